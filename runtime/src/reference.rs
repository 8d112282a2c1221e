//! The meaning of a region, one iteration after the other, by the interpreter of bodies: what every device is
//! held to, here for [`crate::Shadow`] and in the oracle for everything.
//!
//! Takes a region and the guard's numbers, and memory; leaves memory as the region does. Slow and obvious.

use std::ops::Range;

use tensor_wasm_ir::interp::{Frame, Machine, Stop};
use tensor_wasm_ir::join::join;
use tensor_wasm_ir::{Body, Env, Join, MemTy, NumOp, Region, Val, eval, scan};
use tensor_wasm_passes::{Plan, Step};

/// Instructions of one thread or iteration.
pub const STEPS: u64 = 50_000_000;

/// What an interpreted run has come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ran {
    /// To its end, with the partial results, slot by slot.
    Done(Vec<u64>),
    /// The trap flag was raised; memory may have been changed.
    Trapped,
}

/// Sees every store, and who made it.
pub trait Watch {
    /// A launch begins: what was done before it is in order with what follows.
    fn step(&mut self) {}
    /// A thread, chunk or iteration with that number has stored the low `bytes` bytes of `bits`.
    fn store(&mut self, writer: u64, addr: u64, bytes: u8, bits: u64);
    /// One has updated that.
    fn update(&mut self, writer: u64, op: NumOp, addr: u64, bytes: u8, bits: u64) {
        let _ = (writer, op, addr, bytes, bits);
    }
    /// Iteration or thread `writer` has written that slot of the partial results.
    fn partial(&mut self, writer: u64, slot: u32);
    /// An iteration has, by an access in all parallel loops, read what was there before the launch, in a copy.
    fn load_before(&mut self, reader: u64, addr: u64, bytes: u8) {
        let _ = (reader, addr, bytes);
    }
    /// An iteration has read that.
    fn load(&mut self, reader: u64, addr: u64, bytes: u8) {
        let _ = (reader, addr, bytes);
    }
}

impl Watch for () {
    fn store(&mut self, _: u64, _: u64, _: u8, _: u64) {}
    fn partial(&mut self, _: u64, _: u32) {}
}

/// Linear memory as a region may use it.
pub struct Memory<'a> {
    /// All of it.
    pub bytes: &'a mut [u8],
    /// How many of the bytes are linear memory: behind them is the call's scratch.
    size: u64,
    /// What may be written, ascending and disjoint; `None` where nobody promises that.
    writes: Option<&'a [Range<u64>]>,
    /// Must accesses be naturally aligned?
    pub aligned: bool,
}

