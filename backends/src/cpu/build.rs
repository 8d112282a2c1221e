//! A kernel's body as Cranelift IR: blocks, memory, launch parameters, terminators.

use std::collections::HashMap;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::immediates::{Ieee32, Ieee64};
use cranelift_codegen::ir::{
    AtomicRmwOp, Block, BlockArg, Function, InstBuilder, MemFlagsData, StackSlot, StackSlotData, StackSlotKind, Type,
    Value, types,
};
use cranelift_codegen::isa::TargetFrontendConfig;
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};

use tensor_wasm_ir::{BlockId, Body, Edge, Env, Inst, Kernel, MemTy, NumOp, Op, Target, Term, Ty, Val};

use super::{CpuArgs, CpuError};

/// Private arrays begin at multiples of 2 to the power of this.
const ALIGN_SHIFT: u8 = 4;

/// The Cranelift type of a value.
pub(super) fn clif_type(ty: Ty) -> Type {
    match ty {
        Ty::I32 => types::I32,
        Ty::I64 => types::I64,
        Ty::F32 => types::F32,
        Ty::F64 => types::F64,
    }
}

pub(super) struct Builder<'a, 'b> {
    pub(super) k: &'a Kernel,
    body: &'a Body,
    pub(super) b: FunctionBuilder<'b>,
    values: HashMap<Val, Value>,
    blocks: HashMap<BlockId, Block>,
    mem: Value,
    /// The base of loads of what was before the launch.
    before: Value,
    args: Value,
    lo: Value,
    hi: Value,
    slot: Value,
    trap: Block,
    pointer: Type,
    /// The arrays of a point's own: points of a chunk come one after the other, and each writes before it reads.
    privates: Vec<StackSlot>,
}

/// Builds the function of a kernel.
pub(super) fn build(k: &Kernel, func: &mut Function, config: TargetFrontendConfig) -> Result<(), CpuError> {
    let pointer = config.pointer_type();
    if k.target != Target::Cpu {
        return Err(CpuError::Unsupported { kernel: k.name.clone(), op: "a GPU schedule".into() });
    }
    let mut fctx = FunctionBuilderContext::new();
    let mut b = FunctionBuilder::new(func, &mut fctx);
    let entry = b.create_block();
    b.append_block_params_for_function_params(entry);
    b.switch_to_block(entry);
    let p = b.block_params(entry).to_vec();
    let mem = b.ins().load(pointer, MemFlagsData::trusted(), p[0], 0);
    let before = match k.before.is_empty() {
        true => mem,
        false => b.ins().load(pointer, MemFlagsData::trusted(), p[0], field("before")),
    };
    let trap = b.create_block();
    let array = |bytes: &u32| StackSlotData::new(StackSlotKind::ExplicitSlot, *bytes, ALIGN_SHIFT);
    let privates = k.body.privates.iter().map(|bytes| b.create_sized_stack_slot(array(bytes))).collect();
    let mut x = Builder {
        k,
        body: &k.body,
        b,
        values: HashMap::new(),
        blocks: HashMap::new(),
        mem,
        before,
        args: p[0],
        lo: p[1],
        hi: p[2],
        slot: p[3],
        trap,
        pointer,
        privates,
    };
    x.function(pointer)?;
    x.b.seal_all_blocks();
    x.b.finalize(config);
    Ok(())
}

fn field(name: &str) -> i32 {
    let at = match name {
        "before" => std::mem::offset_of!(CpuArgs, before),
        "mem_size" => std::mem::offset_of!(CpuArgs, mem_size),
        "write_lo" => std::mem::offset_of!(CpuArgs, write_lo),
        "write_hi" => std::mem::offset_of!(CpuArgs, write_hi),
        "gap_lo" => std::mem::offset_of!(CpuArgs, gap_lo),
        "gap_hi" => std::mem::offset_of!(CpuArgs, gap_hi),
        "flag" => std::mem::offset_of!(CpuArgs, flag),
        "partials" => std::mem::offset_of!(CpuArgs, partials),
        _ => std::mem::offset_of!(CpuArgs, captures),
    };
    at as i32
}

impl Builder<'_, '_> {
    fn unsupported(&self, op: &Op) -> CpuError {
        CpuError::Unsupported { kernel: self.k.name.clone(), op: format!("{op:?}") }
    }

    fn arg_field(&mut self, name: &str) -> Value {
        self.b.ins().load(types::I64, MemFlagsData::trusted(), self.args, field(name))
    }

    /// Where a slot of the partial results is; the low bytes of a value come first.
    fn partial_at(&mut self, slot: Val) -> Value {
        let base = self.arg_field("partials");
        let slot = self.val(slot);
        let wide = self.b.ins().uextend(types::I64, slot);
        let bytes = self.b.ins().ishl_imm_u(wide, 3);
        self.b.ins().iadd(base, bytes)
    }

