//! The `tensor` dialect in memory: what a lifted loop nest *means*.
//!
//! A [`Region`] takes the live-in scalars of a loop nest, computes in its straight-line *prelude*
//! the trip counts, bases and strides, states in *guards* what must hold for the nest to be run
//! in parallel, and holds the body of one iteration as a control-flow graph over the indices of
//! the parallel dimensions. It assumes nothing of the device. Values are shared: the body uses
//! prelude values as captures. [`crate::dialect`] prints and parses it as pliron operations.
//!
//! Around the nest there may be *host loops*: the nest is launched once for each of their iterations, in order, each
//! launch seeing what those before it have written. Prelude values may be made of their indices ([`Op::HostIndex`]);
//! such a value is another one in each launch ([`Region::depths`]), and so are the trip counts, bases and captures
//! that it is used as. The points of a launch know of the host loops only by that. A nest may also be launched in pieces
//! ([`Region::bounds`]). Several nests may follow one another,
//! in every iteration of the host loops if there are any: they are the *phases* of a region ([`Region::phases`]).

use crate::cfg::{BlockId, Body, Inst, MemTy, Op, Term, Val};
use crate::join::Join;
use crate::num::{NumOp, TrapCond, Ty};

/// How the iterations of a loop of a nest relate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LoopKind {
    /// Independent: each is a point of the iteration space. The number is the axis, outermost 0.
    Parallel(u8),
    /// In order, inside the body.
    Sequential,
    /// In order, around the nest: a launch for each iteration. The number is the level, outermost 0.
    Host(u8),
    /// No loop: a number below the trip count that addresses are made with, and of which no more is known (what a
    /// division leaves over).
    Residue,
    /// No loop: how many pairs of numbers there are below the index of the parent, half of index · (index - 1), which
    /// addresses are made with; the trip count is one more than the most.
    Pairs,
}

/// A bound of a loop's index that moves with other indices, as in a triangle: `scale · index ≤ at_zero + Σ slope · other`.
#[derive(Clone, PartialEq, Debug)]
pub struct Taper {
    /// A positive factor of the index.
    pub scale: u32,
    /// Prelude value (i32 or i64, signed): the bound where every other index is 0.
    pub at_zero: Val,
    /// (loop, prelude value of the same type, signed).
    pub slopes: Vec<(usize, Val)>,
}

impl Taper {
    /// The prelude values that it is made of.
    pub fn operands(&self) -> impl Iterator<Item = Val> + '_ {
        std::iter::once(self.at_zero).chain(self.slopes.iter().map(|s| s.1))
    }

    /// The same, to be changed.
    pub fn operands_mut(&mut self) -> impl Iterator<Item = &mut Val> {
        std::iter::once(&mut self.at_zero).chain(self.slopes.iter_mut().map(|s| &mut s.1))
    }
}

/// A loop of the nest.
#[derive(Clone, PartialEq, Debug)]
pub struct LoopDim {
    /// How its iterations relate.
    pub kind: LoopKind,
    /// Trip count as an i64 prelude value, of a sequential loop the most; `None` if it is only known inside the body.
    /// That of a host loop may be made of the indices of host loops around it, any other one of all of them.
    pub trip: Option<Val>,
    /// How the trip count of a sequential loop follows the loops around it: all of these bounds hold. Of a residue, what
    /// it is, modulo a power of two: that is the scale.
    pub tapers: Vec<Taper>,
    /// The enclosing loop of the nest.
    pub parent: Option<usize>,
    /// Byte offset of the `loop` operator in the module.
    pub at: u32,
}

