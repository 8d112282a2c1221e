//! Nests that use a small array in every iteration: filled, worked on, and read, as a median filter, a hash of blocks or a
//! small matrix does it; and nests that only look like that.
//!
//! Takes a seed, gives the same program for it each time. The array stands in a frame of the shadow stack, where a
//! parameter says, or at a constant; it is filled by stores one by one, by loops of fixed length, or from itself, and some
//! programs leave a gap, fill it under a condition, read it before, or use it elsewhere.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// Writes the statements of a nest.
struct Private {
    w: Writer,
    /// Elements of the array, and bytes of each.
    len: i64,
    bytes: i64,
    load: &'static str,
    store: &'static str,
    /// Mistakes that are still to be made.
    mistakes: u64,
    labels: u32,
}

const I: &str = "(local.get $i)";
const T: &str = "(local.get $t)";

impl Private {
    /// Where an element of the array is, and the static offset.
    fn at(&self, index: &str) -> String {
        match index.strip_prefix("#").and_then(|n| n.parse::<i64>().ok()) {
            Some(n) => format!("offset={} (local.get $w)", n * self.bytes),
            None => format!("(i32.add (local.get $w) (i32.mul {index} (i32.const {})))", self.bytes),
        }
    }

    fn get(&self, index: &str) -> String {
        format!("({} {})", self.load, self.at(index))
    }

    fn set(&self, index: &str, value: &str) -> String {
        format!("({} {} {value})\n", self.store, self.at(index))
    }

    /// An element of the input near the iteration's own.
    fn input(&mut self) -> String {
        let t = self.w.ty.name();
        let near = self.w.rng.below(4) * self.w.bytes as u64;
        format!("({t}.load offset={near} (i32.add (local.get $a) (i32.mul {I} (i32.const {}))))", self.w.bytes)
    }

    /// A number that the data choose; mostly one of an element.
    fn index(&mut self) -> String {
        let x = format!("(i32.load8_u (i32.add (local.get $a) (i32.add {I} {T})))");
        let mask = (self.len as u64 + 1).next_power_of_two() / 2 - 1;
        match self.w.rng.below(8) {
            0 if self.mistakes > 0 => format!("(i32.and {x} (i32.const 15))"),
            1 => format!("(i32.rem_u {x} (i32.const {}))", self.len),
            _ => format!("(i32.and {x} (i32.const {mask}))"),
        }
    }

    fn mistake(&mut self) -> bool {
        let made = self.mistakes > 0 && self.w.rng.chance(40);
        self.mistakes -= u64::from(made);
        made
    }

    /// A loop over `$t` of a fixed length.
    fn counted(&mut self, counter: &str, from: i64, to: i64, body: &str) -> String {
        if from >= to {
            return String::new();
        }
        self.w.around(&up(counter, format!("(i32.const {from})"), format!("(i32.const {to})")), body)
    }

    /// Stores that fill the elements of a range.
    fn fill(&mut self, from: i64, to: i64) -> String {
        match self.w.rng.below(6) {
            0 | 1 => {
                let mut order: Vec<i64> = (from..to).collect();
                if self.w.rng.chance(40) {
                    order.reverse();
                }
                let gap = if self.mistake() { self.w.rng.range(from, to) } else { -1 };
                order
                    .into_iter()
                    .filter(|k| *k != gap)
                    .map(|k| {
                        let x = self.input();
                        self.set(&format!("#{k}"), &x)
                    })
                    .collect()
            }
            2 if from > 0 => {
                // From what has been filled before it.
                let (one, other) = (self.w.rng.range(1, from), self.w.rng.range(1, from));
                let [x, y] = [one, other].map(|k| self.get(&format!("(i32.sub {T} (i32.const {k}))")));
                let value = self.w.op(&x, &y);
                let store = self.set(T, &value);
                self.counted("$t", from, to, &store)
            }
            3 if to - from > 2 => {
                let middle = self.w.rng.range(from + 1, to - 1);
                self.fill(from, middle) + &self.fill(middle, to)
            }
            4 if (to - from) % 2 == 0 && from < to => {
                let [x, y] = [self.input(), self.input()];
                let place = |k: i64| format!("(i32.add (i32.mul {T} (i32.const 2)) (i32.const {}))", from + k);
                let stores = self.set(&place(0), &x) + &self.set(&place(1), &y);
                self.counted("$t", 0, (to - from) / 2, &stores)
            }
            _ => {
                let x = self.input();
                let (t, ty) = (T, self.w.ty);
                let more = match ty {
                    Ty::I32 => format!("(i32.add {x} {t})"),
                    Ty::I64 => format!("(i64.add {x} (i64.extend_i32_u {t}))"),
                    _ => format!("({n}.add {x} ({n}.convert_i32_s {t}))", n = ty.name()),
                };
                let store = self.set(T, &more);
                if self.mistake() {
                    let to = format!("(i32.add (local.get $m) (i32.const {}))", from);
                    return self.w.around(&up("$t", format!("(i32.const {from})"), to), &store);
                }
                self.counted("$t", from, to, &store)
            }
        }
    }

