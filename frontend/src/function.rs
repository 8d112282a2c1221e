//! Lifting one function: every loop gets a verdict, outermost loops first.

mod joined;
mod otherwise;

use std::cell::Cell;

use rustc_hash::FxHashMap as HashMap;

use tensor_wasm_ir::cfg::Block;
use tensor_wasm_ir::{BlockId, Code, Guard, LoopKind, Op, Region, Remark, Shared, Term, View, dialect, inspect};
use wasmparser::Operator;

use crate::cold::{self, Cut};
use crate::exits;
use crate::liveness::Liveness;
use crate::loops::{self, Forest};
use crate::module::{Kind, ModuleInfo};
use crate::nest::{self, Kept, Nest};
use crate::reads;
use crate::reroll::{fold, reroll};
use crate::scev::Scev;
use crate::splice;
use crate::ssa::{self, Function, Unread, Var};
use crate::verdict::{describe, skew, worth_asking};
use crate::{LiftOptions, Lifted, Site, Slot};
use joined::Own;

/// Most values of a loop of which the place alone is carried, or which one iteration chooses.
const MOST_CHOSEN: usize = 4;
/// Most live-ins or live-outs of a nest: engines take functions of up to 1000 parameters and results.
const VALUES: usize = 500;

/// Most instructions that are looked at for the loops of one function, each as often as it is: about a second's work.
const WORK: u64 = 1_500_000;
const TOO_MUCH: &str = "it takes too much work to find out what all loops of the function do";
/// How many instructions of a function that is looked at in another form count as one.
const FORM: usize = 8;

/// The `loop` operators of a function: (byte offset, loops around it).
fn loop_operators(module: &ModuleInfo<'_>, func: u32) -> Vec<(u32, u32)> {
    let mut out = vec![];
    let mut open = vec![];
    let Some(Ok(ops)) = module.body(func).map(|b| b.get_operators_reader()) else { return out };
    for op in ops.into_iter_with_offsets() {
        let Ok((op, at)) = op else { break };
        match op {
            Operator::Loop { .. } => {
                out.push((at as u32, open.iter().filter(|l| **l).count() as u32));
                open.push(true);
            }
            Operator::Block { .. } | Operator::If { .. } | Operator::TryTable { .. } | Operator::Try { .. } => {
                open.push(false);
            }
            Operator::End | Operator::Delegate { .. } => {
                open.pop();
            }
            _ => {}
        }
    }
    out
}

/// Lifts the loops of a function into `out`.
pub fn lift(module: &ModuleInfo<'_>, func: u32, pure: &ssa::Pure, options: LiftOptions, out: &mut Lifted) {
    let operators = loop_operators(module, func);
    if operators.is_empty() {
        return;
    }
    let f = match ssa::build(module, func, pure, &[]) {
        Ok(f) => f,
        Err(why) => {
            let (code, detail) = match why {
                Unread::Control(op) => (Code::ControlFlow, op),
                Unread::Budget => (Code::Budget, "the function is larger than the lifting budget".into()),
            };
            for (at, depth) in operators {
                out.remarks.push(Remark { func, at, depth, code, detail: detail.clone(), sites: vec![], region: None });
            }
            return;
        }
    };
    let forest = loops::forest(&f.body, &f.loops);
    let scev = Scev::new(&f, &forest);
    let live = Liveness::new(&f);
    let work = Cell::new(0);
    let first = out.sites.len();
    let mut remarks = with_forms(Form { scev: &scev, live: &live }, None, |forms| {
        let (f, forest, scev, live, remarks) = (&f, &forest, &scev, &live, HashMap::default());
        let mut l =
            Lifter { module, func, f, forest, scev, live, forms, options, remarks, out, left: vec![], work: &work };
        for root in 0..forest.loops.len() {
            if forest.loops[root].parent.is_none() {
                l.walk(root);
            }
        }
        l.remarks
    });
    joined::join(Own { module, func, pure, options, f: &f, live: &live, work: &work }, first, &mut remarks, out);
    tracing::debug!(func, work = work.get(), "looked at");
    for (at, depth) in operators {
        let (code, detail, sites, region) = remarks
            .get(&at)
            .cloned()
            .unwrap_or_else(|| (Code::NoStores, "the code never jumps back: it is not repeated".into(), vec![], None));
        out.remarks.push(Remark { func, at, depth, code, detail, sites, region });
    }
}

