//! Variables of a loop that are always equal if they are so before it.
//!
//! Takes a loop and a guess, which values from before it are equal; gives the function with one variable for two of which the
//! first values are, by that guess ([`Function::same`], which the region's guard checks), and in every iteration the next
//! ones, by congruence (Alpern, Wegman and Zadeck, "Detecting equality of variables in programs", POPL 1988): merges in one
//! block of values that are equal, way by way.

use rustc_hash::FxHashMap as HashMap;

use tensor_wasm_ir::{BlockId, Val};

use crate::reads::{self, MERGES};
use crate::scev::{Def, Scev};
use crate::ssa::Function;

/// The function with one variable of the loop for two, the second one of those of which the values from before it are
/// `guessed` to be equal; `None` if there are no two.
pub fn joined(s: &Scev, root: usize, guessed: impl Fn(&Scev, Val, Val) -> bool) -> Option<Function> {
    let header = s.forest.loops[root].header;
    let params = &s.f.body.at(header).params;
    let entry = |k: usize| match s.phi_args(root, k).0.as_slice() {
        [v] => Some(*v),
        _ => None,
    };
    let entries: Vec<Option<Val>> = (0..params.len()).map(entry).collect();
    let mut same = Same { s, root, pairs: HashMap::default() };
    let mut guesses = vec![];
    for (k, entry) in entries.iter().enumerate() {
        let Some(entry) = *entry else { continue };
        let others = (0..params.len()).filter_map(|c| Some((c, entries[c]?)));
        for (c, first) in others.filter(|(c, _)| *c != k && s.f.body.ty(params[*c]) == s.f.body.ty(params[k])) {
            if guessed(s, entry, first) && same.carried(k, c) {
                guesses.push([entry, first]);
                break;
            }
        }
    }
    if same.pairs.is_empty() {
        return None;
    }
    let mut f = s.f.clone();
    f.same.extend(guesses);
    // Whatever merges one of a pair merges the other one.
    replace(&mut f, &same.pairs);
    Some(f)
}

/// Has other values in place of parameters of blocks, everywhere.
pub(crate) fn replace(f: &mut Function, now: &HashMap<Val, Val>) {
    for b in (0..f.body.blocks.len() as u32).map(BlockId) {
        let gone: Vec<bool> = f.body.at(b).params.iter().map(|p| now.contains_key(p)).collect();
        if !gone.contains(&true) {
            continue;
        }
        let left = |vs: &mut Vec<Val>| {
            let mut gone = gone.iter();
            vs.retain(|_| !gone.next().unwrap_or(&false));
        };
        left(&mut f.body.at_mut(b).params);
        f.body.change_edges(|to| to == b, |_, e| left(&mut e.args));
    }
    reads::rename(f, |v| now.get(&v).copied().unwrap_or(v));
    reads::forget_merges(f);
}

/// Parameters of blocks in a loop that are equal to others, if those of its header are so when it is entered.
struct Same<'s, 'f> {
    s: &'s Scev<'f>,
    root: usize,
    pairs: HashMap<Val, Val>,
}

impl Same<'_, '_> {
    /// Is a parameter of the header equal to another one in the next iteration, if it is in this one?
    fn carried(&mut self, k: usize, other: usize) -> bool {
        let params = &self.s.f.body.at(self.s.forest.loops[self.root].header).params;
        let (known, pair) = (self.pairs.clone(), (params[k], params[other]));
        if self.pairs.values().any(|v| *v == pair.0) || self.pairs.contains_key(&pair.1) {
            return false;
        }
        self.pairs.insert(pair.0, pair.1);
        let (a, b) = (self.s.phi_args(self.root, k).1, self.s.phi_args(self.root, other).1);
        let equal = a.iter().zip(&b).all(|(a, b)| self.equal(*a, *b));
        if !equal {
            self.pairs = known;
        }
        equal
    }

    /// Are two values equal? Of merges in one block that is taken for granted while they are compared.
    fn equal(&mut self, a: Val, b: Val) -> bool {
        if a == b || self.pairs.get(&a) == Some(&b) {
            return true;
        }
        let s = self.s;
        let (Some(Def::Param(block, i)), Some(Def::Param(of, k))) = (s.def(a), s.def(b)) else { return false };
        let inner = s.inside(a, self.root) && block != s.forest.loops[self.root].header;
        if block != of || !inner || self.pairs.len() > MERGES || self.pairs.contains_key(&a) {
            return false;
        }
        if self.pairs.values().any(|v| *v == a) || self.pairs.contains_key(&b) {
            return false;
        }
        self.pairs.insert(a, b);
        s.incoming(block).iter().all(|(_, _, args)| self.equal(args[i], args[k]))
    }
}
