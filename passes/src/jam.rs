//! Several points in one thread, side by side (unroll-and-jam over parallel axes).
//!
//! Takes a region whose points run loops in order; gives how many points of each axis a thread should do at once, and the
//! code of that many: every instruction once for each of them that it differs in. What is the same for all of them, a load
//! of one row above all, is done once. Points of a launch may run in any order, and so side by side, too: no byte that one
//! of them stores is accessed by another (the guard has seen to it; loads of what was there before the launch read a copy),
//! so a load that is the same for all gives the same to all. Only regions qualify in which all points take the same way: no branch follows the index of an axis that is jammed.
//!
//! Source: Callahan, Cocke and Kennedy, "Estimating interlock and improving balance for pipelined architectures", 1988
//! (unroll-and-jam); Carr and Kennedy, "Improving the ratio of memory operations to floating-point operations in loops",
//! 1994.

use std::collections::HashMap;

use tensor_wasm_ir::{BlockId, Body, Edge, Inst, LoopKind, Op, Region, Term, Val};

/// Most instructions that the points of a thread may have together.
const SIZE: usize = 1500;
/// Most 32-bit words of what loops carry that differ from point to point.
const CARRIED: u64 = 64;
/// Points along two axes and along one, best first.
const TWO: [[u32; 2]; 3] = [[4, 4], [4, 2], [2, 2]];
const ONE: [u32; 2] = [4, 2];

/// Which axes each value follows, as bits.
struct Follows(Vec<u8>);

impl Follows {
    fn of(region: &Region) -> Follows {
        let body = &region.body;
        let mut f = Follows(vec![0; body.types.len()]);
        for (axis, v) in body.at(BlockId(0)).params.iter().enumerate() {
            f.0[v.0 as usize] = 1 << axis;
        }
        let order = body.rpo();
        loop {
            let before = f.0.clone();
            for &b in &order {
                for i in &body.at(b).insts {
                    if let Some(r) = i.result {
                        f.0[r.0 as usize] |= f.any(&i.args);
                    }
                }
                for e in body.at(b).term.edges() {
                    for (p, a) in body.at(e.block).params.iter().zip(&e.args) {
                        f.0[p.0 as usize] |= f.at(*a);
                    }
                }
            }
            if f.0 == before {
                return f;
            }
        }
    }

    fn at(&self, v: Val) -> u8 {
        self.0[v.0 as usize]
    }

    fn any(&self, of: &[Val]) -> u8 {
        of.iter().fold(0, |m, v| m | self.at(*v))
    }

    /// The axes whose points an instruction differs in; a store is each point's own.
    fn inst(&self, i: &Inst) -> u8 {
        match i.op {
            Op::Store { .. } | Op::Update { .. } => u8::MAX,
            _ => self.any(&i.args),
        }
    }
}

/// The blocks that are in some loop of a body.
fn repeated(body: &Body, order: &[BlockId]) -> Vec<BlockId> {
    let reaches = |from: BlockId, to: BlockId| {
        let (mut seen, mut work) = (vec![false; body.blocks.len()], vec![from]);
        while let Some(b) = work.pop() {
            for e in body.at(b).term.edges() {
                if e.block == to {
                    return true;
                }
                if !std::mem::replace(&mut seen[e.block.0 as usize], true) {
                    work.push(e.block);
                }
            }
        }
        false
    };
    order.iter().copied().filter(|b| reaches(*b, *b)).collect()
}

/// How many points along each parallel axis, outermost first, a thread should do at once; 1 for all if that is no use.
pub fn factors(region: &Region) -> Vec<u32> {
    let axes = region.parallel().len();
    let none = vec![1; axes];
    let all_counted = region.loops.iter().all(|l| l.trip.is_some() || l.kind != LoopKind::Sequential);
    let updates = region.views.iter().any(|v| v.update.is_some());
    // A thread has one copy of a private array.
    let own = !region.body.privates.is_empty();
    if !all_counted || updates || own || !region.reductions.is_empty() {
        return none;
    }
    let (body, order) = (&region.body, region.body.rpo());
    let follows = Follows::of(region);
    let inner = repeated(body, &order);
    let branches = order.iter().fold(0, |m, b| match &body.at(*b).term {
        Term::CondBr(c, ..) | Term::Switch(c, _) => m | follows.at(*c),
        _ => m,
    });
    // A load in a loop that an axis does not move is shared by its points.
    let loads = || inner.iter().flat_map(|b| &body.at(*b).insts).filter(|i| matches!(i.op, Op::Load { .. }));
    let shares = |axis: usize| loads().any(|i| follows.inst(i) >> axis & 1 == 0);
    let of: Vec<usize> = (0..axes).rev().filter(|a| branches >> a & 1 == 0 && shares(*a)).take(2).collect();
    let said = |some: &[u32]| {
        let mut f = none.clone();
        of.iter().zip(some).for_each(|(a, n)| f[*a] = *n);
        f
    };
    let fits = |f: &Vec<u32>| {
        let times = |mask: u8| (0..axes).filter(|a| mask >> a & 1 != 0).map(|a| u64::from(f[a])).product::<u64>();
        let insts = order.iter().flat_map(|b| &body.at(*b).insts);
        let size: u64 = insts.filter(|i| !matches!(i.op, Op::Const(_))).map(|i| times(follows.inst(i))).sum();
        let carried = inner.iter().map(|b| {
            let params = body.at(*b).params.iter();
            params.map(|p| times(follows.at(*p)) * u64::from(body.ty(*p).bytes()) / 4).sum::<u64>()
        });
        size <= SIZE as u64 && carried.max().unwrap_or(0) <= CARRIED
    };
    let candidates: Vec<Vec<u32>> = match of.len() {
        2 => TWO.iter().map(|f| said(f)).chain(ONE.iter().map(|n| said(&[*n]))).collect(),
        1 => ONE.iter().map(|n| said(&[*n])).collect(),
        _ => vec![],
    };
    candidates.into_iter().find(fits).unwrap_or(none)
}

