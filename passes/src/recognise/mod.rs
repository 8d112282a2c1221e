//! What a lifted nest *is*: the name of the operation that it computes.
//!
//! **Takes** a region; **gives** for a nest a [`Name`], or none. A nest is named by its structure alone: by its
//! loops, by how its views move along them, and by what its body computes. Nothing is named that is only nearly an
//! operation: every store of the nest has to belong to it. **Assumes** that the region is well formed and that its
//! guards hold; and that arrays that begin at different live-ins are different arrays, which is what the program's
//! text says too.
//!
//! - [`values`]: the body as expressions over loads; [`ints`]: addresses as polynomials, so that strides can be
//!   compared;
//! - [`rolled`]: unrolled copies and remainders as one statement again;
//! - [`sums`]: values as sums of products; [`contract`]: products, convolutions and sums by which loops move what;
//! - [`pointwise`]: fills, copies, transposes, maps and stencils by how far loads are from the store;
//! - this file: what the lifter has told apart already (reductions, scans, histograms, scatters), and the order of
//!   asking.

mod contract;
mod ints;
mod pointwise;
mod rolled;
mod sums;
mod values;

use std::fmt;

use tensor_wasm_ir::{Join, LoopKind, MemTy, NumOp, Region};

use values::{Expr, Id, Place, Values, Write};

macro_rules! ops {
    ($($var:ident $id:literal $doc:literal;)*) => {
        /// An operation that a nest can be.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum NamedOp { $(#[doc = $doc] $var),* }

        impl NamedOp {
            /// All of them.
            pub const ALL: &'static [NamedOp] = &[$(NamedOp::$var),*];

            /// The name as it is printed.
            pub fn id(self) -> &'static str {
                match self { $(NamedOp::$var => $id),* }
            }
        }
    };
}

ops! {
    Matmul "matmul" "`C[i][j] = Σ A[i][k] · B[k][j]`, scaled or added to what is there.";
    BatchedMatmul "batched matmul" "A product of matrices for each index of further loops.";
    Syrk "syrk" "A product of a matrix with itself transposed.";
    Syr2k "syr2k" "`Σ A[i][k] · B[j][k] + B[i][k] · A[j][k]`.";
    Matvec "matvec" "`y[i] = Σ A[i][k] · x[k]`.";
    BatchedMatvec "batched matvec" "A product of matrix and vector for each index of further loops.";
    Rank1 "rank-1 update" "`A[i][j] += x[i] · y[j]`.";
    Rank2 "rank-2 update" "`A[i][j] += x[i] · y[j] + u[i] · v[j]`.";
    Outer "outer product" "`A[i][j] = x[i] · y[j]`.";
    Dot "dot product" "`Σ x[k] · y[k]`, alone or for each index of further loops.";
    Conv1 "convolution 1-D" "`y[i] = Σ w[k] · x[i + k]`: weights that move with the inner loop only.";
    Conv2 "convolution 2-D" "The same in two dimensions.";
    Conv3 "convolution 3-D" "The same in three.";
    Stencil "stencil" "Loads at constant distances from the place that is stored to.";
    Transpose "transpose" "A copy with two loops changing places.";
    Reduce "reduce" "One value of many, or one of many for each index of further loops.";
    ArgReduce "arg-reduce" "The best value with what goes with it: its index, for example.";
    Scan "scan" "A reduction of which every running value is used.";
    Compaction "compaction" "What a condition picks, side by side.";
    Histogram "histogram" "Updates of elements that the data choose.";
    Gather "gather" "`y[i] = x[p[i]]`.";
    Scatter "scatter" "`y[p[i]] = x[i]`.";
    Fill "fill" "One value everywhere.";
    Copy "copy" "Elements as they are.";
    Axpy "axpy" "`y[i] += a · x[i]`.";
    Scale "scale" "`y[i] = a · x[i]`.";
    Map "map" "A function of elements that go together.";
}

