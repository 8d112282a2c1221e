//! Rows that are made of several things, each element of a sum over what is left of it and above it: factorisations row by
//! row, and nests that only look like them.
//!
//! Takes a seed, gives the same program for it each time. Loops over columns end and begin at the diagonal or beside it, on
//! it or at a number; sums go over what has been stored already or not; what is behind the columns is done
//! in every row or in some; rows may overlap.

use std::fmt::Write;

use super::ordered::{Range, Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// Writes one such nest.
struct Rows {
    w: Writer,
    /// Rows are as long as a parameter says.
    symbolic: bool,
    /// Sums are kept in memory, not in a local.
    in_memory: bool,
}

impl Rows {
    /// The address of an element.
    fn at(&self, row: &str, column: &str) -> String {
        let length = if self.symbolic { "(local.get $d)".into() } else { format!("(i32.const {})", self.w.row) };
        let index = format!("(i32.add (i32.mul {row} {length}) {column})");
        format!("(i32.add (local.get $a) (i32.mul {index} (i32.const {})))", self.w.bytes)
    }

    fn load(&self, row: &str, column: &str) -> String {
        format!("({}.load {})", self.w.ty.name(), self.at(row, column))
    }

    fn store(&self, row: &str, column: &str, value: &str) -> String {
        format!("({}.store {} {value})\n", self.w.ty.name(), self.at(row, column))
    }

    /// An index, mostly as it is.
    fn near(&mut self, index: &str) -> String {
        let get = format!("(local.get {index})");
        match self.w.rng.below(14) {
            0 => format!("(i32.add {get} (i32.const {}))", self.w.rng.pick(&["1", "-1", "-1", "2"])),
            _ => get,
        }
    }

    /// A loop that is tested where compilers do, mostly.
    fn around(&mut self, range: &Range<'_>, body: &str) -> String {
        if self.w.rng.chance(10) {
            return self.w.around(range, body);
        }
        let Range { counter: c, from, to, .. } = range;
        self.w.labels += 1;
        let label = format!("$r{}", self.w.labels);
        let next = format!("(local.tee {c} (i32.add (local.get {c}) (i32.const 1)))");
        let op = self.w.rng.pick(&["ne", "lt_s"]);
        format!(
            "(if (i32.lt_s {from} {to}) (then (local.set {c} {from}) (loop {label}\n{body} (br_if {label} (i32.{op} {next} {to})))))\n"
        )
    }

    /// The element in row `$i` and that column, less a sum of products.
    fn sum(&mut self, column: &str, ends: &[&str]) -> String {
        let t = self.w.ty.name();
        let end = format!("(local.get {})", self.w.rng.pick(ends));
        let own = format!("(local.get {column})");
        let left = (self.near("$i"), self.near("$k"));
        // A column of what is above, or the row of the column's number.
        let other = match self.w.rng.below(2) {
            0 => (self.near("$k"), own.clone()),
            _ => (own.clone(), self.near("$k")),
        };
        let (x, y) = (self.load(&left.0, &left.1), self.load(&other.0, &other.1));
        let product = self.w.op(&x, &y);
        let row = "(local.get $i)";
        let mut out = String::new();
        if self.in_memory {
            let value = self.w.op(&self.load(row, &own), &product);
            let body = self.store(row, &own, &value);
            out += &self.around(&up("$k", "(i32.const 0)", end), &body);
            out += &format!("(local.set $s{t} {})\n", self.load(row, &own));
        } else {
            let value = self.w.op(&format!("(local.get $s{t})"), &product);
            out += &format!("(local.set $s{t} {})\n", self.load(row, &own));
            out += &self.around(&up("$k", "(i32.const 0)", end), &format!("(local.set $s{t} {value})\n"));
        }
        out
    }

    /// What is done with a sum.
    fn done(&mut self, column: &str) -> String {
        let t = self.w.ty.name();
        let (sum, own) = (format!("(local.get $s{t})"), format!("(local.get {column})"));
        let value = match self.w.rng.below(4) {
            0 => sum,
            1 => {
                let diagonal = self.load(&own, &own);
                self.w.op(&sum, &diagonal)
            }
            2 if self.w.ty.is_float() => format!("({t}.sqrt ({t}.abs {sum}))"),
            _ => {
                let (row, column) = (self.near(column), self.near(column));
                let other = self.load(&row, &column);
                self.w.op(&sum, &other)
            }
        };
        self.store("(local.get $i)", &own, &value)
    }

    /// One loop over columns.
    fn columns(&mut self, from: &str, to: &str, ends: &[&str]) -> String {
        let body = self.sum("$j", ends) + &self.done("$j");
        let (from, to) = (from.to_string(), to.to_string());
        self.around(&up("$j", from, to), &body)
    }

    fn nest(&mut self) -> String {
        let rng = &mut self.w.rng;
        let diagonal = "(local.get $i)";
        let first = rng.pick(&["(i32.const 0)", "(i32.const 0)", "(i32.const 0)", "(i32.const 1)"]);
        let left = match rng.below(8) {
            0 => "(i32.add (local.get $i) (i32.const 1))",
            1 => "(local.get $m)",
            _ => diagonal,
        };
        let mut row = self.columns(first, left, &["$j", "$j", "$j", "$i"]);
        if self.w.rng.chance(50) {
            let begin = self.w.rng.pick(&[diagonal, diagonal, left, "(i32.add (local.get $i) (i32.const 1))"]);
            row += &self.columns(begin, "(local.get $n)", &["$i", "$i", "$i", "$j"]);
        }
        if self.w.rng.chance(60) {
            let mut rest = self.sum("$i", &["$i", "$i", "$i", "$m"]) + &self.done("$i");
            if self.w.rng.chance(15) {
                rest = format!("(if (i32.and (local.get $i) (i32.const 1)) (then\n{rest}))\n");
            }
            row += &rest;
        }
        let first = self.w.rng.pick(&["(i32.const 0)", "(i32.const 0)", "(i32.const 1)"]);
        let mut nest = self.around(&up("$i", first, "(local.get $n)"), &row);
        if self.w.rng.chance(10) {
            nest = self.around(&up("$h", "(i32.const 0)", "(i32.const 2)"), &nest);
        }
        nest
    }
}

/// The program of a seed: always the same for the same seed.
pub fn rows(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x726f_7773_0000_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::F32, Ty::F64]);
    let bytes = if ty == Ty::F64 { 8 } else { 4 };
    let n = rng.pick(&[0, 1, 2, 3, 5, 8, 11]);
    let m = rng.pick(&[0, 1, 2, 5, 9]);
    let length = if rng.chance(80) { rng.range(12, 16) } else { rng.range(-2, 12) };
    let (symbolic, in_memory) = (rng.chance(50), rng.chance(50));
    let mut r = Rows { w: Writer { rng, ty, bytes, row: length, labels: 0 }, symbolic, in_memory };
    let nest = r.nest();
    let rng = &mut r.w.rng;
    let a = match rng.below(8) {
        0 => 65536 - rng.range(0, 2000),
        _ => 1024 + 64 * rng.range(0, 27),
    };
    let t = ty.name();
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n{START}");
    text.push_str("  (func (export \"f\") (param $n i32) (param $m i32) (param $a i32) (param $d i32) (result i32)\n");
    _ = writeln!(text, "    (local $i i32) (local $j i32) (local $k i32) (local $h i32) (local $s{t} {t})\n{nest}");
    _ = writeln!(text, "    {}))", rng.pick(&["(local.get $i)", "(i32.const 1)", "(i32.const 1)"]));
    let args = [n, m, a, length].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
