//! Is a value of one piece of code computed as another one is of another piece, so much later?
//!
//! Takes two values; compares them by structure, down to what is known of them otherwise: integers that follow an index by
//! their polynomials ([`Later`] says when), loads by their places, and what iterations hand on as [`Later`] says. What is
//! met on the way and may trap (loads, divisions) is remembered, as it has to be met in both pieces or in none.

use rustc_hash::FxHashSet as HashSet;

use tensor_wasm_ir::{Inst, Op, Val};

use super::copies::Affine;
use crate::ops;
use crate::scev::Scev;

/// Most comparisons of two values.
const COMPARISONS: u32 = 20_000;

/// What a value that is handed on from iteration to iteration is compared as.
pub(super) enum Handed {
    /// It is none.
    Not,
    /// It is, or is not, the other one.
    Is(bool),
    /// As this value, so many copies later.
    As(Val, u64),
}

/// How the second piece of code comes after the first one.
pub(super) trait Later {
    /// Where an integer of the first piece, and that much more, is in that copy, if it follows the index.
    fn then(&self, v: Val, more: u64, copy: u64) -> Option<Affine>;
    /// The same of the second piece, as it is.
    fn now(&self, w: Val, more: u64) -> Option<Affine>;
    /// Is the value the same in both?
    fn fixed(&self, v: Val) -> bool;
    /// What is handed on.
    fn handed(&self, v: Val, w: Val, copy: u64) -> Handed;
}

/// What has been compared.
pub(super) struct Alike<'s, 'f, L> {
    s: &'s Scev<'f>,
    pub(super) later: L,
    /// Pairs that are the same, with the copy.
    pub(super) same: HashSet<(Val, Val, u64)>,
    /// Pairs that have been found to differ: an operation whose operands may change places asks twice.
    other: HashSet<(Val, Val, u64)>,
    budget: u32,
}

impl<'s, 'f, L: Later> Alike<'s, 'f, L> {
    pub(super) fn new(s: &'s Scev<'f>, later: L) -> Self {
        Alike { s, later, same: HashSet::default(), other: HashSet::default(), budget: COMPARISONS }
    }

    /// Is `w` what `v` is in so many copies?
    pub(super) fn same(&mut self, v: Val, w: Val, copy: u64) -> bool {
        if self.same.contains(&(v, w, copy)) {
            return true;
        }
        if self.other.contains(&(v, w, copy)) {
            return false;
        }
        let Some(left) = self.budget.checked_sub(1) else { return false };
        self.budget = left;
        let same = self.s.f.body.ty(v) == self.s.f.body.ty(w) && self.compare(v, w, copy);
        let known = if same { &mut self.same } else { &mut self.other };
        known.insert((v, w, copy));
        same
    }

    /// Are two accesses at one place then?
    pub(super) fn meet(&mut self, x: &Inst, y: &Inst, copy: u64) -> bool {
        let (a, b) = match (x.op, y.op) {
            (Op::Load { mem, offset, .. }, Op::Load { mem: m, offset: o, .. }) if mem == m => (offset, o),
            (Op::Store { mem, offset, .. }, Op::Store { mem: m, offset: o, .. }) if mem == m => (offset, o),
            _ => return false,
        };
        let [at, other] = [x, y].map(|i| self.s.address(i.args[0]));
        match (self.later.then(at, a, copy), self.later.now(other, b)) {
            (Some(x), Some(y)) => x == y,
            (None, None) => a == b && self.same(x.args[0], y.args[0], copy),
            _ => false,
        }
    }

    fn compare(&mut self, v: Val, w: Val, copy: u64) -> bool {
        match (self.later.then(v, 0, copy), self.later.now(w, 0)) {
            (Some(x), Some(y)) => return x == y,
            (None, None) => {}
            _ => return false,
        }
        if v == w && self.later.fixed(v) {
            return true;
        }
        match self.later.handed(v, w, copy) {
            Handed::Not => {}
            Handed::Is(same) => return same,
            Handed::As(next, copy) => return self.same(next, w, copy),
        }
        let (Some(x), Some(y)) = (self.s.inst(v), self.s.inst(w)) else { return false };
        match (x.op, y.op) {
            (Op::Const(a), Op::Const(b)) => a == b,
            (Op::Load { .. }, Op::Load { .. }) => self.meet(x, y, copy),
            (Op::Num(a), Op::Num(b)) if x.args.len() == y.args.len() => {
                let turned = (a == b && ops::commutes(a)) || ops::exchanged(a) == Some(b);
                (a == b && x.args.iter().zip(&y.args).all(|(a, b)| self.same(*a, *b, copy)))
                    || (turned && x.args.iter().zip(y.args.iter().rev()).all(|(a, b)| self.same(*a, *b, copy)))
            }
            _ => false,
        }
    }
}
