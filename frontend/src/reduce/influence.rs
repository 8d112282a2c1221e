//! What the carried values of a loop have an influence on: through operands, and through branches.
//!
//! Takes the header phis whose values the parallel form does not have; gives every value of the loop that may be
//! another one for it, or `None` if the influence reaches further than values (a store, a trap, an inner loop, the
//! loop's own end). Assumes that the loop has one exit. Branches are followed to where both sides meet again, the
//! immediate postdominator in one iteration (Ferrante, Ottenstein and Warren, "The program dependence graph and its
//! use in optimization", TOPLAS 1987).

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Op, Term, Val};

use crate::scev::Scev;

/// The values of a loop that depend on some of its header phis.
pub struct Influence {
    /// All of them.
    pub values: HashSet<Val>,
}

impl Influence {
    /// Do no header phis of the loop but these depend on any of it?
    pub fn stays_within(&self, s: &Scev, l: usize, phis: &[Val]) -> bool {
        let lp = &s.forest.loops[l];
        let params = &s.f.body.at(lp.header).params;
        let back = lp.latches.iter().flat_map(|b| s.f.body.at(*b).term.edges()).filter(|e| e.block == lp.header);
        back.into_iter().all(|e| params.iter().zip(&e.args).all(|(p, a)| !self.values.contains(a) || phis.contains(p)))
    }
}

/// Most blocks of a loop that this is asked of.
const BLOCKS: usize = 400;

/// A loop's blocks in order, and where the sides of its branches meet.
pub struct Meets {
    blocks: Vec<BlockId>,
    of: HashMap<BlockId, BlockId>,
}

impl Meets {
    /// Those of a loop; `None` if it has too many blocks.
    pub fn new(s: &Scev, l: usize) -> Option<Meets> {
        let mut blocks: Vec<BlockId> = s.forest.loops[l].blocks.iter().copied().collect();
        blocks.sort_unstable();
        (blocks.len() <= BLOCKS).then(|| Meets { of: meeting_points(s, l, &blocks, &|_| true), blocks })
    }
}

/// Finds them. `checked` says of a load (by block and index) that it cannot fail when the guard has passed.
pub fn influence(
    s: &Scev,
    l: usize,
    Meets { blocks, of: meets }: &Meets,
    sources: &[Val],
    checked: &dyn Fn(BlockId, usize) -> bool,
) -> Option<Influence> {
    let lp = &s.forest.loops[l];
    let body = &s.f.body;
    let mut values: HashSet<Val> = sources.iter().copied().collect();
    let mut branches: HashSet<BlockId> = HashSet::default();
    // Blocks where sides meet that were chosen by an influenced condition.
    let mut joins: HashSet<BlockId> = HashSet::default();
    loop {
        let before = (values.len(), branches.len());
        for &b in blocks {
            let at = body.at(b);
            for i in &at.insts {
                if let Some(r) = i.result
                    && i.args.iter().any(|a| values.contains(a))
                {
                    values.insert(r);
                }
            }
            if let Term::CondBr(c, ..) | Term::Switch(c, _) = &at.term
                && values.contains(c)
                && branches.insert(b)
            {
                let between = side_blocks(s, l, b, *meets.get(&b)?)?;
                for &x in &between {
                    if !harmless(s, x, checked) {
                        return None;
                    }
                }
                joins.extend(between);
                joins.insert(meets[&b]);
            }
        }
        let mut incoming: HashMap<Val, HashSet<Val>> = HashMap::default();
        for &b in blocks {
            for e in body.at(b).term.edges() {
                if e.block == lp.header || !lp.blocks.contains(&e.block) {
                    continue;
                }
                for (&p, &a) in body.at(e.block).params.iter().zip(&e.args) {
                    if values.contains(&a) {
                        values.insert(p);
                    }
                    if joins.contains(&e.block) {
                        incoming.entry(p).or_default().insert(a);
                    }
                }
            }
        }
        // Where sides meet, what differs between them was chosen.
        values.extend(incoming.into_iter().filter(|(_, from)| from.len() > 1).map(|(p, _)| p));
        if (values.len(), branches.len()) == before {
            break;
        }
    }
    // Nothing that has an effect may see any of it.
    for &b in blocks {
        let at = body.at(b);
        for i in &at.insts {
            let sees = i.args.iter().any(|a| values.contains(a));
            if sees && (i.result.is_none() || i.op.has_effect()) {
                return None;
            }
        }
    }
    Some(Influence { values })
}

