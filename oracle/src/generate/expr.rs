//! Expressions: addresses into arrays, loads, and arithmetic of every type over what is in scope.

use super::program::{Gen, Loop, Ty};

/// Bytes of an element of one of the kinds that arrays have.
pub(super) const KINDS: [(Ty, u32); 6] =
    [(Ty::I32, 1), (Ty::I32, 2), (Ty::I32, 4), (Ty::I64, 8), (Ty::F32, 4), (Ty::F64, 8)];

const INTS: [i64; 18] = [0, 1, 2, 3, 4, 5, 7, 8, 16, 31, 32, 63, 100, 255, -1, -2, i32::MAX as i64, i32::MIN as i64];
const FLOATS: [&str; 16] = [
    "0",
    "-0",
    "1",
    "-1",
    "0.5",
    "0.1",
    "3",
    "1e10",
    "-1e-10",
    "inf",
    "-inf",
    "nan",
    "nan:0x200001",
    "-nan",
    "0x1p-130",
    "16777217",
];

fn fold(op: &str, a: &str, b: &str) -> String {
    format!("({op} {a} {b})")
}

impl Gen {
    /// A constant of that type.
    pub(super) fn constant(&mut self, ty: Ty) -> String {
        match ty {
            Ty::I32 => format!("(i32.const {})", self.rng.pick(&INTS)),
            Ty::I64 => {
                let wide = self.rng.chance(10);
                let c = if wide { self.rng.word() as i64 } else { self.rng.pick(&INTS) };
                format!("(i64.const {c})")
            }
            _ => format!("({}.const {})", ty.name(), self.rng.pick(&FLOATS)),
        }
    }

    /// A local of that type that holds data, if there is one.
    pub(super) fn scalar(&mut self, ty: Ty) -> Option<String> {
        let of: Vec<String> = self.scalars.iter().filter(|s| s.1 == ty).map(|s| s.0.clone()).collect();
        (!of.is_empty()).then(|| of[self.rng.below(of.len() as u64) as usize].clone())
    }

    /// How often the body of the loop has begun before, as an i32.
    pub(super) fn index(&mut self, l: &Loop) -> String {
        let get = format!("(local.get {})", l.counter);
        let less = if l.start_is_zero { get } else { format!("({}.sub {get} {})", l.ty.name(), l.start) };
        if l.ty == Ty::I64 { format!("(i32.wrap_i64 {less})") } else { less }
    }

    /// An address (and static offset) for an access of `bytes`; it may move with the loops around.
    pub(super) fn address(&mut self, bytes: u32) -> (String, u64) {
        let mut offset = if self.rng.chance(5 + self.nasty / 2) { self.rng.below(9) * u64::from(bytes) } else { 0 };
        if self.rng.chance(3) {
            offset += self.rng.below(9);
        }
        offset += self.shift * u64::from(bytes);
        if self.rng.chance(1) && self.nasty > 20 {
            offset = u64::from(u32::MAX) - self.rng.below(64);
        }
        // A pointer of the innermost loop, or of one further out.
        let innermost = self.loops.last().map(|l| l.pointers.clone()).unwrap_or_default();
        let fitting: Vec<&(String, i64)> =
            innermost.iter().filter(|p| p.1.unsigned_abs() >= u64::from(bytes)).collect();
        if !fitting.is_empty() && self.rng.chance(75) {
            // The first one is for stores.
            let k = if self.writing && self.rng.chance(80) { 0 } else { self.rng.below(fitting.len() as u64) as usize };
            let p = fitting[k].0.clone();
            return (format!("(local.get {p})"), offset);
        }
        if !innermost.is_empty() && self.rng.chance(self.nasty / 4) {
            let p = innermost[self.rng.below(innermost.len() as u64) as usize].0.clone();
            return (format!("(local.get {p})"), offset);
        }
        let mut address = self.array();
        let loops = self.loops.clone();
        let mut unit = i64::from(bytes);
        for (k, l) in loops.iter().rev().enumerate() {
            // Most nests are arrays walked row by row; some loops do not move the address.
            if self.rng.chance(if k == 0 { 2 } else { 8 }) {
                continue;
            }
            let mut stride = unit;
            if self.rng.chance(self.nasty / 3) {
                stride = self.rng.pick(&[1, 2, 3, 4, 8, 12, 0, -1, -4, -8, 2 * unit, -unit, 64]);
            }
            if l.step != 0 && stride % l.step == 0 && !self.rng.chance(10) {
                stride /= l.step;
            } else if l.step.unsigned_abs() > 64 {
                continue;
            }
            let index = self.index(l);
            let log = stride.trailing_zeros();
            let moved = if stride == 1 {
                index
            } else if stride > 0 && stride.count_ones() == 1 && self.rng.chance(70) {
                format!("(i32.shl {index} (i32.const {log}))")
            } else {
                format!("(i32.mul {index} (i32.const {stride}))")
            };
            address =
                if self.rng.chance(50) { fold("i32.add", &address, &moved) } else { fold("i32.add", &moved, &address) };
            unit = (unit * l.trips.max(1) as i64).min(1 << 12);
            if self.rng.chance(self.nasty / 3) {
                unit += self.rng.pick(&[-4, 4, 8, -8, 1, -1, -16, 64]);
            }
        }
        (address, offset)
    }

