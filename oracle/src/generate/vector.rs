//! Programs around one operator of 128-bit vectors: a loop over arrays whose lanes, of every width, are values at which
//! operations change what they do ([`edges`]), and random bits; with operands that are loaded, constant, or results of
//! other operators, whose lanes may be of another shape.
//!
//! **Takes** a seed, which names the operator ([`operators`]) and the shape. **Gives** a [`Program`] whose results all
//! stand in memory. **Assumes** that no operator traps unless its address does, as it is in Wasm.

use std::fmt::Write;

use tensor_wasm_ir::Ty;

use super::edges::{constant, edges};
use super::program::Program;
use super::rng::Rng;

/// An operator's name in the text format, and how many operands it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operator {
    /// Its name.
    pub name: String,
    /// How many operands it has.
    pub operands: usize,
}

/// Every operator of the SIMD and relaxed SIMD proposals: those that the parser knows, so none can be forgotten.
pub fn operators() -> Vec<Operator> {
    macro_rules! list {
        ($( @$proposal:ident $op:ident $({ $($arg:ident: $argty:ty),* })? => $visit:ident ($($ann:tt)*))*) => {
            [$((stringify!($visit), stringify!($($ann)*))),*]
        };
    }
    let all = wasmparser::for_each_visit_simd_operator!(list);
    // The annotation is `arity N -> M`.
    let operator = |(visit, arity): (&str, &str)| {
        let name = visit.strip_prefix("visit_")?.replacen('_', ".", 1);
        Some(Operator { name, operands: arity.split_whitespace().nth(1)?.parse().ok()? })
    };
    all.into_iter().filter_map(operator).collect()
}

/// Types of values; `None` is a vector.
type Kind = Option<Ty>;

/// Types of the lanes of a vector.
const LANES: [&str; 6] = ["i8x16", "i16x8", "i32x4", "i64x2", "f32x4", "f64x2"];
/// Vectors of an operand's array, and bytes of it.
const VECTORS: u64 = 40;
const ARRAY: u64 = 16 * VECTORS;
/// Where results start.
const RESULTS: u64 = 4096;
/// Shapes of a program.
pub const SHAPES: u64 = 4;

/// What an operator computes: the types of its operands, and of its result (`Err`: it stores).
struct Signature {
    operands: Vec<Kind>,
    result: Result<Kind, ()>,
}

fn parts(name: &str) -> (&str, &str) {
    name.split_once('.').unwrap_or((name, ""))
}

/// The scalar that a lane is read and written as.
fn scalar(shape: &str) -> Ty {
    match shape {
        "i64x2" => Ty::I64,
        "f32x4" => Ty::F32,
        "f64x2" => Ty::F64,
        _ => Ty::I32,
    }
}

fn signature(o: &Operator) -> Signature {
    let (shape, operation) = parts(&o.name);
    let ty = Some(scalar(shape));
    let (operands, result) = match operation {
        "splat" => (vec![ty], None),
        "replace_lane" => (vec![None, ty], None),
        "shl" | "shr_s" | "shr_u" => (vec![None, Some(Ty::I32)], None),
        "any_true" | "all_true" | "bitmask" => (vec![None], Some(Ty::I32)),
        _ if operation.starts_with("extract_lane") => (vec![None], ty),
        _ if operation.starts_with("store") => return Signature { operands: vec![None], result: Err(()) },
        _ if operation.starts_with("load") && operation.ends_with("_lane") => (vec![None], None),
        _ if operation.starts_with("load") || operation == "const" => (vec![], None),
        _ => (vec![None; o.operands], None),
    };
    Signature { operands, result: Ok(result) }
}

struct Maker {
    rng: Rng,
    all: Vec<Operator>,
}

impl Maker {
    /// A value of a lane of that many bytes: at an edge, or any.
    fn lane(&mut self, bytes: usize) -> u64 {
        let ty = match bytes {
            8 => self.rng.pick(&[Ty::I64, Ty::F64]),
            4 => self.rng.pick(&[Ty::I32, Ty::F32]),
            _ => Ty::I32,
        };
        let edges = edges(ty);
        match self.rng.below(8) {
            0..5 => self.rng.pick(&edges),
            5 => self.rng.below(20).wrapping_sub(4),
            _ => self.rng.word(),
        }
    }

