//! Spot checks of `eval`: results that the WebAssembly specification fixes at the corners of its
//! numeric operations (core spec, section 4.3), written down by hand, so that nothing here is
//! computed by what it checks. NaN results of arithmetic are the canonical NaN.

use tensor_wasm_ir::NumOp;
use tensor_wasm_ir::eval::{Trap, eval};
use tensor_wasm_ir::num::Ty;

/// `f32` bits.
const fn f(v: f32) -> u64 {
    v.to_bits() as u64
}

/// `f64` bits.
const fn d(v: f64) -> u64 {
    v.to_bits()
}

/// i32 bits.
const fn i(v: i32) -> u64 {
    v as u32 as u64
}

/// i64 bits.
const fn l(v: i64) -> u64 {
    v as u64
}

const NAN32: u64 = 0x7fc0_0000;
const NAN64: u64 = 0x7ff8_0000_0000_0000;
/// Signalling, with a payload.
const SNAN32: u64 = 0x7fa0_1234;
const SNAN64: u64 = 0x7ff4_0000_0000_1234;
const INF: f32 = f32::INFINITY;
const INF64: f64 = f64::INFINITY;
const MIN: i32 = i32::MIN;
const MIN64: i64 = i64::MIN;
const TWO31: f64 = 2147483648.0;
const TWO32: f64 = 4294967296.0;
const TWO63: f32 = 9223372036854775808.0;
const TWO64: f32 = 18446744073709551616.0;

const ZERO: Result<u64, Trap> = Err(Trap::DivideByZero);
const OVERFLOW: Result<u64, Trap> = Err(Trap::IntegerOverflow);
const INVALID: Result<u64, Trap> = Err(Trap::BadConversion);

type Row = (&'static str, &'static [u64], Result<u64, Trap>);

const DIVISION: &[Row] = &[
    ("i32.div_s", &[i(7), i(-2)], Ok(i(-3))),
    ("i32.div_s", &[i(MIN), i(-1)], OVERFLOW),
    ("i32.div_s", &[i(MIN), i(1)], Ok(i(MIN))),
    ("i32.div_s", &[i(MIN), 0], ZERO),
    ("i32.div_u", &[i(MIN), i(-1)], Ok(0)),
    ("i32.div_u", &[i(-1), i(2)], Ok(i(i32::MAX))),
    ("i32.div_u", &[1, 0], ZERO),
    ("i32.rem_s", &[i(MIN), i(-1)], Ok(0)),
    ("i32.rem_s", &[i(-7), i(3)], Ok(i(-1))),
    ("i32.rem_s", &[i(7), i(-3)], Ok(1)),
    ("i32.rem_s", &[0, 0], ZERO),
    ("i32.rem_u", &[i(-7), i(3)], Ok(0)),
    ("i32.rem_u", &[i(-1), 10], Ok(5)),
    ("i32.rem_u", &[i(-1), 0], ZERO),
    ("i64.div_s", &[l(MIN64), l(-1)], OVERFLOW),
    ("i64.div_s", &[l(-9), l(2)], Ok(l(-4))),
    ("i64.div_s", &[l(-9), 0], ZERO),
    ("i64.div_u", &[l(MIN64), l(-1)], Ok(0)),
    ("i64.div_u", &[l(-1), 10], Ok(1844674407370955161)),
    ("i64.div_u", &[0, 0], ZERO),
    ("i64.rem_s", &[l(MIN64), l(-1)], Ok(0)),
    ("i64.rem_s", &[l(-7), l(3)], Ok(l(-1))),
    ("i64.rem_s", &[1, 0], ZERO),
    ("i64.rem_u", &[l(-1), 10], Ok(5)),
    ("i64.rem_u", &[1, 0], ZERO),
];

