//! Loops that use the running value of an accumulator: prefix sums, running maxima, what is packed and unpacked by places
//! that are counted on the way, and loops that only look like them.
//!
//! Takes a seed, gives the same program for it each time. Arrays may be one and the same or overlap; what is accumulated
//! may be conditional, narrow, loaded from where the data say, or depend on the running value after all.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

struct Scan {
    w: Writer,
    /// Operation of the first accumulator.
    op: &'static str,
    /// Does anything pack or unpack?
    places: bool,
}

impl Scan {
    /// Where the element of an array is that the counter is at, so many further.
    fn at(&self, base: &str, more: i64) -> String {
        let index = format!("(i32.add (local.get $i) (i32.const {more}))");
        format!("(i32.add (local.get {base}) (i32.mul {index} (i32.const {})))", self.w.bytes)
    }

    fn load(&mut self, base: &str) -> String {
        let t = self.w.ty.name();
        let more = if self.w.rng.chance(12) { self.w.rng.range(-1, 1) } else { 0 };
        let suffix = self.w.rng.pick(&["", "", "", "8_u", "16_s"]);
        format!("({t}.load{suffix} {})", self.at(base, more))
    }

    fn store(&mut self, base: &str, value: &str) -> String {
        let t = self.w.ty.name();
        let more = if self.w.rng.chance(8) { self.w.rng.range(-1, 1) } else { 0 };
        let suffix = self.w.rng.pick(&["", "", "", "", "8"]);
        format!("({t}.store{suffix} {} {value})\n", self.at(base, more))
    }

    /// A condition that nothing accumulated decides, as a rule.
    fn condition(&mut self) -> String {
        let t = self.w.ty.name();
        match self.w.rng.below(16) {
            0 => format!("({t}.gt_s (local.get $s) ({t}.const 50))"),
            1 | 2 => "(i32.and (local.get $i) (i32.const 3))".into(),
            3 => "(i32.lt_u (local.get $i) (local.get $m))".into(),
            4 => "(i32.const 1)".into(),
            5 | 6 => format!("(i32.load8_u {})", self.at("$b", 0)),
            _ => format!("({t}.lt_s (local.get $x) ({t}.const {}))", self.w.rng.pick(&["7", "0", "100", "1000000"])),
        }
    }

    /// What is accumulated.
    fn contribution(&mut self) -> String {
        let t = self.w.ty.name();
        match self.w.rng.below(18) {
            0 => format!("({t}.and (local.get $s) ({t}.const 3))"),
            1 => format!(
                "({t}.load (i32.add (local.get $b) (i32.and (i32.load {}) (i32.const 0x78))))",
                self.at("$a", 0)
            ),
            2 | 3 => self.load("$b"),
            4 => self.load("$c"),
            5 => format!("({t}.const 3)"),
            6 if t == "i32" => "(local.get $i)".into(),
            7 if t == "i32" => self.condition(),
            8 => format!("({t}.div_s ({t}.const 1000) {})", self.load("$b")),
            _ => "(local.get $x)".into(),
        }
    }

    /// One step of an accumulator.
    fn step(&mut self) -> String {
        let t = self.w.ty.name();
        let op = if self.w.rng.chance(6) { "mul" } else { self.op };
        let x = self.contribution();
        let joined = match op {
            "max" | "min" => {
                let cmp = if op == "max" { "gt_s" } else { "lt_u" };
                format!("(select (local.tee $y {x}) (local.get $s) ({t}.{cmp} (local.get $y) (local.get $s)))")
            }
            _ if self.w.rng.chance(30) && op != "sub" => format!("({t}.{op} {x} (local.get $s))"),
            _ => format!("({t}.{op} (local.get $s) {x})"),
        };
        match self.w.rng.below(12) {
            0 | 1 => format!("(if {} (then (local.set $s {joined})))\n", self.condition()),
            2 => format!("(local.set $s (select {joined} (local.get $s) {}))\n", self.condition()),
            3 => format!(
                "(if {} (then (local.set $s ({t}.const 1))) (else (local.set $s {joined})))\n",
                self.condition()
            ),
            4 => {
                let (l, b) = (
                    "(local.set $j (i32.add (local.get $j) (i32.const 1)))",
                    "(i32.lt_s (local.get $j) (i32.const 3))",
                );
                format!("(local.set $j (i32.const 0)) (loop $in (local.set $s {joined}) {l} (br_if $in {b}))\n")
            }
            _ => format!("(local.set $s {joined})\n"),
        }
    }