    /// A vector, with lanes of one width.
    fn bits(&mut self) -> [u8; 16] {
        let bytes = self.rng.pick(&[1usize, 2, 4, 4, 8, 8]);
        let mut out = [0; 16];
        let same = self.rng.chance(10).then(|| self.lane(bytes));
        for lane in out.chunks_mut(bytes) {
            let value = same.unwrap_or_else(|| self.lane(bytes));
            lane.copy_from_slice(&value.to_le_bytes()[..bytes]);
        }
        out
    }

    fn vector(&mut self) -> String {
        let words: Vec<String> = self
            .bits()
            .chunks(4)
            .map(|c| format!("{:#x}", c.iter().rev().fold(0u32, |x, b| x << 8 | u32::from(*b))))
            .collect();
        format!("(v128.const i32x4 {})", words.join(" "))
    }

    /// What is named behind an operator: lanes.
    fn immediates(&mut self, name: &str) -> String {
        let (shape, operation) = parts(name);
        let lanes = match operation {
            "shuffle" => {
                // Lanes of some width as they are moved about, or single bytes.
                let bytes = self.rng.pick(&[1u64, 1, 2, 4, 8]);
                let moved: Vec<u64> = (0..16 / bytes).map(|_| self.rng.below(32 / bytes)).collect();
                let all: Vec<String> =
                    moved.iter().flat_map(|m| (0..bytes).map(move |b| (m * bytes + b).to_string())).collect();
                return all.join(" ");
            }
            _ if operation.ends_with("_lane") || operation.starts_with("extract_lane") => match shape {
                "v128" => {
                    let bits: u64 =
                        operation.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(8);
                    128 / bits
                }
                s => s.split_once('x').and_then(|s| s.1.parse().ok()).unwrap_or(1),
            },
            _ => return String::new(),
        };
        self.rng.below(lanes).to_string()
    }

    /// A place in the arrays that goes on with every iteration.
    fn place(&mut self) -> String {
        let odd = if self.rng.chance(20) { self.rng.below(16) } else { 0 };
        format!("offset={} align=1", self.rng.below(3) * ARRAY + odd)
    }

    /// An operator on operands, where its own address is `$p`; for a store, the statement that stores at `$d`.
    fn apply(&mut self, o: &Operator, args: &[String]) -> String {
        let (name, all) = (&o.name, args.join(" "));
        let operation = parts(name).1;
        if operation == "const" {
            return self.vector();
        }
        let lanes = self.immediates(name);
        if operation.starts_with("store") {
            return format!("({name} align=1 {lanes} (local.get $d) {all})");
        }
        if operation.starts_with("load") {
            return format!("({name} {} {lanes} (local.get $p) {all})", self.place());
        }
        format!("({name} {lanes} {all})")
    }

    /// An expression of that type.
    fn tree(&mut self, kind: Kind, depth: u32) -> String {
        let Some(ty) = kind else {
            if depth == 0 || self.rng.chance(10) {
                return match self.rng.below(8) {
                    0 => self.vector(),
                    1 => format!("(v128.load {} (local.get $p))", self.place()),
                    _ => format!("(local.get $x{})", self.rng.below(3)),
                };
            }
            return self.operation(None, depth);
        };
        match self.rng.below(6) {
            0 | 1 if depth > 0 => self.operation(kind, depth),
            0..4 => {
                let lane = LANES.into_iter().find(|l| scalar(l) == ty).unwrap_or("i32x4");
                let lane = if ty == Ty::I32 { "i32x4" } else { lane };
                format!("({lane}.extract_lane {} (local.get $x{}))", self.rng.below(2), self.rng.below(3))
            }
            4 if ty == Ty::I32 => "(local.get $n)".into(),
            _ => {
                let edges = edges(ty);
                constant(ty, self.rng.pick(&edges))
            }
        }
    }

    /// Some operator with that result.
    fn operation(&mut self, kind: Kind, depth: u32) -> String {
        let fitting: Vec<usize> = (0..self.all.len()).filter(|i| signature(&self.all[*i]).result == Ok(kind)).collect();
        let Some(at) = (!fitting.is_empty()).then(|| self.rng.pick(&fitting)) else { return self.tree(kind, 0) };
        let o = self.all[at].clone();
        let args: Vec<String> = signature(&o).operands.iter().map(|k| self.tree(*k, depth - 1)).collect();
        self.apply(&o, &args)
    }
}

