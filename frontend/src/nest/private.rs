//! Private arrays: bytes that every iteration writes before it reads them, at places that are the same in all iterations
//! (array privatization; Tu and Padua, "Automatic array privatization", 1993; Maydan, Amarasinghe and Lam, "Array data-flow
//! analysis and its use in array privatization", 1993). A small array on the shadow stack is such a thing.
//!
//! Takes the accesses of a nest; gives the [`Array`]s of which every point may have a copy of its own, and how each access
//! to one of them is made. What an iteration does with an array is followed in order, loops of known length iteration by
//! iteration, over one bit for each byte: is it sure to have been written? Conditional stores and those at places that only
//! the data know make nothing sure, and loads at such places want all of the array. That these stay inside is checked where
//! they are made. Whatever is not certain leaves the array as it is, with the reason.
//!
//! Assumes that the guard keeps every other access apart from the array, so nobody sees it until the nest is done. Then
//! memory has to hold what the program's last iteration left there, and the point that is this iteration stores it: all of
//! it, as every iteration writes all of it. Of a few bytes that only some iterations write, and none reads, see
//! [`super::own`].

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};
use smallvec::SmallVec;

use tensor_wasm_ir::{BlockId, Code, MOST_PRIVATE, MOST_PRIVATES, NumOp, Op, Term, Ty, Val, trip_count};

use super::{Kept, Part};
use crate::ops;
use crate::scev::{Atom, Def, Monomial, Poly, Scev, signed};

/// Most iterations of a loop that are followed one by one.
const FOLLOWED: u64 = 2048;
/// Most accesses that are followed for one nest.
const STEPS: u32 = 100_000;
/// How far outside of an array an address may begin that the data move into it.
const NEAR: i64 = 64;
/// Most values that a pointer is followed through.
const ORIGINS: usize = 256;
/// Most values that a choice is followed through.
const CHOICES: usize = 64;
/// Arrays begin at such a multiple as their addresses seem to.
const ALIGN: i64 = 8;
/// Most bytes that only some iterations write.
const SOME: usize = 8;

/// Where an access to an array is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// So many bytes behind its start, always.
    At(u32),
    /// Certainly inside, and aligned.
    Inside,
    /// Certainly inside, but to be moved byte by byte: of an integer.
    Odd,
    /// Only the data know.
    Unknown,
}

/// An array of which every point may have its own copy.
#[derive(Clone, Debug)]
pub(super) struct Array {
    /// Its address in memory, but for what is added to that without wrapping around.
    pub base: Poly,
    /// That.
    pub offset: u64,
    /// How many bytes there are.
    pub bytes: u32,
    /// Bytes in front of it in each copy, so that what is aligned in memory is so there.
    pub pad: u32,
    /// The widest element that it may be copied by.
    pub unit: u8,
    /// The loop every iteration of which writes all of it before it reads any.
    pub around: usize,
    /// Conditions without which that loop is not reached; the trip counts know of them.
    pub gates: Vec<Val>,
    /// Its accesses.
    pub places: HashMap<(BlockId, usize), Place>,
    /// The bytes of a copy that only some iterations write, and none reads; and the range of the others.
    pub some: Vec<u32>,
    /// See above.
    pub all: Range<u32>,
    /// Byte offset of a store to it.
    pub at: u32,
}

/// A sum of products: how much of each, and the loops whose indices are multiplied.
type Terms = Vec<(u64, SmallVec<[usize; 2]>)>;

/// A load or store of the nest.
struct Access {
    place: (BlockId, usize),
    bytes: i64,
    float: bool,
    write: bool,
    /// The static offset.
    offset: i64,
    /// What of its address does not change in the nest, without the constant.
    base: Poly,
    /// The constant, with the static offset.
    start: i64,
    /// What changes.
    moved: Poly,
    /// The same as a sum of products of indices, if it is one.
    terms: Option<Terms>,
    /// Some addresses that it may have, without the static offset, if it is a choice of such.
    choices: Vec<Poly>,
    at: u32,
}

