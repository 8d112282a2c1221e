//! What a relaxed float sum is held to: the same sum in the order of the source, and the bound of its rounding errors
//! ([`tensor_wasm_ir::sum`]).
//!
//! Takes a region and the guard's numbers, and memory as it was before the launch; gives its sums as the original loop
//! has them ([`in_order`]), and says of a device's results how close they are ([`compare`]). What is no sum has to be the
//! same to the bit.

use serde::Serialize;
use tensor_wasm_ir::interp::{Frame, Stop};
use tensor_wasm_ir::sum::{Close, Sum, measured};
use tensor_wasm_ir::{Region, Val};
use tensor_wasm_passes::{Plan, Step};

use crate::reference::{STEPS, every_point, whole};

/// The sums of a region, by the numbers of their reductions.
pub type Sums = Vec<(usize, Sum)>;

/// Runs the iterations one after the other, from what the accumulators are before the loop. Memory, with the plan's scratch
/// behind it, is left as the loop leaves it. `None` if it traps.
pub fn in_order(region: &Region, plan: &Plan, memory: &mut [u8]) -> Result<Option<Sums>, Stop> {
    let sums = region.sums();
    let mut found: Sums = sums
        .iter()
        .map(|(k, _)| {
            let r = &region.reductions[*k];
            let (ty, ordered) = (region.body.ty(r.result), plan.values[r.init.0 as usize]);
            (*k, Sum { ty, ordered, size: Sum::number(ty, ordered).abs(), operations: 0.0 })
        })
        .collect();
    let step = plan.steps.first().and_then(|piece| whole(region, plan, piece));
    let Some(step) = step.filter(|_| !found.is_empty()) else { return Ok(Some(found)) };
    match run(region, (plan, &step), memory, &mut found) {
        Ok(()) => Ok(Some(found)),
        Err(Stop::Trap) => Ok(None),
        Err(e) => Err(e),
    }
}

fn run(region: &Region, (plan, step): (&Plan, &Step), memory: &mut [u8], sums: &mut Sums) -> Result<(), Stop> {
    let body = measured(region);
    let captures = region.captures();
    let values = plan.captured(&captures, step);
    let captures: Vec<(Val, u64)> = captures.into_iter().zip(values).collect();
    every_point(region, (plan, step), memory, &mut |mut args, machine| {
        args.extend(sums.iter().map(|(_, s)| s.ordered));
        args.extend(sums.iter().flat_map(|(_, s)| [s.size.to_bits(), s.operations.to_bits()]));
        let after = Frame::new(&body, &captures, STEPS).run(&args, machine)?;
        let (values, measures) = after.split_at(region.reductions.len());
        for ((k, s), m) in sums.iter_mut().zip(measures.chunks_exact(2)) {
            let [size, operations] = [m[0], m[1]].map(f64::from_bits);
            *s = Sum { ordered: values[*k], size, operations, ..*s };
        }
        Ok(())
    })
}

/// How the sums of a call have come out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Closeness {
    /// Sums that were compared.
    pub compared: u64,
    /// Those that are not the same to the bit, but within their bounds.
    pub within: u64,
    /// The most that one of these is off, as a part of its bound.
    pub most: f64,
    /// The first that is outside of its bound, or has none, and is not the same to the bit; or what else differs.
    pub outside: Option<String>,
}

/// Compares a region's results with those that the reference gives, in which sums may be in any order.
pub fn compare(region: &Region, sums: &Sums, should: &[u64], now: &[u64]) -> Closeness {
    let mut out = Closeness::default();
    for (n, v) in region.results.iter().enumerate() {
        let of = region.reductions.iter().position(|r| r.result == *v);
        let outside = match sums.iter().find(|(k, _)| Some(*k) == of) {
            Some((k, sum)) => {
                out.compared += 1;
                match sum.compare(now[n]) {
                    Close::Same => None,
                    Close::Within(part) => {
                        out.within += 1;
                        out.most = out.most.max(part);
                        None
                    }
                    Close::Outside(how) => Some(format!("sum {k}: {how}")),
                }
            }
            None => (now[n] != should[n]).then(|| format!("result {n}: {:#x} for {:#x}", now[n], should[n])),
        };
        out.outside = out.outside.or(outside);
    }
    out
}

impl Closeness {
    /// One call that could not be compared, or differs, for this reason.
    pub fn failed(why: impl Into<String>) -> Closeness {
        Closeness { compared: 1, outside: Some(why.into()), ..Closeness::default() }
    }

    /// Counts those of another call, too.
    pub fn add(&mut self, other: Closeness) {
        self.compared += other.compared;
        self.within += other.within;
        self.most = self.most.max(other.most);
        self.outside = self.outside.take().or(other.outside);
    }
}

/// What differs between two results of a call in which sums may be in any order, given memory as it was before it with
/// the plan's scratch behind it.
pub fn differ(region: &Region, plan: &Plan, before: &[u8], should: &[u64], now: &[u64]) -> Option<String> {
    if region.sums().is_empty() {
        return (should != now).then(|| format!("results: reference {should:x?}, device {now:x?}"));
    }
    match in_order(region, plan, &mut before.to_vec()) {
        Ok(Some(sums)) => compare(region, &sums, should, now).outside,
        Ok(None) => Some("the loop traps where its sums are done in order".into()),
        Err(e) => Some(format!("the sums cannot be interpreted: {e}")),
    }
}

/// The results with every sum as the original loop has it.
pub fn ordered(region: &Region, sums: &Sums, results: &[u64]) -> Vec<u64> {
    let sum = |v: Val| sums.iter().find(|(k, _)| region.reductions[*k].result == v).map(|(_, s)| s.ordered);
    region.results.iter().zip(results).map(|(v, r)| sum(*v).unwrap_or(*r)).collect()
}
