//! Loops as compilers vectorise them: a body of 128-bit vectors, unrolled or not, and a scalar loop for what is left.
//!
//! **Takes** a seed. **Gives** a [`Program`]: the lanes' type, the expression, the shapes of both loops, a loop around
//! them, reductions with their horizontal end, masks, widening loads; and, now and then, arrays that overlap or are not
//! aligned, and values carried from one iteration to the next. **Assumes** nothing: what is not parallel must stay.

use std::fmt::Write;

use super::program::{Program, START, image};
use super::rng::Rng;

/// A type of lanes, with how one lane is handled by scalar code.
struct Lanes {
    shape: &'static str,
    scalar: &'static str,
    bytes: u64,
    /// Suffix of the scalar load, and of the store.
    load: &'static str,
    store: &'static str,
    /// (the vector's operator, the scalar's: `{a}` and `{b}` are the operands)
    binary: &'static [(&'static str, &'static str)],
    unary: &'static [(&'static str, &'static str)],
    compare: &'static [(&'static str, &'static str)],
    /// Those by which an accumulator is joined with a value.
    joins: usize,
    extract: &'static str,
}

const LANES: [Lanes; 6] = [
    Lanes {
        shape: "i8x16",
        scalar: "i32",
        bytes: 1,
        load: "8_u",
        store: "8",
        binary: &[
            ("i8x16.add", "(i32.add {a} {b})"),
            ("v128.xor", "(i32.xor {a} {b})"),
            ("v128.or", "(i32.or {a} {b})"),
            ("i8x16.max_u", "(select {a} {b} (i32.gt_u {a} {b}))"),
            ("i8x16.sub", "(i32.sub {a} {b})"),
            ("i8x16.avgr_u", "(i32.shr_u (i32.add (i32.add {a} {b}) (i32.const 1)) (i32.const 1))"),
        ],
        unary: &[("i8x16.neg", "(i32.sub (i32.const 0) {a})"), ("v128.not", "(i32.xor {a} (i32.const -1))")],
        compare: &[("i8x16.gt_u", "(i32.gt_u {a} {b})"), ("i8x16.eq", "(i32.eq {a} {b})")],
        joins: 4,
        extract: "i8x16.extract_lane_u",
    },
    Lanes {
        shape: "i16x8",
        scalar: "i32",
        bytes: 2,
        load: "16_s",
        store: "16",
        binary: &[
            ("i16x8.add", "(i32.add {a} {b})"),
            ("v128.and", "(i32.and {a} {b})"),
            ("i16x8.max_s", "(select {a} {b} (i32.gt_s {a} {b}))"),
            ("i16x8.mul", "(i32.mul {a} {b})"),
            ("i16x8.sub", "(i32.sub {a} {b})"),
        ],
        unary: &[("i16x8.abs", "(select {a} (i32.sub (i32.const 0) {a}) (i32.gt_s {a} (i32.const -1)))")],
        compare: &[("i16x8.lt_s", "(i32.lt_s {a} {b})"), ("i16x8.ne", "(i32.ne {a} {b})")],
        joins: 3,
        extract: "i16x8.extract_lane_s",
    },
    Lanes {
        shape: "i32x4",
        scalar: "i32",
        bytes: 4,
        load: "",
        store: "",
        binary: &[
            ("i32x4.add", "(i32.add {a} {b})"),
            ("v128.xor", "(i32.xor {a} {b})"),
            ("i32x4.min_s", "(select {a} {b} (i32.lt_s {a} {b}))"),
            ("i32x4.max_u", "(select {a} {b} (i32.gt_u {a} {b}))"),
            ("i32x4.mul", "(i32.mul {a} {b})"),
            ("i32x4.sub", "(i32.sub {a} {b})"),
        ],
        unary: &[
            ("i32x4.neg", "(i32.sub (i32.const 0) {a})"),
            ("i32x4.trunc_sat_f32x4_s", "(i32.trunc_sat_f32_s (f32.reinterpret_i32 {a}))"),
        ],
        compare: &[("i32x4.gt_s", "(i32.gt_s {a} {b})"), ("i32x4.le_u", "(i32.le_u {a} {b})")],
        joins: 4,
        extract: "i32x4.extract_lane",
    },
    Lanes {
        shape: "i64x2",
        scalar: "i64",
        bytes: 8,
        load: "",
        store: "",
        binary: &[
            ("i64x2.add", "(i64.add {a} {b})"),
            ("v128.or", "(i64.or {a} {b})"),
            ("i64x2.mul", "(i64.mul {a} {b})"),
            ("i64x2.sub", "(i64.sub {a} {b})"),
        ],
        unary: &[("i64x2.neg", "(i64.sub (i64.const 0) {a})")],
        compare: &[("i64x2.lt_s", "(i64.lt_s {a} {b})"), ("i64x2.eq", "(i64.eq {a} {b})")],
        joins: 2,
        extract: "i64x2.extract_lane",
    },
    Lanes {
        shape: "f32x4",
        scalar: "f32",
        bytes: 4,
        load: "",
        store: "",
        binary: &[
            ("f32x4.add", "(f32.add {a} {b})"),
            ("f32x4.mul", "(f32.mul {a} {b})"),
            ("f32x4.max", "(f32.max {a} {b})"),
            ("f32x4.sub", "(f32.sub {a} {b})"),
            ("f32x4.div", "(f32.div {a} {b})"),
            ("f32x4.pmin", "(select {b} {a} (f32.lt {b} {a}))"),
        ],
        unary: &[
            ("f32x4.neg", "(f32.neg {a})"),
            ("f32x4.sqrt", "(f32.sqrt {a})"),
            ("f32x4.convert_i32x4_s", "(f32.convert_i32_s (i32.reinterpret_f32 {a}))"),
        ],
        compare: &[("f32x4.lt", "(f32.lt {a} {b})"), ("f32x4.ge", "(f32.ge {a} {b})")],
        joins: 3,
        extract: "f32x4.extract_lane",
    },
    Lanes {
        shape: "f64x2",
        scalar: "f64",
        bytes: 8,
        load: "",
        store: "",
        binary: &[
            ("f64x2.add", "(f64.add {a} {b})"),
            ("f64x2.min", "(f64.min {a} {b})"),
            ("f64x2.mul", "(f64.mul {a} {b})"),
            ("f64x2.sub", "(f64.sub {a} {b})"),
        ],
        unary: &[("f64x2.abs", "(f64.abs {a})"), ("f64x2.nearest", "(f64.nearest {a})")],
        compare: &[("f64x2.gt", "(f64.gt {a} {b})"), ("f64x2.ne", "(f64.ne {a} {b})")],
        joins: 2,
        extract: "f64x2.extract_lane",
    },
];

