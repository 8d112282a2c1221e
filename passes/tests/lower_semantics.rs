//! What lowering makes of a region computes what the region means.
//!
//! For every region of `filetests/*.tensor` and many random live-ins and memories that its guard
//! accepts: the region's body, interpreted for every point (in order, and in reverse), against the
//! lowered kernels, run over one chunk, several chunks, and the threads of a small grid, on hardware
//! whose NaNs are never canonical. All must leave the same memory and the same reductions, and touch
//! no byte that the guard's plan does not name. A kernel may raise the trap flag where the region does not only if it has checks of its
//! own: indirect loads, or loops of unknown trip count.

mod common;

use std::ops::Range;

use common::{files, read};
use tensor_wasm_ir::dialect::parse_module;
use tensor_wasm_ir::eval::eval;
use tensor_wasm_ir::interp::{Frame, Machine, Stop, extend};
use tensor_wasm_ir::{BlockId, Body, Env, Kernel, MemTy, NumOp, Op, Region, Target, Term, Ty, Val, View};
use tensor_wasm_passes::bytewise;
use tensor_wasm_passes::guard::{Needs, Plan, check};
use tensor_wasm_passes::lower::lower;

/// A small generator of random bits (splitmix64): the same on every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    /// A word that some operation cares about: small numbers, ordinary floats, NaNs with payloads.
    fn word(&mut self) -> u32 {
        match self.below(8) {
            0 => 0,
            1 | 2 => self.below(12) as u32,
            3 => (self.below(200) as f32 / 7.0 - 9.0).to_bits(),
            4 => [0x7fc0_0000, 0x7fa0_0001, 0xffc1_2345, 0xff80_0000, 0x7f80_0000, 0x8000_0000][self.below(6) as usize],
            _ => self.next() as u32,
        }
    }

    fn live_in(&mut self, ty: Ty) -> u64 {
        match (ty, self.below(8)) {
            (Ty::I32 | Ty::I64, 0..4) => self.below(10),
            (Ty::I32 | Ty::I64, 4..7) => 512 * self.below(MEMORY / 512),
            (Ty::I32, _) => self.below(MEMORY),
            (Ty::F32, _) => u64::from(self.word()),
            _ => u64::from(self.word()) << 32 | u64::from(self.word()),
        }
    }
}

const MEMORY: u64 = 8_192;
const FUEL: u64 = 1_000_000;

/// One thread's view of the launch.
struct Thread<'p> {
    memory: &'p mut Vec<u8>,
    plan: &'p Plan,
    /// Is an access outside of the plan's ranges an error (in a kernel, and where the address was
    /// known), or a trap (of the region's own)?
    partials: &'p mut Vec<(u32, u64)>,
    env: &'p dyn Fn(Env) -> Option<u64>,
    /// Views whose address is only known inside.
    indirect: Vec<bool>,
    /// Memory as it was, and the views that read it where the plan wants a copy.
    original: &'p [u8],
    before: Vec<bool>,
    lowered: bool,
}

impl Thread<'_> {
    fn bytes(&self, addr: u64, mem: MemTy, view: u32, allowed: &[Range<u64>]) -> Result<Range<usize>, Stop> {
        let (lo, hi) = (addr, addr + u64::from(mem.bytes));
        let indirect = self.indirect[view as usize];
        if hi > MEMORY {
            // The kernel has to find out before it looks.
            return Err(match indirect && !self.lowered {
                true => Stop::Trap,
                false => Stop::Invalid(format!("view {view} leaves memory at {addr}")),
            });
        }
        if !indirect && !allowed.iter().any(|r| r.start <= lo && hi <= r.end) {
            return Err(Stop::Invalid(format!("view {view} at {addr} is not in the plan")));
        }
        Ok(lo as usize..hi as usize)
    }
}

