//! One kernel's text: the entry, its registers, and the templates of the numerics table.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use tensor_wasm_ir::num::Clif;
use tensor_wasm_ir::{Body, Inst, Kernel, NumOp, Op, Target, Ty, Val};

use super::{EmitError, params, pitfalls, predicates};

/// The type of a register, a move or a full-width access.
pub(super) fn reg_type(ty: Ty) -> &'static str {
    match ty {
        Ty::I32 => ".b32",
        Ty::I64 => ".b64",
        Ty::F32 => ".f32",
        Ty::F64 => ".f64",
    }
}

/// Classes of scratch registers, each numbered by one counter.
#[derive(Clone, Copy)]
pub(super) enum Scratch {
    Pred,
    B32,
    B64,
    F32,
    F64,
}

impl Scratch {
    const ALL: [(Scratch, &'static str, &'static str); 5] = [
        (Scratch::Pred, "%tp", ".pred"),
        (Scratch::B32, "%tr", ".b32"),
        (Scratch::B64, "%tl", ".b64"),
        (Scratch::F32, "%tf", ".f32"),
        (Scratch::F64, "%tg", ".f64"),
    ];

    /// The class that can hold a value of a type.
    pub(super) fn of(ty: Ty) -> Scratch {
        match ty {
            Ty::I32 => Scratch::B32,
            Ty::I64 => Scratch::B64,
            Ty::F32 => Scratch::F32,
            Ty::F64 => Scratch::F64,
        }
    }

    fn prefix(self) -> &'static str {
        Scratch::ALL[self as usize].1
    }
}

/// Is it `[a-zA-Z][a-zA-Z0-9_$]*`, or with `_`, `$` or `%` in front of at least one of those?
pub(crate) fn identifier(name: &str) -> bool {
    let rest = name.strip_prefix(['_', '$', '%']);
    let follow = |s: &str| s.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_' || c == b'$');
    match rest {
        Some(r) => !r.is_empty() && follow(r),
        None => name.starts_with(|c: char| c.is_ascii_alphabetic()) && follow(name),
    }
}

/// The state of writing one kernel.
pub(super) struct Emitter<'k> {
    pub(super) k: &'k Kernel,
    pub(super) body: &'k Body,
    /// The entry's statements so far.
    pub(super) out: String,
    /// Constants stand as immediates where they are used.
    consts: HashMap<Val, u64>,
    defs: pitfalls::Defs<'k>,
    /// Integers that extremes may be taken of.
    in_extremes: HashSet<Val>,
    /// Values that live in a predicate register.
    predicates: Vec<bool>,
    temps: u32,
    /// 64-bit addresses made in the current block, by the register of their base and their i32 address.
    pub(super) addresses: HashMap<(&'static str, Val), String>,
    /// The blocks that stand in the text so far.
    pub(super) written: Vec<bool>,
    /// Does anything branch to `TRAP`?
    pub(super) traps: bool,
}

