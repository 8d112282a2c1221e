//! One iteration, done with symbols: which of the values that meet in it is the one that is carried on.
//!
//! Takes a loop with the values that carry something round it, and answers for the conditions; gives what a carrying
//! value is made of. A condition that does not depend on what is carried is *free*: whoever asks tries every answer.
//! One that compares the carried value with something else is asked for as what it is, a [`Question::Compare`].
//! Inner loops are passed over; what they change is known from their own check ([`Passed`]).

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, NumOp, Op, Term, Val};

use super::influence::meeting_points;
use crate::ops::{self, Relation};
use crate::scev::{Def, Scev};

/// A condition whose answer the walk needs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Question {
    /// Which edge a block takes, or whether a value is not 0: nothing that is carried decides it.
    Free(Val),
    /// Is that float, which is not carried, a NaN?
    Nan(Val),
    /// Does the comparison hold, of what is not carried (first) with what is (second)?
    Compare(NumOp, Val, Val),
    /// The same with the operands in the other order: of what is carried (first) with what is not (second).
    Reversed(NumOp, Val, Val),
    /// Does a minimum or maximum of a carried value (first) and another (second) give the other?
    Takes(NumOp, Val, Val),
    /// Does the inner loop change what is carried through it?
    Inner(usize),
}

/// An inner loop that was checked on its own: what comes out of it, and which phi of its header that stands for.
pub struct Passed {
    /// (value as seen behind the loop, index of the phi in its header)
    pub outs: Vec<(Val, usize)>,
}

/// Values that are another one as it is, wherever that is in an interval: which, and the interval.
pub type Wrappers = HashMap<Val, (Val, (i64, i64))>;

/// The values that carry the lead and those that go with it.
pub struct Carriers {
    /// Those of the lead.
    pub lead: HashSet<Val>,
    /// Those of each follower.
    pub followers: Vec<HashSet<Val>>,
    /// Everything that what is carried has an influence on.
    pub influenced: HashSet<Val>,
    /// Carrying values that are another one as it is: what they are, and the interval in which that is so.
    pub wrappers: Wrappers,
}

impl Carriers {
    /// Does the value carry anything?
    pub fn any(&self, v: Val) -> bool {
        self.lead.contains(&v) || self.followers.iter().any(|f| f.contains(&v))
    }

    /// The value behind wrappers.
    pub fn strip(&self, mut v: Val) -> Val {
        while let Some(&(inner, _)) = self.wrappers.get(&v) {
            v = inner;
        }
        v
    }
}

/// A walk through one iteration. `None` from any of its functions: not something that can be followed.
pub struct Walk<'w, 'f> {
    /// The function.
    pub s: &'w Scev<'f>,
    /// What carries.
    pub carriers: &'w Carriers,
    /// Inner loops that were checked.
    pub passed: &'w HashMap<usize, Passed>,
    /// The loop whose iteration it is.
    pub l: usize,
    /// Carrying values that are followed to what they are made of; the others stand for themselves. `None`: every one
    /// is followed.
    pub expand: Option<&'w HashSet<Val>>,
    /// Branches that nothing carried depends on, each with where its sides meet ([`free_branches`]): which of them is taken
    /// is not asked.
    pub free: Option<&'w HashMap<BlockId, BlockId>>,
    /// What parameters of blocks on the way were given, and what came out of inner loops.
    bound: HashMap<Val, Val>,
}

/// The branches of an iteration between which and where their sides meet nothing is carried, nor there.
pub fn free_branches(s: &Scev, carriers: &Carriers, l: usize) -> HashMap<BlockId, BlockId> {
    let lp = &s.forest.loops[l];
    let mut blocks: Vec<BlockId> = lp.blocks.iter().copied().collect();
    blocks.sort_unstable();
    let mut out = meeting_points(s, l, &blocks, &|b| !s.forest.only_traps(b));
    let heads = |b: BlockId| s.forest.loops.iter().any(|l| l.header == b);
    let nothing = |b: BlockId| {
        let at = s.f.body.at(b);
        let results = at.insts.iter().filter_map(|i| i.result);
        !at.params.iter().copied().chain(results).any(|v| carriers.influenced.contains(&v))
    };
    out.retain(|&b, &mut meet| {
        let (mut seen, mut work) = (HashSet::default(), vec![b]);
        while let Some(x) = work.pop() {
            let ahead = s.f.body.at(x).term.edges().into_iter().map(|e| e.block);
            for to in ahead.filter(|to| *to != meet && !s.forest.only_traps(*to)) {
                if !lp.blocks.contains(&to) || to == lp.header || !nothing(to) {
                    return false;
                }
                if seen.insert(to) {
                    work.push(to);
                }
            }
        }
        let decides =
            matches!(&s.f.body.at(b).term, Term::CondBr(c, ..) | Term::Switch(c, _) if carriers.influenced.contains(c));
        let params = &s.f.body.at(meet).params;
        !decides && !heads(meet) && !params.iter().any(|p| carriers.influenced.contains(p))
    });
    out
}

