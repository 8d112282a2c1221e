//! From operators to SSA: one walk over a function's operators with on-the-fly construction of
//! SSA form (Braun et al., "Simple and Efficient Construction of Static Single Assignment Form",
//! CC 2013), locals and mutable globals being the variables.
//!
//! Vectors become scalars, one per lane (see `vector.rs`). Small pure callees inside loops are inlined on the way, and bulk operators there are read as the loops that they stand for (`bulk.rs`). What cannot be lifted becomes
//! [`Op::Opaque`], so that everything around it keeps its meaning. Assumes a validated body.

mod bulk;
mod callees;
mod lanes;
mod spoilt;
mod stretch;
mod vector;
mod walk;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Body, Edge, Inst, NumOp, Op, Shared, Term, Ty, Val};
use wasmparser::FunctionBody;

pub(crate) use callees::LEFT_OUT;
pub use callees::{Arity, Pure, is_plain, pure_functions};
use callees::{assigned, shared};

use crate::chosen;
use crate::exits::EXITS;
use crate::liveness::Liveness;
use crate::loops::{Flow, exits, going_on, remove_trivial_params, traps};
use crate::module::{Kind as ValueKind, ModuleInfo};
use crate::neighbours::Stretch;
use crate::ops;
use crate::progressions::{Each, Progression};
use crate::reads::Read;
use crate::reroll::Roll;
use crate::simd::Shape;
use vector::{Source, Vectors};

/// A variable: a local of the root function, a global, or a local of an inlined callee.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Var {
    /// A local of the function itself.
    Local(u32),
    /// A global.
    Global(u32),
    /// How many pages memory 0 has.
    Pages,
    /// A local of an inlined callee: (inlining, local).
    Inlined(u32, u32),
    /// A place of the operand stack that carries a vector across blocks.
    Place(u32),
    /// A lane of a variable that holds vectors.
    Lane(Home, Shape, u8),
    /// What has been read from memory where a loop is entered ([`Function::reads`]).
    Read(u32),
}

/// A variable that holds vectors.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Home {
    /// A local of the root function.
    Local(u32),
    /// A global.
    Global(u32),
    /// One that the function around a loop has no name for.
    Other,
}

/// A vector's shape, and its lanes.
pub type Lanes = (Shape, Vec<Val>);

/// A `loop` operator of the function.
#[derive(Clone, Debug)]
pub struct WasmLoop {
    /// Its header block.
    pub header: BlockId,
    /// Byte offset of the operator.
    pub at: u32,
    /// Inside an inlined callee: it has no place of its own in this function's code.
    pub inlined: bool,
    /// It is no operator of the module's: a stretch of code, read as a loop that is run once. It begins a byte before
    /// `at`, where no operator begins.
    pub stretch: Option<Stretch>,
    /// It takes operand-stack values.
    pub takes_values: bool,
    /// It gives operand-stack values.
    pub gives_values: bool,
    /// Control-stack height outside it.
    pub height: usize,
    /// Ordinal of its `end` operator.
    pub end_op: usize,
    /// Variables that the loop reads from outside or changes: (variable, header phi).
    pub vars: Vec<(Var, Val)>,
    /// The value of each such variable where the loop is entered.
    pub entry: Vec<(Var, Val)>,
    /// Locals that the loop's operators assign.
    pub assigned: Vec<Var>,
}

impl WasmLoop {
    /// One at that operator, of which nothing else is known yet.
    fn new(header: BlockId, at: u32, height: usize) -> WasmLoop {
        WasmLoop {
            header,
            at,
            inlined: false,
            stretch: None,
            takes_values: false,
            gives_values: false,
            height,
            end_op: 0,
            vars: vec![],
            entry: vec![],
            assigned: vec![],
        }
    }
}

