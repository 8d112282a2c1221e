//! Recognising "the best so far": a value that is replaced by another one where that is greater (or less), and what
//! is set together with it: minimum, maximum, argmin, argmax.
//!
//! Takes the header phis of a loop that nothing else explains; gives the groups ([`Best`]) that are proven to be one
//! reduction each. The proof, by cases:
//!
//! - **Steps.** Every value that carries the lead is either chosen between other such values by conditions that do
//!   not depend on them, or one *step*: of the value before, `c`, and a candidate `x`, it is `x` in some [`Row`]s (how
//!   `x` relates to `c`) and `c` in the others, and in which is the same for all steps: the [`Table`]. All conditions
//!   that are free (not decided by what is carried) are tried with every answer; a step may also be left out by them.
//!   So the lead ends an iteration as the fold of one function over the candidates that were not left out.
//! - **Followers.** With every combination of "beats" and free conditions, a follower changes if and only if the lead
//!   does, and to what only the *last* step that changed the lead decides.
//! - **Order.** The table is that of a strict (first of equals) or weak (last of equals) maximum in a total order of
//!   what can occur: integers; floats without NaNs, −0 and +0 equal or in order. A candidate that is a NaN is skipped
//!   by the table, or, where it would be taken, raises the trap flag (`numbers`). That the value before the loop is
//!   none is a guard. So every value is ordered, and the last step that changes the lead is at the candidate that is
//!   best, the first or last of such. That is the same whatever the fold starts from, as long as that is not better;
//!   so an iteration may start from the worst value there is, and its result is: the best of its candidates.
//! - **Worst values.** An iteration that changes nothing gives the worst value, as if it had one such candidate. First
//!   of equals: such a candidate changes nothing either, whatever the lead is, and the join with the value before the
//!   loop, whose position is −1, agrees. Last of equals: it would, if the lead were the worst value itself, which
//!   therefore is another guard ([`Start::Not`]) unless every iteration has a candidate that is not left out.

use std::cell::OnceCell;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, NumOp, Op, Start, Ty, Val};

use crate::ops::{self, Order, Relation};
use crate::scev::{Def, Scev};

use super::influence::{Meets, influence};
use super::range::{range, wrapper};
use super::walk::{Ask, Asked, Carriers, Passed, Question, Walk, Wrappers, block_of, every, free_branches};

/// A group that is one reduction.
#[derive(Clone, Debug)]
pub struct Best {
    /// The header phi of the value itself.
    pub lead: Val,
    /// The phis of what is set together with it.
    pub followers: Vec<Val>,
    /// Is the greatest wanted? Else the least.
    pub max: bool,
    /// The order of integers.
    pub order: Order,
    /// Of equals, does the last one win? Else the first.
    pub last: bool,
    /// Is −0 less than +0? Else they are equal.
    pub zeros_differ: bool,
    /// What the lead is at the start of an iteration of the parallel form.
    pub worst: u64,
    /// Floats of the loop that must not be NaNs.
    pub numbers: Vec<Val>,
    /// What must hold of the lead before the loop.
    pub start: Vec<Start>,
}

/// How a candidate relates to the value before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Row {
    Less,
    Greater,
    /// The same bits.
    Same,
    /// −0, and +0 before.
    NegativeZero,
    /// +0, and −0 before.
    PositiveZero,
    /// A NaN.
    Nan,
}

const INTEGERS: [Row; 3] = [Row::Less, Row::Greater, Row::Same];
const FLOATS: [Row; 6] = [Row::Less, Row::Greater, Row::Same, Row::NegativeZero, Row::PositiveZero, Row::Nan];

/// Does the relation hold of a candidate in that row (first) and the value before (second)?
fn holds(relation: Relation, row: Row) -> bool {
    match row {
        Row::Less => matches!(relation, Relation::Lt | Relation::Le | Relation::Ne),
        Row::Greater => matches!(relation, Relation::Gt | Relation::Ge | Relation::Ne),
        Row::Same | Row::NegativeZero | Row::PositiveZero => {
            matches!(relation, Relation::Le | Relation::Ge | Relation::Eq)
        }
        Row::Nan => relation == Relation::Ne,
    }
}

