//! Nests whose outer loops have to stay in order: sweeps over rows, elimination, triangular solves, time steps with two
//! arrays, and nests that only look like them.
//!
//! Takes a seed, gives the same program for it each time. What stands between the loops comes in all kinds: branches
//! on counters and on data, loads that trap in the end, values that are carried on.

use std::fmt::Write;

use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// The state of writing one program.
pub(super) struct Writer {
    pub rng: Rng,
    pub ty: Ty,
    /// Bytes of an element.
    pub bytes: i64,
    /// Bytes of a row.
    pub row: i64,
    pub labels: u32,
}

/// A loop: its counter and where it goes.
pub(super) struct Range<'a> {
    pub counter: &'a str,
    pub from: String,
    pub to: String,
    /// From the end to the start.
    pub down: bool,
}

pub(super) fn up<'a>(counter: &'a str, from: impl Into<String>, to: impl Into<String>) -> Range<'a> {
    Range { counter, from: from.into(), to: to.into(), down: false }
}

impl Writer {
    fn label(&mut self) -> String {
        self.labels += 1;
        format!("$l{}", self.labels)
    }

    /// The loop around a body, tested at its top or its bottom.
    pub(super) fn around(&mut self, r: &Range<'_>, body: &str) -> String {
        let (l, b) = (self.label(), self.label());
        let Range { counter: c, from, to, down } = r;
        let get = format!("(local.get {c})");
        if *down {
            // Counts before it works.
            let step = format!("(local.set {c} (i32.sub {get} (i32.const 1)))");
            return match self.rng.below(2) {
                0 => format!(
                    "(local.set {c} {to}) (block {b} (loop {l} (br_if {b} (i32.le_s {get} {from}))\n{step} {body} (br {l})))\n"
                ),
                _ => format!(
                    "(local.set {c} {to}) (if (i32.gt_s {to} {from}) (then (loop {l}\n{step} {body} (br_if {l} (i32.gt_s {get} {from})))))\n"
                ),
            };
        }
        let next = format!("(i32.add {get} (i32.const 1))");
        match self.rng.below(4) {
            0 | 1 => format!(
                "(local.set {c} {from}) (block {b} (loop {l} (br_if {b} (i32.ge_s {get} {to}))\n{body} (local.set {c} {next}) (br {l})))\n"
            ),
            2 => format!(
                "(if (i32.lt_s {from} {to}) (then (local.set {c} {from}) (loop {l}\n{body} (br_if {l} (i32.lt_s (local.tee {c} {next}) {to})))))\n"
            ),
            _ => format!(
                "(local.set {c} {from}) (if (i32.lt_s {from} {to}) (then (loop {l}\n{body} (br_if {l} (i32.ne (local.tee {c} {next}) {to})))))\n"
            ),
        }
    }

    /// An array's element: at a row and a column, as expressions.
    fn at(&mut self, base: &str, row: Option<&str>, column: &str) -> String {
        let mut out = format!("(i32.add (local.get {base}) (i32.mul {column} (i32.const {})))", self.bytes);
        if let Some(row) = row {
            out = format!("(i32.add {out} (i32.mul {row} (i32.const {})))", self.row);
        }
        out
    }

    pub(super) fn load(&mut self, base: &str, row: Option<&str>, column: &str) -> String {
        format!("({}.load {})", self.ty.name(), self.at(base, row, column))
    }

    pub(super) fn store(&mut self, base: &str, row: Option<&str>, column: &str, value: &str) -> String {
        format!("({}.store {} {value})\n", self.ty.name(), self.at(base, row, column))
    }

    pub(super) fn op(&mut self, x: &str, y: &str) -> String {
        let op = if self.ty.is_float() {
            self.rng.pick(&["add", "sub", "mul", "min"])
        } else {
            self.rng.pick(&["add", "sub", "mul", "xor"])
        };
        format!("({}.{op} {x} {y})", self.ty.name())
    }

    /// Something more that an element is made of.
    pub(super) fn more(&mut self) -> String {
        let t = self.ty.name();
        match self.rng.below(12) {
            0 => format!("({t}.load (i32.add (local.get $b) (i32.and (i32.load (local.get $a)) (i32.const 0xf8))))"),
            1 if self.ty == Ty::I32 => {
                let of = self.load("$b", None, "(local.get $i)");
                format!("(i32.div_s (i32.const 1000) {of})")
            }
            2 | 3 => format!("(local.get $w{t})"),
            4 => self.load("$b", None, "(local.get $k)"),
            5 if self.ty == Ty::I32 => "(i32.mul (local.get $k) (local.get $i))".into(),
            _ => format!("({t}.const {})", self.rng.pick(&["3", "7", "2"])),
        }
    }

