//! The `spec` attribute: everything about an operation that is not an operand, as words.
//!
//! ```text
//! const    <hex bits>                         load   <ty> <bytes>[s] +<offset> view <n>
//! trip     <cmp> <ty> top|bottom              most   <scale> [entered]     host_index <level>
//! origin   <axis>                             end_of <axis>
//! private_load, private_store  <ty> <bytes>[s] of <array>       private <bytes>
//! update   <op> <ty> <bytes>[s] +<offset> view <n>
//! loop     parallel <axis>|host <level>|sequential|residue|pairs [in <n>] {taper <scale> <n>*} @<at>
//! view     read|write <ty> <bytes>[s] +<offset> base|any [x<lanes>] [to+<spread>] [by:<op>] [lag<loop>-<n>] [after<view>...]
//!          [short<loop>]* [before] [packed<group>-<step>] [scratch] [gated] strides <n>* loops <n>* @<at>
//! wave     rows <loop> columns <loop>
//! bound    <loop> taper <scale> <n>*
//! place    <view> [rows] [columns] [lag <n>] [above <n>] [handed <view>]* [whole_row] [short] [ahead] [behind]
//! guard    in_bounds <v> | independent <v> <w> | apart <v> <w> | fresh <v> <w> | joins <v> <w> | ordered <v> <w> | aligned <v> | checked_inside <v>
//!          | most_trips <loop> <n> | least_trips <loop> <n>
//!          | start <reduction> number|not <hex bits>|within <lo> <hi> | behind <phase> <v> <w> [same]
//! ```
//! A trailing `@<at>` is the byte offset of the Wasm operator.

use crate::cfg::{Body, Cmp, Env, Inst, MemTy, Op, TripKind, Val};
use crate::join::Join;
use crate::kernel::{Kernel, Pass, Target};
use crate::num::{NumOp, Ty};
use crate::region::{Guard, LoopDim, LoopKind, Place, Progression, Reduction, Start, Steady, Taper, View, Wave};

const CMPS: &[(Cmp, &str)] = &[
    (Cmp::Ne, "ne"),
    (Cmp::LtS, "lt_s"),
    (Cmp::LtU, "lt_u"),
    (Cmp::LeS, "le_s"),
    (Cmp::LeU, "le_u"),
    (Cmp::GtS, "gt_s"),
    (Cmp::GtU, "gt_u"),
    (Cmp::GeS, "ge_s"),
    (Cmp::GeU, "ge_u"),
];

fn axis_env(name: &str, axis: u8) -> Option<Env> {
    Some(match name {
        "thread_id" => Env::ThreadId(axis),
        "block_id" => Env::BlockId(axis),
        "block_dim" => Env::BlockDim(axis),
        "grid_dim" => Env::GridDim(axis),
        _ => return None,
    })
}

const PLAIN_ENVS: &[(Env, &str)] = &[
    (Env::ChunkLo, "chunk_lo"),
    (Env::ChunkHi, "chunk_hi"),
    (Env::ChunkSlot, "chunk_slot"),
    (Env::MemSize, "mem_size"),
    (Env::WriteLo, "write_lo"),
    (Env::WriteHi, "write_hi"),
    (Env::GapLo, "gap_lo"),
    (Env::GapHi, "gap_hi"),
];

fn env(e: Env) -> String {
    match e {
        Env::ThreadId(a) => format!("thread_id {a}"),
        Env::BlockId(a) => format!("block_id {a}"),
        Env::BlockDim(a) => format!("block_dim {a}"),
        Env::GridDim(a) => format!("grid_dim {a}"),
        e => PLAIN_ENVS.iter().find(|p| p.0 == e).expect("in the table").1.into(),
    }
}

fn parse_ty(s: &str) -> Option<Ty> {
    [Ty::I32, Ty::I64, Ty::F32, Ty::F64].into_iter().find(|t| t.name() == s)
}

fn mem(m: MemTy) -> String {
    format!("{} {}{}", m.ty, m.bytes, if m.signed { "s" } else { "" })
}

