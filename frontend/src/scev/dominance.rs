//! Which blocks every way to a block passes through.
//!
//! Takes a body; gives the tree of immediate dominators of its reachable blocks (Cooper, Harvey and Kennedy, "A simple, fast
//! dominance algorithm", 2001), numbered so that whether one block dominates another is a comparison of two ranges.

use tensor_wasm_ir::{BlockId, Body};

/// What stands for no block.
const NONE: u32 = u32::MAX;

/// The dominator tree of a body.
pub(crate) struct Dominators {
    /// Of each block the one right above it; the entry's is itself, that of an unreachable block [`NONE`].
    above: Vec<u32>,
    /// Of each block its number in a walk of the tree from the top, and the greatest one of those under it.
    range: Vec<(u32, u32)>,
}

impl Dominators {
    pub(crate) fn new(body: &Body, preds: &[Vec<BlockId>]) -> Dominators {
        let order = body.rpo();
        let mut position = vec![NONE; body.blocks.len()];
        for (i, b) in order.iter().enumerate() {
            position[b.0 as usize] = i as u32;
        }
        // By position.
        let mut idom = vec![NONE; order.len()];
        idom[0] = 0;
        let mut changed = true;
        while changed {
            changed = false;
            for (i, b) in order.iter().enumerate().skip(1) {
                let known =
                    |p: &BlockId| Some(position[p.0 as usize]).filter(|p| *p != NONE && idom[*p as usize] != NONE);
                let Some(new) = preds[b.0 as usize].iter().filter_map(known).reduce(|x, y| meet(&idom, x, y)) else {
                    continue;
                };
                changed |= std::mem::replace(&mut idom[i], new) != new;
            }
        }
        // Every block comes behind the one above it: how many are under each is known from the end on, then where each begins.
        let mut under = vec![1; order.len()];
        for i in (1..order.len()).rev() {
            under[idom[i] as usize] += under[i];
        }
        let mut next = vec![0; order.len()];
        let mut above = vec![NONE; body.blocks.len()];
        let mut range = vec![(NONE, 0); body.blocks.len()];
        for (i, b) in order.iter().enumerate() {
            let up = idom[i] as usize;
            let first = if i == 0 { 0 } else { next[up] };
            if i > 0 {
                next[up] += under[i];
            }
            next[i] = first + 1;
            above[b.0 as usize] = order[up].0;
            range[b.0 as usize] = (first, first + under[i] - 1);
        }
        Dominators { above, range }
    }

    /// Can the block be reached?
    pub(super) fn reached(&self, b: BlockId) -> bool {
        self.above[b.0 as usize] != NONE
    }

    /// The block that every way to `b` last passes through; `None` for the entry.
    pub(super) fn above(&self, b: BlockId) -> Option<BlockId> {
        Some(BlockId(self.above[b.0 as usize])).filter(|d| d.0 != NONE && *d != b)
    }

    /// Does every way to `b` pass through `a`? A block passes through itself.
    pub(crate) fn dominates(&self, a: BlockId, b: BlockId) -> bool {
        let ((first, last), (at, _)) = (self.range[a.0 as usize], self.range[b.0 as usize]);
        a == b || (first <= at && at <= last)
    }
}

/// The nearest block that is above both, by position.
fn meet(idom: &[u32], mut x: u32, mut y: u32) -> u32 {
    while x != y {
        while x > y {
            x = idom[x as usize];
        }
        while y > x {
            y = idom[y as usize];
        }
    }
    x
}