/// What is known of where an access is.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// First byte and one past the last one, from its base.
    range: Option<(i64, i64)>,
    /// It was somewhere that is not known.
    unknown: bool,
    /// Bits that were set in its places.
    bits: i64,
}

/// A block of a loop, or a loop in it; whether every iteration comes to it.
#[derive(Clone, Copy)]
enum Node {
    Block(BlockId, bool),
    Loop(usize, bool),
}

/// Goes through the iterations of a loop in order.
struct Walk<'w, 's, 'f> {
    s: &'s Scev<'f>,
    accesses: &'w [Access],
    of: HashMap<BlockId, Rc<[usize]>>,
    orders: HashMap<usize, Rc<[Node]>>,
    /// The iterations that are under way, by loop, of those that are followed.
    index: Vec<Option<u64>>,
    left: u32,
}

impl Walk<'_, '_, '_> {
    /// The blocks and loops of a loop in an order in which each comes behind all that lead to it.
    fn order(&mut self, l: usize) -> Rc<[Node]> {
        if let Some(known) = self.orders.get(&l) {
            return known.clone();
        }
        let s = self.s;
        let lp = &s.forest.loops[l];
        // A loop stands where its header does.
        let node = |b: BlockId| {
            let mut at = s.forest.innermost[&b];
            while at != l && s.forest.loops[at].parent != Some(l) {
                at = s.forest.loops[at].parent.expect("inside the loop");
            }
            if at == l { b } else { s.forest.loops[at].header }
        };
        let mut next: BTreeMap<BlockId, Vec<BlockId>> = BTreeMap::new();
        for &b in &lp.blocks {
            for e in s.f.body.at(b).term.edges() {
                let (from, to) = (node(b), e.block);
                if lp.blocks.contains(&to) && to != lp.header && node(to) != from {
                    next.entry(from).or_default().push(node(to));
                }
            }
        }
        next.values_mut().for_each(|to| to.sort_unstable());
        let (mut out, mut state) = (vec![], HashMap::default());
        let mut work = vec![(lp.header, false)];
        while let Some((b, done)) = work.pop() {
            if done {
                out.push(b);
            } else if state.insert(b, ()).is_none() {
                work.push((b, true));
                work.extend(next.get(&b).into_iter().flatten().filter(|t| !state.contains_key(t)).map(|t| (*t, false)));
            }
        }
        out.reverse();
        let always = |b: BlockId| lp.latches.iter().all(|&x| s.dominates(b, x));
        let named = |b: BlockId| match s.forest.innermost[&b] {
            own if own == l => Node::Block(b, always(b)),
            _ => Node::Loop(
                lp.children.iter().copied().find(|c| s.forest.loops[*c].header == b).expect("a child"),
                always(b),
            ),
        };
        let out: Rc<[Node]> = out.into_iter().map(named).collect();
        self.orders.insert(l, out.clone());
        out
    }

    /// A polynomial in the indices of the iterations under way.
    fn value(&self, p: &Poly) -> Option<u64> {
        let of = |(m, c): (&Monomial, u64)| {
            m.iter().try_fold(c, |product, a| match a {
                Atom::Idx(l) => Some(product.wrapping_mul(self.index[*l]?)),
                Atom::Trip(l) => Some(product.wrapping_mul(trips(self.s, *l, &Poly::as_constant)?)),
                _ => None,
            })
        };
        let sum = p.terms().try_fold(0u64, |sum, term| Some(sum.wrapping_add(of(term)?)))?;
        Some(if p.ty == Ty::I32 { sum & 0xffff_ffff } else { sum })
    }

    /// Where an access is now, from its start.
    fn moved(&self, a: &Access) -> Option<i64> {
        let of = |(c, loops): &(u64, SmallVec<[usize; 2]>)| {
            loops.iter().try_fold(*c, |product, l| Some(product.wrapping_mul(self.index[*l]?)))
        };
        let sum = a.terms.as_ref()?.iter().try_fold(0u64, |sum, term| Some(sum.wrapping_add(of(term)?)))?;
        Some(signed(a.moved.ty, sum))
    }

    /// How often a loop inside runs now, if it is to be followed.
    fn trips(&self, l: usize) -> Option<u64> {
        trips(self.s, l, &|p| self.value(p)).filter(|n| *n <= FOLLOWED)
    }

    /// Calls `f` for every access of an iteration of the loop, in an order of the program: with where it is (if that is
    /// known), whether it is certain to be made, and what has happened before.
    fn iteration<S: Clone>(
        &mut self,
        l: usize,
        state: &mut S,
        f: &mut impl FnMut(usize, Option<i64>, bool, &mut S) -> Result<(), String>,
    ) -> Result<(), String> {
        for &node in self.order(l).iter() {
            match node {
                Node::Block(b, always) => {
                    let Some(of) = self.of.get(&b).cloned() else { continue };
                    for &n in of.iter() {
                        self.step()?;
                        let a = &self.accesses[n];
                        let place = self.moved(a).map(|moved| a.start.wrapping_add(moved));
                        f(n, place, always, state)?;
                    }
                }
                Node::Loop(c, always) => match self.trips(c) {
                    Some(n) => {
                        let mut own = state.clone();
                        for i in 0..n {
                            self.step()?;
                            self.index[c] = Some(i);
                            self.iteration(c, &mut own, f)?;
                        }
                        self.index[c] = None;
                        if always {
                            *state = own;
                        }
                    }
                    // Any one of its iterations: what it does is not certain.
                    None => self.iteration(c, &mut state.clone(), f)?,
                },
            }
        }
        Ok(())
    }

    fn step(&mut self) -> Result<(), String> {
        self.left = self.left.checked_sub(1).ok_or("there is too much to follow")?;
        Ok(())
    }
}

