//! The table of instructions that map the values of a thread to a value: the opcode as written, the
//! types of its operands and result, and what it computes on bits. Everything else that has an opcode
//! (memory, control flow, predicates, conversions) is decoded by its parts in [`super::decode`].

use std::collections::HashMap;
use std::sync::LazyLock;

use super::numerics as n;
use super::types::Type;

/// What a row computes: operands as bits of their types, the result as bits of its type.
#[derive(Clone, Copy, Debug)]
pub enum Function {
    /// Of one operand.
    One(fn(u64) -> u64),
    /// Of two.
    Two(fn(u64, u64) -> u64),
    /// Of three.
    Three(fn(u64, u64, u64) -> u64),
    /// Of four.
    Four(fn(u64, u64, u64, u64) -> u64),
}

/// An instruction.
pub struct Row {
    /// The opcode as written.
    pub opcode: String,
    /// Type of the result.
    pub result: Type,
    /// Types of the operands.
    pub params: Vec<Type>,
    /// What it computes.
    pub function: Function,
    /// A float operation that leaves its rounding open: the assembler may contract it.
    pub open: bool,
}

/// Every row, by its opcode.
pub fn rows() -> &'static HashMap<String, Row> {
    static ROWS: LazyLock<HashMap<String, Row>> = LazyLock::new(|| {
        let mut b = Builder { rows: vec![] };
        integers(&mut b);
        bits(&mut b);
        floats(&mut b);
        b.rows.into_iter().map(|r| (r.opcode.clone(), r)).collect()
    });
    &ROWS
}

struct Builder {
    rows: Vec<Row>,
}

impl Builder {
    /// A row from its opcode, `params -> result` and function.
    fn row(&mut self, opcode: &str, types: &str, function: Function) {
        let mut types = types.split(' ').map(|t| Type::named(t).expect("the table names types that exist"));
        let result = types.next().expect("a result");
        self.rows.push(Row { opcode: opcode.into(), result, params: types.collect(), function, open: false });
    }

    fn one(&mut self, opcode: &str, types: &str, f: fn(u64) -> u64) {
        self.row(opcode, types, Function::One(f));
    }

    fn two(&mut self, opcode: &str, types: &str, f: fn(u64, u64) -> u64) {
        self.row(opcode, types, Function::Two(f));
    }

    fn three(&mut self, opcode: &str, types: &str, f: fn(u64, u64, u64) -> u64) {
        self.row(opcode, types, Function::Three(f));
    }

    /// The row again with its rounding left out.
    fn open(&mut self, opcode: &str) {
        let last = self.rows.last().expect("a row before");
        let row = Row { opcode: opcode.into(), params: last.params.clone(), open: true, ..*last };
        self.rows.push(row);
    }
}

/// Arithmetic of one integer type: `$t` computes, `$u` is it unsigned, `$w` is twice as wide.
macro_rules! integer {
    ($b:ident, $name:literal, $t:ty, $u:ty, $w:ty) => {
        let name = |op: &str| format!("{op}.{}", $name);
        let types = |params: usize| vec![$name; params + 1].join(" ");
        $b.two(&name("add"), &types(2), |a, b| (a as $t).wrapping_add(b as $t) as $u as u64);
        $b.two(&name("sub"), &types(2), |a, b| (a as $t).wrapping_sub(b as $t) as $u as u64);
        $b.two(&name("mul.lo"), &types(2), |a, b| (a as $t).wrapping_mul(b as $t) as $u as u64);
        $b.two(&name("mul.hi"), &types(2), |a, b| ((a as $t as $w * b as $t as $w) >> <$t>::BITS) as $u as u64);
        $b.three(&name("mad.lo"), &types(3), |a, b, c| {
            (a as $t).wrapping_mul(b as $t).wrapping_add(c as $t) as $u as u64
        });
        $b.three(&name("mad.hi"), &types(3), |a, b, c| {
            (((a as $t as $w * b as $t as $w) >> <$t>::BITS) as $t).wrapping_add(c as $t) as $u as u64
        });
        $b.two(&name("div"), &types(2), |a, b| {
            let d = b as $t;
            (if d == 0 { !0 } else { (a as $t).wrapping_div(d) }) as $u as u64
        });
        $b.two(&name("rem"), &types(2), |a, b| {
            let d = b as $t;
            (if d == 0 { !0 } else { (a as $t).wrapping_rem(d) }) as $u as u64
        });
        $b.two(&name("min"), &types(2), |a, b| (a as $t).min(b as $t) as $u as u64);
        $b.two(&name("max"), &types(2), |a, b| (a as $t).max(b as $t) as $u as u64);
        $b.three(&name("sad"), &types(3), |a, b, c| ((a as $t).abs_diff(b as $t)).wrapping_add(c as $u) as u64);
        let shift = [$name, $name, "u32"].join(" ");
        $b.two(&name("shr"), &shift, |a, n| {
            // Counts beyond the width are clamped: what is left is the sign, or nothing.
            let (a, n) = (a as $t, n as u32);
            let clamped = a.checked_shr(<$t>::BITS - 1).filter(|_| <$t>::MIN != 0).unwrap_or(0);
            a.checked_shr(n).unwrap_or(clamped) as $u as u64
        });
    };
}