const BITS: &[Row] = &[
    ("i32.clz", &[0], Ok(32)),
    ("i32.clz", &[1], Ok(31)),
    ("i32.clz", &[i(MIN)], Ok(0)),
    ("i32.ctz", &[0], Ok(32)),
    ("i32.ctz", &[i(MIN)], Ok(31)),
    ("i32.ctz", &[6], Ok(1)),
    ("i32.popcnt", &[0], Ok(0)),
    ("i32.popcnt", &[i(-1)], Ok(32)),
    ("i64.clz", &[0], Ok(64)),
    ("i64.clz", &[0xffff_ffff], Ok(32)),
    ("i64.clz", &[l(-1)], Ok(0)),
    ("i64.ctz", &[0], Ok(64)),
    ("i64.ctz", &[1 << 32], Ok(32)),
    ("i64.popcnt", &[0], Ok(0)),
    ("i64.popcnt", &[l(-1)], Ok(64)),
    // Counts are taken modulo the width.
    ("i32.shl", &[1, 31], Ok(i(MIN))),
    ("i32.shl", &[1, 32], Ok(1)),
    ("i32.shl", &[1, 33], Ok(2)),
    ("i32.shl", &[1, i(-1)], Ok(i(MIN))),
    ("i32.shr_s", &[i(-8), 1], Ok(i(-4))),
    ("i32.shr_s", &[i(-8), 32], Ok(i(-8))),
    ("i32.shr_s", &[i(MIN), 31], Ok(i(-1))),
    ("i32.shr_s", &[i(MIN), 63], Ok(i(-1))),
    ("i32.shr_u", &[i(-1), 31], Ok(1)),
    ("i32.shr_u", &[i(-1), 32], Ok(i(-1))),
    ("i32.shr_u", &[i(-1), 36], Ok(0x0fff_ffff)),
    ("i64.shl", &[1, 64], Ok(1)),
    ("i64.shl", &[1, 127], Ok(l(MIN64))),
    ("i64.shl", &[1, 1 << 32], Ok(1)),
    ("i64.shr_s", &[l(MIN64), 63], Ok(l(-1))),
    ("i64.shr_s", &[l(MIN64), 64], Ok(l(MIN64))),
    ("i64.shr_u", &[l(-1), 63], Ok(1)),
    ("i64.shr_u", &[l(-1), 68], Ok(0x0fff_ffff_ffff_ffff)),
    ("i32.rotl", &[0xabcd_9876, 1], Ok(0x579b_30ed)),
    ("i32.rotl", &[0xfe00_dc00, 4], Ok(0xe00d_c00f)),
    ("i32.rotl", &[0xabcd_9876, 32], Ok(0xabcd_9876)),
    ("i32.rotl", &[0x0000_8000, 37], Ok(0x0010_0000)),
    ("i32.rotr", &[1, 1], Ok(i(MIN))),
    ("i32.rotr", &[0xff00_cc00, 33], Ok(0x7f80_6600)),
    ("i32.rotr", &[0x8000_0001, 0], Ok(0x8000_0001)),
    ("i64.rotl", &[0xabcd_9876_0246_8ace, 1], Ok(0x579b_30ec_048d_159d)),
    ("i64.rotl", &[0x8000_0000_0000_0001, 64], Ok(0x8000_0000_0000_0001)),
    ("i64.rotr", &[1, 65], Ok(l(MIN64))),
    ("i32.extend8_s", &[0xffff_ff7f], Ok(0x7f)),
    ("i32.extend8_s", &[0x80], Ok(i(-128))),
    ("i32.extend16_s", &[0x0123_8000], Ok(i(-32768))),
    ("i64.extend8_s", &[0xff80], Ok(l(-128))),
    ("i64.extend16_s", &[0x7fff], Ok(0x7fff)),
    ("i64.extend32_s", &[0x8000_0000], Ok(l(MIN as i64))),
    ("i32.wrap_i64", &[0x1234_5678_9abc_def0], Ok(0x9abc_def0)),
    ("i64.extend_i32_s", &[i(MIN)], Ok(0xffff_ffff_8000_0000)),
    ("i64.extend_i32_u", &[i(MIN)], Ok(0x8000_0000)),
    ("i32.add", &[i(i32::MAX), 1], Ok(i(MIN))),
    ("i32.sub", &[0, i(MIN)], Ok(i(MIN))),
    ("i32.mul", &[0x8000_0001, 0x8000_0001], Ok(1)),
    ("i64.add", &[l(i64::MAX), 1], Ok(l(MIN64))),
    ("i64.mul", &[1 << 32, 1 << 32], Ok(0)),
    ("i32.eqz", &[0], Ok(1)),
    ("i64.eqz", &[1 << 32], Ok(0)),
    ("i32.lt_s", &[i(-1), 0], Ok(1)),
    ("i32.lt_u", &[i(-1), 0], Ok(0)),
    ("i64.ge_s", &[l(MIN64), l(i64::MAX)], Ok(0)),
    ("i64.ge_u", &[l(MIN64), l(i64::MAX)], Ok(1)),
    ("i32.min_s", &[i(-1), 0], Ok(i(-1))),
    ("i32.min_u", &[i(-1), 0], Ok(0)),
    ("i64.max_s", &[l(-1), 0], Ok(0)),
    ("i64.max_u", &[l(-1), 0], Ok(l(-1))),
    ("i32.select", &[7, 9, 0], Ok(9)),
    ("i32.select", &[7, 9, i(MIN)], Ok(7)),
];