/// An expression for all lanes and for one. `@` stands for where an operand's address and offset are.
#[derive(Clone)]
struct Both {
    vector: String,
    scalar: String,
}

struct Maker {
    rng: Rng,
    l: &'static Lanes,
    /// Read beside the three arrays: narrow integers that are widened, if the lanes have some.
    widens: bool,
}

/// Arrays: read, read, written; each a parameter or a pointer of the loop.
const ARRAYS: [&str; 3] = ["$a", "$b", "$d"];

impl Maker {
    fn leaf(&mut self) -> Both {
        let l = self.l;
        match self.rng.below(12) {
            0 => {
                let c = match l.scalar {
                    "f32" | "f64" => self.rng.pick(&["1.5", "-0.1", "0", "-3", "inf", "1e20"]),
                    _ => self.rng.pick(&["1", "3", "-1", "100", "127", "-128"]),
                };
                let scalar = format!("({}.const {c})", l.scalar);
                Both { vector: format!("({}.splat {scalar})", l.shape), scalar }
            }
            1 | 2 => Both { vector: format!("({}.splat (local.get $s))", l.shape), scalar: "(local.get $s)".into() },
            3 | 4 if self.widens && l.shape == "i16x8" => {
                Both { vector: "(v128.load8x8_u HALF[$b])".into(), scalar: "(i32.load8_u HALF[$b])".into() }
            }
            k => {
                let array = ARRAYS[(k % 2) as usize];
                Both {
                    vector: format!("(v128.load AT[{array}])"),
                    scalar: format!("({}.load{} AT[{array}])", l.scalar, l.load),
                }
            }
        }
    }

