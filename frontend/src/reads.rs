//! What a loop reads again in every iteration from one address: the bound of a loop, the base of an array or the length of a
//! row that is a member of a structure, a global variable or behind a pointer, where the compiler could not tell that what
//! the loop stores is not that.
//!
//! Takes a loop; gives the function with such loads taken out of it: their value is one that is at hand where the loop is
//! entered ([`Read`], a live-in that the module's code reads there). It is a speculation: a region made of the loop says
//! which bytes they are ([`tensor_wasm_ir::Steady`]), and its guard refuses a call that may store to any of them. Loads
//! through what has been read so (`m->rows->length`) are found in turn. After Lo, Chow, Kennedy, Liu and Tu, "Register
//! promotion by sparse partial redundancy elimination of loads and stores" (PLDI 1998), with the whole loop as the range of
//! the speculation.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Inst, MemTy, Op, Term, Val};

use crate::alike;
use crate::loops::remove_trivial_params;
use crate::ops;
use crate::scev::{Def, Poly, Scev};
use crate::ssa::{Function, Var};

/// Most loads of a loop that are taken out of it, and in how many steps, those through one another in one each.
const READS: usize = 24;
const STEPS: usize = 8;
/// Most values that are looked at to find what is handed from iteration to iteration.
pub(crate) const MERGES: usize = 64;
/// Greatest static offset: what an address in a memory of 64 bits can be added to.
pub(crate) const OFFSET: u64 = 1 << 31;

/// A load that has been taken out of a loop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Read {
    /// The address: a value from before the loop, or that is made of such values and other reads.
    pub address: Val,
    /// Static offset.
    pub offset: u64,
    /// What is read.
    pub mem: MemTy,
    /// What is found there.
    pub value: Val,
    /// Byte offset of the load in the module.
    pub at: u32,
    /// The loop has a variable in place of it, which is stored behind it ([`crate::cells`]).
    pub alone: bool,
    /// The value is what is found there less what is found by that read, an earlier one.
    pub less: Option<u32>,
}

/// The function with loads that counts and addresses are made of taken out of a loop; `None` if there are none.
pub fn taken_out(s: &Scev, root: usize) -> Option<Function> {
    let next = |s: &Scev<'_>| {
        let needed = Needed::new(s, root);
        let twice = || alike::joined(s, root, loaded_twice);
        once(s, root, &needed).or_else(|| uncarried(s, root, &needed)).or_else(twice)
    };
    let mut f = next(s)?;
    for _ in 1..STEPS {
        let Some(more) = next(&s.alike(&f)) else { break };
        f = more;
    }
    Some(f)
}

/// Are both values loaded from one place?
fn loaded_twice(s: &Scev, a: Val, b: Val) -> bool {
    let place = |v: Val| place(s, s.inst(v)?);
    a != b && place(a).is_some_and(|p| Some(p) == place(b))
}

/// Takes out those loads that do not depend on others.
fn once(s: &Scev, root: usize, needed: &Needed) -> Option<Function> {
    let found = &needed.loads;
    if found.is_empty() || s.f.reads.len() + found.len() > READS {
        return None;
    }
    let mut f = s.f.clone();
    let mut known: Vec<(Poly, Read)> = s.f.reads.iter().map(|r| (s.poly(s.address(r.address)), *r)).collect();
    let mut renamed: HashMap<Val, Val> = HashMap::default();
    for &(b, k) in found {
        let i = &s.f.body.at(b).insts[k];
        let (Op::Load { mem, offset, .. }, Some(result)) = (i.op, i.result) else { continue };
        let place = s.poly(s.address(i.args[0]));
        let same = known.iter().find(|(p, r)| *p == place && (r.mem, r.offset, r.alone) == (mem, offset, false));
        let value = match same {
            Some((_, r)) => r.value,
            None => {
                let read = Read { address: i.args[0], offset, mem, value: Val(0), at: i.at, alone: false, less: None };
                let read = taken(&mut f, s.forest.loops[root].wasm, read);
                known.push((place, read));
                read.value
            }
        };
        renamed.insert(result, value);
    }
    for b in found.iter().map(|at| at.0) {
        f.body.at_mut(b).insts.retain(|i| i.result.is_none_or(|r| !renamed.contains_key(&r)));
    }
    rename(&mut f, |v| renamed.get(&v).copied().unwrap_or(v));
    forget_merges(&mut f);
    Some(f)
}

/// Adds what is read where a loop is entered, as a new value.
pub(crate) fn taken(f: &mut Function, wasm: usize, read: Read) -> Read {
    let value = f.body.value(read.mem.ty);
    f.body.at_mut(BlockId(0)).params.push(value);
    f.loops[wasm].entry.push((Var::Read(f.reads.len() as u32), value));
    f.reads.push(Read { value, ..read });
    Read { value, ..read }
}

/// Gives values other names, everywhere.
pub(crate) fn rename(f: &mut Function, now: impl Fn(Val) -> Val) {
    f.body.rename(&now);
    f.renamed(now);
}

