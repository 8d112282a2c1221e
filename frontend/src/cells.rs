//! What a loop keeps in memory at an address that does not change: a sum behind a pointer, the size of a vector that it appends
//! to, a counter that is a member of a structure.
//!
//! Takes a loop; gives the function with such places of memory as variables of it (register promotion; Cooper and Lu,
//! "Register promotion in C programs", PLDI 1997): what the module's code reads there before the loop goes in
//! ([`crate::reads`]), its loads are the variable's value, its stores give it another one, and what it is at the end comes out
//! and is stored by the module's code. That the loop touches the place by nothing else is a speculation that the region's
//! guard checks ([`tensor_wasm_ir::Steady::alone`]).

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{BlockId, Code, Inst, MemTy, NumOp, Op, Term, Ty, Val};

use crate::alike;
use crate::nest::Kept;
use crate::reads::{self, OFFSET, Place, Read, meet};
use crate::scev::{Atom, Def, Scev};
use crate::ssa::{Function, Var};

/// Most places of a loop that become variables.
const CELLS: usize = 16;

/// An access: its block and which of the instructions, the address, and what it moves where.
struct Access {
    at: (BlockId, usize),
    address: Val,
    place: Place,
    write: bool,
}

/// The function with the places that the loop stores to at a fixed address as variables; `None` if there are none, or if
/// what the loop is kept for has nothing to do with them.
pub fn promoted(s: &Scev, root: usize, kept: &Kept) -> Option<Function> {
    let accesses = accesses(s, root);
    let mut cells: Vec<Cell> = vec![];
    for a in accesses.iter().filter(|a| a.write && s.invariant(s.address(a.address), root)) {
        if cells.len() > CELLS {
            return None;
        }
        let there = || accesses.iter().filter(|b| same(&a.place, &b.place));
        // Of several ways to say one place the one with the greatest static offset: what is inside memory by that does not
        // wrap around by the others.
        let said = there().rev().max_by_key(|b| b.place.1).expect("the access itself");
        let whole = there().all(|b| b.place.2 == MemTy::full(b.place.2.ty)) && said.place.1 < OFFSET;
        let alone = || accesses.iter().all(|b| same(&a.place, &b.place) || !meet(&a.place, &b.place));
        let known = |c: &Cell| same(&c.said.place, &a.place);
        if whole && s.invariant(s.address(said.address), root) && !cells.iter().any(known) && alone() {
            let ty = said.place.2.ty;
            // Moved as an integer, too: the bits of a float.
            let ty = if there().all(|b| b.place.2.ty == ty) { ty } else { bits_of(ty) };
            cells.push(Cell { said, ty });
        }
    }
    if cells.is_empty() || cells.len() > CELLS {
        return None;
    }
    let cell_of = |a: &Access| Some((a.at, cells.iter().position(|c| same(&c.said.place, &a.place))?));
    let of: HashMap<(BlockId, usize), usize> = accesses.iter().filter_map(cell_of).collect();
    if !may_help(s, root, kept, &of) {
        return None;
    }
    let f = rewritten(s, root, &cells, &of);
    // Compilers often load such a place once, and keep what they store to it in a local, too.
    let cell = |f: &Function, v: Val| f.reads.iter().any(|r| r.alone && r.value == v);
    let joined = alike::joined(&s.alike(&f), root, |s, a, b| !cell(s.f, a) && cell(s.f, b));
    Some(joined.unwrap_or(f))
}

/// Has what a loop is kept for to do with what is moved from or to its cells? Everything is, if it is not known what it is
/// kept for: a count that is not known needs one in its test, a store to an address that is not affine one in the address.
fn may_help(s: &Scev, root: usize, kept: &Kept, of: &HashMap<(BlockId, usize), usize>) -> bool {
    let lp = &s.forest.loops[root];
    let mut work: Vec<Val> = vec![];
    let counted = s.count(root).is_some();
    if !counted {
        let test = |b: BlockId| match s.f.body.at(b).term {
            Term::CondBr(v, ..) | Term::Switch(v, _) => Some(v),
            _ => None,
        };
        work.extend(lp.exits.iter().filter_map(|e| test(e.0)));
    } else if kept.code == Code::UnknownStore {
        let insts = lp.blocks.iter().flat_map(|b| &s.f.body.at(*b).insts);
        let blamed = insts.filter(|i| matches!(i.op, Op::Store { .. }) && kept.sites.contains(&i.at));
        work.extend(blamed.map(|i| i.args[0]));
    }
    if work.is_empty() {
        return true;
    }
    let moved: HashSet<Val> = of
        .keys()
        .filter_map(|&(b, k)| {
            let i = &s.f.body.at(b).insts[k];
            i.result.or(i.args.get(1).copied())
        })
        .collect();
    let mut seen: HashSet<Val> = work.iter().copied().collect();
    let mut found = false;
    while let Some(v) = work.pop() {
        if moved.contains(&v) {
            if counted {
                return true;
            }
            found = true;
            // One of the cells may be what the test counts with.
            continue;
        }
        if !s.inside(v, root) {
            continue;
        }
        let parts: Vec<Val> = match s.def(v) {
            // No count is known that depends on what each iteration finds somewhere else.
            Some(Def::Inst(b, k)) if !counted && matches!(s.f.body.at(b).insts[k].op, Op::Load { .. }) => return false,
            // What is counted on conditions may be the only thing that is.
            Some(Def::Param(b, _)) if counted && b == lp.header && s.poly(v).atoms().any(|a| a == Atom::Val(v)) => {
                return true;
            }
            Some(Def::Inst(b, k)) => s.f.body.at(b).insts[k].args.clone(),
            Some(Def::Param(b, k)) => s.incoming(b).iter().map(|(_, _, args)| args[k]).collect(),
            None => vec![],
        };
        work.extend(parts.into_iter().filter(|v| seen.insert(*v)));
    }
    found
}