    /// The start of an array.
    pub(super) fn array(&mut self) -> String {
        // What is written and what is read is mostly not the same.
        let n = self.arrays.len() as u64;
        let own = self.rng.chance(80 - self.nasty);
        let k = match (own, self.writing) {
            (true, true) => 0,
            (true, false) => 1 + self.rng.below(n - 1),
            (false, _) => self.rng.below(n),
        } as usize;
        self.arrays[k].clone()
    }

    /// A load that gives that type.
    pub(super) fn load(&mut self, ty: Ty) -> String {
        let ops: &[(&str, u32)] = match ty {
            Ty::I32 => &[("", 4), ("", 4), ("", 4), ("8_u", 1), ("8_s", 1), ("16_u", 2), ("16_s", 2)],
            Ty::I64 => &[("", 8), ("", 8), ("8_u", 1), ("16_s", 2), ("32_s", 4), ("32_u", 4)],
            Ty::F32 => &[("", 4)],
            Ty::F64 => &[("", 8)],
        };
        let (suffix, bytes) = self.rng.pick(ops);
        let (mut address, offset) = self.address(bytes);
        if self.rng.chance(self.indirect) {
            let index = format!("(i32.load16_u offset={offset} {address})");
            let mask = self.rng.pick(&[15u32, 63, 255, 0xfff]);
            let scaled = format!("(i32.mul (i32.and {index} (i32.const {mask})) (i32.const {bytes}))");
            address = fold("i32.add", &self.array(), &scaled);
            return format!("({}.load{suffix} {address})", ty.name());
        }
        let align = if self.rng.chance(10) { " align=1" } else { "" };
        format!("({}.load{suffix} offset={offset}{align} {address})", ty.name())
    }

    /// An i32 that is used as a condition.
    pub(super) fn condition(&mut self, depth: u32) -> String {
        if self.rng.chance(35)
            && let Some(l) = self.loops.last().cloned()
        {
            let index = self.index(&l);
            let k = self.rng.below(l.trips.max(1) * l.step.unsigned_abs().clamp(1, 16) + 2);
            let op = self.rng.pick(&["lt_s", "ge_u", "eq", "ne", "gt_s", "and", "le_u"]);
            return format!("(i32.{op} {index} (i32.const {k}))");
        }
        if self.rng.chance(20) {
            let p = self.parameter(Ty::I32);
            let op = self.rng.pick(&["lt_s", "ne", "and", "gt_u"]);
            return format!("(i32.{op} {p} (i32.const {}))", self.rng.below(64));
        }
        let ty = self.rng.pick(&[Ty::I32, Ty::I32, Ty::I64, Ty::F32, Ty::F64]);
        let (a, b) = (self.expression(ty, depth), self.expression(ty, depth.min(1)));
        self.compare(ty, &a, &b)
    }

