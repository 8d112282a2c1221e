//! Loops of several statements that may have to be taken apart to be parallel, and some that may not.
//!
//! Takes a seed, gives the same program for it each time. Statements store to one of a few arrays what they make of others,
//! at this element or a neighbour; some only where data say so, or in place of one another; some are loops themselves,
//! over the other dimension of a table. Arrays may overlap.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// Writes the statements of one loop over `$i`.
struct Statements {
    w: Writer,
    /// Locals that hold where the arrays begin.
    arrays: [&'static str; 4],
}

impl Statements {
    /// An element near the one of this iteration; of a table, in the column of it.
    fn at(&mut self, array: &str, table: bool) -> String {
        let rng = &mut self.w.rng;
        let away = if rng.chance(55) { 0 } else { rng.range(-2, 2) };
        let index = format!("(i32.add (local.get $i) (i32.const {away}))");
        let bytes = self.w.bytes;
        let place = format!("(i32.add (local.get {array}) (i32.mul {index} (i32.const {bytes})))");
        if !table {
            return place;
        }
        let away = if rng.chance(60) { 0 } else { rng.range(-1, 1) };
        let row = format!("(i32.add (local.get $j) (i32.const {away}))");
        format!("(i32.add {place} (i32.mul {row} (i32.const {})))", self.w.row)
    }

    fn load(&mut self, table: bool) -> String {
        let array = self.w.rng.pick(&self.arrays);
        format!("({}.load {})", self.w.ty.name(), self.at(array, table))
    }

    fn value(&mut self, table: bool) -> String {
        let t = self.w.ty.name();
        let mut value = self.load(table);
        for _ in 0..self.w.rng.below(3) {
            let with = match self.w.rng.below(6) {
                0 => format!("({t}.const {})", self.w.rng.pick(&["3", "7", "2"])),
                1 if self.w.ty == Ty::I32 => "(local.get $i)".into(),
                2 if self.w.ty == Ty::I32 => format!("(i32.div_s (i32.const 99) {value})"),
                // What another statement has computed, too.
                3 => format!("(local.get $t{t})"),
                _ => self.load(table),
            };
            value = self.w.op(&value, &with);
        }
        value
    }

    fn store(&mut self, table: bool) -> String {
        let array = self.w.rng.pick(&self.arrays);
        let (place, value) = (self.at(array, table), self.value(table));
        format!("({}.store {place} {value})\n", self.w.ty.name())
    }

    fn condition(&mut self) -> String {
        let t = self.w.ty.name();
        let of = self.load(false);
        let than = self.w.rng.pick(&["0", "1000"]);
        if self.w.ty.is_float() {
            format!("({t}.lt {of} ({t}.const {than}))")
        } else {
            format!("({t}.lt_s {of} ({t}.const {than}))")
        }
    }

    fn statement(&mut self) -> String {
        match self.w.rng.below(10) {
            0 | 1 => {
                let (test, one) = (self.condition(), self.store(false));
                format!("(if {test} (then\n{one}))\n")
            }
            2 => {
                let (test, one, other) = (self.condition(), self.store(false), self.store(false));
                format!("(if {test} (then\n{one}) (else {other}))\n")
            }
            3 | 4 => {
                let body = self.store(true);
                let from = self.w.rng.pick(&["0", "1"]);
                self.w.around(&up("$j", format!("(i32.const {from})"), "(local.get $m)"), &body)
            }
            5 => self.sunk(),
            _ => self.store(false),
        }
    }

    /// One of two stores, as one to an address that is chosen before.
    fn sunk(&mut self) -> String {
        let t = self.w.ty.name();
        let [a, b] = [0, 1].map(|_| self.w.rng.pick(&self.arrays)).map(|array| self.at(array, false));
        let test = self.condition();
        let (x, y) = (self.value(false), self.value(false));
        let chosen = match self.w.rng.below(2) {
            0 => format!("(local.set $p (select {a} {b} {test})) (local.set $t{t} {x})\n"),
            _ => format!(
                "(if {test} (then (local.set $p {a}) (local.set $t{t} {x})) (else (local.set $p {b}) (local.set $t{t} {y})))\n"
            ),
        };
        format!("{chosen}({t}.store (local.get $p) (local.get $t{t}))\n")
    }

    /// The body of the loop.
    fn body(&mut self) -> String {
        let t = self.w.ty.name();
        let mut out = String::new();
        if self.w.rng.chance(40) {
            let value = self.value(false);
            _ = writeln!(out, "(local.set $t{t} {value})");
        }
        let count = self.w.rng.range(2, 4);
        let jump = self.w.rng.chance(15);
        for k in 0..count {
            if jump && k == 1 {
                let test = self.condition();
                _ = writeln!(out, "(br_if $past {test})");
            }
            out += &self.statement();
        }
        if jump { format!("(block $past\n{out})\n") } else { out }
    }
}

/// The program of a seed: always the same for the same seed.
pub fn statements(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x7374_6174_6500_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::F32, Ty::F64]);
    let bytes = if ty == Ty::F64 { 8 } else { 4 };
    let n = rng.pick(&[0, 1, 2, 3, 5, 8, 13, 21]);
    let m = rng.pick(&[0, 1, 2, 3, 5, 7]);
    let row = if rng.chance(85) { bytes * 32 } else { bytes * rng.range(-1, 20) };
    let w = Writer { rng, ty, bytes, row, labels: 0 };
    let mut of = Statements { w, arrays: ["$a", "$b", "$c", "$d"] };
    let t = ty.name();
    let body = of.body();
    let from = of.w.rng.pick(&["2", "2", "1", "0"]);
    let mut nest = of.w.around(&up("$i", format!("(i32.const {from})"), "(local.get $n)"), &body);
    if of.w.rng.chance(15) {
        nest = of.w.around(&up("$h", "(i32.const 0)", "(i32.const 3)"), &nest);
    }
    let rng = &mut of.w.rng;
    let mut array = |k: i64| if rng.chance(92) { 2048 + 4096 * k } else { 2048 + rng.range(-40, 90) };
    let arrays = [0, 1, 2, 3].map(&mut array);
    let seen = rng.pick(&["(local.get $i)", "(i32.const 1)", "(i32.const 1)"]);
    let text = format!(
        "(module\n  (memory (export \"memory\") 1)\n{START}  (func (export \"f\") (param $n i32) (param $m i32) (param $a \
         i32) (param $b i32) (param $c i32) (param $d i32)\n    (result i32)\n    (local $i i32) (local $j i32) (local $h \
         i32) (local $p i32) (local $t{t} {t})\n{nest}\n    {seen}))\n"
    );
    let args = [n, m].iter().chain(&arrays).map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
