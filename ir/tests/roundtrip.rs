//! The text form of the dialects: what is printed is parsed back to the same thing and printed the
//! same again, for generated regions and kernels with every kind of operation, terminator and
//! access; and text that is no module is an error, never a panic.

use std::collections::HashMap;

use proptest::prelude::*;

use tensor_wasm_ir::dialect::{Module, parse_module, print_kernels, print_module};
use tensor_wasm_ir::{
    BlockId, Body, Cmp, Edge, Env, Guard, Inst, Join, Kernel, LoopDim, LoopKind, MemTy, NumOp, Op, Pass, Place,
    Progression, Reduction, Region, Start, Steady, Taper, Target, Term, TripKind, Ty, Val, View, Wave,
};

const TYPES: [Ty; 4] = [Ty::I32, Ty::I64, Ty::F32, Ty::F64];

/// NaNs with payloads, signalling ones, both zeros, subnormals, and the ends of the integers.
const ODD_BITS: [u64; 16] = [
    0,
    1,
    u64::MAX,
    1 << 63,
    0x8000_0000,
    0x7fff_ffff,
    0x7fc0_0000,
    0xffc1_2345,
    0x7f80_0001,
    0xffbf_ffff,
    0x7ff8_0000_0000_0000,
    0xfff8_1234_5678_9abc,
    0x7ff0_0000_0000_0001,
    0xfff7_ffff_ffff_ffff,
    0x0000_0000_ffff_ffff,
    0x7fef_ffff_ffff_ffff,
];

const ENVS: [Env; 20] = [
    Env::ThreadId(0),
    Env::ThreadId(1),
    Env::ThreadId(2),
    Env::BlockId(0),
    Env::BlockId(1),
    Env::BlockId(2),
    Env::BlockDim(0),
    Env::BlockDim(1),
    Env::BlockDim(2),
    Env::GridDim(0),
    Env::GridDim(1),
    Env::GridDim(2),
    Env::ChunkLo,
    Env::ChunkHi,
    Env::ChunkSlot,
    Env::MemSize,
    Env::WriteLo,
    Env::WriteHi,
    Env::GapLo,
    Env::GapHi,
];

const CMPS: [Cmp; 9] = [Cmp::Ne, Cmp::LtS, Cmp::LtU, Cmp::LeS, Cmp::LeU, Cmp::GtS, Cmp::GtU, Cmp::GeS, Cmp::GeU];

/// Every access that Wasm has.
fn accesses() -> Vec<MemTy> {
    let mut all: Vec<MemTy> = TYPES.map(MemTy::full).to_vec();
    for (ty, sizes) in [(Ty::I32, &[1, 2][..]), (Ty::I64, &[1, 2, 4][..])] {
        for &bytes in sizes {
            all.extend([false, true].map(|signed| MemTy { ty, bytes, signed }));
        }
    }
    all
}

fn pick<T: Copy>(from: &[T], n: u64) -> T {
    from[(n % from.len() as u64) as usize]
}

/// A constant's bits: odd ones half of the time, and no more than the type has.
fn bits(ty: Ty, n: u64) -> u64 {
    let bits = if n & 1 == 0 { pick(&ODD_BITS, n >> 1) } else { n };
    if ty.bytes() == 4 { bits & 0xffff_ffff } else { bits }
}

/// What proptest makes and shrinks: numbers, from which [`build`] picks whatever they index.
#[derive(Clone, Debug)]
struct BlockRecipe {
    params: Vec<u8>,
    insts: Vec<InstRecipe>,
    term: u8,
    /// Which blocks it goes to, and what it returns.
    targets: Vec<u8>,
    value: u64,
}

#[derive(Clone, Debug)]
struct InstRecipe {
    kind: u8,
    x: u64,
    y: u64,
    at: u32,
}

fn inst_recipe() -> impl Strategy<Value = InstRecipe> {
    let at = prop_oneof![Just(0), any::<u32>()];
    (any::<u8>(), any::<u64>(), any::<u64>(), at).prop_map(|(kind, x, y, at)| InstRecipe { kind, x, y, at })
}

fn block_recipe() -> impl Strategy<Value = BlockRecipe> {
    let params = prop::collection::vec(any::<u8>(), 0..4);
    let insts = prop::collection::vec(inst_recipe(), 0..8);
    let targets = prop::collection::vec(any::<u8>(), 1..5);
    (params, insts, any::<u8>(), targets, any::<u64>()).prop_map(|(params, insts, term, targets, value)| BlockRecipe {
        params,
        insts,
        term,
        targets,
        value,
    })
}

fn recipes() -> impl Strategy<Value = Vec<BlockRecipe>> {
    prop::collection::vec(block_recipe(), 1..6)
}

/// Appends instructions to a list, with operands that are defined there.
struct Builder<'a> {
    body: &'a mut Body,
    out: Vec<Inst>,
    /// What may be used, by dominance.
    scope: Vec<Val>,
}