impl Machine for Thread<'_> {
    fn load(&mut self, addr: u64, mem: MemTy, view: u32) -> Result<u64, Stop> {
        let at = self.bytes(addr, mem, view, &self.plan.reads)?;
        let mut raw = [0; 8];
        let copied = self.before[view as usize] && !self.plan.steps[0].before.is_empty();
        let from = if copied { self.original } else { &*self.memory };
        raw[..at.len()].copy_from_slice(&from[at]);
        Ok(u64::from_le_bytes(raw))
    }

    fn store(&mut self, addr: u64, bits: u64, mem: MemTy, view: u32) -> Result<(), Stop> {
        let at = self.bytes(addr, mem, view, &self.plan.writes)?;
        let n = at.len();
        self.memory[at].copy_from_slice(&bits.to_le_bytes()[..n]);
        Ok(())
    }

    fn env(&mut self, env: Env) -> Result<u64, Stop> {
        let hull = self.plan.write_hull();
        match env {
            Env::MemSize => Ok(MEMORY),
            Env::WriteLo => Ok(hull.start),
            Env::WriteHi => Ok(hull.end),
            Env::GapLo | Env::GapHi => Ok(0),
            other => (self.env)(other).ok_or_else(|| Stop::Invalid(format!("{other:?}"))),
        }
    }

    fn partial(&mut self, slot: u32, bits: u64) -> Result<(), Stop> {
        self.partials.push((slot, bits));
        Ok(())
    }
}

/// The memory and the reductions that a run leaves, or why it stopped.
type Outcome = Result<(Vec<u8>, Vec<u64>), Stop>;

fn indirect(r: &Region) -> Vec<bool> {
    r.views.iter().map(|v| v.base.is_none()).collect()
}

fn before(r: &Region) -> Vec<bool> {
    r.views.iter().map(|v| v.before).collect()
}

/// Joins contributions to what the accumulators were.
fn join(r: &Region, plan: &Plan, parts: &[Vec<u64>]) -> Vec<u64> {
    let mut acc: Vec<u64> = r.reductions.iter().map(|x| plan.values[x.init.0 as usize]).collect();
    parts.iter().for_each(|p| tensor_wasm_ir::join::join(&r.joins(), &mut acc, p).unwrap());
    acc
}

/// Every point of the iteration space, the last axis fastest.
fn points(trips: &[u64]) -> Vec<Vec<u64>> {
    trips.iter().fold(vec![vec![]], |ps, &n| {
        ps.iter().flat_map(|p| (0..n).map(move |i| [p.clone(), vec![i]].concat())).collect()
    })
}

/// The meaning: the body at every point.
fn meaning(r: &Region, plan: &Plan, memory: &[u8], reverse: bool) -> Outcome {
    let original = memory;
    let mut memory = memory.to_vec();
    let captures: Vec<_> = r.captures().into_iter().map(|v| (v, plan.values[v.0 as usize])).collect();
    // A piece of a nest has points of its own; the kernel is told where they begin.
    let origin = &plan.steps[0].origin;
    let mut all = points(&plan.trips);
    all.iter_mut().flat_map(|p| p.iter_mut().zip(origin)).for_each(|(i, first)| *i += first);
    if reverse {
        all.reverse();
    }
    let mut parts = vec![];
    for p in all {
        let mut thread = Thread {
            memory: &mut memory,
            plan,
            partials: &mut vec![],
            env: &|_| None,
            indirect: indirect(r),
            original,
            before: before(r),
            lowered: false,
        };
        parts.push(Frame::new(&r.body, &captures, FUEL).run(&p, &mut thread)?);
    }
    let joined = join(r, plan, &parts);
    Ok((memory, joined))
}

/// A NaN made by arithmetic, as hardware may give it: any sign, any payload.
fn any_nan(n: NumOp, bits: u64) -> u64 {
    let wide = n.info().result == Ty::F64;
    let nan = if wide { f64::from_bits(bits).is_nan() } else { f32::from_bits(bits as u32).is_nan() };
    match (n.makes_nan() && nan, wide) {
        (false, _) => bits,
        (true, true) => 0xfff8_0000_0000_1234,
        (true, false) => 0xffc0_4321,
    }
}

