//! From the body to the region: live-outs, views, guards, and nothing that nobody needs.

use std::collections::BTreeSet;
use std::ops::Range;

use rustc_hash::FxHashMap as HashMap;

use tensor_wasm_ir::{
    Body, Code, Guard, Join, LoopDim, LoopKind, NumOp, Op, Progression, Reduction, Region, Steady, Taper, Ty, Val,
    View, eliminate_dead, inspect, scan,
};

use super::build::{Builder, Refused};
use super::skew::skew;
use super::wave::{self, Access, End};
use super::{Kept, Nest, pieces, scatter, tied};
use crate::Slot;
use crate::few::few;
use crate::likely::Limits;
use crate::progressions::Each;
use crate::scev::{Atom, Def};
use crate::simd::Shape;
use crate::ssa::{Home, Var};
use crate::views::SymView;

impl Builder<'_, '_, '_> {
    pub(super) fn finish(mut self, name: String, trips: HashMap<usize, Val>) -> Result<Nest, Refused> {
        let s = self.s;
        self.copy_out(&trips);
        let mut body = std::mem::take(&mut self.pre.body);
        eliminate_dead(&mut body);
        if let Some(v) = first_use(&body, |v| self.poison.contains_key(&v)) {
            return Err(self.poison.remove(&v).expect("poisoned"));
        }
        self.pre.body = body;
        let mut live_out = vec![];
        let mut results = vec![];
        let mut reduced: HashMap<Val, Val> = HashMap::default();
        let mut reductions = vec![];
        let mut starts = vec![];
        for r in self.reductions.clone() {
            let (entry, _) = self.around_phi(r.phi);
            let init = entry.first().and_then(|&e| self.pre.value(e));
            let Some(init) = init else {
                return Err((
                    Some(self.root),
                    Kept::new(Code::LiveOut, "the accumulator's start is not in a local", vec![]),
                ));
            };
            let result = self.body().value(s.f.body.ty(r.phi));
            let seen = self.reduced().into_iter().filter(|(_, phi)| *phi == r.phi);
            reduced.extend(seen.map(|(v, _)| (v, result)));
            starts.extend(r.conditions.iter().map(|c| Guard::Start(reductions.len() as u32, *c)));
            reductions.push(Reduction { join: Join::By(r.op), init, result, scan: r.scan });
        }
        self.finish_bests(&mut reductions, &mut reduced, &mut starts)?;
        for (v, reduction) in self.last_reductions() {
            reduced.insert(v, reduction.result);
            reductions.push(reduction);
        }
        if self.rest
            && let Some(n) = self.unknown_local()
        {
            let why = format!("local {n} is carried on and not known");
            return Err((None, Kept::new(Code::LiveOut, why, vec![])));
        }
        let outs = if self.part.first { self.outs() } else { Some(vec![]) };
        let Some(outs) = outs else {
            let why = "what the program keeps in memory is not known behind the loop";
            return Err((None, Kept::new(Code::LiveOut, why, vec![])));
        };
        for (slot, v) in outs {
            let ty = s.f.body.ty(v);
            let local = match slot {
                Slot::Local(local)
                | Slot::Global(local)
                | Slot::LocalLane(local, ..)
                | Slot::GlobalLane(local, ..)
                | Slot::Read(local) => local,
                // No loop that is lifted changes it.
                Slot::Pages => continue,
            };
            // References have no type of ours: their values are placeholders.
            if (self.cx.slot_ty)(slot) != Some(ty) {
                let why = format!("local {local} is needed after the loop and is of a type that is not lifted");
                return Err((None, Kept::new(Code::LiveOut, why, vec![])));
            }
            let out = match reduced.get(&v) {
                Some(&r) => Some(r),
                None => self.last_value(v),
            };
            let Some(out) = out else {
                return Err((Some(self.root), self.why_no_value(local, v)));
            };
            live_out.push((slot, ty));
            results.push(out);
        }
        let lagging = self.lagging.iter().map(|(_, v)| v);
        let all: Vec<SymView> = self.views.iter().map(|(_, v)| v).chain(lagging).cloned().collect();
        let used: Vec<bool> = used_views(&self.pre.body, all.len() + self.own.len());
        let stores = all.iter().zip(&used).any(|(v, u)| v.write && *u);
        if !stores && self.reductions.is_empty() && self.bests.is_empty() {
            return Err((None, Kept::new(Code::NoStores, "no stores and no reduction", vec![])));
        }
        for l in self.parallel.clone() {
            // A store outside the innermost parallel loop would be repeated by every point.
            if let Some((_, v)) =
                self.views.iter().find(|(at, v)| v.write && !v.loops.contains(&l) && self.end(*at).is_none())
            {
                return Err((Some(l), Kept::new(Code::SameAddress, "a store stands outside the loop", vec![v.at])));
            }
        }
        self.behind_first_stores();
        let (steady, same) = if self.part.first { self.steady()? } else { (vec![], vec![]) };
        let skewed = match self.wave {
            Some(of) => Some(self.least_skew(of, &all, &used).or_else(|kept| match self.entries_ahead(of) {
                true => self.least_skew(of, &all, &used).map_err(|_| kept),
                false => Err(kept),
            })?),
            None => None,
        };
        let ends: Vec<Option<End>> = (0..all.len()).filter(|v| used[*v]).map(|v| self.end_of(v)).collect();
        let before = self.reads_before(&all, &used)?;
        let moving = self.parallel.iter().any(|l| self.bounded.contains_key(l));
        let tied = !tied(s, self.part).is_empty();
        let cut = self.own.is_empty() && !moving && !tied && self.may_be_cut(&all, &used);
        let mut loops = vec![];
        let residues = self.residues.numbers();
        let mut number: HashMap<usize, usize> = self.all.iter().copied().enumerate().map(|(i, l)| (l, i)).collect();
        let first = number.len() + usize::from(self.part.alone);
        number.extend(residues.clone().enumerate().map(|(i, r)| (r, first + i)));
        for &l in &self.all {
            let axis = self.parallel.iter().position(|p| *p == l);
            loops.push(LoopDim {
                kind: match self.hosts.iter().position(|h| *h == l) {
                    Some(level) => LoopKind::Host(level as u8),
                    None => axis.map_or(LoopKind::Sequential, |a| LoopKind::Parallel(a as u8)),
                },
                trip: trips.get(&l).copied(),
                tapers: self.bounded.get(&l).map_or(vec![], |b| {
                    let renumbered = |t: &Taper| {
                        let slopes = t.slopes.iter().map(|(m, v)| (number[m], *v)).collect();
                        Taper { slopes, ..t.clone() }
                    };
                    b.tapers.iter().map(renumbered).collect()
                }),
                parent: s.forest.loops[l].parent.and_then(|p| number.get(&p).copied()),
                at: s.f.loops[s.forest.loops[l].wasm].at,
            });
        }
        if self.part.alone {
            let (kind, trip) = (LoopKind::Parallel(0), Some(self.pre.constant(Ty::I64, 1)));
            loops.push(LoopDim { kind, trip, tapers: vec![], parent: loops.len().checked_sub(1), at: 0 });
        }
        for r in residues {
            let trip = trips.get(&r).copied();
            let said = self.definition(r);
            let numbered = |t: Taper| {
                let slopes = t.slopes.iter().map(|(m, v)| Some((*number.get(m)?, *v))).collect::<Option<_>>()?;
                Some(Taper { slopes, ..t })
            };
            let tapers = said.and_then(numbered).into_iter().collect();
            let (kind, parent) = match self.residues.pairs(r) {
                Some(l) => (LoopKind::Pairs, Some(number[&l])),
                None => (LoopKind::Residue, None),
            };
            loops.push(LoopDim { kind, trip, tapers, parent, at: 0 });
        }
        let mut views = vec![];
        let mut renumber = vec![0u32; used.len()];
        let packed = self.packed(&all)?;
        starts.extend(self.packed_guards(&packed, number[&self.root]));

        for (i, v) in all.iter().enumerate().filter(|(i, _)| used[*i]) {
            renumber[i] = views.len() as u32;
            views.push(match packed.get(&i) {
                Some(place) => self.packed_view(v, place, number[&self.root]),
                None => {
                    let view = self.view(v, &number, &trips)?;
                    let before = before[i] && view.base.is_some();
                    let after = if before { self.after(i, &all, &used) } else { vec![] };
                    View { before, after: after.into_iter().map(|m| renumber[m]).collect(), ..view }
                }
            });
        }
        let kept_views = all.iter().zip(&used).filter(|(_, used)| **used).map(|(v, _)| v);
        for (v, _) in kept_views.zip(&views).filter(|(_, view)| view.base.is_none()) {
            let rolled = |l: &usize| s.forest.loops.get(*l).and_then(|l| s.f.rolled.get(&l.header));
            if v.loops.iter().filter_map(rolled).any(|r| r.guarded) {
                let why = "an address in a loop that was unrolled is not known before it";
                return Err((None, Kept::new(Code::Unsupported, why, vec![v.at])));
            }
        }
        let progressions = self.progressions(&used, &renumber)?;
        let first_own = views.len();
        // That a load there reads nothing of them is checked where it is made, as that it reads nothing else that is stored.
        // What is read once more would have to be apart from what is stored before.
        let unknown = |v: &View| v.base.is_none() && (v.write || v.update.is_some() || self.is_again());
        if !self.own.is_empty() && views.iter().any(unknown) {
            let why = "a load at a place that only the data know may be of an array that each iteration has for itself";
            return Err((None, Kept::new(Code::SameAddress, why, vec![])));
        }
        let own = self.own;
        for (n, a) in own.iter().enumerate() {
            renumber[all.len() + n] = views.len() as u32;
            let axes: Vec<usize> = self.parallel.iter().map(|l| number[l]).collect();
            views.push(self.own_view(n, a, axes, loops.len()));
            let elements = self.pre.constant(Ty::I64, u64::from(a.bytes / u32::from(a.unit)));
            let (kind, parent) = (LoopKind::Residue, None);
            loops.push(LoopDim { kind, trip: Some(elements), tapers: vec![], parent, at: 0 });
        }
        let scattered = self.scattered(&mut views)?;
        let mut body = std::mem::take(&mut self.pre.body);
        for b in &mut body.blocks {
            for i in &mut b.insts {
                if let Some(view) = i.op.view_mut() {
                    *view = renumber[*view as usize];
                }
            }
        }
        if s.f.memory64 {
            check_high_bits(&mut body, &views)?;
        }
        let mut guards = guards(&views, first_own..first_own + self.own.len());
        if self.is_again() {
            // What is read must be the same when it is read once more.
            let known =
                |write: bool| views.iter().enumerate().filter(move |(_, v)| v.write == write && v.base.is_some());
            let pairs = known(true)
                .flat_map(|(w, _)| known(false).map(move |(x, _)| Guard::Apart(w.min(x) as u32, w.max(x) as u32)));
            let new: Vec<Guard> = pairs.filter(|g| !guards.contains(g)).collect();
            guards.extend(new);
        }
        for l in self.around_own() {
            guards.push(Guard::LeastTrips(number[&l] as u32, 1));
        }
        let mut assumed: Vec<Guard> =
            number.iter().filter_map(|(l, n)| Some(Guard::MostTrips(*n as u32, s.most_trips(*l)?))).collect();
        assumed.sort_by_key(|g| if let Guard::MostTrips(n, _) = g { *n } else { 0 });
        guards.extend(assumed);
        for l in self.cut() {
            let n = number[&l] as u32;
            guards.extend(self.most.get(&l).map(|most| Guard::MostTrips(n, *most)));
            guards.extend(self.least.get(&l).map(|least| Guard::LeastTrips(n, *least)));
        }
        guards.extend(starts);
        let origins = self.pre.params.iter().zip(&self.pre.origins);
        let few = origins.filter_map(|(p, v)| Some((*p, few(s, *v)?))).collect();
        let mut region = Region {
            name,
            params: self.pre.params,
            prelude: self.pre.insts,
            loops,
            views,
            guards,
            steady,
            same,
            progressions,
            wave: None,
            reductions,
            body,
            results,
            then: vec![],
            split: 0,
        };
        trim_prelude(&mut region);
        if region.is_scan() && !self.own.is_empty() {
            let why = "a running value is used beside an array that each iteration has for itself";
            return Err((Some(self.root), Kept::new(Code::ScalarRecurrence, why, vec![])));
        }
        if region.is_scan() {
            region.guards.extend(scan::stale(&region).into_iter().map(|(store, load)| Guard::Fresh(store, load)));
            if let Err(why) = scan::check(&region) {
                let why = format!("an integer value is carried from one iteration to the next: {why}");
                return Err((Some(self.root), Kept::new(Code::ScalarRecurrence, why, vec![])));
            }
        }
        let depths = region.depths();
        if region.results.iter().any(|r| depths[r.0 as usize] > 0) {
            let why = "a value that the last iteration of a loop in order hands on is needed after it";
            return Err((None, Kept::new(Code::LiveOut, why, vec![])));
        }
        if let (Some(least), Some(of)) = (skewed, self.wave) {
            let renumber = |v: usize| renumber[v];
            let all = |stores: &Vec<usize>| stores.iter().map(|v| renumber(*v)).collect();
            let handed: HashMap<u32, Vec<u32>> = self.handed.iter().map(|(v, w)| (renumber(*v), all(w))).collect();
            let of = of.map(|l| number[&l]);
            let role = |v: u32| (handed.get(&v).cloned().unwrap_or_default(), ends[v as usize]);
            skew(&mut region, of, least, role).map_err(|kept| (None, kept))?;
        }
        if scattered {
            let stale = inspect::stale(&region);
            let kept: Vec<&SymView> = all.iter().zip(&used).filter(|(_, used)| **used).map(|(v, _)| v).collect();
            scatter::read_what_is_stored(&stale, &kept).map_err(|kept| (None, kept))?;
            region.guards.extend(stale.into_iter().map(|(store, load)| Guard::Fresh(store, load)));
        }
        if cut && !scattered {
            pieces::bound(&mut region);
        }
        let heads = match self.wave {
            Some([_, columns]) => vec![columns],
            None if self.part.alone => vec![],
            None => vec![self.nest],
        };
        Ok(Nest { region, live_in: self.pre.slots, live_out, loops: self.all, heads, few, lasts: self.lasts.len() })
    }

    /// What the loads that have been taken out of the loop read, and what must be equal.
    fn steady(&mut self) -> Result<(Vec<Steady>, Vec<[Val; 2]>), Refused> {
        let s = self.s;
        let (mut out, mut same) = (vec![], vec![]);
        for r in &s.f.reads {
            let Some(address) = self.pre.poly(&s.poly(s.address(r.address))) else {
                let why = "an address that is read again and again is not known before the loop";
                return Err((None, Kept::new(Code::LiveOut, why, vec![r.at])));
            };
            out.push(Steady { address, offset: r.offset, mem: r.mem, alone: r.alone, less: r.less, at: r.at });
        }
        for &[a, b] in &s.f.same {
            let (Some(a), Some(b)) = (self.pre.unmoved(a), self.pre.unmoved(b)) else {
                let why = "what has been read before the loop is not in a local";
                return Err((None, Kept::new(Code::LiveOut, why, vec![])));
            };
            same.push([a, b]);
        }
        Ok((out, same))
    }

    /// What the nest's loads are taken to find.
    fn progressions(&mut self, used: &[bool], renumber: &[u32]) -> Result<Vec<Progression>, Refused> {
        let s = self.s;
        let mut out = vec![];
        for p in &s.f.progressions {
            // Other phases have the others.
            let Some(Def::Inst(b, k)) = s.def(p.value) else { continue };
            if !self.blocks.contains_key(&b) || self.part.foreign.contains(&b) {
                continue;
            }
            let inst = &s.f.body.at(b).insts[k];
            let refused = || {
                let why = "where what is taken to be regular is loaded from is not known before the loop";
                (None, Kept::new(Code::LiveOut, why, vec![inst.at]))
            };
            let view = self.view_of(b, k);
            let address = s.poly(s.address(inst.args[0]));
            // How far entries are apart is said by others: from launch to launch, the way may be too long to be a number.
            let far = matches!(p.each, Each::Step(_)) && self.hosts.iter().any(|l| address.has(Atom::Idx(*l)));
            if !used[view] || far {
                return Err(refused());
            }
            let ty = address.ty;
            let each = match p.each {
                Each::Bytes(n) if ty == Ty::I32 => Some(self.pre.constant(ty, u64::from(n as i32 as u32))),
                Each::Bytes(n) => Some(self.pre.constant(ty, n as u64)),
                Each::Step(v) => self.pre.value(v),
            };
            let origin = self.pre.poly(&s.poly(s.address(p.origin)));
            let step = p.step.map(|v| self.pre.value(v));
            let (Some(each), Some(origin), Some(first), false) =
                (each, origin, self.pre.value(p.first), step == Some(None))
            else {
                return Err(refused());
            };
            let (view, step) = (renumber[view], step.flatten());
            out.push(Progression { view, origin, offset: p.offset, each, first, step });
        }
        Ok(out)
    }

    /// The column of the wave whose point alone makes the access of a view.
    fn end_of(&self, view: usize) -> Option<End> {
        self.views.get(view).and_then(|(at, _)| self.end(*at))
    }

    /// Says of what a wave loads in front of the columns of a row that it stands behind the only store there, if it does.
    fn behind_first_stores(&mut self) {
        let (s, &[(block, k)]) = (self.s, self.ahead.as_slice()) else { return };
        let (store, lagging) = (self.view_of(block, k), self.views.len());
        let all = (0..lagging).map(|v| (v, v)).chain((lagging..).zip(self.lagging.iter().map(|l| l.0.0)));
        let of: Vec<(usize, usize)> = all.collect();
        for (view, of) in of {
            let ((b, at), v) = &self.views[of];
            let once = !self.wave.is_some_and(|[_, columns]| v.loops.contains(&columns)) && !v.write;
            let behind = if *b == block { *at > k } else { s.dominates(block, *b) };
            if once && behind && !self.behind.contains(b) {
                self.handed.insert(view, vec![store]);
            }
        }
    }

    /// How far the rows of the wave have to be behind each other.
    fn least_skew(&self, of: [usize; 2], all: &[SymView], used: &[bool]) -> Result<i64, Refused> {
        let kept: Vec<usize> = (0..all.len()).filter(|v| used[*v]).collect();
        let place = |store: &usize| kept.iter().position(|k| k == store);
        let handed = |v: usize| self.handed.get(&v).into_iter().flatten().filter_map(place).collect();
        let access = |&v: &usize| Access { view: &all[v], handed: handed(v), end: self.end_of(v) };
        let views: Vec<Access<'_>> = kept.iter().map(access).collect();
        let limits = Limits::new(self.s, self.nest, &self.residues);
        let ragged = self.bounded.contains_key(&of[1]);
        wave::least_skew(&limits, of, &views, ragged).map_err(|kept| (None, kept))
    }

    /// What a phi of the root gets from before it, and from its latches.
    pub(super) fn around_phi(&self, phi: Val) -> (Vec<Val>, Vec<Val>) {
        let header = self.s.forest.loops[self.root].header;
        let i = self.s.f.body.at(header).params.iter().position(|p| *p == phi).expect("a phi of the header");
        self.s.phi_args(self.root, i)
    }

    /// The values that are seen after the loop of each reduction, with its phi.
    pub(super) fn reduced(&self) -> Vec<(Val, Val)> {
        let bests = self.bests.iter().flat_map(|b| std::iter::once(b.lead).chain(b.followers.iter().copied()));
        let phis: Vec<Val> = self.reductions.iter().map(|r| r.phi).chain(bests).collect();
        let bottom = !self.rest && self.s.count(self.root).is_some_and(|c| c.kind.bottom);
        let of = |phi: Val| if bottom { self.around_phi(phi).1 } else { vec![phi] };
        phis.into_iter().flat_map(|phi| of(phi).into_iter().map(move |v| (v, phi))).collect()
    }

    /// A value is needed after the loop and has no closed form: because of which phi?
    fn why_no_value(&self, local: u32, v: Val) -> Kept {
        let s = self.s;
        let header = s.forest.loops[self.root].header;
        let carried =
            s.f.body
                .at(header)
                .params
                .iter()
                .copied()
                .find(|&p| self.closed_form(self.root, p).is_none() && s.f.body.ty(p) == s.f.body.ty(v));
        match carried {
            Some(phi) => self.recurrence(self.root, phi),
            None => Kept::new(
                Code::LiveOut,
                format!("local {local} is needed after the loop and has no closed form"),
                vec![],
            ),
        }
    }

    /// The locals to set after the nest: those that it changes and that are read later; of a vector,
    /// every lane. None if one of them is not known: rolled up, the loop has no name for it any more.
    pub(super) fn outs(&self) -> Option<Vec<(Slot, Val)>> {
        let s = self.s;
        let lp = &s.forest.loops[self.root];
        if self.rest {
            return Some(self.carried_on());
        }
        let exit = lp.exits[0].0;
        let wasm = &s.f.loops[lp.wasm];
        let mut out = vec![];
        for &var in &wasm.assigned {
            let Var::Local(n) = var else { continue };
            if !(self.cx.live_after)(self.root, var) {
                continue;
            }
            let entry = |var: Var| wasm.entry.iter().find(|(x, _)| *x == var).map(|e| e.1);
            if let Some((shape, lanes)) = s.f.exit_vectors.get(&(exit, var)) {
                let lane = |k: usize| Var::Lane(Home::Local(n), *shape, k as u8);
                if (0..lanes.len()).any(|k| entry(lane(k)) != Some(lanes[k])) {
                    out.extend(lanes.iter().enumerate().map(|(k, &v)| (Slot::LocalLane(n, *shape, k as u8), v)));
                }
                continue;
            }
            let v = *s.f.exit_values.get(&(exit, var))?;
            if entry(var) != Some(v) {
                out.push((Slot::Local(n), v));
            }
        }
        for (k, _) in (0..).zip(&s.f.reads).filter(|(_, r)| r.alone) {
            out.push((Slot::Read(k), *s.f.exit_values.get(&(exit, Var::Read(k)))?));
        }
        Some(out)
    }

    /// The locals as the root's next iteration finds them: what its header carries on; of a vector, every lane.
    fn carried_on(&self) -> Vec<(Slot, Val)> {
        let s = self.s;
        let wasm = &s.f.loops[s.forest.loops[self.root].wasm];
        let changed = |var: Var, v: Val| wasm.assigned.contains(&var) && s.inside(v, self.root) && s.def(v).is_some();
        let mut out = vec![];
        for &(var, v) in &wasm.vars {
            match var {
                Var::Local(n) if changed(var, v) => out.push((Slot::Local(n), v)),
                Var::Read(k) if s.inside(v, self.root) => out.push((Slot::Read(k), v)),
                // Once for every vector: at the first lane of the first shape that it is carried on in.
                Var::Lane(Home::Local(n), shape, 0) if !out.iter().any(|(s, _)| lane_of(*s) == Some(n)) => {
                    let lanes = lanes(&wasm.vars, n, shape);
                    if lanes.iter().any(|&v| changed(Var::Local(n), v)) && lanes.len() == shape.lanes() {
                        let slots = (0..).map(|k| Slot::LocalLane(n, shape, k));
                        out.extend(slots.zip(lanes));
                    }
                }
                _ => {}
            }
        }
        out
    }

    /// A local that the root's next iteration reads, of which not all is known.
    fn unknown_local(&self) -> Option<u32> {
        let s = self.s;
        let lp = &s.forest.loops[self.root];
        let wasm = &s.f.loops[lp.wasm];
        let known = |var: Var| match var {
            Var::Local(n) => wasm.vars.iter().any(|(x, _)| match *x {
                Var::Lane(Home::Local(m), shape, 0) => m == n && lanes(&wasm.vars, n, shape).len() == shape.lanes(),
                x => x == var,
            }),
            _ => true,
        };
        let unknown = |var: &&Var| (self.cx.live_at)(lp.header, **var) && !known(**var);
        let Var::Local(n) = wasm.assigned.iter().find(unknown)? else { return None };
        Some(*n)
    }

    /// A value of the nest as it is when the nest has ended, computed before it starts.
    pub(super) fn last_value(&mut self, v: Val) -> Option<Val> {
        let s = self.s;
        if s.invariant(v, self.root)
            && let Some(p) = self.pre.value(v)
        {
            return Some(p);
        }
        if s.f.body.ty(v).is_float() {
            return None;
        }
        if self.hosts.contains(&self.root)
            && s.f.body.at(s.forest.loops[self.root].header).params.contains(&v)
            && s.poly(v).has(Atom::Val(v))
        {
            let last = self.pre.poly(&s.last_index(self.root, Ty::I64)?)?;
            return self.pre.rotated(self.root, v, last);
        }
        let exit = s.forest.loops[self.root].exits[0].0;
        let mut p = s.seen(v, exit);
        // Where the program goes on itself, that is with the last iteration.
        let last = s.last_index(self.root, p.ty)?;
        p = p.substitute(Atom::Idx(self.root), &last);
        self.pre.poly(&p)
    }

    fn view(
        &mut self,
        v: &SymView,
        number: &HashMap<usize, usize>,
        trips: &HashMap<usize, Val>,
    ) -> Result<View, Refused> {
        let mut out = View {
            mem: v.mem,
            lanes: v.lanes,
            lag: None,
            after: vec![],
            short: v.short.iter().map(|l| number[l]).collect(),
            write: v.write,
            spread: v.spread as u32,
            update: v.update,
            offset: v.offset,
            packed: None,
            scratch: false,
            base: None,
            before: false,
            gate: self.pre.gate(v.block),
            strides: vec![],
            loops: v.loops.iter().map(|l| number[l]).collect(),
            at: v.at,
        };
        if let Some((base, strides)) = &v.affine
            && strides.keys().all(|l| trips.contains_key(l))
            && let Some(b) = self.pre.poly(base)
        {
            let st = strides.iter().map(|(l, p)| Some((number[l], self.pre.poly(p)?))).collect::<Option<Vec<_>>>();
            if let Some(st) = st {
                (out.base, out.strides) = (Some(b), st);
                out.lag = v.lag.map(|(l, n)| (number[&l], n));
            }
        }
        if out.base.is_none() && v.loops.is_empty() {
            let why = "a load between the loops has an address that is not known before it";
            return Err((None, Kept::new(Code::OuterSequential, why, vec![v.at])));
        }
        if out.base.is_none() && v.write && !(self.hosts.is_empty() && self.wave.is_none()) {
            return Err((
                None,
                Kept::new(
                    Code::UnknownStore,
                    "the range that a store can reach is not known before the loop",
                    vec![v.at],
                ),
            ));
        }
        Ok(out)
    }
}

