//! Every 128-bit operator in a loop over edge and random vectors, on the CPU device and (as PTX) on the
//! emulated GPU, against plain Wasmtime: the same memory, and every loop did run on the device. Then what
//! vectors do besides: they live in locals and globals, on the operand stack, in callees.
//!
//! The operators are those that the parser knows, so none can be forgotten.

use std::fmt::Write;
use std::sync::Arc;

use tensor_wasm::oracle::emulator::Emulator;
use tensor_wasm::oracle::generate::vector::{Operator, operators};
use tensor_wasm::oracle::{Guest, difference, execute};
use tensor_wasm::runtime::Device;
use tensor_wasm::runtime::cpu::CpuDevice;
use tensor_wasm::{Accelerator, Options};

/// Vectors per operand, and bytes of an operand's array.
const VECTORS: usize = 160;
const ARRAY: usize = VECTORS * 16;

/// Numbers that some operator cares about.
const WORDS: [u32; 40] = [
    0,
    1,
    0xffff_ffff,
    0x8000_0000,
    0x7fff_ffff,
    0x0080_0080,
    0x8080_8080,
    0x7f7f_7f7f,
    0x8000_8000,
    0x7fff_7fff,
    0x0102_0304,
    0x0f10_1112,
    0xff00_80fe,
    0x3f80_0000, // 1
    0xbf80_0000,
    0x3f00_0000, // 0.5
    0xbf00_0000,
    0x3fc0_0000, // 1.5
    0x4020_0000, // 2.5
    0xc020_0000,
    0x4b00_0001, // 2^23 + 1
    0x4eff_ffff,
    0x4f00_0000, // 2^31
    0xcf00_0000,
    0x4f80_0000, // 2^32
    0x5f00_0000, // 2^63
    0x7f80_0000, // ∞
    0xff80_0000,
    0x7fc0_0000, // NaN
    0xffc0_0000,
    0x7fa0_1234, // signalling
    0xffff_1234,
    0x0000_0007, // subnormal
    0x8040_0000,
    0x7f7f_ffff,
    0x0080_0000,
    0x41e0_0000, // upper half of 2^31 as an f64
    0xc1e0_0000,
    0x7ff8_0000, // and of a NaN
    0x7ff4_0001,
];

/// The bytes of the three operands' arrays: each number in every operand against each of a few, then random
/// bits.
fn data() -> Vec<u8> {
    let mut state = 0x1234_5678_9abc_def0u64;
    let mut random = move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (z ^ (z >> 31)) as u32
    };
    let mut out = vec![];
    for operand in 0..3usize {
        for v in 0..VECTORS {
            for lane in 0..4 {
                let n = v * 4 + lane;
                let word = match v {
                    0..60 => WORDS[(n * [1, 7, 11][operand] + operand * (n / WORDS.len() + 1)) % WORDS.len()],
                    60..80 => WORDS[n % WORDS.len()],
                    80..110 if random() % 3 == 0 => WORDS[random() as usize % WORDS.len()],
                    _ => random(),
                };
                out.extend(word.to_le_bytes());
            }
        }
    }
    out
}