/// A function in SSA form.
#[derive(Clone)]
pub struct Function {
    /// The code; parameters of the entry block are the function's parameters.
    pub body: Body,
    /// Every `loop` operator, in order, inlined ones included.
    pub loops: Vec<Shared<WasmLoop>>,
    /// Control-stack height of the frame that each edge of a block's terminator goes to (root
    /// frames only), and the ordinal of the operator at which the block starts.
    pub lexical: Shared<Vec<Lexical>>,
    /// Locals read before being written, and written, by block.
    pub uses: Shared<Vec<HashSet<Var>>>,
    /// Locals written, by block.
    pub kills: Shared<Vec<HashSet<Var>>>,
    /// Ordinals of the operators that do nothing by themselves: `end`, `nop` and `block`.
    pub idle: Shared<HashSet<usize>>,
    /// How many operand-stack values a branch to a block passes.
    pub fixed_params: Shared<HashMap<BlockId, usize>>,
    /// Value of each variable where control leaves a block along an exit of a loop.
    pub exit_values: Shared<HashMap<(BlockId, Var), Val>>,
    /// The same of locals that hold vectors and are read afterwards: their lanes.
    pub exit_vectors: Shared<HashMap<(BlockId, Var), Lanes>>,
    /// Memory 0 has addresses of 64 bits: every address is one that was made 32 bits wide.
    pub memory64: bool,
    /// Headers of loops that have been rolled up, and how.
    pub rolled: HashMap<BlockId, Roll>,
    /// Loops that have become part of another one: the byte offsets of both.
    pub folded: Vec<(u32, u32)>,
    /// Loads that have been taken out of a loop, in an order in which each can be made.
    pub reads: Vec<Read>,
    /// Values from before that loop that are taken to be equal: as a rule from two loads of one place.
    pub same: Vec<[Val; 2]>,
    /// What loads of that loop are taken to find.
    pub progressions: Vec<Progression>,
}

impl Function {
    /// Gives values that are known by what holds them other names; the code stays as it is.
    pub fn renamed(&mut self, now: impl Fn(Val) -> Val) {
        let rename = |v: &mut Val| *v = now(*v);
        let other = |v: &Val| now(*v) != *v;
        // What stays as it is stays shared.
        for l in self.loops.iter_mut().filter(|l| l.vars.iter().chain(&l.entry).any(|(_, v)| other(v))) {
            let WasmLoop { vars, entry, .. } = &mut **l;
            vars.iter_mut().chain(entry).for_each(|(_, v)| rename(v));
        }
        if self.exit_values.values().any(other) {
            self.exit_values.values_mut().for_each(rename);
        }
        if self.exit_vectors.values().any(|(_, lanes)| lanes.iter().any(other)) {
            self.exit_vectors.values_mut().flat_map(|(_, lanes)| lanes).for_each(rename);
        }
        self.reads.iter_mut().for_each(|r| rename(&mut r.address));
        self.same.iter_mut().flatten().for_each(rename);
        for p in &mut self.progressions {
            let each = if let Each::Step(v) = &mut p.each { Some(v) } else { None };
            [&mut p.value, &mut p.origin, &mut p.first].into_iter().chain(&mut p.step).chain(each).for_each(rename);
        }
    }

    /// A block that is of no operator.
    pub fn new_block(&mut self) -> BlockId {
        self.lexical.push(Lexical::default());
        self.uses.push(HashSet::default());
        self.kills.push(HashSet::default());
        self.body.block()
    }
}

/// Where a block stands in the operator stream.
#[derive(Clone, Debug, Default)]
pub struct Lexical {
    /// Ordinal of its first operator.
    pub start_op: usize,
    /// For each edge of the terminator, the control-stack height of the frame branched to;
    /// `None` for a fall-through.
    pub targets: Vec<Option<usize>>,
    /// The fall-through edge's successor passes no operand-stack values.
    pub plain: bool,
    /// It is of a callee that has been inlined.
    pub inlined: bool,
}

/// Why a function was not read.
#[derive(Debug)]
pub enum Unread {
    /// Control flow outside the subset: the operator's name.
    Control(String),
    /// More operators than the budget.
    Budget,
}

