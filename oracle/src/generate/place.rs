//! Loops that carry only the place of a best value, and load what is found there again: C++'s `min_element`, pivot
//! searches, in spellings of compilers and in spellings that only look like one.

use std::fmt::Write;

use super::expr::KINDS;
use super::program::{Gen, Ty};

impl Gen {
    /// A loop that carries the place of the best element.
    pub(super) fn place_nest(&mut self) -> String {
        let (ty, bytes) = self.rng.pick(&KINDS);
        let (t, float) = (ty.name(), ty.is_float());
        let load = match (float, ty, bytes) {
            (false, Ty::I32, 1 | 2) => format!("{t}.load{}_{}", bytes * 8, self.rng.pick(&["s", "u"])),
            _ => format!("{t}.load"),
        };
        let element = match self.rng.below(6) {
            0 if float => format!("({t}.abs ({load} @))"),
            0 => format!("({t}.xor ({load} @) ({t}.const 21))"),
            _ => format!("({load} @)"),
        };
        let names = match (float, self.rng.chance(50)) {
            (true, _) => ["gt", "lt", "ge", "le"],
            (false, true) => ["gt_s", "lt_s", "ge_s", "le_s"],
            (false, false) => ["gt_u", "lt_u", "ge_u", "le_u"],
        };
        // With equals, or with a NaN, it matters which of the ways is meant.
        let mut k = self.rng.pick(&[0, 1, 0, 1, 0, 1, 2]) as usize;
        let by_pointer = self.rng.chance(40);
        let (base, width) = (self.array(), i64::from(bytes));
        let (at, i) = (self.local(Ty::I32), self.local(Ty::I32));
        let unroll = self.rng.pick(&[1i64, 1, 2, 3]);
        let trips = self.rng.pick(&[1, 2, 3, 7, 16, 33, 100]);
        let first = if by_pointer { base.clone() } else { self.rng.pick(&["(i32.const 0)", "(i32.const 2)"]).into() };
        let mut out = String::new();
        _ = writeln!(out, "    (local.set {i} {first})");
        // It begins with the first element, mostly; or with another one, or with one of which only the data know.
        let start = match self.rng.below(8) {
            0 => {
                let value = self.rng.pick(&["0", "8", "60000", "65535", "-1"]);
                self.new_parameter(Ty::I32, value.into())
            }
            1 => format!("(i32.load8_u {base})"),
            _ => first,
        };
        _ = writeln!(out, "    (local.set {at} {start})");
        let found = |place: &str| {
            let address = match by_pointer {
                true => place.to_string(),
                false => format!("(i32.add {base} (i32.mul {place} (i32.const {width})))"),
            };
            element.replace('@', &address)
        };
        let mut body = String::new();
        for u in 0..unroll {
            let step = if by_pointer { width } else { 1 };
            let here = format!("(i32.add (local.get {i}) (i32.const {}))", u * step);
            let other = if self.rng.chance(3) { format!("(i32.add {here} (i32.const 1))") } else { here.clone() };
            if self.rng.chance(4) {
                k ^= 1;
            }
            let (new, old) = (found(&here), found(&format!("(local.get {at})")));
            let test = match self.rng.below(6) {
                0 => format!("({t}.{} {old} {new})", names[k ^ 1]),
                1 => format!("(i32.eqz ({t}.{} {new} {old}))", names[3 - k]),
                _ => format!("({t}.{} {new} {old})", names[k]),
            };
            let set = format!("(local.set {at} {other})");
            _ = match self.rng.below(8) {
                0 => writeln!(body, "    (if ({t}.{} {new} ({t}.const 3)) (then (if {test} (then {set}))))", names[k]),
                1..=3 => writeln!(body, "    (if {test} (then {set}))"),
                _ => writeln!(body, "    (local.set {at} (select {other} (local.get {at}) {test}))"),
            };
        }
        if self.rng.chance(4) {
            body.push_str(&self.simple());
        }
        let by = unroll * if by_pointer { width } else { 1 };
        let end = self.local(Ty::I32);
        _ = writeln!(out, "    (local.set {end} (i32.add (local.get {i}) (i32.const {})))", by * trips);
        let top = self.name("l");
        let next = format!("(local.tee {i} (i32.add (local.get {i}) (i32.const {by})))");
        _ = writeln!(out, "    (loop {top}\n{body}    (br_if {top} (i32.ne {next} (local.get {end})))\n    )");
        let to = 8 * self.rng.below(64);
        _ = writeln!(out, "    (i32.store (i32.const {to}) (local.get {at}))");
        out
    }
}