fn parse_mem(ty: &str, bytes: &str) -> Option<MemTy> {
    let digits = bytes.strip_suffix('s').unwrap_or(bytes);
    let (ty, bytes) = (parse_ty(ty)?, (digits.parse::<u8>().ok()?, bytes.ends_with('s')));
    let narrow = !ty.is_float() && matches!(bytes.0, 1 | 2 | 4) && u32::from(bytes.0) < ty.bytes();
    let m = MemTy { ty, bytes: bytes.0, signed: bytes.1 };
    (narrow || m == MemTy::full(ty)).then_some(m)
}

/// Reads a static offset: an access over 32-bit memory has one of 32 bits.
fn parse_offset(word: &str) -> Option<u64> {
    word.strip_prefix('+')?.parse::<u32>().ok().map(u64::from)
}

/// Reads one of two words.
fn flag(word: &str, yes: &str, no: &str) -> Option<bool> {
    [(yes, true), (no, false)].into_iter().find(|f| f.0 == word).map(|f| f.1)
}

/// Prints where an instruction comes from.
pub(super) fn at(at: u32) -> String {
    if at == 0 { String::new() } else { format!("@{at}") }
}

/// Reads what [`at`] prints, anywhere in a spec.
pub(super) fn parse_at(s: &str) -> u32 {
    s.split_whitespace().find_map(|w| w.strip_prefix('@')?.parse().ok()).unwrap_or(0)
}

/// The kernel-dialect name of a non-numeric operation.
pub(super) fn name(op: &Op) -> &'static str {
    match op {
        Op::Const(_) | Op::Num(_) | Op::GlobalGet(_) | Op::Opaque { .. } => "num.const",
        Op::Load { .. } => "kernel.load",
        Op::Store { .. } => "kernel.store",
        Op::Update { .. } => "kernel.update",
        Op::Trip(_) => "tensor.trip",
        Op::Most { .. } => "tensor.most",
        Op::HostIndex(_) => "tensor.host_index",
        Op::Origin(_) => "tensor.origin",
        Op::End(_) => "tensor.end_of",
        Op::Env(_) => "kernel.env",
        Op::TrapIf => "kernel.trap_if",
        Op::Raised => "kernel.raised",
        Op::Barrier => "kernel.barrier",
        Op::PrivateLoad { .. } => "kernel.private_load",
        Op::PrivateStore { .. } => "kernel.private_store",
        Op::SharedLoad => "kernel.shared_load",
        Op::SharedStore => "kernel.shared_store",
        Op::PartialStore => "kernel.partial_store",
        Op::PartialLoad => "kernel.partial_load",
        Op::ShuffleDown(_) => "kernel.shuffle_down",
    }
}

/// Prints the spec of a non-numeric instruction.
pub(super) fn print(i: &Inst) -> String {
    let s = match i.op {
        Op::Const(bits) => format!("{bits:#x}"),
        Op::Load { mem: m, offset, view } | Op::Store { mem: m, offset, view } => {
            format!("{} +{offset} view {view}", mem(m))
        }
        Op::Update { op, mem: m, offset, view } => format!("{op} {} +{offset} view {view}", mem(m)),
        Op::PrivateLoad { mem: m, array } | Op::PrivateStore { mem: m, array } => format!("{} of {array}", mem(m)),
        Op::Trip(t) => {
            let cmp = CMPS.iter().find(|c| c.0 == t.cmp).expect("in the table").1;
            format!("{cmp} {} {}", t.ty, if t.bottom { "bottom" } else { "top" })
        }
        Op::Env(e) => env(e),
        Op::ShuffleDown(n) | Op::HostIndex(n) | Op::Origin(n) | Op::End(n) => n.to_string(),
        Op::Most { scale, entered } => format!("{scale}{}", if entered { " entered" } else { "" }),
        _ => String::new(),
    };
    match (s.is_empty(), i.at) {
        (_, 0) => s,
        (true, n) => at(n),
        (false, n) => format!("{s} @{n}"),
    }
}

