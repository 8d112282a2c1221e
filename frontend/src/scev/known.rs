//! What has been found out about values, loops and conditions, so that nothing is found twice.
//!
//! While a recurrence is looked at, its header parameter is its own name (*open*), and a loop whose count is being found has
//! none. What is found meanwhile may be in terms of that: it holds where just the same of what it was made of is open. So
//! each entry has what it was made of, and what of that was open; what was made of nothing that is open is found once for
//! all. (The same as strongly connected components of the definitions, without the components; compare Johnson and Pingali,
//! "Dependence-based program analysis", PLDI 1993.)

use std::hash::Hash;

use rustc_hash::FxHashMap as HashMap;
use smallvec::SmallVec;
use tensor_wasm_ir::Val;

use crate::loops::Forest;
use crate::ssa::Function;

use super::{Count, Gamma, Poly, Scev, Scope};

/// Most entries for one key: one for each way in which what it is made of can be open.
const WAYS: usize = 4;

/// Words of a [`Set`].
const WORDS: usize = 8;

/// A set of header parameters and of loops, by number ([`numbers`]). In very large functions some share a bit: what is
/// open is then taken for open for the other one, too, which makes what is found less precise, not wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Set([u64; WORDS]);

impl Set {
    /// Just that one.
    pub fn one(number: usize) -> Set {
        let mut words = [0; WORDS];
        words[number / 64 % WORDS] = 1 << (number % 64);
        Set(words)
    }

    /// What is in either.
    pub fn or(self, other: Set) -> Set {
        Set(std::array::from_fn(|i| self.0[i] | other.0[i]))
    }

    fn and(self, other: Set) -> Set {
        Set(std::array::from_fn(|i| self.0[i] & other.0[i]))
    }
}

/// Something found out.
#[derive(Debug)]
struct Found<T> {
    is: T,
    /// What it has been made of.
    of: Set,
    /// What of that was open.
    open: Set,
}

/// What has been found out, by what it is asked for.
#[derive(Debug)]
pub struct Table<K, T>(HashMap<K, SmallVec<[Found<T>; 1]>>);

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Table(HashMap::default())
    }
}

impl<K: Hash + Eq, T: Clone> Table<K, T> {
    fn get(&self, key: &K, open: Set) -> Option<(T, Set)> {
        let found = self.0.get(key)?.iter().find(|f| f.of.and(open) == f.open)?;
        Some((found.is.clone(), found.of))
    }

    fn insert(&mut self, key: K, found: Found<T>) {
        let all = self.0.entry(key).or_default();
        all.retain(|f| (f.of, f.open) != (found.of, found.open));
        if all.len() == WAYS {
            all.remove(0);
        }
        all.push(found);
    }
}

/// For each loop its own number in a [`Set`]; its header parameters have those behind it.
pub fn numbers(f: &Function, forest: &Forest) -> Vec<usize> {
    let sizes = forest.loops.iter().map(|l| 1 + f.body.at(l.header).params.len());
    let first = |next: &mut usize, size: usize| {
        let this = *next;
        *next += size;
        Some(this)
    };
    sizes.scan(0, first).collect()
}

/// All that is found out.
#[derive(Debug, Default)]
pub struct Memo {
    pub poly: Table<Val, Poly>,
    pub gamma: Table<Val, Option<Gamma>>,
    pub invariant: Table<(Val, usize), bool>,
    pub said: Table<(Val, Scope), Option<Poly>>,
    pub counts: Table<usize, Option<Count>>,
}

impl Scev<'_> {
    /// What is known of something where as much is open as is now, or else is found.
    pub fn known<K: Hash + Eq, T: Clone>(
        &self,
        table: impl Fn(&mut Memo) -> &mut Table<K, T>,
        key: K,
        find: impl FnOnce() -> T,
    ) -> T {
        let open = self.opened.get();
        if let Some((is, of)) = table(&mut self.memo.borrow_mut()).get(&key, open) {
            self.uses_open(of);
            return is;
        }
        let others = self.made_of.replace(Set::default());
        let is = find();
        let of = self.made_of.get();
        self.made_of.set(others.or(of));
        table(&mut self.memo.borrow_mut()).insert(key, Found { is: is.clone(), of, open: of.and(open) });
        is
    }

    /// Has what is being found made of that, too.
    pub fn uses_open(&self, of: Set) {
        self.made_of.set(self.made_of.get().or(of));
    }

    /// A loop, as what may be open.
    pub fn loop_set(&self, l: usize) -> Set {
        Set::one(self.numbers[l])
    }

    /// A parameter of a loop's header, as what may be open.
    pub fn phi_set(&self, l: usize, index: usize) -> Set {
        Set::one(self.numbers[l] + 1 + index)
    }

    /// Does something with that open.
    pub fn while_open<T>(&self, what: Set, find: impl FnOnce() -> T) -> T {
        let others = self.opened.replace(self.opened.get().or(what));
        let is = find();
        self.opened.set(others);
        is
    }
}
