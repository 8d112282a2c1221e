//! Loops that store to places that data decide: permutations, sparse rows, counts without bounds, and loops in which places
//! come twice, overlap in part, lie outside of memory, or are written over while they are read.
//!
//! Takes a seed, gives the same program for it each time. A first loop makes an array of indices; the nests behind it store
//! where that says.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

const I: &str = "(local.get $i)";
const J: &str = "(local.get $j)";

/// Stores: the value's type, the operation's suffix, the bytes.
const STORES: [(Ty, &str, i64); 9] = [
    (Ty::I32, "", 4),
    (Ty::I32, "", 4),
    (Ty::F32, "", 4),
    (Ty::I32, "8", 1),
    (Ty::I32, "16", 2),
    (Ty::I64, "", 8),
    (Ty::F64, "", 8),
    (Ty::I64, "32", 4),
    (Ty::I64, "8", 1),
];

struct Scatter {
    w: Writer,
    /// There is a loop inside the outer one.
    inner: bool,
}

impl Scatter {
    /// What the index array holds at the counter.
    fn made(&mut self) -> String {
        let rng = &mut self.w.rng;
        let permuted = |k: i64, c: i64| {
            format!("(i32.and (i32.add (i32.mul {I} (i32.const {k})) (i32.const {c})) (i32.const 127))")
        };
        let (k, c) = (2 * rng.range(0, 20) + 1, rng.range(0, 40));
        match rng.below(14) {
            0 => format!("(i32.shr_u {} (i32.const 1))", permuted(k, c)),
            1 => format!("(i32.sub (i32.const 20) {})", permuted(k, c)),
            2 => format!("(i32.and {} (i32.const 15))", permuted(k, c)),
            3 => format!("(i32.mul {} (i32.const {}))", permuted(k, c), rng.pick(&[3, 2, -1, 0x2000_0001])),
            4 => "(i32.load (i32.mul (local.get $i) (i32.const 4)))".into(),
            // All different but for one.
            5 => {
                let one = rng.range(0, 60);
                format!("(select (i32.const {c}) {} (i32.eq {I} (i32.const {one})))", permuted(k, c))
            }
            _ => permuted(k, c),
        }
    }

    /// The number of a place: what the array holds at a counter, or something close to it.
    fn index(&mut self) -> String {
        let at = match (self.inner, self.w.rng.below(10)) {
            (true, 0..=7) => format!("(i32.add (i32.mul {I} (i32.const 3)) {J})"),
            (true, 8) => J.into(),
            (_, 9) => {
                "(i32.and (i32.load (i32.add (local.get $q) (i32.shl (local.get $i) (i32.const 2)))) (i32.const 31))"
                    .into()
            }
            _ => I.into(),
        };
        let address = format!("(i32.add (local.get $p) (i32.shl {at} (i32.const 2)))");
        match self.w.rng.below(12) {
            0 => format!("(i32.load16_u {address})"),
            1 => format!("(i32.load8_s {address})"),
            2 => format!("(i32.add (i32.load {address}) {I})"),
            _ => format!("(i32.load {address})"),
        }
    }

    fn value(&mut self, ty: Ty) -> String {
        let t = ty.name();
        let from = self.w.rng.pick(&["$b", "$b", "$b", "$b", "$b", "$a"]);
        let loaded = format!("({t}.load (i32.add (local.get {from}) (i32.shl {I} (i32.const 3))))");
        match self.w.rng.below(5) {
            0 => format!("({t}.const {})", self.w.rng.pick(&["1", "-3", "200"])),
            1 => format!("({t}.add {loaded} ({t}.const 7))"),
            2 if ty == Ty::I32 => format!("(i32.add {loaded} {I})"),
            3 if ty == Ty::I32 => format!("(i32.xor {loaded} (local.get $z))"),
            _ => loaded,
        }
    }

    /// Code for a value alone, which an inspection need not run; or for the place as well.
    fn made_on_the_way(&mut self) -> String {
        let place = self.w.rng.chance(15);
        let into = if place { "$x" } else { "$z" };
        let more = format!("(local.set {into} (i32.add (local.get {into}) (i32.shl (local.get $w) (i32.const 1))))");
        match self.w.rng.below(12) {
            0 | 1 => {
                self.w.labels += 1;
                let l = format!("$v{}", self.w.labels);
                let count = "(local.tee $w (i32.sub (local.get $w) (i32.const 1)))";
                format!(
                    "(local.set $w (i32.and {I} (i32.const 3)))\n(loop {l} {more} (br_if {l} (i32.gt_s {count} (i32.const 0))))\n"
                )
            }
            2 => format!("(if {} (then {more}) (else (local.set $w {I})))\n", self.condition()),
            _ => String::new(),
        }
    }

    fn condition(&mut self) -> String {
        match self.w.rng.below(4) {
            0 => format!("(i32.and {I} (i32.const 1))"),
            1 => format!("(i32.lt_u {I} (local.get $m))"),
            _ => format!("(i32.gt_s (i32.load (i32.add (local.get $b) (i32.shl {I} (i32.const 3)))) (i32.const 0))"),
        }
    }

