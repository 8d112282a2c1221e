//! Loops that call functions with a frame of their own on a shadow stack, and come to what is not lifted on ways that are rare,
//! or are not: the frame is written by some iterations alone, read back, passed on to another callee, or read before it is
//! written; the stack pointer is put back, or is not; arrays may lie where frames do.
//!
//! Takes a seed, gives the same program for it each time.

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// Where the stack begins, downwards.
const STACK: i64 = 1536;

struct Calls {
    w: Writer,
}

impl Calls {
    fn constant(&mut self) -> String {
        let t = self.w.ty.name();
        let of: &[&str] = match self.w.ty.is_float() {
            true => &["0", "0.5", "3", "-1e3", "1e30", "-1e30"],
            false => &["0", "1", "7", "-1000", "0x7fffffff", "0x70000000"],
        };
        format!("({t}.const {})", self.w.rng.pick(of))
    }

    /// Is the callee's argument, or what it has made of it, less or greater than some constant?
    fn test(&mut self) -> String {
        let t = self.w.ty.name();
        let ops = if self.w.ty.is_float() { ["lt", "gt"] } else { ["lt_s", "gt_s"] };
        let op = self.w.rng.pick(&ops);
        format!("({t}.{op} (local.get $x) {})", self.constant())
    }

    fn mixed(&mut self, with: &str) -> String {
        self.w.op("(local.get $x)", with)
    }

    /// What no loop can be lifted with.
    fn opaque(&self) -> &'static str {
        "(drop (memory.grow (i32.const 0)))"
    }

    /// A store to what the callee was given a pointer to.
    fn left(&mut self) -> String {
        let (t, at) = (self.w.ty.name(), self.w.rng.below(2) as i64 * self.w.bytes);
        let with = self.constant();
        let value = self.mixed(&with);
        format!("({t}.store offset={at} (local.get $y) {value})\n")
    }

    /// The function that leaves what it computes behind a pointer.
    fn part(&mut self) -> String {
        let mut body = String::new();
        if self.w.rng.chance(60) {
            let (test, opaque, left) = (self.test(), self.opaque(), self.left());
            let out = if self.w.rng.chance(60) { "(return (i32.const 1))" } else { "" };
            body += &format!("(if {test} (then {opaque} {left} {out}))\n");
        }
        for _ in 0..self.w.rng.pick(&[0, 1, 1, 2]) {
            let (test, yes, no) = (self.test(), self.left(), self.left());
            body += &match self.w.rng.below(3) {
                0 => format!("(if {test} (then {yes}) (else {no}))\n"),
                1 => format!("(if {test} (then {yes} (return (i32.const 2))))\n"),
                _ => format!("(if {test} (then {yes}))\n"),
            };
        }
        if self.w.rng.chance(85) {
            let t = self.w.ty.name();
            let with = self.constant();
            let (a, b) = (self.mixed(&with), self.mixed("(local.get $x)"));
            body += &format!("({t}.store (local.get $y) {a}) ({t}.store offset={} (local.get $y) {b})\n", self.w.bytes);
        }
        let t = self.w.ty.name();
        format!("(func $part (param $x {t}) (param $y i32) (result i32)\n{body}(i32.const 3))\n")
    }

    /// The function with the frame.
    fn whole(&mut self) -> String {
        let (t, bytes) = (self.w.ty.name(), self.w.bytes);
        let at = self.w.rng.pick(&[0, 0, 8]);
        let frame = at + 2 * bytes.max(8);
        let load = |k: i64| format!("({t}.load offset={} (local.get $frame))", at + k * bytes);
        let mut body = String::new();
        if self.w.rng.chance(10) {
            body += &format!("(local.set $x {})\n", self.w.op("(local.get $x)", &load(0)));
        }
        if self.w.rng.chance(60) {
            let test = self.test();
            body += &format!("(br_if $out {test})\n");
        }
        let call = format!("(call $part (local.get $x) (i32.add (local.get $frame) (i32.const {at})))");
        let (first, second) = (self.w.op("(local.get $x)", &load(0)), self.w.op(&load(1), "(local.get $x)"));
        body += &match self.w.rng.below(3) {
            0 => format!("(drop {call}) (local.set $x {first})\n"),
            1 => format!("(local.set $x (select {first} {second} (i32.eq {call} (i32.const 3))))\n"),
            _ => format!(
                "(if (i32.eq {call} (i32.const 3)) (then (local.set $x {first})) (else (local.set $x {second})))\n"
            ),
        };
        let back = if self.w.rng.chance(95) { frame } else { frame - 8 };
        format!(
            "(func $whole (param $x {t}) (result {t}) (local $frame i32)\n(global.set $sp (local.tee $frame (i32.sub \
             (global.get $sp) (i32.const {frame}))))\n(block $out\n{body})\n(global.set $sp (i32.add (local.get $frame) \
             (i32.const {back})))\n(local.get $x))\n"
        )
    }

    fn place(&mut self, base: &str, further: i64) -> String {
        format!(
            "(i32.add (local.get {base}) (i32.mul (i32.add (local.get $i) (i32.const {further})) (i32.const {})))",
            self.w.bytes
        )
    }

    fn statement(&mut self, further: i64) -> String {
        let t = self.w.ty.name();
        let (from, to) = (self.w.rng.pick(&["$a", "$a", "$b"]), self.w.rng.pick(&["$b", "$b", "$a"]));
        let (from, to) = (self.place(from, further), self.place(to, further));
        let mut value = format!("(call $whole ({t}.load {from}))");
        if self.w.rng.chance(30) {
            value = self.w.op(&value, &format!("(call $whole ({t}.load {to}))"));
        }
        let mut out = format!("({t}.store {to} {value})\n");
        if self.w.rng.chance(15) {
            let (opaque, load) = (self.opaque(), format!("(local.set $x ({t}.load {from}))"));
            let test = self.test();
            out = format!("{load} (if {test} (then {opaque}))\n{out}");
        }
        out
    }

    fn nest(&mut self) -> String {
        let times = self.w.rng.pick(&[1, 1, 1, 2, 4]);
        let body: String = (0..times).map(|k| self.statement(k)).collect();
        let step = if times == 1 {
            String::new()
        } else {
            format!("(local.set $i (i32.add (local.get $i) (i32.const {})))\n", times - 1)
        };
        let mut nest = self.w.around(&up("$i", "(i32.const 0)", "(local.get $n)"), &(body + &step));
        if self.w.rng.chance(25) {
            nest = self.w.around(&up("$j", "(i32.const 0)", "(local.get $m)"), &nest);
        }
        nest
    }
}

