//! Regions of a chain of loops with a store and a load, and every access that their program makes.

use tensor_wasm_ir::{
    BlockId, Body, Edge, Guard, Inst, LoopDim, LoopKind, MemTy, NumOp, Op, Region, Term, Ty, Val, View,
};

/// The view that stores.
pub const STORE: usize = 0;
/// The view that loads.
pub const LOAD: usize = 1;

/// A view in numbers, and the loop that it stands in.
#[derive(Clone, Debug, Default)]
pub struct Access {
    pub base: i64,
    /// What the base moves by from one iteration of the host loop to the next.
    pub host: i64,
    pub bytes: u8,
    pub lanes: u8,
    pub strides: Vec<i64>,
    /// How many loops are around it.
    pub depth: usize,
    /// It stands behind the loop inside that one.
    pub behind: bool,
}

/// A chain of loops (parallel or not, trips) with a store and a load.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Iterations of a host loop around them, if there is one, and how much longer the first loop is in each than in the
    /// one before it.
    pub host: Option<(u64, i64)>,
    pub loops: Vec<(bool, u64)>,
    pub views: [Access; 2],
    /// Where both stand at one place, the load comes first.
    pub load_first: bool,
    /// The load is wanted so many iterations of the first loop later.
    pub lag: u64,
    /// It reads what was there before the launch.
    pub before: bool,
    /// The launches may be pieces.
    pub cut: bool,
}

/// An access that the program makes: which one, in which point, and its first byte.
pub struct Event {
    pub view: usize,
    pub index: Vec<u64>,
    pub at: i64,
}

impl Chain {
    /// The views that stand in so many loops, before or behind the next one inside.
    fn standing(&self, depth: usize, behind: bool) -> Vec<usize> {
        let innermost = depth == self.loops.len();
        let here = |v: &usize| self.views[*v].depth == depth && (innermost || self.views[*v].behind == behind);
        let order = if self.load_first { [LOAD, STORE] } else { [STORE, LOAD] };
        order.into_iter().filter(here).collect()
    }

    /// What is made where the loops around have these indices, and inside.
    fn events(&self, host: u64, index: &mut Vec<u64>, out: &mut Vec<Event>) {
        self.made(host, index, false, out);
        if index.len() == self.loops.len() {
            return;
        }
        for i in 0..self.trips(host)[index.len()] {
            index.push(i);
            self.events(host, index, out);
            index.pop();
        }
        self.made(host, index, true, out);
    }

    fn made(&self, host: u64, index: &[u64], behind: bool, out: &mut Vec<Event>) {
        for view in self.standing(index.len(), behind) {
            let v = &self.views[view];
            let moved: i64 = v.strides.iter().zip(index).map(|(s, i)| s * *i as i64).sum();
            out.push(Event { view, index: index.to_vec(), at: v.base + v.host * host as i64 + moved });
        }
    }

    /// How often each loop runs in an iteration of the host loop.
    pub fn trips(&self, host: u64) -> Vec<u64> {
        let mut trips: Vec<u64> = self.loops.iter().map(|l| l.1).collect();
        let grows = self.host.map_or(0, |h| h.1);
        trips[0] = trips[0].saturating_add_signed(grows * host as i64);
        trips
    }

    /// The accesses of an iteration of the host loop, in the program's order. A load that lags is made when it is not wanted
    /// yet, and not at all if it never is.
    pub fn program(&self, host: u64) -> Vec<Event> {
        let mut out = vec![];
        self.events(host, &mut vec![], &mut out);
        out.retain(|e| e.view == STORE || self.lag == 0 || e.index[0] + self.lag < self.loops[0].1);
        out
    }

    /// Does a point, by the parallel loops around the load, make it before all of its stores?
    pub fn early(&self) -> bool {
        let axes = |e: &Event| {
            let parallel = e.index.iter().enumerate().filter(|(l, _)| self.loops[*l].0 && *l < self.views[LOAD].depth);
            parallel.map(|(_, i)| *i).collect::<Vec<_>>()
        };
        let mut all = vec![];
        self.events(0, &mut vec![], &mut all);
        let stored = |to: usize| all[..to].iter().filter(|e| e.view == STORE).map(axes).collect::<Vec<_>>();
        all.iter().enumerate().filter(|(_, e)| e.view == LOAD).all(|(n, e)| !stored(n).contains(&axes(e)))
    }

    /// The bytes that it touches.
    pub fn bytes(&self, e: &Event) -> std::ops::Range<i64> {
        let v = &self.views[e.view];
        e.at..e.at + i64::from(v.bytes) * i64::from(v.lanes)
    }

    /// Writes a point's body from a loop on; gives the block that it ends in.
    fn body(&self, body: &mut Body, mut b: BlockId, depth: usize, values: &[Val; 2]) -> BlockId {
        let put = |body: &mut Body, b: BlockId, behind: bool| {
            for view in self.standing(depth, behind) {
                if self.lag > 0 && view == LOAD {
                    continue;
                }
                self.access(body, b, view, values);
            }
        };
        put(body, b, false);
        if depth < self.loops.len() {
            if self.loops[depth].0 {
                b = self.body(body, b, depth + 1, values);
            } else {
                let [header, after] = [(); 2].map(|()| body.block());
                let to = |block| Edge { block, args: vec![] };
                body.at_mut(b).term = Term::Br(to(header));
                let latch = self.body(body, header, depth + 1, values);
                body.at_mut(latch).term = Term::CondBr(values[1], to(header), to(after));
                b = after;
            }
            put(body, b, true);
        }
        b
    }

