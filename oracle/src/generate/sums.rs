//! Loops that carry sums and products of floats, as compilers write them where order does not matter, and loops that only
//! look like them.
//!
//! Takes a seed, gives the same program for it each time. It is to be run with relaxed floats ([`super::check_as`]), where
//! each sum is held to its bound and everything else to the bit. There are NaNs, infinities and zeros of both signs
//! in what is added up, but no numbers so large or small that a partial result overflows, or one of a product underflows.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty};
use super::rng::Rng;

struct Sums {
    w: Writer,
    /// `add` or `mul`.
    op: &'static str,
    /// The local of the accumulator that is being written.
    acc: String,
}

impl Sums {
    /// The element that the counter is at, of an array, so many further.
    fn load(&mut self, base: &str) -> String {
        let (t, bytes) = (self.w.ty.name(), self.w.bytes);
        let offset = self.w.rng.range(0, 2) * bytes;
        format!("({t}.load offset={offset} (i32.add (local.get {base}) (i32.mul (local.get $i) (i32.const {bytes}))))")
    }

    /// What is joined.
    fn contribution(&mut self) -> String {
        let t = self.w.ty.name();
        let x = self.load("$a");
        if self.op == "mul" {
            return match self.w.rng.below(4) {
                0 => format!("({t}.neg {x})"),
                1 => format!("({t}.sqrt ({t}.abs {x}))"),
                _ => x,
            };
        }
        let y = self.load("$b");
        match self.w.rng.below(10) {
            0 => format!("({t}.mul {x} {y})"),
            1 => format!("({t}.mul {x} {x})"),
            2 => format!("({t}.abs ({t}.sub {x} {y}))"),
            3 => format!("({t}.sqrt {x})"),
            4 => format!("({t}.convert_i32_s (local.get $i))"),
            5 => format!("({t}.const 0.1)"),
            6 => format!("({t}.min {x} {y})"),
            _ => x,
        }
    }

    /// A condition; the running value has a part in it now and then.
    fn condition(&mut self) -> String {
        let t = self.w.ty.name();
        match self.w.rng.below(12) {
            0 => format!("({t}.gt (local.get {}) ({t}.const 3))", self.acc),
            1..=4 => format!("({t}.gt {} ({t}.const 0.25))", self.load("$b")),
            5 => "(i32.const 0)".into(),
            _ => "(i32.and (local.get $i) (i32.const 3))".into(),
        }
    }

    /// One step of the accumulator.
    fn step(&mut self) -> String {
        let (t, acc) = (self.w.ty.name(), self.acc.clone());
        let (x, get) = (self.contribution(), format!("(local.get {acc})"));
        let joined = match self.w.rng.below(24) {
            // Not a sum, after all.
            0 => format!("({t}.mul ({t}.add {get} {x}) ({t}.const 0.5))"),
            1 => format!("({t}.sub {x} {get})"),
            2..=5 if self.op == "add" => format!("({t}.sub {get} {x})"),
            6..=11 => format!("({t}.{} {x} {get})", self.op),
            _ => format!("({t}.{} {get} {x})", self.op),
        };
        let set = format!("(local.set {acc} {joined})");
        match self.w.rng.below(12) {
            0 | 1 => format!("(if {} (then {set}))\n", self.condition()),
            2 | 3 => format!("(local.set {acc} (select {joined} {get} {}))\n", self.condition()),
            4 => format!("(if {} (then (local.set {acc} ({t}.const 1))) (else {set}))\n", self.condition()),
            5 => {
                let next = "(local.set $j (i32.add (local.get $j) (i32.const 1)))";
                format!(
                    "(local.set $j (i32.const 0)) (loop $in {set} {next} (br_if $in (i32.lt_s (local.get $j) (i32.const 3))))\n"
                )
            }
            6 => {
                let more = self.load("$b");
                format!("{set}\n(local.set {acc} ({t}.{} {get} {more}))\n", self.op)
            }
            _ => format!("{set}\n"),
        }
    }

    /// What else an iteration does.
    fn beside(&mut self) -> String {
        let (t, bytes) = (self.w.ty.name(), self.w.bytes);
        let at = format!("(i32.add (local.get $c) (i32.mul (local.get $i) (i32.const {bytes})))");
        match self.w.rng.below(16) {
            0 => format!("({t}.store {at} (local.get {}))\n", self.acc),
            1..=3 => format!("({t}.store {at} ({t}.add {} ({t}.const 1)))\n", self.load("$b")),
            4 => format!("({t}.store {at} {})\n", self.load("$c")),
            5 | 6 => "(local.set $k (i32.add (local.get $k) (i32.load8_u (local.get $i))))\n".into(),
            7 => "(local.set $k (i32.add (local.get $k) (local.get $i))) (i32.store offset=57344 (i32.shl (local.get $i) (i32.const 2)) (local.get $k))\n".into(),
            8 => format!("(local.set $m ({t}.max (local.get $m) {}))\n", self.load("$a")),
            _ => String::new(),
        }
    }

