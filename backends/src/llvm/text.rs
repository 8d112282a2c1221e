//! A kernel as LLVM IR: entry, blocks, memory, launch parameters, terminators.
//!
//! Block parameters become phis. A block that checks something is several blocks of LLVM, so each knows under which
//! label it ends; an edge beside another one to the same block gets a block of its own, since a phi has one value for
//! each block before it.

use std::collections::HashMap;
use std::fmt::Write;

use tensor_wasm_ir::num::Clif;
use tensor_wasm_ir::{BlockId, Body, Edge, Env, Inst, Kernel, MemTy, Op, Target, Term, Val};

use super::num::{self, Statement, constant, int, ty};
use crate::ptx::{EmitError, atomic, identifier, params};

/// Pointers to memory, and to what is a thread's own.
const GLOBAL: &str = "ptr addrspace(1)";
const LOCAL: &str = "ptr";

/// The kernels as one module.
pub(super) fn module(kernels: &[Kernel]) -> Result<String, EmitError> {
    let mut out = String::from("target triple = \"nvptx64-nvidia-cuda\"\n");
    for k in kernels {
        out.push('\n');
        out.push_str(&Writer::new(k).kernel()?);
    }
    // `noimplicitfloat`: operations on the bits of floats stay what they are. The others keep loops from becoming
    // library calls and switches from becoming tables in memory.
    out.push_str("\nattributes #0 = { nounwind noimplicitfloat \"no-builtins\" \"no-jump-tables\"=\"true\" }\n");
    out.push_str("!0 = !{!\"branch_weights\", i32 1, i32 1048575}\n");
    let mut names = vec![];
    for (n, k) in kernels.iter().enumerate() {
        let properties = ["kernel", "maxntidx", "maxntidy", "maxntidz"];
        let values = [1, k.block[0], k.block[1], k.block[2]];
        for (i, (p, v)) in properties.iter().zip(values).enumerate() {
            let number = 1 + 4 * n + i;
            let _ = writeln!(out, "!{number} = !{{ptr @{}, !\"{p}\", i32 {v}}}", k.name);
            names.push(format!("!{number}"));
        }
    }
    let _ = writeln!(out, "!nvvm.annotations = !{{{}}}", names.join(", "));
    Ok(out)
}

/// Does a kernel ask for a fused operation?
pub(super) fn fuses(k: &Kernel) -> bool {
    let insts = k.body.blocks.iter().flat_map(|b| &b.insts);
    insts
        .filter_map(|i| if let Op::Num(n) = i.op { Some(n) } else { None })
        .any(|n| n.info().clif == Clif::Ternary("fma"))
}

/// An edge's source label and arguments.
type Incoming = (String, Vec<Val>);

/// The state of writing one kernel.
struct Writer<'k> {
    k: &'k Kernel,
    body: &'k Body,
    /// The text of the block being written.
    out: String,
    /// The label that what is written next belongs to.
    label: String,
    /// Operands that are no registers: constants and parameters.
    names: HashMap<Val, String>,
    /// The edges into each block.
    incoming: HashMap<BlockId, Vec<Incoming>>,
    temps: u32,
    traps: bool,
}

