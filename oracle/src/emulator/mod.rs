//! A PTX interpreter: what a GPU would be given, run and checked on a machine without one.
//!
//! **Takes** PTX text (of whatever origin: it knows nothing of the emitter), a launch and device memory.
//! **Gives** memory as a GPU would leave it, or a [`Fault`]: an unknown instruction, an access out of
//! bounds, misaligned, or to what is only read, a race, memory or registers read before they are written,
//! barriers that not all threads reach, a kernel without end. **Assumes** that the host's arithmetic is
//! IEEE 754; the NaNs and corner cases that the standard leaves open are those of an H200
//! ([`numerics`], held to it by [`hardware`]).
//!
//! [`lex`] and [`parse`] read the text, [`decode`] resolves it to a [`program::Program`] with the help of
//! the instruction [`table`]; `launch`, `warp` and `access` run it, [`memory`] and [`race`] watch.
//! [`Emulator`] is all of it as a [`tensor_wasm_runtime::Device`].
//!
//! Not known, and refused by name: half precision, approximate and directed arithmetic, calls, textures,
//! matrix instructions, named barriers for part of a block.

mod access;
pub mod decode;
mod device;
pub mod fault;
pub mod hardware;
mod launch;
pub mod lex;
pub mod memory;
mod memory_ops;
pub mod numerics;
pub mod parse;
pub mod program;
pub mod race;
pub mod table;
pub mod types;
mod warp;

pub use decode::{Options, program};
pub use device::Emulator;
pub use fault::{Fault, Kind};
pub use launch::Launch;
pub use lex::ParseError;
pub use memory::{Global, Region};
pub use program::Program;