/// What only signed types have.
macro_rules! signed {
    ($b:ident, $name:literal, $t:ty, $u:ty) => {
        let types = [$name, $name].join(" ");
        $b.one(concat!("neg.", $name), &types, |a| (a as $t).wrapping_neg() as $u as u64);
        $b.one(concat!("abs.", $name), &types, |a| (a as $t).wrapping_abs() as $u as u64);
    };
}

/// Products of twice the width.
macro_rules! wide {
    ($b:ident, $name:literal, $t:ty, $wide:literal, $w:ty, $wu:ty) => {
        $b.two(concat!("mul.wide.", $name), concat!($wide, " ", $name, " ", $name), |a, b| {
            (a as $t as $w * b as $t as $w) as $wu as u64
        });
        $b.three(concat!("mad.wide.", $name), concat!($wide, " ", $name, " ", $name, " ", $wide), |a, b, c| {
            (a as $t as $w * b as $t as $w).wrapping_add(c as $w) as $wu as u64
        });
    };
}

fn integers(b: &mut Builder) {
    integer!(b, "u16", u16, u16, u32);
    integer!(b, "s16", i16, u16, i32);
    integer!(b, "u32", u32, u32, u64);
    integer!(b, "s32", i32, u32, i64);
    integer!(b, "u64", u64, u64, u128);
    integer!(b, "s64", i64, u64, i128);
    signed!(b, "s16", i16, u16);
    signed!(b, "s32", i32, u32);
    signed!(b, "s64", i64, u64);
    wide!(b, "u16", u16, "u32", u32, u32);
    wide!(b, "s16", i16, "s32", i32, u32);
    wide!(b, "u32", u32, "u64", u64, u64);
    wide!(b, "s32", i32, "s64", i64, u64);
    b.two("add.sat.s32", "s32 s32 s32", |a, b| u64::from((a as i32).saturating_add(b as i32) as u32));
    b.two("sub.sat.s32", "s32 s32 s32", |a, b| u64::from((a as i32).saturating_sub(b as i32) as u32));
    b.three("dp4a.u32.u32", "u32 b32 b32 u32", |a, b, c| dot(a, b, c, u, u));
    b.three("dp4a.s32.s32", "s32 b32 b32 s32", |a, b, c| dot(a, b, c, s, s));
    b.three("dp4a.u32.s32", "s32 b32 b32 s32", |a, b, c| dot(a, b, c, u, s));
    b.three("dp4a.s32.u32", "s32 b32 b32 s32", |a, b, c| dot(a, b, c, s, u));
}

fn u(byte: u8) -> i32 {
    byte.into()
}

fn s(byte: u8) -> i32 {
    (byte as i8).into()
}

/// Four products of bytes, added up.
fn dot(a: u64, b: u64, c: u64, x: fn(u8) -> i32, y: fn(u8) -> i32) -> u64 {
    let (a, b) = ((a as u32).to_le_bytes(), (b as u32).to_le_bytes());
    let sum = a.iter().zip(&b).fold(c as i32, |sum, (&p, &q)| sum.wrapping_add(x(p) * y(q)));
    (sum as u32).into()
}

