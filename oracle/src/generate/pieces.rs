//! Nests that meet themselves at single rows, columns or elements, or cross over: shortest ways, elimination above and
//! below, arrays turned around in place, and nests that only look like them.
//!
//! Takes a seed, gives the same program for it each time. One or two loops, mostly inside one in order, store every
//! element of a matrix or a row, of others that stand still along a loop or go against it, where a counter, a parameter or
//! a constant says.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// Writes the statements of a nest.
struct Pieces {
    w: Writer,
    /// There is a loop over rows.
    rows: bool,
    /// There is a loop around them.
    host: bool,
}

const I: &str = "(local.get $i)";
const J: &str = "(local.get $j)";

impl Pieces {
    /// An index that stands still in the nest.
    fn fixed(&mut self) -> String {
        let host = self.host;
        let rng = &mut self.w.rng;
        match rng.below(12) {
            0..=5 if host => "(local.get $k)".into(),
            6 if host => "(i32.sub (i32.sub (local.get $n) (local.get $k)) (i32.const 1))".into(),
            7 if host => "(i32.add (local.get $k) (i32.const 1))".into(),
            0..=2 => "(local.get $d)".into(),
            8 => "(i32.shr_u (local.get $n) (i32.const 1))".into(),
            9 => "(i32.sub (local.get $n) (i32.const 1))".into(),
            _ => format!("(i32.const {})", rng.range(0, 7)),
        }
    }

    /// An index along a loop with that counter: it, or it the other way round, or one that stands still.
    fn along(&mut self, counter: &str) -> String {
        match self.w.rng.below(10) {
            0..=4 => counter.into(),
            5..=8 => self.fixed(),
            _ => {
                let sum = match self.w.rng.below(3) {
                    0 => self.fixed(),
                    _ => "(i32.sub (local.get $n) (i32.const 1))".into(),
                };
                format!("(i32.sub {sum} {counter})")
            }
        }
    }

    fn element(&mut self, array: &str) -> String {
        let row = if self.rows { Some(self.along(J)) } else { None };
        let column = self.along(I);
        self.w.load(array, row.as_deref(), &column)
    }

    /// What is stored in an iteration.
    fn body(&mut self) -> String {
        let t = self.w.ty.name();
        let row = self.rows.then_some(J);
        let mut body = String::new();
        for _ in 0..self.w.rng.pick(&[1, 1, 1, 2]) {
            let mut value = self.element("$a");
            for _ in 0..self.w.rng.below(3) {
                let with = match self.w.rng.below(8) {
                    0 => format!("({t}.const {})", self.w.rng.pick(&["3", "7", "2"])),
                    6 => format!("(local.get $w{t})"),
                    1 | 2 => self.w.load("$a", row, I),
                    3 => self.w.load("$b", None, I),
                    4 if self.w.ty == Ty::I32 => format!("(i32.div_s (i32.const 900) {})", self.w.load("$b", None, I)),
                    _ => self.element("$a"),
                };
                value = self.w.op(&value, &with);
            }
            let array = self.w.rng.pick(&["$a", "$a", "$a", "$a", "$b"]);
            let mut store = self.w.store(array, if array == "$a" { row } else { None }, I, &value);
            match self.w.rng.below(12) {
                0 | 1 => {
                    let counter = if self.rows { J } else { I };
                    store = format!("(if (i32.ne {counter} {}) (then\n{store}))\n", self.fixed());
                }
                2 => {
                    let x = self.element("$a");
                    let nothing = format!("({t}.const 0)");
                    let test = if self.w.ty.is_float() { "gt" } else { "ne" };
                    store = format!("(if ({t}.{test} {x} {nothing}) (then\n{store}))\n");
                }
                _ => {}
            }
            body += &store;
        }
        body
    }

    fn nest(&mut self) -> String {
        let first = self.w.rng.pick(&["0", "0", "0", "1"]);
        let body = self.body();
        let mut nest = self.w.around(&up("$i", format!("(i32.const {first})"), "(local.get $n)"), &body);
        if self.rows {
            if self.w.rng.chance(20) {
                // Loaded once for a row.
                let row = self.along(J);
                let column = self.along(I);
                let t = self.w.ty.name();
                let x = self.w.load("$a", Some(&row), &column.replace(I, "(i32.const 2)"));
                nest = format!("(local.set $w{t} {x})\n{nest}");
            }
            let to = self.w.rng.pick(&["(local.get $n)", "(local.get $n)", "(local.get $m)"]);
            nest = self.w.around(&up("$j", "(i32.const 0)", to), &nest);
        }
        if self.host {
            let to = self.w.rng.pick(&["(local.get $n)", "(local.get $n)", "(local.get $m)", "(i32.const 3)"]);
            nest = self.w.around(&up("$k", "(i32.const 0)", to), &nest);
        }
        nest
    }
}

/// The program of a seed: always the same for the same seed.
pub fn pieces(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x7069_6563_6573_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::F32, Ty::F64]);
    let bytes = if ty == Ty::F64 { 8 } else { 4 };
    let n = rng.pick(&[0, 1, 2, 5, 7, 9, 12]);
    let m = rng.pick(&[0, 1, 3, 6, 9, 14]);
    let columns = if rng.chance(90) { 12 } else { rng.range(4, 12) };
    let (rows, host) = (rng.chance(65), rng.chance(65));
    let mut p = Pieces { w: Writer { rng, ty, bytes, row: columns * bytes, labels: 0 }, rows, host };
    let nest = p.nest();
    let rng = &mut p.w.rng;
    let mut array = |near: i64| match rng.below(12) {
        0 => near + rng.range(-20, 20),
        1 => 65536 - rng.range(0, 1500),
        _ => 2048 * rng.range(1, 30),
    };
    let a = array(4096);
    let b = array(a);
    let d = rng.pick(&[0i64, 1, 2, 3, 5, 8, 11, -1, 20]);
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n{START}");
    text.push_str(
        "  (func (export \"f\") (param $n i32) (param $m i32) (param $a i32) (param $b i32) (param $d i32)\n",
    );
    let t = ty.name();
    text.push_str("    (result i32)\n    (local $i i32) (local $j i32) (local $k i32)\n");
    _ = writeln!(text, "    (local $w{t} {t})\n{nest}");
    let seen = rng.pick(&["(local.get $i)", "(local.get $k)", "(i32.const 1)", "(i32.const 1)"]);
    _ = writeln!(text, "    {seen}))");
    let args = [n, m, a, b, d].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