/// Takes the constant out of an address: it may be below zero.
fn take_signed(p: &mut Poly) -> i64 {
    signed(p.ty, p.take_constant())
}

/// How often a loop runs, by what is known of polynomials.
fn trips(s: &Scev, l: usize, number: &impl Fn(&Poly) -> Option<u64>) -> Option<u64> {
    let c = s.count(l).filter(|c| !c.middle)?;
    trip_count(c.kind, number(&c.init)?, number(&c.step)?, number(&c.bound)?).ok()
}

/// What of an address does not change in the nest, and what does.
fn split(s: &Scev, address: &Poly, nest: usize) -> (Poly, Poly) {
    let mut p = s.resolve(address, nest);
    let counts: Vec<usize> = p.atoms().filter_map(|a| if let Atom::Trip(l) = a { Some(l) } else { None }).collect();
    for l in counts {
        if let Some(n) = trips(s, l, &Poly::as_constant) {
            p = p.substitute(Atom::Trip(l), &Poly::constant(p.ty, n));
        }
    }
    let none = Poly::zero(p.ty);
    p.terms().fold((none.clone(), none), |(base, moved), (m, c)| {
        let term = Poly::term(p.ty, m.clone(), c);
        if s.fixed(&term, nest) { (base.add(&term), moved) } else { (base, moved.add(&term)) }
    })
}

/// The ways that a value comes by.
fn ways(s: &Scev, v: Val) -> Vec<Val> {
    match (s.def(v), s.inst(v).map(|i| i.op)) {
        (Some(Def::Param(b, index)), _) => s.incoming(b).iter().map(|(_, _, args)| args[index]).collect(),
        (_, Some(Op::Num(NumOp::I32Select | NumOp::I64Select))) => s.inst(v).map_or(vec![], |i| i.args[..2].to_vec()),
        _ => vec![],
    }
}