impl Builder<'_> {
    fn push(&mut self, op: Op, args: Vec<Val>, ty: Option<Ty>, at: u32) -> Option<Val> {
        let result = ty.map(|t| self.body.value(t));
        self.scope.extend(result);
        self.out.push(Inst { op, args, result, at });
        result
    }

    /// A value of a type: one in scope, or else a new constant.
    fn operand(&mut self, ty: Ty, n: u64) -> Val {
        let have: Vec<Val> = self.scope.iter().copied().filter(|&v| self.body.ty(v) == ty).collect();
        if have.is_empty() || n.is_multiple_of(7) {
            return self.push(Op::Const(bits(ty, n)), vec![], Some(ty), 0).unwrap();
        }
        pick(&have, n)
    }

    fn num(&mut self, r: &InstRecipe) {
        let n = pick(NumOp::ALL, r.x);
        let args = n.info().params.iter().enumerate().map(|(i, &t)| self.operand(t, r.y >> (8 * i))).collect();
        self.push(Op::Num(n), args, Some(n.info().result), r.at);
    }

    fn constant(&mut self, r: &InstRecipe) {
        let ty = pick(&TYPES, r.y);
        self.push(Op::Const(bits(ty, r.x)), vec![], Some(ty), r.at);
    }

    fn load(&mut self, r: &InstRecipe) {
        let (mem, addr) = (pick(&accesses(), r.x), self.operand(Ty::I32, r.y));
        let (offset, view) = (r.x >> 32, r.y as u32);
        if r.y >> 61 == 0 {
            let array = (r.y >> 32) as u8 % PRIVATES.len() as u8;
            self.push(Op::PrivateLoad { mem, array }, vec![addr], Some(mem.ty), r.at);
            return;
        }
        self.push(Op::Load { mem, offset, view }, vec![addr], Some(mem.ty), r.at);
    }

    fn store(&mut self, r: &InstRecipe) {
        let (mem, addr) = (pick(&accesses(), r.x), self.operand(Ty::I32, r.y));
        let (value, view) = (self.operand(mem.ty, r.y >> 8), r.y as u32);
        if r.y >> 61 == 0 {
            let array = (r.y >> 32) as u8 % PRIVATES.len() as u8;
            self.push(Op::PrivateStore { mem, array }, vec![addr, value], None, r.at);
            return;
        }
        if !mem.ty.is_float() && mem.bytes >= 4 && r.x >> 62 == 0 {
            let fits = |n: &NumOp| n.updates() && n.info().result == mem.ty && (mem.bytes == 8) == (mem.ty == Ty::I64);
            let ops: Vec<NumOp> = NumOp::ALL.iter().copied().filter(fits).collect();
            let op = if ops.is_empty() { NumOp::I64Add } else { pick(&ops, r.y >> 16) };
            let update = Op::Update { op, mem, offset: r.x >> 32, view };
            self.push(update, vec![addr, value], None, r.at);
            return;
        }
        self.push(Op::Store { mem, offset: r.x >> 32, view }, vec![addr, value], None, r.at);
    }

    /// What a kernel has besides.
    fn device(&mut self, r: &InstRecipe) {
        let ty = pick(&TYPES, r.y);
        let at = self.operand(Ty::I32, r.x >> 8);
        let value = self.operand(ty, r.x >> 16);
        match r.kind >> 3 & 7 {
            0 | 1 => {
                let env = pick(&ENVS, r.x);
                self.push(Op::Env(env), vec![], Some(env.ty()), r.at)
            }
            2 => self.push(Op::TrapIf, vec![at], None, r.at),
            3 if r.x & 1 == 0 => self.push(Op::Raised, vec![], Some(Ty::I32), r.at),
            3 => self.push(Op::Barrier, vec![], None, r.at),
            4 => self.push(Op::SharedLoad, vec![at], Some(ty), r.at),
            5 => self.push(Op::SharedStore, vec![at, value], None, r.at),
            6 if r.x >> 63 == 0 => self.push(Op::PartialLoad, vec![at], Some(ty), r.at),
            6 => self.push(Op::PartialStore, vec![at, value], None, r.at),
            _ => self.push(Op::ShuffleDown(r.x as u8), vec![value], Some(ty), r.at),
        };
    }

    fn any(&mut self, r: &InstRecipe, device: bool) {
        match r.kind & 7 {
            0 | 1 => self.constant(r),
            2 => self.load(r),
            3 => self.store(r),
            4 if device => self.device(r),
            _ => self.num(r),
        }
    }
}

/// Bytes of private arrays.
const PRIVATES: [u32; 3] = [1, 36, 1024];

/// Adds the recipes' blocks to a body that has none; `outside` is what they may capture.
fn build(body: &mut Body, recipes: &[BlockRecipe], outside: &[Val], device: bool) {
    body.privates = PRIVATES.to_vec();
    for r in recipes {
        let b = body.block();
        let params = r.params.iter().map(|&p| body.value(pick(&TYPES, p.into()))).collect();
        body.at_mut(b).params = params;
    }
    // The entry dominates every block; of the others a block sees only itself.
    let mut entry: Vec<Val> = outside.to_vec();
    for (i, r) in recipes.iter().enumerate() {
        let id = BlockId(i as u32);
        let mut scope = entry.clone();
        scope.extend(&body.at(id).params);
        let mut b = Builder { body, out: vec![], scope };
        r.insts.iter().for_each(|inst| b.any(inst, device));
        let mut edges: Vec<Edge> = vec![];
        for (k, &t) in r.targets.iter().enumerate() {
            let block = BlockId(u32::from(t) % recipes.len() as u32);
            let params = b.body.at(block).params.clone();
            let types: Vec<Ty> = params.iter().map(|&p| b.body.ty(p)).collect();
            let args = types.iter().enumerate().map(|(n, &t)| b.operand(t, r.value >> (k + n))).collect();
            edges.push(Edge { block, args });
        }
        let term = match r.term % 6 {
            0 => Term::Unreachable,
            1 => Term::Return(r.targets.iter().map(|&t| b.operand(pick(&TYPES, r.value), t.into())).collect()),
            2 => Term::Return(vec![]),
            3 => Term::Br(edges.swap_remove(0)),
            4 => {
                let c = b.operand(Ty::I32, r.value);
                Term::CondBr(c, edges[0].clone(), edges[edges.len() - 1].clone())
            }
            _ => Term::Switch(b.operand(Ty::I32, r.value), edges),
        };
        let Builder { out, scope, .. } = b;
        (body.at_mut(id).insts, body.at_mut(id).term) = (out, term);
        if i == 0 {
            entry = scope;
        }
    }
}

/// Renames everything to the form that the parser gives: reachable blocks only, in reverse
/// postorder; values numbered as they are met: `first`, block parameters, results.
fn normal(body: &Body, first: &[Val]) -> (Body, HashMap<Val, Val>) {
    let order = body.rpo();
    let blocks: HashMap<BlockId, BlockId> = order.iter().enumerate().map(|(i, &b)| (b, BlockId(i as u32))).collect();
    let privates = body.privates.clone();
    let (mut out, mut values) = (Body { privates, ..Body::default() }, HashMap::new());
    let params = order.iter().flat_map(|&b| &body.at(b).params);
    let results = order.iter().flat_map(|&b| &body.at(b).insts).filter_map(|i| i.result.as_ref());
    for &v in first.iter().chain(params).chain(results) {
        let new = out.value(body.ty(v));
        assert!(values.insert(v, new).is_none(), "{v:?} is defined twice");
    }
    let map = |v: &Val| values[v];
    for &b in &order {
        let (id, mut block) = (out.block(), body.at(b).clone());
        block.params = block.params.iter().map(map).collect();
        for i in &mut block.insts {
            i.args = i.args.iter().map(map).collect();
            i.result = i.result.as_ref().map(map);
        }
        block.term.map_uses(&mut |v| values[&v]);
        block.term.edges_mut().into_iter().for_each(|e| e.block = blocks[&e.block]);
        *out.at_mut(id) = block;
    }
    (out, values)
}

/// Reductions as they stand in a region: alone, or a group behind its lead (numbered as if it came first).
const JOINS: [&[Join]; 5] = [
    &[Join::By(NumOp::I32Add)],
    &[Join::By(NumOp::I64MinS)],
    &[Join::By(NumOp::F32Max)],
    &[Join::By(NumOp::I64Xor)],
    &[Join::By(NumOp::I32MaxU), Join::Tie(0, NumOp::I64MinS), Join::With(0), Join::With(0)],
];

/// These, one behind the other.
fn joins(chosen: &[&[Join]]) -> Vec<Join> {
    let mut out = vec![];
    for group in chosen {
        let first = out.len() as u32;
        out.extend(group.iter().map(|j| match *j {
            Join::By(op) => Join::By(op),
            Join::Tie(n, op) => Join::Tie(n + first, op),
            Join::With(n) => Join::With(n + first),
        }));
    }
    out
}

