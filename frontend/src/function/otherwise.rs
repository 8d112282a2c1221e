//! Other ways to lift a loop that cannot be lifted as it is: in a form without some of its ways, with more of what it carries,
//! with what it keeps in memory in variables, under a speculation, or as several loops.
//!
//! Takes the loop in a [`Lifter`]; each says whether it has lifted it.

use tensor_wasm_ir::{BlockId, Code, View};

use super::{Form, Found, How, Lifter, MOST_CHOSEN, with_forms};
use crate::cells;
use crate::liveness::Liveness;
use crate::loops;
use crate::nest::{self, Kept};
use crate::progressions;
use crate::reads;
use crate::reduce::{moment, place};
use crate::rows;
use crate::scev::Scev;
use crate::ssa::{Function, Var};
use crate::sunk;
use crate::tested;

impl Lifter<'_, '_, '_> {
    /// Lifts a loop as if what it finds in tables were regular: the pointers to the rows of a matrix, say; `stored`: only one
    /// that stores to such rows.
    pub(super) fn by_pointers(&mut self, root: usize, taken: Option<&Function>, stored: bool) -> bool {
        if !progressions::likely(self.scev, root) {
            return false;
        }
        let known = |s: &Scev<'_>, root: usize| {
            progressions::assumed(s, root).filter(|f| !stored || progressions::stored_through(f, s, root))
        };
        // Where it has to be said what the module's code reads, that may be too much; loads of entries are better left.
        let own = [taken.and_then(|f| known(&self.scev.alike(f), root)), known(self.scev, root)];
        if own.iter().all(Option::is_none) {
            return false;
        }
        // What an unrolled loop leaves over finds its entries elsewhere, unless it is a part of the loop.
        let header = self.forest.loops[root].header;
        let rolled = self.forms.clone().into_iter().any(|form| {
            let Form { scev, .. } = form;
            let Some(same) = scev.forest.loops.iter().position(|l| l.header == header) else { return false };
            let mut headers = scev.forest.subtree(same).into_iter().map(|l| scev.forest.loops[l].header);
            if !headers.any(|h| scev.f.rolled.contains_key(&h)) {
                return false;
            }
            let taken = reads::taken_out(scev, same);
            let known = [taken.and_then(|f| known(&scev.alike(&f), same)), known(scev, same)];
            self.read_as(form, |of| known.into_iter().flatten().any(|f| of.regular(same, &f)))
        });
        rolled || own.into_iter().flatten().any(|f| self.regular(root, &f))
    }

    /// Lifts a loop with what is known of its tables.
    pub(super) fn regular(&mut self, root: usize, f: &Function) -> bool {
        let found = self.speculated(root, f);
        if let Err(k) = &found {
            let why = k.as_ref().map_or_else(String::new, |k| format!("{}: {}", k.code.id(), k.detail));
            let loads = f.progressions.len();
            tracing::debug!(func = self.func, at = self.at(root), loads, "by pointers: {why}");
        }
        found.is_ok()
    }

    /// Lifts a nest without the tests that come out alike in all its iterations: where they stand between its loops, these
    /// cannot all be parallel.
    pub(super) fn by_tests(&mut self, root: usize) -> bool {
        if self.forest.loops[root].children.is_empty() {
            return false;
        }
        let Some(f) = tested::beforehand(self.scev, root) else { return false };
        let header = self.forest.loops[root].header;
        let forest = loops::forest(&f.body, &f.loops);
        let Some(same) = forest.loops.iter().position(|l| l.header == header) else { return false };
        let (scev, live) = (Scev::new(&f, &forest), Liveness::new(&f));
        if !self.counted(&scev, same) {
            return false;
        }
        let own = Form { scev: &scev, live: &live };
        with_forms(own, Some(same), |forms| {
            self.read_in(own, forms, |of| {
                let done = of.whole(same);
                if let Err(k) = &done {
                    tracing::debug!(func = of.func, at = of.at(same), "tested before: {}: {}", k.code.id(), k.detail);
                }
                done.is_ok()
            })
        })
    }

    /// Lifts a loop in a form without some of its ways: on one of them it is left for the module's own code.
    pub(super) fn by_leaving(&mut self, root: usize, cut: Option<(Function, Vec<u32>)>) -> bool {
        let Some((f, left)) = cut else { return false };
        let header = self.forest.loops[root].header;
        let forest = loops::forest(&f.body, &f.loops);
        let Some(same) = forest.loops.iter().position(|l| l.header == header) else { return false };
        let scev = Scev::new(&f, &forest);
        if !self.counted(&scev, same) {
            return false;
        }
        let live = Liveness::new(&f);
        let own = Form { scev: &scev, live: &live };
        let done = with_forms(own, Some(same), |forms| {
            self.read_in(own, forms, |of| {
                of.left = left;
                of.whole(same).is_ok()
            })
        });
        // Loops that go on only by what has been cut off are none in the nest.
        let region = self.remarks.get(&self.at(root)).and_then(|verdict| verdict.3);
        for l in self.forest.subtree(root).into_iter().filter(|_| done) {
            if !self.f.loops[self.forest.loops[l].wasm].inlined {
                let how = "inside each point, and left for the module's own code where it would be repeated";
                self.remarks.entry(self.at(l)).or_insert((Code::Inner, how.into(), vec![], region));
            }
        }
        done
    }

    /// Lifts a loop with what it finds at carried places carried, too, or when it has chosen what it hands on. Not asked of
    /// one that can be lifted as it is, inside of another one: it has less to do.
    pub(super) fn by_values(&mut self, root: usize) -> bool {
        let more = |s: &Scev<'_>| place::with_values(s, root).or_else(|| moment::with_moment(s, root));
        let Some(mut f) = more(self.scev) else { return false };
        for _ in 1..MOST_CHOSEN {
            let Some(next) = more(&self.scev.alike(&f)) else { break };
            f = next;
        }
        let scev = self.scev.alike(&f);
        let live = self.live;
        self.read_as(Form { scev: &scev, live }, |of| of.lifted(root).and_then(|found| of.take(root, found)).is_ok())
    }

    /// Lifts a loop with what it keeps in memory at fixed addresses in variables, and without the loads that have been taken
    /// out of it.
    pub(super) fn by_cells(&mut self, root: usize, taken: Option<Function>, kept: &Kept) -> bool {
        if !cells::likely(self.scev, root) {
            return false;
        }
        let cells = match &taken {
            Some(f) => cells::promoted(&self.scev.alike(f), root, kept),
            None => cells::promoted(self.scev, root, kept),
        };
        let Some(f) = cells else { return false };
        self.speculated(root, &f).is_ok() || {
            let scev = self.scev.alike(&f);
            let live = self.live;
            self.read_as(Form { scev: &scev, live }, |of| of.by_values(root))
        }
    }

    /// Lifts a loop in another form of the function, as if nothing stored to what has been taken out of it: a guard finds out
    /// whether it is one.
    /// If not, says why, of what can be counted then.
    pub(super) fn speculated(&mut self, root: usize, f: &Function) -> Result<(), Option<Kept>> {
        let scev = self.scev.alike(f);
        if !self.counted(&scev, root) {
            return Err(None);
        }
        let own = Form { scev: &scev, live: self.live };
        let found = with_forms(own, Some(root), |forms| self.read_in(own, forms, |of| of.best_form(root)));
        found.map(|_| ()).map_err(Some)
    }

    /// Lifts a loop with the stores that a compiler has sunk behind branches on the ways there, if no launch has to be
    /// inspected then.
    pub(super) fn by_ways(&mut self, root: usize) -> bool {
        let Some(f) = sunk::raised(self.scev, root) else { return false };
        let header = self.forest.loops[root].header;
        let forest = loops::forest(&f.body, &f.loops);
        let (scev, live) = (Scev::new(&f, &forest), Liveness::new(&f));
        let Some(same) = forest.loops.iter().position(|l| l.header == header) else { return false };
        self.read_as(Form { scev: &scev, live: &live }, |of| {
            let found = of.lifted(same).ok().filter(|(nest, _)| !nest.region.views.iter().any(View::inspected));
            found.or_else(|| of.statements_apart(same)).is_some_and(|found| of.take(same, found).is_ok())
        })
    }

    /// Lifts a loop of which each iteration is a row of several things, with the columns of all in one order.
    pub(super) fn by_rows(&mut self, root: usize) -> bool {
        let Some((f, columns)) = rows::joined(self.scev, self.live, root) else { return false };
        let header = self.forest.loops[root].header;
        let forest = loops::forest(&f.body, &f.loops);
        let (scev, live) = (Scev::new(&f, &forest), Liveness::new(&f));
        let Some(same) = forest.loops.iter().position(|l| l.header == header) else { return false };
        let done = self.read_as(Form { scev: &scev, live: &live }, |of| {
            let found = of.nest(same, How::Wave(0)).and_then(|found| of.take(same, found));
            if let Err(k) = &found {
                tracing::debug!(
                    func = of.func,
                    at = of.at(same),
                    "rows of several things: {}: {}",
                    k.code.id(),
                    k.detail
                );
            }
            found.is_ok()
        });
        let region = self.remarks.get(&self.at(root)).and_then(|verdict| verdict.3);
        for l in columns.into_iter().filter(|_| done) {
            let how = "each of its iterations is one of the launches of the loops in front of it";
            self.remarks.entry(self.at(l)).or_insert((Code::Inner, how.into(), vec![], region));
        }
        done
    }

    /// Lifts a loop as several, one behind the other, that have its statements in turn: as few as there may be.
    pub(super) fn by_statements(&mut self, root: usize) -> bool {
        let header = self.forest.loops[root].header;
        let own = Form { scev: self.scev, live: self.live };
        self.forms.clone().into_iter().chain([own]).any(|form| {
            let Some(same) = form.scev.forest.loops.iter().position(|l| l.header == header) else { return false };
            self.read_as(form, |of| of.statements_apart(same).is_some_and(|found| of.take(same, found).is_ok()))
        })
    }

    pub(super) fn statements_apart(&mut self, root: usize) -> Option<Found> {
        let (scev, live) = (self.scev, self.live);
        let exits = self.forest.loops[root].exits.iter().map(|&(b, k)| self.f.body.at(b).term.edges()[k].block);
        let exits: Vec<BlockId> = exits.collect();
        let wanted = |v: Var| exits.iter().any(|to| live.at_start(*to, v));
        let statements = nest::Statements::new(scev, root, &wanted)?;
        let (mut parts, mut exit, mut from) = (vec![], None, 0);
        while from < statements.count() {
            let mut best: Option<(usize, nest::Slice, Found)> = None;
            for to in from + 1..=statements.count() {
                let slice = statements.slice(from, to);
                let of = scev.alike(&slice.f);
                let how = How::Part { skip: &slice.skip, number: parts.len() as u32 };
                let found = self.read_as(Form { scev: &of, live }, |of| of.nest(root, how));
                let Ok(found) = found else { break };
                drop(of);
                best = Some((to, slice, found));
            }
            let (to, slice, (nest, way)) = best?;
            parts.push((slice, nest));
            (from, exit) = (to, exit.or(way));
        }
        let nest = statements.join(parts)?;
        self.worth(&nest).ok()?;
        Some((nest, exit))
    }
}
