//! Going through a function on all of its ways, with what its values are in terms of its operands.

use rustc_hash::FxHashMap as HashMap;
use smallvec::SmallVec;

use tensor_wasm_ir::{BlockId, Body, Edge, Inst, MemTy, NumOp, Op, Term, Ty, Val, eval};

use super::values::{Byte, Known, LENGTHS, Linear, Ranges, UNTOLD, Value, Values, bits, loaded};
use super::{Gives, What};
use crate::ops::{self, Order, Relation};

/// Most operations that are looked at, and how often what is known at one header is taken back.
const STEPS: usize = 60_000;
const WIDENED: u32 = 6;
/// Most kinds of ways to one header.
const KINDS: usize = 64;
/// Most ways that are open at a time.
const OPEN: usize = 512;
/// Constants that an integer may be off by: no more than the room above [`LENGTHS`] takes.
const MOST_OFF: i64 = 1 << 16;

/// Where a way has come.
#[derive(Clone)]
struct State {
    block: BlockId,
    inst: usize,
    values: Values,
    known: Known,
    /// Which bytes have been written, from where the rest begins, and from where it ends.
    head: Ranges,
    tail: Ranges,
    /// The header that it has come from, and which of what stands there.
    since: Option<(BlockId, usize)>,
}

/// What stands at a header: every way that comes there is covered by one.
struct Standing {
    state: State,
    widened: u32,
}

/// What an instruction comes to.
enum Step {
    Is(Value),
    Nothing,
    /// It is one thing or another.
    Either(Vec<Known>),
}

/// Why nothing is shown.
#[derive(Debug)]
pub struct Lost(pub &'static str);

type Found<T> = Result<T, Lost>;

pub struct Run<'b> {
    body: &'b Body,
    what: What,
    headers: HashMap<BlockId, Vec<Standing>>,
    open: Vec<State>,
    steps: usize,
    gives: Option<Gives>,
    /// Has an order of addresses been asked for?
    pub ordered: bool,
}

