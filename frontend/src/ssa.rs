//! From operators to SSA: one walk over a function's operators with on-the-fly construction of
//! SSA form (Braun et al., "Simple and Efficient Construction of Static Single Assignment Form",
//! CC 2013), locals and mutable globals being the variables.
//!
//! Small pure callees inside loops are inlined on the way. What cannot be lifted becomes
//! [`Op::Opaque`], so that everything around it keeps its meaning. Assumes a validated body.

use std::collections::{HashMap, HashSet};

use tensor_wasm_ir::{BlockId, Body, Edge, Inst, NumOp, Op, Term, Ty, Val};
use wasmparser::{BlockType, FunctionBody, ModuleArity, Operator};

use crate::loops::{Flow, exit_blocks, remove_trivial_params};
use crate::module::{ModuleInfo, Signature, ty_of};
use crate::ops;

/// A variable: a local of the root function, a global, or a local of an inlined callee.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Var {
    /// A local of the function itself.
    Local(u32),
    /// A global.
    Global(u32),
    /// A local of an inlined callee: (inlining, local).
    Inlined(u32, u32),
}

/// A `loop` operator of the function.
#[derive(Clone, Debug)]
pub struct WasmLoop {
    /// Its header block.
    pub header: BlockId,
    /// Byte offset of the operator.
    pub at: u32,
    /// Inside an inlined callee: it has no place of its own in this function's code.
    pub inlined: bool,
    /// It takes or gives operand-stack values.
    pub has_values: bool,
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

/// A function in SSA form.
pub struct Function {
    /// The code; parameters of the entry block are the function's parameters.
    pub body: Body,
    /// Every `loop` operator, in order, inlined ones included.
    pub loops: Vec<WasmLoop>,
    /// Control-stack height of the frame that each edge of a block's terminator goes to (root
    /// frames only), and the ordinal of the operator at which the block starts.
    pub lexical: Vec<Lexical>,
    /// Locals read before being written, and written, by block.
    pub uses: Vec<HashSet<Var>>,
    /// Locals written, by block.
    pub kills: Vec<HashSet<Var>>,
    /// Ordinals of the operators that are `end`.
    pub ends: HashSet<usize>,
    /// How many operand-stack values a branch to a block passes.
    pub fixed_params: HashMap<BlockId, usize>,
    /// Value of each variable where control leaves a block along an exit of a loop.
    pub exit_values: HashMap<(BlockId, Var), Val>,
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
/// Largest callee (bytes of code) that is inlined.
const INLINE_BYTES: usize = 3_000;
const INLINE_DEPTH: u32 = 6;

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
    defs: Vec<HashMap<Var, Val>>,
    /// Variable phis of a block, after its fixed parameters.
    phis: Vec<Vec<(Var, Val)>>,
    preds: Vec<Vec<BlockId>>,
    sealed: Vec<bool>,
    var_types: HashMap<Var, Ty>,
    now: BlockId,
    reachable: bool,
    stack: Vec<Val>,
    frames: Vec<Frame>,
    ops_read: usize,
    inlinings: u32,
    depth: u32,
    inline_stack: Vec<u32>,
    open_loops: Vec<usize>,
    globals_used: Vec<u32>,
    at: u32,
    consts: HashMap<Val, Op>,
}

/// Reads a function.
pub fn build(module: &ModuleInfo<'_>, func: u32, pure: &HashSet<u32>) -> Result<Function, Unread> {
    let body = module.body(func).expect("a defined function");
    let mut b = Builder {
        module,
        f: Function {
            body: Body::default(),
            loops: vec![],
            lexical: vec![],
            uses: vec![],
            kills: vec![],
            ends: HashSet::new(),
            exit_values: HashMap::new(),
            fixed_params: HashMap::new(),
        },
        defs: vec![],
        phis: vec![],
        preds: vec![],
        sealed: vec![],
        var_types: HashMap::new(),
        now: BlockId(0),
        reachable: true,
        stack: vec![],
        frames: vec![],
        ops_read: 0,
        inlinings: 0,
        depth: 0,
        inline_stack: vec![func],
        open_loops: vec![],
        globals_used: vec![],
        at: 0,
        consts: HashMap::new(),
    };
    b.function(func, body, pure)?;
    Ok(b.f)
}

impl Builder<'_, '_> {
    fn function(&mut self, func: u32, body: &FunctionBody<'_>, pure: &HashSet<u32>) -> Result<(), Unread> {
        let entry = self.block(0);
        self.sealed[0] = true;
        let sig = self.module.signature(func).cloned().unwrap_or_default();
        self.globals_used = globals_used(self.module, body, pure);
        for (i, ty) in sig.params.iter().enumerate() {
            let v = self.f.body.value(ty.unwrap_or(Ty::I32));
            self.f.body.at_mut(entry).params.push(v);
            self.define(Var::Local(i as u32), v);
        }
        let results = self.walk(body, &sig, sig.params.len() as u32, &|n| Var::Local(n), pure)?;
        if self.reachable {
            self.f.body.at_mut(self.now).term = Term::Return(results);
        }
        self.finish();
        Ok(())
    }

