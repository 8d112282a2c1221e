//! The PTX interpreter on hand-written programs: every feature, every fault, every error of its parser;
//! and every operation of the numerics table as the backend emits it, on edge values, against the evaluator.

#[path = "../../backends/tests/common/mod.rs"]
mod common;

use common::{RECORD, expected, gpu_variants, low, vectors};
use tensor_wasm_backends::Codegen;
use tensor_wasm_backends::ptx::PtxTarget;
use tensor_wasm_backends::ptxas::assemble;
use tensor_wasm_ir::NumOp;
use tensor_wasm_oracle::emulator::{Fault, Global, Kind, Launch, Options, Region, hardware, program};

/// Where the data is.
const DATA: u64 = 0x1_0000;

/// A module with one kernel `k`, whose parameter is the address of the data (in `%p`); `%t` is the thread
/// in its block. Line 9 is the first line of the code.
fn module(code: &str) -> String {
    let head = ".version 7.8\n.target sm_90\n.address_size 64\n.visible .entry k(.param .u64 data)\n{\n";
    let registers = "\t.reg .pred %q<8>; .reg .b16 %h<8>; .reg .b32 %r<32>, %t; .reg .b64 %l<32>, %p; \
                     .reg .f32 %f<8>; .reg .f64 %g<8>;\n";
    format!("{head}{registers}\tld.param.u64 %p, [data];\n\tmov.u32 %t, %tid.x;\n{code}\n\tret;\n}}\n")
}

/// Runs a module over some data.
fn run_on(text: &str, launch: &Launch, data: Vec<u8>) -> Result<Vec<u8>, Fault> {
    let p = program(text, Options::default()).unwrap_or_else(|e| panic!("{e}\n{text}"));
    let mut memory = Global::default();
    memory.add(Region::new("data", DATA, data));
    p.run("k", launch, &mut memory)?;
    Ok(memory.remove(DATA).unwrap().bytes)
}

fn launch(blocks: u32, threads: u32) -> Launch {
    Launch::new([blocks, 1, 1], [threads, 1, 1], &[DATA])
}

/// Runs code over `words` words, each its own index, forwards and backwards; gives the words behind.
fn run(code: &str, blocks: u32, threads: u32, words: u32) -> Vec<u32> {
    let data: Vec<u8> = (0..words).flat_map(u32::to_le_bytes).collect();
    let text = module(code);
    let [a, b] = [false, true].map(|backwards| {
        let l = Launch { backwards, ..launch(blocks, threads) };
        run_on(&text, &l, data.clone()).unwrap_or_else(|e| panic!("{e}\n{text}"))
    });
    assert_eq!(a, b, "another order gives other results\n{text}");
    a.chunks(4).map(|w| u32::from_le_bytes(w.try_into().unwrap())).collect()
}

/// The fault that code must end with.
fn fault(code: &str, blocks: u32, threads: u32) -> Fault {
    let text = module(code);
    match run_on(&text, &launch(blocks, threads), vec![0; 4096]) {
        Ok(_) => panic!("no fault\n{text}"),
        Err(f) => f,
    }
}

/// `%l0` is the address of the thread's own word.
const MINE: &str = "\tmul.wide.u32 %l0, %t, 4;\n\tadd.s64 %l0, %p, %l0;\n";

