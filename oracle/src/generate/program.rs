//! A whole module: the function with the nests, what it calls, its globals, its memory image.

use std::fmt::Write;

use super::rng::Rng;

/// Types that programs compute with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ty {
    I32,
    I64,
    F32,
    F64,
}

impl Ty {
    pub(super) fn name(self) -> &'static str {
        match self {
            Ty::I32 => "i32",
            Ty::I64 => "i64",
            Ty::F32 => "f32",
            Ty::F64 => "f64",
        }
    }

    pub(super) fn is_float(self) -> bool {
        matches!(self, Ty::F32 | Ty::F64)
    }
}

/// All of them.
pub(super) const TYPES: [Ty; 4] = [Ty::I32, Ty::I64, Ty::F32, Ty::F64];

/// A generated program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// The module as text, without its memory image.
    pub text: String,
    /// The exported function to call.
    pub name: String,
    /// What to call it with.
    pub args: Vec<String>,
    /// First bytes of memory, as data segment.
    pub image: Vec<u8>,
}

impl Program {
    /// The whole module as text, with the image as a data segment.
    pub fn module(&self) -> String {
        let end = self.text.rfind(')').unwrap_or(self.text.len());
        let mut out = self.text[..end].to_string();
        if !self.image.is_empty() {
            out.push_str("(data (i32.const 0) \"");
            self.image.iter().for_each(|b| _ = write!(out, "\\{b:02x}"));
            out.push_str("\")");
        }
        out.push_str(")\n");
        out
    }
}

/// A loop around the code that is being generated.
#[derive(Clone, Debug)]
pub(super) struct Loop {
    /// Its counter: a local.
    pub counter: String,
    /// Type of the counter.
    pub ty: Ty,
    /// An expression for what the counter starts with.
    pub start: String,
    /// Is that the constant 0?
    pub start_is_zero: bool,
    /// What the counter goes up by.
    pub step: i64,
    /// Iterations.
    pub trips: u64,
    /// Locals that move by a constant in each iteration, and by how much.
    pub pointers: Vec<(String, i64)>,
    /// Its label.
    pub label: String,
}

/// The state of generating one function.
pub(super) struct Gen {
    pub rng: Rng,
    /// Locals besides the parameters.
    pub locals: Vec<(String, Ty)>,
    /// Parameters with what they are called with.
    pub params: Vec<(String, Ty, String)>,
    /// Locals that hold data.
    pub scalars: Vec<(String, Ty)>,
    /// Expressions for where arrays start, and the number.
    pub arrays: Vec<String>,
    /// The loops around, outermost first.
    pub loops: Vec<Loop>,
    /// Is the address of a store being made?
    pub writing: bool,
    /// Pointers as earlier loops have left them, with their steps.
    pub left: Vec<(String, i64)>,
    /// Copy of an unrolled body.
    pub shift: u64,
    /// Percentages: of nasty things, of indirect loads, of what may trap, of using scalars.
    pub nasty: u64,
    pub indirect: u64,
    pub traps: u64,
    pub scalar_use: u64,
    /// May expressions load?
    pub loads: bool,
    /// Calls that statements may make.
    pub callees: Vec<String>,
    names: u32,
}

/// Bytes of the image.
const IMAGE: usize = 4096;

