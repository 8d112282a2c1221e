//! Where an unrolled loop's rest stands: as control flow.
//!
//! Takes a loop of one line; finds what may be its rest, behind it or in front of it, with the branches around both. Nothing is
//! said here of what they compute.
//!
//! ```text
//!   behind:  past ─┐                    in front:  asks ─ once ─┐
//!             │    │                                └───────── join
//!            loop  │                               past ─────────┤
//!             └── join                              │            │
//!       out ──── asks                              loop ──────── out
//!        │        rest
//!        └────────┘
//! ```
//!
//! The branches `past` the loop may come to `join` in front of the question whether anything is left, or behind it.

use rustc_hash::FxHashSet as HashSet;

use tensor_wasm_ir::{BlockId, Edge, Inst, Op, Term, Val};

use super::super::copies::Line;
use crate::scev::Scev;
use crate::ssa::Function;

/// Most blocks on a way.
const WAY: usize = 12;

/// What is left over.
pub(super) enum Rest {
    /// A loop.
    Loop(Box<Line>),
    /// One copy, in these blocks.
    Once(Vec<BlockId>),
}

impl Rest {
    pub(super) fn blocks(&self) -> &[BlockId] {
        match self {
            Rest::Loop(line) => &line.blocks,
            Rest::Once(blocks) => blocks,
        }
    }
}

/// A branch: its block, and which of its edges.
pub(super) type Side = (BlockId, usize);

/// A loop and its rest.
pub(super) struct Shape {
    pub(super) main: Line,
    pub(super) rest: Rest,
    /// The rest stands in front of the loop.
    pub(super) in_front: bool,
    /// The block that leads into the loop.
    pub(super) before: BlockId,
    /// The branches past the loop, from the loop outwards: each with the edge that leads to it.
    pub(super) past: Vec<Side>,
    /// Where the ways meet, with what comes there on the way over the loop (or over the rest, if that stands in front), and
    /// on each way past it. Nothing, if there is none past.
    pub(super) join: Option<Join>,
    /// The branch that asks whether anything is left: the edge to the rest.
    pub(super) asks: Side,
    /// The ways past the loop ask, too.
    pub(super) all_ask: bool,
    /// Where control goes behind both.
    pub(super) out: Edge,
    /// Blocks that the two as one do not have.
    pub(super) gone: HashSet<BlockId>,
}

/// A meeting of ways.
pub(super) struct Join {
    pub(super) at: BlockId,
    /// Its arguments on the way over what may be left out.
    pub(super) over: Vec<Val>,
    /// Those on ways past it.
    pub(super) past: Vec<Vec<Val>>,
}

impl Shape {
    /// The outermost of the branches, or what leads into the loop: what is known there is known on every way.
    pub(super) fn scope(&self) -> BlockId {
        match self.in_front {
            true => self.asks.0,
            false => self.past.last().map_or(self.before, |p| p.0),
        }
    }

    /// The loop with what may be its rest.
    pub(super) fn all(s: &Scev, l: usize) -> impl Iterator<Item = Shape> {
        let behind = [0, 1].into_iter().filter_map(move |side| behind(s, l, side));
        behind.chain(std::iter::once_with(move || in_front(s, l)).flatten()).collect::<Vec<_>>().into_iter()
    }
}

/// The edge, past blocks that do nothing, but not past `to`.
fn follow<'f>(f: &'f Function, edge: &'f Edge, to: Option<BlockId>) -> &'f Edge {
    let mut e = edge;
    for _ in 0..WAY {
        let block = f.body.at(e.block);
        match &block.term {
            Term::Br(next) if Some(e.block) != to && block.insts.is_empty() && block.params.is_empty() => e = next,
            _ => break,
        }
    }
    e
}

/// Does the block only compute?
fn pure(f: &Function, b: BlockId) -> bool {
    f.body.at(b).insts.iter().all(|i| matches!(i.op, Op::Const(_) | Op::Num(_)) && !i.op.has_effect())
}