/// Runs a kernel's body as the interpreter does, but on hardware whose NaNs are not canonical.
fn run(body: &Body, args: &[u64], m: &mut Thread<'_>) -> Result<(), Stop> {
    let mut values = vec![None; body.types.len()];
    let (mut at, mut incoming) = (BlockId(0), args.to_vec());
    for _ in 0..FUEL {
        let block = body.at(at);
        assert_eq!(block.params.len(), incoming.len());
        for (p, v) in block.params.iter().zip(&incoming) {
            values[p.0 as usize] = Some(*v);
        }
        for i in &block.insts {
            let a: Vec<u64> = i.args.iter().map(|v| values[v.0 as usize].expect("defined")).collect();
            let addr = |offset: u64| u64::from(a[0] as u32) + offset;
            let r = match i.op {
                Op::Const(bits) => bits,
                Op::Num(n) => any_nan(n, eval(n, &a).map_err(|_| Stop::Trap)?),
                Op::Load { mem, offset, view } => extend(mem, m.load(addr(offset), mem, view)?),
                Op::Store { mem, offset, view } => m.store(addr(offset), a[1], mem, view).map(|()| 0)?,
                Op::Update { op, mem, offset, view } => m.update(op, addr(offset), a[1], mem, view).map(|()| 0)?,
                Op::Env(e) => m.env(e)?,
                Op::TrapIf if a[0] as u32 != 0 => return Err(Stop::Trap),
                Op::TrapIf => 0,
                Op::Raised => 0,
                Op::PartialStore => m.partial(a[0] as u32, a[1]).map(|()| 0)?,
                ref other => return Err(Stop::Invalid(format!("{other:?}"))),
            };
            if let Some(v) = i.result {
                values[v.0 as usize] = Some(r);
            }
        }
        let get = |v: &Val| values[v.0 as usize].expect("defined");
        let edge = match &block.term {
            Term::Br(e) => e,
            Term::CondBr(c, x, y) => {
                if get(c) as u32 != 0 {
                    x
                } else {
                    y
                }
            }
            Term::Switch(i, es) => &es[(get(i) as u32 as usize).min(es.len() - 1)],
            Term::Return(_) => return Ok(()),
            Term::Unreachable => return Err(Stop::Trap),
        };
        (at, incoming) = (edge.block, edge.args.iter().map(get).collect());
    }
    Err(Stop::Budget)
}

/// One run of a kernel's body.
fn launch(
    r: &Region,
    k: &Kernel,
    plan: &Plan,
    (original, memory): (&[u8], &mut Vec<u8>),
    partials: &mut Vec<(u32, u64)>,
    env: &dyn Fn(Env) -> Option<u64>,
) -> Result<(), Stop> {
    let args: Vec<u64> = k.captures.iter().map(|v| plan.values[v.0 as usize]).collect();
    let mut thread =
        Thread { memory, plan, partials, env, indirect: indirect(r), original, before: before(r), lowered: true };
    run(&k.body, &args, &mut thread)
}

/// The CPU kernel over chunks of the outermost axis that end there.
fn chunks(r: &Region, k: &Kernel, plan: &Plan, memory: &[u8], ends: &[u64]) -> Outcome {
    let original = memory;
    let mut memory = memory.to_vec();
    let mut partials = vec![];
    let mut lo = 0;
    for (slot, &hi) in ends.iter().enumerate() {
        let env = move |e| match e {
            Env::ChunkLo => Some(lo),
            Env::ChunkHi => Some(hi),
            Env::ChunkSlot => Some(slot as u64),
            _ => None,
        };
        launch(r, k, plan, (original, &mut memory), &mut partials, &env)?;
        lo = hi;
    }
    let n = r.reductions.len();
    partials.sort_unstable();
    let slots: Vec<u32> = partials.iter().map(|p| p.0).collect();
    assert_eq!(slots, (0..(ends.len() * n) as u32).collect::<Vec<_>>(), "one partial result per chunk");
    let parts: Vec<Vec<u64>> = partials.chunks(n.max(1)).map(|c| c.iter().map(|p| p.1).collect()).collect();
    let joined = join(r, plan, &parts);
    Ok((memory, joined))
}

