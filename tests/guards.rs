//! Each guard that can fail, and its neighbour that just holds: what the program does is what it
//! does in plain Wasmtime, traps and memory included, and the statistics say what the guard said.

use std::sync::Arc;

use tensor_wasm::oracle::emulator::Emulator;
use tensor_wasm::oracle::{Guest, difference, execute};
use tensor_wasm::runtime::{Device, cpu::CpuDevice};
use tensor_wasm::{Accelerator, Options};

/// Runs `f` of the module on a device, whatever it takes; gives the fallbacks' reasons, or `ran`.
fn outcome(device: Arc<dyn Device>, text: &str, args: &[&str]) -> Vec<String> {
    let (reasons, regions) = outcome_with(device, text, args, true);
    assert_eq!(regions, 1, "the loop is not lifted");
    reasons
}

/// The same, whatever it takes or not, and how many regions there are.
fn outcome_with(device: Arc<dyn Device>, text: &str, args: &[&str], force: bool) -> (Vec<String>, usize) {
    let guest = Guest {
        name: "guard".into(),
        wasm: wat::parse_str(text).unwrap(),
        invoke: Some("f".into()),
        args: args.iter().map(ToString::to_string).collect(),
        observe: true,
        ..Guest::default()
    };
    let options = Options { force, ..Options::default() };
    let accelerator = Accelerator::with_device(options, Some(device));
    let reference = execute(&guest, None).unwrap();
    let seen = execute(&guest, Some(&accelerator)).unwrap();
    assert_eq!(difference(&reference, &seen), None, "{args:?}");
    let stats = accelerator.stats();
    let ran = (stats.launches() > 0).then(|| "ran".to_string());
    (ran.into_iter().chain(stats.reasons().into_keys()).collect(), stats.regions.len())
}

/// `for (; n; n--) *dst++ = *src++ + 1`, 32 bits each, tested at the bottom.
const COPY: &str = r#"(module (memory (export "memory") 2) (data (i32.const 256) "\01\02\03\04\05\06\07\08")
  (func (export "f") (param $dst i32) (param $src i32) (param $n i32)
    (loop $l
      (i32.store (local.get $dst) (i32.add (i32.load (local.get $src)) (i32.const 1)))
      (local.set $dst (i32.add (local.get $dst) (i32.const 4)))
      (local.set $src (i32.add (local.get $src) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))"#;

/// `for (i = 0; i < n; i++) p[i] = i`, tested at the top.
const TOP: &str = r#"(module (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (local $i i32)
    (block $done (loop $l
      (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
      (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (local.get $i))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $l)))))"#;

