//! The launches of a region, one after the other: what its prelude comes to in each.
//!
//! Takes a region and its live-ins; evaluates the prelude, and what of it is made of host loops' indices for each of
//! their iterations, in order ([`Steps::each`]). A value that cannot be had in some iteration (a trip count that is not
//! exact) refuses the region only if that iteration launches anything: behind a loop that is not entered it does not
//! matter.

use std::collections::HashMap;

use smallvec::SmallVec;
use tensor_wasm_ir::{Inst, LoopKind, Op, Region, Taper, Ty, Val, eval, most_trips, trip_count};

use crate::guard::Refusal;

/// Most iterations of host loops in one call, and most launches of a nest: a quarter of a million launches take about a second.
pub(crate) const MOST_STEPS: u64 = 1 << 18;

/// The values of a region's prelude as the host loops go on.
pub(crate) struct Steps<'r> {
    region: &'r Region,
    /// How many host loops it takes to say each value.
    depths: Vec<u8>,
    hosts: Vec<usize>,
    axes: Vec<usize>,
    /// The instructions of each depth.
    code: Vec<Vec<&'r Inst>>,
    /// Value of each live-in and prelude value, by `Val` index.
    pub values: Vec<u64>,
    /// Why a value that follows host loops cannot be had, if it cannot.
    broken: HashMap<Val, Refusal>,
    index: Vec<u64>,
    left: u64,
}

/// The value of one instruction of a prelude.
fn evaluate(region: &Region, i: &Inst, values: &[u64], index: &[u64]) -> Result<u64, Refusal> {
    let args: SmallVec<[u64; 8]> = i.args.iter().map(|a| values[a.0 as usize]).collect();
    let trip = |why: &str| Refusal::Trip(why.into());
    Ok(match i.op {
        Op::Const(c) => c,
        Op::Num(n) => eval::eval(n, &args).map_err(|e| Refusal::Trip(e.to_string()))?,
        Op::HostIndex(level) => *index.get(usize::from(level)).ok_or_else(|| trip("no such host loop"))?,
        // Every launch has its own.
        Op::Origin(_) | Op::End(_) => 0,
        // Behind a closed gate the loop is never reached.
        Op::Trip(_) if args.get(3).is_some_and(|g| *g as u32 == 0) => 0,
        Op::Most { scale, entered } => most_trips(scale, entered, region.body.ty(i.args[0]), &args).map_err(trip)?,
        // Bases and bounds may be made of trip counts of loops that are not the region's, so
        // every one of them has to be exact.
        Op::Trip(k) => trip_count(k, args[0], args[1], args[2]).map_err(trip)?,
        ref other => return Err(Refusal::Trip(format!("{other:?} in a prelude"))),
    })
}