#[test]
fn instructions_by_the_manual() {
    // Statements that leave a 64-bit result in %l9 or a 32-bit one in %r9.
    let cases: &[(&str, u64)] = &[
        ("bfe.u32 %r9, 0x12345678, 8, 12;", 0x456),
        ("bfe.s32 %r9, 0x12345678, 4, 4;", 7),
        ("bfe.s32 %r9, 0x80, 0, 8;", 0xffff_ff80),
        ("bfe.s32 %r9, 0x80000000, 30, 8;", 0xffff_fffe),
        ("bfe.u64 %l9, 0x123456789abcdef0, 60, 32;", 1),
        ("bfe.u32 %r9, 5, 3, 0;", 0),
        ("bfi.b32 %r9, 0xff, 0x12345678, 8, 4;", 0x1234_5f78),
        ("bfi.b64 %l9, 1, 0, 63, 9;", 1 << 63),
        ("bfind.u32 %r9, 0x00ffffff;", 23),
        ("bfind.s32 %r9, -1;", 0xffff_ffff),
        ("bfind.shiftamt.u32 %r9, 1;", 31),
        ("brev.b32 %r9, 1;", 1 << 31),
        ("clz.b64 %r9, 0;", 64),
        ("popc.b64 %r9, -1;", 64),
        ("prmt.b32 %r9, 0x33221100, 0x77665544, 0x7410;", 0x7744_1100),
        ("prmt.b32 %r9, 0x000080ff, 0, 0x7798;", 0xffff),
        ("shf.l.wrap.b32 %r9, 0x80000001, 0x00000003, 33;", 7),
        ("shf.l.clamp.b32 %r9, 0x80000001, 0x00000003, 33;", 0x8000_0001),
        ("shf.r.wrap.b32 %r9, 0x80000001, 0x00000003, 1;", 0xc000_0000),
        ("shf.r.clamp.b32 %r9, 0x80000001, 0x00000003, 40;", 3),
        ("lop3.b32 %r9, 0xf0, 0xcc, 0xaa, 0x96;", 0x96),
        ("lop3.b32 %r9, 0xf0, 0xcc, 0xaa, 0xe8;", 0xe8),
        ("mov.b32 %r1, 0x01ff02fe; dp4a.s32.s32 %r9, %r1, 0x01010102, 10;", 8),
        ("dp4a.u32.u32 %r9, 0xffffffff, 0xffffffff, 1;", 4 * 255 * 255 + 1),
        ("mul.hi.s32 %r9, -2, 3;", 0xffff_ffff),
        ("mul.hi.u64 %l9, -1, -1;", u64::MAX - 1),
        ("mul.wide.s32 %l9, -2, 3;", 6u64.wrapping_neg()),
        ("mad.wide.u32 %l9, 0xffffffff, 2, 1;", 0x1_ffff_ffff),
        ("mad.lo.s32 %r9, -3, 5, 16;", 1),
        ("sad.u32 %r9, 3, 10, 1;", 8),
        ("add.sat.s32 %r9, 0x7fffffff, 1;", 0x7fff_ffff),
        ("div.s32 %r9, 0x80000000, -1;", 0x8000_0000),
        ("rem.s32 %r9, -7, 3;", 0xffff_ffff),
        ("div.u32 %r9, 7, 0;", 0xffff_ffff),
        ("shl.b32 %r9, 1, 32;", 0),
        ("shr.s32 %r9, 0x80000000, 100;", 0xffff_ffff),
        ("shr.u64 %l9, -1, 64;", 0),
        ("not.b32 %r9, 5; cnot.b32 %r9, %r9;", 0),
        ("neg.s32 %r1, 0x80000000; abs.s32 %r9, %r1;", 0x8000_0000),
        ("min.s32 %r1, -1, 1; max.u32 %r9, %r1, 1;", 0xffff_ffff),
        ("cvt.s64.s32 %l9, -5;", 5u64.wrapping_neg()),
        ("mov.u32 %r1, 0x1ff; cvt.s32.s8 %r9, %r1;", 0xffff_ffff),
        ("mov.u32 %r1, 300; cvt.sat.u8.s32 %r9, %r1;", 255),
        ("cvt.rzi.s32.f32 %r9, 0f7F800000;", 0x7fff_ffff),
        ("cvt.rzi.s64.f32 %l9, 0f7FC00000;", 1 << 63),
        ("cvt.rni.f64.f64 %g1, 0dC004000000000000; mov.b64 %l9, %g1;", (-2f64).to_bits()),
        ("cvt.rp.f32.f64 %f1, 0d3FB999999999999A; mov.b32 %r9, %f1;", 0x3dcc_cccd),
        ("cvt.sat.f32.f32 %f1, 0fBF800000; mov.b32 %r9, %f1;", 0),
        ("fma.rn.f32 %f1, 0f3F800800, 0f3F800800, 0fBF801000; mov.b32 %r9, %f1;", 0x3380_0000),
        ("rcp.rn.f64 %g1, 0d4008000000000000; mov.b64 %l9, %g1;", (1.0f64 / 3.0).to_bits()),
        ("sqrt.rn.f64 %g1, 0dBFF0000000000000; mov.b64 %l9, %g1;", 0xfff8 << 48),
        ("add.rn.f32 %f1, 0f7FC00000, 0f3F800000; mov.b32 %r9, %f1;", 0x7fff_ffff),
        ("copysign.f32 %f1, 0f80000000, 0f3F800000; mov.b32 %r9, %f1;", 0xbf80_0000),
        ("mov.b64 %l9, {%t, 7};", 7 << 32),
        ("mov.b64 {_, %r9}, 0x500000006;", 5),
        ("mov.b32 %r9, {4, 3};", 0x3_0004),
        ("set.lt.u32.s32 %r9, -1, 0;", 0xffff_ffff),
        ("set.gt.f32.u32 %f1, -1, 0; mov.b32 %r9, %f1;", 0x3f80_0000),
        ("slct.b32.s32 %r9, 1, 2, -1;", 2),
        ("slct.b64.f32 %l9, 1, 2, 0f80000000;", 1),
        ("setp.lt.s32 %q0|%q1, 1, 2; selp.b32 %r9, 10, 20, %q1;", 20),
        ("setp.ltu.f32 %q0, 0f7FC00000, 0f00000000; selp.u64 %l9, 1, 0, %q0;", 1),
        ("setp.num.f64 %q0, 0d0, 0d0; selp.b32 %r9, 1, 0, %q0;", 1),
        ("setp.ne.s32 %q2, 1, 1; setp.eq.or.b32 %q0, 1, 2, !%q2; selp.b32 %r9, 1, 0, %q0;", 1),
        ("mov.pred %q1, 1; not.pred %q2, %q1; xor.pred %q3, %q1, %q2; selp.b32 %r9, 1, 0, %q3;", 1),
        ("mov.u32 %r9, 0b101; add.u32 %r9, %r9, 010; sub.s32 %r9, %r9, 0x3U;", 10),
    ];
    for (code, want) in cases {
        let code = code.replace(" 0d0", " 0d0000000000000000");
        let store = if code.contains("%l9") { "st.global.b64 [%p], %l9;" } else { "st.global.b32 [%p], %r9;" };
        let got = run_on(&module(&format!("{code}\n{store}")), &launch(1, 1), vec![0; 8]).unwrap();
        assert_eq!(u64::from_le_bytes(got.try_into().unwrap()), *want, "{code}");
    }
}

#[test]
fn every_numeric_operation_as_it_is_emitted_by_hand() {
    every_numeric_operation(Codegen::Ptx);
}

#[cfg(feature = "llvm")]
#[test]
fn every_numeric_operation_as_llvm_emits_it() {
    every_numeric_operation(Codegen::Llvm);
}

