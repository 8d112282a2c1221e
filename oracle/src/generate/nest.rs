//! Loops in the shapes that compilers give them, and in shapes that they do not; statements.

use std::fmt::Write;

use super::expr::KINDS;
use super::program::{Gen, Loop, Ty};

/// A loop while it is being written.
struct Plan {
    l: Loop,
    /// Value of the counter at the start, as a number.
    from: i64,
    /// The counter's value when the loop is done.
    end: i64,
    /// Pointers with their step.
    advance: Vec<(String, i64)>,
    /// What the counter goes to, if that moves with the loop around.
    moving: Option<String>,
    /// What is done at the end of an iteration besides.
    more: String,
}

fn wrap(ty: Ty, x: i128) -> i64 {
    if ty == Ty::I32 { x as u32 as i32 as i64 } else { x as i64 }
}

impl Gen {
    /// A loop nest of at most that depth below its outermost loop.
    pub(super) fn nest_statement(&mut self, depth: u64) -> String {
        let around: u64 = self.loops.iter().map(|l| l.trips.max(1)).product();
        let most = (1500 / around).max(1);
        let all: &[u64] =
            if depth > 0 || around > 1 { &[0, 1, 2, 3, 4, 5, 7, 8, 11] } else { &[0, 1, 2, 3, 5, 8, 16, 17, 33, 64] };
        let mut trips = self.rng.pick(all).min(most);
        if trips == 0 && !self.rng.chance(30) {
            trips = 6;
        }
        let unroll = if self.rng.chance(10) { self.rng.pick(&[2u64, 4]) } else { 1 };
        let mut out = String::new();
        let mut plan = self.plan(trips, unroll as i64, &mut out);
        out.push_str(&self.written(&plan, trips, depth, unroll));
        if plan.moving.is_none() && (unroll > 1 || self.rng.chance(4)) {
            // The rest, one at a time, from where the counter and the pointers are.
            let rest = self.rng.below(unroll + 2);
            let step = plan.l.step / unroll as i64;
            plan.from = plan.end;
            plan.l.step = if step == 0 { 1 } else { step };
            plan.end = wrap(plan.l.ty, i128::from(plan.from) + i128::from(rest) * i128::from(plan.l.step));
            plan.l.trips = rest;
            plan.l.pointers.iter_mut().for_each(|p| p.1 /= unroll as i64);
            plan.advance.iter_mut().for_each(|p| p.1 /= unroll as i64);
            out.push_str(&self.written(&plan, rest, 0, 1));
        }
        let Plan { l, advance, .. } = plan;
        if self.rng.chance(40) {
            self.scalars.push((l.counter, l.ty));
        }
        for (p, step) in advance {
            self.left.push((p.clone(), step));
            if self.rng.chance(20) {
                self.scalars.push((p, Ty::I32));
            }
        }
        out
    }

