//! Loops over what is behind pointers to structures: bounds, bases, strides and sums are in memory, and read again in every
//! iteration, or every time but the first one; some of what is stored may be these.
//!
//! Takes a seed, gives the same program for it each time. A structure at `$o` has a count, three bases, a length of rows,
//! a sum, a size, a counter and a pointer to itself; the program begins by storing them.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// Where the members are.
const COUNT: i64 = 0;
const BASES: [i64; 3] = [4, 8, 12];
const INNER: i64 = 16;
const SIZE: i64 = 20;
const COUNTER: i64 = 24;
const SELF: i64 = 28;
const SUM: i64 = 32;

struct Members {
    w: Writer,
    /// The bases are in locals, too, which every iteration sets again at its end.
    carried: bool,
    /// The structure is reached through a pointer in itself.
    chained: bool,
    /// The loop counts in memory.
    counts: bool,
}

impl Members {
    fn owner(&self) -> String {
        if self.chained { format!("(i32.load offset={SELF} (local.get $o))") } else { "(local.get $o)".into() }
    }

    fn member(&self, at: i64) -> String {
        format!("(i32.load offset={at} {})", self.owner())
    }

    fn base(&mut self) -> String {
        let k = self.w.rng.below(3) as usize;
        if self.carried { format!("(local.get $p{k})") } else { self.member(BASES[k]) }
    }

    fn index(&mut self, table: bool) -> String {
        let i = if self.counts { self.member(COUNTER) } else { "(local.get $i)".into() };
        let at = if table { format!("(i32.add (i32.mul {i} {}) (local.get $j))", self.member(INNER)) } else { i };
        let away = if self.w.rng.chance(75) { 0 } else { self.w.rng.range(-2, 2) };
        format!("(i32.add {at} (i32.const {away}))")
    }

    fn place(&mut self, table: bool) -> String {
        let (base, index) = (self.base(), self.index(table));
        format!("(i32.add {base} (i32.mul {index} (i32.const {})))", self.w.bytes)
    }

    fn load(&mut self, table: bool) -> String {
        format!("({}.load {})", self.w.ty.name(), self.place(table))
    }

    fn value(&mut self, table: bool) -> String {
        let mut value = self.load(table);
        for _ in 0..self.w.rng.below(3) {
            let with = match self.w.rng.below(4) {
                0 => format!("({}.const {})", self.w.ty.name(), self.w.rng.pick(&["3", "7", "2"])),
                1 if self.w.ty == Ty::I32 => "(local.get $i)".into(),
                2 if self.w.ty == Ty::I32 => {
                    let of = self.w.rng.pick(&[COUNT, INNER, SUM]);
                    self.member(of)
                }
                _ => self.load(table),
            };
            value = self.w.op(&value, &with);
        }
        value
    }

    fn store(&mut self, table: bool) -> String {
        let (place, value) = (self.place(table), self.value(table));
        format!("({}.store {place} {value})\n", self.w.ty.name())
    }

    fn condition(&mut self) -> String {
        let t = self.w.ty.name();
        let test = if self.w.ty.is_float() { "lt" } else { "lt_s" };
        format!("({t}.{test} {} ({t}.const {}))", self.load(false), self.w.rng.pick(&["0", "1000"]))
    }

    /// A sum in memory, of the structure or wherever `$s` points.
    fn sum(&mut self, table: bool) -> String {
        let t = self.w.ty.name();
        let place = match self.w.rng.below(2) {
            0 => format!("offset={SUM} {}", self.owner()),
            _ => "(local.get $s)".into(),
        };
        let value = self.value(table);
        let op =
            self.w.rng.pick(if self.w.ty.is_float() { &["min", "max", "add"] } else { &["add", "add", "xor", "or"] });
        format!("({t}.store {place} ({t}.{op} ({t}.load {place}) {value}))\n")
    }

    /// An element behind those that there are.
    fn append(&mut self) -> String {
        let (t, size) = (self.w.ty.name(), self.member(SIZE));
        let (base, value, owner) = (self.base(), self.value(false), self.owner());
        format!(
            "({t}.store (i32.add {base} (i32.mul {size} (i32.const {}))) {value})\n(i32.store offset={SIZE} {owner} (i32.add \
             {size} (i32.const 1)))\n",
            self.w.bytes
        )
    }

