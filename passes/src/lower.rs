//! Lowering: a region becomes a kernel.
//!
//! Takes a region and a target; gives the kernel that runs every point of its iteration space.
//!
//! - **GPU**: one grid axis per parallel dimension (x is the innermost), each walked with a
//!   grid-stride loop, so any grid is right. A reduction joins the threads of a block through
//!   shared memory and leaves one partial result per block.
//! - **CPU**: a chunk of the outermost dimension per call, the others in order inside; one partial
//!   result per chunk.
//!
//! A region with scans becomes two kernels over the same chunks of consecutive iterations: on a GPU a thread has one, on a
//! CPU a call. The first leaves the totals of each chunk, the second begins each with what the host has made of them
//! ([`tensor_wasm_ir::join::prefixes`]) and runs its iterations in order.
//!
//! Where a launch may be a piece of its nest ([`Region::bounds`]), it begins and ends where its captures say.
//!
//! Indirect loads get their checks here (inside memory, apart from what the region writes; on a GPU, whether the
//! address is aligned, and if not, they move single bytes), as do loops whose trip count is not known at launch (a
//! budget, since a GPU kernel cannot be interrupted).

use std::collections::HashMap;

use tensor_wasm_ir::{
    BlockId, Body, Edge, Env, Join, Kernel, MemTy, NumOp, Op, Pass, Region, Target, Term, Ty, Val, eliminate_dead, scan,
};

use tensor_wasm_kernels::reduce;

use crate::{canon, jam, narrow, unroll};

/// Why a region has no kernel for a target.
#[derive(Debug, thiserror::Error)]
pub enum LowerError {
    /// More parallel dimensions than the device has axes.
    #[error("{0} parallel dimensions, a grid has three")]
    Axes(usize),
    /// No parallel dimension.
    #[error("the region has no parallel dimension")]
    NoAxes,
    /// A reduction over more than one dimension.
    #[error("reductions need exactly one parallel dimension")]
    Reduction,
    /// One kernel for a region that needs two.
    #[error("a scan takes two kernels")]
    Scan,
}

/// Iterations that one thread may spend in loops of unknown trip count.
const TRIP_BUDGET: u64 = 1 << 26;
/// Iterations after which a thread looks whether another one has raised the flag: nothing that it does would count then.
const LOOK: u64 = 1 << 12;

/// Threads of a block for one, two and three axes: x, y, z.
const BLOCKS: [[u32; 3]; 3] = [[256, 1, 1], [32, 8, 1], [32, 4, 2]];

struct Lowering<'r> {
    region: &'r Region,
    /// What one point runs.
    point: Body,
    /// Where each axis begins and ends, where launches may be pieces of the nest.
    bounds: Vec<[Val; 2]>,
    pass: Pass,
    target: Target,
    body: Body,
    entry: BlockId,
    /// The blocks of points.
    points: Vec<BlockId>,
}

/// The axes of a nest: first index and end of each, and how many points of each a thread does at once.
struct Axes<'f> {
    ranges: Vec<(Val, Val)>,
    factors: &'f [u32],
}

/// Lowers a region and what is launched behind its nest, in order.
pub fn lower_all(region: &Region, target: Target) -> Result<Vec<Kernel>, LowerError> {
    let passes = |r: &Region| if r.is_scan() { &[Pass::Totals, Pass::Running][..] } else { &[Pass::Whole] };
    let all = region.phases().flat_map(|phase| passes(phase).iter().map(move |pass| (phase, *pass)));
    all.map(|(phase, pass)| lower_pass(phase, target, pass)).collect()
}

/// Lowers a region's own nest for a target to one kernel.
pub fn lower(region: &Region, target: Target) -> Result<Kernel, LowerError> {
    if region.is_scan() { Err(LowerError::Scan) } else { lower_pass(region, target, Pass::Whole) }
}

