//! The faults: each makes one thing wrong, in one layer.

use tensor_wasm_ir::{
    BlockId, Body, Cmp, Env, Guard, Inst, Join, Kernel, NumOp, Op, Pass, Region, Term, Ty, Val, inspect,
};
use tensor_wasm_oracle::Layer;
use tensor_wasm_passes::Step;

/// How a fault is put in. An edit of a region or kernel says whether it found anything to change.
#[derive(Clone, Copy)]
pub enum Edit {
    /// In what the lifter gives.
    Region(fn(&mut Region) -> bool),
    /// In what the lowering gives.
    Kernel(fn(&mut Kernel) -> bool),
    /// In what the native code generator takes: it says something else than the kernel.
    Native(fn(&mut Kernel) -> bool),
    /// In what the CPU device launches.
    Launches(fn(&mut Vec<Step>) -> bool),
    /// In the text that the PTX emitter gives.
    Text(fn(&str) -> String),
}

/// A fault, and the layer that it is in.
pub struct Fault {
    pub name: &'static str,
    pub layer: Layer,
    pub edit: Edit,
}

/// Changes the first instruction that can be.
fn first(body: &mut Body, edit: impl Fn(&mut Inst) -> bool) -> bool {
    for b in body.rpo() {
        for i in &mut body.at_mut(b).insts {
            if edit(i) {
                return true;
            }
        }
    }
    false
}

/// Changes the first operation of one kind to another.
fn swap(body: &mut Body, from: Op, to: Op) -> bool {
    first(body, |i| {
        let found = i.op == from;
        if found {
            i.op = to;
        }
        found
    })
}

fn num(body: &mut Body, from: NumOp, to: NumOp) -> bool {
    swap(body, Op::Num(from), Op::Num(to))
}

/// The other way round.
fn operands(body: &mut Body, of: NumOp) -> bool {
    first(body, |i| {
        let found = i.op == Op::Num(of);
        if found {
            i.args.swap(0, 1);
        }
        found
    })
}

/// Turns the first condition round.
fn condition(body: &mut Body) -> bool {
    for b in body.rpo() {
        if let Term::CondBr(_, x, y) = &mut body.at_mut(b).term {
            std::mem::swap(x, y);
            return true;
        }
    }
    false
}

/// Goes past every branch to a trap.
fn never_traps(body: &mut Body) -> bool {
    let traps = |b: &BlockId| matches!(body.at(*b).term, Term::Unreachable);
    let traps: Vec<BlockId> = body.rpo().into_iter().filter(traps).collect();
    for b in body.rpo() {
        if let Term::CondBr(_, x, y) = &mut body.at_mut(b).term {
            if traps.contains(&x.block) {
                *x = y.clone();
            } else if traps.contains(&y.block) {
                *y = x.clone();
            }
        }
    }
    !traps.is_empty()
}

fn signed_loads(body: &mut Body) -> bool {
    first(body, |i| match &mut i.op {
        Op::Load { mem, .. } if mem.signed => {
            mem.signed = false;
            true
        }
        _ => false,
    })
}

fn store_offset(body: &mut Body) -> bool {
    first(body, |i| match &mut i.op {
        Op::Store { offset, .. } => {
            *offset += 4;
            true
        }
        _ => false,
    })
}

/// Takes the operations out that do not give a value.
fn without(body: &mut Body, op: Op) -> bool {
    let before: usize = body.blocks.iter().map(|b| b.insts.len()).sum();
    for b in &mut body.blocks {
        b.insts.retain(|i| i.op != op);
    }
    before != body.blocks.iter().map(|b| b.insts.len()).sum::<usize>()
}

fn trips(r: &mut Region, edit: impl Fn(&mut tensor_wasm_ir::TripKind)) -> bool {
    for i in &mut r.prelude {
        if let Op::Trip(k) = &mut i.op {
            edit(k);
            return true;
        }
    }
    false
}

fn without_guards(r: &mut Region, such: impl Fn(&Guard) -> bool) -> bool {
    let before = r.guards.len();
    r.guards.retain(|g| !such(g));
    r.guards.len() != before
}

