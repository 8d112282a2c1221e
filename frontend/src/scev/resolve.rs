//! Saying a polynomial in terms of loop indices alone, where its atoms change inside a nest.
//!
//! Takes a polynomial and a nest's root; rewrites what is not fixed there: the trip count of a loop whose bounds move with
//! an outer loop (`s·trips` is the way that the counter goes), a value rounded down to a multiple of 2^k (the value less
//! its low bits), a shift to the right, the merge behind an unrolled loop that is skipped when it would not run once, and a
//! choice of two values by one bit.
//! All of them are identities modulo 2³² or 2⁶⁴, but that a number is rounded down by a mask that also clears its highest
//! bits only if it has none of these: then the nest asks at run time how often its loop runs ([`Scev::most_trips`]). What remains are indices, fixed values and *low bits*
//! ([`Atom::Low`]): numbers below 2^k that are not followed any further.

use tensor_wasm_ir::{BlockId, Cmp, NumOp, Op, Ty, Val};

use super::{Atom, Gamma, LowBits, Poly, Scev};

/// Most rewrites of one polynomial.
const REWRITES: u32 = 24;

/// Most numbers for which a loop is skipped.
const MOST_NUMBERS: u64 = 64;

/// A condition that holds just if something is one of a few numbers, or just if it is not.
struct Test {
    of: Tested,
    holds: bool,
}

/// What is tested.
enum Tested {
    /// Low bits ([`Atom::Low`]), for this.
    Low(Atom, Poly),
    /// A value, for these.
    Value(Poly, Vec<u64>),
}

/// Which atoms are rewritten.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Those that change in a nest.
    Nest(usize),
    /// All, with what conditions say where control is in that block.
    At(BlockId),
}

