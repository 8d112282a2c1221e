//! Every kernel of the suite, from every compiler at every level, on the CPU device against plain Wasmtime, memory
//! compared after each call; and the command that says how many of the marked loops are lifted.

mod common;

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};

use common::each;
use serde_json::Value;
use tensor_wasm::oracle::{Guest, Manifest, difference, execute};
use tensor_wasm::{Accelerator, DeviceChoice, Options};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("kernels/suite")
}

#[test]
fn every_kernel_at_every_level_runs_identically() {
    let manifest = Manifest::read(&folder().join("suite.toml")).unwrap();
    assert!(manifest.unit.iter().map(|u| u.calls.len()).sum::<usize>() >= 400);
    let launches = AtomicU64::new(0);
    each(manifest.guest, |e| {
        let guest = Guest {
            name: e.name.clone(),
            wasm: std::fs::read(folder().join(&e.wasm)).unwrap(),
            calls: e.calls.clone(),
            observe: true,
            ..Guest::default()
        };
        let options = Options { device: DeviceChoice::Cpu, force: true, threads: Some(2), ..Options::default() };
        let accelerator = Accelerator::new(options).unwrap();
        let reference = execute(&guest, None).unwrap();
        assert_eq!(reference.steps.len(), e.calls.len(), "{}", e.name);
        for (call, step) in &reference.steps {
            assert!(step.trap.is_none(), "{}: {call} traps: {:?}", e.name, step.trap);
        }
        let seen = execute(&guest, Some(&accelerator)).unwrap();
        if let Some(d) = difference(&reference, &seen) {
            panic!("{}: {d}\n{}", e.name, accelerator.stats());
        }
        launches.fetch_add(accelerator.stats().launches(), Ordering::Relaxed);
    });
    assert!(launches.into_inner() > 10_000, "hardly anything ran on the device");
}