    /// Packs an element, or takes one of those that are packed.
    fn place(&mut self) -> String {
        self.places = true;
        let (t, bytes) = (self.w.ty.name(), self.w.bytes);
        let scale = self.w.rng.pick(&[bytes, bytes, bytes, bytes, 2 * bytes, 1]);
        let by = self.w.rng.pick(&[1, 1, 1, 1, 2]);
        let pointer = self.w.rng.chance(40);
        let (at, next) = if pointer {
            (
                "(local.get $p)".to_string(),
                format!("(local.set $p (i32.add (local.get $p) (i32.const {})))\n", scale * by),
            )
        } else {
            let at = format!("(i32.add (local.get $c) (i32.mul (local.get $n) (i32.const {scale})))");
            (at, format!("(local.set $n (i32.add (local.get $n) (i32.const {by})))\n"))
        };
        let condition = self.condition();
        let value = self.w.rng.pick(&["(local.get $x)", "(local.get $x)", "(local.get $s)"]);
        let store = format!("({t}.store {at} {value})\n");
        match self.w.rng.below(12) {
            // Taken out of what is packed.
            0..=2 => {
                let stored = self.store("$d", &format!("({t}.load {at})"));
                format!("(if {condition} (then\n{stored}{next}))\n")
            }
            3 => format!("(if {condition} (then\n{next}{store}))\n"),
            4 => format!("{store}(if {condition} (then\n{next}))\n"),
            5 if !pointer => {
                let more = format!("(i32.ne {condition} (i32.const 0))");
                format!("{store}(local.set $n (i32.add (local.get $n) {more}))\n")
            }
            6 => {
                let second = format!("({t}.store offset={bytes} {at} (local.get $x))\n");
                format!("(if {condition} (then\n{store}{second}{next}{next}))\n")
            }
            _ => format!("(if {condition} (then\n{store}{next}))\n"),
        }
    }

    fn body(&mut self) -> String {
        let x = self.load("$a");
        let mut out = format!("(local.set $x {x})\n");
        let (before, after) = (self.w.rng.chance(25), self.w.rng.chance(65));
        let running = |me: &mut Self| {
            let t = me.w.ty.name();
            match me.w.rng.below(5) {
                0 => format!("({t}.xor (local.get $s) (local.get $x))"),
                1 => format!("({t}.shl (local.get $s) ({t}.const 1))"),
                _ => "(local.get $s)".to_string(),
            }
        };
        if before {
            let value = running(self);
            out += &self.store("$b", &value);
        }
        out += &self.step();
        if self.w.rng.chance(15) {
            out += &self.step();
        }
        if after {
            let to = self.w.rng.pick(&["$b", "$b", "$b", "$a"]);
            let value = running(self);
            out += &self.store(to, &value);
        }
        if self.w.rng.chance(10) {
            out += "(local.set $u (i32.add (local.get $u) (i32.load8_u (local.get $i))))\n";
        }
        if self.w.rng.chance(45) || !(before || after) {
            out += &self.place();
        }
        out
    }
}

/// The program of a seed: always the same for the same seed.
pub fn scans(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x7363_616e_7300_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::I64]);
    let bytes = if ty == Ty::I64 { 8 } else { 4 };
    let op = rng.pick(&["add", "add", "add", "sub", "xor", "or", "and", "mul", "max", "min"]);
    let n = rng.pick(&[0, 1, 2, 3, 5, 16, 17, 33, 100, 130]);
    let m = rng.range(0, 60);
    let mut scan = Scan { w: Writer { rng, ty, bytes, row: 0, labels: 0 }, op, places: false };
    let t = ty.name();
    let body = scan.body();
    let range = up("$i", "(i32.const 0)", "(local.get $k)");
    let code = scan.w.around(&range, &body);
    let rng = &mut scan.w.rng;
    let mut array = |near: i64| match rng.below(16) {
        0 => near + rng.range(-20, 20),
        1 => near,
        2 => 65536 - rng.range(0, 1200),
        _ => 1024 + 2048 * rng.range(0, 27),
    };
    let a = array(4096);
    let b = array(a);
    let c = array(b);
    let d = array(c);
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n{START}");
    text.push_str(
        "  (func (export \"f\") (param $k i32) (param $m i32) (param $a i32) (param $b i32) (param $c i32) (param $d i32)\n",
    );
    let start = rng.pick(&["0", "1", "-5", "1000"]);
    _ = writeln!(text, "    (result i32) (local $i i32) (local $j i32) (local $n i32) (local $p i32) (local $u i32)");
    _ = writeln!(text, "    (local $s {t}) (local $x {t}) (local $y {t})");
    _ = writeln!(text, "    (local.set $s ({t}.const {start})) (local.set $p (local.get $c))");
    if rng.chance(20) {
        text.push_str("    (local.set $n (i32.const -2))\n");
    }
    text.push_str(&code);
    let seen = if ty == Ty::I64 { "(i32.wrap_i64 (local.get $s))" } else { "(local.get $s)" };
    let counted = if scan.places { "(i32.add (local.get $n) (local.get $p))" } else { "(local.get $u)" };
    let both = format!("(i32.add {seen} {counted})");
    _ = writeln!(text, "{}))", rng.pick(&[seen, counted, both.as_str(), "(local.get $i)"]));
    let args = [n, m, a, b, c, d].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
