//! Programs around one numeric operation: a loop over arrays whose elements are values at which operations change what
//! they do ([`edges`]), and random bits; with operands that are loaded, constant on either side, or results of others.
//!
//! **Takes** a seed, which names the operation ([`operations`]) and the shape. **Gives** a [`Program`] whose results
//! all stand in memory. An operation that can trap is guarded by its exact condition, so that the values on both sides
//! of it are there, and is now and then left without the guard.

use std::fmt::Write;

use tensor_wasm_ir::num::{Clif, TrapCond};
use tensor_wasm_ir::{NumOp, Ty};

use super::edges::{constant, edges};
use super::program::Program;
use super::rng::Rng;

/// Where the three operand arrays start, and where the results do.
const ARRAYS: [usize; 3] = [0, 2048, 4096];
const RESULTS: usize = 8192;
/// Elements of an array of random values.
const LENGTH: usize = 120;
/// Bytes of memory that results may fill.
const ROOM: usize = 65536 - RESULTS;

/// Shapes of a program.
pub const SHAPES: u64 = 5;

/// Every operation of the numerics table that a module can ask for, by an operator or by a combination of them.
pub fn operations() -> Vec<NumOp> {
    let scalar = |op: &&NumOp| op.info().params.iter().chain([&op.info().result]).all(|t| !edges(*t).is_empty());
    NumOp::ALL.iter().filter(|op| op.info().clif != Clif::Canon).filter(scalar).copied().collect()
}

/// The operation that the program of a seed is about.
pub fn operation(seed: u64) -> NumOp {
    let all = operations();
    all[(seed % all.len() as u64) as usize]
}

/// An operation on operands.
fn apply(op: NumOp, args: &[String]) -> String {
    let all = args.join(" ");
    match op.info().clif {
        Clif::Select => format!("(select {all})"),
        Clif::MinMax(order) => {
            // Wasm's names of Cranelift's conditions: slt is lt_s.
            let (sign, cmp) = order.split_at(1);
            format!("(select {all} ({}.{cmp}_{sign} {all}))", op.info().params[0])
        }
        Clif::Ternary(_) => {
            // Wasm has it for vectors only.
            let shape = if op.info().result == Ty::F32 { "f32x4" } else { "f64x2" };
            let lanes: Vec<String> = args.iter().map(|a| format!("({shape}.splat {a})")).collect();
            format!("({shape}.extract_lane 0 ({shape}.relaxed_madd {}))", lanes.join(" "))
        }
        _ => format!("({} {all})", op.wasm_name()),
    }
}

/// The condition under which an operation does not trap; `None` if it never does.
fn safe(op: NumOp, args: &[String]) -> Option<String> {
    let ty = *op.info().params.first()?;
    let cmp = |name: &str, x: &str, bits: u64| format!("({ty}.{name} {x} {})", constant(ty, bits));
    let both = |x: String, y: String| Some(format!("(i32.and {x} {y})"));
    let least = 1u64 << (8 * ty.bytes() - 1);
    match op.info().trap {
        TrapCond::Never => None,
        TrapCond::DivZero => Some(cmp("ne", &args[1], 0)),
        TrapCond::DivSigned => {
            let overflow = format!("(i32.or {} {})", cmp("ne", &args[1], u64::MAX), cmp("ne", &args[0], least));
            both(cmp("ne", &args[1], 0), overflow)
        }
        TrapCond::FloatToInt => {
            let width = 8 * op.info().result.bytes() as i32;
            let float = |x: f64| if ty.bytes() == 4 { u64::from((x as f32).to_bits()) } else { x.to_bits() };
            if op.wasm_name().ends_with("_u") {
                return both(cmp("gt", &args[0], float(-1.0)), cmp("lt", &args[0], float(2f64.powi(width))));
            }
            let end = 2f64.powi(width - 1);
            // Below the least integer there are floats that truncate to it only if the type is wide enough.
            let lower = if ty.bytes() == 8 && width == 32 {
                cmp("gt", &args[0], float(-end - 1.0))
            } else {
                cmp("ge", &args[0], float(-end))
            };
            both(lower, cmp("lt", &args[0], float(end)))
        }
    }
}