    /// Chooses counter and pointers, and writes what sets them up.
    fn plan(&mut self, trips: u64, unroll: i64, out: &mut String) -> Plan {
        let ty = if self.rng.chance(20) { Ty::I64 } else { Ty::I32 };
        let mut step = self.rng.pick(&[1, 1, 1, 1, 1, -1, -1, 2, 4, 8]) * unroll;
        if self.rng.chance(self.nasty / 3) {
            step = self.rng.pick(&[3, -3, 7, 0x10000, -0x4000_0000, 0x4000_0000, i64::from(i32::MIN), -8, 12]) * unroll;
        }
        if self.rng.chance(1) && self.nasty > 20 && ty == Ty::I64 {
            step = self.rng.pick(&[i64::MIN, i64::MAX, 1 << 62, 1 << 32, (1 << 32) + 1]);
        }
        let whole = i128::from(step) * i128::from(trips);
        let mut from = if step < 0 && self.rng.chance(70) { wrap(ty, -whole) } else { 0 };
        if self.rng.chance(self.nasty) {
            from =
                self.rng.pick(&[1, -1, 5, 100, i64::from(i32::MAX), i64::from(i32::MIN), i64::from(u32::MAX), 1 << 31]);
            from = wrap(ty, i128::from(from) - i128::from(self.rng.below(4)) * i128::from(step));
        }
        let mut counter = self.local(ty);
        let mut start = format!("({}.const {from})", ty.name());
        let zero = from == 0;
        let mut start_is_zero = zero;
        if self.rng.chance(15) {
            start = self.new_parameter(ty, from.to_string());
            start_is_zero = false;
        }
        let mut pointers = vec![];
        let mut ty = ty;
        let pointer_only = self.rng.chance(12);
        if pointer_only {
            // The counter is a pointer.
            let at = 512 + 1024 * self.rng.range(0, 50);
            step = self.rng.pick(&[1, 2, 4, 4, 8, 8, -4, -8]) * unroll;
            (from, ty) = (at, Ty::I32);
            if let Some(l) = self.locals.iter_mut().find(|l| l.0 == counter) {
                l.1 = ty;
            }
            start = if self.rng.chance(50) {
                format!("(i32.const {at})")
            } else {
                self.new_parameter(Ty::I32, at.to_string())
            };
            start_is_zero = false;
            pointers.push((counter.clone(), step));
        } else if self.loops.is_empty() && self.rng.chance(5) && from != 0 {
            // A parameter counts.
            let get = self.new_parameter(ty, from.to_string());
            self.locals.retain(|l| l.0 != counter);
            counter = get["(local.get ".len()..get.len() - 1].to_string();
            start = format!("({}.const {from})", ty.name());
        }
        let fresh = self.loops.is_empty() && zero && start_is_zero && self.rng.chance(30);
        if !fresh && !counter.starts_with("$p") {
            _ = writeln!(out, "    (local.set {counter} {start})");
        }
        let mut advance = vec![];
        if self.rng.chance(50) {
            for _ in 0..1 + self.rng.below(3) {
                let bytes = i64::from(self.rng.pick(&KINDS).1);
                let mut stride = bytes;
                if self.rng.chance(self.nasty / 2) {
                    stride = self.rng.pick(&[-bytes, 2 * bytes, 0, 1, 3, bytes + 1, -4, 12, 16]);
                }
                let local = self.local(Ty::I32);
                self.writing = advance.is_empty();
                let mut at = self.array();
                self.writing = false;
                if stride < 0 {
                    at = format!("(i32.add {at} (i32.const {}))", -stride * trips as i64 * unroll);
                }
                if let Some(outer) = self.loops.last().cloned()
                    && self.rng.chance(60)
                {
                    // A row of the outer loop: through its pointer or its counter.
                    at = match outer.pointers.first() {
                        Some(p) if self.rng.chance(50) => format!("(local.get {})", p.0),
                        _ => {
                            let mut row = bytes * trips.max(1) as i64 * unroll;
                            if self.rng.chance(self.nasty / 2) {
                                row += self.rng.pick(&[-4, 4, 8, 1, -8, 64]);
                            }
                            if outer.step != 0 && row % outer.step == 0 {
                                row /= outer.step;
                            }
                            let index = self.index(&outer);
                            format!("(i32.add {at} (i32.mul {index} (i32.const {row})))")
                        }
                    };
                }
                _ = writeln!(out, "    (local.set {local} {at})");
                advance.push((local.clone(), stride * unroll));
                pointers.push((local, stride * unroll));
            }
        }
        if self.rng.chance(8)
            && let Some(i) = self.left.len().checked_sub(1)
        {
            // A pointer goes on from where an earlier loop has left it.
            let (local, stride) = self.left[i].clone();
            if !self.loops.iter().any(|l| l.pointers.iter().any(|p| p.0 == local)) {
                advance.push((local.clone(), stride));
                pointers.push((local, stride));
            }
        }
        let mut more = String::new();
        if self.rng.chance(3) {
            // A pointer whose step grows.
            let (local, by) = (self.local(Ty::I32), self.local(Ty::I32));
            let at = self.array();
            _ = writeln!(out, "    (local.set {local} {at}) (local.set {by} (i32.const 4))");
            _ = writeln!(more, "    (local.set {local} (i32.add (local.get {local}) (local.get {by})))");
            _ = writeln!(more, "    (local.set {by} (i32.add (local.get {by}) (i32.const 4)))");
            pointers.push((local, 4));
        }
        let mut moving = None;
        let mut trips = trips;
        if ty == Ty::I32
            && step == 1
            && from == 0
            && self.rng.chance(25)
            && let Some(outer) = self.loops.last().cloned()
            && outer.trips * outer.step.unsigned_abs() < 16
        {
            // A triangle.
            let index = self.index(&outer);
            moving = Some(format!("(i32.add {index} (i32.const {}))", 1 + self.rng.below(3)));
            trips = outer.trips * outer.step.unsigned_abs() + 3;
        }
        let end = wrap(ty, i128::from(from) + i128::from(trips) * i128::from(step));
        let label = self.name("l");
        Plan {
            l: Loop { counter, ty, start, start_is_zero, step, trips, pointers, label },
            from,
            end,
            advance,
            moving,
            more,
        }
    }

