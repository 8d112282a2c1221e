//! Nests that stand side by side, with all kinds of code between them: conditions on parameters and on data, scalars that go
//! on from nest to nest, loads and stores, ways out, calls, and a loop around all of it that the data end.
//!
//! Takes a seed, gives the same program for it each time.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

struct Neighbours {
    w: Writer,
    /// Blocks that are open where the next nest will stand.
    open: u32,
}

impl Neighbours {
    /// Rows and columns of one array from another one, or from itself.
    fn rows(&mut self) -> String {
        let w = &mut self.w;
        let (i, j) = ("(local.get $i)", "(local.get $j)");
        let (to, from) = (w.rng.pick(&["$a", "$b", "$p", "$q"]), w.rng.pick(&["$a", "$b", "$p", "$q"]));
        let aside = format!("(i32.add {j} (i32.const {}))", w.rng.pick(&[0, 0, 1, -1]));
        let turned = w.rng.chance(20);
        let (row, column) = if turned { (j, i) } else { (i, aside.as_str()) };
        let x = w.load(from, Some(row), column);
        let more = w.more();
        let value = w.op(&x, &more);
        let body = w.store(to, Some(i), j, &value);
        let end = w.rng.pick(&["(local.get $m)", "(local.get $n)", "(local.get $i)", "(local.get $k)"]);
        let columns = w.around(&up("$j", "(i32.const 0)", end), &body);
        w.around(&up("$i", "(i32.const 0)", "(local.get $n)"), &columns)
    }

    /// A product: an element of memory is summed up in place.
    fn product(&mut self) -> String {
        let w = &mut self.w;
        let (i, j) = ("(local.get $i)", "(local.get $j)");
        let (to, from) = (w.rng.pick(&["$p", "$b"]), w.rng.pick(&["$a", "$q"]));
        let (x, y, z) = (w.load(to, None, i), w.load(from, Some(i), j), w.load("$b", None, j));
        let product = w.op(&y, &z);
        let value = w.op(&x, &product);
        let body = w.store(to, None, i, &value);
        let columns = w.around(&up("$j", "(i32.const 0)", "(local.get $m)"), &body);
        w.around(&up("$i", "(i32.const 0)", "(local.get $n)"), &columns)
    }

    /// What goes on from nest to nest.
    fn glue(&mut self) -> String {
        let t = self.w.ty.name();
        match self.w.rng.below(30) {
            0 | 1 => "(local.set $k (i32.add (local.get $k) (i32.const 1)))\n".into(),
            2 => "(local.set $k (i32.shr_u (local.get $n) (i32.const 1)))\n".into(),
            // From memory: nobody knows it in front of the first nest.
            3 => "(local.set $k (i32.and (i32.load (local.get $b)) (i32.const 7)))\n".into(),
            4 => format!("(local.set $p (i32.add (local.get $p) (i32.const {})))\n", self.w.rng.pick(&[8, 96, 64])),
            5 => "(local.set $x (local.get $p)) (local.set $p (local.get $q)) (local.set $q (local.get $x))\n".into(),
            6 => "(local.set $x (local.get $i))\n".into(),
            7 => "(call $nothing)\n".into(),
            8 => "(if (i32.eq (local.get $n) (i32.const 7)) (then (return (i32.const 9))))\n".into(),
            9 => "(if (i32.eqz (i32.load8_u (local.get $b))) (then (return (i32.const 8))))\n".into(),
            10 if self.open > 0 => {
                format!("(br_if {} (i32.gt_s (local.get $m) (i32.const 3)))\n", self.w.rng.below(u64::from(self.open)))
            }
            11 => "(global.set $g (i32.add (global.get $g) (local.get $i)))\n".into(),
            12 => format!("(local.set $w{t} (select (local.get $w{t}) ({t}.const 5) (local.get $m)))\n"),
            13 => "(memory.fill (local.get $q) (local.get $k) (i32.shl (local.get $m) (i32.const 2)))\n".into(),
            14 => "(if (i32.gt_u (local.get $k) (i32.const 100)) (then (unreachable)))\n".into(),
            15..=17 => self.w.before(),
            _ => String::new(),
        }
    }

    fn nests(&mut self) -> String {
        let mut body = String::new();
        // Statements that begin with something else than a nest.
        if self.w.rng.chance(30) {
            self.open += 1;
            body += "(block\n";
            while self.w.rng.chance(75) {
                body += &self.glue();
            }
        }
        for _ in 0..self.w.rng.range(2, 5) {
            let nest = match self.w.rng.below(5) {
                0 | 1 => self.w.second(),
                2 | 3 => self.rows(),
                _ => self.product(),
            };
            body += &self.w.behind(&nest);
            while self.w.rng.chance(45) {
                body += &self.glue();
            }
            if self.open < 2 && self.w.rng.chance(20) {
                self.open += 1;
                body += "(block\n";
            } else if self.open > 0 && self.w.rng.chance(30) {
                self.open -= 1;
                body += ")\n";
            }
        }
        body += &")\n".repeat(std::mem::take(&mut self.open) as usize);
        body
    }
}

/// The program of a seed: always the same for the same seed.
pub fn neighbours(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x6e65_6967_6862_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::F32, Ty::F64]);
    let bytes = if ty == Ty::F64 { 8 } else { 4 };
    let (n, m) = (rng.pick(&[0, 1, 2, 5, 7, 9, 12]), rng.pick(&[0, 1, 2, 3, 6, 9]));
    let columns = if rng.chance(85) { 12 } else { rng.range(1, 12) };
    let again = rng.chance(25);
    let mut p = Neighbours { w: Writer { rng, ty, bytes, row: columns * bytes, labels: 0 }, open: 0 };
    let mut body = p.nests();
    let rng = &mut p.w.rng;
    let t = ty.name();
    if again {
        body = format!(
            "(loop $again\n{body} (local.set $t (i32.add (local.get $t) (i32.const 1)))
            (br_if $again (i32.and (i32.lt_s (local.get $t) (i32.const 4)) (i32.lt_u (i32.load8_u (local.get $a)) (i32.const 200)))))\n"
        );
    }
    let mut array = |near: i64| match rng.below(12) {
        0 => near + rng.range(-20, 20),
        1 => 65536 - rng.range(0, 600),
        _ => 512 + 1024 * rng.range(0, 55),
    };
    let a = array(4096);
    let (b, d) = (array(a), array(a));
    let mut text = format!("(module\n  (memory (export \"memory\") 1)\n  (global $g (mut i32) (i32.const 0))\n{START}");
    text.push_str("  (func $nothing (global.set $g (i32.sub (global.get $g) (i32.const 3))))\n");
    text.push_str(
        "  (func (export \"f\") (param $n i32) (param $m i32) (param $a i32) (param $b i32) (param $d i32)\n",
    );
    text.push_str("    (result i32)\n    (local $i i32) (local $j i32) (local $k i32) (local $p i32) (local $q i32)\n");
    _ = writeln!(text, "    (local $x i32) (local $t i32) (local $w{t} {t})");
    _ = writeln!(text, "    (local.set $p (local.get $d)) (local.set $q (local.get $b))\n{body}");
    let seen = rng.pick(&["$k", "$i", "$j", "$x", "$p", "$q", "$t"]);
    _ = writeln!(text, "    (i32.add (local.get {seen}) (global.get $g))))");
    let args = [n, m, a, b, d].iter().map(|x| (*x as i32).to_string()).collect();
    Program { text, name: "f".into(), args, image: image(rng) }
}