/// The GPU kernel of a region without reductions: every thread of a grid, one after the other.
fn grid(r: &Region, k: &Kernel, plan: &Plan, memory: &[u8], grid: [u64; 3], block: [u64; 3]) -> Outcome {
    let original = memory;
    let mut memory = memory.to_vec();
    let sizes: Vec<u64> = grid.iter().chain(&block).copied().collect();
    for p in points(&sizes) {
        let env = |e| match e {
            Env::BlockId(a) => Some(p[a as usize]),
            Env::ThreadId(a) => Some(p[3 + a as usize]),
            Env::GridDim(a) => Some(grid[a as usize]),
            Env::BlockDim(a) => Some(block[a as usize]),
            _ => None,
        };
        launch(r, k, plan, (original, &mut memory), &mut vec![], &env)?;
    }
    Ok((memory, vec![]))
}

/// Runs a region every way; gives whether the guard took it and whether it ended without a trap.
fn compare(r: &Region, kernels: &[Kernel; 2], rng: &mut Random) -> Result<(bool, bool), String> {
    let live_ins: Vec<u64> = r.params.iter().map(|&p| rng.live_in(r.body.ty(p))).collect();
    let Ok(mut plan) = check(r, &live_ins, MEMORY, Needs::default()) else {
        return Ok((false, false));
    };
    // Some launch, as if it were the only one.
    let step = plan.steps[rng.below(plan.steps.len() as u64) as usize].clone();
    let moving = std::mem::take(&mut plan.phases[0].moving);
    moving.iter().zip(&step.values).for_each(|(v, bits)| plan.values[v.0 as usize] = *bits);
    (plan.trips, plan.steps) = (step.trips.clone(), vec![step]);
    if plan.trips.iter().product::<u64>() > 400 {
        return Ok((false, false));
    }
    let memory: Vec<u8> = (0..MEMORY / 4).flat_map(|_| rng.word().to_le_bytes()).collect();
    let means = meaning(r, &plan, &memory, false);
    let backward = meaning(r, &plan, &memory, true);
    let [cpu, gpu] = kernels;
    let n = plan.trips[0];
    let cut = 1 + rng.below(n);
    let mut outcomes = vec![
        ("one chunk", chunks(r, cpu, &plan, &memory, &[n])),
        ("two chunks", chunks(r, cpu, &plan, &memory, &[cut, n])),
        ("a chunk each", chunks(r, cpu, &plan, &memory, &(1..=n).collect::<Vec<_>>())),
    ];
    if r.reductions.is_empty() {
        // Grid axes without a dimension are one wide, as every launch has them.
        let wide = |sizes: [u64; 3]| [0, 1, 2].map(|a| if a < usize::from(gpu.axes) { sizes[a] } else { 1 });
        let (blocks, threads) = (wide([2, 1, 2]), wide([2, 3, 1]));
        outcomes.push(("a grid", grid(r, gpu, &plan, &memory, blocks, threads)));
        outcomes.push(("one thread", grid(r, gpu, &plan, &memory, [1, 1, 1], [1, 1, 1])));
    }
    let own_checks = indirect(r).contains(&true) || r.loops.iter().any(|l| l.trip.is_none());
    let fail = |how: &str, what: String| Err(format!("{how}: {what}; live-ins {live_ins:x?}"));
    match (&means, &backward) {
        (Err(Stop::Trap), Err(Stop::Trap)) => {}
        // Where an indirect load reads what the region writes, only the kernel's check helps.
        (Ok(a), Ok(b)) if a == b || own_checks => {}
        (a, b) => {
            let stop = |o: &Outcome| o.as_ref().err().cloned();
            return fail("the order of points", format!("{:?} {:?}", stop(a), stop(b)));
        }
    }
    for (how, got) in outcomes {
        match (&means, got) {
            (Ok((memory, sums)), Ok((m, s))) => {
                if let Some(at) = (0..memory.len()).find(|&i| memory[i] != m[i]) {
                    let at = at & !3;
                    let (x, y) = (&memory[at..at + 4], &m[at..at + 4]);
                    return fail(how, format!("at {at}: {x:x?} is meant, {y:x?} computed"));
                }
                if *sums != s {
                    return fail(how, format!("{sums:x?} is meant, {s:x?} computed"));
                }
            }
            (Err(Stop::Trap), Err(Stop::Trap)) => {}
            (Ok(_), Err(Stop::Trap)) if own_checks => {}
            (m, g) => {
                return fail(how, format!("{:?} is meant, {:?} came", m.as_ref().err(), g.err()));
            }
        }
    }
    Ok((true, means.is_ok()))
}

