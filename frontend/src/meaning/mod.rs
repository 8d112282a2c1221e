//! What a function does as a whole: `memcpy`, `memset` and the like, of whatever library and compiler.
//!
//! Takes a function of three operands in SSA form; says whether it copies, or fills, as many bytes as the third one says,
//! whatever the operands are (as long as nothing overlaps and the length is below [`LENGTH`]), and does nothing else. A call
//! of it in a loop can then be read as a loop over elements, where the library's own code has a case for each alignment,
//! which no other form of lifting sees through.
//!
//! That is shown, not guessed by name or form, by going through the function on all of its ways with what its values are in
//! terms of the operands (symbolic execution; King, "Symbolic execution and program testing", CACM 1976): integers are
//! linear in both addresses and the length, other values are bytes of the source. What is tested forks the way by residues
//! of the addresses and the length, and by ranges of the length, until each way knows what it has to. Every byte that is
//! stored has to be the right one, and inside; when the function returns, all have been written.
//!
//! Loops are shown by induction over the length: at a header, what is done is left behind, so that addresses and length are
//! those of the rest. A way that comes there again, with more done than before, and finds all as it was, or as something
//! that covers both says it, has no more to show: it does with the rest what was to be shown for any length. Where it differs, the
//! two are joined (widening; Cousot and Cousot, "Abstract interpretation", POPL 1977) and what follows is shown again.

mod run;
mod values;

use tensor_wasm_ir::Ty;

use crate::module::{Kind, ModuleInfo};
use crate::ssa::{Pure, build};
use run::Run;

/// A length at which nothing is said any more.
pub const LENGTH: i64 = values::LENGTHS[1] + 1;

/// What is done with the bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum What {
    /// Those of another place are copied there.
    Copy,
    /// They become one byte, the lowest of an operand.
    Fill,
}

/// What a function gives.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Gives {
    /// Nothing.
    Nothing,
    /// Where the first byte has been written.
    Start,
    /// Where the byte behind the last one is.
    End,
}

/// What a function does to bytes from its first operand on, as many as its third one says.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Meaning {
    /// What it does.
    pub what: What,
    /// What it gives.
    pub gives: Gives,
    /// Only where no address wraps around.
    pub ordered: bool,
}

/// What the function does, if that can be shown.
pub fn of(module: &ModuleInfo<'_>, func: u32) -> Option<Meaning> {
    let sig = module.signature(func)?;
    let address = Kind::Scalar(if module.memory64() { Ty::I64 } else { Ty::I32 });
    let with = *sig.params.get(1)?;
    let called = |x: &Kind| *x == address;
    let such = sig.params.len() == 3 && called(&sig.params[0]) && called(&sig.params[2]);
    if !such || !module.memory_is_liftable() || sig.results.len() > 1 || !sig.results.iter().all(called) {
        return None;
    }
    let f = build(module, func, &Pure::default(), &[]).ok()?;
    let params = &f.body.blocks.first()?.params;
    // Whether it copies or fills is seen by whether it loads.
    let loads = f.body.blocks.iter().flat_map(|b| &b.insts).any(|i| matches!(i.op, tensor_wasm_ir::Op::Load { .. }));
    let what = if loads { What::Copy } else { What::Fill };
    if f.loops.is_empty() || with != (if loads { address } else { Kind::Scalar(Ty::I32) }) {
        return None;
    }
    let mut run = Run::new(&f.body, what, f.loops.iter().map(|l| l.header));
    let known = run.all(params);
    if let Err(run::Lost(why)) = &known {
        tracing::debug!(func, why, "what it does as a whole is not known");
    }
    let gives = known.ok()?;
    Some(Meaning { what, gives, ordered: run.ordered })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(wat: &str) -> Option<Meaning> {
        let wasm = wat::parse_str(wat).expect("valid");
        let module = ModuleInfo::parse(&wasm).expect("valid");
        of(&module, 0)
    }

    #[test]
    fn library_functions() {
        let copy = meaning(include_str!("../../tests/meaning/memcpy.wat"));
        assert_eq!(copy, Some(Meaning { what: What::Copy, gives: Gives::Start, ordered: false }));
        let fill = meaning(include_str!("../../tests/meaning/memset.wat"));
        assert_eq!(fill, Some(Meaning { what: What::Fill, gives: Gives::Start, ordered: false }));
    }

    /// A function with that loop, and what it gives.
    fn looped(test: &str, body: &str, gives: &str) -> Option<Meaning> {
        meaning(&format!(
            "(module (memory 1)
               (func (param $to i32) (param $from i32) (param $n i32) (result i32) (local $i i32) (local $end i32)
                 (local.set $end (i32.add (local.get $to) (local.get $n)))
                 (block $out (loop $on (br_if $out {test}) {body} (br $on)))
                 {gives}))"
        ))
    }

    const BY_INDEX: &str = "(i32.store8 (i32.add (local.get $to) (local.get $i))
                                        (i32.load8_u (i32.add (local.get $from) (local.get $i))))
                            (local.set $i (i32.add (local.get $i) (i32.const 1)))";
    const BY_POINTER: &str = "(i32.store8 (local.get $to) (i32.load8_u (local.get $from)))
                              (local.set $to (i32.add (local.get $to) (i32.const 1)))
                              (local.set $from (i32.add (local.get $from) (i32.const 1)))";

    #[test]
    fn loops() {
        let copies = |gives, ordered| Some(Meaning { what: What::Copy, gives, ordered });
        let [to, end] = ["(local.get $to)", "(local.get $end)"];
        let all = "(i32.eq (local.get $i) (local.get $n))";
        assert_eq!(looped(all, BY_INDEX, to), copies(Gives::Start, false));
        assert_eq!(looped(all, BY_INDEX, end), copies(Gives::End, false));
        assert_eq!(looped("(i32.ge_u (local.get $i) (local.get $n))", BY_INDEX, to), copies(Gives::Start, false));
        assert_eq!(looped("(i32.eq (local.get $to) (local.get $end))", BY_POINTER, to), copies(Gives::End, false));
        // No address may wrap around then.
        let before = "(i32.ge_u (local.get $to) (local.get $end))";
        assert_eq!(looped(before, BY_POINTER, to), copies(Gives::End, true));
        // One byte too many, one too few, none at 33, every other one, and another value.
        assert_eq!(looped("(i32.gt_u (local.get $i) (local.get $n))", BY_INDEX, to), None);
        assert_eq!(looped("(i32.eq (i32.add (local.get $i) (i32.const 1)) (local.get $n))", BY_INDEX, to), None);
        assert_eq!(looped(&format!("(i32.or {all} (i32.eq (local.get $i) (i32.const 33)))"), BY_INDEX, to), None);
        assert_eq!(looped(all, &BY_INDEX.replace("(i32.const 1)", "(i32.const 2)"), to), None);
        assert_eq!(looped(all, BY_INDEX, "(local.get $i)"), None);
        // It goes on for ever, or to where the operands say nothing of.
        assert_eq!(looped(all, &BY_INDEX.replace("(i32.const 1)", "(i32.const 0)"), to), None);
        assert_eq!(looped("(i32.eq (local.get $from) (i32.const 4000))", BY_POINTER, to), None);
        // Backwards, what is done is not where it begins.
        let down = "(local.set $n (i32.sub (local.get $n) (i32.const 1)))
                    (i32.store8 (i32.add (local.get $to) (local.get $n))
                                (i32.load8_u (i32.add (local.get $from) (local.get $n))))";
        assert_eq!(looped("(i32.eqz (local.get $n))", down, to), None);
    }
}
