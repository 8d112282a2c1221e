//! Neighbours: nests that stand side by side in a function, with scalar code between them.
//!
//! Takes a function's body and which of its loops are lifted, each by itself; gives the stretches of code that could be one
//! region of a launch for each nest, so that what they hand to one another stays on the device. Such a stretch is made of
//! whole statements (the operand stack is as high before it as behind it), is entered at its start and left through its end,
//! and holds nothing but lifted loops and code that every point can run again: no other loop, no call. It is read as a loop
//! that is run once ([`crate::ssa::build`]), whose nests are then lifted as those of any loop in order are.

use rustc_hash::FxHashSet as HashSet;

use wasmparser::{BlockType, Operator};

use crate::module::ModuleInfo;
use crate::ssa::{Arity, is_plain};

/// Whole statements that stand behind one another: byte offsets of the first operator, and of the one behind the last.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Stretch {
    /// The first operator.
    pub start: u32,
    /// The first one behind it.
    pub end: u32,
}

impl Stretch {
    /// Does an operator stand in it?
    pub fn holds(&self, at: u32) -> bool {
        (self.start..self.end).contains(&at)
    }
}

/// A statement with lifted loops in it.
#[derive(Clone, Debug)]
struct Item {
    stretch: Stretch,
    nests: usize,
    inside: Vec<Run>,
}

/// Statements with lifted loops that stand behind one another, with nothing between them that is in the way.
#[derive(Clone, Debug)]
pub struct Run(Vec<Item>);

impl Run {
    /// From its first statement to its last.
    pub fn stretch(&self) -> Stretch {
        let (first, last) = (&self.0[0].stretch, &self.0[self.0.len() - 1].stretch);
        Stretch { start: first.start, end: last.end }
    }

    fn nests(&self) -> usize {
        self.0.iter().map(|i| i.nests).sum()
    }

    /// What is left where it cannot be a stretch.
    pub fn inside(self) -> Vec<Run> {
        self.0.into_iter().flat_map(|i| i.inside).collect()
    }

    /// What is left of it where that nest, an offset, cannot be part: what stands before it and behind it.
    pub fn without(self, at: u32) -> Vec<Run> {
        if !self.0.iter().any(|i| i.stretch.holds(at)) {
            return self.inside();
        }
        let mut out = vec![];
        let mut run = vec![];
        for item in self.0 {
            if item.stretch.holds(at) {
                out.push(Run(std::mem::take(&mut run)));
                let part = |r: Run| if r.stretch().holds(at) { r.without(at) } else { vec![r] };
                out.extend(item.inside.into_iter().flat_map(part));
            } else {
                run.push(item);
            }
        }
        out.push(Run(run));
        out.retain(|r| r.nests() > 1);
        out
    }
}

/// A `block`, `loop`, `if` or the body, which is being read.
struct Frame {
    /// Height of the operand stack at its start and at its end.
    base: usize,
    results: usize,
    /// It cannot be part of a stretch.
    broken: bool,
    /// Code behind a branch.
    dead: bool,
    /// Where the statement that is being read has started, if nothing in it is in the way.
    statement: Option<u32>,
    run: Vec<Item>,
    /// Its last item is to end with its statement.
    ending: bool,
    runs: Vec<Run>,
    nests: usize,
}

impl Frame {
    fn new(base: usize, results: usize, dead: bool) -> Frame {
        let (run, runs) = (vec![], vec![]);
        Frame { base, results, broken: false, dead, statement: None, run, ending: false, runs, nests: 0 }
    }

    /// What is in the way stands here.
    fn flush(&mut self) {
        if std::mem::take(&mut self.ending) {
            let torn = self.run.pop();
            self.runs.extend(torn.into_iter().flat_map(|i| i.inside));
        }
        let run = Run(std::mem::take(&mut self.run));
        if run.nests() > 1 {
            self.runs.push(run);
        }
        self.statement = None;
    }
}

