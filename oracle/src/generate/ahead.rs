//! Loops that read what they write over later on: shifts, differences in place, stencils that look ahead, tables in one
//! row, and loops that only look like them.
//!
//! Takes a seed, gives the same program for it each time. Loops go up or down, distances are constants or parameters and
//! mostly ahead of the stores, some values are kept from one iteration to the next, some accesses are wider or narrower
//! than what is stored.

use std::fmt::Write;

use super::ordered::{Range, Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// Writes the statements of one loop, or of a loop over columns in one over rows.
struct Shifts {
    w: Writer,
    /// The innermost loop goes down: what lies ahead of it are lower addresses.
    down: bool,
    /// There is a loop over rows.
    rows: bool,
    /// Rows are as long as a parameter says.
    symbolic: bool,
    /// Bytes of the elements, if fewer than the type has.
    narrow: Option<i64>,
}

/// (opcode's end, bytes) of the accesses of a type.
fn widths(ty: Ty) -> &'static [(&'static str, i64)] {
    match ty {
        Ty::I32 => &[("", 4), ("8_u", 1), ("8_s", 1), ("16_u", 2), ("16_s", 2)],
        Ty::I64 => &[("", 8), ("32_u", 4), ("32_s", 4), ("8_u", 1), ("16_s", 2)],
        Ty::F32 => &[("", 4)],
        Ty::F64 => &[("", 8)],
    }
}

impl Shifts {
    /// How far another element is: mostly ahead.
    fn distance(&mut self) -> String {
        let rng = &mut self.w.rng;
        let sign = if self.down { -1 } else { 1 };
        match rng.below(40) {
            0..=5 => "(local.get $d)".into(),
            6 => "(i32.sub (i32.const 0) (local.get $d))".into(),
            7 => format!("(i32.const {})", -sign),
            8..=13 => "(i32.const 0)".into(),
            14 | 15 => format!("(i32.const {})", sign * rng.range(2, 40)),
            16 => format!("(i32.const {})", rng.range(-3, 3)),
            _ => format!("(i32.const {})", sign * rng.pick(&[1, 1, 1, 2, 3])),
        }
    }

    /// Where an array's element so far from the one at hand is.
    fn at(&mut self, array: &str, distance: &str) -> String {
        let mut index = format!("(i32.add (local.get $i) {distance})");
        if self.rows {
            let length = if self.symbolic { "(local.get $m)" } else { "(i32.const 72)" };
            let row = match self.w.rng.below(5) {
                0 => "(i32.add (local.get $j) (i32.const 1))",
                _ => "(local.get $j)",
            };
            index = format!("(i32.add (i32.mul {row} {length}) {index})");
        }
        let bytes = self.narrow.unwrap_or(self.w.bytes);
        format!("(i32.add (local.get {array}) (i32.mul {index} (i32.const {bytes})))")
    }

    fn load(&mut self, array: &str, distance: &str) -> String {
        let at = self.at(array, distance);
        let own = self.narrow.unwrap_or(self.w.bytes);
        let any = self.w.rng.chance(7);
        let fits: Vec<&str> = widths(self.w.ty).iter().filter(|w| any || w.1 == own).map(|w| w.0).collect();
        let suffix = self.w.rng.pick(&fits);
        format!("({}.load{suffix} {at})", self.w.ty.name())
    }

    fn store(&mut self, array: &str, distance: &str, value: &str) -> String {
        let at = self.at(array, distance);
        let suffix = self.narrow.map_or(String::new(), |n| (8 * n).to_string());
        format!("({}.store{suffix} {at} {value})\n", self.w.ty.name())
    }

    /// A value made of elements: of what is written, mostly ahead of it.
    fn value(&mut self) -> String {
        let zero = "(i32.const 0)";
        let array = self.w.rng.pick(&["$a", "$a", "$a", "$b"]);
        let distance = self.distance();
        let mut value = self.load(array, &distance);
        for _ in 0..self.w.rng.below(3) {
            let t = self.w.ty.name();
            let with = match self.w.rng.below(10) {
                0..=2 => self.load("$b", zero),
                3..=6 => {
                    let distance = self.distance();
                    self.load("$a", &distance)
                }
                7 if self.w.ty == Ty::I32 => format!("(i32.div_s (i32.const 900) {})", self.load("$b", zero)),
                8 if !self.rows => {
                    let index = format!("(i32.and {} (i32.const 0x3c))", "(i32.load (local.get $b))");
                    format!("({t}.load (i32.add (local.get $b) {index}))")
                }
                _ => format!("({t}.const {})", self.w.rng.pick(&["3", "7", "2"])),
            };
            value = self.w.op(&value, &with);
        }
        value
    }

