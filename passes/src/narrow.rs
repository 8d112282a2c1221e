//! Accesses by single bytes, for devices on which a misaligned access faults.
//!
//! Takes a body and an access whose view is never aligned ([`tensor_wasm_ir::Region::never_aligned`]); leaves one
//! access per byte, and the operations that put them together. The bits are those of the wide access: floats are
//! taken as integers.

use tensor_wasm_ir::{BlockId, Body, Inst, MemTy, NumOp, Op, Ty, Val};

/// The operations of an integer type.
struct Ints {
    ty: Ty,
    shl: NumOp,
    shr: NumOp,
    or: NumOp,
}

const I32: Ints = Ints { ty: Ty::I32, shl: NumOp::I32Shl, shr: NumOp::I32ShrU, or: NumOp::I32Or };
const I64: Ints = Ints { ty: Ty::I64, shl: NumOp::I64Shl, shr: NumOp::I64ShrU, or: NumOp::I64Or };

fn ints(ty: Ty) -> &'static Ints {
    if ty.bytes() == 4 { &I32 } else { &I64 }
}

fn byte(ty: Ty) -> MemTy {
    MemTy { ty, bytes: 1, signed: false }
}

/// What makes an integer of the loaded bytes the value that the access gives.
fn finish(mem: MemTy) -> Option<NumOp> {
    Some(match (mem.ty, mem.bytes, mem.signed) {
        (Ty::F32, ..) => NumOp::F32ReinterpretI32,
        (Ty::F64, ..) => NumOp::F64ReinterpretI64,
        (Ty::I32, 2, true) => NumOp::I32Extend16S,
        (Ty::I64, 2, true) => NumOp::I64Extend16S,
        (Ty::I64, 4, true) => NumOp::I64Extend32S,
        _ => return None,
    })
}

/// Appends the access `i` (a load or a store of up to eight bytes) to a block, byte by byte.
pub fn append(body: &mut Body, b: BlockId, i: &Inst) {
    match i.op {
        Op::Load { mem, offset, view } => {
            let n = ints(mem.ty);
            let part = |k: u8| Op::Load { mem: byte(n.ty), offset: offset + u64::from(k), view };
            let mut all = body.push(b, part(0), vec![i.args[0]], n.ty);
            for k in 1..mem.bytes {
                let one = body.push(b, part(k), vec![i.args[0]], n.ty);
                let count = body.constant(b, n.ty, 8 * u64::from(k));
                let shifted = body.num(b, n.shl, &[one, count]);
                all = body.num(b, n.or, &[all, shifted]);
            }
            if let Some(op) = finish(mem) {
                body.num(b, op, &[all]);
            }
            // The last operation gives what the access gave.
            if let Some(last) = body.at_mut(b).insts.last_mut() {
                last.result = i.result;
            }
        }
        Op::Store { mem, offset, view } => {
            let n = ints(mem.ty);
            let bits: Val = match mem.ty {
                Ty::F32 => body.num(b, NumOp::I32ReinterpretF32, &[i.args[1]]),
                Ty::F64 => body.num(b, NumOp::I64ReinterpretF64, &[i.args[1]]),
                _ => i.args[1],
            };
            for k in 0..mem.bytes {
                let count = body.constant(b, n.ty, 8 * u64::from(k));
                let shifted = body.num(b, n.shr, &[bits, count]);
                let op = Op::Store { mem: byte(n.ty), offset: offset + u64::from(k), view };
                body.effect(b, op, vec![i.args[0], shifted]);
            }
        }
        _ => body.at_mut(b).insts.push(i.clone()),
    }
}