const FLOATS: &[Row] = &[
    // Ties to even, the sign of zero kept.
    ("f32.nearest", &[f(0.5)], Ok(f(0.0))),
    ("f32.nearest", &[f(-0.5)], Ok(f(-0.0))),
    ("f32.nearest", &[f(1.5)], Ok(f(2.0))),
    ("f32.nearest", &[f(2.5)], Ok(f(2.0))),
    ("f32.nearest", &[f(-3.5)], Ok(f(-4.0))),
    ("f32.nearest", &[f(8388609.0)], Ok(f(8388609.0))),
    ("f32.nearest", &[f(0.49999997)], Ok(f(0.0))),
    ("f32.nearest", &[SNAN32], Ok(NAN32)),
    ("f64.nearest", &[d(4.5)], Ok(d(4.0))),
    ("f64.nearest", &[d(5.5)], Ok(d(6.0))),
    ("f64.nearest", &[d(-0.3)], Ok(d(-0.0))),
    ("f64.nearest", &[d(0.49999999999999994)], Ok(d(0.0))),
    ("f64.nearest", &[d(4503599627370497.0)], Ok(d(4503599627370497.0))),
    ("f64.nearest", &[d(-INF64)], Ok(d(-INF64))),
    ("f32.ceil", &[f(-0.9)], Ok(f(-0.0))),
    ("f32.floor", &[f(-0.1)], Ok(f(-1.0))),
    ("f64.ceil", &[d(-0.0)], Ok(d(-0.0))),
    ("f64.floor", &[d(0.9)], Ok(d(0.0))),
    ("f64.trunc", &[d(-0.9)], Ok(d(-0.0))),
    ("f32.trunc", &[f(-1.9)], Ok(f(-1.0))),
    // Minimum and maximum: -0 < +0, and any NaN makes a NaN.
    ("f32.min", &[f(0.0), f(-0.0)], Ok(f(-0.0))),
    ("f32.min", &[f(-0.0), f(0.0)], Ok(f(-0.0))),
    ("f32.max", &[f(0.0), f(-0.0)], Ok(f(0.0))),
    ("f32.max", &[f(-0.0), f(0.0)], Ok(f(0.0))),
    ("f32.max", &[f(-0.0), f(-0.0)], Ok(f(-0.0))),
    ("f32.min", &[SNAN32, f(1.0)], Ok(NAN32)),
    ("f32.min", &[f(1.0), SNAN32], Ok(NAN32)),
    ("f32.max", &[f(INF), NAN32 | 1 << 31], Ok(NAN32)),
    ("f32.min", &[f(-INF), f(1.0)], Ok(f(-INF))),
    ("f32.max", &[1, 0], Ok(1)),
    ("f64.min", &[d(0.0), d(-0.0)], Ok(d(-0.0))),
    ("f64.max", &[d(-0.0), d(0.0)], Ok(d(0.0))),
    ("f64.min", &[d(1.0), SNAN64], Ok(NAN64)),
    ("f64.max", &[SNAN64, d(-INF64)], Ok(NAN64)),
    ("f64.max", &[d(3.0), d(-4.0)], Ok(d(3.0))),
    // On the bits: the payload stays.
    ("f32.copysign", &[f(1.0), f(-0.0)], Ok(f(-1.0))),
    ("f32.copysign", &[f(-2.0), f(INF)], Ok(f(2.0))),
    ("f32.copysign", &[SNAN32, f(-1.0)], Ok(SNAN32 | 1 << 31)),
    ("f64.copysign", &[d(0.0), SNAN64 | 1 << 63], Ok(d(-0.0))),
    ("f64.copysign", &[SNAN64 | 1 << 63, d(1.0)], Ok(SNAN64)),
    ("f32.neg", &[SNAN32], Ok(SNAN32 | 1 << 31)),
    ("f32.abs", &[SNAN32 | 1 << 31], Ok(SNAN32)),
    ("f64.neg", &[d(0.0)], Ok(d(-0.0))),
    ("f64.abs", &[SNAN64 | 1 << 63], Ok(SNAN64)),
    ("i32.reinterpret_f32", &[SNAN32], Ok(SNAN32)),
    ("f64.reinterpret_i64", &[SNAN64], Ok(SNAN64)),
    ("f32.canon", &[SNAN32 | 1 << 31], Ok(NAN32)),
    ("f32.canon", &[f(-0.0)], Ok(f(-0.0))),
    ("f64.canon", &[u64::MAX], Ok(NAN64)),
    ("f64.canon", &[d(INF64)], Ok(d(INF64))),
    // Arithmetic.
    ("f32.add", &[f(16777216.0), f(1.0)], Ok(f(16777216.0))),
    ("f32.add", &[f(-0.0), f(0.0)], Ok(f(0.0))),
    ("f32.add", &[f(INF), f(-INF)], Ok(NAN32)),
    ("f32.sub", &[f(-0.0), f(0.0)], Ok(f(-0.0))),
    ("f32.mul", &[f(0.0), f(INF)], Ok(NAN32)),
    ("f32.mul", &[0x0080_0000, f(0.5)], Ok(0x0040_0000)),
    ("f32.div", &[f(1.0), f(-0.0)], Ok(f(-INF))),
    ("f32.div", &[f(0.0), f(0.0)], Ok(NAN32)),
    ("f32.sqrt", &[f(-1.0)], Ok(NAN32)),
    ("f32.sqrt", &[f(-0.0)], Ok(f(-0.0))),
    ("f64.add", &[SNAN64, d(1.0)], Ok(NAN64)),
    ("f64.sub", &[d(9007199254740992.0), d(-1.0)], Ok(d(9007199254740992.0))),
    ("f64.mul", &[1, d(0.5)], Ok(0)),
    ("f64.div", &[d(1.0), d(3.0)], Ok(0x3fd5_5555_5555_5555)),
    ("f64.sqrt", &[d(2.0)], Ok(0x3ff6_a09e_667f_3bcd)),
    // Comparisons with a NaN hold for `ne` alone.
    ("f32.eq", &[NAN32, NAN32], Ok(0)),
    ("f32.ne", &[NAN32, NAN32], Ok(1)),
    ("f32.lt", &[NAN32, f(1.0)], Ok(0)),
    ("f32.ge", &[NAN32, f(1.0)], Ok(0)),
    ("f32.eq", &[f(0.0), f(-0.0)], Ok(1)),
    ("f64.le", &[d(1.0), NAN64], Ok(0)),
    ("f64.gt", &[d(1.0), NAN64], Ok(0)),
    ("f64.lt", &[d(-0.0), d(0.0)], Ok(0)),
];

