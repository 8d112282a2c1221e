//! Which Wasm operator is which row of the numerics table, and which memory access.

use tensor_wasm_ir::num::Clif;
use tensor_wasm_ir::{MemTy, NumOp, Op, Ty};
use wasmparser::{MemArg, Operator};

/// Operators and operations that share their names; both directions derive from this one list.
macro_rules! same_names {
    ($op:expr) => { same_names!(@list forward $op) };
    (inverse $op:expr) => { same_names!(@list backward $op) };
    (@list $dir:ident $op:expr) => {
        same_names!(@$dir $op;
        I32Eqz I32Eq I32Ne I32LtS I32LtU I32GtS I32GtU I32LeS I32LeU I32GeS I32GeU
        I64Eqz I64Eq I64Ne I64LtS I64LtU I64GtS I64GtU I64LeS I64LeU I64GeS I64GeU
        F32Eq F32Ne F32Lt F32Gt F32Le F32Ge F64Eq F64Ne F64Lt F64Gt F64Le F64Ge
        I32Clz I32Ctz I32Popcnt I32Add I32Sub I32Mul I32DivS I32DivU I32RemS I32RemU
        I32And I32Or I32Xor I32Shl I32ShrS I32ShrU I32Rotl I32Rotr
        I64Clz I64Ctz I64Popcnt I64Add I64Sub I64Mul I64DivS I64DivU I64RemS I64RemU
        I64And I64Or I64Xor I64Shl I64ShrS I64ShrU I64Rotl I64Rotr
        F32Abs F32Neg F32Ceil F32Floor F32Trunc F32Nearest F32Sqrt F32Add F32Sub F32Mul F32Div
        F32Min F32Max F32Copysign
        F64Abs F64Neg F64Ceil F64Floor F64Trunc F64Nearest F64Sqrt F64Add F64Sub F64Mul F64Div
        F64Min F64Max F64Copysign
        I32WrapI64 I32TruncF32S I32TruncF32U I32TruncF64S I32TruncF64U
        I64ExtendI32S I64ExtendI32U I64TruncF32S I64TruncF32U I64TruncF64S I64TruncF64U
        F32ConvertI32S F32ConvertI32U F32ConvertI64S F32ConvertI64U F32DemoteF64
        F64ConvertI32S F64ConvertI32U F64ConvertI64S F64ConvertI64U F64PromoteF32
        I32ReinterpretF32 I64ReinterpretF64 F32ReinterpretI32 F64ReinterpretI64
        I32Extend8S I32Extend16S I64Extend8S I64Extend16S I64Extend32S
        I32TruncSatF32S I32TruncSatF32U I32TruncSatF64S I32TruncSatF64U
        I64TruncSatF32S I64TruncSatF32U I64TruncSatF64S I64TruncSatF64U
)
    };
    (@forward $op:expr; $($n:ident)*) => {
        match $op { $(Operator::$n => Some(NumOp::$n),)* _ => None }
    };
    (@backward $op:expr; $($n:ident)*) => {
        match $op { $(NumOp::$n => Some(Operator::$n),)* _ => None }
    };
}

/// The numeric operation that an operator is, if it is one.
pub fn numeric(op: &Operator) -> Option<NumOp> {
    same_names!(op)
}

/// The operator that spells a numeric operation; `None` for those that Wasm has no operator for.
pub fn operator(op: NumOp) -> Option<Operator<'static>> {
    same_names!(inverse op)
}