impl<'a> Memory<'a> {
    /// Memory, and the plan's scratch behind it, that are used as the guard has promised.
    pub fn guarded(bytes: &'a mut [u8], plan: &'a Plan, aligned: bool) -> Memory<'a> {
        Memory { size: bytes.len() as u64 - plan.scratch, bytes, writes: Some(&plan.writes), aligned }
    }

    /// Memory, and the plan's scratch behind it, as any Wasm code uses it: what is outside of it traps.
    pub fn plain(bytes: &'a mut [u8], plan: &Plan) -> Memory<'a> {
        Memory { size: bytes.len() as u64 - plan.scratch, bytes, writes: None, aligned: false }
    }

    /// Bytes of linear memory.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Where an address is, of linear memory or of scratch.
    pub fn place(&self, addr: u64, mem: MemTy, scratch: bool) -> Result<u64, Stop> {
        match scratch {
            true => Ok(self.size + addr),
            false if addr + u64::from(mem.bytes) > self.size => Err(self.outside("access", addr)),
            false => Ok(addr),
        }
    }

    fn outside(&self, what: &str, addr: u64) -> Stop {
        match self.writes {
            Some(_) => Stop::Invalid(format!("a {what} outside of memory at {addr:#x}")),
            None => Stop::Trap,
        }
    }

    fn check(&self, what: &str, addr: u64, n: u64) -> Result<Range<usize>, Stop> {
        if self.aligned && !addr.is_multiple_of(n) {
            return Err(Stop::Invalid(format!("a misaligned {what} of {n} bytes at {addr:#x}")));
        }
        let end = addr.checked_add(n).filter(|&e| e <= self.bytes.len() as u64);
        let end = end.ok_or_else(|| self.outside(what, addr))?;
        Ok(addr as usize..end as usize)
    }

    /// Reads, zero-extended.
    pub fn load(&self, addr: u64, mem: MemTy) -> Result<u64, Stop> {
        let at = self.check("load", addr, u64::from(mem.bytes))?;
        Ok(self.bytes[at].iter().rev().fold(0, |x, b| x << 8 | u64::from(*b)))
    }

    /// Writes the low bytes.
    pub fn store(&mut self, addr: u64, bits: u64, mem: MemTy) -> Result<(), Stop> {
        let n = u64::from(mem.bytes);
        let at = self.check("store", addr, n)?;
        let scratch = addr >= self.size;
        if !scratch && self.writes.is_some_and(|all| !all.iter().any(|w| w.start <= addr && addr + n <= w.end)) {
            return Err(Stop::Invalid(format!("a store outside of the ranges that the guard knows, at {addr:#x}")));
        }
        self.bytes[at].copy_from_slice(&bits.to_le_bytes()[..n as usize]);
        Ok(())
    }

    /// Joins the low bytes.
    pub fn update(&mut self, op: NumOp, addr: u64, bits: u64, mem: MemTy) -> Result<(), Stop> {
        let old = self.load(addr, mem)?;
        let new = eval::eval(op, &[old, bits]).map_err(|_| Stop::Invalid(format!("an update by {op}")))?;
        self.store(addr, new, mem)
    }
}

/// What was in memory before a launch, where its guard says that it has to be copied.
pub struct Copied(Vec<(u64, Vec<u8>)>);

impl Copied {
    /// Takes it.
    pub fn new(memory: &[u8], step: &Step) -> Copied {
        let bytes = |r: &Range<u64>| memory.get(r.start as usize..r.end as usize).map(<[u8]>::to_vec);
        Copied(step.before.iter().map(|r| (r.start, bytes(r).unwrap_or_default())).collect())
    }

    /// Was nothing copied, as memory does not change where such loads read?
    pub fn is_memory(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads from it, zero-extended.
    pub fn load(&self, addr: u64, mem: MemTy) -> Result<u64, Stop> {
        let end = addr + u64::from(mem.bytes);
        let part = self.0.iter().find(|(start, bytes)| *start <= addr && end <= start + bytes.len() as u64);
        let (start, bytes) = part.ok_or_else(|| Stop::Invalid(format!("nothing is copied at {addr:#x}")))?;
        let bytes = &bytes[(addr - start) as usize..(end - start) as usize];
        Ok(bytes.iter().rev().fold(0, |x, b| x << 8 | u64::from(*b)))
    }
}

/// In which order the iterations run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As in the original loops: what the region means, whether or not it is parallel. Every load reads memory as it is:
    /// what was there before the launch still is, unless the guard is wrong.
    Original,
    /// Last to first: the same, if the iterations do not depend on each other.
    Backwards,
}

struct Iteration<'a, 'm> {
    region: &'a Region,
    memory: Memory<'m>,
    /// Which views have to be aligned: those that a kernel does not take apart.
    aligned: Vec<bool>,
    hull: Range<u64>,
    /// The range in it that nothing is written to.
    gap: Range<u64>,
    /// What is read by views of what was before; in the original order only by those that lag: there the others come before
    /// the stores anyway.
    copied: Option<Copied>,
    original: bool,
    step: &'a Step,
    number: u64,
    watch: &'a mut dyn Watch,
}

impl Iteration<'_, '_> {
    /// The iteration in which the program makes an access that lags; `None` where it is none yet.
    fn made(&self, lag: Option<(usize, u32)>) -> Option<u64> {
        let Some((l, n)) = lag else { return Some(self.number) };
        let axis = self.region.parallel().iter().position(|a| *a == l)?;
        let inside: u64 = self.step.trips[axis + 1..].iter().product();
        let along = self.number / inside % self.step.trips[axis];
        (along >= u64::from(n)).then(|| self.number - u64::from(n) * inside)
    }