/// The relation with its operands exchanged.
fn reversed(relation: Relation) -> Relation {
    match relation {
        Relation::Lt => Relation::Gt,
        Relation::Gt => Relation::Lt,
        Relation::Le => Relation::Ge,
        Relation::Ge => Relation::Le,
        same => same,
    }
}

/// Does a minimum or maximum give the candidate? `None`: something else, or no matter.
fn takes(op: NumOp, row: Row) -> Option<bool> {
    let (max, _) = ops::extreme(op)?;
    match row {
        Row::Less | Row::NegativeZero => Some(!max),
        Row::Greater | Row::PositiveZero => Some(max),
        Row::Same | Row::Nan => None,
    }
}

/// In which rows a step takes the candidate; `None` where that is not known yet.
#[derive(Clone, Copy, Default, Debug)]
struct Table([Option<bool>; 6]);

impl Table {
    fn at(&self, row: Row) -> Option<bool> {
        self.0[row as usize]
    }

    /// Takes over what another step does; false if that contradicts.
    fn agree(&mut self, row: Row, taken: bool) -> bool {
        *self.0[row as usize].get_or_insert(taken) == taken
    }
}

/// Most combinations of answers that are tried.
const TRIES: usize = 1024;

struct Finder<'s, 'f> {
    s: &'s Scev<'f>,
    carriers: Carriers,
    lead: Val,
    followers: Vec<Val>,
    rows: &'static [Row],
    table: Table,
    order: Option<Order>,
    /// Candidates with the values before them.
    steps: Vec<(Val, Val)>,
    /// Can an iteration leave out all of its candidates?
    left_out: bool,
    passed: HashMap<usize, Passed>,
}

/// The values that carry a phi of the header of `l`, and which of them are wrappers.
pub(super) fn closure(s: &Scev, l: usize, phi: Val) -> (HashSet<Val>, Wrappers) {
    let lp = &s.forest.loops[l];
    let mut set: HashSet<Val> = [phi].into_iter().collect();
    let mut wrappers = HashMap::default();
    loop {
        let before = set.len();
        for &b in &lp.blocks {
            for i in &s.f.body.at(b).insts {
                let (Op::Num(op), Some(r)) = (i.op, i.result) else { continue };
                let carries = match ops::extreme(op) {
                    Some(_) => i.args.iter().any(|a| set.contains(a)),
                    None if super::is_select(op) => i.args[..2].iter().any(|a| set.contains(a)),
                    None => match wrapper(s, r) {
                        Some((inner, range)) if set.contains(&inner) => {
                            wrappers.insert(r, (inner, range));
                            true
                        }
                        _ => false,
                    },
                };
                if carries {
                    set.insert(r);
                }
            }
            for e in s.f.body.at(b).term.edges() {
                if e.block == lp.header || !lp.blocks.contains(&e.block) {
                    continue;
                }
                for (&p, a) in s.f.body.at(e.block).params.iter().zip(&e.args) {
                    if set.contains(a) {
                        set.insert(p);
                    }
                }
            }
        }
        if set.len() == before {
            return (set, wrappers);
        }
    }
}

/// Is the value compared with anything, or joined by a minimum or maximum?
fn decides(s: &Scev, l: usize, set: &HashSet<Val>) -> bool {
    let insts = s.forest.loops[l].blocks.iter().flat_map(|b| &s.f.body.at(*b).insts);
    insts.filter(|i| i.args.iter().any(|a| set.contains(a))).any(|i| match i.op {
        Op::Num(op) => op.compares() || ops::extreme(op).is_some(),
        _ => false,
    })
}