/// The loops of an operator, one for each lane it can name: expressions over `$p`, the address of the first
/// operand, that store their result through `$d`.
fn loops(o: &Operator) -> Vec<String> {
    let name = o.name.as_str();
    let shape = name.split('.').next().unwrap();
    let lanes: usize = match shape {
        "v128" => 16,
        s => s.split('x').nth(1).unwrap().parse().unwrap(),
    };
    let vector = |k: usize| format!("(v128.load offset={} (local.get $p))", k * ARRAY);
    let scalar = match shape {
        "i64x2" => "i64",
        "f32x4" => "f32",
        "f64x2" => "f64",
        _ => "i32",
    };
    let number = |ty: &str, k: usize| format!("({ty}.load offset={} (local.get $p))", k * ARRAY);
    let keep = |value: String| format!("(v128.store (local.get $d) {value})");
    let lane_bits = |n: &str| n.trim_end_matches("_lane").trim_start_matches(char::is_alphabetic).parse::<usize>();
    let operation = &name[shape.len() + 1..];
    match operation {
        "const" => ["i32x4 1 -2 0x7fc00001 0x80000000", "f64x2 -0 nan:0x4000000000001"]
            .map(|c| keep(format!("(i8x16.add (v128.const {c}) {})", vector(0))))
            .to_vec(),
        "shuffle" => [
            "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
            "16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
            "8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7",
            "4 5 6 7 20 21 22 23 0 1 2 3 16 17 18 19",
            "2 3 0 1 18 19 16 17 14 15 30 31 6 7 6 7",
            "0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23",
            "31 0 7 22 9 9 9 9 1 2 3 4 5 6 7 8",
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
        ]
        .iter()
        .flat_map(|p| {
            // As bytes, as floats, and one of each.
            let (a, b) = (vector(0), vector(1));
            let (x, y) = (format!("(f32x4.abs {a})"), format!("(i64x2.neg {b})"));
            [(&a, &b), (&x, &b), (&x, &y)].map(|(a, b)| keep(format!("(i8x16.shuffle {p} {a} {b})")))
        })
        .collect(),
        "store" => vec![keep(vector(0)), format!("(v128.store offset=1 align=1 (local.get $d) {})", vector(1))],
        _ if operation.starts_with("store") => {
            let bytes = lane_bits(&operation["store".len()..]).unwrap() / 8;
            let one = |lane: usize| {
                let value = vector(lane % 3);
                format!("({name} offset={} align=1 {lane} (local.get $d) {value})", (16 - bytes) * lane % 16)
            };
            (0..16 / bytes).map(one).collect()
        }
        _ if operation.ends_with("_lane") && operation.starts_with("load") => {
            let bytes = lane_bits(&operation["load".len()..]).unwrap() / 8;
            let one = |lane: usize| keep(format!("({name} offset=3 align=1 {lane} (local.get $p) {})", vector(1)));
            (0..16 / bytes).map(one).collect()
        }
        _ if operation.starts_with("load") => {
            [0, 5].map(|by| keep(format!("({name} offset={by} align=1 (local.get $p))"))).to_vec()
        }
        "splat" => vec![keep(format!("({name} {})", number(scalar, 0)))],
        "replace_lane" => {
            (0..lanes).map(|k| keep(format!("({name} {k} {} {})", vector(0), number(scalar, 1)))).collect()
        }
        _ if operation.starts_with("extract_lane") => {
            (0..lanes).map(|k| format!("({scalar}.store (local.get $d) ({name} {k} {}))", vector(0))).collect()
        }
        "shl" | "shr_s" | "shr_u" => vec![
            keep(format!("({name} {} {})", vector(0), number("i32", 1))),
            keep(format!("({name} {} (i32.const 3))", vector(0))),
            keep(format!("({name} {} (i32.const -3))", vector(1))),
        ],
        "any_true" | "all_true" | "bitmask" => {
            // Of numbers, of masks of the same width and of another.
            let of = [
                vector(0),
                format!("(i8x16.eq {} {})", vector(0), vector(1)),
                format!("(v128.not (i32x4.lt_s {} {}))", vector(0), vector(1)),
                format!("(f64x2.ge {} {})", vector(0), vector(2)),
                format!("(v128.and {} (v128.const i32x4 0 0x01010101 0 0))", vector(0)),
            ];
            of.iter().map(|v| format!("(i32.store (local.get $d) ({name} {v}))")).collect()
        }
        "bitselect" | "and" | "or" | "xor" | "andnot" | "not" => {
            let masks = ["i8x16.gt_u", "i16x8.ne", "i32x4.le_s", "f32x4.lt", "f64x2.gt", "i64x2.eq"];
            let mask = |m: &str| format!("({m} {} {})", vector(1), vector(2));
            let mut out = vec![];
            let rest = |of: &[String]| of[..o.operands].join(" ");
            let plain = [vector(0), vector(1), vector(2)];
            out.push(keep(format!("({name} {})", rest(&plain))));
            for m in masks {
                // Masks among themselves, with numbers, and with numbers in lanes of other widths.
                let floats = format!("(f32x4.neg {})", vector(0));
                let choices = match o.operands {
                    1 => vec![vec![mask(m)]],
                    2 => vec![
                        vec![mask(m), format!("({m} {} {})", vector(0), vector(1))],
                        vec![mask(m), mask("i16x8.lt_s")],
                        vec![floats, mask(m)],
                    ],
                    _ => vec![
                        vec![vector(1), vector(2), mask(m)],
                        vec![vector(2), vector(1), mask(m)],
                        vec![floats, vector(1), mask(m)],
                        vec![mask("i64x2.ne"), format!("(i8x16.popcnt {})", vector(0)), mask(m)],
                    ],
                };
                out.extend(choices.iter().map(|of| keep(format!("({name} {})", rest(of)))));
            }
            out
        }
        "swizzle" | "relaxed_swizzle" => {
            let bounded = format!("(v128.and {} (v128.const i32x4 0x1f1f1f1f 0x0f0f0f0f 0x1f0f1f0f -1))", vector(1));
            [vector(1), bounded, "(v128.const i8x16 15 0 3 2 16 255 7 7 8 9 1 14 13 128 4 5)".into()]
                .map(|i| keep(format!("({name} {} {i})", vector(0))))
                .to_vec()
        }
        _ => {
            let all: Vec<String> = (0..o.operands).map(vector).collect();
            // Of loaded operands, and of the results of operators with lanes of another shape.
            let other = |v: &String| format!("(i64x2.sub (i8x16.neg {v}) (f32x4.abs {v}))");
            let others: Vec<String> = all.iter().map(other).collect();
            [all, others].map(|of| keep(format!("({name} {})", of.join(" ")))).to_vec()
        }
    }
}