impl Gen {
    fn new(rng: Rng) -> Gen {
        let mut g = Gen {
            rng,
            locals: vec![],
            params: vec![],
            scalars: vec![],
            arrays: vec![],
            loops: vec![],
            writing: false,
            left: vec![],
            shift: 0,
            nasty: 0,
            indirect: 0,
            traps: 0,
            scalar_use: 0,
            loads: true,
            callees: vec![],
            names: 0,
        };
        g.nasty = g.rng.pick(&[2, 5, 15, 40]);
        g.indirect = g.rng.pick(&[0, 0, 5, 25]);
        g.traps = g.rng.pick(&[0, 0, 0, 8]);
        g.scalar_use = g.rng.pick(&[0, 5, 30]);
        for ty in TYPES {
            for _ in 0..1 + g.rng.below(2) {
                let local = g.local(ty);
                g.scalars.push((local, ty));
            }
        }
        let mut last = 4096i64;
        for _ in 0..2 + g.rng.below(4) {
            let near = g.rng.chance(g.nasty / 2 + 3);
            let mut at = if near {
                last + g.rng.pick(&[-9, -8, -7, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 9, 16, 64, 128])
            } else {
                512 + 1024 * g.rng.range(0, 55)
            };
            if g.rng.chance(g.nasty / 6) {
                at = g.rng.pick(&[65536, 65536, 1 << 32]) - g.rng.below(300) as i64;
            } else if g.rng.chance(g.nasty / 3) {
                at += g.rng.range(1, 7);
            }
            last = at;
            let at = at as u32 as i32;
            let constant = g.rng.chance(40);
            let text = if constant { format!("(i32.const {at})") } else { g.new_parameter(Ty::I32, at.to_string()) };
            g.arrays.push(text);
        }
        g
    }

    /// A name that nothing else has.
    pub(super) fn name(&mut self, kind: &str) -> String {
        self.names += 1;
        format!("${kind}{}", self.names)
    }

    /// A new local.
    pub(super) fn local(&mut self, ty: Ty) -> String {
        let name = self.name("v");
        self.locals.push((name.clone(), ty));
        name
    }

    /// A new parameter with that argument; gives the expression that reads it.
    pub(super) fn new_parameter(&mut self, ty: Ty, value: String) -> String {
        let name = self.name("p");
        let get = format!("(local.get {name})");
        self.params.push((name, ty, value));
        get
    }

    /// Some parameter of that type.
    pub(super) fn parameter(&mut self, ty: Ty) -> String {
        let of: Vec<String> = self.params.iter().filter(|p| p.1 == ty).map(|p| p.0.clone()).collect();
        if of.is_empty() || (of.len() < 4 && self.rng.chance(30)) {
            let value = match ty {
                Ty::I32 | Ty::I64 => self.rng.pick(&["0", "1", "2", "3", "7", "-1", "100", "255", "-128"]),
                _ => self.rng.pick(&["0", "-0", "1.5", "-2", "nan", "inf", "0.1", "1e20"]),
            };
            return self.new_parameter(ty, value.into());
        }
        format!("(local.get {})", of[self.rng.below(of.len() as u64) as usize])
    }

    /// The function's text around a body.
    fn function(&self, name: &str, body: &str) -> String {
        let mut out = format!("  (func {name}");
        for (p, ty, _) in &self.params {
            _ = write!(out, " (param {p} {})", ty.name());
        }
        for (l, ty) in &self.locals {
            _ = write!(out, " (local {l} {})", ty.name());
        }
        format!("{out}\n{body})\n")
    }
}

/// What programs call besides functions of their own kind.
const HELPERS: &str = r#"  (func $mix (param i32) (result i32)
    (i32.mul (i32.xor (local.get 0) (i32.shr_u (local.get 0) (i32.const 3))) (i32.const 77)))
  (func $peek (param i32) (result i32) (i32.load (i32.and (local.get 0) (i32.const 0xfff8))))
  (func $count (param i32) (result i32)
    (global.set $gi32 (i32.add (global.get $gi32) (i32.const 1)))
    (i32.add (local.get 0) (global.get $gi32)))
  (func $poke (param i32)
    (i32.store8 (i32.and (local.get 0) (i32.const 0xffff)) (local.get 0)))
  (func $blend (param f32 f32) (result f32)
    (f32.add (f32.mul (local.get 0) (f32.const 0.5)) (local.get 1)))
"#;

/// Four images of memory behind one another: everything up to 64 KiB is filled.
pub(super) const START: &str = r#"  (start $init)
  (func $init
    (memory.copy (i32.const 4096) (i32.const 0) (i32.const 4096))
    (memory.copy (i32.const 8192) (i32.const 0) (i32.const 8192))
    (memory.copy (i32.const 16384) (i32.const 0) (i32.const 16384))
    (memory.copy (i32.const 32768) (i32.const 0) (i32.const 32768)))
"#;

