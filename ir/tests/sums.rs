//! Float sums as reductions: what is taken for one, and what measures its rounding errors.

use tensor_wasm_ir::dialect::parse_module;
use tensor_wasm_ir::interp::{Frame, Machine, Stop};
use tensor_wasm_ir::{Env, MemTy, NumOp, Region, Ty, Val, eval, sum};

/// Odd numbers are taken away, and a half is added for every number but 0.
const GOOD: &str = r#"builtin.module @m 
{
  ^block1v1():
    tensor.region () [] [spec: builtin.string "name f0_loop_37"]: <() -> ()>
    {
      ^entry_block2v1(v0: builtin.integer i32, v1: builtin.integer i32, v2: builtin.fp32 ):
        v3 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
        v4 = tensor.trip (v3, v3, v0) [] [spec: builtin.string "lt_s i32 bottom"]: <(builtin.integer i32, builtin.integer i32, builtin.integer i32) -> (builtin.integer i64)>;
        tensor.loop (v4) [] [spec: builtin.string "parallel 0 @37"]: <(builtin.integer i64) -> ()>;
        tensor.guard () [] [spec: builtin.string "start 0 number"]: <() -> ()>;
        v5 = tensor.nest (v2) [] [spec: builtin.string "reduce f32.add"]: <(builtin.fp32 ) -> (builtin.fp32 )>
        {
          ^b0_block3v1(v6: builtin.integer i64, v7: builtin.fp32 ):
            num.br () [^b1_block4v1] [spec: builtin.string "args 0"]: <() -> ()>

          ^b1_block4v1():
            v9 = num.const () [] [spec: builtin.string "0x1"]: <() -> (builtin.integer i32)>;
            v10 = num.i32_wrap_i64 (v6) [] []: <(builtin.integer i64) -> (builtin.integer i32)>;
            v11 = num.i32_mul (v10, v3) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
            v12 = num.i32_add (v1, v11) [] []: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
            v13 = num.i32_and (v12, v9) [] [spec: builtin.string "@43"]: <(builtin.integer i32, builtin.integer i32) -> (builtin.integer i32)>;
            num.cond_br (v13) [^b3_block6v1, ^b2_block5v1] [spec: builtin.string "args 0 0"]: <(builtin.integer i32) -> ()>

          ^b2_block5v1():
            num.br (v7) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>

          ^b3_block6v1():
            v14 = num.f32_convert_i32_s (v12) [] [spec: builtin.string "@50"]: <(builtin.integer i32) -> (builtin.fp32 )>;
            v15 = num.f32_sub (v7, v14) [] [spec: builtin.string "@51"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
            num.br (v15) [^b4_block7v1] [spec: builtin.string "args 1"]: <(builtin.fp32 ) -> ()>

          ^b4_block7v1(v8: builtin.fp32 ):
            v16 = num.const () [] [spec: builtin.string "0x3f000000"]: <() -> (builtin.fp32 )>;
            v17 = num.f32_add (v16, v8) [] [spec: builtin.string "@62"]: <(builtin.fp32 , builtin.fp32 ) -> (builtin.fp32 )>;
            v18 = num.f32_select (v17, v8, v12) [] [spec: builtin.string "@67"]: <(builtin.fp32 , builtin.fp32 , builtin.integer i32) -> (builtin.fp32 )>;
            num.br () [^b5_block8v1] [spec: builtin.string "args 0"]: <() -> ()>

          ^b5_block8v1():
            num.return (v18) [] []: <(builtin.fp32 ) -> ()>
        };
        tensor.end (v5) [] []: <(builtin.fp32 ) -> ()>
    }
}
"#;

/// Changes after which it is no sum of its own.
const BAD: [(&str, &str); 9] = [
    // The accumulator is on both sides, on the wrong side, on neither, or in something else than a sum.
    ("num.f32_add (v16, v8)", "num.f32_add (v8, v8)"),
    ("num.f32_sub (v7, v14)", "num.f32_sub (v14, v7)"),
    ("num.f32_sub (v7, v14)", "num.f32_sub (v14, v14)"),
    ("num.f32_sub (v7, v14)", "num.f32_mul (v7, v14)"),
    ("num.f32_sub (v7, v14)", "num.f32_copysign (v7, v14)"),
    // It begins anew on one side, by a choice or by a branch.
    ("num.f32_select (v17, v8, v12)", "num.f32_select (v17, v16, v12)"),
    ("num.br (v15) [^b4_block7v1]", "num.br (v14) [^b4_block7v1]"),
    // It is not handed on, or joined by another operation than it is made with.
    ("num.return (v18)", "num.return (v16)"),
    ("reduce f32.add", "reduce f32.mul"),
];

struct Nothing;

impl Machine for Nothing {
    fn load(&mut self, _: u64, _: MemTy, _: u32) -> Result<u64, Stop> {
        Err(Stop::Trap)
    }

    fn store(&mut self, _: u64, _: u64, _: MemTy, _: u32) -> Result<(), Stop> {
        Err(Stop::Trap)
    }

    fn env(&mut self, _: Env) -> Result<u64, Stop> {
        Err(Stop::Trap)
    }

    fn partial(&mut self, _: u32, _: u64) -> Result<(), Stop> {
        Err(Stop::Trap)
    }
}

fn region(text: &str) -> Region {
    parse_module(text).unwrap().regions.remove(0)
}

#[test]
fn what_is_no_sum_is_refused() {
    assert_eq!(sum::check(&region(GOOD)), Ok(()));
    for (from, to) in BAD {
        assert!(GOOD.contains(from), "`{from}` is not in the text");
        assert!(parse_module(&GOOD.replacen(from, to, 1)).is_err(), "`{to}` for `{from}` is taken");
    }
}

/// Ten iterations, by hand: 1, 3, 5, 7, 9 are taken from 100, and nine halves are added.
#[test]
fn sums_are_measured() {
    let region = region(GOOD);
    let body = sum::measured(&region);
    // The first index is 0, and the step 1.
    let known: Vec<(Val, u64)> = region.captures().into_iter().map(|v| (v, u64::from(v != Val(1)))).collect();
    let mut values = vec![u64::from(100f32.to_bits()), 100f64.to_bits(), 0f64.to_bits()];
    for i in 0..10u64 {
        let args = [vec![i], values].concat();
        values = Frame::new(&body, &known, 1000).run(&args, &mut Nothing).unwrap();
    }
    assert_eq!(values.len(), 3);
    assert_eq!(f32::from_bits(values[0] as u32), 100.0 - 25.0 + 4.5);
    assert_eq!(f64::from_bits(values[1]), 100.0 + 25.0 + 4.5);
    assert_eq!(f64::from_bits(values[2]), 5.0 + 9.0);
}

/// An accumulator that begins with the identity has nothing of it, whatever is joined, if that is no NaN.
#[test]
fn identities_change_nothing() {
    let odd = |ty: Ty| -> Vec<u64> {
        let of =
            [0.0, -0.0, 1.0, -1.5, 1e-310, -1e-40, 3e38, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE];
        of.into_iter().map(|x| if ty == Ty::F32 { u64::from((x as f32).to_bits()) } else { x.to_bits() }).collect()
    };
    let mut rounded = 0;
    for &op in NumOp::ALL.iter().filter(|op| op.identity().is_some() && op.info().result.is_float()) {
        rounded += usize::from(op.rounds());
        let identity = op.identity().unwrap();
        for x in odd(op.info().result) {
            assert_eq!(eval::eval(op, &[identity, x]), Ok(x), "{op} {x:#x}");
            assert_eq!(eval::eval(op, &[x, identity]), Ok(x), "{op} {x:#x}");
        }
    }
    assert_eq!(rounded, 4);
    assert!(NumOp::ALL.iter().all(|op| !op.rounds() || !op.updates()));
}