/// Rounded once: the products' low halves are there.
const FUSED: &[Row] = &[
    ("f32.fma", &[f(1.000_244_1), f(1.000_244_1), f(-1.000_488_3)], Ok(f(5.960_464_5e-8))),
    ("f32.fma", &[f(INF), 0, f(1.0)], Ok(NAN32)),
    ("f32.fma", &[SNAN32, f(1.0), f(1.0)], Ok(NAN32)),
    ("f32.fma", &[0x7f7f_ffff, f(2.0), 0xff7f_ffff], Ok(0x7f7f_ffff)),
    ("f64.fma", &[0x3ff0_0000_0000_0001, 0x3ff0_0000_0000_0001, 0xbff0_0000_0000_0002], Ok(0x3970_0000_0000_0000)),
    ("f64.fma", &[d(-1.0), d(0.0), d(-0.0)], Ok(d(-0.0))),
    ("f64.fma", &[d(1.0), d(1.0), SNAN64], Ok(NAN64)),
];

const CONVERSIONS: &[Row] = &[
    ("i32.trunc_f32_s", &[f(2147483520.0)], Ok(2147483520)),
    ("i32.trunc_f32_s", &[f(TWO31 as f32)], OVERFLOW),
    ("i32.trunc_f32_s", &[f(-TWO31 as f32)], Ok(i(MIN))),
    ("i32.trunc_f32_s", &[f(-2147483904.0)], OVERFLOW),
    ("i32.trunc_f32_s", &[NAN32], INVALID),
    ("i32.trunc_f32_u", &[f(-0.9)], Ok(0)),
    ("i32.trunc_f32_u", &[f(-1.0)], OVERFLOW),
    ("i32.trunc_f32_u", &[f(INF)], OVERFLOW),
    ("i32.trunc_f64_s", &[d(2147483647.9)], Ok(i(i32::MAX))),
    ("i32.trunc_f64_s", &[d(TWO31)], OVERFLOW),
    ("i32.trunc_f64_s", &[d(-2147483648.9)], Ok(i(MIN))),
    ("i32.trunc_f64_s", &[d(-2147483649.0)], OVERFLOW),
    ("i32.trunc_f64_s", &[SNAN64], INVALID),
    ("i32.trunc_f64_u", &[d(4294967295.9)], Ok(i(-1))),
    ("i32.trunc_f64_u", &[d(TWO32)], OVERFLOW),
    ("i64.trunc_f32_s", &[f(-TWO63)], Ok(l(MIN64))),
    ("i64.trunc_f32_s", &[f(TWO63)], OVERFLOW),
    ("i64.trunc_f32_u", &[f(TWO63)], Ok(l(MIN64))),
    ("i64.trunc_f32_u", &[f(TWO64)], OVERFLOW),
    ("i64.trunc_f64_s", &[d(9223372036854774784.0)], Ok(9223372036854774784)),
    ("i64.trunc_f64_s", &[d(-INF64)], OVERFLOW),
    ("i64.trunc_f64_u", &[d(18446744073709549568.0)], Ok(18446744073709549568)),
    ("i64.trunc_f64_u", &[NAN64], INVALID),
    ("i32.trunc_sat_f32_s", &[NAN32], Ok(0)),
    ("i32.trunc_sat_f32_s", &[f(INF)], Ok(i(i32::MAX))),
    ("i32.trunc_sat_f32_s", &[f(-INF)], Ok(i(MIN))),
    ("i32.trunc_sat_f32_s", &[f(-1.9)], Ok(i(-1))),
    ("i32.trunc_sat_f32_u", &[f(-1.0)], Ok(0)),
    ("i32.trunc_sat_f32_u", &[f(TWO32 as f32)], Ok(i(-1))),
    ("i32.trunc_sat_f32_u", &[SNAN32], Ok(0)),
    ("i32.trunc_sat_f64_s", &[d(TWO31)], Ok(i(i32::MAX))),
    ("i32.trunc_sat_f64_s", &[d(-2147483649.0)], Ok(i(MIN))),
    ("i32.trunc_sat_f64_u", &[d(TWO32)], Ok(i(-1))),
    ("i32.trunc_sat_f64_u", &[d(-INF64)], Ok(0)),
    ("i32.trunc_sat_f64_u", &[NAN64], Ok(0)),
    ("i64.trunc_sat_f32_s", &[f(TWO63)], Ok(l(i64::MAX))),
    ("i64.trunc_sat_f32_s", &[NAN32 | 1 << 31], Ok(0)),
    ("i64.trunc_sat_f32_u", &[f(TWO64)], Ok(u64::MAX)),
    ("i64.trunc_sat_f32_u", &[f(-INF)], Ok(0)),
    ("i64.trunc_sat_f64_s", &[d(-INF64)], Ok(l(MIN64))),
    ("i64.trunc_sat_f64_s", &[d(INF64)], Ok(l(i64::MAX))),
    ("i64.trunc_sat_f64_s", &[SNAN64], Ok(0)),
    ("i64.trunc_sat_f64_u", &[d(1e300)], Ok(u64::MAX)),
    ("i64.trunc_sat_f64_u", &[d(-0.5)], Ok(0)),
    // One rounding, to nearest, ties to even.
    ("f32.convert_i32_s", &[16777217], Ok(f(16777216.0))),
    ("f32.convert_i32_s", &[16777219], Ok(f(16777220.0))),
    ("f32.convert_i32_s", &[i(MIN)], Ok(0xcf00_0000)),
    ("f32.convert_i32_u", &[i(-1)], Ok(0x4f80_0000)),
    ("f32.convert_i64_s", &[l(-1)], Ok(f(-1.0))),
    // A tie, and a bit far below it: a detour through f64 would round twice.
    ("f32.convert_i64_s", &[0x7fff_ff40_0000_0001], Ok(0x5eff_ffff)),
    ("f32.convert_i64_u", &[u64::MAX], Ok(0x5f80_0000)),
    ("f32.convert_i64_u", &[0x8000_0080_0000_0001], Ok(0x5f00_0001)),
    ("f32.convert_i64_u", &[0x8000_0080_0000_0000], Ok(0x5f00_0000)),
    ("f64.convert_i32_s", &[i(-1)], Ok(d(-1.0))),
    ("f64.convert_i32_u", &[i(-1)], Ok(d(4294967295.0))),
    ("f64.convert_i64_s", &[9007199254740993], Ok(d(9007199254740992.0))),
    ("f64.convert_i64_u", &[u64::MAX], Ok(d(18446744073709551616.0))),
    ("f32.demote_f64", &[d(1e300)], Ok(f(INF))),
    ("f32.demote_f64", &[d(-1e-300)], Ok(f(-0.0))),
    ("f32.demote_f64", &[0x36a0_0000_0000_0000], Ok(1)),
    ("f32.demote_f64", &[0x3690_0000_0000_0000], Ok(0)),
    ("f32.demote_f64", &[SNAN64], Ok(NAN32)),
    ("f64.promote_f32", &[1], Ok(0x36a0_0000_0000_0000)),
    ("f64.promote_f32", &[f(-INF)], Ok(d(-INF64))),
    ("f64.promote_f32", &[SNAN32], Ok(NAN64)),
];