/// Operators read per function, inlined ones included.
const OP_BUDGET: usize = 60_000;
/// Arguments of phis per function: what many loops over many locals come to.
const PHI_BUDGET: usize = 1_000_000;
/// Largest callee (bytes of code) that is inlined.
pub const INLINE_BYTES: usize = 3_000;
const INLINE_DEPTH: u32 = 6;
/// Most operators that are inlined into a loop: one with more is larger than what is lifted ([`crate::nest`] counts fewer,
/// as those that move locals and open blocks come to nothing).
pub const INLINE_OPERATORS: usize = 12_000;

enum Kind {
    Block,
    Loop(usize),
    If { otherwise: BlockId },
    Else,
    Func,
}

struct Frame {
    kind: Kind,
    /// Where a branch to this frame goes.
    target: BlockId,
    /// Where control goes after `end`; the same as `target` except for loops.
    after: Option<BlockId>,
    branch_arity: usize,
    result_arity: usize,
    params: Vec<Val>,
    height: usize,
    reachable: bool,
}

pub(crate) struct Builder<'m, 'a> {
    module: &'m ModuleInfo<'a>,
    f: Function,
    /// What a variable is at the end of a block, as far as it has been asked for.
    defs: HashMap<(BlockId, Var), Val>,
    /// Variable phis of a block, after its fixed parameters.
    phis: Vec<Vec<(Var, Val)>>,
    preds: Vec<Vec<BlockId>>,
    sealed: Vec<bool>,
    /// The blocks that `loop` operators start.
    headers: HashSet<BlockId>,
    /// The function's own locals that each `loop` assigns, by its byte offset.
    assigned: HashMap<u32, HashSet<u32>>,
    /// The same by the block that it starts; none in an inlined callee.
    assigned_in: HashMap<BlockId, HashSet<u32>>,
    /// Variables that a header passes on without a phi, and how many phis it had before.
    through: HashMap<BlockId, Vec<(usize, Var)>>,
    /// How many arguments of phis there are.
    phi_args: usize,
    /// Variables whose value at a join is being looked for.
    joining: HashSet<(Var, BlockId)>,
    var_types: HashMap<Var, Ty>,
    now: BlockId,
    reachable: bool,
    stack: Vec<Val>,
    frames: Vec<Frame>,
    ops_read: usize,
    inlinings: u32,
    depth: u32,
    /// The functions that are being read in the place of their calls, outermost first.
    inlining: Vec<u32>,
    /// In inlined callees: sums (or differences) of integers, and which variable's a phi is in which block.
    sums: HashMap<Val, (bool, Val, Val)>,
    phi_of: HashMap<Val, (BlockId, Var)>,
    /// Byte offsets of the function's own calls that are inlined.
    to_inline: HashSet<u32>,
    /// What is read as loops that are run once.
    stretches: Vec<Stretch>,
    /// Of the function itself.
    locals: u32,
    open_loops: Vec<usize>,
    /// What calls may change ([`shared`]).
    shared: Vec<Var>,
    at: u32,
    /// The bits of constants.
    consts: HashMap<Val, u64>,
    vectors: Vectors,
    /// What a branch to a block passes on the operand stack.
    passed: HashMap<BlockId, Vec<Passed>>,
}

/// An operand-stack value that a branch passes.
#[derive(Clone, Copy)]
enum Passed {
    /// As a parameter of the block.
    Param(Val),
    /// A vector, as a variable.
    Vector(Var),
}