/// The groups among header phis of a loop that are not explained otherwise. `checked` says of a load (by block and
/// index) that it cannot fail when the guard has passed.
pub fn groups(s: &Scev, l: usize, phis: &[Val], checked: &dyn Fn(BlockId, usize) -> bool) -> Vec<Best> {
    let closures: Vec<_> = phis.iter().map(|&p| closure(s, l, p)).collect();
    let leads: Vec<bool> = closures.iter().map(|c| decides(s, l, &c.0)).collect();
    let meets = OnceCell::new();
    let mut out = vec![];
    for (k, &lead) in phis.iter().enumerate().filter(|(k, _)| leads[*k]) {
        let Some(meets) = meets.get_or_init(|| Meets::new(s, l)) else { break };
        let Some(reach) = influence(s, l, meets, &[lead], checked) else { continue };
        let follows =
            |n: &usize| !leads[*n] && closures[*n].0.iter().any(|v| *v != phis[*n] && reach.values.contains(v));
        let followers: Vec<usize> = (0..phis.len()).filter(follows).collect();
        let group: Vec<Val> = std::iter::once(lead).chain(followers.iter().map(|&n| phis[n])).collect();
        let Some(reach) = influence(s, l, meets, &group, checked).filter(|r| r.stays_within(s, l, &group)) else {
            continue;
        };
        let carriers = Carriers {
            lead: closures[k].0.clone(),
            followers: followers.iter().map(|&n| closures[n].0.clone()).collect(),
            influenced: reach.values,
            wrappers: closures[k].1.clone(),
        };
        let clean = followers.iter().all(|&n| closures[n].1.is_empty());
        let float = s.f.body.ty(lead).is_float();
        let finder = Finder {
            s,
            carriers,
            lead,
            followers: group[1..].to_vec(),
            rows: if float { &FLOATS } else { &INTEGERS },
            table: Table::default(),
            order: float.then_some(Order::Float),
            steps: vec![],
            left_out: false,
            passed: HashMap::default(),
        };
        out.extend(finder.prove(l).filter(|_| clean));
    }
    out
}

impl Finder<'_, '_> {
    fn prove(mut self, l: usize) -> Option<Best> {
        let s = self.s;
        self.parameters(l)?;
        // Inner loops first: what stands around them passes over them.
        let inner: Vec<usize> = s.forest.subtree(l).into_iter().rev().collect();
        for &x in &inner {
            let header = s.forest.loops[x].header;
            let through = s.f.body.at(header).params.iter().any(|p| self.carriers.any(*p));
            if x != l && !through {
                continue;
            }
            self.steps_of(x)?;
            if x != l {
                self.left_out = true;
                self.pass(x)?;
            }
        }
        let max = match (self.table.at(Row::Greater)?, self.table.at(Row::Less)?) {
            (true, false) => true,
            (false, true) => false,
            _ => return None,
        };
        if !self.followers.is_empty() {
            for x in inner {
                let header = s.forest.loops[x].header;
                if x == l || s.f.body.at(header).params.iter().any(|p| self.carriers.any(*p)) {
                    self.follow(x)?;
                }
            }
        }
        self.finish(l, max)
    }

    /// Every parameter of a block that what is carried has an influence on must be one that carries.
    fn parameters(&self, l: usize) -> Option<()> {
        for &b in &self.s.forest.loops[l].blocks {
            if b == self.s.forest.loops[l].header {
                continue;
            }
            for &p in &self.s.f.body.at(b).params {
                let sets = [&self.carriers.lead].into_iter().chain(&self.carriers.followers);
                let carries = sets.filter(|set| set.contains(&p)).count();
                if carries > 1 || (carries == 0 && self.carriers.influenced.contains(&p)) {
                    return None;
                }
            }
        }
        Some(())
    }

    /// The values of the lead in a loop (not in those inside it), in some order.
    fn lead_values(&self, l: usize) -> Vec<Val> {
        let here = |v: &Val| {
            block_of(self.s, *v).and_then(|b| self.s.forest.innermost.get(&b)) == Some(&l)
                && !self.carriers.wrappers.contains_key(v)
        };
        let mut out: Vec<Val> = self.carriers.lead.iter().copied().filter(here).collect();
        out.sort_unstable();
        out
    }