impl<'k> Writer<'k> {
    fn new(k: &'k Kernel) -> Writer<'k> {
        let body = &k.body;
        let mut names = HashMap::new();
        for i in body.rpo().into_iter().flat_map(|b| &body.at(b).insts) {
            let Some(r) = i.result else { continue };
            match i.op {
                Op::Const(bits) => names.insert(r, constant(body.ty(r), bits)),
                Op::Env(Env::MemSize) => names.insert(r, "%mem_size".into()),
                Op::Env(Env::WriteLo) => names.insert(r, "%write_lo".into()),
                Op::Env(Env::WriteHi) => names.insert(r, "%write_hi".into()),
                Op::Env(Env::GapLo) => names.insert(r, "%gap_lo".into()),
                Op::Env(Env::GapHi) => names.insert(r, "%gap_hi".into()),
                _ => None,
            };
        }
        let (out, label) = (String::new(), String::new());
        Writer { k, body, out, label, names, incoming: HashMap::new(), temps: 0, traps: false }
    }

    fn unsupported(&self, op: &Op) -> EmitError {
        EmitError::Unsupported { kernel: self.k.name.clone(), op: format!("{op:?}") }
    }

    fn line(&mut self, s: &str) {
        let _ = writeln!(self.out, "  {s}");
    }

    fn start(&mut self, label: String) {
        let _ = writeln!(self.out, "{label}:");
        self.label = label;
    }

    fn temp(&mut self) -> String {
        self.temps += 1;
        format!("%t{}", self.temps)
    }

    /// A statement with a result of its own; gives its name.
    fn set(&mut self, what: &str) -> String {
        let t = self.temp();
        self.line(&format!("{t} = {what}"));
        t
    }

    fn val(&self, v: Val) -> String {
        self.names.get(&v).cloned().unwrap_or_else(|| format!("%v{}", v.0))
    }

    /// The operand with its type in front.
    fn typed(&self, v: Val) -> String {
        format!("{} {}", ty(self.body.ty(v)), self.val(v))
    }

    /// The whole definition, with its shared memory in front.
    fn kernel(mut self) -> Result<String, EmitError> {
        let (k, body) = (self.k, self.body);
        if k.target != Target::Gpu {
            return Err(EmitError::Unsupported { kernel: k.name.clone(), op: "a CPU schedule".into() });
        }
        if !identifier(&k.name) || k.name.starts_with('%') {
            return Err(EmitError::Name(k.name.clone()));
        }
        // Blocks first: only they know the edges that the phis name.
        let captures = &body.blocks[0].params;
        self.incoming.entry(BlockId(0)).or_default().push(("entry".into(), vec![]));
        let mut blocks = vec![];
        for b in body.rpo() {
            self.label = format!("B{}", b.0);
            for i in &body.at(b).insts {
                self.inst(i)?;
            }
            self.term(b);
            blocks.push((b, std::mem::take(&mut self.out)));
        }
        let fixed = params(k);
        let mut params: Vec<String> = fixed.iter().map(|p| format!("i64 %{p}")).collect();
        params.extend(captures.iter().enumerate().map(|(i, &c)| format!("{} %p{i}", ty(body.ty(c)))));
        let mut s = String::new();
        if k.shared_bytes > 0 {
            let n = k.shared_bytes;
            let _ = writeln!(s, "@smem_{} = internal addrspace(3) global [{n} x i8] undef, align 16", k.name);
        }
        let _ = writeln!(s, "define ptx_kernel void @{}({}) #0 {{\nentry:", k.name, params.join(", "));
        for p in ["mem", "flag", "partials"] {
            let _ = writeln!(s, "  %{p}.generic = inttoptr i64 %{p} to ptr");
            let _ = writeln!(s, "  %{p}.global = addrspacecast ptr %{p}.generic to ptr addrspace(1)");
        }
        for (n, bytes) in body.privates.iter().enumerate() {
            let _ = writeln!(s, "  %private{n} = alloca [{bytes} x i8], align 16");
        }
        s.push_str("  br label %B0\n");
        for (b, text) in &blocks {
            let _ = writeln!(s, "B{}:", b.0);
            for (n, &p) in body.at(*b).params.iter().enumerate() {
                let of = |(from, args): &Incoming| {
                    // The entry's edge carries the parameters.
                    let v = args.get(n).map_or_else(|| format!("%p{n}"), |&a| self.val(a));
                    format!("[ {v}, %{from} ]")
                };
                let from: Vec<String> = self.incoming.get(b).into_iter().flatten().map(of).collect();
                let _ = writeln!(s, "  %v{} = phi {} {}", p.0, ty(body.ty(p)), from.join(", "));
            }
            s.push_str(text);
        }
        if self.traps {
            s.push_str("trap:\n  store volatile i32 1, ptr addrspace(1) %flag.global, align 4\n  ret void\n");
        }
        Ok(s + "}\n")
    }

    fn inst(&mut self, i: &Inst) -> Result<(), EmitError> {
        match (i.op, i.result) {
            (Op::Const(_), _) => {}
            (Op::Env(Env::MemSize | Env::WriteLo | Env::WriteHi | Env::GapLo | Env::GapHi), _) => {}
            (Op::Num(n), Some(r)) => {
                let args: Vec<String> = i.args.iter().map(|&a| self.val(a)).collect();
                let mut scratch: HashMap<String, String> = HashMap::new();
                let fresh = |s: &str| scratch.entry(s.into()).or_insert_with(|| self.temp()).clone();
                let statements = num::statements(n, &format!("%v{}", r.0), &args, fresh);
                for s in statements.ok_or_else(|| self.unsupported(&i.op))? {
                    match s {
                        Statement::Plain(s) => self.line(&s),
                        Statement::Trap(c) => self.trap_if(&c),
                    }
                }
            }
            (Op::Load { mem, offset, view }, Some(r)) => {
                let at = self.address(view, i.args[0], offset);
                self.load(GLOBAL, mem, &at, r);
            }
            (Op::Store { mem, offset, view }, _) => {
                let at = self.address(view, i.args[0], offset);
                self.store(GLOBAL, mem, &at, i.args[1]);
            }
            (Op::PrivateLoad { mem, array }, Some(r)) => {
                let at = self.private(array, i.args[0]);
                self.load(LOCAL, mem, &at, r);
            }
            (Op::PrivateStore { mem, array }, _) => {
                let at = self.private(array, i.args[0]);
                self.store(LOCAL, mem, &at, i.args[1]);
            }
            (Op::Update { op, mem, offset, view }, _) => {
                let name = atomic(op, mem).ok_or_else(|| self.unsupported(&i.op))?;
                let at = self.address(view, i.args[0], offset);
                self.update(&name, mem, &at, i.args[1]);
            }
            (Op::Env(e), Some(r)) => {
                let axis = |name: &str, a: u8| Some(format!("{name}.{}", ["x", "y", "z"].get(usize::from(a))?));
                let register = match e {
                    Env::ThreadId(a) => axis("tid", a),
                    Env::BlockId(a) => axis("ctaid", a),
                    Env::BlockDim(a) => axis("ntid", a),
                    Env::GridDim(a) => axis("nctaid", a),
                    _ => None,
                };
                let register = register.ok_or_else(|| self.unsupported(&i.op))?;
                self.line(&format!("%v{} = call i32 @llvm.nvvm.read.ptx.sreg.{register}()", r.0));
            }
            (Op::TrapIf, _) => {
                let c = self.set(&format!("icmp ne i32 {}, 0", self.val(i.args[0])));
                self.trap_if(&c);
            }
            (Op::Raised, Some(r)) => {
                self.line(&format!("%v{} = load volatile i32, ptr addrspace(1) %flag.global, align 4", r.0));
            }
            (Op::Barrier, _) => self.line("call void @llvm.nvvm.barrier0()"),
            (Op::SharedLoad, Some(r)) => {
                let (at, t) = (self.shared(i.args[0]), self.body.ty(r));
                self.line(&format!("%v{} = load {}, ptr addrspace(3) {at}, align {}", r.0, ty(t), t.bytes()));
            }
            (Op::SharedStore, _) => {
                let (at, v) = (self.shared(i.args[0]), self.typed(i.args[1]));
                let align = self.body.ty(i.args[1]).bytes();
                self.line(&format!("store {v}, ptr addrspace(3) {at}, align {align}"));
            }
            (Op::PartialLoad, Some(r)) => {
                let (at, t) = (self.partial(i.args[0]), self.body.ty(r));
                self.line(&format!("%v{} = load {}, ptr addrspace(1) {at}, align 8", r.0, ty(t)));
            }
            (Op::PartialStore, _) => {
                let at = self.partial(i.args[0]);
                let mut bits = self.bits(i.args[1]);
                if self.body.ty(i.args[1]).bytes() == 4 {
                    bits = self.set(&format!("zext i32 {bits} to i64"));
                }
                self.line(&format!("store i64 {bits}, ptr addrspace(1) {at}, align 8"));
            }
            (Op::ShuffleDown(n), Some(r)) => self.shuffle(i.args[0], n, r),
            (ref op, _) => return Err(self.unsupported(op)),
        }
        Ok(())
    }

    /// Where a slot of the partial results is; the low bytes of a value come first.
    fn partial(&mut self, slot: Val) -> String {
        let slot = self.set(&format!("zext i32 {} to i64", self.val(slot)));
        self.set(&format!("getelementptr i64, ptr addrspace(1) %partials.global, i64 {slot}"))
    }

    /// Leaves through the trap block if the `i1` holds.
    fn trap_if(&mut self, condition: &str) {
        self.traps = true;
        let next = format!("N{}", self.temp().trim_start_matches('%'));
        self.line(&format!("br i1 {condition}, label %trap, label %{next}, !prof !0"));
        self.start(next);
    }

    /// A value's bits as an integer.
    fn bits(&mut self, v: Val) -> String {
        let t = self.body.ty(v);
        if t.is_float() { self.set(&format!("bitcast {} to {}", self.typed(v), int(t))) } else { self.val(v) }
    }

    /// Where a byte offset of block-shared memory is.
    fn shared(&mut self, at: Val) -> String {
        let wide = self.set(&format!("zext i32 {} to i64", self.val(at)));
        self.set(&format!("getelementptr i8, ptr addrspace(3) @smem_{}, i64 {wide}", self.k.name))
    }

    /// The pointer of an access to memory, to what was there before the launch, or to scratch.
    fn address(&mut self, view: u32, addr: Val, offset: u64) -> String {
        let wide = self.set(&format!("zext i32 {} to i64", self.val(addr)));
        let base = if self.k.elsewhere(view) {
            // A copy's byte 0 is of no memory, so only the sum is an address.
            let at = self.set(&format!("add i64 %before, {wide}"));
            let generic = self.set(&format!("inttoptr i64 {at} to ptr"));
            self.set(&format!("addrspacecast ptr {generic} to ptr addrspace(1)"))
        } else {
            self.set(&format!("getelementptr i8, ptr addrspace(1) %mem.global, i64 {wide}"))
        };
        if offset == 0 {
            return base;
        }
        self.set(&format!("getelementptr i8, ptr addrspace(1) {base}, i64 {offset}"))
    }

    /// Where a byte offset of an array of the thread's own is.
    fn private(&mut self, array: u8, at: Val) -> String {
        let wide = self.set(&format!("zext i32 {} to i64", self.val(at)));
        self.set(&format!("getelementptr i8, ptr %private{array}, i64 {wide}"))
    }

    fn load(&mut self, pointer: &str, mem: MemTy, at: &str, r: Val) {
        let n = u32::from(mem.bytes);
        let access = |t: &str| format!("load {t}, {pointer} {at}, align {n}");
        if n == mem.ty.bytes() {
            self.line(&format!("%v{} = {}", r.0, access(ty(mem.ty))));
            return;
        }
        let narrow = format!("i{}", 8 * n);
        let (t, extend) = (self.set(&access(&narrow)), if mem.signed { "sext" } else { "zext" });
        self.line(&format!("%v{} = {extend} {narrow} {t} to {}", r.0, ty(mem.ty)));
    }

    fn store(&mut self, pointer: &str, mem: MemTy, at: &str, value: Val) {
        let (n, mut v) = (u32::from(mem.bytes), self.typed(value));
        if n != mem.ty.bytes() {
            v = format!("i{} {}", 8 * n, self.set(&format!("trunc {v} to i{}", 8 * n)));
        }
        self.line(&format!("store {v}, {pointer} {at}, align {n}"));
    }

    /// An update in place, by the very instruction that the hand-written emitter has for it.
    fn update(&mut self, name: &str, mem: MemTy, at: &str, value: Val) {
        let bits = 8 * u32::from(mem.bytes);
        let at = self.set(&format!("ptrtoint ptr addrspace(1) {at} to i64"));
        let mut v = self.typed(value);
        if bits != 8 * mem.ty.bytes() {
            v = format!("i{bits} {}", self.set(&format!("trunc {v} to i{bits}")));
        }
        let register = if bits == 64 { "l" } else { "r" };
        self.line(&format!(
            "call void asm sideeffect \"red.global.{name} [$0], $1;\", \"l,{register},~{{memory}}\"(i64 {at}, {v})"
        ));
    }

    /// Moves a value down the warp through its 32-bit halves.
    fn shuffle(&mut self, value: Val, n: u8, r: Val) {
        let t = self.body.ty(value);
        let bits = self.bits(value);
        let down = |w: &mut Self, half: &str| {
            w.set(&format!("call i32 @llvm.nvvm.shfl.sync.down.i32(i32 -1, i32 {half}, i32 {n}, i32 31)"))
        };
        let moved = if t.bytes() == 4 {
            down(self, &bits)
        } else {
            let (lo, above) =
                (self.set(&format!("trunc i64 {bits} to i32")), self.set(&format!("lshr i64 {bits}, 32")));
            let hi = self.set(&format!("trunc i64 {above} to i32"));
            let (lo, hi) = (down(self, &lo), down(self, &hi));
            let (lo, hi) = (self.set(&format!("zext i32 {lo} to i64")), self.set(&format!("zext i32 {hi} to i64")));
            let above = self.set(&format!("shl i64 {hi}, 32"));
            self.set(&format!("or i64 {above}, {lo}"))
        };
        // A cast to the same type is none.
        self.line(&format!("%v{} = bitcast {} {moved} to {}", r.0, int(t), ty(t)));
    }

    /// Notes an edge from the current label; gives the label to branch to.
    fn edge(&mut self, e: &Edge, alone: bool) -> String {
        let to = format!("B{}", e.block.0);
        let from = if alone { self.label.clone() } else { format!("E{}", self.temp().trim_start_matches('%')) };
        self.incoming.entry(e.block).or_default().push((from.clone(), e.args.clone()));
        if alone { to } else { from }
    }

    fn term(&mut self, b: BlockId) {
        let term = &self.body.at(b).term;
        let edges: Vec<&Edge> = term.edges().to_vec();
        let mut seen: HashMap<BlockId, usize> = HashMap::new();
        edges.iter().for_each(|e| *seen.entry(e.block).or_default() += 1);
        let labels: Vec<String> = edges.iter().map(|e| self.edge(e, seen[&e.block] == 1)).collect();
        match term {
            Term::Br(_) => self.line(&format!("br label %{}", labels[0])),
            Term::CondBr(c, ..) => {
                let c = self.set(&format!("icmp ne i32 {}, 0", self.val(*c)));
                self.line(&format!("br i1 {c}, label %{}, label %{}", labels[0], labels[1]));
            }
            Term::Switch(v, _) => {
                let index = self.val(*v);
                let Some((default, cases)) = labels.split_last() else { return };
                let of = |(k, l): (usize, &String)| format!("i32 {k}, label %{l}");
                let cases: Vec<String> = cases.iter().enumerate().map(of).collect();
                self.line(&format!("switch i32 {index}, label %{default} [ {} ]", cases.join(" ")));
            }
            Term::Return(_) => self.line("ret void"),
            Term::Unreachable => {
                self.traps = true;
                self.line("br label %trap");
            }
        }
        for (e, l) in edges.iter().zip(&labels).filter(|(_, l)| l.starts_with('E')) {
            self.start(l.clone());
            self.line(&format!("br label %B{}", e.block.0));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tensor_wasm_ir::{NumOp, Ty};

    /// Two edges to one block with different arguments, and an entry that is jumped back to.
    #[test]
    fn phis() {
        let mut body = Body::default();
        let (b, p) = (body.block(), body.value(Ty::I32));
        let done = body.block();
        body.at_mut(b).params.push(p);
        let one = body.constant(b, Ty::I32, 1);
        let q = body.num(b, NumOp::I32Sub, &[p, one]);
        let to = |args| Edge { block: b, args };
        body.at_mut(b).term = Term::Switch(q, vec![to(vec![p]), to(vec![q]), Edge { block: done, args: vec![] }]);
        body.at_mut(done).term = Term::Return(vec![]);
        let k = Kernel {
            name: "k".into(),
            target: Target::Gpu,
            block: [32, 1, 1],
            each: [1; 3],
            axes: 1,
            shared_bytes: 0,
            partials: vec![],
            pass: tensor_wasm_ir::Pass::Whole,
            can_trap: false,
            before: vec![],
            captures: vec![p],
            body,
        };
        let text = module(&[k]).unwrap();
        assert!(text.contains("%v0 = phi i32 [ %p0, %entry ], [ %v0, %Et1 ], [ %v2, %Et2 ]"), "{text}");
        assert!(text.contains("switch i32 %v2, label %B1 [ i32 0, label %Et1 i32 1, label %Et2 ]"), "{text}");
    }
}
