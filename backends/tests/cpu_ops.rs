//! Every operation of the numerics table as native code and in the interpreter, held to
//! `ir::eval` bit for bit, traps included.

mod common;

use std::sync::atomic::{AtomicU32, Ordering};

use common::{RECORD, cpu_kernel, expected, vectors};
use tensor_wasm_backends::cpu::{CpuArgs, compile};
use tensor_wasm_ir::interp::{Frame, Machine, Stop};
use tensor_wasm_ir::num::Ty;
use tensor_wasm_ir::{Env, MemTy, NumOp};

/// The interpreter's view of one chunk.
struct Memory<'a> {
    bytes: &'a mut [u8],
    lo: u64,
    hi: u64,
}

impl Machine for Memory<'_> {
    fn load(&mut self, addr: u64, mem: MemTy, _view: u32) -> Result<u64, Stop> {
        let mut raw = [0; 8];
        let n = usize::from(mem.bytes);
        raw[..n].copy_from_slice(&self.bytes[addr as usize..][..n]);
        Ok(u64::from_le_bytes(raw))
    }

    fn store(&mut self, addr: u64, bits: u64, mem: MemTy, _view: u32) -> Result<(), Stop> {
        let n = usize::from(mem.bytes);
        self.bytes[addr as usize..][..n].copy_from_slice(&bits.to_le_bytes()[..n]);
        Ok(())
    }

    fn env(&mut self, env: Env) -> Result<u64, Stop> {
        match env {
            Env::ChunkLo => Ok(self.lo),
            Env::ChunkHi => Ok(self.hi),
            _ => Err(Stop::Invalid(format!("{env:?}"))),
        }
    }

    fn partial(&mut self, slot: u32, _bits: u64) -> Result<(), Stop> {
        Err(Stop::Invalid(format!("partial {slot}")))
    }
}

fn image(op: NumOp, cases: &[[u64; 3]]) -> Vec<u8> {
    let mut bytes = vec![0xcc; cases.len() * RECORD as usize];
    for (record, case) in bytes.chunks_exact_mut(RECORD as usize).zip(cases) {
        for (k, v) in case.iter().enumerate().take(op.info().params.len()) {
            record[8 * k..8 * k + 8].copy_from_slice(&v.to_le_bytes());
        }
    }
    bytes
}

/// Runs chunk by chunk; gives which chunks raised the flag.
fn native(op: NumOp, bytes: &mut [u8], chunks: &[(i64, i64)]) -> Vec<bool> {
    let code = compile(&cpu_kernel(op)).unwrap();
    let run = |&(lo, hi): &(i64, i64)| {
        let flag = AtomicU32::new(0);
        let args = CpuArgs {
            mem: bytes.as_mut_ptr(),
            mem_size: bytes.len() as u64,
            write_lo: 0,
            write_hi: bytes.len() as u64,
            gap_lo: 0,
            gap_hi: 0,
            flag: &flag,
            partials: std::ptr::null_mut(),
            captures: std::ptr::null(),
            before: std::ptr::null(),
        };
        // SAFETY: the kernel touches the records lo..hi of `bytes` and has no captures.
        unsafe { code.run(&args, lo, hi, 0) };
        flag.load(Ordering::Relaxed) != 0
    };
    chunks.iter().map(run).collect()
}

fn interpreted(op: NumOp, bytes: &mut [u8], chunks: &[(i64, i64)]) -> Vec<bool> {
    let k = cpu_kernel(op);
    let run = |&(lo, hi): &(i64, i64)| {
        let mut memory = Memory { bytes, lo: lo as u64, hi: hi as u64 };
        match Frame::new(&k.body, &[], u64::MAX).run(&[], &mut memory) {
            Ok(_) => false,
            Err(Stop::Trap) => true,
            Err(e) => panic!("{op}: {e}"),
        }
    };
    chunks.iter().map(run).collect()
}

fn check(op: NumOp) {
    let cases = vectors(op);
    let n = cases.len() as i64;
    // What can trap runs one record a chunk, to see the flag of each.
    let chunks: Vec<(i64, i64)> = if op.traps() { (0..n).map(|i| (i, i + 1)).collect() } else { vec![(0, n)] };
    let size = op.info().result.bytes() as usize;
    for (who, run) in
        [("native", native as fn(NumOp, &mut [u8], &[(i64, i64)]) -> Vec<bool>), ("interpreter", interpreted)]
    {
        let mut bytes = image(op, &cases);
        let flags = run(op, &mut bytes, &chunks);
        for (i, case) in cases.iter().enumerate() {
            let mut want = [0xcc; 8];
            let wanted = expected(op, case);
            if let Some(v) = wanted {
                want[..size].copy_from_slice(&v.to_le_bytes()[..size]);
            }
            let at = i * RECORD as usize + 24;
            assert_eq!(bytes[at..at + 8], want, "{who}: {op} of {case:x?}");
            if op.traps() {
                assert_eq!(flags[i], wanted.is_none(), "{who}: trap of {op} of {case:x?}");
            }
        }
        assert!(op.traps() || flags == [false], "{who}: {op} raised the flag");
    }
}

/// One test per operand type: they run beside one another.
fn check_all(of: Ty) {
    let ops: Vec<NumOp> = NumOp::ALL.iter().copied().filter(|o| o.info().params[0] == of).collect();
    assert!(!ops.is_empty());
    ops.into_iter().for_each(check);
}

#[test]
fn operations_on_i32() {
    check_all(Ty::I32);
}

#[test]
fn operations_on_i64() {
    check_all(Ty::I64);
}

#[test]
fn operations_on_f32() {
    check_all(Ty::F32);
}

#[test]
fn operations_on_f64() {
    check_all(Ty::F64);
}