/// The footprint of one access: `base + Σ stride·index + offset .. + bytes`, in bytes.
#[derive(Clone, PartialEq, Debug)]
pub struct View {
    /// What is moved.
    pub mem: MemTy,
    /// How many accesses stand side by side: the lanes of a vector, which is in memory as a whole or not.
    pub lanes: u8,
    /// Is it a store?
    pub write: bool,
    /// Static offset of the (first) access.
    pub offset: u64,
    /// i32 (of a 64-bit memory i64) prelude value: the address in the first iteration of every loop; `None` if the address
    /// is only known inside the body: of a load that is checked there, of a store an [inspection](crate::inspect) before the
    /// launch finds out.
    pub base: Option<Val>,
    /// (loop, prelude value of the same type) for every loop along which the address moves.
    pub strides: Vec<(usize, Val)>,
    /// How much greater than that the address can be, in bytes: it depends on data whose type bounds it.
    pub spread: u32,
    /// The access is an update by this operation.
    pub update: Option<NumOp>,
    /// (parallel loop, n): a point makes the access that the point n iterations of that loop before it makes by the
    /// base and strides; the loop's first n iterations do not make it.
    pub lag: Option<(usize, u32)>,
    /// Of a load that lags: the views of the stores that may come before it in one iteration of the program, which makes
    /// it there, without the lag.
    pub after: Vec<u32>,
    /// Loops whose last iteration does not make the access: they are left before it.
    pub short: Vec<usize>,
    /// A load of what was in memory before the launch: no store of the launch that is made before it, where the program
    /// makes it (without its lag), changes what it reads ([`Guard::Ahead`]), so those that other points make meanwhile must
    /// not either. A device reads a copy, where stores come to the same bytes later on, else memory itself.
    pub before: bool,
    /// The access is to a place that a scan counts, and its stride says how far that moves at most: in an iteration it is
    /// by some multiple of so many bytes (the second number) no further. Stores with the same first number are to places of
    /// which every iteration has its own: none of them is at a place where one of another iteration is.
    pub packed: Option<(u32, u32)>,
    /// The access is not to linear memory but to scratch of the call, at its own address there: all 0 before the first
    /// launch. Only inspections have such views.
    pub scratch: bool,
    /// i32 prelude value: where it is 0, this access is never reached.
    pub gate: Option<Val>,
    /// The loops of the nest around the access, outermost first (host loops are not among them), and the residues that it
    /// is made with or under a condition on.
    pub loops: Vec<usize>,
    /// Byte offset of the access in the module.
    pub at: u32,
}

impl View {
    /// Bytes of all its lanes.
    pub fn bytes(&self) -> u32 {
        u32::from(self.mem.bytes) * u32::from(self.lanes)
    }

    /// Is it a load of which only the body knows where it is? It is checked there.
    pub fn indirect(&self) -> bool {
        !self.write && self.base.is_none() && !self.scratch
    }

    /// Is it a store, or an update, of which only the body knows where it is? An inspection finds out.
    pub fn inspected(&self) -> bool {
        self.write && self.base.is_none() && !self.scratch
    }

    /// The prelude values that it is made of: base, strides, gate.
    pub fn operands(&self) -> impl Iterator<Item = Val> + '_ {
        self.base.into_iter().chain(self.strides.iter().map(|s| s.1)).chain(self.gate)
    }

    /// The same, to be changed.
    pub fn operands_mut(&mut self) -> impl Iterator<Item = &mut Val> {
        self.base.iter_mut().chain(self.strides.iter_mut().map(|s| &mut s.1)).chain(&mut self.gate)
    }
}

/// A reduction over the (single) parallel dimension, along diagonals ([`Wave`]) over all launches.
#[derive(Clone, PartialEq, Debug)]
pub struct Reduction {
    /// How contributions are joined.
    pub join: Join,
    /// Prelude value: the accumulator before the loop.
    pub init: Val,
    /// The accumulator after the loop; may be a result of the region.
    pub result: Val,
    /// Is what has been accumulated before an iteration used in it? Then it is a scan (Blelloch, "Prefix sums and their
    /// applications", 1990): the body takes that, by a parameter behind the indices, and returns what it is after the
    /// iteration in place of what the iteration contributes ([`crate::scan`]).
    pub scan: bool,
}

impl Reduction {
    /// Is the body handed what has been accumulated, and does it return what that is after the iteration? So it is of a scan,
    /// and of a [sum](crate::sum): in the order of the iterations it is then rounded as the original loop rounds.
    pub fn runs(&self) -> bool {
        self.scan || self.join.rounds()
    }
}

