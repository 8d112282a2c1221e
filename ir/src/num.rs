//! The numerics table: every scalar numeric operation of WebAssembly, written once.
//!
//! Takes nothing, gives [`NumOp`] (one variant per operation) with its [`NumInfo`]: operand and
//! result types, when it traps, its Cranelift form and its PTX form. The evaluator
//! ([`crate::eval`]), the pliron dialect ([`crate::dialect`]) and both emitters derive from it.
//!
//! Operations beyond Wasm's own: `iN.min_s` … (what `select` of a comparison means, needed to
//! name a reduction), typed `select`, `fN.fma` (a·b + c rounded once: `relaxed_madd`), and `fN.canon`,
//! which turns any NaN into the canonical one.
//!
//! **PTX templates.** `$d` is the destination, `$a $b $c` the operands, `$p0` a scratch
//! predicate, `$r0 $r1` scratch `.b32` and `$l0 $l1` scratch `.b64` registers; the pseudo
//! statement `$trap $p0;` raises the trap flag and leaves the thread when the predicate holds.
//! Registers are untyped bit containers for integers (`.b32`, `.b64`) and `.f32`/`.f64` for
//! floats. Rounding is always explicit (`.rn`), nothing is `.ftz`, and nothing can be contracted
//! (PTX ISA 8.5, §9.7.3 "Floating Point Instructions"). Shift counts are masked because PTX
//! clamps them (§9.7.8.7) and Wasm takes them modulo the width (Wasm core spec §4.3.2).

use std::fmt;

/// A scalar value type of WebAssembly.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Ty {
    /// 32-bit integer, sign chosen by the operation.
    I32,
    /// 64-bit integer, sign chosen by the operation.
    I64,
    /// IEEE 754 binary32.
    F32,
    /// IEEE 754 binary64.
    F64,
}

impl Ty {
    /// Width of the type in bytes.
    pub fn bytes(self) -> u32 {
        match self {
            Ty::I32 | Ty::F32 => 4,
            Ty::I64 | Ty::F64 => 8,
        }
    }

    /// Is it one of the two float types?
    pub fn is_float(self) -> bool {
        matches!(self, Ty::F32 | Ty::F64)
    }

    /// Wasm's name of the type.
    pub fn name(self) -> &'static str {
        match self {
            Ty::I32 => "i32",
            Ty::I64 => "i64",
            Ty::F32 => "f32",
            Ty::F64 => "f64",
        }
    }
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// When an operation traps (Wasm core spec §4.3).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TrapCond {
    /// Never.
    Never,
    /// The divisor is zero.
    DivZero,
    /// The divisor is zero, or the quotient of the smallest integer and −1 overflows.
    DivSigned,
    /// The float is a NaN or, truncated, out of the integer's range.
    FloatToInt,
}

