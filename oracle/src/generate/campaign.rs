//! What a fuzzing campaign runs: for a kind of programs and a seed, calls of modules.

use tensor_wasm_runtime::Fp;

use super::ahead::ahead;
use super::bulk::bulk;
use super::calls::calls;
use super::lanes::lanes;
use super::members::members;
use super::mutate::mutate;
use super::neighbours::neighbours;
use super::numeric::numeric;
use super::ordered::ordered;
use super::pieces::pieces;
use super::private::private;
use super::program::{Program, best, nest};
use super::rows::rows;
use super::scans::scans;
use super::scatter::scatter;
use super::smith::{self, Call, smith};
use super::spans::spans;
use super::statements::statements;
use super::sums::sums;
use super::tables::tables;
use super::unrolled::unrolled;
use super::vector::vector;
use super::waves::waves;

/// A kind of generated programs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Loop nests, in the shapes that compilers give and in some that tempt a lifter.
    Nests,
    /// Numeric operations at their edges, in a loop over arrays.
    Numeric,
    /// Operators of 128-bit vectors on lanes at their edges.
    Vectors,
    /// Loops as compilers vectorise them, with a scalar loop behind.
    Lanes,
    /// Modules by wasm-smith, every export called.
    Smith,
    /// A random function by wasm-smith in a loop that calls it for arrays of arguments.
    Driven,
    /// Loop nests, mutated: what they mean is the same, how they are spelled is not what a compiler gives.
    Mutants,
    /// Loops that carry a best value (minima, maxima, and where they are), or update elements that the data choose.
    Bests,
    /// Nests whose outer loops have to stay in order.
    Ordered,
    /// Nests of two loops that both carry dependences.
    Waves,
    /// Tables over all parts of a sequence.
    Spans,
    /// Loops of several statements that may be taken apart.
    Statements,
    /// Loops that read what they write over later on.
    Ahead,
    /// Loops that use the running value of an accumulator.
    Scans,
    /// Nests that meet themselves at single rows, columns or elements, or cross over.
    Pieces,
    /// Nests with a small array that every iteration has for itself.
    Private,
    /// Loops that store to places that data decide.
    Scatter,
    /// Loops that fill and copy memory in bulk.
    Bulk,
    /// Loops that carry sums and products of floats, run with relaxed ones.
    Sums,
    /// Innermost loops as compilers unroll them, with what is left over.
    Unrolled,
    /// Loops over what is behind pointers to structures.
    Members,
    /// Loops that call functions with frames, and come to what is not lifted.
    Calls,
    /// Nests of which a row is made of several things.
    Rows,
    /// Nests over rows that are found by pointers.
    Tables,
    /// Nests that stand side by side.
    Neighbours,
}

/// (kind, name, how many cases in proportion).
const KINDS: [(Kind, &str, u64); 25] = [
    (Kind::Nests, "nests", 6),
    (Kind::Numeric, "numeric", 4),
    (Kind::Vectors, "vectors", 5),
    (Kind::Lanes, "lanes", 6),
    (Kind::Smith, "smith", 5),
    (Kind::Driven, "driven", 5),
    (Kind::Mutants, "mutants", 5),
    (Kind::Bests, "bests", 5),
    (Kind::Ordered, "ordered", 6),
    (Kind::Waves, "waves", 4),
    (Kind::Spans, "spans", 4),
    (Kind::Statements, "statements", 4),
    (Kind::Ahead, "ahead", 5),
    (Kind::Scans, "scans", 5),
    (Kind::Pieces, "pieces", 5),
    (Kind::Private, "private", 5),
    (Kind::Scatter, "scatter", 5),
    (Kind::Bulk, "bulk", 3),
    (Kind::Sums, "sums", 3),
    (Kind::Unrolled, "unrolled", 4),
    (Kind::Members, "members", 4),
    (Kind::Calls, "calls", 4),
    (Kind::Rows, "rows", 2),
    (Kind::Tables, "tables", 4),
    (Kind::Neighbours, "neighbours", 5),
];