    /// Where an access is, in memory or behind it.
    fn place(&self, addr: u64, mem: MemTy, view: u32) -> Result<u64, Stop> {
        self.memory.place(addr, mem, self.region.views[view as usize].scratch)
    }

    /// What the guard could not know of a load: is it outside of memory, or of what another iteration may write?
    fn check_inside(&mut self, addr: u64, mem: MemTy, view: u32) -> Result<(), Stop> {
        let n = u64::from(mem.bytes);
        let outside = addr + n > self.memory.size();
        let spared = self.gap.start <= addr && addr + n <= self.gap.end;
        let written = addr < self.hull.end && self.hull.start < addr + n && !spared;
        if self.region.views[view as usize].indirect() && (outside || written) {
            return Err(Stop::Trap);
        }
        Ok(())
    }
}

impl Machine for Iteration<'_, '_> {
    fn load(&mut self, addr: u64, mem: MemTy, view: u32) -> Result<u64, Stop> {
        self.check_inside(addr, mem, view)?;
        let addr = self.place(addr, mem, view)?;
        let n = u64::from(mem.bytes);
        self.memory.aligned = self.aligned[view as usize];
        let v = &self.region.views[view as usize];
        if let Some(copied) = self.copied.as_ref().filter(|_| v.before && (!self.original || v.lag.is_some())) {
            self.memory.check("load", addr, n)?;
            if self.region.parallel().iter().all(|l| v.loops.contains(l))
                && let Some(made) = self.made(v.lag)
            {
                self.watch.load_before(made, addr, mem.bytes);
            }
            return copied.load(addr, mem);
        }
        self.watch.load(self.number, addr, mem.bytes);
        self.memory.load(addr, mem)
    }

    fn store(&mut self, addr: u64, bits: u64, mem: MemTy, view: u32) -> Result<(), Stop> {
        let addr = self.place(addr, mem, view)?;
        self.watch.store(self.number, addr, mem.bytes, bits);
        self.memory.aligned = self.aligned[view as usize];
        self.memory.store(addr, bits, mem)
    }

    fn update(&mut self, op: NumOp, addr: u64, bits: u64, mem: MemTy, view: u32) -> Result<(), Stop> {
        let addr = self.place(addr, mem, view)?;
        self.watch.update(self.number, op, addr, mem.bytes, bits);
        self.memory.aligned = self.aligned[view as usize];
        self.memory.update(op, addr, bits, mem)
    }

    fn env(&mut self, env: Env) -> Result<u64, Stop> {
        Err(Stop::Invalid(format!("{env:?} in a region")))
    }

    fn partial(&mut self, _slot: u32, _bits: u64) -> Result<(), Stop> {
        Err(Stop::Invalid("a partial result in a region".into()))
    }
}

/// Runs launches one after the other until one traps: the partial results of all of them, one launch's behind the other's.
pub fn one_by_one(steps: &[Step], mut run: impl FnMut(&Step) -> Result<Ran, Stop>) -> Result<Ran, Stop> {
    let mut all = vec![];
    for step in steps {
        match run(step)? {
            Ran::Done(partials) => all.extend(partials),
            Ran::Trapped => return Ok(Ran::Trapped),
        }
    }
    Ok(Ran::Done(all))
}

/// Runs every launch of a region over memory with the plan's scratch behind it, and of each every iteration, one after the other; gives one value per reduction. In
/// the original order nothing that the guard promises is relied on, and nests are not in pieces; in any other, it is
/// checked, alignment too if `aligned`.
pub fn run_region(
    region: &Region,
    plan: &Plan,
    memory: &mut [u8],
    order: Order,
    aligned: bool,
    watch: &mut dyn Watch,
) -> Result<Ran, Stop> {
    let all = match order {
        Order::Original => plan.nests().filter_map(|pieces| whole(region, plan, pieces.first()?)).collect(),
        Order::Backwards => plan.steps.clone(),
    };
    one_by_one(&all, |step| {
        watch.step();
        run_step(region, (plan, step), memory, order, aligned, watch)
    })
}