/// What a nest is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    /// The operation.
    pub op: NamedOp,
    /// The type of the elements, as in a view: `f32`, or `i32 of 1 bytes`.
    pub ty: String,
    /// What there is to say of it: transposed operands, dimensions, what is added.
    pub details: Vec<String>,
}

impl Name {
    fn new(op: NamedOp, mem: MemTy) -> Name {
        let ty = match u32::from(mem.bytes) == mem.ty.bytes() {
            true => mem.ty.name().to_string(),
            false => format!("{}{}", if mem.signed { "s" } else { "u" }, mem.bytes * 8),
        };
        Name { op, ty, details: vec![] }
    }

    fn with(mut self, detail: impl Into<String>) -> Name {
        self.details.push(detail.into());
        self
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.op.id(), self.ty)?;
        match self.details.is_empty() {
            true => Ok(()),
            false => write!(f, " ({})", self.details.join(", ")),
        }
    }
}

/// What the region's own nest is; its further phases are regions of their own.
pub fn recognise(r: &Region) -> Option<Name> {
    if r.wave.is_some() || !r.body.privates.is_empty() {
        return None;
    }
    let v = Values::of(r)?;
    match r.reductions.is_empty() {
        false => reduction(&v),
        true => by_data(&v).or_else(|| {
            let plain = v.straight && v.writes.iter().all(|w| w.update.is_none()) && counted(&v);
            plain.then(|| contract::name(&v).or_else(|| pointwise::name(&v))).flatten()
        }),
    }
}

/// Does every loop run as often as its trip count says?
fn counted(v: &Values<'_>) -> bool {
    let mut dims = v.writes.iter().flat_map(|w| &w.loops).map(|&l| &v.region.loops[l]);
    dims.all(|d| d.trip.is_some() && !matches!(d.kind, LoopKind::Pairs))
}

/// A nest with accumulators.
fn reduction(v: &Values<'_>) -> Option<Name> {
    let r = v.region;
    let first = r.reductions.first()?;
    let ty = r.body.ty(first.result);
    let named = |op| Name::new(op, MemTy::full(ty));
    let by = |join: Join| if let Join::By(op) = join { short(op) } else { "" };
    if r.is_scan() {
        let packed = !v.writes.is_empty() && v.writes.iter().all(|w| r.views[w.view as usize].packed.is_some());
        if packed {
            let stored = v.accesses[v.writes[0].access].mem;
            return Some(Name::new(NamedOp::Compaction, stored));
        }
        // What it stores are running values: what is accumulated before an element, or with it.
        let running = running(v, r.parallel().len(), first.join);
        let running = |w: &Write| w.update.is_none() && running.contains(&w.value);
        let only = r.reductions.len() == 1 && !v.writes.is_empty() && v.writes.iter().all(running);
        return only.then(|| named(NamedOp::Scan).with(by(first.join)));
    }
    if !v.writes.is_empty() || v.contributions.len() != r.reductions.len() {
        return None;
    }
    if r.reductions.iter().any(|x| matches!(x.join, Join::Tie(..) | Join::With(_))) {
        let leads = r.reductions.iter().filter(|x| matches!(x.join, Join::By(_))).count();
        return (leads == 1).then(|| named(NamedOp::ArgReduce).with(by(first.join)));
    }
    // A sum of products of two elements is a dot product.
    let product = |e: Id| {
        let terms = sums::terms(v, e)?;
        let one = |t: &sums::Term| !t.minus && matches!(t.factors[..], [a, b] if element(v, a) && element(v, b));
        (!terms.is_empty() && terms.iter().all(one)).then_some(())
    };
    let sum = matches!(first.join, Join::By(NumOp::I32Add | NumOp::I64Add));
    let mut names: Vec<&str> = r.reductions.iter().map(|x| by(x.join)).collect();
    names.dedup();
    Some(match v.contributions[..] {
        [e] if sum && v.straight && product(e).is_some() => named(NamedOp::Dot),
        _ => named(NamedOp::Reduce).with(names.join(" and ")),
    })
}

