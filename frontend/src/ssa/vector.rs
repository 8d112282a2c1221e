//! 128-bit values as scalars, one per lane.
//!
//! On the operand stack and in variables a vector is a *handle*: a value without a definition, behind which
//! [`Vector`] says where the bits come from. Lanes are made when somebody asks for them, in the shape
//! ([`Shape`]) that is asked for first; whoever wants another shape gets conversions by shifts and
//! reinterpretation where it stands. So a load that feeds `f32x4.add` is four loads of floats, and an
//! accumulator of `i32x4.add` is four accumulators.
//!
//! **Narrow lanes** (8 and 16 bits) are i32s whose upper bits mean nothing, so sums need no masks;
//! [`Builder::extend`] gives the number. What a loop is entered with is extended by zeros, which is
//! what `extract_lane_u` of a local gives.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use tensor_wasm_ir::eval::eval;
use tensor_wasm_ir::{BlockId, Inst, MemTy, NumOp, Op, Ty, Val};

use super::{Builder, Home, Var};
use crate::simd::{Ext, Shape};

/// Lanes of a vector.
#[derive(Clone)]
pub(super) struct Lanes {
    pub(super) shape: Shape,
    /// Each lane is all ones or all zeros, and its value is the i32 1 or 0.
    pub(super) mask: bool,
    pub(super) vals: Vec<Val>,
}

/// Where the bits of a vector come from, if its lanes are not made when it is.
#[derive(Clone)]
pub(super) enum Source {
    /// From its lanes.
    Lanes,
    /// From the code.
    Const([u8; 16]),
    /// From memory: an instruction whose result is the handle holds the place of the lanes' loads.
    Load { offset: u64, wish: Shape },
    /// From the predecessors of a block.
    Phi(Var, BlockId),
    /// A parameter of the function.
    Param,
    /// A global, where a block that nothing leads to begins.
    Global(u32, BlockId),
}

/// A vector.
pub(super) struct Vector {
    source: Source,
    lanes: Option<Lanes>,
}

/// What is known of an i32 beyond its lane: it fits that many bits, unsigned and signed.
#[derive(Clone, Copy)]
struct Fits {
    unsigned: u32,
    signed: u32,
}

/// The vectors of a function under construction.
#[derive(Default)]
pub(super) struct Vectors {
    all: HashMap<Val, Vector>,
    /// Variables that hold vectors.
    vars: HashSet<Var>,
    /// The handle of a phi, by its first lane.
    phis: HashMap<Val, Val>,
    /// Operand-stack places that carry vectors across blocks.
    pub(super) places: u32,
    consts: HashMap<(BlockId, Ty, u64), Val>,
    numbers: HashMap<(BlockId, NumOp, Vec<Val>), Val>,
    made: HashMap<Val, (NumOp, Vec<Val>)>,
    fits: HashMap<Val, Fits>,
}

impl Vectors {
    /// Does the function have any?
    pub(super) fn any(&self) -> bool {
        !self.all.is_empty()
    }
}

/// Name of the instruction that holds a load's place.
const PLACE: &str = "v128.load";

impl Builder<'_, '_> {
    /// Is this value a vector's handle?
    pub(super) fn is_vector(&self, v: Val) -> bool {
        self.vectors.all.contains_key(&v)
    }

    /// Does the variable hold vectors?
    pub(super) fn holds_vectors(&self, var: Var) -> bool {
        self.vectors.vars.contains(&var)
    }

    /// Says that the variable holds vectors.
    pub(super) fn will_hold_vectors(&mut self, var: Var) {
        self.vectors.vars.insert(var);
    }

    fn handle(&mut self, source: Source, lanes: Option<Lanes>) -> Val {
        let h = self.f.body.value(Ty::I32);
        self.vectors.all.insert(h, Vector { source, lanes });
        h
    }

    /// A vector whose lanes are made when they are asked for.
    pub(super) fn vector_from(&mut self, source: Source) -> Val {
        self.handle(source, None)
    }

    /// A vector of these lanes.
    pub(super) fn vector(&mut self, shape: Shape, vals: Vec<Val>) -> Val {
        self.handle(Source::Lanes, Some(Lanes { shape, mask: false, vals }))
    }

    /// A vector of lanes that are all ones where the value is 1, all zeros where it is 0.
    pub(super) fn mask(&mut self, bytes: usize, vals: Vec<Val>) -> Val {
        self.handle(Source::Lanes, Some(Lanes { shape: Shape::ints(bytes), mask: true, vals }))
    }

    /// A vector that is loaded from the address; `align` is the access's hint.
    pub(super) fn load_vector(&mut self, address: Val, offset: u64, align: u8) -> Val {
        let h = self.push(Op::Opaque { what: PLACE, callee: None }, vec![address], Ty::I32);
        let source = Source::Load { offset, wish: by_align(align) };
        self.vectors.all.insert(h, Vector { source, lanes: None });
        h
    }