/// All of the nest that a launch is a piece of, as one launch; `None` if there is no such phase.
pub fn whole(of: &Region, plan: &Plan, piece: &Step) -> Option<Step> {
    let region = of.phases().nth(piece.phase)?;
    let trips: Option<Vec<Val>> = region.parallel().iter().map(|&l| region.loops[l].trip).collect();
    let trips = plan.captured(&trips?, piece);
    Some(Step { origin: vec![0; trips.len()], trips, ..piece.clone() })
}

/// Runs one launch of a region.
pub fn run_step(
    of: &Region,
    (plan, step): (&Plan, &Step),
    memory: &mut [u8],
    order: Order,
    aligned: bool,
    watch: &mut dyn Watch,
) -> Result<Ran, Stop> {
    let region = of.phases().nth(step.phase).ok_or_else(|| Stop::Invalid("no such phase".into()))?;
    let captures = region.captures();
    let values = plan.captured(&captures, step);
    let captures: Vec<(Val, u64)> = captures.into_iter().zip(values).collect();
    let total = step.points();
    let mut partials = vec![];
    let joins = region.joins();
    for j in &joins {
        partials.push(j.identity().ok_or_else(|| Stop::Invalid(format!("{j} has no identity")))?);
    }
    let copied = Some(Copied::new(memory, step)).filter(|c| !c.is_memory());
    let original = order == Order::Original;
    let memory = match order {
        Order::Original => Memory::plain(memory, plan),
        Order::Backwards => Memory::guarded(memory, plan, aligned),
    };
    let known = |v: u32| region.views[v as usize].base.is_some() && !region.never_aligned(v);
    let aligned = (0..region.views.len() as u32).map(|v| memory.aligned && known(v)).collect();
    let (hull, gap) = (step.writes.clone(), step.gap.clone());
    let mut m = Iteration { region, memory, aligned, hull, gap, copied, original, step, number: 0, watch };
    let mut scans = Scans::new(region, plan, &joins);
    let sums = region.sums();
    let ran = (|| {
        if order != Order::Original {
            scans.sum_up(&mut m, &captures, total)?;
        }
        for k in 0..total {
            m.number = if order == Order::Original { k } else { total - 1 - k };
            let mut index = index(step, m.number);
            if order == Order::Original && region.is_scan() {
                scans.contribution(&mut m, &captures)?;
            }
            index.extend(scans.before(m.number));
            for (k, _) in &sums {
                // In their own order sums run through the iterations; in any other each iteration begins anew.
                let identity = joins[*k].identity().unwrap_or(0);
                let runs = order == Order::Original;
                index.push(if runs { std::mem::replace(&mut partials[*k], identity) } else { identity });
            }
            let mut values = Frame::new(&region.body, &captures, STEPS).run(&index, &mut m)?;
            scans.check(m.number, &mut values)?;
            join(&joins, &mut partials, &values).ok_or_else(|| Stop::Invalid("a reduction that traps".into()))?;
        }
        Ok(())
    })();
    match ran {
        Ok(()) => Ok(Ran::Done(partials)),
        Err(Stop::Trap) => Ok(Ran::Trapped),
        Err(e) => Err(e),
    }
}

/// What is done for a point, given its indices and memory.
pub(crate) type ForPoint<'a> = &'a mut dyn FnMut(Vec<u64>, &mut dyn Machine) -> Result<(), Stop>;

/// Hands `run` every point of a launch in the original order: its indices, and memory as any Wasm code uses it.
pub(crate) fn every_point(
    region: &Region,
    (plan, step): (&Plan, &Step),
    memory: &mut [u8],
    run: ForPoint<'_>,
) -> Result<(), Stop> {
    let copied = Some(Copied::new(memory, step)).filter(|c| !c.is_memory());
    let memory = Memory::plain(memory, plan);
    let aligned = vec![false; region.views.len()];
    let (hull, gap, original) = (step.writes.clone(), step.gap.clone(), true);
    let mut m = Iteration { region, memory, aligned, hull, gap, copied, original, step, number: 0, watch: &mut () };
    for number in 0..step.points() {
        m.number = number;
        run(index(step, number), &mut m)?;
    }
    Ok(())
}

