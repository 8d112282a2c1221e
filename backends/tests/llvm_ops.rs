//! Every operation of the numerics table through LLVM, with each choice of constant operands, for every target that
//! LLVM 19 knows: it is emitted, it is strict, operations on the bits of floats stay what they are, the trap exit is
//! there exactly if the operation can trap with these operands, and NVIDIA's `ptxas` assembles it.
//!
//! Without `ptxas` the assembling is left out, and said so; `TENSOR_WASM_REQUIRE_PTXAS=1` makes that a failure.
#![cfg(feature = "llvm")]

mod common;

use common::{gpu_variants, ptxas};
use tensor_wasm_backends::Codegen;
use tensor_wasm_backends::llvm;
use tensor_wasm_backends::ptx::{EmitError, PtxTarget};
use tensor_wasm_backends::ptxas::assemble;
use tensor_wasm_backends::strict::not_strict;
use tensor_wasm_ir::dialect::parse_module;
use tensor_wasm_ir::{Body, Kernel, MemTy, NumOp, Op, Term, Ty};

#[test]
fn every_operation_for_every_target() {
    let kernels: Vec<Kernel> = NumOp::ALL.iter().flat_map(|&op| gpu_variants(op)).map(|(k, _)| k).collect();
    let check = |sm: u32, shown: u32, version: &str| {
        let text = Codegen::Llvm.emit(&kernels, &PtxTarget::for_sm(sm).unwrap()).unwrap();
        assert!(text.contains(&format!("\n.version {version}\n.target sm_{shown}\n.address_size 64\n")), "sm_{sm}");
        let other: Vec<String> = not_strict(&text).into_iter().filter(|l| !l.contains("fma.rn.")).collect();
        assert_eq!(other, Vec::<String>::new());
        let entries: Vec<&str> = text.split(".visible .entry ").skip(1).collect();
        assert_eq!(entries.len(), kernels.len());
        for (entry, k) in entries.iter().zip(&kernels) {
            assert!(entry.starts_with(&format!("{}(", k.name)), "{}", k.name);
            assert!(k.name.contains("fma") || !entry.contains("fma."), "{} is fused", k.name);
            // A product with −1 and a difference from −0 are negations too, and their NaNs are nobody's.
            if ["abs", "neg", "copysign"].iter().any(|n| k.name.contains(n)) {
                for bad in ["neg.f", "abs.f", "copysign.f"] {
                    assert!(!entry.contains(bad), "{bad} in {}", k.name);
                }
            }
            // Operands that are all variable may trap; with constants LLVM may know better.
            let flagged = entry.contains("_param_6]");
            assert!(k.can_trap || !flagged, "{} raises the flag", k.name);
            assert!(!k.can_trap || flagged || k.name.contains("_c") || k.name.ends_with('c'), "{} does not", k.name);
        }
        let Some(ptxas) = ptxas(&format!("sm_{sm}")) else { return };
        assemble(&ptxas, &text, sm).unwrap_or_else(|e| panic!("sm_{sm}: {e}"));
    };
    // Newer devices run what is made for Hopper.
    let targets =
        [(70, 70, "6.0"), (75, 75, "6.3"), (80, 80, "7.0"), (89, 89, "7.8"), (90, 90, "7.8"), (100, 90, "7.8")];
    std::thread::scope(|s| {
        let (one, other) = targets.split_at(3);
        s.spawn(|| one.iter().for_each(|&(sm, shown, v)| check(sm, shown, v)));
        other.iter().for_each(|&(sm, shown, v)| check(sm, shown, v));
    });
}

/// The backend's last steps make a float operation of this magnitude, whose NaN a GPU would not leave as it is.
#[test]
fn a_magnitude_between_floats_stays_bitwise() {
    let mut body = Body::default();
    let (entry, addr) = (body.block(), body.value(Ty::I32));
    body.at_mut(entry).params.push(addr);
    let mem = MemTy::full(Ty::F64);
    let x = body.push(entry, Op::Load { mem, offset: 0, view: 0 }, vec![addr], Ty::F64);
    let magnitude = body.num(entry, NumOp::F64Abs, &[x]);
    let zero = body.constant(entry, Ty::F64, 0);
    let positive = body.num(entry, NumOp::F64Le, &[zero, x]);
    let r = body.num(entry, NumOp::F64Select, &[zero, magnitude, positive]);
    body.effect(entry, Op::Store { mem, offset: 8, view: 1 }, vec![addr, r]);
    body.at_mut(entry).term = Term::Return(vec![]);
    let kernel = Kernel { body, ..common::gpu_kernel(NumOp::F64Abs, &[]) };
    let text = Codegen::Llvm.emit(&[kernel], &PtxTarget::for_sm(90).unwrap()).unwrap();
    assert!(text.contains("and.b64") && !text.contains("abs.f64"), "{text}");
}

/// What NVIDIA's assembler gets wrong, as kernels: none of it reaches the assembler.
#[test]
fn pitfalls() {
    let text = include_str!("../filetests/pitfalls.kernel");
    let module = text.lines().skip_while(|l| l.starts_with(';') || l.is_empty()).take_while(|l| !l.starts_with(";; "));
    let kernels = parse_module(&module.collect::<Vec<_>>().join("\n")).unwrap().kernels;
    let text = Codegen::Llvm.emit(&kernels, &PtxTarget::for_sm(90).unwrap()).unwrap();
    println!("{text}");
    for bad in ["abs.s", "bfe.s"] {
        assert!(!text.contains(bad), "{bad}: {text}");
    }
    if let Some(ptxas) = ptxas("pitfalls") {
        assemble(&ptxas, &text, 90).unwrap();
    }
}

#[test]
fn refusals() {
    let target = PtxTarget::for_sm(80).unwrap();
    let cpu = common::cpu_kernel(NumOp::I32Add);
    assert!(matches!(llvm::emit(&[cpu], &target), Err(EmitError::Unsupported { .. })));
    for name in ["", "a-b", "a b", "%a"] {
        let mut k = common::gpu_kernel(NumOp::I32Add, &[]);
        k.name = name.into();
        assert_eq!(llvm::emit(&[k], &target), Err(EmitError::Name(name.into())));
    }
}