/// A lifted nest, and how it is left: by its own way, if that is `None`.
type Found = (Nest, Option<Option<u32>>);

/// What a region asks of a device beside its work, the less the better: loops around its launches, and loops that are not
/// parallel.
fn cost(region: &Region) -> (usize, usize) {
    let inner = region.phases().map(|r| r.loops.iter().filter(|l| l.kind == LoopKind::Sequential).count());
    (region.hosts().len(), inner.sum())
}

/// Is it launched once, with all of its loops parallel?
fn all_parallel(region: &Region) -> bool {
    cost(region) == (0, 0)
}

/// Is what has been found in the program's own form no better than this?
fn no_better(own: &Result<Found, Kept>, this: &Found) -> bool {
    own.as_ref().map_or(true, |(nest, _)| cost(&this.0.region) <= cost(&nest.region))
}

/// What becomes of a nest's outermost loops.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How<'p> {
    /// They are part of each point, or parallel.
    Whole,
    /// So many are in order.
    InOrder(usize),
    /// So many are in order, and the two inside them along their diagonals.
    Wave(usize),
    /// Only some of its statements are left: without those loops inside, as the part with that number.
    Part { skip: &'p [usize], number: u32 },
}

/// Most loops of a nest that the host runs.
const MOST_HOSTS: usize = 3;

/// Does a loop with that verdict only have to stay in order?
fn in_order(code: Code) -> bool {
    matches!(code, Code::ScalarRecurrence | Code::MemoryRecurrence | Code::SameAddress | Code::UnknownStore)
}

type Verdict = (Code, String, Vec<u32>, Option<u32>);

/// A function as it is read, and what is known of it.
#[derive(Clone, Copy)]
struct Form<'a, 'f> {
    scev: &'a Scev<'f>,
    live: &'a Liveness,
}

/// Does something with a function's other forms: without unrolling, of all loops or of those of a nest; those first that say
/// most.
fn with_forms<T>(Form { scev, live }: Form<'_, '_>, of: Option<usize>, then: impl FnOnce(Vec<Form<'_, '_>>) -> T) -> T {
    let rolled = reroll(scev, live, of);
    let rolled_scev = rolled.as_ref().map(|f| scev.alike(f));
    let folded = rolled_scev.as_ref().and_then(|s| fold(s, live));
    let folded = folded.as_ref().map(|f| (f, loops::forest(&f.body, &f.loops), Liveness::new(f)));
    let folded_scev = folded.as_ref().map(|(f, forest, _)| Scev::new(f, forest));
    let mut forms = vec![];
    if let (Some((_, _, live)), Some(scev)) = (&folded, &folded_scev) {
        forms.push(Form { scev, live });
    }
    forms.extend(rolled_scev.iter().map(|scev| Form { scev, live }));
    then(forms)
}

struct Lifter<'a, 'm, 'f> {
    module: &'a ModuleInfo<'m>,
    func: u32,
    f: &'f Function,
    forest: &'f Forest,
    scev: &'a Scev<'f>,
    live: &'a Liveness,
    /// The same function in other forms, those first that say most.
    forms: Vec<Form<'a, 'f>>,
    options: LiftOptions,
    remarks: HashMap<u32, Verdict>,
    out: &'a mut Lifted,
    /// The places to which a nest must not come: what it has to leave for the module's own code.
    left: Vec<u32>,
    /// What has been looked at so far: instructions, once for each time.
    work: &'a Cell<u64>,
}