/// Runs `f` of a module on plain Wasmtime and on each device; gives how many regions there are, and how many
/// of them ran.
fn run(text: &str, args: &[&str]) -> (usize, usize) {
    let guest = Guest {
        name: "simd".into(),
        wasm: wat::parse_str(text).unwrap_or_else(|e| panic!("{e}\n{text}")),
        invoke: Some("f".into()),
        args: args.iter().map(ToString::to_string).collect(),
        observe: true,
        ..Guest::default()
    };
    let reference = execute(&guest, None).unwrap_or_else(|e| panic!("{e}\n{text}"));
    let mut out = vec![];
    let emulator = Arc::new(Emulator::default());
    let devices: [Arc<dyn Device>; 2] = [Arc::new(CpuDevice::new(Some(2)).unwrap()), emulator.clone()];
    for device in devices {
        let name = device.kind();
        let options = Options { force: true, ..Options::default() };
        let accelerator = Accelerator::with_device(options, Some(device));
        let seen = execute(&guest, Some(&accelerator)).unwrap();
        let stats = accelerator.stats();
        assert_eq!(difference(&reference, &seen), None, "{name} {args:?}\n{text}\n{stats}");
        let done = stats.regions.iter().filter(|r| r.ran > 0 && r.fallbacks.is_empty()).count();
        out.push((stats.regions.len(), done));
    }
    assert!(emulator.faults().is_empty(), "{:?}\n{text}", emulator.faults());
    assert!(out.windows(2).all(|w| w[0] == w[1]), "{out:?} {args:?}\n{text}");
    out[0]
}

/// Every loop is a region, and every region ran.
fn all_run(text: &str, args: &[&str], regions: usize) {
    let seen = run(text, args);
    assert_eq!(seen, (regions, regions), "{args:?}\n{text}");
}

fn bytes(data: &[u8]) -> String {
    data.iter().fold(String::new(), |mut s, b| {
        write!(s, "\\{b:02x}").unwrap();
        s
    })
}

/// A module that runs each body in a loop of its own over all vectors, with results of its own.
fn module(bodies: &[String]) -> String {
    let pages = (4 * ARRAY + bodies.len() * (ARRAY + 16)).div_ceil(65536) + 1;
    let mut text =
        format!("(module (memory (export \"memory\") {pages}) (data (i32.const 0) \"{}\")\n", bytes(&data()));
    let mut calls = String::new();
    for (k, body) in bodies.iter().enumerate() {
        writeln!(
            text,
            "(func $f{k} (local $p i32) (local $d i32) (local $n i32)
               (local.set $d (i32.const {}))
               (local.set $n (i32.const {}))
               (loop $l
                 {body}
                 (local.set $p (i32.add (local.get $p) (i32.const 16)))
                 (local.set $d (i32.add (local.get $d) (i32.const 16)))
                 (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))",
            4 * ARRAY + k * (ARRAY + 16),
            VECTORS - 1
        )
        .unwrap();
        writeln!(calls, "(call $f{k})").unwrap();
    }
    format!("{text}(func (export \"f\") {calls}))")
}