/// Does it only compute, load and store?
fn plain(f: &Function, b: BlockId) -> bool {
    let plain = |i: &Inst| matches!(i.op, Op::Const(_) | Op::Num(_) | Op::Load { .. } | Op::Store { .. });
    f.body.at(b).insts.iter().all(plain)
}

fn edge(f: &Function, (b, k): Side) -> &Edge {
    f.body.at(b).term.edges()[k]
}

fn header_of(s: &Scev, b: BlockId) -> Option<usize> {
    s.forest.loops.iter().position(|l| l.header == b)
}

/// The one block that leads into a loop from outside.
fn entry(s: &Scev, l: usize) -> Option<BlockId> {
    let lp = &s.forest.loops[l];
    let mut outside = s.preds(lp.header).iter().copied().filter(|b| !lp.blocks.contains(b));
    outside.next().filter(|_| outside.next().is_none())
}

/// The next branch up from a block, over blocks that only compute and to which there is one way: the branch, the edge of it
/// that leads here, and the blocks in between, the last one first.
fn branch_above(s: &Scev, from: BlockId, to: BlockId) -> Option<(Side, Vec<BlockId>)> {
    let (mut at, mut next, mut between) = (from, to, vec![]);
    loop {
        match &s.f.body.at(at).term {
            Term::CondBr(_, x, y) => {
                let k = usize::from(x.block != next);
                let clear = [x, y][k].block == next && [x, y][1 - k].block != next;
                return clear.then_some(((at, k), between));
            }
            Term::Br(_) if between.len() < WAY && pure(s.f, at) => {
                between.push(at);
                let &[up] = s.preds(at) else { return None };
                (next, at) = (at, up);
            }
            _ => return None,
        }
    }
}

/// A rest behind the loop, on that side of the branch behind it.
fn behind(s: &Scev, l: usize, side: usize) -> Option<Shape> {
    let f = s.f;
    let main = Line::of(s, l)?;
    let before = entry(s, l)?;
    // From the loop to the branch.
    let mut way = vec![];
    let mut e = edge(f, main.count.exit);
    let asks = loop {
        if way.len() == WAY || !pure(f, e.block) || header_of(s, e.block).is_some() {
            return None;
        }
        way.push(e.block);
        match &f.body.at(e.block).term {
            Term::Br(next) => e = next,
            Term::CondBr(..) => break (e.block, side),
            _ => return None,
        }
    };
    let out = follow(f, edge(f, (asks.0, 1 - side)), None);
    // From there into the rest.
    let (mut e, mut more) = (edge(f, asks), vec![]);
    let rest = loop {
        if more.len() == WAY {
            return None;
        }
        if let Some(r) = header_of(s, e.block) {
            let line = Line::of(s, r)?;
            let beside = s.forest.loops[r].parent == s.forest.loops[l].parent && entry(s, r).is_some() && r != l;
            break Rest::Loop(Box::new(Some(line).filter(|_| beside && more.iter().all(|b| pure(f, *b)))?));
        }
        if follow(f, e, Some(out.block)).block == out.block {
            break Rest::Once(more.clone());
        }
        let Term::Br(next) = &f.body.at(e.block).term else { return None };
        if !plain(f, e.block) {
            return None;
        }
        more.push(e.block);
        e = next;
    };
    let left = match &rest {
        Rest::Loop(r) => follow(f, edge(f, r.count.exit), None),
        Rest::Once(_) => follow(f, e, Some(out.block)),
    };
    let mut gone: HashSet<BlockId> = way.iter().chain(&more).copied().collect();
    if let Rest::Loop(r) = &rest {
        gone.extend(&s.forest.loops[r.l].blocks);
    }
    if left != out || more.is_empty() && matches!(rest, Rest::Once(_)) || gone.contains(&out.block) {
        return None;
    }
    // The ways that come from elsewhere, past the loop.
    let mut meetings = way.iter().chain(&more).copied().filter(|b| s.preds(*b).len() != 1);
    let (meeting, None) = (meetings.next(), meetings.next()) else { return None };
    let all_ask = meeting.is_none_or(|m| way.contains(&m));
    if !all_ask && matches!(rest, Rest::Once(_)) {
        return None;
    }
    let (mut past, mut join) = (vec![], None);
    if let Some(at) = meeting {
        let over = into(s, main.count.exit, &way, &more, asks, at)?;
        let mut found = Join { at, over, past: vec![] };
        let (mut from, mut to) = (before, s.forest.loops[l].header);
        while found.past.len() + 1 < s.preds(at).len() {
            let (branch, _) = branch_above(s, from, to)?;
            let other = follow(f, edge(f, (branch.0, 1 - branch.1)), Some(at));
            if other.block != at || s.forest.around(branch.0) != s.forest.around(before) {
                return None;
            }
            found.past.push(other.args.clone());
            past.push(branch);
            if found.past.len() + 1 < s.preds(at).len() {
                // What it computes is computed in any case then.
                let &[up] = s.preds(branch.0) else { return None };
                if !pure(f, branch.0) {
                    return None;
                }
                (to, from) = (branch.0, up);
            }
        }
        join = Some(found);
    }
    let out = out.clone();
    Some(Shape { main, rest, in_front: false, before, past, join, asks, all_ask, out, gone })
}