/// Reads the spec of a non-numeric instruction.
pub(super) fn parse(name: &str, spec: &str) -> Option<(Op, u32)> {
    let w: Vec<&str> = spec.split_whitespace().filter(|w| !w.starts_with('@')).collect();
    let access_at = |k: usize| -> Option<(MemTy, u64, u32)> {
        let offset = parse_offset(w.get(k + 2)?)?;
        Some((parse_mem(w.get(k)?, w.get(k + 1)?)?, offset, w.get(k + 4)?.parse().ok()?))
    };
    let access = || access_at(0);
    let private = || -> Option<(MemTy, u8)> { Some((parse_mem(w.first()?, w.get(1)?)?, w.get(3)?.parse().ok()?)) };
    let op = match name {
        "num.const" => Op::Const(u64::from_str_radix(w.first()?.strip_prefix("0x")?, 16).ok()?),
        "tensor.load" | "kernel.load" => access().map(|(mem, offset, view)| Op::Load { mem, offset, view })?,
        "tensor.store" | "kernel.store" => access().map(|(mem, offset, view)| Op::Store { mem, offset, view })?,
        "tensor.update" | "kernel.update" => {
            let (mem, offset, view) = access_at(1)?;
            Op::Update { op: NumOp::from_wasm_name(w.first()?)?, mem, offset, view }
        }
        "tensor.private_load" | "kernel.private_load" => {
            private().map(|(mem, array)| Op::PrivateLoad { mem, array })?
        }
        "tensor.private_store" | "kernel.private_store" => {
            private().map(|(mem, array)| Op::PrivateStore { mem, array })?
        }
        "tensor.trip" => Op::Trip(TripKind {
            cmp: CMPS.iter().find(|c| w.first() == Some(&c.1))?.0,
            ty: parse_ty(w.get(1)?)?,
            bottom: flag(w.get(2)?, "bottom", "top")?,
        }),
        "kernel.env" => Op::Env(match w.get(1) {
            Some(axis) => axis_env(w[0], axis.parse().ok().filter(|a| *a < 3)?)?,
            None => PLAIN_ENVS.iter().find(|p| w.first() == Some(&p.1))?.0,
        }),
        "tensor.most" => Op::Most {
            scale: w.first()?.parse().ok().filter(|n| *n > 0)?,
            entered: w.get(1).map_or(Some(false), |w| (*w == "entered").then_some(true))?,
        },
        "tensor.host_index" => Op::HostIndex(w.first()?.parse().ok()?),
        "tensor.origin" => Op::Origin(w.first()?.parse().ok()?),
        "tensor.end_of" => Op::End(w.first()?.parse().ok()?),
        "tensor.trap_if" | "kernel.trap_if" => Op::TrapIf,
        "kernel.raised" => Op::Raised,
        "kernel.barrier" => Op::Barrier,
        "kernel.shared_load" => Op::SharedLoad,
        "kernel.shared_store" => Op::SharedStore,
        "kernel.partial_store" => Op::PartialStore,
        "kernel.partial_load" => Op::PartialLoad,
        "kernel.shuffle_down" => Op::ShuffleDown(w.first()?.parse().ok()?),
        _ => return None,
    };
    Some((op, parse_at(spec)))
}

/// Prints a moving bound.
fn taper(t: &Taper) -> String {
    let loops: String = t.slopes.iter().map(|s| format!(" {}", s.0)).collect();
    format!(" taper {}{loops}", t.scale)
}

/// Reads what stands behind the word; its values are placeholders for the operands.
fn parse_taper(words: &[&str]) -> Option<Taper> {
    let numbers = words.iter().take_while(|x| !x.starts_with('@'));
    let numbers = numbers.map(|x| x.parse::<u32>().ok()).collect::<Option<Vec<_>>>()?;
    let (&scale, loops) = numbers.split_first().filter(|(scale, _)| **scale > 0)?;
    Some(Taper { scale, at_zero: Val(0), slopes: loops.iter().map(|&l| (l as usize, Val(0))).collect() })
}

/// Prints the bound of a loop in a wave.
pub(super) fn print_bound(l: usize, t: &Taper) -> String {
    format!("{l}{}", taper(t))
}

/// Reads the bound of a loop in a wave; its values are placeholders for the operands.
pub(super) fn parse_bound(s: &str) -> Option<(usize, Taper)> {
    let w: Vec<&str> = s.split_whitespace().collect();
    let [l, "taper", words @ ..] = w.as_slice() else { return None };
    Some((l.parse().ok()?, parse_taper(words)?))
}

/// Prints a loop.
pub(super) fn print_loop(l: &LoopDim) -> String {
    let kind = match l.kind {
        LoopKind::Parallel(a) => format!("parallel {a}"),
        LoopKind::Host(level) => format!("host {level}"),
        LoopKind::Sequential => "sequential".into(),
        LoopKind::Residue => "residue".into(),
        LoopKind::Pairs => "pairs".into(),
    };
    let parent = l.parent.map(|p| format!(" in {p}")).unwrap_or_default();
    let tapers: String = l.tapers.iter().map(taper).collect();
    format!("{kind}{parent}{tapers} @{}", l.at)
}

