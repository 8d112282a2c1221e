//! Native code through Cranelift.
//!
//! **Takes** kernels scheduled for [`Target::Cpu`]; **gives** callable code ([`CpuKernel`]). The
//! native function takes the address of a [`CpuArgs`], the chunk's bounds and its slot; a trap
//! sets the flag and returns, never a hardware fault.

use std::collections::HashMap;
use std::sync::atomic::AtomicU32;

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::immediates::{Ieee32, Ieee64};
use cranelift_codegen::ir::{
    AbiParam, Block, BlockArg, InstBuilder, MemFlagsData, Opcode, Signature, Type, Value, types,
};
use cranelift_codegen::isa::{OwnedTargetIsa, TargetFrontendConfig};
use cranelift_codegen::settings::{self, Configurable};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use cranelift_jit::{JITBuilder, JITModule};
use cranelift_module::{Linkage, Module, default_libcall_names};

use tensor_wasm_ir::num::Clif;
use tensor_wasm_ir::{BlockId, Body, Edge, Env, Inst, Kernel, MemTy, NumOp, Op, Target, Term, Ty, Val};

/// Why there is no code.
#[derive(Debug, thiserror::Error)]
pub enum CpuError {
    /// An operation has no native form on this schedule.
    #[error("kernel {kernel}: {op} has no native form")]
    Unsupported {
        /// The kernel.
        kernel: String,
        /// The operation.
        op: String,
    },
    /// Cranelift refused.
    #[error("Cranelift: {0}")]
    Cranelift(String),
}

/// What native code is called with.
#[repr(C)]
#[derive(Debug)]
pub struct CpuArgs {
    /// Byte 0 of linear memory.
    pub mem: *mut u8,
    /// Bytes of linear memory.
    pub mem_size: u64,
    /// First byte that the region may write.
    pub write_lo: u64,
    /// One past the last byte that the region may write.
    pub write_hi: u64,
    /// The trap flag.
    pub flag: *const AtomicU32,
    /// Partial results, one 8-byte slot per chunk and reduction.
    pub partials: *mut u64,
    /// Captures, one 8-byte slot each, value in the low bits.
    pub captures: *const u64,
}

type Native = unsafe extern "C" fn(*const CpuArgs, i64, i64, u32);

/// Compiled code. Owns its memory.
pub struct CpuKernel {
    module: Option<JITModule>,
    code: Native,
}

// SAFETY: the module is only kept alive, never touched again until it is freed; the code is
// immutable and re-entrant.
unsafe impl Send for CpuKernel {}
// SAFETY: as above.
unsafe impl Sync for CpuKernel {}

impl CpuKernel {
    /// Runs one chunk of the outermost dimension.
    ///
    /// # Safety
    ///
    /// `args` must describe live memory: `mem` of `mem_size` bytes, `captures` of as many slots as
    /// the kernel has captures, `partials` with a slot for every (slot, reduction); the region's
    /// guard must have passed for these captures; and no other code may touch the bytes that the
    /// region writes meanwhile, except other chunks of the same call.
    pub unsafe fn run(&self, args: &CpuArgs, lo: i64, hi: i64, slot: u32) {
        // SAFETY: the code was compiled with this very signature; the rest is the caller's.
        unsafe { (self.code)(args, lo, hi, slot) }
    }
}

impl Drop for CpuKernel {
    fn drop(&mut self) {
        if let Some(m) = self.module.take() {
            // SAFETY: `code` cannot be called any more: it is only reachable through `self`.
            unsafe { m.free_memory() }
        }
    }
}

fn host_isa() -> Result<OwnedTargetIsa, CpuError> {
    let err = |e: &dyn std::fmt::Display| CpuError::Cranelift(e.to_string());
    let mut flags = settings::builder();
    for (k, v) in [("opt_level", "speed"), ("is_pic", "false"), ("use_colocated_libcalls", "false")] {
        flags.set(k, v).map_err(|e| err(&e))?;
    }
    cranelift_native::builder()
        .map_err(|e| err(&e))?
        .finish(settings::Flags::new(flags))
        .map_err(|e| err(&e))
}

