//! Calls: which callees are pure and small enough to be inlined, and what stands for the others.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{Op, Term, Ty, Val};
use wasmparser::{BlockType, FunctionBody, ModuleArity, Operator};

use super::bulk::is_bulk;
use super::{Builder, INLINE_BYTES, INLINE_DEPTH, INLINE_OPERATORS, OP_BUDGET, Unread, Var};
use crate::meaning::{self, Meaning};
use crate::module::{Kind, ModuleInfo, Signature};
use crate::ops;
use crate::simd::{self, Shape};

/// What stands for a call that could have been inlined: its loop is kept for something else, or with it too large.
pub(crate) const LEFT_OUT: &str = "a call left out";

/// Most calls that are left as calls in one that is inlined.
const COLDS: usize = 4;
/// Most values that are looked at to see that a callee leaves a global as it was, and how often each.
const MOVED: usize = 4096;
const ROUNDS: usize = 32;

impl Builder<'_, '_> {
    pub(super) fn call(&mut self, callee: u32, op: &Operator<'_>, pure: &Pure) -> Result<(), Unread> {
        let module = self.module;
        let left = self.inlining.last().is_some_and(|f| pure[f].left.contains(&callee));
        if left {
            return self.opaque(op, Some(callee));
        }
        // Those that are to be inlined stand in loops.
        let inline = (self.depth > 0 || self.to_inline.contains(&self.at))
            && pure.contains_key(&callee)
            && self.ops_read < OP_BUDGET / 2;
        if !inline {
            let left_out = !self.open_loops.is_empty() && pure.contains_key(&callee);
            return self.opaque_as(op, Some(callee), left_out.then_some(LEFT_OUT));
        }
        let sig = module.signature(callee).cloned().unwrap_or_default();
        let args = self.stack.split_off(self.stack.len() - sig.params.len());
        let whole = || meaning::of(module, callee).filter(|_| pure[&callee].left.is_empty());
        if let Some(meaning) = *pure[&callee].meaning.get_or_init(whole) {
            return self.bulk_call(meaning, args, pure);
        }
        let body = module.body(callee).expect("a pure function has one").clone();
        let globals: Vec<(Var, Val)> = pure[&callee].sets.iter().map(|g| (Var::Global(*g), self.global(*g))).collect();
        self.inlining.push(callee);
        self.inline(&body, &sig, args, pure)?;
        self.inlining.pop();
        for (var, before) in globals {
            if !self.reachable {
                break;
            }
            let after = self.read(var, self.now);
            if !self.moved_alike(after, before) {
                self.effect(Op::Opaque { what: "global.set", callee: Some(callee) }, vec![after]);
                continue;
            }
            // As it was before: nothing of the callee's frame is left.
            self.define(var, before);
        }
        Ok(())
    }

    /// Whether two values are one value and so much more, with the same so much: followed through sums with constants,
    /// and through merges of what is the same. Taken to be so until a merge tells otherwise (as in sparse conditional
    /// constant propagation), so that a loop which leaves it alone leaves it as it was.
    fn moved_alike(&self, a: Val, b: Val) -> bool {
        // What they are made of, each behind who names it first.
        let (mut all, mut seen) = (vec![a, b], HashSet::from_iter([a, b]));
        let mut k = 0;
        while let Some(&v) = all.get(k) {
            k += 1;
            let parts = match self.merged(v) {
                Some(merged) => merged,
                None => self.sums.get(&v).map_or(vec![], |(_, x, y)| vec![Some(*x), Some(*y)]),
            };
            all.extend(parts.into_iter().flatten().filter(|p| seen.insert(*p)));
            if all.len() > MOVED {
                return a == b;
            }
        }
        let mut known: HashMap<Val, (Val, u64)> = HashMap::default();
        let mut own: HashSet<Val> = HashSet::default();
        for _ in 0..ROUNDS {
            let mut changed = false;
            for &v in all.iter().rev() {
                let Some(is) = self.moved_by(v, &known, &own) else { continue };
                if self.merged(v).is_some() && is == (v, 0) {
                    own.insert(v);
                }
                changed |= known.insert(v, is) != Some(is);
            }
            if !changed {
                return known.contains_key(&a) && known.get(&a) == known.get(&b);
            }
        }
        a == b
    }