    /// What is done with the array once it is full.
    fn work(&mut self) -> String {
        let (len, t) = (self.len, self.w.ty.name());
        match self.w.rng.below(6) {
            0 => self.sort(),
            1 => {
                let back = format!("(i32.sub (i32.const {}) {T})", len - 1);
                let value = self.w.op(&self.get(T), &self.get(&back));
                let store = self.set(T, &value);
                self.counted("$t", 0, len, &store)
            }
            2 => {
                let at = self.index();
                let x = self.input();
                let value = self.w.op(&self.get(&at), &x);
                let store = self.set(&at, &value);
                self.counted("$t", 0, 3, &store)
            }
            3 => {
                let at = self.w.rng.range(0, len);
                let x = self.input();
                let store = self.set(&format!("#{at}"), &x);
                let first = self.get("#0");
                let test = if self.w.ty.is_float() { "gt" } else { "ne" };
                format!("(if ({t}.{test} {first} ({t}.const 3)) (then\n{store}))\n")
            }
            4 => {
                let sum = self.w.op(&format!("(local.get $x{t})"), &self.get(T));
                let add = format!("(local.set $x{t} {sum})\n");
                let to =
                    if self.w.rng.chance(30) { "(local.get $m)".to_string() } else { format!("(i32.const {len})") };
                let sum = self.w.around(&up("$t", "(i32.const 0)", to), &add);
                format!("(local.set $x{t} ({t}.const 1))\n{sum}")
            }
            _ => {
                let inner = self.w.op(&self.get(T), &self.get("(local.get $u)"));
                let store = self.set(T, &inner);
                let rows = self.counted("$u", 0, len.min(4), &store);
                self.counted("$t", 0, len, &rows)
            }
        }
    }

    /// Insertion sort.
    fn sort(&mut self) -> String {
        let t = self.w.ty.name();
        self.labels += 1;
        let (l, b) = (format!("$s{}", self.labels), format!("$e{}", self.labels));
        let before = self.get("(i32.sub (local.get $u) (i32.const 1))");
        let greater = if self.w.ty.is_float() { "gt" } else { "gt_s" };
        let body = format!(
            "(local.set $y{t} {}) (local.set $u {T})\n(block {b} (loop {l} (br_if {b} (i32.eqz (local.get $u)))\n\
             (br_if {b} (i32.eqz ({t}.{greater} {before} (local.get $y{t}))))\n{}\
             (local.set $u (i32.sub (local.get $u) (i32.const 1))) (br {l})))\n{}",
            self.get(T),
            self.set("(local.get $u)", &before),
            self.set("(local.get $u)", &format!("(local.get $y{t})"))
        );
        self.counted("$t", 1, self.len, &body)
    }

    /// The element that the iteration is for.
    fn result(&mut self, rows: bool) -> String {
        let t = self.w.ty.name();
        let value = match self.w.rng.below(4) {
            0 => format!("(local.get $x{t})"),
            1 => {
                let at = self.index();
                self.get(&at)
            }
            _ => {
                let at = format!("#{}", self.w.rng.range(0, self.len));
                let x = self.input();
                self.w.op(&self.get(&at), &x)
            }
        };
        let row = rows.then_some("(local.get $j)");
        self.w.store("$b", row, I, &value)
    }

