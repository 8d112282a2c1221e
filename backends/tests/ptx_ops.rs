//! Every operation of the numerics table as PTX text, with each choice of constant operands, for
//! Volta, Ampere, Hopper and Blackwell: it is emitted, it is strict (no contraction, no flushing,
//! no approximation, every rounding explicit, pure ASCII), it reaches the trap exit exactly if
//! the operation traps, and NVIDIA's `ptxas` assembles it.
//!
//! Without `ptxas` the assembling is left out, and said so; `TENSOR_WASM_REQUIRE_PTXAS=1` makes
//! that a failure.

mod common;

use std::collections::BTreeSet;

use common::{gpu_variants, ptxas};
use tensor_wasm_backends::ptx::{EmitError, PtxTarget, emit};
use tensor_wasm_backends::ptxas::assemble;
use tensor_wasm_backends::strict::not_strict;
use tensor_wasm_ir::{Kernel, NumOp};

/// Every operation's kernels, in one module: one run of the assembler takes them all.
fn kernels() -> Vec<Kernel> {
    let all: Vec<Kernel> = NumOp::ALL.iter().flat_map(|&op| gpu_variants(op)).map(|(k, _)| k).collect();
    let names: BTreeSet<&str> = all.iter().map(|k| k.name.as_str()).collect();
    assert_eq!(names.len(), all.len(), "a kernel's name is its symbol");
    // One operand is either a value or a constant.
    let variants: usize = NumOp::ALL.iter().map(|op| 1 << op.info().params.len()).sum();
    assert_eq!(all.len(), variants);
    all
}

fn check(sm: u32, version: &str) {
    let kernels = kernels();
    let text = emit(&kernels, &PtxTarget::for_sm(sm).unwrap()).unwrap();
    let header = format!(".version {version}\n.target sm_{sm}\n.address_size 64\n");
    assert!(text.starts_with(&header), "{}", text.lines().take(3).collect::<Vec<_>>().join("\n"));
    // Nothing is contracted; what is one operation in the table is one instruction.
    let (fused, other): (Vec<String>, Vec<String>) = not_strict(&text).into_iter().partition(|l| l.contains("fma.rn."));
    assert_eq!(other, Vec::<String>::new());
    let fma = |k: &&Kernel| k.name.contains("fma");
    assert_eq!(fused.len(), kernels.iter().filter(fma).count());

    let entries: Vec<&str> = text.split(".visible .entry ").skip(1).collect();
    assert_eq!(entries.len(), kernels.len());
    for (entry, k) in entries.iter().zip(&kernels) {
        assert!(entry.starts_with(&format!("{}(", k.name)), "{}", k.name);
        assert_eq!(entry.contains("st.volatile.global.u32 [%flag], 1;"), k.can_trap, "trap exit of {}", k.name);
        assert_eq!(entry.contains("bra TRAP;"), k.can_trap, "trap branch of {}", k.name);
    }

    let Some(ptxas) = ptxas(&format!("sm_{sm}")) else {
        return;
    };
    let report = assemble(&ptxas, &text, sm).unwrap_or_else(|e| panic!("sm_{sm}: {e}"));
    for k in &kernels {
        let compiled = format!("Compiling entry function '{}' for 'sm_{sm}'", k.name);
        assert!(report.contains(&compiled), "ptxas says nothing of {}", k.name);
    }
}

#[test]
fn volta() {
    check(70, "6.0");
}

#[test]
fn ampere() {
    check(80, "7.0");
}

#[test]
fn hopper() {
    check(90, "7.8");
}

#[test]
fn blackwell() {
    check(100, "8.6");
}

/// The check itself finds what it is there for.
#[test]
fn strictness_is_checked() {
    let bad = [
        "\tfma.rn.f32 %f1, %f2, %f3, %f4;",
        "\tmad.f32 %f1, %f2, %f3, %f4;",
        "\tmad.rn.f64 %fd1, %fd2, %fd3, %fd4;",
        "\tadd.f32 %f1, %f2, %f3;",
        "\tadd.rn.ftz.f32 %f1, %f2, %f3;",
        "\t@%p1 mul.f64 %fd1, %fd2, %fd3;",
        "\tsub.rz.f32 %f1, %f2, %f3;",
        "\tdiv.full.f32 %f1, %f2, %f3;",
        "\tdiv.approx.f32 %f1, %f2, %f3;",
        "\tsqrt.approx.f32 %f1, %f2;",
        "\tsqrt.f64 %fd1, %fd2;",
        "\tcvt.rpi.ftz.f32.f32 %f1, %f2;",
        "// na\u{ef}ve",
    ];
    for line in bad {
        assert!(!not_strict(line).is_empty(), "{line}");
    }
    let good = ["\tmad.lo.s32 %r1, %r2, %r3, %r4;", "\tadd.s32 %r1, %r2, %r3;", "\t@%p1 add.rn.f32 %f1, %f2, %f3;"];
    assert_eq!(not_strict(&good.join("\n")), Vec::<String>::new());
}

/// What is asked of a target, kernel or name that cannot be is refused, not emitted.
#[test]
fn refusals() {
    assert_eq!(PtxTarget::for_sm(61), Err(EmitError::TooOld(6, 1)));
    let target = PtxTarget::for_sm(80).unwrap();
    let cpu = common::cpu_kernel(NumOp::I32Add);
    assert!(matches!(emit(&[cpu], &target), Err(EmitError::Unsupported { .. })));
    for name in ["", "_", "1st", "a-b", "na\u{ef}ve", "a b"] {
        let mut k = common::gpu_kernel(NumOp::I32Add, &[]);
        k.name = name.into();
        assert_eq!(emit(&[k], &target), Err(EmitError::Name(name.into())));
    }
}
