//! What is said of a nest: its shape, in words, and whether it is any use to ask a device for it.

use tensor_wasm_ir::join::tie;
use tensor_wasm_ir::{Code, Join, LoopKind, NumOp, Op, Region, View, inspect};

use crate::few;
use crate::nest::{Kept, Nest};

/// By how many launches a row of a wave begins behind the one before it.
pub fn skew(r: &Region) -> Option<u64> {
    let skew = r.wave.as_ref()?.skew;
    let inst = r.prelude.iter().find(|i| i.result == Some(skew))?;
    if let Op::Const(n) = inst.op { Some(n) } else { None }
}

/// The shape of an offloaded nest, in words.
pub fn describe(r: &Region, lasts: usize) -> String {
    let dims = r.parallel().len();
    let inner = r.loops.iter().filter(|l| l.kind == LoopKind::Sequential).count();
    let writes = r.views.iter().filter(|v| v.write).count();
    let any = r.views.iter().filter(|v| v.indirect()).count();
    let mut s = format!("{dims} parallel dimension{}", if dims == 1 { "" } else { "s" });
    if let Some(skew) = skew(r) {
        s = match skew {
            0 => "columns in order, the rows of each in parallel".into(),
            1 => "in order along i + j, parallel along each diagonal".into(),
            n => format!("in order along {n}i + j, parallel along each diagonal"),
        };
    }
    if inner > 0 {
        s += &format!(", {inner} loop{} in order inside", if inner == 1 { "" } else { "s" });
    }
    s += &format!("; {} loads, {writes} stores", r.views.len() - writes);
    if any > 0 {
        s += &format!(" ({any} indirect, checked inside)");
    }
    // What is left of each is stored by one point; those behind them say which bytes have been written.
    let left = |v: &&View| v.write && v.update.is_none() && v.packed.is_none() && !along_axis(r, v);
    let own = r.views.iter().filter(left).count();
    for bytes in r.body.privates.iter().take(own) {
        s += &format!("; a private array of {bytes} bytes");
    }
    if r.body.privates.len() > own {
        s += ", of which some iterations write more than others";
    }
    if r.views.iter().any(|v| v.before) {
        s += "; reads ahead of its writes from a copy";
    }
    if !r.bounds().is_empty() {
        s += "; in pieces where it meets itself";
    }
    let packed = r.views.iter().filter(|v| v.packed.is_some()).count();
    if packed > 0 {
        s += &format!(" ({packed} to places that are counted)");
    }
    let kept = r.steady.iter().filter(|s| s.alone).count();
    let one = |n: usize| if n == 1 { "" } else { "s" };
    if r.steady.len() > kept {
        let n = r.steady.len() - kept;
        s += &format!("; reads {n} value{} once that the program reads again and again", one(n));
    }
    if !r.progressions.is_empty() {
        let n = r.progressions.len();
        s += &format!(
            "; takes what {n} load{} to be an arithmetic progression",
            if n == 1 { " finds" } else { "s find" }
        );
    }
    if kept > 0 {
        s += &format!("; takes {kept} value{} that the program keeps in memory for variables", one(kept));
    }
    if !inspect::exclusive(r).is_empty() {
        s += "; stores at places that data decide: checked to be unique before each launch";
    }
    if r.views.iter().any(|v| v.inspected() && v.update.is_some()) {
        s += "; updates at places that data decide: their range is found before each launch";
    }
    for op in r.views.iter().filter_map(|v| v.update) {
        s += &format!("; updates by {op}");
    }
    let joins = r.joins();
    for (k, j) in joins.iter().enumerate().take(joins.len() - lasts) {
        match (j, tie(&joins, k)) {
            (Join::By(op), None) if r.reductions[k].scan => s += &format!("; scans by {op}"),
            (Join::By(op), None) => s += &format!("; reduces by {op}"),
            (Join::By(op), Some((_, order))) => {
                let which = if order == NumOp::I64MinS { "first" } else { "last" };
                let with = joins.iter().filter(|j| **j == Join::With(k as u32)).count();
                s += &format!("; finds the {which} {op}, {with} value{} with it", if with == 1 { "" } else { "s" });
            }
            _ => {}
        }
    }
    if lasts > 0 {
        s += &format!("; hands on {lasts} value{} of the last iteration", if lasts == 1 { "" } else { "s" });
    }
    s
}

/// Does the place of an access follow a parallel loop?
fn along_axis(r: &Region, v: &View) -> bool {
    v.strides.iter().any(|(l, _)| matches!(r.loops[*l].kind, LoopKind::Parallel(_)))
}

/// Is it any use to put a question in front of the nest? A nest that no device can be faster at, whatever
/// its live-ins are, costs the program nothing.
pub fn worth_asking(nest: &Nest, least_work: u64) -> Result<(), Kept> {
    let region = &nest.region;
    if region.moves_only() {
        let fill = region.views.iter().all(|v| v.write);
        let detail = if fill { "the same bytes everywhere" } else { "the bytes stay as they are" };
        return Err(Kept::new(Code::Copy, detail, vec![]));
    }
    if region.adds_the_same() {
        return Err(Kept::new(Code::NoStores, "every iteration contributes the same value", vec![]));
    }
    // The most that it can come to, where every count follows from constants.
    let most = few::combinations(&nest.few).and_then(|rows| {
        let works = rows.iter().map(|given| {
            let trips = region.constant_trips(given);
            let own = trips.iter().all(Option::is_some).then(|| region.work(&trips));
            let later = region.then.iter().map(|r| {
                let trips = r.constant_trips(&[]);
                trips.iter().all(Option::is_some).then(|| r.work(&trips))
            });
            std::iter::once(own).chain(later).sum()
        });
        works.collect::<Option<Vec<u64>>>()?.into_iter().max()
    });
    if let Some(work) = most.filter(|w| *w < least_work) {
        let detail = format!("{work} operations at most, {least_work} make it worth asking");
        return Err(Kept::new(Code::Small, detail, vec![]));
    }
    Ok(())
}
