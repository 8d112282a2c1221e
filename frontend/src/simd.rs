//! 128-bit operators: how each cuts the bits into lanes, and what it does with them.
//!
//! One table names every operator of the SIMD and relaxed SIMD proposals. Lifting works on lanes
//! ([`crate::ssa`]): the `tensor` dialect has scalars only, and a thread of a device is scalar anyway.
//! Relaxed operators have their deterministic meaning (Wasm core spec, "deterministic profile"), which is
//! what Wasmtime does when asked for determinism.

use tensor_wasm_ir::{NumOp, Ty};
use wasmparser::{MemArg, Operator};

/// How 128 bits are cut into lanes; lane 0 holds the lowest bits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
#[allow(missing_docs)] // Wasm's names
pub enum Shape {
    I8x16,
    I16x8,
    I32x4,
    I64x2,
    F32x4,
    F64x2,
}

use Shape::*;

impl Shape {
    /// Bytes of a lane.
    pub fn bytes(self) -> usize {
        match self {
            I8x16 => 1,
            I16x8 => 2,
            I32x4 | F32x4 => 4,
            I64x2 | F64x2 => 8,
        }
    }

    /// Number of lanes.
    pub fn lanes(self) -> usize {
        16 / self.bytes()
    }

    /// The scalar type that a lane is held in. The bits of an i32 above an 8- or 16-bit lane mean
    /// nothing, unless it is said of a value that it is extended.
    pub fn ty(self) -> Ty {
        match self {
            I8x16 | I16x8 | I32x4 => Ty::I32,
            I64x2 => Ty::I64,
            F32x4 => Ty::F32,
            F64x2 => Ty::F64,
        }
    }

    /// The integer shape with lanes of that many bytes.
    pub fn ints(bytes: usize) -> Shape {
        match bytes {
            1 => I8x16,
            2 => I16x8,
            4 => I32x4,
            _ => I64x2,
        }
    }

    /// Are the lanes narrower than the type that holds them?
    pub fn narrow(self) -> bool {
        self.bytes() < 4
    }

    /// Wasm's name of the shape.
    pub fn name(self) -> &'static str {
        match self {
            I8x16 => "i8x16",
            I16x8 => "i16x8",
            I32x4 => "i32x4",
            I64x2 => "i64x2",
            F32x4 => "f32x4",
            F64x2 => "f64x2",
        }
    }
}

/// How a narrow integer becomes a wider one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ext {
    /// By its sign.
    S,
    /// By zeros.
    U,
}

/// Which half of the lanes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Half {
    /// Those with the lower numbers.
    Low,
    /// Those with the higher numbers.
    High,
}

/// What is done to each lane by itself, or to the lanes with the same number of two or three operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lane {
    /// A numeric operation; of an integer result only the lane's own bits count, and they depend on
    /// no other bits of the operands.
    Num(NumOp),
    /// An operation on extended integers.
    Extended(NumOp, Ext),
    /// Sum, cut off at the ends of the lane's range.
    AddSat(Ext),
    /// Difference, cut off likewise.
    SubSat(Ext),
    /// Unsigned mean, rounded up.
    Average,
    /// Product of Q15 numbers, rounded and cut off.
    Q15,
    /// 0 − x.
    Neg,
    /// Magnitude; the smallest number is its own.
    Abs,
    /// Number of ones.
    Popcnt,
    /// `select(b, a, b < a)`, bit for bit.
    Pmin,
    /// `select(b, a, a < b)`, bit for bit.
    Pmax,
    /// −(a·b) + c, rounded once.
    NegFma(NumOp),
}