/// The part of the operators with that remainder, on two threads of the test runner at a time.
fn part(k: usize) {
    let all = operators();
    for few in all.iter().skip(k).step_by(PARTS).collect::<Vec<_>>().chunks(8) {
        let bodies: Vec<String> = few.iter().flat_map(|o| loops(o)).collect();
        assert!(bodies.len() >= few.len());
        for b in bodies.chunks(24) {
            all_run(&module(b), &[], b.len());
        }
    }
}

const PARTS: usize = 4;

#[test]
fn every_operator_first_part() {
    part(0);
}

#[test]
fn every_operator_second_part() {
    part(1);
}

#[test]
fn every_operator_third_part() {
    part(2);
}

#[test]
fn every_operator_fourth_part() {
    part(3);
}

/// A module with the data, a function `f` of a count with these locals and body, and other fields.
fn program(locals: &str, body: &str, fields: &str) -> String {
    format!(
        "(module (memory (export \"memory\") 2) (data (i32.const 0) \"{}\") {fields}
           (func (export \"f\") (param $n i32) {locals} {body}))",
        bytes(&data())
    )
}

/// `(loop …)` over `$n` vectors from `$p`, with a body.
fn counted(body: &str) -> String {
    format!(
        "(loop $l
           {body}
           (local.set $p (i32.add (local.get $p) (i32.const 16)))
           (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))"
    )
}

const OUT: usize = 4 * ARRAY;

/// An accumulator of that operator, stored after the loop.
fn accumulate(op: &str, value: &str, start: &str) -> String {
    let body = counted(&format!("(local.set $a ({op} (local.get $a) {value}))"));
    program(
        "(local $p i32) (local $a v128)",
        &format!("(local.set $a {start}) {body} (v128.store (i32.const {OUT}) (local.get $a))"),
        "",
    )
}

#[test]
fn integer_accumulators_are_reductions() {
    let load = "(v128.load (local.get $p))";
    let zero = "(v128.const i64x2 0 0)";
    for (op, value) in [
        ("i32x4.add", load.to_string()),
        ("i64x2.add", load.to_string()),
        ("i16x8.add", load.to_string()),
        ("i8x16.add", load.to_string()),
        ("i8x16.sub", load.to_string()),
        ("i32x4.min_s", load.to_string()),
        ("i32x4.max_u", load.to_string()),
        ("v128.xor", load.to_string()),
        ("v128.or", load.to_string()),
        ("i32x4.add", format!("(i32x4.dot_i16x8_s {load} (v128.load offset={ARRAY} (local.get $p)))")),
        ("i32x4.add", format!("(i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u {load}))")),
        ("i32x4.sub", format!("(i32x4.eq {load} (v128.load offset={ARRAY} (local.get $p)))")),
    ] {
        for start in [zero, "(v128.load offset=64 (i32.const 0))"] {
            for n in ["1", "2", "63", "160"] {
                all_run(&accumulate(op, &value, start), &[n], 1);
            }
        }
    }
}

#[test]
fn float_accumulators_stay_in_order() {
    let text = accumulate("f32x4.add", "(v128.load (local.get $p))", "(v128.const i64x2 0 0)");
    assert_eq!(run(&text, &["100"]), (0, 0));
}

/// Vectors that enter the loop: a parameter's stand-in, a local set before, immutable and mutable globals.
#[test]
fn vectors_from_outside() {
    let body = counted(&format!(
        "(v128.store offset={OUT} (local.get $p)
           (i16x8.add (i8x16.sub_sat_u (v128.load (local.get $p)) (local.get $x))
             (f32x4.mul (global.get $g) (i64x2.add (global.get $h) (local.get $y)))))"
    ));
    let text = program(
        "(local $p i32) (local $x v128) (local $y v128)",
        &format!(
            "(local.set $x (i8x16.splat (i32.add (local.get $n) (i32.const 1000))))
             (local.set $y (v128.load offset=480 (local.get $n)))
             {body}
             (v128.store (i32.const {}) (i16x8.extend_low_i8x16_s (local.get $x)))",
            OUT + 2 * ARRAY
        ),
        "(global $g v128 (v128.const f32x4 1.5 -0 nan:0x200001 inf)) (global $h (mut v128) (v128.const i64x2 -1 5))",
    );
    for n in ["1", "2", "100"] {
        all_run(&text, &[n], 1);
    }
}

