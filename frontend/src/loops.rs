//! The loop forest of a function, and the clean-up of its phis.
//!
//! Takes a [`Body`] built from structured control flow (so every loop is natural and reducible)
//! and its `loop` operators; gives the loops that really repeat, each with its blocks, latches,
//! exits, parent and children (Havlak, "Nesting of reducible and irreducible loops", TOPLAS 1997,
//! restricted to the reducible case).

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use smallvec::SmallVec;
use tensor_wasm_ir::{BlockId, Body, Op, Shared, Term, Val};

use crate::ssa::WasmLoop;

/// A loop of the forest.
#[derive(Debug)]
pub struct Loop {
    /// Index of its `loop` operator in [`crate::ssa::Function::loops`].
    pub wasm: usize,
    /// The header block.
    pub header: BlockId,
    /// Its blocks, the header included.
    pub blocks: HashSet<BlockId>,
    /// Blocks with an edge back to the header.
    pub latches: Vec<BlockId>,
    /// Edges that leave: (block, index of the edge). Edges to a block that only traps are apart.
    pub exits: Vec<(BlockId, usize)>,
    /// The loop around it.
    pub parent: Option<usize>,
    /// The loops directly inside, in program order.
    pub children: Vec<usize>,
    /// Number of loops around it.
    pub depth: u32,
}

/// Every loop of a function, outer before inner.
#[derive(Debug, Default)]
pub struct Forest {
    /// The loops.
    pub loops: Vec<Loop>,
    /// Innermost loop of each block.
    pub innermost: HashMap<BlockId, usize>,
    traps: HashSet<BlockId>,
}

/// The order of a function's blocks, for asking after natural loops.
pub struct Flow {
    /// Position in reverse postorder; `None` if unreachable.
    pos: Vec<Option<usize>>,
    preds: Vec<Vec<BlockId>>,
}

impl Flow {
    /// The order of a body.
    pub fn new(body: &Body) -> Flow {
        let mut pos = vec![None; body.blocks.len()];
        for (i, b) in body.rpo().into_iter().enumerate() {
            pos[b.0 as usize] = Some(i);
        }
        Flow { pos, preds: body.preds() }
    }

    /// Blocks with an edge back to the header.
    pub fn latches(&self, header: BlockId) -> Vec<BlockId> {
        let Some(at) = self.pos[header.0 as usize] else { return vec![] };
        let back = |b: &BlockId| self.pos[b.0 as usize].is_some_and(|p| p >= at);
        let mut latches: Vec<BlockId> = self.preds[header.0 as usize].iter().copied().filter(back).collect();
        latches.dedup();
        latches
    }

    /// The blocks of the natural loop with that header (just the header if nothing jumps back).
    pub fn natural_loop(&self, header: BlockId) -> HashSet<BlockId> {
        let mut blocks: HashSet<BlockId> = [header].into_iter().collect();
        let mut work = self.latches(header);
        while let Some(b) = work.pop() {
            if blocks.insert(b) {
                let reachable = |p: &BlockId| self.pos[p.0 as usize].is_some();
                work.extend(self.preds[b.0 as usize].iter().copied().filter(reachable));
            }
        }
        blocks
    }
}

/// The edges out of a loop, ascending: (block, index of the edge). Those to a block that only traps are apart.
pub fn exits(body: &Body, inside: &HashSet<BlockId>, traps: &HashSet<BlockId>) -> Vec<(BlockId, usize)> {
    let mut out = vec![];
    for &b in inside {
        for (k, e) in body.at(b).term.edges().iter().enumerate() {
            if !inside.contains(&e.block) && !traps.contains(&e.block) {
                out.push((b, k));
            }
        }
    }
    out.sort_unstable();
    out
}

