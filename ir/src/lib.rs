//! The intermediate representations of TensorWasm, and what they mean.
//!
//! **Takes** nothing of the project: every other crate builds on this one. **Gives**
//!
//! - [`num`]: the numerics table, from which the evaluator, the dialect and both emitters derive;
//! - [`eval`]: the meaning of each operation, on bits;
//! - [`cfg`]: control-flow graphs in SSA form, the shape of every body;
//! - [`region`] (the `tensor` dialect) and [`kernel`] (the `kernel` dialect);
//! - [`dialect`]: both as pliron operations: printed, parsed back and verified;
//! - [`interp`]: the slow, obvious interpreter of bodies, the executable specification;
//! - [`join`]: how the contributions to reductions are joined;
//! - [`scan`]: reductions of which the running values are used; [`sum`]: those of floats, which are rounded;
//! - [`inspect`]: what finds out, before a launch, where it stores;
//! - [`trips`]: trip counts; [`cost`]: what the original loop costs;
//! - [`dead`]: dead code elimination;
//! - [`verdict`]: the stable verdict codes and the remark that every loop gets.
//!
//! **Assumes** that values are bit patterns in `u64`s and that linear memory is one byte array.

pub mod cfg;
pub mod cost;
pub mod dead;
pub mod dialect;
pub mod eval;
pub mod inspect;
pub mod interp;
pub mod join;
pub mod kernel;
pub mod num;
pub mod region;
pub mod scan;
mod shared;
mod slice;
pub mod sum;
pub mod trips;
pub mod verdict;

pub use cfg::{
    Block, BlockId, Body, Cmp, Edge, Env, Inst, MOST_PRIVATE, MOST_PRIVATES, MemTy, Op, Term, TripKind, Val,
};
pub use dead::{eliminate_dead, eliminate_dead_but};
pub use join::Join;
pub use kernel::{Kernel, Pass, Target};
pub use num::{NumOp, Ty};
pub use region::{Guard, LoopDim, LoopKind, Place, Progression, Reduction, Region, Start, Steady, Taper, View, Wave};
pub use shared::Shared;
pub use trips::{most_trips, trip_count};
pub use verdict::{Code, Remark};