    /// What stands in front of the nest in every iteration of `$k`.
    pub(super) fn before(&mut self) -> String {
        let t = self.ty.name();
        match self.rng.below(16) {
            0..=3 => {
                let x = self.load("$a", Some("(local.get $k)"), "(local.get $k)");
                format!("(local.set $w{t} {x})\n")
            }
            // A load that traps once the counter is far enough.
            4 => {
                let at = 65536 - self.bytes * self.rng.range(1, 9);
                format!(
                    "(local.set $w{t} ({t}.load offset={at} (i32.mul (local.get $k) (i32.const {}))))\n",
                    self.bytes
                )
            }
            5 => {
                let c = format!("({t}.const 3)");
                let x = self.op(&format!("(local.get $w{t})"), &c);
                format!("(local.set $w{t} {x})\n")
            }
            6 => "(local.set $x (i32.add (local.get $x) (i32.mul (local.get $k) (i32.const 8))))\n".into(),
            7 => self.store("$b", None, "(local.get $k)", &format!("({t}.const 1)")),
            // What is found is stored, and used behind it.
            8 => {
                let (x, y) = (
                    self.load("$b", None, "(local.get $k)"),
                    self.load("$a", Some("(local.get $k)"), "(local.get $k)"),
                );
                let value = self.op(&x, &y);
                let to = self.store("$b", None, "(local.get $k)", &format!("(local.get $w{t})"));
                format!("(local.set $w{t} {value})\n{to}")
            }
            _ => String::new(),
        }
    }

    /// The nest, perhaps behind a branch.
    pub(super) fn behind(&mut self, nest: &str) -> String {
        let condition = match self.rng.below(14) {
            0 => "(i32.and (local.get $k) (i32.const 1))".into(),
            1 => "(i32.gt_s (local.get $k) (i32.const 2))".into(),
            2 => "(i32.load8_u (i32.add (local.get $b) (local.get $k)))".into(),
            3 => "(i32.lt_u (local.get $k) (local.get $m))".to_string(),
            _ => return nest.into(),
        };
        format!("(if {condition} (then\n{nest}))\n")
    }

    /// A nest that stands behind another one.
    pub(super) fn second(&mut self) -> String {
        let (k, i, n) = ("(local.get $k)", "(local.get $i)", "(local.get $n)");
        let more = self.more();
        let from = self.rng.pick(&["$a", "$b", "$p", "$q"]);
        let to = self.rng.pick(&["$a", "$b", "$p", "$q"]);
        let (row, range) = match self.rng.below(4) {
            0 => (Some(k), up("$i", "(i32.const 0)", n)),
            1 => (None, up("$i", format!("(i32.add {k} (i32.const 1))"), n)),
            2 => (None, up("$i", "(i32.const 0)", k)),
            _ => (None, up("$i", "(i32.const 0)", n)),
        };
        let aside = format!("(i32.add {i} (i32.const {}))", self.rng.pick(&[0, 0, 1, -1, 12]));
        let x = self.load(from, row, &aside);
        let value = self.op(&x, &more);
        let body = if self.rng.chance(20) {
            // Down a column.
            let y = self.load("$a", Some(i), k);
            let value = self.op(&y, &value);
            self.store("$a", Some(i), k, &value)
        } else {
            self.store(to, row, i, &value)
        };
        self.around(&range, &body)
    }