    /// A number as an expression: a constant, or something that holds it.
    fn number(&mut self, ty: Ty, n: i64, out: &mut String) -> String {
        let t = ty.name();
        match self.rng.below(10) {
            0..=3 => self.new_parameter(ty, n.to_string()),
            4 => {
                let local = self.local(ty);
                let p = self.new_parameter(ty, wrap(ty, i128::from(n) - 3).to_string());
                _ = writeln!(out, "    (local.set {local} ({t}.add {p} ({t}.const 3)))");
                format!("(local.get {local})")
            }
            _ => format!("({t}.const {n})"),
        }
    }

    /// The test that holds while the loop goes on, of a counter that has gone `ahead` steps beyond
    /// those done.
    fn test(&mut self, p: &Plan, counter: &str, ahead: i64, out: &mut String) -> (String, String) {
        let (t, ty, step) = (p.l.ty.name(), p.l.ty, i128::from(p.l.step));
        let end = i128::from(p.end) + step * i128::from(ahead - 1);
        let wide = |x: i64, signed: bool| match (ty, signed) {
            (Ty::I32, true) => i128::from(x as i32),
            (Ty::I32, false) => i128::from(x as u32),
            (_, true) => i128::from(x),
            (_, false) => i128::from(x as u64),
        };
        let bits = if ty == Ty::I32 { 32 } else { 64 };
        if let Some(bound) = &p.moving {
            let bound = if ahead == 0 { format!("(i32.sub {bound} (i32.const 1))") } else { bound.clone() };
            let (op, inverse) = self.rng.pick(&[("lt_s", "ge_s"), ("lt_u", "ge_u"), ("ne", "eq")]);
            return (format!("(i32.{op} {counter} {bound})"), format!("(i32.{inverse} {counter} {bound})"));
        }
        let mut ops = vec!["ne"];
        for signed in [true, false] {
            let first = wide(p.from, signed);
            let last = first + step * i128::from(p.l.trips);
            let (lo, hi) = if signed { (-(1i128 << (bits - 1)), 1i128 << (bits - 1)) } else { (0, 1i128 << bits) };
            if last >= lo && last < hi && step != 0 {
                ops.extend(match (step > 0, signed) {
                    (true, true) => ["lt_s", "le_s"],
                    (true, false) => ["lt_u", "le_u"],
                    (false, true) => ["gt_s", "ge_s"],
                    (false, false) => ["gt_u", "ge_u"],
                });
            }
        }
        let mut op = self.rng.pick(&ops);
        if self.rng.chance(2) && self.nasty > 10 {
            op = self.rng.pick(&["lt_s", "lt_u", "gt_s", "gt_u", "ne", "le_u", "ge_s", "ge_u"]);
        }
        let slack = if op == "ne" { 0 } else { self.rng.below(step.unsigned_abs().clamp(1, 64) as u64) as i128 };
        let bound = match &op[..2] {
            "lt" => end - slack,
            "le" => end - slack - 1,
            "gt" => end + slack,
            "ge" => end + slack + 1,
            _ => end,
        };
        let bound = wrap(ty, bound);
        if op == "ne" && bound == 0 && self.rng.chance(60) {
            let yes = if ty == Ty::I32 { counter.to_string() } else { format!("(i64.ne {counter} (i64.const 0))") };
            return (yes, format!("({t}.eqz {counter})"));
        }
        let b = self.number(ty, bound, out);
        let inverse = match op {
            "ne" => "eq",
            "lt_s" => "ge_s",
            "lt_u" => "ge_u",
            "le_s" => "gt_s",
            "le_u" => "gt_u",
            "gt_s" => "le_s",
            "gt_u" => "le_u",
            "ge_s" => "lt_s",
            _ => "lt_u",
        };
        let yes = format!("({t}.{op} {counter} {b})");
        let no =
            if self.rng.chance(30) { format!("(i32.eqz {yes})") } else { format!("({t}.{inverse} {counter} {b})") };
        (yes, no)
    }