/// Makes every return give values of these types.
fn returning(body: &mut Body, types: &[Ty]) {
    for b in (0..body.blocks.len() as u32).map(BlockId) {
        if let Term::Return(_) = body.at(b).term {
            let values = types.iter().map(|&t| body.constant(b, t, 1)).collect();
            body.at_mut(b).term = Term::Return(values);
        }
    }
}

/// Puts a block in front that takes the index of each axis.
fn indexed(body: &mut Body, axes: usize) {
    let privates = std::mem::take(&mut body.privates);
    let mut front = Body { types: std::mem::take(&mut body.types), blocks: vec![], privates };
    let entry = front.block();
    let params = (0..axes).map(|_| front.value(Ty::I64)).collect();
    front.at_mut(entry).params = params;
    let wanted: Vec<Ty> = body.blocks[0].params.iter().map(|&p| front.ty(p)).collect();
    let args = wanted.into_iter().map(|t| front.constant(entry, t, 0)).collect();
    front.at_mut(entry).term = Term::Br(Edge { block: BlockId(1), args });
    for mut b in std::mem::take(&mut body.blocks) {
        b.term.edges_mut().into_iter().for_each(|e| e.block.0 += 1);
        front.blocks.push(b);
    }
    *body = front;
}

fn kernel() -> impl Strategy<Value = Kernel> {
    let header = (
        "[a-zA-Z_][a-zA-Z0-9_$]{0,12}",
        ([1..9u32, 1..9u32, 1..9u32], [1..3u32, 1..9u32, 1..2u32]),
        1..4u8,
        any::<u32>(),
        prop::collection::vec(prop::sample::select(&JOINS), 0..3).prop_map(|chosen| joins(&chosen)),
        prop::collection::vec(any::<u32>().prop_map(Val), 4),
        any::<[bool; 2]>(),
        prop::sample::select(&[Pass::Whole, Pass::Totals, Pass::Running]),
    );
    (header, recipes()).prop_map(
        |((name, (block, each), axes, shared_bytes, partials, captures, flags, pass), recipes)| {
            let [gpu, can_trap] = flags;
            let mut body = Body::default();
            build(&mut body, &recipes, &[], true);
            returning(&mut body, &[]);
            let captures = captures.into_iter().take(body.blocks[0].params.len()).collect();
            let target = if gpu { Target::Gpu } else { Target::Cpu };
            let before = (0..shared_bytes % 3).map(|v| 5 * v).collect();
            let axes = if pass == Pass::Whole { axes } else { 1 };
            Kernel { name, target, block, each, axes, shared_bytes, partials, pass, can_trap, before, captures, body }
        },
    )
}

fn loop_dim() -> impl Strategy<Value = (LoopKind, Option<u64>, Option<usize>, u32)> {
    let kind = prop_oneof![Just(LoopKind::Sequential), Just(LoopKind::Residue), (0..3u8).prop_map(LoopKind::Parallel)];
    (kind, any::<Option<u64>>(), prop::option::of(0..9usize), any::<u32>())
}

fn guard() -> impl Strategy<Value = Guard> {
    prop_oneof![
        any::<u32>().prop_map(Guard::InBounds),
        any::<(u32, u32)>().prop_map(|(a, b)| Guard::Independent(a, b)),
        any::<(u32, u32)>().prop_map(|(a, b)| Guard::Joins(a, b)),
        any::<(u32, u32)>().prop_map(|(a, b)| Guard::Apart(a, b)),
        any::<u32>().prop_map(Guard::Aligned),
        any::<u32>().prop_map(Guard::CheckedInside),
        any::<(u32, u64)>().prop_map(|(l, n)| Guard::MostTrips(l, n)),
        any::<(u32, u64)>().prop_map(|(r, n)| Guard::Start(r, Start::Not(n))),
        any::<(u32, i64, i64)>().prop_map(|(r, lo, hi)| Guard::Start(r, Start::Within(lo, hi))),
        any::<u32>().prop_map(|r| Guard::Start(r, Start::Number)),
        any::<(u32, u64)>().prop_map(|(l, n)| Guard::LeastTrips(l, n)),
    ]
}

type ViewRecipe = (u64, bool, u32, Option<u64>, Option<u64>, Vec<(usize, u64)>, Vec<usize>, u32);

fn view() -> impl Strategy<Value = ViewRecipe> {
    let strides = prop::collection::vec((0..5usize, any::<u64>()), 0..3);
    let loops = prop::collection::vec(0..5usize, 0..3);
    let (base, gate) = (any::<Option<u64>>(), any::<Option<u64>>());
    (any::<u64>(), any::<bool>(), any::<u32>(), base, gate, strides, loops, any::<u32>())
}

