//! Nests over rows that are found by pointers in tables: arrays of pointers, structures with where a row begins and ends or how
//! long it is, pointers to objects that point to rows. Most tables are regular, and some only nearly so; rows may overlap, be
//! one and the same, run backwards or hold the table itself.
//!
//! Takes a seed, gives the same program for it each time. The program begins by storing the tables.

use std::fmt::Write;

use super::ordered::{Writer, up};
use super::program::{Program, START, Ty, image};
use super::rng::Rng;

/// Tables, and rows in front of the first one and behind the last one that loops come to.
const TABLES: usize = 3;
const AROUND: i64 = 2;
/// How an object of a table says where its row is.
const ROW: i64 = 4;

/// What a table's entries are.
#[derive(Clone, Copy)]
struct Table {
    /// Bytes of an entry, and where in it the pointer is.
    entry: i64,
    at: i64,
    /// The entries point to objects.
    objects: bool,
}

struct Tables {
    w: Writer,
    all: [Table; TABLES],
    /// Where a row is, is in a local of the loop over rows.
    hoisted: bool,
    /// The length of a row is read from the structure: as a number, or as where it ends.
    lengths: Option<bool>,
}

impl Tables {
    fn entry(&self, k: usize, row: &str) -> String {
        format!("(i32.add (local.get $t{k}) (i32.mul {row} (i32.const {})))", self.all[k].entry)
    }

    /// Where a row begins.
    fn row(&self, k: usize, row: &str) -> String {
        let found = format!("(i32.load offset={} {})", self.all[k].at, self.entry(k, row));
        if self.all[k].objects { format!("(i32.load offset={ROW} {found})") } else { found }
    }

    fn place(&mut self) -> String {
        let k = self.w.rng.below(TABLES as u64) as usize;
        let near = |rng: &mut Rng, c: &str| match rng.below(4) {
            0 => format!("(i32.add (local.get {c}) (i32.const {}))", rng.range(-1, 2)),
            _ => format!("(local.get {c})"),
        };
        let row = match self.w.rng.below(8) {
            0 => "(local.get $h)".to_string(),
            1 => near(&mut self.w.rng, "$j"),
            _ if self.hoisted && self.w.rng.chance(70) => {
                let column = near(&mut self.w.rng, "$j");
                return format!("(i32.add (local.get $r{k}) (i32.mul {column} (i32.const {})))", self.w.bytes);
            }
            _ => near(&mut self.w.rng, "$i"),
        };
        let column = if self.w.rng.chance(15) { "(local.get $h)".to_string() } else { near(&mut self.w.rng, "$j") };
        format!("(i32.add {} (i32.mul {column} (i32.const {})))", self.row(k, &row), self.w.bytes)
    }

    fn load(&mut self) -> String {
        format!("({}.load {})", self.w.ty.name(), self.place())
    }

    fn statement(&mut self) -> String {
        let t = self.w.ty.name();
        let to = self.place();
        // In place, as a rule.
        let mut value = if self.w.rng.chance(50) { format!("({t}.load {to})") } else { self.load() };
        for _ in 0..self.w.rng.below(3) {
            let with = match self.w.rng.below(3) {
                0 => format!("({t}.const {})", self.w.rng.pick(&["3", "7", "2"])),
                _ => self.load(),
            };
            value = self.w.op(&value, &with);
        }
        format!("({t}.store {to} {value})\n")
    }

    fn nest(&mut self) -> String {
        let mut body = String::new();
        for _ in 0..self.w.rng.pick(&[1, 1, 1, 2]) {
            body += &self.statement();
        }
        let rows = |me: &Self| -> String {
            (0..TABLES).map(|k| format!("(local.set $r{k} {})\n", me.row(k, "(local.get $i)"))).collect()
        };
        let by_columns = !self.hoisted && self.lengths.is_none() && self.w.rng.chance(20);
        let (n, m) = ("(local.get $n)", "(local.get $m)");
        if by_columns {
            let inner = self.w.around(&up("$i", "(i32.const 0)", n), &body);
            return self.w.around(&up("$j", "(i32.const 0)", m), &inner);
        }
        let length = match self.lengths {
            None => m.to_string(),
            Some(number) => {
                let own = self.entry(0, "(local.get $i)");
                let found = format!("(i32.load offset={} {own})", self.all[0].at + 4);
                match number {
                    true => found,
                    false => format!(
                        "(i32.div_s (i32.sub {found} (i32.load offset={} {own})) (i32.const {}))",
                        self.all[0].at, self.w.bytes
                    ),
                }
            }
        };
        let mut inner = self.w.around(&up("$j", "(i32.const 0)", length), &body);
        if self.hoisted {
            inner = rows(self) + &inner;
        }
        self.w.around(&up("$i", "(i32.const 0)", n), &inner)
    }