/// Runs the binary; it must succeed. Gives its standard output.
fn output(args: &[&str]) -> String {
    let out = Command::new(env!("CARGO_BIN_EXE_tensor-wasm")).args(args).output().unwrap();
    assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// The path of a file of the suite.
fn path(name: &str) -> String {
    folder().join(name).display().to_string()
}

/// What `coverage` says of the modules whose name contains the text.
fn coverage(only: &str) -> Vec<Value> {
    let text = output(&["coverage", "--format", "json", "--only", only, "--manifest", &path("suite.toml")]);
    serde_json::from_str(&text).unwrap()
}

fn outcomes(lines: &[Value], of: &str) -> usize {
    lines.iter().filter(|l| l["outcome"] == of).count()
}

/// Every mark of a source finds its loop where the compiler unrolls nothing.
#[test]
fn loops_are_found_by_their_lines() {
    for module in ["product-O1", "dynamic-Os", "mixed_rust-rust-Os", "mixed_as-as-O3"] {
        let lines = coverage(module);
        assert!(lines.len() > 15, "{module}: {} lines", lines.len());
        assert_eq!(outcomes(&lines, "gone"), 0, "{module}");
    }
}

#[test]
fn matrix_products_are_lifted_and_float_sums_kept() {
    let lines = coverage("product-O1");
    let marked: Vec<&Value> = lines.iter().filter(|l| l["mark"] == "parallel" && l["level"] == "O1").collect();
    let lifted = marked.iter().filter(|l| l["outcome"] == "lifted").count();
    assert!(marked.len() > 50 && lifted * 100 >= marked.len() * 95, "{lifted} of {}", marked.len());
    let sums: Vec<Value> = coverage("single-O1").into_iter().filter(|l| l["function"] == "sum_f32").collect();
    assert!(!sums.is_empty() && sums.iter().all(|l| l["outcome"] == "kept" && l["code"] == "K102"), "{sums:?}");
}

/// What is lifted and never runs is not covered: with `--run`, the guards have their say.
#[test]
fn what_a_guard_always_refuses_is_not_lifted() {
    let manifest = path("suite.toml");
    let args = ["coverage", "--run", "--misses", "--only", "points-O1", "--manifest", &manifest];
    let text = output(&args);
    assert!(text.contains("Verdicts of what is not lifted"), "{text}");
    let row = text.lines().find(|l| l.starts_with("O1 ")).unwrap().to_string();
    let static_row = output(&["coverage", "--only", "points-O1", "--manifest", &manifest]);
    let lifted = |row: &str| row.split_whitespace().nth(1).unwrap().split('/').next().unwrap().parse::<u32>().unwrap();
    let before = lifted(static_row.lines().find(|l| l.starts_with("O1 ")).unwrap());
    assert!((20..=before).contains(&lifted(&row)), "{row}: at most {before}");
}

#[test]
fn the_report_names_source_lines() {
    let source = std::fs::read_to_string(folder().join("linalg/product.c")).unwrap();
    let first = source.lines().position(|l| l.contains("// parallel")).unwrap() + 1;
    let text = output(&["report", &path("wasm/O1/product.wasm")]);
    let (_, of) = text.split_once("mm_ijk:").unwrap();
    assert!(of.trim_start().lines().next().unwrap().contains(&format!("(product.c:{first})")), "{of}");
    let json: Vec<Value> =
        serde_json::from_str(&output(&["report", "--format", "json", &path("wasm/rust-Os/mixed_rust.wasm")])).unwrap();
    let named = json.iter().filter(|r| r["source"].as_str().is_some_and(|s| s.starts_with("mixed_rust.rs:"))).count();
    assert!(named > 20, "{named} of {}", json.len());
}

#[test]
fn the_manifest_can_be_verified_by_unit() {
    let args = ["verify", "--force", "--device", "cpu", "--only", "in_place-Os", "--manifest", &path("suite.toml")];
    assert!(output(&args).contains("2 passed, 0 failed"));
}

/// Loops are told apart by what they are: the same manifest with other marks gives other verdicts.
#[test]
fn marks_decide_what_is_a_miss() {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(dir.path().join(name), bytes).unwrap();
    std::fs::create_dir_all(dir.path().join("wasm/O1")).unwrap();
    write("wasm/O1/single.wasm", &std::fs::read(folder().join("wasm/O1/single.wasm")).unwrap());
    let source = std::fs::read_to_string(folder().join("loops/single.c")).unwrap();
    let turned: String = source
        .lines()
        .map(|l| match l.rsplit_once("// ") {
            Some((code, "parallel")) => format!("{code}// kept\n"),
            Some((code, "kept")) => format!("{code}// parallel\n"),
            _ => format!("{l}\n"),
        })
        .collect();
    write("single.c", turned.as_bytes());
    let manifest = "[[level]]\nname = 'O1'\nlanguage = 'c'\ncommand = 'true'\n\
                    [[unit]]\nname = 'single'\nfamily = 'loops'\nsource = 'single.c'\nlanguage = 'c'\ninit = ['f']\ncalls = []\n";
    write("suite.toml", manifest.as_bytes());
    let mut command = Command::new(env!("CARGO_BIN_EXE_tensor-wasm"));
    command.args(["coverage", "--misses", "--manifest"]).arg(dir.path().join("suite.toml"));
    let text = String::from_utf8(command.output().unwrap().stdout).unwrap();
    let (misses, alarming) = text.split_once("Run in parallel, though marked as kept:").unwrap();
    assert!(misses.contains("sum_f32 (parallel): K102"), "{misses}");
    assert!(alarming.contains("scaled_sum (kept): O001"), "{alarming}");
    // A module that is not there is said to be missing.
    std::fs::remove_file(dir.path().join("wasm/O1/single.wasm")).unwrap();
    let out = command.output().unwrap();
    assert_eq!(out.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&out.stderr).contains("cannot read"));
}