fn region() -> impl Strategy<Value = Region> {
    let list = prop::collection::vec::<BoxedStrategy<InstRecipe>>;
    let parts = (
        "[a-zA-Z_][a-zA-Z0-9_$.]{0,12}",
        prop::collection::vec(prop::sample::select(&TYPES), 0..4),
        list(inst_recipe().boxed(), 0..8),
        prop::collection::vec(loop_dim(), 0..3),
        prop::collection::vec(view(), 1..3),
        prop::collection::vec(guard(), 0..4),
        (prop::collection::vec(prop::sample::select(&JOINS), 0..3), any::<u64>()),
        prop::collection::vec(any::<u64>(), 0..3),
    );
    (parts, recipes()).prop_map(|((name, params, prelude, loops, views, guards, reductions, results), recipes)| {
        let mut body = Body::default();
        let params: Vec<Val> = params.into_iter().map(|t| body.value(t)).collect();
        let mut b = Builder { body: &mut body, out: vec![], scope: params.clone() };
        for r in &prelude {
            match r.kind % 4 {
                0 => b.constant(r),
                1 => b.num(r),
                2 => {
                    let ty = [Ty::I32, Ty::I64][(r.kind >> 2) as usize % 2];
                    let mut args = vec![b.operand(ty, r.x)];
                    for k in 0..r.y & 3 {
                        args.extend([b.operand(ty, r.y >> k), b.operand(Ty::I64, r.x >> k)]);
                    }
                    b.push(Op::Most { scale: r.at | 1, entered: r.x & 1 == 1 }, args, Some(Ty::I64), r.at);
                }
                _ => {
                    let ty = [Ty::I32, Ty::I64][(r.kind >> 2) as usize % 2];
                    let mut args: Vec<Val> = (0..3).map(|k| b.operand(ty, r.y >> k)).collect();
                    if r.kind & 1 == 0 {
                        args.push(b.operand(Ty::I32, r.y >> 3));
                    }
                    let kind = TripKind { cmp: pick(&CMPS, r.x), ty, bottom: r.x >> 60 & 1 == 1 };
                    b.push(Op::Trip(kind), args, Some(Ty::I64), r.at);
                }
            }
        }
        let loops: Vec<LoopDim> = loops
            .into_iter()
            .map(|(kind, trip, parent, at)| {
                let trip = trip.map(|n| b.operand(Ty::I64, n));
                let ty = [Ty::I32, Ty::I64][at as usize >> 3 & 1];
                let tapers = if at & 3 == 3 && trip.is_some() { at as usize >> 6 & 3 } else { 0 };
                let tapers = (0..tapers).map(|k| Taper {
                    scale: at >> (8 + k) | 1,
                    at_zero: b.operand(ty, u64::from(at)),
                    slopes: (0..at as usize >> 4 & 3).map(|l| (l, b.operand(ty, (at as u64) << l))).collect(),
                });
                let tapers = tapers.collect();
                LoopDim { kind, trip, tapers, parent, at }
            })
            .collect();
        let views = views
            .into_iter()
            .map(|(mem, write, offset, base, gate, strides, loops, at)| View {
                mem: pick(&accesses(), mem),
                lanes: (at % 16 + 1) as u8,
                spread: if at & 32 == 0 { 0 } else { at },
                update: if at & 64 == 0 { None } else { Some([NumOp::I32Add, NumOp::I64MinU][at as usize & 1]) },
                write,
                offset: offset.into(),
                base: base.map(|n| b.operand(Ty::I32, n)),
                packed: (offset % 5 == 0).then_some((offset % 7, 1 + offset % 9)),
                scratch: base.is_none() && at & 512 != 0,
                gate: gate.map(|n| b.operand(Ty::I32, n)),
                strides: strides.into_iter().map(|(l, n)| (l, b.operand(Ty::I32, n))).collect(),
                before: base.is_some() && !write && at & 64 == 0 && at & 384 == 384,
                short: (0..2).filter(|l| at >> (4 + l) & 1 == 1).collect(),
                lag: (at & 3 == 3).then_some((at as usize / 4 % 5, at >> 8)),
                after: (0..at % 3).collect(),
                loops,
                at,
            })
            .collect();
        let (chosen, seed) = reductions;
        let reductions: Vec<(Join, Val)> = joins(&chosen)
            .into_iter()
            .enumerate()
            .map(|(k, join)| {
                let ty = match join {
                    Join::By(op) | Join::Tie(_, op) => op.info().result,
                    Join::With(_) => TYPES[(seed >> k) as usize % TYPES.len()],
                };
                (join, b.operand(ty, seed.rotate_left(k as u32)))
            })
            .collect();
        let Builder { out: prelude, scope: outside, .. } = b;
        let reductions: Vec<Reduction> = reductions
            .into_iter()
            .map(|(join, init)| Reduction { join, init, result: body.value(body.ty(init)), scan: false })
            .collect();
        let live: Vec<Val> = outside.iter().copied().chain(reductions.iter().map(|r| r.result)).collect();
        let results = if live.is_empty() { vec![] } else { results.iter().map(|&n| pick(&live, n)).collect() };
        build(&mut body, &recipes, &outside, false);
        let contributions: Vec<Ty> = reductions.iter().map(|r| body.ty(r.result)).collect();
        returning(&mut body, &contributions);
        let mut axes = 0;
        let loops: Vec<LoopDim> = loops
            .into_iter()
            .map(|mut l| {
                if let LoopKind::Parallel(_) = l.kind {
                    l.kind = l.trip.map_or(LoopKind::Sequential, |_| LoopKind::Parallel(axes));
                    axes += u8::from(l.trip.is_some());
                }
                l
            })
            .collect();
        indexed(&mut body, axes.into());
        // Live-ins are the same in every launch.
        let whole: Vec<Val> = params.iter().copied().filter(|v| body.ty(*v) == Ty::I32).collect();
        let read = |(k, address): (u32, &Val)| {
            let mem = MemTy {
                ty: [Ty::I32, Ty::I64][k as usize % 2],
                bytes: [1, 4][(seed >> k) as usize % 2],
                signed: false,
            };
            let less = (seed >> k & 8 == 0).then(|| k.checked_sub(1)).flatten();
            Steady { address: *address, offset: seed >> 44, mem, alone: seed >> k & 4 == 0, less, at: k * 9 }
        };
        let steady = (0..).zip(&whole).map(read).collect();
        let same = whole.windows(2).map(|w| [w[0], w[1]]).collect();
        let r = in_range(Region {
            name,
            params,
            prelude,
            loops,
            views,
            guards,
            wave: None,
            reductions,
            body,
            results,
            then: vec![],
            steady,
            same,
            progressions: vec![],
            split: 0,
        });
        if !r.reductions.is_empty() {
            return r;
        }
        let mut r = in_order(r, (seed % 3) as usize);
        let plain = |v: &View| {
            let whole = v.mem == MemTy::full(Ty::I32) && v.lanes == 1;
            !v.write && v.base.is_some() && v.lag.is_none() && v.spread == 0 && v.packed.is_none() && whole
        };
        for ((k, _), of) in (0..).zip(&r.views).filter(|(_, v)| plain(v)).zip(whole.windows(3)) {
            let step = (seed >> 7 & 1 == 0).then_some(of[1]);
            let p = Progression { view: k, origin: of[0], offset: seed >> 40, each: of[1], first: of[2], step };
            r.progressions.push(p);
        }
        if seed & 16 == 0 {
            in_pieces(&mut r);
        }
        // There are no private arrays along diagonals and in pieces.
        if r.wave.is_some() || !r.bounds().is_empty() {
            r.body.blocks.iter_mut().for_each(|b| b.insts.iter_mut().for_each(not_private));
            r.body.privates.clear();
        }
        let phases = if r.wave.is_some() { 0 } else { (seed >> 8) % 3 };
        for n in 0..phases {
            // The same again, behind it.
            let name = format!("{}_{n}", r.name);
            let phase = Region { name, results: vec![], then: vec![], ..r.clone() };
            r.then.push(phase);
        }
        r
    })
}

