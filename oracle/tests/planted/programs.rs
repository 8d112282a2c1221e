//! Small programs that together use what the faults break.

use tensor_wasm_runtime::Fp;

/// A program: its export `f` is called.
pub struct Program {
    pub name: &'static str,
    pub text: &'static str,
    pub args: &'static [&'static str],
    /// The device refuses it: it traps, or its guard does not hold.
    pub refused: bool,
}

impl Program {
    /// The float semantics that it is run with: relaxed, if its name says so.
    pub fn fp(&self) -> Fp {
        if self.name.starts_with("relaxed ") { Fp::Relaxed } else { Fp::Strict }
    }
}

/// `$i` goes from 0 to `$n` around the body.
macro_rules! counted {
    ($params:literal, $locals:literal, $body:literal) => {
        concat!(
            "(module (memory (export \"memory\") 1) (data (i32.const 0) \"",
            // Integers of both signs, small floats, a NaN with a payload, an infinity, halves.
            "\\01\\00\\00\\00\\ff\\ff\\ff\\ff\\00\\00\\20\\40\\00\\00\\a0\\7f\\00\\00\\80\\ff\\00\\00\\00\\80",
            "\\00\\00\\60\\c0\\cd\\cc\\8c\\3f\\33\\33\\93\\40\\80\\7f\\81\\fe\\78\\56\\34\\12\\00\\00\\c0\\3f",
            "\\ab\\aa\\2a\\3f\\25\\49\\12\\40\\00\\00\\80\\7f\\07\\00\\00\\00\\fd\\ff\\ff\\ff\\00\\00\\20\\c1\")",
            "(func (export \"f\") ",
            $params,
            " (local $i i32) ",
            $locals,
            " (loop $l ",
            $body,
            "(br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))"
        )
    };
}

const MEMBERS: &str = "(module (memory (export \"memory\") 1) (func (export \"f\") (param $o i32) (param $s i32) (local $i i32) (local $x i32)
              (loop $f (i32.store (i32.add (i32.const 8192) (i32.shl (local.get $i) (i32.const 2)))
                  (i32.sub (i32.const 9) (i32.mul (local.get $i) (local.get $i))))
                (br_if $f (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 40))))
              (i32.store (local.get $o) (i32.const 30))
              (i32.store offset=4 (local.get $o) (i32.const 4096))
              (i32.store offset=8 (local.get $o) (i32.const 8192))
              (local.set $i (i32.const 0))
              (loop $l
                (local.set $x (i32.load (i32.add (i32.load offset=8 (local.get $o)) (i32.shl (local.get $i) (i32.const 2)))))
                (i32.store (i32.add (i32.load offset=4 (local.get $o)) (i32.shl (local.get $i) (i32.const 2)))
                  (i32.add (local.get $x) (local.get $i)))
                (i32.store (local.get $s) (i32.add (i32.load (local.get $s)) (local.get $x)))
                (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.load (local.get $o)))))))";

/// Rows by an array of pointers, of which the eighth one is so much further than it would be.
const TABLE: &str = "(module (memory (export \"memory\") 1) (func (export \"f\") (param $t i32) (param $off i32) (local $i i32) (local $j i32) (local $r i32)
              (loop $f (i32.store (i32.add (local.get $t) (i32.shl (local.get $i) (i32.const 2)))
                  (i32.add (i32.const 8192) (i32.shl (local.get $i) (i32.const 7))))
                (br_if $f (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 20))))
              (i32.store offset=28 (local.get $t) (i32.add (i32.load offset=28 (local.get $t)) (local.get $off)))
              (local.set $i (i32.const 0))
              (loop $rows
                (local.set $r (i32.load (i32.add (local.get $t) (i32.shl (local.get $i) (i32.const 2)))))
                (local.set $j (i32.const 0))
                (loop $columns
                  (i32.store (local.get $r) (i32.add (i32.mul (i32.load (local.get $r)) (i32.const 3)) (local.get $i)))
                  (local.set $r (i32.add (local.get $r) (i32.const 4)))
                  (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 30))))
                (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 20))))))";

const STATEMENTS: &str = concat!(
    counted!(
        "(param $n i32) (param $a i32) (param $c i32)",
        "(local $x i32)",
        "
              (local.set $x (i32.shl (local.get $i) (i32.const 2)))
              (if (i32.lt_s (i32.load (local.get $x)) (i32.const 0)) (then
                (i32.store offset=4 (i32.add (local.get $c) (local.get $x))
                  (i32.add (i32.load8_s (local.get $x)) (local.get $i))))
              (else
                (i32.store (i32.add (local.get $a) (local.get $x))
                  (i32.xor (i32.load (i32.add (local.get $c) (local.get $x))) (i32.const 9)))))"
    ),
    "))"
);