/// A nest of two loops that is run along its diagonals (a wavefront; Lamport, "The parallel execution of DO loops", 1974):
/// launch t of the host loop that the outer one has become holds the points (i, j) with `skew · i + j = t`, one for each
/// iteration of the parallel loop that the inner one has become. Without a skew, the two loops change places: a launch
/// holds one column (loop interchange; Allen and Kennedy, "Automatic loop interchange", 1984). Prelude and body say so; here is what the nest was, to ask
/// whether the launches keep the order of its accesses ([`Guard::Ordered`]).
#[derive(Clone, PartialEq, Debug)]
pub struct Wave {
    /// Prelude value (i64): how many diagonals a row begins behind the one before it, 0 or more.
    pub skew: Val,
    /// The loop over rows, now the innermost host loop.
    pub rows: usize,
    /// The loop over columns, now the parallel one.
    pub columns: usize,
    /// Prelude values (i64): how many rows the nest has, and how many columns at most.
    pub counts: [Val; 2],
    /// Without a skew, the bounds of columns and of loops inside them as they were in the nest, by index of its rows and
    /// columns: where these are, and where a launch has them, are different things.
    pub bounds: Vec<(usize, Taper)>,
    /// Where the accesses are, by row and column.
    pub places: Vec<Place>,
}

/// A view of a [`Wave`] by row and column of the nest.
#[derive(Clone, PartialEq, Debug)]
pub struct Place {
    /// The view.
    pub view: u32,
    /// Prelude value: the address in the first row and column, and in the first iteration of every other loop.
    pub base: Val,
    /// Prelude values of the same type: what the address moves by from row to row, and from column to column.
    pub steps: [Option<Val>; 2],
    /// A point makes the access of the point so many columns before it. In the first so many columns it makes that of the
    /// first one, and does not use it.
    pub lag: u32,
    /// A point makes the access of the row so many rows before it. In the first so many rows it makes that of the first one,
    /// and does not use it. Only of an access that is made once for a row.
    pub above: u32,
    /// It reads what these views have stored in that point, the last one that did; or, if it is made once for a row, stands
    /// behind that store, both in front of the first column.
    pub handed: Vec<u32>,
    /// The nest makes the access once for a row, before its first column; every point repeats it.
    pub whole_row: bool,
    /// The last column does not make the access: the nest leaves its columns before it.
    pub short: bool,
    /// The nest makes the access once for a row, in front of its first column, whose point makes it.
    pub ahead: bool,
    /// The nest makes the access once for a row, behind its last column, whose point makes it.
    pub behind: bool,
}

impl Place {
    /// The prelude values that it is made of.
    pub fn operands(&self) -> impl Iterator<Item = Val> + '_ {
        std::iter::once(self.base).chain(self.steps.into_iter().flatten())
    }

    /// The same, to be changed.
    pub fn operands_mut(&mut self) -> impl Iterator<Item = &mut Val> {
        std::iter::once(&mut self.base).chain(self.steps.iter_mut().flatten())
    }
}

impl Wave {
    /// The prelude values that it is made of, but for those of its places.
    pub fn operands(&self) -> [Val; 3] {
        [self.skew, self.counts[0], self.counts[1]]
    }

    /// The same, to be changed.
    pub fn operands_mut(&mut self) -> impl Iterator<Item = &mut Val> {
        std::iter::once(&mut self.skew).chain(&mut self.counts)
    }

    /// Where a view is.
    pub fn place(&self, view: u32) -> Option<&Place> {
        self.places.iter().find(|p| p.view == view)
    }
}

