//! The hand-written PTX emitter.
//!
//! **Takes** kernels scheduled for [`Target::Gpu`]; **gives** one PTX module, pure ASCII, with one
//! `.visible .entry` per kernel. Its parameters, in order: `.u64 mem` (device address of byte 0 of
//! the linear-memory mirror), `.u64 mem_size`, `.u64 write_lo`, `.u64 write_hi`, `.u64 flag`
//! (address of the u32 trap flag), `.u64 partials` (address of u64 slots), then the kernel's
//! captures `p0…`, each of its own type ([`FIXED_PARAMS`] is how many come before them).
//!
//! Numeric operations are the templates of the numerics table; everything else is here. Block
//! parameters become parallel copies on the edges. Register allocation and scheduling are ptxas's.

use std::collections::HashMap;
use std::fmt::Write;

use tensor_wasm_ir::{BlockId, Body, Edge, Env, Inst, Kernel, MemTy, NumOp, Op, Target, Term, Ty, Val};

/// Parameters of an entry before the captures.
pub const FIXED_PARAMS: usize = 6;

/// What the text is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PtxTarget {
    /// Compute capability, e.g. 90 for sm_90.
    pub sm: u32,
    /// PTX ISA version.
    pub version: (u32, u32),
}

/// Why there is no text.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum EmitError {
    /// The device is too old.
    #[error("compute capability {0}.{1} is not supported: 7.0 (Volta) or newer is needed")]
    TooOld(u32, u32),
    /// The driver does not accept the PTX that the device needs.
    #[error("the driver accepts PTX {have}, sm_{sm} needs {need}: update the NVIDIA driver")]
    Driver {
        /// What the driver accepts.
        have: String,
        /// What the target needs.
        need: String,
        /// The target.
        sm: u32,
    },
    /// An operation has no PTX form.
    #[error("kernel {kernel}: {op} has no PTX form")]
    Unsupported {
        /// The kernel.
        kernel: String,
        /// The operation.
        op: String,
    },
}

/// (target, lowest PTX version that knows it), ascending.
const TARGETS: &[(u32, (u32, u32))] = &[
    (70, (6, 0)),
    (72, (6, 1)),
    (75, (6, 3)),
    (80, (7, 0)),
    (86, (7, 1)),
    (87, (7, 4)),
    (89, (7, 8)),
    (90, (7, 8)),
    (100, (8, 6)),
    (101, (8, 6)),
    (103, (8, 8)),
    (120, (8, 7)),
    (121, (8, 8)),
];

/// (CUDA version as the driver says it, highest PTX version it accepts), ascending.
const DRIVERS: &[(i32, (u32, u32))] = &[
    (10000, (6, 3)),
    (11000, (7, 0)),
    (11010, (7, 1)),
    (11020, (7, 2)),
    (11030, (7, 3)),
    (11040, (7, 4)),
    (11050, (7, 5)),
    (11060, (7, 6)),
    (11070, (7, 7)),
    (11080, (7, 8)),
    (12000, (8, 0)),
    (12010, (8, 1)),
    (12020, (8, 2)),
    (12030, (8, 3)),
    (12040, (8, 4)),
    (12050, (8, 5)),
    (12060, (8, 5)),
    (12070, (8, 6)),
    (12080, (8, 7)),
    (12090, (8, 8)),
    (13000, (9, 0)),
];

impl PtxTarget {
    /// The target for a compute capability, without asking a driver.
    pub fn for_sm(sm: u32) -> Result<PtxTarget, EmitError> {
        // Newer devices run the text of the newest target that is known not to exceed them.
        let known = TARGETS.iter().rev().find(|t| t.0 <= sm).ok_or(EmitError::TooOld(sm / 10, sm % 10))?;
        Ok(PtxTarget { sm: known.0, version: known.1 })
    }