    /// Every value of the lead in a loop is a step, or a choice between such.
    fn steps_of(&mut self, l: usize) -> Option<()> {
        let header = self.s.forest.loops[l].header;
        for t in self.lead_values(l) {
            match self.s.def(t)? {
                Def::Param(b, index) if b == header => {
                    let (entry, back) = self.s.phi_args(l, index);
                    let of_root = t == self.lead;
                    let ins = back.iter().chain(entry.iter().filter(|_| !of_root));
                    if !ins.into_iter().all(|v| self.carriers.lead.contains(v)) {
                        return None;
                    }
                }
                Def::Param(..) => self.step(l, t)?,
                Def::Inst(..) => self.step(l, t)?,
            }
        }
        Some(())
    }

    /// What a value comes to, from the nearest place that everything which it can be made of goes through; nothing
    /// where control does not come to it from there.
    fn leaf(&self, l: usize, t: Val, expand: &HashSet<Val>, ask: Ask<'_>) -> Option<Option<Val>> {
        let s = self.s;
        let mut w = Walk::new(s, &self.carriers, &self.passed, l, Some(expand));
        let above = |b: BlockId| s.idom(b).filter(|d| s.forest.loops[l].blocks.contains(d));
        match s.def(t)? {
            Def::Param(b, index) => {
                let Some(args) = w.to(above(b)?, b, ask)? else { return Some(None) };
                w.leaf(args[index], ask).map(Some)
            }
            // The minimum or maximum of floats takes NaNs, unless it stands where there are none.
            Def::Inst(b, _) if s.f.body.ty(t).is_float() && b != s.forest.loops[l].header => {
                if w.to(s.forest.loops[l].header, b, ask)?.is_none() {
                    return Some(None);
                }
                Walk::new(s, &self.carriers, &self.passed, l, Some(expand)).leaf(t, ask).map(Some)
            }
            Def::Inst(..) => w.leaf(t, ask).map(Some),
        }
    }

    /// Is the value a step with the table of the others, or a choice that what is carried does not decide?
    fn step(&mut self, l: usize, t: Val) -> Option<()> {
        let mut expand: HashSet<Val> = [t].into_iter().collect();
        let inner = |q: Question| matches!(q, Question::Inner(_)).then_some(Some(1));
        for _ in 0..4 {
            let runs = every(TRIES, &inner, &mut |ask| self.leaf(l, t, &expand, ask))?;
            let leaves: HashSet<Val> = runs.iter().filter_map(|r| r.1).collect();
            let decided =
                runs.iter().flat_map(|r| &r.0).any(|(q, _)| !matches!(q, Question::Free(_) | Question::Nan(_)));
            let (old, new): (Vec<Val>, Vec<Val>) = leaves.iter().partition(|v| self.carriers.lead.contains(v));
            match (old.as_slice(), new.as_slice()) {
                (_, []) if !decided => {
                    self.left_out |= old.len() > 1;
                    return Some(());
                }
                (&[c], &[x]) => return self.rows_of(l, t, &expand, c, x),
                _ => {}
            }
            // Two of the lead's values, and a choice between them that it decides: one is made of the other.
            let deeper = old.iter().filter(|v| matches!(self.s.def(**v), Some(Def::Inst(..))));
            let before = expand.len();
            expand.extend(deeper);
            if expand.len() == before {
                return None;
            }
        }
        None
    }