/// The blocks of a loop from which another iteration or a way out can be come to past those `bad` ones.
pub fn going_on(
    body: &Body,
    inside: &HashSet<BlockId>,
    header: BlockId,
    bad: &HashSet<BlockId>,
    traps: &HashSet<BlockId>,
) -> HashSet<BlockId> {
    let mut before: HashMap<BlockId, Vec<BlockId>> = HashMap::default();
    let (mut out, mut work) = (HashSet::default(), vec![]);
    for &b in inside.difference(bad) {
        for e in body.at(b).term.edges() {
            if e.block == header || (!inside.contains(&e.block) && !traps.contains(&e.block)) {
                work.push(b);
            } else {
                before.entry(e.block).or_default().push(b);
            }
        }
    }
    while let Some(b) = work.pop() {
        if out.insert(b) {
            work.extend(before.get(&b).into_iter().flatten());
        }
    }
    out
}

/// The blocks from which all ways end in a trap, with whatever is done on them: an error that is reported first is one, too.
/// A nest that comes to one is given up as a whole, and the module's own code does all of that. A loop that is left for
/// such blocks alone (the program ends behind it) has those as its exits that do more than trap.
pub fn traps<'l>(body: &Body, loops: impl Iterator<Item = &'l HashSet<BlockId>>) -> HashSet<BlockId> {
    let mut out = HashSet::default();
    // Who leads on to them is asked behind them; ways around a loop are none of these.
    for b in body.rpo().into_iter().rev() {
        let term = &body.at(b).term;
        let on = term.edges();
        let leads = !on.is_empty() && on.iter().all(|e| out.contains(&e.block));
        if leads || matches!(term, Term::Unreachable) {
            out.insert(b);
        }
    }
    let plain = |b: &BlockId| {
        let block = body.at(*b);
        matches!(block.term, Term::Unreachable) && !block.insts.iter().any(|i| matches!(i.op, Op::Store { .. }))
    };
    for inside in loops {
        let leave = inside.iter().flat_map(|b| body.at(*b).term.edges()).map(|e| e.block);
        let leave: Vec<BlockId> = leave.filter(|to| !inside.contains(to)).collect();
        if leave.iter().all(|b| out.contains(b)) {
            leave.iter().filter(|b| !plain(b)).for_each(|b| _ = out.remove(b));
        }
    }
    out
}

/// Builds the forest.
pub fn forest(body: &Body, wasm: &[Shared<WasmLoop>]) -> Forest {
    let flow = Flow::new(body);
    let natural = |(i, w): (usize, &Shared<WasmLoop>)| {
        let latches = flow.latches(w.header);
        (!latches.is_empty()).then(|| (i, latches, flow.natural_loop(w.header)))
    };
    let natural: Vec<_> = wasm.iter().enumerate().filter_map(natural).collect();
    let traps = traps(body, natural.iter().map(|l| &l.2));
    let mut found: Vec<Loop> = vec![];
    for (i, latches, blocks) in natural {
        let w = &wasm[i];
        let exits = exits(body, &blocks, &traps);
        found.push(Loop {
            wasm: i,
            header: w.header,
            blocks,
            latches,
            exits,
            parent: None,
            children: vec![],
            depth: 0,
        });
    }
    found.sort_by_key(|l| flow.pos[l.header.0 as usize]);
    for i in 0..found.len() {
        // The closest earlier loop that holds this header is the parent.
        let parent = (0..i).rev().find(|&p| found[p].blocks.contains(&found[i].header));
        if let Some(p) = parent {
            found[i].parent = Some(p);
            found[i].depth = found[p].depth + 1;
            found[p].children.push(i);
        }
    }
    let mut innermost = HashMap::default();
    for (i, l) in found.iter().enumerate() {
        for &b in &l.blocks {
            innermost.insert(b, i);
        }
    }
    Forest { loops: found, innermost, traps }
}

impl Forest {
    /// Do all ways from this block end in a trap?
    pub fn only_traps(&self, b: BlockId) -> bool {
        self.traps.contains(&b)
    }

    /// The blocks of which that holds.
    pub fn traps(&self) -> &HashSet<BlockId> {
        &self.traps
    }

    /// The loops around a block, innermost first.
    pub fn around(&self, b: BlockId) -> Vec<usize> {
        let mut out = vec![];
        let mut l = self.innermost.get(&b).copied();
        while let Some(i) = l {
            out.push(i);
            l = self.loops[i].parent;
        }
        out
    }