    /// The table's entries, stored: where rows are that begin there, so far apart.
    fn stored(&mut self, k: usize, address: i64, n: i64, m: i64) -> String {
        let (Table { entry, at, objects }, bytes) = (self.all[k], self.w.bytes);
        let rng = &mut self.w.rng;
        let width = (m + 4) * bytes;
        let base = match rng.below(12) {
            // Another table's rows, beside them, and a table itself.
            0 => 16384,
            1 => 16384 + bytes * rng.range(1, 9),
            2 => address + rng.range(-40, 40),
            _ => 16384 + 12288 * k as i64,
        };
        let apart = match rng.below(12) {
            0 => bytes * rng.range(0, m + 1),
            1 => -width,
            2 => 0,
            3 => width + rng.range(0, 4),
            _ => width + bytes * rng.range(0, 4),
        };
        // Each object right in front of its row, or all of them behind the table.
        let between = objects && rng.chance(50);
        let apart = if between { apart + 16 * apart.signum() } else { apart };
        let first = if apart < 0 { base - (n + 2 * AROUND) * apart } else { base };
        let odd = rng.chance(20).then(|| (rng.range(-AROUND, n + AROUND), bytes * rng.range(-3, 4)));
        let objects_at = address + 2048;
        let mut out = String::new();
        for i in -AROUND..n + AROUND {
            let mut row = first + (i + AROUND) * apart + 2 * bytes;
            row += odd.filter(|o| o.0 == i).map_or(0, |o| o.1);
            let place = address + (i + AROUND) * entry;
            let number = if rng.chance(4) { m - 1 } else { m };
            let length = match self.lengths {
                Some(true) => number,
                _ => row + number * bytes,
            };
            let found = match objects {
                true if between => row - 2 * bytes - 16,
                true => objects_at + 16 * (i + AROUND),
                false => row,
            };
            if objects {
                _ = writeln!(out, "(i32.store (i32.const {}) (i32.const {row}))", found + ROW);
            }
            if entry >= at + 8 {
                _ = writeln!(out, "(i32.store (i32.const {}) (i32.const {length}))", place + at + 4);
            }
            _ = writeln!(out, "(i32.store (i32.const {}) (i32.const {found}))", place + at);
        }
        out
    }
}

/// The program of a seed: always the same for the same seed.
pub fn tables(seed: u64) -> Program {
    let mut rng = Rng::new(seed ^ 0x7461_626c_6573_0000);
    let ty = rng.pick(&[Ty::I32, Ty::I32, Ty::F32, Ty::I64, Ty::F64]);
    let bytes = if matches!(ty, Ty::F64 | Ty::I64) { 8 } else { 4 };
    let (n, m) = (rng.pick(&[0, 1, 2, 3, 5, 8, 13]), rng.pick(&[0, 1, 2, 3, 5, 7]));
    let lengths = rng.chance(30).then(|| rng.chance(50));
    let one = |rng: &mut Rng| {
        let objects = lengths.is_none() && rng.chance(15);
        match lengths.is_some() || rng.chance(40) {
            true => Table { entry: rng.pick(&[12, 16]), at: rng.pick(&[0, 4]), objects },
            false => Table { entry: 4, at: 0, objects },
        }
    };
    let mut all = [(); TABLES].map(|()| one(&mut rng));
    if rng.chance(50) {
        all = [all[0]; TABLES];
    }
    let hoisted = rng.chance(40);
    let mut of = Tables { w: Writer { rng, ty, bytes, row: 0, labels: 0 }, all, hoisted, lengths };
    let mut nest = of.nest();
    let steps = of.w.rng.pick(&[0, 0, 1, 3, 4]);
    if steps > 0 {
        nest = of.w.around(&up("$h", "(i32.const 0)", format!("(i32.const {steps})")), &nest);
    }
    let mut begin = String::new();
    let addresses = [0, 1, 2].map(|k| 1024 + 4096 * k);
    for (k, address) in addresses.into_iter().enumerate() {
        begin += &of.stored(k, address, n, m);
    }
    // What entries are is the same, if one table is given for two.
    let alike = of.all.iter().all(|t| (t.entry, t.at, t.objects) == (all[0].entry, all[0].at, all[0].objects));
    let given = [0, 1, 2].map(|k| if alike && of.w.rng.chance(15) { 0 } else { k });
    let args = given.map(|k| addresses[k] + AROUND * all[k].entry).into_iter().chain([n, m]);
    let args: Vec<String> = args.map(|x| (x as i32).to_string()).collect();
    let text = format!(
        "(module\n  (memory (export \"memory\") 1)\n{START}  (func (export \"f\") (param $t0 i32) (param $t1 i32) (param $t2 i32) \
         (param $n i32) (param $m i32) (result i32)\n (local $i i32) (local $j i32) (local $h i32) (local $r0 i32) (local $r1 i32) \
         (local $r2 i32)\n{begin}{nest}\n    (local.get $i)))\n"
    );
    Program { text, name: "f".into(), args, image: image(&mut of.w.rng) }
}
