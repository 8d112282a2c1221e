//! Chains of recurrences: every integer value as a polynomial over loop indices and invariants.
//!
//! Takes a [`Function`] and its [`Forest`]; gives for a value the polynomial that it equals in the
//! ring of its own width (so wrap-around is part of the value), over *atoms*: the index of a loop
//! (0 in the first iteration), the trip count of a loop, and values that are not resolved
//! further. After Bachmann, Wang and Zima, "Chains of recurrences" (ISSAC 1994), restricted to
//! second order per loop: `{base, +, step}` with a step invariant in its loop, which may itself
//! move with an outer loop, or `{base, +, {first, +, more}}`.

mod count;
mod dominance;
mod facts;
mod poly;
mod resolve;

use rustc_hash::FxHashMap as HashMap;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

pub use count::Ways;
pub use poly::{Atom, Monomial, Poly, gcd, signed};
pub use resolve::Scope;

use smallvec::SmallVec;
use tensor_wasm_ir::cfg::Block;
use tensor_wasm_ir::{BlockId, Inst, NumOp, Op, Shared, Term, TripKind, Ty, Val};

use crate::loops::Forest;
use crate::progressions;
use crate::ssa::Function;
pub(crate) use dominance::Dominators;

/// How often a loop runs.
#[derive(Clone, Debug)]
pub struct Count {
    /// The test.
    pub kind: TripKind,
    /// The tested value in the first iteration.
    pub init: Poly,
    /// What each iteration adds to it.
    pub step: Poly,
    /// What it is compared with.
    pub bound: Poly,
    /// The block that leaves, and which of its edges does.
    pub exit: (BlockId, usize),
    /// The test stands in the middle: what is in front of it runs as often as `kind` (which calls that `bottom`) says,
    /// what is behind it once less.
    pub middle: bool,
}

/// Where a value is defined.
#[derive(Clone, Copy, Debug)]
pub enum Def {
    /// Parameter of a block.
    Param(BlockId, usize),
    /// Instruction of a block.
    Inst(BlockId, usize),
}

impl Def {
    /// The defining block.
    pub fn block(self) -> BlockId {
        match self {
            Def::Param(b, _) | Def::Inst(b, _) => b,
        }
    }
}

/// Most recurrences that are open while one is looked at whose step grows.
const GROWING: usize = 2;

/// At most so many blocks at which ways meet, each of so many ways, are looked at for what decides whether a block is reached.
const MERGED: usize = 2;
const WAYS: usize = 3;

/// What has been found out. While a phi is open its polynomial is its own name, so what is found
/// then holds only until it is closed.
#[derive(Default)]
struct Memo {
    poly: HashMap<Val, Poly>,
    gamma: HashMap<Val, Option<Gamma>>,
    invariant: HashMap<(Val, usize), bool>,
    said: HashMap<(Val, Scope, Vec<usize>), Option<Poly>>,
}

/// Most steps of one analysis.
const STEPS: u32 = 200_000;

/// Which blocks lead to each block, and what dominates it.
type Flow = (Rc<Vec<Vec<BlockId>>>, Rc<Dominators>);

/// The analysis of one function.
pub struct Scev<'f> {
    /// The function.
    pub f: &'f Function,
    /// Its loops.
    pub forest: &'f Forest,
    defs: Vec<Option<Def>>,
    headers: HashMap<BlockId, usize>,
    preds: Rc<Vec<Vec<BlockId>>>,
    memo: RefCell<Memo>,
    open: RefCell<Vec<Val>>,
    budget: RefCell<u32>,
    counts: RefCell<HashMap<usize, Option<Count>>>,
    /// Loops whose count is being found: for each other they have none.
    counting: RefCell<Vec<usize>>,
    /// How often loops run at most: what has been said of their indices holds if they do not run more often.
    assumed: RefCell<HashMap<usize, u64>>,
    /// By number.
    lows: RefCell<Vec<LowBits>>,
    dominators: Rc<Dominators>,
    /// How often each value is used.
    uses: OnceCell<Vec<u32>>,
}

