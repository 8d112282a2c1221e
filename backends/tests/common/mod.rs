//! What the tests share: interesting bit patterns, and a kernel around one operation.
#![allow(dead_code, reason = "each test crate uses its own part")]

use tensor_wasm_ir::{BlockId, Body, Edge, Env, Kernel, MemTy, NumOp, Op, Pass, Target, Term, Ty, Val};

/// Bytes of a record: three operands and the result, 8 each.
pub const RECORD: u64 = 32;

/// A small generator of random bits (splitmix64): the same on every run.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// The low bits that a value of a type has.
pub fn low(ty: Ty, bits: u64) -> u64 {
    if ty.bytes() == 4 { bits & 0xffff_ffff } else { bits }
}

/// Boundaries of every range that some operation cares about.
pub fn edges(ty: Ty) -> Vec<u64> {
    let signed = |v: f64| {
        if ty == Ty::F32 { u64::from((v as f32).to_bits()) } else { v.to_bits() }
    };
    let mut out = match ty {
        Ty::I32 | Ty::I64 => {
            let around = [0u64, 1 << 7, 1 << 8, 1 << 15, 1 << 16, 1 << 31, 1 << 32, 1 << 63];
            let mut v: Vec<u64> = around.iter().flat_map(|&x| [x.wrapping_sub(1), x, x.wrapping_add(1)]).collect();
            v.extend([3, 7u64.wrapping_neg(), 30, 31, 33, 62, 63, 64, 65, 100, 0x1234_5678_9abc_def0]);
            v.extend([1u64 << 31, 1 << 63, 24, (1 << 24) + 1, (1 << 53) + 1].map(u64::wrapping_neg));
            v
        }
        Ty::F32 | Ty::F64 => {
            let mut v = vec![];
            for p in [0, 7, 23, 24, 31, 32, 52, 53, 63, 64, 100] {
                let x = 2f64.powi(p);
                // The neighbours in either format: one step of the f32 and of the f64 grid.
                let f = x as f32;
                let near = [x.next_down(), x.next_up(), f64::from(f.next_down()), f64::from(f.next_up())];
                v.extend(
                    near.iter().chain(&[x, x - 0.5, x + 0.5, x - 1.0, x + 1.0]).flat_map(|&y| [signed(y), signed(-y)]),
                );
            }
            v.extend([0.0, -0.0, f64::INFINITY, f64::NEG_INFINITY, 1.5, 2.5, -0.5, -0.99, 0.1, 1e-310].map(signed));
            let nans_and_tiny: &[u64] = if ty == Ty::F32 {
                &[
                    0x7fc0_0000,
                    0xffc0_0000,
                    0x7fc1_2345,
                    0x7f80_0001,
                    0xffbf_ffff,
                    0x7fff_ffff,
                    1,
                    0x8000_0001,
                    0x007f_ffff,
                    0x0080_0000,
                    0x7f7f_ffff,
                    0xff7f_ffff,
                ]
            } else {
                &[
                    0x7ff8 << 48,
                    0xfff8 << 48,
                    0x7ff8_1234_5678_9abc,
                    (0x7ff0 << 48) + 1,
                    0xfff7_ffff_ffff_ffff,
                    u64::MAX >> 1,
                    1,
                    (1 << 63) + 1,
                    (1 << 52) - 1,
                    1 << 52,
                    0x7fef_ffff_ffff_ffff,
                    0xffef_ffff_ffff_ffff,
                    0x7ff0_0000_2000_0000,
                    0x36a0 << 48,
                    0x47ef_ffff_f000_0000,
                ]
            };
            v.extend(nans_and_tiny);
            v
        }
    };
    out.iter_mut().for_each(|b| *b = low(ty, *b));
    out.sort_unstable();
    out.dedup();
    out
}

/// Operand tuples for an operation: all combinations of edges (thinned where that is too many),
/// and random bits.
pub fn vectors(op: NumOp) -> Vec<[u64; 3]> {
    let params = op.info().params;
    let mut random = Random(op as u64);
    let a = edges(params[0]);
    let mut out = vec![];
    match params.len() {
        1 => out.extend(a.iter().map(|&x| [x, 0, 0])),
        2 => {
            let b = edges(params[1]);
            out.extend(a.iter().flat_map(|&x| b.iter().map(move |&y| [x, y, 0])));
        }
        _ => {
            for &x in &a {
                let y = a[random.next() as usize % a.len()];
                out.extend([0, 1, 2, 0x8000_0000, 0xffff_ffff].map(|c| [x, y, c]));
            }
        }
    }
    for _ in 0..1000 {
        let mut v = [0; 3];
        for (slot, &ty) in v.iter_mut().zip(params) {
            // Random floats are seldom near one another; some share their exponent.
            let bits = random.next();
            let near = if bits & 7 == 0 { a[random.next() as usize % a.len()] ^ (bits & 0xff) } else { bits };
            *slot = low(ty, near);
        }
        out.push(v);
    }
    out
}

/// What the operation must give, as a kernel stores it: the value, or nothing if it traps.
pub fn expected(op: NumOp, args: &[u64; 3]) -> Option<u64> {
    tensor_wasm_ir::eval::eval(op, &args[..op.info().params.len()]).ok()
}

/// The canonicalisation of a float type.
pub fn canon(ty: Ty) -> NumOp {
    if ty == Ty::F32 { NumOp::F32Canon } else { NumOp::F64Canon }
}