#[test]
fn kernels_compute_what_regions_mean() {
    let mut failures = vec![];
    for path in files() {
        let name = path.file_stem().unwrap().to_string_lossy().to_string();
        let (_, module) = read(&std::fs::read_to_string(&path).unwrap());
        // What takes several kernels, or more than memory and live-ins, is run by the oracle's interpreters: scans, stores
        // that are inspected, accumulators that are handed to the body, private arrays.
        let plain = |r: &Region| {
            let handed = r.body.at(BlockId(0)).params.len() > r.parallel().len();
            !r.is_scan() && !handed && r.body.privates.is_empty() && !r.views.iter().any(View::inspected)
        };
        for r in parse_module(&module).unwrap().regions.into_iter().filter(plain) {
            for (how, lowered) in [("whole", r.clone()), ("by bytes", bytewise(&r))] {
                let kernels = [Target::Cpu, Target::Gpu].map(|t| lower(&lowered, t).unwrap());
                let mut rng = Random(name.bytes().map(u64::from).sum());
                let (mut ran, mut ended) = (0, 0);
                for _ in 0..40_000 {
                    if ran >= 40 && ended >= 10 {
                        break;
                    }
                    match compare(&r, &kernels, &mut rng) {
                        Ok((taken, whole)) => {
                            ran += u32::from(taken);
                            ended += u32::from(whole);
                        }
                        Err(e) => {
                            failures.push(format!("{name} {} {how}: {e}", r.name));
                            break;
                        }
                    }
                }
                // Few random live-ins pass a guard, but some must, or nothing was compared.
                if ran < 20 || ended < 10 {
                    failures.push(format!("{name} {} {how}: only {ran} runs, {ended} without a trap", r.name));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The comparison itself: a kernel without its canonicalisations is told from the right one.
#[test]
fn missing_canonicalisations_are_found() {
    let path = files().into_iter().find(|p| p.ends_with("canon_ops.tensor")).unwrap();
    let (_, module) = read(&std::fs::read_to_string(path).unwrap());
    let r = parse_module(&module).unwrap().regions.remove(0);
    let mut kernels = [Target::Cpu, Target::Gpu].map(|t| lower(&r, t).unwrap());
    for block in kernels.iter_mut().flat_map(|k| &mut k.body.blocks) {
        for i in &mut block.insts {
            let same = match i.op {
                Op::Num(NumOp::F32Canon) => NumOp::F32Copysign,
                Op::Num(NumOp::F64Canon) => NumOp::F64Copysign,
                _ => continue,
            };
            // The bits as they are, under their own sign.
            i.op = Op::Num(same);
            i.args.push(i.args[0]);
        }
    }
    let mut rng = Random(1);
    assert!((0..40_000).any(|_| compare(&r, &kernels, &mut rng).is_err()));
}