/// What does not change of a pointer that the data move: of one way that it comes by. Those in `seen` have been asked.
fn origin(s: &Scev, v: Val, nest: usize, seen: &mut HashSet<Val>) -> Option<Poly> {
    if seen.len() >= ORIGINS || !seen.insert(v) {
        return None;
    }
    let (base, _) = split(s, &s.poly(v), nest);
    if !base.is_zero() {
        return Some(base);
    }
    if let Some(i) =
        s.inst(v).filter(|i| matches!(i.op, Op::Num(NumOp::I32Or | NumOp::I32Add | NumOp::I64Or | NumOp::I64Add)))
    {
        // A multiple of something else, and what is less.
        return i.args.iter().find_map(|a| origin(s, *a, nest, seen).filter(|p| p.as_constant().is_none()));
    }
    ways(s, v).into_iter().find_map(|a| origin(s, a, nest, seen))
}

/// What a value may be that does not change in the nest, as far as it is a choice of such.
fn choices(s: &Scev, v: Val, nest: usize, out: &mut Vec<Poly>) {
    let (mut seen, mut work) = (vec![], vec![v]);
    while let Some(v) = work.pop() {
        if seen.len() > CHOICES || seen.contains(&v) {
            continue;
        }
        seen.push(v);
        match split(s, &s.poly(v), nest) {
            (fixed, moved) if moved.is_zero() => out.push(fixed),
            _ => work.extend(ways(s, v)),
        }
    }
}

/// The accesses of the nest that this part makes.
fn accesses(s: &Scev, part: &Part) -> Vec<Access> {
    let nest = part.nest;
    let mut blocks: Vec<BlockId> = s.forest.loops[nest].blocks.iter().copied().collect();
    blocks.retain(|b| part.runs(s, *b) && !part.foreign.contains(b));
    blocks.sort_unstable();
    let index = |a: &Atom| if let Atom::Idx(l) = a { Some(*l) } else { None };
    let mut out = vec![];
    for b in blocks {
        for (k, i) in s.f.body.at(b).insts.iter().enumerate() {
            let Some((mem, offset, write)) = ops::moves(&i.op) else { continue };
            let (mut base, moved) = split(s, &s.seen(s.address(i.args[0]), b), nest);
            let mut choices = vec![];
            if let (true, [(m, c)]) = (write, moved.terms().collect::<Vec<_>>().as_slice())
                && let [Atom::Val(v)] = m.as_slice()
            {
                self::choices(s, *v, nest, &mut choices);
                choices.iter_mut().for_each(|p| *p = base.add(&p.scale(*c)));
            }
            let from = moved.terms().find_map(|(m, c)| match (m.as_slice(), c) {
                ([Atom::Val(v)], 1) if base.as_constant().is_some() => origin(s, *v, nest, &mut HashSet::default()),
                _ => None,
            });
            base = from.map_or(base.clone(), |from| base.add(&from));
            let constant = take_signed(&mut base);
            let (bytes, offset) = (i64::from(mem.bytes), offset as i64);
            let start = constant + offset;
            let float = mem.ty.is_float();
            let terms = moved.terms().map(|(m, c)| Some((c, m.iter().map(index).collect::<Option<_>>()?))).collect();
            let place = (b, k);
            out.push(Access { place, bytes, float, write, offset, base, start, moved, terms, choices, at: i.at });
        }
    }
    out
}

/// Does every iteration of the loop come to that block inside, under conditions that do not change in the nest? Gives those.
fn always_reached(s: &Scev, l: usize, block: BlockId, nest: usize) -> Option<Vec<Val>> {
    let lp = &s.forest.loops[l];
    let (mut gates, mut seen, mut work) = (vec![], vec![], vec![lp.header]);
    while let Some(b) = work.pop() {
        if b == block || seen.contains(&b) {
            continue;
        }
        seen.push(b);
        if lp.latches.contains(&b) {
            return None;
        }
        let term = &s.f.body.at(b).term;
        let edges = term.edges();
        let only = match (term, s.side(b, block)) {
            (Term::CondBr(c, ..), Some((_, side))) if s.invariant(*c, nest) => {
                gates.push(*c);
                Some(edges[usize::from(!side)].block)
            }
            _ => None,
        };
        let next = edges.iter().map(|e| e.block).filter(|t| only.is_none_or(|o| o == *t));
        work.extend(next.filter(|t| lp.blocks.contains(t)));
    }
    Some(gates)
}