fn lower_pass(region: &Region, target: Target, pass: Pass) -> Result<Kernel, LowerError> {
    let axes = region.parallel();
    if axes.is_empty() {
        return Err(LowerError::NoAxes);
    }
    if axes.len() > 3 {
        return Err(LowerError::Axes(axes.len()));
    }
    if !region.reductions.is_empty() && axes.len() != 1 {
        return Err(LowerError::Reduction);
    }
    let point = if pass == Pass::Totals { scan::totals(region) } else { region.body.clone() };
    let (types, privates) = (region.body.types.clone(), region.body.privates.clone());
    let body = Body { types, privates, blocks: vec![] };
    let bounds = region.bounds();
    let mut l =
        Lowering { region, point, bounds: bounds.clone(), pass, target, body, entry: BlockId(0), points: vec![] };
    l.entry = l.body.block();
    // The region's values keep their numbers; captures become the entry's parameters.
    let mut captures = region.captures();
    let trips = axes.iter().filter_map(|&a| region.loops[a].trip);
    let ends: Vec<Val> = if bounds.is_empty() { trips.collect() } else { bounds.iter().flatten().copied().collect() };
    for t in ends {
        if !captures.contains(&t) {
            captures.push(t);
        }
    }
    l.body.at_mut(l.entry).params = captures.clone();
    let first = l.clone_region();
    l.budget();
    let block = match target {
        Target::Gpu => BLOCKS[axes.len() - 1],
        Target::Cpu => [1, 1, 1],
    };
    let factors = if target == Target::Gpu { jam::factors(region) } else { vec![1; axes.len()] };
    if region.reductions.is_empty() {
        l.iterate(&axes, &factors);
    } else {
        l.fold(axes[0], first, block);
    }
    // Last, because it takes blocks apart.
    l.checks();
    canon::place(&mut l.body);
    if target == Target::Gpu {
        unroll::unroll(&mut l.body);
        eliminate_dead(&mut l.body);
    }
    let partials = if pass == Pass::Running { vec![] } else { region.joins() };
    let mut each = [1; 3];
    each.iter_mut().zip(factors.iter().rev()).for_each(|(e, n)| *e = *n);
    let elsewhere = (0..).zip(&region.views).filter(|(_, v)| v.before || v.scratch);
    let before = elsewhere.map(|(n, _)| n).collect();
    let tree = target == Target::Gpu && pass == Pass::Whole;
    let shared = if tree { reduce::shared_bytes(block[0], &partials) } else { 0 };
    let suffix = if pass == Pass::Totals { "_totals" } else { "" };
    Ok(Kernel {
        name: format!("{}{suffix}", region.name),
        target,
        before,
        block,
        each,
        axes: axes.len() as u8,
        shared_bytes: shared,
        partials,
        pass,
        can_trap: region.can_trap(),
        captures,
        body: l.body,
    })
}