/// Loads an operation's operands from the record at `addr` (or takes the constant given for
/// one), applies it, makes NaNs canonical where arithmetic made them, stores the result.
pub fn record(body: &mut Body, b: BlockId, op: NumOp, addr: Val, constants: &[Option<u64>]) {
    let info = op.info();
    let mut args = vec![];
    for (k, &ty) in info.params.iter().enumerate() {
        args.push(match constants.get(k) {
            Some(&Some(bits)) => body.constant(b, ty, bits),
            _ => body.push(b, Op::Load { mem: MemTy::full(ty), offset: 8 * k as u64, view: 0 }, vec![addr], ty),
        });
    }
    let mut r = body.num(b, op, &args);
    if op.makes_nan() {
        r = body.num(b, canon(info.result), &[r]);
    }
    body.effect(b, Op::Store { mem: MemTy::full(info.result), offset: 24, view: 1 }, vec![addr, r]);
}

fn kernel(name: String, target: Target, body: Body, can_trap: bool) -> Kernel {
    let captures = body.blocks[0].params.clone();
    let block = if target == Target::Gpu { [128, 1, 1] } else { [1, 1, 1] };
    Kernel {
        name,
        target,
        block,
        each: [1; 3],
        axes: 1,
        shared_bytes: 0,
        partials: vec![],
        pass: Pass::Whole,
        can_trap,
        before: vec![],
        captures,
        body,
    }
}

/// A loop over records `lo..hi` (CPU).
pub fn cpu_kernel(op: NumOp) -> Kernel {
    let mut body = Body::default();
    let [entry, head, work, done] = std::array::from_fn(|_| body.block());
    let lo = body.push(entry, Op::Env(Env::ChunkLo), vec![], Ty::I64);
    let hi = body.push(entry, Op::Env(Env::ChunkHi), vec![], Ty::I64);
    body.at_mut(entry).term = Term::Br(Edge { block: head, args: vec![lo] });
    let i = body.value(Ty::I64);
    body.at_mut(head).params.push(i);
    let more = body.num(head, NumOp::I64LtS, &[i, hi]);
    let to = |block| Edge { block, args: vec![] };
    body.at_mut(head).term = Term::CondBr(more, to(work), to(done));
    let index = body.num(work, NumOp::I32WrapI64, &[i]);
    let size = body.constant(work, Ty::I32, RECORD);
    let addr = body.num(work, NumOp::I32Mul, &[index, size]);
    record(&mut body, work, op, addr, &[]);
    let one = body.constant(work, Ty::I64, 1);
    let next = body.num(work, NumOp::I64Add, &[i, one]);
    body.at_mut(work).term = Term::Br(Edge { block: head, args: vec![next] });
    body.at_mut(done).term = Term::Return(vec![]);
    kernel(format!("cpu_{}", op.wasm_name().replace('.', "_")), Target::Cpu, body, op.traps())
}

/// One record per thread (GPU); the capture is how many there are.
pub fn gpu_kernel(op: NumOp, constants: &[Option<u64>]) -> Kernel {
    let mut body = Body::default();
    let [entry, work, done] = std::array::from_fn(|_| body.block());
    let count = body.value(Ty::I32);
    body.at_mut(entry).params.push(count);
    let [t, b, d] =
        [Env::ThreadId(0), Env::BlockId(0), Env::BlockDim(0)].map(|e| body.push(entry, Op::Env(e), vec![], Ty::I32));
    let before = body.num(entry, NumOp::I32Mul, &[b, d]);
    let index = body.num(entry, NumOp::I32Add, &[before, t]);
    let more = body.num(entry, NumOp::I32LtU, &[index, count]);
    let to = |block| Edge { block, args: vec![] };
    body.at_mut(entry).term = Term::CondBr(more, to(work), to(done));
    let size = body.constant(work, Ty::I32, RECORD);
    let addr = body.num(work, NumOp::I32Mul, &[index, size]);
    record(&mut body, work, op, addr, constants);
    body.at_mut(work).term = Term::Br(to(done));
    body.at_mut(done).term = Term::Return(vec![]);
    let which: String = constants.iter().map(|c| if c.is_some() { 'c' } else { 'v' }).collect();
    kernel(format!("gpu_{}_{which}", op.wasm_name().replace('.', "_")), Target::Gpu, body, op.traps())
}

/// The operation's kernels with each choice of constant operands, the constants being edges.
pub fn gpu_variants(op: NumOp) -> Vec<(Kernel, Vec<Option<u64>>)> {
    let params = op.info().params;
    let mut random = Random(op as u64 ^ 0xabcd);
    (0..1u32 << params.len())
        .map(|set| {
            let pick = |(k, &ty): (usize, &Ty)| {
                let e = edges(ty);
                let c = e[random.next() as usize % e.len()];
                (set >> k & 1 == 1).then_some(c)
            };
            let constants: Vec<Option<u64>> = params.iter().enumerate().map(pick).collect();
            (gpu_kernel(op, &constants), constants)
        })
        .collect()
}

/// NVIDIA's assembler, or `None` where it is not installed, which is printed; with
/// `TENSOR_WASM_REQUIRE_PTXAS=1` its absence is a failure.
pub fn ptxas(skipped: &str) -> Option<std::path::PathBuf> {
    let found = tensor_wasm_backends::ptxas::find();
    if found.is_none() {
        assert!(!flag("TENSOR_WASM_REQUIRE_PTXAS"), "ptxas was not found, and TENSOR_WASM_REQUIRE_PTXAS is set");
        eprintln!("no ptxas: {skipped} was emitted and checked as text, but not assembled");
    }
    found
}

/// Is the environment variable set to anything but nothing and 0?
pub fn flag(name: &str) -> bool {
    std::env::var(name).is_ok_and(|v| !v.is_empty() && v != "0")
}