const fn region(name: &'static str, layer: Layer, edit: fn(&mut Region) -> bool) -> Fault {
    Fault { name, layer, edit: Edit::Region(edit) }
}

const fn kernel(name: &'static str, edit: fn(&mut Kernel) -> bool) -> Fault {
    Fault { name, layer: Layer::Lower, edit: Edit::Kernel(edit) }
}

const fn native(name: &'static str, edit: fn(&mut Kernel) -> bool) -> Fault {
    Fault { name, layer: Layer::Cpu, edit: Edit::Native(edit) }
}

const fn launches(name: &'static str, edit: fn(&mut Vec<Step>) -> bool) -> Fault {
    Fault { name, layer: Layer::Cpu, edit: Edit::Launches(edit) }
}

/// Puts an operation over these into a prelude, behind what is there.
fn computed(r: &mut Region, op: NumOp, args: &[Val]) -> Val {
    let result = r.body.value(op.info().result);
    r.prelude.push(Inst { op: Op::Num(op), args: args.to_vec(), result: Some(result), at: 0 });
    result
}

/// What is done where an index has reached a number, done before it has, too.
fn at_every_end(body: &mut Body) -> bool {
    let conditions: Vec<Val> =
        body.blocks.iter().filter_map(|b| if let Term::CondBr(c, ..) = b.term { Some(c) } else { None }).collect();
    first(body, |i| {
        let found = i.op == Op::Num(NumOp::I64Eq) && i.result.is_some_and(|v| conditions.contains(&v));
        if found {
            i.op = Op::Num(NumOp::I64LeS);
        }
        found
    })
}

/// The host loop with one iteration less.
fn a_launch_less(r: &mut Region) -> bool {
    let Some(&l) = r.hosts().first() else { return false };
    let one = r.body.value(Ty::I64);
    r.prelude.push(Inst { op: Op::Const(1), args: vec![], result: Some(one), at: 0 });
    let trip = r.loops[l].trip.expect("a host loop is counted");
    r.loops[l].trip = Some(computed(r, NumOp::I64Sub, &[trip, one]));
    true
}

/// Diagonals on which every row is one column further than it may be, and no guard that would say so.
fn rows_too_early(r: &mut Region) -> bool {
    let Some(skew) = r.wave.as_ref().map(|w| w.skew) else { return false };
    let found = r.prelude.iter_mut().find(|i| i.result == Some(skew));
    match found.map(|i| &mut i.op) {
        Some(Op::Const(n)) if *n > 1 => *n -= 1,
        _ => return false,
    }
    without_guards(r, |g| matches!(g, Guard::Ordered(..)))
}

/// The index of the host loop from its end.
fn launches_from_the_end(r: &mut Region) -> bool {
    let Some(&l) = r.hosts().first() else { return false };
    let trip = r.loops[l].trip.expect("a host loop is counted");
    let prelude = std::mem::take(&mut r.prelude);
    for mut i in prelude {
        let old = i.result;
        let index = i.op == Op::HostIndex(0);
        if index {
            i.result = Some(r.body.value(Ty::I64));
        }
        let result = i.result;
        r.prelude.push(i);
        if let (true, Some(old), Some(index)) = (index, old, result) {
            // trip − index − 1, which is trip + (−1 ^ index).
            let minus = r.body.value(Ty::I64);
            r.prelude.push(Inst { op: Op::Const(u64::MAX), args: vec![], result: Some(minus), at: 0 });
            let turned = computed(r, NumOp::I64Xor, &[index, minus]);
            let op = Op::Num(NumOp::I64Add);
            r.prelude.push(Inst { op, args: vec![trip, turned], result: Some(old), at: 0 });
        }
    }
    true
}

/// Every chunk of a scan but the first begins with what another slot has, which this says of its own.
fn prefix_of(k: &mut Kernel, other: fn(&mut Body, Val) -> Vec<Inst>) -> bool {
    for b in k.body.rpo() {
        let at = k.body.at(b).insts.iter().position(|i| i.op == Op::PartialLoad);
        let Some(at) = at else { continue };
        let own = k.body.at(b).insts[at].args[0];
        let more = other(&mut k.body, own);
        let slot = more.last().and_then(|i| i.result).expect("it gives a slot");
        k.body.at_mut(b).insts[at].args[0] = slot;
        k.body.at_mut(b).insts.splice(at..at, more);
        return true;
    }
    false
}