impl Lowering<'_> {
    /// Copies the region's blocks behind the entry; gives the block that starts a point.
    fn clone_region(&mut self) -> BlockId {
        let shift = self.body.blocks.len() as u32;
        for b in &self.point.blocks {
            let mut b = b.clone();
            for e in b.term.edges_mut() {
                e.block.0 += shift;
            }
            self.body.blocks.push(b);
        }
        BlockId(shift)
    }

    /// Blocks of the region's body in the kernel.
    fn region_blocks(&self) -> Vec<BlockId> {
        self.point.rpo().into_iter().map(|b| BlockId(b.0 + 1)).collect()
    }

    /// Guards every indirect load; where misaligned accesses fault, those that may be are taken apart.
    fn checks(&mut self) {
        for mut b in self.points.clone() {
            let insts = std::mem::take(&mut self.body.at_mut(b).insts);
            for i in insts {
                let narrow = |view| self.target == Target::Gpu && self.region.never_aligned(view);
                match i.op {
                    Op::Load { mem, offset, view } if self.region.views[view as usize].indirect() => {
                        match self.check_load(b, i.args[0], mem, offset) {
                            Some(odd) => b = narrow::either(&mut self.body, b, &i, odd),
                            None => self.body.at_mut(b).insts.push(i),
                        }
                    }
                    Op::Load { view, .. } | Op::Store { view, .. } if narrow(view) => {
                        narrow::append(&mut self.body, b, &i);
                    }
                    _ => self.body.at_mut(b).insts.push(i),
                }
            }
        }
    }

    /// Raises the flag unless the address is inside memory and not written; gives what is not 0 if it is not aligned,
    /// where that matters.
    fn check_load(&mut self, b: BlockId, addr: Val, mem: MemTy, offset: u64) -> Option<Val> {
        let body = &mut self.body;
        let wide = body.num(b, NumOp::I64ExtendI32U, &[addr]);
        let off = body.constant(b, Ty::I64, offset);
        let lo = body.num(b, NumOp::I64Add, &[wide, off]);
        let bytes = body.constant(b, Ty::I64, u64::from(mem.bytes));
        let hi = body.num(b, NumOp::I64Add, &[lo, bytes]);
        let size = body.push(b, Op::Env(Env::MemSize), vec![], Ty::I64);
        let outside = body.num(b, NumOp::I64GtU, &[hi, size]);
        body.effect(b, Op::TrapIf, vec![outside]);
        let wlo = body.push(b, Op::Env(Env::WriteLo), vec![], Ty::I64);
        let whi = body.push(b, Op::Env(Env::WriteHi), vec![], Ty::I64);
        let starts = body.num(b, NumOp::I64LtU, &[lo, whi]);
        let ends = body.num(b, NumOp::I64GtU, &[hi, wlo]);
        let mut written = body.num(b, NumOp::I32And, &[starts, ends]);
        // Between two arrays that are written there may be a third one.
        if self.region.views.iter().filter(|v| v.write).count() > 1 {
            let from = body.push(b, Op::Env(Env::GapLo), vec![], Ty::I64);
            let to = body.push(b, Op::Env(Env::GapHi), vec![], Ty::I64);
            let before = body.num(b, NumOp::I64LtU, &[lo, from]);
            let behind = body.num(b, NumOp::I64GtU, &[hi, to]);
            let not_spared = body.num(b, NumOp::I32Or, &[before, behind]);
            written = body.num(b, NumOp::I32And, &[written, not_spared]);
        }
        body.effect(b, Op::TrapIf, vec![written]);
        (self.target == Target::Gpu && mem.bytes > 1).then(|| {
            let mask = body.constant(b, Ty::I64, u64::from(mem.bytes) - 1);
            let low = body.num(b, NumOp::I64And, &[lo, mask]);
            body.num(b, NumOp::I32WrapI64, &[low])
        })
    }

    /// Counts the iterations of loops, if some loop's trip count is not known at launch.
    fn budget(&mut self) {
        if self.region.loops.iter().all(|l| l.trip.is_some()) {
            return;
        }
        let blocks = self.region_blocks();
        let position: HashMap<BlockId, usize> = blocks.iter().enumerate().map(|(i, b)| (*b, i)).collect();
        let mut headers: Vec<BlockId> = vec![];
        for (i, b) in blocks.iter().enumerate() {
            for e in self.body.at(*b).term.edges() {
                if position[&e.block] <= i && !headers.contains(&e.block) {
                    headers.push(e.block);
                }
            }
        }
        for h in headers {
            // In front of the header: counters that are fresh for every entry of the loop, and what looks at them.
            let (gate, look) = (self.body.block(), self.body.block());
            let forwarded: Vec<Val> = self.body.at(h).params.clone();
            let forwarded: Vec<Val> = forwarded.into_iter().map(|p| self.body.value(self.body.ty(p))).collect();
            let [n, limit, seen, seen_limit] = [(); 4].map(|()| self.body.value(Ty::I64));
            let more = self.body.num(gate, NumOp::I64GtU, &[n, limit]);
            let raised = self.body.push(look, Op::Raised, vec![], Ty::I32);
            self.body.effect(look, Op::TrapIf, vec![raised]);
            let budget = self.body.constant(look, Ty::I64, TRIP_BUDGET);
            let over = self.body.num(look, NumOp::I64GtU, &[n, budget]);
            self.body.effect(look, Op::TrapIf, vec![over]);
            let few = self.body.constant(look, Ty::I64, LOOK);
            let next = self.body.num(look, NumOp::I64Add, &[n, few]);
            let edge = |limit: Val| Edge { block: h, args: [forwarded.as_slice(), &[n, limit]].concat() };
            self.body.at_mut(look).term = Term::Br(edge(next));
            let block = self.body.at_mut(gate);
            block.term = Term::CondBr(more, Edge { block: look, args: vec![] }, edge(limit));
            block.params = [forwarded.as_slice(), &[n, limit]].concat();
            self.body.at_mut(h).params.extend([seen, seen_limit]);
            let preds: Vec<BlockId> =
                blocks.iter().copied().filter(|b| self.body.at(*b).term.edges().iter().any(|e| e.block == h)).collect();
            for p in preds {
                let back = position[&p] >= position[&h];
                let counters = if back {
                    let one = self.body.constant(p, Ty::I64, 1);
                    // Counters are in scope in every latch of their loop: the header dominates it.
                    [self.body.num(p, NumOp::I64Add, &[seen, one]), seen_limit]
                } else {
                    [self.body.constant(p, Ty::I64, 0), self.body.constant(p, Ty::I64, LOOK)]
                };
                for e in self.body.at_mut(p).term.edges_mut() {
                    if e.block == h {
                        e.block = gate;
                        e.args.extend(counters);
                    }
                }
            }
        }
    }

    fn env(&mut self, b: BlockId, env: Env, ty: Ty) -> Val {
        self.body.push(b, Op::Env(env), vec![], ty)
    }

    /// An index or end of an axis (i64), counted from where the axis begins.
    fn behind_origin(&mut self, axis: usize, index: Val) -> Val {
        match self.bounds.get(axis) {
            Some(&[origin, _]) => self.body.num(self.entry, NumOp::I64Add, &[origin, index]),
            None => index,
        }
    }

    /// First index and end of an axis (i64), computed in the entry block.
    fn range(&mut self, axis: usize, count: usize, trip: Val) -> (Val, Val) {
        let b = self.entry;
        match self.target {
            Target::Cpu if axis == 0 => {
                let chunk = [Env::ChunkLo, Env::ChunkHi].map(|e| self.env(b, e, Ty::I64));
                let [lo, hi] = chunk.map(|index| self.behind_origin(axis, index));
                (lo, hi)
            }
            Target::Cpu => match self.bounds.get(axis) {
                Some(&[origin, end]) => (origin, end),
                None => (self.body.constant(b, Ty::I64, 0), trip),
            },
            Target::Gpu => {
                let k = (count - 1 - axis) as u8;
                let t = self.wide(b, Env::ThreadId(k));
                let [id, dim] = [Env::BlockId(k), Env::BlockDim(k)].map(|e| self.wide(b, e));
                let before = self.body.num(b, NumOp::I64Mul, &[id, dim]);
                let start = self.body.num(b, NumOp::I64Add, &[before, t]);
                if self.pass == Pass::Whole {
                    let end = self.bounds.get(axis).map_or(trip, |b| b[1]);
                    return (self.behind_origin(axis, start), end);
                }
                // Every thread has one chunk of consecutive iterations.
                let threads = self.threads(b, axis, count);
                let one = self.body.constant(b, Ty::I64, 1);
                let last = self.body.num(b, NumOp::I64Add, &[trip, threads]);
                let last = self.body.num(b, NumOp::I64Sub, &[last, one]);
                let chunk = self.body.num(b, NumOp::I64DivU, &[last, threads]);
                let lo = self.body.num(b, NumOp::I64Mul, &[start, chunk]);
                let hi = self.body.num(b, NumOp::I64Add, &[lo, chunk]);
                let hi = self.body.num(b, NumOp::I64MinS, &[hi, trip]);
                (lo, hi)
            }
        }
    }

    /// A launch parameter of 32 bits as one of 64.
    fn wide(&mut self, b: BlockId, e: Env) -> Val {
        let v = self.env(b, e, Ty::I32);
        self.body.num(b, NumOp::I64ExtendI32U, &[v])
    }

    /// How far apart a thread's points are along an axis (i64), computed in that block. A block that only threads with a
    /// point come to is best: what is asked of the grid before, the assembler keeps in registers of its own for each thread.
    fn step(&mut self, b: BlockId, axis: usize, count: usize) -> Val {
        if self.target == Target::Cpu || self.pass != Pass::Whole {
            return self.body.constant(b, Ty::I64, 1);
        }
        self.threads(b, axis, count)
    }

    /// How many threads a grid has along an axis (i64).
    fn threads(&mut self, b: BlockId, axis: usize, count: usize) -> Val {
        let k = (count - 1 - axis) as u8;
        let [dim, grid] = [Env::BlockDim(k), Env::GridDim(k)].map(|e| self.wide(b, e));
        self.body.num(b, NumOp::I64Mul, &[grid, dim])
    }

    /// Builds the loops over the axes around the points' code; a thread does so many points of each axis at once.
    fn iterate(&mut self, axes: &[usize], factors: &[u32]) {
        let trips: Vec<Val> = axes.iter().map(|&l| self.trip(l)).collect();
        let ranges = trips.iter().enumerate().map(|(a, &trip)| self.range(a, axes.len(), trip)).collect();
        let done = self.body.block();
        self.body.at_mut(done).term = Term::Return(vec![]);
        let start = self.along(&Axes { ranges, factors }, &[], done);
        self.body.at_mut(self.entry).term = Term::Br(start);
    }

    fn trip(&self, parallel: usize) -> Val {
        self.region.loops[parallel].trip.expect("parallel loops are counted")
    }

    /// The loops over the axes behind those of which these are the indices, of one point or of several. They end at `back`.
    fn along(&mut self, of: &Axes<'_>, indices: &[Vec<Val>], back: BlockId) -> Edge {
        let axis = indices.len();
        let Some(&(start, ..)) = of.ranges.get(axis) else { return self.point(indices, back) };
        let alone = self.steps(of, indices, 1, None, back);
        // What is left of one axis is done point by point along the others, too.
        let whole = indices.iter().zip(of.factors).all(|(i, n)| i.len() == *n as usize);
        let header = match of.factors[axis] {
            n if n > 1 && whole => self.steps(of, indices, n, Some(alone), back),
            _ => alone,
        };
        Edge { block: header, args: vec![start] }
    }

    /// A loop over one axis, `n` points at once, while there are that many; then come the steps of another loop. It tests at
    /// its bottom, and once before it is entered.
    fn steps(&mut self, of: &Axes<'_>, indices: &[Vec<Val>], n: u32, then: Option<BlockId>, back: BlockId) -> BlockId {
        let (axis, count) = (indices.len(), of.ranges.len());
        let end = of.ranges[axis].1;
        let [gate, before, header, latch] = [(); 4].map(|()| self.body.block());
        let [first, index] = [gate, header].map(|b| {
            let v = self.body.value(Ty::I64);
            self.body.at_mut(b).params.push(v);
            v
        });
        let step = self.step(if n > 1 { gate } else { before }, axis, count);
        let outside = |index: Val| match then {
            Some(block) => Edge { block, args: vec![index] },
            None => Edge { block: back, args: vec![] },
        };
        let again = |index: Val| Edge { block: header, args: vec![index] };
        let last = *self.group(gate, first, step, n).last().expect("one at least");
        let more = self.body.num(gate, NumOp::I64LtS, &[last, end]);
        self.body.at_mut(gate).term = Term::CondBr(more, Edge { block: before, args: vec![] }, outside(first));
        self.body.at_mut(before).term = Term::Br(again(first));
        let group = self.group(header, index, step, n);
        let next = self.body.num(latch, NumOp::I64Add, &[*group.last().expect("one at least"), step]);
        let last = *self.group(latch, next, step, n).last().expect("one at least");
        let more = self.body.num(latch, NumOp::I64LtS, &[last, end]);
        self.body.at_mut(latch).term = Term::CondBr(more, again(next), outside(next));
        let inside = self.along(of, &[indices, &[group]].concat(), latch);
        self.body.at_mut(header).term = Term::Br(inside);
        gate
    }

    /// The indices of `n` points of a thread.
    fn group(&mut self, b: BlockId, first: Val, step: Val, n: u32) -> Vec<Val> {
        let mut group = vec![first];
        for _ in 1..n {
            let last = *group.last().expect("one at least");
            group.push(self.body.num(b, NumOp::I64Add, &[last, step]));
        }
        group
    }

    /// The code of the points with these indices.
    fn point(&mut self, indices: &[Vec<Val>], back: BlockId) -> Edge {
        let sizes: Vec<u32> = indices.iter().map(|i| i.len() as u32).collect();
        let blocks = match sizes.iter().all(|n| *n == 1) {
            // Along the last way only: all others have more points.
            true => self.region_blocks(),
            false => jam::instance(self.region, &sizes, &mut self.body),
        };
        for &b in &blocks {
            let at = self.body.at_mut(b);
            if matches!(at.term, Term::Return(_)) {
                at.term = Term::Br(Edge { block: back, args: vec![] });
            }
        }
        let first = blocks[0];
        self.points.extend(blocks);
        Edge { block: first, args: indices.concat() }
    }

    /// Builds the loop over the only axis of a nest with reductions: accumulators ride on it.
    fn fold(&mut self, axis: usize, first: BlockId, block: [u32; 3]) {
        self.points = self.region_blocks();
        let (from, end) = self.range(0, 1, self.trip(axis));
        let joins = self.region.joins();
        let types: Vec<Ty> = self.region.reductions.iter().map(|r| self.region.body.ty(r.result)).collect();
        let [before, header, latch, done] = [(); 4].map(|()| self.body.block());
        let index = self.body.value(Ty::I64);
        let [carried, totals] = [(); 2].map(|()| types.iter().map(|&t| self.body.value(t)).collect::<Vec<_>>());
        self.body.at_mut(header).params = [&[index], carried.as_slice()].concat();
        self.body.at_mut(done).params.clone_from(&totals);
        let mut start = vec![];
        for (k, (j, &ty)) in joins.iter().zip(&types).enumerate() {
            if self.pass == Pass::Running && self.region.reductions[k].scan {
                let at = self.partial_at(self.entry, k, joins.len());
                start.push(self.body.push(self.entry, Op::PartialLoad, vec![at], ty));
                continue;
            }
            let identity = j.identity().expect("reductions are by operations that have one");
            start.push(self.body.constant(self.entry, ty, identity));
        }
        let edge = |block: BlockId, args: &[Val]| Edge { block, args: args.to_vec() };
        let some = self.body.num(self.entry, NumOp::I64LtS, &[from, end]);
        self.body.at_mut(self.entry).term = Term::CondBr(some, edge(before, &[]), edge(done, &start));
        let step = self.step(before, 0, 1);
        self.body.at_mut(before).term = Term::Br(edge(header, &[&[from], start.as_slice()].concat()));
        // The accumulators of scans and float sums go through the iterations.
        let running = self.region.running().into_iter().map(|(k, _)| carried[k]);
        let inside: Vec<Val> = std::iter::once(index).chain(running).collect();
        self.body.at_mut(header).term = Term::Br(edge(first, &inside));
        // A finished point goes to the latch with its contributions.
        let contributions: Vec<Val> = types.iter().map(|&t| self.body.value(t)).collect();
        self.body.at_mut(latch).params = contributions.clone();
        for b in self.region_blocks() {
            let at = self.body.at_mut(b);
            if let Term::Return(vs) = &at.term {
                at.term = Term::Br(Edge { block: latch, args: vs.clone() });
            }
        }
        let next = self.body.num(latch, NumOp::I64Add, &[index, step]);
        let joined = reduce::join(&mut self.body, latch, &joins, &carried, &contributions);
        let after = self.region.reductions.iter().zip(&contributions).zip(joined);
        let joined: Vec<Val> = after.map(|((r, &returned), joined)| if r.runs() { returned } else { joined }).collect();
        let more = self.body.num(latch, NumOp::I64LtS, &[next, end]);
        let again = [&[next], joined.as_slice()].concat();
        self.body.at_mut(latch).term = Term::CondBr(more, edge(header, &again), edge(done, &joined));
        if self.pass == Pass::Running {
            self.body.at_mut(done).term = Term::Return(vec![]);
        } else {
            self.join(done, &joins, &totals, block[0]);
        }
    }

    /// Leaves one partial result per reduction and block (GPU) or chunk (CPU).
    fn join(&mut self, done: BlockId, joins: &[Join], carried: &[Val], threads: u32) {
        let count = joins.len();
        if self.target == Target::Cpu || self.pass == Pass::Totals {
            for (k, &v) in carried.iter().enumerate() {
                let at = self.partial_at(done, k, count);
                self.body.effect(done, Op::PartialStore, vec![at, v]);
            }
            self.body.at_mut(done).term = Term::Return(vec![]);
            return;
        }
        let mut totals = vec![];
        let end =
            reduce::tree(&mut self.body, done, joins, carried, threads, |_, leader, k, v| totals.push((leader, k, v)));
        for of_leader in totals.chunk_by(|a, b| a.0 == b.0) {
            let leader = of_leader[0].0;
            let block = self.env(leader, Env::BlockId(0), Ty::I32);
            for &(_, k, v) in of_leader {
                let at = self.slot(leader, block, k, count);
                self.body.effect(leader, Op::PartialStore, vec![at, v]);
            }
        }
        self.body.at_mut(end).term = Term::Return(vec![]);
    }

    /// The slot of the partial result `k` of so many of this chunk.
    fn partial_at(&mut self, b: BlockId, k: usize, count: usize) -> Val {
        let chunk = if self.target == Target::Cpu {
            self.env(b, Env::ChunkSlot, Ty::I32)
        } else {
            let [t, id, dim] = [Env::ThreadId(0), Env::BlockId(0), Env::BlockDim(0)].map(|e| self.env(b, e, Ty::I32));
            let before = self.body.num(b, NumOp::I32Mul, &[id, dim]);
            self.body.num(b, NumOp::I32Add, &[before, t])
        };
        self.slot(b, chunk, k, count)
    }

    /// The slot of the partial result `k` of so many of a chunk or block.
    fn slot(&mut self, b: BlockId, part: Val, k: usize, count: usize) -> Val {
        let n = self.body.constant(b, Ty::I32, count as u64);
        let base = self.body.num(b, NumOp::I32Mul, &[part, n]);
        let k = self.body.constant(b, Ty::I32, k as u64);
        self.body.num(b, NumOp::I32Add, &[base, k])
    }
}
