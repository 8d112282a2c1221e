//! Innermost loops as compilers unroll and vectorise them: several copies of an iteration, with what is left over behind
//! them or in front, and loops of which one copy, or one test, is another one.
//!
//! Takes a seed, gives the same program for it each time. The loop runs over a row, over a row of a triangle, or on its own;
//! its accesses are made copy by copy, or all loads first as with vectors; what is left over is a loop with a counter of its
//! own, one with the counter of the whole, or one copy if the number is odd.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// What one iteration stores: a value of elements near its own.
struct Statement {
    to: &'static str,
    /// (array, so many elements further).
    loads: Vec<(&'static str, i64)>,
    /// What joins them.
    ops: Vec<&'static str>,
    constant: Option<&'static str>,
    /// The counter is part of it.
    counts: bool,
}

struct Unrolled {
    w: Writer,
    /// Copies of an iteration.
    times: i64,
    rows: bool,
    statements: Vec<Statement>,
    /// All loads of all copies stand in front.
    loads_first: bool,
    /// Places are made with static offsets.
    offsets: bool,
    /// Of a hundred programs, in so many something is wrong.
    wrong: u64,
}

impl Unrolled {
    fn wrong(&mut self) -> bool {
        self.wrong > 0 && self.w.rng.chance(self.wrong)
    }

    fn statement(rng: &mut Rng, ty: Ty) -> Statement {
        let ops: &[&str] = if ty.is_float() { &["add", "sub", "mul", "max"] } else { &["add", "sub", "mul", "xor"] };
        let loads =
            (0..rng.range(1, 3)).map(|_| (rng.pick(&["$a", "$b"]), rng.pick(&[0, 0, 0, 0, 1, -1, 2]))).collect();
        let constant = rng.chance(40).then(|| rng.pick(&["3", "5"]));
        Statement {
            to: rng.pick(&["$a", "$a", "$b"]),
            loads,
            ops: (0..4).map(|_| rng.pick(ops)).collect(),
            constant,
            counts: !ty.is_float() && rng.chance(20),
        }
    }

    /// The address, and the offset, of an element so far from that of the counter.
    fn place(&mut self, array: &str, further: i64) -> (String, i64) {
        let bytes = self.w.bytes;
        let mut at = format!("(i32.add (local.get {array}) (i32.mul (local.get $i) (i32.const {bytes})))");
        if self.rows {
            at = format!("(i32.add {at} (i32.mul (local.get $j) (i32.const {})))", self.w.row);
        }
        if self.offsets && further >= 0 {
            (at, further * bytes)
        } else if further == 0 {
            (at, 0)
        } else {
            (format!("(i32.add {at} (i32.const {}))", further * bytes), 0)
        }
    }

    /// The copies from the first to the last number.
    fn copies(&mut self, from: i64, to: i64) -> String {
        let t = self.w.ty.name();
        let (mut front, mut back) = (String::new(), String::new());
        for k in from..to {
            let mut locals = 0;
            for n in 0..self.statements.len() {
                let mut values = vec![];
                for l in 0..self.statements[n].loads.len() {
                    let (array, further) = self.statements[n].loads[l];
                    let off = i64::from(self.wrong());
                    let (at, offset) = self.place(array, k + further + off);
                    let load = format!("({t}.load offset={offset} {at})");
                    if self.loads_first && locals < 4 && n == 0 {
                        let name = format!("$t{}_{locals}", k % 8);
                        _ = writeln!(front, "(local.set {name} {load})");
                        values.push(format!("(local.get {name})"));
                        locals += 1;
                    } else {
                        values.push(load);
                    }
                }
                let swap = self.wrong();
                let s = &self.statements[n];
                values.extend(s.constant.map(|c| format!("({t}.const {})", if swap { "4" } else { c })));
                if s.counts {
                    let i = format!("(i32.add (local.get $i) (i32.const {k}))");
                    values.push(if t == "i64" { format!("(i64.extend_i32_u {i})") } else { i });
                }
                let ops = s.ops.clone();
                let array = s.to;
                let mut values = values.into_iter();
                let first = values.next().expect("a load");
                let value = values.zip(ops).fold(first, |x, (y, op)| format!("({t}.{op} {x} {y})"));
                let (at, offset) = self.place(array, k);
                _ = writeln!(back, "({t}.store offset={offset} {at} {value})");
            }
        }
        front + &back
    }