    fn function(&mut self, pointer: Type) -> Result<(), CpuError> {
        let order = self.body.rpo();
        let captures = self.arg_field("captures");
        let mut entry = vec![];
        for (i, &c) in self.body.blocks[0].params.iter().enumerate() {
            let ty = clif_type(self.body.ty(c));
            let v = self.b.ins().load(ty, MemFlagsData::trusted(), captures, i as i32 * 8);
            entry.push(BlockArg::Value(v));
        }
        for &b in &order {
            let block = self.b.create_block();
            for &p in &self.body.at(b).params {
                let v = self.b.append_block_param(block, clif_type(self.body.ty(p)));
                self.values.insert(p, v);
            }
            self.blocks.insert(b, block);
        }
        let first = self.blocks[&BlockId(0)];
        self.b.ins().jump(first, &entry);
        for &b in &order {
            self.b.switch_to_block(self.blocks[&b]);
            for i in &self.body.at(b).insts {
                self.inst(i)?;
            }
            self.term(b);
        }
        self.b.switch_to_block(self.trap);
        let flag = self.b.ins().load(pointer, MemFlagsData::trusted(), self.args, field("flag"));
        let one = self.b.ins().iconst(types::I32, 1);
        self.b.ins().atomic_rmw(types::I32, MemFlagsData::trusted(), AtomicRmwOp::Or, flag, one);
        self.b.ins().return_(&[]);
        Ok(())
    }

    fn val(&self, v: Val) -> Value {
        self.values[&v]
    }

    /// Goes to the trap block if the (integer) condition is not zero.
    pub(super) fn trap_if(&mut self, c: Value) {
        let next = self.b.create_block();
        self.b.ins().brif(c, self.trap, &[], next, &[]);
        self.b.switch_to_block(next);
    }

    fn inst(&mut self, i: &Inst) -> Result<(), CpuError> {
        let v = match i.op {
            Op::Const(bits) => {
                let ty = self.body.ty(i.result.expect("a constant has a result"));
                Some(match ty {
                    Ty::I32 => self.b.ins().iconst(types::I32, bits as u32 as i64),
                    Ty::I64 => self.b.ins().iconst(types::I64, bits as i64),
                    Ty::F32 => self.b.ins().f32const(Ieee32::with_bits(bits as u32)),
                    Ty::F64 => self.b.ins().f64const(Ieee64::with_bits(bits)),
                })
            }
            Op::Num(n) => {
                let args: Vec<Value> = i.args.iter().map(|&a| self.val(a)).collect();
                Some(self.num(n, &args)?)
            }
            Op::Load { mem, offset, view } => {
                let at = self.address(view, i.args[0], offset);
                Some(self.load(mem, at))
            }
            Op::Store { mem, offset, view } => {
                let at = self.address(view, i.args[0], offset);
                self.store(mem, at, i.args[1]);
                None
            }
            Op::Update { op, mem, offset, view } => {
                let at = self.address(view, i.args[0], offset);
                self.update(op, mem, at, i.args[1]).ok_or_else(|| self.unsupported(&i.op))?;
                None
            }
            Op::Env(e) => Some(match e {
                Env::ChunkLo => self.lo,
                Env::ChunkHi => self.hi,
                Env::ChunkSlot => self.slot,
                Env::MemSize => self.arg_field("mem_size"),
                Env::WriteLo => self.arg_field("write_lo"),
                Env::WriteHi => self.arg_field("write_hi"),
                Env::GapLo => self.arg_field("gap_lo"),
                Env::GapHi => self.arg_field("gap_hi"),
                _ => return Err(self.unsupported(&i.op)),
            }),
            Op::TrapIf => {
                let c = self.val(i.args[0]);
                self.trap_if(c);
                None
            }
            Op::PrivateLoad { mem, array } => {
                let at = self.private(array, i.args[0]);
                Some(self.load(mem, at))
            }
            Op::PrivateStore { mem, array } => {
                let at = self.private(array, i.args[0]);
                self.store(mem, at, i.args[1]);
                None
            }
            Op::PartialLoad => {
                let at = self.partial_at(i.args[0]);
                let ty = clif_type(self.body.ty(i.result.expect("a load has a result")));
                Some(self.b.ins().load(ty, MemFlagsData::trusted(), at, 0))
            }
            Op::Raised => {
                let flag = self.arg_field("flag");
                Some(self.b.ins().atomic_load(types::I32, MemFlagsData::trusted(), flag))
            }
            Op::PartialStore => {
                let at = self.partial_at(i.args[0]);
                let v = self.val(i.args[1]);
                let bits = match self.body.ty(i.args[1]) {
                    Ty::I64 => v,
                    Ty::I32 => self.b.ins().uextend(types::I64, v),
                    Ty::F64 => self.b.ins().bitcast(types::I64, MemFlagsData::new(), v),
                    Ty::F32 => {
                        let r = self.b.ins().bitcast(types::I32, MemFlagsData::new(), v);
                        self.b.ins().uextend(types::I64, r)
                    }
                };
                self.b.ins().store(MemFlagsData::trusted(), bits, at, 0);
                None
            }
            ref op => return Err(self.unsupported(op)),
        };
        if let (Some(r), Some(v)) = (i.result, v) {
            self.values.insert(r, v);
        }
        Ok(())
    }