/// Reads a function; the stretches, none of which is inside another one, as loops that are run once.
pub fn build(module: &ModuleInfo<'_>, func: u32, pure: &Pure, stretches: &[Stretch]) -> Result<Function, Unread> {
    let body = module.body(func).expect("a defined function");
    let mut b = Builder {
        module,
        f: Function {
            body: Body::default(),
            loops: vec![],
            lexical: Shared::default(),
            uses: Shared::default(),
            kills: Shared::default(),
            idle: Shared::default(),
            exit_values: Shared::default(),
            exit_vectors: Shared::default(),
            fixed_params: Shared::default(),
            memory64: module.memory64(),
            rolled: HashMap::default(),
            folded: vec![],
            reads: vec![],
            progressions: vec![],
            same: vec![],
        },
        defs: HashMap::default(),
        phis: vec![],
        preds: vec![],
        sealed: vec![],
        headers: HashSet::default(),
        assigned: assigned(body),
        assigned_in: HashMap::default(),
        through: HashMap::default(),
        phi_args: 0,
        joining: HashSet::default(),
        var_types: HashMap::default(),
        now: BlockId(0),
        reachable: true,
        stack: vec![],
        frames: vec![],
        ops_read: 0,
        inlinings: 0,
        depth: 0,
        inlining: vec![],
        sums: HashMap::default(),
        phi_of: HashMap::default(),
        to_inline: spoilt::calls_to_inline(body, pure),
        stretches: stretches.to_vec(),
        locals: 0,
        open_loops: vec![],
        shared: vec![],
        at: 0,
        consts: HashMap::default(),
        vectors: Vectors::default(),
        passed: HashMap::default(),
    };
    b.function(func, body, pure)?;
    Ok(b.f)
}

impl Builder<'_, '_> {
    fn function(&mut self, func: u32, body: &FunctionBody<'_>, pure: &Pure) -> Result<(), Unread> {
        let entry = self.block(0);
        self.sealed[0] = true;
        let sig = self.module.signature(func).cloned().unwrap_or_default();
        self.shared = shared(self.module, body, pure);
        for (i, ty) in sig.params.iter().enumerate() {
            let v = if *ty == ValueKind::Vector {
                self.vector_from(Source::Param)
            } else {
                let v = self.f.body.value(ty.scalar().unwrap_or(Ty::I32));
                self.f.body.at_mut(entry).params.push(v);
                v
            };
            self.define(Var::Local(i as u32), v);
        }
        let results = self.walk(body, &sig, sig.params.len() as u32, &|n| Var::Local(n), pure)?;
        if self.reachable {
            let results = self.scalars(results);
            self.f.body.at_mut(self.now).term = Term::Return(results);
        }
        self.finish();
        Ok(())
    }

    fn block(&mut self, start_op: usize) -> BlockId {
        let b = self.f.body.block();
        self.phis.push(vec![]);
        self.preds.push(vec![]);
        self.sealed.push(false);
        self.f.lexical.push(Lexical { start_op, inlined: self.depth > 0, ..Lexical::default() });
        self.f.uses.push(HashSet::default());
        self.f.kills.push(HashSet::default());
        b
    }

    /// A block whose parameters carry operand-stack values of these types.
    fn block_with(&mut self, types: &[ValueKind]) -> BlockId {
        let b = self.block(self.ops_read);
        self.f.fixed_params.insert(b, types.len());
        let mut passed = vec![];
        for t in types {
            passed.push(if *t == ValueKind::Vector {
                self.vectors.places += 1;
                Passed::Vector(Var::Place(self.vectors.places))
            } else {
                let v = self.f.body.value(t.scalar().unwrap_or(Ty::I32));
                self.f.body.at_mut(b).params.push(v);
                Passed::Param(v)
            });
        }
        self.passed.insert(b, passed);
        b
    }

    /// Hands operand-stack values to a block that is about to be jumped to; gives the edge's arguments.
    fn pass(&mut self, to: BlockId, args: Vec<Val>) -> Vec<Val> {
        let passed = self.passed.get(&to).cloned().unwrap_or_default();
        let mut out = vec![];
        for (p, v) in passed.into_iter().zip(args) {
            match p {
                Passed::Param(_) => out.push(v),
                Passed::Vector(var) => self.define(var, v),
            }
        }
        out
    }