/// Bytes that are sure to have been written, one bit for each.
type Written = Vec<bool>;

/// The private arrays of a nest, and why others are none. `chain` are its loops from outside to inside.
pub(super) fn find(s: &Scev, part: &Part, chain: &[usize]) -> (Vec<Array>, Option<Kept>) {
    let nest = part.nest;
    if part.alone {
        return (vec![], None);
    }
    let accesses = accesses(s, part);
    let mut found: Vec<Array> = vec![];
    let mut why: Option<Kept> = None;
    for depth in (0..chain.len()).rev() {
        let around = chain[depth];
        let taken = |a: &Access| found.iter().any(|f| f.places.contains_key(&a.place));
        // Nothing that a point does along these loops moves them.
        let stands = |a: &Access| {
            let along = |x: Atom| matches!(x, Atom::Idx(l) | Atom::Pairs(l) if s.within(around, l));
            !taken(a) && !a.moved.atoms().any(along)
        };
        let candidates: Vec<usize> = (0..accesses.len())
            .filter(|&n| stands(&accesses[n]) && s.forest.loops[around].blocks.contains(&accesses[n].place.0))
            .collect();
        if !candidates.iter().any(|&n| accesses[n].write) {
            continue;
        }
        // Where every store moves too far there is nothing to follow.
        let stores = || candidates.iter().map(|&n| &accesses[n]).filter(|a| a.write);
        if let Some(spans) =
            stores().map(|a| span(s, a).filter(|n| *n > MOST_PRIVATE.into())).collect::<Option<Vec<_>>>()
        {
            let (a, bytes) = (stores().next().expect("there is one"), spans[0]);
            why = why.or_else(|| Some(none(bytes, &format!("at most {MOST_PRIVATE} bytes may be"), a.at)));
            continue;
        }
        let mut of: HashMap<BlockId, Vec<usize>> = HashMap::default();
        candidates.iter().for_each(|&n| of.entry(accesses[n].place.0).or_default().push(n));
        let of = of.into_iter().map(|(b, all)| (b, all.into())).collect();
        let index = vec![None; s.forest.loops.len()];
        let mut walk = Walk { s, accesses: &accesses, of, orders: HashMap::default(), index, left: STEPS };
        let mut seen = vec![Seen::default(); accesses.len()];
        let looked = walk.iteration(around, &mut (), &mut |n, place, _, ()| {
            let x = &mut seen[n];
            match place {
                Some(p) => {
                    let (lo, hi) = x.range.unwrap_or((p, p));
                    x.range = Some((lo.min(p), hi.max(p + accesses[n].bytes)));
                    x.bits |= p;
                }
                None => x.unknown = true,
            }
            Ok(())
        });
        if let Err(e) = looked {
            why = why.or_else(|| Some(Kept::new(Code::SameAddress, e, vec![accesses[candidates[0]].at])));
            continue;
        }
        let mut bases: Vec<&Poly> = candidates.iter().map(|&n| &accesses[n].base).collect();
        bases.sort_unstable();
        bases.dedup();
        for base in bases {
            let own: Vec<usize> = candidates.iter().copied().filter(|&n| accesses[n].base == *base).collect();
            let clusters = clusters(&accesses, &own, &seen);
            for &(lo, hi) in &clusters {
                // Where the data move an address, it is of the array that it begins in, or next to.
                let next = |n: usize| {
                    let away = |c: &&(i64, i64)| (c.0 - accesses[n].start).max(accesses[n].start + 1 - c.1).max(0);
                    let of = clusters.iter().min_by_key(away).filter(|c| away(c) <= NEAR);
                    of == Some(&(lo, hi))
                };
                let known = |n: usize| !seen[n].unknown && seen[n].range.is_some();
                let own: Vec<usize> = own.iter().copied().filter(|&n| known(n) || next(n)).collect();
                let at =
                    own.iter().find(|&&n| accesses[n].write && seen[n].range.is_some_and(|r| lo <= r.0 && r.1 <= hi));
                let at = at.map_or(0, |&n| accesses[n].at);
                match array(&mut walk, &own, &seen, (lo, hi), (around, nest, &chain[..=depth])) {
                    Ok(a) if found.len() < MOST_PRIVATES => found.push(Array { at, ..a }),
                    Ok(_) => {}
                    Err(e) => why = why.or_else(|| Some(none(hi - lo, &e, at))),
                }
            }
        }
    }
    (found, why)
}

