//! Values that are one of a few constants: `utf ? 16 : 32`, and what is computed from such.
//!
//! Takes a value of a function in SSA form; gives every constant that it can be, if those are few. Sound, not
//! complete: a value may be called unknown.

use tensor_wasm_ir::num::Clif;
use tensor_wasm_ir::{Op, Val, eval};

use crate::scev::Scev;

/// Most constants that are still few.
const FEW: usize = 4;
/// Most definitions on a path that is followed.
const DEPTH: u32 = 8;

/// The constants that a value can be, ascending.
pub fn few(scev: &Scev<'_>, v: Val) -> Option<Vec<u64>> {
    follow(scev, v, DEPTH)
}

fn follow(scev: &Scev<'_>, v: Val, depth: u32) -> Option<Vec<u64>> {
    let depth = depth.checked_sub(1)?;
    let mut out = match scev.inst(v) {
        Some(i) => match i.op {
            Op::Const(bits) => vec![bits],
            Op::Num(n) if n.info().clif == Clif::Select => {
                let mut both = follow(scev, i.args[0], depth)?;
                both.extend(follow(scev, i.args[1], depth)?);
                both
            }
            Op::Num(n) => {
                let args = i.args.iter().map(|&a| follow(scev, a, depth)).collect::<Option<Vec<_>>>()?;
                let mut rows: Vec<Vec<u64>> = vec![vec![]];
                for arg in &args {
                    rows = rows.iter().flat_map(|r| arg.iter().map(|&a| [r.as_slice(), &[a]].concat())).collect();
                }
                // What traps does not come to be a value.
                rows.iter().filter_map(|r| eval::eval(n, r).ok()).collect()
            }
            _ => return None,
        },
        None => {
            let g = scev.gamma(v)?;
            vec![g.yes.as_constant()?, g.no.as_constant()?]
        }
    };
    out.sort_unstable();
    out.dedup();
    (out.len() <= FEW).then_some(out)
}

/// Every combination of the values of some, if those are not too many.
pub fn combinations(each: &[(Val, Vec<u64>)]) -> Option<Vec<Vec<(Val, u64)>>> {
    let mut rows: Vec<Vec<(Val, u64)>> = vec![vec![]];
    for (v, all) in each {
        rows = rows.iter().flat_map(|r| all.iter().map(|&x| [r.as_slice(), &[(*v, x)]].concat())).collect();
        if rows.len() > FEW * FEW {
            return None;
        }
    }
    Some(rows)
}