/// A condition that must hold at run time before the nest may run in parallel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Guard {
    /// Every address of the view is inside memory and none wraps around 2³².
    InBounds(u32),
    /// No two different points of one launch touch a common byte through these two views. Of two stores to places that data
    /// decide, an [inspection](crate::inspect) has to show it.
    Independent(u32, u32),
    /// Of a store and a load of what was [before](View::before) the launch: where both touch a common byte, the load is
    /// made first in the program, whose order of points is that of their indices. A sequential loop around a parallel one
    /// has another order.
    Ahead(u32, u32),
    /// No point reads through the second view what it has written itself through the first one: what a scan
    /// accumulates, and what an inspection reads, is read before anything is stored.
    Fresh(u32, u32),
    /// Of a [`Wave`]: where two different points of the nest touch a common byte, one through each of these views, the one
    /// that comes first in the nest is in an earlier launch.
    Ordered(u32, u32),
    /// No access through either view touches a byte that one through the other touches, of whatever points: one of them
    /// is what is left of an array of which every point has a copy of its own.
    Apart(u32, u32),
    /// Every address of the view is a multiple of the width of one lane (devices that need it).
    Aligned(u32),
    /// Any address may be read through this view: checked inside the kernel.
    CheckedInside(u32),
    /// The loop runs at most that often: its float induction variables are then exact.
    MostTrips(u32, u64),
    /// The loop runs at least that often: values of so many iterations earlier are then of this loop.
    LeastTrips(u32, u64),
    /// Updates through these two views may meet, as they are by one operation; but only in whole elements.
    Joins(u32, u32),
    /// What the accumulator of that reduction is before the loop.
    Start(u32, Start),
    /// Of a phase of a loop that is distributed over several, without host loops: where `own`, a view of it, and `other`, a
    /// view of the phase with that number, which is launched before it, touch a common byte, the program makes the
    /// other access in an earlier iteration of the first loop, which is the same in both; or in the same one, if that is
    /// the order there.
    Behind {
        /// The number of the other phase, the region itself being 0.
        phase: u32,
        /// A view of that.
        other: u32,
        /// A view of this one.
        own: u32,
        /// In one iteration the other access comes first, or only one of them is made.
        same: bool,
    },
}

/// A condition on an accumulator before the loop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    /// It is a float, and no NaN.
    Number,
    /// It does not have these bits.
    Not(u64),
    /// It is an integer (signed) between these two, both included.
    Within(i64, i64),
}

impl Start {
    /// Does a value of that type meet it?
    pub fn holds(self, ty: Ty, bits: u64) -> bool {
        match (self, ty) {
            (Start::Number, Ty::F32) => !f32::from_bits(bits as u32).is_nan(),
            (Start::Number, Ty::F64) => !f64::from_bits(bits).is_nan(),
            (Start::Number, _) => false,
            (Start::Not(other), _) => bits != other,
            (Start::Within(lo, hi), Ty::I32) => (lo..=hi).contains(&i64::from(bits as u32 as i32)),
            (Start::Within(lo, hi), Ty::I64) => (lo..=hi).contains(&(bits as i64)),
            (Start::Within(..), _) => false,
        }
    }
}

/// Bytes of linear memory that a live-in has been read from where the region is asked for, and that the program reads again
/// and again inside: what it reads there is the live-in, as no store of the region, in whatever launch, touches them
/// (loop-invariant code motion under a speculation that is checked beforehand).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Steady {
    /// i32 (of a 64-bit memory i64) prelude value, the same in every launch: the address.
    pub address: Val,
    /// Static offset.
    pub offset: u64,
    /// What is read.
    pub mem: MemTy,
    /// No access of the region touches them, loads included: the program keeps a variable there, which goes in and comes out.
    pub alone: bool,
    /// The live-in is what is found there less what is found where that one is read, an earlier one.
    pub less: Option<u32>,
    /// Byte offset of one such access in the module.
    pub at: u32,
}

/// What a load finds, as far as its addresses go: an arithmetic progression, like the pointers to the rows of a matrix that
/// have been allocated one behind the other. The addresses that depend on what is loaded are affine by that. A speculation:
/// before a launch the host looks at each entry, and no store of the region, in whatever launch, touches one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progression {
    /// The load.
    pub view: u32,
    /// Prelude value of the view's address type, the same in every launch: where the first entry is, but for the offset.
    pub origin: Val,
    /// Static offset of that.
    pub offset: u64,
    /// The same: how far, in bytes, each entry is behind the one before it.
    pub each: Val,
    /// Prelude value of the load's type, the same in every launch: the first entry.
    pub first: Val,
    /// The same: how much greater each entry is than the one before it; `None` if all are equal.
    pub step: Option<Val>,
}

impl Progression {
    /// The prelude values that it is made of.
    pub fn operands(&self) -> impl Iterator<Item = Val> + '_ {
        [self.origin, self.each, self.first].into_iter().chain(self.step)
    }

    /// The same, to be changed.
    pub fn operands_mut(&mut self) -> impl Iterator<Item = &mut Val> {
        [&mut self.origin, &mut self.each, &mut self.first].into_iter().chain(&mut self.step)
    }
}