/// The same inside so many host loops, where there is a trip count for them: the first view's base follows the innermost
/// one's index.
fn in_order(mut r: Region, hosts: usize) -> Region {
    let counts = r.params.iter().chain(r.prelude.iter().filter_map(|i| i.result.as_ref()));
    let Some(&trip) = counts.into_iter().find(|v| r.body.ty(**v) == Ty::I64) else { return r };
    for l in &mut r.loops {
        l.parent = l.parent.map(|p| p + hosts);
        l.tapers.iter_mut().flat_map(|t| &mut t.slopes).for_each(|s| s.0 += hosts);
    }
    for v in &mut r.views {
        v.strides.iter_mut().for_each(|s| s.0 += hosts);
        v.loops.iter_mut().chain(&mut v.short).chain(v.lag.iter_mut().map(|l| &mut l.0)).for_each(|l| *l += hosts);
    }
    let mut trip = trip;
    for level in 0..hosts {
        let kind = LoopKind::Host(level as u8);
        r.loops.insert(level, LoopDim { kind, trip: Some(trip), tapers: vec![], parent: level.checked_sub(1), at: 5 });
        // The next one's count follows this one.
        trip = r.body.value(Ty::I64);
        r.prelude.push(Inst { op: Op::HostIndex(level as u8), args: vec![], result: Some(trip), at: 0 });
    }
    if hosts > 0 {
        // Of a nest along its diagonals, what it was: the host loop's count is fixed before its index.
        if let ([columns], Some(count)) = (r.parallel().as_slice(), r.loops[hosts - 1].trip) {
            let rows = r.params.iter().chain(r.prelude.iter().filter_map(|i| i.result.as_ref()));
            let rows: Vec<Val> =
                rows.copied().filter(|v| r.body.ty(*v) == Ty::I32 && r.depths()[v.0 as usize] == 0).collect();
            let place = |(view, base): (usize, &Val)| {
                let [ahead, behind] = [base.0 % 5 == 0, base.0 % 5 == 1];
                let (at_end, whole_row) = (ahead || behind, base.0 & 2 == 0 && base.0 % 5 > 1);
                let column = rows.first().copied().filter(|_| base.0 & 1 == 0 && !at_end);
                Place {
                    view: view as u32,
                    base: *base,
                    steps: [(view > 0).then_some(*base), column],
                    lag: if at_end { 0 } else { base.0 % 3 },
                    above: if whole_row { base.0 / 8 % 3 } else { 0 },
                    handed: vec![0; base.0 as usize / 4 % 3],
                    whole_row,
                    short: base.0 & 8 == 0,
                    ahead,
                    behind,
                }
            };
            let places: Vec<Place> = (0..r.views.len()).zip(&rows).map(place).collect();
            r.guards.retain(|g| !matches!(g, Guard::Ahead(..)));
            r.views.iter_mut().for_each(|v| v.before = false);
            for p in &places {
                r.guards.push(Guard::Ordered(places[0].view, p.view));
            }
            let fixed = r.loops.iter().enumerate().skip(hosts).flat_map(|(l, d)| d.tapers.iter().map(move |t| (l, t)));
            let bounds = fixed.filter(|(_, t)| t.operands().all(|v| r.depths()[v.0 as usize] == 0));
            let bounds = bounds.map(|(l, t)| (l, t.clone())).collect();
            let (rows, columns) = (hosts - 1, *columns);
            r.wave = Some(Wave { skew: count, rows, columns, counts: [count; 2], bounds, places });
        }
        let base = r.body.value(Ty::I32);
        r.prelude.push(Inst { op: Op::Num(NumOp::I32WrapI64), args: vec![trip], result: Some(base), at: 0 });
        (r.views[0].base, r.views[0].scratch) = (Some(base), false);
    }
    r
}

/// An access to memory in place of one to a private array.
fn not_private(i: &mut Inst) {
    match i.op {
        Op::PrivateLoad { mem, .. } => i.op = Op::Load { mem, offset: 0, view: 0 },
        Op::PrivateStore { mem, .. } => i.op = Op::Store { mem, offset: 0, view: 0 },
        _ => {}
    }
}

/// The same in pieces, if it can be.
fn in_pieces(r: &mut Region) {
    let whole = r.wave.is_none() && r.reductions.is_empty() && r.views.iter().all(|v| v.packed.is_none());
    let axes = if whole && r.points_in_order() { r.parallel().len() as u8 } else { 0 };
    for axis in 0..axes {
        for op in [Op::Origin(axis), Op::End(axis)] {
            let result = Some(r.body.value(Ty::I64));
            r.prelude.push(Inst { op, args: vec![], result, at: 0 });
        }
    }
}

/// The region without references to loops and views that it does not have.
fn in_range(mut r: Region) -> Region {
    let (loops, views) = (r.loops.len(), r.views.len() as u32);
    let stores: Vec<bool> = r.views.iter().map(|v| v.write).collect();
    for (i, l) in r.loops.iter_mut().enumerate() {
        l.parent = l.parent.filter(|p| *p < i);
        for t in &mut l.tapers {
            t.slopes.retain(|s| s.0 < loops);
        }
    }
    for v in &mut r.views {
        // Stores to places that data decide want guards that fit them.
        v.scratch |= v.inspected();
        v.packed = v.packed.filter(|_| !v.scratch);
        v.strides.retain(|s| s.0 < loops);
        v.loops.retain(|l| *l < loops);
        v.short.retain(|l| *l < loops);
        v.lag = v.lag.filter(|l| l.0 < loops);
        let of = v.lag.is_some() && !v.write;
        v.after.retain(|w| of && stores.get(*w as usize) == Some(&true));
    }
    for g in &mut r.guards {
        match g {
            Guard::InBounds(v) | Guard::Aligned(v) | Guard::CheckedInside(v) => *v %= views,
            Guard::Independent(v, w)
            | Guard::Ahead(v, w)
            | Guard::Fresh(v, w)
            | Guard::Joins(v, w)
            | Guard::Apart(v, w) => (*v, *w) = (*v % views, *w % views),
            Guard::MostTrips(l, _) | Guard::LeastTrips(l, _) => *l = l.checked_rem(loops as u32).unwrap_or(0),
            Guard::Ordered(..) | Guard::Behind { .. } => {}
            Guard::Start(x, _) => *x = x.checked_rem(r.reductions.len() as u32).unwrap_or(0),
        }
    }
    r.guards.retain(|g| loops > 0 || !matches!(g, Guard::MostTrips(..) | Guard::LeastTrips(..)));
    if r.views.iter().any(|v| v.packed.is_some()) {
        r.views.iter_mut().for_each(|v| v.before = false);
    }
    for (x, _) in (0..).zip(&r.views).filter(|(_, v)| v.before) {
        r.guards.extend((0..).zip(&r.views).filter(|(_, v)| v.write).map(|(w, _)| Guard::Ahead(w, x)));
    }
    let reductions = r.reductions.len();
    r.guards.retain(|g| reductions > 0 || !matches!(g, Guard::Start(..)));
    for i in r.body.blocks.iter_mut().flat_map(|b| &mut b.insts) {
        if let Some(view) = i.op.view_mut() {
            *view %= views;
        }
    }
    r
}