/// Appends the code of so many points along each axis to a body that has the region's values. Gives its blocks; the first
/// one takes the indices of each axis, one after the other.
pub fn instance(region: &Region, factors: &[u32], into: &mut Body) -> Vec<BlockId> {
    let (body, order) = (&region.body, region.body.rpo());
    let follows = Follows::of(region);
    let many = factors.iter().enumerate().fold(0, |m, (a, n)| if *n > 1 { m | 1 << a } else { m });
    let mut names = Names { factors, names: HashMap::new() };
    let blocks: Vec<BlockId> = order.iter().map(|_| into.block()).collect();
    let place: HashMap<BlockId, BlockId> = order.iter().copied().zip(blocks.iter().copied()).collect();
    for (&b, &nb) in order.iter().zip(&blocks) {
        for (k, &p) in body.at(b).params.iter().enumerate() {
            let mask = follows.at(p) & many;
            // The entry takes all indices of each axis, also of an axis with one point.
            debug_assert!(b != BlockId(0) || mask == 0 || mask == 1 << k);
            for point in names.points(mask) {
                let v = into.value(body.ty(p));
                names.names.insert((p, point), v);
                into.at_mut(nb).params.push(v);
            }
        }
        for i in &body.at(b).insts {
            if let Some(r) = i.result {
                for point in names.points(follows.at(r) & many) {
                    let v = into.value(body.ty(r));
                    names.names.insert((r, point), v);
                }
            }
        }
    }
    for (&b, &nb) in order.iter().zip(&blocks) {
        for i in &body.at(b).insts {
            for point in names.points(follows.inst(i) & many) {
                let args = i.args.iter().map(|a| names.at(&follows, many, *a, &point)).collect();
                let result = i.result.map(|r| names.at(&follows, many, r, &point));
                into.at_mut(nb).insts.push(Inst { op: i.op, args, result, at: i.at });
            }
        }
        let zero = vec![0; factors.len()];
        let edge = |e: &Edge| {
            let pairs = body.at(e.block).params.iter().zip(&e.args);
            let args = pairs.flat_map(|(p, a)| {
                let points = names.points(follows.at(*p) & many);
                points.into_iter().map(|point| names.at(&follows, many, *a, &point)).collect::<Vec<_>>()
            });
            Edge { block: place[&e.block], args: args.collect() }
        };
        into.at_mut(nb).term = match &body.at(b).term {
            Term::Br(e) => Term::Br(edge(e)),
            Term::CondBr(c, x, y) => Term::CondBr(names.at(&follows, many, *c, &zero), edge(x), edge(y)),
            Term::Switch(c, es) => Term::Switch(names.at(&follows, many, *c, &zero), es.iter().map(edge).collect()),
            other => other.clone(),
        };
    }
    blocks
}

/// The values of each point: by the region's value, and the point's number along every axis that it follows (0 along others).
struct Names<'f> {
    factors: &'f [u32],
    names: HashMap<(Val, Vec<u32>), Val>,
}

impl Names<'_> {
    /// The points that differ along these axes.
    fn points(&self, mask: u8) -> Vec<Vec<u32>> {
        let mut out = vec![vec![]];
        for (axis, n) in self.factors.iter().enumerate() {
            let n = if mask >> axis & 1 != 0 { *n } else { 1 };
            out = out.into_iter().flat_map(|p| (0..n).map(move |k| [p.as_slice(), &[k]].concat())).collect();
        }
        out
    }

    /// The name of a value in a point; what is not the body's own (a capture) has one name.
    fn at(&self, follows: &Follows, many: u8, v: Val, point: &[u32]) -> Val {
        let mask = follows.at(v) & many;
        let own = point.iter().enumerate().map(|(a, k)| if mask >> a & 1 != 0 { *k } else { 0 }).collect();
        self.names.get(&(v, own)).copied().unwrap_or(v)
    }
}