/// How an operation is said in Cranelift's IR (names are Cranelift opcodes or condition codes).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clif {
    /// A unary instruction of the operand's type.
    Unary(&'static str),
    /// A binary instruction of the operands' type.
    Binary(&'static str),
    /// Integer comparison, extended to i32.
    Icmp(&'static str),
    /// Integer comparison against zero, extended to i32.
    Icmp0(&'static str),
    /// Ordered float comparison (`ne` is unordered-or-unequal), extended to i32.
    Fcmp(&'static str),
    /// A ternary instruction of the operands' type.
    Ternary(&'static str),
    /// A conversion whose result type differs from its operand type.
    Convert(&'static str),
    /// Reinterpretation of the bits.
    Bitcast,
    /// Sign extension in place from that many low bits.
    SignExtend(u32),
    /// `select` by the integer comparison of the operands.
    MinMax(&'static str),
    /// `select` by a non-zero i32.
    Select,
    /// NaN to canonical NaN.
    Canon,
    /// Signed division after its checks.
    DivS,
    /// Unsigned division after its check.
    DivU,
    /// Signed remainder after its check, 0 for a divisor of −1.
    RemS,
    /// Unsigned remainder after its check.
    RemU,
    /// Float to integer after its range check.
    TruncChecked,
}

/// Which floats a checked conversion to an integer takes: those below `above`, and above `least` or equal to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Truncation {
    /// Bits of the first float beyond the range.
    pub above: u64,
    /// Bits of the other bound.
    pub least: u64,
    /// Does the other bound itself convert?
    pub inclusive: bool,
    /// Is the integer signed?
    pub signed: bool,
}

/// The facts of one operation.
#[derive(Debug)]
pub struct NumInfo {
    /// Name in the `num` dialect, e.g. `num.i32_add`.
    pub name: &'static str,
    /// Operand types.
    pub params: &'static [Ty],
    /// Result type.
    pub result: Ty,
    /// When it traps.
    pub trap: TrapCond,
    /// Cranelift form.
    pub clif: Clif,
    /// PTX template (see the module documentation).
    pub ptx: &'static str,
}

macro_rules! num_table {
    ($($var:ident $name:literal [$($p:ident)*] $res:ident $trap:ident ($clif:expr) $ptx:literal;)*) => {
        /// A scalar numeric operation; its facts are in [`NumOp::info`].
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
        #[allow(missing_docs)] // the table's name column documents each variant
        #[repr(u8)]
        pub enum NumOp { $($var),* }

        impl NumOp {
            /// Every operation, in table order.
            pub const ALL: &'static [NumOp] = &[$(NumOp::$var),*];
        }

        static TABLE: &[NumInfo] = {
            use self::Clif::*;
            &[$(NumInfo {
                name: $name,
                params: &[$(Ty::$p),*],
                result: Ty::$res,
                trap: TrapCond::$trap,
                clif: $clif,
                ptx: $ptx,
            }),*]
        };

        /// One pliron operation per row of the table.
        pub(crate) mod ops {
            use pliron::{builtin::op_interfaces::OneResultInterface, derive::pliron_op};
            $(
                #[pliron_op(name = $name, format = "canonical", interfaces = [OneResultInterface])]
                pub struct $var;
                impl pliron::common_traits::Verify for $var {
                    fn verify(&self, ctx: &pliron::context::Context) -> pliron::result::Result<()> {
                        crate::dialect::verify_num(self, super::NumOp::$var, ctx)
                    }
                }
            )*

            /// The pliron constructor of each row.
            pub(crate) fn concrete(op: super::NumOp) -> crate::dialect::ConcreteOpInfo {
                use pliron::op::Op;
                match op { $(super::NumOp::$var => $var::get_concrete_op_info()),* }
            }
        }
    };
}

num_table! {
    I32Eqz "num.i32_eqz" [I32] I32 Never (Icmp0("eq")) "setp.eq.s32 $p0, $a, 0; selp.b32 $d, 1, 0, $p0;";
    I32Eq "num.i32_eq" [I32 I32] I32 Never (Icmp("eq")) "setp.eq.s32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I32Ne "num.i32_ne" [I32 I32] I32 Never (Icmp("ne")) "setp.ne.s32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I32LtS "num.i32_lt_s" [I32 I32] I32 Never (Icmp("slt")) "setp.lt.s32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I32LtU "num.i32_lt_u" [I32 I32] I32 Never (Icmp("ult")) "setp.lt.u32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I32GtS "num.i32_gt_s" [I32 I32] I32 Never (Icmp("sgt")) "setp.gt.s32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I32GtU "num.i32_gt_u" [I32 I32] I32 Never (Icmp("ugt")) "setp.gt.u32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I32LeS "num.i32_le_s" [I32 I32] I32 Never (Icmp("sle")) "setp.le.s32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I32LeU "num.i32_le_u" [I32 I32] I32 Never (Icmp("ule")) "setp.le.u32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I32GeS "num.i32_ge_s" [I32 I32] I32 Never (Icmp("sge")) "setp.ge.s32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I32GeU "num.i32_ge_u" [I32 I32] I32 Never (Icmp("uge")) "setp.ge.u32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I32Clz "num.i32_clz" [I32] I32 Never (Unary("clz")) "clz.b32 $d, $a;";
    I32Ctz "num.i32_ctz" [I32] I32 Never (Unary("ctz")) "brev.b32 $r0, $a; clz.b32 $d, $r0;";
    I32Popcnt "num.i32_popcnt" [I32] I32 Never (Unary("popcnt")) "popc.b32 $d, $a;";
    I32Add "num.i32_add" [I32 I32] I32 Never (Binary("iadd")) "add.s32 $d, $a, $b;";
    I32Sub "num.i32_sub" [I32 I32] I32 Never (Binary("isub")) "sub.s32 $d, $a, $b;";
    I32Mul "num.i32_mul" [I32 I32] I32 Never (Binary("imul")) "mul.lo.s32 $d, $a, $b;";
    I32DivS "num.i32_div_s" [I32 I32] I32 DivSigned (DivS) "setp.eq.s32 $p0, $b, 0; $trap $p0; setp.eq.b32 $p0, $a, 0x80000000; setp.eq.and.s32 $p0, $b, -1, $p0; $trap $p0; div.s32 $d, $a, $b;";
    I32DivU "num.i32_div_u" [I32 I32] I32 DivZero (DivU) "setp.eq.u32 $p0, $b, 0; $trap $p0; div.u32 $d, $a, $b;";
    I32RemS "num.i32_rem_s" [I32 I32] I32 DivZero (RemS) "setp.eq.s32 $p0, $b, 0; $trap $p0; div.s32 $r0, $a, $b; mul.lo.s32 $r0, $r0, $b; sub.s32 $d, $a, $r0; setp.eq.s32 $p0, $b, -1; selp.b32 $d, 0, $d, $p0;";
    I32RemU "num.i32_rem_u" [I32 I32] I32 DivZero (RemU) "setp.eq.u32 $p0, $b, 0; $trap $p0; div.u32 $r0, $a, $b; mul.lo.s32 $r0, $r0, $b; sub.s32 $d, $a, $r0;";
    I32And "num.i32_and" [I32 I32] I32 Never (Binary("band")) "and.b32 $d, $a, $b;";
    I32Or "num.i32_or" [I32 I32] I32 Never (Binary("bor")) "or.b32 $d, $a, $b;";
    I32Xor "num.i32_xor" [I32 I32] I32 Never (Binary("bxor")) "xor.b32 $d, $a, $b;";
    I32Shl "num.i32_shl" [I32 I32] I32 Never (Binary("ishl")) "and.b32 $r0, $b, 31; shl.b32 $d, $a, $r0;";
    I32ShrS "num.i32_shr_s" [I32 I32] I32 Never (Binary("sshr")) "and.b32 $r0, $b, 31; shr.s32 $d, $a, $r0;";
    I32ShrU "num.i32_shr_u" [I32 I32] I32 Never (Binary("ushr")) "and.b32 $r0, $b, 31; shr.u32 $d, $a, $r0;";
    I32Rotl "num.i32_rotl" [I32 I32] I32 Never (Binary("rotl")) "shf.l.wrap.b32 $d, $a, $a, $b;";
    I32Rotr "num.i32_rotr" [I32 I32] I32 Never (Binary("rotr")) "shf.r.wrap.b32 $d, $a, $a, $b;";
    I32Extend8S "num.i32_extend8_s" [I32] I32 Never (SignExtend(8)) "cvt.s32.s8 $d, $a;";
    I32Extend16S "num.i32_extend16_s" [I32] I32 Never (SignExtend(16)) "cvt.s32.s16 $d, $a;";
    I32MinS "num.i32_min_s" [I32 I32] I32 Never (MinMax("slt")) "min.s32 $d, $a, $b;";
    I32MinU "num.i32_min_u" [I32 I32] I32 Never (MinMax("ult")) "min.u32 $d, $a, $b;";
    I32MaxS "num.i32_max_s" [I32 I32] I32 Never (MinMax("sgt")) "max.s32 $d, $a, $b;";
    I32MaxU "num.i32_max_u" [I32 I32] I32 Never (MinMax("ugt")) "max.u32 $d, $a, $b;";
    I32Select "num.i32_select" [I32 I32 I32] I32 Never (Select) "setp.ne.s32 $p0, $c, 0; selp.b32 $d, $a, $b, $p0;";
    I64Eqz "num.i64_eqz" [I64] I32 Never (Icmp0("eq")) "setp.eq.s64 $p0, $a, 0; selp.b32 $d, 1, 0, $p0;";
    I64Eq "num.i64_eq" [I64 I64] I32 Never (Icmp("eq")) "setp.eq.s64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I64Ne "num.i64_ne" [I64 I64] I32 Never (Icmp("ne")) "setp.ne.s64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I64LtS "num.i64_lt_s" [I64 I64] I32 Never (Icmp("slt")) "setp.lt.s64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I64LtU "num.i64_lt_u" [I64 I64] I32 Never (Icmp("ult")) "setp.lt.u64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I64GtS "num.i64_gt_s" [I64 I64] I32 Never (Icmp("sgt")) "setp.gt.s64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I64GtU "num.i64_gt_u" [I64 I64] I32 Never (Icmp("ugt")) "setp.gt.u64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I64LeS "num.i64_le_s" [I64 I64] I32 Never (Icmp("sle")) "setp.le.s64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I64LeU "num.i64_le_u" [I64 I64] I32 Never (Icmp("ule")) "setp.le.u64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I64GeS "num.i64_ge_s" [I64 I64] I32 Never (Icmp("sge")) "setp.ge.s64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I64GeU "num.i64_ge_u" [I64 I64] I32 Never (Icmp("uge")) "setp.ge.u64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    I64Clz "num.i64_clz" [I64] I64 Never (Unary("clz")) "clz.b64 $r0, $a; cvt.u64.u32 $d, $r0;";
    I64Ctz "num.i64_ctz" [I64] I64 Never (Unary("ctz")) "brev.b64 $l0, $a; clz.b64 $r0, $l0; cvt.u64.u32 $d, $r0;";
    I64Popcnt "num.i64_popcnt" [I64] I64 Never (Unary("popcnt")) "popc.b64 $r0, $a; cvt.u64.u32 $d, $r0;";
    I64Add "num.i64_add" [I64 I64] I64 Never (Binary("iadd")) "add.s64 $d, $a, $b;";
    I64Sub "num.i64_sub" [I64 I64] I64 Never (Binary("isub")) "sub.s64 $d, $a, $b;";
    I64Mul "num.i64_mul" [I64 I64] I64 Never (Binary("imul")) "mul.lo.s64 $d, $a, $b;";
    I64DivS "num.i64_div_s" [I64 I64] I64 DivSigned (DivS) "setp.eq.s64 $p0, $b, 0; $trap $p0; setp.eq.b64 $p0, $a, 0x8000000000000000; setp.eq.and.s64 $p0, $b, -1, $p0; $trap $p0; div.s64 $d, $a, $b;";
    I64DivU "num.i64_div_u" [I64 I64] I64 DivZero (DivU) "setp.eq.u64 $p0, $b, 0; $trap $p0; div.u64 $d, $a, $b;";
    I64RemS "num.i64_rem_s" [I64 I64] I64 DivZero (RemS) "setp.eq.s64 $p0, $b, 0; $trap $p0; div.s64 $l0, $a, $b; mul.lo.s64 $l0, $l0, $b; sub.s64 $d, $a, $l0; setp.eq.s64 $p0, $b, -1; selp.b64 $d, 0, $d, $p0;";
    I64RemU "num.i64_rem_u" [I64 I64] I64 DivZero (RemU) "setp.eq.u64 $p0, $b, 0; $trap $p0; div.u64 $l0, $a, $b; mul.lo.s64 $l0, $l0, $b; sub.s64 $d, $a, $l0;";
    I64And "num.i64_and" [I64 I64] I64 Never (Binary("band")) "and.b64 $d, $a, $b;";
    I64Or "num.i64_or" [I64 I64] I64 Never (Binary("bor")) "or.b64 $d, $a, $b;";
    I64Xor "num.i64_xor" [I64 I64] I64 Never (Binary("bxor")) "xor.b64 $d, $a, $b;";
    I64Shl "num.i64_shl" [I64 I64] I64 Never (Binary("ishl")) "cvt.u32.u64 $r0, $b; and.b32 $r0, $r0, 63; shl.b64 $d, $a, $r0;";
    I64ShrS "num.i64_shr_s" [I64 I64] I64 Never (Binary("sshr")) "cvt.u32.u64 $r0, $b; and.b32 $r0, $r0, 63; shr.s64 $d, $a, $r0;";
    I64ShrU "num.i64_shr_u" [I64 I64] I64 Never (Binary("ushr")) "cvt.u32.u64 $r0, $b; and.b32 $r0, $r0, 63; shr.u64 $d, $a, $r0;";
    I64Rotl "num.i64_rotl" [I64 I64] I64 Never (Binary("rotl")) "cvt.u32.u64 $r0, $b; and.b32 $r0, $r0, 63; shl.b64 $l0, $a, $r0; sub.s32 $r0, 64, $r0; and.b32 $r0, $r0, 63; shr.u64 $l1, $a, $r0; or.b64 $d, $l0, $l1;";
    I64Rotr "num.i64_rotr" [I64 I64] I64 Never (Binary("rotr")) "cvt.u32.u64 $r0, $b; and.b32 $r0, $r0, 63; shr.u64 $l0, $a, $r0; sub.s32 $r0, 64, $r0; and.b32 $r0, $r0, 63; shl.b64 $l1, $a, $r0; or.b64 $d, $l0, $l1;";
    I64Extend8S "num.i64_extend8_s" [I64] I64 Never (SignExtend(8)) "cvt.s64.s8 $d, $a;";
    I64Extend16S "num.i64_extend16_s" [I64] I64 Never (SignExtend(16)) "cvt.s64.s16 $d, $a;";
    I64Extend32S "num.i64_extend32_s" [I64] I64 Never (SignExtend(32)) "cvt.s64.s32 $d, $a;";
    I64MinS "num.i64_min_s" [I64 I64] I64 Never (MinMax("slt")) "min.s64 $d, $a, $b;";
    I64MinU "num.i64_min_u" [I64 I64] I64 Never (MinMax("ult")) "min.u64 $d, $a, $b;";
    I64MaxS "num.i64_max_s" [I64 I64] I64 Never (MinMax("sgt")) "max.s64 $d, $a, $b;";
    I64MaxU "num.i64_max_u" [I64 I64] I64 Never (MinMax("ugt")) "max.u64 $d, $a, $b;";
    I64Select "num.i64_select" [I64 I64 I32] I64 Never (Select) "setp.ne.s32 $p0, $c, 0; selp.b64 $d, $a, $b, $p0;";
    F32Eq "num.f32_eq" [F32 F32] I32 Never (Fcmp("eq")) "setp.eq.f32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F32Ne "num.f32_ne" [F32 F32] I32 Never (Fcmp("ne")) "setp.neu.f32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F32Lt "num.f32_lt" [F32 F32] I32 Never (Fcmp("lt")) "setp.lt.f32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F32Gt "num.f32_gt" [F32 F32] I32 Never (Fcmp("gt")) "setp.gt.f32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F32Le "num.f32_le" [F32 F32] I32 Never (Fcmp("le")) "setp.le.f32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F32Ge "num.f32_ge" [F32 F32] I32 Never (Fcmp("ge")) "setp.ge.f32 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F32Abs "num.f32_abs" [F32] F32 Never (Unary("fabs")) "mov.b32 $r0, $a; and.b32 $r0, $r0, 0x7fffffff; mov.b32 $d, $r0;";
    F32Neg "num.f32_neg" [F32] F32 Never (Unary("fneg")) "mov.b32 $r0, $a; xor.b32 $r0, $r0, 0x80000000; mov.b32 $d, $r0;";
    F32Copysign "num.f32_copysign" [F32 F32] F32 Never (Binary("fcopysign")) "mov.b32 $r0, $a; and.b32 $r0, $r0, 0x7fffffff; mov.b32 $r1, $b; and.b32 $r1, $r1, 0x80000000; or.b32 $r0, $r0, $r1; mov.b32 $d, $r0;";
    F32Ceil "num.f32_ceil" [F32] F32 Never (Unary("ceil")) "cvt.rpi.f32.f32 $d, $a;";
    F32Floor "num.f32_floor" [F32] F32 Never (Unary("floor")) "cvt.rmi.f32.f32 $d, $a;";
    F32Trunc "num.f32_trunc" [F32] F32 Never (Unary("trunc")) "cvt.rzi.f32.f32 $d, $a;";
    F32Nearest "num.f32_nearest" [F32] F32 Never (Unary("nearest")) "cvt.rni.f32.f32 $d, $a;";
    F32Sqrt "num.f32_sqrt" [F32] F32 Never (Unary("sqrt")) "sqrt.rn.f32 $d, $a;";
    F32Add "num.f32_add" [F32 F32] F32 Never (Binary("fadd")) "add.rn.f32 $d, $a, $b;";
    F32Sub "num.f32_sub" [F32 F32] F32 Never (Binary("fsub")) "sub.rn.f32 $d, $a, $b;";
    F32Mul "num.f32_mul" [F32 F32] F32 Never (Binary("fmul")) "mul.rn.f32 $d, $a, $b;";
    F32Div "num.f32_div" [F32 F32] F32 Never (Binary("fdiv")) "div.rn.f32 $d, $a, $b;";
    F32Min "num.f32_min" [F32 F32] F32 Never (Binary("fmin")) "setp.nan.f32 $p0, $a, $b; min.f32 $d, $a, $b; selp.f32 $d, 0f7FC00000, $d, $p0;";
    F32Max "num.f32_max" [F32 F32] F32 Never (Binary("fmax")) "setp.nan.f32 $p0, $a, $b; max.f32 $d, $a, $b; selp.f32 $d, 0f7FC00000, $d, $p0;";
    F32Select "num.f32_select" [F32 F32 I32] F32 Never (Select) "setp.ne.s32 $p0, $c, 0; selp.f32 $d, $a, $b, $p0;";
    F32Fma "num.f32_fma" [F32 F32 F32] F32 Never (Ternary("fma")) "fma.rn.f32 $d, $a, $b, $c;";
    F32Canon "num.f32_canon" [F32] F32 Never (Canon) "setp.nan.f32 $p0, $a, $a; selp.f32 $d, 0f7FC00000, $a, $p0;";
    F64Eq "num.f64_eq" [F64 F64] I32 Never (Fcmp("eq")) "setp.eq.f64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F64Ne "num.f64_ne" [F64 F64] I32 Never (Fcmp("ne")) "setp.neu.f64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F64Lt "num.f64_lt" [F64 F64] I32 Never (Fcmp("lt")) "setp.lt.f64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F64Gt "num.f64_gt" [F64 F64] I32 Never (Fcmp("gt")) "setp.gt.f64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F64Le "num.f64_le" [F64 F64] I32 Never (Fcmp("le")) "setp.le.f64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F64Ge "num.f64_ge" [F64 F64] I32 Never (Fcmp("ge")) "setp.ge.f64 $p0, $a, $b; selp.b32 $d, 1, 0, $p0;";
    F64Abs "num.f64_abs" [F64] F64 Never (Unary("fabs")) "mov.b64 $l0, $a; and.b64 $l0, $l0, 0x7fffffffffffffff; mov.b64 $d, $l0;";
    F64Neg "num.f64_neg" [F64] F64 Never (Unary("fneg")) "mov.b64 $l0, $a; xor.b64 $l0, $l0, 0x8000000000000000; mov.b64 $d, $l0;";
    F64Copysign "num.f64_copysign" [F64 F64] F64 Never (Binary("fcopysign")) "mov.b64 $l0, $a; and.b64 $l0, $l0, 0x7fffffffffffffff; mov.b64 $l1, $b; and.b64 $l1, $l1, 0x8000000000000000; or.b64 $l0, $l0, $l1; mov.b64 $d, $l0;";
    F64Ceil "num.f64_ceil" [F64] F64 Never (Unary("ceil")) "cvt.rpi.f64.f64 $d, $a;";
    F64Floor "num.f64_floor" [F64] F64 Never (Unary("floor")) "cvt.rmi.f64.f64 $d, $a;";
    F64Trunc "num.f64_trunc" [F64] F64 Never (Unary("trunc")) "cvt.rzi.f64.f64 $d, $a;";
    F64Nearest "num.f64_nearest" [F64] F64 Never (Unary("nearest")) "cvt.rni.f64.f64 $d, $a;";
    F64Sqrt "num.f64_sqrt" [F64] F64 Never (Unary("sqrt")) "sqrt.rn.f64 $d, $a;";
    F64Add "num.f64_add" [F64 F64] F64 Never (Binary("fadd")) "add.rn.f64 $d, $a, $b;";
    F64Sub "num.f64_sub" [F64 F64] F64 Never (Binary("fsub")) "sub.rn.f64 $d, $a, $b;";
    F64Mul "num.f64_mul" [F64 F64] F64 Never (Binary("fmul")) "mul.rn.f64 $d, $a, $b;";
    F64Div "num.f64_div" [F64 F64] F64 Never (Binary("fdiv")) "div.rn.f64 $d, $a, $b;";
    F64Min "num.f64_min" [F64 F64] F64 Never (Binary("fmin")) "setp.nan.f64 $p0, $a, $b; min.f64 $d, $a, $b; selp.f64 $d, 0d7FF8000000000000, $d, $p0;";
    F64Max "num.f64_max" [F64 F64] F64 Never (Binary("fmax")) "setp.nan.f64 $p0, $a, $b; max.f64 $d, $a, $b; selp.f64 $d, 0d7FF8000000000000, $d, $p0;";
    F64Select "num.f64_select" [F64 F64 I32] F64 Never (Select) "setp.ne.s32 $p0, $c, 0; selp.f64 $d, $a, $b, $p0;";
    F64Fma "num.f64_fma" [F64 F64 F64] F64 Never (Ternary("fma")) "fma.rn.f64 $d, $a, $b, $c;";
    F64Canon "num.f64_canon" [F64] F64 Never (Canon) "setp.nan.f64 $p0, $a, $a; selp.f64 $d, 0d7FF8000000000000, $a, $p0;";
    I32WrapI64 "num.i32_wrap_i64" [I64] I32 Never (Convert("ireduce")) "cvt.u32.u64 $d, $a;";
    I64ExtendI32S "num.i64_extend_i32_s" [I32] I64 Never (Convert("sextend")) "cvt.s64.s32 $d, $a;";
    I64ExtendI32U "num.i64_extend_i32_u" [I32] I64 Never (Convert("uextend")) "cvt.u64.u32 $d, $a;";
    I32TruncF32S "num.i32_trunc_f32_s" [F32] I32 FloatToInt (TruncChecked) "setp.geu.f32 $p0, $a, 0f4F000000; $trap $p0; setp.ltu.f32 $p0, $a, 0fCF000000; $trap $p0; cvt.rzi.s32.f32 $d, $a;";
    I32TruncSatF32S "num.i32_trunc_sat_f32_s" [F32] I32 Never (Convert("fcvt_to_sint_sat")) "setp.nan.f32 $p0, $a, $a; cvt.rzi.s32.f32 $d, $a; selp.b32 $d, 0, $d, $p0;";
    F32ConvertI32S "num.f32_convert_i32_s" [I32] F32 Never (Convert("fcvt_from_sint")) "cvt.rn.f32.s32 $d, $a;";
    I32TruncF32U "num.i32_trunc_f32_u" [F32] I32 FloatToInt (TruncChecked) "setp.geu.f32 $p0, $a, 0f4F800000; $trap $p0; setp.leu.f32 $p0, $a, 0fBF800000; $trap $p0; cvt.rzi.u32.f32 $d, $a;";
    I32TruncSatF32U "num.i32_trunc_sat_f32_u" [F32] I32 Never (Convert("fcvt_to_uint_sat")) "setp.nan.f32 $p0, $a, $a; cvt.rzi.u32.f32 $d, $a; selp.b32 $d, 0, $d, $p0;";
    F32ConvertI32U "num.f32_convert_i32_u" [I32] F32 Never (Convert("fcvt_from_uint")) "cvt.rn.f32.u32 $d, $a;";
    I32TruncF64S "num.i32_trunc_f64_s" [F64] I32 FloatToInt (TruncChecked) "setp.geu.f64 $p0, $a, 0d41E0000000000000; $trap $p0; setp.leu.f64 $p0, $a, 0dC1E0000000200000; $trap $p0; cvt.rzi.s32.f64 $d, $a;";
    I32TruncSatF64S "num.i32_trunc_sat_f64_s" [F64] I32 Never (Convert("fcvt_to_sint_sat")) "setp.nan.f64 $p0, $a, $a; cvt.rzi.s32.f64 $d, $a; selp.b32 $d, 0, $d, $p0;";
    F64ConvertI32S "num.f64_convert_i32_s" [I32] F64 Never (Convert("fcvt_from_sint")) "cvt.rn.f64.s32 $d, $a;";
    I32TruncF64U "num.i32_trunc_f64_u" [F64] I32 FloatToInt (TruncChecked) "setp.geu.f64 $p0, $a, 0d41F0000000000000; $trap $p0; setp.leu.f64 $p0, $a, 0dBFF0000000000000; $trap $p0; cvt.rzi.u32.f64 $d, $a;";
    I32TruncSatF64U "num.i32_trunc_sat_f64_u" [F64] I32 Never (Convert("fcvt_to_uint_sat")) "setp.nan.f64 $p0, $a, $a; cvt.rzi.u32.f64 $d, $a; selp.b32 $d, 0, $d, $p0;";
    F64ConvertI32U "num.f64_convert_i32_u" [I32] F64 Never (Convert("fcvt_from_uint")) "cvt.rn.f64.u32 $d, $a;";
    I64TruncF32S "num.i64_trunc_f32_s" [F32] I64 FloatToInt (TruncChecked) "setp.geu.f32 $p0, $a, 0f5F000000; $trap $p0; setp.ltu.f32 $p0, $a, 0fDF000000; $trap $p0; cvt.rzi.s64.f32 $d, $a;";
    I64TruncSatF32S "num.i64_trunc_sat_f32_s" [F32] I64 Never (Convert("fcvt_to_sint_sat")) "setp.nan.f32 $p0, $a, $a; cvt.rzi.s64.f32 $d, $a; selp.b64 $d, 0, $d, $p0;";
    F32ConvertI64S "num.f32_convert_i64_s" [I64] F32 Never (Convert("fcvt_from_sint")) "cvt.rn.f32.s64 $d, $a;";
    I64TruncF32U "num.i64_trunc_f32_u" [F32] I64 FloatToInt (TruncChecked) "setp.geu.f32 $p0, $a, 0f5F800000; $trap $p0; setp.leu.f32 $p0, $a, 0fBF800000; $trap $p0; cvt.rzi.u64.f32 $d, $a;";
    I64TruncSatF32U "num.i64_trunc_sat_f32_u" [F32] I64 Never (Convert("fcvt_to_uint_sat")) "setp.nan.f32 $p0, $a, $a; cvt.rzi.u64.f32 $d, $a; selp.b64 $d, 0, $d, $p0;";
    F32ConvertI64U "num.f32_convert_i64_u" [I64] F32 Never (Convert("fcvt_from_uint")) "cvt.rn.f32.u64 $d, $a;";
    I64TruncF64S "num.i64_trunc_f64_s" [F64] I64 FloatToInt (TruncChecked) "setp.geu.f64 $p0, $a, 0d43E0000000000000; $trap $p0; setp.ltu.f64 $p0, $a, 0dC3E0000000000000; $trap $p0; cvt.rzi.s64.f64 $d, $a;";
    I64TruncSatF64S "num.i64_trunc_sat_f64_s" [F64] I64 Never (Convert("fcvt_to_sint_sat")) "setp.nan.f64 $p0, $a, $a; cvt.rzi.s64.f64 $d, $a; selp.b64 $d, 0, $d, $p0;";
    F64ConvertI64S "num.f64_convert_i64_s" [I64] F64 Never (Convert("fcvt_from_sint")) "cvt.rn.f64.s64 $d, $a;";
    I64TruncF64U "num.i64_trunc_f64_u" [F64] I64 FloatToInt (TruncChecked) "setp.geu.f64 $p0, $a, 0d43F0000000000000; $trap $p0; setp.leu.f64 $p0, $a, 0dBFF0000000000000; $trap $p0; cvt.rzi.u64.f64 $d, $a;";
    I64TruncSatF64U "num.i64_trunc_sat_f64_u" [F64] I64 Never (Convert("fcvt_to_uint_sat")) "setp.nan.f64 $p0, $a, $a; cvt.rzi.u64.f64 $d, $a; selp.b64 $d, 0, $d, $p0;";
    F64ConvertI64U "num.f64_convert_i64_u" [I64] F64 Never (Convert("fcvt_from_uint")) "cvt.rn.f64.u64 $d, $a;";
    F32DemoteF64 "num.f32_demote_f64" [F64] F32 Never (Convert("fdemote")) "cvt.rn.f32.f64 $d, $a;";
    F64PromoteF32 "num.f64_promote_f32" [F32] F64 Never (Convert("fpromote")) "cvt.f64.f32 $d, $a;";
    I32ReinterpretF32 "num.i32_reinterpret_f32" [F32] I32 Never (Bitcast) "mov.b32 $d, $a;";
    F32ReinterpretI32 "num.f32_reinterpret_i32" [I32] F32 Never (Bitcast) "mov.b32 $d, $a;";
    I64ReinterpretF64 "num.i64_reinterpret_f64" [F64] I64 Never (Bitcast) "mov.b64 $d, $a;";
    F64ReinterpretI64 "num.f64_reinterpret_i64" [I64] F64 Never (Bitcast) "mov.b64 $d, $a;";
}

impl NumOp {
    /// The facts of this operation.
    pub fn info(self) -> &'static NumInfo {
        &TABLE[self as usize]
    }

    /// Wasm's spelling: `i32.add`.
    pub fn wasm_name(self) -> String {
        self.info().name["num.".len()..].replacen('_', ".", 1)
    }

    /// Looks an operation up by its Wasm spelling (`i32.add`), the inverse of [`Self::wasm_name`].
    pub fn from_wasm_name(name: &str) -> Option<NumOp> {
        Self::from_dialect_name(&format!("num.{}", name.replacen('.', "_", 1)))
    }

    /// Looks an operation up by its dialect name (`num.i32_add`).
    pub fn from_dialect_name(name: &str) -> Option<NumOp> {
        use std::{collections::HashMap, sync::LazyLock};
        static INDEX: LazyLock<HashMap<&str, NumOp>> =
            LazyLock::new(|| NumOp::ALL.iter().map(|&op| (op.info().name, op)).collect());
        INDEX.get(name).copied()
    }

    /// Can it trap?
    pub fn traps(self) -> bool {
        self.info().trap != TrapCond::Never
    }

    /// The range of a checked conversion from float to integer; `None` for every other operation.
    pub fn truncation(self) -> Option<Truncation> {
        let info = self.info();
        if info.clif != Clif::TruncChecked {
            return None;
        }
        let (signed, from, bits) = (info.name.ends_with("_s"), info.params[0], info.result.bytes() * 8);
        let above = 2f64.powi(if signed { bits as i32 - 1 } else { bits as i32 });
        // For f32 and for 64-bit results the value below the smallest integer is not
        // representable, so the bound itself is the smallest integer, inclusive.
        let (least, inclusive) = match (signed, from, bits) {
            (false, ..) => (-1.0, false),
            (true, Ty::F64, 32) => (-2147483649.0, false),
            (true, ..) => (-above, true),
        };
        let float = |v: f64| if from == Ty::F32 { u64::from((v as f32).to_bits()) } else { v.to_bits() };
        Some(Truncation { above: float(above), least: float(least), inclusive, signed })
    }

    /// The identity element (bits) of an operation that gives the same bits in any order: what an accumulator of a
    /// reduction starts from. `None` for every other operation. Of floats, those are `min` and `max` (a NaN wins, and
    /// is the canonical one; −0 < +0); their identity leaves every value as it is but a NaN with another payload. So does
    /// that of sums and products of floats, which give the same but for [rounding](NumOp::rounds): of sums it is −0, as
    /// −0 + +0 is +0.
    pub fn identity(self) -> Option<u64> {
        use NumOp::*;
        Some(match self {
            I32Add | I64Add | I32Or | I64Or | I32Xor | I64Xor | I32MaxU | I64MaxU => 0,
            I32Mul | I64Mul => 1,
            I32And | I32MinU => u64::from(u32::MAX),
            I64And | I64MinU => u64::MAX,
            I32MinS => i32::MAX as u64,
            I32MaxS => u64::from(i32::MIN as u32),
            I64MinS => i64::MAX as u64,
            I64MaxS => i64::MIN as u64,
            F32Min => u64::from(f32::INFINITY.to_bits()),
            F32Max => u64::from(f32::NEG_INFINITY.to_bits()),
            F64Min => f64::INFINITY.to_bits(),
            F64Max => f64::NEG_INFINITY.to_bits(),
            F32Add => u64::from((-0.0f32).to_bits()),
            F64Add => (-0.0f64).to_bits(),
            F32Mul => u64::from(1.0f32.to_bits()),
            F64Mul => 1.0f64.to_bits(),
            _ => return None,
        })
    }

    /// Is it a sum or product of floats: may it be done in any order but for rounding?
    pub fn rounds(self) -> bool {
        matches!(self, NumOp::F32Add | NumOp::F64Add | NumOp::F32Mul | NumOp::F64Mul)
    }

    /// May memory be updated by it ([`crate::cfg::Op::Update`])? It takes and gives one integer type, and what is
    /// joined in any order gives the same.
    pub fn updates(self) -> bool {
        use NumOp::*;
        let joins = matches!(self, I32Add | I32And | I32Or | I32Xor | I64Add | I64And | I64Or | I64Xor);
        joins || self.is_extreme()
    }

    /// Does it compare numbers, or a number with zero: is its result 0 or 1?
    pub fn compares(self) -> bool {
        matches!(self.info().clif, Clif::Icmp(_) | Clif::Icmp0(_) | Clif::Fcmp(_))
    }

    /// Is it a minimum or maximum of integers?
    pub fn is_extreme(self) -> bool {
        matches!(self.info().clif, Clif::MinMax(_))
    }

    /// Is its result a NaN whose payload IEEE 754 leaves open, to be made canonical before it is
    /// observed? True of float arithmetic, rounding and float-to-float conversion; false of
    /// operations defined on the bits (`neg`, `abs`, `copysign`, `select`, reinterpretation).
    pub fn makes_nan(self) -> bool {
        self.info().result.is_float()
            && match self.info().clif {
                Clif::Unary(n) | Clif::Binary(n) => !matches!(n, "fabs" | "fneg" | "fcopysign"),
                Clif::Ternary(_) => true,
                Clif::Convert(n) => matches!(n, "fdemote" | "fpromote"),
                _ => false,
            }
    }
}

impl fmt::Display for NumOp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.wasm_name())
    }
}