    /// Fills the table with what the step does in every row.
    fn rows_of(&mut self, l: usize, t: Val, expand: &HashSet<Val>, c: Val, x: Val) -> Option<()> {
        if self.carriers.influenced.contains(&x) {
            return None;
        }
        let mut order = self.order;
        let mut results: Vec<Vec<(Asked, Option<bool>)>> = vec![];
        let rows = self.rows;
        for &row in rows {
            let known = |q: Question| match q {
                Question::Compare(op, a, b) | Question::Reversed(op, b, a) if (a, b) == (x, c) => {
                    let relation = ops::comparison(op).map(|r| r.0);
                    let relation = if matches!(q, Question::Reversed(..)) { relation.map(reversed) } else { relation };
                    Some(relation.map(|r| usize::from(holds(r, row))))
                }
                // Where it gives the one or the other, it is the same.
                Question::Takes(op, b, a) if (a, b) == (x, c) && row != Row::Nan => {
                    Some(Some(usize::from(takes(op, row) == Some(true))))
                }
                Question::Compare(..) | Question::Reversed(..) | Question::Takes(..) => Some(None),
                Question::Nan(v) if v == x => Some(Some(usize::from(row == Row::Nan))),
                Question::Inner(_) => Some(Some(1)),
                _ => None,
            };
            let indifferent = std::cell::Cell::new(false);
            let runs = every(TRIES, &known, &mut |ask| {
                indifferent.set(false);
                let mut watched = |q: Question, n: usize| {
                    if let Question::Takes(op, ..) = q {
                        indifferent.set(indifferent.get() || takes(op, row).is_none());
                    }
                    ask(q, n)
                };
                let v = self.leaf(l, t, expand, &mut watched)?;
                Some(v.filter(|_| !indifferent.get()).map(|v| v == x))
            })?;
            results.push(runs);
        }
        // The orders that its comparisons mean must be one.
        let orders = self.orders(l, t, expand)?;
        for o in orders {
            if *order.get_or_insert(o) != o {
                return None;
            }
        }
        self.order = order;
        // For every answer to the free questions: in no row, or in those of the table.
        let mut free: Vec<Question> = vec![];
        for (q, _) in results.iter().flatten().flat_map(|r| &r.0) {
            if !free.contains(q) {
                free.push(*q);
            }
        }
        if free.len() > 8 || results.iter().flatten().flat_map(|r| &r.0).any(|(_, a)| *a > 1) {
            return None;
        }
        for answers in 0..1usize << free.len() {
            let answer = |q: &Question| free.iter().position(|f| f == q).map_or(0, |k| answers >> k & 1);
            let mut taken = vec![];
            for runs in &results {
                let run = runs.iter().find(|r| r.0.iter().all(|(q, a)| answer(q) == *a))?;
                taken.push(run.1);
            }
            if taken.iter().all(|t| *t != Some(true)) {
                self.left_out = true;
                continue;
            }
            for (&row, t) in rows.iter().zip(taken) {
                if let Some(t) = t
                    && !self.table.agree(row, t)
                {
                    return None;
                }
            }
        }
        if !self.steps.contains(&(c, x)) {
            self.steps.push((c, x));
        }
        Some(())
    }

    /// The orders that the comparisons of a step mean.
    fn orders(&self, l: usize, t: Val, expand: &HashSet<Val>) -> Option<Vec<Order>> {
        let inner = |q: Question| matches!(q, Question::Inner(_)).then_some(Some(1));
        let runs = every(TRIES, &inner, &mut |ask| self.leaf(l, t, expand, ask))?;
        let asked = runs.into_iter().flat_map(|r| r.0);
        Some(
            asked
                .filter_map(|(q, _)| match q {
                    Question::Compare(op, ..) | Question::Reversed(op, ..) => ops::comparison(op)?.1,
                    Question::Takes(op, ..) => ops::extreme(op).map(|e| e.1),
                    _ => None,
                })
                .collect(),
        )
    }

    /// The phis of the group in the header of a loop: the lead's, then the followers'.
    fn phis(&self, l: usize) -> Option<Vec<usize>> {
        let params = &self.s.f.body.at(self.s.forest.loops[l].header).params;
        let sets = [&self.carriers.lead].into_iter().chain(&self.carriers.followers);
        sets.map(|set| {
            let mut of = params.iter().enumerate().filter(|(_, p)| set.contains(p)).map(|(i, _)| i);
            let first = of.next()?;
            of.next().is_none().then_some(first)
        })
        .collect()
    }

    /// Notes what comes out of an inner loop.
    fn pass(&mut self, l: usize) -> Option<()> {
        let lp = &self.s.forest.loops[l];
        let phis = self.phis(l)?;
        let bottom = self.s.count(l)?.kind.bottom;
        let mut outs = vec![];
        for phi in phis {
            let (_, back) = self.s.phi_args(l, phi);
            let out = match back.as_slice() {
                [b] if bottom => *b,
                _ if bottom => return None,
                _ => self.s.f.body.at(lp.header).params[phi],
            };
            outs.push((out, phi));
        }
        self.passed.insert(l, Passed { outs });
        Some(())
    }