    /// Address register and the immediate that fits the instruction.
    fn address(&mut self, view: u32, addr: Val, offset: u64) -> (Value, i32) {
        let base = if self.k.elsewhere(view) { self.before } else { self.mem };
        let a = self.val(addr);
        let wide = self.b.ins().uextend(types::I64, a);
        let base = self.b.ins().iadd(base, wide);
        match i32::try_from(offset) {
            Ok(o) => (base, o),
            Err(_) => {
                let off = self.b.ins().iconst(types::I64, offset as i64);
                (self.b.ins().iadd(base, off), 0)
            }
        }
    }

    /// Where a byte offset of an array of the point's own is.
    fn private(&mut self, array: u8, at: Val) -> (Value, i32) {
        let base = self.b.ins().stack_addr(self.pointer, self.privates[usize::from(array)], 0);
        let a = self.val(at);
        let wide = self.b.ins().uextend(types::I64, a);
        (self.b.ins().iadd(base, wide), 0)
    }

    fn load(&mut self, mem: MemTy, (base, off): (Value, i32)) -> Value {
        let ty = clif_type(mem.ty);
        let flags = MemFlagsData::new().with_notrap();
        let b = self.b.ins();
        match (mem.bytes, mem.signed) {
            (n, _) if u32::from(n) == mem.ty.bytes() => b.load(ty, flags, base, off),
            (1, true) => b.sload8(ty, flags, base, off),
            (1, false) => b.uload8(ty, flags, base, off),
            (2, true) => b.sload16(ty, flags, base, off),
            (2, false) => b.uload16(ty, flags, base, off),
            (_, true) => b.sload32(flags, base, off),
            (_, false) => b.uload32(flags, base, off),
        }
    }

    fn store(&mut self, mem: MemTy, (base, off): (Value, i32), value: Val) {
        let v = self.val(value);
        let flags = MemFlagsData::new().with_notrap();
        let b = self.b.ins();
        match mem.bytes {
            n if u32::from(n) == mem.ty.bytes() => b.store(flags, v, base, off),
            1 => b.istore8(flags, v, base, off),
            2 => b.istore16(flags, v, base, off),
            _ => b.istore32(flags, v, base, off),
        };
    }

    /// Joins a value to memory in one step.
    fn update(&mut self, op: NumOp, mem: MemTy, (base, off): (Value, i32), value: Val) -> Option<()> {
        use NumOp::*;
        let rmw = match op {
            I32Add | I64Add => AtomicRmwOp::Add,
            I32And | I64And => AtomicRmwOp::And,
            I32Or | I64Or => AtomicRmwOp::Or,
            I32Xor | I64Xor => AtomicRmwOp::Xor,
            I32MinS | I64MinS => AtomicRmwOp::Smin,
            I32MinU | I64MinU => AtomicRmwOp::Umin,
            I32MaxS | I64MaxS => AtomicRmwOp::Smax,
            I32MaxU | I64MaxU => AtomicRmwOp::Umax,
            _ => return None,
        };
        let ty = match mem.bytes {
            4 => types::I32,
            8 => types::I64,
            _ => return None,
        };
        let at = self.b.ins().iadd_imm_s(base, i64::from(off));
        let mut v = self.val(value);
        if ty != clif_type(mem.ty) {
            v = self.b.ins().ireduce(ty, v);
        }
        self.b.ins().atomic_rmw(ty, MemFlagsData::new().with_notrap(), rmw, at, v);
        Some(())
    }

    fn edge(&self, e: &Edge) -> (Block, Vec<BlockArg>) {
        (self.blocks[&e.block], e.args.iter().map(|&a| BlockArg::Value(self.val(a))).collect())
    }

    fn term(&mut self, b: BlockId) {
        match &self.body.at(b).term {
            Term::Br(e) => {
                let (t, args) = self.edge(e);
                self.b.ins().jump(t, &args);
            }
            Term::CondBr(c, x, y) => {
                let c = self.val(*c);
                let ((tx, ax), (ty, ay)) = (self.edge(x), self.edge(y));
                self.b.ins().brif(c, tx, &ax, ty, &ay);
            }
            Term::Switch(i, es) => {
                let index = self.val(*i);
                for (k, e) in es[..es.len() - 1].iter().enumerate() {
                    let hit = self.b.ins().icmp_imm_s(IntCC::Equal, index, k as i64);
                    let (t, args) = self.edge(e);
                    let next = self.b.create_block();
                    self.b.ins().brif(hit, t, &args, next, &[]);
                    self.b.switch_to_block(next);
                }
                let (t, args) = self.edge(es.last().expect("a switch has a default"));
                self.b.ins().jump(t, &args);
            }
            Term::Return(_) => {
                self.b.ins().return_(&[]);
            }
            Term::Unreachable => {
                self.b.ins().jump(self.trap, &[]);
            }
        }
    }
}