struct Maker {
    rng: Rng,
    ops: Vec<NumOp>,
    /// Type of the elements of each array.
    types: [Ty; 3],
    /// Are operations that trap left unguarded?
    bare: bool,
}

impl Maker {
    /// Bits of a value: at an edge, near one, small, or any.
    fn bits(&mut self, ty: Ty) -> u64 {
        let edges = edges(ty);
        let edge = self.rng.pick(&edges);
        let bits = match self.rng.below(8) {
            0..3 => edge,
            3 => edge.wrapping_add(self.rng.below(5)).wrapping_sub(2),
            4 => self.rng.below(64),
            5 if ty == Ty::F32 => u64::from(((self.rng.word() as i16) as f32 / 8.0).to_bits()),
            5 if ty == Ty::F64 => ((self.rng.word() as i32) as f64 / 8.0).to_bits(),
            _ => self.rng.word(),
        };
        if ty.bytes() == 4 { bits & u64::from(u32::MAX) } else { bits }
    }

    fn constant(&mut self, ty: Ty) -> String {
        let bits = self.bits(ty);
        constant(ty, bits)
    }

    /// An operation, guarded if it can trap.
    fn guarded(&mut self, op: NumOp, args: &[String]) -> String {
        let plain = apply(op, args);
        match safe(op, args).filter(|_| !self.bare) {
            None => plain,
            Some(safe) => {
                let ty = op.info().result;
                let other = constant(ty, 77);
                // Both as control flow and as a choice of the operand.
                if self.rng.chance(70) || args.len() < 2 {
                    format!("(if (result {ty}) {safe} (then {plain}) (else {other}))")
                } else {
                    let one = format!("(select {} {} {safe})", args[1], constant(op.info().params[1], 1));
                    apply(op, &[args[0].clone(), one])
                }
            }
        }
    }

    /// An expression of that type over the loaded values, which are in locals.
    fn tree(&mut self, ty: Ty, depth: u32) -> String {
        let held: Vec<usize> = (0..3).filter(|i| self.types[*i] == ty).collect();
        if depth == 0 || self.rng.chance(10) {
            if !held.is_empty() && self.rng.chance(75) {
                return format!("(local.get $x{})", self.rng.pick(&held));
            }
            return self.constant(ty);
        }
        let fitting: Vec<NumOp> = self.ops.iter().filter(|o| o.info().result == ty).copied().collect();
        let op = self.rng.pick(&fitting);
        // Operands that are named twice would double at every level.
        let twice = op.traps() || matches!(op.info().clif, Clif::MinMax(_));
        let depth = if twice { 0 } else { depth - 1 };
        let args: Vec<String> = op.info().params.iter().map(|t| self.tree(*t, depth)).collect();
        self.guarded(op, &args)
    }
}

/// The address of an array's element `$i`.
fn element(array: usize, ty: Ty, index: &str) -> String {
    let shift = ty.bytes().trailing_zeros();
    format!("(i32.add (i32.const {}) (i32.shl (local.get {index}) (i32.const {shift})))", ARRAYS[array])
}

fn load(array: usize, ty: Ty, index: &str) -> String {
    format!("(local.set $x{array} ({ty}.load {}))", element(array, ty, index))
}

/// Stores of several results per iteration, at a pointer that goes on by all of them.
fn stores(results: &[(Ty, String)]) -> String {
    let mut out = String::new();
    for (k, (ty, value)) in results.iter().enumerate() {
        _ = write!(out, "\n      ({ty}.store offset={} (local.get $p) {value})", 8 * k);
    }
    out
}