/// Compiles a kernel for this machine.
pub fn compile(kernel: &Kernel) -> Result<CpuKernel, CpuError> {
    let err = |e: &dyn std::fmt::Display| CpuError::Cranelift(e.to_string());
    let mut module = JITModule::new(JITBuilder::with_isa(host_isa()?, default_libcall_names()));
    let mut ctx = module.make_context();
    let config = module.target_config();
    ctx.func.signature = signature(module.make_signature(), config.pointer_type());
    build(kernel, &mut ctx.func, config)?;
    let id = module.declare_function("kernel", Linkage::Local, &ctx.func.signature).map_err(|e| err(&e))?;
    module.define_function(id, &mut ctx).map_err(|e| CpuError::Cranelift(format!("{e:?}")))?;
    module.finalize_definitions().map_err(|e| err(&e))?;
    let code = module.get_finalized_function(id);
    // SAFETY: the function was defined with the signature that `Native` spells.
    let code = unsafe { std::mem::transmute::<*const u8, Native>(code) };
    Ok(CpuKernel { module: Some(module), code })
}

/// The kernel as CLIF text.
pub fn clif(kernel: &Kernel) -> Result<String, CpuError> {
    let mut func = cranelift_codegen::ir::Function::new();
    let isa = host_isa()?;
    let config = isa.frontend_config();
    func.signature = signature(Signature::new(config.default_call_conv), config.pointer_type());
    build(kernel, &mut func, config)?;
    Ok(func.display().to_string())
}

fn signature(mut s: Signature, pointer: Type) -> Signature {
    s.params = [pointer, types::I64, types::I64, types::I32].map(AbiParam::new).to_vec();
    s
}

fn clif_type(ty: Ty) -> Type {
    match ty {
        Ty::I32 => types::I32,
        Ty::I64 => types::I64,
        Ty::F32 => types::F32,
        Ty::F64 => types::F64,
    }
}

struct Builder<'a, 'b> {
    k: &'a Kernel,
    body: &'a Body,
    b: FunctionBuilder<'b>,
    values: HashMap<Val, Value>,
    blocks: HashMap<BlockId, Block>,
    mem: Value,
    args: Value,
    lo: Value,
    hi: Value,
    slot: Value,
    trap: Block,
}

fn build(
    k: &Kernel,
    func: &mut cranelift_codegen::ir::Function,
    config: TargetFrontendConfig,
) -> Result<(), CpuError> {
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
    let trap = b.create_block();
    let mut x = Builder {
        k,
        body: &k.body,
        b,
        values: HashMap::new(),
        blocks: HashMap::new(),
        mem,
        args: p[0],
        lo: p[1],
        hi: p[2],
        slot: p[3],
        trap,
    };
    x.function(pointer)?;
    x.b.seal_all_blocks();
    x.b.finalize(config);
    Ok(())
}

