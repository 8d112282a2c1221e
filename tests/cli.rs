//! The command line as people use it: whole runs of the binary, what it prints and how it fails.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn guest(name: &str) -> String {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("kernels/guests").join(name).display().to_string()
}

fn command(args: &[&str]) -> Command {
    let mut c = Command::new(env!("CARGO_BIN_EXE_tensor-wasm"));
    c.args(args).env_remove("RUST_LOG").env("NO_COLOR", "1");
    c
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Runs; it must succeed. Gives standard output and standard error.
fn good(args: &[&str]) -> (String, String) {
    let out = command(args).output().unwrap();
    assert!(out.status.success(), "{args:?}: {}\n{}", out.status, text(&out.stderr));
    (text(&out.stdout), text(&out.stderr))
}

/// The output must be a failure without a panic, whose message has all the words.
fn assert_fails(what: &str, out: &Output, words: &[&str]) {
    let err = text(&out.stderr);
    assert!(matches!(out.status.code(), Some(c) if c != 0 && c != 101), "{what}: {}\n{err}", out.status);
    assert!(!err.contains("panicked"), "{what}: {err}");
    // Messages are wrapped to the terminal.
    let flat = err.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    for word in words {
        assert!(flat.contains(word), "{what}: no {word:?} in:\n{err}");
    }
}

fn bad(args: &[&str], words: &[&str]) {
    assert_fails(&format!("{args:?}"), &command(args).output().unwrap(), words);
}

fn file(dir: &Path, name: &str, bytes: &[u8]) -> String {
    let path = dir.join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

const ADD: &str = r#"(module (memory (export "memory") 1)
  (func (export "add") (param i32 f64) (result f64) (f64.add (f64.convert_i32_s (local.get 0)) (local.get 1)))
  (func (export "copy") (param $d i32) (param $s i32) (param $n i32)
    (loop $l
      (i32.store (local.get $d) (i32.load (local.get $s)))
      (local.set $d (i32.add (local.get $d) (i32.const 4)))
      (local.set $s (i32.add (local.get $s) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
  (func (export "trap") unreachable))"#;

#[test]
fn run_offloads_and_says_so() {
    let saxpy = guest("clang/saxpy.wasm");
    let (plain, _) = good(&["run", "--device", "off", &saxpy, "100003"]);
    let (out, stats) = good(&["run", "--device", "cpu", "--force", "--stats", &saxpy, "100003"]);
    assert_eq!(plain, out);
    assert!(stats.contains("device cpu") && stats.contains("saxpy"), "{stats}");
    assert!(stats.lines().next().unwrap().contains("2 run, 2 launches, 0 fallbacks"), "{stats}");
}

#[test]
fn run_invokes_and_prints_results() {
    let dir = tempfile::tempdir().unwrap();
    let add = file(dir.path(), "add.wat", ADD.as_bytes());
    assert_eq!(good(&["run", "--device", "cpu", "--invoke", "add", &add, "-3", "0.5"]).0, "-2.5\n");
    let out = command(&["run", "--device", "cpu", "--invoke", "trap", &add]).output().unwrap();
    assert_eq!(out.status.code(), Some(134));
    assert!(text(&out.stderr).contains("unreachable"), "{}", text(&out.stderr));
}

#[test]
fn run_passes_environment_and_directories() {
    let dir = tempfile::tempdir().unwrap();
    // Prints the first environment string, by WASI calls alone.
    let env = file(
        dir.path(),
        "env.wat",
        br#"(module
          (import "wasi_snapshot_preview1" "environ_get" (func $get (param i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
          (memory (export "memory") 1)
          (func (export "_start") (local $n i32)
            (drop (call $get (i32.const 64) (i32.const 128)))
            (loop $l (local.set $n (i32.add (local.get $n) (i32.const 1)))
              (br_if $l (i32.load8_u offset=128 (local.get $n))))
            (i32.store (i32.const 0) (i32.const 128))
            (i32.store (i32.const 4) (local.get $n))
            (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))"#,
    );
    assert_eq!(good(&["run", "--device", "cpu", "--env", "COLOUR=grün", &env]).0, "COLOUR=grün");
    let host = dir.path().display().to_string();
    good(&["run", "--device", "cpu", "--env", "A=b", "--dir", &format!("{host}::/data"), &env]);
    bad(&["run", "--device", "cpu", "--dir", "/no/such/directory", &env], &["--dir /no/such/directory"]);
    bad(&["run", "--device", "cpu", "--env", "TENSOR_WASM_NO_SUCH_VARIABLE", &env], &["no such variable"]);
}

#[test]
fn exit_codes_pass_through() {
    let dir = tempfile::tempdir().unwrap();
    let exit = file(
        dir.path(),
        "exit.wat",
        br#"(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
          (memory (export "memory") 1) (func (export "_start") (call $exit (i32.const 7))))"#,
    );
    assert_eq!(command(&["run", "--device", "cpu", &exit]).status().unwrap().code(), Some(7));
}

#[test]
fn report_has_a_verdict_for_every_loop() {
    let stencil = guest("clang/stencil.wasm");
    let (out, _) = good(&["report", &stencil]);
    assert!(out.contains("offloaded O001 parallel map") && out.contains("loops, "), "{out}");
    let (json, _) = good(&["report", "--format", "json", &stencil]);
    let all: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
    let listed = out.lines().filter(|l| l.trim_start().starts_with("loop at")).count();
    assert_eq!(all.len(), listed);
    assert!(all.iter().all(|r| r["code"].as_str().unwrap().len() == 4 && r["offloaded"].is_boolean()));
    assert!(all.iter().any(|r| r["name"] == "stencil" && r["offloaded"] == true));
}

#[test]
fn explain_knows_every_code_that_a_report_can_give() {
    let (all, _) = good(&["explain"]);
    for code in tensor_wasm::ir::Code::ALL {
        assert!(all.contains(code.id()));
        let (one, _) = good(&["explain", &code.id().to_lowercase()]);
        assert!(one.contains(code.explanation()));
    }
    bad(&["explain", "K999"], &["no verdict code `K999`", "explain"]);
}

#[test]
fn compile_prints_every_layer() {
    let saxpy = guest("clang/saxpy.wasm");
    for (form, words) in [
        ("tensor", vec!["tensor.region", "tensor.view"]),
        ("kernel", vec!["kernel.func", "num.f32_mul"]),
        ("ptx", vec![".visible .entry", "mul.rn.f32", ".target sm_80"]),
        ("clif", vec!["function", "fmul"]),
    ] {
        let (out, _) = good(&["compile", "--emit", form, &saxpy]);
        for word in words {
            assert!(out.contains(word), "{form}: no {word}");
        }
    }
    let dir = tempfile::tempdir().unwrap();
    let to = dir.path().join("out").display().to_string();
    let (path, _) = good(&["compile", "--emit", "wasm", &saxpy, "-o", &to]);
    let wasm = std::fs::read(path.trim()).unwrap();
    wasmtime::Module::validate(&wasmtime::Engine::default(), &wasm).unwrap();
    good(&["compile", "--emit", "ptx", "--sm", "90", &saxpy]);
    bad(&["compile", "--emit", "ptx", "--sm", "60", &saxpy], &["compute capability 6.0 is not supported"]);
}

#[test]
fn verify_compares_and_counts() {
    let (out, _) = good(&["verify", "--device", "cpu", "--force", &guest("clang/isum.wasm"), "1003"]);
    assert!(out.ends_with("1 passed, 0 failed\n"), "{out}");
    let (out, _) =
        good(&["verify", "--device", "cpu,off", "--force", "--manifest", &guest("guests.toml"), "--only", "poly"]);
    assert!(out.ends_with(" passed, 0 failed\n") && out.contains("poly_reps"), "{out}");
    bad(&["verify", "--manifest", &guest("guests.toml"), "--only", "no-such-guest"], &["no guest of this name"]);
    bad(&["verify", "--manifest", &guest("no.toml")], &["cannot read"]);
}

#[test]
fn bench_prints_a_table() {
    let (out, _) = good(&["bench", "--device", "cpu", "--reps", "1", &guest("clang/isum.wasm"), "1003"]);
    assert!(out.contains("wasmtime") && out.contains("cpu"), "{out}");
}

#[test]
fn doctor_answers_everywhere() {
    let (out, _) = good(&["doctor"]);
    for word in ["CUDA", "CPU device", "memory tracking", "artifact cache", "LLVM", "ptxas"] {
        assert!(out.contains(word), "no {word} in\n{out}");
    }
}

#[test]
fn bad_modules_are_refused_with_a_reason() {
    let dir = tempfile::tempdir().unwrap();
    let whole = std::fs::read(guest("clang/saxpy.wasm")).unwrap();
    let truncated = file(dir.path(), "truncated.wasm", &whole[..whole.len() / 2]);
    let garbage = file(dir.path(), "garbage.wasm", b"\0asm\x01\0\0\0\xff\xff\xff\xff");
    let empty = file(dir.path(), "empty.wasm", b"");
    let mistyped = file(dir.path(), "mistyped.wat", b"(module (func (result i32) f32.const 1))");
    let syntax = file(dir.path(), "syntax.wat", b"(module (func (result i32) i32.const");
    for module in [&truncated, &garbage, &empty, &mistyped, &syntax] {
        for command in ["run", "report", "compile", "verify", "bench"] {
            let device: &[&str] =
                if matches!(command, "run" | "verify" | "bench") { &["--device", "cpu"] } else { &[] };
            let args: Vec<&str> =
                [command].into_iter().chain(device.iter().copied()).chain([module.as_str()]).collect();
            bad(&args, &[Path::new(module).file_name().unwrap().to_str().unwrap()]);
        }
    }
    bad(&["run", "--device", "cpu", "/no/such/module.wasm"], &["cannot read /no/such/module.wasm"]);
}

#[test]
fn bad_calls_are_refused_with_what_would_be_right() {
    let dir = tempfile::tempdir().unwrap();
    let add = file(dir.path(), "add.wat", ADD.as_bytes());
    let run = |rest: &[&str], words: &[&str]| {
        let args: Vec<&str> = ["run", "--device", "cpu", "--invoke"].into_iter().chain(rest.iter().copied()).collect();
        bad(&args, words);
    };
    run(&["sub", &add], &["no exported function `sub`", "add, copy, trap"]);
    run(&["add", &add, "1"], &["takes 2 arguments, 1 given", "(i32, f64)"]);
    run(&["add", &add, "1", "2", "3"], &["takes 2 arguments, 3 given"]);
    run(&["add", &add, "1.5", "2"], &["argument `1.5` is not an i32"]);
    run(&["add", &add, "4294967296", "2"], &["is not an i32"]);
    run(&["add", &add, "1", "two"], &["argument `two` is not an f64"]);
    bad(&["run", "--device", "cpu", "--fp", "fast", &add], &["invalid value 'fast'", "strict, relaxed"]);
    bad(&["run", "--device", "tpu", &add], &["invalid value 'tpu'"]);
    bad(&["run"], &["required"]);
    bad(&["frobnicate"], &["unrecognized subcommand"]);
    let import = file(dir.path(), "import.wat", br#"(module (import "env" "f" (func)))"#);
    bad(&["run", "--device", "cpu", &import], &["cannot be instantiated", "env"]);
}

#[test]
fn denied_fallbacks_stop_the_guest() {
    let dir = tempfile::tempdir().unwrap();
    let add = file(dir.path(), "add.wat", ADD.as_bytes());
    let overlapping = ["--force", "--invoke", "copy", &add, "260", "256", "64"];
    let run = |extra: &[&'static str]| {
        let args: Vec<&str> = ["run", "--device", "cpu"].iter().chain(extra).chain(&overlapping).copied().collect();
        command(&args).output().unwrap()
    };
    let out = run(&["--stats"]);
    assert!(out.status.success() && text(&out.stderr).contains("1 × overlap"), "{}", text(&out.stderr));
    assert_fails("--deny-fallback", &run(&["--deny-fallback"]), &["overlap", "fallbacks are denied"]);
}

#[test]
fn missing_and_broken_drivers_are_said_and_survived() {
    let dir = tempfile::tempdir().unwrap();
    let saxpy = guest("clang/saxpy.wasm");
    // A library of the right name that is no driver, and one whose first call fails.
    let sources = [("empty", "int tensor_wasm_nothing;"), ("failing", "int cuInit(unsigned x) { return 999; }")];
    for (name, source) in sources {
        let lib = dir.path().join(name);
        std::fs::create_dir(&lib).unwrap();
        let c = file(&lib, "libcuda.c", source.as_bytes());
        let built = Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(lib.join("libcuda.so.1")).arg(&c).status();
        assert!(built.expect("a C compiler links Rust programs, so it is there").success());
        std::fs::copy(lib.join("libcuda.so.1"), lib.join("libcuda.so")).unwrap();
        let with = |args: &[&str]| command(args).env("LD_LIBRARY_PATH", &lib).output().unwrap();
        assert_fails(name, &with(&["run", "--device", "cuda", &saxpy, "10"]), &["driver library", "doctor"]);
        let out = with(&["run", "--device", "auto", "--force", "--stats", &saxpy, "1003"]);
        assert!(out.status.success(), "{}", text(&out.stderr));
        assert!(text(&out.stderr).contains("device cpu"), "{}", text(&out.stderr));
        let out = with(&["doctor"]);
        assert!(out.status.success() && text(&out.stdout).contains("driver library"), "{}", text(&out.stdout));
    }
}

#[test]
fn conformance_prints_the_table_and_its_sum() {
    let (out, _) = good(&["conformance", "--device", "cpu", "--files", "int_exprs"]);
    assert!(out.contains("device cpu") && out.contains("89 passed, 0 failed"), "{out}");
    let (json, err) = good(&["conformance", "--device", "cpu", "--files", "int_", "--format", "json"]);
    let all: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(all["files"].as_array().unwrap().len(), 3, "int_exprs, int_literals, simd_int_to_int_extend");
    assert!(all["total"]["passed"].as_u64() > Some(100) && err.contains("0 failed"), "{json}{err}");
    bad(&["conformance", "--files", "none_such"], &["no file's name contains", "int_exprs"]);
    bad(&["conformance", "--device", "off"], &["runs nothing on a device"]);
}

#[test]
fn the_emulator_is_a_device() {
    let module = guest("clang/saxpy.wasm");
    let (out, _) = good(&["verify", "--device", "emulator", "--force", &module, "1003"]);
    assert!(out.contains(" emulator ") && out.contains("1 passed, 0 failed"), "{out}");
    let (_, err) = good(&["run", "--device", "emulator", "--force", "--stats", &module, "1003"]);
    assert!(err.contains("PTX interpreter (sm_90)"), "{err}");
}

/// A sum that rounds: strict floats leave it alone and say what that costs, relaxed ones are held to their bound.
#[test]
fn relaxed_sums_are_within_their_bound() {
    let dir = tempfile::tempdir().unwrap();
    let text = br#"(module (memory (export "memory") 2)
      (func (export "sum") (param $n i32) (result f64) (local $i i32) (local $s f64)
        (loop $fill
          (f64.store (i32.shl (local.get $i) (i32.const 3))
            (f64.div (f64.const 1) (f64.convert_i32_s (i32.add (local.get $i) (i32.const 3)))))
          (br_if $fill (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
        (local.set $i (i32.const 0))
        (loop $top
          (local.set $s (f64.add (local.get $s) (f64.load (i32.shl (local.get $i) (i32.const 3)))))
          (br_if $top (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
        (local.get $s)))"#;
    let module = file(dir.path(), "sum.wat", text);
    let (out, _) = good(&["report", &module]);
    assert!(out.contains("K102") && out.contains("`--fp relaxed` would offload it (O010"), "{out}");
    let (out, _) = good(&["report", "--fp", "relaxed", &module]);
    assert!(out.contains("offloaded O010 relaxed float reduction") && !out.contains("K102"), "{out}");
    for device in ["cpu", "emulator"] {
        let verify = ["verify", "--device", device, "--force", "--threads", "2", "--invoke", "sum"];
        let (out, _) = good(&[&verify[..], &["--fp", "relaxed", &module, "12001"]].concat());
        assert!(out.contains("within the bound: 1 of 1 sums differ") && out.contains("1 passed, 0 failed"), "{out}");
        let (out, _) = good(&[&verify[..], &[&module, "12001"]].concat());
        assert!(out.trim_end().contains("  yes\n1 passed, 0 failed"), "{out}");
        // The same sum in every run.
        let run = ["run", "--device", device, "--force", "--threads", "2", "--fp", "relaxed", "--invoke", "sum"];
        let sums = [(); 3].map(|()| good(&[&run[..], &[&module, "12001"]].concat()).0);
        assert!(sums[0] == sums[1] && sums[1] == sums[2], "{sums:?}");
    }
}

/// With a GPU the interpreter must agree with it; without one that is said, and it is no success.
#[test]
fn the_emulator_is_held_to_the_hardware() {
    match tensor_wasm::runtime::cuda::probe() {
        Ok(_) => {
            let (out, _) = good(&["verify", "--hardware"]);
            assert!(out.contains(" passed, 0 failed"), "{out}");
        }
        Err(_) => bad(&["verify", "--hardware"], &["nothing was compared", "needs an NVIDIA GPU"]),
    }
}

#[test]
fn llvm_ir_is_printed_by_every_build() {
    let saxpy = guest("clang/saxpy.wasm");
    let (out, _) = good(&["compile", "--emit", "llvm", &saxpy]);
    for word in
        ["target triple = \"nvptx64-nvidia-cuda\"", "define ptx_kernel void @", "fmul float", "!nvvm.annotations"]
    {
        assert!(out.contains(word), "no {word} in\n{out}");
    }
    for word in [" fast ", " contract ", " reassoc ", " nsw ", " nuw ", "inbounds"] {
        assert!(!out.contains(word), "{word} in\n{out}");
    }
}

#[cfg(not(feature = "llvm"))]
#[test]
fn llvm_is_asked_for_where_there_is_none() {
    let saxpy = guest("clang/saxpy.wasm");
    let how = ["no LLVM", "llvm-19-dev", "--features llvm"];
    bad(&["run", "--device", "emulator", "--codegen", "llvm", &saxpy, "10"], &how);
    bad(&["verify", "--device", "cpu", "--codegen", "llvm", &saxpy, "10"], &how);
    bad(&["compile", "--emit", "ptx", "--codegen", "llvm", &saxpy], &how);
    bad(&["fuzz", "--device", "emulator", "--codegen", "llvm", "--cases", "1"], &how);
    bad(&["conformance", "--device", "emulator", "--codegen", "llvm"], &how);
    bad(&["bench", "--compare", "codegen", &saxpy, "10"], &how);
    let (out, _) = good(&["doctor"]);
    assert!(how[1..].iter().all(|w| out.contains(w)), "{out}");
}

#[cfg(feature = "llvm")]
#[test]
fn llvm_makes_the_ptx_that_is_run() {
    let saxpy = guest("clang/saxpy.wasm");
    let (out, _) = good(&["compile", "--emit", "ptx", "--codegen", "llvm", "--sm", "100", &saxpy]);
    assert!(out.contains("LLVM NVPTX") && out.contains(".target sm_90"), "{out}");
    let run =
        |codegen| good(&["run", "--device", "emulator", "--codegen", codegen, "--force", "--stats", &saxpy, "103"]);
    let ((by_hand, _), (by_llvm, stats)) = (run("ptx"), run("llvm"));
    assert_eq!(by_hand, by_llvm);
    assert!(stats.contains("PTX by LLVM") && stats.contains(" 0 fallbacks"), "{stats}");
    let (out, _) = good(&["bench", "--compare", "codegen", "--reps", "1", &saxpy, "103"]);
    assert!(out.contains("emit ms") && out.contains("saxpy.wasm"), "{out}");
    assert!(good(&["doctor"]).0.contains("--codegen llvm"));
}