    /// The vector's lanes, if they are made.
    pub(super) fn made_lanes(&self, h: Val) -> Option<&Lanes> {
        self.vectors.all[&h].lanes.as_ref()
    }

    /// The lanes of a mask with that lane width.
    pub(super) fn mask_lanes(&self, h: Val) -> Option<Lanes> {
        self.made_lanes(h).filter(|l| l.mask).cloned()
    }

    /// The bytes of a constant vector.
    pub(super) fn constant_bytes(&self, h: Val) -> Option<[u8; 16]> {
        match self.vectors.all[&h].source {
            Source::Const(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The shape that an operator without a shape of its own takes its operands in: that of the first whose
    /// lanes are made and are numbers, else that of a mask, else what a load's alignment hints at.
    pub(super) fn common_shape(&self, hs: &[Val]) -> Shape {
        let made = |mask: bool| hs.iter().filter_map(|h| self.made_lanes(*h)).find(|l| l.mask == mask);
        let wished = || {
            hs.iter().find_map(|h| match self.vectors.all[h].source {
                Source::Load { wish, .. } => Some(wish),
                _ => None,
            })
        };
        let made = made(false).or_else(|| made(true)).map(|l| l.shape);
        made.or_else(wished).unwrap_or(Shape::I32x4)
    }

    /// The vector's lanes in that shape.
    pub(super) fn lanes(&mut self, h: Val, shape: Shape) -> Vec<Val> {
        if let Some(bytes) = self.constant_bytes(h) {
            let n = shape.bytes();
            return bytes
                .chunks(n)
                .map(|c| {
                    let bits = c.iter().rev().fold(0u64, |x, b| x << 8 | u64::from(*b));
                    self.k(shape.ty(), bits)
                })
                .collect();
        }
        let lanes = self.decide(h, shape);
        self.reshape(&lanes, shape)
    }

    /// The vector's lanes as they are; made in the wished shape if they are not.
    fn decide(&mut self, h: Val, wish: Shape) -> Lanes {
        let v = &self.vectors.all[&h];
        if let Some(l) = &v.lanes {
            return l.clone();
        }
        let source = v.source.clone();
        let vals: Vec<Val> = (0..wish.lanes()).map(|_| self.f.body.value(wish.ty())).collect();
        let lanes = Lanes { shape: wish, mask: false, vals: vals.clone() };
        self.vectors.all.get_mut(&h).expect("a vector").lanes = Some(lanes.clone());
        match source {
            Source::Load { .. } if wish.narrow() => {
                let bits = 8 * wish.bytes() as u32;
                vals.iter().for_each(|v| self.fits(*v, bits, 32));
            }
            Source::Load { .. } | Source::Lanes | Source::Const(_) => {}
            Source::Param => self.f.body.at_mut(BlockId(0)).params.extend(&vals),
            Source::Global(g, b) => {
                let gets = vals.iter().map(|&v| Inst { op: Op::GlobalGet(g), args: vec![], result: Some(v), at: 0 });
                self.f.body.at_mut(b).insts.splice(0..0, gets);
            }
            Source::Phi(var, b) => {
                let home = match var {
                    Var::Local(n) => Home::Local(n),
                    Var::Global(n) => Home::Global(n),
                    _ => Home::Other,
                };
                for (k, &v) in vals.iter().enumerate() {
                    self.phis[b.0 as usize].push((Var::Lane(home, wish, k as u8), v));
                    self.f.body.at_mut(b).params.push(v);
                }
                self.vectors.phis.insert(vals[0], h);
                if self.sealed[b.0 as usize] {
                    self.fill_vector(h);
                }
            }
        }
        lanes
    }

    /// The handle of the phi that begins with this lane, and how many lanes it has.
    pub(super) fn phi_of_lane(&self, first: Val) -> Option<(Val, usize)> {
        let h = *self.vectors.phis.get(&first)?;
        Some((h, self.made_lanes(h)?.vals.len()))
    }

    /// Adds the arguments of a vector's phi on every incoming edge.
    pub(super) fn fill_vector(&mut self, h: Val) {
        let (Source::Phi(var, b), Some(lanes)) = (self.vectors.all[&h].source.clone(), self.made_lanes(h).cloned())
        else {
            return;
        };
        let preds = self.preds[b.0 as usize].clone();
        let mut done = HashSet::default();
        for (i, &p) in preds.iter().enumerate() {
            if !done.insert(p) {
                continue;
            }
            let from = self.read(var, p);
            let here = std::mem::replace(&mut self.now, p);
            let mut args = self.lanes(from, lanes.shape);
            // What enters a loop is what a local can give: see above.
            if i == 0 && self.headers.contains(&b) && lanes.shape.narrow() {
                args = args.into_iter().map(|v| self.extend(lanes.shape, v, Ext::U)).collect();
            }
            self.now = here;
            for e in self.f.body.at_mut(p).term.edges_mut() {
                if e.block == b {
                    e.args.extend(&args);
                }
            }
        }
    }

    /// Makes every load of a vector the loads of its lanes.
    pub(super) fn place_loads(&mut self) {
        let is_place = |i: &Inst| matches!(i.op, Op::Opaque { what: PLACE, .. });
        for b in 0..self.f.body.blocks.len() {
            if !self.f.body.blocks[b].insts.iter().any(is_place) {
                continue;
            }
            let mut out = vec![];
            for i in std::mem::take(&mut self.f.body.blocks[b].insts) {
                let Some(h) = i.result.filter(|_| is_place(&i)) else {
                    out.push(i);
                    continue;
                };
                let Source::Load { offset, wish } = self.vectors.all[&h].source else { continue };
                let lanes = self.decide(h, wish);
                for (k, v) in lanes.vals.iter().enumerate() {
                    let (mem, by) = lane_access(lanes.shape, k);
                    let op = Op::Load { mem, offset: offset + by, view: 0 };
                    out.push(Inst { op, args: i.args.clone(), result: Some(*v), at: i.at });
                }
            }
            self.f.body.blocks[b].insts = out;
        }
    }

    /// The lanes in another shape.
    fn reshape(&mut self, from: &Lanes, to: Shape) -> Vec<Val> {
        use NumOp::*;
        if from.shape == to && !from.mask {
            return from.vals.clone();
        }
        let mut vals = from.vals.clone();
        let mut bytes = from.shape.bytes();
        if from.mask {
            vals = vals.into_iter().map(|m| self.unmask(from.shape, m)).collect();
        } else if let Some(op) = reinterpretation(from.shape, true) {
            vals = vals.into_iter().map(|v| self.n(op, &[v])).collect();
        }
        // 64-bit lanes go to and from the narrower ones by way of 32 bits.
        if bytes == 8 && to.bytes() < 8 {
            let shift = self.k(Ty::I64, 32);
            let halves = |s: &mut Self, v: Val| {
                let high = s.n(I64ShrU, &[v, shift]);
                [s.n(I32WrapI64, &[v]), s.n(I32WrapI64, &[high])]
            };
            vals = vals.into_iter().flat_map(|v| halves(self, v)).collect();
            bytes = 4;
        }
        let target = to.bytes().min(4);
        if bytes < target {
            let narrow = Shape::ints(bytes);
            let per = target / bytes;
            vals = vals
                .chunks(per)
                .map(|part| {
                    let mut sum = None;
                    for (k, &v) in part.iter().enumerate() {
                        // The bits above the uppermost part fall out, or mean nothing.
                        let v = if k + 1 < per { self.extend(narrow, v, Ext::U) } else { v };
                        let by = self.k(Ty::I32, (8 * bytes * k) as u64);
                        let v = if k > 0 { self.n(I32Shl, &[v, by]) } else { v };
                        sum = Some(match sum {
                            Some(s) => self.n(I32Or, &[s, v]),
                            None => v,
                        });
                    }
                    sum.expect("at least one part")
                })
                .collect();
        } else if bytes > target && bytes <= 4 {
            let per = bytes / target;
            let part = |s: &mut Self, v: Val, k: usize| {
                let by = s.k(Ty::I32, (8 * target * k) as u64);
                if k > 0 { s.n(I32ShrU, &[v, by]) } else { v }
            };
            vals = vals.iter().flat_map(|&v| (0..per).map(move |k| (v, k))).map(|(v, k)| part(self, v, k)).collect();
        }
        if to.bytes() == 8 && bytes < 8 {
            let shift = self.k(Ty::I64, 32);
            vals = vals
                .chunks(2)
                .map(|p| {
                    let (low, high) = (self.n(I64ExtendI32U, &[p[0]]), self.n(I64ExtendI32U, &[p[1]]));
                    let high = self.n(I64Shl, &[high, shift]);
                    self.n(I64Or, &[low, high])
                })
                .collect();
        }
        match reinterpretation(to, false) {
            Some(op) => vals.into_iter().map(|v| self.n(op, &[v])).collect(),
            None => vals,
        }
    }

    /// The lane that a mask's 1 or 0 stands for.
    fn unmask(&mut self, shape: Shape, m: Val) -> Val {
        if shape.bytes() == 8 {
            let (ones, zero) = (self.k(Ty::I64, u64::MAX), self.k(Ty::I64, 0));
            return self.n(NumOp::I64Select, &[ones, zero, m]);
        }
        let zero = self.k(Ty::I32, 0);
        let v = self.n(NumOp::I32Sub, &[zero, m]);
        self.fits(v, 32, 1);
        v
    }

    /// The number that a lane's bits are: the value itself if its upper bits are known to be right.
    pub(super) fn extend(&mut self, shape: Shape, v: Val, ext: Ext) -> Val {
        if !shape.narrow() {
            return v;
        }
        let bits = 8 * shape.bytes() as u32;
        let known = self.vectors.fits.get(&v).copied().unwrap_or(Fits { unsigned: 32, signed: 32 });
        let (op, fits) = match ext {
            Ext::U if known.unsigned <= bits => return v,
            Ext::S if known.signed <= bits || known.unsigned < bits => return v,
            Ext::U => (NumOp::I32And, (bits, 32)),
            Ext::S if bits == 8 => (NumOp::I32Extend8S, (32, 8)),
            Ext::S => (NumOp::I32Extend16S, (32, 16)),
        };
        let r = if op == NumOp::I32And {
            let ones = self.k(Ty::I32, (1 << bits) - 1);
            self.n(op, &[v, ones])
        } else {
            self.n(op, &[v])
        };
        self.fits(r, fits.0, fits.1);
        r
    }

    /// Notes that an i32 fits that many bits, unsigned and signed.
    pub(super) fn fits(&mut self, v: Val, unsigned: u32, signed: u32) {
        let f = self.vectors.fits.entry(v).or_insert(Fits { unsigned: 32, signed: 32 });
        *f = Fits { unsigned: f.unsigned.min(unsigned), signed: f.signed.min(signed) };
    }

    /// A constant in the current block.
    pub(super) fn k(&mut self, ty: Ty, bits: u64) -> Val {
        if let Some(&v) = self.vectors.consts.get(&(self.now, ty, bits)) {
            return v;
        }
        let v = self.push(Op::Const(bits), vec![], ty);
        self.vectors.consts.insert((self.now, ty, bits), v);
        v
    }

    fn bits_of(&self, v: Val) -> Option<u64> {
        self.consts.get(&v).copied()
    }

    /// How a lane's value was made.
    pub(super) fn made_by(&self, v: Val) -> Option<&(NumOp, Vec<Val>)> {
        self.vectors.made.get(&v)
    }

    /// A numeric operation in the current block; the value at hand if it has been computed there.
    pub(super) fn n(&mut self, op: NumOp, args: &[Val]) -> Val {
        if let Some(bits) = args.iter().map(|a| self.bits_of(*a)).collect::<Option<Vec<u64>>>()
            && let Ok(r) = eval(op, &bits)
        {
            return self.k(op.info().result, r);
        }
        if let [x] = args
            && let Some((inner, of)) = self.made_by(*x)
            && undoes(op, *inner)
        {
            return of[0];
        }
        let key = (self.now, op, args.to_vec());
        if let Some(&v) = self.vectors.numbers.get(&key) {
            return v;
        }
        let v = self.push(Op::Num(op), args.to_vec(), op.info().result);
        self.vectors.made.insert(v, (op, args.to_vec()));
        self.vectors.numbers.insert(key, v);
        v
    }
}

/// The lanes that an access with that alignment hint (a power of two) is likely to be of.
pub(super) fn by_align(align: u8) -> Shape {
    match align {
        0 => Shape::I8x16,
        1 => Shape::I16x8,
        _ => Shape::I32x4,
    }
}

/// The access to a lane, and its distance from lane 0.
pub(super) fn lane_access(shape: Shape, lane: usize) -> (MemTy, u64) {
    let bytes = shape.bytes();
    (MemTy { ty: shape.ty(), bytes: bytes as u8, signed: false }, (bytes * lane) as u64)
}

/// The operation from a float shape's lanes to integers of the same width, or back.
fn reinterpretation(shape: Shape, to_ints: bool) -> Option<NumOp> {
    Some(match (shape, to_ints) {
        (Shape::F32x4, true) => NumOp::I32ReinterpretF32,
        (Shape::F32x4, false) => NumOp::F32ReinterpretI32,
        (Shape::F64x2, true) => NumOp::I64ReinterpretF64,
        (Shape::F64x2, false) => NumOp::F64ReinterpretI64,
        _ => return None,
    })
}

/// Does the first operation give back what the second was applied to?
fn undoes(op: NumOp, inner: NumOp) -> bool {
    use NumOp::*;
    matches!(
        (op, inner),
        (I32ReinterpretF32, F32ReinterpretI32)
            | (F32ReinterpretI32, I32ReinterpretF32)
            | (I64ReinterpretF64, F64ReinterpretI64)
            | (F64ReinterpretI64, I64ReinterpretF64)
            | (I32WrapI64, I64ExtendI32U | I64ExtendI32S)
    )
}