impl<'b> Run<'b> {
    pub fn new(body: &'b Body, what: What, headers: impl Iterator<Item = BlockId>) -> Run<'b> {
        let headers = headers.map(|h| (h, vec![])).collect();
        Run { body, what, headers, open: vec![], steps: 0, gives: None, ordered: false }
    }

    /// What the function gives, if on every way it has done what it is asked for when it returns.
    pub fn all(&mut self, params: &[Val]) -> Found<Gives> {
        let &[to, with, length] = params else { return Err(Lost("not of three operands")) };
        let mut values = Values::unknown(self.body.types.len());
        values.set(to, Value::Linear(Linear { to: 1, ..Linear::default() }));
        let second = match self.what {
            What::Copy => Value::Linear(Linear { from: 1, ..Linear::default() }),
            What::Fill => Value::Bytes(std::array::from_fn(|k| match k {
                0 => Byte::Fill,
                1..4 => Byte::Unknown,
                _ => Byte::Zero,
            })),
        };
        values.set(with, second);
        values.set(length, Value::Linear(Linear { left: 1, ..Linear::default() }));
        let (head, tail) = (Ranges::default(), Ranges::default());
        self.open.push(State { block: BlockId(0), inst: 0, values, known: Known::nothing(), head, tail, since: None });
        while let Some(s) = self.open.pop() {
            self.way(s)?;
            if self.open.len() > OPEN {
                return Err(Lost("too many ways at a time"));
            }
        }
        self.gives.ok_or(Lost("it never returns"))
    }

    /// Goes on until the way forks, returns or comes to a header.
    fn way(&mut self, mut s: State) -> Found<()> {
        let body = self.body;
        loop {
            let block = body.at(s.block);
            while let Some(i) = block.insts.get(s.inst) {
                self.steps += 1;
                if self.steps > STEPS {
                    return Err(Lost("more than is looked at"));
                }
                match self.inst(&mut s, i)? {
                    Step::Is(v) => {
                        if let Some(r) = i.result {
                            s.values.set(r, v);
                        }
                    }
                    Step::Nothing => {}
                    Step::Either(all) => {
                        self.open.extend(all.into_iter().map(|known| State { known, ..s.clone() }));
                        return Ok(());
                    }
                }
                s.inst += 1;
            }
            match &block.term {
                Term::Br(e) => s.along(e, body),
                Term::CondBr(c, yes, no) => match s.values.get(*c).as_constant() {
                    Some(0) => s.along(no, body),
                    Some(_) => s.along(yes, body),
                    None => {
                        let mut other = s.clone();
                        other.along(no, body);
                        self.comes(other)?;
                        s.along(yes, body);
                    }
                },
                Term::Switch(of, all) => {
                    let Some(k) = s.values.get(*of).as_constant() else { return Err(Lost("a switch on something")) };
                    s.along(&all[(k as u32 as usize).min(all.len() - 1)], body);
                }
                Term::Return(results) => return self.returns(&s, results),
                // Whoever asks does not ask for a trap.
                Term::Unreachable => return Err(Lost("a trap")),
            }
            match self.arrive(s)? {
                Some(x) => s = x,
                None => return Ok(()),
            }
        }
    }

    /// A way that is gone later on.
    fn comes(&mut self, s: State) -> Found<()> {
        let on = self.arrive(s)?;
        self.open.extend(on);
        Ok(())
    }

    /// Where a way goes on from a block that it has come to: nowhere, if it is a header where what is known covers it.
    fn arrive(&mut self, mut s: State) -> Found<Option<State>> {
        let Some(standing) = self.headers.get_mut(&s.block) else { return Ok(Some(s)) };
        // What is done is behind: up to where one of the header's own pointers is, or as far as there is no gap.
        let done = s.head.frontier();
        let pointers = self.body.at(s.block).params.iter().filter_map(|p| match s.values.get(*p) {
            Value::Linear(l) => (Linear { plus: 0, ..l } == Linear { to: 1, ..Linear::default() }).then_some(l.plus),
            _ => None,
        });
        let by = pointers.filter(|p| (0..=done).contains(p)).max().unwrap_or(done);
        // Every round must get on. Another header must not lead back.
        let again = s.since.filter(|from| from.0 == s.block);
        if again.is_some() && by == 0 {
            return Err(Lost("a round that does nothing"));
        }
        if again.is_none() && s.since.is_some_and(|from| reaches(self.body, s.block, from.0)) {
            return Err(Lost("loops that lead to each other"));
        }
        s.values.change(|v| v.rebased(by));
        s.known = s.known.rebased(by);
        s.head = s.head.moved(-by).behind();
        if standing.iter().any(|old| old.state.covers(&s)) {
            return Ok(None);
        }
        // A way of another kind is one by itself.
        let Some((_, k)) = again else {
            s.since = Some((s.block, standing.len()));
            standing.push(Standing { state: s.clone(), widened: 0 });
            return if standing.len() > KINDS { Err(Lost("too many kinds of ways to a loop")) } else { Ok(Some(s)) };
        };
        let old = &mut standing[k];
        if old.widened == WIDENED {
            return Err(Lost("no invariant is found"));
        }
        s = old.state.joined(&s);
        *old = Standing { state: s.clone(), widened: old.widened + 1 };
        Ok(Some(s))
    }

    fn returns(&mut self, s: &State, results: &[Val]) -> Found<()> {
        let k = &s.known;
        let whole = match k.length() {
            Some(l) => s.head.united(&s.tail.moved(l)).frontier() >= l,
            None => s.head.frontier() >= k.most + s.tail.back(),
        };
        let gives = match results {
            [] => Gives::Nothing,
            [r] => {
                let Value::Linear(l) = s.values.get(*r) else { return Err(Lost("it gives something else")) };
                let to = match k.done {
                    Some(p) => Linear { to: 1, plus: -p, ..Linear::default() },
                    None => Linear { to: 1, done: -1, ..Linear::default() },
                };
                let end = Linear { to: 1, left: 1, ..Linear::default() };
                let end_of = k.length().map(|n| Linear { to: 1, plus: n, ..Linear::default() });
                match l {
                    _ if l == to => Gives::Start,
                    _ if l == end || Some(l) == end_of => Gives::End,
                    _ => return Err(Lost("it gives something else")),
                }
            }
            _ => return Err(Lost("it gives several values")),
        };
        // With nothing to do, the end is the start: other ways say which it is.
        let nothing = k.most == 0 && k.done == Some(0);
        if !whole || self.gives.is_some_and(|g| g != gives && !nothing) {
            return Err(Lost("not every byte is written"));
        }
        if !nothing {
            self.gives = Some(gives);
        }
        Ok(())
    }

    fn inst(&mut self, s: &mut State, i: &Inst) -> Found<Step> {
        let arg = |k: usize| s.values.get(i.args[k]);
        Ok(match i.op {
            Op::Const(c) => {
                let ty = i.result.map_or(Ty::I32, |r| self.body.ty(r));
                Step::Is(if ty.is_float() { Value::Unknown } else { Value::constant(signed(c, ty)) })
            }
            Op::GlobalGet(_) => Step::Is(Value::Unknown),
            Op::Load { mem, offset, .. } => Step::Is(self.load(s, arg(0), offset, mem)?),
            Op::Store { mem, offset, .. } => {
                let (at, value) = (arg(0), arg(1));
                self.store(s, at, offset, mem, value)?;
                Step::Nothing
            }
            Op::Num(op) => {
                let args: SmallVec<[Value; 3]> = (0..i.args.len()).map(arg).collect();
                let constants = || args.iter().map(|a| a.as_constant().map(|c| c as u64));
                let all = constants().all(|c| c.is_some());
                let exact: Option<Vec<u64>> = if all { constants().collect() } else { None };
                let info = op.info();
                let masked = |c: u64, ty: Ty| if bits(ty) == 32 { u64::from(c as u32) } else { c };
                if let Some(exact) = exact.filter(|_| !info.result.is_float()) {
                    let exact: Vec<u64> = exact.iter().zip(info.params).map(|(c, ty)| masked(*c, *ty)).collect();
                    return match eval::eval(op, &exact) {
                        Ok(c) => Ok(Step::Is(Value::constant(signed(c, info.result)))),
                        Err(_) => Err(Lost("a trap")),
                    };
                }
                if op.traps() {
                    return Err(Lost("what may trap"));
                }
                self.number(&s.known, op, &args)?
            }
            _ => return Err(Lost("something else")),
        })
    }

    /// Where an access is: the address less F or T; from the end, if that is what is known.
    fn place(s: &State, at: Value, offset: u64, of_to: bool, bytes: u8) -> Found<(i64, bool)> {
        let Value::Linear(l) = at else { return Err(Lost("an address that is not known")) };
        let side: (i8, i8) = if of_to { (1, 0) } else { (0, 1) };
        let offset = i64::try_from(offset).map_err(|_| Lost("an offset that is too large"))?;
        let at = l.plus.checked_add(offset).filter(|x| x.abs() < MOST_OFF).ok_or(Lost("an address far off"))?;
        let (at, from_end) = match (l.left, s.known.length()) {
            (0, _) => (at, false),
            (1, Some(n)) => (at + n, false),
            (1, None) => (at, true),
            _ => return Err(Lost("an address that is not known")),
        };
        let (least, last) = match from_end {
            false => (at, at + i64::from(bytes) - s.known.least),
            true => (at + s.known.least, at + i64::from(bytes)),
        };
        let inside = least >= -s.known.done_least && last <= 0;
        if (l.to, l.from) != side || l.done != 0 || !inside {
            return Err(Lost("an access that may be outside"));
        }
        Ok((at, from_end))
    }

    fn load(&self, s: &State, at: Value, offset: u64, mem: MemTy) -> Found<Value> {
        let (at, from_end) = Self::place(s, at, offset, false, mem.bytes)?;
        if self.what == What::Fill {
            return Err(Lost("an access that may be outside"));
        }
        let at = i16::try_from(at).map_err(|_| Lost("an address far off"))?;
        Ok(loaded(mem, |k| if from_end { Byte::FromEnd(at + k) } else { Byte::From(at + k) }))
    }

    fn store(&self, s: &mut State, at: Value, offset: u64, mem: MemTy, value: Value) -> Found<()> {
        let (at, from_end) = Self::place(s, at, offset, true, mem.bytes)?;
        let bytes = value.bytes().ok_or(Lost("what is stored is not known"))?;
        for (k, b) in (at..).zip(&bytes[..usize::from(mem.bytes)]) {
            let exact = s.known.length();
            let right = match (*b, self.what) {
                (Byte::Fill, What::Fill) => true,
                (Byte::From(from), What::Copy) => !from_end && i64::from(from) == k,
                (Byte::FromEnd(from), What::Copy) => match (from_end, exact) {
                    (true, _) => i64::from(from) == k,
                    (false, Some(n)) => i64::from(from) + n == k,
                    (false, None) => false,
                },
                _ => false,
            };
            if !right {
                return Err(Lost("another byte is stored"));
            }
        }
        let range = [at, at + i64::from(mem.bytes)];
        if from_end { &mut s.tail } else { &mut s.head }.insert(range);
        Ok(())
    }

    fn number(&mut self, known: &Known, op: NumOp, args: &[Value]) -> Found<Step> {
        let info = op.info();
        let width = info.params.first().map_or(32, |ty| bits(*ty));
        if let Some((relation, order)) = ops::comparison(op) {
            let &[a, b] = args else { return Err(Lost("something else")) };
            return self.compare(known, (relation, order), [a, b], width);
        }
        let linear = |k: usize| if let Value::Linear(l) = args[k] { Some(l) } else { None };
        let is = |l: Option<Linear>| {
            let l = l.map(|l| l.narrowed(bits(info.result)));
            l.map_or(Value::Unknown, Value::Linear)
        };
        use NumOp::*;
        Ok(Step::Is(match op {
            I32Eqz | I64Eqz => {
                return self.compare(known, (Relation::Eq, None), [args[0], Value::constant(0)], width);
            }
            I32Add | I64Add => is(linear(0).zip(linear(1)).and_then(|(a, b)| a.plus(1, b))),
            I32Sub | I64Sub => is(linear(0).zip(linear(1)).and_then(|(a, b)| a.plus(-1, b))),
            I32Or | I64Or => match (args[0], args[1], args[0].bytes(), args[1].bytes()) {
                (a, b, ..) if b.as_constant() == Some(0) => a,
                (a, b, ..) if a.as_constant() == Some(0) => b,
                (Value::Linear(a), Value::Linear(b), ..) => Value::Or(a, b),
                (.., Some(a), Some(b)) => either(a, b),
                _ => Value::Unknown,
            },
            I32And | I64And => {
                let Some((x, mask)) = args[1].as_constant().map(|m| (args[0], m)) else {
                    return Ok(Step::Is(Value::Unknown));
                };
                return Ok(masked(known, x, mask));
            }
            I32Shl | I64Shl => match (args[0], args[1].as_constant()) {
                (Value::Linear(l), Some(by @ 0..=3)) => is(Linear::default().plus(1 << by, l)),
                (x, Some(by)) => shifted(x, by, width, true),
                _ => Value::Unknown,
            },
            I32ShrU | I64ShrU => args[1].as_constant().map_or(Value::Unknown, |by| shifted(args[0], by, width, false)),
            I32Mul | I64Mul => match (args[0], args[1].as_constant()) {
                (Value::Linear(l), Some(k)) if k.abs() <= 8 => is(Linear::default().plus(k, l)),
                (x, Some(k)) => repeated(x, k, width),
                _ => Value::Unknown,
            },
            I32WrapI64 => match args[0] {
                Value::Linear(l) => is(Some(l)),
                Value::Bytes(b) => Value::Bytes(std::array::from_fn(|k| if k < 4 { b[k] } else { Byte::Zero })),
                _ => Value::Unknown,
            },
            I64ExtendI32U => match args[0] {
                Value::Linear(l) => match known.range(l) {
                    [least, most] if l.is_count() && least >= 0 && most < 1 << 31 => is(Some(l)),
                    _ => Value::Unknown,
                },
                Value::Bytes(b) => Value::Bytes(b),
                _ => Value::Unknown,
            },
            I32Select | I64Select => match args[2].as_constant() {
                Some(0) => args[1],
                Some(_) => args[0],
                None if args[0] == args[1] => args[0],
                None => Value::Unknown,
            },
            _ => Value::Unknown,
        }))
    }

    fn compare(
        &mut self,
        known: &Known,
        (relation, order): (Relation, Option<Order>),
        [a, b]: [Value; 2],
        width: u32,
    ) -> Found<Step> {
        let (Value::Linear(a), Value::Linear(b)) = (a, b) else { return Ok(Step::Is(Value::Unknown)) };
        let Some(d) = a.plus(-1, b) else { return Ok(Step::Is(Value::Unknown)) };
        let off = a.plus.abs() >= MOST_OFF || b.plus.abs() >= MOST_OFF;
        let truth = |x: bool| Step::Is(Value::constant(i64::from(x)));
        // Two integers of one kind, as they are or from one address on.
        let pointers = (a.to, a.from) == (b.to, b.from) && a.to + a.from == 1 && a.to * a.from == 0;
        let counts = a.is_count() && b.is_count();
        let narrow = |x: Linear| known.range(x).iter().all(|e| e.unsigned_abs() < 1 << 31);
        if off || !(pointers || counts) || !narrow(a) || !narrow(b) {
            return Ok(Step::Is(Value::Unknown));
        }
        let mut d = d;
        if pointers && order.is_some() {
            // None is outside of what begins there and ends behind the last byte.
            let inside = |x: Linear| {
                let offset = Linear { to: 0, from: 0, ..x };
                let (Some(before), Some(over)) = (
                    offset.plus(1, Linear { done: 1, ..Linear::default() }),
                    offset.plus(-1, Linear { left: 1, ..Linear::default() }),
                ) else {
                    return false;
                };
                let done = known.done.unwrap_or(0);
                let before =
                    if known.done.is_some() { Linear { done: 0, plus: before.plus + done, ..before } } else { before };
                known.range(before)[0] >= 0 && known.range(over)[1] <= 0
            };
            if order != Some(Order::Unsigned) || !inside(a) || !inside(b) {
                return Ok(Step::Is(Value::Unknown));
            }
            self.ordered = true;
        }
        if counts && order == Some(Order::Unsigned) {
            for (x, sign) in [(a, 1), (b, -1)] {
                let [least, most] = known.range(x);
                if most < 0 {
                    d.plus += sign << width.min(40);
                } else if least < 0 {
                    // Below 0 it is a large number.
                    return Ok(cut(known, x, 0));
                }
            }
        }
        let [least, most] = known.range(d);
        Ok(match relation {
            Relation::Eq | Relation::Ne => {
                let equal = relation == Relation::Eq;
                match (least, most) {
                    (0, 0) => truth(equal),
                    (least, most) if least > 0 || most < 0 => truth(!equal),
                    (0.., _) => cut(known, d, 1),
                    _ => cut(known, d, 0),
                }
            }
            Relation::Lt | Relation::Ge => match (least, most) {
                (_, ..=-1) => truth(relation == Relation::Lt),
                (0.., _) => truth(relation == Relation::Ge),
                _ => cut(known, d, 0),
            },
            Relation::Le | Relation::Gt => match (least, most) {
                (_, ..=0) => truth(relation == Relation::Le),
                (1.., _) => truth(relation == Relation::Gt),
                _ => cut(known, d, 1),
            },
        })
    }
}

/// Where a count is below so much, and where it is not; nothing, where the length alone does not say that.
fn cut(known: &Known, d: Linear, at: i64) -> Step {
    // left · L + plus < at
    let last = match (d.left, d.done) {
        (1, 0) => at - d.plus - 1,
        (-1, 0) => d.plus - at,
        _ => return Step::Is(Value::Unknown),
    };
    let both = [known.within(LENGTHS[0].min(known.least), last), known.within(last + 1, known.most)];
    match both {
        [Some(a), Some(b)] => Step::Either(vec![a, b]),
        // What is asked is told by what was known: as it is now, it is told.
        [Some(one), None] | [None, Some(one)] if one != *known => Step::Either(vec![one]),
        _ => Step::Is(Value::Unknown),
    }
}

fn signed(c: u64, ty: Ty) -> i64 {
    if bits(ty) == 32 { i64::from(c as u32 as i32) } else { c as i64 }
}

fn masked(known: &Known, x: Value, mask: i64) -> Step {
    // The low bits of what they are of.
    let told = |parts: Option<SmallVec<[(i64, Known); 4]>>, is: &dyn Fn(i64) -> Value| match parts.as_deref() {
        None => Step::Is(Value::Unknown),
        Some([(low, _)]) if *low != UNTOLD => Step::Is(is(*low)),
        Some(all) => Step::Either(all.iter().map(|a| a.1).collect()),
    };
    match x {
        Value::Linear(l) if mask >= 0 => told(known.low(l, mask), &Value::constant),
        Value::Linear(l) if (mask.wrapping_neg() as u64).is_power_of_two() => {
            let less = |low: i64| Value::Linear(Linear { plus: l.plus - low, ..l });
            told(known.low(l, mask.wrapping_neg() - 1), &less)
        }
        Value::Or(a, b) => match known.low(a, mask).as_deref() {
            Some([(low, _)]) if *low != UNTOLD => {
                let low = *low;
                told(known.low(b, mask), &|other| Value::constant(low | other))
            }
            Some(all) => Step::Either(all.iter().map(|a| a.1).collect()),
            None => Step::Is(Value::Unknown),
        },
        Value::Bytes(b) => {
            let byte = |k: usize| match mask as u64 >> (8 * k) & 0xff {
                0xff => b[k],
                0 => Byte::Zero,
                _ if b[k] == Byte::Zero => Byte::Zero,
                _ => Byte::Unknown,
            };
            Step::Is(Value::Bytes(std::array::from_fn(byte)))
        }
        _ => Step::Is(Value::Unknown),
    }
}

/// The bits of both.
fn either(a: [Byte; 8], b: [Byte; 8]) -> Value {
    Value::Bytes(std::array::from_fn(|k| match (a[k], b[k]) {
        (x, Byte::Zero) | (Byte::Zero, x) => x,
        (x, y) if x == y => x,
        _ => Byte::Unknown,
    }))
}

/// Bytes moved up or down by a multiple of 8 bits.
fn shifted(x: Value, by: i64, width: u32, up: bool) -> Value {
    let by = by as u32 & (width - 1);
    let (Some(b), true) = (x.bytes(), by.is_multiple_of(8)) else { return Value::Unknown };
    let (by, bytes) = ((by / 8) as usize, (width / 8) as usize);
    let from = |k: usize| if up { k.checked_sub(by) } else { Some(k + by) };
    let byte = |k: usize| match from(k) {
        Some(at) if k < bytes && at < bytes => b[at],
        _ => Byte::Zero,
    };
    Value::Bytes(std::array::from_fn(byte))
}

/// The product with a number of which every byte is 0 or 1, if no two bytes come to one place.
fn repeated(x: Value, k: i64, width: u32) -> Value {
    let Some(b) = x.bytes() else { return Value::Unknown };
    let mut out = [Byte::Zero; 8];
    for at in 0..(width / 8) as usize {
        match k as u64 >> (8 * at) & 0xff {
            0 => continue,
            1 => {}
            _ => return Value::Unknown,
        }
        for (n, byte) in b.iter().enumerate().filter(|(_, b)| **b != Byte::Zero) {
            match out.get_mut(at + n) {
                Some(o) if *o == Byte::Zero => *o = *byte,
                // What two are added to carries.
                Some(_) => return Value::Unknown,
                None => {}
            }
        }
    }
    (width / 8..8).for_each(|n| out[n as usize] = Byte::Zero);
    Value::Bytes(out)
}

/// Is there a way from one block to the other?
fn reaches(body: &Body, from: BlockId, to: BlockId) -> bool {
    let (mut seen, mut work) = (vec![false; body.blocks.len()], vec![from]);
    while let Some(b) = work.pop() {
        for e in body.at(b).term.edges() {
            if e.block == to {
                return true;
            }
            if !std::mem::replace(&mut seen[e.block.0 as usize], true) {
                work.push(e.block);
            }
        }
    }
    false
}

impl State {
    /// Goes along an edge.
    fn along(&mut self, e: &Edge, body: &Body) {
        let args: SmallVec<[Value; 8]> = e.args.iter().map(|a| self.values.get(*a)).collect();
        (self.block, self.inst) = (e.block, 0);
        for (p, v) in body.at(e.block).params.iter().zip(args) {
            self.values.set(*p, v);
        }
    }

    fn covers(&self, other: &State) -> bool {
        let done = if self.known.done.is_none() { other.known.done } else { None };
        self.known.covers(&other.known)
            && other.head.holds(&self.head)
            && other.tail.holds(&self.tail)
            && self.values.all(&other.values, |a, b| a.covers(b, done))
    }

    fn joined(&self, other: &State) -> State {
        let done = [self.known.done, other.known.done];
        let values = self.values.joined(&other.values, |a, b| a.joined(b, done));
        State {
            block: self.block,
            inst: 0,
            values,
            known: self.known.joined(&other.known),
            head: self.head.common(&other.head),
            tail: self.tail.common(&other.tail),
            since: self.since,
        }
    }
}