    fn block(&mut self, start_op: usize) -> BlockId {
        let b = self.f.body.block();
        self.defs.push(HashMap::new());
        self.phis.push(vec![]);
        self.preds.push(vec![]);
        self.sealed.push(false);
        self.f.lexical.push(Lexical { start_op, ..Lexical::default() });
        self.f.uses.push(HashSet::new());
        self.f.kills.push(HashSet::new());
        b
    }

    /// A block whose parameters carry operand-stack values of these types.
    fn block_with(&mut self, types: &[Option<Ty>]) -> BlockId {
        let b = self.block(self.ops_read);
        self.f.fixed_params.insert(b, types.len());
        for t in types {
            let v = self.f.body.value(t.unwrap_or(Ty::I32));
            self.f.body.at_mut(b).params.push(v);
        }
        b
    }

    fn define(&mut self, var: Var, v: Val) {
        self.var_types.entry(var).or_insert(self.f.body.ty(v));
        self.defs[self.now.0 as usize].insert(var, v);
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

    /// Braun et al., algorithm 2, with an explicit work list for chains of single predecessors.
    fn read(&mut self, var: Var, block: BlockId) -> Val {
        let mut path = vec![];
        let mut b = block;
        let v = loop {
            if let Some(&v) = self.defs[b.0 as usize].get(&var) {
                break v;
            }
            path.push(b);
            let ty = self.var_types.get(&var).copied().unwrap_or(Ty::I32);
            if !self.sealed[b.0 as usize] {
                break self.phi(var, ty, b);
            }
            match self.preds[b.0 as usize].as_slice() {
                [] => break self.undefined(var, ty, b),
                [p] => b = *p,
                _ => {
                    let v = self.phi(var, ty, b);
                    self.defs[b.0 as usize].insert(var, v);
                    self.fill_phi(var, b);
                    break v;
                }
            }
        };
        for b in path {
            self.defs[b.0 as usize].insert(var, v);
        }
        v
    }

    fn phi(&mut self, var: Var, ty: Ty, b: BlockId) -> Val {
        let v = self.f.body.value(ty);
        self.phis[b.0 as usize].push((var, v));
        self.f.body.at_mut(b).params.push(v);
        v
    }

    /// Adds the newest phi's argument on every incoming edge.
    fn fill_phi(&mut self, var: Var, b: BlockId) {
        let mut preds = self.preds[b.0 as usize].clone();
        preds.dedup();
        let mut done = HashSet::new();
        for p in preds {
            if !done.insert(p) {
                continue;
            }
            let v = self.read(var, p);
            for e in self.f.body.at_mut(p).term.edges_mut() {
                if e.block == b {
                    e.args.push(v);
                }
            }
        }
    }

    fn seal(&mut self, b: BlockId) {
        self.sealed[b.0 as usize] = true;
        let mut i = 0;
        while i < self.phis[b.0 as usize].len() {
            let (var, _) = self.phis[b.0 as usize][i];
            self.fill_phi(var, b);
            i += 1;
        }
    }

    /// A variable read where nothing defined it: a global at entry, or unreachable code.
    fn undefined(&mut self, var: Var, ty: Ty, b: BlockId) -> Val {
        let op = match var {
            Var::Global(g) => Op::GlobalGet(g),
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
        let e = self.edge(self.now, target, args);
        (e, (self.depth == 0).then_some(i))
    }

    fn end_block(&mut self, term: Term, targets: Vec<Option<usize>>) {
        let b = self.now;
        self.f.body.at_mut(b).term = term;
        self.f.lexical[b.0 as usize].targets = targets;
    }

    fn fall_to(&mut self, to: BlockId, args: Vec<Val>) {
        let e = self.edge(self.now, to, args);
        self.end_block(Term::Br(e), vec![None]);
    }

    fn enter(&mut self, b: BlockId) {
        self.now = b;
        self.reachable = true;
    }

    fn push(&mut self, op: Op, args: Vec<Val>, ty: Ty) -> Val {
        let v = self.f.body.push(self.now, op, args, ty);
        self.f.body.at_mut(self.now).insts.last_mut().expect("just pushed").at = self.at;
        self.consts.insert(v, op);
        v
    }

    fn effect(&mut self, op: Op, args: Vec<Val>) {
        self.f.body.effect(self.now, op, args);
        self.f.body.at_mut(self.now).insts.last_mut().expect("just pushed").at = self.at;
    }

    fn pop(&mut self) -> Val {
        self.stack.pop().expect("validated")
    }

    fn block_types(&self, ty: BlockType) -> Signature {
        match ty {
            BlockType::Empty => Signature::default(),
            BlockType::Type(t) => Signature { params: vec![], results: vec![ty_of(t)] },
            BlockType::FuncType(i) => self.module.types[i as usize].clone().unwrap_or_default(),
        }
    }

    fn open(&mut self, kind: Kind, sig: &Signature, target: BlockId, after: Option<BlockId>, branch_arity: usize) {
        let height = self.stack.len() - sig.params.len();
        self.frames.push(Frame {
            kind,
            target,
            after,
            branch_arity,
            result_arity: sig.results.len(),
            params: self.stack[height..].to_vec(),
            height,
            reachable: self.reachable,
        });
    }

    /// Walks a body in a new outermost frame; gives the results.
    fn walk(
        &mut self,
        body: &FunctionBody<'_>,
        sig: &Signature,
        params: u32,
        var: &dyn Fn(u32) -> Var,
        pure: &HashSet<u32>,
    ) -> Result<Vec<Val>, Unread> {
        let mut index = params;
        for group in body.get_locals_reader().into_iter().flatten() {
            let (n, ty) = group.map_err(|_| Unread::Budget)?;
            if n as usize > OP_BUDGET {
                return Err(Unread::Budget);
            }
            for _ in 0..n {
                let ty = ty_of(ty).unwrap_or(Ty::I32);
                let zero = self.push(Op::Const(0), vec![], ty);
                self.define(var(index), zero);
                index += 1;
            }
        }
        let after = self.block_with(&sig.results);
        let base = self.frames.len();
        self.frames.push(Frame {
            kind: Kind::Func,
            target: after,
            after: Some(after),
            branch_arity: sig.results.len(),
            result_arity: sig.results.len(),
            params: vec![],
            height: self.stack.len(),
            reachable: true,
        });
        let reader = body.get_operators_reader().map_err(|_| Unread::Budget)?;
        let mut skip = 0usize;
        for op in reader.into_iter_with_offsets() {
            let (op, offset) = op.map_err(|_| Unread::Budget)?;
            self.ops_read += 1;
            if self.ops_read > OP_BUDGET {
                return Err(Unread::Budget);
            }
            if self.depth == 0 {
                self.at = offset as u32;
                if matches!(op, Operator::End) {
                    self.f.ends.insert(self.ops_read);
                }
            }
            if !self.reachable {
                match op {
                    Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => {
                        skip += 1;
                        continue;
                    }
                    Operator::End if skip > 0 => {
                        skip -= 1;
                        continue;
                    }
                    Operator::Else if skip > 0 => continue,
                    Operator::End | Operator::Else => {}
                    _ => continue,
                }
            }
            self.operator(&op, var, pure)?;
        }
        debug_assert_eq!(self.frames.len(), base);
        let n = sig.results.len();
        Ok(if self.reachable { self.stack.split_off(self.stack.len() - n) } else { vec![] })
    }

    fn operator(&mut self, op: &Operator<'_>, var: &dyn Fn(u32) -> Var, pure: &HashSet<u32>) -> Result<(), Unread> {
        if let Some(n) = ops::numeric(op) {
            let arity = n.info().params.len();
            let args = self.stack.split_off(self.stack.len() - arity);
            let v = self.push(Op::Num(n), args, n.info().result);
            self.stack.push(v);
            return Ok(());
        }
        if let Some((mem, store, arg)) = ops::access(op)
            && arg.memory == 0
            && self.module.memory_is_liftable()
        {
            let offset = arg.offset;
            if store {
                let v = self.pop();
                let a = self.pop();
                self.effect(Op::Store { mem, offset, view: 0 }, vec![a, v]);
            } else {
                let a = self.pop();
                let v = self.push(Op::Load { mem, offset, view: 0 }, vec![a], mem.ty);
                self.stack.push(v);
            }
            return Ok(());
        }
        match *op {
            Operator::I32Const { value } => self.constant(Ty::I32, u64::from(value as u32)),
            Operator::I64Const { value } => self.constant(Ty::I64, value as u64),
            Operator::F32Const { value } => self.constant(Ty::F32, u64::from(value.bits())),
            Operator::F64Const { value } => self.constant(Ty::F64, value.bits()),
            Operator::Nop => {}
            Operator::Drop => {
                self.pop();
            }
            Operator::Select | Operator::TypedSelect { .. } => self.select(),
            Operator::LocalGet { local_index } => {
                let v = self.get(var(local_index));
                self.stack.push(v);
            }
            Operator::LocalSet { local_index } => {
                let v = self.pop();
                self.set(var(local_index), v);
            }
            Operator::LocalTee { local_index } => {
                let v = *self.stack.last().expect("validated");
                self.set(var(local_index), v);
            }
            Operator::GlobalGet { global_index } => {
                let ty = ty_of(self.module.globals[global_index as usize].content_type);
                self.var_types.entry(Var::Global(global_index)).or_insert(ty.unwrap_or(Ty::I32));
                let v = self.get(Var::Global(global_index));
                self.stack.push(v);
            }
            Operator::GlobalSet { global_index } => {
                let v = self.pop();
                self.effect(Op::Opaque { what: "global.set", callee: None }, vec![v]);
                self.set(Var::Global(global_index), v);
            }
            Operator::Block { blockty } => {
                let sig = self.block_types(blockty);
                let after = self.block_with(&sig.results);
                self.open(Kind::Block, &sig, after, Some(after), sig.results.len());
            }
            Operator::Loop { blockty } => self.open_loop(blockty),
            Operator::If { blockty } => {
                let c = self.pop();
                let sig = self.block_types(blockty);
                let after = self.block_with(&sig.results);
                let (then, otherwise) = (self.block(self.ops_read), self.block(self.ops_read));
                let (a, b) = (self.edge(self.now, then, vec![]), self.edge(self.now, otherwise, vec![]));
                self.end_block(Term::CondBr(c, a, b), vec![None, None]);
                self.seal(then);
                self.seal(otherwise);
                self.open(Kind::If { otherwise }, &sig, after, Some(after), sig.results.len());
                self.enter(then);
            }
            Operator::Else => self.otherwise(),
            Operator::End => self.end(),
            Operator::Br { relative_depth } => {
                let (e, t) = self.jump_edge(relative_depth);
                self.end_block(Term::Br(e), vec![t]);
                self.reachable = false;
            }
            Operator::BrIf { relative_depth } => {
                let c = self.pop();
                let (a, t) = self.jump_edge(relative_depth);
                let next = self.block(self.ops_read + 1);
                let b = self.edge(self.now, next, vec![]);
                self.end_block(Term::CondBr(c, a, b), vec![t, None]);
                self.seal(next);
                self.enter(next);
            }
            Operator::BrTable { ref targets } => {
                let i = self.pop();
                let mut depths: Vec<u32> = targets.targets().flatten().collect();
                depths.push(targets.default());
                let (edges, frames): (Vec<Edge>, Vec<_>) = depths.into_iter().map(|d| self.jump_edge(d)).unzip();
                self.end_block(Term::Switch(i, edges), frames);
                self.reachable = false;
            }
            Operator::Return => {
                let i = self.frames.iter().rposition(|f| matches!(f.kind, Kind::Func)).expect("outermost frame");
                let (e, t) = self.jump_edge((self.frames.len() - 1 - i) as u32);
                self.end_block(Term::Br(e), vec![t]);
                self.reachable = false;
            }
            Operator::Unreachable => {
                self.end_block(Term::Unreachable, vec![]);
                self.reachable = false;
            }
            Operator::Call { function_index } => return self.call(function_index, op, pure),
            ref other => return self.opaque(other, None),
        }
        Ok(())
    }

    fn constant(&mut self, ty: Ty, bits: u64) {
        let v = self.push(Op::Const(bits), vec![], ty);
        self.stack.push(v);
    }

    /// `select`, or the minimum or maximum that it spells.
    fn select(&mut self) {
        let (c, b, a) = (self.pop(), self.pop(), self.pop());
        let ty = self.f.body.ty(a);
        let spelled = match self.consts.get(&c) {
            Some(&Op::Num(cmp)) => self.compared(c).and_then(|(x, y)| match (x == a && y == b, x == b && y == a) {
                (true, _) => ops::min_max(cmp, true),
                (_, true) => ops::min_max(cmp, false),
                _ => None,
            }),
            _ => None,
        };
        let v = match spelled {
            Some(m) => self.push(Op::Num(m), vec![a, b], ty),
            None => self.push(Op::Num(ops::select(ty)), vec![a, b, c], ty),
        };
        self.stack.push(v);
    }

    /// The operands of a comparison in the current block.
    fn compared(&self, c: Val) -> Option<(Val, Val)> {
        let insts = &self.f.body.at(self.now).insts;
        let i = insts.iter().rev().find(|i| i.result == Some(c))?;
        (i.args.len() == 2).then(|| (i.args[0], i.args[1]))
    }

    fn open_loop(&mut self, blockty: BlockType) {
        let sig = self.block_types(blockty);
        let header = self.block_with(&sig.params);
        let n = sig.params.len();
        let at = self.stack.len() - n;
        let args = self.stack.split_off(at);
        self.fall_to(header, args);
        let params = self.f.body.at(header).params.clone();
        self.stack.extend(params);
        let index = self.f.loops.len();
        self.f.loops.push(WasmLoop {
            header,
            at: self.at,
            inlined: self.depth > 0,
            has_values: n > 0 || !sig.results.is_empty(),
            height: self.frames.len(),
            end_op: 0,
            vars: vec![],
            entry: vec![],
            assigned: vec![],
        });
        self.open_loops.push(index);
        self.open(Kind::Loop(index), &sig, header, None, n);
        self.enter(header);
    }

    fn otherwise(&mut self) {
        let f = self.frames.last().expect("validated");
        let Kind::If { otherwise } = f.kind else { return };
        let (after, n, height, params, live) = (f.target, f.result_arity, f.height, f.params.clone(), f.reachable);
        if self.reachable {
            let args = self.stack[self.stack.len() - n..].to_vec();
            self.fall_to(after, args);
        }
        self.stack.truncate(height);
        self.stack.extend(params);
        self.frames.last_mut().expect("same frame").kind = Kind::Else;
        self.now = otherwise;
        self.reachable = live;
    }

    fn end(&mut self) {
        let f = self.frames.pop().expect("validated");
        if let Kind::Loop(i) = f.kind {
            self.open_loops.pop();
            self.f.loops[i].end_op = self.ops_read;
            self.seal(f.target);
            if self.reachable {
                let keep = self.stack.split_off(self.stack.len() - f.result_arity);
                self.stack.truncate(f.height);
                self.stack.extend(keep);
            } else {
                self.stack.truncate(f.height);
            }
            return;
        }
        let after = f.after.expect("only loops have none");
        if self.reachable {
            let args = self.stack[self.stack.len() - f.result_arity..].to_vec();
            self.fall_to(after, args);
        }
        if let Kind::If { otherwise } = f.kind {
            // No `else`: its parameters are its results.
            let live = self.reachable;
            self.now = otherwise;
            self.fall_to(after, f.params.clone());
            self.reachable = live;
        }
        self.stack.truncate(f.height);
        self.f.lexical[after.0 as usize].start_op = self.ops_read + 1;
        self.seal(after);
        let used = !self.preds[after.0 as usize].is_empty();
        self.now = after;
        self.reachable = used;
        if used {
            let n = f.result_arity;
            let params = self.f.body.at(after).params[..n].to_vec();
            self.stack.extend(params);
        }
    }

    fn call(&mut self, callee: u32, op: &Operator<'_>, pure: &HashSet<u32>) -> Result<(), Unread> {
        let module = self.module;
        let small = module.body(callee).is_some_and(|b| b.range().len() <= INLINE_BYTES);
        let inline = !self.open_loops.is_empty()
            && small
            && self.depth < INLINE_DEPTH
            && pure.contains(&callee)
            && !self.inline_stack.contains(&callee)
            && self.ops_read < OP_BUDGET / 2;
        if !inline {
            return self.opaque(op, Some(callee));
        }
        let sig = module.signature(callee).cloned().unwrap_or_default();
        let id = self.inlinings;
        self.inlinings += 1;
        let args = self.stack.split_off(self.stack.len() - sig.params.len());
        for (i, v) in args.into_iter().enumerate() {
            self.define(Var::Inlined(id, i as u32), v);
        }
        self.depth += 1;
        self.inline_stack.push(callee);
        let body = module.body(callee).expect("small").clone();
        let r = self.walk(&body, &sig, sig.params.len() as u32, &|n| Var::Inlined(id, n), pure)?;
        self.inline_stack.pop();
        self.depth -= 1;
        self.stack.extend(r);
        Ok(())
    }

    /// An operator that is not lifted: consumes and produces as many values as it should.
    fn opaque(&mut self, op: &Operator<'_>, callee: Option<u32>) -> Result<(), Unread> {
        let name = operator_name(op);
        let arity = Arity { module: self.module };
        let control =
            name.starts_with("Br") || name.contains("Try") || name.contains("Catch") || name.contains("Delegate");
        let terminal = name.starts_with("Return") || name.starts_with("Throw") || name == "Rethrow";
        let (pops, pushes) = match op.operator_arity(&arity) {
            Some(a) if !control => a,
            _ => return Err(Unread::Control(name)),
        };
        let at = self.stack.len().checked_sub(pops as usize).ok_or_else(|| Unread::Control(name.clone()))?;
        let args = self.stack.split_off(at);
        let what = intern(&name);
        self.effect(Op::Opaque { what, callee }, args);
        if terminal {
            self.end_block(Term::Unreachable, vec![]);
            self.reachable = false;
            return Ok(());
        }
        let results = self.result_types(op, callee, pushes as usize);
        for ty in results {
            let v = self.push(Op::Opaque { what, callee }, vec![], ty);
            self.stack.push(v);
        }
        if matches!(op, Operator::Call { .. } | Operator::CallIndirect { .. } | Operator::CallRef { .. }) {
            for g in self.globals_used.clone() {
                let ty = ty_of(self.module.globals[g as usize].content_type).unwrap_or(Ty::I32);
                let v = self.push(Op::Opaque { what, callee }, vec![], ty);
                self.define(Var::Global(g), v);
            }
        }
        Ok(())
    }

    fn result_types(&self, op: &Operator<'_>, callee: Option<u32>, n: usize) -> Vec<Ty> {
        let sig = match op {
            Operator::CallIndirect { type_index, .. } | Operator::CallRef { type_index } => {
                self.module.types[*type_index as usize].as_ref()
            }
            _ => callee.and_then(|c| self.module.signature(c)),
        };
        (0..n)
            .map(|i| match sig {
                Some(s) => s.results.get(i).copied().flatten().unwrap_or(Ty::I32),
                None => opaque_result(op),
            })
            .collect()
    }

    /// Records what loops see of their variables and removes phis that merge one value.
    fn finish(&mut self) {
        for i in 0..self.f.loops.len() {
            let header = self.f.loops[i].header;
            self.f.loops[i].vars = self.phis[header.0 as usize].clone();
        }
        let flow = Flow::new(&self.f.body);
        let inside: Vec<_> = self.f.loops.iter().map(|l| flow.natural_loop(l.header)).collect();
        for (i, inside) in inside.iter().enumerate() {
            if self.f.loops[i].inlined {
                continue;
            }
            let vars: Vec<Var> = self.f.loops[i].vars.iter().map(|v| v.0).collect();
            let mut assigned: Vec<Var> = inside
                .iter()
                .flat_map(|b| self.f.kills[b.0 as usize].iter().copied())
                .filter(|v| matches!(v, Var::Local(_)))
                .collect();
            assigned.sort_unstable();
            assigned.dedup();
            for b in exit_blocks(&self.f.body, inside) {
                for &var in vars.iter().chain(&assigned) {
                    let v = self.read(var, b);
                    self.f.exit_values.insert((b, var), v);
                }
            }
            self.f.loops[i].assigned = assigned;
        }
        for (i, inside) in inside.iter().enumerate() {
            let header = self.f.loops[i].header;
            self.f.loops[i].vars = self.phis[header.0 as usize].clone();
            let first = self.f.body.at(header).params.len() - self.phis[header.0 as usize].len();
            let outside = self.preds[header.0 as usize].iter().copied().find(|p| !inside.contains(p));
            let entry = outside.and_then(|p| {
                self.f.body.at(p).term.edges().into_iter().find(|e| e.block == header).map(|e| e.args.clone())
            });
            if let Some(args) = entry {
                let vars = &self.f.loops[i].vars;
                self.f.loops[i].entry = vars.iter().zip(&args[first..]).map(|(&(v, _), &a)| (v, a)).collect();
            }
        }
        let now = remove_trivial_params(&mut self.f.body);
        let resolve = |v: &mut Val| *v = now[v.0 as usize];
        for l in &mut self.f.loops {
            l.entry.iter_mut().for_each(|(_, v)| resolve(v));
            l.vars.iter_mut().for_each(|(_, v)| resolve(v));
        }
        self.f.exit_values.values_mut().for_each(resolve);
        // Comparisons that became minima, and the like, must not look like uses.
        tensor_wasm_ir::eliminate_dead(&mut self.f.body);
    }
}

/// Type of the one result of an operator that is not lifted.
fn opaque_result(op: &Operator<'_>) -> Ty {
    let name = operator_name(op);
    match name.as_str() {
        n if n.starts_with("F32") && n.contains("ExtractLane") => Ty::F32,
        n if n.starts_with("F64") && n.contains("ExtractLane") => Ty::F64,
        n if n.starts_with("I64") && (n.contains("ExtractLane") || n.contains("Atomic") || n.ends_with("Load")) => {
            Ty::I64
        }
        n if n.starts_with("I64") && n.contains("Load") => Ty::I64,
        n if n.starts_with("F32Load") => Ty::F32,
        n if n.starts_with("F64Load") => Ty::F64,
        _ => Ty::I32,
    }
}

/// The operator's variant name.
pub(crate) fn operator_name(op: &Operator<'_>) -> String {
    let text = format!("{op:?}");
    text.split([' ', '{', '(']).next().unwrap_or_default().to_string()
}

/// Verdicts name operators by `&'static str`; there are at most as many as operators.
fn intern(name: &str) -> &'static str {
    use std::sync::{LazyLock, Mutex};
    static NAMES: LazyLock<Mutex<HashMap<String, &'static str>>> = LazyLock::new(Default::default);
    let mut names = NAMES.lock().unwrap_or_else(|e| e.into_inner());
    names.entry(name.to_string()).or_insert_with_key(|k| Box::leak(k.clone().into_boxed_str()))
}

/// The globals that a body names, itself or through callees that may be inlined into it.
fn globals_used(module: &ModuleInfo<'_>, body: &FunctionBody<'_>, pure: &HashSet<u32>) -> Vec<u32> {
    let mut out = vec![];
    let mut seen = HashSet::new();
    let mut work = vec![body];
    while let Some(body) = work.pop() {
        for op in body.get_operators_reader().into_iter().flatten().flatten() {
            match op {
                Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } => out.push(global_index),
                Operator::Call { function_index } if pure.contains(&function_index) && seen.insert(function_index) => {
                    work.extend(module.body(function_index));
                }
                _ => {}
            }
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// The functions that may be inlined: everything in them, and in what they call, is lifted.
pub fn pure_functions(module: &ModuleInfo<'_>) -> HashSet<u32> {
    let mut calls: HashMap<u32, Vec<u32>> = HashMap::new();
    for (i, body) in module.bodies.iter().enumerate() {
        let func = module.imported_funcs + i as u32;
        if body.range().len() > INLINE_BYTES {
            continue;
        }
        if let Some(list) = plain_callees(module, body) {
            calls.insert(func, list);
        }
    }
    // A function with an impure callee is impure: remove until nothing changes.
    loop {
        let bad: Vec<u32> =
            calls.iter().filter(|(_, cs)| cs.iter().any(|c| !calls.contains_key(c))).map(|(&f, _)| f).collect();
        if bad.is_empty() {
            return calls.into_keys().collect();
        }
        bad.iter().for_each(|f| {
            calls.remove(f);
        });
    }
}

/// The direct callees of a body in which everything else is lifted; `None` if something is not.
fn plain_callees(module: &ModuleInfo<'_>, body: &FunctionBody<'_>) -> Option<Vec<u32>> {
    let mut out = vec![];
    for op in body.get_operators_reader().ok()? {
        match op.ok()? {
            Operator::Call { function_index } => out.push(function_index),
            Operator::I32Const { .. }
            | Operator::I64Const { .. }
            | Operator::F32Const { .. }
            | Operator::F64Const { .. }
            | Operator::Nop
            | Operator::Drop
            | Operator::Select
            | Operator::LocalGet { .. }
            | Operator::LocalSet { .. }
            | Operator::LocalTee { .. }
            | Operator::GlobalGet { .. }
            | Operator::Block { .. }
            | Operator::Loop { .. }
            | Operator::If { .. }
            | Operator::Else
            | Operator::End
            | Operator::Br { .. }
            | Operator::BrIf { .. }
            | Operator::BrTable { .. }
            | Operator::Return
            | Operator::Unreachable => {}
            ref op if ops::numeric(op).is_some() => {}
            ref op if ops::access(op).is_some_and(|a| a.2.memory == 0) && module.memory_is_liftable() => {}
            _ => return None,
        }
    }
    Some(out)
}

struct Arity<'m, 'a> {
    module: &'m ModuleInfo<'a>,
}

impl ModuleArity for Arity<'_, '_> {
    fn sub_type_at(&self, i: u32) -> Option<&wasmparser::SubType> {
        self.module.sub_types.get(i as usize)
    }
    fn tag_type_arity(&self, _: u32) -> Option<(u32, u32)> {
        None
    }
    fn type_index_of_function(&self, f: u32) -> Option<u32> {
        self.module.funcs.get(f as usize).copied()
    }
    fn func_type_of_cont_type(&self, _: &wasmparser::ContType) -> Option<&wasmparser::FuncType> {
        None
    }
    fn sub_type_of_ref_type(&self, _: &wasmparser::RefType) -> Option<&wasmparser::SubType> {
        None
    }
    fn control_stack_height(&self) -> u32 {
        0
    }
    fn label_block(&self, _: u32) -> Option<(BlockType, wasmparser::FrameKind)> {
        None
    }
}

/// The numeric operation that defines a value, with its operands.
pub fn num_def(inst: &Inst) -> Option<(NumOp, &[Val])> {
    match inst.op {
        Op::Num(n) => Some((n, &inst.args)),
        _ => None,
    }
}
