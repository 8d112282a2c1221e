//! Stores to places that are counted: `if (c) out[n++] = x`, the compaction of an array, by a counter or by a pointer.
//!
//! Takes stores whose address is a running value, times a constant, and something that does not change; finds how the ways
//! through an iteration move that value and where on them the stores are. Where every store of an iteration is inside what
//! the iteration moves its value by, iterations store to places of their own ([`View::packed`]): the windows from what the
//! value is before an iteration to what it is after it do not meet. That no address wraps around is for the guard, which
//! knows the first place and how far an iteration goes at most.

use rustc_hash::FxHashMap as HashMap;
use tensor_wasm_ir::{BlockId, Body, Code, Guard, NumOp, Op, Start, Term, Ty, Val, View};

use super::Kept;
use super::build::{Builder, Refused};
use crate::reduce::scan::accumulates;
use crate::scev::{Atom, Def, Poly, Scev, gcd, signed};
use crate::views::SymView;

/// The address as a value that changes in the loop, a factor, and the rest.
pub(super) fn place(s: &Scev, root: usize, address: &Poly) -> Option<(Val, i64, Poly)> {
    let mut changing = address.atoms().filter(|a| !matches!(a, Atom::Val(v) if s.invariant(*v, root)));
    let Some(Atom::Val(v)) = changing.next() else { return None };
    let (rest, factor) = address.linear_in_atom(Atom::Val(v))?;
    let rest = s.resolve(&rest, root);
    let factor = factor.as_signed()?;
    let phis = &s.f.body.at(s.forest.loops[root].header).params;
    if !phis.iter().any(|p| matches!(accumulates(s, root, *p), Some(NumOp::I32Add | NumOp::I64Add))) {
        return None;
    }
    let counted = address.ty == s.f.body.ty(v) && carried(s, root, v);
    (counted && s.fixed(&rest, root)).then_some((v, factor, rest))
}

/// Is a value made, by operations and choices, of one that the loop carries on and that has no closed form?
fn carried(s: &Scev, root: usize, v: Val) -> bool {
    let header = s.forest.loops[root].header;

    let (mut seen, mut work) = (vec![], vec![v]);
    while let Some(v) = work.pop() {
        if !s.inside(v, root) || seen.contains(&v) {
            continue;
        }
        seen.push(v);
        match (s.inst(v), s.def(v)) {
            (Some(i), _) if matches!(i.op, Op::Num(_)) => work.extend(&i.args),
            (None, Some(def)) if def.block() == header && s.poly(v).has(Atom::Val(v)) => return true,
            (None, Some(Def::Param(block, k))) if block != header => {
                work.extend(s.incoming(block).into_iter().map(|(_, _, args)| args[k]));
            }
            _ => {}
        }
    }
    false
}

/// Where a packed store is.
pub(super) struct Place {
    /// Stores with the same number share windows.
    group: u32,
    /// Prelude value: the address in the first iteration, where it is least.
    base: Val,
    /// How much greater it is on other ways through an iteration.
    spread: u32,
    /// Prelude value: how far an iteration goes at most.
    most: Val,
    /// What all of that is a multiple of.
    step: u32,
    /// The counter is made wider: from a start of no more than [`SMALL`], the loop may run so often.
    small: Option<u64>,
}

/// Where a counter of 32 bits that is made 64 bits wide may begin, and how far it may count.
const SMALL: u64 = 1 << 29;

/// One way through an iteration: what has been added to a value when each store is made (by the view's number), and in
/// the end.
#[derive(Clone, Debug, Default)]
struct Way {
    stores: Vec<(usize, i64)>,
    end: i64,
}

/// Most blocks on all ways together.
const BLOCKS: usize = 2_000;

/// The search for all ways.
struct Ways<'b> {
    body: &'b Body,
    constants: &'b HashMap<Val, i64>,
    /// For each packed view the value that its address is made with.
    values: &'b HashMap<usize, Val>,
    /// Which of the returned values is the one after the iteration.
    returned: usize,
    budget: usize,
    out: Vec<Way>,
}