/// A place that becomes a variable of that type.
struct Cell<'a> {
    said: &'a Access,
    ty: Ty,
}

/// The integer of a type's width.
fn bits_of(ty: Ty) -> Ty {
    match ty {
        Ty::F32 => Ty::I32,
        Ty::F64 => Ty::I64,
        integer => integer,
    }
}

/// What makes a value of one type of another one of its width.
fn reinterpreted(from: Ty, to: Ty) -> Option<NumOp> {
    match (from, to) {
        (Ty::I32, Ty::F32) => Some(NumOp::F32ReinterpretI32),
        (Ty::I64, Ty::F64) => Some(NumOp::F64ReinterpretI64),
        (Ty::F32, Ty::I32) => Some(NumOp::I32ReinterpretF32),
        (Ty::F64, Ty::I64) => Some(NumOp::I64ReinterpretF64),
        _ => None,
    }
}

/// Are they one place, if no address wraps around?
fn same(a: &Place, b: &Place) -> bool {
    a.2.bytes == b.2.bytes
        && a.0.sub(&b.0).as_signed().is_some_and(|n| i128::from(n) + i128::from(a.1) == i128::from(b.1))
}

/// May there be any: is there a store to an address that moves with no loop of the nest, or one that is loaded there?
pub fn likely(s: &Scev, root: usize) -> bool {
    let fixed = |a: Atom| match a {
        Atom::Idx(l) => !s.within(l, root),
        Atom::Val(v) => !s.inside(v, root) || s.inst(v).is_some_and(|i| matches!(i.op, Op::Load { .. })),
        _ => true,
    };
    let insts = s.forest.loops[root].blocks.iter().flat_map(|b| &s.f.body.at(*b).insts);
    let mut stores = insts.filter(|i| matches!(i.op, Op::Store { .. }));
    stores.any(|i| s.poly(s.address(i.args[0])).atoms().all(fixed))
}

fn accesses(s: &Scev, root: usize) -> Vec<Access> {
    let mut blocks: Vec<BlockId> = s.forest.loops[root].blocks.iter().copied().collect();
    blocks.sort_unstable();
    let mut out = vec![];
    for b in blocks {
        for (k, i) in s.f.body.at(b).insts.iter().enumerate() {
            let Some((place, write)) = reads::place(s, i) else { continue };
            out.push(Access { at: (b, k), address: i.args[0], place, write });
        }
    }
    out
}

/// The function with each of these accesses as one of that variable. Every block of the loop takes all of them; what merges
/// nothing is forgotten.
fn rewritten(s: &Scev, root: usize, cells: &[Cell<'_>], of: &HashMap<(BlockId, usize), usize>) -> Function {
    let lp = &s.forest.loops[root];
    let mut f = s.f.clone();
    let first = f.reads.len();
    for Cell { said, ty } in cells {
        let (offset, mem) = (said.place.1, MemTy::full(*ty));
        let at = s.f.body.at(said.at.0).insts[said.at.1].at;
        reads::taken(
            &mut f,
            lp.wasm,
            Read { address: said.address, offset, mem, value: Val(0), at, alone: true, less: None },
        );
    }
    let entry: Vec<Val> = f.reads[first..].iter().map(|r| r.value).collect();
    let mut now: HashMap<Val, Val> = HashMap::default();
    let mut at_end: HashMap<BlockId, Vec<Val>> = HashMap::default();
    for &b in &lp.blocks {
        let params: Vec<Val> = cells.iter().map(|c| f.body.value(c.ty)).collect();
        f.body.at_mut(b).params.extend(&params);
        let mut is = params;
        let insts = std::mem::take(&mut f.body.at_mut(b).insts);
        let mut kept = vec![];
        for (k, i) in insts.into_iter().enumerate() {
            match (of.get(&(b, k)), i.result) {
                (None, _) => kept.push(i),
                (Some(&c), Some(loaded)) => match reinterpreted(cells[c].ty, f.body.ty(loaded)) {
                    None => _ = now.insert(loaded, is[c]),
                    Some(op) => kept.push(Inst { op: Op::Num(op), args: vec![is[c]], ..i }),
                },
                (Some(&c), None) => {
                    let ty = cells[c].ty;
                    is[c] = match reinterpreted(f.body.ty(i.args[1]), ty) {
                        None => i.args[1],
                        Some(op) => {
                            let bits = f.body.value(ty);
                            kept.push(Inst { op: Op::Num(op), args: vec![i.args[1]], result: Some(bits), at: i.at });
                            bits
                        }
                    };
                }
            }
        }
        f.body.at_mut(b).insts = kept;
        at_end.insert(b, is);
    }
    f.body.change_edges(|to| lp.blocks.contains(&to), |b, e| e.args.extend(at_end.get(&b).unwrap_or(&entry)));
    let exits: HashSet<BlockId> = lp.exits.iter().map(|e| e.0).collect();
    let header: Vec<Val> = f.body.at(lp.header).params.iter().rev().take(cells.len()).rev().copied().collect();
    for (k, c) in (first as u32..).zip(0..cells.len()) {
        f.loops[lp.wasm].vars.push((Var::Read(k), header[c]));
        f.exit_values.extend(exits.iter().map(|b| ((*b, Var::Read(k)), at_end[b][c])));
    }
    // What has been loaded may be what another access has stored.
    let last = |mut v: Val| {
        while let Some(next) = now.get(&v) {
            v = *next;
        }
        v
    };
    reads::rename(&mut f, last);
    reads::forget_merges(&mut f);
    f
}