/// Stores a result at `$d`.
fn keep(kind: Kind, value: &str) -> String {
    match kind {
        None => format!("(v128.store (local.get $d) {value})"),
        Some(ty) => format!("({ty}.store (local.get $d) {value})"),
    }
}

/// The operator that the program of a seed is about.
pub fn operator(seed: u64) -> Operator {
    let all = operators();
    all[(seed % all.len() as u64) as usize].clone()
}

/// The program of a seed: always the same for the same seed.
pub fn vector(seed: u64) -> Program {
    let all = operators();
    let (o, shape) = (operator(seed), seed / all.len() as u64 % SHAPES);
    let mut m = Maker { rng: Rng::new(seed), all };
    let signature = signature(&o);
    let statements: Vec<String> = (0..if shape == 0 { 1 } else { 3 })
        .map(|k| {
            let args: Vec<String> = signature
                .operands
                .iter()
                .enumerate()
                .map(|(i, kind)| match (shape, kind) {
                    // As they are loaded; one of them constant; results of others.
                    (0, None) | (3, None) => format!("(local.get $x{i})"),
                    (1, None) if i != k => format!("(local.get $x{i})"),
                    (1, None) => m.vector(),
                    (0 | 1 | 3, _) => m.tree(*kind, 0),
                    _ => m.tree(*kind, 2),
                })
                .collect();
            let value = m.apply(&o, &args);
            let statement = match signature.result {
                Err(()) => value,
                // Others on its result, and in control flow.
                Ok(None) if shape == 3 => {
                    let c = m.tree(Some(Ty::I32), 1);
                    let set = format!("(local.set $x{k} {value})");
                    let set = if m.rng.chance(40) { format!("(if {c} (then {set}))") } else { set };
                    format!("{set} {}", keep(None, &m.tree(None, 2)))
                }
                Ok(kind) => keep(kind, &value),
            };
            format!("      {statement}\n      (local.set $d (i32.add (local.get $d) (i32.const 16)))\n")
        })
        .collect();
    let mut text = String::from(
        "(module\n  (memory (export \"memory\") 1)\n  (func (export \"f\") (param $p i32) (param $d i32) (param $n i32)\n    \
         (local $x0 v128) (local $x1 v128) (local $x2 v128)\n    (loop $l\n",
    );
    for k in 0..3 {
        _ = writeln!(text, "      (local.set $x{k} (v128.load offset={} (local.get $p)))", k * ARRAY);
    }
    text.push_str(&statements.concat());
    text.push_str(
        "      (local.set $p (i32.add (local.get $p) (i32.const 16)))\n      \
         (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))\n)\n",
    );
    let image: Vec<u8> = (0..3 * VECTORS + 1).flat_map(|_| m.bits()).collect();
    let odd = |m: &mut Maker| if m.rng.chance(15) { m.rng.below(16) } else { 0 };
    let (p, d) = (odd(&mut m), RESULTS + odd(&mut m));
    let n = VECTORS - 1 - m.rng.below(3);
    Program { text, name: "f".into(), args: [p, d, n].map(|x| x.to_string()).to_vec(), image }
}

#[cfg(test)]
mod tests {
    use super::{SHAPES, operators, vector};

    #[test]
    fn operators_are_all_of_both_proposals() {
        let all = operators();
        let relaxed = all.iter().filter(|o| o.name.contains("relaxed")).count();
        assert_eq!((all.len(), relaxed), (256, 20));
        let find = |n: &str| all.iter().find(|o| o.name == n).unwrap().operands;
        assert_eq!([find("v128.const"), find("i8x16.neg"), find("f32x4.add"), find("v128.bitselect")], [0, 1, 2, 3]);
    }

    #[test]
    fn every_program_is_valid_and_has_its_operator() {
        for seed in 0..256 * SHAPES {
            let program = vector(seed);
            let name = super::operator(seed).name;
            assert!(program.text.contains(&format!("({name} ")), "{seed}: {name}\n{}", program.text);
            let wasm = wat::parse_str(program.module()).unwrap_or_else(|e| panic!("{seed}: {e}\n{}", program.text));
            wasmparser::validate(&wasm).unwrap_or_else(|e| panic!("{seed}: {e}\n{}", program.text));
        }
    }
}