    /// The target for a device and driver (`cuDriverGetVersion`, e.g. 13000).
    pub fn for_device(cc_major: u32, cc_minor: u32, driver_version: i32) -> Result<PtxTarget, EmitError> {
        let mut target = Self::for_sm(cc_major * 10 + cc_minor)?;
        let have = Self::highest(driver_version);
        if target.version > have {
            // sm_90 text runs on everything newer.
            target = PtxTarget { sm: 90.min(target.sm), version: (7, 8).min(target.version) };
        }
        if target.version > have {
            let show = |v: (u32, u32)| format!("{}.{}", v.0, v.1);
            return Err(EmitError::Driver { have: show(have), need: show(target.version), sm: target.sm });
        }
        Ok(target)
    }

    /// The highest PTX version that a driver accepts; (0, 0) for one older than CUDA 10.
    pub fn highest(driver_version: i32) -> (u32, u32) {
        DRIVERS.iter().rev().find(|d| d.0 <= driver_version).map_or((0, 0), |d| d.1)
    }
}

/// Emits a module with one entry per kernel.
pub fn emit(kernels: &[Kernel], target: &PtxTarget) -> Result<String, EmitError> {
    let mut out = format!(
        ".version {}.{}\n.target sm_{}\n.address_size 64\n",
        target.version.0, target.version.1, target.sm
    );
    for k in kernels {
        out.push('\n');
        out.push_str(&Emitter::new(k).kernel()?);
    }
    Ok(out)
}

fn reg_type(ty: Ty) -> &'static str {
    match ty {
        Ty::I32 => ".b32",
        Ty::I64 => ".b64",
        Ty::F32 => ".f32",
        Ty::F64 => ".f64",
    }
}

fn prefix(ty: Ty) -> &'static str {
    match ty {
        Ty::I32 => "%r",
        Ty::I64 => "%rd",
        Ty::F32 => "%f",
        Ty::F64 => "%fd",
    }
}

struct Emitter<'k> {
    k: &'k Kernel,
    body: &'k Body,
    out: String,
    consts: HashMap<Val, u64>,
    /// How often each value is used.
    uses: Vec<u32>,
    /// Comparisons fused into the block's terminator: their value is in a predicate.
    temps: u32,
    /// 64-bit address registers of the current block: of an i32 address value.
    addresses: HashMap<Val, String>,
    traps: bool,
}