impl<'k> Emitter<'k> {
    pub(super) fn new(k: &'k Kernel) -> Emitter<'k> {
        let body = &k.body;
        let mut consts = HashMap::new();
        for b in body.rpo() {
            for i in &body.at(b).insts {
                if let (Op::Const(c), Some(r)) = (i.op, i.result) {
                    consts.insert(r, c);
                }
            }
        }
        let defs = pitfalls::defs(body);
        Emitter {
            k,
            body,
            out: String::new(),
            consts,
            in_extremes: pitfalls::in_extremes(body, &defs),
            defs,
            predicates: predicates::find(body),
            temps: 0,
            addresses: HashMap::new(),
            written: vec![false; body.blocks.len()],
            traps: false,
        }
    }

    /// The whole entry.
    pub(super) fn kernel(mut self) -> Result<String, EmitError> {
        if self.k.target != Target::Gpu {
            let op = "a CPU schedule".into();
            return Err(EmitError::Unsupported { kernel: self.k.name.clone(), op });
        }
        if !identifier(&self.k.name) {
            return Err(EmitError::Name(self.k.name.clone()));
        }
        for name in params(self.k) {
            self.line(&format!("ld.param.u64 %{name}, [{name}];"));
        }
        // Generic pointers come in; `ld.global` and `st.global` take global ones.
        for name in ["mem", "flag", "partials"] {
            self.line(&format!("cvta.to.global.u64 %{name}, %{name};"));
        }
        let body = self.body;
        for (i, &c) in body.blocks[0].params.iter().enumerate() {
            let (ty, r) = (reg_type(body.ty(c)), self.reg(c));
            self.line(&format!("ld.param{ty} {r}, [p{i}];"));
        }
        let order = body.rpo();
        for (n, &b) in order.iter().enumerate() {
            self.label(&format!("B{}", b.0));
            self.written[b.0 as usize] = true;
            if pitfalls::strides_far(body, &self.defs, b) {
                self.line(".pragma \"nounroll\";");
            }
            self.addresses.clear();
            for inst in &body.at(b).insts {
                self.inst(inst)?;
            }
            self.term(b, order.get(n + 1).copied());
        }
        if self.traps {
            self.label("TRAP");
            self.line("st.volatile.global.u32 [%flag], 1;");
            self.line("ret;");
        }
        Ok(self.wrap())
    }

    /// The header, the register declarations and the statements.
    fn wrap(&self) -> String {
        let fixed = params(self.k);
        let mut params: Vec<String> = fixed.iter().map(|p| format!("\t.param .u64 {p}")).collect();
        let captures = self.body.blocks[0].params.iter().enumerate();
        params.extend(captures.map(|(i, &c)| format!("\t.param {} p{i}", reg_type(self.body.ty(c)))));
        let [x, y, z] = self.k.block;
        let mut s = format!(".visible .entry {}(\n{}\n)\n", self.k.name, params.join(",\n"));
        let _ = write!(s, ".maxntid {x}, {y}, {z}\n{{\n");
        // A register declared and not used costs nothing: ptxas allocates the real ones.
        let n = self.body.types.len();
        let values = [("%q", ".pred"), ("%r", ".b32"), ("%rd", ".b64"), ("%f", ".f32"), ("%fd", ".f64")];
        for (class, ty) in values {
            let _ = writeln!(s, "\t.reg {ty} {class}<{n}>;");
        }
        let t = self.temps + 1;
        for (_, class, ty) in Scratch::ALL {
            let _ = writeln!(s, "\t.reg {ty} {class}<{t}>;");
        }
        let fixed = fixed.iter().map(|n| format!("%{n}")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(s, "\t.reg .b64 {fixed};");
        if self.k.shared_bytes > 0 {
            let _ = writeln!(s, "\t.shared .align 16 .b8 smem[{}];", self.k.shared_bytes);
        }
        for (n, bytes) in self.body.privates.iter().enumerate() {
            let _ = writeln!(s, "\t.local .align 16 .b8 private{n}[{bytes}];");
        }
        s + &self.out + "}\n"
    }

    /// Appends a statement.
    pub(super) fn line(&mut self, s: &str) {
        self.out.push('\t');
        self.out.push_str(s);
        self.out.push('\n');
    }

    /// Appends a label.
    pub(super) fn label(&mut self, s: &str) {
        self.out.push_str(s);
        self.out.push_str(":\n");
    }

    /// A fresh scratch register.
    pub(super) fn temp(&mut self, class: Scratch) -> String {
        self.temps += 1;
        format!("{}{}", class.prefix(), self.temps)
    }

    /// The register that a value is defined in.
    pub(super) fn reg(&self, v: Val) -> String {
        let prefix = match self.body.ty(v) {
            _ if self.is_predicate(v) => "%q",
            Ty::I32 => "%r",
            Ty::I64 => "%rd",
            Ty::F32 => "%f",
            Ty::F64 => "%fd",
        };
        format!("{prefix}{}", v.0)
    }

    /// Does the value live in a predicate register?
    pub(super) fn is_predicate(&self, v: Val) -> bool {
        self.predicates[v.0 as usize]
    }

    /// The bits of a constant.
    pub(super) fn constant(&self, v: Val) -> Option<u64> {
        self.consts.get(&v).copied()
    }

    /// The operand as written: a register, or an immediate for a constant.
    pub(super) fn operand(&self, v: Val) -> String {
        match (self.constant(v), self.body.ty(v)) {
            (None, _) => self.reg(v),
            (Some(c), Ty::I32) => format!("{}", c as u32 as i32),
            // The parser reads the digits before the sign, and 2^63 alone is out of its range.
            (Some(c), Ty::I64) if c as i64 == i64::MIN => format!("{c:#x}"),
            (Some(c), Ty::I64) => format!("{}", c as i64),
            (Some(c), Ty::F32) => format!("0f{:08X}", c as u32),
            (Some(c), Ty::F64) => format!("0d{c:016X}"),
        }
    }

    /// The value in a register, where an immediate cannot stand.
    pub(super) fn in_reg(&mut self, v: Val) -> String {
        if self.constant(v).is_none() {
            return self.reg(v);
        }
        let ty = self.body.ty(v);
        let (t, imm) = (self.temp(Scratch::of(ty)), self.operand(v));
        self.line(&format!("mov{} {t}, {imm};", reg_type(ty)));
        t
    }

    /// The condition in a predicate register.
    pub(super) fn condition(&mut self, v: Val) -> String {
        if self.is_predicate(v) {
            return self.reg(v);
        }
        let (p, c) = (self.temp(Scratch::Pred), self.in_reg(v));
        self.line(&format!("setp.ne.s32 {p}, {c}, 0;"));
        p
    }

    /// The error for an operation without a form here.
    pub(super) fn unsupported(&self, op: &Op) -> EmitError {
        EmitError::Unsupported { kernel: self.k.name.clone(), op: format!("{op:?}") }
    }

    /// Emits an operation of the numerics table.
    pub(super) fn num(&mut self, n: NumOp, i: &Inst, r: Val) {
        let (info, dest) = (n.info(), self.reg(r));
        let w = info.params.first().map_or(0, |ty| ty.bytes() * 8);
        if let Some((outcome, v)) = pitfalls::decided(&self.defs, n, &i.args) {
            let v = self.in_reg(v);
            let test = if outcome { "eq" } else { "ne" };
            return self.outcome(r, |e, p| e.line(&format!("setp.{test}.s{w} {p}, {v}, {v};")));
        }
        if let Some((low, high)) = pitfalls::mask_below(&self.defs, n, &i.args) {
            return self.below(r, w, [low, high]);
        }
        if self.is_predicate(r) {
            let first = i.args.first().copied().filter(|&a| self.is_predicate(a));
            match (predicates::joins(n), first) {
                (Some(join), Some(a)) => {
                    let (a, b) = (self.reg(a), self.reg(i.args[1]));
                    self.line(&format!("{join}.pred {dest}, {a}, {b};"));
                }
                // The only comparison that takes a condition is `i32.eqz`.
                (None, Some(a)) => {
                    let a = self.reg(a);
                    self.line(&format!("not.pred {dest}, {a};"));
                }
                // The template of a comparison is its `setp`, then the `selp` to an i32.
                _ => {
                    let setp = info.ptx.split(';').next().unwrap_or_default();
                    self.template(&setp.replace("$p0", "$d"), &dest, &i.args);
                }
            }
        } else if pitfalls::like_extreme(&self.defs, n, &i.args) {
            let (p, mask) = (self.condition(i.args[2]), self.temp(Scratch::B32));
            self.line(&format!("selp.b32 {mask}, -1, 0, {p};"));
            let [a, b] = [i.args[0], i.args[1]].map(|v| self.bits32(v));
            let to = if info.result == Ty::F32 { self.temp(Scratch::B32) } else { dest.clone() };
            // Bit by bit, the first where the mask is set; by `lop3` the assembler has come to crash.
            let first = self.temp(Scratch::B32);
            self.line(&format!("and.b32 {first}, {a}, {mask};"));
            self.line(&format!("not.b32 {mask}, {mask};"));
            self.line(&format!("and.b32 {mask}, {mask}, {b};"));
            self.line(&format!("or.b32 {to}, {first}, {mask};"));
            if info.result == Ty::F32 {
                self.line(&format!("mov.b32 {dest}, {to};"));
            }
        } else if info.clif == Clif::Select && self.is_predicate(i.args[2]) {
            let (a, b) = (self.operand(i.args[0]), self.operand(i.args[1]));
            let (ty, p) = (reg_type(info.result), self.reg(i.args[2]));
            self.line(&format!("selp{ty} {dest}, {a}, {b}, {p};"));
        } else if self.in_extremes.contains(&r) && pitfalls::complemented(&self.defs, n, &i.args) {
            // a + b as ~(~a − b), a − b as ~(~a + b), −a as ~(a − 1).
            let (mut a, mut b) = (i.args[0], i.args[1]);
            if n != NumOp::I32Sub && self.consts.contains_key(&a) {
                (a, b) = (b, a);
            }
            let (not, a, b) = (self.temp(Scratch::B32), self.operand(a), self.operand(b));
            if n == NumOp::I32Mul {
                self.line(&format!("add.s32 {not}, {a}, -1;"));
            } else {
                let op = if n == NumOp::I32Add { "sub" } else { "add" };
                self.line(&format!("not.b32 {not}, {a};"));
                self.line(&format!("{op}.s32 {not}, {not}, {b};"));
            }
            self.line(&format!("not.b32 {dest}, {not};"));
        } else if let Some(comparison) = pitfalls::split_extreme(&self.defs, n, &i.args) {
            let (a, b) = (self.in_reg(i.args[0]), self.in_reg(i.args[1]));
            let (ty, p) = (reg_type(info.result), self.temp(Scratch::Pred));
            self.line(&format!("{comparison} {p}, {a}, {b};"));
            self.line(&format!("selp{ty} {dest}, {a}, {b}, {p};"));
        } else {
            self.template(info.ptx, &dest, &i.args);
        }
    }

    /// Is one float below another, by their bits: none is a NaN, and as signed numbers (sign and magnitude made two's
    /// complement, which has one zero) they are in that order.
    fn below(&mut self, r: Val, w: u32, floats: [Val; 2]) {
        let class = || if w == 32 { Scratch::B32 } else { Scratch::B64 };
        let (most, infinity) =
            if w == 32 { (i32::MAX as u64, 0x7f80_0000) } else { (i64::MAX as u64, 0x7ff0_u64 << 48) };
        let [a, b] = floats.map(|v| {
            let (v, magnitude, sign, p) =
                (self.in_reg(v), self.temp(class()), self.temp(class()), self.temp(Scratch::Pred));
            self.line(&format!("mov.b{w} {magnitude}, {v};"));
            self.line(&format!("shr.s{w} {sign}, {magnitude}, {};", w - 1));
            self.line(&format!("and.b{w} {magnitude}, {magnitude}, {most};"));
            self.line(&format!("setp.le.u{w} {p}, {magnitude}, {infinity};"));
            self.line(&format!("xor.b{w} {magnitude}, {magnitude}, {sign};"));
            self.line(&format!("sub.s{w} {magnitude}, {magnitude}, {sign};"));
            (magnitude, p)
        });
        self.line(&format!("and.pred {0}, {0}, {1};", a.1, b.1));
        self.outcome(r, |e, p| {
            e.line(&format!("setp.lt.s{w} {p}, {}, {};", a.0, b.0));
            e.line(&format!("and.pred {p}, {p}, {};", a.1));
        });
    }

    /// Emits what sets a predicate, its outcome as it is wanted: that predicate, or 0 or 1.
    fn outcome(&mut self, r: Val, set: impl FnOnce(&mut Self, &str)) {
        let dest = self.reg(r);
        let p = if self.is_predicate(r) { dest.clone() } else { self.temp(Scratch::Pred) };
        set(self, &p);
        if !self.is_predicate(r) {
            self.line(&format!("selp.b32 {dest}, 1, 0, {p};"));
        }
    }

    /// The bits of a value of four bytes in a register that is no float's.
    fn bits32(&mut self, v: Val) -> String {
        let source = self.in_reg(v);
        if self.k.body.ty(v) != Ty::F32 {
            return source;
        }
        let bits = self.temp(Scratch::B32);
        self.line(&format!("mov.b32 {bits}, {source};"));
        bits
    }

    /// Fills a template's placeholders (see [`tensor_wasm_ir::num`]).
    fn template(&mut self, text: &str, dest: &str, args: &[Val]) {
        // An instruction of immediates alone is one that only a program not yet simplified has;
        // not every one of them takes immediates, so such operands go to registers.
        let all = args.iter().all(|&a| self.constant(a).is_some());
        let operands: Vec<String> = args.iter().map(|&a| if all { self.in_reg(a) } else { self.operand(a) }).collect();
        let mut scratch: HashMap<&str, String> = HashMap::new();
        for statement in text.split(';').map(str::trim).filter(|s| !s.is_empty()) {
            let mut line = String::new();
            let mut rest = statement;
            while let Some(at) = rest.find('$') {
                line.push_str(&rest[..at]);
                rest = &rest[at + 1..];
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
                let (name, tail) = rest.split_at(end);
                rest = tail;
                match name {
                    "d" => line.push_str(dest),
                    "a" => line.push_str(&operands[0]),
                    "b" => line.push_str(&operands[1]),
                    "c" => line.push_str(&operands[2]),
                    "trap" => line.push('@'),
                    _ => {
                        let class = match name.as_bytes()[0] {
                            b'p' => Scratch::Pred,
                            b'r' => Scratch::B32,
                            _ => Scratch::B64,
                        };
                        let t = scratch.entry(name).or_insert_with(|| self.temp(class));
                        line.push_str(t);
                    }
                }
            }
            line.push_str(rest);
            match line.strip_prefix("@ ") {
                Some(p) => self.trap_if(p),
                None => self.line(&(line + ";")),
            }
        }
    }

    /// Leaves through `TRAP` if the predicate holds.
    pub(super) fn trap_if(&mut self, predicate: &str) {
        self.traps = true;
        self.line(&format!("@{predicate} bra TRAP;"));
    }
}