/// Reads a loop; its values are placeholders for the operands.
pub(super) fn parse_loop(s: &str) -> Option<LoopDim> {
    let w: Vec<&str> = s.split_whitespace().collect();
    let kind = match *w.first()? {
        "parallel" => LoopKind::Parallel(w.get(1)?.parse().ok()?),
        "host" => LoopKind::Host(w.get(1)?.parse().ok()?),
        "sequential" => LoopKind::Sequential,
        "residue" => LoopKind::Residue,
        "pairs" => LoopKind::Pairs,
        _ => return None,
    };
    let parent = match w.iter().position(|x| *x == "in") {
        Some(i) => Some(w.get(i + 1)?.parse().ok()?),
        None => None,
    };
    let tapers = w.split(|x| *x == "taper").skip(1).map(parse_taper).collect::<Option<Vec<_>>>()?;
    Some(LoopDim { kind, trip: None, tapers, parent, at: parse_at(s) })
}

/// Prints a view.
pub(super) fn print_view(v: &View) -> String {
    let list = |it: &mut dyn Iterator<Item = usize>| it.map(|n| format!(" {n}")).collect::<String>();
    format!(
        "{} {} +{} {}{}{}{}{}{}{}{}{}{}{} strides{} loops{} @{}",
        if v.write { "write" } else { "read" },
        mem(v.mem),
        v.offset,
        if v.base.is_some() { "base" } else { "any" },
        if v.lanes > 1 { format!(" x{}", v.lanes) } else { String::new() },
        if v.spread > 0 { format!(" to+{}", v.spread) } else { String::new() },
        v.update.map(|op| format!(" by:{op}")).unwrap_or_default(),
        v.lag.map(|(l, n)| format!(" lag{l}-{n}")).unwrap_or_default(),
        v.after.iter().map(|w| format!(" after{w}")).collect::<String>(),
        v.short.iter().map(|l| format!(" short{l}")).collect::<String>(),
        if v.before { " before" } else { "" },
        v.packed.map(|(group, step)| format!(" packed{group}-{step}")).unwrap_or_default(),
        if v.scratch { " scratch" } else { "" },
        if v.gate.is_some() { " gated" } else { "" },
        list(&mut v.strides.iter().map(|s| s.0)),
        list(&mut v.loops.iter().copied()),
        v.at
    )
}

/// Reads a view; its values are placeholders for the operands.
pub(super) fn parse_view(s: &str) -> Option<View> {
    let w: Vec<&str> = s.split_whitespace().collect();
    let strides = w.iter().position(|x| *x == "strides")?;
    let loops = w.iter().position(|x| *x == "loops")?;
    let nums = |r: &[&str]| r.iter().map(|x| x.parse::<usize>().ok()).collect::<Option<Vec<_>>>();
    let mut more = w.get(5..strides)?;
    let mut lanes = 1;
    if let [first, rest @ ..] = more
        && let Some(n) = first.strip_prefix('x')
    {
        lanes = n.parse().ok().filter(|n| *n > 1)?;
        more = rest;
    }
    let (mut spread, mut update) = (0, None);
    if let [first, rest @ ..] = more
        && let Some(n) = first.strip_prefix("to+")
    {
        spread = n.parse().ok().filter(|n| *n > 0)?;
        more = rest;
    }
    if let [first, rest @ ..] = more
        && let Some(op) = first.strip_prefix("by:")
    {
        update = Some(NumOp::from_wasm_name(op).filter(|op| op.updates())?);
        more = rest;
    }
    let mut lag = None;
    if let [first, rest @ ..] = more
        && let Some(words) = first.strip_prefix("lag")
    {
        let (l, n) = words.split_once('-')?;
        lag = Some((l.parse().ok()?, n.parse().ok()?));
        more = rest;
    }
    let mut after = vec![];
    while let [first, rest @ ..] = more
        && let Some(w) = first.strip_prefix("after")
    {
        after.push(w.parse().ok()?);
        more = rest;
    }
    let mut short = vec![];
    while let [first, rest @ ..] = more
        && let Some(l) = first.strip_prefix("short")
    {
        short.push(l.parse().ok()?);
        more = rest;
    }
    let before = more.first() == Some(&"before");
    more = &more[usize::from(before)..];
    let mut packed = None;
    if let [first, rest @ ..] = more
        && let Some(words) = first.strip_prefix("packed")
    {
        let (group, step) = words.split_once('-')?;
        packed = Some((group.parse().ok()?, step.parse().ok().filter(|n| *n > 0)?));
        more = rest;
    }
    let scratch = more.first() == Some(&"scratch");
    more = &more[usize::from(scratch)..];
    Some(View {
        lanes,
        before,
        spread,
        packed,
        scratch,
        update,
        lag,
        after,
        short,
        write: flag(w.first()?, "write", "read")?,
        mem: parse_mem(w.get(1)?, w.get(2)?)?,
        offset: parse_offset(w.get(3)?)?,
        base: flag(w.get(4)?, "base", "any")?.then_some(Val(0)),
        gate: match more {
            [] => None,
            ["gated"] => Some(Val(0)),
            _ => return None,
        },
        strides: nums(w.get(strides + 1..loops)?)?.into_iter().map(|l| (l, Val(0))).collect(),
        loops: nums(w.get(loops + 1..w.len() - 1)?)?,
        at: parse_at(s),
    })
}