/// Blocks of a walk, values of a chain of definitions.
const STEPS: usize = 300;

/// Answers questions; the number is how many answers there are (2: no and yes).
pub type Ask<'a> = &'a mut dyn FnMut(Question, usize) -> Option<usize>;

impl<'w, 'f> Walk<'w, 'f> {
    /// A walk that has not begun.
    pub fn new(
        s: &'w Scev<'f>,
        carriers: &'w Carriers,
        passed: &'w HashMap<usize, Passed>,
        l: usize,
        expand: Option<&'w HashSet<Val>>,
    ) -> Self {
        Walk { s, carriers, passed, l, expand, free: None, bound: HashMap::default() }
    }

    /// Walks from the end of a block on until an edge into `until`; gives that edge's arguments, or nothing if the
    /// iteration ends before.
    pub fn to(&mut self, from: BlockId, until: BlockId, ask: Ask<'_>) -> Option<Option<Vec<Val>>> {
        let (l, mut at) = (self.l, from);
        for _ in 0..STEPS {
            if let Some(&meet) = self.free.and_then(|f| f.get(&at)).filter(|m| **m != until) {
                at = meet;
                continue;
            }
            let (mut to, mut args) = self.leave(at, ask)?;
            loop {
                if to == until {
                    return Some(Some(args));
                }
                if to == self.s.forest.loops[l].header {
                    return Some(None);
                }
                self.bind(to, &args);
                let Some(inner) = self.s.forest.loops.iter().position(|x| x.header == to) else { break };
                if inner == l || !self.s.within(inner, l) {
                    return None;
                }
                (to, args) = self.pass(inner, ask)?;
            }
            if !self.s.forest.loops[l].blocks.contains(&to) {
                return None;
            }
            at = to;
        }
        None
    }

    fn bind(&mut self, to: BlockId, args: &[Val]) {
        for (&p, &a) in self.s.f.body.at(to).params.iter().zip(args) {
            self.bound.insert(p, a);
        }
    }

    /// The edge that control takes at the end of a block of the loop, while it stays in it.
    fn leave(&mut self, at: BlockId, ask: Ask<'_>) -> Option<(BlockId, Vec<Val>)> {
        let body = &self.s.f.body;
        let lp = &self.s.forest.loops[self.l];
        let stays = |b: BlockId| lp.blocks.contains(&b);
        let edges = body.at(at).term.edges();
        let e = match &body.at(at).term {
            Term::Br(e) => e,
            Term::CondBr(c, ..) | Term::Switch(c, _) if edges.iter().any(|e| !stays(e.block)) => {
                // The way out, or into a trap: not this time.
                if self.carriers.influenced.contains(c) {
                    return None;
                }
                let mut inside = edges.iter().filter(|e| stays(e.block));
                let out_or_trap = |b: BlockId| self.s.forest.only_traps(b) || lp.exits.iter().any(|(x, _)| *x == at);
                let first = inside.next()?;
                if inside.next().is_some() || edges.iter().any(|e| !stays(e.block) && !out_or_trap(e.block)) {
                    return None;
                }
                first
            }
            Term::CondBr(c, yes, no) => {
                if self.truth(*c, ask)? {
                    yes
                } else {
                    no
                }
            }
            Term::Switch(c, es) => {
                if self.carriers.influenced.contains(c) {
                    return None;
                }
                &es[ask(Question::Free(*c), es.len())?]
            }
            Term::Return(_) | Term::Unreachable => return None,
        };
        Some((e.block, e.args.clone()))
    }