fn every_numeric_operation(codegen: Codegen) {
    let target = PtxTarget::for_sm(90).unwrap();
    for &op in NumOp::ALL {
        let (params, result) = (op.info().params, op.info().result);
        for (kernel, constants) in gpu_variants(op) {
            let text = codegen.emit(std::slice::from_ref(&kernel), &target).unwrap();
            let p = program(&text, Options::default()).unwrap_or_else(|e| panic!("{e}\n{text}"));
            let all_values = constants.iter().all(Option::is_none);
            let cases: Vec<_> = vectors(op).into_iter().step_by(if all_values { 1 } else { 13 }).collect();
            let mut data = vec![];
            let mut want = vec![];
            for mut v in cases {
                for (k, c) in constants.iter().enumerate() {
                    v[k] = c.unwrap_or(v[k]);
                }
                // A thread that traps raises the flag for all: those are looked at one by one.
                match expected(op, &v) {
                    Some(w) => {
                        data.extend(v.iter().chain(&[0]).flat_map(|x| x.to_le_bytes()));
                        want.push((v, low(result, w)));
                    }
                    None => {
                        let one: Vec<u8> = v.iter().chain(&[0]).flat_map(|x| x.to_le_bytes()).collect();
                        assert!(raised(&p, &kernel.name, one, 1).1, "{op} {v:x?} must trap");
                    }
                }
            }
            let (bytes, trapped) = raised(&p, &kernel.name, data, want.len() as u32);
            assert!(!trapped, "{op} traps");
            for (record, (v, w)) in bytes.chunks(RECORD as usize).zip(&want) {
                let got = low(result, u64::from_le_bytes(record[24..].try_into().unwrap()));
                assert_eq!(
                    got,
                    *w,
                    "{op} {:x?} of {:?} gives {got:#x}, not {w:#x}\n{text}",
                    &v[..params.len()],
                    result
                );
            }
        }
    }
}

/// Runs a kernel of records; gives the records, and whether the trap flag was raised.
fn raised(p: &tensor_wasm_oracle::emulator::Program, kernel: &str, data: Vec<u8>, count: u32) -> (Vec<u8>, bool) {
    const FLAG: u64 = 1 << 32;
    let n = data.len() as u64;
    let mut memory = Global::default();
    memory.add(Region::new("records", DATA, data));
    memory.add(Region::new("flag", FLAG, vec![0; 4]));
    let fixed = [DATA, n, 0, n, 0, 0, FLAG, 0, count.into()];
    let l = Launch::new([count.div_ceil(128).max(1), 1, 1], [128, 1, 1], &fixed);
    p.run(kernel, &l, &mut memory).unwrap();
    let trapped = memory.region(FLAG).unwrap().bytes[0] != 0;
    (memory.remove(DATA).unwrap().bytes, trapped)
}

#[test]
fn lanes_part_and_meet() {
    // Collatz steps: every lane leaves its loop at another time; what comes after is run together again.
    let code = format!(
        "{MINE}
        add.s32 %r0, %t, 1;
        mov.u32 %r1, 0;
LOOP:   setp.eq.s32 %q0, %r0, 1;
        @%q0 bra DONE;
        and.b32 %r2, %r0, 1;
        setp.ne.s32 %q1, %r2, 0;
        @!%q1 bra EVEN;
        mad.lo.s32 %r0, %r0, 3, 1;
        bra NEXT;
EVEN:   shr.u32 %r0, %r0, 1;
NEXT:   add.s32 %r1, %r1, 1;
        bra.uni LOOP;
DONE:   activemask.b32 %r3;
        setp.ne.b32 %q2, %r3, 0xffffffff;
        @%q2 mov.u32 %r1, 999;
        st.global.u32 [%l0], %r1;"
    );
    let steps = |n: u32| {
        let next = |&n: &u32| (n != 1).then(|| if n.is_multiple_of(2) { n / 2 } else { 3 * n + 1 });
        std::iter::successors(Some(n), next).count() as u32 - 1
    };
    let want: Vec<u32> = (1..=64).map(steps).collect();
    assert_eq!(run(&code, 1, 64, 64), want);

    let code = format!(
        "{MINE}
        and.b32 %r0, %t, 3;
TABLE:  .branchtargets A, B, A, C;
        brx.idx %r0, TABLE;
A:      mov.u32 %r1, 10; bra E;
B:      mov.u32 %r1, 20; bra E;
C:      {{ .reg .b32 %r1x; mov.u32 %r1x, 30; mov.u32 %r1, %r1x; }}
E:      @%q7 ret;
        st.global.u32 [%l0], %r1;"
    )
    .replace("@%q7 ret;", "setp.gt.u32 %q7, %t, 6; @%q7 exit;");
    assert_eq!(run(&code, 1, 8, 8), [10, 20, 10, 30, 10, 20, 10, 7]);
}

#[test]
fn lanes_in_front_are_not_waited_for_in_vain() {
    // One lane leaves and says so; the others go round until they see it.
    let code = format!(
        "{MINE}
        setp.eq.u32 %q0, %t, 5;
        @%q0 bra SAY;
LOOP:   ld.volatile.global.u32 %r0, [%p+20];
        setp.ne.u32 %q1, %r0, 77;
        @%q1 bra LOOP;
        st.global.u32 [%l0], 3;
        bra END;
SAY:    st.volatile.global.u32 [%p+20], 77;
END:"
    );
    assert_eq!(run(&code, 1, 8, 8), [3, 3, 3, 3, 3, 77, 3, 3]);
}

