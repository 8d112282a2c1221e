//! The PTX of every guest's kernels, assembled by `ptxas` for every generation that is supported.
//!
//! Without `ptxas` only the text is looked at, unless `TENSOR_WASM_REQUIRE_PTXAS` is set.

use std::collections::BTreeSet;
use std::path::PathBuf;

use tensor_wasm::backends::strict::not_strict;
use tensor_wasm::backends::{Codegen, ptx, ptxas};
use tensor_wasm::frontend::LiftOptions;
use tensor_wasm::ir::{Kernel, NumOp, Op, Target};
use tensor_wasm::oracle::Manifest;
use tensor_wasm::passes::inspect::with_inspections;

/// Every different kernel of the guests, under names that are unique.
fn kernels() -> Vec<Kernel> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("kernels/guests");
    let target = ptx::PtxTarget::for_sm(70).unwrap();
    let mut seen = BTreeSet::new();
    let mut out = vec![];
    for e in Manifest::read(&folder.join("guests.toml")).unwrap().guest {
        let wasm = wat::parse_file(folder.join(&e.wasm)).unwrap();
        let lifted = tensor_wasm::runtime::lift(&wasm, LiftOptions { force: true, ..LiftOptions::default() }).unwrap();
        let all = lifted.sites.iter().flat_map(|s| with_inspections(&s.region));
        for mut k in all.flat_map(|r| tensor_wasm::lower_all(&r, Target::Gpu).unwrap()) {
            // The C library's loops are the same in every guest.
            k.name = "kernel".into();
            if seen.insert(ptx::emit(std::slice::from_ref(&k), &target).unwrap()) {
                k.name = format!("k{}", out.len());
                out.push(k);
            }
        }
    }
    out
}

fn every_guest_assembles_for_every_generation(codegen: Codegen) {
    let kernels = kernels();
    assert!(kernels.len() > 150, "only {} kernels", kernels.len());
    let texts: Vec<(u32, String)> =
        [70, 80, 90, 100].map(|sm| (sm, codegen.emit(&kernels, &ptx::PtxTarget::for_sm(sm).unwrap()).unwrap())).into();
    let fma = |k: &Kernel| {
        let insts = k.body.blocks.iter().flat_map(|b| &b.insts);
        insts.filter(|i| matches!(i.op, Op::Num(NumOp::F32Fma | NumOp::F64Fma))).count()
    };
    let fuses = |k: &Kernel| fma(k) > 0;
    let fused: usize = kernels.iter().map(fma).sum();
    assert!(fused > 0, "no guest has a fused operation");
    for (sm, text) in &texts {
        // Nothing is contracted: what is fused, the guest asked for. A copy of a loop has what the loop has.
        let (contracted, other): (Vec<String>, _) = not_strict(text).into_iter().partition(|l| l.contains("fma.rn."));
        assert_eq!(other, Vec::<String>::new(), "sm_{sm}");
        let least = if codegen == Codegen::Ptx { fused } else { 1 };
        assert!(contracted.len() >= least, "sm_{sm}: {} fused", contracted.len());
        assert!(codegen == Codegen::Llvm || contracted.len() == fused, "sm_{sm}: {} fused", contracted.len());
        for entry in text.split(".visible .entry ").skip(1) {
            let name = entry.split('(').next().unwrap_or_default();
            let asked = kernels.iter().find(|k| k.name == name).is_some_and(fuses);
            assert!(asked || !entry.contains("fma"), "sm_{sm}: {name} is contracted");
        }
    }
    let Some(tool) = ptxas::find() else {
        assert!(std::env::var_os("TENSOR_WASM_REQUIRE_PTXAS").is_none(), "ptxas is required and was not found");
        eprintln!("ptxas was not found: {} kernels emitted, none assembled", kernels.len());
        return;
    };
    let assemble = |half: &[(u32, String)]| {
        for (sm, text) in half {
            if let Err(why) = ptxas::assemble(&tool, text, *sm) {
                panic!("sm_{sm}: {}", why.lines().take(20).collect::<Vec<_>>().join("\n"));
            }
        }
    };
    std::thread::scope(|s| {
        s.spawn(|| assemble(&texts[2..]));
        assemble(&texts[..2]);
    });
}

#[test]
fn guests_assemble_by_the_hand_written_emitter() {
    every_guest_assembles_for_every_generation(Codegen::Ptx);
}

#[cfg(feature = "llvm")]
#[test]
fn guests_assemble_by_llvm() {
    every_guest_assembles_for_every_generation(Codegen::Llvm);
}