/// A loop nest lifted to the `tensor` dialect.
#[derive(Clone, PartialEq, Debug)]
pub struct Region {
    /// Symbol: unique in its module.
    pub name: String,
    /// Live-in values, in the order of the offload call's arguments.
    pub params: Vec<Val>,
    /// Straight-line scalar code over the live-ins, run by the host: once, and what is made of host loops' indices for
    /// each of their iterations.
    pub prelude: Vec<Inst>,
    /// The loops, each after its parent.
    pub loops: Vec<LoopDim>,
    /// The accesses.
    pub views: Vec<View>,
    /// What must hold at run time.
    pub guards: Vec<Guard>,
    /// What some live-ins have been read from, which must stay as it is; of the region's own nest, for all phases.
    pub steady: Vec<Steady>,
    /// Prelude values, the same in every launch, that must be equal: the region takes one to be the other.
    pub same: Vec<[Val; 2]>,
    /// What loads of the region's own nest are taken to find.
    pub progressions: Vec<Progression>,
    /// How the innermost host loop goes through a nest of two loops, if it does.
    pub wave: Option<Wave>,
    /// Reductions; the body returns one contribution for each.
    pub reductions: Vec<Reduction>,
    /// One iteration. The entry block's parameters are the i64 indices of the parallel axes, and behind them what each
    /// scan, or [sum](crate::sum) of floats, has accumulated before the iteration.
    pub body: Body,
    /// Live-out values, in the order of the offload call's results.
    pub results: Vec<Val>,
    /// What is launched behind this nest: of every iteration of the host loops, if there are any, each in order. They take
    /// the same live-ins, have the same host loops, and no reductions, results or phases of their own.
    pub then: Vec<Region>,
    /// So many of the phases behind this one do together what its nest does, one part after the other for all points (loop
    /// distribution). A plan launches them in place of it where no point touches what another one stores, or else the nest.
    pub split: u32,
}

impl Region {
    /// The region's own nest, and what is launched behind it, in order.
    pub fn phases(&self) -> impl Iterator<Item = &Region> {
        std::iter::once(self).chain(&self.then)
    }

    /// The loops to which `place` gives a place, by that.
    fn placed(&self, place: impl Fn(LoopKind) -> Option<u8>) -> Vec<usize> {
        let places = self.loops.iter().enumerate().filter_map(|(i, l)| Some((place(l.kind)?, i)));
        let mut places: Vec<(u8, usize)> = places.collect();
        places.sort_unstable();
        places.into_iter().map(|(_, i)| i).collect()
    }

    /// The loops that are parallel, by axis (outermost first).
    pub fn parallel(&self) -> Vec<usize> {
        self.placed(|k| if let LoopKind::Parallel(axis) = k { Some(axis) } else { None })
    }

    /// The host loops, by level (outermost first).
    pub fn hosts(&self) -> Vec<usize> {
        self.placed(|k| if let LoopKind::Host(level) = k { Some(level) } else { None })
    }

    /// Has the program its points in the order of their indices, outermost loop first: is no sequential loop around a
    /// parallel one, and no diagonal?
    pub fn points_in_order(&self) -> bool {
        let axes = self.parallel();
        let around = |(k, &l): (usize, &usize)| match k.checked_sub(1) {
            None => self.loops[l].parent.is_none_or(|p| matches!(self.loops[p].kind, LoopKind::Host(_))),
            Some(outer) => self.loops[l].parent == Some(axes[outer]),
        };
        self.wave.is_none() && axes.iter().enumerate().all(around)
    }

    /// Where each axis begins in a launch and where it ends there ([`Op::Origin`], [`Op::End`]), outermost first, if
    /// launches may be pieces of the nest (index-set splitting; Griebl, Feautrier and Lengauer, 2000): where two accesses
    /// meet at single indices, the points before, at and behind these may be launched one after the other. Empty, if every
    /// launch has all points.
    pub fn bounds(&self) -> Vec<[Val; 2]> {
        let of = |op: Op| self.prelude.iter().find(|i| i.op == op).and_then(|i| i.result);
        let axes = 0..self.parallel().len() as u8;
        axes.map(|a| Some([of(Op::Origin(a))?, of(Op::End(a))?])).collect::<Option<_>>().unwrap_or_default()
    }