    /// What is done in an iteration, and what stands before the first one.
    fn parts(&mut self) -> (String, String) {
        let (mut before, mut body) = (String::new(), String::new());
        let t = self.w.ty.name();
        for _ in 0..self.w.rng.pick(&[1, 1, 1, 2, 2, 3]) {
            let (mut value, mut after) = (self.value(), String::new());
            if self.w.rng.chance(20) {
                // The element of the iteration before, as it was loaded there.
                let step = if self.down { "(i32.const -1)" } else { "(i32.const 1)" };
                let first = self.w.rng.pick(&["(i32.const 0)", "(i32.const 0)", step]);
                before = format!("(local.set $u{t} {})\n", self.load("$a", first));
                body += &format!("(local.set $v{t} {})\n", self.load("$a", step));
                let both = self.w.op(&format!("(local.get $u{t})"), &format!("(local.get $v{t})"));
                value = self.w.op(&both, &value);
                after = format!("(local.set $u{t} (local.get $v{t}))\n");
            }
            let array = self.w.rng.pick(&["$a", "$a", "$a", "$b", "$c"]);
            let distance = if self.w.rng.chance(85) { "(i32.const 0)".into() } else { self.distance() };
            let mut store = self.store(array, &distance, &value);
            if self.w.rng.chance(10) {
                store = format!("(if (i32.load8_u (i32.add (local.get $b) (local.get $i))) (then\n{store}))\n");
            }
            body += &store;
            body += &after;
        }
        (before, body)
    }

    fn nest(&mut self) -> String {
        let (mut before, body) = self.parts();
        let first = self.w.rng.pick(&["1", "0", "3"]);
        let range = Range { down: self.down, ..up("$i", format!("(i32.const {first})"), "(local.get $n)") };
        // What is kept begins where the loop does.
        before = before.replace("(local.get $i)", &if self.down { range.to.clone() } else { range.from.clone() });
        let mut nest = format!("{before}{}", self.w.around(&range, &body));
        if self.rows {
            let down = self.w.rng.chance(15);
            nest = self.w.around(&Range { down, ..up("$j", "(i32.const 0)", "(i32.const 5)") }, &nest);
        }
        if self.w.rng.chance(15) {
            nest = self.w.around(&up("$k", "(i32.const 0)", "(i32.const 3)"), &nest);
        }
        nest
    }
}

/// The program of a seed: always the same for the same seed.
pub fn ahead(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x6168_6561_6400_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::I64, Ty::F32, Ty::F64]);
    let bytes = if matches!(ty, Ty::I64 | Ty::F64) { 8 } else { 4 };
    let narrow = match ty {
        Ty::I32 if rng.chance(30) => Some(rng.pick(&[1, 2])),
        Ty::I64 if rng.chance(30) => Some(rng.pick(&[1, 4])),
        _ => None,
    };
    let n = rng.pick(&[0, 2, 5, 9, 17, 33, 50, 70]);
    let (down, rows, symbolic) = (rng.chance(35), rng.chance(25), rng.chance(40));
    let mut shifts = Shifts { w: Writer { rng, ty, bytes, row: 0, labels: 0 }, down, rows, symbolic, narrow };
    let nest = shifts.nest();
    let rng = &mut shifts.w.rng;
    let mut array = |near: i64| match rng.below(12) {
        0 => near + rng.range(-20, 20),
        1 => 65536 - rng.range(0, 900),
        _ => 2048 * rng.range(1, 30),
    };
    let a = array(4096);
    let (b, c) = (array(a), array(a));
    let sign = if down { -1 } else { 1 };
    let d = rng.pick(&[sign, sign, 2 * sign, 5 * sign, 9 * sign, 30 * sign, 100, 0, -sign, 7]);
    let m = rng.pick(&[72, 71, 80, 40, 3]);
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n{START}");
    text.push_str(
        "  (func (export \"f\") (param $n i32) (param $m i32) (param $a i32) (param $b i32) (param $c i32) (param $d i32)\n",
    );
    let t = ty.name();
    text.push_str("    (result i32)\n    (local $i i32) (local $j i32) (local $k i32)\n");
    _ = writeln!(text, "    (local $u{t} {t}) (local $v{t} {t})\n{nest}");
    let seen = rng.pick(&["(local.get $i)", "(i32.const 1)", "(i32.const 1)", "(i32.const 1)"]);
    _ = writeln!(text, "    {seen}))");
    let args = [n, m, a, b, c, d].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