    /// One old iteration, `times` new ones.
    fn main_loop(&mut self) -> String {
        let copies = self.copies(0, self.times);
        let step = format!("(local.set $i (i32.add (local.get $i) (i32.const {})))", self.times);
        if self.w.rng.chance(30) {
            let down = format!("(local.tee $p (i32.sub (local.get $p) (i32.const {})))", self.times);
            return format!("(local.set $p (local.get $q))\n(loop $main\n{copies}{step} (br_if $main {down}))\n");
        }
        let bound = match self.wrong() {
            true => format!("(i32.add (local.get $q) (i32.const {}))", self.times),
            false => "(local.get $q)".into(),
        };
        // Counted on its own, from 0.
        if self.w.rng.chance(40) {
            let up = format!("(local.tee $p (i32.add (local.get $p) (i32.const {})))", self.times);
            return format!(
                "(local.set $p (i32.const 0))\n(loop $main\n{copies}{step} (br_if $main (i32.ne {up} {bound})))\n"
            );
        }
        format!("(local.set $p (local.get $i))\n(loop $main\n{copies}{step} (br_if $main (i32.ne (i32.sub (local.get $i) (local.get $p)) {bound})))\n")
            .replacen("(local.set $p (local.get $i))", "(local.set $p (i32.const 0))", usize::from(self.w.rng.chance(50)))
    }

    /// The number that is left to run is `$e` less `$i`, which is `$r`; all of it, unrolled, with what is left over behind.
    fn behind(&mut self) -> String {
        let u = self.times;
        let mut out = String::new();
        let tests = [
            format!("(i32.lt_u (local.get $r) (i32.const {u}))"),
            format!("(i32.lt_u (i32.sub (local.get $r) (i32.const 1)) (i32.const {}))", u - 1),
            format!("(i32.le_u (local.get $r) (i32.const {}))", u - 1),
        ];
        let mut test = self.w.rng.pick(&[&tests[0], &tests[0], &tests[1], &tests[2]]).clone();
        if u == 2 && self.w.rng.chance(40) {
            test = "(i32.eq (local.get $r) (i32.const 1))".into();
        }
        if self.wrong() {
            test = format!("(i32.lt_u (local.get $r) (i32.const {}))", u + 1);
        }
        if self.w.rng.chance(15) {
            // Where arrays may meet, the whole is left over.
            test = format!("(i32.or {test} (i32.lt_u (i32.sub (local.get $a) (local.get $b)) (i32.const 64)))");
        }
        let mask = if self.w.rng.chance(70) { -u } else { 0x7fff_ffff & -u };
        _ = writeln!(out, "(local.set $q (i32.and (local.get $r) (i32.const {mask})))");
        let main = self.main_loop();
        let all_done = match self.w.rng.chance(40) {
            true => "(br_if $z (i32.eq (local.get $q) (local.get $r)))",
            false => "",
        };
        _ = writeln!(out, "(block $join (br_if $join {test})\n{main}{all_done})");
        let one = self.copies(0, 1);
        let next = "(local.tee $i (i32.add (local.get $i) (i32.const 1)))";
        if u == 2 && self.w.rng.chance(60) {
            let odd = "(i32.and (local.get $r) (i32.const 1))";
            _ = writeln!(out, "(br_if $z (i32.eqz {odd}))\n{one}(drop {next})");
        } else if self.w.rng.chance(50) {
            let left = format!("(local.tee $p (i32.and (local.get $r) (i32.const {})))", u - 1);
            let down = "(local.tee $p (i32.sub (local.get $p) (i32.const 1)))";
            _ = writeln!(out, "(br_if $z (i32.eqz {left}))\n(loop $rest\n{one}(drop {next}) (br_if $rest {down}))");
        } else {
            if self.w.rng.chance(50) {
                _ = writeln!(out, "(br_if $z (i32.eq (local.get $i) (local.get $e)))");
            }
            _ = writeln!(out, "(loop $rest\n{one}(br_if $rest (i32.ne {next} (local.get $e))))");
        }
        out
    }

    /// The same with one copy in front, if their number is odd.
    fn in_front(&mut self) -> String {
        let one = self.copies(0, 1);
        let two = self.copies(0, 2);
        let bit = self.w.rng.pick(&["1", "1", "1", "1", "1", "1", "1", "3"]);
        let next = |by| format!("(i32.add (local.get $i) (i32.const {by}))");
        format!(
            "(local.set $s (local.get $i))\n(block $even (br_if $even (i32.eqz (i32.and (local.get $r) (i32.const {bit}))))\n\
             {one}(local.set $i {}))\n(br_if $z (i32.eq (local.get $s) (i32.sub (local.get $e) (i32.const 1))))\n\
             (loop $main\n{two}(br_if $main (i32.ne (local.tee $i {}) (local.get $e))))\n",
            next(1),
            next(2)
        )
    }