    /// The operand-stack values that a block begins with.
    fn passed_to(&mut self, b: BlockId) -> Vec<Val> {
        let passed = self.passed.get(&b).cloned().unwrap_or_default();
        let one = |s: &mut Self, p| match p {
            Passed::Param(v) => v,
            Passed::Vector(var) => s.read(var, b),
        };
        passed.into_iter().map(|p| one(self, p)).collect()
    }

    /// Values with vectors as their lanes.
    fn scalars(&mut self, values: Vec<Val>) -> Vec<Val> {
        let mut out = vec![];
        for v in values {
            if self.is_vector(v) {
                let shape = self.common_shape(&[v]);
                out.extend(self.lanes(v, shape));
            } else {
                out.push(v);
            }
        }
        out
    }

    fn define(&mut self, var: Var, v: Val) {
        if self.is_vector(v) {
            self.will_hold_vectors(var);
        }
        self.var_types.entry(var).or_insert(self.f.body.ty(v));
        self.defs.insert((self.now, var), v);
    }

    fn set(&mut self, var: Var, v: Val) {
        self.f.kills[self.now.0 as usize].insert(var);
        self.define(var, v);
    }

    fn get(&mut self, var: Var) -> Val {
        let b = self.now.0 as usize;
        if !self.f.kills[b].contains(&var) {
            self.f.uses[b].insert(var);
        }
        self.read(var, self.now)
    }

    /// What a global is now.
    fn global(&mut self, index: u32) -> Val {
        let (var, kind) = (Var::Global(index), ValueKind::from(self.module.globals[index as usize].content_type));
        self.var_types.entry(var).or_insert(kind.scalar().unwrap_or(Ty::I32));
        if kind == ValueKind::Vector {
            self.will_hold_vectors(var);
        }
        self.get(var)
    }

    /// How many pages memory 0 has now.
    fn pages(&mut self) -> Val {
        self.var_types.insert(Var::Pages, self.module.address_type());
        self.get(Var::Pages)
    }

    /// Braun et al., algorithm 2, with an explicit work list for chains of single predecessors.
    fn read(&mut self, var: Var, block: BlockId) -> Val {
        let mut path = vec![];
        let mut b = block;
        let v = loop {
            if let Some(&v) = self.defs.get(&(b, var)) {
                break v;
            }
            path.push(b);
            let ty = self.var_types.get(&var).copied().unwrap_or(Ty::I32);
            let vector = self.holds_vectors(var);
            if !vector && self.keeps(var, b) {
                let phis = self.phis[b.0 as usize].len();
                self.through.entry(b).or_default().push((phis, var));
                b = self.preds[b.0 as usize][0];
                continue;
            }
            if !self.sealed[b.0 as usize] {
                break if vector { self.vector_from(Source::Phi(var, b)) } else { self.phi(var, ty, b) };
            }
            match self.preds[b.0 as usize].as_slice() {
                [] => break self.undefined(var, ty, b),
                [p] => b = *p,
                _ if self.headers.contains(&b) => {
                    // Its lanes, and what they merge, are made when they are asked for.
                    if vector {
                        break self.vector_from(Source::Phi(var, b));
                    }
                    let v = self.phi(var, ty, b);
                    self.defs.insert((b, var), v);
                    self.fill_phi(var, b);
                    break v;
                }
                _ => break self.join(var, ty, b),
            }
        };
        for b in path {
            self.defs.insert((b, var), v);
        }
        v
    }

    /// Does a block start a loop that leaves the variable as it is? Then it needs no phi there: what comes in from
    /// outside, which is the first way in, is what it is. (Not so of vectors, whose lanes are made where they are read.)
    fn keeps(&self, var: Var, b: BlockId) -> bool {
        let Var::Local(n) = var else { return false };
        self.assigned_in.get(&b).is_some_and(|assigned| !assigned.contains(&n))
    }