    fn tree(&mut self, depth: u32) -> Both {
        if depth == 0 || self.rng.chance(15) {
            return self.leaf();
        }
        let fill = |text: &str, a: &Both, b: &Both| text.replace("{a}", &a.scalar).replace("{b}", &b.scalar);
        match self.rng.below(10) {
            0 | 1 => {
                let a = self.tree(depth - 1);
                let (v, s) = self.rng.pick(self.l.unary);
                Both { vector: format!("({v} {})", a.vector), scalar: fill(s, &a, &a) }
            }
            2 => {
                // A mask chooses lanes.
                let [a, b, x, y] = [(); 4].map(|()| self.tree(0));
                let (v, s) = self.rng.pick(self.l.compare);
                Both {
                    vector: format!("(v128.bitselect {} {} ({v} {} {}))", a.vector, b.vector, x.vector, y.vector),
                    scalar: format!("(select {} {} {})", a.scalar, b.scalar, fill(s, &x, &y)),
                }
            }
            _ => {
                // The scalar's text may name an operand twice.
                let (a, b) = (self.tree(depth - 1), self.leaf());
                let (v, s) = self.rng.pick(self.l.binary);
                Both { vector: format!("({v} {} {})", a.vector, b.vector), scalar: fill(s, &a, &b) }
            }
        }
    }
}

/// How a loop moves along its arrays.
#[derive(Clone, Copy, PartialEq)]
enum Moves {
    /// By an index, scaled for each access.
    Index,
    /// By pointers, with a counter.
    Pointers,
}

/// Puts in where an array's element is, `ahead` elements on.
fn placed(text: &str, l: &Lanes, moves: Moves, ahead: u64) -> String {
    let mut out = text.to_string();
    for (mark, bytes) in [("AT", l.bytes), ("HALF", l.bytes / 2)] {
        for array in ARRAYS {
            let base = format!("(local.get {array})");
            let address = match (moves, bytes) {
                (Moves::Pointers, b) if b == l.bytes => base,
                // Narrower elements go on by the index.
                (_, 0 | 1) => format!("(i32.add {base} (local.get $i))"),
                (_, b) => {
                    format!("(i32.add {base} (i32.shl (local.get $i) (i32.const {})))", b.trailing_zeros())
                }
            };
            out = out.replace(&format!("{mark}[{array}]"), &format!("offset={} align=1 {address}", ahead * bytes));
        }
    }
    out
}

/// A loop that does `body` while `$i` is below a bound.
fn counted(rng: &mut Rng, l: &Lanes, moves: Moves, body: &str, step: u64, bound: &str, label: &str) -> String {
    let mut next = String::new();
    if moves == Moves::Pointers {
        for array in ARRAYS {
            _ = writeln!(
                next,
                "      (local.set {array} (i32.add (local.get {array}) (i32.const {})))",
                step * l.bytes
            );
        }
    }
    let go = format!("(local.tee $i (i32.add (local.get $i) (i32.const {step})))");
    let below = rng.pick(&["lt_u", "lt_s", "ne"]);
    let work = format!("{body}{next}");
    match rng.below(4) {
        0 => format!(
            "    (block $out{label} (loop ${label}\n      (br_if $out{label} (i32.ge_u (local.get $i) {bound}))\n{work}      (drop {go})\n      (br ${label})))\n"
        ),
        1 => format!(
            "    (block $out{label}\n      (br_if $out{label} (i32.ge_u (local.get $i) {bound}))\n    (loop ${label}\n{work}      (br_if ${label} (i32.{below} {go} {bound}))))\n"
        ),
        _ => format!(
            "    (if (i32.lt_u (local.get $i) {bound}) (then (loop ${label}\n{work}      (br_if ${label} (i32.{below} {go} {bound})))))\n"
        ),
    }
}