    /// A step of an accumulator of lanes.
    fn lanes(&mut self) -> String {
        let (shape, bytes) = if self.w.ty == Ty::F32 { ("f32x4", 4) } else { ("f64x2", 8) };
        let lanes = 16 / bytes;
        let at = format!("(i32.add (local.get $a) (i32.mul (local.get $i) (i32.const {})))", bytes * lanes);
        let op = if self.op == "add" && self.w.rng.chance(20) { "sub" } else { self.op };
        format!("(local.set $v ({shape}.{op} (local.get $v) (v128.load {at})))\n")
    }
}

/// Bits of a float of that width near that number.
fn bits(bytes: i64, x: f64) -> Vec<u8> {
    if bytes == 4 { (x as f32).to_le_bytes().to_vec() } else { x.to_le_bytes().to_vec() }
}

/// Bytes of the image.
const IMAGE: usize = 4096;

/// Arrays of floats of moderate size; now and then a NaN, an infinity, or a zero of either sign among them.
fn image(rng: &mut Rng, bytes: i64, product: bool) -> Vec<u8> {
    let special = rng.chance(30);
    let mut out = vec![];
    while out.len() < IMAGE {
        let unit = rng.below(1 << 24) as f64 / f64::from(1 << 24);
        let x = match rng.below(400) {
            0 if special => f64::from_bits(rng.pick(&[0x7ff8_0000_0000_0000, 0xfff8_dead_0000_0000])),
            1 if special => f64::INFINITY,
            2 if special => f64::NEG_INFINITY,
            3..=6 => rng.pick(&[0.0, -0.0]),
            _ if product => (0.9 + unit * 0.2) * rng.pick(&[1.0, 1.0, -1.0]),
            7..=20 => unit * 1e6,
            _ => unit * 2.0 - 0.7,
        };
        out.extend(bits(bytes, x));
    }
    out
}

/// The program of a seed: always the same for the same seed.
pub fn sums(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x7375_6d73_0000_0000);
    let ty = rng.pick(&[Ty::F32, Ty::F64]);
    let bytes = if ty == Ty::F32 { 4 } else { 8 };
    let op = rng.pick(&["add", "add", "add", "mul"]);
    let n = rng.pick(&[0, 1, 2, 3, 5, 16, 17, 33, 100, 130, 257]);
    let count = rng.pick(&[1, 1, 1, 2, 4]);
    let mut sums = Sums { w: Writer { rng, ty, bytes, row: 0, labels: 0 }, op, acc: String::new() };
    let t = ty.name();
    let mut body = String::new();
    for k in 0..count {
        sums.acc = format!("$s{k}");
        body += &sums.step();
    }
    body += &sums.beside();
    let lanes = sums.w.rng.chance(25);
    if lanes {
        body += &sums.lanes();
    }
    let code = sums.w.around(&up("$i", "(i32.const 0)", "(local.get $n)"), &body);
    let rng = &mut sums.w.rng;
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n{START}");
    text.push_str("  (func (export \"f\") (param $n i32) (param $a i32) (param $b i32) (param $c i32) (result i32)\n");
    text.push_str("    (local $i i32) (local $j i32) (local $k i32) (local $v v128)\n");
    _ = writeln!(text, "    (local $m {t}) (local $s0 {t}) (local $s1 {t}) (local $s2 {t}) (local $s3 {t})");
    for k in 0..count {
        let start = rng.pick(&["0", "0", "-0", "1", "1", "2.5", "inf", "nan:0x500000"]);
        _ = writeln!(text, "    (local.set $s{k} ({t}.const {start}))");
    }
    if lanes && op == "mul" {
        text.push_str(if bytes == 4 {
            "    (local.set $v (v128.const f32x4 1 1 1 1))\n"
        } else {
            "    (local.set $v (v128.const f64x2 1 1))\n"
        });
    }
    text.push_str(&code);
    for k in 0..4 {
        _ = writeln!(text, "    ({t}.store offset={} (i32.const 65400) (local.get $s{k}))", 8 * k);
    }
    _ = writeln!(text, "    (v128.store offset=32 (i32.const 65400) (local.get $v))");
    _ = writeln!(text, "    ({t}.store offset=48 (i32.const 65400) (local.get $m))");
    text.push_str("    (local.get $k)))\n");
    let product = op == "mul";
    let a = 8 * rng.range(0, 100);
    let (b, c) = (a + 8 * rng.range(0, 100), if rng.chance(80) { 16384 } else { a + 8 * rng.range(-40, 40) });
    let args = [n, a, b, c].iter().map(|x: &i64| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng, bytes, product) }
}