/// The values of a scan, from what an iteration leaves back to what it begins with; none if they are not joined to that
/// one after the other.
fn running(v: &Values<'_>, axes: usize, join: Join) -> Vec<Id> {
    let Join::By(op) = join else { return vec![] };
    // What an expression is made of has a lower number.
    let mut follows = vec![false; v.exprs.len()];
    for (id, e) in v.exprs.iter().enumerate() {
        follows[id] = match e {
            Expr::Param(k) => *k == axes,
            Expr::Num(_, args) => args.iter().any(|a| follows[*a]),
            _ => false,
        };
    }
    let mut out: Vec<Id> = v.contributions.first().copied().into_iter().collect();
    while let Some(&last) = out.last() {
        match &v.exprs[last] {
            Expr::Param(k) if *k == axes => return out,
            Expr::Num(by, args) if *by == op && follows[args[0]] != follows[args[1]] => {
                out.push(if follows[args[0]] { args[0] } else { args[1] });
            }
            _ => break,
        }
    }
    vec![]
}

/// What an operation that joins is called.
fn short(op: NumOp) -> &'static str {
    let info = op.info().name;
    let table =
        [("_add", "sum"), ("_mul", "product"), ("_min", "min"), ("_max", "max"), ("_and", "and"), ("_xor", "xor")];
    table.iter().find(|(part, _)| info.contains(part)).map_or("or", |t| t.1)
}

/// Is it an element as it was loaded, from a place that the loops say?
fn element(v: &Values<'_>, e: Id) -> bool {
    loaded(v, e).is_some_and(|a| matches!(v.accesses[a].place, Place::At(..)))
}

/// The access, if the value is what a load gives, or the same number in another type.
fn loaded(v: &Values<'_>, e: Id) -> Option<usize> {
    use NumOp::*;
    match &v.exprs[e] {
        Expr::Load(a) => Some(*a),
        Expr::Num(
            F64PromoteF32 | I64ExtendI32S | I64ExtendI32U | F32ConvertI32S | F32ConvertI32U | F64ConvertI32S
            | F64ConvertI32U,
            args,
        ) => loaded(v, args[0]),
        _ => None,
    }
}

/// A nest whose loads or stores are where the data say.
fn by_data(v: &Values<'_>) -> Option<Name> {
    let data = |a: usize| match v.accesses[a].place {
        Place::Data(address) => Some(address),
        Place::At(..) => None,
    };
    let one = |w: &Write| {
        let mem = v.accesses[w.access].mem;
        if let Some(op) = w.update {
            data(w.access).filter(|&a| reads(v, a))?;
            return Some(Name::new(NamedOp::Histogram, mem).with(short(op)));
        }
        if let Some(address) = data(w.access) {
            let inspected = v.region.views[w.view as usize].inspected();
            let plain = v.straight && reads(v, address) && pointwise::of_elements(v, w.value);
            return (inspected && plain).then(|| Name::new(NamedOp::Scatter, mem));
        }
        let Expr::Load(a) = v.exprs[w.value] else { return None };
        let address = data(a)?;
        let indirect = matches!(v.accesses[w.access].place, Place::At(..)) && reads(v, address);
        (indirect && v.straight).then(|| Name::new(NamedOp::Gather, mem))
    };
    let (first, rest) = v.writes.split_first()?;
    let name = one(first)?;
    rest.iter().all(|w| one(w).as_ref() == Some(&name)).then_some(name)
}

/// Does an address follow what is loaded from places that the loops say?
fn reads(v: &Values<'_>, address: Id) -> bool {
    let mut todo = vec![address];
    let mut found = false;
    for _ in 0..64 {
        let Some(e) = todo.pop() else { return found };
        match &v.exprs[e] {
            Expr::Load(a) if matches!(v.accesses[*a].place, Place::At(..)) => found = true,
            Expr::Num(_, args) => todo.extend(args.iter().copied()),
            Expr::Const(..) | Expr::Uniform(_) | Expr::Param(_) | Expr::Carry(..) => {}
            _ => return false,
        }
    }
    false
}

/// Bytes of an element as a stride.
fn unit(mem: MemTy) -> u64 {
    u64::from(mem.bytes)
}
