//! Which variables may be read before they are written: backward data-flow over the blocks' uses
//! and kills, one bit per variable.

use rustc_hash::FxHashMap as HashMap;

use tensor_wasm_ir::BlockId;

use crate::ssa::{Function, Var};

/// The variables that are live at the start of each block.
pub struct Liveness {
    number: HashMap<Var, usize>,
    /// Words of 64 variables per block.
    words: usize,
    bits: Vec<u64>,
}

impl Liveness {
    /// Solves the data-flow equations of a function.
    pub fn new(f: &Function) -> Liveness {
        let mut number = HashMap::default();
        for &v in f.uses.iter().flatten() {
            let n = number.len();
            number.entry(v).or_insert(n);
        }
        let words = number.len().div_ceil(64);
        let rows = |sets: &[rustc_hash::FxHashSet<Var>]| {
            let mut bits = vec![0u64; words * sets.len()];
            for (b, set) in sets.iter().enumerate() {
                for n in set.iter().filter_map(|v| number.get(v)) {
                    bits[b * words + n / 64] |= 1 << (n % 64);
                }
            }
            bits
        };
        let (mut bits, kills) = (rows(&f.uses), rows(&f.kills));
        let preds = f.body.preds();
        let mut work: Vec<usize> = (0..f.uses.len()).collect();
        let mut queued = vec![true; f.uses.len()];
        while let Some(b) = work.pop() {
            queued[b] = false;
            for p in preds[b].iter().map(|p| p.0 as usize) {
                let mut changed = false;
                for w in 0..words {
                    let more = bits[b * words + w] & !kills[p * words + w];
                    changed |= more & !bits[p * words + w] != 0;
                    bits[p * words + w] |= more;
                }
                if changed && !std::mem::replace(&mut queued[p], true) {
                    work.push(p);
                }
            }
        }
        Liveness { number, words, bits }
    }

    /// Is the variable live at the start of the block?
    pub fn at_start(&self, b: BlockId, v: Var) -> bool {
        self.number.get(&v).is_some_and(|n| self.bits[b.0 as usize * self.words + n / 64] >> (n % 64) & 1 == 1)
    }
}
