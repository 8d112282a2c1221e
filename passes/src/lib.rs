//! Analyses and transformations between the `tensor` and the `kernel` dialect.
//!
//! **Takes** regions as the frontend lifts them. **Gives** the conditions under which a region may
//! run in parallel ([`guard`]), its kernels for a GPU or a CPU ([`lower()`]), and what it is ([`mod@recognise`]). **Assumes** that
//! regions are well formed (the dialect's verifiers).

mod ahead;
mod behind;
pub mod canon;
pub mod guard;
pub mod inspect;
mod interchange;
mod jam;
pub mod lower;
mod narrow;
mod overlap;
mod pieces;
pub mod recognise;
mod steps;
mod system;
mod unroll;
mod wave;

pub use guard::{Phase, Plan, Refusal, Step, check};
pub use lower::{LowerError, lower, lower_all};
pub use narrow::bytewise;
pub use recognise::{Name, NamedOp, recognise};