    /// The loop and everything inside it, outer before inner.
    pub fn subtree(&self, l: usize) -> Vec<usize> {
        let mut out = vec![l];
        for &c in &self.loops[l].children {
            out.extend(self.subtree(c));
        }
        out
    }
}

/// Most merge two values, and are merged once.
type Few = SmallVec<[Val; 2]>;

/// Values that stand for others: a forest whose roots stand for themselves.
struct Same(Vec<Val>);

impl Same {
    fn root(&mut self, v: Val) -> Val {
        let mut root = v;
        while self.0[root.0 as usize] != root {
            root = self.0[root.0 as usize];
        }
        let mut at = v;
        while at != root {
            at = std::mem::replace(&mut self.0[at.0 as usize], root);
        }
        root
    }
}

/// Removes block parameters that always receive one and the same value (Braun et al., "Simple and
/// Efficient Construction of SSA Form", CC 2013, section 3.1); gives what each value now is.
pub fn remove_trivial_params(body: &mut Body) -> Vec<Val> {
    let n = body.types.len();
    let mut same = Same((0..n as u32).map(Val).collect());
    // By number: most values are no parameters.
    const NONE: u32 = u32::MAX;
    let mut number = vec![NONE; n];
    let mut work: Vec<Val> = vec![];
    let reached = body.rpo();
    for p in reached.iter().flat_map(|b| &body.at(*b).params) {
        number[p.0 as usize] = work.len() as u32;
        work.push(*p);
    }
    let (mut inputs, mut users) = (vec![Few::new(); work.len()], vec![Few::new(); work.len()]);
    for e in reached.iter().flat_map(|b| body.at(*b).term.edges()) {
        for (&p, &a) in body.at(e.block).params.iter().zip(&e.args) {
            inputs[number[p.0 as usize] as usize].push(a);
            if let Some(users) = users.get_mut(number[a.0 as usize] as usize) {
                users.push(p);
            }
        }
    }
    let mut trivial = vec![false; n];
    let mut found = false;
    work.reverse();
    while let Some(p) = work.pop() {
        if trivial[p.0 as usize] {
            continue;
        }
        let own = number[p.0 as usize] as usize;
        let mut only = None;
        let merges = inputs[own].iter().any(|&a| {
            let a = same.root(a);
            a != p && *only.get_or_insert(a) != a
        });
        let (false, Some(a)) = (merges, only) else { continue };
        (trivial[p.0 as usize], found) = (true, true);
        same.0[p.0 as usize] = a;
        // Whoever merged this parameter may merge one value now.
        let moved = std::mem::take(&mut users[own]);
        work.extend(&moved);
        if let Some(users) = users.get_mut(number[a.0 as usize] as usize) {
            users.extend(moved);
        }
    }
    if !found {
        return same.0;
    }
    // For each block whose parameters become fewer: which stay.
    let keep = |params: &Vec<Val>| -> Option<Vec<bool>> {
        let keep: Vec<bool> = params.iter().map(|p| !trivial[p.0 as usize]).collect();
        keep.contains(&false).then_some(keep)
    };
    let keep: Vec<Option<Vec<bool>>> = body.blocks.iter().map(|b| keep(&b.params)).collect();
    let filter = |vs: &mut Vec<Val>, keep: &Option<Vec<bool>>| {
        if let Some(keep) = keep {
            let mut k = keep.iter();
            vs.retain(|_| *k.next().unwrap_or(&true));
        }
    };
    for (b, own) in body.blocks.iter_mut().zip(&keep).filter(|(_, own)| own.is_some()) {
        filter(&mut b.params, own);
    }
    body.change_edges(|to| keep[to.0 as usize].is_some(), |_, e| filter(&mut e.args, &keep[e.block.0 as usize]));
    let resolved: Vec<Val> = (0..n as u32).map(|v| same.root(Val(v))).collect();
    body.rename(|v| resolved[v.0 as usize]);
    resolved
}
