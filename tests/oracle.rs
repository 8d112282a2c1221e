//! The oracle as users meet it: shadowed launches, failing devices, checked schedules, saved and replayed
//! differences, fuzzing from the command line.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use tensor_wasm::ir::Target;
use tensor_wasm::oracle::emulator::Emulator;
use tensor_wasm::oracle::faulty::Faulty;
use tensor_wasm::oracle::replay::{Case, Replay, load, save};
use tensor_wasm::oracle::schedule::Scheduled;
use tensor_wasm::oracle::{Entry, Guest, Layer, Manifest, bisect, difference, execute, launch_differs, stages};
use tensor_wasm::runtime::around::Around;
use tensor_wasm::runtime::cpu::CpuDevice;
use tensor_wasm::runtime::{Artifact, Device, DeviceError, Launch, Outcome};
use tensor_wasm::{Accelerator, Options, Shadow};

struct LyingArtifact(Arc<dyn Artifact>);

/// A device that writes one bit wrong in every launch.
fn lying(device: Arc<dyn Device>) -> Arc<dyn Device> {
    Arc::new(Around::new(device, ", lying", |kernels, compile| Ok(Arc::new(LyingArtifact(compile(kernels)?)))))
}

impl Artifact for LyingArtifact {
    unsafe fn run(&self, launch: &Launch<'_>) -> Result<Outcome, DeviceError> {
        // SAFETY: the caller's promise.
        let done = unsafe { self.0.run(launch) }?;
        if let (Outcome::Done { .. }, Some(r)) = (&done, launch.plan.writes.first()) {
            // SAFETY: the guard has shown that the range is inside memory.
            unsafe { *launch.mem.add(r.start as usize + 5) ^= 4 };
        }
        Ok(done)
    }
}

fn cpu() -> Arc<dyn Device> {
    Arc::new(CpuDevice::new(Some(2)).unwrap())
}

/// Two calls of a nest over 100 integers.
fn twice() -> Guest {
    let text = r#"(module (memory (export "memory") 1)
      (func $once (param $p i32) (param $n i32)
        (loop $l
          (i32.store (local.get $p) (i32.mul (local.get $n) (i32.add (i32.load (local.get $p)) (i32.const 7))))
          (local.set $p (i32.add (local.get $p) (i32.const 4)))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      (func (export "f") (param $p i32)
        (call $once (local.get $p) (i32.const 100))
        (call $once (local.get $p) (i32.const 100))))"#;
    Guest {
        name: "twice".into(),
        wasm: wat::parse_str(text).unwrap(),
        invoke: Some("f".into()),
        args: vec!["64".into()],
        observe: true,
        ..Guest::default()
    }
}

#[test]
fn a_shadowed_launch_that_differs_is_mended_quarantined_and_saved() {
    let dir = tempfile::tempdir().unwrap();
    for device in [cpu(), Arc::new(Emulator::default())] {
        let to = dir.path().join(device.kind());
        let shadow = Some(Shadow { rate: 1.0, dir: Some(to.clone()) });
        let options = Options { force: true, shadow, ..Options::default() };
        let lies = lying(device.clone());
        let accelerator = Accelerator::with_device(options, Some(lies.clone()));
        let seen = execute(&twice(), Some(&accelerator)).unwrap();
        assert_eq!(difference(&execute(&twice(), None).unwrap(), &seen), None);
        let stats = accelerator.stats();
        let r = &stats.regions[0];
        assert_eq!((r.ran, r.shadowed, r.differed), (1, 1, 1), "{stats}");
        assert_eq!(r.fallbacks.get("quarantined"), Some(&1), "{stats}");
        let folder = std::fs::read_dir(&to).unwrap().next().unwrap().unwrap().path();
        let (case, replay) = load(&folder).unwrap();
        let Replay::Launch(region, live_ins, memory) = replay else { panic!("not a launch") };
        assert!(case.difference.contains("memory at 0x45"), "{}", case.difference);
        // It is the device, and not what comes before it.
        let last = if device.kind() == "cpu" { Layer::Cpu } else { Layer::Ptx };
        let found = |d: &Arc<dyn Device>| {
            bisect(&stages(d), &mut |s| launch_differs(&region, &live_ins, &memory, s.device.as_ref()))
        };
        assert_eq!(found(&lies).map(|f| f.0), Some(last));
        assert_eq!(found(&device), None);
        let (out, code) = tool(&["replay", folder.to_str().unwrap()]);
        assert!(out.contains("nothing differs") && code == 0, "{out}");
    }
}

#[test]
fn shadowed_launches_that_agree_are_counted() {
    let options = Options { force: true, ..Options::default() }.shadow(0.5);
    let accelerator = Accelerator::with_device(options, Some(cpu()));
    execute(&twice(), Some(&accelerator)).unwrap();
    let r = &accelerator.stats().regions[0];
    assert_eq!((r.ran, r.shadowed, r.differed), (2, 1, 0));
    let some = |rate: f64| (0..1000).filter(|n| Shadow { rate, dir: None }.samples(*n)).count();
    assert_eq!((some(0.0), some(1.0)), (0, 1000));
    assert!((100..=101).contains(&some(0.1)) && (1..=2).contains(&some(0.001)), "{} {}", some(0.1), some(0.001));
}

fn guests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kernels/guests")
}