    fn access(&self, body: &mut Body, b: BlockId, view: usize, values: &[Val; 2]) {
        let mem = MemTy { ty: Ty::I32, bytes: self.views[view].bytes, signed: false };
        let (offset, view) = (0, view as u32);
        match view as usize {
            STORE => body.effect(b, Op::Store { mem, offset, view }, vec![values[0], values[1]]),
            _ => {
                body.push(b, Op::Load { mem, offset, view }, vec![values[0]], Ty::I32);
            }
        }
    }

    /// The region.
    pub fn region(&self) -> Region {
        let mut body = Body::default();
        let mut prelude = vec![];
        let push = |prelude: &mut Vec<Inst>, body: &mut Body, op: Op, args: Vec<Val>, ty: Ty| {
            let result = body.value(ty);
            prelude.push(Inst { op, args, result: Some(result), at: 0 });
            result
        };
        let mut constant = |body: &mut Body, ty: Ty, n: i64| {
            let bits = if ty == Ty::I32 { u64::from(n as u32) } else { n as u64 };
            push(&mut prelude, body, Op::Const(bits), vec![], ty)
        };
        let (mut loops, mut axes) = (vec![], 0u8);
        let dim = |kind, trip, parent| LoopDim { kind, trip: Some(trip), tapers: vec![], parent, at: 0 };
        let hosts = usize::from(self.host.is_some());
        if let Some((trips, _)) = self.host {
            loops.push(dim(LoopKind::Host(0), constant(&mut body, Ty::I64, trips as i64), None));
        }
        for (l, &(parallel, trips)) in self.loops.iter().enumerate() {
            let kind = if parallel { LoopKind::Parallel(axes) } else { LoopKind::Sequential };
            axes += u8::from(parallel);
            let trip = constant(&mut body, Ty::I64, trips as i64);
            loops.push(dim(kind, trip, (l + hosts).checked_sub(1)));
        }
        let mut views = vec![];
        for (n, v) in self.views.iter().enumerate() {
            let base = Some(constant(&mut body, Ty::I32, v.base));
            let moved = (0..v.depth).filter(|&l| v.strides[l] != 0);
            let strides = moved.map(|l| (l + hosts, constant(&mut body, Ty::I32, v.strides[l]))).collect();
            views.push(View {
                mem: MemTy { ty: Ty::I32, bytes: v.bytes, signed: false },
                lanes: v.lanes,
                write: n == STORE,
                offset: 0,
                base,
                strides,
                spread: 0,
                update: None,
                lag: (n == LOAD && self.lag > 0).then_some((hosts, self.lag as u32)),
                after: if n == LOAD && self.lag > 0 && !self.early() { vec![STORE as u32] } else { vec![] },
                short: vec![],
                packed: None,
                scratch: false,
                before: n == LOAD && self.before,
                gate: None,
                loops: (hosts..hosts + v.depth).collect(),
                at: 0,
            });
        }
        let values = [constant(&mut body, Ty::I32, 0), constant(&mut body, Ty::I32, 1)];
        if let Some((_, grows)) = self.host {
            let index = push(&mut prelude, &mut body, Op::HostIndex(0), vec![], Ty::I64);
            let mut moved = |body: &mut Body, from: Val, by: i64| {
                let by = push(&mut prelude, body, Op::Const(by as u64), vec![], Ty::I64);
                let by = push(&mut prelude, body, Op::Num(NumOp::I64Mul), vec![index, by], Ty::I64);
                if body.ty(from) == Ty::I64 {
                    return push(&mut prelude, body, Op::Num(NumOp::I64Add), vec![from, by], Ty::I64);
                }
                let by = push(&mut prelude, body, Op::Num(NumOp::I32WrapI64), vec![by], Ty::I32);
                push(&mut prelude, body, Op::Num(NumOp::I32Add), vec![from, by], Ty::I32)
            };
            loops[1].trip = loops[1].trip.map(|t| moved(&mut body, t, grows));
            for (view, v) in views.iter_mut().zip(&self.views) {
                view.base = view.base.map(|b| moved(&mut body, b, v.host));
            }
        }
        for axis in 0..if self.cut { axes } else { 0 } {
            for op in [Op::Origin(axis), Op::End(axis)] {
                push(&mut prelude, &mut body, op, vec![], Ty::I64);
            }
        }
        let entry = body.block();
        for _ in 0..axes {
            let v = body.value(Ty::I64);
            body.at_mut(entry).params.push(v);
        }
        if self.lag > 0 {
            // As the lifter has it: where the iteration begins.
            self.access(&mut body, entry, LOAD, &values);
        }
        let end = self.body(&mut body, entry, 0, &values);
        body.at_mut(end).term = Term::Return(vec![]);
        let load = if self.before { Guard::Ahead(0, 1) } else { Guard::Independent(0, 1) };
        let guards = vec![Guard::InBounds(0), Guard::InBounds(1), Guard::Independent(0, 0), load];
        Region {
            name: "r".into(),
            params: vec![],
            prelude,
            loops,
            views,
            guards,
            wave: None,
            reductions: vec![],
            body,
            results: vec![],
            then: vec![],
            steady: vec![],
            progressions: vec![],
            same: vec![],
            split: 0,
        }
    }
}