/// Everything that must hold at run time; those views are of what is left of private arrays.
fn guards(views: &[View], own: Range<usize>) -> Vec<Guard> {
    let mut out = vec![];
    for (i, v) in views.iter().enumerate() {
        let i = i as u32;
        if v.indirect() {
            out.push(Guard::CheckedInside(i));
            continue;
        }
        out.push(Guard::InBounds(i));
        if v.mem.bytes > 1 {
            out.push(Guard::Aligned(i));
        }
    }
    for (i, v) in views.iter().enumerate().filter(|(_, v)| v.write) {
        for (j, x) in views.iter().enumerate() {
            // A pair of stores is tested once; indirect loads are tested inside the kernel.
            let exclusive = v.packed.is_some_and(|p| x.packed.is_some_and(|q| p.0 == q.0));
            if own.contains(&i) || own.contains(&j) {
                let pair = Guard::Apart(i.min(j) as u32, i.max(j) as u32);
                if i != j && !out.contains(&pair) {
                    out.push(pair);
                }
            } else if !x.indirect() && (!x.write || j >= i) && !exclusive {
                let together = v.update.is_some() && v.update == x.update && v.mem.bytes == x.mem.bytes;
                let of = match x.before {
                    true => Guard::Ahead,
                    false if together => Guard::Joins,
                    false => Guard::Independent,
                };
                out.push(of(i as u32, j as u32));
            }
        }
    }
    out
}