/// Prints a wave, without its places.
pub(super) fn print_wave(w: &Wave) -> String {
    format!("rows {} columns {}", w.rows, w.columns)
}

/// Reads a wave; its values are placeholders for the operands.
pub(super) fn parse_wave(s: &str) -> Option<Wave> {
    let w: Vec<&str> = s.split_whitespace().collect();
    let ["rows", rows, "columns", columns] = w.as_slice() else { return None };
    let (rows, columns) = (rows.parse().ok()?, columns.parse().ok()?);
    Some(Wave { skew: Val(0), rows, columns, counts: [Val(0); 2], bounds: vec![], places: vec![] })
}

/// Prints where a view is in a wave.
pub(super) fn print_place(p: &Place) -> String {
    let mut s = p.view.to_string();
    s += if p.steps[0].is_some() { " rows" } else { "" };
    s += if p.steps[1].is_some() { " columns" } else { "" };
    for (name, n) in [("lag", p.lag), ("above", p.above)] {
        s += &if n > 0 { format!(" {name} {n}") } else { String::new() };
    }
    s += &p.handed.iter().map(|v| format!(" handed {v}")).collect::<String>();
    s += if p.whole_row { " whole_row" } else { "" };
    s += if p.short { " short" } else { "" };
    s += if p.ahead { " ahead" } else { "" };
    s += if p.behind { " behind" } else { "" };
    s
}

/// Reads where a view is in a wave; its values are placeholders for the operands.
pub(super) fn parse_place(s: &str) -> Option<Place> {
    let mut w = s.split_whitespace().peekable();
    let view = w.next()?.parse().ok()?;
    let steps = ["rows", "columns"].map(|name| w.next_if_eq(&name).map(|_| Val(0)));
    let mut earlier = |name: &str| match w.next_if(|word| *word == name) {
        Some(_) => w.next()?.parse().ok().filter(|n| *n > 0),
        None => Some(0),
    };
    let (lag, above) = (earlier("lag")?, earlier("above")?);
    let mut handed = vec![];
    while w.next_if_eq(&"handed").is_some() {
        handed.push(w.next()?.parse().ok()?);
    }
    let [whole_row, short, ahead, behind] =
        ["whole_row", "short", "ahead", "behind"].map(|name| w.next_if_eq(&name).is_some());
    let base = Val(0);
    w.next().is_none().then_some(Place { view, base, steps, lag, above, handed, whole_row, short, ahead, behind })
}

/// Prints what stays as it is.
pub(super) fn print_steady(s: &Steady) -> String {
    let alone = if s.alone { " alone" } else { "" };
    let less = s.less.map_or_else(String::new, |n| format!(" less {n}"));
    format!("{} +{}{alone}{less} {}", mem(s.mem), s.offset, at(s.at)).trim_end().to_string()
}