/// The operators that access memory, for both directions.
macro_rules! accesses {
    (of $op:expr) => { accesses!(@table [of] $op) };
    (inverse $access:expr) => { accesses!(@table [inverse] $access) };
    (@of $op:expr; $($n:ident $ty:ident $bytes:literal $signed:literal $store:literal;)*) => {
        match *$op {
            $(Operator::$n { memarg } =>
                Some((MemTy { ty: Ty::$ty, bytes: $bytes, signed: $signed }, $store, memarg)),)*
            _ => None,
        }
    };
    (@inverse $access:expr; $($n:ident $ty:ident $bytes:literal $signed:literal $store:literal;)*) => {
        match $access {
            $((MemTy { ty: Ty::$ty, bytes: $bytes, signed: $signed }, $store, memarg) => Some(Operator::$n { memarg }),)*
            _ => None,
        }
    };
    (@table [$way:ident] $e:expr) => { accesses! { @$way $e;
        I32Load I32 4 false false; I64Load I64 8 false false; F32Load F32 4 false false; F64Load F64 8 false false;
        I32Load8S I32 1 true false; I32Load8U I32 1 false false; I32Load16S I32 2 true false; I32Load16U I32 2 false false;
        I64Load8S I64 1 true false; I64Load8U I64 1 false false; I64Load16S I64 2 true false; I64Load16U I64 2 false false;
        I64Load32S I64 4 true false; I64Load32U I64 4 false false;
        I32Store I32 4 false true; I64Store I64 8 false true; F32Store F32 4 false true; F64Store F64 8 false true;
        I32Store8 I32 1 false true; I32Store16 I32 2 false true;
        I64Store8 I64 1 false true; I64Store16 I64 2 false true; I64Store32 I64 4 false true;
    } };
}

/// The memory access that an operator is: its type, whether it stores, and its immediate.
pub fn access(op: &Operator) -> Option<(MemTy, bool, MemArg)> {
    accesses!(of op)
}

/// The operator that loads from memory 0, at whatever alignment; `None` if no operator does it.
pub fn load(mem: MemTy, offset: u64) -> Option<Operator<'static>> {
    accesses!(inverse(mem, false, anywhere(mem, offset)))
}

/// The same of one that stores.
pub fn store(mem: MemTy, offset: u64) -> Option<Operator<'static>> {
    accesses!(inverse(mem, true, anywhere(mem, offset)))
}

fn anywhere(mem: MemTy, offset: u64) -> MemArg {
    MemArg { align: 0, max_align: mem.bytes.trailing_zeros() as u8, offset, memory: 0 }
}

/// What a load or store of the SSA form moves, its static offset, and whether it stores.
pub fn moves(op: &Op) -> Option<(MemTy, u64, bool)> {
    match *op {
        Op::Load { mem, offset, .. } => Some((mem, offset, false)),
        Op::Store { mem, offset, .. } => Some((mem, offset, true)),
        _ => None,
    }
}

/// Typed `select`.
pub fn select(ty: Ty) -> NumOp {
    match ty {
        Ty::I32 => NumOp::I32Select,
        Ty::I64 => NumOp::I64Select,
        Ty::F32 => NumOp::F32Select,
        Ty::F64 => NumOp::F64Select,
    }
}

/// What a comparison asks of its operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Relation {
    /// Equal.
    Eq,
    /// Not equal (of floats, or unordered).
    Ne,
    /// Less.
    Lt,
    /// Greater.
    Gt,
    /// Less or equal.
    Le,
    /// Greater or equal.
    Ge,
}

/// In which order a comparison or an extreme has its operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// As signed integers.
    Signed,
    /// As unsigned integers.
    Unsigned,
    /// As floats.
    Float,
}

/// The relation that a comparison of two values asks for, and the order that it means (`None` where it does not
/// matter).
pub fn comparison(op: NumOp) -> Option<(Relation, Option<Order>)> {
    use Relation::*;
    let (name, float) = match op.info().clif {
        Clif::Icmp(cc) => (cc, false),
        Clif::Fcmp(cc) => (cc, true),
        _ => return None,
    };
    let (order, name) = match (float, name) {
        (true, name) => (Some(Order::Float), name),
        (false, "eq" | "ne") => (None, name),
        (false, name) if name.starts_with('s') => (Some(Order::Signed), &name[1..]),
        (false, name) => (Some(Order::Unsigned), &name[1..]),
    };
    let relation = match name {
        "eq" => Eq,
        "ne" => Ne,
        "lt" => Lt,
        "gt" => Gt,
        "le" => Le,
        "ge" => Ge,
        _ => return None,
    };
    Some((relation, order))
}

