//! Loops that carry a best value, with what is set beside it: minimum, maximum, argmin, argmax, in the spellings of
//! compilers and in spellings that only look like one; and values that the last iteration which chose one hands on.

use std::fmt::Write;

use super::expr::KINDS;
use super::program::{Gen, Ty};

/// Values to start from: the ends of types, zeros of both signs, NaNs.
fn starts(ty: Ty) -> &'static [&'static str] {
    match ty {
        Ty::I32 => &["0", "-1", "127", "255", "-128", "2147483647", "-2147483648", "3"],
        Ty::I64 => &["0", "-1", "9223372036854775807", "-9223372036854775808", "63"],
        _ => &["0", "-0", "inf", "-inf", "nan", "-1", "100", "0.125"],
    }
}

/// One best value.
struct Carried {
    value: String,
    x: String,
    condition: String,
    followers: Vec<String>,
}

impl Gen {
    /// A loop, or one around another, in which best values are carried.
    pub(super) fn best_nest(&mut self) -> String {
        let (ty, bytes) = self.rng.pick(&KINDS);
        let t = ty.name();
        let signed = self.rng.chance(50);
        let load = match (ty.is_float(), ty, bytes) {
            (false, Ty::I32, 1 | 2) | (false, Ty::I64, 1 | 2 | 4) => {
                format!("{t}.load{}_{}", bytes * 8, if signed { "s" } else { "u" })
            }
            _ => format!("{t}.load"),
        };
        let deep = self.rng.chance(30);
        let unroll = self.rng.pick(&[1i64, 1, 1, 2, 3]);
        let (p, i, j) = (self.local(Ty::I32), self.local(Ty::I32), self.local(Ty::I32));
        let mut out = String::new();
        let at = self.array();
        _ = writeln!(out, "    (local.set {p} {at}) (local.set {i} (i32.const 0))");
        let mut chosen: Vec<(String, Ty)> = vec![];
        for _ in 0..self.rng.pick(&[0, 0, 0, 1, 2]) {
            let of = if self.rng.chance(50) { ty } else { Ty::I32 };
            chosen.push((self.local(of), of));
        }
        let bests = if chosen.is_empty() || self.rng.chance(50) { self.rng.pick(&[1, 1, 1, 2]) } else { 0 };
        let bests: Vec<Carried> = (0..bests).map(|_| self.best(ty, &mut out)).collect();
        let mut body = String::new();
        for u in 0..unroll {
            let element = format!("({load} offset={} (local.get {p}))", i64::from(bytes) * u);
            for b in &bests {
                let index = if deep && self.rng.chance(50) { &j } else { &i };
                let index = format!("(i32.add (local.get {index}) (i32.const {u}))");
                body.push_str(&self.update(ty, b, &element, &index));
            }
            for c in &chosen {
                body.push_str(&self.choose(ty, c, &element, &i, u));
            }
        }
        _ = writeln!(body, "    (local.set {p} (i32.add (local.get {p}) (i32.const {})))", i64::from(bytes) * unroll);
        let trips = self.rng.pick(&[1, 2, 3, 7, 16, 33]);
        let (top, rows) = (self.name("l"), self.name("l"));
        let count = |c: &str, by: i64, n: i64, label: &str| {
            format!(
                "    (br_if {label} (i32.ne (local.tee {c} (i32.add (local.get {c}) (i32.const {by}))) (i32.const {n})))\n"
            )
        };
        if deep {
            let inner = count(&j, unroll, unroll * trips, &top);
            let outer = count(&i, 1, self.rng.pick(&[1, 2, 5]), &rows);
            _ = write!(
                out,
                "    (loop {rows}\n    (local.set {j} (i32.const 0))\n    (loop {top}\n{body}{inner}    )\n{outer}    )\n"
            );
        } else {
            let test = count(&i, unroll, unroll * trips, &top);
            _ = write!(out, "    (loop {top}\n{body}{test}    )\n");
        }
        // Everything that was carried can be seen.
        for (c, ty) in &chosen {
            let to = 8 * self.rng.below(64);
            _ = writeln!(out, "    ({}.store (i32.const {to}) (local.get {c}))", ty.name());
        }
        for b in bests {
            let to = 8 * self.rng.below(64);
            _ = writeln!(out, "    ({t}.store (i32.const {to}) (local.get {}))", b.value);
            for f in b.followers {
                let to = 8 * self.rng.below(64);
                _ = writeln!(out, "    (i32.store (i32.const {to}) (local.get {f}))");
            }
        }
        out
    }

    /// Sets up one best value.
    fn best(&mut self, ty: Ty, out: &mut String) -> Carried {
        let t = ty.name();
        let (value, x, condition) = (self.local(ty), self.local(ty), self.local(Ty::I32));
        let start = self.rng.pick(starts(ty));
        let start = match self.rng.below(10) {
            0..=3 => format!("({t}.const {start})"),
            4..=7 => self.new_parameter(ty, start.into()),
            _ => format!("({t}.load {})", self.array()),
        };
        _ = writeln!(out, "    (local.set {value} {start})");
        let followers = (0..self.rng.pick(&[0, 0, 1, 1, 2])).map(|_| self.local(Ty::I32)).collect();
        Carried { value, x, condition, followers }
    }

