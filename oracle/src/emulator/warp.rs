//! A warp: 32 lanes with a program counter each, executed together wherever they meet.
//!
//! Of the lanes that can run, those at the lowest instruction run first, so lanes that parted meet again
//! behind the branch. Registers are stored by register, then lane. A lane that comes to an instruction
//! for several lanes (`shfl.sync`, `vote.sync`, `bar.warp.sync`) waits until every member that has not
//! left is there.

use super::fault::{Fault, Kind};
use super::launch::{Machine, lanes};
use super::memory::Scratch;
use super::program::{Dst, Entry, Inst, Op, Pred, ShuffleMode, Special, Src, VoteMode};
use super::table::Function;

/// A value of every lane.
pub(super) type Values = [u64; 32];

/// A copy into shared memory that has not arrived.
pub(super) struct Copy {
    pub group: u32,
    pub to: u64,
    pub from: u64,
    pub size: u32,
    pub read: u32,
    pub line: u32,
}

/// The state of a warp.
pub(super) struct Warp {
    /// Number of its first thread in the block.
    pub first: u32,
    pub registers: Vec<Values>,
    /// Lanes that have written each register.
    written: Vec<u32>,
    predicates: Vec<u32>,
    decided: Vec<u32>,
    pub pcs: [u32; 32],
    /// Lanes that have not left.
    pub live: u32,
    /// Lanes that wait at the block's barrier.
    pub at_barrier: u32,
    /// Lanes that wait for others of the warp.
    waiting: u32,
    /// Warp barriers passed.
    pub epoch: u32,
    pub local: Vec<Scratch>,
    /// Copies under way, and the group that the next belongs to, by lane.
    pub copies: Vec<Vec<Copy>>,
    pub groups: [u32; 32],
}

impl Warp {
    pub(super) fn new(entry: &Entry, first: u32, threads: u32) -> Warp {
        let local =
            if entry.local.is_empty() { vec![] } else { (0..32).map(|_| Scratch::new(&entry.local, false)).collect() };
        Warp {
            first,
            registers: vec![[0; 32]; entry.registers.len()],
            written: vec![0; entry.registers.len()],
            predicates: vec![0; entry.predicates.len()],
            decided: vec![0; entry.predicates.len()],
            pcs: [0; 32],
            live: if threads >= 32 { u32::MAX } else { (1 << threads) - 1 },
            at_barrier: 0,
            waiting: 0,
            epoch: 0,
            local,
            copies: (0..32).map(|_| vec![]).collect(),
            groups: [0; 32],
        }
    }

    fn park(&mut self, mask: u32, pc: u32) {
        for lane in lanes(mask) {
            self.pcs[lane as usize] = pc;
        }
    }

    /// Writes the lanes of a mask.
    pub(super) fn write(&mut self, d: Dst, mask: u32, values: &Values) {
        let r = d.reg as usize;
        self.written[r] |= mask;
        let to = &mut self.registers[r];
        if mask == u32::MAX {
            for (t, v) in to.iter_mut().zip(values) {
                *t = v & d.mask;
            }
        } else {
            for lane in lanes(mask) {
                to[lane as usize] = values[lane as usize] & d.mask;
            }
        }
    }

    /// Copies a source to the lanes of a mask. What nothing was written to may be copied, as LLVM does for a phi on ways on
    /// which nobody uses its value: it is still not written, and who computes with it, stores it or goes by it has read it.
    fn copy(&mut self, d: Dst, mask: u32, s: Src) {
        let (values, written) = match s {
            Src::Imm(v) => ([v; 32], u32::MAX),
            Src::Reg(r) => (self.registers[r as usize], self.written[r as usize]),
        };
        self.write(d, mask, &values);
        self.written[d.reg as usize] &= written | !mask;
    }

    fn decide(&mut self, reg: u32, mask: u32, holds: u32) {
        let p = &mut self.predicates[reg as usize];
        *p = *p & !mask | holds & mask;
        self.decided[reg as usize] |= mask;
    }
}