impl Scev<'_> {
    /// The polynomial over loop indices, low bits and values fixed in the root, as far as that can be said.
    pub fn resolve(&self, p: &Poly, root: usize) -> Poly {
        self.resolve_in(p, Scope::Nest(root))
    }

    /// The same of all its atoms, or those of a nest.
    pub fn resolve_in(&self, p: &Poly, scope: Scope) -> Poly {
        let mut p = p.clone();
        for _ in 0..REWRITES {
            let Some(next) = p.atoms().find_map(|a| self.rewrite(&p, a, scope)) else { break };
            if next.too_big() {
                break;
            }
            p = next;
        }
        p
    }

    /// The polynomial without an atom that changes in the root.
    fn rewrite(&self, p: &Poly, a: Atom, scope: Scope) -> Option<Poly> {
        let stays = match (scope, a) {
            (Scope::Nest(root), Atom::Val(v)) => self.invariant(v, root),
            (Scope::Nest(root), _) => self.fixed(&Poly::atom(p.ty, a), root),
            (Scope::At(_), _) => false,
        };
        match a {
            Atom::Trip(l) if !stays => {
                let c = self.count(l).filter(|c| c.kind.cmp == Cmp::Ne)?;
                let step = c.step.as_signed()?;
                let mut way = c.bound.sub(&c.init);
                if c.kind.bottom {
                    way = way.add(&c.step);
                }
                let way = match (c.kind.ty, p.ty) {
                    (Ty::I64, Ty::I32) => way.wrap(),
                    (x, y) if x == y => way,
                    _ => return None,
                };
                p.replace_multiple(a, step, &way)
            }
            Atom::Val(v) if !stays => self.rewrite_value(p, a, v, scope),
            _ => None,
        }
    }

    fn rewrite_value(&self, p: &Poly, a: Atom, v: Val, scope: Scope) -> Option<Poly> {
        let Some(i) = self.inst(v) else {
            return Some(p.substitute(a, &self.said(v, self.gamma(v)?, scope)?));
        };
        let block = self.def(v)?.block();
        let (x, y) = (i.args.first()?, i.args.get(1)?);
        let constant = |v: Val| self.poly(v).as_signed();
        let of = self.seen(*x, block);
        let low = |k: u32| Poly::atom(p.ty, self.low(*x, &of, k));
        match i.op {
            Op::Num(NumOp::I32And | NumOp::I64And) => {
                let mask = constant(*y)?;
                let k = mask.trailing_zeros();
                if mask < 0 && k > 0 && mask == -1 << k {
                    Some(p.substitute(a, &of.sub(&Poly::atom(of.ty, self.low(*x, &of, k)))))
                } else if mask > 0 && mask & (mask + 1) == 0 && mask < 1 << 16 {
                    Some(p.substitute(a, &low(mask.trailing_ones())))
                } else if mask > 0
                    && k > 0
                    && (mask >> k) & ((mask >> k) + 1) == 0
                    && match scope {
                        Scope::Nest(_) => self.below(&of, mask.saturating_add(1 << k)),
                        // Of 64 bits, what is not negative may have others above the mask.
                        Scope::At(b) => {
                            of.ty == Ty::I32 && mask.saturating_add(1 << k) == 1 << 31 && self.at_least(&of, 0, b)
                        }
                    }
                {
                    // Of a number that is less than the mask's next power of two: rounded down.
                    Some(p.substitute(a, &of.sub(&Poly::atom(of.ty, self.low(*x, &of, k)))))
                } else {
                    None
                }
            }
            // All low bits set: rounded down, and that many.
            Op::Num(NumOp::I32Or | NumOp::I64Or) => {
                let mask = constant(*y).filter(|m| *m > 0 && m & (m + 1) == 0 && *m < 1 << 16)?;
                let up = of.add(&Poly::constant(of.ty, mask as u64));
                let k = mask.trailing_ones();
                Some(p.substitute(a, &up.sub(&Poly::atom(of.ty, self.low(*x, &of, k)))))
            }
            Op::Num(NumOp::I32ShrU | NumOp::I32ShrS | NumOp::I64ShrU | NumOp::I64ShrS) => {
                let k = constant(*y).filter(|k| (1..16).contains(k))? as u32;
                p.replace_multiple(a, 1 << k, &of.sub(&Poly::atom(of.ty, self.low(*x, &of, k))))
            }
            Op::Num(NumOp::I32Select | NumOp::I64Select) => {
                let side = |k: usize| self.seen(i.args[k], block);
                let g = Gamma { condition: *i.args.get(2)?, yes: side(0), no: side(1) };
                Some(p.substitute(a, &self.said(v, g, scope)?))
            }
            _ => None,
        }
    }

    /// Is what a loop counts up from a small number at least 0 and less than that? It is if the loop does not run more often
    /// than is said from now on ([`Scev::most_trips`]).
    fn below(&self, p: &Poly, limit: i64) -> bool {
        let mut indices = p.atoms().filter_map(|a| if let Atom::Idx(l) = a { Some(l) } else { None });
        let (Some(l), None) = (indices.next(), indices.next()) else { return false };
        let Some((first, step)) = p.linear_in(l) else { return false };
        let (Some(first), Some(step)) = (first.as_signed(), step.as_signed()) else { return false };
        if !(0..1 << 16).contains(&first) || !(1..1 << 16).contains(&step) || limit <= first {
            return false;
        }
        let most = ((limit - first) / step) as u64;
        let mut assumed = self.assumed.borrow_mut();
        let of_loop = assumed.entry(l).or_insert(most);
        *of_loop = most.min(*of_loop);
        true
    }

    /// How often the loop may run at most for what has been said of it to hold.
    pub fn most_trips(&self, l: usize) -> Option<u64> {
        self.assumed.borrow().get(&l).copied()
    }

    /// The low `k` bits of a value as a polynomial says it: one atom for all that are the same modulo 2^k.
    fn low(&self, v: Val, of: &Poly, k: u32) -> Atom {
        let same = self.wrapped(of).low_bits(k);
        let mut lows = self.lows.borrow_mut();
        let at = lows.iter().position(|l| l.k == k && l.of == same).unwrap_or_else(|| {
            lows.push(LowBits { of: same, k, values: vec![] });
            lows.len() - 1
        });
        if !lows[at].values.contains(&v) {
            lows[at].values.push(v);
        }
        Atom::Low(at as u32, k as u8)
    }

    /// Values of which low bits are those.
    pub fn low_values(&self, low: u32) -> Vec<Val> {
        self.lows.borrow()[low as usize].values.clone()
    }

    /// The polynomial of so many low bits, modulo their power of two.
    pub fn low_bits(&self, (low, k): (u32, u8)) -> Poly {
        self.lows.borrow()[low as usize].of.centred(u32::from(k))
    }

    /// Are those low bits that polynomial's?
    pub fn is_low_of(&self, (low, k): (u32, u8), p: &Poly) -> bool {
        let of = self.lows.borrow()[low as usize].of.clone();
        let apart = self.wrapped(p).sub(&of).low_bits(u32::from(k));
        self.zeros(&apart) >= u32::from(k)
    }

    /// Is the polynomial a multiple of 2^k, in that block?
    pub fn is_multiple(&self, p: &Poly, k: u32, at: BlockId) -> bool {
        if self.zeros(p) >= k {
            return true;
        }
        // Low bits are what they are of, as far as they go.
        let whole = |p: Poly, a: Atom| match a {
            Atom::Low(n, bits) if u32::from(bits) >= k => {
                let of = self.lows.borrow()[n as usize].of.clone();
                p.substitute(a, &if p.ty == Ty::I64 { of.widen() } else { of })
            }
            _ => p,
        };
        let p = self.resolve_in(p, Scope::At(at));
        let p = p.atoms().fold(p.clone(), whole);
        k < 32 && self.zeros(&p.low_bits(k)) >= k
    }

    /// What conditions on low bits hold in a block of a loop: whether they are a number that is fixed in the loop.
    pub fn known_low_bits(&self, b: BlockId, root: usize) -> Vec<((u32, u8), Poly, bool)> {
        let mut out: Vec<((u32, u8), Poly, bool)> = vec![];
        let header = self.forest.loops[root].header;
        let mut at = b;
        while at != header {
            let Some(d) = self.idom(at) else { break };
            let around = self.forest.innermost.get(&d).is_some_and(|&l| self.forest.loops[l].blocks.contains(&b));
            if let Some((c, side)) = self.side(d, b).filter(|_| around)
                && let Some(Test { of: Tested::Low(Atom::Low(low, k), n), holds }) = self.test(c)
                && self.fixed(&n, root)
                && !out.iter().any(|x| x.0 == (low, k))
            {
                out.push(((low, k), n.wrap(), side == holds));
            }
            at = d;
        }
        out
    }

    /// The low bits that a value is, with a mask.
    fn masked(&self, v: Val) -> Option<Atom> {
        let i = self.inst(v).filter(|i| matches!(i.op, Op::Num(NumOp::I32And | NumOp::I64And)))?;
        let mask = self.poly(i.args[1]).as_constant().filter(|m| *m > 0 && m & (m + 1) == 0 && *m < 1 << 16)?;
        Some(self.low(i.args[0], &self.seen(i.args[0], self.def(v)?.block()), mask.trailing_ones()))
    }

    /// The value that a condition asks after, and the few numbers for which it is true, or else (third) for all others.
    pub fn numbers(&self, condition: Val) -> Option<(Poly, Vec<u64>, bool)> {
        match self.test(condition)? {
            Test { of: Tested::Value(of, numbers), holds } => Some((of, numbers, holds)),
            Test { of: Tested::Low(..), .. } => None,
        }
    }

    /// What a condition says of a number.
    fn test(&self, condition: Val) -> Option<Test> {
        let block = self.def(condition)?.block();
        let is = |v: Val, n: Poly, holds: bool| {
            let of = match (self.masked(v), n.as_constant()) {
                (Some(low), _) => Tested::Low(low, n),
                (None, Some(n)) => Tested::Value(self.seen(v, block), vec![n]),
                (None, None) => return None,
            };
            Some(Test { of, holds })
        };
        let zero = |v: Val, holds: bool| is(v, Poly::constant(self.f.body.ty(v), 0), holds);
        let Some(i) = self.inst(condition) else { return zero(condition, false) };
        let Op::Num(op) = i.op else { return zero(condition, false) };
        // The opposite of a comparison.
        let compares = |v: Val| matches!(self.inst(v).map(|i| i.op), Some(Op::Num(n)) if n.compares());
        if op == NumOp::I32Eqz && compares(i.args[0]) {
            return self.test(i.args[0]).map(|t| Test { holds: !t.holds, ..t });
        }
        match op {
            NumOp::I32Eqz | NumOp::I64Eqz => return zero(i.args[0], true),
            NumOp::I32Eq | NumOp::I64Eq => return is(i.args[0], self.seen(i.args[1], block), true),
            NumOp::I32Ne | NumOp::I64Ne => return is(i.args[0], self.seen(i.args[1], block), false),
            _ => {}
        }
        let limit = i.args.get(1).and_then(|v| self.poly(*v).as_constant()).filter(|n| *n < 1 << 16);
        // The condition holds, or does not, just for these numbers.
        let (numbers, holds) = match (op, limit) {
            (NumOp::I32LtU | NumOp::I64LtU, Some(n)) => (0..n, true),
            (NumOp::I32LeU | NumOp::I64LeU, Some(n)) => (0..n + 1, true),
            (NumOp::I32GeU | NumOp::I64GeU, Some(n)) => (0..n, false),
            (NumOp::I32GtU | NumOp::I64GtU, Some(n)) => (0..n + 1, false),
            _ => return zero(condition, false),
        };
        let few = numbers.end - numbers.start <= MOST_NUMBERS;
        few.then(|| Test { of: Tested::Value(self.seen(i.args[0], block), numbers.collect()), holds })
    }

    /// A value that is such a choice without the choice. It is found once: its sides may be choices themselves, whose sides
    /// are choices, and so on.
    fn said(&self, v: Val, g: Gamma, scope: Scope) -> Option<Poly> {
        // What it is may depend on which loops have no count yet.
        let key = (v, scope, self.counting.borrow().clone());
        if let Some(said) = self.memo.borrow().said.get(&key) {
            return said.clone();
        }
        let said = self.skipped(&g, scope).or_else(|| self.chosen(&g));
        self.memo.borrow_mut().said.insert(key, said.clone());
        said
    }

    /// A merge of one value where a loop has been skipped with another where it has been run, if the other is the one
    /// whenever the loop is skipped.
    pub fn skipped(&self, g: &Gamma, scope: Scope) -> Option<Poly> {
        let test = self.test(g.condition)?;
        let (skip, run) = if test.holds { (&g.yes, &g.no) } else { (&g.no, &g.yes) };
        let run = self.resolve_in(run, scope);
        let extra = run.sub(&self.resolve_in(skip, scope));
        let low = extra.atoms().find(|a| matches!(a, Atom::Low(..)))?;
        let Atom::Low(of, k) = low else { return None };
        let (rest, factor) = extra.linear_in_atom(low)?;
        let nothing = match test.of {
            Tested::Low(tested, n) => tested == low && rest.add(&factor.mul(&n)).is_zero(),
            Tested::Value(tested, numbers) => {
                // What is added is a multiple of the low bits and something else, both as the number tested says.
                let factor = factor.as_constant()?;
                let tested = self.resolve_in(&tested, scope);
                let (slope, constant) = rest.affine_in(&tested)?;
                let of = self.lows.borrow()[of as usize].of.clone();
                let k = u32::from(k);
                let (low_slope, low_constant) = of.affine_in_low_bits(&self.wrapped(&tested), k)?;
                let none = |&n: &u64| {
                    let low = low_slope.wrapping_mul(n).wrapping_add(low_constant) & ((1 << k) - 1);
                    let rest = slope.wrapping_mul(n).wrapping_add(constant);
                    Poly::constant(extra.ty, rest.wrapping_add(factor.wrapping_mul(low))).is_zero()
                };
                numbers.iter().all(none)
            }
        };
        nothing.then_some(run)
    }

    /// A merge that a single bit decides: one value, and that bit times what the other has more.
    fn chosen(&self, g: &Gamma) -> Option<Poly> {
        let test = self.test(g.condition)?;
        let Tested::Low(bit @ Atom::Low(_, 1), n) = test.of else { return None };
        if !n.is_zero() {
            return None;
        }
        // Where the bit is 0.
        let (zero, one) = if test.holds { (&g.yes, &g.no) } else { (&g.no, &g.yes) };
        Some(zero.add(&one.sub(zero).mul(&Poly::atom(zero.ty, bit))))
    }
}
