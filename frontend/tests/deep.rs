//! Long chains of definitions and deep nesting are lifted or refused, never a stack overflow: an
//! overflow ends the process, whatever the embedder does.

use std::fmt::Write;

use tensor_wasm_frontend::{LiftOptions, lift_with};
use tensor_wasm_ir::Code;

fn lift(body: &str) -> usize {
    let text = format!(
        "(module (memory 1) (func (param $p i32) (param $n i32) (local $x i32) (local $y i32) (local $v v128)
           (loop $l {body}
             (local.set $p (i32.add (local.get $p) (i32.const 4)))
             (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))"
    );
    let options = LiftOptions { force: true, ..LiftOptions::default() };
    lift_with(&wat::parse_str(text).unwrap(), options).unwrap().remarks.len()
}

/// `count` times the same code in one loop.
fn repeated(count: usize, code: &str) -> usize {
    let mut body = String::new();
    for _ in 0..count {
        writeln!(body, "{code}").unwrap();
    }
    lift(&format!("{body} (i32.store (local.get $p) (local.get $x))"))
}

#[test]
fn long_sums() {
    assert_eq!(repeated(12_000, "(local.set $x (i32.add (local.get $x) (local.get $y)))"), 1);
}

#[test]
fn long_invariant_sums() {
    assert_eq!(repeated(12_000, "(local.set $y (i32.mul (local.get $y) (i32.const 3)))"), 1);
}

#[test]
fn many_merges() {
    assert_eq!(repeated(4_000, "(if (local.get $y) (then (local.set $x (i32.add (local.get $x) (i32.const 1)))))"), 1);
}

#[test]
fn many_blocks() {
    assert_eq!(repeated(8_000, "(block (br_if 0 (local.get $y)) (local.set $x (i32.const 1)))"), 1);
}

#[test]
fn deep_blocks() {
    let n = 400;
    assert_eq!(lift(&format!("{} (i32.store (local.get $p) (i32.const 1)) {}", "(block ".repeat(n), ")".repeat(n))), 1);
}

#[test]
fn deep_loops() {
    let n = 100;
    assert_eq!(
        lift(&format!("{} (i32.store (local.get $p) (i32.const 1)) {}", "(loop ".repeat(n), ")".repeat(n))),
        n + 1
    );
}

/// What becomes hundreds of operations each: past the budget the function is left alone.
#[test]
fn many_vectors() {
    for code in [
        "(v128.store (local.get $p) (i8x16.swizzle (v128.load (local.get $p)) (v128.load offset=16 (local.get $p))))",
        "(local.set $v (i8x16.add (local.get $v) (i64x2.add (local.get $v) (f32x4.abs (local.get $v)))))",
        "(if (local.get $y) (then (local.set $v (i8x16.neg (local.get $v)))))",
        "(local.set $v (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 (local.get $v) (local.get $v)))",
    ] {
        assert_eq!(repeated(3_000, code), 1);
    }
}

/// A choice between two values, each of which is one between two: what they are is found once.
#[test]
fn chosen_again_and_again() {
    let step = "(if (i32.and (local.get $n) (i32.const 7))
                  (then (local.set $x (i32.add (local.get $x) (i32.and (local.get $n) (i32.const 7))))))";
    let body = step.repeat(40);
    let body = format!("{body} (i32.store (local.get $p) (local.get $x)) {body}");
    assert_eq!(lift(&format!("{body} (i32.store (local.get $x) (local.get $x))")), 1);
}

/// Loops that are looked at in several forms each, in a function of many: the last ones are kept before that takes forever.
#[test]
fn many_loops_of_many_forms() {
    let point = |k: i32| {
        format!(
            "(i32.store offset={k} (local.get $p) (i32.add (i32.load offset={k} (local.get $q)) (i32.load offset={k} (local.get $r))))"
        )
    };
    let points: String = (0..4).map(|k| point(4 * k)).collect();
    let steps = ["p", "q", "r"].map(|v| format!("(local.set ${v} (i32.add (local.get ${v}) (i32.const 16)))")).concat();
    let one = format!(
        "(local.set $n (i32.load offset=4 (local.get $v)))
         (loop $l {points} {steps}
           (if (i32.load (local.get $p)) (then (call $f)))
           (i32.store (local.get $v) (i32.xor (i32.load (local.get $v)) (i32.load (local.get $q))))
           (i32.store offset=4 (local.get $v) (i32.mul (i32.load offset=4 (local.get $v)) (i32.load (local.get $q))))
           (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 4)))))"
    );
    let text = format!(
        "(module (import \"m\" \"f\" (func $f)) (memory 1)
           (func (param $p i32) (param $q i32) (param $r i32) (param $v i32) (local $n i32) {}))",
        one.repeat(600)
    );
    let remarks = lift_with(&wat::parse_str(text).unwrap(), LiftOptions { force: true, ..LiftOptions::default() });
    let codes: Vec<Code> = remarks.unwrap().remarks.iter().map(|r| r.code).collect();
    assert_eq!(codes.len(), 600);
    assert_ne!(codes[0], Code::Budget);
    assert_eq!(codes[599], Code::Budget);
}