    /// Passes over an inner loop whose header was just bound; gives the edge behind it.
    fn pass(&mut self, inner: usize, ask: Ask<'_>) -> Option<(BlockId, Vec<Val>)> {
        let lp = &self.s.forest.loops[inner];
        let [(block, k)] = lp.exits.as_slice() else { return None };
        if let Some(p) = self.passed.get(&inner) {
            let changes = ask(Question::Inner(inner), 2)? == 1;
            let params = &self.s.f.body.at(lp.header).params;
            let mut came = vec![];
            for &(out, phi) in &p.outs {
                let before = *self.bound.get(&params[phi])?;
                let before = self.leaf(before, ask)?;
                // Changed, it stands for itself.
                came.push((out, if changes { out } else { before }));
            }
            // Behind the loop its phis are not what they were given.
            self.bound.retain(|v, _| !params.contains(v));
            self.bound.extend(came);
        } else if lp.blocks.iter().any(|b| self.carries(*b)) {
            return None;
        }
        let e = self.s.f.body.at(*block).term.edges()[*k];
        Some((e.block, e.args.clone()))
    }

    fn carries(&self, b: BlockId) -> bool {
        let at = self.s.f.body.at(b);
        let results = at.insts.iter().filter_map(|i| i.result);
        at.params.iter().copied().chain(results).any(|v| self.carriers.influenced.contains(&v))
    }

    /// What a value comes to: a carrying value that is not followed, or one that does not carry.
    pub fn leaf(&mut self, v: Val, ask: Ask<'_>) -> Option<Val> {
        let mut v = v;
        for _ in 0..STEPS {
            v = self.carriers.strip(v);
            if !self.carriers.any(v) {
                return Some(v);
            }
            if let Some(&known) = self.bound.get(&v) {
                if known == v {
                    return Some(v);
                }
                v = known;
                continue;
            }
            match block_of(self.s, v).and_then(|b| self.s.forest.innermost.get(&b)) {
                Some(&at) if at == self.l => {}
                // Inside a loop that was passed over: only what comes out of it is known.
                Some(&at) if self.s.within(at, self.l) => return None,
                _ => return Some(v),
            }
            if self.expand.is_some_and(|e| !e.contains(&v)) {
                return Some(v);
            }
            let Some(i) = self.s.inst(v) else { return Some(v) };
            let Op::Num(op) = i.op else { return None };
            v = match ops::extreme(op) {
                Some(_) => {
                    let (c, x) = self.carried_first(i.args[0], i.args[1])?;
                    if ask(Question::Takes(op, c, x), 2)? == 1 { x } else { c }
                }
                None => {
                    let chosen = self.truth(i.args[2], ask)?;
                    i.args[usize::from(!chosen)]
                }
            };
        }
        None
    }

    /// The one of two values that carries the lead, behind its wrappers, and the other, on which it has no influence.
    fn carried_first(&self, a: Val, b: Val) -> Option<(Val, Val)> {
        let lead = |v: Val| self.carriers.lead.contains(&v);
        let free = |v: Val| !self.carriers.influenced.contains(&v);
        match (lead(a) && free(b), lead(b) && free(a)) {
            (true, _) => Some((self.carriers.strip(a), b)),
            (_, true) => Some((self.carriers.strip(b), a)),
            _ => None,
        }
    }

