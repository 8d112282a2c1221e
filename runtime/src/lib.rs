//! Running offloaded regions beside Wasmtime.
//!
//! **Takes** a module's bytes, and the embedder's own `Engine` and `Linker`. **Gives** the module
//! with its offload calls ([`Accelerator::prepare`]), the imports that answer them
//! ([`Accelerator::link`]) and what happened ([`Accelerator::stats`]). **Assumes** that the
//! embedder instantiates the prepared bytes with a linker that was linked for them.
//!
//! Every offloaded region is a transaction: its guard is checked, it runs on the device's copy (or
//! in place on the CPU, if nothing can go wrong after the guard), and only then is it committed.
//! Whatever fails, the original loop, still in the module, runs instead, and [`Stats`] counts why.

mod accelerator;
pub mod around;
pub mod cpu;
pub mod cuda;
pub mod device;
mod inspect;
mod module;
pub mod reference;
mod shadow;
mod stats;
pub mod sums;

pub use accelerator::{Accelerator, DeviceChoice, Error, Fp, Options, Pass, Prepared};
pub use device::{Artifact, Device, DeviceError, Launch, Outcome};
pub use inspect::plan_of;
pub use module::{lift, lift_and_ask};
pub use shadow::{Shadow, results};
pub use stats::{RegionStats, Stats};