/// Reads it; its address is a placeholder for the operand.
pub(super) fn parse_steady(s: &str) -> Option<Steady> {
    let w: Vec<&str> = s.split_whitespace().collect();
    let [ty, bytes, offset, more @ ..] = w.as_slice() else { return None };
    let (offset, mem) = (parse_offset(offset)?, parse_mem(ty, bytes)?);
    let less = more.iter().position(|w| *w == "less");
    let less = less.map(|k| more.get(k + 1)?.parse().ok()).map_or(Some(None), |n| n.map(Some))?;
    Some(Steady { address: Val(0), offset, mem, alone: more.first() == Some(&"alone"), less, at: parse_at(s) })
}

/// Prints what a load finds.
pub(super) fn print_progression(p: &Progression) -> String {
    format!("{} +{}{}", p.view, p.offset, if p.step.is_none() { " constant" } else { "" })
}

/// Reads it; its values are placeholders for the operands.
pub(super) fn parse_progression(s: &str) -> Option<Progression> {
    let w: Vec<&str> = s.split_whitespace().collect();
    let [view, offset, more @ ..] = w.as_slice() else { return None };
    let step = match more {
        [] => Some(Val(0)),
        ["constant"] => None,
        _ => return None,
    };
    let (view, offset) = (view.parse().ok()?, parse_offset(offset)?);
    Some(Progression { view, origin: Val(0), offset, each: Val(0), first: Val(0), step })
}

/// Prints a guard.
pub(super) fn print_guard(g: Guard) -> String {
    match g {
        Guard::InBounds(v) => format!("in_bounds {v}"),
        Guard::Independent(a, b) => format!("independent {a} {b}"),
        Guard::Ahead(a, b) => format!("ahead {a} {b}"),
        Guard::Apart(a, b) => format!("apart {a} {b}"),
        Guard::Fresh(a, b) => format!("fresh {a} {b}"),
        Guard::Joins(a, b) => format!("joins {a} {b}"),
        Guard::Ordered(a, b) => format!("ordered {a} {b}"),
        Guard::Aligned(v) => format!("aligned {v}"),
        Guard::CheckedInside(v) => format!("checked_inside {v}"),
        Guard::MostTrips(l, n) => format!("most_trips {l} {n}"),
        Guard::Start(r, Start::Number) => format!("start {r} number"),
        Guard::Start(r, Start::Not(bits)) => format!("start {r} not {bits:#x}"),
        Guard::Start(r, Start::Within(lo, hi)) => format!("start {r} within {lo} {hi}"),
        Guard::LeastTrips(l, n) => format!("least_trips {l} {n}"),
        Guard::Behind { phase, other, own, same } => {
            format!("behind {phase} {other} {own}{}", if same { " same" } else { "" })
        }
    }
}

/// Is the word there? Another one is no spec.
fn flag_of(word: Option<&&str>, name: &str) -> Option<bool> {
    word.map_or(Some(false), |w| (*w == name).then_some(true))
}

/// Reads a guard.
pub(super) fn parse_guard(s: &str) -> Option<Guard> {
    let w: Vec<&str> = s.split_whitespace().collect();
    let n = |i: usize| w.get(i)?.parse::<u32>().ok();
    Some(match *w.first()? {
        "in_bounds" => Guard::InBounds(n(1)?),
        "independent" => Guard::Independent(n(1)?, n(2)?),
        "ahead" => Guard::Ahead(n(1)?, n(2)?),
        "apart" => Guard::Apart(n(1)?, n(2)?),
        "fresh" => Guard::Fresh(n(1)?, n(2)?),
        "joins" => Guard::Joins(n(1)?, n(2)?),
        "ordered" => Guard::Ordered(n(1)?, n(2)?),
        "aligned" => Guard::Aligned(n(1)?),
        "checked_inside" => Guard::CheckedInside(n(1)?),
        "most_trips" => Guard::MostTrips(n(1)?, w.get(2)?.parse().ok()?),
        "start" => Guard::Start(
            n(1)?,
            match *w.get(2)? {
                "number" => Start::Number,
                "not" => Start::Not(u64::from_str_radix(w.get(3)?.strip_prefix("0x")?, 16).ok()?),
                "within" => Start::Within(w.get(3)?.parse().ok()?, w.get(4)?.parse().ok()?),
                _ => return None,
            },
        ),
        "least_trips" => Guard::LeastTrips(n(1)?, w.get(2)?.parse().ok()?),
        "behind" => {
            let same = flag_of(w.get(4), "same")?;
            Guard::Behind { phase: n(1)?, other: n(2)?, own: n(3)?, same }
        }
        _ => return None,
    })
}

