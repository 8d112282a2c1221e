//! Nests of two loops that both carry dependences: sweeps in place and tables whose elements are made of their neighbours,
//! and nests that only look like them.
//!
//! Takes a seed, gives the same program for it each time. Elements are made of neighbours on any side and at any distance,
//! through memory or through what is kept from column to column and from row to row; columns may be run in pairs; something
//! may be joined over the whole table; rows may overlap, arrays may be one and the same.

use std::fmt::Write;

use super::ordered::{Range, Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// Writes the elements of one array by row and column.
struct Table {
    w: Writer,
    /// Its rows are as long as a parameter says.
    symbolic: bool,
    /// Bytes of the table's elements, if fewer than its type has.
    narrow: bool,
}

impl Table {
    /// Where the element so many rows and columns from `$i` and `$j` is; `None` is the column before the first one.
    fn at(&self, rows: i64, columns: Option<i64>) -> String {
        let row = format!("(i32.add (local.get $i) (i32.const {rows}))");
        let length = if self.symbolic { "(local.get $d)".into() } else { format!("(i32.const {})", self.w.row) };
        let column = match columns {
            Some(n) => format!("(i32.add (local.get $j) (i32.const {n}))"),
            None => "(i32.const 0)".to_string(),
        };
        let index = format!("(i32.add (i32.mul {row} {length}) {column})");
        format!("(i32.add (local.get $a) (i32.mul {index} (i32.const {})))", self.w.bytes)
    }

    fn load(&self, rows: i64, columns: Option<i64>) -> String {
        let suffix = if self.narrow { "8_u" } else { "" };
        format!("({}.load{suffix} {})", self.w.ty.name(), self.at(rows, columns))
    }

    fn store(&self, value: &str) -> String {
        self.store_at(0, Some(0), value)
    }

    fn store_at(&self, rows: i64, columns: Option<i64>, value: &str) -> String {
        let suffix = if self.narrow { "8" } else { "" };
        format!("({}.store{suffix} {} {value})\n", self.w.ty.name(), self.at(rows, columns))
    }

    /// A neighbour: mostly a near one.
    fn neighbour(&mut self) -> String {
        let rng = &mut self.w.rng;
        let near = [(-1, -1), (-1, 0), (-1, 0), (-1, 1), (0, -1), (0, -1), (0, 0), (0, 1), (1, -1), (1, 0), (1, 1)];
        let (rows, columns) = match rng.below(12) {
            0 => (rng.range(-2, 2), rng.range(-3, 3)),
            _ => rng.pick(&near),
        };
        self.load(rows, Some(columns))
    }

    /// Something else than a neighbour.
    fn other(&mut self) -> String {
        let t = self.w.ty.name();
        let of = self.w.rng.pick(&["$i", "$j"]);
        let place = format!("(i32.add (local.get $b) (i32.mul (local.get {of}) (i32.const {})))", self.w.bytes);
        match self.w.rng.below(8) {
            0 => format!("({t}.load (i32.add (local.get $b) (i32.and (i32.load {place}) (i32.const 0x78))))"),
            1 if self.w.ty == Ty::I32 => format!("(i32.div_s (i32.const 1000) (i32.load {place}))"),
            2 if self.w.ty == Ty::I32 => "(i32.mul (local.get $i) (local.get $j))".into(),
            3 | 4 => format!("({t}.load {place})"),
            5 => format!("(local.get $x{t})"),
            _ => format!("({t}.const {})", self.w.rng.pick(&["3", "7", "2"])),
        }
    }

    /// What stands in front of the rows, in front of the columns of a row, and what is done for each of them.
    fn parts(&mut self) -> [String; 3] {
        let t = self.w.ty.name();
        let mut first = String::new();
        let mut value = self.neighbour();
        for _ in 0..self.w.rng.below(4) {
            let with = if self.w.rng.chance(70) { self.neighbour() } else { self.other() };
            value = self.w.op(&value, &with);
        }
        let (mut before, mut body) = (String::new(), String::new());
        if self.w.rng.chance(30) {
            let place = format!("(i32.add (local.get $b) (i32.mul (local.get $i) (i32.const {})))", self.w.bytes);
            before += &format!("(local.set $x{t} ({t}.load {place}))\n");
        }
        // What is kept from column to column: the element to the left, and the one above that.
        let start = |at: String, rng: &mut Rng| if rng.chance(70) { at } else { format!("({t}.const 1)") };
        if self.w.rng.chance(40) {
            before += &format!("(local.set $l{t} {})\n", start(self.load(0, None), &mut self.w.rng));
            value = self.w.op(&value, &format!("(local.get $l{t})"));
            value = format!("(local.tee $l{t} {value})");
        }
        if self.w.rng.chance(25) {
            let above = self.w.rng.pick(&[-1, -1, -1, 1, 0]);
            if self.w.rng.chance(50) {
                // The row before has loaded it.
                let rows = self.w.rng.pick(&[above + 1, above + 1, above + 1, 0, 1]);
                first = format!("(local.set $r{t} {})\n", self.load(above, None));
                before +=
                    &format!("(local.set $u{t} (local.get $r{t}))\n(local.set $r{t} {})\n", self.load(rows, None));
            } else {
                before += &format!("(local.set $u{t} {})\n", start(self.load(above, None), &mut self.w.rng));
            }
            body += &format!("(local.set $v{t} {})\n", self.load(above, Some(0)));
            let both = self.w.op(&format!("(local.get $u{t})"), &format!("(local.get $v{t})"));
            value = self.w.op(&both, &value);
            body += &self.store(&value);
            body += &format!("(local.set $u{t} (local.get $v{t}))\n");
        } else {
            body += &self.store(&value);
        }
        if self.w.rng.chance(8) {
            body = format!("(if (i32.load8_u (i32.add (local.get $b) (local.get $j))) (then\n{body}))\n");
        }
        // The row's first column, or another one in front of it, is set once.
        if self.w.rng.chance(15) {
            let rows = self.w.rng.pick(&[0, 0, 0, 0, 1, -1]);
            let first = format!("({t}.const {})", self.w.rng.pick(&["5", "9"]));
            let value = if self.w.rng.chance(50) { self.w.op(&self.load(-1, None), &first) } else { first };
            before += &self.store_at(rows, None, &value);
            if self.w.rng.chance(50) {
                before += &format!("(local.set $l{t} {value})\n");
            }
        }
        if self.w.rng.chance(25) {
            let load = self.load(0, Some(0));
            body += &self.join(&load);
            if self.w.rng.chance(8) {
                let load = self.load(0, None);
                before += &self.join(&load);
            }
        }
        [first, before, body]
    }

    /// Joins a value to `$s`.
    fn join(&mut self, value: &str) -> String {
        let t = self.w.ty.name();
        let joined = match (self.w.ty.is_float(), self.w.rng.below(5)) {
            (true, _) => format!("({t}.max (local.get $s{t}) {value})"),
            (_, 0) => format!("({t}.add (local.get $s{t}) {value})"),
            (_, 1) => format!("({t}.xor {value} (local.get $s{t}))"),
            // What the next one finds is not what is joined.
            (_, 2) => format!("({t}.mul ({t}.add (local.get $s{t}) {value}) ({t}.const 3))"),
            _ => {
                let both = format!("(local.get $s{t}) (local.tee $v{t} {value})");
                format!("(select {both} ({t}.gt_s (local.get $s{t}) (local.get $v{t})))")
            }
        };
        format!("(local.set $s{t} {joined})\n")
    }

    /// The columns of a row in pairs: what is left over stands behind them, or the loop is left between the two of a pair.
    fn pairs(&mut self, first: &str, body: &str) -> String {
        let next = "(local.set $j (i32.add (local.get $j) (i32.const 1)))\n";
        let count = format!("(i32.sub (local.get $m) (i32.const {first}))");
        let inside = if self.w.rng.chance(70) {
            let pair = format!("(loop $pairs\n{body}{next}{body}{next}");
            let test = format!("(br_if $pairs (i32.ne (i32.sub (local.get $j) (i32.const {first})) (local.get $h))))");
            let rest = format!("(if (i32.and {count} (i32.const 1)) (then\n{body}{next}))\n");
            format!("(local.set $h (i32.and {count} (i32.const -2)))\n(if (local.get $h) (then\n{pair}{test}))\n{rest}")
        } else {
            let test = "(br_if $out (i32.ge_s (i32.add (local.get $j) (i32.const 1)) (local.get $m)))\n";
            format!("(block $out (loop $pairs\n{body}{test}{next}{body}{next}(br $pairs)))\n")
        };
        format!(
            "(if (i32.gt_s (local.get $m) (i32.const {first})) (then (local.set $j (i32.const {first}))\n{inside}))\n"
        )
    }

    /// The nest.
    fn nest(&mut self) -> String {
        let [once, before, body] = self.parts();
        let first = self.w.rng.pick(&["1", "1", "1", "0", "2"]);
        let columns = if self.w.rng.chance(25) {
            self.pairs(first, &body)
        } else {
            let down = self.w.rng.chance(10);
            let columns = Range { down, ..up("$j", format!("(i32.const {first})"), "(local.get $m)") };
            self.w.around(&columns, &body)
        };
        let row = format!("{before}{columns}");
        let first = self.w.rng.pick(&["1", "1", "1", "0"]);
        let down = self.w.rng.chance(10);
        let rows = Range { down, ..up("$i", format!("(i32.const {first})"), "(local.get $n)") };
        let mut nest = once + &self.w.around(&rows, &row);
        if self.w.rng.chance(25) {
            nest = self.w.around(&up("$k", "(i32.const 0)", "(i32.const 3)"), &nest);
        }
        nest
    }
}

/// The program of a seed: always the same for the same seed.
pub fn waves(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x7761_7665_7300_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::F32, Ty::F64]);
    let narrow = ty == Ty::I32 && rng.chance(15);
    let bytes = if narrow {
        1
    } else if ty == Ty::F64 {
        8
    } else {
        4
    };
    let n = rng.pick(&[0, 1, 2, 3, 5, 8, 11]);
    let m = rng.pick(&[0, 1, 2, 3, 5, 7, 12]);
    let length = if rng.chance(80) { rng.range(14, 17) } else { rng.range(-3, 13) };
    let symbolic = rng.chance(50);
    let mut table = Table { w: Writer { rng, ty, bytes, row: length, labels: 0 }, symbolic, narrow };
    let t = ty.name();
    let nest = table.nest();
    let rng = &mut table.w.rng;
    let mut array = |near: i64| match rng.below(12) {
        0 => near + rng.range(-20, 20),
        1 => 65536 - rng.range(0, 1200),
        _ => 1024 + 2048 * rng.range(0, 27),
    };
    let a = array(4096);
    let b = array(a);
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n{START}");
    text.push_str(
        "  (func (export \"f\") (param $n i32) (param $m i32) (param $a i32) (param $b i32) (param $d i32)\n",
    );
    text.push_str("    (result i32)\n    (local $i i32) (local $j i32) (local $k i32) (local $h i32)\n");
    let locals: String = ["x", "l", "u", "v", "r", "s"].iter().map(|name| format!(" (local ${name}{t} {t})")).collect();
    _ = writeln!(text, "   {locals}\n{nest}");
    let joined = match ty {
        Ty::I32 => "(local.get $si32)",
        Ty::F32 => "(i32.reinterpret_f32 (local.get $sf32))",
        _ => "(i32.wrap_i64 (i64.rotr (i64.reinterpret_f64 (local.get $sf64)) (i64.const 32)))",
    };
    let seen = match nest.contains("(local.set $s") {
        true => joined,
        false => rng.pick(&["(local.get $i)", "(i32.const 1)", "(i32.const 1)", "(i32.const 1)"]),
    };
    _ = writeln!(text, "    {seen}))");
    let args = [n, m, a, b, length].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