    /// Whether the answer to a question about the lead is that the candidate is taken, or that it is not.
    fn polarity(&mut self, q: Question) -> Option<bool> {
        let (op, back) = match q {
            Question::Compare(op, ..) => (op, false),
            Question::Reversed(op, ..) => (op, true),
            Question::Takes(op, ..) => {
                let agrees = |row: Row| takes(op, row).is_none_or(|t| self.table.at(row) == Some(t));
                return (row_list(self.rows).all(agrees) && self.table.at(Row::Nan) != Some(false)).then_some(true);
            }
            _ => return None,
        };
        let (relation, order) = ops::comparison(op)?;
        let relation = if back { reversed(relation) } else { relation };
        if order.is_some_and(|o| Some(o) != self.order) {
            return None;
        }
        for polarity in [true, false] {
            let mut table = self.table;
            let agrees = |row: &Row| {
                // A NaN that would be taken never is: the trap flag comes first.
                (*row == Row::Nan && self.table.at(Row::Nan) == Some(true))
                    || table.agree(*row, holds(relation, *row) == polarity)
            };
            if self.rows.iter().all(agrees) {
                self.table = table;
                return Some(polarity);
            }
        }
        None
    }

    /// Do the followers change as the lead does, in every case?
    fn follow(&mut self, l: usize) -> Option<()> {
        let header = self.s.forest.loops[l].header;
        let phis = self.phis(l)?;
        let params: Vec<Val> = phis.iter().map(|&i| self.s.f.body.at(header).params[i]).collect();
        let passed = std::mem::take(&mut self.passed);
        let carriers = std::mem::replace(
            &mut self.carriers,
            Carriers {
                lead: HashSet::default(),
                followers: vec![],
                influenced: HashSet::default(),
                wrappers: HashMap::default(),
            },
        );
        let came_out: HashSet<Val> = passed.values().flat_map(|p| p.outs.iter().map(|o| o.0)).collect();
        let s = self.s;
        let free = free_branches(s, &carriers, l);
        let runs = every(TRIES, &|_| None, &mut |ask| {
            // Every question about the lead is the one whether the candidate beats what was before.
            let mut ask = |q: Question, n: usize| match q {
                Question::Compare(_, x, c) | Question::Reversed(_, c, x) | Question::Takes(_, c, x) => {
                    let polarity = self.polarity(q)?;
                    let beats = ask(Question::Takes(NumOp::I64MaxS, c, x), 2)? == 1;
                    Some(usize::from(beats == polarity))
                }
                _ => ask(q, n),
            };
            let mut w = Walk::new(s, &carriers, &passed, l, None);
            w.free = Some(&free);
            let args = w.to(header, header, &mut ask)??;
            let mut changed = vec![];
            for (&phi, &i) in params.iter().zip(&phis) {
                let leaf = w.leaf(args[i], &mut ask)?;
                let own = !carriers.influenced.contains(&leaf) || came_out.contains(&leaf);
                changed.push(match leaf == phi {
                    true => None,
                    false if own => Some(leaf),
                    false => return None,
                });
            }
            Some(changed)
        });
        (self.passed, self.carriers) = (passed, carriers);
        let runs = runs?;
        for (_, changed) in &runs {
            if changed.iter().any(|c| c.is_some() != changed[0].is_some()) {
                return None;
            }
        }
        // The same last step, the same answers as far as both were asked for what is free: the same values.
        let free = |asked: &[(Question, usize)]| -> HashMap<Question, usize> {
            asked.iter().copied().filter(|(q, _)| matches!(q, Question::Free(_) | Question::Nan(_))).collect()
        };
        let runs: Vec<_> = runs.iter().filter(|r| r.1[0].is_some()).map(|r| (free(&r.0), &r.1)).collect();
        for (k, (free, changed)) in runs.iter().enumerate() {
            for (other, differently) in &runs[..k] {
                let apart = free.iter().any(|(q, a)| other.get(q).is_some_and(|b| b != a));
                if !apart && changed[0] == differently[0] && changed != differently {
                    return None;
                }
            }
        }
        Some(())
    }