    /// The variables of a loop's header, in the order in which they were asked for, each with its phi or what it is.
    fn header_vars(&self, header: BlockId) -> Vec<(Var, Val)> {
        let phis = &self.phis[header.0 as usize];
        let through = self.through.get(&header).map_or(&[][..], Vec::as_slice);
        let mut out = Vec::with_capacity(phis.len() + through.len());
        let mut through = through.iter().peekable();
        for k in 0..=phis.len() {
            while let Some((_, var)) = through.next_if(|t| t.0 == k) {
                out.push((*var, self.defs[&(header, *var)]));
            }
            out.extend(phis.get(k));
        }
        out
    }

    /// The value where paths meet. Every cycle goes through a loop header, which has its phi before it looks
    /// further, so a join can look first: most of them merge one value and need no phi (Braun et al., section 3.3).
    fn join(&mut self, var: Var, ty: Ty, b: BlockId) -> Val {
        // Whoever comes past here again, around a loop, gets a phi at once: looking again and again would take time
        // exponential in how deep loops are nested.
        if !self.joining.insert((var, b)) {
            let v = self.phi(var, ty, b);
            self.defs.insert((b, var), v);
            self.fill_phi(var, b);
            return v;
        }
        let mut only = None;
        let mut merges = false;
        for k in 0..self.preds[b.0 as usize].len() {
            let v = self.read(var, self.preds[b.0 as usize][k]);
            merges |= *only.get_or_insert(v) != v;
        }
        self.joining.remove(&(var, b));
        // Looking around a loop may have come past here.
        if let Some(&v) = self.defs.get(&(b, var)) {
            return v;
        }
        let v = match only {
            Some(v) if !merges => v,
            _ if self.holds_vectors(var) => self.vector_from(Source::Phi(var, b)),
            _ => {
                let v = self.phi(var, ty, b);
                self.fill_phi(var, b);
                v
            }
        };
        self.defs.insert((b, var), v);
        v
    }

    fn phi(&mut self, var: Var, ty: Ty, b: BlockId) -> Val {
        let v = self.f.body.value(ty);
        self.phis[b.0 as usize].push((var, v));
        if self.depth > 0 {
            self.phi_of.insert(v, (b, var));
        }
        self.f.body.at_mut(b).params.push(v);
        v
    }

    /// Adds the newest phi's argument on every incoming edge.
    fn fill_phi(&mut self, var: Var, b: BlockId) {
        let mut preds = self.preds[b.0 as usize].clone();
        preds.sort_unstable();
        preds.dedup();
        for p in preds {
            let v = self.read(var, p);
            for e in self.f.body.at_mut(p).term.edges_mut() {
                if e.block == b {
                    e.args.push(v);
                    self.phi_args += 1;
                }
            }
        }
    }

    fn seal(&mut self, b: BlockId) {
        // Filling one phi may make another, which then has to wait for its turn: arguments come in
        // the order of the parameters.
        let mut i = 0;
        while i < self.phis[b.0 as usize].len() {
            let (var, first) = self.phis[b.0 as usize][i];
            match self.phi_of_lane(first) {
                Some((handle, lanes)) => {
                    self.fill_vector(handle);
                    i += lanes;
                }
                None => {
                    self.fill_phi(var, b);
                    i += 1;
                }
            }
        }
        self.sealed[b.0 as usize] = true;
    }

    /// A variable read where nothing defined it: a global at entry, or unreachable code.
    fn undefined(&mut self, var: Var, ty: Ty, b: BlockId) -> Val {
        if self.holds_vectors(var) {
            return self.vector_from(match var {
                Var::Global(g) => Source::Global(g, b),
                _ => Source::Const([0; 16]),
            });
        }
        let op = match var {
            Var::Global(g) => Op::GlobalGet(g),
            Var::Pages => Op::Opaque { what: "memory.size", callee: None },
            _ => Op::Const(0),
        };
        let v = self.f.body.value(ty);
        self.f.body.at_mut(b).insts.insert(0, Inst { op, args: vec![], result: Some(v), at: 0 });
        v
    }