/// The program of a seed: always the same for the same seed.
pub fn nest(seed: u64) -> Program {
    program(seed, false)
}

/// The same of loops that carry best values, or their places only, or update elements that the data choose.
pub fn best(seed: u64) -> Program {
    program(seed, true)
}

fn program(seed: u64, carried: bool) -> Program {
    let mut rng = Rng::new(seed);
    let mut text = String::from("(module\n  (memory (export \"memory\") 1)\n");
    for ty in TYPES {
        let t = ty.name();
        _ = writeln!(text, "  (global $g{t} (mut {t}) ({t}.const 5))");
        _ = writeln!(text, "  (global $o{t} (mut {t}) ({t}.const 0)) (global $q{t} (mut {t}) ({t}.const 0))");
    }
    text.push_str(START);
    text.push_str(HELPERS);
    let mut callees = vec![];
    if rng.chance(15) {
        let mut sub = Gen::new(Rng::new(rng.word()));
        let body = sub.nest_statement(1);
        text.push_str(&sub.function("$sub", &body));
        let args: Vec<String> = sub.params.iter().map(|(_, ty, v)| format!(" ({}.const {v})", ty.name())).collect();
        callees.push(format!("(call $sub{})", args.concat()));
    }
    let mut g = Gen::new(Rng::new(rng.word()));
    g.callees = callees;
    let mut body = String::new();
    for (local, ty) in g.scalars.clone() {
        if g.rng.chance(40) {
            let value = if g.rng.chance(50) { g.parameter(ty) } else { g.constant(ty) };
            _ = writeln!(body, "    (local.set {local} {value})");
        }
    }
    for _ in 0..1 + g.rng.below(3) {
        if g.rng.chance(20) {
            body.push_str(&g.statement(0));
        }
        if carried || g.rng.chance(12) {
            let nest = match g.rng.below(10) {
                0..=3 => g.update_nest(),
                4..=5 => g.place_nest(),
                _ => g.best_nest(),
            };
            body.push_str(&nest);
            continue;
        }
        let depth = g.rng.pick(&[0, 0, 0, 1, 1, 2]);
        body.push_str(&g.nest_statement(depth));
    }
    let wanted = g.rng.pick(&[10, 30, 60]);
    for (local, ty) in g.scalars.clone() {
        if g.rng.chance(wanted) {
            let o = g.rng.pick(&["o", "q"]);
            _ = writeln!(body, "    (global.set ${o}{} (local.get {local}))", ty.name());
        }
    }
    text.push_str(&g.function("(export \"f\")", &body));
    text.push_str(")\n");
    let args = g.params.iter().map(|p| p.2.clone()).collect();
    Program { text, name: "f".into(), args, image: image(&mut rng) }
}

/// Bytes as programs may meet them: zeros, noise, small numbers, floats with NaNs among them.
pub(super) fn image(rng: &mut Rng) -> Vec<u8> {
    let mut out = vec![];
    while out.len() < IMAGE {
        let kind = rng.below(7);
        for _ in 0..16 {
            let word = rng.word();
            let bytes = match kind {
                0 => 0u64,
                1 => word,
                2 => (word & 0x3f) | (word >> 32 & 0x3f) << 32,
                3 => word & 0x0303_0303_0303_0303,
                4 => {
                    let f = |w: u64| match w & 15 {
                        0 => 0x7fa0_0001 | (w as u32) << 16 & 0x8000_0000,
                        1 => 0x7fc0_0000,
                        2 => 0x8000_0000,
                        3 => 0x7f80_0000,
                        _ => ((w >> 4) as i16 as f32 / 8.0).to_bits(),
                    };
                    u64::from(f(word)) | u64::from(f(word >> 32)) << 32
                }
                5 => match word & 15 {
                    0 => 0x7ff4_0000_0000_0000 | word >> 40 | word << 63,
                    1 => 0xfff8_0000_0000_0000,
                    2 => 1 << 63,
                    _ => ((word >> 8) as i16 as f64 / 16.0).to_bits(),
                },
                _ => word & 0xffff_00ff_000f_00ff,
            };
            out.extend(bytes.to_le_bytes());
        }
    }
    out
}