/// The indices of a point of a launch, by its number: the last axis is the innermost.
fn index(step: &Step, number: u64) -> Vec<u64> {
    let mut rest = number;
    let mut index = vec![0; step.trips.len()];
    for ((i, t), origin) in index.iter_mut().zip(&step.trips).zip(&step.origin).rev() {
        (*i, rest) = (origin + rest % t, rest / t);
    }
    index
}

/// What the scans of a region have accumulated before each iteration.
struct Scans<'r> {
    region: &'r Region,
    joins: &'r [Join],
    totals: Body,
    /// One for each iteration so far, and one more: the accumulators (all of the region's).
    before: Vec<Vec<u64>>,
    /// What each iteration so far contributes.
    contributions: Vec<Vec<u64>>,
}

impl<'r> Scans<'r> {
    fn new(region: &'r Region, plan: &Plan, joins: &'r [Join]) -> Scans<'r> {
        let totals = if region.is_scan() { scan::totals(region) } else { Body::default() };
        Scans { region, joins, totals, before: vec![plan.starts.clone()], contributions: vec![] }
    }

    /// Runs the next iteration as far as the accumulators need it, from nothing.
    fn contribution(&mut self, m: &mut Iteration<'_, '_>, captures: &[(Val, u64)]) -> Result<(), Stop> {
        let k = self.contributions.len();
        let mut args = vec![k as u64];
        args.extend(self.region.scans().iter().map(|(k, _)| self.joins[*k].identity().unwrap_or(0)));
        let values = Frame::new(&self.totals, captures, STEPS).run(&args, &mut Unseen(m))?;
        let mut after = self.before[k].clone();
        join(self.joins, &mut after, &values).ok_or_else(|| Stop::Invalid("a scan that traps".into()))?;
        self.before.push(after);
        self.contributions.push(values);
        Ok(())
    }

    /// Does that for all of them, before any has stored something.
    fn sum_up(&mut self, m: &mut Iteration<'_, '_>, captures: &[(Val, u64)], total: u64) -> Result<(), Stop> {
        let all = if self.region.is_scan() { total } else { 0 };
        (0..all).try_for_each(|_| self.contribution(m, captures))
    }

    /// What an iteration is handed.
    fn before(&self, k: u64) -> Vec<u64> {
        self.region.scans().iter().map(|(x, _)| self.before[k as usize][*x]).collect()
    }

    /// An iteration has returned what the scans are after it: is that what was expected? Puts what it contributes in the
    /// place of it.
    fn check(&self, k: u64, values: &mut [u64]) -> Result<(), Stop> {
        for (x, _) in self.region.scans() {
            if values[x] != self.before[k as usize + 1][x] {
                return Err(Stop::Invalid(format!("iteration {k} does not continue the scan {x}")));
            }
            values[x] = self.contributions[k as usize][x];
        }
        Ok(())
    }
}

/// An iteration of which nobody sees what it does.
struct Unseen<'i, 'a, 'm>(&'i mut Iteration<'a, 'm>);

impl Machine for Unseen<'_, '_, '_> {
    fn load(&mut self, addr: u64, mem: MemTy, view: u32) -> Result<u64, Stop> {
        self.0.check_inside(addr, mem, view)?;
        self.0.memory.load(addr, mem)
    }

    fn store(&mut self, addr: u64, _: u64, _: MemTy, _: u32) -> Result<(), Stop> {
        Err(Stop::Invalid(format!("a store at {addr:#x} while a scan is summed up")))
    }

    fn env(&mut self, env: Env) -> Result<u64, Stop> {
        self.0.env(env)
    }

    fn partial(&mut self, slot: u32, bits: u64) -> Result<(), Stop> {
        self.0.partial(slot, bits)
    }
}