impl Ways<'_> {
    /// Goes on from a block, with what is known to have been added; `None` if that cannot be followed.
    fn walk(&mut self, b: BlockId, mut known: HashMap<Val, i64>, mut way: Way, open: &mut Vec<BlockId>) -> Option<()> {
        self.budget = self.budget.checked_sub(1)?;
        if open.contains(&b) {
            return None;
        }
        let body = self.body;
        let at = body.at(b);
        for i in &at.insts {
            if let (Op::Store { view, .. }, Some(v)) = (i.op, i.op.view().and_then(|v| self.values.get(&(v as usize))))
            {
                way.stores.push((view as usize, *known.get(v)?));
            }
            let (Op::Num(op), Some(r)) = (i.op, i.result) else { continue };
            let of = |k: usize| known.get(&i.args[k]).copied();
            let constant = |k: usize| self.constants.get(&i.args[k]).copied();
            let added = match op {
                NumOp::I32Add | NumOp::I64Add => {
                    of(0).zip(constant(1)).or(of(1).zip(constant(0))).map(|(x, c)| x.saturating_add(c))
                }
                NumOp::I32Sub | NumOp::I64Sub => of(0).zip(constant(1)).map(|(x, c)| x.saturating_sub(c)),
                // The same number, as long as it stays small: that is for the guard.
                NumOp::I64ExtendI32S | NumOp::I64ExtendI32U => of(0),
                NumOp::I32Select | NumOp::I64Select => of(0).zip(of(1)).filter(|(x, y)| x == y).map(|(x, _)| x),
                _ => None,
            };
            known.extend(added.map(|x| (r, x)));
        }
        match &at.term {
            Term::Return(values) => {
                way.end = *known.get(values.get(self.returned)?)?;
                self.out.push(way);
            }
            Term::Unreachable => {}
            term => {
                open.push(b);
                for e in term.edges() {
                    let mut next = known.clone();
                    for (p, a) in body.at(e.block).params.iter().zip(&e.args) {
                        let _ = match known.get(a) {
                            Some(x) => next.insert(*p, *x),
                            None => next.remove(p),
                        };
                    }
                    self.walk(e.block, next, way.clone(), open)?;
                }
                open.pop();
            }
        }
        Some(())
    }
}