    /// The loop itself.
    fn written(&mut self, p: &Plan, trips: u64, depth: u64, unroll: u64) -> String {
        let mut out = String::new();
        let (t, counter) = (p.l.ty.name(), p.l.counter.clone());
        let label = self.name("l");
        let done = self.name("b");
        let mut l = p.l.clone();
        l.label = label.clone();
        // Work in the header, where there is any.
        let shape = self.rng.below(100);
        let early = self.rng.chance(12);
        self.loops.push(l);
        let mut body = String::new();
        let seed = self.rng.clone();
        for k in 0..unroll {
            if k > 0 {
                self.rng = seed.clone();
            }
            self.shift = k;
            body.push_str(&self.body(depth));
        }
        self.shift = 0;
        let mut pointers = String::new();
        for (local, stride) in &p.advance {
            _ = writeln!(pointers, "    (local.set {local} (i32.add (local.get {local}) (i32.const {stride})))");
        }
        let next = if p.l.step < 0 && p.l.step != i64::MIN && self.rng.chance(30) {
            format!("({t}.sub (local.get {counter}) ({t}.const {}))", wrap(p.l.ty, -i128::from(p.l.step)))
        } else {
            format!("({t}.add (local.get {counter}) ({t}.const {}))", wrap(p.l.ty, p.l.step.into()))
        };
        let step = format!("    (local.set {counter} {next})\n");
        let get = format!("(local.get {counter})");
        let extra = if self.rng.chance(30) { self.simple() } else { String::new() };
        self.loops.pop();
        let mut after = self.simple();
        if self.rng.chance(30) {
            after.clear();
        }
        let bottom = shape < 55 && trips > 0;
        let work = format!("{body}{pointers}{}", p.more);
        let text = if bottom {
            let (work, tested, ahead) = if early {
                // The counter moves before the body.
                (format!("{step}{work}"), get.clone(), 1)
            } else if self.rng.chance(50) {
                (work, format!("(local.tee {counter} {next})"), 1)
            } else if self.rng.chance(15) {
                let old = self.local(p.l.ty);
                (format!("{work}    (local.set {old} {get})\n{step}"), format!("(local.get {old})"), 0)
            } else {
                (format!("{work}{step}"), get.clone(), 1)
            };
            let (yes, no) = self.test(p, &tested, ahead, &mut out);
            match shape {
                0..=37 => format!("    (loop {label}\n{work}    (br_if {label} {yes}))\n"),
                38..=41 => format!("    (loop {label}\n{work}    (if {yes} (then (br {label})) (else\n{after})))\n"),
                42..=45 => {
                    format!("    (block {done} (loop {label}\n{work}    (br_if {done} {no})\n    (br {label})))\n")
                }
                46..=48 => format!(
                    "    (block {done} (loop {label}\n{work}    (br_if {label} {yes})\n{after}    (br {done})))\n"
                ),
                49..=51 => format!("    (block {done} (loop {label}\n{work}    (br_table {label} {done} {no})))\n"),
                _ => format!(
                    "    (block {done} (loop {label}\n{work}    (br_if {done} {no})\n{extra}    (br {label})))\n"
                ),
            }
        } else {
            let (yes, no) = self.test(p, &get, 1, &mut out);
            let work = if early { format!("{step}{work}") } else { format!("{work}{step}") };
            match shape % 12 {
                0..=4 => {
                    format!("    (block {done} (loop {label}\n    (br_if {done} {no})\n{work}    (br {label})))\n")
                }
                5..=7 => format!("    (loop {label} (if {yes} (then\n{work}    (br {label}))))\n"),
                8 => format!(
                    "    (block {done} (loop {label}\n{extra}    (br_if {done} {no})\n{work}    (br {label})))\n"
                ),
                9 => format!(
                    "    (block {done} (loop {label} (block $d\n    (br_if $d {no})\n{work}    (br {label}))\n{after}    (br {done})))\n"
                ),
                10 => format!("    (loop {label} (if {yes} (then\n{work}    (br {label})) (else\n{after})))\n"),
                _ => format!("    (if {yes} (then (loop {label}\n{work}    (br_if {label} {yes}))))\n"),
            }
        };
        if self.rng.chance(12) {
            let c = self.condition(1);
            return format!("{out}    (if {c} (then\n{text}))\n");
        }
        format!("{out}{text}")
    }