impl Lifter<'_, '_, '_> {
    /// Counts what is looked at next, the instructions of some blocks; is it too much?
    fn spends<'b>(&self, blocks: impl Iterator<Item = &'b Shared<Block>>, part: usize) -> bool {
        let insts: usize = blocks.map(|b| 1 + b.insts.len()).sum();
        self.work.set(self.work.get() + (insts / part) as u64);
        self.work.get() > WORK
    }

    /// Is it known how often a loop runs, in a form that is looked at for the first time?
    fn counted(&self, form: &Scev<'_>, l: usize) -> bool {
        let counted = form.count(l).is_some();
        self.work.set(self.work.get() + form.steps());
        counted
    }

    fn at(&self, l: usize) -> u32 {
        self.f.loops[self.forest.loops[l].wasm].at
    }

    fn walk(&mut self, root: usize) {
        let wasm = &self.f.loops[self.forest.loops[root].wasm];
        if wasm.inlined {
            return;
        }
        let at = wasm.at;
        if self.work.get() > WORK {
            self.remarks.insert(at, (Code::Budget, TOO_MUCH.into(), vec![], None));
            return self.forest.loops[root].children.clone().into_iter().for_each(|c| self.walk(c));
        }
        match self.whole(root) {
            Ok(in_doubt) => {
                // Where its guard refuses, the loops inside are asked for one by one. The verdicts stay.
                if in_doubt {
                    let verdicts = self.remarks.clone();
                    self.forest.loops[root].children.clone().into_iter().for_each(|c| self.walk(c));
                    self.remarks = verdicts;
                }
            }
            Err(_)
                if [Cut::Rest, Cut::Callees]
                    .into_iter()
                    .any(|c| self.by_leaving(root, cold::cut(self.scev, root, c))) => {}
            Err(k) if k.code == Code::EarlyExit && self.by_leaving(root, exits::first_ones(self.scev, root)) => {}
            Err(k) => {
                let before = self.out.sites.len();
                for c in self.forest.loops[root].children.clone() {
                    self.walk(c);
                }
                let inner = self.out.sites.len() > before;
                let (code, detail) = if inner && in_order(k.code) {
                    (Code::OuterSequential, format!("{}: {}", k.code.id(), k.detail))
                } else {
                    (k.code, k.detail)
                };
                self.remarks.insert(at, (code, detail, k.sites, None));
            }
        }
    }

    /// Lifts a loop in whichever form it can be; may its guard refuse what those of the loops inside would not?
    fn whole(&mut self, root: usize) -> Result<bool, Kept> {
        let plain = nest::precheck(self.scev, root).is_ok();
        if plain && self.by_tests(root) {
            return Ok(true);
        }
        let taken = if plain { reads::taken_out(self.scev, root) } else { None };
        if plain && self.by_pointers(root, taken.as_ref(), true) {
            return Ok(true);
        }
        let without = taken.as_ref().map(|f| self.speculated(root, f));
        if let Some(Ok(())) = without {
            return Ok(false);
        }
        // What stands in the way where it can be counted says more than that it cannot.
        let further = |k: Kept| match &without {
            Some(Err(Some(further))) if k.code == Code::Uncounted => further.clone(),
            _ => k,
        };
        match self.best_form(root).map_err(further) {
            Err(k)
                if plain
                    && self.by_cells(root, taken.clone(), without.and_then(|w| w.err()?).as_ref().unwrap_or(&k)) =>
            {
                Ok(false)
            }
            Err(k) if k.code == Code::ScalarRecurrence && self.by_values(root) => Ok(false),
            Err(k) if in_order(k.code) && (self.by_statements(root) || self.by_ways(root) || self.by_rows(root)) => {
                Ok(false)
            }
            Err(_) if plain && self.by_pointers(root, taken.as_ref(), false) => Ok(true),
            done => done,
        }
    }

    /// Is a nest worth asking a device for, and can it be asked?
    fn worth(&self, nest: &Nest) -> Result<(), Kept> {
        if !self.options.force {
            worth_asking(nest, self.options.pretest_work)?;
        }
        if nest.live_in.len().max(nest.live_out.len()) > VALUES {
            let detail = format!("more than {VALUES} values go in or come out, lanes of vectors counted one by one");
            return Err(Kept::new(Code::Budget, detail, vec![]));
        }
        Ok(())
    }

    /// Lifts a loop in the form in which it is best lifted, and takes it over; may the nest's guard refuse what those of the
    /// loops inside would not?
    fn best_form(&mut self, root: usize) -> Result<bool, Kept> {
        let header = self.forest.loops[root].header;
        let mut best: Option<(Form<'_, '_>, usize, Found)> = None;
        for form in self.forms.clone() {
            // In another form the loop may be no longer there, or be as it is.
            let Form { scev, .. } = form;
            let Some(same) = scev.forest.loops.iter().position(|l| l.header == header) else { continue };
            let headers = scev.forest.subtree(same).into_iter().map(|l| scev.forest.loops[l].header);
            if headers.into_iter().any(|h| scev.f.rolled.contains_key(&h))
                && let Ok(found) = self.read_as(form, |of| of.lifted(same))
                && best.as_ref().is_none_or(|(_, _, b)| cost(&found.0.region) < cost(&b.0.region))
            {
                best = Some((form, same, found));
            }
            if best.as_ref().is_some_and(|(_, _, b)| all_parallel(&b.0.region)) {
                break;
            }
        }
        let own = match &best {
            Some((_, _, (nest, _))) if all_parallel(&nest.region) => None,
            _ => Some(self.lifted(root)),
        };
        match (best, own) {
            (Some((form, same, found)), own) if own.as_ref().is_none_or(|o| no_better(o, &found)) => {
                self.read_as(form, |of| of.take(same, found))
            }
            (_, own) => {
                let found = own.expect("no other form is all parallel")?;
                let inspected = found.0.region.views.iter().any(View::inspected);
                if inspected && self.by_ways(root) { Ok(false) } else { self.take(root, found) }
            }
        }
    }

    /// Takes a nest over; may its guard refuse what those of the loops inside would not?
    fn take(&mut self, root: usize, (nest, exit): Found) -> Result<bool, Kept> {
        // The dialect's own verifiers are the last word on what the lifter built.
        dialect::verify(&nest.region)
            .map_err(|e| Kept::new(Code::Unsupported, format!("the lifted region does not verify: {e}"), vec![]))?;
        if !splice::reads_are_said(&nest.region, &nest.live_in) {
            let detail = "where a value is read from again and again takes too much code to say";
            return Err(Kept::new(Code::Unsupported, detail, vec![]));
        }
        let in_doubt = !nest.region.hosts().is_empty() || nest.region.views.iter().any(View::inspected);
        match self.f.loops[self.forest.loops[root].wasm].stretch {
            Some(_) => self.add_joined(root, nest, exit),
            None => self.add(root, nest, exit),
        }
        Ok(in_doubt)
    }

    /// Does something with the function in another form.
    fn read_as<T>(&mut self, form: Form<'_, '_>, then: impl FnOnce(&mut Lifter<'_, '_, '_>) -> T) -> T {
        self.read_in(form, vec![], then)
    }

    /// The same, if that has other forms.
    fn read_in<'a, 's, T>(
        &mut self,
        Form { scev, live }: Form<'a, 's>,
        forms: Vec<Form<'a, 's>>,
        then: impl FnOnce(&mut Lifter<'_, '_, '_>) -> T,
    ) -> T {
        // Whether it is too much is asked with the next loop.
        _ = self.spends(scev.f.body.blocks.iter(), FORM);
        let before = scev.steps();
        let &mut Lifter { module, func, options, .. } = self;
        let (remarks, out) = (std::mem::take(&mut self.remarks), &mut *self.out);
        let (f, forest) = (scev.f, scev.forest);
        let (left, work) = (self.left.clone(), self.work);
        let mut of = Lifter { module, func, f, forest, scev, live, forms, options, remarks, out, left, work };
        let done = then(&mut of);
        self.remarks = of.remarks;
        self.work.set(self.work.get() + scev.steps() - before);
        done
    }

    /// Lifts a loop as it is, or with loops in order around the nest.
    fn lifted(&self, root: usize) -> Result<Found, Kept> {
        if self.f.loops[self.forest.loops[root].wasm].stretch.is_some() {
            return self.nest(root, How::InOrder(1));
        }
        let whole = self.nest(root, How::Whole);
        // What cannot run in parallel with the loop outermost may do so inside it, a launch for each of its iterations.
        // Where a point is to run all of these, or what it reads is written over later on, and it is to read at places that
        // only the data know, it is likely to read what other points have written meanwhile: launches in order may do that.
        // So they may where an inspection is wanted only because of how counters go on from loop to loop.
        let asked = match &whole {
            Ok((nest, _)) => {
                let r = &nest.region;
                let written = r.loops[0].kind == LoopKind::Sequential || r.views.iter().any(|v| v.before);
                let inspected = r.views.iter().any(View::inspected);
                inspected || (written && r.views.iter().any(View::indirect))
            }
            Err(k) => in_order(k.code),
        };
        let ordered = (1..=MOST_HOSTS).filter(|_| asked).find_map(|hosts| self.nest(root, How::InOrder(hosts)).ok());
        if ordered.is_some() || whole.is_ok() || !asked {
            return ordered.map_or(whole, Ok);
        }
        // The innermost two have the most points on a diagonal.
        let wave = (0..MOST_HOSTS).rev().find_map(|hosts| self.wave(root, hosts));
        wave.map_or(whole, Ok)
    }

    /// Lifts two loops inside so many along their diagonals, unless the inner one can be lifted by itself; as a scan it
    /// takes more launches.
    fn wave(&self, root: usize, hosts: usize) -> Option<Found> {
        let mut columns = root;
        for _ in 0..=hosts {
            let &[child] = self.forest.loops[columns].children.as_slice() else { return None };
            columns = child;
        }
        let found = self.nest(root, How::Wave(hosts)).ok()?;
        let alone = self.nest(columns, How::Whole).is_ok_and(|(nest, _)| !nest.region.is_scan());
        (!alone).then_some(found)
    }

    /// Lifts a loop.
    fn nest(&self, root: usize, how: How<'_>) -> Result<Found, Kept> {
        if self.spends(self.forest.loops[root].blocks.iter().map(|b| &self.f.body.blocks[b.0 as usize]), 1) {
            return Err(Kept::new(Code::Budget, TOO_MUCH, vec![]));
        }
        let wasm = &self.f.loops[self.forest.loops[root].wasm];
        if wasm.takes_values {
            return Err(Kept::new(Code::ControlFlow, "the loop takes operand-stack values", vec![]));
        }
        let module = self.module;
        let locals = local_types(module, self.func);
        let slot_ty = |s: Slot| match s {
            Slot::Local(n) => locals.get(n as usize)?.scalar(),
            Slot::Global(n) => Kind::from(module.globals.get(n as usize)?.content_type).scalar(),
            Slot::Pages => Some(module.address_type()),
            Slot::Read(k) => Some(self.f.reads.get(k as usize)?.mem.ty),
            Slot::LocalLane(n, shape, _) => (*locals.get(n as usize)? == Kind::Vector).then(|| shape.ty()),
            Slot::GlobalLane(n, shape, _) => {
                (Kind::from(module.globals.get(n as usize)?.content_type) == Kind::Vector).then(|| shape.ty())
            }
        };
        let live_after = |l: usize, v: Var| {
            let (b, k) = self.forest.loops[l].exits[0];
            let to = self.f.body.at(b).term.edges()[k].block;
            self.live.at_start(to, v)
        };
        let live_at = |b: BlockId, v: Var| self.live.at_start(b, v);
        let cx = nest::Context {
            scev: self.scev,
            slot_ty: &slot_ty,
            live_after: &live_after,
            live_at: &live_at,
            options: self.options,
            work: self.work,
        };
        let name = match wasm.stretch {
            Some(stretch) => format!("f{}_nests_{}", self.func, stretch.start),
            None => format!("f{}_loop_{}", self.func, wasm.at),
        };
        // Where the nest cannot be left as the loop is, the loop itself runs its last iteration and leaves.
        let middle = self.scev.count(root).is_some_and(|c| c.middle);
        let one = self.forest.loops[root].exits.len() == 1;
        let exit = match wasm.stretch {
            Some(_) => one.then_some(None),
            None if middle || wasm.gives_values || !one => None,
            None => self.exit(root).ok(),
        };
        // Its last iteration is only a part of the module's; nor is it left where the module's loop is, if that leaves over
        // something that it does not.
        let rolled = self.f.rolled.get(&self.forest.loops[root].header);
        if rolled.is_some_and(|r| r.folded) {
            return Err(Kept::new(Code::ControlFlow, "what it leaves over stands behind it", vec![]));
        }
        let whole = rolled.is_none();
        let (nest, exit) = match (how, exit) {
            (How::Whole, Some(exit)) => match nest::lift(&cx, root, false, name.clone()) {
                Ok(nest) => (nest, Some(exit)),
                Err(k) if k.code == Code::LiveOut && whole => (nest::lift(&cx, root, true, name).map_err(|_| k)?, None),
                Err(k) => return Err(k),
            },
            (How::Whole, None) if whole => (nest::lift(&cx, root, true, name)?, None),
            (_, None) => return Err(Kept::new(Code::ControlFlow, "its way out is its own", vec![])),
            (How::InOrder(hosts), Some(exit)) => (nest::lift_in_order(&cx, root, hosts, &name)?, Some(exit)),
            (How::Part { skip, number }, Some(exit)) => {
                let named = if number == 0 { name } else { format!("{name}_statement_{number}") };
                (nest::lift_slice(&cx, root, skip, number == 0, named)?, Some(exit))
            }
            (How::Wave(hosts), Some(exit)) => (nest::lift_wave(&cx, root, hosts, name)?, Some(exit)),
        };
        // Of parts, it is asked of all together.
        if !matches!(how, How::Part { .. }) {
            self.worth(&nest)?;
        }
        Ok((nest, exit))
    }

    /// Takes a lifted nest over, with a verdict for each of its loops.
    fn add(&mut self, root: usize, nest: Nest, exit: Option<Option<u32>>) {
        let index = self.out.sites.len();
        let updates = nest.region.views.iter().any(|v| v.update.is_some());
        let code = match nest.region.reductions.len() == nest.lasts {
            _ if nest.region.wave.is_some() => Code::Wavefront,
            true if !inspect::exclusive(&nest.region).is_empty() => Code::Scatter,
            true if updates => Code::Histogram,
            true => Code::Map,
            false if nest.region.is_scan() => Code::Scan,
            false if !nest.region.sums().is_empty() => Code::Sum,
            false => Code::Reduction,
        };
        let phases: Vec<&Region> = nest.region.phases().collect();
        // What a phase is; one that is split, by its parts.
        let described = |from: usize, n: usize| {
            let parts = phases[from..from + n].iter().filter(|r| r.split == 0);
            parts.map(|r| describe(r, nest.lasts)).collect::<Vec<_>>().join("; then ")
        };
        let detail = described(0, phases.len());
        for &l in &nest.loops {
            let (at, inlined) = (self.at(l), self.f.loops[self.forest.loops[l].wasm].inlined);
            let number = nest.loops.iter().position(|n| *n == l).unwrap_or_default();
            let mut dims = phases.iter().filter(|r| r.split == 0).flat_map(|r| &r.loops);
            let kind = dims.find(|d| d.at == at).map_or(LoopKind::Sequential, |d| d.kind);
            if nest.heads.contains(&l) {
                let own = phases.iter().position(|r| r.loops[r.hosts().len()].at == at);
                let parts = phases.iter().any(|r| r.guards.iter().any(|g| matches!(g, Guard::Behind { .. })));
                let own = own.filter(|_| !parts);
                let mut detail = own.map_or_else(|| detail.clone(), |k| described(k, 1 + phases[k].split as usize));
                if !self.left.is_empty() {
                    detail += "; left for the module's own code where it comes to what is not lifted";
                }
                self.remarks.insert(at, (code, detail, self.left.clone(), Some(index as u32)));
            } else if !inlined {
                let (code, how) = match kind {
                    LoopKind::Host(_) if nest.region.wave.as_ref().is_some_and(|w| w.rows == number) => {
                        let of = if skew(&nest.region) == Some(0) { "column" } else { "diagonal" };
                        (Code::Wavefront, format!("a launch for each {of}: {detail}"))
                    }
                    LoopKind::Host(_) => (Code::Host, format!("launched once for each of its iterations: {detail}")),
                    LoopKind::Parallel(_) => (Code::Inner, "a parallel dimension".into()),
                    LoopKind::Sequential | LoopKind::Residue | LoopKind::Pairs => {
                        (Code::Inner, "in order inside each point".into())
                    }
                };
                self.remarks.insert(at, (code, how, vec![], Some(index as u32)));
            }
        }
        for &(rest, of) in &self.f.folded {
            if nest.loops.iter().any(|l| self.at(*l) == of) {
                let how = "what an unrolled loop leaves over: the two are one".to_string();
                self.remarks.insert(rest, (Code::Inner, how, vec![], Some(index as u32)));
            }
        }
        let sig = self.module.signature(self.func).cloned().unwrap_or_default();
        let stretch = self.f.loops[self.forest.loops[root].wasm].stretch;
        let Nest { region, live_in, live_out, .. } = nest;
        self.out.sites.push(Site {
            func: self.func,
            at: stretch.map_or(self.at(root), |s| s.start),
            until: stretch.map(|s| s.end),
            region,
            live_in,
            live_out,
            params: sig.params.len() as u32,
            pretest_work: if self.options.force { 0 } else { self.options.pretest_work },
            exit: exit.flatten(),
            rest: exit.is_none(),
        });
    }

    /// Where control goes when the nest is done, as the splice has to say it.
    fn exit(&self, root: usize) -> Result<Option<u32>, Kept> {
        let lp = &self.forest.loops[root];
        let wasm = &self.f.loops[lp.wasm];
        let no = |why: &str| Err(Kept::new(Code::ControlFlow, why.to_string(), vec![]));
        let (mut block, mut edge) = lp.exits[0];
        for _ in 0..64 {
            let e = &self.f.body.at(block).term.edges()[edge];
            if let Some(frame) = self.f.lexical[block.0 as usize].targets.get(edge).copied().flatten()
                && frame < wasm.height
            {
                return if self.carries_values(e.block) {
                    no("leaving the loop passes operand-stack values")
                } else {
                    Ok(Some((wasm.height - 1 - frame) as u32))
                };
            }
            // Inside the loop construct, but outside the repeated blocks: nothing may happen there.
            let to: BlockId = e.block;
            let start = self.f.lexical[to.0 as usize].start_op;
            if start <= wasm.end_op && (start..=wasm.end_op).all(|o| self.f.idle.contains(&o)) {
                return Ok(None);
            }
            let next = self.f.body.at(to);
            // A local set to something already computed leaves no instruction.
            let quiet =
                next.insts.iter().all(|i| matches!(i.op, Op::Const(_))) && self.f.kills[to.0 as usize].is_empty();
            match &next.term {
                Term::Br(_) if quiet && start <= wasm.end_op => (block, edge) = (to, 0),
                _ => return no("code stands between the loop's exit and its end"),
            }
        }
        no("the way out of the loop is too long")
    }

    /// Do branches to this block pass values that are not variables?
    fn carries_values(&self, b: BlockId) -> bool {
        self.f.fixed_params.get(&b).copied().unwrap_or(0) > 0
    }
}

fn local_types(module: &ModuleInfo<'_>, func: u32) -> Vec<Kind> {
    let mut out = module.signature(func).map(|s| s.params.clone()).unwrap_or_default();
    if let Some(Ok(groups)) = module.body(func).map(|b| b.get_locals_reader()) {
        for (n, ty) in groups.into_iter().flatten() {
            out.extend(std::iter::repeat_n(Kind::from(ty), n as usize));
        }
    }
    out
}