    fn nest(&mut self) -> String {
        let (end, begin) = match (self.rows, self.w.rng.below(8)) {
            (true, 0) => ("(i32.add (local.get $j) (i32.const 1))", "(i32.const 0)"),
            (true, 1) => ("(local.get $n)", "(local.get $j)"),
            (true, 2) => ("(i32.sub (local.get $n) (local.get $j))", "(i32.const 0)"),
            (true, 3) => ("(local.get $n)", "(i32.add (local.get $j) (i32.const 1))"),
            (_, 4) => ("(i32.const 13)", "(i32.const 1)"),
            _ => ("(local.get $n)", self.w.rng.pick(&["(i32.const 0)", "(i32.const 0)", "(i32.const 1)"])),
        };
        let guarded = self.w.rng.below(10);
        let mut out = format!("(block $z\n(local.set $i {begin}) (local.set $e {end})\n");
        out += match guarded {
            0..=5 => "(br_if $z (i32.ge_s (local.get $i) (local.get $e)))\n",
            6 => "(br_if $z (i32.eq (local.get $i) (local.get $e)))\n",
            7 => "(br_if $z (i32.ge_u (local.get $i) (local.get $e)))\n",
            _ => "",
        };
        out += "(local.set $r (i32.sub (local.get $e) (local.get $i)))\n";
        // Compilers ask after the number itself.
        if guarded < 9 && self.w.rng.chance(50) {
            out += "(br_if $z (i32.le_s (local.get $r) (i32.const 0)))\n";
        }
        out += &if self.times == 2 && self.w.rng.chance(35) { self.in_front() } else { self.behind() };
        out += ")\n";
        if !self.rows {
            return out;
        }
        let body = self.w.around(&up("$j", "(i32.const 0)", "(local.get $m)"), &out);
        if self.w.rng.chance(20) { self.w.around(&up("$k", "(i32.const 0)", "(i32.const 2)"), &body) } else { body }
    }
}

/// The program of a seed: always the same for the same seed.
pub fn unrolled(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x756e_726f_6c6c_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::F32, Ty::F64, Ty::I64]);
    let bytes = if matches!(ty, Ty::F64 | Ty::I64) { 8 } else { 4 };
    let rows = rng.chance(65);
    // Not less than nothing: a loop that does not ask would go as far as numbers go, and interpreters with it.
    let n = rng.pick(&[0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 16, 19]);
    let m = rng.pick(&[0, 1, 3, 6, 9]);
    let columns = if rng.chance(85) { 24 } else { rng.range(1, 20) };
    let statements = (0..rng.pick(&[1, 1, 1, 2])).map(|_| Unrolled::statement(&mut rng, ty)).collect();
    let mut u = Unrolled {
        times: rng.pick(&[2, 2, 4, 4, 8]),
        rows,
        statements,
        loads_first: rng.chance(35),
        offsets: rng.chance(60),
        wrong: if rng.chance(20) { 4 } else { 0 },
        w: Writer { rng, ty, bytes, row: columns * bytes, labels: 0 },
    };
    let nest = u.nest();
    let rng = &mut u.w.rng;
    let mut array = |near: i64| match rng.below(12) {
        0 | 1 => near + rng.range(-40, 40),
        2 => 65536 - rng.range(0, 1500),
        _ => 2048 * rng.range(1, 30),
    };
    let a = array(4096);
    let b = array(a);
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n{START}");
    text.push_str(
        "  (func (export \"f\") (param $n i32) (param $m i32) (param $a i32) (param $b i32)\n    (result i32)\n",
    );
    for v in ["i", "j", "k", "e", "r", "q", "p", "s"] {
        _ = writeln!(text, "    (local ${v} i32)");
    }
    for k in 0..8 {
        (0..4).for_each(|l| _ = writeln!(text, "    (local $t{k}_{l} {})", ty.name()));
    }
    let seen = rng.pick(&["(local.get $i)", "(local.get $j)", "(i32.const 1)", "(i32.const 1)"]);
    _ = writeln!(text, "{nest}    {seen}))");
    let args = [n, m, a, b].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