/// The slot before, if there is one.
fn slot_before(body: &mut Body, own: Val) -> Vec<Inst> {
    let [one, zero, less, slot] = [(); 4].map(|()| body.value(Ty::I32));
    let inst = |op, args: &[Val], result| Inst { op, args: args.to_vec(), result: Some(result), at: 0 };
    vec![
        inst(Op::Const(1), &[], one),
        inst(Op::Const(0), &[], zero),
        inst(Op::Num(NumOp::I32Sub), &[own, one], less),
        inst(Op::Num(NumOp::I32MaxS), &[less, zero], slot),
    ]
}

/// The first slot.
fn first_slot(body: &mut Body, _: Val) -> Vec<Inst> {
    vec![Inst { op: Op::Const(0), args: vec![], result: Some(body.value(Ty::I32)), at: 0 }]
}

/// Does the kernel leave float sums?
fn sums(k: &Kernel) -> bool {
    k.partials.iter().any(|j| j.rounds())
}

/// What such a sum is before it is left as a partial result, made something else by more operations.
fn partial(k: &mut Kernel, ty: Ty, more: fn(&mut Body, BlockId, Val) -> Val) -> bool {
    for b in k.body.rpo() {
        let at = |i: &Inst| i.op == Op::PartialStore && k.body.ty(i.args[1]) == ty;
        let Some(at) = k.body.at(b).insts.iter().position(at).filter(|_| sums(k)) else { continue };
        let behind = k.body.at_mut(b).insts.split_off(at);
        let changed = more(&mut k.body, b, behind[0].args[1]);
        k.body.at_mut(b).insts.extend(behind);
        let store = k.body.at_mut(b).insts.iter_mut().find(|i| i.op == Op::PartialStore);
        store.into_iter().for_each(|i| i.args[1] = changed);
        return true;
    }
    false
}

/// The value, or −0 if it is a NaN.
fn number_or_nothing(body: &mut Body, b: BlockId, v: Val) -> Val {
    let nothing = body.constant(b, Ty::F32, u64::from((-0.0f32).to_bits()));
    let number = body.num(b, NumOp::F32Eq, &[v, v]);
    body.num(b, NumOp::F32Select, &[v, nothing, number])
}

/// The value to 24 bits.
fn rounded(body: &mut Body, b: BlockId, v: Val) -> Val {
    let short = body.num(b, NumOp::F32DemoteF64, &[v]);
    body.num(b, NumOp::F64PromoteF32, &[short])
}

/// Where two threads' sums are added up in shared memory, one of them twice.
fn a_thread_twice(k: &mut Kernel) -> bool {
    let loaded: Vec<Val> = k
        .body
        .blocks
        .iter()
        .flat_map(|b| &b.insts)
        .filter(|i| i.op == Op::SharedLoad)
        .filter_map(|i| i.result)
        .collect();
    sums(k)
        && first(&mut k.body, |i| {
            let joins = matches!(i.op, Op::Num(n) if n.rounds()) && i.args.iter().all(|a| loaded.contains(a));
            if joins {
                i.args[1] = i.args[0];
            }
            joins
        })
}

const fn text(name: &'static str, edit: fn(&str) -> String) -> Fault {
    Fault { name, layer: Layer::Ptx, edit: Edit::Text(edit) }
}