    fn edge(&mut self, from: BlockId, to: BlockId, args: Vec<Val>) -> Edge {
        self.preds[to.0 as usize].push(from);
        Edge { block: to, args }
    }

    /// Ends the current block with a jump to a frame `depth` levels out.
    fn jump_edge(&mut self, depth: u32) -> (Edge, Option<usize>) {
        let i = self.frames.len() - 1 - depth as usize;
        let (target, n) = (self.frames[i].target, self.frames[i].branch_arity);
        let args = self.stack[self.stack.len() - n..].to_vec();
        let args = self.pass(target, args);
        let e = self.edge(self.now, target, args);
        (e, (self.depth == 0).then_some(i))
    }

    fn end_block(&mut self, term: Term, targets: Vec<Option<usize>>) {
        let b = self.now;
        self.f.body.at_mut(b).term = term;
        self.f.lexical[b.0 as usize].targets = targets;
    }

    fn fall_to(&mut self, to: BlockId, args: Vec<Val>) {
        let args = self.pass(to, args);
        let e = self.edge(self.now, to, args);
        self.end_block(Term::Br(e), vec![None]);
    }

    fn enter(&mut self, b: BlockId) {
        self.now = b;
        self.reachable = true;
    }

    fn push(&mut self, op: Op, args: Vec<Val>, ty: Ty) -> Val {
        let v = self.f.body.push(self.now, op, args.clone(), ty);
        self.f.body.at_mut(self.now).insts.last_mut().expect("just pushed").at = self.at;
        if let Op::Const(bits) = op {
            self.consts.insert(v, bits);
        }
        if let (Op::Num(op @ (NumOp::I32Add | NumOp::I32Sub | NumOp::I64Add | NumOp::I64Sub)), &[a, b]) =
            (op, &args[..])
            && self.depth > 0
        {
            self.sums.insert(v, (matches!(op, NumOp::I32Add | NumOp::I64Add), a, b));
        }
        v
    }

    fn effect(&mut self, op: Op, args: Vec<Val>) {
        self.f.body.effect(self.now, op, args);
        self.f.body.at_mut(self.now).insts.last_mut().expect("just pushed").at = self.at;
    }

    /// An address, as 32 bits: the nests of a 64-bit memory are those whose guard, or a check of their own, says that
    /// the others are 0. What it was is the operand of the conversion ([`Function::address`]).
    fn pop_address(&mut self) -> Val {
        let v = self.pop();
        if self.module.memory64() { self.push(Op::Num(NumOp::I32WrapI64), vec![v], Ty::I32) } else { v }
    }

    fn pop(&mut self) -> Val {
        self.stack.pop().expect("validated")
    }

