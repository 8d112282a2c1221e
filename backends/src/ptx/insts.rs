//! Instructions other than the numerics table's: memory, launch parameters, block-wide operations.

use tensor_wasm_ir::{Env, Inst, MemTy, NumOp, Op, Ty, Val};

use super::EmitError;
use super::emitter::{Emitter, Scratch, reg_type};

impl Emitter<'_> {
    /// Emits an instruction.
    pub(super) fn inst(&mut self, i: &Inst) -> Result<(), EmitError> {
        match (i.op, i.result) {
            // Constants stand where they are used.
            (Op::Const(_), _) => {}
            (Op::Num(n), Some(r)) => self.num(n, i, r),
            (Op::Load { mem, offset, view }, Some(r)) => {
                let at = self.address(self.base(view), i.args[0], offset);
                self.load("global", mem, &at, r);
            }
            (Op::Store { mem, offset, view }, _) => {
                let at = self.address(self.base(view), i.args[0], offset);
                self.store("global", mem, &at, i.args[1]);
            }
            (Op::Update { op, mem, offset, view }, _) => {
                let at = self.address(self.base(view), i.args[0], offset);
                self.update(op, mem, &at, i.args[1]).ok_or_else(|| self.unsupported(&i.op))?;
            }
            (Op::Env(e), Some(r)) => self.env(e, r).ok_or_else(|| self.unsupported(&i.op))?,
            (Op::TrapIf, _) => {
                let p = self.condition(i.args[0]);
                self.trap_if(&p);
            }
            (Op::Raised, Some(r)) => {
                let dest = self.reg(r);
                self.line(&format!("ld.volatile.global.u32 {dest}, [%flag];"));
            }
            (Op::Barrier, _) => self.line("bar.sync 0;"),
            (Op::PrivateLoad { mem, array }, Some(r)) => {
                let at = self.private(array, i.args[0]);
                self.load("local", mem, &at, r);
            }
            (Op::PrivateStore { mem, array }, _) => {
                let at = self.private(array, i.args[0]);
                self.store("local", mem, &at, i.args[1]);
            }
            (Op::SharedLoad, Some(r)) => {
                let at = self.shared(i.args[0]);
                let (ty, dest) = (reg_type(self.body.ty(r)), self.reg(r));
                self.line(&format!("ld.shared{ty} {dest}, [{at}];"));
            }
            (Op::SharedStore, _) => {
                let at = self.shared(i.args[0]);
                let (ty, v) = (reg_type(self.body.ty(i.args[1])), self.in_reg(i.args[1]));
                self.line(&format!("st.shared{ty} [{at}], {v};"));
            }
            (Op::PartialStore, _) => self.partial(i.args[0], i.args[1]),
            (Op::PartialLoad, Some(r)) => {
                let at = self.partial_at(i.args[0]);
                let (ty, dest) = (reg_type(self.body.ty(r)), self.reg(r));
                self.line(&format!("ld.global{ty} {dest}, [{at}];"));
            }
            (Op::ShuffleDown(n), Some(r)) => self.shuffle(i.args[0], n, r),
            (ref op, _) => return Err(self.unsupported(op)),
        }
        Ok(())
    }

    /// Where a byte offset of block-shared memory is.
    fn shared(&mut self, at: Val) -> String {
        if let Some(c) = self.constant(at) {
            return format!("smem+{}", c as u32);
        }
        let (base, t, a) = (self.temp(Scratch::B32), self.temp(Scratch::B32), self.reg(at));
        self.line(&format!("mov.u32 {base}, smem;"));
        self.line(&format!("add.s32 {t}, {base}, {a};"));
        t
    }

    /// Where the accesses of a view count from.
    fn base(&self, view: u32) -> &'static str {
        if self.k.elsewhere(view) { "%before" } else { "%mem" }
    }

    /// The operand of an access: 64-bit base and, where it fits, the offset as an immediate.
    fn address(&mut self, base: &'static str, addr: Val, offset: u64) -> String {
        let base = match self.addresses.get(&(base, addr)) {
            Some(r) => r.clone(),
            None => {
                let a = self.in_reg(addr);
                let (wide, sum) = (self.temp(Scratch::B64), self.temp(Scratch::B64));
                self.line(&format!("cvt.u64.u32 {wide}, {a};"));
                self.line(&format!("add.s64 {sum}, {base}, {wide};"));
                if base == "%before" {
                    // That byte 0 is of no memory, so only the sum is an address.
                    self.line(&format!("cvta.to.global.u64 {sum}, {sum};"));
                }
                self.addresses.insert((base, addr), sum.clone());
                sum
            }
        };
        match i32::try_from(offset) {
            Ok(0) => format!("[{base}]"),
            Ok(o) => format!("[{base}+{o}]"),
            Err(_) => {
                let far = self.temp(Scratch::B64);
                self.line(&format!("add.s64 {far}, {base}, {offset};"));
                format!("[{far}]")
            }
        }
    }

    /// Where a byte offset of an array of the thread's own is.
    fn private(&mut self, array: u8, at: Val) -> String {
        if let Some(c) = self.constant(at) {
            return format!("[private{array}+{}]", c as u32);
        }
        let (base, wide, a) = (self.temp(Scratch::B64), self.temp(Scratch::B64), self.reg(at));
        self.line(&format!("mov.u64 {base}, private{array};"));
        self.line(&format!("cvt.u64.u32 {wide}, {a};"));
        self.line(&format!("add.s64 {wide}, {base}, {wide};"));
        format!("[{wide}]")
    }

    fn load(&mut self, space: &str, mem: MemTy, at: &str, r: Val) {
        let dest = self.reg(r);
        // A narrow load extends into the whole destination register.
        let ty = match (mem.bytes, mem.signed) {
            (n, _) if u32::from(n) == mem.ty.bytes() => reg_type(mem.ty),
            (1, true) => ".s8",
            (1, false) => ".u8",
            (2, true) => ".s16",
            (2, false) => ".u16",
            (_, true) => ".s32",
            (_, false) => ".u32",
        };
        self.line(&format!("ld.{space}{ty} {dest}, {at};"));
    }

    fn store(&mut self, space: &str, mem: MemTy, at: &str, value: Val) {
        let v = self.in_reg(value);
        let ty = match mem.bytes {
            n if u32::from(n) == mem.ty.bytes() => reg_type(mem.ty),
            1 => ".u8",
            2 => ".u16",
            _ => ".u32",
        };
        self.line(&format!("st.{space}{ty} {at}, {v};"));
    }

    /// Joins a value to memory in one step, of which the old value is not wanted.
    fn update(&mut self, op: NumOp, mem: MemTy, at: &str, value: Val) -> Option<()> {
        let name = atomic(op, mem)?;
        let mut v = self.in_reg(value);
        if mem.bytes == 4 && mem.ty == Ty::I64 {
            let low = self.temp(Scratch::B32);
            self.line(&format!("cvt.u32.u64 {low}, {v};"));
            v = low;
        }
        self.line(&format!("red.global.{name} {at}, {v};"));
        Some(())
    }

    fn env(&mut self, e: Env, r: Val) -> Option<()> {
        let axis = |name: &str, a: u8| Some(("u32", format!("%{name}.{}", ["x", "y", "z"].get(usize::from(a))?)));
        let (ty, source) = match e {
            Env::ThreadId(a) => axis("tid", a)?,
            Env::BlockId(a) => axis("ctaid", a)?,
            Env::BlockDim(a) => axis("ntid", a)?,
            Env::GridDim(a) => axis("nctaid", a)?,
            Env::MemSize => ("u64", "%mem_size".into()),
            Env::WriteLo => ("u64", "%write_lo".into()),
            Env::WriteHi => ("u64", "%write_hi".into()),
            Env::GapLo => ("u64", "%gap_lo".into()),
            Env::GapHi => ("u64", "%gap_hi".into()),
            Env::ChunkLo | Env::ChunkHi | Env::ChunkSlot => return None,
        };
        let dest = self.reg(r);
        self.line(&format!("mov.{ty} {dest}, {source};"));
        Some(())
    }

    /// Where a slot of the partial results is; the low bytes of a value come first.
    fn partial_at(&mut self, slot: Val) -> String {
        let slot = self.in_reg(slot);
        let (wide, at) = (self.temp(Scratch::B64), self.temp(Scratch::B64));
        self.line(&format!("mul.wide.u32 {wide}, {slot}, 8;"));
        self.line(&format!("add.s64 {at}, %partials, {wide};"));
        at
    }

    fn partial(&mut self, slot: Val, value: Val) {
        let at = self.partial_at(slot);
        let mut bits = self.in_reg(value);
        let ty = self.body.ty(value);
        if ty == Ty::F32 {
            let t = self.temp(Scratch::B32);
            self.line(&format!("mov.b32 {t}, {bits};"));
            bits = t;
        }
        if ty.bytes() == 4 {
            let t = self.temp(Scratch::B64);
            self.line(&format!("cvt.u64.u32 {t}, {bits};"));
            bits = t;
        }
        let store = if ty == Ty::F64 { ".f64" } else { ".b64" };
        self.line(&format!("st.global{store} [{at}], {bits};"));
    }

    /// Moves a value down the warp through its 32-bit halves.
    fn shuffle(&mut self, value: Val, n: u8, r: Val) {
        let (v, dest) = (self.in_reg(value), self.reg(r));
        let (lo, hi) = (self.temp(Scratch::B32), self.temp(Scratch::B32));
        let wide = self.body.ty(value).bytes() == 8;
        if wide {
            self.line(&format!("mov.b64 {{{lo}, {hi}}}, {v};"));
        } else {
            self.line(&format!("mov.b32 {lo}, {v};"));
        }
        self.line(&format!("shfl.sync.down.b32 {lo}, {lo}, {n}, 31, 0xffffffff;"));
        if wide {
            self.line(&format!("shfl.sync.down.b32 {hi}, {hi}, {n}, 31, 0xffffffff;"));
            self.line(&format!("mov.b64 {dest}, {{{lo}, {hi}}};"));
        } else {
            self.line(&format!("mov.b32 {dest}, {lo};"));
        }
    }
}

/// What PTX calls an update of an element of memory by that operation; `None` if it has none of that width.
pub(crate) fn atomic(op: NumOp, mem: MemTy) -> Option<String> {
    use NumOp::*;
    let bits = match mem.bytes {
        4 => 32,
        8 => 64,
        _ => return None,
    };
    Some(match op {
        I32Add | I64Add => format!("add.u{bits}"),
        I32And | I64And => format!("and.b{bits}"),
        I32Or | I64Or => format!("or.b{bits}"),
        I32Xor | I64Xor => format!("xor.b{bits}"),
        I32MinS | I64MinS => format!("min.s{bits}"),
        I32MinU | I64MinU => format!("min.u{bits}"),
        I32MaxS | I64MaxS => format!("max.s{bits}"),
        I32MaxU | I64MaxU => format!("max.u{bits}"),
        _ => return None,
    })
}