#[test]
fn special_registers() {
    let code = format!(
        "{MINE}
        mov.u32 %r0, %ctaid.x; mov.u32 %r1, %ntid.x; mov.u32 %r2, %nctaid.x; mov.u32 %r3, %laneid;
        mov.u32 %r4, %warpid; mov.u32 %r5, %nwarpid; mov.b32 %r6, %lanemask_lt; mov.u32 %r7, %tid.z;
        popc.b32 %r6, %r6;
        mul.lo.s32 %r8, %r0, %r1; mul.wide.u32 %l1, %r8, 4; add.s64 %l0, %l0, %l1;
        mad.lo.s32 %r0, %r0, 10, %r2; mad.lo.s32 %r0, %r0, 100, %r3; mad.lo.s32 %r0, %r0, 10, %r4;
        mad.lo.s32 %r0, %r0, 10, %r5; sub.s32 %r3, %r3, %r6; add.s32 %r3, %r3, %r7;
        @!%q0 bra X;
X:      add.s32 %r0, %r0, %r3;
        st.global.u32 [%l0], %r0;"
    )
    .replace("@!%q0 bra X;", "bra X;");
    let want: Vec<u32> =
        (0..80).map(|n| (((n / 40 * 10 + 2) * 100 + n % 40 % 32) * 10 + n % 40 / 32) * 10 + 2).collect();
    assert_eq!(run(&code, 2, 40, 80), want);
}

#[test]
fn shuffles_and_votes() {
    let with = |code: &str| run(&format!("{MINE}\n{code}\nst.global.u32 [%l0], %r9;"), 1, 32, 32);
    let lanes = |f: &dyn Fn(u32) -> u32| (0..32).map(f).collect::<Vec<_>>();
    assert_eq!(with("shfl.sync.down.b32 %r9, %t, 3, 31, -1;"), lanes(&|l| if l + 3 < 32 { l + 3 } else { l }));
    assert_eq!(with("shfl.sync.up.b32 %r9, %t, 5, 0, 0xffffffff;"), lanes(&|l| l.checked_sub(5).unwrap_or(l)));
    assert_eq!(with("shfl.sync.bfly.b32 %r9, %t, 16, 31, -1;"), lanes(&|l| l ^ 16));
    assert_eq!(with("shfl.sync.idx.b32 %r9, %t, 2, 0x181f, -1;"), lanes(&|l| l / 8 * 8 + 2), "segments of 8");
    let code = "shfl.sync.down.b32 _|%q0, %t, 1, 31, -1; selp.b32 %r9, 1, 0, %q0;";
    assert_eq!(with(code), lanes(&|l| u32::from(l < 31)));
    assert_eq!(with("setp.lt.u32 %q0, %t, 4; vote.sync.ballot.b32 %r9, %q0, -1;"), [15; 32]);
    let code = "setp.lt.u32 %q0, %t, 4; vote.sync.all.pred %q1, !%q0, -1; vote.sync.any.pred %q2, %q0, -1;
                vote.sync.uni.pred %q3, %q0, -1; selp.b32 %r9, 1, 0, %q1; selp.b32 %r8, 2, 0, %q2;
                add.s32 %r9, %r9, %r8; selp.b32 %r8, 4, 0, %q3; add.s32 %r9, %r9, %r8;";
    assert_eq!(with(code), [2; 32]);
    // Members that come along different ways wait for one another.
    let code = "setp.lt.u32 %q0, %t, 16; mov.u32 %r1, 0x0000ffff; @%q0 bra M; mov.u32 %r1, 0xffff0000;
                add.s32 %r2, %t, 1; M: shfl.sync.bfly.b32 %r9, %t, 1, 31, %r1;";
    assert_eq!(with(code), lanes(&|l| l ^ 1));
}

#[test]
fn shared_memory_and_barriers() {
    // A sum over the block, with shared memory of the kernel and of the launch.
    let tree = |memory: &str| {
        format!(
            "{MINE}
        {memory}
        ld.global.u32 %r0, [%l0];
        mov.u32 %r1, buffer;
        shl.b32 %r2, %t, 2;
        add.s32 %r1, %r1, %r2;
        st.shared.u32 [%r1], %r0;
        mov.u32 %r3, 64;
AGAIN:  bar.sync 0;
        setp.ge.u32 %q0, %t, %r3;
        @%q0 bra SKIP;
        ld.shared.u32 %r4, [%r1];
        shl.b32 %r5, %r3, 2;
        add.s32 %r5, %r1, %r5;
        ld.shared.u32 %r6, [%r5];
        add.s32 %r4, %r4, %r6;
        st.shared.u32 [%r1], %r4;
SKIP:   shr.u32 %r3, %r3, 1;
        setp.ne.s32 %q1, %r3, 0;
        @%q1 bra AGAIN;
        setp.ne.s32 %q2, %t, 0;
        @%q2 ret;
        ld.shared.u32 %r7, [buffer];
        st.global.u32 [%p], %r7;"
        )
    };
    let code = tree(".shared .align 16 .b8 buffer[512];");
    assert_eq!(run(&code, 1, 128, 128)[0], 127 * 64);
    let text = module(&tree("")).replacen(".visible", ".extern .shared .align 16 .b8 buffer[];\n.visible", 1);
    let data: Vec<u8> = (0u32..128).flat_map(u32::to_le_bytes).collect();
    let got = run_on(&text, &Launch { shared: 512, ..launch(1, 128) }, data.clone()).unwrap();
    assert_eq!(got[..4], (127u32 * 64).to_le_bytes());
    let without = run_on(&text, &launch(1, 128), data).unwrap_err();
    assert_eq!(without.kind, Kind::OutOfBounds);
    // Without one of its barriers it races, and the first store and the load of another thread are named.
    let f = fault(&code.replace("AGAIN:  bar.sync 0;", "bar.sync 0; AGAIN:"), 1, 128);
    assert_eq!(f.kind, Kind::Race, "{f}");
    assert!(f.what.contains("Shared memory by thread"), "{f}");
}