/// The program of a seed: always the same for the same seed.
pub fn calls(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x6361_6c6c_7300_0000);
    let ty = rng.pick(&[Ty::I32, Ty::F64, Ty::F64, Ty::F32, Ty::I64]);
    let bytes = if matches!(ty, Ty::F64 | Ty::I64) { 8 } else { 4 };
    let (n, m) = (rng.pick(&[0, 1, 2, 3, 8, 12, 16, 24]), rng.pick(&[0, 1, 2, 3]));
    let mut of = Calls { w: Writer { rng, ty, bytes, row: 0, labels: 0 } };
    let (part, whole, nest) = (of.part(), of.whole(), of.nest());
    let rng = &mut of.w.rng;
    let mut array = |k: i64| if rng.chance(88) { 2048 + 4096 * k } else { STACK + 8 * rng.range(-20, 4) };
    let (a, b) = (array(0), array(1));
    let t = ty.name();
    let text = format!(
        "(module\n  (memory (export \"memory\") 1)\n{START}(global $sp (mut i32) (i32.const {STACK}))\n{part}{whole}  (func (export \
         \"f\") (param $a i32) (param $b i32) (param $n i32) (param $m i32) (result i32)\n (local $i i32) (local $j i32) (local $x \
         {t})\n{nest}\n    (i32.add (global.get $sp) (local.get $i))))\n"
    );
    let args = [a, b, n, m].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