/// The accumulator's lanes joined into `$r`: by extracting each, or by shuffling halves onto each other.
fn horizontal(rng: &mut Rng, l: &Lanes, vector: &str, scalar: &str) -> String {
    let lanes = 16 / l.bytes;
    let mut out = String::new();
    let mut left = lanes;
    if rng.chance(60) {
        // Shuffles down to a width from which lanes are taken one by one.
        let stop = rng.pick(&[1, 2]);
        while left > stop {
            let half = left / 2 * l.bytes;
            let moved: Vec<String> = (0..16).map(|b| ((b + half) % 16).to_string()).collect();
            _ = writeln!(
                out,
                "    (local.set $v0 ({vector} (local.get $v0) (i8x16.shuffle {} (local.get $v0) (local.get $v0))))",
                moved.join(" ")
            );
            left /= 2;
        }
    }
    for k in 0..left {
        let lane = format!("({} {k} (local.get $v0))", l.extract);
        let joined = scalar.replace("{a}", "(local.get $r)").replace("{b}", &lane);
        _ = writeln!(out, "    (local.set $r {joined})");
    }
    out
}

/// The program of a seed: always the same for the same seed.
pub fn lanes(seed: u64) -> Program {
    let mut rng = Rng::new(seed);
    let l = &LANES[rng.below(6) as usize];
    let count = 16 / l.bytes;
    let unroll = rng.pick(&[1, 1, 2, 4]);
    let moves = rng.pick(&[Moves::Index, Moves::Pointers]);
    let rest_moves = if moves == Moves::Pointers { rng.pick(&[Moves::Pointers, Moves::Index]) } else { moves };
    let widens = moves == Moves::Index && rng.chance(50);
    let mut m = Maker { rng, l, widens };
    let depth = m.rng.pick(&[1, 2, 2, 3]);
    let value = m.tree(depth);
    let join = m.rng.below(l.joins as u64) as usize;
    let (join_vector, join_scalar) = l.binary[join];
    let reduces = m.rng.chance(35);
    let stores = !reduces || m.rng.chance(30);
    let carried = m.rng.chance(5);
    // The vectors, then what is left.
    let (mut body, mut rest) = (String::new(), String::new());
    let one = |vector: &str, scalar: &str, accumulator: &str| {
        let mut out = [String::new(), String::new()];
        if reduces {
            _ = writeln!(out[0], "      (local.set {accumulator} ({join_vector} (local.get {accumulator}) {vector}))");
            let joined = join_scalar.replace("{a}", "(local.get $r)").replace("{b}", scalar);
            _ = writeln!(out[1], "      (local.set $r {joined})");
        }
        if stores {
            let vector = if carried { format!("({join_vector} (local.get $v0) {vector})") } else { vector.into() };
            _ = writeln!(out[0], "      (v128.store AT[$d] {vector})");
            _ = writeln!(out[1], "      ({}.store{} AT[$d] {scalar})", l.scalar, l.store);
        }
        if carried && !reduces {
            _ = writeln!(out[0], "      (local.set $v0 {vector})");
        }
        out
    };
    for k in 0..unroll {
        let accumulator = format!("$v{k}");
        body.push_str(&placed(&one(&value.vector, &value.scalar, &accumulator)[0], l, moves, k * count));
    }
    rest.push_str(&placed(&one(&value.vector, &value.scalar, "$v0")[1], l, rest_moves, 0));
    let step = count * unroll;
    let mut nest = String::new();
    let zero = format!("({}.const 0)", l.scalar);
    _ = writeln!(nest, "    (local.set $i (i32.const 0))");
    if reduces {
        _ = writeln!(nest, "    (local.set $r {zero})");
        (0..unroll).for_each(|k| _ = writeln!(nest, "    (local.set $v{k} (v128.const i64x2 0 0))"));
    }
    if moves == Moves::Pointers && rest_moves == Moves::Index {
        // The index runs on, so the bases are what they were.
        ARRAYS.iter().for_each(|a| _ = writeln!(nest, "    (local.set {a}0 (local.get {a}))"));
    }
    _ = writeln!(nest, "    (local.set $m (i32.and (local.get $n) (i32.const {})))", -(step as i64));
    nest.push_str(&counted(&mut m.rng, l, moves, &body, step, "(local.get $m)", "v"));
    if moves == Moves::Pointers && rest_moves == Moves::Index {
        ARRAYS.iter().for_each(|a| _ = writeln!(nest, "    (local.set {a} (local.get {a}0))"));
    }
    if reduces {
        for k in 1..unroll {
            _ = writeln!(nest, "    (local.set $v0 ({join_vector} (local.get $v0) (local.get $v{k})))");
        }
        nest.push_str(&horizontal(&mut m.rng, l, join_vector, join_scalar));
    }
    nest.push_str(&counted(&mut m.rng, l, rest_moves, &rest, 1, "(local.get $n)", "s"));
    if reduces {
        _ = writeln!(nest, "    ({}.store{} (local.get $e) (local.get $r))", l.scalar, l.store);
        _ = writeln!(nest, "    (local.set $e (i32.add (local.get $e) (i32.const 8)))");
    }
    let n = m.rng.pick(&[0u64, 1, 3, 7, 8, 15, 16, 17, 31, 32, 40, 64, 65, 100]);
    let rows = if m.rng.chance(30) { m.rng.pick(&[1u64, 2, 5]) } else { 0 };
    if rows > 0 {
        // Rows of a matrix, as long as a row or longer; pointers start anew in each.
        let pitch = (n + m.rng.pick(&[0, 0, 1, 4, 16])) * l.bytes;
        let mut around = String::from("    (loop $rows\n");
        let keep = moves == Moves::Pointers;
        if keep {
            ARRAYS.iter().for_each(|a| _ = writeln!(around, "    (local.set {a}1 (local.get {a}))"));
        }
        around.push_str(&nest);
        for array in ARRAYS {
            let from = if keep { format!("(local.get {array}1)") } else { format!("(local.get {array})") };
            _ = writeln!(around, "    (local.set {array} (i32.add {from} (i32.const {pitch})))");
        }
        around.push_str("    (br_if $rows (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))\n");
        nest = around;
    }
    let nasty = m.rng.chance(25);
    let mut at = [4096u64, 16384, 32768].map(|base| base + 1024 * m.rng.below(8));
    if nasty {
        // Misaligned, on top of each other, or at the end of memory.
        match m.rng.below(4) {
            0 => at.iter_mut().for_each(|a| *a += m.rng.below(16)),
            1 => at[2] = at[0].wrapping_add_signed(m.rng.pick(&[-64, -16, -4, -1, 0, 0, 1, 4, 8, 16, 17, 64])),
            2 => at[2] = 65536 - m.rng.below(300),
            _ => at[1] = at[0] + m.rng.below(40),
        }
    }
    let scalar = match l.scalar {
        "f32" | "f64" => m.rng.pick(&["1.5", "nan", "-0", "0.1", "inf"]),
        _ => m.rng.pick(&["3", "-1", "255", "100"]),
    };
    let mut text = String::from("(module\n  (memory (export \"memory\") 1)\n");
    text.push_str(START);
    _ = write!(
        text,
        "  (func (export \"f\") (param $a i32) (param $b i32) (param $d i32) (param $e i32) (param $n i32) (param $k i32) (param $s {0})\n    \
         (local $i i32) (local $m i32) (local $r {0})",
        l.scalar
    );
    (0..4).for_each(|k| _ = write!(text, " (local $v{k} v128)"));
    ARRAYS.iter().for_each(|a| _ = write!(text, " (local {a}0 i32) (local {a}1 i32)"));
    _ = write!(text, "\n{nest})\n)\n");
    let numbers = [at[0], at[1], at[2], 60000, n, rows];
    let args = numbers.iter().map(u64::to_string).chain([scalar.to_string()]).collect();
    Program { text, name: "f".into(), args, image: image(&mut m.rng) }
}

#[cfg(test)]
mod tests {
    use super::lanes;

    #[test]
    fn every_program_is_valid() {
        for seed in 0..2000 {
            let program = lanes(seed);
            let wasm = wat::parse_str(program.module()).unwrap_or_else(|e| panic!("{seed}: {e}\n{}", program.text));
            wasmparser::validate(&wasm).unwrap_or_else(|e| panic!("{seed}: {e}\n{}", program.text));
        }
    }
}