    fn statement(&mut self) -> String {
        match self.w.rng.below(12) {
            0 | 1 => self.sum(false),
            2 => {
                let (test, sum) = (self.condition(), self.sum(false));
                format!("(if {test} (then\n{sum}))\n")
            }
            3 => {
                let (test, append) = (self.condition(), self.append());
                format!("(if {test} (then\n{append}))\n")
            }
            4..=6 => {
                let body = if self.w.rng.chance(25) { self.sum(true) } else { self.store(true) };
                let to = self.member(INNER);
                self.w.around(&up("$j", "(i32.const 0)", to), &body)
            }
            _ => self.store(false),
        }
    }

    fn nest(&mut self) -> String {
        let mut body = String::new();
        for _ in 0..self.w.rng.pick(&[1, 1, 1, 2, 2, 3]) {
            body += &self.statement();
        }
        let bases = |me: &Self| -> String {
            BASES.iter().enumerate().map(|(k, at)| format!("(local.set $p{k} {})\n", me.member(*at))).collect()
        };
        let count = self.member(COUNT);
        if self.counts {
            let (owner, counter) = (self.owner(), self.member(COUNTER));
            let again = if self.carried { bases(self) } else { String::new() };
            let step = format!("(i32.store offset={COUNTER} {owner} (i32.add {counter} (i32.const 1)))\n");
            let before = if self.carried { bases(self) } else { String::new() };
            return format!(
                "{before}(block $out (loop $top (br_if $out (i32.ge_s {counter} {count}))\n{body}{step}{again}(br $top)))\n"
            );
        }
        if !self.carried {
            return self.w.around(&up("$i", "(i32.const 0)", count), &body);
        }
        let again = bases(self);
        let before = again.clone();
        format!("{before}{}", self.w.around(&up("$i", "(i32.const 0)", count), &(body + &again)))
    }
}

/// The program of a seed: always the same for the same seed.
pub fn members(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x6d65_6d62_6572_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::I32, Ty::F32, Ty::I64, Ty::F64]);
    let bytes = if matches!(ty, Ty::F64 | Ty::I64) { 8 } else { 4 };
    let (n, m) = (rng.pick(&[0, 1, 2, 3, 5, 8, 13, 21]), rng.pick(&[0, 1, 2, 3, 5, 7]));
    let (carried, chained, counts) = (rng.chance(25), rng.chance(15), rng.chance(15));
    let mut of = Members { w: Writer { rng, ty, bytes, row: 0, labels: 0 }, carried, chained, counts };
    let mut nest = of.nest();
    if of.w.rng.chance(15) {
        // In every step, two arrays change places.
        let [a, b] = [BASES[0], BASES[1]];
        nest += &format!(
            "(local.set $q (i32.load offset={a} (local.get $o))) (i32.store offset={a} (local.get $o) (i32.load offset={b} \
             (local.get $o)))\n(i32.store offset={b} (local.get $o) (local.get $q))\n"
        );
        nest = of.w.around(&up("$h", "(i32.const 0)", "(i32.const 3)"), &nest);
    }
    let rng = &mut of.w.rng;
    let o = 1024;
    let mut array = |k: i64| if rng.chance(90) { 2048 + 4096 * k } else { o + rng.range(-60, 60) };
    let bases = [0, 1, 2].map(&mut array);
    let s = if rng.chance(70) { 1536 } else { rng.pick(&[o, o + 8, o + 32, bases[0] + 16, bases[1], 65536 - 4]) };
    let mut begin = String::new();
    let stored = [(COUNT, n), (INNER, m), (SIZE, rng.range(0, 4)), (COUNTER, rng.range(0, 3)), (SELF, o), (SUM, 0)];
    for (at, value) in BASES.into_iter().zip(bases).chain(stored) {
        _ = writeln!(begin, "(i32.store offset={at} (local.get $o) (i32.const {value}))");
    }
    let text = format!(
        "(module\n  (memory (export \"memory\") 1)\n{START}  (func (export \"f\") (param $o i32) (param $s i32) (result i32)\n \
         (local $i i32) (local $j i32) (local $h i32) (local $q i32) (local $p0 i32) (local $p1 i32) (local $p2 \
         i32)\n{begin}{nest}\n    (i32.add (i32.load offset={SIZE} (local.get $o)) (local.get $i))))\n"
    );
    let args = [o, s].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