impl Machine<'_> {
    /// The value of a source in the lanes of a mask; others hold anything.
    pub(super) fn read(&self, w: &Warp, s: Src, mask: u32, line: u32) -> Result<Values, Fault> {
        match s {
            Src::Imm(v) => Ok([v; 32]),
            Src::Reg(r) => {
                let missing = mask & !w.written[r as usize];
                if missing != 0 {
                    let (name, who) = (&self.entry.registers[r as usize], w.first + missing.trailing_zeros());
                    let what = format!("{} reads `{name}`, which it has not written", self.thread(who));
                    return self.fault(Kind::UninitialisedRegister, line, what);
                }
                Ok(w.registers[r as usize])
            }
        }
    }

    /// The lanes of a mask for which a predicate holds.
    fn holds(&self, w: &Warp, p: Pred, mask: u32, line: u32) -> Result<u32, Fault> {
        let missing = mask & !w.decided[p.reg as usize];
        if missing != 0 {
            let (name, who) = (&self.entry.predicates[p.reg as usize], w.first + missing.trailing_zeros());
            let what = format!("{} reads `{name}`, which it has not written", self.thread(who));
            return self.fault(Kind::UninitialisedRegister, line, what);
        }
        let v = w.predicates[p.reg as usize];
        Ok(if p.not { !v } else { v } & mask)
    }

    /// Runs a warp until it cannot go on or has had its turn; was there anything to run?
    pub(super) fn turn(&mut self, w: &mut Warp, turn: u32) -> Result<bool, Fault> {
        let code = &self.entry.code;
        let mut left = turn;
        // Lanes that are behind catch up first, so that all meet again. Only at the beginning of a turn it is those in
        // front who go on: they must not wait for ever for what loops because of them.
        let mut front = true;
        loop {
            self.settle(w)?;
            let runnable = w.live & !w.at_barrier & !w.waiting;
            if runnable == 0 || left == 0 {
                return Ok(left != turn || runnable != 0);
            }
            let pcs = lanes(runnable).map(|l| w.pcs[l as usize]);
            let mut pc = if std::mem::take(&mut front) { pcs.max() } else { pcs.min() }.unwrap_or(0);
            let (mut mask, mut meet) = (0, u32::MAX);
            for lane in lanes(runnable) {
                match w.pcs[lane as usize] {
                    at if at == pc => mask |= 1 << lane,
                    at if at > pc => meet = meet.min(at),
                    _ => {}
                }
            }
            // These lanes go on alone until they come to where others are, or part.
            loop {
                let inst = &code[pc as usize];
                if self.steps == 0 {
                    let what = format!("{} instructions were not enough", self.launch.steps);
                    return self.fault(Kind::Steps, inst.line, what);
                }
                self.steps -= 1;
                left = left.saturating_sub(1);
                let active = match inst.guard {
                    None => mask,
                    Some(p) => self.holds(w, p, mask, inst.line)?,
                };
                let rest = mask & !active;
                match &inst.op {
                    _ if active == 0 => pc += 1,
                    Op::Branch(to) if rest == 0 => pc = *to,
                    Op::Branch(to) => {
                        w.park(active, *to);
                        w.park(rest, pc + 1);
                        break;
                    }
                    Op::BranchIndex(index, targets) => {
                        let index = self.read(w, *index, active, inst.line)?;
                        for lane in lanes(active) {
                            let i = index[lane as usize];
                            let Some(&to) = targets.get(i as usize) else {
                                let what = format!("{} branches to label {i}", self.thread(w.first + lane));
                                return self.fault(Kind::OutOfBounds, inst.line, what);
                            };
                            w.pcs[lane as usize] = to;
                        }
                        w.park(rest, pc + 1);
                        break;
                    }
                    Op::Exit => {
                        w.live &= !active;
                        if rest == 0 {
                            break;
                        }
                        mask = rest;
                        pc += 1;
                    }
                    Op::Trap => {
                        let who = self.thread(w.first + active.trailing_zeros());
                        return self.fault(Kind::Trap, inst.line, who.to_string());
                    }
                    Op::Barrier(..) => {
                        w.at_barrier |= active;
                        w.park(active, pc);
                        w.park(rest, pc + 1);
                        break;
                    }
                    Op::WarpBarrier(_) | Op::Shuffle(..) | Op::Vote(..) => {
                        w.waiting |= active;
                        w.park(active, pc);
                        w.park(rest, pc + 1);
                        break;
                    }
                    op => {
                        self.execute(w, op, active, inst.line)?;
                        pc += 1;
                    }
                }
                if pc >= meet || left == 0 {
                    w.park(mask, pc);
                    break;
                }
            }
        }
    }

    /// Executes what lanes wait at, wherever all members have come.
    fn settle(&mut self, w: &mut Warp) -> Result<(), Fault> {
        let mut seen = 0;
        while let Some(lane) = lanes(w.waiting & !seen).next() {
            let pc = w.pcs[lane as usize];
            let inst = &self.entry.code[pc as usize];
            let here = lanes(w.waiting).filter(|&l| w.pcs[l as usize] == pc).fold(0, |m, l| m | 1 << l);
            let (Op::WarpBarrier(members) | Op::Shuffle(.., members) | Op::Vote(.., members)) = &inst.op else {
                return self.fault(Kind::WarpDivergence, inst.line, "nothing to wait for");
            };
            let said = self.read(w, *members, here, inst.line)?;
            let members = said[lane as usize] as u32;
            if members >> lane & 1 == 0 {
                let who = self.thread(w.first + lane);
                let what = format!("{who} is not among the members {members:#010x} that it names");
                return self.fault(Kind::WarpDivergence, inst.line, what);
            }
            let agree = lanes(here).filter(|&l| said[l as usize] as u32 == members).fold(0, |m, l| m | 1 << l);
            let wanted = members & w.live;
            if wanted & !agree == 0 {
                self.together(w, inst, wanted)?;
                w.waiting &= !wanted;
                w.park(wanted, pc + 1);
                seen &= w.waiting;
            } else {
                seen |= agree;
            }
        }
        Ok(())
    }

    /// An instruction of several lanes.
    fn together(&mut self, w: &mut Warp, inst: &Inst, active: u32) -> Result<(), Fault> {
        match &inst.op {
            // Memory is ordered for all if all are there.
            Op::WarpBarrier(_) => w.epoch += u32::from(active == w.live),
            Op::Vote(mode, d, p, _) => {
                let yes = self.holds(w, *p, active, inst.line)?;
                let holds = match mode {
                    VoteMode::All => yes == active,
                    VoteMode::Any | VoteMode::Ballot => yes != 0,
                    VoteMode::Uniform => yes == 0 || yes == active,
                };
                match d {
                    Ok(p) => w.decide(*p, active, if holds { u32::MAX } else { 0 }),
                    Err(d) => w.write(*d, active, &[yes.into(); 32]),
                }
            }
            Op::Shuffle(mode, d, p, [value, by, clamp], _) => {
                let value = self.read(w, *value, active, inst.line)?;
                let by = self.read(w, *by, active, inst.line)?;
                let clamp = self.read(w, *clamp, active, inst.line)?;
                let (mut out, mut inside) = ([0; 32], 0);
                for lane in lanes(active) {
                    let (b, c) = (by[lane as usize] as u32 & 31, clamp[lane as usize] as u32);
                    let (limit, segment) = (c & 31, c >> 8 & 31);
                    let most = lane & segment | limit & !segment;
                    let (from, ok) = match mode {
                        ShuffleMode::Up => (lane.wrapping_sub(b), lane as i32 - b as i32 >= most as i32),
                        ShuffleMode::Down => (lane + b, lane + b <= most),
                        ShuffleMode::Butterfly => (lane ^ b, lane ^ b <= most),
                        ShuffleMode::Index => {
                            let from = lane & segment | b & !segment;
                            (from, from <= most)
                        }
                    };
                    let from = if ok { from } else { lane };
                    if active >> from & 1 == 0 {
                        let what =
                            format!("{} reads lane {from}, which does not take part", self.thread(w.first + lane));
                        return self.fault(Kind::WarpDivergence, inst.line, what);
                    }
                    out[lane as usize] = value[from as usize];
                    inside |= u32::from(ok) << lane;
                }
                if let Some(d) = d {
                    w.write(*d, active, &out);
                }
                if let Some(p) = p {
                    w.decide(*p, active, inside);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// An instruction that every lane executes for itself.
    fn execute(&mut self, w: &mut Warp, op: &Op, mask: u32, line: u32) -> Result<(), Fault> {
        match op {
            Op::Map(f, d, args) => {
                let mut out = [0; 32];
                match *f {
                    Function::One(f) => {
                        let a = self.read(w, args[0], mask, line)?;
                        each(mask, &mut out, |k| f(a[k]));
                    }
                    Function::Two(f) => {
                        let (a, b) = (self.read(w, args[0], mask, line)?, self.read(w, args[1], mask, line)?);
                        each(mask, &mut out, |k| f(a[k], b[k]));
                    }
                    Function::Three(f) => {
                        let (a, b) = (self.read(w, args[0], mask, line)?, self.read(w, args[1], mask, line)?);
                        let c = self.read(w, args[2], mask, line)?;
                        each(mask, &mut out, |k| f(a[k], b[k], c[k]));
                    }
                    Function::Four(f) => {
                        let (a, b) = (self.read(w, args[0], mask, line)?, self.read(w, args[1], mask, line)?);
                        let (c, e) = (self.read(w, args[2], mask, line)?, self.read(w, args[3], mask, line)?);
                        each(mask, &mut out, |k| f(a[k], b[k], c[k], e[k]));
                    }
                }
                w.write(*d, mask, &out);
            }
            Op::Convert(c, d, a) => {
                let (a, mut out) = (self.read(w, *a, mask, line)?, [0; 32]);
                each(mask, &mut out, |k| c.apply(a[k]));
                w.write(*d, mask, &out);
            }
            Op::Move(d, a, 0) => w.copy(*d, mask, *a),
            Op::Move(d, a, add) => {
                let mut a = self.read(w, *a, mask, line)?;
                a.iter_mut().for_each(|v| *v = v.wrapping_add(*add));
                w.write(*d, mask, &a);
            }
            Op::Read(d, s) => {
                let mut out = [0; 32];
                each(mask, &mut out, |k| self.special(w, *s, k as u32).into());
                w.write(*d, mask, &out);
            }
            Op::Pack(d, parts, bits) => {
                let mut out = [0; 32];
                for (n, p) in parts.iter().enumerate() {
                    let part = self.read(w, *p, mask, line)?;
                    out.iter_mut().zip(part).for_each(|(o, v)| *o |= v << (bits * n as u32));
                }
                w.write(*d, mask, &out);
            }
            Op::Unpack(parts, a, bits) => {
                let a = self.read(w, *a, mask, line)?;
                for (n, d) in parts.iter().enumerate() {
                    if let Some(d) = d {
                        w.write(*d, mask, &a.map(|v| v >> (bits * n as u32)));
                    }
                }
            }
            Op::Compare(test, join, p, q, [a, b]) => {
                let (a, b) = (self.read(w, *a, mask, line)?, self.read(w, *b, mask, line)?);
                let mut holds = lanes(mask).fold(0, |m, l| m | u32::from(test.of(a[l as usize], b[l as usize])) << l);
                let mut not = !holds;
                if let Some((how, with)) = join {
                    let with = self.holds(w, *with, mask, line)?;
                    (holds, not) = (how.apply(holds, with), how.apply(not, with));
                }
                w.decide(*p, mask, holds);
                if let Some(q) = q {
                    w.decide(*q, mask, not);
                }
            }
            Op::Set(test, join, d, ones, [a, b]) => {
                let (a, b) = (self.read(w, *a, mask, line)?, self.read(w, *b, mask, line)?);
                let mut holds = lanes(mask).fold(0, |m, l| m | u32::from(test.of(a[l as usize], b[l as usize])) << l);
                if let Some((how, with)) = join {
                    holds = how.apply(holds, self.holds(w, *with, mask, line)?);
                }
                let mut out = [0; 32];
                each(mask, &mut out, |k| if holds >> k & 1 == 1 { *ones } else { 0 });
                w.write(*d, mask, &out);
            }
            Op::Select(d, [a, b], p) => {
                let holds = self.holds(w, *p, mask, line)?;
                w.copy(*d, holds, *a);
                w.copy(*d, mask & !holds, *b);
            }
            Op::Slct(d, [a, b, c], by) => {
                let (a, b) = (self.read(w, *a, mask, line)?, self.read(w, *b, mask, line)?);
                let c = self.read(w, *c, mask, line)?;
                let mut out = [0; 32];
                let first = |v: u64| if by.is_float() { f32::from_bits(v as u32) >= 0.0 } else { v as i32 >= 0 };
                each(mask, &mut out, |k| if first(c[k]) { a[k] } else { b[k] });
                w.write(*d, mask, &out);
            }
            Op::Logic(how, d, a, b) => {
                let v = how.apply(self.holds(w, *a, mask, line)?, self.holds(w, *b, mask, line)?);
                w.decide(*d, mask, v);
            }
            Op::Assign(d, from) => {
                let v = match from {
                    Ok(p) => self.holds(w, *p, mask, line)?,
                    Err(v) => u32::MAX * u32::from(*v),
                };
                w.decide(*d, mask, v);
            }
            Op::ActiveMask(d) => w.write(*d, mask, &[mask.into(); 32]),
            Op::Fence => {}
            other => self.access(w, other, mask, line)?,
        }
        Ok(())
    }

    fn special(&self, w: &Warp, s: Special, lane: u32) -> u32 {
        let axis = |v: [u32; 3], k: u8| v[usize::from(k)];
        match s {
            Special::Tid(k) => axis(self.thread(w.first + lane).thread, k),
            Special::Ntid(k) => axis(self.launch.block, k),
            Special::Ctaid(k) => axis(self.ctaid, k),
            Special::Nctaid(k) => axis(self.launch.grid, k),
            Special::Lane => lane,
            Special::Warp => w.first / 32,
            Special::Warps => self.size.div_ceil(32),
            Special::LaneMask(k) => {
                let (eq, lt) = (1u32 << lane, (1u32 << lane) - 1);
                [eq, lt, eq | lt, !(eq | lt), !lt][usize::from(k)]
            }
            Special::SharedSize(total) => {
                let own: u64 = self.entry.shared.iter().map(|v| v.1).sum();
                self.launch.shared + if total { own as u32 } else { 0 }
            }
        }
    }
}

/// Fills the lanes of a mask.
fn each(mask: u32, out: &mut Values, f: impl Fn(usize) -> u64) {
    if mask == u32::MAX {
        for (k, o) in out.iter_mut().enumerate() {
            *o = f(k);
        }
    } else {
        for lane in lanes(mask) {
            out[lane as usize] = f(lane as usize);
        }
    }
}