/// Two arrays are written, at 2048 and at 8192; what is read is an element of the table at `$t`, as the data say.
const BETWEEN: &str =
    "(module (memory (export \"memory\") 1) (func (export \"f\") (param $t i32) (local $i i32) (local $x i32)
  (loop $l
    (local.set $x (i32.load (i32.add (local.get $t)
      (i32.shl (i32.rem_u (i32.load8_u offset=512 (local.get $i)) (i32.const 31)) (i32.const 2)))))
    (i32.store offset=2048 (i32.shl (local.get $i) (i32.const 2)) (i32.xor (local.get $x) (i32.const 9)))
    (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2)) (i32.add (local.get $x) (local.get $i)))
    (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 40))))))";

const SIDE_BY_SIDE: &str = "(module (memory (export \"memory\") 1)
  (func (export \"f\") (param $a i32) (param $b i32) (result i32) (local $i i32)
    (block $out
      (loop $l
        (br_if $out (i32.eq (local.get $i) (local.get $a)))
        (br_if $out (i32.eq (local.get $i) (local.get $b)))
        (i32.store offset=8192 (i32.shl (local.get $i) (i32.const 2))
          (i32.add (local.get $i) (i32.load (i32.shl (local.get $i) (i32.const 2)))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $l)))
    (local.get $i)))";

/// A callee leaves something in its frame if its argument is odd, and for arguments from `$most` on grows memory.
const FRAMES: &str = "(module (memory (export \"memory\") 1) (global $sp (mut i32) (i32.const 1024))
  (func $part (param $x i32) (param $most i32) (param $y i32)
    (if (i32.ge_u (local.get $x) (local.get $most)) (then (drop (memory.grow (i32.const 1)))))
    (i32.store (local.get $y) (i32.mul (local.get $x) (i32.const 21))))
  (func $whole (param $x i32) (param $most i32) (result i32) (local $frame i32)
    (global.set $sp (local.tee $frame (i32.sub (global.get $sp) (i32.const 16))))
    (if (i32.and (local.get $x) (i32.const 1)) (then
      (call $part (local.get $x) (local.get $most) (i32.add (local.get $frame) (i32.const 12)))
      (local.set $x (i32.load offset=12 (local.get $frame)))))
    (global.set $sp (i32.add (local.get $frame) (i32.const 16)))
    (local.get $x))
  (func (export \"f\") (param $most i32) (local $i i32)
    (loop $l
      (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
        (call $whole (i32.load8_u offset=512 (local.get $i)) (local.get $most)))
      (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 40))))))";