/// `for (i = 0; i < n; i++) q[i] = 100 / p[i]`.
const DIVIDE: &str = r#"(module (memory (export "memory") 1) (data (i32.const 64) "\01\00\00\00\02\00\00\00\03\00\00\00\04\00\00\00")
  (func (export "f") (param $q i32) (param $p i32) (param $n i32)
    (loop $l
      (i32.store (local.get $q) (i32.div_u (i32.const 100) (i32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))"#;

/// `for (i = 0; i < n; i++) q[i] = t[p[i]]`, all 32-bit.
const GATHER: &str = r#"(module (memory (export "memory") 1)
    (data (i32.const 64) "\00\00\00\00\04\00\00\00\fc\ff\00\00\fd\ff\00\00\00\10\00\00")
  (func (export "f") (param $q i32) (param $p i32) (param $n i32)
    (loop $l
      (i32.store (local.get $q) (i32.load (i32.load (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (local.set $q (i32.add (local.get $q) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))"#;

/// A packed triangle, unrolled by two: `for (i = 0; i < 256; i++) for (j = i, k = i * (i + 1) / 2 + i; j < 256; k += ++j) p[k] += a[j][i]`.
/// Where rows of `p` meet is asked of every launch, and hard to say.
const PACKED: &str = r#"(module (memory (export "memory") 40)
  (func (export "f")
    (local i32 i32 i32 i32 i32 i32) loop local.get 4 local.tee 0 local.get 0 local.get 0 i32.const 1 i32.add
    local.tee 4 i32.mul i32.const 1 i32.shr_u i32.add local.set 2 block local.get 0 i32.const 1 i32.and i32.eqz
    if local.get 0 local.set 1 br 1 end local.get 2 i32.const 2 i32.shl i32.const 1427472 i32.add local.tee 1
    local.get 1 i32.load local.get 0 i32.const 10 i32.shl local.get 0 i32.const 2 i32.shl i32.add i32.const
    775184 i32.add i32.load i32.add i32.store local.get 0 i32.const 1 i32.add local.tee 1 local.get 2 i32.add
    local.set 2 end local.get 0 i32.const 255 i32.ne if local.get 1 i32.const 2 i32.add local.set 0 local.get 3
    local.get 1 i32.const 10 i32.shl i32.add local.set 1 loop local.get 2 i32.const 2 i32.shl i32.const 1427472
    i32.add local.tee 5 local.get 5 i32.load local.get 1 i32.const 775184 i32.add i32.load i32.add i32.store
    local.get 0 local.get 2 i32.add i32.const 1 i32.sub local.tee 2 i32.const 2 i32.shl i32.const 1427472
    i32.add local.tee 5 local.get 5 i32.load local.get 1 i32.const 776208 i32.add i32.load i32.add i32.store
    local.get 1 i32.const 2048 i32.add local.set 1 local.get 0 local.get 2 i32.add local.set 2 local.get 0
    i32.const 2 i32.add local.tee 0 i32.const 258 i32.ne br_if 0 end end local.get 3 i32.const 4 i32.add
    local.set 3 local.get 4 i32.const 256 i32.ne br_if 0 end))"#;

/// `x = 0.0; for (i = 0; i < n; i++, x += step) p[i] = x` with a step that stays exact for long, or
/// not at all.
fn counter(step: &str) -> String {
    format!(
        r#"(module (memory (export "memory") 1)
  (func (export "f") (param $p i32) (param $n i32) (local $x f32)
    (loop $l
      (f32.store (local.get $p) (local.get $x))
      (local.set $x (f32.add (local.get $x) (f32.const {step})))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))"#
    )
}

fn check(text: &str, cases: &[(&[&str], &str)]) {
    for (args, want) in cases {
        let cpu = Arc::new(CpuDevice::new(Some(2)).unwrap());
        assert_eq!(outcome(cpu, text, args), [*want], "{args:?}");
    }
}

#[test]
fn overlapping_views() {
    check(
        COPY,
        &[
            (&["1024", "256", "64"], "ran"),
            // In place, and the ranges just apart.
            (&["256", "256", "64"], "ran"),
            (&["512", "256", "64"], "ran"),
            (&["508", "256", "64"], "overlap"),
            (&["260", "256", "64"], "overlap"),
            (&["256", "260", "64"], "overlap"),
            (&["259", "256", "64"], "overlap"),
            (&["256", "257", "3"], "overlap"),
        ],
    );
}

#[test]
fn a_question_that_takes_too_long() {
    let cpu = Arc::new(CpuDevice::new(Some(2)).unwrap());
    let (reasons, _) = outcome_with(cpu, PACKED, &[], false);
    assert!(reasons.contains(&"undecided".to_string()), "{reasons:?}");
}

#[test]
fn bounds_to_the_byte() {
    check(
        COPY,
        &[
            // 131072 bytes: the last store ends exactly there, or one byte behind.
            (&["130972", "256", "25"], "ran"),
            (&["130973", "256", "25"], "out-of-bounds"),
            (&["256", "130972", "25"], "ran"),
            (&["256", "130973", "25"], "out-of-bounds"),
            (&["131072", "256", "1"], "out-of-bounds"),
        ],
    );
}

#[test]
fn addresses_that_wrap_around() {
    check(
        COPY,
        &[
            (&["-16", "256", "8"], "out-of-bounds"),
            (&["256", "-4", "4"], "out-of-bounds"),
            (&["-8", "-16", "4"], "out-of-bounds"),
        ],
    );
}

#[test]
fn misaligned_addresses_run_also_where_a_device_faults_on_them() {
    let cases: &[(&[&str], &str)] =
        &[(&["1025", "256", "64"], "ran"), (&["1024", "256", "64"], "ran"), (&["1026", "259", "63"], "ran")];
    // An address that is only known inside the loop, and one byte behind it.
    let odd = GATHER.replace("(i32.load (i32.load", "(i32.load offset=1 (i32.load");
    let gathers: &[(&[&str], &str)] = &[(&["1024", "64", "2"], "ran"), (&["1025", "64", "2"], "ran")];
    for (text, cases) in [(COPY, cases), (odd.as_str(), gathers)] {
        check(text, cases);
        let emulator = Arc::new(Emulator::default());
        for (args, want) in cases {
            assert_eq!(outcome(emulator.clone(), text, args), [*want], "{args:?}");
        }
        assert!(emulator.faults().is_empty(), "{:?}", emulator.faults());
    }
}

#[test]
fn trip_counts() {
    check(
        COPY,
        &[
            (&["1024", "256", "1"], "ran"),
            (&["1024", "256", "2"], "ran"),
            (&["1024", "256", "97"], "ran"),
            // A down-counter that starts at 0 goes all the way round, and traps on its way.
            (&["1024", "256", "0"], "out-of-bounds"),
        ],
    );
    check(
        TOP,
        &[
            (&["0", "0"], "empty"),
            (&["0", "-5"], "empty"),
            (&["0", "1"], "ran"),
            (&["8", "16382"], "ran"),
            (&["8", "16383"], "out-of-bounds"),
        ],
    );
}

#[test]
fn divisors_that_turn_out_zero() {
    check(
        DIVIDE,
        &[
            (&["1024", "64", "4"], "ran"),
            (&["1024", "64", "5"], "trap-flag"),
            // In place: what was written before the trap is read again by the original loop.
            (&["64", "64", "4"], "ran"),
            (&["64", "64", "5"], "trap-flag"),
        ],
    );
}

#[test]
fn indices_that_turn_out_bad() {
    check(
        GATHER,
        &[
            (&["1024", "64", "3"], "ran"),
            // One byte beyond memory.
            (&["1024", "64", "4"], "trap-flag"),
            // Reads what the loop writes.
            (&["4096", "80", "1"], "trap-flag"),
        ],
    );
}

#[test]
fn float_counters_that_stop_being_exact() {
    check(&counter("1.0"), &[(&["0", "16384"], "ran")]);
    check(&counter("0.25"), &[(&["0", "1000"], "ran")]);
    // 1/3 of 2^24 steps is one; more round.
    check(&counter("5592405.0"), &[(&["0", "3"], "ran"), (&["0", "4"], "trip-count")]);
}