    fn finish(mut self, l: usize, max: bool) -> Option<Best> {
        let s = self.s;
        let ty = s.f.body.ty(self.lead);
        let (entry, _) =
            s.phi_args(l, s.f.body.at(s.forest.loops[l].header).params.iter().position(|p| *p == self.lead)?);
        let mut start = vec![];
        let mut numbers = vec![];
        let mut zeros_differ = false;
        let order = self.order?;
        let worst = if ty.is_float() {
            let (negative, positive) = (self.table.at(Row::NegativeZero)?, self.table.at(Row::PositiveZero)?);
            let same = self.table.at(Row::Same);
            zeros_differ = (negative, positive) == (!max, max);
            if !zeros_differ && (negative != positive || same.is_some_and(|same| same != negative)) {
                return None;
            }
            if !zeros_differ {
                self.table.agree(Row::Same, negative);
            }
            // Where no step comes to a NaN, each of them is passed over.
            if self.table.at(Row::Nan) == Some(true) {
                numbers = self.candidates()?;
            } else {
                self.left_out = true;
            }
            start.push(Start::Number);
            infinity(ty, !max)
        } else {
            let (lo, hi) = self.interval(ty)?;
            if let Some((lo, hi)) = self.wrapped() {
                let within = |r: Option<(i64, i64)>| r.is_some_and(|r| lo <= r.0 && r.1 <= hi);
                if self.steps.iter().any(|(_, x)| !within(range(s, *x))) || (order == Order::Unsigned && lo < 0) {
                    return None;
                }
                if !entry.first().is_some_and(|e| within(range(s, *e))) {
                    start.push(Start::Within(lo, hi));
                }
            }
            let bits = if max { lo } else { hi };
            if ty == Ty::I32 { u64::from(bits as u32) } else { bits as u64 }
        };
        let last = self.table.at(Row::Same).unwrap_or(false);
        if last && self.left_out {
            start.push(Start::Not(worst));
        }
        Some(Best { lead: self.lead, followers: self.followers, max, order, last, zeros_differ, worst, numbers, start })
    }

    /// The tightest interval in which every wrapper leaves the lead as it is, if there are any.
    fn wrapped(&self) -> Option<(i64, i64)> {
        let all = self.carriers.wrappers.values().map(|w| w.1);
        all.reduce(|a, b| (a.0.max(b.0), a.1.min(b.1)))
    }

    /// The least and the greatest value, in the order of the lead, of all that it can be.
    fn interval(&self, ty: Ty) -> Option<(i64, i64)> {
        if let Some(w) = self.wrapped() {
            return Some(w);
        }
        Some(match (ty, self.order?) {
            (Ty::I32, Order::Signed) => (i64::from(i32::MIN), i64::from(i32::MAX)),
            (Ty::I64, Order::Signed) => (i64::MIN, i64::MAX),
            (_, Order::Unsigned) => (0, -1),
            _ => return None,
        })
    }

    /// The candidates that could be NaNs.
    fn candidates(&self) -> Option<Vec<Val>> {
        let mut out = vec![];
        for &(_, x) in &self.steps {
            match self.s.inst(x).map(|i| i.op) {
                Some(Op::Const(bits)) if !Start::Number.holds(self.s.f.body.ty(x), bits) => return None,
                Some(Op::Const(_)) => {}
                _ if !out.contains(&x) => out.push(x),
                _ => {}
            }
        }
        Some(out)
    }
}

/// The rows that are no NaN.
fn row_list(rows: &'static [Row]) -> impl Iterator<Item = Row> {
    rows.iter().copied().filter(|r| *r != Row::Nan)
}

/// The bits of an infinity.
pub(super) fn infinity(ty: Ty, positive: bool) -> u64 {
    match (ty, positive) {
        (Ty::F32, true) => u64::from(f32::INFINITY.to_bits()),
        (Ty::F32, false) => u64::from(f32::NEG_INFINITY.to_bits()),
        (_, true) => f64::INFINITY.to_bits(),
        (_, false) => f64::NEG_INFINITY.to_bits(),
    }
}