/// The program of a seed: always the same for the same seed.
pub fn numeric(seed: u64) -> Program {
    let ops = operations();
    let (op, shape) = (operation(seed), seed / ops.len() as u64 % SHAPES);
    let info = op.info();
    let mut m = Maker { rng: Rng::new(seed), ops, types: [Ty::I32; 3], bare: false };
    for (k, ty) in info.params.iter().enumerate() {
        m.types[k] = *ty;
    }
    for k in info.params.len()..3 {
        m.types[k] = m.rng.pick(&[Ty::I32, Ty::I64, Ty::F32, Ty::F64]);
    }
    m.bare = shape > 0 && m.rng.chance(12);
    let operands: Vec<String> = (0..info.params.len()).map(|k| format!("(local.get $x{k})")).collect();
    let mut values: [Vec<u64>; 3] = std::array::from_fn(|_| vec![]);
    let crossed = shape == 0;
    for (k, v) in values.iter_mut().enumerate() {
        *v = if crossed { edges(m.types[k]) } else { (0..LENGTH).map(|_| m.bits(m.types[k])).collect() };
    }
    let loads: String = (0..3).map(|k| load(k, m.types[k], if k == 0 { "$i" } else { "$j" })).collect();
    let body = if crossed {
        // Every edge of the first operand with every one of the second; a third goes with the second.
        let inner = values[1].len().min(values[2].len());
        // What takes more operators to say has less fuel for each; one operand needs no partner, but two dimensions.
        let room = if matches!(info.clif, Clif::Ternary(_)) { ROOM / 4 * 3 } else { ROOM };
        let most = if info.params.len() == 1 { 4 } else { room / 8 / values[0].len() };
        let inner = inner.min(most);
        let value = m.guarded(op, &operands);
        let outer = values[0].len();
        format!(
            "(local.set $p (i32.const {RESULTS}))
    (loop $a
      (local.set $j (i32.const 0))
      (loop $b
        {loads}
        ({ty}.store (local.get $p) {value})
        (local.set $p (i32.add (local.get $p) (i32.const {step})))
        (br_if $b (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const {inner}))))
      (br_if $a (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const {outer}))))",
            ty = info.result,
            step = info.result.bytes(),
        )
    } else {
        let loads = loads.replace("$j", "$i");
        let results: Vec<(Ty, String)> = match shape {
            // All operands loaded.
            1 => vec![(info.result, m.guarded(op, &operands))],
            // Each operand constant in turn, and all of them.
            2 => (0..=info.params.len())
                .flat_map(|k| [k, k])
                .map(|k| {
                    let args: Vec<String> = (0..info.params.len())
                        .map(|i| {
                            let fixed = i == k || k == info.params.len();
                            if fixed { m.constant(info.params[i]) } else { operands[i].clone() }
                        })
                        .collect();
                    (info.result, m.guarded(op, &args))
                })
                .collect(),
            // The operation on results of others, and others on its results.
            3 => (0..3)
                .map(|_| {
                    let twice = op.traps() || matches!(info.clif, Clif::MinMax(_));
                    let depth = if twice { 1 } else { 2 };
                    let args: Vec<String> = info.params.iter().map(|t| m.tree(*t, depth)).collect();
                    (info.result, m.guarded(op, &args))
                })
                .collect(),
            _ => {
                let first = m.guarded(op, &operands);
                let kept = (0..3).find(|k| m.types[*k] == info.result);
                let mut out = vec![(info.result, first.clone())];
                for ty in [Ty::I32, Ty::I64, Ty::F32, Ty::F64] {
                    out.push((ty, m.tree(ty, 3)));
                }
                if let Some(k) = kept {
                    // From here on, the value in the local is the operation's result.
                    let again = m.tree(info.result, 2);
                    out.push((
                        info.result,
                        format!("(block (result {0}) (local.set $x{k} {first}) {again})", info.result),
                    ));
                }
                out
            }
        };
        format!(
            "(local.set $p (i32.const {RESULTS}))
    (loop $a
      {loads}{stores}
      (local.set $p (i32.add (local.get $p) (i32.const {step})))
      (br_if $a (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const {LENGTH}))))",
            stores = stores(&results),
            step = 8 * results.len(),
        )
    };
    let mut text = String::from("(module\n  (memory (export \"memory\") 1)\n  (func (export \"f\")");
    for (k, ty) in m.types.iter().enumerate() {
        _ = write!(text, " (local $x{k} {ty})");
    }
    _ = write!(text, " (local $i i32) (local $j i32) (local $p i32)\n    {body}))\n");
    let mut image = vec![0u8; RESULTS];
    for (k, v) in values.iter().enumerate() {
        let n = m.types[k].bytes() as usize;
        for (i, bits) in v.iter().enumerate() {
            let at = ARRAYS[k] + i * n;
            image[at..at + n].copy_from_slice(&bits.to_le_bytes()[..n]);
        }
    }
    Program { text, name: "f".into(), args: vec![], image }
}