fn none(bytes: i64, why: &str, at: u32) -> Kept {
    let detail = format!("the {bytes} bytes there are no array of each iteration's own: {why}");
    Kept::new(Code::SameAddress, detail, vec![at])
}

/// From the first byte of an access to its last one, if it moves with each of some loops of known trip counts alone.
fn span(s: &Scev, a: &Access) -> Option<i64> {
    let along = |(c, loops): &(u64, SmallVec<[usize; 2]>)| {
        let &[l] = loops.as_slice() else { return None };
        let last = i64::try_from(trips(s, l, &Poly::as_constant)?).ok()?.checked_sub(1)?;
        signed(a.moved.ty, *c).checked_abs()?.checked_mul(last)
    };
    a.terms.as_ref()?.iter().try_fold(a.bytes, |span, term| span.checked_add(along(term)?))
}

/// The ranges of bytes that stores of known place write, those that touch as one.
fn clusters(accesses: &[Access], own: &[usize], seen: &[Seen]) -> Vec<(i64, i64)> {
    let stores = own.iter().filter(|&&n| accesses[n].write && !seen[n].unknown);
    let mut ranges: Vec<(i64, i64)> = stores.filter_map(|&n| seen[n].range).collect();
    ranges.sort_unstable();
    let mut out: Vec<(i64, i64)> = vec![];
    for r in ranges {
        match out.last_mut() {
            Some(last) if r.0 <= last.1 => last.1 = last.1.max(r.1),
            _ => out.push(r),
        }
    }
    out
}

