//! Nests that stand side by side, as one region: each keeps its verdict, and its own region, which is asked for where the
//! guard of the joint one refuses.

use std::cell::Cell;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::{Code, Region, View};

use super::{Form, Lifter, Verdict, with_forms};
use crate::liveness::Liveness;
use crate::loops;
use crate::module::ModuleInfo;
use crate::neighbours::{self, Run, Stretch};
use crate::nest::{Kept, Nest};
use crate::scev::Scev;
use crate::ssa::{self, Function, Pure, Var};
use crate::{LiftOptions, Lifted, Site, Slot};

/// How often stretches are read again without what could not be part of one.
const ROUNDS: usize = 4;

/// A function whose loops have been lifted, each by itself.
pub(super) struct Own<'a, 'm> {
    pub module: &'a ModuleInfo<'m>,
    pub func: u32,
    pub pure: &'a Pure,
    pub options: LiftOptions,
    pub f: &'a Function,
    pub live: &'a Liveness,
    pub work: &'a Cell<u64>,
}

/// Could it be one of several launches of a region? What it finds out for code behind it, and what is found out for it by an
/// inspection, is no part of those.
fn alone(region: &Region) -> bool {
    region.hosts().is_empty()
        && region.wave.is_none()
        && region.reductions.is_empty()
        && region.steady.is_empty()
        && !region.views.iter().any(View::inspected)
}

/// Lifts the neighbours among the nests of a function, whose sites are those from the first one on.
pub(super) fn join(own: Own<'_, '_>, first: usize, remarks: &mut HashMap<u32, Verdict>, out: &mut Lifted) {
    let sites = &out.sites[first..];
    let worth: HashSet<u32> = sites.iter().filter(|s| alone(&s.region) && !s.rest).map(|s| s.at).collect();
    // What is not worth asking for by itself may be beside something that is.
    let little = remarks.iter().filter(|(_, r)| matches!(r.0, Code::Copy | Code::Small)).map(|(at, _)| *at);
    let lifted: HashSet<u32> = worth.iter().copied().chain(little).collect();
    if worth.is_empty() || lifted.len() < 2 {
        return;
    }
    let mut runs = neighbours::runs(own.module, own.func, &lifted);
    let mut done: Vec<Stretch> = vec![];
    for _ in 0..ROUNDS {
        runs.retain(|r| worth.iter().any(|at| r.stretch().holds(*at)));
        if runs.is_empty() {
            return;
        }
        let stretches: Vec<Stretch> = done.iter().copied().chain(runs.iter().map(Run::stretch)).collect();
        let Ok(f) = ssa::build(own.module, own.func, own.pure, &stretches) else { return };
        let forest = loops::forest(&f.body, &f.loops);
        let scev = Scev::new(&f, &forest);
        let live = Liveness::new(&f);
        let (mut taken, mut left) = (vec![], vec![]);
        for run in runs {
            let stretch = run.stretch();
            let of = |l: &loops::Loop| f.loops[l.wasm].stretch == Some(stretch);
            let Some(root) = forest.loops.iter().position(of) else {
                left.extend(run.inside());
                continue;
            };
            let form = Form { scev: &scev, live: &live };
            let joined = with_forms(form, Some(root), |forms| {
                let &Own { module, func, options, work, .. } = &own;
                let (f, forest, scev, live) = (&f, &forest, &scev, &live);
                let (before, none) = (std::mem::take(remarks), vec![]);
                let mut l = Lifter {
                    module,
                    func,
                    f,
                    forest,
                    scev,
                    live,
                    forms,
                    options,
                    remarks: before,
                    out,
                    left: none,
                    work,
                };
                let joined = l.joined(root, &own, first);
                *remarks = l.remarks;
                joined
            });
            match joined {
                Ok(()) => taken.push(stretch),
                Err(Kept { nest: Some(at), .. }) => left.extend(run.without(at)),
                Err(_) => left.extend(run.inside()),
            }
        }
        done.extend(taken);
        runs = left;
    }
}

impl Lifter<'_, '_, '_> {
    /// Lifts the nests of a stretch as one region.
    fn joined(&mut self, root: usize, own: &Own<'_, '_>, first: usize) -> Result<(), Kept> {
        // The region sets what is read behind it, and no other local. What a nest by itself has taken from a local that is
        // read no more would be missing there.
        let lp = &self.forest.loops[root];
        let behind = lp.exits.first().map(|&(b, k)| self.f.body.at(b).term.edges()[k].block);
        let assigned = self.f.loops[lp.wasm].assigned.iter();
        let stale: HashSet<Var> =
            assigned.copied().filter(|v| behind.is_none_or(|b| !self.live.at_start(b, *v))).collect();
        let takes_stale = |s: &Site| {
            let wasm = own.f.loops.iter().find(|l| !l.inlined && l.at == s.at);
            s.live_in.iter().any(|(slot, _)| {
                let (Slot::Local(n) | Slot::LocalLane(n, ..)) = *slot else { return false };
                let var = Var::Local(n);
                stale.contains(&var) && wasm.is_none_or(|w| !own.live.at_start(w.header, var))
            })
        };
        if let Some(site) = self.out.sites[first..].iter().filter(|s| s.until.is_none()).find(|s| takes_stale(s)) {
            let why = "a local that is not read any more is what a nest begins with";
            return Err(Kept { nest: Some(site.at), ..Kept::new(Code::LiveOut, why, vec![]) });
        }
        let at = self.at(root);
        let done = self.best_form(root).map(|_| ());
        match &done {
            Ok(()) => tracing::debug!(func = self.func, at, "joined"),
            Err(k) => {
                tracing::debug!(func = self.func, at, code = k.code.id(), detail = %k.detail, nest = ?k.nest, "not joined");
            }
        }
        done
    }

    /// Takes several nests over that stand side by side. Those that are lifted by themselves keep their verdicts.
    pub(super) fn add_joined(&mut self, root: usize, nest: Nest, exit: Option<Option<u32>>) {
        let before = self.remarks.clone();
        let beside = match nest.heads.len() {
            0 | 1 => "",
            2 => "; in one region with the nest beside it",
            _ => "; in one region with the nests beside it",
        };
        let loops: Vec<u32> = nest.loops.iter().map(|&l| self.at(l)).collect();
        let heads: Vec<u32> = nest.heads.iter().map(|&l| self.at(l)).collect();
        self.add(root, nest, exit);
        for at in loops {
            let Some(verdict) = self.remarks.get_mut(&at) else { continue };
            if let Some(own) = before.get(&at).filter(|b| b.0.offloaded()) {
                let region = std::mem::replace(verdict, own.clone()).3;
                // It is a part of a larger region, which is asked for first.
                if own.3.is_some_and(|n| !alone(&self.out.sites[n as usize].region)) {
                    continue;
                }
                verdict.3 = region;
            }
            if heads.contains(&at) {
                verdict.1 += beside;
            }
        }
    }
}
