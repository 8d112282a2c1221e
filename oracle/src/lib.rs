//! The differential oracle: the same program on plain Wasmtime and on a device, everything compared.
//!
//! **Takes** guest programs ([`Guest`], [`Manifest`]) and accelerators; **gives** everything that a
//! run did ([`Seen`]), the first difference between two runs ([`difference`]), and a device that
//! interprets PTX and checks what it does ([`emulator`]). **Assumes** that
//! plain Wasmtime with canonical NaNs and deterministic relaxed SIMD is right by definition, and
//! that a guest's only inputs are its arguments, its files and the WASI calls, whose clocks and
//! random numbers are fixed while it is observed.

pub mod compare;
pub mod emulator;
pub mod faulty;
pub mod fuzzing;
pub mod generate;
pub mod guest;
pub mod interpret;
pub mod layers;
pub mod manifest;
pub mod replay;
pub mod schedule;
pub mod spec;

pub use compare::difference;
pub use guest::{Bounds, Guest, RunError, Seen, engine, exact, execute, execute_on, show};
pub use layers::{Layer, Stage, bisect, launch_differs, stages};
pub use manifest::{Entry, Manifest, ManifestError};