    /// How often the program runs a loop, as an i64 prelude value: the trip count, but for the two that have become diagonals
    /// and their points.
    pub fn extent(&self, l: usize) -> Option<Val> {
        let wave = self.wave.as_ref();
        let count = wave.and_then(|w| [w.rows, w.columns].iter().position(|x| *x == l).map(|k| w.counts[k]));
        count.or(self.loops[l].trip)
    }

    /// For each value of the prelude, how many of the host loops, outermost first, it takes to say it: 0 for a value that
    /// is the same in every launch.
    pub fn depths(&self) -> Vec<u8> {
        let mut depths = vec![0; self.body.types.len()];
        for i in &self.prelude {
            let own = if let Op::HostIndex(level) = i.op { level.saturating_add(1) } else { 0 };
            let depth = i.args.iter().map(|a| depths[a.0 as usize]).fold(own, u8::max);
            i.result.iter().for_each(|r| depths[r.0 as usize] = depth);
        }
        depths
    }

    /// The values that the body uses but does not define: prelude values and live-ins, ascending.
    pub fn captures(&self) -> Vec<Val> {
        let mut defined = vec![false; self.body.types.len()];
        let mut used = vec![false; self.body.types.len()];
        for b in self.body.rpo() {
            let b = self.body.at(b);
            for v in &b.params {
                defined[v.0 as usize] = true;
            }
            for i in &b.insts {
                i.args.iter().for_each(|v| used[v.0 as usize] = true);
                i.result.iter().for_each(|v| defined[v.0 as usize] = true);
            }
            b.term.uses().iter().for_each(|v| used[v.0 as usize] = true);
        }
        (0..used.len() as u32).map(Val).filter(|v| used[v.0 as usize] && !defined[v.0 as usize]).collect()
    }

    /// The reductions that [run](Reduction::runs) through the iterations, by number, each with the body's parameter for
    /// what has been accumulated before.
    pub fn running(&self) -> Vec<(usize, Val)> {
        let numbers = self.reductions.iter().enumerate().filter(|(_, r)| r.runs()).map(|(k, _)| k);
        let params = self.body.blocks.first().map_or(&[][..], |b| &b.params);
        numbers.zip(params.iter().skip(self.parallel().len()).copied()).collect()
    }

    /// Those of them that are scans.
    pub fn scans(&self) -> Vec<(usize, Val)> {
        self.running().into_iter().filter(|(k, _)| self.reductions[*k].scan).collect()
    }

    /// Those of them that are [sums](crate::sum) or products of floats.
    pub fn sums(&self) -> Vec<(usize, Val)> {
        self.running().into_iter().filter(|(k, _)| self.reductions[*k].join.rounds()).collect()
    }

    /// Is a running value of a reduction used?
    pub fn is_scan(&self) -> bool {
        self.reductions.iter().any(|r| r.scan)
    }

    /// The joins of the reductions.
    pub fn joins(&self) -> Vec<Join> {
        self.reductions.iter().map(|r| r.join).collect()
    }

    /// Can the instruction trap? A division by a constant other than 0 and −1 cannot.
    fn inst_traps(&self, i: &Inst) -> bool {
        let Op::Num(n) = i.op else { return i.op == Op::TrapIf };
        let constant = |v: Val| {
            let all = self.body.blocks.iter().flat_map(|b| &b.insts).chain(&self.prelude);
            all.filter(|d| d.result == Some(v)).find_map(|d| if let Op::Const(c) = d.op { Some(c) } else { None })
        };
        match n.info().trap {
            TrapCond::Never => false,
            TrapCond::FloatToInt => true,
            TrapCond::DivZero | TrapCond::DivSigned => {
                let minus = if n.info().result.bytes() == 4 { 0xffff_ffff } else { u64::MAX };
                !constant(i.args[1]).is_some_and(|c| c != 0 && c != minus)
            }
        }
    }