fn normal_region(r: &Region) -> Region {
    let prelude = r.prelude.iter().filter_map(|i| i.result.as_ref());
    let joins = r.reductions.iter().map(|x| &x.result);
    let first: Vec<Val> = r.params.iter().chain(prelude).chain(joins).copied().collect();
    let (body, values) = normal(&r.body, &first);
    let map = |v: &Val| values[v];
    let mut n = Region { body, then: r.then.iter().map(normal_region).collect(), ..r.clone() };
    n.params.iter_mut().for_each(|v| *v = map(v));
    for i in &mut n.prelude {
        i.args.iter_mut().chain(&mut i.result).for_each(|v| *v = map(v));
    }
    n.loops.iter_mut().filter_map(|l| l.trip.as_mut()).for_each(|v| *v = map(v));
    for v in &mut n.views {
        v.operands_mut().for_each(|v| *v = map(v));
    }
    n.steady.iter_mut().for_each(|s| s.address = map(&s.address));
    n.same.iter_mut().flatten().for_each(|v| *v = map(v));
    n.progressions.iter_mut().flat_map(|p| p.operands_mut()).for_each(|v| *v = map(v));
    if let Some(w) = &mut n.wave {
        w.operands_mut().for_each(|v| *v = map(v));
        w.places.iter_mut().flat_map(|p| p.operands_mut()).for_each(|v| *v = map(v));
    }
    n.reductions.iter_mut().for_each(|x| (x.init, x.result) = (map(&x.init), map(&x.result)));
    n.results.iter_mut().for_each(|v| *v = map(v));
    n
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn kernels(ks in prop::collection::vec(kernel(), 1..3)) {
        let text = print_kernels("some", &ks).unwrap();
        let parsed = parse_module(&text).unwrap();
        let want = ks.iter().map(|k| Kernel { body: normal(&k.body, &[]).0, ..k.clone() }).collect();
        prop_assert_eq!(&parsed, &Module { regions: vec![], kernels: want });
        prop_assert_eq!(print_kernels("some", &parsed.kernels).unwrap(), text);
    }

    #[test]
    fn regions(rs in prop::collection::vec(region(), 1..3)) {
        let text = print_module("some", &rs).unwrap();
        let parsed = parse_module(&text).unwrap();
        let want = rs.iter().map(normal_region).collect();
        prop_assert_eq!(&parsed, &Module { regions: want, kernels: vec![] });
        prop_assert_eq!(print_module("some", &parsed.regions).unwrap(), text);
    }

    /// Damaged text is parsed to something that prints, or is an error.
    #[test]
    fn damage(k in kernel(), r in region(), edits in prop::collection::vec(any::<(u8, usize, usize, u8)>(), 1..4)) {
        for text in [print_kernels("some", &[k]).unwrap(), print_module("some", &[r]).unwrap()] {
            let mut text = text.into_bytes();
            for (kind, a, b, byte) in &edits {
                damaged(&mut text, *kind, *a, *b, *byte);
            }
            let text = String::from_utf8(text).unwrap();
            if let Ok(m) = parse_module(&text) {
                print_module("some", &m.regions).unwrap();
                print_kernels("some", &m.kernels).unwrap();
            }
        }
    }
}

/// One edit of ASCII text.
fn damaged(text: &mut Vec<u8>, kind: u8, a: usize, b: usize, byte: u8) {
    if text.is_empty() {
        return;
    }
    let (at, n) = (a % text.len(), b % 24);
    let end = (at + n).min(text.len());
    match kind % 7 {
        0 => text.truncate(at),
        1 => drop(text.drain(at..end)),
        2 => text[at] = b' ' + byte % 95,
        3 => text.insert(at, b"(){}[]<>:;,^\"\\0123456789v@ \n"[usize::from(byte) % 28]),
        4 => {
            let copy = text[at..end].to_vec();
            let to = b / 24 % text.len();
            text.splice(to..to, copy);
        }
        // A word becomes another word of the text, or is left out.
        n => {
            let all = String::from_utf8(text.clone()).unwrap();
            let mut words: Vec<&str> = all.split_inclusive([' ', '\n']).collect();
            let (x, y) = (a % words.len(), b % words.len());
            words[x] = if n == 5 { words[y] } else { "" };
            *text = words.concat().into_bytes();
        }
    }
}