fn check(rows: &[Row]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|&(name, args, want)| {
            let op = NumOp::from_wasm_name(name).unwrap_or_else(|| panic!("no operation {name}"));
            assert_eq!(args.len(), op.info().params.len(), "operands of {name}");
            let have = eval(op, args);
            (have != want).then(|| format!("{name} {args:x?}: {have:x?}, not {want:x?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn division() {
    check(DIVISION);
}

#[test]
fn bits() {
    check(BITS);
}

#[test]
fn floats() {
    check(FLOATS);
}

#[test]
fn fused() {
    check(FUSED);
}

#[test]
fn conversions() {
    check(CONVERSIONS);
}

/// Every operation gives a value of its result's width and looks at no more of its operands than
/// theirs, whatever stands in the high bits.
#[test]
fn widths() {
    let low = |ty: Ty, v: u64| if ty.bytes() == 4 { v & 0xffff_ffff } else { v };
    let values = [0, 1, 0x8000_0000, 0x3fc0_0000, u64::MAX, 0x4009_21fb_5444_2d18, NAN32, NAN64, 0xdead_beef_0000_0007];
    for &op in NumOp::ALL {
        let info = op.info();
        for &a in &values {
            for &b in &values {
                let args = [a, b, b >> 1];
                let args = &args[..info.params.len()];
                let masked: Vec<u64> = args.iter().zip(info.params).map(|(&v, &t)| low(t, v)).collect();
                let r = eval(op, args);
                assert_eq!(r, eval(op, &masked), "{op} {args:x?}");
                match r {
                    Ok(v) => assert_eq!(v, low(info.result, v), "{op} {args:x?}"),
                    Err(_) => assert!(op.traps(), "{op} {args:x?}"),
                }
            }
        }
    }
}