    fn compare(&mut self, ty: Ty, a: &str, b: &str) -> String {
        let op = if ty.is_float() {
            self.rng.pick(&["eq", "ne", "lt", "le", "gt", "ge"])
        } else {
            self.rng.pick(&["eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u"])
        };
        format!("({}.{op} {a} {b})", ty.name())
    }

    /// An expression of that type.
    pub(super) fn expression(&mut self, ty: Ty, depth: u32) -> String {
        if depth == 0 || self.rng.chance(15) {
            return self.leaf(ty);
        }
        let t = ty.name();
        if self.rng.chance(8) {
            let (a, b, c) = (self.expression(ty, depth - 1), self.expression(ty, depth - 1), self.condition(depth - 1));
            return format!("(select {a} {b} {c})");
        }
        if self.rng.chance(12) {
            return self.converted(ty, depth);
        }
        if self.rng.chance(6)
            && let Some(call) = self.call(ty, depth)
        {
            return call;
        }
        if ty.is_float() {
            if self.rng.chance(20) {
                let op = self.rng.pick(&["abs", "neg", "sqrt", "ceil", "floor", "trunc", "nearest"]);
                return format!("({t}.{op} {})", self.expression(ty, depth - 1));
            }
            let op = self.rng.pick(&["add", "add", "sub", "mul", "mul", "div", "min", "max", "copysign"]);
            let (a, b) = (self.expression(ty, depth - 1), self.expression(ty, depth - 1));
            return format!("({t}.{op} {a} {b})");
        }
        if self.rng.chance(6) {
            return self.extremes(ty, depth);
        }
        if self.rng.chance(8) {
            let op = self.rng.pick(&["clz", "ctz", "popcnt", "extend8_s", "extend16_s"]);
            return format!("({t}.{op} {})", self.expression(ty, depth - 1));
        }
        if self.rng.chance(self.traps) {
            let op = self.rng.pick(&["div_s", "div_u", "rem_s", "rem_u"]);
            let (a, mut b) = (self.expression(ty, depth - 1), self.expression(ty, depth - 1));
            if !self.rng.chance(10) {
                b = format!("({t}.or {b} ({t}.const 1))");
            }
            return format!("({t}.{op} {a} {b})");
        }
        if ty == Ty::I32 && self.rng.chance(8) {
            return self.condition(depth - 1);
        }
        let op = self.rng.pick(&[
            "add", "add", "add", "sub", "sub", "mul", "and", "or", "xor", "shl", "shr_s", "shr_u", "rotl", "rotr",
        ]);
        let (a, b) = (self.expression(ty, depth - 1), self.expression(ty, depth - 1));
        format!("({t}.{op} {a} {b})")
    }

    /// The least, or the greatest, of several integers, of which some are negations, sums or differences.
    fn extremes(&mut self, ty: Ty, depth: u32) -> String {
        let t = ty.name();
        let mut out = self.expression(ty, depth - 1);
        let op = self.rng.pick(&["lt_s", "lt_s", "gt_s", "gt_s", "lt_u"]);
        for _ in 0..self.rng.range(1, 3) {
            let (x, y) = (self.local(ty), self.local(ty));
            let other = match self.rng.below(4) {
                0 => format!("({t}.sub ({t}.const 0) {})", self.leaf(ty)),
                1 => format!("({t}.sub {} {})", self.leaf(ty), self.leaf(ty)),
                2 => format!("({t}.add {} {})", self.leaf(ty), self.leaf(ty)),
                _ => self.leaf(ty),
            };
            let test = format!("({t}.{op} (local.get {x}) (local.get {y}))");
            out = format!("(select (local.tee {x} {out}) (local.tee {y} {other}) {test})");
        }
        out
    }