impl Builder<'_, '_, '_> {
    /// The constants that are added to integers.
    fn constants(&self) -> HashMap<Val, i64> {
        let all = self.pre.body.blocks.iter().flat_map(|b| &b.insts).chain(&self.pre.insts);
        let of = |i: &tensor_wasm_ir::Inst| match i.op {
            Op::Const(bits) => i.result.map(|r| (r, signed(self.pre.body.ty(r), bits))),
            _ => None,
        };
        all.filter_map(of).collect()
    }

    /// Where the packed stores are, by the views' numbers.
    pub(super) fn packed(&mut self, all: &[SymView]) -> Result<HashMap<usize, Place>, Refused> {
        let mut out = HashMap::default();
        let with: Vec<(usize, Val, i64, Poly)> = all
            .iter()
            .enumerate()
            .filter_map(|(n, v)| v.packed.clone().map(|(value, factor, rest)| (n, value, factor, rest)))
            .collect();
        let constants = if with.is_empty() { HashMap::default() } else { self.constants() };
        let scans: Vec<Val> = self.reductions.iter().filter(|r| r.scan).map(|r| r.phi).collect();
        for phi in scans {
            // The views of this scan: those that are made with it on every way.
            let values: HashMap<usize, Val> = with
                .iter()
                .filter(|(n, v, ..)| !out.contains_key(n) && self.counts(phi, *v))
                .filter_map(|(n, v, ..)| Some((*n, *self.map.get(v)?)))
                .collect();
            if values.is_empty() {
                continue;
            }
            let returned = self.reductions.iter().position(|r| r.phi == phi).expect("one of them");
            let body = &self.pre.body;
            let mut ways = Ways { body, constants: &constants, values: &values, returned, budget: BLOCKS, out: vec![] };
            let known = HashMap::from_iter([(self.running(phi), 0)]);
            let found = ways.walk(BlockId(0), known, Way::default(), &mut vec![]).map(|()| ways.out);
            for (n, _, factor, rest) in with.iter().filter(|(n, ..)| values.contains_key(n)) {
                let same = |(m, _, f, r): &&(usize, Val, i64, Poly)| values.contains_key(m) && f == factor && r == rest;
                let group: Vec<usize> = with.iter().filter(same).map(|g| g.0).collect();
                let Some(ways) = &found else { continue };
                let place = self.own_places(all, &group, (*n, *factor, rest), phi, ways);
                let Some(place) = place else {
                    let why = "a store is to a place that is counted, but not counted on in the same iteration";
                    return Err((Some(self.root), Kept::new(Code::UnknownStore, why, vec![all[*n].at])));
                };
                out.insert(*n, place);
            }
        }
        match with.iter().find(|(n, ..)| !out.contains_key(n)) {
            Some((n, ..)) => {
                let why = "the address of a store is not an affine function of the loop counters";
                Err((Some(self.root), Kept::new(Code::UnknownStore, why, vec![all[*n].at])))
            }
            None => Ok(out),
        }
    }

    /// Is the value the scan's, or made of it?
    fn counts(&self, phi: Val, v: Val) -> bool {
        // Which of its values it is, the ways say; a scan of another phi is never known on any.
        v == phi || (self.s.inside(v, self.root) && !self.reductions.iter().any(|r| r.phi == v))
    }

    /// The place of a view of a group, if the group's stores are inside the windows of their iterations.
    fn own_places(
        &mut self,
        all: &[SymView],
        group: &[usize],
        (view, factor, rest): (usize, i64, &Poly),
        phi: Val,
        ways: &[Way],
    ) -> Option<Place> {
        let at = |n: usize, added: i64| factor.checked_mul(added)?.checked_add(i64::try_from(all[n].offset).ok()?);
        let stores =
            || ways.iter().flat_map(|w| w.stores.iter().map(move |s| (w, s))).filter(|(_, s)| group.contains(&s.0));
        let first = stores().map(|(_, s)| at(s.0, s.1)).try_fold(i64::MAX, |least, x| Some(least.min(x?)))?;
        for (w, &(n, added)) in stores() {
            if at(n, added)? - first + all[n].bytes() > factor.checked_mul(w.end)? {
                return None;
            }
        }
        let ends: Vec<i64> = ways.iter().map(|w| factor.checked_mul(w.end)).collect::<Option<_>>()?;
        let own: Vec<i64> = stores().filter(|(_, s)| s.0 == view).map(|(_, s)| factor * s.1).collect();
        let (least, most) = (*own.iter().min()?, *own.iter().max()?);
        let spread = u32::try_from(most - least).ok()?;
        let far = *ends.iter().max()?;
        if ends.iter().any(|e| *e < 0) || far <= 0 || far.max(most - least) > i64::from(u16::MAX) {
            return None;
        }
        let moved = own.iter().map(|x| x - least);
        let step = ends.iter().copied().chain(moved).fold(0, |a, b: i64| gcd(a, b.unsigned_abs()));
        let (entry, _) = self.around_phi(phi);
        let init = self.pre.value(*entry.first()?)?;
        let rest = self.pre.poly(rest)?;
        let (ty, counter) = (self.body().ty(rest), self.body().ty(init));
        let [add, mul, mask] = match ty {
            Ty::I32 => [NumOp::I32Add, NumOp::I32Mul, NumOp::I32And],
            _ => [NumOp::I64Add, NumOp::I64Mul, NumOp::I64And],
        };
        let all = if mask == NumOp::I32And { u64::from(u32::MAX) } else { u64::MAX };
        let number = |n: i64| n as u64 & all;
        // As many places as it may count without getting below zero, or as large that how it is made wider matters.
        let small = (ty != counter).then(|| SMALL / (far / factor.abs()).max(1) as u64);
        let init = if small.is_some() { self.pre.num(NumOp::I64ExtendI32U, &[init]) } else { init };
        let factor = self.pre.constant(ty, number(factor));
        let moved = self.pre.num(mul, &[init, factor]);
        let base = self.pre.num(add, &[rest, moved]);
        let least = self.pre.constant(ty, number(least));
        let base = self.pre.num(add, &[base, least]);
        let far = self.pre.constant(ty, number(far));
        let group = *group.iter().min()? as u32;
        Some(Place { group, base, spread, most: far, step: u32::try_from(step).ok()?, small })
    }

    /// What the counters have to begin with, of the loop with that number: those that addresses are made of wider.
    pub(super) fn packed_guards(&self, packed: &HashMap<usize, Place>, l: usize) -> Vec<Guard> {
        let mut most: Vec<u64> = packed.values().filter_map(|p| p.small).collect();
        most.sort_unstable();
        let Some(&least) = most.first() else { return vec![] };
        let small = Start::Within(0, SMALL as i64);
        let scans = (0..).zip(&self.reductions).filter(|(_, r)| r.scan && self.s.f.body.ty(r.phi) == Ty::I32);
        scans.map(|(x, _)| Guard::Start(x, small)).chain([Guard::MostTrips(l as u32, least)]).collect()
    }

    /// The view of a packed store, along the loop with that number.
    pub(super) fn packed_view(&mut self, v: &SymView, place: &Place, l: usize) -> View {
        View {
            mem: v.mem,
            lanes: v.lanes,
            write: true,
            offset: v.offset,
            base: Some(place.base),
            strides: vec![(l, place.most)],
            spread: place.spread,
            packed: Some((place.group, place.step)),
            before: false,
            scratch: false,
            update: None,
            lag: None,
            after: vec![],
            short: vec![],
            gate: self.pre.gate(v.block),
            loops: vec![l],
            at: v.at,
        }
    }
}