#[test]
fn barriers_order_warps_and_lanes() {
    let code = format!(
        "{MINE}
        .shared .b32 slot[32];
        mov.u32 %r0, slot; mad.lo.s32 %r1, %t, 4, %r0; st.shared.b32 [%r1], %t;
        bar.warp.sync -1;
        xor.b32 %r2, %t, 7; mad.lo.s32 %r1, %r2, 4, %r0; ld.shared.b32 %r3, [%r1];
        barrier.sync 1, 32;
        st.shared.b32 [%r1], 5;
        membar.cta; fence.acq_rel.gpu;
        st.global.b32 [%l0], %r3;"
    );
    assert_eq!(run(&code, 1, 32, 32)[..8], [7, 6, 5, 4, 3, 2, 1, 0]);
    let f = fault(&code.replace("bar.warp.sync -1;", "membar.cta;"), 1, 32);
    assert_eq!((f.kind, f.line), (Kind::Race, 15), "a fence orders nobody: {f}");
}

#[test]
fn memories_and_vectors() {
    let text = module(
        "\t.local .align 16 .b8 stack[32];
        mul.wide.u32 %l0, %t, 16; add.s64 %l0, %p, %l0;
        ld.global.v4.u32 {%r0, %r1, _, %r3}, [%l0];
        mov.u64 %l1, stack; cvta.local.u64 %l2, %l1;
        st.local.v2.u32 [stack+8], {%r3, %r0};
        ld.u64 %l3, [%l2+8];
        mov.u64 %l4, table; ld.const.s8 %r5, [%l4+1]; cvt.s64.s32 %l5, %r5;
        ld.const.f64 %g0, [numbers+8]; cvt.rzi.s32.f64 %r6, %g0;
        atom.global.add.u32 %r7, [counter], 2; red.global.max.s32 [counter+4], %r6;
        st.global.v2.b64 [%l0], {%l3, %l5};
        cvta.to.global.u64 %l6, %l0; st.volatile.global.u8 [%l6+12], %r6;
        ld.global.nc.L1::no_allocate.u16 %h0, [%l6+2]; st.relaxed.gpu.global.u16 [%l6+14], %h0;",
    )
    .replacen(
        ".visible",
        ".const .align 4 .b8 table[4] = {1, 0xfe, 3};\n.const .f64 numbers[2] = {1.5, -300.25};\n.global .u32 counter[2];\n.visible",
        1,
    );
    let data: Vec<u8> = (0u32..8).flat_map(u32::to_le_bytes).collect();
    let got = run_on(&text, &launch(1, 2), data).unwrap();
    let words: Vec<u32> = got.chunks(4).map(|w| u32::from_le_bytes(w.try_into().unwrap())).collect();
    // -300 as a byte is 0xd4.
    assert_eq!(words, [3, 0, 0xffff_fffe, 0xffd4, 7, 4, 0xffff_fffe, 0xffd4]);
}

#[test]
fn atomics() {
    let code = "\t.shared .b32 sum;
        setp.eq.s32 %q0, %t, 0;
        @%q0 st.shared.b32 [sum], 0;
        bar.sync 0;
        atom.shared.add.u32 %r0, [sum], %t;
        bar.sync 0;
        @!%q0 bra REST;
        ld.shared.u32 %r1, [sum];
        red.global.add.u32 [%p], %r1;
REST:   atom.relaxed.gpu.global.inc.u32 %r2, [%p+4], 4;
        red.max.u32 [%p+8], %t; red.global.min.s32 [%p+12], -5;
        red.global.or.b32 [%p+16], 6; red.global.and.b32 [%p+20], 4; red.global.xor.b32 [%p+24], 1;
        atom.cas.b32 %r3, [%p+28], 7, 70; atom.global.exch.b32 _, [%p+32], 9; red.global.dec.u32 [%p+36], 100;
        ld.relaxed.gpu.global.u32 %r4, [%p+28];";
    // 2 blocks of 64: the sum twice; 128 counts modulo 5 from 1; 128 down from 9, from 0 to 100.
    let want = [2 * 2016, (1 + 128) % 5, 63, -5i32 as u32, 6, 4, 6, 70, 9, 100 - (128 - 10 - 101)];
    assert_eq!(run(code, 2, 64, 10), want);
}

#[test]
fn copies_that_arrive_later() {
    let copy = |wait: &str| {
        format!(
            "\t.shared .align 16 .b8 tile[1024];
        mul.wide.u32 %l0, %t, 16; add.s64 %l0, %p, %l0;
        mov.u32 %r0, tile; mad.lo.s32 %r0, %t, 16, %r0;
        cp.async.cg.shared.global [%r0], [%l0], 16;
        cp.async.commit_group;
        cp.async.ca.shared.global [%r0+512], [%l0], 8, 4;
        {wait}
        ld.shared.u32 %r1, [%r0+4]; ld.shared.v2.u32 {{%r2, %r3}}, [%r0+512];
        st.global.v2.u32 [%l0+8], {{%r1, %r3}};"
        )
    };
    let got = run(&copy("cp.async.wait_group 0; cp.async.wait_all;"), 1, 8, 32);
    assert_eq!(got[..8], [0, 1, 1, 0, 4, 5, 5, 0], "what is not read is zero");
    for short in ["", "cp.async.wait_group 1;", "cp.async.wait_group 0;"] {
        assert_eq!(fault(&copy(short), 1, 8).kind, Kind::UninitialisedMemory, "{short}");
    }
}

