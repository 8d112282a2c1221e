//! Naming takes any region that the dialect lets through, and does not take long.

mod common;

use common::{files, read};
use tensor_wasm_ir::dialect::{parse_module, verify};
use tensor_wasm_ir::{Inst, NumOp, Op, Region, Ty};
use tensor_wasm_passes::recognise;

fn regions(text: &str) -> Vec<Region> {
    parse_module(&read(text).1).unwrap().regions
}

#[test]
fn names_do_not_depend_on_what_was_named_before() {
    let mut named = 0;
    for path in files() {
        let all = regions(&std::fs::read_to_string(&path).unwrap());
        for r in all.iter().flat_map(Region::phases) {
            let name = recognise(r);
            assert_eq!(recognise(r), name, "{}", path.display());
            named += usize::from(name.is_some());
        }
    }
    assert!(named >= 8, "only {named} have a name");
}

/// A value that is used twice by one that is used twice, and so on: as a tree it would be without end.
#[test]
fn shared_values_are_not_followed_again_and_again() {
    let path = files().into_iter().find(|p| p.ends_with("map1d.tensor")).unwrap();
    for op in [NumOp::F32Add, NumOp::F32Mul] {
        let mut r = regions(&std::fs::read_to_string(&path).unwrap()).remove(0);
        let mut doubled = |zero: bool| {
            let stores = |i: &Inst| matches!(i.op, Op::Store { .. });
            let b = (0..r.body.blocks.len()).find(|&b| r.body.blocks[b].insts.iter().any(stores)).unwrap();
            let at = r.body.blocks[b].insts.iter().position(stores).unwrap();
            let mut insts = r.body.blocks[b].insts.split_off(at);
            let mut last = insts[0].args[1];
            if zero {
                last = r.body.value(Ty::F32);
                r.body.blocks[b].insts.push(Inst { op: Op::Const(0), args: vec![], result: Some(last), at: 0 });
            }
            for _ in 0..200 {
                let next = r.body.value(Ty::F32);
                let inst = Inst { op: Op::Num(op), args: vec![last, last], result: Some(next), at: 0 };
                r.body.blocks[b].insts.push(inst);
                last = next;
            }
            insts[0].args[1] = last;
            r.body.blocks[b].insts.append(&mut insts);
            verify(&r).unwrap();
            let begin = std::time::Instant::now();
            recognise(&r);
            assert!(begin.elapsed().as_secs() < 10, "{op} {zero}: {:?}", begin.elapsed());
        };
        doubled(false);
        doubled(true);
    }
}

/// What `compile --emit tensor` prints has names in front of it, as comments.
#[test]
fn comments_in_front_are_skipped() {
    let path = files().remove(0);
    let (_, module) = read(&std::fs::read_to_string(path).unwrap());
    let commented = format!("; f0_loop_61: map f32\n\n; another\n{module}");
    assert_eq!(parse_module(&commented).unwrap().regions, parse_module(&module).unwrap().regions);
    assert!(parse_module(&format!("f0_loop_61: map f32\n{module}")).is_err());
}