/// Has in place of a phi of the loop's header, of which the first iteration gets one value from before it and every other
/// one another, or what has been read, that other one (partial redundancy elimination leaves it so): if the two are equal,
/// it is that all the time.
fn uncarried(s: &Scev, root: usize, needed: &Needed) -> Option<Function> {
    let header = s.forest.loops[root].header;
    let mut found: Vec<(usize, Val, Val)> = vec![];
    for (k, &phi) in s.f.body.at(header).params.iter().enumerate() {
        let (entry, back) = s.phi_args(root, k);
        if s.f.body.ty(phi).is_float() || !needed.seen.contains(&phi) {
            continue;
        }
        let ([first], Some(mut all)) = (entry.as_slice(), merged(s, root, back)) else { continue };
        all.remove(&phi);
        if let [other] = all.into_iter().collect::<Vec<_>>()[..]
            && !s.inside(*first, root)
            && !s.inside(other, root)
            && s.poly(*first).sub(&s.poly(other)).as_constant().is_none()
        {
            found.push((k, *first, other));
        }
    }
    if found.is_empty() {
        return None;
    }
    let mut f = s.f.clone();
    let params = &s.f.body.at(header).params;
    f.same.extend(found.iter().map(|&(_, first, other)| [first, other]));
    alike::replace(&mut f, &found.iter().map(|&(k, _, other)| (params[k], other)).collect());
    Some(f)
}

/// Forgets merges of a value with itself.
pub(crate) fn forget_merges(f: &mut Function) {
    let now = remove_trivial_params(&mut f.body);
    f.renamed(|v| now[v.0 as usize]);
}

/// What is merged to values in the loop, other merges apart but for those of its header.
fn merged(s: &Scev, root: usize, values: Vec<Val>) -> Option<HashSet<Val>> {
    let (mut out, mut seen) = (HashSet::default(), HashSet::default());
    let mut work = values;
    while let Some(v) = work.pop() {
        match s.def(v) {
            Some(Def::Param(b, k)) if s.inside(v, root) && b != s.forest.loops[root].header => {
                if seen.insert(v) {
                    work.extend(s.incoming(b).iter().map(|(_, _, args)| args[k]));
                }
            }
            _ => _ = out.insert(v),
        }
        if seen.len() + out.len() > MERGES {
            return None;
        }
    }
    Some(out)
}

/// What addresses and the conditions of branches, exit tests among them, in a loop are made of.
struct Needed {
    /// Every value.
    seen: HashSet<Val>,
    /// The loads of integers from addresses that do not change in the loop, in order.
    loads: Vec<(BlockId, usize)>,
}

impl Needed {
    fn new(s: &Scev, root: usize) -> Needed {
        let lp = &s.forest.loops[root];
        let mut work: Vec<Val> = vec![];
        for &b in &lp.blocks {
            let block = s.f.body.at(b);
            work.extend(block.insts.iter().filter(|i| ops::moves(&i.op).is_some()).map(|i| i.args[0]));
            if let Term::CondBr(v, ..) | Term::Switch(v, _) = &block.term {
                work.push(*v);
            }
        }
        let insts = lp.blocks.iter().flat_map(|b| &s.f.body.at(*b).insts);
        let stores: Vec<Place> = insts.filter_map(|i| place(s, i)).filter(|p| p.1).map(|p| p.0).collect();
        let mut seen: HashSet<Val> = work.iter().copied().collect();
        let mut out = vec![];
        while let Some(v) = work.pop() {
            if !s.inside(v, root) {
                continue;
            }
            let mut next: Vec<Val> = vec![];
            match s.def(v) {
                Some(Def::Inst(b, k)) => {
                    let i = &s.f.body.at(b).insts[k];
                    match i.op {
                        Op::Num(_) => next.extend(&i.args),
                        Op::Load { mem, offset, .. } => {
                            let address = s.address(i.args[0]);
                            let fixed = !mem.ty.is_float() && offset < OFFSET && s.invariant(address, root);
                            if fixed && !stores.iter().any(|w| meet(w, &(s.poly(address), offset, mem))) {
                                out.push((b, k));
                            }
                        }
                        _ => {}
                    }
                }
                Some(Def::Param(b, k)) => next.extend(s.incoming(b).iter().map(|(_, _, args)| args[k])),
                None => {}
            }
            work.extend(next.into_iter().filter(|v| seen.insert(*v)));
        }
        out.sort_unstable();
        Needed { seen, loads: out }
    }
}

/// Where an access is and what it moves: the address, the static offset, and the type in memory.
pub(crate) type Place = (Poly, u64, MemTy);

/// The place of a load or store, and whether it stores.
pub(crate) fn place(s: &Scev, i: &Inst) -> Option<(Place, bool)> {
    let (mem, offset, write) = ops::moves(&i.op)?;
    Some(((s.poly(s.address(i.args[0])), offset, mem), write))
}

/// Are the two known to have a byte in common?
pub(crate) fn meet(a: &Place, b: &Place) -> bool {
    let Some(apart) = a.0.sub(&b.0).as_signed() else { return false };
    let apart = i128::from(apart) + i128::from(a.1) - i128::from(b.1);
    apart < i128::from(b.2.bytes) && -apart < i128::from(a.2.bytes)
}