/// An operator; shapes are those of its operands unless it is said otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // named as Wasm does
pub enum Simd {
    Const,
    Load,
    /// Half of a vector, every lane (of the shape) to one of twice its width.
    LoadExtend(Shape, Ext),
    LoadSplat(Shape),
    LoadZero(Shape),
    LoadLane(Shape),
    Store,
    StoreLane(Shape),
    Shuffle,
    Swizzle,
    Splat(Shape),
    Extract(Shape, Ext),
    Replace(Shape),
    Each(Shape, Lane),
    /// All ones where the comparison (of extended lanes) holds, else zeros.
    Compare(Shape, NumOp, Ext),
    /// Every lane by one scalar count.
    Shift(Shape, NumOp),
    /// Bit by bit: the operation on i32, and on i64.
    Bits(NumOp, NumOp),
    AndNot,
    Not,
    Bitselect,
    AnyTrue,
    AllTrue(Shape),
    Bitmask(Shape),
    Narrow(Shape, Ext),
    Extend(Shape, Half, Ext),
    ExtMul(Shape, Half, Ext),
    ExtAdd(Shape, Ext),
    /// Sums of that many neighbouring signed products; added to a third operand if it is four.
    Dot(Shape, usize),
    /// Lane by lane from one shape to the other; lanes without a counterpart are dropped, or zero.
    Convert(Shape, Shape, NumOp),
}

macro_rules! table {
    ($op:expr; $($name:ident $kind:expr;)*) => {
        match $op { $(Operator::$name { .. } => $kind,)* _ => return None }
    };
}