/// Is that range of bytes a private array of the iterations of a loop?
fn array(
    walk: &mut Walk<'_, '_, '_>,
    own: &[usize],
    seen: &[Seen],
    (from, to): (i64, i64),
    (around, nest, chain): (usize, usize, &[usize]),
) -> Result<Array, String> {
    let (s, accesses) = (walk.s, walk.accesses);
    let (mut lo, mut hi) = (from, to);
    // An element that a compiler keeps in a register may be stored by some iterations alone.
    for a in own.iter().map(|&n| &accesses[n]).filter(|a| a.write) {
        for at in &a.choices {
            let mut rest = at.sub(&a.base);
            let at = take_signed(&mut rest) + a.offset;
            if rest.is_zero() && at >= from - NEAR && at + a.bytes <= to + NEAR {
                (lo, hi) = (lo.min(at), hi.max(at + a.bytes));
            }
        }
    }
    let meets = |r: (i64, i64), (lo, hi): (i64, i64)| r.0 < hi && lo < r.1;
    let others = own.iter().filter_map(|&n| seen[n].range);
    if others.into_iter().any(|r| meets(r, (lo, from)) || meets(r, (to, hi))) {
        return Err("an access reaches over its end".into());
    }
    let pad = lo.rem_euclid(ALIGN);
    if hi - lo + pad > i64::from(MOST_PRIVATE) {
        return Err(format!("at most {MOST_PRIVATE} bytes may be"));
    }
    let mut gates = vec![];
    for (&l, inner) in chain.iter().zip(chain[1..].iter().map(Some).chain([None])) {
        if s.count(l).is_none_or(|c| c.middle) {
            return Err("a loop around is not counted, or left from the middle".into());
        }
        if let Some(&inner) = inner {
            let reached = always_reached(s, l, s.forest.loops[inner].header, nest);
            gates.extend(reached.ok_or("not every iteration of the loop around comes to it")?);
        }
    }
    let mut places = HashMap::default();
    let (mut back, mut unit) = (0, ALIGN);
    for &n in own {
        let (a, x) = (&accesses[n], &seen[n]);
        let aligned = |bits: i64| bits & (a.bytes - 1) == 0;
        match x.range {
            Some((from, to)) if !x.unknown => {
                if to <= lo || hi <= from {
                    continue;
                }
                if from < lo || hi < to {
                    return Err("an access reaches over its end".into());
                }
                let place = match aligned(x.bits) {
                    false if a.float => return Err("an access to a float in it is not aligned".into()),
                    false => Place::Odd,
                    true if to - from == a.bytes => Place::At((from - lo + pad) as u32),
                    true => Place::Inside,
                };
                places.insert(a.place, place);
                back = back.max(a.offset - (from - lo));
                unit = unit.min(if place == Place::Odd { 1 } else { a.bytes });
            }
            // Never made, or where only the data know.
            _ => {
                places.insert(a.place, Place::Unknown);
            }
        }
    }
    let outside = accesses.iter().any(|a| {
        let still = a.base == accesses[own[0]].base && a.moved.is_zero();
        still && !places.contains_key(&a.place) && a.start < hi && lo < a.start + a.bytes
    });
    if outside {
        return Err("it is also used outside of the loop".into());
    }
    let mut written: Written = vec![false; (hi - lo) as usize];
    walk.iteration(around, &mut written, &mut |n, place, always, written: &mut Written| {
        let a = &accesses[n];
        let range = match (places.get(&a.place), place) {
            (None, _) => return Ok(()),
            (Some(Place::Unknown), _) | (_, None) => None,
            (Some(_), Some(p)) => Some((p - lo) as usize..(p - lo + a.bytes) as usize),
        };
        match (a.write, range) {
            (true, Some(range)) if always => written[range].fill(true),
            (true, _) => {}
            (false, range) => {
                let range = range.unwrap_or(0..written.len());
                if let Some(byte) = range.clone().find(|&k| !written[k]) {
                    return Err(format!("byte {byte} may be read before it is written"));
                }
            }
        }
        Ok(())
    })?;
    let sure: Vec<u32> = (0..).zip(&written).filter(|(_, w)| **w).map(|(k, _)| k).collect();
    let some: Vec<u32> = (0..).zip(&written).filter(|(_, w)| !**w).map(|(k, _)| k + pad as u32).collect();
    let all = match (sure.first(), sure.last()) {
        (Some(first), Some(last)) => *first..*last + 1,
        _ => 0..0,
    };
    if let Some(byte) = some.first()
        && (some.len() > SOME || sure.len() < some.len() || all.len() != sure.len())
    {
        return Err(format!("not every iteration is sure to write byte {}", i64::from(*byte) - pad));
    }
    if !some.is_empty() {
        unit = 1;
    }
    while (hi - lo) % unit != 0 || lo % unit != 0 {
        unit /= 2;
    }
    let base = &accesses[own[0]].base;
    let base = base.add(&Poly::constant(base.ty, (lo - back) as u64));
    let (bytes, pad) = ((hi - lo) as u32, pad as u32);
    Ok(Array { base, offset: back as u64, bytes, pad, unit: unit as u8, around, gates, places, some, all, at: 0 })
}