impl<'r> Steps<'r> {
    /// The region with these live-ins, before its first launch.
    pub fn new(region: &'r Region, live_ins: &[u64]) -> Result<Steps<'r>, Refusal> {
        let n = region.body.types.len();
        let (depths, hosts) = (region.depths(), region.hosts());
        let mut values = vec![0u64; n];
        for (p, &v) in region.params.iter().zip(live_ins) {
            values[p.0 as usize] = v;
        }
        let mut code = vec![vec![]; hosts.len() + 1];
        for i in &region.prelude {
            let Some(r) = i.result else { continue };
            match depths[r.0 as usize] {
                0 => values[r.0 as usize] = evaluate(region, i, &values, &[])?,
                d => code.get_mut(usize::from(d)).ok_or_else(|| Refusal::Trip("no such host loop".into()))?.push(i),
            }
        }
        let (axes, index, broken) = (region.parallel(), vec![0; hosts.len()], HashMap::new());
        Ok(Steps { region, depths, hosts, axes, code, values, broken, index, left: MOST_STEPS })
    }

    /// How many host loops it takes to say a value: 0 if it is the same in every launch.
    pub fn depth(&self, v: Val) -> u8 {
        self.depths[v.0 as usize]
    }

    /// The same of all values.
    pub fn depths(&self) -> &[u8] {
        &self.depths
    }

    /// Computes what follows just so many host loops, for their indices as they are.
    fn enter(&mut self, depth: usize) {
        for i in &self.code[depth] {
            let Some(r) = i.result else { continue };
            if self.broken.is_empty()
                && let Ok(v) = evaluate(self.region, i, &self.values, &self.index)
            {
                self.values[r.0 as usize] = v;
                continue;
            }
            // What decides is whether a loop is entered, not how often it would be run.
            let gate = i.args.get(3).filter(|g| matches!(i.op, Op::Trip(_)) && !self.broken.contains_key(*g));
            let closed = gate.is_some_and(|g| self.values[g.0 as usize] as u32 == 0);
            let of = i.args.iter().find_map(|a| self.broken.get(a)).filter(|_| !closed);
            let value = match of {
                Some(why) => Err(why.clone()),
                None => evaluate(self.region, i, &self.values, &self.index),
            };
            match value {
                Ok(v) => {
                    self.values[r.0 as usize] = v;
                    self.broken.remove(&r);
                }
                Err(why) => drop(self.broken.insert(r, why)),
            }
        }
    }

    /// Calls `f` for each iteration of the host loops, in order, with all values as they are in it; just once without
    /// host loops.
    pub fn each(&mut self, f: &mut dyn FnMut(&Steps<'_>) -> Result<(), Refusal>) -> Result<(), Refusal> {
        self.left = MOST_STEPS;
        self.inside(0, f)
    }

    fn inside(&mut self, level: usize, f: &mut dyn FnMut(&Steps<'_>) -> Result<(), Refusal>) -> Result<(), Refusal> {
        let Some(&l) = self.hosts.get(level) else { return f(self) };
        let Some(trip) = self.region.loops[l].trip else {
            return Err(Refusal::Trip("a host loop is not counted".into()));
        };
        if let Some(why) = self.broken.get(&trip) {
            return Err(why.clone());
        }
        for k in 0..self.values[trip.0 as usize] {
            self.left = self.left.checked_sub(1).ok_or(Refusal::Launches)?;
            self.index[level] = k;
            self.enter(level + 1);
            self.inside(level + 1, f)?;
        }
        Ok(())
    }

    /// The indices of the host loops.
    pub fn index(&self) -> &[u64] {
        &self.index
    }

    /// Can the value not be had in this launch?
    pub fn is_broken(&self, v: Val) -> bool {
        self.broken.contains_key(&v)
    }

    /// Operations of one launch with these trip counts; `weight` are those of an iteration.
    pub fn work(&self, weight: u64, trips: &[Option<u64>]) -> u64 {
        let mut trips = trips.to_vec();
        self.hosts.iter().for_each(|&l| trips[l] = Some(1));
        weight.saturating_mul(self.region.iterations(&trips))
    }

    /// The trip count of each loop in this launch, where it is known. `None` if a parallel loop is not entered.
    pub fn trips(&self) -> Result<Option<Vec<Option<u64>>>, Refusal> {
        let known = |v: Val| (!self.broken.contains_key(&v)).then(|| self.values[v.0 as usize]);
        let none = |l: &usize| self.region.loops[*l].trip.is_none_or(|t| known(t) == Some(0));
        // A loop whose test stands at the bottom has an iteration, where it is reached, whatever its moving bound says: with
        // no point there would be none that finds out.
        let moves = |l: &usize| !self.region.loops[*l].tapers.is_empty();
        if self.axes.iter().any(none) {
            return match self.axes.iter().filter(|l| none(l)).all(moves) {
                true => Err(Refusal::Trip("the bound of a loop inside leaves no iteration".into())),
                false => Ok(None),
            };
        }
        if let Some(why) = self.broken.values().next() {
            return Err(why.clone());
        }
        let mut out: Vec<Option<u64>> = self.region.loops.iter().map(|l| l.trip.and_then(known)).collect();
        for (l, dim) in self.region.loops.iter().enumerate().filter(|(_, l)| l.kind == LoopKind::Sequential) {
            let most = dim.tapers.iter().filter_map(|t| self.most_trips(t, &out)).min();
            out[l] = out[l].into_iter().chain(most).min().filter(|_| out[l].is_some());
        }
        Ok(Some(out))
    }

    /// The most trips that a moving bound leaves where loops have so many. Loops around come before those inside.
    fn most_trips(&self, t: &Taper, trips: &[Option<u64>]) -> Option<u64> {
        let signed = |v: Val| match self.region.body.ty(v) {
            _ if self.broken.contains_key(&v) => None,
            Ty::I32 => Some(i128::from(self.values[v.0 as usize] as u32 as i32)),
            _ => Some(i128::from(self.values[v.0 as usize] as i64)),
        };
        let greatest = |(m, slope): &(usize, Val)| {
            let last = i128::from(trips[*m]?) - 1;
            Some(signed(*slope)?.saturating_mul(last.max(0)).max(0))
        };
        let room = signed(t.at_zero)? + t.slopes.iter().map(greatest).sum::<Option<i128>>()?;
        u64::try_from((room.div_euclid(i128::from(t.scale)) + 1).max(0)).ok()
    }
}