/// What a 128-bit operator does; `None` for every other operator.
pub fn simd(op: &Operator<'_>) -> Option<Simd> {
    use Ext::{S, U};
    use Half::{High, Low};
    use Lane::*;
    use NumOp::*;
    use Simd::*;
    Some(table! { op;
        V128Load Load;
        V128Load8x8S LoadExtend(I8x16, S); V128Load8x8U LoadExtend(I8x16, U);
        V128Load16x4S LoadExtend(I16x8, S); V128Load16x4U LoadExtend(I16x8, U);
        V128Load32x2S LoadExtend(I32x4, S); V128Load32x2U LoadExtend(I32x4, U);
        V128Load8Splat LoadSplat(I8x16); V128Load16Splat LoadSplat(I16x8);
        V128Load32Splat LoadSplat(I32x4); V128Load64Splat LoadSplat(I64x2);
        V128Load32Zero LoadZero(I32x4); V128Load64Zero LoadZero(I64x2);
        V128Store Store;
        V128Load8Lane LoadLane(I8x16); V128Load16Lane LoadLane(I16x8);
        V128Load32Lane LoadLane(I32x4); V128Load64Lane LoadLane(I64x2);
        V128Store8Lane StoreLane(I8x16); V128Store16Lane StoreLane(I16x8);
        V128Store32Lane StoreLane(I32x4); V128Store64Lane StoreLane(I64x2);
        V128Const Const;
        I8x16Shuffle Shuffle;
        I8x16Swizzle Swizzle; I8x16RelaxedSwizzle Swizzle;
        I8x16ExtractLaneS Extract(I8x16, S); I8x16ExtractLaneU Extract(I8x16, U);
        I16x8ExtractLaneS Extract(I16x8, S); I16x8ExtractLaneU Extract(I16x8, U);
        I32x4ExtractLane Extract(I32x4, S); I64x2ExtractLane Extract(I64x2, S);
        F32x4ExtractLane Extract(F32x4, S); F64x2ExtractLane Extract(F64x2, S);
        I8x16ReplaceLane Replace(I8x16); I16x8ReplaceLane Replace(I16x8); I32x4ReplaceLane Replace(I32x4);
        I64x2ReplaceLane Replace(I64x2); F32x4ReplaceLane Replace(F32x4); F64x2ReplaceLane Replace(F64x2);
        I8x16Splat Splat(I8x16); I16x8Splat Splat(I16x8); I32x4Splat Splat(I32x4);
        I64x2Splat Splat(I64x2); F32x4Splat Splat(F32x4); F64x2Splat Splat(F64x2);

        I8x16Eq Compare(I8x16, I32Eq, U); I8x16Ne Compare(I8x16, I32Ne, U);
        I8x16LtS Compare(I8x16, I32LtS, S); I8x16LtU Compare(I8x16, I32LtU, U);
        I8x16GtS Compare(I8x16, I32GtS, S); I8x16GtU Compare(I8x16, I32GtU, U);
        I8x16LeS Compare(I8x16, I32LeS, S); I8x16LeU Compare(I8x16, I32LeU, U);
        I8x16GeS Compare(I8x16, I32GeS, S); I8x16GeU Compare(I8x16, I32GeU, U);
        I16x8Eq Compare(I16x8, I32Eq, U); I16x8Ne Compare(I16x8, I32Ne, U);
        I16x8LtS Compare(I16x8, I32LtS, S); I16x8LtU Compare(I16x8, I32LtU, U);
        I16x8GtS Compare(I16x8, I32GtS, S); I16x8GtU Compare(I16x8, I32GtU, U);
        I16x8LeS Compare(I16x8, I32LeS, S); I16x8LeU Compare(I16x8, I32LeU, U);
        I16x8GeS Compare(I16x8, I32GeS, S); I16x8GeU Compare(I16x8, I32GeU, U);
        I32x4Eq Compare(I32x4, I32Eq, U); I32x4Ne Compare(I32x4, I32Ne, U);
        I32x4LtS Compare(I32x4, I32LtS, S); I32x4LtU Compare(I32x4, I32LtU, U);
        I32x4GtS Compare(I32x4, I32GtS, S); I32x4GtU Compare(I32x4, I32GtU, U);
        I32x4LeS Compare(I32x4, I32LeS, S); I32x4LeU Compare(I32x4, I32LeU, U);
        I32x4GeS Compare(I32x4, I32GeS, S); I32x4GeU Compare(I32x4, I32GeU, U);
        I64x2Eq Compare(I64x2, I64Eq, U); I64x2Ne Compare(I64x2, I64Ne, U);
        I64x2LtS Compare(I64x2, I64LtS, S); I64x2GtS Compare(I64x2, I64GtS, S);
        I64x2LeS Compare(I64x2, I64LeS, S); I64x2GeS Compare(I64x2, I64GeS, S);
        F32x4Eq Compare(F32x4, F32Eq, S); F32x4Ne Compare(F32x4, F32Ne, S); F32x4Lt Compare(F32x4, F32Lt, S);
        F32x4Gt Compare(F32x4, F32Gt, S); F32x4Le Compare(F32x4, F32Le, S); F32x4Ge Compare(F32x4, F32Ge, S);
        F64x2Eq Compare(F64x2, F64Eq, S); F64x2Ne Compare(F64x2, F64Ne, S); F64x2Lt Compare(F64x2, F64Lt, S);
        F64x2Gt Compare(F64x2, F64Gt, S); F64x2Le Compare(F64x2, F64Le, S); F64x2Ge Compare(F64x2, F64Ge, S);

        V128Not Not; V128And Bits(I32And, I64And); V128AndNot AndNot; V128Or Bits(I32Or, I64Or);
        V128Xor Bits(I32Xor, I64Xor); V128Bitselect Bitselect; V128AnyTrue AnyTrue;
        I8x16RelaxedLaneselect Bitselect; I16x8RelaxedLaneselect Bitselect;
        I32x4RelaxedLaneselect Bitselect; I64x2RelaxedLaneselect Bitselect;

        I8x16Abs Each(I8x16, Abs); I8x16Neg Each(I8x16, Neg); I8x16Popcnt Each(I8x16, Popcnt);
        I8x16AllTrue AllTrue(I8x16); I8x16Bitmask Bitmask(I8x16);
        I8x16NarrowI16x8S Narrow(I16x8, S); I8x16NarrowI16x8U Narrow(I16x8, U);
        I8x16Shl Shift(I8x16, I32Shl); I8x16ShrS Shift(I8x16, I32ShrS); I8x16ShrU Shift(I8x16, I32ShrU);
        I8x16Add Each(I8x16, Num(I32Add)); I8x16AddSatS Each(I8x16, AddSat(S)); I8x16AddSatU Each(I8x16, AddSat(U));
        I8x16Sub Each(I8x16, Num(I32Sub)); I8x16SubSatS Each(I8x16, SubSat(S)); I8x16SubSatU Each(I8x16, SubSat(U));
        I8x16MinS Each(I8x16, Extended(I32MinS, S)); I8x16MinU Each(I8x16, Extended(I32MinU, U));
        I8x16MaxS Each(I8x16, Extended(I32MaxS, S)); I8x16MaxU Each(I8x16, Extended(I32MaxU, U));
        I8x16AvgrU Each(I8x16, Average);

        I16x8Abs Each(I16x8, Abs); I16x8Neg Each(I16x8, Neg); I16x8Q15MulrSatS Each(I16x8, Q15);
        I16x8RelaxedQ15mulrS Each(I16x8, Q15);
        I16x8AllTrue AllTrue(I16x8); I16x8Bitmask Bitmask(I16x8);
        I16x8NarrowI32x4S Narrow(I32x4, S); I16x8NarrowI32x4U Narrow(I32x4, U);
        I16x8ExtAddPairwiseI8x16S ExtAdd(I8x16, S); I16x8ExtAddPairwiseI8x16U ExtAdd(I8x16, U);
        I16x8ExtendLowI8x16S Extend(I8x16, Low, S); I16x8ExtendHighI8x16S Extend(I8x16, High, S);
        I16x8ExtendLowI8x16U Extend(I8x16, Low, U); I16x8ExtendHighI8x16U Extend(I8x16, High, U);
        I16x8Shl Shift(I16x8, I32Shl); I16x8ShrS Shift(I16x8, I32ShrS); I16x8ShrU Shift(I16x8, I32ShrU);
        I16x8Add Each(I16x8, Num(I32Add)); I16x8AddSatS Each(I16x8, AddSat(S)); I16x8AddSatU Each(I16x8, AddSat(U));
        I16x8Sub Each(I16x8, Num(I32Sub)); I16x8SubSatS Each(I16x8, SubSat(S)); I16x8SubSatU Each(I16x8, SubSat(U));
        I16x8Mul Each(I16x8, Num(I32Mul));
        I16x8MinS Each(I16x8, Extended(I32MinS, S)); I16x8MinU Each(I16x8, Extended(I32MinU, U));
        I16x8MaxS Each(I16x8, Extended(I32MaxS, S)); I16x8MaxU Each(I16x8, Extended(I32MaxU, U));
        I16x8AvgrU Each(I16x8, Average);
        I16x8ExtMulLowI8x16S ExtMul(I8x16, Low, S); I16x8ExtMulHighI8x16S ExtMul(I8x16, High, S);
        I16x8ExtMulLowI8x16U ExtMul(I8x16, Low, U); I16x8ExtMulHighI8x16U ExtMul(I8x16, High, U);
        I16x8RelaxedDotI8x16I7x16S Dot(I8x16, 2);

        I32x4Abs Each(I32x4, Abs); I32x4Neg Each(I32x4, Neg);
        I32x4AllTrue AllTrue(I32x4); I32x4Bitmask Bitmask(I32x4);
        I32x4ExtAddPairwiseI16x8S ExtAdd(I16x8, S); I32x4ExtAddPairwiseI16x8U ExtAdd(I16x8, U);
        I32x4ExtendLowI16x8S Extend(I16x8, Low, S); I32x4ExtendHighI16x8S Extend(I16x8, High, S);
        I32x4ExtendLowI16x8U Extend(I16x8, Low, U); I32x4ExtendHighI16x8U Extend(I16x8, High, U);
        I32x4Shl Shift(I32x4, I32Shl); I32x4ShrS Shift(I32x4, I32ShrS); I32x4ShrU Shift(I32x4, I32ShrU);
        I32x4Add Each(I32x4, Num(I32Add)); I32x4Sub Each(I32x4, Num(I32Sub)); I32x4Mul Each(I32x4, Num(I32Mul));
        I32x4MinS Each(I32x4, Num(I32MinS)); I32x4MinU Each(I32x4, Num(I32MinU));
        I32x4MaxS Each(I32x4, Num(I32MaxS)); I32x4MaxU Each(I32x4, Num(I32MaxU));
        I32x4DotI16x8S Dot(I16x8, 2); I32x4RelaxedDotI8x16I7x16AddS Dot(I8x16, 4);
        I32x4ExtMulLowI16x8S ExtMul(I16x8, Low, S); I32x4ExtMulHighI16x8S ExtMul(I16x8, High, S);
        I32x4ExtMulLowI16x8U ExtMul(I16x8, Low, U); I32x4ExtMulHighI16x8U ExtMul(I16x8, High, U);

        I64x2Abs Each(I64x2, Abs); I64x2Neg Each(I64x2, Neg);
        I64x2AllTrue AllTrue(I64x2); I64x2Bitmask Bitmask(I64x2);
        I64x2ExtendLowI32x4S Extend(I32x4, Low, S); I64x2ExtendHighI32x4S Extend(I32x4, High, S);
        I64x2ExtendLowI32x4U Extend(I32x4, Low, U); I64x2ExtendHighI32x4U Extend(I32x4, High, U);
        I64x2Shl Shift(I64x2, I64Shl); I64x2ShrS Shift(I64x2, I64ShrS); I64x2ShrU Shift(I64x2, I64ShrU);
        I64x2Add Each(I64x2, Num(I64Add)); I64x2Sub Each(I64x2, Num(I64Sub)); I64x2Mul Each(I64x2, Num(I64Mul));
        I64x2ExtMulLowI32x4S ExtMul(I32x4, Low, S); I64x2ExtMulHighI32x4S ExtMul(I32x4, High, S);
        I64x2ExtMulLowI32x4U ExtMul(I32x4, Low, U); I64x2ExtMulHighI32x4U ExtMul(I32x4, High, U);

        F32x4Ceil Each(F32x4, Num(F32Ceil)); F32x4Floor Each(F32x4, Num(F32Floor)); F32x4Trunc Each(F32x4, Num(F32Trunc));
        F32x4Nearest Each(F32x4, Num(F32Nearest)); F32x4Abs Each(F32x4, Num(F32Abs)); F32x4Neg Each(F32x4, Num(F32Neg));
        F32x4Sqrt Each(F32x4, Num(F32Sqrt)); F32x4Add Each(F32x4, Num(F32Add)); F32x4Sub Each(F32x4, Num(F32Sub));
        F32x4Mul Each(F32x4, Num(F32Mul)); F32x4Div Each(F32x4, Num(F32Div)); F32x4Min Each(F32x4, Num(F32Min));
        F32x4Max Each(F32x4, Num(F32Max)); F32x4PMin Each(F32x4, Pmin); F32x4PMax Each(F32x4, Pmax);
        F32x4RelaxedMin Each(F32x4, Num(F32Min)); F32x4RelaxedMax Each(F32x4, Num(F32Max));
        F32x4RelaxedMadd Each(F32x4, Num(F32Fma)); F32x4RelaxedNmadd Each(F32x4, NegFma(F32Fma));
        F64x2Ceil Each(F64x2, Num(F64Ceil)); F64x2Floor Each(F64x2, Num(F64Floor)); F64x2Trunc Each(F64x2, Num(F64Trunc));
        F64x2Nearest Each(F64x2, Num(F64Nearest)); F64x2Abs Each(F64x2, Num(F64Abs)); F64x2Neg Each(F64x2, Num(F64Neg));
        F64x2Sqrt Each(F64x2, Num(F64Sqrt)); F64x2Add Each(F64x2, Num(F64Add)); F64x2Sub Each(F64x2, Num(F64Sub));
        F64x2Mul Each(F64x2, Num(F64Mul)); F64x2Div Each(F64x2, Num(F64Div)); F64x2Min Each(F64x2, Num(F64Min));
        F64x2Max Each(F64x2, Num(F64Max)); F64x2PMin Each(F64x2, Pmin); F64x2PMax Each(F64x2, Pmax);
        F64x2RelaxedMin Each(F64x2, Num(F64Min)); F64x2RelaxedMax Each(F64x2, Num(F64Max));
        F64x2RelaxedMadd Each(F64x2, Num(F64Fma)); F64x2RelaxedNmadd Each(F64x2, NegFma(F64Fma));

        I32x4TruncSatF32x4S Convert(F32x4, I32x4, I32TruncSatF32S); I32x4TruncSatF32x4U Convert(F32x4, I32x4, I32TruncSatF32U);
        I32x4RelaxedTruncF32x4S Convert(F32x4, I32x4, I32TruncSatF32S);
        I32x4RelaxedTruncF32x4U Convert(F32x4, I32x4, I32TruncSatF32U);
        F32x4ConvertI32x4S Convert(I32x4, F32x4, F32ConvertI32S); F32x4ConvertI32x4U Convert(I32x4, F32x4, F32ConvertI32U);
        I32x4TruncSatF64x2SZero Convert(F64x2, I32x4, I32TruncSatF64S);
        I32x4TruncSatF64x2UZero Convert(F64x2, I32x4, I32TruncSatF64U);
        I32x4RelaxedTruncF64x2SZero Convert(F64x2, I32x4, I32TruncSatF64S);
        I32x4RelaxedTruncF64x2UZero Convert(F64x2, I32x4, I32TruncSatF64U);
        F64x2ConvertLowI32x4S Convert(I32x4, F64x2, F64ConvertI32S);
        F64x2ConvertLowI32x4U Convert(I32x4, F64x2, F64ConvertI32U);
        F32x4DemoteF64x2Zero Convert(F64x2, F32x4, F32DemoteF64);
        F64x2PromoteLowF32x4 Convert(F32x4, F64x2, F64PromoteF32);
    })
}