const GOOD: &str = r#"builtin.module @good 
{
  ^block1v1():
    tensor.region () [] [spec: builtin.string "name r"]: <() -> ()>
    {
      ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i64):
        v2 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i32)>;
        v3 = tensor.trip (v0, v2, v0) [] [spec: builtin.string "ne i32 bottom @9"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
        tensor.loop (v3) [] [spec: builtin.string "parallel 0 @7"]: <(builtin.integer i64) -> ()>;
        tensor.view (v0, v2) [] [spec: builtin.string "read i32 4 +0 base strides 0 loops 0 @8"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
        tensor.guard () [] [spec: builtin.string "in_bounds 0"]: <() -> ()>;
        v4 = tensor.nest (v0) [] [spec: builtin.string "reduce i32.add"]: <(builtin.integer i32) -> (builtin.integer i32)>
        {
          ^b0_block3v1(v5: builtin.integer i64):
            v6 = tensor.load (v0) [] [spec: builtin.string "i32 4 +0 view 0 @8"]: <(builtin.integer i32) -> (builtin.integer i32)>;
            num.return (v6) [] []: <(builtin.integer i32) -> ()>
        };
        tensor.end (v4) [] []: <(builtin.integer i32) -> ()>
    };
    kernel.func () [] [spec: builtin.string "name k gpu block 8 1 1 axes 1 shared 0 may_trap partials i32.add captures 3"]: <() -> ()>
    {
      ^b0_block4v1(v7: builtin.integer i32):
        v8 = kernel.env () [] [spec: builtin.string "mem_size"]: <() -> (builtin.integer i64)>;
        v9 = kernel.load (v7) [] [spec: builtin.string "i32 1s +0 view 0"]: <(builtin.integer i32) -> (builtin.integer i32)>;
        v10 = num.i32_add (v7, v9) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
        kernel.store (v7, v10) [] [spec: builtin.string "i32 4 +0 view 1"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
        kernel.trap_if (v9) [] []: <(builtin.integer i32) -> ()>;
        num.cond_br (v10, v9) [^b1_block5v1, ^b2_block6v1] [spec: builtin.string "args 1 0"]: <(builtin.integer i32, builtin.integer i32) -> ()>

      ^b1_block5v1(v11: builtin.integer i32):
        num.br () [^b2_block6v1] [spec: builtin.string "args 0"]: <() -> ()>

      ^b2_block6v1():
        num.return () [] []: <() -> ()>
    }
}
"#;

/// Replacements that each make the text above mean nothing.
const BAD: &[(&str, &str)] = &[
    // Not the syntax, or not SSA.
    ("builtin.module @good", ""),
    ("builtin.module", "builtin.modul"),
    ("[spec: builtin.string \"name r\"]", "[spec: builtin.string \"name r]"),
    ("num.i32_add", "num.i32_plus"),
    ("v10 = num.i32_add (v7, v9)", "v10 = num.i32_add (v7, v99)"),
    ("^b2_block6v1():", "^b3_block6v1():"),
    ("v9 = kernel.load (v7)", "v9 = kernel.load (v10)"),
    // Types other than the numerics table's.
    (
        "(v7, v9) [] []: <(builtin.integer i32, builtin.integer i32)",
        "(v7, v8) [] []: <(builtin.integer i32, builtin.integer i64)",
    ),
    ("num.i32_add", "num.i64_add"),
    ("num.i32_add", "num.f32_neg"),
    // Operations of the wrong shape.
    (
        "kernel.load (v7) [] [spec: builtin.string \"i32 1s +0 view 0\"]: <(builtin.integer i32)",
        "kernel.load () [] [spec: builtin.string \"i32 1s +0 view 0\"]: <()",
    ),
    ("i32 1s +0 view 0", "i64 1s +0 view 0"),
    ("i32 1s +0 view 0", "f32 1s +0 view 0"),
    ("i32 1s +0 view 0", "i32 3s +0 view 0"),
    ("i32 1s +0 view 0", "i32 8 +0 view 0"),
    ("i32 1s +0 view 0", "i32 1s 0 view 0"),
    ("i32 1s +0 view 0", "i32 1s +0"),
    ("i32 1s +0 view 0", ""),
    ("mem_size", "mem"),
    ("mem_size", "thread_id 0"),
    ("mem_size", "thread_id 3"),
    ("\"0x4\"", "\"4\""),
    ("\"0x4\"", "\"0x10000000000000000\""),
    ("kernel.trap_if (v9) [] []: <(builtin.integer i32) -> ()>", "kernel.trap_if () [] []: <() -> ()>"),
    (
        "kernel.trap_if (v9) [] []: <(builtin.integer i32) -> ()>",
        "kernel.trap_if (v8) [] []: <(builtin.integer i64) -> ()>",
    ),
    ("kernel.trap_if", "tensor.end"),
    // Terminators.
    ("args 1 0", "args 0 1"),
    ("args 1 0", "args 1"),
    ("args 1 0", "args 1 1"),
    ("args 1 0", "args 18446744073709551615 2"),
    ("[spec: builtin.string \"args 1 0\"]", "[]"),
    (
        "(v10, v9) [^b1_block5v1, ^b2_block6v1] [spec: builtin.string \"args 1 0\"]",
        "(v10, v9) [^b1_block5v1] [spec: builtin.string \"args 1\"]",
    ),
    (
        "num.br () [^b2_block6v1] [spec: builtin.string \"args 0\"]",
        "num.br () [^b2_block6v1, ^b2_block6v1] [spec: builtin.string \"args 0 0\"]",
    ),
    ("num.br () [^b2_block6v1] [spec: builtin.string \"args 0\"]", "num.br () [] []"),
    ("num.br () [^b2_block6v1]", "num.cond_br () [^b2_block6v1]"),
    ("num.br () [^b2_block6v1]", "num.return () [^b2_block6v1]"),
    ("        num.return () [] []: <() -> ()>\n", ""),
    // Headers.
    ("k gpu", "k tpu"),
    ("k gpu", "gpu"),
    ("may_trap", "perhaps"),
    ("may_trap partials", "may_trap whole partials"),
    ("reduce i32.add", "reduce scan:i32.add"),
    ("axes 1", "axes 257"),
    ("partials i32.add", "partials i32.plus"),
    ("captures 3", "captures x"),
    ("captures 3", "before x captures 3"),
    ("captures 3", ""),
    // Regions.
    ("ne i32 bottom @9", ""),
    ("ne i32 bottom @9", "ne i32"),
    ("ne i32 bottom @9", "ne i64 bottom @9"),
    ("ne i32 bottom @9", "eq i32 bottom @9"),
    ("ne i32 bottom @9", "ne i32 middle @9"),
    ("parallel 0", "vector 0"),
    ("parallel 0", "parallel 0 in x"),
    ("strides 0 loops 0 @8", "loops 0 strides 0 @8"),
    ("strides 0 loops 0 @8", "strides 0 loops"),
    ("base strides 0 loops", "base strides 0 0 loops"),
    ("base strides", "bass strides"),
    ("base strides", "base gated before strides"),
    ("read i32 4 +0 base strides", "write i32 4 +0 base before strides"),
    ("read i32 4 +0 base strides", "read i32 4 +0 base by:i32.add before strides"),
    (
        "(v0, v2) [] [spec: builtin.string \"read i32 4 +0 base",
        "(v2) [] [spec: builtin.string \"read i32 4 +0 any before",
    ),
    ("base strides", "base gated strides"),
    ("base strides", "base gate strides"),
    ("read i32", "reed i32"),
    ("in_bounds 0", "in_bounds"),
    ("in_bounds 0", "beyond 0"),
    ("reduce i32.add", "reduce i32.plus"),
    ("reduce i32.add", "reduce i32.add i32.add"),
    ("[spec: builtin.string \"reduce i32.add\"]", "[]"),
    ("reduce i32.add", "reduce i32.sub"),
    ("reduce i32.add", "reduce i64.add"),
    // Shapes that the header or the loops do not say.
    ("name r", "name"),
    ("name r", "name r s"),
    ("parallel 0 @7", "parallel 1 @7"),
    ("parallel 0 @7", "sequential @7"),
    (
        "tensor.loop (v3) [] [spec: builtin.string \"parallel 0 @7\"]: <(builtin.integer i64)",
        "tensor.loop () [] [spec: builtin.string \"parallel 0 @7\"]: <()",
    ),
    (
        "tensor.loop (v3) [] [spec: builtin.string \"parallel 0 @7\"]: <(builtin.integer i64)",
        "tensor.loop (v3, v3) [] [spec: builtin.string \"parallel 0 @7\"]: <(builtin.integer i64, builtin.integer i64)",
    ),
    ("(v5: builtin.integer i64)", "()"),
    ("(v5: builtin.integer i64)", "(v5: builtin.integer i32)"),
    ("(v5: builtin.integer i64)", "(v5: builtin.integer i64, v20: builtin.integer i64)"),
    ("num.return (v6) [] []: <(builtin.integer i32) -> ()>", "num.return () [] []: <() -> ()>"),
    ("num.return (v6) [] []: <(builtin.integer i32) -> ()>", "num.return (v5) [] []: <(builtin.integer i64) -> ()>"),
    ("base strides 0", "base strides"),
    ("i32 4 +0 view 0 @8", "i32 4 +4294967296 view 0 @8"),
    ("read i32 4 +0", "read i32 4 +4294967296"),
    (
        "v2 = num.const () [] [spec: builtin.string \"0x4\"]: <() -> (builtin.integer i32)>",
        "v2 = tensor.load (v0) [] [spec: builtin.string \"i32 4 +0 view 0\"]: <(builtin.integer i32) -> (builtin.integer i32)>",
    ),
    (
        "v6 = tensor.load (v0) [] [spec: builtin.string \"i32 4 +0 view 0 @8\"]: <(builtin.integer i32)",
        "v6 = kernel.shared_load (v0) [] []: <(builtin.integer i32)",
    ),
    (
        "v8 = kernel.env () [] [spec: builtin.string \"mem_size\"]: <()",
        "v8 = tensor.trip (v7, v7, v7) [] [spec: builtin.string \"ne i32 top\"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32)",
    ),
    ("block 8 1 1", "block 8 0 1"),
    ("block 8 1 1", "block 8 65536 65536"),
    ("block 8 1 1", "block 2000 1 1"),
    ("axes 1", "axes 0"),
    ("axes 1", "axes 4"),
    ("partials i32.add", "partials i32.sub"),
    ("captures 3", "captures 3 4"),
    ("captures 3", "captures"),
    ("        num.return () [] []: <() -> ()>", "        num.return (v8) [] []: <(builtin.integer i64) -> ()>"),
    // References to what is not there.
    ("parallel 0 @7", "parallel 0 in 0 @7"),
    ("parallel 0 @7", "parallel 0 in 99 @7"),
    (
        "tensor.loop (v3) [] [spec: builtin.string \"parallel 0 @7\"]: <(builtin.integer i64)",
        "tensor.loop (v0) [] [spec: builtin.string \"parallel 0 @7\"]: <(builtin.integer i32)",
    ),
    ("strides 0 loops 0", "strides 1 loops 0"),
    ("strides 0 loops 0", "strides 0 loops 0 1"),
    ("in_bounds 0", "in_bounds 1"),
    ("in_bounds 0", "independent 0 4294967295"),
    ("in_bounds 0", "ahead 0 1"),
    ("in_bounds 0", "ahead 0 0"),
    ("in_bounds 0", "aligned 1"),
    ("in_bounds 0", "checked_inside 1"),
    ("in_bounds 0", "most_trips 1 5"),
    ("i32 4 +0 view 0 @8", "i32 4 +0 view 1 @8"),
    (
        "tensor.end (v4)",
        "v20 = num.i32_eqz (v4) [] []: <(builtin.integer i32) -> (builtin.integer i32)>;\n        tensor.end (v4)",
    ),
];

/// A loop in order around a nest.
const ORDERED: &str = r#"builtin.module @ordered
{
  ^block1v1():
    tensor.region () [] [spec: builtin.string "name r"]: <() -> ()>
    {
      ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i64):
        v2 = tensor.host_index () [] [spec: builtin.string "0"]: <() -> (builtin.integer i64)>;
        v3 = num.i32_wrap_i64 (v2) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
        tensor.loop (v1) [] [spec: builtin.string "host 0 @7"]: <(builtin.integer i64) -> ()>;
        tensor.loop (v2) [] [spec: builtin.string "parallel 0 in 0 @8"]: <(builtin.integer i64) -> ()>;
        tensor.view (v3, v0) [] [spec: builtin.string "write i32 4 +0 base strides 1 loops 1 @9"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
        tensor.nest () [] []: <() -> ()>
        {
          ^b0_block3v1(v5: builtin.integer i64):
            tensor.store (v3, v3) [] [spec: builtin.string "i32 4 +0 view 0 @9"]: <(builtin.integer i32, builtin.integer i32) -> ()>;
            num.return () [] []: <() -> ()>
        };
        tensor.end (v0) [] []: <(builtin.integer i32) -> ()>
    }
}
"#;

/// A region without host loops in front of the end of another one.
fn behind(name: &str, params: &str) -> String {
    format!(
        r#"tensor.region () [] [spec: builtin.string "{name}"]: <() -> ()>
        {{
          ^entry_block7v1({params}):
            v11 = num.const () [] [spec: builtin.string "0x4"]: <() -> (builtin.integer i64)>;
            tensor.loop (v11) [] [spec: builtin.string "parallel 0 @8"]: <(builtin.integer i64) -> ()>;
            tensor.nest () [] []: <() -> ()>
            {{
              ^b0_block8v1(v12: builtin.integer i64):
                num.return () [] []: <() -> ()>
            }};
            tensor.end () [] []: <() -> ()>
        }};
        tensor.end (v0) [] []: <(builtin.integer i32) -> ()>"#
    )
}

#[test]
fn loops_in_order_are_outermost_and_known() {
    let region = parse_module(ORDERED).unwrap().regions.remove(0);
    assert_eq!((region.hosts(), region.parallel()), (vec![0], vec![1]));
    let depths = region.depths();
    let depth = |v: Val| depths[v.0 as usize];
    assert_eq!(region.params.iter().map(|v| depth(*v)).collect::<Vec<_>>(), [0, 0]);
    assert_eq!(depth(region.views[0].base.unwrap()), 1);
    for (from, to) in [
        // No index of such a loop.
        ("\"0\"]: <() -> (builtin.integer i64)>", "\"1\"]: <() -> (builtin.integer i64)>"),
        ("spec: builtin.string \"0\"", "spec: builtin.string \"x\""),
        // Counted by its own index.
        ("tensor.loop (v1)", "tensor.loop (v2)"),
        // Not around the others.
        ("host 0 @7", "host 1 @7"),
        ("parallel 0 in 0 @8", "host 1 in 0 @8"),
        ("host 0 @7", "sequential @7"),
        ("strides 1", "strides 0"),
        ("loops 1 @9", "loops 0 1 @9"),
        // What stands behind the nest is not a phase of it.
        (
            "tensor.end (v0) [] []: <(builtin.integer i32) -> ()>",
            &behind("name r", "v9: builtin.integer i32, v10: builtin.integer i64"),
        ),
        ("tensor.end (v0) [] []: <(builtin.integer i32) -> ()>", &behind("name s", "v9: builtin.integer i32")),
        (
            "tensor.end (v0) [] []: <(builtin.integer i32) -> ()>",
            &behind("name s", "v9: builtin.integer i32, v10: builtin.integer i64"),
        ),
        // Not one value.
        ("tensor.end (v0)", "tensor.end (v3)"),
        ("v3 = num.i32_wrap_i64 (v2)", "v3 = tensor.host_index ()"),
    ] {
        assert!(ORDERED.contains(from), "`{from}` is not in the text");
        let text = ORDERED.replacen(from, to, 1);
        assert!(parse_module(&text).is_err(), "`{to}` for `{from}` is taken as {:#?}", parse_module(&text));
    }
}

#[test]
fn malformed() {
    let m = parse_module(GOOD).unwrap();
    assert_eq!((m.regions.len(), m.kernels.len()), (1, 1));
    for (from, to) in BAD {
        assert!(GOOD.contains(from), "`{from}` is not in the text");
        let text = GOOD.replacen(from, to, 1);
        assert!(parse_module(&text).is_err(), "`{to}` for `{from}` is taken as {:#?}", parse_module(&text));
    }
    for text in [
        "",
        "\n",
        "builtin.module",
        "{}",
        "\u{0}",
        "v0 = num.i32_eqz (v1) [] []: <(builtin.integer i32) -> (builtin.integer i32)>",
        "num.const () [] []: <() -> ()>",
        "\u{e9}",
    ] {
        assert!(parse_module(text).is_err(), "{text:?}");
    }
}