    /// What a value is, and how much more, by what is known of others; `None` as long as nothing is. Those in `own` merge
    /// what differs.
    fn moved_by(&self, v: Val, known: &HashMap<Val, (Val, u64)>, own: &HashSet<Val>) -> Option<(Val, u64)> {
        let narrow = |by: u64| if self.f.body.ty(v) == Ty::I32 { u64::from(by as u32) } else { by };
        if let Some(merged) = self.merged(v) {
            let mut of = None;
            for part in merged {
                match part {
                    Some(p) => match (of, known.get(&p)) {
                        (_, None) => {}
                        (None, is) => of = is.copied(),
                        (Some(of), Some(is)) if of == *is => {}
                        _ => return Some((v, 0)),
                    },
                    None => return Some((v, 0)),
                }
            }
            return if own.contains(&v) { Some((v, 0)) } else { of };
        }
        let Some(&(adds, x, y)) = self.sums.get(&v) else { return Some((v, 0)) };
        let (&(x, more_x), &(y, more_y)) = (known.get(&x)?, known.get(&y)?);
        let (of, by) = match (self.consts.get(&x), self.consts.get(&y)) {
            (_, Some(&c)) if adds => (x, more_x.wrapping_add(c).wrapping_add(more_y)),
            (_, Some(&c)) => (x, more_x.wrapping_sub(c).wrapping_sub(more_y)),
            (Some(&c), None) if adds => (y, more_y.wrapping_add(c).wrapping_add(more_x)),
            _ => (v, 0),
        };
        Some((of, narrow(by)))
    }

    /// What a phi merges whose block has all its predecessors, `None` for what does not come.
    fn merged(&self, v: Val) -> Option<Vec<Option<Val>>> {
        let (b, var) = self.phi_of.get(&v).filter(|(b, _)| self.sealed[b.0 as usize])?;
        Some(self.preds[b.0 as usize].iter().map(|p| self.defs.get(&(*p, *var)).copied()).collect())
    }

    /// Walks the body of a callee in the place of its call.
    pub(super) fn inline(
        &mut self,
        body: &FunctionBody<'_>,
        sig: &Signature,
        args: Vec<Val>,
        pure: &Pure,
    ) -> Result<(), Unread> {
        let id = self.inlinings;
        self.inlinings += 1;
        for (i, v) in args.into_iter().enumerate() {
            self.define(Var::Inlined(id, i as u32), v);
        }
        self.depth += 1;
        let r = self.walk(body, sig, sig.params.len() as u32, &|n| Var::Inlined(id, n), pure)?;
        self.depth -= 1;
        self.stack.extend(r);
        Ok(())
    }

    /// An operator that is not lifted: consumes and produces as many values as it should.
    pub(super) fn opaque(&mut self, op: &Operator<'_>, callee: Option<u32>) -> Result<(), Unread> {
        self.opaque_as(op, callee, None)
    }

    fn opaque_as(&mut self, op: &Operator<'_>, callee: Option<u32>, what: Option<&'static str>) -> Result<(), Unread> {
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
        let what = what.unwrap_or_else(|| intern(&name));
        let args = self.scalars(args);
        self.effect(Op::Opaque { what, callee }, args);
        if terminal {
            self.end_block(Term::Unreachable, vec![]);
            self.reachable = false;
            return Ok(());
        }
        let results = self.result_types(op, callee, pushes as usize);
        for kind in results {
            let v = self.unknown(kind, Op::Opaque { what, callee });
            self.stack.push(v);
        }
        if matches!(op, Operator::Call { .. } | Operator::CallIndirect { .. } | Operator::CallRef { .. }) {
            for var in self.shared.clone() {
                let kind = match var {
                    Var::Global(g) => Kind::from(self.module.globals[g as usize].content_type),
                    _ => Kind::Scalar(self.module.address_type()),
                };
                let v = self.unknown(kind, Op::Opaque { what, callee });
                self.define(var, v);
            }
        }
        if matches!(op, Operator::MemoryGrow { .. }) {
            let v = self.unknown(Kind::Scalar(self.module.address_type()), Op::Opaque { what, callee });
            self.define(Var::Pages, v);
        }
        Ok(())
    }

    /// A value that something not lifted makes.
    fn unknown(&mut self, kind: Kind, by: Op) -> Val {
        if kind == Kind::Vector {
            let lanes = (0..4).map(|_| self.push(by, vec![], Ty::I32)).collect();
            return self.vector(Shape::I32x4, lanes);
        }
        self.push(by, vec![], kind.scalar().unwrap_or(Ty::I32))
    }

    fn result_types(&self, op: &Operator<'_>, callee: Option<u32>, n: usize) -> Vec<Kind> {
        let sig = match op {
            Operator::CallIndirect { type_index, .. } | Operator::CallRef { type_index } => {
                self.module.types[*type_index as usize].as_ref()
            }
            _ => callee.and_then(|c| self.module.signature(c)),
        };
        (0..n)
            .map(|i| match sig {
                Some(s) => s.results.get(i).copied().unwrap_or(Kind::Reference),
                None => opaque_result(op),
            })
            .collect()
    }
}