fn field(name: &str) -> i32 {
    let at = match name {
        "mem_size" => std::mem::offset_of!(CpuArgs, mem_size),
        "write_lo" => std::mem::offset_of!(CpuArgs, write_lo),
        "write_hi" => std::mem::offset_of!(CpuArgs, write_hi),
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

    fn function(&mut self, pointer: Type) -> Result<(), CpuError> {
        let order = self.body.rpo();
        let captures = self.arg_field("captures");
        for (i, &c) in self.body.blocks[0].params.iter().enumerate() {
            let ty = clif_type(self.body.ty(c));
            let v = self.b.ins().load(ty, MemFlagsData::trusted(), captures, i as i32 * 8);
            self.values.insert(c, v);
        }
        for &b in &order {
            let block = self.b.create_block();
            if b.0 != 0 {
                for &p in &self.body.at(b).params {
                    let v = self.b.append_block_param(block, clif_type(self.body.ty(p)));
                    self.values.insert(p, v);
                }
            }
            self.blocks.insert(b, block);
        }
        let first = self.blocks[&BlockId(0)];
        self.b.ins().jump(first, &[]);
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
        self.b.ins().atomic_rmw(types::I32, MemFlagsData::trusted(), cranelift_codegen::ir::AtomicRmwOp::Or, flag, one);
        self.b.ins().return_(&[]);
        Ok(())
    }

    fn val(&self, v: Val) -> Value {
        self.values[&v]
    }

    /// Goes to the trap block if the (integer) condition is not zero.
    fn trap_if(&mut self, c: Value) {
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
            Op::Load { mem, offset, .. } => Some(self.load(mem, offset, i.args[0])),
            Op::Store { mem, offset, .. } => {
                self.store(mem, offset, i.args[0], i.args[1]);
                None
            }
            Op::Env(e) => Some(match e {
                Env::ChunkLo => self.lo,
                Env::ChunkHi => self.hi,
                Env::ChunkSlot => self.slot,
                Env::MemSize => self.arg_field("mem_size"),
                Env::WriteLo => self.arg_field("write_lo"),
                Env::WriteHi => self.arg_field("write_hi"),
                _ => return Err(self.unsupported(&i.op)),
            }),
            Op::TrapIf => {
                let c = self.val(i.args[0]);
                self.trap_if(c);
                None
            }
            Op::PartialStore => {
                let base = self.arg_field("partials");
                let slot = self.val(i.args[0]);
                let wide = self.b.ins().uextend(types::I64, slot);
                let bytes = self.b.ins().ishl_imm_u(wide, 3);
                let at = self.b.ins().iadd(base, bytes);
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
    fn address(&mut self, addr: Val, offset: u64) -> (Value, i32) {
        let a = self.val(addr);
        let wide = self.b.ins().uextend(types::I64, a);
        let base = self.b.ins().iadd(self.mem, wide);
        match i32::try_from(offset) {
            Ok(o) => (base, o),
            Err(_) => {
                let off = self.b.ins().iconst(types::I64, offset as i64);
                (self.b.ins().iadd(base, off), 0)
            }
        }
    }

    fn load(&mut self, mem: MemTy, offset: u64, addr: Val) -> Value {
        let (base, off) = self.address(addr, offset);
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

    fn store(&mut self, mem: MemTy, offset: u64, addr: Val, value: Val) {
        let (base, off) = self.address(addr, offset);
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

    fn num(&mut self, n: NumOp, a: &[Value]) -> Result<Value, CpuError> {
        let info = n.info();
        let (from, to) = (clif_type(info.params[0]), clif_type(info.result));
        let unsupported = || CpuError::Unsupported { kernel: self.k.name.clone(), op: n.to_string() };
        let icc = |name: &str| name.parse::<IntCC>().ok();
        Ok(match info.clif {
            Clif::Unary(name) => {
                let op: Opcode = name.parse().map_err(|_| unsupported())?;
                let (i, dfg) = self.b.ins().Unary(op, from, a[0]);
                dfg.first_result(i)
            }
            Clif::Binary(name) => {
                let op: Opcode = name.parse().map_err(|_| unsupported())?;
                let (i, dfg) = self.b.ins().Binary(op, from, a[0], a[1]);
                dfg.first_result(i)
            }
            Clif::Convert(name) => {
                let op: Opcode = name.parse().map_err(|_| unsupported())?;
                let (i, dfg) = self.b.ins().Unary(op, to, a[0]);
                dfg.first_result(i)
            }
            Clif::Icmp(cc) => {
                let cc = icc(cc).ok_or_else(unsupported)?;
                let r = self.b.ins().icmp(cc, a[0], a[1]);
                self.b.ins().uextend(types::I32, r)
            }
            Clif::Icmp0(_) => {
                let r = self.b.ins().icmp_imm_s(IntCC::Equal, a[0], 0);
                self.b.ins().uextend(types::I32, r)
            }
            Clif::Fcmp(cc) => {
                let cc = cc.parse::<FloatCC>().map_err(|_| unsupported())?;
                let r = self.b.ins().fcmp(cc, a[0], a[1]);
                self.b.ins().uextend(types::I32, r)
            }
            Clif::Bitcast => self.b.ins().bitcast(to, MemFlagsData::new(), a[0]),
            Clif::SignExtend(bits) => {
                let narrow = match bits {
                    8 => types::I8,
                    16 => types::I16,
                    _ => types::I32,
                };
                let r = self.b.ins().ireduce(narrow, a[0]);
                self.b.ins().sextend(to, r)
            }
            Clif::MinMax(cc) => {
                let cc = icc(cc).ok_or_else(unsupported)?;
                let c = self.b.ins().icmp(cc, a[0], a[1]);
                self.b.ins().select(c, a[0], a[1])
            }
            Clif::Select => self.b.ins().select(a[2], a[0], a[1]),
            Clif::Canon => self.canon(info.result, a[0]),
            Clif::DivS | Clif::DivU | Clif::RemS | Clif::RemU => self.divide(info.clif, from, a),
            Clif::TruncChecked => self.truncate(n, a[0]),
        })
    }

    fn canon(&mut self, ty: Ty, v: Value) -> Value {
        let nan = match ty {
            Ty::F32 => self.b.ins().f32const(Ieee32::with_bits(0x7fc0_0000)),
            _ => self.b.ins().f64const(Ieee64::with_bits(0x7ff8_0000_0000_0000)),
        };
        let c = self.b.ins().fcmp(FloatCC::Unordered, v, v);
        self.b.ins().select(c, nan, v)
    }

    fn divide(&mut self, op: Clif, ty: Type, a: &[Value]) -> Value {
        let zero = self.b.ins().icmp_imm_s(IntCC::Equal, a[1], 0);
        self.trap_if(zero);
        match op {
            Clif::DivU => self.b.ins().udiv(a[0], a[1]),
            Clif::RemU => self.b.ins().urem(a[0], a[1]),
            Clif::DivS => {
                let min = if ty == types::I32 { i64::from(i32::MIN) } else { i64::MIN };
                let smallest = self.b.ins().icmp_imm_s(IntCC::Equal, a[0], min);
                let minus = self.b.ins().icmp_imm_s(IntCC::Equal, a[1], -1);
                let both = self.b.ins().band(smallest, minus);
                self.trap_if(both);
                self.b.ins().sdiv(a[0], a[1])
            }
            _ => {
                // The remainder by −1 is 0; dividing by 1 instead gives it without overflow.
                let minus = self.b.ins().icmp_imm_s(IntCC::Equal, a[1], -1);
                let one = self.b.ins().iconst(ty, 1);
                let by = self.b.ins().select(minus, one, a[1]);
                self.b.ins().srem(a[0], by)
            }
        }
    }

    /// Checked float-to-integer: anything outside the open interval of representable results, or
    /// a NaN, goes to the trap block.
    fn truncate(&mut self, n: NumOp, v: Value) -> Value {
        let info = n.info();
        let signed = info.name.ends_with("_s");
        let bits = info.result.bytes() * 8;
        let hi = if signed { (2f64).powi(bits as i32 - 1) } else { (2f64).powi(bits as i32) };
        // For f32 and for 64-bit results the value below the smallest integer is not
        // representable, so the bound itself is the smallest integer, inclusive.
        let (lo, inclusive) = match (signed, info.params[0], bits) {
            (false, ..) => (-1.0, false),
            (true, Ty::F64, 32) => (-2147483649.0, false),
            (true, ..) => (-hi, true),
        };
        let constant = |s: &mut Self, x: f64| match info.params[0] {
            Ty::F32 => s.b.ins().f32const(Ieee32::with_bits((x as f32).to_bits())),
            _ => s.b.ins().f64const(Ieee64::with_bits(x.to_bits())),
        };
        let (h, l) = (constant(self, hi), constant(self, lo));
        let below = self.b.ins().fcmp(FloatCC::LessThan, v, h);
        let cc = if inclusive { FloatCC::GreaterThanOrEqual } else { FloatCC::GreaterThan };
        let above = self.b.ins().fcmp(cc, v, l);
        let fits = self.b.ins().band(below, above);
        let bad = self.b.ins().icmp_imm_s(IntCC::Equal, fits, 0);
        self.trap_if(bad);
        let to = clif_type(info.result);
        if signed { self.b.ins().fcvt_to_sint_sat(to, v) } else { self.b.ins().fcvt_to_uint_sat(to, v) }
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
