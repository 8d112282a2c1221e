//! Loops that fill and copy memory in bulk, by operators or by functions, beside other loads and stores: rows of all lengths, a
//! copy that goes over its own source from ahead or from behind, steps in time that copy one array over the other.
//!
//! Takes a seed, gives the same program for it each time.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

struct Bulk {
    w: Writer,
    /// There is a loop over rows.
    rows: bool,
    /// There is a loop around them.
    host: bool,
}

const I: &str = "(local.get $i)";

/// Functions that copy, each with what is to be found in a module that calls it.
const COPIES: [(&str, &str); 4] = [
    ("$memcpy", include_str!("../../../frontend/tests/meaning/memcpy.wat")),
    // Gives where the copy ends.
    (
        "$upwards",
        "(func $upwards (param $to i32) (param $from i32) (param $n i32) (result i32) (local $end i32)
          (local.set $end (i32.add (local.get $to) (local.get $n)))
          (block $out (loop $on
            (br_if $out (i32.ge_u (local.get $to) (local.get $end)))
            (i32.store8 (local.get $to) (i32.load8_u (local.get $from)))
            (local.set $to (i32.add (local.get $to) (i32.const 1)))
            (local.set $from (i32.add (local.get $from) (i32.const 1)))
            (br $on)))
          (local.get $to))",
    ),
    (
        "$words",
        "(func $words (param $to i32) (param $from i32) (param $n i32) (result i32) (local $i i32)
          (block $out (loop $on
            (br_if $out (i32.lt_u (i32.sub (local.get $n) (local.get $i)) (i32.const 4)))
            (i32.store (i32.add (local.get $to) (local.get $i)) (i32.load (i32.add (local.get $from) (local.get $i))))
            (local.set $i (i32.add (local.get $i) (i32.const 4)))
            (br $on)))
          (block $out (loop $on
            (br_if $out (i32.eq (local.get $i) (local.get $n)))
            (i32.store8 (i32.add (local.get $to) (local.get $i)) (i32.load8_u (i32.add (local.get $from) (local.get $i))))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br $on)))
          (local.get $to))",
    ),
    // Not quite.
    (
        "$almost",
        "(func $almost (param $to i32) (param $from i32) (param $n i32) (result i32) (local $i i32)
          (block $out (loop $on
            (br_if $out (i32.eq (local.get $i) (local.get $n)))
            (br_if $out (i32.eq (local.get $i) (i32.const 33)))
            (i32.store8 (i32.add (local.get $to) (local.get $i)) (i32.load8_u (i32.add (local.get $from) (local.get $i))))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br $on)))
          (local.get $to))",
    ),
];
/// One that fills.
const FILL: (&str, &str) = ("$memset", include_str!("../../../frontend/tests/meaning/memset.wat"));

/// A function of a text that may be a module of its own.
fn function((name, text): (&str, &str)) -> String {
    let Some(at) = text.find("(func (export") else { return text.into() };
    let text = text[at..].trim_end().strip_suffix(')').unwrap_or_default();
    let params = text.find("(param").unwrap_or_default();
    format!("(func {name} {}", &text[params..])
}

impl Bulk {
    /// How many bytes are moved.
    fn length(&mut self) -> String {
        match self.w.rng.below(10) {
            0..=2 => format!("(i32.const {})", self.w.rng.pick(&[1, 3, 4, 6, 8, 16, 24, 40, 48])),
            3 => "(local.get $n)".into(),
            4 => "(i32.shl (local.get $n) (i32.const 1))".into(),
            5 | 6 => "(i32.shl (local.get $m) (i32.const 2))".into(),
            7 => "(i32.mul (local.get $m) (i32.const 8))".into(),
            // A triangle; the first length is none.
            8 if self.rows => format!("(i32.shl {I} (i32.const 2))"),
            9 if self.host => "(i32.sub (local.get $n) (local.get $k))".into(),
            _ => format!("(i32.const {})", self.w.row),
        }
    }

