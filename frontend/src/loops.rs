//! The loop forest of a function, and the clean-up of its phis.
//!
//! Takes a [`Body`] built from structured control flow (so every loop is natural and reducible)
//! and its `loop` operators; gives the loops that really repeat, each with its blocks, latches,
//! exits, parent and children (Havlak, "Nesting of reducible and irreducible loops", TOPLAS 1997,
//! restricted to the reducible case).

use std::collections::{HashMap, HashSet};

use tensor_wasm_ir::{BlockId, Body, Term, Val};

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
}

fn positions(body: &Body) -> Vec<Option<usize>> {
    let mut pos = vec![None; body.blocks.len()];
    for (i, b) in body.rpo().into_iter().enumerate() {
        pos[b.0 as usize] = Some(i);
    }
    pos
}

/// The blocks of the natural loop with that header (just the header if nothing jumps back).
pub fn natural_loop(body: &Body, header: BlockId) -> HashSet<BlockId> {
    let pos = positions(body);
    natural(body, &body.preds(), &pos, header)
}

fn natural(body: &Body, preds: &[Vec<BlockId>], pos: &[Option<usize>], header: BlockId) -> HashSet<BlockId> {
    let _ = body;
    let mut blocks = HashSet::from([header]);
    let Some(at) = pos[header.0 as usize] else { return blocks };
    let back = |b: &BlockId| pos[b.0 as usize].is_some_and(|p| p >= at);
    let mut work: Vec<BlockId> = preds[header.0 as usize].iter().copied().filter(back).collect();
    while let Some(b) = work.pop() {
        if blocks.insert(b) {
            work.extend(preds[b.0 as usize].iter().copied().filter(|p| pos[p.0 as usize].is_some()));
        }
    }
    blocks
}

/// For each `loop` operator, the blocks with an edge out of its natural loop.
pub fn exit_blocks(body: &Body, loops: &[WasmLoop]) -> Vec<Vec<BlockId>> {
    let (pos, preds) = (positions(body), body.preds());
    loops
        .iter()
        .map(|l| {
            let inside = natural(body, &preds, &pos, l.header);
            let mut out: Vec<BlockId> = inside
                .iter()
                .copied()
                .filter(|b| body.at(*b).term.edges().iter().any(|e| !inside.contains(&e.block)))
                .collect();
            out.sort_unstable();
            out
        })
        .collect()
}

/// Does this block do nothing but trap?
pub fn only_traps(body: &Body, b: BlockId) -> bool {
    matches!(body.at(b).term, Term::Unreachable)
        && !body.at(b).insts.iter().any(|i| matches!(i.op, tensor_wasm_ir::Op::Store { .. }))
}

/// Builds the forest.
pub fn forest(body: &Body, wasm: &[WasmLoop]) -> Forest {
    let (pos, preds) = (positions(body), body.preds());
    let mut found: Vec<Loop> = vec![];
    for (i, w) in wasm.iter().enumerate() {
        let Some(at) = pos[w.header.0 as usize] else { continue };
        let mut latches: Vec<BlockId> =
            preds[w.header.0 as usize].iter().copied().filter(|p| pos[p.0 as usize].is_some_and(|p| p >= at)).collect();
        latches.dedup();
        if latches.is_empty() {
            continue;
        }
        let blocks = natural(body, &preds, &pos, w.header);
        let mut exits = vec![];
        let mut order: Vec<BlockId> = blocks.iter().copied().collect();
        order.sort_unstable();
        for b in order {
            for (k, e) in body.at(b).term.edges().iter().enumerate() {
                if !blocks.contains(&e.block) && !only_traps(body, e.block) {
                    exits.push((b, k));
                }
            }
        }
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
    found.sort_by_key(|l| pos[l.header.0 as usize]);
    for i in 0..found.len() {
        // The closest earlier loop that holds this header is the parent.
        let parent = (0..i).rev().find(|&p| found[p].blocks.contains(&found[i].header));
        if let Some(p) = parent {
            found[i].parent = Some(p);
            found[i].depth = found[p].depth + 1;
            found[p].children.push(i);
        }
    }
    let mut innermost = HashMap::new();
    for (i, l) in found.iter().enumerate() {
        for &b in &l.blocks {
            innermost.insert(b, i);
        }
    }
    Forest { loops: found, innermost }
}

impl Forest {
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

/// Removes block parameters that always receive one and the same value; gives the replacements
/// (resolved to the end of every chain).
pub fn remove_trivial_params(body: &mut Body) -> HashMap<Val, Val> {
    let mut map: HashMap<Val, Val> = HashMap::new();
    fn root(map: &HashMap<Val, Val>, mut v: Val) -> Val {
        while let Some(&n) = map.get(&v) {
            v = n;
        }
        v
    }
    let reachable: HashSet<BlockId> = body.rpo().into_iter().collect();
    loop {
        let mut incoming: HashMap<Val, Option<Val>> = HashMap::new();
        for &b in &reachable {
            for e in body.at(b).term.edges() {
                for (&p, &a) in body.at(e.block).params.iter().zip(&e.args) {
                    let a = root(&map, a);
                    if a == p || map.contains_key(&p) {
                        continue;
                    }
                    let slot = incoming.entry(p).or_insert(Some(a));
                    if *slot != Some(a) {
                        *slot = None;
                    }
                }
            }
        }
        let mut changed = false;
        for (p, a) in incoming {
            if let Some(a) = a {
                // Two phis of a cycle may each look trivial in terms of the other; follow the map.
                let a = root(&map, a);
                if a != p {
                    map.insert(p, a);
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    for bi in 0..body.blocks.len() {
        let keep: Vec<bool> = body.blocks[bi].params.iter().map(|p| !map.contains_key(p)).collect();
        if keep.iter().all(|k| *k) {
            continue;
        }
        let filter = |vs: &mut Vec<Val>| {
            let mut k = keep.iter();
            vs.retain(|_| *k.next().unwrap_or(&true));
        };
        filter(&mut body.blocks[bi].params);
        for b in &mut body.blocks {
            for e in b.term.edges_mut() {
                if e.block.0 as usize == bi {
                    filter(&mut e.args);
                }
            }
        }
    }
    let resolved: HashMap<Val, Val> = map.keys().map(|&p| (p, root(&map, p))).collect();
    for b in &mut body.blocks {
        for i in &mut b.insts {
            i.args.iter_mut().for_each(|v| *v = *resolved.get(v).unwrap_or(v));
        }
        b.term.map_uses(&mut |v| *resolved.get(&v).unwrap_or(&v));
    }
    resolved
}