/// Every guest with a command of its own, at its small size; more of them than of the calls of corner cases.
fn small() -> Vec<(Entry, Guest)> {
    let all = Manifest::read(&guests().join("guests.toml")).unwrap().guest;
    let entries = all.into_iter().filter(|e| e.invoke.is_empty() && e.group != "plain");
    let guest = |e: &Entry| Guest {
        name: e.name.clone(),
        wasm: wat::parse_bytes(&std::fs::read(guests().join(&e.wasm)).unwrap()).unwrap().into_owned(),
        args: e.small.clone(),
        observe: true,
        ..Guest::default()
    };
    entries.map(|e| (guest(&e), e)).map(|(g, e)| (e, g)).collect()
}

#[test]
fn guests_on_a_device_that_fails_now_and_then() {
    let (mut asked, mut failed, mut ran) = (0, 0, 0);
    for (n, (_, guest)) in small().into_iter().enumerate() {
        let (device, faulty) = Faulty::around(cpu(), n as u64, 30);
        let options = Options { force: true, ..Options::default() };
        let accelerator = Accelerator::with_device(options, Some(device));
        let seen = execute(&guest, Some(&accelerator)).unwrap();
        assert_eq!(difference(&execute(&guest, None).unwrap(), &seen), None, "{}", guest.name);
        let (a, f) = faulty.counts();
        (asked, failed, ran) = (asked + a, failed + f, ran + accelerator.stats().launches());
    }
    assert!(failed * 10 > asked && ran > 100, "{failed} of {asked} failed, {ran} ran");
}

#[test]
fn the_schedule_of_every_guest_does_each_iteration_once() {
    let (mut checked, mut iterations) = (0, 0);
    for (e, guest) in small() {
        for target in [Target::Gpu, Target::Cpu] {
            let device = Arc::new(Scheduled::new(target));
            let accelerator = Accelerator::with_device(Options::default(), Some(device.clone()));
            let seen = execute(&guest, Some(&accelerator)).unwrap();
            assert_eq!(difference(&execute(&guest, None).unwrap(), &seen), None, "{}", guest.name);
            let stats = accelerator.stats();
            let errors: Vec<_> = stats.regions.iter().filter_map(|r| r.last_error.as_ref()).collect();
            assert!(errors.is_empty(), "{} for {target:?}: {errors:?}", e.name);
            let (c, i, _) = device.counts();
            (checked, iterations) = (checked + c, iterations + i);
        }
    }
    assert!(checked > 500 && iterations > 100_000, "{checked} launches, {iterations} iterations");
}

/// Runs the tool in a folder of its own; gives what it printed and its exit code.
fn tool(args: &[&str]) -> (String, i32) {
    let Output { stdout, stderr, status } =
        Command::new(env!("CARGO_BIN_EXE_tensor-wasm")).args(args).output().unwrap();
    let text = |b: &[u8]| String::from_utf8_lossy(b).into_owned();
    (text(&stdout) + &text(&stderr), status.code().unwrap_or(-1))
}

#[test]
fn differences_are_saved_and_replayed() {
    let dir = tempfile::tempdir().unwrap();
    let to = dir.path().join("case");
    let case = Case { device: "cpu".into(), difference: "an old one".into(), from: "a test".into(), ..Case::default() };
    save(&to, &twice(), &case).unwrap();
    for file in ["module.wasm", "module.wat", "regions.tensor", "gpu.kernel", "cpu.kernel", "gpu.ptx", "case.toml"] {
        assert!(to.join(file).metadata().unwrap().len() > 50, "{file}");
    }
    let (back, replay) = load(&to).unwrap();
    assert!(matches!(replay, Replay::Program(g) if g.wasm == twice().wasm && g.args == twice().args));
    assert_eq!((back.difference.as_str(), back.from.as_str()), ("an old one", "a test"));
    for device in ["cpu", "emulator"] {
        let (out, code) = tool(&["replay", "--device", device, to.to_str().unwrap()]);
        assert!(code == 0 && out.contains("lift") && out.contains("lower") && out.contains("nothing differs"), "{out}");
    }
    let (out, code) = tool(&["replay", dir.path().to_str().unwrap()]);
    assert!(code == 1 && out.contains("case.toml"), "{out}");
    std::fs::write(to.join("case.toml"), "kind = 3").unwrap();
    let (out, code) = tool(&["replay", to.to_str().unwrap()]);
    assert!(code == 1 && out.contains("is not a case"), "{out}");
}

#[test]
fn fuzzing_from_the_command_line() {
    let dir = tempfile::tempdir().unwrap();
    let save = dir.path().to_str().unwrap();
    let args = ["fuzz", "--for", "100s", "--cases", "40", "--seed", "5", "--device", "cpu,emulator", "--save", save];
    let (out, code) = tool(&args);
    assert!(code == 0 && out.contains("40 cases") && out.contains("0 differences"), "{out}");
    let (out, code) = tool(&["fuzz", "--for", "soon"]);
    assert!(code != 0 && out.contains("a number"), "{out}");
    let (out, code) = tool(&["fuzz", "--kinds", "poems"]);
    assert!(code != 0 && out.contains("numeric"), "{out}");
    let (out, code) = tool(&["fuzz", "--device", "off"]);
    assert!(code == 1 && out.contains("runs nothing on a device"), "{out}");
}