#[test]
fn faults_are_found() {
    // The code starts at line 9: the faulty statement is the last of the first line or marked by its own.
    let shared = ".shared .b32 s[32];";
    let cases: &[(Kind, u32, u32, String, &[&str])] = &[
        (Kind::OutOfBounds, 1, 1, "ld.global.u32 %r0, [%p+4096];".into(), &["4 bytes at 0x11000", "`data`", "0 bytes before"]),
        (Kind::OutOfBounds, 1, 40, "mul.wide.u32 %l1, %t, 128; add.s64 %l1, %p, %l1; st.global.u8 [%l1], 0;".into(), &["thread (32,0,0)"]),
        (Kind::OutOfBounds, 1, 1, "ld.global.u32 %r0, [%p-4];".into(), &["no piece of memory"]),
        (Kind::OutOfBounds, 1, 1, "mov.u64 %l1, 4; ld.u32 %r0, [%l1];".into(), &["0x4"]),
        (Kind::OutOfBounds, 1, 1, format!("{shared} st.shared.b32 [s+128], 0;"), &["not in one variable"]),
        (Kind::OutOfBounds, 1, 1, "ld.shared.b32 %r0, [0];".into(), &["Shared"]),
        (Kind::OutOfBounds, 1, 1, "ld.local.b32 %r0, [256];".into(), &["Local"]),
        (Kind::Misaligned, 1, 1, "ld.global.u32 %r0, [%p+2];".into(), &["4 bytes at 0x10002"]),
        (Kind::Misaligned, 1, 1, "ld.global.v2.u32 {%r0, %r1}, [%p+4];".into(), &["8 bytes at 0x10004"]),
        (Kind::Race, 1, 2, "st.global.u32 [%p], %t;".into(), &["thread (1,0,0)", "thread (0,0,0)", "a store by", "line 9", "0x10000"]),
        (Kind::Race, 1, 2, "st.global.u32 [%p], 0;".into(), &["the value that is there"]),
        (Kind::Race, 2, 1, "st.global.u16 [%p+6], %h0;".replace("%h0", "3"), &["block (1,0,0)", "block (0,0,0)"]),
        (Kind::Race, 1, 64, "setp.eq.s32 %q0, %t, 0; @%q0 ld.global.u32 %r0, [%p+8]; setp.eq.s32 %q1, %t, 33; @%q1 st.global.u8 [%p+9], 1;".into(), &["a load by thread (0,0,0)"]),
        (Kind::Race, 1, 2, "atom.global.add.u32 %r0, [%p], 1; ld.global.u32 %r1, [%p];".into(), &["an atomic operation by"]),
        (Kind::Race, 1, 2, "st.local.u32 [0], 1;".replace("local", "global").replace("[0]", "[%p]"), &["is not ordered"]),
        (Kind::UninitialisedMemory, 1, 1, format!("{shared} ld.shared.b32 %r0, [s+4];"), &["read before they were written"]),
        (Kind::UninitialisedMemory, 1, 1, ".local .b64 v; st.local.b32 [v], 1; ld.local.b64 %l0, [v];".into(), &["8 bytes"]),
        (Kind::UninitialisedRegister, 1, 2, "setp.eq.s32 %q0, %t, 0; @%q0 mov.u32 %r0, 1; add.s32 %r1, %r0, 1;".into(), &["thread (1,0,0)", "`%r0`"]),
        (Kind::UninitialisedRegister, 1, 1, "mov.u32 %r3, 7; mov.u32 %r3, %r0; mov.u32 %r2, %r3; add.s32 %r1, %r2, 1;".into(), &["`%r2`"]),
        (Kind::UninitialisedRegister, 1, 2, "setp.eq.s32 %q0, %t, 0; selp.u32 %r1, 7, %r0, %q0; add.s32 %r1, %r1, 1;".into(), &["thread (1,0,0)", "`%r1`"]),
        (Kind::UninitialisedRegister, 1, 1, "@%q5 mov.u32 %r0, 1;".into(), &["`%q5`"]),
        (Kind::BarrierDivergence, 1, 2, "setp.eq.s32 %q0, %t, 0; @%q0 bar.sync 0; @!%q0 bar.sync 0;".into(), &["another lane of its warp"]),
        (Kind::BarrierDivergence, 1, 64, "setp.lt.u32 %q0, %t, 32; @%q0 bar.sync 0; @!%q0 bar.sync 1;".into(), &["barrier 1", "barrier 0"]),
        (Kind::BarrierDivergence, 1, 64, "bar.sync 0, 32;".into(), &["32 of the block's 64"]),
        (Kind::WarpDivergence, 1, 32, "setp.lt.u32 %q0, %t, 8; @%q0 ret; shfl.sync.idx.b32 %r0, %t, 0, 31, -1;".into(), &["reads lane 0, which does not take part"]),
        (Kind::WarpDivergence, 1, 32, "shfl.sync.idx.b32 %r0, %t, 0, 31, 1;".into(), &["not among the members"]),
        (Kind::WarpDivergence, 1, 32, "setp.lt.u32 %q0, %t, 8; @%q0 bar.warp.sync -1; @!%q0 bar.sync 0;".into(), &["do not come"]),
        (Kind::Trap, 1, 2, "setp.eq.s32 %q0, %t, 1; @%q0 trap;".into(), &["thread (1,0,0)"]),
    ];
    for (kind, blocks, threads, code, words) in cases {
        let f = fault(code, *blocks, *threads);
        assert_eq!((f.kind, f.line), (*kind, 9), "{code}: {f}");
        let text = f.to_string();
        for w in *words {
            assert!(text.contains(w), "{code}: no {w:?} in: {text}");
        }
    }
    let endless = Launch { steps: 10_000, ..launch(1, 1) };
    let f = run_on(&module("L: bra L;"), &endless, vec![]).unwrap_err();
    assert_eq!((f.kind, f.line), (Kind::Steps, 9));
}