    /// Updates it with an element.
    fn update(&mut self, ty: Ty, b: &Carried, element: &str, index: &str) -> String {
        let t = ty.name();
        let Carried { value, x, condition, .. } = b;
        // The way round and the strictness are the same for one value, as a rule.
        let kind = if self.rng.chance(6) { self.rng.below(8) } else { value.len() as u64 + self.shift_of(value) };
        let names = if ty.is_float() {
            ["gt", "lt", "ge", "le"]
        } else if kind & 4 == 0 {
            ["gt_s", "lt_s", "ge_s", "le_s"]
        } else {
            ["gt_u", "lt_u", "ge_u", "le_u"]
        };
        let k = (kind & 3) as usize;
        let element = match self.rng.below(12) {
            0 if ty.is_float() => format!("({t}.abs {element})"),
            0 => format!("({t}.xor {element} ({t}.const 21))"),
            _ => element.to_string(),
        };
        let mut old = format!("(local.get {value})");
        if ty == Ty::I32 && self.rng.chance(8) {
            let narrow = self.rng.pick(&["(i32.and {} (i32.const 255))", "(i32.extend8_s {})", "(i32.extend16_s {})"]);
            old = narrow.replace("{}", &old);
        }
        let new = format!("(local.get {x})");
        let mut out = format!("    (local.set {x} {element})\n");
        // x op old, or said the other way.
        let (name, turned, inverse) = (names[k], names[k ^ 1], names[3 - k]);
        let test = match self.rng.below(5) {
            0 => format!("({t}.{turned} {old} {new})"),
            1 => format!("(i32.eqz ({t}.{inverse} {new} {old}))"),
            _ => format!("({t}.{name} {new} {old})"),
        };
        let mut captured = vec![];
        for _ in &b.followers {
            let what = match self.rng.below(6) {
                0 => format!("(i32.mul {index} (i32.const 5))"),
                1 => format!("(i32.load8_u offset=64 (i32.add {index} {}))", self.array()),
                2 => "(i32.const 1)".into(),
                _ => index.to_string(),
            };
            captured.push(what);
        }
        let mut sets = format!("    (local.set {value} {new})\n");
        for (f, what) in b.followers.iter().zip(&captured) {
            _ = writeln!(sets, "    (local.set {f} {what})");
        }
        if self.rng.chance(2) {
            sets.push_str(&self.simple());
        }
        if self.rng.chance(15) {
            let free = format!("({t}.{name} {new} ({t}.const 3))");
            _ = write!(out, "    (if {free} (then (if {test} (then\n{sets}))))\n");
        } else if self.rng.chance(40) {
            _ = write!(out, "    (if {test} (then\n{sets}))\n");
        } else {
            _ = writeln!(out, "    (local.set {condition} {test})");
            for (f, what) in b.followers.iter().zip(&captured) {
                _ = writeln!(out, "    (local.set {f} (select {what} (local.get {f}) (local.get {condition})))");
            }
            _ = writeln!(out, "    (local.set {value} (select {new} {old} (local.get {condition})))");
        }
        if ty.is_float() && self.rng.chance(5) {
            _ = writeln!(out, "    (local.set {value} ({t}.max (local.get {value}) {new}))");
        }
        out
    }

    /// Chooses a value by an element, or not: the last one that is chosen is handed on.
    fn choose(&mut self, ty: Ty, (to, of): &(String, Ty), element: &str, index: &str, u: i64) -> String {
        let t = ty.name();
        let name =
            if ty.is_float() { self.rng.pick(&["lt", "ge", "ne"]) } else { self.rng.pick(&["lt_s", "gt_u", "ne"]) };
        let test = format!("({t}.{name} {element} ({t}.const {}))", self.rng.range(-4, 90));
        let what = match self.rng.below(5) {
            0 if *of == ty => format!("({t}.add {element} ({t}.const 3))"),
            0..=2 if *of == ty => element.to_string(),
            _ if *of == Ty::I32 => format!("(i32.add (local.get {index}) (i32.const {u}))"),
            _ => format!("({}.const {})", of.name(), self.rng.range(1, 9)),
        };
        // One that asks for what has been chosen is another loop.
        let test = match self.rng.below(30) {
            0 if *of == Ty::I32 => format!("(i32.and {test} (i32.gt_s (local.get {to}) (i32.const 2)))"),
            _ => test,
        };
        if self.rng.chance(50) {
            format!("    (if {test} (then (local.set {to} {what})))\n")
        } else {
            format!("    (local.set {to} (select {what} (local.get {to}) {test}))\n")
        }
    }

    /// A number that belongs to a local.
    fn shift_of(&self, local: &str) -> u64 {
        local.bytes().filter(u8::is_ascii_digit).map(|b| u64::from(b - b'0')).sum()
    }
}