/// The local that a slot is a lane of.
fn lane_of(s: Slot) -> Option<u32> {
    if let Slot::LocalLane(n, ..) = s { Some(n) } else { None }
}

/// The values of a vector's lanes, as far as they are carried on.
fn lanes(vars: &[(Var, Val)], n: u32, shape: Shape) -> Vec<Val> {
    let lane = |k: usize| vars.iter().find(|x| x.0 == Var::Lane(Home::Local(n), shape, k as u8)).map(|x| x.1);
    (0..shape.lanes()).map_while(lane).collect()
}

/// Of an address of 64 bits that only the body knows, raises the trap flag if it does not fit 32.
fn check_high_bits(body: &mut Body, views: &[View]) -> Result<(), Refused> {
    let wraps: HashMap<Val, Val> = body
        .blocks
        .iter()
        .flat_map(|b| &b.insts)
        .filter(|i| i.op == Op::Num(NumOp::I32WrapI64))
        .filter_map(|i| Some((i.result?, i.args[0])))
        .collect();
    for b in body.rpo() {
        for i in std::mem::take(&mut body.at_mut(b).insts) {
            if let Some(view) = i.op.view()
                && views[view as usize].base.is_none()
            {
                let Some(&wide) = wraps.get(&i.args[0]) else {
                    let why = "an address of 64 bits that is not known before the loop";
                    return Err((None, Kept::new(Code::Memory, why, vec![i.at])));
                };
                let by = body.constant(b, Ty::I64, 32);
                let high = body.num(b, NumOp::I64ShrU, &[wide, by]);
                let high = body.num(b, NumOp::I32WrapI64, &[high]);
                body.effect(b, Op::TrapIf, vec![high]);
            }
            body.at_mut(b).insts.push(i);
        }
    }
    Ok(())
}