    /// The bits of a prelude value that is a constant.
    fn prelude_constant(&self, v: Val) -> Option<u64> {
        self.prelude.iter().find(|i| i.result == Some(v)).and_then(|i| match i.op {
            Op::Const(c) => Some(c),
            _ => None,
        })
    }

    /// Is it known that the view is not always aligned to its access width: by a constant address, or by a constant
    /// stride? A device that needs alignment then moves single bytes.
    pub fn never_aligned(&self, view: u32) -> bool {
        let v = &self.views[view as usize];
        let constant = |v: Val| self.prelude_constant(v);
        let bytes = u64::from(v.mem.bytes);
        let odd = |x: u64| !x.is_multiple_of(bytes);
        // Wider than a register, it cannot be put together from bytes.
        (2..=8).contains(&bytes)
            && v.base.is_some_and(|base| {
                constant(base).is_some_and(|base| odd(base.wrapping_add(v.offset)))
                    || v.strides.iter().any(|(_, s)| constant(*s).is_some_and(odd))
            })
    }

    /// Does the region only move bytes as they are, in one go without gaps, or write the same ones
    /// everywhere: a copy or a fill?
    pub fn moves_only(&self) -> bool {
        if !self.then.is_empty() {
            return false;
        }
        let [l] = self.loops.as_slice() else { return false };
        let updates = self.views.iter().any(|v| v.update.is_some());
        let (Some(_), true) = (l.trip, self.reductions.is_empty() && !updates) else { return false };
        let rpo = self.body.rpo();
        let insts = || rpo.iter().flat_map(|&b| &self.body.at(b).insts);
        let constant = |v: Val| self.prelude_constant(v).map(|c| c as u32 as i32);
        let written: u32 = self.views.iter().filter(|v| v.write).map(View::bytes).sum();
        let stride = |v: &View| match v.strides.as_slice() {
            [(_, s)] => constant(*s),
            _ => None,
        };
        let first = self.views.first().and_then(stride);
        let dense = |v: &View| stride(v) == first && first.is_some_and(|s| s.unsigned_abs() == written);
        let loads = self.views.iter().any(|v| !v.write);
        let mut unchanged = self.captures();
        let as_it_is = |i: &&Inst| matches!(i.op, Op::Load { .. } | Op::Const(_));
        unchanged.extend(insts().filter(as_it_is).filter_map(|i| i.result));
        let straight = rpo.iter().all(|&b| matches!(self.body.at(b).term, Term::Br(_) | Term::Return(_)));
        straight
            && (!loads || self.views.iter().all(dense))
            && insts().all(|i| !matches!(i.op, Op::Store { .. }) || unchanged.contains(&i.args[1]))
    }

    /// Does the region only reduce, and every iteration contribute the same values, as in a power by
    /// repeated multiplication?
    pub fn adds_the_same(&self) -> bool {
        let mut fixed = self.captures();
        fixed.extend(self.sums().into_iter().map(|(_, param)| param));
        for i in self.body.rpo().into_iter().flat_map(|b| &self.body.at(b).insts) {
            let pure = matches!(i.op, Op::Const(_) | Op::Num(_)) && i.args.iter().all(|a| fixed.contains(a));
            fixed.extend(i.result.filter(|_| pure));
        }
        !self.reductions.is_empty()
            && self.views.is_empty()
            && self.body.rpo().iter().all(|&b| match &self.body.at(b).term {
                Term::Br(_) => true,
                Term::Return(vs) => vs.iter().all(|v| fixed.contains(v)),
                _ => false,
            })
    }

    /// Can anything in the body raise the trap flag after the guard has passed?
    pub fn can_trap(&self) -> bool {
        let unreachable = |b: &BlockId| matches!(self.body.at(*b).term, Term::Unreachable);
        let rpo = self.body.rpo();
        let checked = |b: &BlockId| self.body.at(*b).insts.iter().any(|i| matches!(i.op, Op::TrapIf));
        self.views.iter().any(View::indirect)
            || rpo.iter().any(checked)
            || rpo.iter().any(unreachable)
            || rpo.iter().any(|&b| self.body.at(b).insts.iter().any(|i| self.inst_traps(i)))
            || self.loops.iter().any(|l| l.trip.is_none())
    }
}