    fn leaf(&mut self, ty: Ty) -> String {
        match self.rng.below(10) {
            0..=3 if self.loads => self.load(ty),
            0..=5 => match self.scalar(ty) {
                Some(s) if self.rng.chance(self.scalar_use) => format!("(local.get {s})"),
                _ if self.loads => self.load(ty),
                _ => self.constant(ty),
            },
            6 => self.parameter(ty),
            7 if !ty.is_float() && !self.loops.is_empty() => {
                let l = self.loops[self.rng.below(self.loops.len() as u64) as usize].clone();
                let get = format!("(local.get {})", l.counter);
                match (l.ty, ty) {
                    (Ty::I64, Ty::I32) => format!("(i32.wrap_i64 {get})"),
                    (Ty::I32, Ty::I64) => {
                        let op = self.rng.pick(&["extend_i32_s", "extend_i32_u"]);
                        format!("(i64.{op} {get})")
                    }
                    _ => get,
                }
            }
            8 if self.rng.chance(30) => format!("(global.get $g{})", ty.name()),
            _ => self.constant(ty),
        }
    }

    fn converted(&mut self, ty: Ty, depth: u32) -> String {
        let trap = self.rng.chance(self.traps);
        let (op, from) = match ty {
            Ty::I32 if trap => self.rng.pick(&[("i32.trunc_f32_s", Ty::F32), ("i32.trunc_f64_u", Ty::F64)]),
            Ty::I64 if trap => self.rng.pick(&[("i64.trunc_f32_u", Ty::F32), ("i64.trunc_f64_s", Ty::F64)]),
            Ty::I32 => self.rng.pick(&[
                ("i32.wrap_i64", Ty::I64),
                ("i32.reinterpret_f32", Ty::F32),
                ("i32.trunc_sat_f32_s", Ty::F32),
                ("i32.trunc_sat_f32_u", Ty::F32),
                ("i32.trunc_sat_f64_s", Ty::F64),
                ("i32.trunc_sat_f64_u", Ty::F64),
            ]),
            Ty::I64 => self.rng.pick(&[
                ("i64.extend_i32_s", Ty::I32),
                ("i64.extend_i32_u", Ty::I32),
                ("i64.reinterpret_f64", Ty::F64),
                ("i64.trunc_sat_f32_s", Ty::F32),
                ("i64.trunc_sat_f32_u", Ty::F32),
                ("i64.trunc_sat_f64_s", Ty::F64),
                ("i64.trunc_sat_f64_u", Ty::F64),
            ]),
            Ty::F32 => self.rng.pick(&[
                ("f32.convert_i32_s", Ty::I32),
                ("f32.convert_i32_u", Ty::I32),
                ("f32.convert_i64_s", Ty::I64),
                ("f32.convert_i64_u", Ty::I64),
                ("f32.demote_f64", Ty::F64),
                ("f32.reinterpret_i32", Ty::I32),
            ]),
            Ty::F64 => self.rng.pick(&[
                ("f64.convert_i32_s", Ty::I32),
                ("f64.convert_i32_u", Ty::I32),
                ("f64.convert_i64_s", Ty::I64),
                ("f64.convert_i64_u", Ty::I64),
                ("f64.promote_f32", Ty::F32),
                ("f64.reinterpret_i64", Ty::I64),
            ]),
        };
        format!("({op} {})", self.expression(from, depth - 1))
    }

    fn call(&mut self, ty: Ty, depth: u32) -> Option<String> {
        match ty {
            Ty::I32 => {
                let f = self.rng.pick(&["$mix", "$mix", "$peek", "$count"]);
                if f != "$mix" && !self.rng.chance(20) {
                    return None;
                }
                Some(format!("(call {f} {})", self.expression(Ty::I32, depth - 1)))
            }
            Ty::F32 => Some(format!(
                "(call $blend {} {})",
                self.expression(Ty::F32, depth - 1),
                self.expression(Ty::F32, depth - 1)
            )),
            _ => None,
        }
    }
}