    /// One nest with its loop in order, `$k`.
    fn nest(&mut self) -> String {
        let (k, i, j) = ("(local.get $k)", "(local.get $i)", "(local.get $j)");
        let (n, m, zero) = ("(local.get $n)", "(local.get $m)", "(i32.const 0)");
        let next = |x: &str| format!("(i32.add {x} (i32.const 1))");
        let more = self.more();
        let (host, inner) = match self.rng.below(10) {
            // Row by row.
            0 => {
                let above = format!("(i32.sub {k} (i32.const 1))");
                let aside = format!("(i32.add {i} (i32.const {}))", self.rng.range(-1, 1));
                let x = self.load("$a", Some(&above), &aside);
                let value = self.op(&x, &more);
                let body = self.store("$a", Some(k), i, &value);
                (up("$k", "(i32.const 1)", m), self.around(&up("$i", zero, n), &body))
            }
            // Elimination.
            1 | 2 => {
                let [x, y, z] = [(i, j), (i, k), (k, j)].map(|(row, column)| self.load("$a", Some(row), column));
                let product = self.op(&y, &z);
                let value = self.op(&x, &product);
                let body = self.store("$a", Some(i), j, &value);
                let columns = self.around(&up("$j", next(k), n), &body);
                (up("$k", zero, n), self.around(&up("$i", next(k), n), &columns))
            }
            // A triangular system, by columns, from either end.
            3 | 4 => {
                let down = self.rng.chance(50);
                let [x, y, z] = [self.load("$b", None, i), self.load("$a", Some(i), k), self.load("$b", None, k)];
                let product = self.op(&y, &z);
                let value = self.op(&x, &product);
                let body = self.store("$b", None, i, &value);
                let range = if down { up("$i", zero, k) } else { up("$i", next(k), n) };
                (Range { down, ..up("$k", zero, n) }, self.around(&range, &body))
            }
            // Two arrays that take turns.
            5 | 6 => {
                let (x, y) = (self.load("$p", None, i), self.load("$p", None, &next(i)));
                let sum = self.op(&x, &y);
                let value = self.op(&sum, &more);
                let body = self.store("$q", None, i, &value);
                let swap =
                    "(local.set $x (local.get $p)) (local.set $p (local.get $q)) (local.set $q (local.get $x))\n";
                let once = self.around(&up("$i", zero, n), &body);
                (up("$k", zero, m), format!("{once}{swap}"))
            }
            // A part that grows, from what is behind it.
            7 => {
                let (x, y) = (self.load("$a", None, i), self.load("$a", None, k));
                let value = self.op(&x, &y);
                let body = self.store("$a", None, i, &value);
                (up("$k", "(i32.const 1)", n), self.around(&up("$i", zero, k), &body))
            }
            // As far apart as a parameter says: in one iteration, or in different ones.
            8 => {
                let x = self.load("$a", None, &format!("(i32.add {i} (local.get $d))"));
                let value = self.op(&x, &more);
                let body = self.store("$a", None, i, &value);
                (up("$k", zero, m), self.around(&up("$i", zero, n), &body))
            }
            // Row by row, time and again.
            _ => {
                let above = format!("(i32.sub {j} (i32.const 1))");
                let aside = format!("(i32.add {i} (i32.const {}))", self.rng.range(-1, 1));
                let x = self.load("$a", Some(&above), &aside);
                let value = self.op(&x, &more);
                let body = self.store("$a", Some(j), i, &value);
                let columns = self.around(&up("$i", zero, n), &body);
                (up("$k", zero, m), self.around(&up("$j", "(i32.const 1)", n), &columns))
            }
        };
        let mut body = format!("{}{}", self.before(), self.behind(&inner));
        while self.rng.chance(30) {
            let second = self.second();
            body += &format!("{}{}", self.before(), self.behind(&second));
        }
        if self.rng.chance(10) {
            body += &self.before();
        }
        self.around(&host, &body)
    }
}

/// The program of a seed: always the same for the same seed.
pub fn ordered(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x6f72_6465_7265_6400);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::F32, Ty::F64]);
    let bytes = if ty == Ty::F64 { 8 } else { 4 };
    let n = rng.pick(&[0, 1, 2, 5, 7, 9, 12]);
    let m = rng.pick(&[0, 1, 2, 3, 6, 9]);
    let columns = if rng.chance(85) { 12 } else { rng.range(1, 12) };
    let mut w = Writer { rng, ty, bytes, row: columns * bytes, labels: 0 };
    let t = ty.name();
    let mut body = String::new();
    for _ in 0..w.rng.pick(&[1, 1, 1, 2]) {
        body += "(local.set $p (local.get $a)) (local.set $q (local.get $b))\n";
        body += &w.nest();
    }
    let mut array = |near: i64| match w.rng.below(12) {
        0 => near + w.rng.range(-20, 20),
        1 => 65536 - w.rng.range(0, 600),
        _ => 512 + 1024 * w.rng.range(0, 55),
    };
    let a = array(4096);
    let b = array(a);
    let d = w.rng.pick(&[0i64, 0, 1, -1, 12, 16, -16, 100]);
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n{START}");
    text.push_str(
        "  (func (export \"f\") (param $n i32) (param $m i32) (param $a i32) (param $b i32) (param $d i32)\n",
    );
    text.push_str("    (result i32)\n    (local $i i32) (local $j i32) (local $k i32) (local $p i32) (local $q i32)\n");
    _ = writeln!(text, "    (local $x i32) (local $w{t} {t})\n{body}");
    // What is left in the counters and pointers may be asked for.
    let seen = w.rng.pick(&[
        "(local.get $k)",
        "(local.get $i)",
        "(local.get $x)",
        "(local.get $p)",
        "(local.get $q)",
        "(i32.const 1)",
    ]);
    _ = writeln!(text, "    {seen}))");
    let args = [n, m, a, b, d].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(&mut w.rng) }
}
