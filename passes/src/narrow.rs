//! Accesses by single bytes, for devices on which a misaligned access faults.
//!
//! Takes a body and an access of it; leaves one access per byte, and the operations that put them together
//! ([`append`]), or both and a branch, for an address that is only known inside ([`either`]). The bits are those of the
//! wide access: floats are taken as integers. Of a region whose addresses turn out not to be aligned when it is called,
//! [`bytewise`] gives one that needs no alignment.

use tensor_wasm_ir::{BlockId, Body, Edge, Guard, Inst, MemTy, NumOp, Op, Region, Term, Ty, Val};

/// The same region with every access by single bytes, and without a guard of alignment.
pub fn bytewise(region: &Region) -> Region {
    let mut out = Region { then: region.then.iter().map(bytewise).collect(), ..region.clone() };
    out.guards.retain(|g| !matches!(g, Guard::Aligned(_)));
    for b in region.body.rpo() {
        for i in std::mem::take(&mut out.body.at_mut(b).insts) {
            append(&mut out.body, b, &i);
        }
    }
    out
}

/// Appends the load `i` to a block twice: whole where `odd` (i32) is 0, else byte by byte. Gives the block in which
/// both ways meet, with the block's terminator.
pub(crate) fn either(body: &mut Body, b: BlockId, i: &Inst, odd: Val) -> BlockId {
    let [whole, bytes, join] = [(); 3].map(|()| body.block());
    let term = std::mem::replace(&mut body.at_mut(b).term, Term::Unreachable);
    let to = |block| Edge { block, args: vec![] };
    body.at_mut(b).term = Term::CondBr(odd, to(bytes), to(whole));
    for (block, narrow) in [(whole, false), (bytes, true)] {
        let loaded = i.result.map(|r| body.value(body.ty(r)));
        let load = Inst { result: loaded, ..i.clone() };
        match narrow {
            true => append(body, block, &load),
            false => body.at_mut(block).insts.push(load),
        }
        body.at_mut(block).term = Term::Br(Edge { block: join, args: loaded.into_iter().collect() });
    }
    body.at_mut(join).params.extend(i.result);
    body.at_mut(join).term = term;
    join
}

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

/// Appends an instruction to a block; a load or a store of two to eight bytes byte by byte.
pub(crate) fn append(body: &mut Body, b: BlockId, i: &Inst) {
    match i.op {
        Op::Load { mem, offset, view } if mem.bytes > 1 => {
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
        Op::Store { mem, offset, view } if mem.bytes > 1 => {
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