/// Where a bit field begins, and how long it is. The manual masks both to 8 bits; an H200 does so for fields
/// of 32 bits only.
fn field(at: u64, len: u64, width: u64) -> (u64, u64) {
    if width == 32 { (at & 0xff, len & 0xff) } else { (at, len) }
}

/// Bit fields beginning at `at`, `len` long, of a value of `width` bits; filled up by the sign if it has one.
fn extract(a: u64, at: u64, len: u64, width: u64, signed: bool) -> u64 {
    let (at, len) = field(at, len, width);
    let bit = |k: u64| if k < width { a >> k & 1 } else { 0 };
    let top = (at + len).wrapping_sub(1).min(width - 1);
    let sign = if signed && len != 0 { bit(top) } else { 0 };
    (0..width).fold(0, |r, k| {
        let b = if k < len && at + k < width { bit(at + k) } else { sign };
        r | b << k
    })
}

fn insert(a: u64, into: u64, at: u64, len: u64, width: u64) -> u64 {
    let (at, len) = field(at, len, width);
    (0..width).fold(0, |r, k| {
        let b = if k >= at && k - at < len { a >> (k - at) } else { into >> k };
        r | (b & 1) << k
    })
}

/// The position of the highest bit that differs from the sign, or all ones.
fn find(a: u64, width: u32, signed: bool, amount: bool) -> u64 {
    let a = if signed && a >> (width - 1) & 1 == 1 { !a & u64::MAX >> (64 - width) } else { a };
    match a {
        0 => u64::from(u32::MAX),
        _ => {
            let at = 63 - a.leading_zeros();
            u64::from(if amount { width - 1 - at } else { at })
        }
    }
}

/// `prmt`: picks bytes of a pair of words by nibbles; the top bit of a nibble replicates the byte's sign.
fn permute(a: u64, b: u64, c: u64) -> u64 {
    let bytes = (a & 0xffff_ffff | b << 32).to_le_bytes();
    (0..4).fold(0, |r, k| {
        let nibble = c >> (4 * k) & 15;
        let byte = bytes[(nibble & 7) as usize];
        let byte = if nibble & 8 != 0 { (byte as i8 >> 7) as u8 } else { byte };
        r | u64::from(byte) << (8 * k)
    })
}

/// `lop3`: any function of three bits, by its truth table.
fn logic(a: u64, b: u64, c: u64, table: u64) -> u64 {
    (0..8u64).filter(|k| table >> k & 1 == 1).fold(0, |r, k| {
        let pick = |x: u64, bit: u64| if k & bit != 0 { x } else { !x };
        r | pick(a, 4) & pick(b, 2) & pick(c, 1) & 0xffff_ffff
    })
}

fn funnel(a: u64, b: u64) -> u64 {
    a & 0xffff_ffff | b << 32
}

/// Bitwise instructions of one width.
macro_rules! bitwise {
    ($b:ident, $ty:literal, $u:ty) => {
        let two = [$ty; 3].join(" ");
        $b.two(concat!("and.", $ty), &two, |a, b| a & b);
        $b.two(concat!("or.", $ty), &two, |a, b| a | b);
        $b.two(concat!("xor.", $ty), &two, |a, b| a ^ b);
        $b.one(concat!("not.", $ty), &[$ty; 2].join(" "), |a| !(a as $u) as u64);
        $b.one(concat!("cnot.", $ty), &[$ty; 2].join(" "), |a| u64::from(a == 0));
        let shift = [$ty, $ty, "u32"].join(" ");
        $b.two(concat!("shl.", $ty), &shift, |a, n| (a as $u).checked_shl(n as u32).unwrap_or(0) as u64);
        $b.two(concat!("shr.", $ty), &shift, |a, n| (a as $u).checked_shr(n as u32).unwrap_or(0) as u64);
    };
}

