//! Expert schedules: the parts of kernels that are known by name.
//!
//! **Takes** a kernel body under construction and values of one thread; **gives** the blocks that
//! carry out a named schedule. **Assumes** that the caller's body is one of a GPU kernel whose
//! threads all reach the schedule, or have left the kernel.
//!
//! The folder `guests/` beside this crate's sources holds the guest programs.

pub mod reduce;