#[test]
fn only_what_may_be_written_is() {
    let p = program(&module("st.global.u64 [%p+8], 1;"), Options::default()).unwrap();
    for (range, fits) in [(8..16, true), (0..32, true), (8..12, false), (16..32, false)] {
        let mut memory = Global::default();
        let writable = std::iter::once(DATA + range.start..DATA + range.end).collect();
        memory.add(Region::new("data", DATA, vec![0; 32]).writable(writable));
        let done = p.run("k", &launch(1, 1), &mut memory);
        assert_eq!(done.map_err(|f| f.kind).err(), (!fits).then_some(Kind::ReadOnly), "{range:?}");
    }
}

#[test]
fn launches_that_do_not_fit() {
    let p = program(&module("").replacen(")\n{", ")\n.maxntid 64, 1, 1\n{", 1), Options::default()).unwrap();
    let bad = [
        launch(1, 65),
        launch(1, 0),
        launch(0, 1),
        Launch { params: vec![], ..launch(1, 1) },
        Launch { shared: 1 << 20, ..launch(1, 1) },
    ];
    for l in &bad {
        assert_eq!(p.run("k", l, &mut Global::default()).unwrap_err().kind, Kind::Launch, "{l:?}");
    }
    assert_eq!(p.run("other", &launch(1, 1), &mut Global::default()).unwrap_err().kind, Kind::Launch);
    assert!(p.run("k", &launch(1, 64), &mut Global::default()).is_ok());
}

#[test]
fn texts_that_are_refused() {
    let code: &[(&str, &str)] = &[
        ("fma.rz.f32 %f0, %f1, %f2, %f3;", "unknown instruction `fma.rz.f32`"),
        ("frobnicate.s32 %r0, %r1;", "unknown instruction `frobnicate.s32`"),
        ("add.rn.ftz.f32 %f0, %f1, %f2;", "unknown instruction `add.rn.ftz.f32`"),
        ("ex2.approx.f32 %f0, %f1;", "unknown instruction"),
        ("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 %f0, %f1;", "unknown instruction `mma.sync"),
        ("wgmma.fence.sync.aligned;", "unknown instruction `wgmma.fence.sync.aligned`"),
        ("cvt.f32.s32 %f0, %r0;", "unknown instruction `cvt.f32.s32`"),
        ("cvt.rn.s32.f32 %r0, %f0;", "unknown instruction"),
        ("setp.lo.s32 %q0, %r0, %r1;", "unknown instruction"),
        ("ld.global.b128 %r0, [%p];", "unknown instruction"),
        ("atom.global.add.f32 %f0, [%p], %f1;", "unknown instruction"),
        ("red.global.add.f64 [%p], %g1;", "unknown instruction `red.global.add.f64`"),
        ("add.f32 %f0, %f1, %f2;", "strict code says .rn"),
        ("add.s32 %r0, %l1, %r2;", "`%l1` is a .b64 register, a .s32 operand is wanted"),
        ("add.s32 %f0, %r1, %r2;", "`%f0` is a .f32 register"),
        ("add.rn.f32 %f0, %g1, %f2;", "`%g1` is a .f64 register"),
        ("add.s32 %r0, %r1;", "operands are wanted"),
        ("mov.u32 %r0, 0x1ffffffff;", "does not fit"),
        ("mov.u32 %r0, %r99;", "unknown register `%r99`"),
        ("add.s32 %r0, %r99, 1;", "`%r99` is not declared"),
        ("mov.u32 %r0, %smid;", "unknown register `%smid`"),
        ("bra NOWHERE;", "`NOWHERE` is not declared"),
        ("bra %r0;", "is not a label"),
        ("@%r0 ret;", "`%r0` is not a predicate"),
        ("ld.global.u32 %r0, [%r1];", "is no address here"),
        ("ld.global.u32 %r0, %l1;", "an address in brackets"),
        ("ld.global.v2.u32 %r0, [%p];", "2 registers are wanted"),
        ("ld.shared.u32 %r0, [data];", "not in that state space"),
        ("st.param.u32 [data], 0;", "unknown instruction"),
        ("lop3.b32 %r0, %r1, %r2, %r3, 256;", "8 bits"),
        ("X: X: ret;", "declared twice"),
        ("call f, (%r0);", "an operand was expected"),
        ("call f;", "unknown instruction `call`"),
        (".reg .b8 %b;", "registers of this type"),
        (".weird 1;", "unknown directive `.weird`"),
        ("mov.u32 %r0, 12x;", "`12x` is not a number"),
        ("mov.u32 %r0, 0f3F80;", "is not a number"),
        ("mov.u32 %r0", "`;` was expected"),
        ("/* ", "a comment without its end"),
    ];
    for (statement, words) in code {
        let text = module(statement);
        let e = program(&text, Options::default()).map(|_| ()).unwrap_err();
        assert!(e.to_string().contains(words), "{statement}: {e}");
        assert!((9..=11).contains(&e.line), "{statement}: {e}");
    }
    let whole: &[(&str, &str)] = &[
        (".entry k() { ret; }", "before `.version`"),
        (".version 7.8\n.target sm_90\n.func f() { ret; }", "functions are not supported"),
        (".version 7.8\n.target sm_90\n.entry k() { ret;", "ends in the middle"),
        (".version 7.8\n.target sm_90\n.address_size 32", "64 bits"),
        (".version 7.8\n.target sm_90\n.global .b8 a[99999999999];", "bytes of variables"),
        (".version 7.8\n.target sm_90\n.shared .b32 a = 5;", "cannot stand here"),
        (".version 7.8\n// caf\u{e9}", "plain ASCII"),
        ("hello", "a directive was expected"),
        (".version 7.8\n.target sm_90\n.entry k() { .reg .b32 %r<9999999>; }", "registers"),
    ];
    for (text, words) in whole {
        let e = program(text, Options::default()).map(|_| ()).unwrap_err();
        assert!(e.to_string().contains(words), "{text}: {e}");
    }
    // What leaves its rounding open is taken if asked for.
    let open = module("mov.f32 %f1, 0f3F800000; add.f32 %f0, %f1, %f1;");
    assert!(program(&open, Options { open_rounding: true }).is_ok());
}