    /// What is done in one iteration.
    fn body(&mut self, depth: u64) -> String {
        let mut out = String::new();
        let before = self.rng.below(if depth > 0 { 2 } else { 1 });
        for _ in 0..before {
            out.push_str(&self.statement(0));
        }
        if depth > 0 {
            let locals = self.scalars.len();
            out.push_str(&self.nest_statement(depth - 1));
            if self.rng.chance(60) {
                self.scalars.truncate(locals);
            }
            if self.rng.chance(12) {
                out.push_str(&self.nest_statement(0));
            }
        }
        let behind = if depth > 0 { self.rng.below(2) } else { 1 + self.rng.below(3) };
        for _ in 0..behind {
            out.push_str(&self.statement(2));
        }
        out
    }

    /// A statement without control flow.
    pub(super) fn simple(&mut self) -> String {
        match self.rng.below(100) {
            0..=69 => self.store(),
            70..=84 => self.set(),
            _ => self.accumulate(),
        }
    }

    fn store(&mut self) -> String {
        let (ty, bytes) = self.rng.pick(&KINDS);
        let suffix = match (ty, bytes) {
            (Ty::I32, 1) | (Ty::I64, 1) => "8",
            (Ty::I32, 2) => "16",
            (Ty::I64, 4) => "32",
            _ => "",
        };
        self.writing = true;
        let (mut address, offset) = self.address(bytes);
        self.writing = false;
        let t = ty.name();
        let depth = 1 + self.rng.below(3) as u32;
        let mut value = self.expression(ty, depth);
        if self.rng.chance(25) {
            // Of the element itself, or of the next ones.
            let further = if self.rng.chance(30) { i64::from(bytes) * self.rng.range(1, 3) } else { 0 };
            // An offset is a number of 32 bits.
            let offset = (i128::from(offset) + i128::from(further)).clamp(0, i128::from(u32::MAX));
            let load = match suffix {
                "" => format!("({t}.load offset={offset} {address})"),
                s => format!("({t}.load{s}_u offset={offset} {address})"),
            };
            let op = if ty.is_float() {
                self.rng.pick(&["add", "mul", "min"])
            } else {
                self.rng.pick(&["add", "xor", "sub"])
            };
            value = format!("({t}.{op} {load} {value})");
        }
        if self.rng.chance(self.indirect / 5) {
            let index = self.load(Ty::I32);
            address = format!("(i32.add {} (i32.and {index} (i32.const 0x1f8)))", self.array());
        }
        format!("    ({t}.store{suffix} offset={offset} {address} {value})\n")
    }

    fn set(&mut self) -> String {
        let ty = self.rng.pick(&super::program::TYPES);
        let depth = self.rng.below(3) as u32;
        let value = self.expression(ty, depth);
        match self.scalar(ty) {
            Some(s) => format!("    (local.set {s} {value})\n"),
            None => format!("    (drop {value})\n"),
        }
    }

    fn accumulate(&mut self) -> String {
        let ty = self.rng.pick(&[Ty::I32, Ty::I32, Ty::I32, Ty::I32, Ty::I64, Ty::I64, Ty::I64, Ty::F32, Ty::F64]);
        let Some(s) = self.scalar(ty) else { return String::new() };
        let t = ty.name();
        let depth = self.rng.below(3) as u32;
        if ty.is_float() && self.rng.chance(50) {
            let by = self.rng.pick(&["1", "0.5", "-1", "0.1", "2", "-0.25"]);
            return format!("    (local.set {s} ({t}.add (local.get {s}) ({t}.const {by})))\n");
        }
        let value = self.expression(ty, depth);
        let get = format!("(local.get {s})");
        if !ty.is_float() && self.rng.chance(25) {
            // A minimum or maximum.
            let op = self.rng.pick(&["lt_s", "gt_s", "lt_u", "gt_u"]);
            return format!("    (local.set {s} (select {get} {value} ({t}.{op} {get} {value})))\n");
        }
        let op = if ty.is_float() {
            self.rng.pick(&["add", "sub", "min", "max", "mul"])
        } else {
            self.rng.pick(&["add", "add", "add", "sub", "xor", "and", "or", "mul"])
        };
        let (a, b) = if self.rng.chance(80) { (get, value) } else { (value, get) };
        format!("    (local.set {s} ({t}.{op} {a} {b}))\n")
    }