/// A narrow lane that comes from a scalar with more bits, beside that scalar, in two shapes, and through a
/// function's parameter.
#[test]
fn narrow_lanes_from_wide_scalars() {
    let inner = counted(&format!(
        "(v128.store offset={OUT} (local.get $p)
           (i32x4.add (i32x4.splat (local.get $s))
             (i32x4.add (i32x4.extend_low_i16x8_s (local.get $x)) (i32x4.extend_high_i16x8_u (local.get $w)))))"
    ));
    let text = format!(
        "(module (memory (export \"memory\") 2) (data (i32.const 0) \"{}\")
           (func $g (param $n i32) (param $s i32) (param $x v128) (param $w v128) (local $p i32) {inner})
           (func (export \"f\") (param $n i32) (param $s i32)
             (call $g (local.get $n) (local.get $s) (i16x8.splat (local.get $s))
               (i16x8.mul (i16x8.splat (local.get $s)) (v128.load offset=96 (i32.const 0))))))",
        bytes(&data())
    );
    for s in ["-1", "70000", "0x12348765", "-32768", "32768"] {
        all_run(&text, &["50", s], 1);
    }
    let local = program(
        "(param $s i32) (local $p i32) (local $x v128) (local $w v128)",
        &format!(
            "(local.set $x (i16x8.splat (local.get $s)))
             (local.set $w (i16x8.extend_low_i8x16_s (local.get $x)))
             {inner}
             (v128.store (i32.const {}) (local.get $w))",
            OUT + 2 * ARRAY
        ),
        "",
    );
    for s in ["-1", "70000", "0x12348765", "-32768", "32768", "128"] {
        all_run(&local, &["50", s], 1);
    }
}

/// Vectors that are needed after the loop: the last one, one that the loop does not change, a sum.
#[test]
fn vectors_after_the_loop() {
    let body = counted(&format!(
        "(v128.store offset={OUT} (local.get $p) (local.tee $x (i16x8.mul (v128.load (local.get $p)) (local.get $k))))
         (local.set $i (i16x8.add (local.get $i) (local.get $k)))
         (local.set $j (i64x2.sub (local.get $j) (v128.const i64x2 3 -5)))"
    ));
    let text = program(
        "(local $p i32) (local $x v128) (local $k v128) (local $i v128) (local $j v128)",
        &format!(
            "(local.set $k (i16x8.splat (i32.const 0x12345)))
             (local.set $i (v128.load (i32.const 32)))
             (local.set $j (v128.load (i32.const 64)))
             {body}
             (v128.store (i32.const {0}) (local.get $i))
             (v128.store offset=16 (i32.const {0}) (local.get $j))
             (v128.store offset=32 (i32.const {0}) (local.get $k))",
            OUT + 2 * ARRAY
        ),
        "",
    );
    for n in ["1", "2", "100"] {
        all_run(&text, &[n], 1);
    }
}