/// Prints how a reduction is joined, and whether it is a scan.
pub(super) fn print_reduction(r: &Reduction) -> String {
    format!("{}{}", if r.scan { "scan:" } else { "" }, r.join)
}

/// Reads it.
pub(super) fn parse_reduction(s: &str) -> Option<(Join, bool)> {
    let of = s.strip_prefix("scan:");
    Some((Join::parse(of.unwrap_or(s))?, of.is_some()))
}

/// The passes that are said.
const PASSES: [(Pass, &str); 2] = [(Pass::Totals, "totals"), (Pass::Running, "running")];

/// Prints a kernel's header.
pub(super) fn print_kernel(k: &Kernel) -> String {
    let partials: String = k.partials.iter().map(|p| format!(" {p}")).collect();
    let captures: String = k.captures.iter().map(|c| format!(" {}", c.0)).collect();
    let before: String = k.before.iter().map(|v| format!(" {v}")).collect();
    let before = if before.is_empty() { before } else { format!(" before{before}") };
    let privates: String = k.body.privates.iter().map(|n| format!(" {n}")).collect();
    let privates = if privates.is_empty() { privates } else { format!(" private{privates}") };
    let pass = PASSES.iter().find(|p| p.0 == k.pass).map(|p| format!("{} ", p.1)).unwrap_or_default();
    let each = match k.each {
        [1, 1, 1] => String::new(),
        [x, y, z] => format!("each {x} {y} {z} "),
    };
    format!(
        "name {} {} block {} {} {} {each}axes {} shared {} {} {pass}partials{partials}{before}{privates} captures{captures}",
        k.name,
        if k.target == Target::Gpu { "gpu" } else { "cpu" },
        k.block[0],
        k.block[1],
        k.block[2],
        k.axes,
        k.shared_bytes,
        if k.can_trap { "may_trap" } else { "total" },
    )
}

/// Reads a kernel's header.
pub(super) fn parse_kernel(s: &str) -> Option<Kernel> {
    let mut w: Vec<&str> = s.split_whitespace().collect();
    let mut each = [1; 3];
    if w.get(7) == Some(&"each") && w.len() > 11 {
        let said: Vec<&str> = w.drain(7..11).collect();
        for (e, n) in each.iter_mut().zip(&said[1..]) {
            *e = n.parse().ok()?;
        }
    }
    let pass = PASSES.iter().find(|p| w.get(12) == Some(&p.1)).map_or(Pass::Whole, |p| p.0);
    if pass != Pass::Whole {
        w.remove(12);
    }
    let n = |i: usize| w.get(i)?.parse::<u32>().ok();
    let cap = w.iter().position(|x| *x == "captures")?;
    let lists = w.get(13..cap)?;
    let (lists, privates) = lists.split_at(lists.iter().position(|x| *x == "private").unwrap_or(lists.len()));
    let privates = privates.iter().skip(1).map(|n| n.parse().ok()).collect::<Option<_>>()?;
    let (partials, before) = lists.split_at(lists.iter().position(|x| *x == "before").unwrap_or(lists.len()));
    let words = [(0, "name"), (3, "block"), (7, "axes"), (9, "shared"), (12, "partials")];
    if words.iter().any(|&(i, word)| w.get(i) != Some(&word)) {
        return None;
    }
    Some(Kernel {
        name: w.get(1)?.to_string(),
        target: if flag(w.get(2)?, "gpu", "cpu")? { Target::Gpu } else { Target::Cpu },
        block: [n(4)?, n(5)?, n(6)?],
        each,
        axes: n(8)?.try_into().ok()?,
        shared_bytes: n(10)?,
        can_trap: flag(w.get(11)?, "may_trap", "total")?,
        partials: partials.iter().map(|p| Join::parse(p)).collect::<Option<_>>()?,
        before: before.iter().skip(1).map(|v| v.parse().ok()).collect::<Option<_>>()?,
        pass,
        captures: w[cap + 1..].iter().map(|c| c.parse().ok().map(Val)).collect::<Option<_>>()?,
        body: Body { privates, ..Body::default() },
    })
}