    /// A statement; `depth` limits the statements inside it.
    pub(super) fn statement(&mut self, depth: u32) -> String {
        if depth == 0 || self.rng.chance(60) {
            return self.simple();
        }
        let nasty = self.nasty;
        match self.rng.below(100) {
            0..=29 => {
                let (c, a) = (self.condition(1), self.statement(depth - 1));
                if self.rng.chance(40) {
                    let b = self.statement(depth - 1);
                    return format!("    (if {c} (then\n{a}) (else\n{b}))\n");
                }
                format!("    (if {c} (then\n{a}))\n")
            }
            30..=41 => {
                let b = self.name("b");
                let (c, a) = (self.condition(1), self.statement(depth - 1));
                let first = self.simple();
                format!("    (block {b}\n{first}    (br_if {b} {c})\n{a})\n")
            }
            42..=49 => {
                let (x, y, z) = (self.name("b"), self.name("b"), self.name("b"));
                let i = self.expression(Ty::I32, 1);
                let (a, b) = (self.simple(), self.simple());
                format!(
                    "    (block {z} (block {y} (block {x} (br_table {x} {y} {z} (i32.and {i} (i32.const 3))))\n{a}    (br {z}))\n{b})\n"
                )
            }
            50..=59 => {
                // A loop whose trips the data decide.
                let w = self.local(Ty::I32);
                let (b, l) = (self.name("b"), self.name("l"));
                let n = self.expression(Ty::I32, 1);
                let a = self.simple();
                format!(
                    "    (local.set {w} (i32.and {n} (i32.const 7)))\n    (block {b} (loop {l} (br_if {b} (i32.eqz (local.get {w})))\n{a}    (local.set {w} (i32.sub (local.get {w}) (i32.const 1)))\n    (br {l})))\n"
                )
            }
            60..=66 if self.rng.chance(nasty) => {
                let callees = self.callees.clone();
                match callees.first() {
                    Some(c) => format!("    {c}\n"),
                    None => format!("    (call $poke {})\n", self.expression(Ty::I32, 1)),
                }
            }
            67..=72 if self.rng.chance(nasty * 2) => {
                let ty = self.rng.pick(&super::program::TYPES);
                format!("    (global.set $g{} {})\n", ty.name(), self.expression(ty, 1))
            }
            73..=76 if self.rng.chance(nasty) => {
                let (a, n) = (self.array(), self.rng.below(40));
                let op = if self.rng.chance(50) {
                    format!("memory.fill {a} (i32.const {}) (i32.const {n})", self.rng.below(256))
                } else {
                    format!("memory.copy {a} {} (i32.const {n})", self.array())
                };
                format!("    ({op})\n")
            }
            77..=80 if self.rng.chance(nasty) && !self.loops.is_empty() => {
                // On to the next iteration without the rest; the counter has to move.
                let l = self.loops.last().cloned().expect("not empty");
                let (t, c) = (l.ty.name(), self.condition(1));
                let step = wrap(l.ty, l.step.into());
                format!(
                    "    (if {c} (then (local.set {0} ({t}.add (local.get {0}) ({t}.const {step})))\n    (br {1})))\n",
                    l.counter, l.label
                )
            }
            81..=84 if self.rng.chance(nasty) => format!("    (if {} (then (return)))\n", self.condition(1)),
            85..=88 => {
                let ty = self.rng.pick(&super::program::TYPES);
                format!("    (drop {})\n", self.expression(ty, 2))
            }
            _ => {
                // A value that is used twice in one iteration.
                let ty = self.rng.pick(&super::program::TYPES);
                let (local, value) = (self.local(ty), self.expression(ty, 2));
                self.scalars.push((local.clone(), ty));
                let a = self.statement(depth - 1);
                let b = self.statement(depth - 1);
                self.scalars.retain(|s| s.0 != local);
                format!("    (local.set {local} {value})\n{a}{b}")
            }
        }
    }
}