    /// Records what loops see of their variables and removes phis that merge one value.
    fn finish(&mut self) {
        self.place_loads();
        for i in 0..self.f.loops.len() {
            let header = self.f.loops[i].header;
            self.f.loops[i].vars = self.header_vars(header);
        }
        let flow = Flow::new(&self.f.body);
        let live = self.vectors.any().then(|| Liveness::new(&self.f));
        let live_at = |b: BlockId, var: Var| live.as_ref().is_some_and(|l| l.at_start(b, var));
        let inside: Vec<_> = self.f.loops.iter().map(|l| flow.natural_loop(l.header)).collect();
        let again = |i: &usize| !flow.latches(self.f.loops[*i].header).is_empty();
        let traps = traps(&self.f.body, (0..inside.len()).filter(again).map(|i| &inside[i]));
        for (i, inside) in inside.iter().enumerate() {
            if self.f.loops[i].inlined {
                continue;
            }
            let mut assigned: Vec<Var> = inside
                .iter()
                .flat_map(|b| self.f.kills[b.0 as usize].iter().copied())
                .filter(|v| matches!(v, Var::Local(_)))
                .collect();
            assigned.sort_unstable();
            assigned.dedup();
            // Nobody asks for the last values of a loop that is kept anyway.
            let opaque = |b: &BlockId| self.f.body.at(*b).insts.iter().any(|i| matches!(i.op, Op::Opaque { .. }));
            let mut exits = exits(&self.f.body, inside, &traps);
            let bad: HashSet<BlockId> = inside.iter().copied().filter(opaque).collect();
            if !bad.is_empty() {
                let header = self.f.loops[i].header;
                let alive = going_on(&self.f.body, inside, header, &bad, &traps);
                exits.retain(|e| alive.contains(&header) && alive.contains(&e.0));
            }
            // One of a few may be taken for the only one.
            for b in exits.iter().map(|e| e.0).filter(|_| exits.len() <= EXITS) {
                for &var in &assigned {
                    if !self.holds_vectors(var) {
                        let v = self.read(var, b);
                        self.f.exit_values.insert((b, var), v);
                        continue;
                    }
                    let out = |e: &&Edge| !inside.contains(&e.block);
                    let edges = self.f.body.at(b).term.edges();
                    if !edges.into_iter().filter(out).any(|e| live_at(e.block, var)) {
                        continue;
                    }
                    let v = self.read(var, b);
                    self.now = b;
                    let shape = self.common_shape(&[v]);
                    let lanes = self.lanes(v, shape);
                    self.f.exit_vectors.insert((b, var), (shape, lanes));
                }
            }
            self.f.loops[i].assigned = assigned;
        }
        for (i, inside) in inside.iter().enumerate() {
            let header = self.f.loops[i].header;
            self.f.loops[i].vars = self.header_vars(header);
            let first = self.f.body.at(header).params.len() - self.phis[header.0 as usize].len();
            let outside = self.preds[header.0 as usize].iter().copied().find(|p| !inside.contains(p));
            let entry = outside.and_then(|p| {
                self.f.body.at(p).term.edges().into_iter().find(|e| e.block == header).map(|e| e.args.clone())
            });
            if let Some(args) = entry {
                let mut args = args[first..].iter();
                let phis: HashSet<Val> = self.phis[header.0 as usize].iter().map(|p| p.1).collect();
                let at_entry = |&(var, v): &(Var, Val)| {
                    let passed = if phis.contains(&v) { args.next() } else { None };
                    (var, *passed.unwrap_or(&v))
                };
                self.f.loops[i].entry = self.f.loops[i].vars.iter().map(at_entry).collect();
            }
            if self.f.loops[i].stretch.is_some() {
                self.f.loops[i].entry = self.at_start(header);
            }
        }
        let now = remove_trivial_params(&mut self.f.body);
        self.f.renamed(|v| now[v.0 as usize]);
        constants_last(&mut self.f.body);
        chosen::resolve(&mut self.f.body);
        // Comparisons that became minima, and the like, must not look like uses.
        let kept: Vec<Val> = self.f.exit_vectors.values().flat_map(|(_, lanes)| lanes.iter().copied()).collect();
        tensor_wasm_ir::eliminate_dead_but(&mut self.f.body, kept);
        self.forget_dead();
    }
}

/// Where the operands of an operation of integers can be exchanged, a constant is the second one: what reads the function
/// looks for it there.
fn constants_last(body: &mut Body) {
    let mut constant = vec![false; body.types.len()];
    for i in body.blocks.iter().flat_map(|b| &b.insts) {
        if let (Op::Const(_), Some(v)) = (i.op, i.result) {
            constant[v.0 as usize] = true;
        }
    }
    for i in body.blocks.iter_mut().flat_map(|b| &mut b.insts) {
        if let (Op::Num(op), [x, y]) = (&mut i.op, i.args.as_mut_slice())
            && constant[x.0 as usize]
            && !constant[y.0 as usize]
            && let Some(other) = ops::exchanged(*op)
        {
            *op = other;
            std::mem::swap(x, y);
        }
    }
}
