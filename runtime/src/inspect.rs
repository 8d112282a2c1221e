//! Inspections before a call, on the device that will run it.
//!
//! Takes a region with stores to places that data decide, and a call of it; gives the guard's plan of the call, after a
//! launch has found out which bytes it stores to and, where that matters, another one that no two points store to one
//! place ([`tensor_wasm_ir::inspect`]). Nothing that the guest can see is changed.

use tensor_wasm_ir::{Region, inspect};
use tensor_wasm_passes::guard::{Needs, check_with};
use tensor_wasm_passes::inspect::Inspected;
use tensor_wasm_passes::{Plan, Refusal, check};

use crate::accelerator::{Built, Fallback};
use crate::device::{Device, Launch, Outcome};
use crate::shadow::results;

/// One call of a region.
pub(crate) struct Call<'a> {
    /// The region.
    pub region: &'a Region,
    /// What it is called with.
    pub live_ins: &'a [u64],
    /// All of linear memory.
    pub memory: &'a mut [u8],
    /// What the device needs of the guard.
    pub needs: Needs,
    /// The device.
    pub device: &'a dyn Device,
    /// Whether or not that is worth it.
    pub force: bool,
}

/// The inspections of a region, ready to be run.
pub(crate) struct Inspection {
    range: (Region, Built),
    unique: Option<(Region, Built)>,
}

impl Inspection {
    /// Compiles them, if the region wants any.
    pub fn new(region: &Region, device: &dyn Device) -> Result<Option<Inspection>, String> {
        if inspect::inspected(region).is_empty() {
            return Ok(None);
        }
        let built = |region: Region| Built::new(&region, device).map(|built| (region, built));
        let unique = inspect::unique(region).map(built).transpose()?;
        Ok(Some(Inspection { range: built(inspect::range(region))?, unique }))
    }

    /// Inspects a call; gives its plan.
    pub fn plan(&self, call: &mut Call<'_>) -> Result<Plan, Fallback> {
        let mem_size = call.memory.len() as u64;
        let needs = Needs { min_work: 0, min_step: 0, ..call.needs };
        let guarded = |call: &Call<'_>, found: &Inspected| {
            check_with(call.region, call.live_ins, mem_size, call.needs, found).map_err(Fallback::Guard)
        };
        let worth = |call: &Call<'_>, plan: &Plan| match call.force || call.device.worth(plan, mem_size) {
            true => Ok(()),
            false => Err(Fallback::Unprofitable),
        };
        // What cannot run, or is not worth it, whatever is found, is not inspected.
        let ahead = guarded(call, &Inspected::nothing(call.region))?;
        let range = check(&self.range.0, call.live_ins, mem_size, needs).map_err(Fallback::Guard)?;
        // To fill a table and to look into it takes as long as to look for the range, about.
        let inspections = vec![range.clone(); if self.unique.is_some() { 3 } else { 1 }];
        worth(call, &Plan { inspections: inspections.clone(), ..ahead })?;
        let Some(partials) = launch(&self.range.1, &range, call.memory)? else { return Err(Fallback::Trapped) };
        let found = Inspected::new(call.region, &results(&self.range.0, &range, &partials));
        let mut plan = Plan { inspections, ..guarded(call, &found)? };
        let Some(table) = &plan.table else { return Ok(plan) };
        let Some((region, built)) = &self.unique else { return Err(Fallback::Guard(Refusal::Duplicates)) };
        worth(call, &plan)?;
        let live_ins = [call.live_ins, table.live_ins.as_slice()].concat();
        let with = Inspected::with_scratch(table.bytes);
        let marked = check_with(region, &live_ins, mem_size, needs, &with).map_err(Fallback::Guard)?;
        match launch(built, &marked, call.memory)? {
            Some(_) => plan.table = None,
            None => return Err(Fallback::Guard(Refusal::Duplicates)),
        }
        Ok(plan)
    }
}

/// The guard's plan of a call of a region on a device, worth it or not, after whatever inspections it takes; or why there is
/// none. Memory stays as it is.
pub fn plan_of(
    region: &Region,
    live_ins: &[u64],
    memory: &mut [u8],
    needs: Needs,
    device: &dyn Device,
) -> Result<Plan, String> {
    let plan = match Inspection::new(region, device)? {
        Some(inspection) => inspection.plan(&mut Call { region, live_ins, memory, needs, device, force: true }),
        None => check(region, live_ins, memory.len() as u64, needs).map_err(Fallback::Guard),
    }
    .map_err(|why| why.to_string())?;
    plan.look(memory).map_err(|why| why.to_string())?;
    Ok(plan)
}

/// Runs an inspection; gives its partial results, or nothing if it has raised the trap flag.
fn launch(built: &Built, plan: &Plan, memory: &mut [u8]) -> Result<Option<Vec<u64>>, Fallback> {
    let mem_size = memory.len() as u64;
    let launch = Launch { kernels: &built.kernels, plan, mem: memory.as_mut_ptr(), mem_size };
    // SAFETY: memory is borrowed mutably for the call, so nobody else touches it; the plan is the guard's for the region that
    // the kernels were lowered from, and for this size.
    match unsafe { built.artifact.run(&launch) }.map_err(Fallback::Device)? {
        Outcome::Done { partials, .. } => Ok(Some(partials)),
        Outcome::Trapped => Ok(None),
    }
}