    /// Is the value not 0?
    pub fn truth(&mut self, v: Val, ask: Ask<'_>) -> Option<bool> {
        let free = !self.carriers.influenced.contains(&v);
        let inside = block_of(self.s, v).and_then(|b| self.s.forest.innermost.get(&b));
        let passed_over = inside.is_some_and(|&at| at != self.l && self.s.within(at, self.l));
        let Some(i) = self.s.inst(v).filter(|_| !passed_over) else {
            return if free { Some(ask(Question::Free(v), 2)? == 1) } else { None };
        };
        let constant = |v: Val| match self.s.inst(v)?.op {
            Op::Const(bits) => Some(bits as u32),
            _ => None,
        };
        let truths = |s: &Self, i: &tensor_wasm_ir::Inst| i.args.iter().all(|&a| s.is_truth(a, 6));
        match i.op {
            Op::Const(bits) => return Some(bits as u32 != 0),
            Op::Num(NumOp::I32Eqz) => return Some(!self.truth(i.args[0], ask)?),
            Op::Num(NumOp::I32Or) => {
                let (a, b) = (self.truth(i.args[0], ask)?, self.truth(i.args[1], ask)?);
                return Some(a | b);
            }
            Op::Num(NumOp::I32And) if truths(self, i) => {
                let (a, b) = (self.truth(i.args[0], ask)?, self.truth(i.args[1], ask)?);
                return Some(a & b);
            }
            Op::Num(NumOp::I32Xor) if truths(self, i) => {
                let (a, b) = (self.truth(i.args[0], ask)?, self.truth(i.args[1], ask)?);
                return Some(a ^ b);
            }
            Op::Num(NumOp::I32Ne) if constant(i.args[1]) == Some(0) => return self.truth(i.args[0], ask),
            Op::Num(NumOp::I32Eq) if constant(i.args[1]) == Some(0) => return Some(!self.truth(i.args[0], ask)?),
            Op::Num(NumOp::I32Select) => {
                let k = usize::from(!self.truth(i.args[2], ask)?);
                return self.truth(i.args[k], ask);
            }
            Op::Num(op) => {
                if let Some((relation, _)) = ops::comparison(op) {
                    let (a, b) = (self.carriers.strip(i.args[0]), self.carriers.strip(i.args[1]));
                    let float = self.s.f.body.ty(a).is_float();
                    if a == b && float && matches!(relation, Relation::Eq | Relation::Ne) {
                        // What is carried is never a NaN: where it could be, the nest does not run.
                        let nan = !self.carriers.lead.contains(&a) && {
                            if self.carriers.influenced.contains(&a) {
                                return None;
                            }
                            ask(Question::Nan(a), 2)? == 1
                        };
                        return Some(nan == (relation == Relation::Ne));
                    }
                    if !free {
                        let (c, x) = self.carried_first(i.args[0], i.args[1])?;
                        let reversed = self.carriers.strip(i.args[0]) == c;
                        let q = if reversed { Question::Reversed(op, c, x) } else { Question::Compare(op, x, c) };
                        return Some(ask(q, 2)? == 1);
                    }
                }
            }
            _ => {}
        }
        if free { Some(ask(Question::Free(v), 2)? == 1) } else { None }
    }

    /// Is the value 0 or 1?
    fn is_truth(&self, v: Val, depth: u32) -> bool {
        depth > 0
            && self.s.inst(v).is_some_and(|i| match i.op {
                Op::Const(c) => c < 2,
                Op::Num(NumOp::I32And | NumOp::I32Or | NumOp::I32Xor) => {
                    i.args.iter().all(|&a| self.is_truth(a, depth - 1))
                }
                Op::Num(op) => op.compares(),
                _ => false,
            })
    }
}

/// The questions that a run has asked, with the answers that it got.
pub type Asked = Vec<(Question, usize)>;

/// Runs with every combination of answers to the questions it asks; `None` if one run fails, or there are too many.
/// `known` answers what is not to be tried.
pub fn every<R>(
    most: usize,
    known: &dyn Fn(Question) -> Option<Option<usize>>,
    run: &mut dyn FnMut(Ask<'_>) -> Option<R>,
) -> Option<Vec<(Asked, R)>> {
    let mut out = vec![];
    // The answers to give, in the order of asking, and how many there are to each.
    let mut answers: Vec<(usize, usize)> = vec![];
    loop {
        let mut asked: Asked = vec![];
        let mut ask = |q: Question, n: usize| {
            if let Some(answer) = known(q) {
                return answer;
            }
            if let Some(a) = asked.iter().find(|a| a.0 == q) {
                return Some(a.1);
            }
            if asked.len() == answers.len() {
                answers.push((0, n));
            }
            let a = answers[asked.len()].0;
            asked.push((q, a));
            Some(a)
        };
        let r = run(&mut ask)?;
        out.push((asked, r));
        if out.len() > most {
            return None;
        }
        // The next combination: the last answer that is not yet the last one.
        while let Some((a, n)) = answers.pop() {
            if a + 1 < n {
                answers.push((a + 1, n));
                break;
            }
        }
        if answers.is_empty() {
            return Some(out);
        }
    }
}

/// The block in which a value is defined.
pub fn block_of(s: &Scev, v: Val) -> Option<BlockId> {
    s.def(v).map(Def::block)
}