/// Is it a maximum (else a minimum), and in which order? `None` if it is neither.
pub fn extreme(op: NumOp) -> Option<(bool, Order)> {
    match op.info().clif {
        Clif::MinMax("slt") => Some((false, Order::Signed)),
        Clif::MinMax("ult") => Some((false, Order::Unsigned)),
        Clif::MinMax("sgt") => Some((true, Order::Signed)),
        Clif::MinMax("ugt") => Some((true, Order::Unsigned)),
        Clif::Binary("fmin") => Some((false, Order::Float)),
        Clif::Binary("fmax") => Some((true, Order::Float)),
        _ => None,
    }
}

/// The minimum or maximum that `select(x, y, cmp(a, b))` is, if the selected values are the
/// compared ones; `same` says that they come in the compared order.
pub fn min_max(cmp: NumOp, same: bool) -> Option<NumOp> {
    use NumOp::*;
    let pick = |first: NumOp, second: NumOp| Some(if same { first } else { second });
    match cmp {
        I32LtS | I32LeS => pick(I32MinS, I32MaxS),
        I32GtS | I32GeS => pick(I32MaxS, I32MinS),
        I32LtU | I32LeU => pick(I32MinU, I32MaxU),
        I32GtU | I32GeU => pick(I32MaxU, I32MinU),
        I64LtS | I64LeS => pick(I64MinS, I64MaxS),
        I64GtS | I64GeS => pick(I64MaxS, I64MinS),
        I64LtU | I64LeU => pick(I64MinU, I64MaxU),
        I64GtU | I64GeU => pick(I64MaxU, I64MinU),
        _ => None,
    }
}

/// Is the result the same with the operands exchanged? (Of floats, too: a NaN that arithmetic makes is always the same one.)
pub fn commutes(op: NumOp) -> bool {
    matches!(op.info().clif, Clif::Binary("iadd" | "imul" | "band" | "bor" | "bxor" | "fadd" | "fmul"))
}

/// The operation of integers that gives the same with the operands exchanged, if there is one.
pub fn exchanged(op: NumOp) -> Option<NumOp> {
    use NumOp::*;
    if op.info().params.iter().any(|ty| ty.is_float()) {
        return None;
    }
    Some(match op {
        I32LtS => I32GtS,
        I32LtU => I32GtU,
        I32GtS => I32LtS,
        I32GtU => I32LtU,
        I32LeS => I32GeS,
        I32LeU => I32GeU,
        I32GeS => I32LeS,
        I32GeU => I32LeU,
        I64LtS => I64GtS,
        I64LtU => I64GtU,
        I64GtS => I64LtS,
        I64GtU => I64LtU,
        I64LeS => I64GeS,
        I64LeU => I64GeU,
        I64GeS => I64LeS,
        I64GeU => I64LeU,
        I32Eq | I32Ne | I64Eq | I64Ne => op,
        _ if commutes(op) || extreme(op).is_some() => op,
        _ => return None,
    })
}

/// How many of the low bits of a result are 0, at least, given that of the operands, and the second one if it is constant.
pub fn low_zeros(op: NumOp, of: &dyn Fn(usize) -> u32, second: Option<u64>) -> u32 {
    use NumOp::*;
    let width = op.info().result.bytes() * 8;
    let zeros = match op {
        I32Add | I32Sub | I32Or | I32Xor | I64Add | I64Sub | I64Or | I64Xor => of(0).min(of(1)),
        I32Mul | I64Mul => of(0) + of(1),
        I32And | I64And => of(0).max(of(1)),
        I64ExtendI32U | I64ExtendI32S | I32WrapI64 => of(0),
        I32Shl | I64Shl => of(0) + second.map_or(0, |by| by as u32 & (width - 1)),
        _ => 0,
    };
    zeros.min(width)
}
