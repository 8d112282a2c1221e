//! Tables over all parts of a sequence: an element for each start and end is made of shorter parts, as when a strand is folded,
//! or the cheapest order of products is looked for; and nests that only look like them.
//!
//! Takes a seed, gives the same program for it each time. Rows begin at their own column, or end there, or are of one
//! length; they may be gone through from the last one or the first one. Elements are made of neighbours, of what is kept
//! from column to column, and of all ways to divide a part in two, kept in a local or in memory; some of it reaches just
//! too far, and rows may overlap.

use super::ordered::{Range, Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// Writes the elements of one table.
struct Table {
    w: Writer,
    /// Its rows are as long as a parameter says.
    symbolic: bool,
}

fn plus(local: &str, n: i64) -> String {
    format!("(i32.add (local.get {local}) (i32.const {n}))")
}

impl Table {
    fn place(&self, row: &str, column: &str) -> String {
        let length = if self.symbolic { "(local.get $d)".into() } else { format!("(i32.const {})", self.w.row) };
        let index = format!("(i32.add (i32.mul {row} {length}) {column})");
        format!("(i32.add (local.get $a) (i32.mul {index} (i32.const {})))", self.w.bytes)
    }

    fn load(&self, row: &str, column: &str) -> String {
        format!("({}.load {})", self.w.ty.name(), self.place(row, column))
    }

    fn store(&self, value: &str) -> String {
        format!("({}.store {} {value})\n", self.w.ty.name(), self.place("(local.get $i)", "(local.get $j)"))
    }

    /// A shorter part, mostly.
    fn shorter(&mut self) -> String {
        let near = [(0, -1), (1, 0), (1, -1), (1, -1), (0, 0), (1, -1)];
        let rng = &mut self.w.rng;
        let (rows, columns) = if rng.chance(8) { (rng.range(-1, 2), rng.range(-2, 1)) } else { rng.pick(&near) };
        self.load(&plus("$i", rows), &plus("$j", columns))
    }

    /// Something else than a part.
    fn other(&mut self) -> String {
        let t = self.w.ty.name();
        let of = self.w.rng.pick(&["$i", "$j"]);
        let place = format!("(i32.add (local.get $b) (i32.mul (local.get {of}) (i32.const {})))", self.w.bytes);
        match self.w.rng.below(6) {
            0 if self.w.ty == Ty::I32 => format!("(i32.div_s (i32.const 1000) (i32.load {place}))"),
            1 if self.w.ty == Ty::I32 => "(i32.mul (local.get $i) (local.get $j))".into(),
            2 | 3 => format!("({t}.load {place})"),
            _ => format!("({t}.const {})", self.w.rng.pick(&["3", "7", "2"])),
        }
    }

    /// All ways to divide a part in two: what they come to is kept in a local, or in its element.
    fn divided(&mut self, value: &str) -> String {
        let t = self.w.ty.name();
        let [from, to] = [[0, 1, 1, 2], [0, 0, 0, 1]].map(|n| self.w.rng.pick(&n));
        let (x, y) = if self.w.rng.chance(85) { (0, 1) } else { (self.w.rng.range(-1, 1), self.w.rng.range(0, 2)) };
        let left = self.load("(local.get $i)", &plus("$k", x));
        let right = self.load(&plus("$k", y), "(local.get $j)");
        let both = self.w.op(&left, &right);
        let in_memory = self.w.rng.chance(40);
        let of = if in_memory { self.load("(local.get $i)", "(local.get $j)") } else { format!("(local.get $v{t})") };
        let more = self.w.op(&of, &both);
        let step = if in_memory { self.store(&more) } else { format!("(local.set $v{t} {more})\n") };
        let ways = self.w.around(&up("$k", plus("$i", from), plus("$j", to)), &step);
        let first = if in_memory { self.store(value) } else { format!("(local.set $v{t} {value})\n") };
        let last = if in_memory { String::new() } else { self.store(&format!("(local.get $v{t})")) };
        first + &ways + &last
    }

    /// The columns of a row, and what stands in front of them.
    fn row(&mut self) -> String {
        let t = self.w.ty.name();
        let mut value = self.shorter();
        for _ in 0..self.w.rng.below(3) {
            let with = if self.w.rng.chance(70) { self.shorter() } else { self.other() };
            value = self.w.op(&value, &with);
        }
        let mut before = String::new();
        let from = self.w.rng.pick(&[1, 1, 1, 0, 2]);
        if self.w.rng.chance(30) {
            // The part that ends a column before.
            before = format!("(local.set $l{t} {})\n", self.load("(local.get $i)", &plus("$i", from - 1)));
            value = self.w.op(&value, &format!("(local.get $l{t})"));
            value = format!("(local.tee $l{t} {value})");
        }
        let mut body = if self.w.rng.chance(65) { self.divided(&value) } else { self.store(&value) };
        if self.w.rng.chance(25) {
            let other = self.other();
            let longer = self.store(&other);
            let test = format!("(i32.gt_s (local.get $j) {})", plus("$i", 2));
            let both = format!("(if {test} (then\n{body}) (else {longer}))\n");
            body = if self.w.rng.chance(80) { both } else { format!("(if {test} (then\n{body}))\n") };
        }
        let columns = match self.w.rng.below(10) {
            0 => up("$j", "(i32.const 1)".to_string(), "(local.get $m)"),
            1 => up("$j", "(i32.const 0)".to_string(), plus("$i", from)),
            2 => Range { down: true, ..up("$j", plus("$i", from), "(local.get $m)") },
            _ => up("$j", plus("$i", from), "(local.get $m)"),
        };
        before + &self.w.around(&columns, &body)
    }
}

/// The program of a seed: always the same for the same seed.
pub fn spans(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x7370_616e_7300_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::F32, Ty::F64]);
    let bytes = if ty == Ty::F64 { 8 } else { 4 };
    let n = rng.pick(&[0, 1, 2, 3, 5, 8, 11]);
    let m = if rng.chance(80) { n + rng.range(0, 1) } else { rng.range(0, 12) };
    let length = if rng.chance(80) { rng.range(14, 17) } else { rng.range(-3, 13) };
    let symbolic = rng.chance(50);
    let mut table = Table { w: Writer { rng, ty, bytes, row: length, labels: 0 }, symbolic };
    let t = ty.name();
    let row = table.row();
    let down = table.w.rng.chance(85);
    let mut nest = table.w.around(&Range { down, ..up("$i", "(i32.const 0)", "(local.get $n)") }, &row);
    if table.w.rng.chance(15) {
        nest = table.w.around(&up("$h", "(i32.const 0)", "(i32.const 3)"), &nest);
    }
    let rng = &mut table.w.rng;
    let a = if rng.chance(90) { 4096 } else { 65536 - rng.range(0, 1200) };
    let b = if rng.chance(90) { 1024 } else { a + rng.range(-20, 20) };
    let seen = rng.pick(&["(local.get $i)", "(i32.const 1)", "(i32.const 1)", "(i32.const 1)"]);
    let text = format!(
        "(module\n  (memory (export \"memory\") 1)\n{START}  (func (export \"f\") (param $n i32) (param $m i32) (param $a \
         i32) (param $b i32) (param $d i32)\n    (result i32)\n    (local $i i32) (local $j i32) (local $k i32) (local $h \
         i32) (local $l{t} {t}) (local $v{t} {t})\n{nest}\n    {seen}))\n"
    );
    let args = [n, m, a, b, length].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