fn first_use(body: &Body, f: impl Fn(Val) -> bool) -> Option<Val> {
    for b in body.rpo() {
        let at = body.at(b);
        let uses = at.insts.iter().flat_map(|i| i.args.iter().copied()).chain(at.term.uses());
        if let Some(v) = uses.into_iter().find(|v| f(*v)) {
            return Some(v);
        }
    }
    None
}

fn used_views(body: &Body, n: usize) -> Vec<bool> {
    let mut used = vec![false; n];
    for b in body.rpo() {
        for i in &body.at(b).insts {
            if let Some(view) = i.op.view() {
                used[view as usize] = true;
            }
        }
    }
    used
}

/// Drops prelude instructions that nothing uses.
fn trim_prelude(r: &mut Region) {
    let mut live: BTreeSet<Val> = r.captures().into_iter().collect();
    live.extend(r.loops.iter().filter_map(|l| l.trip));
    live.extend(r.loops.iter().flat_map(|l| &l.tapers).flat_map(|t| t.operands()));
    for v in &r.views {
        live.extend(v.operands());
    }
    live.extend(r.steady.iter().map(|s| s.address).chain(r.same.iter().flatten().copied()));
    live.extend(r.reductions.iter().map(|x| x.init));
    live.extend(r.progressions.iter().flat_map(|p| p.operands()));
    live.extend(&r.results);
    let mut keep = vec![];
    for i in r.prelude.drain(..).rev() {
        if i.result.is_some_and(|v| live.contains(&v)) {
            live.extend(&i.args);
            keep.push(i);
        }
    }
    keep.reverse();
    r.prelude = keep;
}
