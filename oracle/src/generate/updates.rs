//! Loops that update elements which the data choose: histograms, and loops that only look like one.

use std::fmt::Write;

use super::program::{Gen, Ty};

/// How an index is bounded, or is not: the expression around a load.
const INDICES: [&str; 6] = [
    "(i32.load8_u {at})",
    "(i32.and (i32.load {at}) (i32.const 63))",
    "(i32.shr_u (i32.load {at}) (i32.const 27))",
    "(i32.load8_s {at})",
    "(i32.and (i32.load8_u {at}) (i32.const 3))",
    "(i32.load16_u {at})",
];

impl Gen {
    /// A loop with one to three updates an iteration.
    pub(super) fn update_nest(&mut self) -> String {
        let (p, n, q) = (self.local(Ty::I32), self.local(Ty::I32), self.local(Ty::I32));
        let step = self.rng.pick(&[1, 4, 4, 2]);
        let trips = self.rng.pick(&[1, 2, 7, 33, 64]);
        let from = self.array();
        let mut out = format!("    (local.set {p} {from}) (local.set {n} (i32.const {trips}))\n");
        let deep = self.rng.chance(20);
        let rows = self.local(Ty::I32);
        let mut body = String::new();
        let mut table = self.array();
        for _ in 0..self.rng.pick(&[1, 1, 2, 3]) {
            if self.rng.chance(30) {
                table = self.array();
            }
            let ty = self.rng.pick(&[Ty::I32, Ty::I32, Ty::I64]);
            let (t, bytes) = (ty.name(), if ty == Ty::I32 { 4 } else { 8 });
            let index = self.rng.pick(&INDICES);
            let index = index.replace("{at}", &format!("(local.get {p})"));
            let scale = if self.rng.chance(6) { self.rng.pick(&[1, 2, 12]) } else { bytes };
            let offset = self.rng.pick(&[0, 0, 0, 512, 1024, 4]);
            let suffix = if ty == Ty::I64 && self.rng.chance(20) { "32" } else { "" };
            let loaded = if suffix.is_empty() { "" } else { "32_s" };
            let op = self.rng.pick(&["add", "add", "add", "sub", "xor", "or", "and", "min", "mul"]);
            let operand = match self.rng.below(4) {
                0 => format!("({t}.const {})", self.rng.pick(&[1, 3, -1, 255])),
                1 => format!("({t}.load8_s (local.get {p}))"),
                2 => format!("({t}.load16_u offset=32 (local.get {p}))"),
                _ => self.expression(ty, 1),
            };
            _ = writeln!(body, "    (local.set {q} (i32.add {table} (i32.mul {index} (i32.const {scale}))))");
            let old = format!("({t}.load{loaded} offset={offset} (local.get {q}))");
            let value = if op == "min" {
                let (x, y) = (self.local(ty), self.local(ty));
                let cmp = self.rng.pick(&["lt_s", "gt_u"]);
                _ = writeln!(body, "    (local.set {x} {old}) (local.set {y} {operand})");
                format!("(select (local.get {x}) (local.get {y}) ({t}.{cmp} (local.get {x}) (local.get {y})))")
            } else if self.rng.chance(20) {
                format!("({t}.{op} {operand} {old})")
            } else {
                format!("({t}.{op} {old} {operand})")
            };
            let store = format!("    ({t}.store{suffix} offset={offset} (local.get {q}) {value})\n");
            if self.rng.chance(15) {
                let c = self.condition(1);
                _ = write!(body, "    (if {c} (then\n{store}))\n");
            } else {
                body.push_str(&store);
            }
            if self.rng.chance(5) {
                _ = writeln!(body, "    (i32.store {} (i32.load (local.get {q})))", self.array());
            }
        }
        let top = self.name("l");
        let test = format!(
            "    (local.set {p} (i32.add (local.get {p}) (i32.const {step})))\n    (br_if {top} (local.tee {n} (i32.sub (local.get {n}) (i32.const 1))))\n"
        );
        if deep {
            let outer = self.name("l");
            _ = write!(
                out,
                "    (local.set {rows} (i32.const 3))\n    (loop {outer}\n    (local.set {n} (i32.const {trips}))\n    (loop {top}\n{body}{test})\n    (br_if {outer} (local.tee {rows} (i32.sub (local.get {rows}) (i32.const 1)))))\n"
            );
        } else {
            _ = write!(out, "    (loop {top}\n{body}{test})\n");
        }
        out
    }
}