/// The first product that a sum takes, and the sum, as one operation that rounds once.
fn contracted(text: &str) -> String {
    let operands = |line: &str, op: &str| -> Option<Vec<String>> {
        let rest = line.trim().strip_prefix(op)?.trim_end_matches(';');
        Some(rest.split(',').map(|s| s.trim().to_string()).collect())
    };
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let Some(product) = operands(line, "mul.rn.f32") else { continue };
        for (later, sum) in lines.iter().enumerate().skip(at + 1) {
            let Some(sum) = operands(sum, "add.rn.f32") else { continue };
            let Some(k) = sum[1..].iter().position(|s| *s == product[0]) else { continue };
            let fma = format!("\tfma.rn.f32 {}, {}, {}, {};", sum[0], product[1], product[2], sum[2 - k]);
            let mut out: Vec<String> = lines.iter().map(ToString::to_string).collect();
            out[later] = fma;
            return out.join("\n");
        }
    }
    text.into()
}

/// Without the lines that hold this.
fn lines_without(text: &str, this: &str) -> String {
    text.lines().filter(|l| !l.contains(this)).fold(String::new(), |out, l| out + l + "\n")
}

pub const FAULTS: &[Fault] = &[
    // The lifter.
    region("one trip more", Layer::Lift, |r| trips(r, |k| k.bottom = !k.bottom)),
    region("the bound is in", Layer::Lift, |r| trips(r, |k| k.cmp = if k.cmp == Cmp::LtS { Cmp::LeS } else { k.cmp })),
    region("a store one element on", Layer::Lift, |r| store_offset(&mut r.body)),
    region("a byte without its sign", Layer::Lift, |r| signed_loads(&mut r.body)),
    region("a difference turned round", Layer::Lift, |r| operands(&mut r.body, NumOp::I32Sub)),
    region("a branch turned round", Layer::Lift, |r| condition(&mut r.body)),
    region("an unsigned comparison", Layer::Lift, |r| num(&mut r.body, NumOp::I32LtS, NumOp::I32LtU)),
    region("another reduction", Layer::Lift, |r| {
        r.reductions.iter_mut().map(|x| x.join = Join::By(NumOp::I32Xor)).count() > 0
    }),
    region("a sum to which nothing is added", Layer::Lift, |r| {
        let Some(&(k, param)) = r.sums().first() else { return false };
        for b in &mut r.body.blocks {
            if let Term::Return(values) = &mut b.term {
                values[k] = param;
            }
        }
        true
    }),
    region("a launch left out", Layer::Lift, a_launch_less),
    region("launches from the last to the first", Layer::Lift, launches_from_the_end),
    region("the first value of a row out of memory", Layer::Lift, |r| {
        let plain = r.wave.as_ref().is_some_and(|w| w.places.iter().all(|p| !p.behind));
        let insts = r.body.blocks.iter_mut().flat_map(|b| &mut b.insts);
        let first = insts.filter(|i| plain && i.op == Op::Num(NumOp::I64Eq));
        first.map(|i| i.op = Op::Num(NumOp::I64LtS)).count() > 0
    }),
    region("what is left over done by every column", Layer::Dependence, |r| {
        r.wave.as_ref().is_some_and(|w| w.places.iter().any(|p| p.behind)) && at_every_end(&mut r.body)
    }),
    region("a last column that is not looked at", Layer::Lift, |r| {
        let places = r.wave.iter_mut().flat_map(|w| &mut w.places);
        places.filter(|p| !p.short && !p.behind && !p.whole_row).map(|p| p.short = true).count() > 0
    }),
    // Dependence and guards.
    region("rows that begin too early", Layer::Dependence, rows_too_early),
    region("no test of the order along diagonals", Layer::Lift, |r| {
        without_guards(r, |g| matches!(g, Guard::Ordered(..)))
    }),
    region("a copy over its own source taken for one that is apart", Layer::Lift, |r| never_traps(&mut r.body)),
    region("no test for overlap", Layer::Dependence, |r| without_guards(r, |g| matches!(g, Guard::Independent(..)))),
    region("no test of the order of a loop's parts", Layer::Lift, |r| {
        let parts = r.then.iter_mut();
        parts.filter_map(|p| without_guards(p, |g| matches!(g, Guard::Behind { .. })).then_some(())).count() > 0
    }),
    region("a part of a loop that is not launched", Layer::Lift, |r| {
        let part = |p: &Region| p.guards.iter().any(|g| matches!(g, Guard::Behind { .. }));
        let last = r.then.pop_if(|p| part(p));
        last.is_some()
    }),
    region("no test that a variable in memory is apart", Layer::Lift, |r| {
        let alone = r.steady.iter_mut().filter(|s| s.alone);
        alone.map(|s| s.alone = false).count() > 0
    }),
    region("no test that what was read before is the same", Layer::Lift, |r| !std::mem::take(&mut r.same).is_empty()),
    region("no test that a table is regular", Layer::Dependence, |r| !std::mem::take(&mut r.progressions).is_empty()),
    region("no test of what is read ahead", Layer::Dependence, |r| {
        without_guards(r, |g| matches!(g, Guard::Ahead(..)))
    }),
    region("a rare way that is passed by", Layer::Lift, |r| {
        let traps = |body: &Body, b: BlockId| matches!(body.at(b).term, Term::Unreachable);
        for b in r.body.rpo() {
            if let Term::CondBr(_, yes, no) = &r.body.at(b).term {
                let other = if traps(&r.body, yes.block) { no.clone() } else { yes.clone() };
                if traps(&r.body, yes.block) || traps(&r.body, no.block) {
                    r.body.at_mut(b).term = Term::Br(other);
                    return true;
                }
            }
        }
        false
    }),
    region("no test of bounds", Layer::Dependence, |r| without_guards(r, |g| matches!(g, Guard::InBounds(_)))),
    region("no test of alignment", Layer::Dependence, |r| without_guards(r, |g| matches!(g, Guard::Aligned(_)))),
    region("a view too narrow", Layer::Dependence, |r| {
        r.views.iter_mut().filter(|v| v.write && v.mem.bytes > 1).map(|v| v.mem.bytes = 1).count() > 0
    }),
    region("no test of what an iteration itself has stored", Layer::Lift, |r| {
        without_guards(r, |g| matches!(g, Guard::Fresh(..)))
    }),
    region("places that are counted but do not move", Layer::Dependence, |r| {
        r.views.iter_mut().filter(|v| v.packed.is_some()).map(|v| v.strides.clear()).count() > 0
    }),
    // Private arrays.
    region("what is left of a private array not stored", Layer::Lift, |r| {
        let of = r.body.privates.len();
        let first = r.views.len().saturating_sub(of) as u32;
        let left = |i: &Inst| matches!(i.op, Op::Store { view, .. } if view >= first);
        r.body.blocks.iter_mut().for_each(|b| b.insts.retain(|i| !left(i)));
        of > 0
    }),
    region("what is left of a private array stored by all points but the last", Layer::Lift, |r| {
        !r.body.privates.is_empty() && num(&mut r.body, NumOp::I64Eq, NumOp::I64Ne)
    }),
    region("what is left of a private array stored by every point", Layer::Dependence, |r| {
        !r.body.privates.is_empty() && num(&mut r.body, NumOp::I64Eq, NumOp::I64LeS)
    }),
    region("no test that a private array is apart", Layer::Lift, |r| {
        without_guards(r, |g| matches!(g, Guard::Apart(..)))
    }),
    // With its checks, the loop's own test does not agree, and the original loop runs.
    region("a triangle without its edge, and unchecked", Layer::Lift, |r| {
        let moves = |p: &&mut Region| p.parallel().iter().any(|&l| !p.loops[l].tapers.is_empty());
        r.then.iter_mut().filter(moves).any(|p| {
            p.body.blocks.iter_mut().for_each(|b| b.insts.retain(|i| i.op != Op::TrapIf));
            num(&mut p.body, NumOp::I64LeS, NumOp::I64LtS)
        })
    }),
    region("places that are stored to twice", Layer::Dependence, |r| {
        let plain = r.clone();
        without_guards(r, |g| matches!(*g, Guard::Independent(a, b) if inspect::by_table(&plain, a, b)))
    }),
    // Lowering.
    kernel("a range that ends too early", |k| {
        k.name.ends_with("_range") && num(&mut k.body, NumOp::I64MaxS, NumOp::I64MinS)
    }),
    kernel("a range that begins too late", |k| {
        k.name.ends_with("_range") && num(&mut k.body, NumOp::I64MinS, NumOp::I64MaxS)
    }),
    kernel("a table that is not looked into", |k| k.name.ends_with("_check") && without(&mut k.body, Op::TrapIf)),
    kernel("a chunk that begins where the one before it does", |k| prefix_of(k, slot_before)),
    kernel("a chunk that begins with what was before the loop", |k| prefix_of(k, first_slot)),
    kernel("totals that are thrown away", |k| {
        k.pass == Pass::Totals && swap(&mut k.body, Op::Num(NumOp::I64LtS), Op::Num(NumOp::I64GtS))
    }),
    kernel("the last point left out", |k| num(&mut k.body, NumOp::I64LtS, NumOp::I64GtS)),
    kernel("one point too many", |k| {
        // A loop asks before it begins, and at its bottom.
        let insts = k.body.blocks.iter_mut().flat_map(|b| &mut b.insts);
        insts.filter(|i| i.op == Op::Num(NumOp::I64LtS)).map(|i| i.op = Op::Num(NumOp::I64LeS)).count() > 0
    }),
    kernel("points at once beyond the last one", |k| {
        k.each != [1; 3]
            && k.body.blocks.iter_mut().any(|b| {
                let summed: Vec<Val> =
                    b.insts.iter().filter(|i| i.op == Op::Num(NumOp::I64Add)).filter_map(|i| i.result).collect();
                let Some(&index) = b.params.first() else { return false };
                let asks = |i: &&mut Inst| i.op == Op::Num(NumOp::I64LtS) && summed.contains(&i.args[0]);
                b.insts.iter_mut().find(asks).map(|i| i.args[0] = index).is_some()
            })
    }),
    kernel("iterations at once beyond the last one", |k| {
        k.body.blocks.iter_mut().any(|b| {
            let Term::CondBr(c, ..) = b.term else { return false };
            let asks = |i: &&mut Inst| i.result == Some(c) && i.op == Op::Num(NumOp::I32And);
            b.insts.iter_mut().find(asks).map(|i| i.op = Op::Num(NumOp::I32Or)).is_some()
        })
    }),
    kernel("a barrier left out", |k| without(&mut k.body, Op::Barrier)),
    kernel("the wrong thread index", |k| swap(&mut k.body, Op::Env(Env::ThreadId(0)), Op::Env(Env::ThreadId(2)))),
    kernel("the wrong block index", |k| swap(&mut k.body, Op::Env(Env::BlockId(0)), Op::Env(Env::BlockDim(0)))),
    kernel("the grid's step too small", |k| swap(&mut k.body, Op::Env(Env::GridDim(0)), Op::Env(Env::ThreadId(2)))),
    kernel("an indirect load unchecked", |k| without(&mut k.body, Op::TrapIf)),
    kernel("a chunk that never ends", |k| swap(&mut k.body, Op::Env(Env::ChunkHi), Op::Env(Env::MemSize))),
    kernel("a chunk that starts at its end", |k| swap(&mut k.body, Op::Env(Env::ChunkLo), Op::Env(Env::ChunkHi))),
    kernel("what was before the launch read from memory", |k| !std::mem::take(&mut k.before).is_empty()),
    kernel("a sum that begins with +0", |k| {
        sums(k) && swap(&mut k.body, Op::Const(u64::from((-0.0f32).to_bits())), Op::Const(0))
    }),
    kernel("a thread's sum dropped", a_thread_twice),
    kernel("a NaN that is left out of a sum", |k| partial(k, Ty::F32, number_or_nothing)),
    kernel("a partial sum rounded to fewer bits", |k| partial(k, Ty::F64, rounded)),
    kernel("no canonical NaN", |k| {
        first(&mut k.body, |i| {
            let found = i.op == Op::Num(NumOp::F32Canon);
            if found {
                // Sign and magnitude of the same value: the value.
                i.op = Op::Num(NumOp::F32Copysign);
                i.args.push(i.args[0]);
            }
            found
        })
    }),
    // The PTX emitter.
    text("a clamped shift", |t| t.replace(", 31;", ", 255;")),
    text("a logical shift", |t| t.replacen("shr.s32", "shr.u32", 1)),
    text("a contracted multiply-add", contracted),
    text("a swapped copysign", |t| t.replacen("0x7fffffff;", "0x80000000;", 1)),
    text("rounding to zero", |t| t.replacen("cvt.rni.f32.f32", "cvt.rzi.f32.f32", 1)),
    text("a NaN that is lost", |t| t.replacen("0f7FC00000", "0f00000000", 1)),
    text("a byte without its sign", |t| t.replacen("ld.global.s8", "ld.global.u8", 1)),
    text("a barrier left out", |t| t.replacen("bar.sync 0;", "", 1)),
    text("a trap left out", |t| lines_without(t, "bra TRAP;")),
    text("a comparison with its bound in", |t| t.replacen("setp.lt.s64", "setp.le.s64", 1)),
    text("an unsigned division", |t| t.replacen("div.s32", "div.u32", 1)),
    text("a private array that is a block's", |t| {
        let (declared, kept) =
            ("align 16 .b8 private", t.replace("d.local.", "d.shared.").replace("st.local.", "st.shared."));
        kept.replace(&format!(".local .{declared}"), &format!(".shared .{declared}"))
    }),
    text("a wider store", |t| t.replacen("st.global.b32", "st.global.b64", 1)),
    text("an instruction that is none", |t| t.replacen("add.rn.f32", "addd.rn.f32", 1)),
    // The CPU device.
    launches("the last launch dropped", |steps| steps.len() > 1 && steps.pop().is_some()),
    launches("a launch in the middle dropped", |steps| {
        let many = steps.len() > 2;
        many.then(|| steps.remove(steps.len() / 2));
        many
    }),
    launches("launches in the wrong order", |steps| {
        steps.reverse();
        steps.len() > 1
    }),
    launches("two launches exchanged", |steps| {
        let many = steps.len() > 2;
        many.then(|| steps.swap(1, 2));
        many
    }),
    launches("one kernel for another", |steps| {
        let others = steps.iter().position(|s| s.phase == 2);
        if let Some(at) = others {
            steps[at] = Step { index: steps[at].index.clone(), ..steps[0].clone() };
        }
        others.is_some()
    }),
    launches("a launch twice", |steps| {
        let many = steps.len() > 1;
        many.then(|| steps.insert(1, steps[1].clone()));
        many
    }),
    launches("the pieces of a nest in the wrong order", |steps| {
        let pieces = steps.chunk_by_mut(|a, b| (a.phase, &a.index) == (b.phase, &b.index));
        let mut more = false;
        pieces.for_each(|pieces| {
            more |= pieces.len() > 1;
            pieces.reverse();
        });
        more
    }),
    launches("a piece of a nest dropped", |steps| {
        let second = steps.windows(2).position(|s| (s[0].phase, &s[0].index) == (s[1].phase, &s[1].index));
        second.map(|k| steps.remove(k + 1)).is_some()
    }),
    launches("a piece of a nest one row too long", |steps| {
        let first = steps.windows(2).position(|s| (s[0].phase, &s[0].index) == (s[1].phase, &s[1].index));
        first.map(|k| steps[k].trips[0] += 1).is_some()
    }),
    // The native code generator.
    native("a logical shift", |k| num(&mut k.body, NumOp::I32ShrS, NumOp::I32ShrU)),
    native("a sum that is taken away", |k| sums(k) && num(&mut k.body, NumOp::F64Add, NumOp::F64Sub)),
    native("a maximum", |k| num(&mut k.body, NumOp::F32Min, NumOp::F32Max)),
    native("a swapped copysign", |k| operands(&mut k.body, NumOp::F32Copysign)),
    native("a store one element on", |k| store_offset(&mut k.body)),
    native("a byte without its sign", |k| signed_loads(&mut k.body)),
    native("an unsigned division", |k| num(&mut k.body, NumOp::I32DivS, NumOp::I32DivU)),
    native("a rounding that is none", |k| num(&mut k.body, NumOp::F32Nearest, NumOp::F32Floor)),
];