/// What an [`Atom::Low`] is.
struct LowBits {
    /// The value, modulo 2^k.
    of: Poly,
    k: u32,
    /// Values that are the same modulo that.
    values: Vec<Val>,
}

/// A merge that a condition decides: `if condition { yes } else { no }` (the γ of gated SSA;
/// Ottenstein, Ballance and MacCabe, PLDI 1990).
#[derive(Clone, Debug)]
pub struct Gamma {
    /// The i32 condition.
    pub condition: Val,
    /// The value if it is not zero.
    pub yes: Poly,
    /// The value if it is zero.
    pub no: Poly,
}

impl<'f> Scev<'f> {
    /// Prepares the analysis.
    pub fn new(f: &'f Function, forest: &'f Forest) -> Scev<'f> {
        let mut preds = f.body.preds();
        let dominators = Dominators::new(&f.body, &preds);
        // What has been cut off a loop may lead back to it, and nothing leads there: that is no loop any more.
        preds.iter_mut().for_each(|all| all.retain(|b| dominators.reached(*b)));
        Scev::with_flow(f, forest, (Rc::new(preds), Rc::new(dominators)))
    }

    /// The analysis of another form of the function with the same loops: where the same blocks lead to the same blocks, what
    /// is known of that is shared.
    pub fn alike<'g>(&self, f: &'g Function) -> Scev<'g>
    where
        'f: 'g,
    {
        let same = |(a, b): (&Shared<Block>, &Shared<Block>)| {
            let to = |b: &Shared<Block>| b.term.edges().iter().map(|e| e.block).collect::<SmallVec<[BlockId; 2]>>();
            a.is_shared_with(b) || to(a) == to(b)
        };
        let (old, new) = (&self.f.body.blocks, &f.body.blocks);
        if old.len() != new.len() || !old.iter().zip(new).all(same) {
            return Scev::new(f, self.forest);
        }
        Scev::with_flow(f, self.forest, (self.preds.clone(), self.dominators.clone()))
    }

    fn with_flow(f: &'f Function, forest: &'f Forest, (preds, dominators): Flow) -> Scev<'f> {
        let mut defs = vec![None; f.body.types.len()];
        for (bi, b) in f.body.blocks.iter().enumerate() {
            let id = BlockId(bi as u32);
            for (i, p) in b.params.iter().enumerate() {
                defs[p.0 as usize] = Some(Def::Param(id, i));
            }
            for (i, inst) in b.insts.iter().enumerate() {
                if let Some(r) = inst.result {
                    defs[r.0 as usize] = Some(Def::Inst(id, i));
                }
            }
        }
        Scev {
            f,
            forest,
            defs,
            headers: forest.loops.iter().enumerate().map(|(i, l)| (l.header, i)).collect(),
            preds,
            memo: RefCell::default(),
            open: RefCell::default(),
            budget: RefCell::new(STEPS),
            counts: RefCell::default(),
            counting: RefCell::default(),
            assumed: RefCell::default(),
            lows: RefCell::default(),
            dominators,
            uses: OnceCell::new(),
        }
    }

    /// Where a value is defined.
    pub fn def(&self, v: Val) -> Option<Def> {
        self.defs[v.0 as usize]
    }

    /// The instruction that defines a value.
    pub fn inst(&self, v: Val) -> Option<&'f Inst> {
        match self.def(v)? {
            Def::Inst(b, i) => Some(&self.f.body.at(b).insts[i]),
            Def::Param(..) => None,
        }
    }

    /// How many operands the value is.
    pub fn uses(&self, v: Val) -> u32 {
        let count = || {
            let mut uses = vec![0; self.f.body.types.len()];
            for b in &self.f.body.blocks {
                b.insts.iter().flat_map(|i| &i.args).for_each(|v| uses[v.0 as usize] += 1);
                _ = b.term.any_use(|v| {
                    uses[v.0 as usize] += 1;
                    false
                });
            }
            uses
        };
        self.uses.get_or_init(count)[v.0 as usize]
    }

    /// An address as the program computes it: in a 64-bit memory, what is made 32 bits wide.
    pub fn address(&self, v: Val) -> Val {
        self.inst(v).filter(|_| self.f.memory64).and_then(|wrap| wrap.args.first().copied()).unwrap_or(v)
    }

    /// Is the value defined inside the loop?
    pub fn inside(&self, v: Val, l: usize) -> bool {
        self.def(v).is_some_and(|d| self.forest.loops[l].blocks.contains(&d.block()))
    }

    /// Is the value the same in every iteration: defined outside, or computed from such values by
    /// operations that cannot trap?
    pub fn invariant(&self, v: Val, l: usize) -> bool {
        fn go(s: &Scev, v: Val, l: usize, depth: u32) -> bool {
            if !s.inside(v, l) {
                return true;
            }
            if !s.spend() {
                return false;
            }
            match s.inst(v) {
                Some(i) if depth > 0 => match i.op {
                    Op::Const(_) => true,
                    Op::Num(n) => !n.traps() && i.args.iter().all(|&a| go(s, a, l, depth - 1)),
                    _ => false,
                },
                None if depth > 0 => s
                    .gamma(v)
                    .is_some_and(|g| go(s, g.condition, l, depth - 1) && s.fixed(&g.yes, l) && s.fixed(&g.no, l)),
                _ => false,
            }
        }
        if let Some(&known) = self.memo.borrow().invariant.get(&(v, l)) {
            return known;
        }
        let r = go(self, v, l, 8);
        self.memo.borrow_mut().invariant.insert((v, l), r);
        r
    }

    /// How many steps have been taken.
    pub fn steps(&self) -> u64 {
        u64::from(STEPS - *self.budget.borrow())
    }

    /// Takes a step of the function's budget; false when it is used up.
    fn spend(&self) -> bool {
        let mut b = self.budget.borrow_mut();
        *b = b.saturating_sub(1);
        *b > 0
    }

    /// The arguments that the entry and the back edges of a loop give a parameter of its header.
    pub fn phi_args(&self, l: usize, index: usize) -> (Vec<Val>, Vec<Val>) {
        let lp = &self.forest.loops[l];
        let (mut entry, mut back) = (vec![], vec![]);
        let mut preds = self.preds[lp.header.0 as usize].clone();
        preds.sort_unstable();
        preds.dedup();
        for p in preds {
            for e in self.f.body.at(p).term.edges() {
                if e.block == lp.header {
                    if lp.blocks.contains(&p) { back.push(e.args[index]) } else { entry.push(e.args[index]) }
                }
            }
        }
        (entry, back)
    }

    /// The polynomial of a value where it is defined, over the indices of the loops around it.
    pub fn poly(&self, v: Val) -> Poly {
        if let Some(p) = self.memo.borrow().poly.get(&v) {
            return p.clone();
        }
        let ty = self.f.body.ty(v);
        let opaque = Poly::atom(ty, Atom::Val(v));
        if ty.is_float() {
            return opaque;
        }
        if !self.spend() {
            return opaque;
        }
        let p = match self.def(v) {
            Some(Def::Inst(b, i)) => self.inst_poly(v, b, &self.f.body.at(b).insts[i]).unwrap_or(opaque),
            Some(Def::Param(b, i)) => match self.headers.get(&b) {
                Some(&l) => return self.phi(v, l, i),
                // A merge of equal values is that value.
                None => self.merged(b, i).unwrap_or(opaque),
            },
            None => opaque,
        };
        let p = if p.too_big() { Poly::atom(ty, Atom::Val(v)) } else { p };
        self.memo.borrow_mut().poly.insert(v, p.clone());
        p
    }

    /// The polynomial of a value as seen from a block: indices of loops that the block is outside
    /// of are replaced by their last value.
    pub fn seen(&self, v: Val, block: BlockId) -> Poly {
        let mut p = self.poly(v);
        let Some(def) = self.def(v) else { return p };
        for l in self.forest.around(def.block()) {
            if self.forest.loops[l].blocks.contains(&block) {
                break;
            }
            if p.has(Atom::Pairs(l)) {
                return Poly::atom(p.ty, Atom::Val(v));
            }
            if !p.has(Atom::Idx(l)) {
                continue;
            }
            match self.last_index(l, p.ty) {
                Some(last) => p = p.substitute(Atom::Idx(l), &last),
                None => return Poly::atom(p.ty, Atom::Val(v)),
            }
        }
        p
    }

    /// The index of a loop when it is left, as a polynomial.
    pub fn last_index(&self, l: usize, ty: Ty) -> Option<Poly> {
        let c = self.count(l)?;
        let t = Poly::atom(ty, Atom::Trip(l));
        Some(if c.kind.bottom { t.sub(&Poly::constant(ty, 1)) } else { t })
    }

    fn inst_poly(&self, v: Val, b: BlockId, i: &Inst) -> Option<Poly> {
        let ty = self.f.body.ty(v);
        let arg = |k: usize| self.seen(i.args[k], b);
        Some(match i.op {
            Op::Const(c) => Poly::constant(ty, c),
            Op::Num(NumOp::I32Add | NumOp::I64Add) => arg(0).add(&arg(1)),
            Op::Num(NumOp::I32Sub | NumOp::I64Sub) => arg(0).sub(&arg(1)),
            Op::Num(NumOp::I32Mul | NumOp::I64Mul) => arg(0).mul(&arg(1)),
            Op::Num(NumOp::I32Shl | NumOp::I64Shl) => {
                let n = arg(1).as_constant()? % u64::from(ty.bytes() * 8);
                arg(0).scale(1 << n)
            }
            // `x | c` adds when x has none of c's bits.
            Op::Num(NumOp::I32Or | NumOp::I64Or) => {
                let (x, c) = match (arg(0), arg(1)) {
                    (x, y) if y.as_constant().is_some() => (x, y.as_constant()?),
                    (x, y) => (y, x.as_constant()?),
                };
                if c >= x.multiple_of() && (c >= 1 << 31 || c >= 1 << self.zeros(&x).min(31)) {
                    return None;
                }
                x.add(&Poly::constant(ty, c))
            }
            // `x ^ -1` is `-x - 1`, and so is `x ^ -2ᵏ` `-x - 2ᵏ`, if the low k bits of x are 0.
            Op::Num(NumOp::I32Xor | NumOp::I64Xor) => {
                let (x, c) = match (arg(0), arg(1)) {
                    (x, y) if y.as_signed().is_some() => (x, y.as_signed()?),
                    (x, y) => (y, x.as_signed()?),
                };
                let low = c.checked_neg().filter(|low| *low > 0 && low & (low - 1) == 0)?;
                if low.trailing_zeros() > self.zeros(&x).min(31) {
                    return None;
                }
                x.scale(u64::MAX).sub(&Poly::constant(ty, low as u64))
            }
            Op::Num(NumOp::I32WrapI64) => self.wrapped(&arg(0)),
            Op::Load { offset, .. } => return self.entry(v, b, i, offset),
            _ => return None,
        })
    }

    /// What a load finds, if it is taken to be a progression.
    fn entry(&self, v: Val, b: BlockId, i: &Inst, offset: u64) -> Option<Poly> {
        let p = self.f.progressions.iter().find(|p| p.value == v)?;
        let way = self.seen(self.address(i.args[0]), b).sub(&self.seen(self.address(p.origin), b));
        let way = way.add(&Poly::constant(way.ty, offset.wrapping_sub(p.offset)));
        let behind = progressions::entries(&way, p.each)?;
        let first = Poly::atom(self.f.body.ty(v), Atom::Val(p.first));
        // Only what is as wide as an address has a step.
        Some(p.step.map_or(first.clone(), |step| first.add(&Poly::atom(way.ty, Atom::Val(step)).mul(&behind))))
    }

    /// The polynomial modulo 2³²; what was extended from 32 bits is what it was.
    fn wrapped(&self, p: &Poly) -> Poly {
        self.extended(p).fold(p.wrap(), |out, (a, of)| out.substitute(a, &of))
    }

    /// The atoms that were extended from 32 bits, each with what it was.
    fn extended<'p>(&'p self, p: &'p Poly) -> impl Iterator<Item = (Atom, Poly)> + 'p {
        p.atoms().filter_map(|a| {
            let Atom::Val(v) = a else { return None };
            let i = self.inst(v).filter(|i| matches!(i.op, Op::Num(NumOp::I64ExtendI32S | NumOp::I64ExtendI32U)))?;
            Some((a, self.seen(i.args[0], self.def(v)?.block())))
        })
    }

    /// The edges into a block: (from, index of the edge, arguments).
    pub fn incoming(&self, b: BlockId) -> Vec<(BlockId, usize, &'f [Val])> {
        let mut preds = self.preds[b.0 as usize].clone();
        preds.sort_unstable();
        preds.dedup();
        let mut out = vec![];
        for p in preds {
            for (k, e) in self.f.body.at(p).term.edges().into_iter().enumerate() {
                if e.block == b {
                    out.push((p, k, e.args.as_slice()));
                }
            }
        }
        out
    }

    /// The polynomial that every edge into a block gives its parameter, if it is one and the same.
    fn merged(&self, b: BlockId, index: usize) -> Option<Poly> {
        let mut all = self.incoming(b).into_iter().map(|(p, _, args)| self.seen(args[index], p));
        let first = all.next()?;
        all.all(|p| p == first).then_some(first)
    }

    /// The blocks that lead into a block, once for each edge.
    pub fn preds(&self, b: BlockId) -> &[BlockId] {
        &self.preds[b.0 as usize]
    }

    /// Does control get to the block?
    pub fn reachable(&self, b: BlockId) -> bool {
        self.dominators.reached(b)
    }

    /// Does block `a` dominate block `b`?
    pub fn dominates(&self, a: BlockId, b: BlockId) -> bool {
        self.dominators.dominates(a, b)
    }

    /// The block that every way to `b` last passes through.
    pub fn idom(&self, b: BlockId) -> Option<BlockId> {
        self.dominators.above(b)
    }

    /// Which side of `d`'s conditional branch does control come from if it is in `b`?
    pub fn side(&self, d: BlockId, b: BlockId) -> Option<(Val, bool)> {
        let Term::CondBr(c, x, y) = &self.f.body.at(d).term else { return None };
        // A loop that begins there leads back to itself, behind the branch.
        let only = |t: BlockId| {
            let mut outer = self.preds[t.0 as usize].iter().filter(|p| **p == d || !self.dominates(t, **p));
            outer.next() == Some(&d) && outer.next().is_none() && self.dominates(t, b) && t != d
        };
        match (only(x.block), only(y.block)) {
            (true, false) => Some((*c, true)),
            (false, true) => Some((*c, false)),
            _ => None,
        }
    }

    /// A block parameter as a γ of the nearest branch above it.
    pub fn gamma(&self, v: Val) -> Option<Gamma> {
        if let Some(g) = self.memo.borrow().gamma.get(&v) {
            return g.clone();
        }
        // While it is being found, it is none: loops of definitions end here.
        self.memo.borrow_mut().gamma.insert(v, None);
        let g = self.find_gamma(v);
        self.memo.borrow_mut().gamma.insert(v, g.clone());
        g
    }

    fn find_gamma(&self, v: Val) -> Option<Gamma> {
        let Some(Def::Param(b, index)) = self.def(v) else { return None };
        if self.headers.contains_key(&b) || self.f.body.ty(v).is_float() {
            return None;
        }
        let d = self.idom(b)?;
        let (mut yes, mut no): (Option<Poly>, Option<Poly>) = (None, None);
        let mut condition = None;
        for (p, k, args) in self.incoming(b) {
            let (c, side) = if p == d {
                let Term::CondBr(c, ..) = self.f.body.at(d).term else { return None };
                (c, k == 0)
            } else {
                self.side(d, p)?
            };
            condition = Some(c);
            let poly = self.seen(args[index], p);
            let slot = if side { &mut yes } else { &mut no };
            if slot.as_ref().is_some_and(|old| *old != poly) {
                return None;
            }
            *slot = Some(poly);
        }
        Some(Gamma { condition: condition?, yes: yes?, no: no? })
    }

    /// The conditions, fixed in loop `nest` (`l`, or one inside it), under which control gets from the header of `l` to
    /// block `b`.
    pub fn gates(&self, b: BlockId, l: usize, nest: usize) -> Vec<(Val, bool)> {
        self.gates_from(self.forest.loops[l].header, b, nest)
    }

    /// The same from a block above it.
    fn gates_from(&self, above: BlockId, b: BlockId, nest: usize) -> Vec<(Val, bool)> {
        let mut out = vec![];
        let mut at = b;
        while at != above {
            let Some(d) = self.idom(at) else { break };
            out.extend(self.side(d, b).filter(|c| self.gates_by(d, *c, nest)));
            at = d;
        }
        out
    }

    /// Is which side a branch takes decided beforehand?
    fn gates_by(&self, d: BlockId, (c, side): (Val, bool), nest: usize) -> bool {
        // Where the other side traps, the trap flag says so, and what is behind is as good as reached: a guard that took it
        // for nothing would let any number of iterations do that.
        let other = self.f.body.at(d).term.edges()[usize::from(side)].block;
        !self.forest.only_traps(other) && self.invariant(c, nest)
    }

    /// Blocks on every way to `b` at which several ways meet: of each, all conditions of one of its ways hold, if control
    /// gets to `b`; as [`Scev::gates`].
    pub fn gates_by_way(&self, b: BlockId, l: usize, nest: usize) -> Vec<Vec<Vec<(Val, bool)>>> {
        let header = self.forest.loops[l].header;
        let mut out = vec![];
        let mut at = b;
        while at != header && out.len() < MERGED {
            let Some(d) = self.idom(at) else { break };
            let edges = self.incoming(at).into_iter().filter(|(p, ..)| !self.dominates(at, *p));
            let edges: SmallVec<[(BlockId, usize); 4]> = edges.map(|(p, k, _)| (p, k)).collect();
            if (2..=WAYS).contains(&edges.len()) {
                let way = |&(p, k): &(BlockId, usize)| {
                    let mut held = self.gates_from(d, p, nest);
                    if let Term::CondBr(c, x, y) = &self.f.body.at(p).term
                        && x.block != y.block
                        && self.gates_by(p, (*c, k == 0), nest)
                    {
                        held.push((*c, k == 0));
                    }
                    held
                };
                out.extend(told_apart(edges.iter().map(way).collect()));
            }
            at = d;
        }
        out
    }

    /// The recurrence of a header parameter: `entry + step·index` if every way round adds the same
    /// step, which must not change in the loop.
    fn phi(&self, v: Val, l: usize, index: usize) -> Poly {
        let ty = self.f.body.ty(v);
        let opaque = Poly::atom(ty, Atom::Val(v));
        if self.open.borrow().contains(&v) {
            return opaque;
        }
        // What is computed while this phi is open is in terms of it: keep it apart.
        let saved = std::mem::take(&mut *self.memo.borrow_mut());
        self.open.borrow_mut().push(v);
        let header = self.forest.loops[l].header;
        let (entry, back) = self.phi_args(l, index);
        let steps: Vec<Poly> = back.iter().map(|&b| self.seen(b, header).sub(&opaque)).collect();
        let step = steps.first().filter(|s| steps.iter().all(|t| t == *s));
        // The step may grow by the same in every iteration.
        let step = step.and_then(|s| {
            if self.fixed(s, l) {
                return Some((s.clone(), None));
            }
            if self.open.borrow().len() > GROWING || ty.is_float() {
                return None;
            }
            let (first, more) = self.resolve(s, l).linear_in(l)?;
            (self.fixed(&first, l) && self.fixed(&more, l)).then_some((first, Some(more)))
        });
        let step = step.or_else(|| self.wrapped_around(&steps, &opaque, &entry, l).map(|step| (step, None)));
        self.open.borrow_mut().pop();
        *self.memo.borrow_mut() = saved;
        let p = match (step, entry.as_slice()) {
            (Some((step, more)), [e]) => {
                let moved = step.mul(&Poly::atom(ty, Atom::Idx(l)));
                let grown = more.map_or(Poly::constant(ty, 0), |m| m.mul(&Poly::atom(ty, Atom::Pairs(l))));
                self.seen(*e, header).add(&moved).add(&grown)
            }
            _ => opaque,
        };
        if self.open.borrow().is_empty() {
            self.memo.borrow_mut().poly.insert(v, p.clone());
        }
        p
    }

    /// The step of a wrap-around variable (Wolfe, "Beyond induction variables", PLDI 1992), which every iteration but the first
    /// gets from what another variable was in the one before it, if it begins as if the first one did so, too.
    fn wrapped_around(&self, steps: &[Poly], own: &Poly, entry: &[Val], l: usize) -> Option<Poly> {
        let ([first, others @ ..], [entry]) = (steps, entry) else { return None };
        let (start, step) = first.add(own).linear_in(l)?;
        let regular = others.iter().all(|s| s == first) && self.fixed(&start, l) && self.fixed(&step, l);
        (regular && self.seen(*entry, self.forest.loops[l].header) == start.sub(&step)).then_some(step)
    }

    /// Does nothing in the polynomial change from iteration to iteration of the loop?
    pub fn fixed(&self, p: &Poly, l: usize) -> bool {
        p.atoms().all(|a| match a {
            Atom::Idx(m) | Atom::Pairs(m) => m != l && !self.within(m, l),
            Atom::Trip(m) => match self.count(m) {
                Some(c) => [&c.init, &c.step, &c.bound].iter().all(|p| self.fixed(p, l)),
                None => false,
            },
            Atom::Val(v) => !self.open.borrow().contains(&v) && self.invariant(v, l),
            Atom::Low(..) => false,
        })
    }

    /// Is loop `m` inside loop `l` (or the same)?
    pub fn within(&self, m: usize, l: usize) -> bool {
        let mut at = Some(m);
        while let Some(x) = at {
            if x == l {
                return true;
            }
            at = self.forest.loops[x].parent;
        }
        false
    }
}

/// One of these ways, of each of which all conditions hold, with no condition that the others leave no choice of; `None` if there
/// is nothing that says that it is one of them.
fn told_apart(mut ways: Vec<Vec<(Val, bool)>>) -> Option<Vec<Vec<(Val, bool)>>> {
    ways.iter_mut().for_each(|w| {
        w.sort_unstable();
        w.dedup();
    });
    loop {
        let alone: Vec<(Val, bool)> = ways.iter().filter(|w| w.len() == 1).map(|w| w[0]).collect();
        let mut changed = false;
        for w in &mut ways {
            let before = w.len();
            w.retain(|&(c, side)| !alone.contains(&(c, !side)));
            changed |= w.len() < before;
        }
        if ways.iter().any(Vec::is_empty) {
            return None;
        }
        if !changed {
            return Some(ways);
        }
    }
}
