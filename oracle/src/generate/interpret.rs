//! A device that interprets the kernels of a grid: what a GPU would be given, on a machine without one.
//!
//! Takes kernels lowered for [`Target::Gpu`]; runs them with the reference interpreter of bodies, one thread a
//! block, the blocks last to first, on a copy of memory that is committed if no thread raises the trap flag.
//! Assumes that a kernel shares nothing between the threads of a block: reductions are not compiled
//! ([`NOT_INTERPRETED`]).

use std::sync::Arc;

use tensor_wasm_ir::interp::{Frame, Machine, Stop};
use tensor_wasm_ir::{Env, Kernel, MemTy, Target, Val};
use tensor_wasm_passes::Plan;
use tensor_wasm_runtime::{Artifact, Device, DeviceError, Launch, Outcome};

/// Why a kernel with shared memory is not compiled.
pub const NOT_INTERPRETED: &str = "reductions are not interpreted";

/// Blocks along each axis.
const GRID: [u64; 3] = [3, 2, 2];
/// Instructions of one thread.
const STEPS: u64 = 50_000_000;

/// The device.
pub struct Interpreted;

impl Device for Interpreted {
    fn name(&self) -> String {
        "interpreter of grids".into()
    }

    fn kind(&self) -> &'static str {
        "interpreter"
    }

    fn target(&self) -> Target {
        Target::Gpu
    }

    fn axes(&self) -> usize {
        3
    }

    fn needs_alignment(&self) -> bool {
        true
    }

    fn compile(&self, kernel: &Kernel) -> Result<Arc<dyn Artifact>, DeviceError> {
        if !kernel.partials.is_empty() {
            return Err(DeviceError::Compile(NOT_INTERPRETED.into()));
        }
        Ok(Arc::new(Interpretable))
    }

    fn worth(&self, _plan: &Plan, _mem_size: u64) -> bool {
        true
    }
}

struct Interpretable;

/// What one thread sees.
struct Thread<'a> {
    memory: &'a mut [u8],
    block: [u64; 3],
    hull: std::ops::Range<u64>,
}

impl Machine for Thread<'_> {
    fn load(&mut self, addr: u64, mem: MemTy, _view: u32) -> Result<u64, Stop> {
        let bytes = self.memory.get(addr as usize..addr as usize + usize::from(mem.bytes));
        let bytes = bytes.ok_or_else(|| Stop::Invalid(format!("a load at {addr:#x}")))?;
        if !addr.is_multiple_of(u64::from(mem.bytes)) {
            return Err(Stop::Invalid(format!("a misaligned load at {addr:#x}")));
        }
        Ok(bytes.iter().rev().fold(0, |x, b| x << 8 | u64::from(*b)))
    }

    fn store(&mut self, addr: u64, bits: u64, mem: MemTy, _view: u32) -> Result<(), Stop> {
        let n = usize::from(mem.bytes);
        if addr < self.hull.start || addr + n as u64 > self.hull.end || !addr.is_multiple_of(n as u64) {
            return Err(Stop::Invalid(format!("a store at {addr:#x}")));
        }
        self.memory[addr as usize..addr as usize + n].copy_from_slice(&bits.to_le_bytes()[..n]);
        Ok(())
    }

    fn env(&mut self, env: Env) -> Result<u64, Stop> {
        Ok(match env {
            Env::ThreadId(_) => 0,
            Env::BlockDim(_) => 1,
            Env::BlockId(k) => self.block[usize::from(k)],
            Env::GridDim(k) => GRID[usize::from(k)],
            Env::MemSize => self.memory.len() as u64,
            Env::WriteLo => self.hull.start,
            Env::WriteHi => self.hull.end,
            other => return Err(Stop::Invalid(format!("{other:?} on a grid"))),
        })
    }

    fn partial(&mut self, _slot: u32, _bits: u64) -> Result<(), Stop> {
        Err(Stop::Invalid(NOT_INTERPRETED.into()))
    }
}

impl Artifact for Interpretable {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Outcome, DeviceError> {
        let kernel = launch.kernel;
        // SAFETY: the caller promises that these bytes are valid and ours for the time of the call.
        let original = unsafe { std::slice::from_raw_parts_mut(launch.mem, launch.mem_size as usize) };
        let mut memory = original.to_vec();
        let captures: Vec<(Val, u64)> = kernel.captures.iter().copied().zip(launch.captures.iter().copied()).collect();
        let axes = usize::from(kernel.axes);
        let blocks: u64 = GRID[..axes].iter().product();
        for n in (0..blocks).rev() {
            let block = [n % GRID[0], n / GRID[0] % GRID[1], n / GRID[0] / GRID[1]];
            let mut thread = Thread { memory: &mut memory, block, hull: launch.plan.write_hull() };
            match Frame::new(&kernel.body, &captures, STEPS).run(launch.captures, &mut thread) {
                Ok(_) => {}
                Err(Stop::Trap) => return Ok(Outcome::Trapped),
                Err(e) => return Err(DeviceError::Driver(e.to_string())),
            }
        }
        original.copy_from_slice(&memory);
        Ok(Outcome::Done { partials: vec![], to_device: 0, from_device: 0, copy_seconds: 0.0 })
    }
}