    /// A store, or an update in place, where the place is said by `$x`.
    fn access(&mut self, more: i64) -> String {
        let (ty, suffix, bytes) = self.w.rng.pick(&STORES);
        let t = ty.name();
        let scale = match self.w.rng.below(14) {
            0 => 1,
            1 => 2 * bytes,
            2 => 12,
            _ => bytes,
        };
        let place = format!("(i32.add (local.get $a) (i32.mul (local.get $x) (i32.const {scale})))");
        let offset = more * bytes + self.w.rng.pick(&[0, 0, 0, 0, 512, 1]);
        let value = self.value(ty);
        let update = !ty.is_float() && self.w.rng.chance(35);
        let value = if update || self.w.rng.chance(4) {
            let load = if suffix.is_empty() { String::new() } else { format!("{suffix}_u") };
            let op = if ty.is_float() { "add" } else { self.w.rng.pick(&["add", "add", "sub", "xor", "or", "mul"]) };
            format!("({t}.{op} ({t}.load{load} offset={offset} (local.get $y)) {value})")
        } else {
            value
        };
        let made = self.made_on_the_way();
        let store =
            format!("{made}(local.set $y {place})\n({t}.store{suffix} offset={offset} (local.get $y) {value})\n");
        if self.w.rng.chance(25) { format!("(if {} (then\n{store}))\n", self.condition()) } else { store }
    }

    fn body(&mut self) -> String {
        let index = self.index();
        let mut body = format!("(local.set $x {index}) (local.set $z (i32.const 1)) (local.set $w (i32.const 1))\n");
        body += &self.access(0);
        match self.w.rng.below(12) {
            // A record's next field.
            0 | 1 => body += &self.access(1),
            2 => {
                let index = self.index();
                body += &format!("(local.set $x {index})\n");
                body += &self.access(0);
            }
            3 => {
                let value = self.value(Ty::I32);
                body += &format!("(i32.store (i32.add (local.get $c) (i32.shl {I} (i32.const 2))) {value})\n");
            }
            4 => body += &format!("(local.set $s (i32.add (local.get $s) {}))\n", self.value(Ty::I32)),
            // The indices themselves.
            5 if self.w.rng.chance(40) => {
                body += &format!("(i32.store (i32.add (local.get $p) (i32.shl {I} (i32.const 2))) (i32.const 3))\n");
            }
            _ => {}
        }
        body
    }

    fn nest(&mut self) -> String {
        self.inner = self.w.rng.chance(25);
        let mut body = self.body();
        if self.inner {
            let to = self.w.rng.pick(&["(i32.const 3)", "(i32.const 3)", "(i32.and (local.get $i) (i32.const 3))"]);
            body = self.w.around(&up("$j", "(i32.const 0)", to), &body);
        }
        let from = self.w.rng.pick(&["(i32.const 0)", "(i32.const 0)", "(i32.const 1)"]);
        let mut nest = self.w.around(&up("$i", from, "(local.get $n)"), &body);
        if self.w.rng.chance(12) {
            nest = self.w.around(&up("$k", "(i32.const 0)", "(i32.const 3)"), &nest);
        }
        nest
    }
}

/// The program of a seed: always the same for the same seed.
pub fn scatter(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x7363_6174_7465_7200);
    let n = rng.pick(&[0, 1, 2, 7, 17, 32, 33, 40]);
    let m = rng.range(0, 40);
    let mut s = Scatter { w: Writer { rng, ty: Ty::I32, bytes: 4, row: 48, labels: 0 }, inner: false };
    let (made, count) =
        (s.made(), s.w.rng.pick(&["(local.get $n)", "(i32.const 128)", "(i32.const 128)", "(i32.const 128)"]));
    let fill = format!("(i32.store (i32.add (local.get $p) (i32.shl {I} (i32.const 2))) {made})\n");
    let mut code = s.w.around(&up("$i", "(i32.const 0)", count), &fill);
    for _ in 0..s.w.rng.pick(&[1, 1, 2]) {
        code += &s.nest();
    }
    let rng = &mut s.w.rng;
    let mut array = |near: i64| match rng.below(12) {
        0 => near + rng.range(-40, 40),
        1 => 65536 - rng.range(0, 800),
        _ => 4096 * rng.range(1, 14) + rng.pick(&[0, 0, 0, 8]),
    };
    let a = array(4096);
    let [b, p, q, c] = [array(a), array(a), array(a), array(a)];
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n{START}");
    text += "  (func (export \"f\") (param $n i32) (param $m i32) (param $a i32) (param $b i32) (param $p i32)\n";
    text += "    (param $q i32) (param $c i32) (result i32)\n    (local $i i32) (local $j i32) (local $k i32)\n";
    _ = writeln!(text, "    (local $x i32) (local $y i32) (local $z i32) (local $w i32) (local $s i32)\n{code}");
    let seen = rng.pick(&["(local.get $s)", "(local.get $s)", "(local.get $x)", "(local.get $i)"]);
    _ = writeln!(text, "    {seen}))");
    let args = [n, m, a, b, p, q, c].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