/// The immediate operands of a 128-bit operator: where in memory, and which lane.
pub fn immediates(op: &Operator<'_>) -> (Option<MemArg>, u8) {
    macro_rules! immediates {
        (memory: $($m:ident)*; both: $($b:ident)*; lane: $($l:ident)*;) => {
            match *op {
                $(Operator::$m { memarg } => (Some(memarg), 0),)*
                $(Operator::$b { memarg, lane } => (Some(memarg), lane),)*
                $(Operator::$l { lane } => (None, lane),)*
                _ => (None, 0),
            }
        };
    }
    immediates! {
        memory: V128Load V128Load8x8S V128Load8x8U V128Load16x4S V128Load16x4U V128Load32x2S V128Load32x2U
            V128Load8Splat V128Load16Splat V128Load32Splat V128Load64Splat V128Load32Zero V128Load64Zero V128Store;
        both: V128Load8Lane V128Load16Lane V128Load32Lane V128Load64Lane
            V128Store8Lane V128Store16Lane V128Store32Lane V128Store64Lane;
        lane: I8x16ExtractLaneS I8x16ExtractLaneU I8x16ReplaceLane I16x8ExtractLaneS I16x8ExtractLaneU I16x8ReplaceLane
            I32x4ExtractLane I32x4ReplaceLane I64x2ExtractLane I64x2ReplaceLane
            F32x4ExtractLane F32x4ReplaceLane F64x2ExtractLane F64x2ReplaceLane;
    }
}