/// Type of the one result of an operator that is not lifted.
fn opaque_result(op: &Operator<'_>) -> Kind {
    let name = operator_name(op);
    Kind::Scalar(match name.as_str() {
        // Every other vector operator is lifted.
        n if n.starts_with("V128Load") => return Kind::Vector,
        n if n.starts_with("I64") && (n.contains("Atomic") || n.contains("Load")) => Ty::I64,
        n if n.starts_with("F32Load") => Ty::F32,
        n if n.starts_with("F64Load") => Ty::F64,
        _ => Ty::I32,
    })
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

/// What a body shares with those that it calls: the globals that it names, itself or through callees that may be inlined
/// into it, and how large memory is.
pub(super) fn shared(module: &ModuleInfo<'_>, body: &FunctionBody<'_>, pure: &Pure) -> Vec<Var> {
    let mut out = vec![];
    let mut seen = HashSet::default();
    let mut work = vec![body];
    while let Some(body) = work.pop() {
        for op in body.get_operators_reader().into_iter().flatten().flatten() {
            match op {
                Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } => {
                    out.push(Var::Global(global_index));
                }
                Operator::MemorySize { .. } | Operator::MemoryCopy { .. } | Operator::MemoryFill { .. } => {
                    out.push(Var::Pages);
                }
                Operator::Call { function_index }
                    if pure.contains_key(&function_index) && seen.insert(function_index) =>
                {
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

/// The locals that each `loop` of a body assigns, those in it included, by its byte offset.
pub(super) fn assigned(body: &FunctionBody<'_>) -> HashMap<u32, HashSet<u32>> {
    let mut out = HashMap::default();
    // Of each open `block`, `loop` and so on: where a loop begins.
    let mut frames: Vec<Option<u32>> = vec![];
    let mut sets: Vec<HashSet<u32>> = vec![];
    let Ok(operators) = body.get_operators_reader() else { return out };
    for op in operators.into_iter_with_offsets() {
        let Ok((op, at)) = op else { break };
        match op {
            Operator::Loop { .. } => {
                frames.push(Some(at as u32));
                sets.push(HashSet::default());
            }
            Operator::Block { .. } | Operator::If { .. } | Operator::TryTable { .. } | Operator::Try { .. } => {
                frames.push(None);
            }
            Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => {
                if let Some(set) = sets.last_mut() {
                    set.insert(local_index);
                }
            }
            Operator::End | Operator::Delegate { .. } => {
                let Some(Some(start)) = frames.pop() else { continue };
                let set = sets.pop().unwrap_or_default();
                if let Some(around) = sets.last_mut() {
                    around.extend(&set);
                }
                out.insert(start, set);
            }
            _ => {}
        }
    }
    out
}

/// A function that may be inlined.
#[derive(Clone, Debug, Default)]
pub struct Inlinable {
    /// How many operators that is: its own, and those of what it calls.
    pub operators: usize,
    /// The callees that are left as calls: a condition stands in front of each, and a nest that comes to one is left for
    /// the module's own code.
    pub left: Vec<u32>,
    /// The globals that it sets, such as a stack pointer.
    pub sets: Vec<u32>,
    /// What it does as a whole, if that is known; once it has been asked.
    meaning: OnceLock<Option<Meaning>>,
}

/// The functions that may be inlined.
pub type Pure = HashMap<u32, Inlinable>;

/// The functions that may be inlined: everything in them, and in what they call, is lifted, none calls itself, and with
/// what they call they are small enough for a loop that is lifted. Calls of others may be on conditional ways alone.
pub fn pure_functions(module: &ModuleInfo<'_>) -> Pure {
    let mut open: HashMap<u32, Open> = HashMap::default();
    let mut callers: HashMap<u32, Vec<u32>> = HashMap::default();
    let mut ready = vec![];
    for (i, body) in module.bodies.iter().enumerate() {
        let func = module.imported_funcs + i as u32;
        if body.range().len() > INLINE_BYTES {
            continue;
        }
        let Some(plain) = plain_callees(module, body).filter(|_| returns(body)) else { continue };
        if plain.calls.is_empty() {
            ready.push(func);
        }
        plain.calls.iter().for_each(|(c, _)| callers.entry(*c).or_default().push(func));
        open.insert(func, Open { below: 0, ..plain });
    }
    let mut pure = Pure::default();
    let mut waiting: Vec<u32> = open.keys().copied().collect();
    waiting.sort_unstable();
    loop {
        // Callees before callers: who is never ready calls itself, or something that is not inlined.
        while let Some(func) = ready.pop() {
            let Open { operators, below, colds, calls, sets } = open[&func].clone();
            let colds = colds + calls.len();
            if operators > INLINE_OPERATORS || colds > COLDS || below >= INLINE_DEPTH || pure.contains_key(&func) {
                continue;
            }
            let mut left: Vec<u32> = calls.into_iter().map(|c| c.0).collect();
            left.sort_unstable();
            left.dedup();
            pure.insert(func, Inlinable { operators, left, sets, ..Inlinable::default() });
            for caller in callers.remove(&func).unwrap_or_default() {
                let Some(of) = open.get_mut(&caller).filter(|_| !pure.contains_key(&caller)) else { continue };
                let Some(k) = of.calls.iter().position(|c| c.0 == func) else { continue };
                of.calls.remove(k);
                of.operators = of.operators.saturating_add(operators);
                of.colds += colds;
                of.below = of.below.max(below + 1);
                if of.calls.is_empty() {
                    ready.push(caller);
                }
            }
        }
        // What is left are calls of others: where they are on conditional ways, the function may be inlined without them, if
        // it calls none that may be inlined so itself: those come first, or it is a call of its own function.
        waiting.retain(|f| !pure.contains_key(f));
        loop {
            let may: HashSet<u32> = waiting.iter().copied().collect();
            waiting.retain(|f| open[f].calls.iter().all(|(c, cold)| *cold || may.contains(c)));
            if waiting.len() == may.len() {
                break;
            }
        }
        let calls_one = |f: &u32| open[f].calls.iter().any(|(c, _)| waiting.binary_search(c).is_ok());
        match waiting.iter().position(|f| !calls_one(f)) {
            Some(k) => ready.push(waiting.remove(k)),
            None => return pure,
        }
    }
}

/// A function that nothing which is not lifted stands in, but for calls.
#[derive(Clone, Default)]
struct Open {
    /// Its operators, and those of the calls that have been looked at.
    operators: usize,
    /// The deepest of these.
    below: u32,
    /// How many calls they leave.
    colds: usize,
    /// The other calls, one by one, each with whether a condition stands in front of it.
    calls: Vec<(u32, bool)>,
    /// The globals that it sets.
    sets: Vec<u32>,
}

/// A body of which everything but the calls is lifted; `None` if something is not.
fn plain_callees(module: &ModuleInfo<'_>, body: &FunctionBody<'_>) -> Option<Open> {
    let mut out = Open::default();
    let mut tested = false;
    for op in body.get_operators_reader().ok()? {
        out.operators += 1;
        let op = op.ok()?;
        tested |= matches!(op, Operator::BrIf { .. } | Operator::If { .. } | Operator::BrTable { .. });
        match op {
            Operator::Call { function_index } => out.calls.push((function_index, tested)),
            Operator::GlobalSet { global_index } => {
                let ty = module.globals.get(global_index as usize)?.content_type;
                if !matches!(Kind::from(ty), Kind::Scalar(Ty::I32 | Ty::I64)) {
                    return None;
                }
                out.sets.push(global_index);
            }
            Operator::Block { .. }
            | Operator::Loop { .. }
            | Operator::If { .. }
            | Operator::Else
            | Operator::End
            | Operator::Br { .. }
            | Operator::BrIf { .. }
            | Operator::BrTable { .. }
            | Operator::Return
            | Operator::Unreachable => {}
            ref op if is_plain(op, module) => {}
            _ => return None,
        }
    }
    out.sets.sort_unstable();
    out.sets.dedup();
    Some(out)
}

/// Is it an operator that is lifted wherever it stands, and no control?
pub fn is_plain(op: &Operator<'_>, module: &ModuleInfo<'_>) -> bool {
    match op {
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
        | Operator::MemorySize { mem: 0 } => true,
        op if ops::numeric(op).is_some() || is_bulk(op, module) => true,
        op if ops::access(op).is_some_and(|a| a.2.memory == 0) => module.memory_is_liftable(),
        op if simd::simd(op).is_some() => {
            simd::immediates(op).0.is_none_or(|m| m.memory == 0 && module.memory_is_liftable())
        }
        _ => false,
    }
}

/// May a function return? One that only reports an error is no part of a loop: what calls it ends in a trap.
fn returns(body: &FunctionBody<'_>) -> bool {
    let Ok(operators) = body.get_operators_reader() else { return true };
    let (mut depth, mut reached) = (0u32, true);
    for op in operators.into_iter().flatten() {
        let out = match &op {
            Operator::Return => true,
            Operator::Br { relative_depth } | Operator::BrIf { relative_depth } => *relative_depth == depth,
            Operator::BrTable { targets } => {
                targets.default() == depth || targets.targets().flatten().any(|target| target == depth)
            }
            _ => false,
        };
        if out {
            return true;
        }
        match op {
            Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => depth += 1,
            Operator::End if depth > 0 => depth -= 1,
            // The function's own.
            Operator::End => return reached,
            _ => {}
        }
        // What ends a block may be branched to.
        reached = !matches!(op, Operator::Unreachable | Operator::Br { .. } | Operator::BrTable { .. });
    }
    true
}

/// How many operands operators take and give.
pub struct Arity<'m, 'a> {
    /// Whose types they name.
    pub module: &'m ModuleInfo<'a>,
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