/// What is passed to a block on the way from a loop's exit over these blocks.
fn into(s: &Scev, exit: Side, way: &[BlockId], more: &[BlockId], asks: Side, at: BlockId) -> Option<Vec<Val>> {
    let mut e = edge(s.f, exit);
    for &b in way.iter().chain(more) {
        if e.block == at {
            return Some(e.args.clone());
        }
        e = match &s.f.body.at(b).term {
            Term::Br(next) => next,
            _ => edge(s.f, asks),
        };
    }
    None
}

/// A rest in front of the loop: one copy, for an odd number of iterations.
fn in_front(s: &Scev, l: usize) -> Option<Shape> {
    let f = s.f;
    let main = Line::of(s, l)?;
    let header = s.forest.loops[l].header;
    let before = entry(s, l)?;
    let out = follow(f, edge(f, main.count.exit), None);
    // Up to where the ways meet, over a branch past the loop, if there is one.
    let (mut at, mut to, mut past) = (before, header, vec![]);
    let mut steps = 0;
    let join = loop {
        steps += 1;
        if steps > WAY || !pure(f, at) || header_of(s, at).is_some() {
            return None;
        }
        if let Term::CondBr(_, x, y) = &f.body.at(at).term {
            let k = usize::from(x.block != to);
            let other = follow(f, [x, y][1 - k], Some(out.block));
            if [x, y][k].block != to || !past.is_empty() || other != out {
                return None;
            }
            past.push((at, k));
        }
        match *s.preds(at) {
            [up] => (to, at) = (at, up),
            [_, _] => break at,
            _ => return None,
        }
    };
    // One of them comes from a branch, the other over a copy.
    let asks = s.idom(join)?;
    let Term::CondBr(_, x, y) = &f.body.at(asks).term else { return None };
    let straight = |e: &'_ Edge| follow(f, e, Some(join)).block == join;
    let side = match (straight(x), straight(y)) {
        (false, true) => 0,
        (true, false) => 1,
        _ => return None,
    };
    let direct = follow(f, [x, y][1 - side], Some(join));
    let (mut e, mut once) = ([x, y][side], vec![]);
    while e.block != join {
        let Term::Br(next) = &f.body.at(e.block).term else { return None };
        if once.len() == WAY || s.preds(e.block).len() != 1 || !plain(f, e.block) || header_of(s, e.block).is_some() {
            return None;
        }
        once.push(e.block);
        e = next;
    }
    let around = |b| s.forest.around(b);
    if once.is_empty() || around(asks) != around(before) || s.forest.loops[l].blocks.contains(&out.block) {
        return None;
    }
    let join = Some(Join { at: join, over: e.args.clone(), past: vec![direct.args.clone()] });
    let gone = once.iter().copied().collect();
    let (rest, out) = (Rest::Once(once), out.clone());
    Some(Shape { main, rest, in_front: true, before, past, join, asks: (asks, side), all_ask: true, out, gone })
}