/// The longest runs of statements that hold several lifted loops; `lifted` are the offsets of those loops.
pub fn runs(module: &ModuleInfo<'_>, func: u32, lifted: &HashSet<u32>) -> Vec<Run> {
    let Some(Ok(ops)) = module.body(func).map(|b| b.get_operators_reader()) else { return vec![] };
    let arity = Arity { module };
    let counts = |ty: BlockType| match ty {
        BlockType::Empty => (0, 0),
        BlockType::Type(_) => (0, 1),
        BlockType::FuncType(n) => {
            module.types.get(n as usize).and_then(|t| t.as_ref()).map_or((0, 0), |t| (t.params.len(), t.results.len()))
        }
    };
    let mut frames = vec![Frame::new(0, 0, false)];
    let mut out = vec![];
    // Height of the operand stack, and how many frames there are where a lifted loop is read.
    let (mut height, mut within) = (0usize, None::<usize>);
    for op in ops.into_iter_with_offsets() {
        let Ok((op, at)) = op else { return vec![] };
        let at = at as u32;
        let top = frames.len() - 1;
        let f = &mut frames[top];
        if within.is_none() && !f.dead && height == f.base {
            if std::mem::take(&mut f.ending)
                && let Some(item) = f.run.last_mut()
            {
                item.stretch.end = at;
            }
            f.statement = Some(at);
        }
        // A branch to the frame with that number leaves all frames above it, and the statements in it.
        let leaves = |frames: &mut Vec<Frame>, depth: u32| {
            let to = top.saturating_sub(depth as usize);
            frames[to + 1..].iter_mut().for_each(|f| f.broken = true);
            if within.is_none() {
                frames[top].flush();
            }
        };
        match &op {
            Operator::Block { blockty } | Operator::Loop { blockty } | Operator::If { blockty } => {
                let dead = f.dead;
                if !dead && within.is_none() && matches!(op, Operator::If { .. }) {
                    height = height.saturating_sub(1);
                }
                let (params, results) = counts(*blockty);
                frames.push(Frame::new(height.saturating_sub(params), results, dead));
                if let (Operator::Loop { .. }, None) = (&op, within) {
                    match lifted.contains(&at) && !dead {
                        true => within = Some(frames.len()),
                        // Any other one is in the way of all around it.
                        false => frames.iter_mut().for_each(|f| f.broken = true),
                    }
                }
            }
            Operator::Try { .. } | Operator::TryTable { .. } => return vec![],
            Operator::Else if within.is_some() => {}
            Operator::Else => {
                f.flush();
                height = f.base;
                frames[top].dead = top > 0 && frames[top - 1].dead;
            }
            Operator::End => {
                let mut f = frames.pop().expect("validated");
                if within.is_none() {
                    f.flush();
                }
                let own = within == Some(top + 1);
                let Some(around) = frames.last_mut() else {
                    out.extend(f.runs);
                    break;
                };
                if within.is_none() || own {
                    height = f.base + f.results;
                    let nests = if own { 1 } else { f.nests };
                    match around.statement.filter(|_| !f.broken && !around.dead) {
                        Some(start) if nests > 0 => {
                            // Several of one statement are one item.
                            let mut item = Item { stretch: Stretch { start, end: start }, nests, inside: f.runs };
                            if std::mem::take(&mut around.ending)
                                && let Some(before) = around.run.pop()
                            {
                                item.nests += before.nests;
                                item.inside.extend(before.inside);
                            }
                            around.run.push(item);
                            around.ending = true;
                            around.nests += nests;
                        }
                        Some(_) => {}
                        None => {
                            around.flush();
                            around.runs.extend(f.runs);
                        }
                    }
                    if own {
                        within = None;
                    }
                }
            }
            _ if f.dead => {}
            Operator::Br { relative_depth } => {
                leaves(&mut frames, *relative_depth);
                frames[top].dead = within.is_none();
            }
            Operator::BrIf { relative_depth } => {
                leaves(&mut frames, *relative_depth);
                height = height.saturating_sub(usize::from(within.is_none()));
            }
            Operator::BrTable { targets } => {
                for depth in targets.targets().flatten().chain([targets.default()]) {
                    leaves(&mut frames, depth);
                }
                frames[top].dead = within.is_none();
            }
            Operator::Unreachable if within.is_some() => {}
            Operator::Return | Operator::Unreachable => {
                leaves(&mut frames, top as u32);
                frames[top].dead = within.is_none();
            }
            _ if within.is_some() => {}
            op => {
                if !is_plain(op, module) {
                    frames.iter_mut().for_each(|f| f.broken = true);
                    frames[top].flush();
                }
                let Some((pops, pushes)) = op.operator_arity(&arity) else { return vec![] };
                height = (height + pushes as usize).saturating_sub(pops as usize);
            }
        }
    }
    out
}