/// Through blocks with parameters and results, branches that carry vectors, both kinds of `select`, an
/// `if`, a table, and a loop inside.
#[test]
fn vectors_through_control_flow() {
    let a = "(v128.load (local.get $p))";
    let b = &format!("(v128.load offset={ARRAY} (local.get $p))");
    let c = "(i32.and (i32.load (local.get $p)) (i32.const 1))";
    for value in [
        format!("(block (result v128) (f32x4.add {a} {b}))"),
        format!("(block $b (result v128) (i8x16.add (br_if $b (i16x8.mul {a} {b}) {c}) {b}))"),
        format!("(if (result v128) {c} (then (f64x2.mul {a} {b})) (else (i8x16.eq {a} {b})))"),
        format!("{a} (block (param v128) (result v128) {b} (i32x4.sub))"),
        format!("{a} (if (param v128) (result v128) {c} (then (f32x4.sqrt)) (else (drop) {b}))"),
        format!("{a} (if (param v128) (result v128) {c} (then (f32x4.sqrt)))"),
        format!("(select {a} {b} {c})"),
        format!("(select (result v128) (f32x4.neg {a}) (i16x8.gt_s {a} {b}) {c})"),
        format!("(block $x (result v128) (block $y (result v128) (br_table $x $y $x {a} {c})) (i16x8.neg))"),
        format!("(local.set $x {a}) (if {c} (then (local.set $x {b}))) (local.get $x)"),
        format!("(local.set $x (i32x4.lt_s {a} {b})) (if {c} (then (local.set $x {b}))) (i8x16.neg (local.get $x))"),
        format!("(call $pure {a} {b})"),
        format!("(call $early {a} {b})"),
        // A loop of three rounds in each iteration.
        format!(
            "(local.set $x {a}) (local.set $k (i32.const 3))
             (loop $m (local.set $x (f32x4.add (f32x4.mul (local.get $x) {a}) {b}))
               (br_if $m (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
             (local.get $x)"
        ),
    ] {
        let body = counted(&format!("(local.get $p) {value} (v128.store offset={OUT})"));
        let text = program(
            "(local $p i32) (local $x v128) (local $k i32)",
            &body,
            "(func $pure (param $a v128) (param $b v128) (result v128) (local $z v128)
               (local.set $z (i16x8.avgr_u (local.get $a) (local.get $b)))
               (v128.xor (local.get $z) (f32x4.min (local.get $a) (local.get $b))))
             (func $early (param $a v128) (param $b v128) (result v128)
               (if (v128.any_true (i8x16.eq (local.get $a) (local.get $b))) (then (return (local.get $a))))
               (i64x2.shl (local.get $b) (i32.const 5)))",
        );
        let (regions, ran) = run(&text, &["160"]);
        assert!(regions > 0 && ran > 0, "{regions} regions, {ran} ran\n{text}");
    }
}

/// NaNs keep their payloads through loads, stores, shuffles, selects and lane operators.
#[test]
fn bits_of_floats_stay() {
    let a = "(v128.load (local.get $p))";
    for value in [
        a.to_string(),
        format!("(f32x4.splat (f32x4.extract_lane 1 {a}))"),
        format!("(f32x4.replace_lane 2 (f32x4.neg {a}) (f32x4.extract_lane 3 {a}))"),
        format!("(f64x2.abs (f32x4.neg {a}))"),
        format!("(f32x4.pmin {a} (v128.load offset={ARRAY} (local.get $p)))"),
        format!("(i32x4.add (f32x4.add {a} {a}) (v128.const i32x4 1 1 1 1))"),
    ] {
        all_run(
            &program("(local $p i32)", &counted(&format!("(v128.store offset={OUT} (local.get $p) {value})")), ""),
            &["160"],
            1,
        );
    }
}

/// An access that is partly out of bounds traps and writes nothing, and what came before it stays.
#[test]
fn partly_out_of_bounds() {
    for (start, value) in
        [(131_072 - 160, "(v128.const i32x4 1 2 3 4)"), (131_072 - 168, "(i8x16.splat (local.get $n))")]
    {
        let body = counted(&format!("(v128.store (local.get $p) {value})"));
        let text = program("(local $p i32)", &format!("(local.set $p (i32.const {start})) {body}"), "");
        for n in ["10", "11", "12"] {
            run(&text, &[n]);
        }
    }
}

/// Neighbouring vectors that overlap make the loop a sequential one.
#[test]
fn overlapping_vectors() {
    for by in ["1", "15", "16", "17", "32"] {
        let body = counted(&format!(
            "(v128.store offset={by} (local.get $p) (i8x16.add (v128.load (local.get $p)) (local.get $x)))"
        ));
        let text = program(
            "(local $p i32) (local $x v128)",
            &format!("(local.set $x (i8x16.splat (i32.const 1))) {body}"),
            "",
        );
        run(&text, &["20"]);
    }
}