impl<'k> Emitter<'k> {
    fn new(k: &'k Kernel) -> Emitter<'k> {
        let body = &k.body;
        let (mut consts, mut uses) = (HashMap::new(), vec![0; body.types.len()]);
        for b in body.rpo() {
            let at = body.at(b);
            for i in &at.insts {
                if let (Op::Const(c), Some(r)) = (i.op, i.result) {
                    consts.insert(r, c);
                }
                i.args.iter().for_each(|a| uses[a.0 as usize] += 1);
            }
            at.term.uses().iter().for_each(|a| uses[a.0 as usize] += 1);
        }
        Emitter { k, body, out: String::new(), consts, uses, temps: 0, addresses: HashMap::new(), traps: false }
    }

    fn line(&mut self, s: &str) {
        self.out.push('\t');
        self.out.push_str(s);
        self.out.push('\n');
    }

    fn reg(&self, v: Val) -> String {
        format!("{}{}", prefix(self.body.ty(v)), v.0)
    }

    /// A fresh register of a scratch class.
    fn temp(&mut self, class: &str) -> String {
        self.temps += 1;
        format!("%{class}{}", self.temps)
    }

    /// The operand as written: a register, or an immediate for a constant.
    fn operand(&self, v: Val) -> String {
        match self.consts.get(&v) {
            Some(&c) => match self.body.ty(v) {
                Ty::I32 => format!("{}", c as u32 as i32),
                Ty::I64 => format!("{}", c as i64),
                Ty::F32 => format!("0f{:08X}", c as u32),
                Ty::F64 => format!("0d{c:016X}"),
            },
            None => self.reg(v),
        }
    }

    fn unsupported(&self, op: &Op) -> EmitError {
        EmitError::Unsupported { kernel: self.k.name.clone(), op: format!("{op:?}") }
    }

    fn kernel(mut self) -> Result<String, EmitError> {
        if self.k.target != Target::Gpu {
            return Err(EmitError::Unsupported { kernel: self.k.name.clone(), op: "a CPU schedule".into() });
        }
        let order = self.body.rpo();
        let captures = self.body.blocks[0].params.clone();
        for (n, name) in ["mem", "mem_size", "write_lo", "write_hi", "flag", "partials"].iter().enumerate() {
            let _ = n;
            self.line(&format!("ld.param.u64 %{name}, [{name}];"));
        }
        self.line("cvta.to.global.u64 %mem, %mem;");
        self.line("cvta.to.global.u64 %flag, %flag;");
        self.line("cvta.to.global.u64 %partials, %partials;");
        for (i, &c) in captures.iter().enumerate() {
            let ty = self.body.ty(c);
            let r = self.reg(c);
            self.line(&format!("ld.param{} {r}, [p{i}];", reg_type(ty)));
        }
        for (n, &b) in order.iter().enumerate() {
            let _ = writeln!(self.out, "B{}:", b.0);
            self.addresses.clear();
            let insts = &self.body.at(b).insts;
            // A comparison used only by the branch right here needs no register of its own.
            let fused = self.fused(b);
            for (i, inst) in insts.iter().enumerate() {
                if Some(i) != fused {
                    self.inst(inst)?;
                }
            }
            self.term(b, fused.map(|i| &insts[i]), order.get(n + 1).copied())?;
        }
        if self.traps {
            self.out.push_str("TRAP:\n");
            self.line("st.global.u32 [%flag], 1;");
            self.line("ret;");
        }
        Ok(self.wrap(&captures))
    }

    /// The header, the register declarations and the body.
    fn wrap(&self, captures: &[Val]) -> String {
        let mut params: Vec<String> =
            ["mem", "mem_size", "write_lo", "write_hi", "flag", "partials"].iter().map(|p| format!("\t.param .u64 {p}")).collect();
        params.extend(captures.iter().enumerate().map(|(i, &c)| format!("\t.param {} p{i}", reg_type(self.body.ty(c)))));
        let [x, y, z] = self.k.block;
        let mut s = format!(".visible .entry {}(\n{}\n)\n.maxntid {x}, {y}, {z}\n{{\n", self.k.name, params.join(",\n"));
        let n = self.body.types.len();
        for (class, ty) in [("%r", ".b32"), ("%rd", ".b64"), ("%f", ".f32"), ("%fd", ".f64")] {
            let _ = writeln!(s, "\t.reg {ty} {class}<{n}>;");
        }
        let t = self.temps + 1;
        for (class, ty) in [("%tp", ".pred"), ("%tr", ".b32"), ("%tl", ".b64"), ("%tf", ".f32"), ("%tg", ".f64")] {
            let _ = writeln!(s, "\t.reg {ty} {class}<{t}>;");
        }
        s.push_str("\t.reg .b64 %mem, %mem_size, %write_lo, %write_hi, %flag, %partials;\n");
        if self.k.shared_bytes > 0 {
            let _ = writeln!(s, "\t.shared .align 16 .b8 smem[{}];", self.k.shared_bytes);
        }
        s + &self.out + "}\n"
    }

    /// Index of the comparison that only the block's own conditional branch uses.
    fn fused(&self, b: BlockId) -> Option<usize> {
        let at = self.body.at(b);
        let Term::CondBr(c, ..) = at.term else { return None };
        if self.uses[c.0 as usize] != 1 {
            return None;
        }
        let i = at.insts.iter().position(|i| i.result == Some(c))?;
        match at.insts[i].op {
            Op::Num(n) if n.info().ptx.starts_with("setp.") && n.info().ptx.ends_with("selp.b32 $d, 1, 0, $p0;") => Some(i),
            _ => None,
        }
    }

    /// Fills a template's placeholders.
    fn template(&mut self, text: &str, dest: &str, args: &[Val]) {
        let mut scratch: HashMap<String, String> = HashMap::new();
        let operands: Vec<String> = args.iter().map(|&a| self.operand(a)).collect();
        for statement in text.split(';').map(str::trim).filter(|s| !s.is_empty()) {
            let mut line = String::new();
            let mut chars = statement.chars().peekable();
            while let Some(c) = chars.next() {
                if c != '$' {
                    line.push(c);
                    continue;
                }
                let mut name = String::new();
                while let Some(c) = chars.next_if(|c| c.is_ascii_alphanumeric()) {
                    name.push(c);
                }
                match name.as_str() {
                    "d" => line.push_str(dest),
                    "a" => line.push_str(&operands[0]),
                    "b" => line.push_str(&operands[1]),
                    "c" => line.push_str(&operands[2]),
                    "trap" => line.push_str("$trap"),
                    other => {
                        let class = match other.as_bytes()[0] {
                            b'p' => "tp",
                            b'r' => "tr",
                            b'l' => "tl",
                            b'f' => "tf",
                            _ => "tg",
                        };
                        if !scratch.contains_key(other) {
                            let t = self.temp(class);
                            scratch.insert(other.to_string(), t);
                        }
                        line.push_str(&scratch[other]);
                    }
                }
            }
            if let Some(p) = line.strip_prefix("$trap ") {
                self.traps = true;
                let p = p.to_string();
                self.line(&format!("@{p} bra TRAP;"));
            } else {
                self.line(&(line + ";"));
            }
        }
    }

    fn inst(&mut self, i: &Inst) -> Result<(), EmitError> {
        let dest = i.result.map(|r| self.reg(r)).unwrap_or_default();
        match i.op {
            Op::Const(_) => {
                // Immediates stand where they are used, but block arguments may need the register.
                let v = i.result.expect("a constant has a result");
                let (ty, imm) = (self.body.ty(v), self.operand(v));
                self.line(&format!("mov{} {dest}, {imm};", reg_type(ty)));
            }
            Op::Num(n) => self.num(n, &dest, i),
            Op::Load { mem, offset, .. } => self.load(mem, offset, i.args[0], &dest),
            Op::Store { mem, offset, .. } => self.store(mem, offset, i.args[0], i.args[1]),
            Op::Env(e) => self.env(e, &dest).ok_or_else(|| self.unsupported(&i.op))?,
            Op::TrapIf => {
                let (p, c) = (self.temp("tp"), self.operand(i.args[0]));
                self.line(&format!("setp.ne.s32 {p}, {c}, 0;"));
                self.line(&format!("@{p} bra TRAP;"));
                self.traps = true;
            }
            Op::Barrier => self.line("bar.sync 0;"),
            Op::SharedLoad => {
                let at = self.shared(i.args[0]);
                let ty = self.body.ty(i.result.expect("a load has a result"));
                self.line(&format!("ld.shared{} {dest}, [{at}];", reg_type(ty)));
            }
            Op::SharedStore => {
                let at = self.shared(i.args[0]);
                let (ty, v) = (self.body.ty(i.args[1]), self.operand(i.args[1]));
                self.line(&format!("st.shared{} [{at}], {v};", reg_type(ty)));
            }
            Op::PartialStore => self.partial(i),
            Op::ShuffleDown(n) => self.shuffle(i, n, &dest),
            ref op => return Err(self.unsupported(op)),
        }
        Ok(())
    }

    fn num(&mut self, n: NumOp, dest: &str, i: &Inst) {
        // `mov` and the like take immediates; a few instructions want a register first.
        let text = n.info().ptx;
        let bare = |t: &str| t.contains("[$a") || t.starts_with("brev") || t.starts_with("clz") || t.starts_with("popc");
        if i.args.iter().all(|a| self.consts.contains_key(a)) || bare(text) {
            let regs: Vec<String> = i.args.iter().map(|&a| self.reg(a)).collect();
            let saved: Vec<(Val, u64)> = i.args.iter().filter_map(|a| self.consts.remove(a).map(|c| (*a, c))).collect();
            debug_assert_eq!(regs.len(), i.args.len());
            self.template(text, dest, &i.args);
            self.consts.extend(saved);
        } else {
            self.template(text, dest, &i.args);
        }
    }

    fn shared(&mut self, at: Val) -> String {
        let (t, a) = (self.temp("tr"), self.operand(at));
        let base = self.temp("tr");
        self.line(&format!("mov.u32 {base}, smem;"));
        self.line(&format!("add.s32 {t}, {base}, {a};"));
        t
    }

    /// The operand of an access: 64-bit base and a 32-bit immediate.
    fn address(&mut self, addr: Val, offset: u64) -> String {
        let base = match self.addresses.get(&addr) {
            Some(r) => r.clone(),
            None => {
                let (wide, sum) = (self.temp("tl"), self.temp("tl"));
                let a = self.reg(addr);
                self.line(&format!("cvt.u64.u32 {wide}, {a};"));
                self.line(&format!("add.s64 {sum}, %mem, {wide};"));
                self.addresses.insert(addr, sum.clone());
                sum
            }
        };
        if i32::try_from(offset).is_ok() {
            return if offset == 0 { format!("[{base}]") } else { format!("[{base}+{offset}]") };
        }
        let far = self.temp("tl");
        self.line(&format!("add.s64 {far}, {base}, {offset};"));
        format!("[{far}]")
    }

    fn load(&mut self, mem: MemTy, offset: u64, addr: Val, dest: &str) {
        let at = self.address(addr, offset);
        let bits = u32::from(mem.bytes) * 8;
        if u32::from(mem.bytes) == mem.ty.bytes() {
            self.line(&format!("ld.global{} {dest}, {at};", reg_type(mem.ty)));
        } else {
            // A narrow load extends into the whole destination register.
            let sign = if mem.signed { 's' } else { 'u' };
            self.line(&format!("ld.global.{sign}{bits} {dest}, {at};"));
        }
    }

    fn store(&mut self, mem: MemTy, offset: u64, addr: Val, value: Val) {
        let at = self.address(addr, offset);
        let v = self.reg(value);
        if u32::from(mem.bytes) == mem.ty.bytes() {
            self.line(&format!("st.global{} {at}, {v};", reg_type(mem.ty)));
        } else {
            self.line(&format!("st.global.u{} {at}, {v};", u32::from(mem.bytes) * 8));
        }
    }

    fn env(&mut self, e: Env, dest: &str) -> Option<()> {
        let axis = |a: u8| ["x", "y", "z"][usize::from(a)];
        let source = match e {
            Env::ThreadId(a) => format!("%tid.{}", axis(a)),
            Env::BlockId(a) => format!("%ctaid.{}", axis(a)),
            Env::BlockDim(a) => format!("%ntid.{}", axis(a)),
            Env::GridDim(a) => format!("%nctaid.{}", axis(a)),
            Env::MemSize => "%mem_size".into(),
            Env::WriteLo => "%write_lo".into(),
            Env::WriteHi => "%write_hi".into(),
            Env::ChunkLo | Env::ChunkHi | Env::ChunkSlot => return None,
        };
        let ty = if source.contains('.') { "u32" } else { "u64" };
        self.line(&format!("mov.{ty} {dest}, {source};"));
        Some(())
    }

    fn partial(&mut self, i: &Inst) {
        let (wide, at) = (self.temp("tl"), self.temp("tl"));
        let slot = self.reg(i.args[0]);
        self.line(&format!("mul.wide.u32 {wide}, {slot}, 8;"));
        self.line(&format!("add.s64 {at}, %partials, {wide};"));
        let v = self.reg(i.args[1]);
        let bits = match self.body.ty(i.args[1]) {
            Ty::I64 => v,
            Ty::I32 => {
                let t = self.temp("tl");
                self.line(&format!("cvt.u64.u32 {t}, {v};"));
                t
            }
            Ty::F64 => {
                let t = self.temp("tl");
                self.line(&format!("mov.b64 {t}, {v};"));
                t
            }
            Ty::F32 => {
                let (r, t) = (self.temp("tr"), self.temp("tl"));
                self.line(&format!("mov.b32 {r}, {v};"));
                self.line(&format!("cvt.u64.u32 {t}, {r};"));
                t
            }
        };
        self.line(&format!("st.global.b64 [{at}], {bits};"));
    }

    fn shuffle(&mut self, i: &Inst, n: u8, dest: &str) {
        let v = self.reg(i.args[0]);
        if self.body.ty(i.args[0]).bytes() == 4 {
            let (a, b) = (self.temp("tr"), self.temp("tr"));
            self.line(&format!("mov.b32 {a}, {v};"));
            self.line(&format!("shfl.sync.down.b32 {b}, {a}, {n}, 31, 0xffffffff;"));
            self.line(&format!("mov.b32 {dest}, {b};"));
        } else {
            let (lo, hi) = (self.temp("tr"), self.temp("tr"));
            self.line(&format!("mov.b64 {{{lo}, {hi}}}, {v};"));
            self.line(&format!("shfl.sync.down.b32 {lo}, {lo}, {n}, 31, 0xffffffff;"));
            self.line(&format!("shfl.sync.down.b32 {hi}, {hi}, {n}, 31, 0xffffffff;"));
            self.line(&format!("mov.b64 {dest}, {{{lo}, {hi}}};"));
        }
    }

    /// Sets the target's parameters; all at once, since a parameter may be the source of another.
    fn copies(&mut self, e: &Edge) {
        let params = &self.body.at(e.block).params;
        let moves: Vec<(Val, Val)> = params.iter().copied().zip(e.args.iter().copied()).filter(|(p, a)| p != a).collect();
        let targets: Vec<Val> = moves.iter().map(|m| m.0).collect();
        let clash = moves.iter().any(|m| targets.contains(&m.1));
        let mut late = vec![];
        for &(p, a) in &moves {
            let ty = self.body.ty(p);
            let (source, dest) = (self.operand(a), self.reg(p));
            if clash {
                let class = match ty {
                    Ty::I32 => "tr",
                    Ty::I64 => "tl",
                    Ty::F32 => "tf",
                    Ty::F64 => "tg",
                };
                let t = self.temp(class);
                self.line(&format!("mov{} {t}, {source};", reg_type(ty)));
                late.push(format!("mov{} {dest}, {t};", reg_type(ty)));
            } else {
                self.line(&format!("mov{} {dest}, {source};", reg_type(ty)));
            }
        }
        late.iter().for_each(|l| self.line(l));
    }

    fn goto(&mut self, b: BlockId, next: Option<BlockId>) {
        if next != Some(b) {
            self.line(&format!("bra B{};", b.0));
        }
    }

    fn term(&mut self, b: BlockId, fused: Option<&Inst>, next: Option<BlockId>) -> Result<(), EmitError> {
        let term = self.body.at(b).term.clone();
        match &term {
            Term::Br(e) => {
                self.copies(e);
                self.goto(e.block, next);
            }
            Term::CondBr(c, x, y) => {
                let p = match fused {
                    Some(i) => {
                        let Op::Num(n) = i.op else { return Err(self.unsupported(&i.op)) };
                        let text = n.info().ptx.split(';').next().unwrap_or_default().replace("$p0", "$d");
                        let p = self.temp("tp");
                        self.template(&text, &p, &i.args);
                        p
                    }
                    None => {
                        let (p, v) = (self.temp("tp"), self.operand(*c));
                        self.line(&format!("setp.ne.s32 {p}, {v}, 0;"));
                        p
                    }
                };
                if x.args.is_empty() {
                    self.line(&format!("@{p} bra B{};", x.block.0));
                    self.copies(y);
                    self.goto(y.block, next);
                } else {
                    let skip = self.temp("tp").replace('%', "L");
                    self.line(&format!("@!{p} bra {skip};"));
                    self.copies(x);
                    self.line(&format!("bra B{};", x.block.0));
                    let _ = writeln!(self.out, "{skip}:");
                    self.copies(y);
                    self.goto(y.block, next);
                }
            }
            Term::Switch(i, es) => {
                let index = self.operand(*i);
                for (k, e) in es[..es.len() - 1].iter().enumerate() {
                    let p = self.temp("tp");
                    let skip = p.replace('%', "L");
                    self.line(&format!("setp.ne.s32 {p}, {index}, {k};"));
                    self.line(&format!("@{p} bra {skip};"));
                    self.copies(e);
                    self.line(&format!("bra B{};", e.block.0));
                    let _ = writeln!(self.out, "{skip}:");
                }
                let last = es.last().expect("a switch has a default");
                self.copies(last);
                self.goto(last.block, next);
            }
            Term::Return(_) => self.line("ret;"),
            Term::Unreachable => {
                self.traps = true;
                self.line("bra TRAP;");
            }
        }
        Ok(())
    }
}
