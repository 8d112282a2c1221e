//! Which calls are worth inlining: those in loops that nothing else keeps on the CPU for certain.
//!
//! Takes a function's operators; gives the places of its calls in loops that hold, in themselves and in the loops inside
//! them, neither a call of a function that is not pure nor what only an engine can do, and whose callees are few enough. To read a callee into a loop that
//! is kept anyway takes time, and no one would look at it.

use rustc_hash::FxHashSet as HashSet;
use wasmparser::{FunctionBody, Operator};

use super::{INLINE_OPERATORS, Pure};

/// A `loop` that is open.
#[derive(Default)]
struct Open {
    spoilt: bool,
    /// Its calls of pure functions, those in loops inside it apart.
    calls: Vec<u32>,
    /// How many operators they, and those in loops inside it, come to.
    operators: usize,
}

/// Is this a call that nobody inlines, or an operation on what is not memory 0's bytes?
fn spoils(op: &Operator<'_>, pure: &Pure) -> bool {
    match op {
        Operator::Call { function_index } => !pure.contains_key(function_index),
        Operator::CallIndirect { .. } | Operator::CallRef { .. } | Operator::MemoryGrow { .. } => true,
        _ => false,
    }
}

/// Byte offsets of the calls.
pub(super) fn calls_to_inline(body: &FunctionBody<'_>, pure: &Pure) -> HashSet<u32> {
    let mut out = HashSet::default();
    // Of each open `block`, `loop` and so on: is it a loop?
    let mut frames = vec![];
    let mut loops: Vec<Open> = vec![];
    // The last operator that could spoil its loop does so if control goes on behind it: a call in front of an
    // `unreachable`, or of a branch, may be on a way out of the loop.
    let mut pending = false;
    let Ok(operators) = body.get_operators_reader() else { return out };
    for op in operators.into_iter_with_offsets() {
        let Ok((op, at)) = op else { break };
        let ways = matches!(
            op,
            Operator::Loop { .. }
                | Operator::Block { .. }
                | Operator::If { .. }
                | Operator::Else
                | Operator::BrIf { .. }
                | Operator::TryTable { .. }
                | Operator::Try { .. }
        );
        let leaves =
            matches!(op, Operator::Unreachable | Operator::Return | Operator::Br { .. } | Operator::BrTable { .. });
        let closes_loop = matches!(op, Operator::End) && frames.last() == Some(&true);
        if pending && (ways || closes_loop || leaves) {
            if let (false, Some(l)) = (leaves, loops.last_mut()) {
                l.spoilt = true;
            }
            pending = false;
        }
        pending |= spoils(&op, pure);
        match op {
            Operator::Loop { .. } => {
                frames.push(true);
                loops.push(Open::default());
            }
            Operator::Block { .. } | Operator::If { .. } | Operator::TryTable { .. } | Operator::Try { .. } => {
                frames.push(false);
            }
            Operator::Call { function_index } => {
                if let (Some(operators), Some(l)) = (pure.get(&function_index), loops.last_mut()) {
                    l.calls.push(at as u32);
                    l.operators += operators.operators;
                }
            }
            Operator::End | Operator::Delegate { .. } if frames.pop() == Some(true) => {
                let Some(l) = loops.pop() else { continue };
                let spoilt = l.spoilt || l.operators > INLINE_OPERATORS;
                if let Some(around) = loops.last_mut() {
                    around.spoilt |= spoilt;
                    around.operators += l.operators;
                }
                if !spoilt {
                    out.extend(l.calls);
                }
            }
            _ => {}
        }
    }
    out
}