impl Kind {
    /// All of them.
    pub const ALL: [Kind; KINDS.len()] = {
        let mut all = [Kind::Nests; KINDS.len()];
        let mut k = 0;
        while k < KINDS.len() {
            all[k] = KINDS[k].0;
            k += 1;
        }
        all
    };

    /// Its name.
    pub fn name(self) -> &'static str {
        KINDS[self as usize].1
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Kind> {
        KINDS.iter().find(|k| k.1 == name).map(|k| k.0)
    }

    /// Which of some kinds the case with that number is of, in proportion.
    pub fn of(kinds: &[Kind], number: u64) -> Kind {
        let total: u64 = kinds.iter().map(|k| KINDS[*k as usize].2).sum();
        // Spread, so that every stretch of numbers has all of them.
        let mut at = number.wrapping_mul(37) % total.max(1);
        for &k in kinds {
            let part = KINDS[k as usize].2;
            if at < part {
                return k;
            }
            at -= part;
        }
        Kind::Nests
    }

    /// The float semantics that its programs are run with.
    pub fn fp(self) -> Fp {
        if self == Kind::Sums { Fp::Relaxed } else { Fp::Strict }
    }

    /// The program of a seed, if this kind makes programs as text, which can be shrunk.
    pub fn program(self, seed: u64) -> Option<Program> {
        match self {
            Kind::Nests => Some(nest(seed)),
            Kind::Numeric => Some(numeric(seed)),
            Kind::Bests => Some(best(seed)),
            Kind::Ordered => Some(ordered(seed)),
            Kind::Waves => Some(waves(seed)),
            Kind::Spans => Some(spans(seed)),
            Kind::Statements => Some(statements(seed)),
            Kind::Ahead => Some(ahead(seed)),
            Kind::Scans => Some(scans(seed)),
            Kind::Pieces => Some(pieces(seed)),
            Kind::Private => Some(private(seed)),
            Kind::Scatter => Some(scatter(seed)),
            Kind::Bulk => Some(bulk(seed)),
            Kind::Neighbours => Some(neighbours(seed)),
            Kind::Sums => Some(sums(seed)),
            Kind::Unrolled => Some(unrolled(seed)),
            Kind::Members => Some(members(seed)),
            Kind::Calls => Some(calls(seed)),
            Kind::Rows => Some(rows(seed)),
            Kind::Tables => Some(tables(seed)),
            Kind::Vectors => Some(vector(seed)),
            Kind::Lanes => Some(lanes(seed)),
            Kind::Smith | Kind::Driven | Kind::Mutants => None,
        }
    }

    /// What to call for a seed.
    pub fn calls(self, seed: u64) -> Result<Vec<Call>, wat::Error> {
        Ok(match self {
            Kind::Smith => smith::calls(&smith(seed), seed),
            Kind::Driven => smith::driven(seed).into_iter().collect(),
            Kind::Mutants => {
                let nest = call(&nest(seed))?;
                // What cannot be mutated is not valid, and the check of the nest itself says so.
                mutate(&nest.wasm, seed).map(|wasm| Call { wasm, ..nest }).into_iter().collect()
            }
            _ => self.program(seed).map(|p| call(&p)).transpose()?.into_iter().collect(),
        })
    }
}

/// A program as a call of a module.
pub fn call(p: &Program) -> Result<Call, wat::Error> {
    Ok(Call { wasm: wat::parse_str(p.module())?, name: p.name.clone(), args: p.args.clone() })
}

#[cfg(test)]
mod tests {
    use super::{KINDS, Kind};

    #[test]
    fn kinds_come_in_proportion() {
        for k in Kind::ALL {
            assert_eq!(Kind::from_name(k.name()), Some(k));
        }
        let total: u64 = KINDS.iter().map(|k| k.2).sum();
        for (kind, _, part) in KINDS {
            let of_kind = (0..total).filter(|n| Kind::of(&Kind::ALL, *n) == kind).count();
            assert_eq!(of_kind as u64, part);
        }
        assert!((0..100).all(|n| Kind::of(&[Kind::Smith], n) == Kind::Smith));
    }
}