/// Instructions that count and move bits, of 32 or 64.
macro_rules! fields {
    ($b:ident, $n:literal, $u:ty) => {
        let (bt, ut, st) = (concat!("b", $n), concat!("u", $n), concat!("s", $n));
        $b.one(concat!("popc.b", $n), &["u32", bt].join(" "), |a| u64::from((a as $u).count_ones()));
        $b.one(concat!("clz.b", $n), &["u32", bt].join(" "), |a| u64::from((a as $u).leading_zeros()));
        $b.one(concat!("brev.b", $n), &[bt, bt].join(" "), |a| (a as $u).reverse_bits() as u64);
        $b.three(concat!("bfe.u", $n), &[ut, ut, "u32", "u32"].join(" "), |a, p, l| extract(a, p, l, $n, false));
        $b.three(concat!("bfe.s", $n), &[st, st, "u32", "u32"].join(" "), |a, p, l| extract(a, p, l, $n, true));
        $b.row(
            concat!("bfi.b", $n),
            &[bt, bt, bt, "u32", "u32"].join(" "),
            Function::Four(|a, b, p, l| insert(a, b, p, l, $n)),
        );
        $b.one(concat!("bfind.u", $n), &["u32", ut].join(" "), |a| find(a, $n, false, false));
        $b.one(concat!("bfind.s", $n), &["u32", st].join(" "), |a| find(a, $n, true, false));
        $b.one(concat!("bfind.shiftamt.u", $n), &["u32", ut].join(" "), |a| find(a, $n, false, true));
        $b.one(concat!("bfind.shiftamt.s", $n), &["u32", st].join(" "), |a| find(a, $n, true, true));
    };
}

fn bits(b: &mut Builder) {
    bitwise!(b, "b16", u16);
    bitwise!(b, "b32", u32);
    bitwise!(b, "b64", u64);
    fields!(b, 32, u32);
    fields!(b, 64, u64);
    let shf = "b32 b32 b32 u32";
    b.three("shf.l.wrap.b32", shf, |a, b, c| funnel(a, b) << (c & 31) >> 32);
    b.three("shf.r.wrap.b32", shf, |a, b, c| funnel(a, b) >> (c & 31) & 0xffff_ffff);
    b.three("shf.l.clamp.b32", shf, |a, b, c| funnel(a, b) << (c & 0xffff_ffff).min(32) >> 32);
    b.three("shf.r.clamp.b32", shf, |a, b, c| funnel(a, b) >> (c & 0xffff_ffff).min(32) & 0xffff_ffff);
    b.three("prmt.b32", "b32 b32 b32 b32", permute);
    b.row("lop3.b32", "b32 b32 b32 b32 u32", Function::Four(logic));
}

fn floats(b: &mut Builder) {
    let (f1, f2, f3) = ("f32 f32", "f32 f32 f32", "f32 f32 f32 f32");
    let (d1, d2, d3) = ("f64 f64", "f64 f64 f64", "f64 f64 f64 f64");
    type Binary = fn(u64, u64) -> u64;
    let binary: [(&str, Binary, Binary); 3] =
        [("add", n::add32, n::add64), ("sub", n::sub32, n::sub64), ("mul", n::mul32, n::mul64)];
    for (op, f, d) in binary {
        b.two(&format!("{op}.rn.f32"), f2, f);
        b.open(&format!("{op}.f32"));
        b.two(&format!("{op}.rn.f64"), d2, d);
        b.open(&format!("{op}.f64"));
    }
    b.two("div.rn.f32", f2, n::div32);
    b.two("div.rn.f64", d2, n::div64);
    for op in ["fma", "mad"] {
        b.three(&format!("{op}.rn.f32"), f3, n::fma32);
        b.three(&format!("{op}.rn.f64"), d3, n::fma64);
    }
    b.one("sqrt.rn.f32", f1, n::sqrt32);
    b.one("sqrt.rn.f64", d1, n::sqrt64);
    b.one("rcp.rn.f32", f1, n::rcp32);
    b.one("rcp.rn.f64", d1, n::rcp64);
    b.one("neg.f32", f1, n::neg32);
    b.one("neg.f64", d1, n::neg64);
    b.one("abs.f32", f1, n::abs32);
    b.one("abs.f64", d1, n::abs64);
    b.two("copysign.f32", f2, n::copysign32);
    b.two("copysign.f64", d2, n::copysign64);
    b.two("min.f32", f2, n::min32);
    b.two("max.f32", f2, n::max32);
    b.two("min.f64", d2, n::min64);
    b.two("max.f64", d2, n::max64);
    b.two("min.NaN.f32", f2, n::min_nan32);
    b.two("max.NaN.f32", f2, n::max_nan32);
}