    /// Where a row begins, of one array or the other.
    fn place(&mut self) -> String {
        let array = self.w.rng.pick(&["(local.get $a)", "(local.get $a)", "(local.get $b)"]);
        let offset = self.w.rng.pick(&[0, 0, 0, 0, 4, 8, 16, 3, 1000]);
        let row = match self.w.rng.below(10) {
            0..=5 if self.rows => format!("(i32.mul {I} (i32.const {}))", self.w.row),
            6 if self.rows => format!("(i32.mul (i32.sub (local.get $n) {I}) (i32.const {}))", self.w.row),
            7 if self.host => format!("(i32.mul (local.get $k) (i32.const {}))", self.w.row),
            8 if self.rows => format!("(i32.shl {I} (i32.const 2))"),
            _ => "(i32.const 0)".into(),
        };
        format!("(i32.add (i32.add {array} {row}) (i32.const {offset}))")
    }

    fn statement(&mut self) -> String {
        match self.w.rng.below(7) {
            0..=2 => {
                let byte = self.w.rng.pick(&["(i32.const 0)", "(i32.const -1)", "(local.get $d)", "(local.get $i)"]);
                let (to, length) = (self.place(), self.length());
                match self.w.rng.chance(35) {
                    true => format!("(drop (call {} {to} {byte} {length}))\n", FILL.0),
                    false => format!("(memory.fill {to} {byte} {length})\n"),
                }
            }
            3..=5 => {
                let to = self.place();
                let from = match self.w.rng.below(4) {
                    // Near: over its own source.
                    0 => format!("(i32.add {to} (i32.const {}))", self.w.rng.pick(&[0, 4, -4, 1, -1, 8, -8, 32])),
                    1 => to.replace("(local.get $a)", "(local.get $b)"),
                    _ => self.place(),
                };
                let length = self.length();
                match self.w.rng.chance(45) {
                    true => format!("(drop (call {} {to} {from} {length}))\n", self.w.rng.pick(&COPIES).0),
                    false => format!("(memory.copy {to} {from} {length})\n"),
                }
            }
            _ => {
                let (to, from) = (self.place(), self.place());
                format!("(i32.store {to} (i32.add (i32.load {from}) (i32.const 5)))\n")
            }
        }
    }

    fn nest(&mut self) -> String {
        let mut nest = String::new();
        for _ in 0..self.w.rng.pick(&[1, 1, 2, 3]) {
            nest += &self.statement();
        }
        if self.rows {
            nest = self.w.around(&up("$i", "(i32.const 0)", "(local.get $n)"), &nest);
        }
        if self.host {
            if self.rows && self.w.rng.chance(50) {
                nest += &self.statement().replace(I, "(i32.const 1)");
            }
            nest = self.w.around(&up("$k", "(i32.const 0)", "(local.get $m)"), &nest);
        }
        nest
    }
}

/// The program of a seed: always the same for the same seed.
pub fn bulk(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x6275_6c6b_0000_0000);
    let (n, m) = (rng.pick(&[0, 1, 2, 5, 8, 11]), rng.pick(&[0, 1, 3, 6, 9, 14]));
    let row = rng.pick(&[16, 40, 48, 64, 96, 44, 30, 33]);
    let rows = rng.chance(75);
    let host = !rows || rng.chance(35);
    let mut p = Bulk { w: Writer { rng, ty: Ty::I32, bytes: 4, row, labels: 0 }, rows, host };
    let nest = p.nest();
    let rng = &mut p.w.rng;
    let mut array = |near: i64| match rng.below(12) {
        0 => near + rng.range(-70, 70),
        1 => 65536 - rng.range(0, 900),
        _ => 2048 * rng.range(1, 30),
    };
    let a = array(4096);
    let b = array(a);
    let d = rng.range(-300, 300);
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n{START}");
    text.push_str(
        "  (func (export \"f\") (param $n i32) (param $m i32) (param $a i32) (param $b i32) (param $d i32)\n",
    );
    _ = writeln!(text, "    (result i32)\n    (local $i i32) (local $k i32)\n{nest}");
    let seen = rng.pick(&["(local.get $i)", "(local.get $k)", "(i32.const 1)"]);
    let called = |f: &(&str, &str)| text.contains(f.0);
    let functions: String = COPIES.into_iter().chain([FILL]).filter(called).map(|f| function(f) + "\n").collect();
    _ = writeln!(text, "    {seen})\n{functions})");
    let args = [n, m, a, b, d].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