    fn body(&mut self, rows: bool) -> String {
        let t = self.w.ty.name();
        let mut out = String::new();
        if self.mistake() {
            let early = self.w.op(&self.get("#0"), &format!("(local.get $x{t})"));
            _ = writeln!(out, "(local.set $x{t} {early})");
        }
        let fill = self.fill(0, self.len);
        if self.mistake() {
            let x = self.input();
            let test = if self.w.ty.is_float() { "lt" } else { "ne" };
            _ = writeln!(out, "(if ({t}.{test} {x} ({t}.const 1)) (then\n{fill}))");
        } else {
            out += &fill;
        }
        for _ in 0..self.w.rng.below(3) {
            out += &self.work();
        }
        out += &self.result(rows);
        if self.w.rng.chance(20) {
            // Filled again.
            let again = self.fill(0, self.len);
            out += &again;
        }
        if self.mistake() {
            let x = self.get("#1");
            out += &self.w.store("$w", None, I, &x);
        }
        out
    }
}

/// The program of a seed: always the same for the same seed.
pub fn private(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x7072_6976_6174_6500);
    let (ty, bytes, load, store) = rng.pick(&[
        (Ty::I32, 4, "i32.load", "i32.store"),
        (Ty::I32, 4, "i32.load", "i32.store"),
        (Ty::I32, 1, "i32.load8_u", "i32.store8"),
        (Ty::I32, 2, "i32.load16_s", "i32.store16"),
        (Ty::F32, 4, "f32.load", "f32.store"),
        (Ty::F64, 8, "f64.load", "f64.store"),
        (Ty::I64, 8, "i64.load", "i64.store"),
        (Ty::I64, 4, "i64.load32_s", "i64.store32"),
    ]);
    let element = if matches!(ty, Ty::I64 | Ty::F64) { 8 } else { 4 };
    let len = rng.pick(&[1, 2, 3, 4, 8, 9, 16]);
    let mistakes = rng.pick(&[0, 0, 0, 1, 2]);
    let rows = rng.chance(50);
    let columns = 12;
    let w = Writer { rng, ty, bytes: element, row: columns * element, labels: 0 };
    let mut p = Private { w, len, bytes, load, store, mistakes, labels: 0 };
    let body = p.body(rows);
    let mut nest = p.w.around(&up("$i", "(i32.const 0)", "(local.get $n)"), &body);
    if rows {
        nest = p.w.around(&up("$j", "(i32.const 0)", "(local.get $r)"), &nest);
    }
    if p.w.rng.chance(15) {
        // Time after time.
        nest = p.w.around(&up("$k", "(i32.const 0)", "(i32.const 3)"), &nest);
    }
    let rng = &mut p.w.rng;
    let n = rng.pick(&[0, 1, 2, 5, 9, 12]);
    let m = rng.pick(&[0, 1, 3, len, len, len + 1]);
    let r = rng.pick(&[0, 1, 2, 5]);
    let a = 2048 * rng.range(1, 14);
    let b = if rng.chance(90) { 2048 * rng.range(15, 28) } else { a + rng.range(-20, 20) };
    let at = match rng.below(12) {
        0 => a + rng.range(-30, 30),
        1 => b + rng.range(-30, 30),
        2 => 65536 - rng.range(0, 2 * len * bytes),
        3 => 61440 + rng.range(0, 7),
        _ => 61440 + 8 * rng.range(0, 9),
    };
    let place = match rng.below(5) {
        0 | 1 => "(i32.sub (global.get $sp) (i32.const 64))".to_string(),
        2 => format!("(i32.const {at})"),
        _ => "(local.get $p)".to_string(),
    };
    let mut text =
        format!("(module\n  (memory (export \"memory\") 1)\n  (global $sp (mut i32) (i32.const {}))\n{START}", at + 64);
    text.push_str("  (func (export \"f\") (param $n i32) (param $m i32) (param $r i32) (param $a i32) (param $b i32) (param $p i32)\n");
    let t = ty.name();
    text.push_str("    (result i32)\n    (local $i i32) (local $j i32) (local $k i32) (local $t i32) (local $u i32) (local $w i32)\n");
    _ = writeln!(text, "    (local $x{t} {t}) (local $y{t} {t})\n    (local.set $w {place})\n{nest}");
    let seen = rng.pick(&["(local.get $i)", "(i32.load (local.get $w))", "(i32.const 1)", "(i32.const 1)"]);
    _ = writeln!(text, "    {seen}))");
    let args = [n, m, r, a, b, at].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