/// No text may make the parser panic: pieces of good ones, cut and put together anew.
#[test]
fn texts_in_pieces() {
    let good = module("add.s32 %r0, %t, 0x1f; @!%q0 bra L; L: ld.global.v2.u32 {%r1, _}, [%p+8]; .shared .b8 s[4];");
    let mut random = common::Random(1);
    let mut taken = 0;
    for _ in 0..3000 {
        let mut text: Vec<u8> = good.clone().into_bytes();
        for _ in 0..1 + random.next() % 4 {
            let (a, b) = (random.next() as usize % text.len(), random.next() as usize % 12);
            let piece: Vec<u8> = text[a..(a + b).min(text.len())].to_vec();
            let at = random.next() as usize % text.len();
            match random.next() % 3 {
                0 => drop(text.splice(at..at, piece)),
                1 => drop(text.splice(at..(at + b).min(text.len()), piece)),
                _ => drop(text.drain(at..(at + b).min(text.len()))),
            }
        }
        taken += usize::from(program(&String::from_utf8(text).unwrap(), Options::default()).is_ok());
    }
    assert!(taken > 0 && taken < 3000, "{taken}");
}

/// As LLVM writes it.
#[test]
fn what_llvm_emits() {
    let text = r#"//
// Generated by LLVM NVPTX Back-End
//

.version 7.8
.target sm_90, debug
.address_size 64

	// .globl	k                    // -- Begin function k
.extern .shared .align 4 .b8 dynamic[];
// @k
.visible .entry k(
	.param .u64 .ptr .global .align 16 k_param_0,
	.param .f32 k_param_1
)
.maxntid 128, 1, 1
.minnctapersm 2
{
	.reg .pred 	%p<3>;
	.reg .b16 	%rs<3>;
	.reg .b32 	%r<10>;
	.reg .f32 	%f<5>;
	.reg .b64 	%rd<6>;
	.loc	1 4 0
$L__func_begin0:
// %bb.0:                               // %entry
	ld.param.u64 	%rd1, [k_param_0];
	ld.param.f32 	%f1, [k_param_1];
	mov.u32 	%r1, %ctaid.x;
	mov.u32 	%r2, %ntid.x;
	mov.u32 	%r3, %tid.x;
	mad.lo.s32 	%r4, %r1, %r2, %r3;
	setp.gt.s32 	%p1, %r4, 99;
	@%p1 bra 	$L__BB0_3;
	bra.uni 	$L__BB0_1;
$L__BB0_1:                              // %body
	.pragma "nounroll";
	cvta.to.global.u64 	%rd2, %rd1;
	mul.wide.s32 	%rd3, %r4, 4;
	add.s64 	%rd4, %rd2, %rd3;
	ld.global.f32 	%f2, [%rd4];
	fma.rn.f32 	%f3, %f2, %f1, 0f3F800000;
	mul.rn.f32 	%f4, %f3, 0f40000000;
	st.global.f32 	[%rd4], %f4;
$L__BB0_3:                              // %exit
	ret;
                                        // -- End function
}
"#;
    let data: Vec<u8> = (0..100).flat_map(|k| (k as f32).to_le_bytes()).collect();
    let l = Launch::new([2, 1, 1], [64, 1, 1], &[DATA, u64::from(3f32.to_bits())]);
    let got = run_on(text, &l, data).unwrap();
    for (k, w) in got.chunks(4).enumerate() {
        assert_eq!(f32::from_le_bytes(w.try_into().unwrap()), (k as f32 * 3.0 + 1.0) * 2.0);
    }
}

/// What is compared with hardware is PTX, also for NVIDIA's assembler.
#[test]
fn forms_assemble() {
    if let Some(tool) = common::ptxas("the forms of the hardware comparison")
        && let Err(why) = assemble(&tool, &hardware::module(), 90)
    {
        panic!("{}", why.lines().take(40).collect::<Vec<_>>().join("\n"));
    }
}

/// The comparison with hardware finds what differs, and nothing else; here its other side is itself.
#[test]
fn comparison_of_forms() {
    let none = hardware::compare(|_| {
        if true { Err("no device".to_string()) } else { Ok(|_: &str, _: u32, _: u32, _: &mut [u8]| Ok(())) }
    });
    assert!(none.unwrap_err().to_string().contains("no device"));
    let seen = hardware::compare(|text| {
        let p = program(text, Options { open_rounding: true }).map_err(|e| e.to_string())?;
        Ok(move |kernel: &str, blocks, threads, buffer: &mut [u8]| {
            let mut memory = Global::default();
            memory.add(Region::new("records", DATA, buffer.to_vec()));
            p.run(kernel, &launch(blocks, threads), &mut memory).map_err(|e| e.to_string())?;
            buffer.copy_from_slice(&memory.remove(DATA).unwrap().bytes);
            // The third form gets one bit wrong.
            buffer[32] ^= u8::from(kernel == "form2");
            Ok(())
        })
    })
    .unwrap();
    assert!(seen.passed > 400, "{}", seen.passed);
    assert_eq!(seen.failed.len(), 1, "{:?}", seen.failed);
    assert!(seen.failed[0].1.contains("1 of 2048 records"), "{:?}", seen.failed);
}
