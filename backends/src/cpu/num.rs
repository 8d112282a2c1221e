//! The numerics table as Cranelift IR, with every check in front of what could fault.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::immediates::{Ieee32, Ieee64};
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Opcode, Type, Value, types};

use tensor_wasm_ir::num::Clif;
use tensor_wasm_ir::{NumOp, Ty};

use super::CpuError;
use super::build::{Builder, clif_type};

impl Builder<'_, '_> {
    /// Builds an operation of the numerics table.
    pub(super) fn num(&mut self, n: NumOp, a: &[Value]) -> Result<Value, CpuError> {
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
            Clif::Ternary(name) => {
                let op: Opcode = name.parse().map_err(|_| unsupported())?;
                let (i, dfg) = self.b.ins().Ternary(op, from, a[0], a[1], a[2]);
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
        let Some(range) = n.truncation() else { return v };
        let constant = |s: &mut Self, bits: u64| match info.params[0] {
            Ty::F32 => s.b.ins().f32const(Ieee32::with_bits(bits as u32)),
            _ => s.b.ins().f64const(Ieee64::with_bits(bits)),
        };
        let (h, l) = (constant(self, range.above), constant(self, range.least));
        let below = self.b.ins().fcmp(FloatCC::LessThan, v, h);
        let cc = if range.inclusive { FloatCC::GreaterThanOrEqual } else { FloatCC::GreaterThan };
        let above = self.b.ins().fcmp(cc, v, l);
        let fits = self.b.ins().band(below, above);
        let bad = self.b.ins().icmp_imm_s(IntCC::Equal, fits, 0);
        self.trap_if(bad);
        let to = clif_type(info.result);
        if range.signed { self.b.ins().fcvt_to_sint_sat(to, v) } else { self.b.ins().fcvt_to_uint_sat(to, v) }
    }
}