pub const PROGRAMS: &[Program] = &[
    Program {
        name: "axpy",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $x i32)",
                "
              (f32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (f32.add (f32.mul (f32.load (i32.shl (local.get $i) (i32.const 2))) (f32.const 1.1))
                         (f32.load offset=8 (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "))"
        ),
        args: &["100"],
        refused: false,
    },
    Program {
        name: "bits",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $x i32)",
                "
              (local.set $x (i32.load (i32.shl (local.get $i) (i32.const 2))))
              (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (i32.xor (i32.shl (local.get $x) (i32.mul (local.get $i) (i32.const 5)))
                         (i32.sub (i32.shr_s (local.get $x) (local.get $i)) (i32.load8_s (local.get $i)))))"
            ),
            "))"
        ),
        args: &["70"],
        refused: false,
    },
    Program {
        name: "floats",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $x f32)",
                "
              (local.set $x (f32.load (i32.shl (local.get $i) (i32.const 2))))
              (f32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (f32.copysign (f32.min (local.get $x) (f32.nearest (f32.mul (local.get $x) (f32.const 0.5))))
                              (f32.load offset=4 (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "))"
        ),
        args: &["17"],
        refused: false,
    },
    Program {
        name: "clamp",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $x i32)",
                "
              (local.set $x (i32.load (i32.shl (local.get $i) (i32.const 2))))
              (if (i32.lt_s (local.get $x) (i32.const 7))
                (then (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2)) (local.get $i)))
                (else (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2)) (i32.const -1))))"
            ),
            "))"
        ),
        args: &["18"],
        refused: false,
    },
    Program {
        name: "sum",
        text: concat!(
            counted!(
                "(param $n i32) (result i32)",
                "(local $s i32)",
                "
              (local.set $s (i32.add (local.get $s) (i32.load (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "(i32.add (local.get $s) (local.get $i))))"
        ),
        args: &["1000"],
        refused: false,
    },
    Program {
        name: "divide",
        text: concat!(
            counted!(
                "(param $n i32) (param $d i32)",
                "",
                "
              (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (i32.div_s (i32.load (i32.shl (local.get $i) (i32.const 2))) (i32.sub (local.get $d) (local.get $i))))"
            ),
            "))"
        ),
        args: &["20", "21"],
        refused: false,
    },
    Program {
        name: "divide by zero",
        text: concat!(
            counted!(
                "(param $n i32) (param $d i32)",
                "",
                "
              (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (i32.div_s (i32.load (i32.shl (local.get $i) (i32.const 2))) (i32.sub (local.get $d) (local.get $i))))"
            ),
            "))"
        ),
        args: &["20", "10"],
        refused: true,
    },
    Program {
        name: "shift in place",
        text: concat!(
            counted!(
                "(param $n i32) (param $p i32)",
                "",
                "
              (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2)))
                (i32.mul (i32.const 3) (i32.load (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "))"
        ),
        args: &["100", "4"],
        refused: true,
    },
    Program {
        name: "past the end",
        text: concat!(
            counted!(
                "(param $n i32) (param $p i32)",
                "",
                "
              (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2)))
                (i32.mul (i32.const 3) (i32.load (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "))"
        ),
        args: &["100", "65440"],
        refused: true,
    },
    Program {
        name: "gather",
        text: concat!(
            counted!(
                "(param $n i32)",
                "",
                "
              (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (i32.load (i32.and (i32.load (i32.shl (local.get $i) (i32.const 2))) (i32.const 0xfc))))"
            ),
            "))"
        ),
        args: &["50"],
        refused: false,
    },
    Program {
        name: "gather from what is written",
        text: concat!(
            counted!(
                "(param $n i32)",
                "",
                "
              (i32.store offset=128 (i32.shl (local.get $i) (i32.const 2))
                (i32.add (local.get $i)
                  (i32.load (i32.and (i32.load (i32.shl (local.get $i) (i32.const 2))) (i32.const 0x1fc)))))"
            ),
            "))"
        ),
        args: &["60"],
        refused: true,
    },
    Program {
        name: "gather outside of memory",
        text: concat!(
            counted!(
                "(param $n i32)",
                "",
                "
              (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (i32.load (i32.load (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "))"
        ),
        args: &["50"],
        refused: true,
    },
    Program {
        name: "differences ahead",
        text: concat!(
            counted!(
                "(param $n i32)",
                "",
                "
              (i32.store (i32.shl (local.get $i) (i32.const 2))
                (i32.sub (i32.load offset=4 (i32.shl (local.get $i) (i32.const 2)))
                         (i32.load (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "))"
        ),
        args: &["100"],
        refused: false,
    },
    Program {
        name: "ahead by a parameter",
        text: concat!(
            counted!(
                "(param $n i32) (param $d i32)",
                "",
                "
              (i32.store offset=256 (i32.shl (local.get $i) (i32.const 2))
                (i32.add (local.get $i)
                  (i32.load offset=256 (i32.shl (i32.add (local.get $i) (local.get $d)) (i32.const 2)))))"
            ),
            "))"
        ),
        args: &["70", "3"],
        refused: false,
    },
    Program {
        name: "behind by a parameter",
        text: concat!(
            counted!(
                "(param $n i32) (param $d i32)",
                "",
                "
              (i32.store offset=256 (i32.shl (local.get $i) (i32.const 2))
                (i32.add (local.get $i)
                  (i32.load offset=256 (i32.shl (i32.add (local.get $i) (local.get $d)) (i32.const 2)))))"
            ),
            "))"
        ),
        args: &["70", "-3"],
        refused: true,
    },
    Program {
        name: "table of sums",
        text: r#"(module (memory (export "memory") 1)
          (func (export "f") (param $n i32) (param $m i32) (local $i i32) (local $j i32)
            (loop $rows
              (local.set $j (i32.const 0))
              (loop $columns
                (i32.store offset=1024
                  (i32.shl (i32.add (i32.mul (local.get $i) (local.get $m)) (local.get $j)) (i32.const 2))
                  (i32.sub (i32.mul (local.get $i) (i32.const 100)) (local.get $j)))
                (br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
              (br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))"#,
        args: &["13", "9"],
        refused: false,
    },
    Program {
        name: "misaligned",
        text: concat!(
            counted!(
                "(param $n i32) (param $p i32)",
                "",
                "
              (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2)))
                (i32.mul (i32.const 3) (i32.load (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "))"
        ),
        args: &["30", "4098"],
        refused: false,
    },
    Program {
        name: "truncation",
        text: concat!(
            counted!(
                "(param $n i32) (param $x f32)",
                "",
                "
              (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (i32.trunc_f32_s (f32.mul (local.get $x) (f32.convert_i32_s (local.get $i)))))"
            ),
            "))"
        ),
        args: &["50", "-1.75"],
        refused: false,
    },
    Program {
        name: "truncation out of range",
        text: concat!(
            counted!(
                "(param $n i32) (param $x f32)",
                "",
                "
              (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (i32.trunc_f32_s (f32.mul (local.get $x) (f32.convert_i32_s (local.get $i)))))"
            ),
            "))"
        ),
        args: &["50", "1e8"],
        refused: true,
    },
    Program {
        name: "rows in order",
        text: concat!(
            "(module (memory (export \"memory\") 1) (data (i32.const 0) \"\\01\\02\\03\\04\\05\\06\\07\\08\\09\\0a\\0b\\0c\\0d\")",
            "(func (export \"f\") (param $n i32) (param $m i32) (local $i i32) (local $k i32)",
            "(loop $rows (local.set $i (i32.const 0))",
            "(loop $l (i32.store8 offset=64 (i32.add (local.get $i) (i32.shl (local.get $k) (i32.const 6)))",
            "(i32.add (local.get $k) (i32.mul (i32.const 3)",
            "(i32.load8_u (i32.add (local.get $i) (i32.shl (local.get $k) (i32.const 6)))))))",
            "(br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))",
            "(br_if $rows (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $m))))))"
        ),
        args: &["60", "7"],
        refused: false,
    },
    Program {
        name: "a triangle in order",
        text: concat!(
            "(module (memory (export \"memory\") 1) (data (i32.const 0) \"\\01\\02\\03\\04\\05\\06\\07\\08\\09\\0a\\0b\\0c\\0d\")",
            "(func (export \"f\") (param $n i32) (local $i i32) (local $k i32) (local $p i32)",
            "(local.set $k (i32.const 1))",
            "(loop $rows (local.set $i (i32.const 0)) (local.set $p (i32.shl (local.get $k) (i32.const 2)))",
            "(loop $l (i32.store (i32.shl (local.get $i) (i32.const 2))",
            "(i32.add (i32.load (local.get $p)) (i32.mul (i32.const 3) (i32.load (i32.shl (local.get $i) (i32.const 2))))))",
            "(br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $k))))",
            "(br_if $rows (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $n))))))"
        ),
        args: &["20"],
        refused: false,
    },
    Program {
        name: "there and back",
        text: concat!(
            "(module (memory (export \"memory\") 1) (data (i32.const 0) \"\\01\\02\\03\\04\\05\\06\\07\\08\\09\\0a\\0b\\0c\\0d\")",
            "(func (export \"f\") (param $n i32) (param $m i32) (local $i i32) (local $k i32)",
            "(loop $steps (local.set $i (i32.const 0))",
            "(loop $l (i32.store8 offset=256 (local.get $i) (i32.add (i32.load8_u (local.get $i))",
            "(i32.mul (local.get $k) (i32.load8_u offset=1 (local.get $i)))))",
            "(br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))",
            "(i32.store8 offset=512 (local.get $k) (i32.load8_u offset=256 (local.get $k)))",
            "(local.set $i (i32.const 0))",
            "(loop $r (i32.store8 (local.get $i) (i32.sub (i32.load8_u offset=256 (local.get $i))",
            "(i32.mul (i32.const 3) (i32.load8_u offset=257 (local.get $i)))))",
            "(br_if $r (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))",
            "(br_if $steps (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $m))))))"
        ),
        args: &["60", "5"],
        refused: false,
    },
    Program {
        name: "from the left and from above to the right",
        text: concat!(
            "(module (memory (export \"memory\") 1) (func (export \"f\") (param $n i32) (param $d i32)",
            " (local $i i32) (local $j i32) (local $p i32) (local.set $i (i32.const 1))",
            "(loop $rows (local.set $j (i32.const 1))",
            "(loop $l (local.set $p (i32.shl (i32.add (i32.shl (local.get $i) (i32.const 4)) (local.get $j)) (i32.const 2)))",
            "(i32.store (local.get $p) (i32.add (i32.mul (i32.const 3) (i32.load (i32.sub (local.get $p) (i32.const 4))))",
            "(i32.add (local.get $i) (i32.load (i32.sub (local.get $p) (i32.const 60))))))",
            "(br_if $l (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))",
            "(br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))"
        ),
        args: &["11", "0"],
        refused: false,
    },
    Program {
        name: "from where a parameter says",
        text: concat!(
            "(module (memory (export \"memory\") 1) (func (export \"f\") (param $n i32) (param $d i32)",
            " (local $i i32) (local $j i32) (local $p i32) (local.set $i (i32.const 1))",
            "(loop $rows (local.set $j (i32.const 1))",
            "(loop $l (local.set $p (i32.shl (i32.add (i32.shl (local.get $i) (i32.const 4)) (local.get $j)) (i32.const 2)))",
            "(i32.store (local.get $p) (i32.add (i32.mul (i32.const 3) (i32.load (i32.sub (local.get $p) (i32.const 4))))",
            "(i32.add (i32.add (local.get $i) (i32.load (i32.sub (local.get $p) (i32.const 64)))) (i32.load (i32.add (local.get $p) (local.get $d))))))",
            "(br_if $l (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))",
            "(br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))"
        ),
        args: &["11", "-64"],
        refused: false,
    },
    Program {
        name: "from below, before that is written",
        text: concat!(
            "(module (memory (export \"memory\") 1) (func (export \"f\") (param $n i32) (param $d i32)",
            " (local $i i32) (local $j i32) (local $p i32) (local.set $i (i32.const 1))",
            "(loop $rows (local.set $j (i32.const 1))",
            "(loop $l (local.set $p (i32.shl (i32.add (i32.shl (local.get $i) (i32.const 4)) (local.get $j)) (i32.const 2)))",
            "(i32.store (local.get $p) (i32.add (i32.mul (i32.const 3) (i32.load (i32.sub (local.get $p) (i32.const 4))))",
            "(i32.add (i32.add (local.get $i) (i32.load (i32.sub (local.get $p) (i32.const 64)))) (i32.load (i32.add (local.get $p) (local.get $d))))))",
            "(br_if $l (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))",
            "(br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))"
        ),
        args: &["11", "52"],
        refused: true,
    },
    Program {
        name: "handed on from column to column and from row to row",
        text: concat!(
            "(module (memory (export \"memory\") 1) (func (export \"f\") (param $n i32) (param $d i32)",
            " (local $i i32) (local $j i32) (local $p i32) (local $row i32) (local $left i32) (local $first i32)",
            " (local $diagonal i32) (local $above i32)",
            "(local.set $i (i32.const 1)) (local.set $diagonal (i32.load (i32.const 0)))",
            "(loop $rows (local.set $j (i32.const 1)) (local.set $row (i32.shl (local.get $i) (i32.const 6)))",
            "(local.set $first (i32.load (local.get $row))) (local.set $left (i32.const 1))",
            "(loop $l (local.set $p (i32.add (local.get $row) (i32.shl (local.get $j) (i32.const 2))))",
            "(local.set $above (i32.load (i32.sub (local.get $p) (i32.const 64))))",
            "(i32.store (local.get $p) (local.tee $left (i32.add (i32.mul (i32.const 3) (local.get $left))",
            "(i32.sub (local.get $above) (i32.mul (i32.const 5) (local.get $diagonal))))))",
            "(local.set $diagonal (local.get $above))",
            "(br_if $l (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))",
            "(local.set $diagonal (local.get $first))",
            "(br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))"
        ),
        args: &["11", "0"],
        refused: false,
    },
    Program {
        name: "a column that is left over, and the most of all",
        text: concat!(
            "(module (memory (export \"memory\") 1)",
            " (func (export \"f\") (param $n i32) (param $d i32) (result i32) (local $i i32) (local $j i32) (local $p i32)",
            " (local $left i32) (local $most i32) (local.set $i (i32.const 1))",
            "(loop $rows (local.set $j (i32.const 0)) (local.set $p (i32.shl (local.get $i) (i32.const 6)))",
            "(local.set $left (i32.load (local.get $p)))",
            "(loop $l",
            "(i32.store offset=4 (local.get $p) (local.tee $left (i32.add (i32.mul (local.get $left) (i32.const 3))",
            "(i32.sub (local.get $i) (i32.load offset=4 (i32.sub (local.get $p) (i32.const 64)))))))",
            "(local.set $most (select (local.get $most) (local.get $left) (i32.gt_s (local.get $most) (local.get $left))))",
            "(i32.store offset=8 (local.get $p) (local.tee $left (i32.add (i32.mul (local.get $left) (i32.const 5))",
            "(i32.load offset=8 (i32.sub (local.get $p) (i32.const 64))))))",
            "(local.set $most (select (local.get $most) (local.get $left) (i32.gt_s (local.get $most) (local.get $left))))",
            "(local.set $p (i32.add (local.get $p) (i32.const 8)))",
            "(br_if $l (i32.ne (local.tee $j (i32.add (local.get $j) (i32.const 2))) (i32.and (local.get $n) (i32.const -2)))))",
            "(if (i32.and (local.get $n) (i32.const 1)) (then",
            "(i32.store offset=4 (local.get $p) (local.tee $left (i32.sub (i32.mul (local.get $left) (i32.const 7))",
            "(i32.load offset=4 (i32.sub (local.get $p) (i32.const 64))))))",
            "(local.set $most (select (local.get $most) (local.get $left) (i32.gt_s (local.get $most) (local.get $left))))))",
            "(br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))",
            "(local.get $most)))"
        ),
        args: &["11", "0"],
        refused: false,
    },
    Program {
        name: "rows that begin where the last column before them is",
        text: concat!(
            "(module (memory (export \"memory\") 1) (func (export \"f\") (param $n i32) (param $d i32)",
            " (local $i i32) (local $j i32) (local $p i32) (local $left i32) (local.set $i (i32.const 1))",
            "(loop $rows (local.set $j (i32.const 1)) (local.set $left (local.get $i))",
            "(loop $l (local.set $p (i32.add (i32.const 1024)",
            "(i32.add (i32.mul (local.get $i) (local.get $d)) (i32.shl (local.get $j) (i32.const 2)))))",
            "(i32.store (local.get $p) (local.tee $left (i32.add (i32.mul (i32.const 3) (local.get $left))",
            "(i32.load (i32.sub (local.get $p) (local.get $d))))))",
            "(br_if $l (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))",
            "(br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))"
        ),
        args: &["11", "36"],
        refused: true,
    },
    Program {
        name: "shortest ways",
        text: concat!(
            "(module (memory (export \"memory\") 1) (func (export \"f\") (param $n i32)",
            " (local $i i32) (local $j i32) (local $k i32) (local $p i32)",
            "(loop $steps (local.set $i (i32.const 0))",
            "(loop $rows (local.set $j (i32.const 0))",
            "(loop $l (local.set $p (i32.shl (i32.add (i32.shl (local.get $i) (i32.const 4)) (local.get $j)) (i32.const 2)))",
            "(i32.store (local.get $p) (i32.add (i32.mul (i32.load (local.get $p)) (i32.const 3)) (i32.add (i32.add (local.get $i) (i32.const 1))",
            "(i32.mul (i32.load (i32.shl (i32.add (i32.shl (local.get $i) (i32.const 4)) (local.get $k)) (i32.const 2)))",
            "(i32.sub (i32.load (i32.shl (i32.add (i32.shl (local.get $k) (i32.const 4)) (local.get $j)) (i32.const 2))) (local.get $j))))))",
            "(br_if $l (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))",
            "(br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))",
            "(br_if $steps (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $n))))))"
        ),
        args: &["11"],
        refused: false,
    },
    Program {
        name: "turned around in place",
        text: concat!(
            counted!(
                "(param $n i32) (param $last i32)",
                "",
                "
              (i32.store (i32.shl (local.get $i) (i32.const 2)) (i32.add (local.get $i)
                (i32.mul (i32.const 3) (i32.load (i32.shl (i32.sub (local.get $last) (local.get $i)) (i32.const 2))))))"
            ),
            "))"
        ),
        args: &["301", "300"],
        refused: false,
    },
    Program {
        name: "running sum",
        text: concat!(
            counted!(
                "(param $n i32) (result i32)",
                "(local $s i32)",
                "
              (local.set $s (i32.add (local.get $s) (i32.load (i32.shl (local.get $i) (i32.const 2)))))
              (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2)) (local.get $s))"
            ),
            "(local.get $s)))"
        ),
        args: &["1000"],
        refused: false,
    },
    Program {
        name: "running sum of what it has just stored",
        text: concat!(
            counted!(
                "(param $n i32) (param $p i32) (result i32)",
                "(local $s i32)",
                "
              (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2))) (i32.add (local.get $s) (local.get $i)))
              (local.set $s (i32.add (local.get $s) (i32.load (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "(local.get $s)))"
        ),
        args: &["100", "0"],
        refused: true,
    },
    Program {
        name: "packed",
        text: concat!(
            counted!(
                "(param $n i32) (result i32)",
                "(local $k i32) (local $x i32)",
                "
              (if (i32.and (local.tee $x (i32.load8_u (local.get $i))) (i32.const 1)) (then
                (i32.store offset=4096 (i32.shl (local.get $k) (i32.const 2)) (i32.mul (local.get $x) (local.get $i)))
                (local.set $k (i32.add (local.get $k) (i32.const 1)))))"
            ),
            "(local.get $k)))"
        ),
        args: &["90"],
        refused: false,
    },
    Program {
        name: "a product of matrices",
        text: concat!(
            "(module (memory (export \"memory\") 1) (func (export \"f\") (param $n i32) (param $a i32)",
            " (local $i i32) (local $j i32) (local $k i32) (local $p i32) (local $q i32) (local $s i32)",
            "(loop $rows (local.set $j (i32.const 0))",
            "(loop $columns (local.set $k (i32.const 0)) (local.set $s (i32.const 0))",
            "(loop $l (local.set $p (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $k)) (i32.const 2)))",
            "(local.set $q (i32.shl (i32.add (i32.mul (local.get $k) (local.get $n)) (local.get $j)) (i32.const 2)))",
            "(local.set $s (i32.add (local.get $s) (i32.mul (i32.add (i32.load (i32.add (local.get $a) (local.get $p))) (local.get $i))",
            "(i32.add (i32.load offset=2048 (i32.add (local.get $a) (local.get $q))) (local.get $j)))))",
            "(br_if $l (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $n))))",
            "(i32.store offset=8192 (i32.shl (i32.add (i32.mul (local.get $i) (local.get $n)) (local.get $j)) (i32.const 2)) (local.get $s))",
            "(br_if $columns (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))",
            "(br_if $rows (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))"
        ),
        args: &["15", "1024"],
        refused: false,
    },
    Program {
        name: "an array of its own",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $k i32)",
                "
              (local.set $k (i32.const 0))
              (loop $fill
                (i32.store offset=8192 (i32.shl (local.get $k) (i32.const 2))
                  (i32.mul (i32.add (local.get $i) (i32.const 3)) (i32.add (local.get $k) (i32.const 5))))
                (br_if $fill (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 4))))
              (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (i32.load offset=8192 (i32.shl (i32.and (i32.load8_u (local.get $i)) (i32.const 3)) (i32.const 2))))"
            ),
            "))"
        ),
        args: &["100"],
        refused: false,
    },
    Program {
        name: "an array of its own over what is read",
        text: concat!(
            counted!(
                "(param $n i32) (param $w i32)",
                "",
                "
              (i32.store (local.get $w) (i32.mul (i32.add (local.get $i) (i32.const 3)) (i32.const 7)))
              (i32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
                (i32.add (i32.load (local.get $w)) (i32.load (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "))"
        ),
        args: &["100", "16"],
        refused: true,
    },
    Program {
        name: "scatter",
        text: concat!(
            counted!(
                "(param $n i32)",
                "",
                "
              (i32.store offset=4096 (i32.shl (i32.xor (local.get $i) (i32.const 5)) (i32.const 2))
                (i32.load (i32.shl (local.get $i) (i32.const 2))))"
            ),
            "))"
        ),
        args: &["70"],
        refused: false,
    },
    Program {
        name: "scatter to one place twice",
        text: concat!(
            counted!(
                "(param $n i32)",
                "",
                "
              (i32.store offset=4096 (i32.shl (i32.rem_u (local.get $i) (i32.const 35)) (i32.const 2)) (local.get $i))"
            ),
            "))"
        ),
        args: &["70"],
        refused: true,
    },
    Program {
        name: "counts without bounds",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $x i32)",
                "
              (local.set $x (i32.shl (i32.xor (i32.shr_u (local.get $i) (i32.const 1)) (i32.const 7)) (i32.const 2)))
              (i32.store offset=4096 (local.get $x) (i32.add (i32.load offset=4096 (local.get $x)) (local.get $i)))"
            ),
            "))"
        ),
        args: &["70"],
        refused: false,
    },
    Program {
        name: "a row copied over its own source from behind",
        text: concat!(
            counted!(
                "(param $n i32) (param $d i32)",
                "(local $p i32)",
                "
              (local.set $p (i32.mul (local.get $i) (i32.const 256)))
              (memory.copy (i32.add (local.get $p) (local.get $d)) (local.get $p) (i32.const 40))"
            ),
            "))"
        ),
        args: &["20", "4"],
        refused: true,
    },
    Program {
        name: "a triangle",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $j i32)",
                "
              (local.set $j (i32.const 0))
              (loop $row
                (i32.store offset=8192 (i32.shl (i32.add (i32.mul (local.get $i) (i32.const 32)) (local.get $j)) (i32.const 2))
                  (i32.sub (i32.load (i32.shl (local.get $j) (i32.const 2))) (local.get $i)))
                (br_if $row (i32.le_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $i))))"
            ),
            "))"
        ),
        args: &["30"],
        refused: false,
    },
    Program {
        name: "the place of the smallest",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $at i32)",
                "
              (local.set $at (select (local.get $i) (local.get $at)
                (i32.lt_s (i32.load (i32.shl (local.get $i) (i32.const 2)))
                  (i32.load (i32.shl (local.get $at) (i32.const 2))))))"
            ),
            "(i32.store offset=4096 (i32.const 0) (local.get $at))))"
        ),
        args: &["20"],
        refused: false,
    },
    Program {
        name: "rows of two loops, split",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $p i32) (local $j i32)",
                "
              (local.set $p (i32.mul (local.get $i) (i32.const 200)))
              (local.set $j (i32.const 0))
              (loop $a
                (i32.store offset=8192 (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2)))
                  (i32.add (i32.load (i32.shl (local.get $j) (i32.const 2))) (local.get $i)))
                (br_if $a (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 50))))
              (local.set $j (i32.const 0))
              (loop $b
                (i32.store offset=16384 (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2)))
                  (i32.mul (i32.load offset=8192 (i32.add (local.get $p) (i32.shl (local.get $j) (i32.const 2)))) (i32.const 3)))
                (br_if $b (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 50))))"
            ),
            "))"
        ),
        args: &["20"],
        refused: false,
    },
    Program {
        name: "relaxed sums, one of them conditional",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $s f64) (local $t f64) (local $x f64)",
                "
              (local.set $x (f64.div (f64.const 1) (f64.convert_i32_s (i32.add (local.get $i) (i32.const 3)))))
              (local.set $s (f64.add (local.get $s) (local.get $x)))
              (if (i32.and (local.get $i) (i32.const 3))
                (then (local.set $t (f64.sub (local.get $t) (local.get $x)))))"
            ),
            "(f64.store offset=4096 (i32.const 0) (local.get $s)) (f64.store offset=4104 (i32.const 0) (local.get $t))))"
        ),
        args: &["1000"],
        refused: false,
    },
    Program {
        name: "relaxed sum of zeros",
        text: concat!(
            counted!(
                "(param $n i32) (param $s f32)",
                "",
                "
              (local.set $s (f32.add (local.get $s) (f32.neg (f32.load offset=4096 (i32.shl (local.get $i) (i32.const 2))))))"
            ),
            "(f32.store offset=8192 (i32.const 0) (local.get $s))))"
        ),
        args: &["300", "-0"],
        refused: false,
    },
    Program {
        name: "relaxed sum of a NaN and others",
        text: concat!(
            counted!(
                "(param $n i32)",
                "(local $s f32)",
                "
              (local.set $s (f32.add (local.get $s) (f32.load (i32.shl (local.get $i) (i32.const 2)))))"
            ),
            "(f32.store offset=4096 (i32.const 0) (local.get $s))))"
        ),
        args: &["300"],
        refused: false,
    },
    Program {
        name: "statements",
        text: STATEMENTS,
        args: &["70", "4096", "8192"],
        refused: false,
    },
    Program {
        name: "statements that overlap",
        text: STATEMENTS,
        args: &["6", "8216", "8192"],
        refused: true,
    },
    // The loop inside has all iterations but one that there can be: as a number, its bound leaves none.
    Program {
        name: "a loop that goes all the way round",
        text: "(module (memory (export \"memory\") 0)
          (func (export \"f\") (param $m i32) (local $i i32) (local $j i32)
            (block $out (loop $rows
              (br_if $out (i32.ge_s (local.get $j) (local.get $m)))
              (local.set $i (local.get $j))
              (block $even
                (br_if $even (i32.const 1))
                (i32.store (i32.mul (local.get $i) (i32.const 4)) (i32.const 0)))
              (loop $main
                (i32.store (i32.mul (local.get $i) (i32.const 4)) (i32.const 0))
                (br_if $main (local.tee $i (i32.add (local.get $i) (i32.const 1)))))
              (local.set $j (i32.add (local.get $j) (i32.const 1)))
              (br $rows)))))",
        args: &["1"],
        refused: true,
    },
    // A bound, two bases and a sum are in memory.
    Program { name: "members", text: MEMBERS, args: &["1024", "1040"], refused: false },
    // The sum is one of the elements that are added.
    Program { name: "a sum inside of what is added", text: MEMBERS, args: &["1024", "8232"], refused: true },
    // Rows by pointers; two of them are one.
    Program { name: "rows by pointers", text: TABLE, args: &["1024", "0"], refused: false },
    Program { name: "a row twice", text: TABLE, args: &["1024", "128"], refused: true },
    // What is read lies between two arrays that are written.
    Program { name: "a gather between what is written", text: BETWEEN, args: &["4096"], refused: false },
    // The frame of a callee, and a way that some iterations take to what is not lifted.
    Program { name: "frames", text: FRAMES, args: &["1000"], refused: false },
    Program { name: "a rare way that is taken", text: FRAMES, args: &["90"], refused: true },
    // Two sequences side by side, and what stands behind both of them: the first one ends first, or the second one does.
    Program { name: "side by side", text: SIDE_BY_SIDE, args: &["900", "900"], refused: false },
    Program { name: "side by side, the second one is shorter", text: SIDE_BY_SIDE, args: &["900", "700"], refused: true },
    // The first iteration has another base than the others.
    Program {
        name: "a base that changes after the first iteration",
        text: "(module (memory (export \"memory\") 1) (func (export \"f\") (param $o i32) (local $i i32) (local $p i32)
              (i32.store offset=4 (local.get $o) (i32.const 4096))
              (local.set $p (i32.load offset=4 (local.get $o)))
              (i32.store offset=4 (local.get $o) (i32.const 8192))
              (loop $l
                (i32.store (i32.add (local.get $p) (i32.shl (local.get $i) (i32.const 2)))
                  (i32.xor (local.get $i) (i32.const 21)))
                (local.set $p (i32.load offset=4 (local.get $o)))
                (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 30))))))",
        args: &["1024"],
        refused: true,
    },
];