/// Can the block be done, or left out, without anybody seeing it but by its values?
fn harmless(s: &Scev, b: BlockId, checked: &dyn Fn(BlockId, usize) -> bool) -> bool {
    let at = s.f.body.at(b);
    let ends = !matches!(at.term, Term::Unreachable | Term::Return(_));
    ends && !s.forest.loops.iter().any(|l| l.header == b)
        && at.insts.iter().enumerate().all(|(k, i)| match i.op {
            Op::Load { .. } => checked(b, k),
            op => !op.has_effect(),
        })
}

/// The blocks between a branch and where its sides meet.
fn side_blocks(s: &Scev, l: usize, b: BlockId, meet: BlockId) -> Option<HashSet<BlockId>> {
    let lp = &s.forest.loops[l];
    let mut seen = HashSet::default();
    let mut work: Vec<BlockId> = s.f.body.at(b).term.edges().iter().map(|e| e.block).collect();
    while let Some(x) = work.pop() {
        if x == meet {
            continue;
        }
        // Leaving the loop, going round it, or coming back: more than a choice of values.
        if !lp.blocks.contains(&x) || x == lp.header || x == b {
            return None;
        }
        if seen.insert(x) {
            work.extend(s.f.body.at(x).term.edges().iter().map(|e| e.block));
        }
    }
    Some(seen)
}

/// For each branching block the block inside the iteration that every way on passes first, where there is one; of ways to
/// those blocks alone.
pub fn meeting_points(
    s: &Scev,
    l: usize,
    blocks: &[BlockId],
    goes: &dyn Fn(BlockId) -> bool,
) -> HashMap<BlockId, BlockId> {
    let lp = &s.forest.loops[l];
    let n = blocks.len();
    let position: HashMap<BlockId, usize> = blocks.iter().enumerate().map(|(i, b)| (*b, i)).collect();
    // Node n is the end of the iteration: the back edge, or the way out.
    let next: Vec<Vec<usize>> = blocks
        .iter()
        .map(|b| {
            let edges = s.f.body.at(*b).term.edges();
            let to = |x: BlockId| if x == lp.header { n } else { position.get(&x).copied().unwrap_or(n) };
            let mut out: Vec<usize> = edges.iter().filter(|e| goes(e.block)).map(|e| to(e.block)).collect();
            if out.is_empty() {
                out.push(n);
            }
            out
        })
        .collect();
    let words = (n + 1).div_ceil(64);
    let mut post: Vec<Vec<u64>> = vec![vec![u64::MAX; words]; n + 1];
    post[n] = vec![0; words];
    post[n][n / 64] |= 1 << (n % 64);
    let mut changed = true;
    while changed {
        changed = false;
        for i in (0..n).rev() {
            let mut new = vec![u64::MAX; words];
            for &t in &next[i] {
                new.iter_mut().zip(&post[t]).for_each(|(x, y)| *x &= y);
            }
            new[i / 64] |= 1 << (i % 64);
            if new != post[i] {
                post[i] = new;
                changed = true;
            }
        }
    }
    let sizes: Vec<u32> = post.iter().map(|of| of.iter().map(|w| w.count_ones()).sum()).collect();
    let mut out = HashMap::default();
    for (i, b) in blocks.iter().enumerate().filter(|(i, _)| next[*i].len() > 1) {
        // Of the nodes that postdominate it, the closest has the most of them behind it.
        let behind = (0..=n).filter(|&j| j != i && post[i][j / 64] >> (j % 64) & 1 == 1);
        if let Some(j) = behind.max_by_key(|&j| sizes[j]).filter(|j| *j < n) {
            out.insert(*b, blocks[j]);
        }
    }
    out
}
