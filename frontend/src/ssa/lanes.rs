//! What each 128-bit operator does to lanes.
//!
//! Takes the operator as the table ([`crate::simd`]) has it and its operands from the operand stack; leaves
//! its result there. Everything is said in operations of the numerics table, so every device has it. The
//! meanings are those of the Wasm core spec, §4.3.5.

use tensor_wasm_ir::{MemTy, NumOp, Op, Ty, Val};
use wasmparser::Operator;

use super::vector::{Source, by_align, lane_access};
use super::{Builder, Unread};
use crate::ops;
use crate::simd::{Ext, Half, Lane, Shape, Simd, immediates};

/// Most values of a function: a vector operator becomes up to some hundred operations.
const VALUE_BUDGET: usize = 600_000;

/// Where an access goes.
#[derive(Clone, Copy)]
struct At {
    address: Val,
    offset: u64,
}

impl Builder<'_, '_> {
    /// Lifts a 128-bit operator.
    pub(super) fn simd(&mut self, kind: Simd, op: &Operator<'_>) -> Result<(), Unread> {
        let (memarg, lane) = immediates(op);
        if memarg.is_some_and(|m| m.memory != 0) || (memarg.is_some() && !self.module.memory_is_liftable()) {
            return self.opaque(op, None);
        }
        if self.f.body.types.len() > VALUE_BUDGET {
            return Err(Unread::Budget);
        }
        let (lane, offset) = (lane as usize, memarg.map_or(0, |m| m.offset));
        let align = memarg.map_or(0, |m| m.align);
        match kind {
            Simd::Const => {
                let Operator::V128Const { value } = op else { return self.opaque(op, None) };
                let v = self.vector_from(Source::Const(*value.bytes()));
                self.stack.push(v);
            }
            Simd::Load => {
                let a = self.pop_address();
                let v = self.load_vector(a, offset, align);
                self.stack.push(v);
            }
            Simd::LoadExtend(from, ext) => {
                let at = At { address: self.pop_address(), offset };
                let to = Shape::ints(2 * from.bytes());
                let n = from.lanes() / 2;
                let vals = (0..n).map(|k| self.load(at, MemTy { ty: to.ty(), ..narrow(from, ext) }, k)).collect();
                self.give(to, vals);
            }
            Simd::LoadSplat(shape) => {
                let part = self.load_part(shape, offset, align);
                let unit = Shape::ints(shape.bytes() / part.len());
                self.give(unit, part.repeat(shape.lanes()));
            }
            Simd::LoadZero(shape) => {
                let mut vals = self.load_part(shape, offset, align);
                let unit = Shape::ints(shape.bytes() / vals.len());
                let zero = self.k(unit.ty(), 0);
                vals.resize(unit.lanes(), zero);
                self.give(unit, vals);
            }
            Simd::LoadLane(shape) => {
                let mut vals = self.pop_lanes(shape);
                let at = At { address: self.pop_address(), offset };
                vals[lane] = self.load(at, narrow(shape, Ext::U), 0);
                self.give(shape, vals);
            }
            Simd::Store => {
                let (v, address) = (self.pop(), self.pop_address());
                let shape = match self.constant_bytes(v) {
                    Some(_) => by_align(align),
                    None => self.common_shape(&[v]),
                };
                for (k, v) in self.lanes(v, shape).into_iter().enumerate() {
                    let (mem, by) = lane_access(shape, k);
                    self.effect(Op::Store { mem, offset: offset + by, view: 0 }, vec![address, v]);
                }
            }
            Simd::StoreLane(shape) => {
                let vals = self.pop_lanes(shape);
                let address = self.pop_address();
                let (mem, _) = lane_access(shape, 0);
                self.effect(Op::Store { mem, offset, view: 0 }, vec![address, vals[lane]]);
            }
            Simd::Shuffle => {
                let Operator::I8x16Shuffle { lanes, .. } = op else { return self.opaque(op, None) };
                self.shuffle(lanes);
            }
            Simd::Swizzle => self.swizzle(),
            Simd::Splat(shape) => {
                let v = self.pop();
                self.give(shape, vec![v; shape.lanes()]);
            }
            Simd::Extract(shape, ext) => {
                let v = self.pop_lanes(shape)[lane];
                let v = self.extend(shape, v, ext);
                self.stack.push(v);
            }
            Simd::Replace(shape) => {
                let v = self.pop();
                let mut vals = self.pop_lanes(shape);
                vals[lane] = v;
                self.give(shape, vals);
            }
            Simd::Each(shape, what) => {
                let n = operands(what);
                let mut args: Vec<Vec<Val>> = (0..n).map(|_| self.pop_lanes(shape)).collect();
                args.reverse();
                let lane = |s: &mut Self, k: usize| {
                    let of: Vec<Val> = args.iter().map(|a| a[k]).collect();
                    s.each(shape, what, &of)
                };
                let vals = (0..shape.lanes()).map(|k| lane(self, k)).collect();
                self.give(shape, vals);
            }
            Simd::Compare(shape, cmp, ext) => {
                let (b, a) = (self.pop_lanes(shape), self.pop_lanes(shape));
                let vals = a
                    .into_iter()
                    .zip(b)
                    .map(|(a, b)| {
                        let (a, b) = (self.extend(shape, a, ext), self.extend(shape, b, ext));
                        self.n(cmp, &[a, b])
                    })
                    .collect();
                let v = self.mask(shape.bytes(), vals);
                self.stack.push(v);
            }
            Simd::Shift(shape, op) => self.shift(shape, op),
            Simd::Bits(narrow, wide) => {
                let (b, a) = (self.pop(), self.pop());
                self.bits(narrow, wide, a, b);
            }
            Simd::AndNot => {
                self.not();
                let (b, a) = (self.pop(), self.pop());
                self.bits(NumOp::I32And, NumOp::I64And, a, b);
            }
            Simd::Not => self.not(),
            Simd::Bitselect => self.bitselect(),
            Simd::AnyTrue => {
                let v = self.pop();
                self.any_true(v);
            }
            Simd::AllTrue(shape) => {
                let v = self.pop();
                self.all_true(v, shape);
            }
            Simd::Bitmask(shape) => {
                let v = self.pop();
                self.bitmask(v, shape);
            }
            Simd::Narrow(shape, ext) => {
                let (b, a) = (self.pop_lanes(shape), self.pop_lanes(shape));
                let to = Shape::ints(shape.bytes() / 2);
                let vals = a
                    .into_iter()
                    .chain(b)
                    .map(|v| {
                        let v = self.extend(shape, v, Ext::S);
                        self.clamp(to, ext, v)
                    })
                    .collect();
                self.give(to, vals);
            }
            Simd::Extend(shape, half, ext) => {
                let vals = self.pop_lanes(shape);
                let vals = side(&vals, half).iter().map(|v| self.widen(shape, *v, ext)).collect();
                self.give(Shape::ints(2 * shape.bytes()), vals);
            }
            Simd::ExtMul(shape, half, ext) => {
                let (b, a) = (self.pop_lanes(shape), self.pop_lanes(shape));
                let to = Shape::ints(2 * shape.bytes());
                let pairs = side(&a, half).iter().zip(side(&b, half));
                let vals = pairs.map(|(a, b)| self.product(shape, *a, *b, ext)).collect();
                self.give(to, vals);
            }
            Simd::ExtAdd(shape, ext) => {
                let vals = self.pop_lanes(shape);
                let bits = 16 * shape.bytes() as u32;
                let vals = vals
                    .chunks(2)
                    .map(|p| {
                        let (a, b) = (self.widen(shape, p[0], ext), self.widen(shape, p[1], ext));
                        let v = self.n(NumOp::I32Add, &[a, b]);
                        self.fits(v, if ext == Ext::U { bits } else { 32 }, bits);
                        v
                    })
                    .collect();
                self.give(Shape::ints(2 * shape.bytes()), vals);
            }
            Simd::Dot(shape, n) => {
                let to = Shape::ints(n * shape.bytes());
                let added = if n == 4 { Some(self.pop_lanes(to)) } else { None };
                let (b, a) = (self.pop_lanes(shape), self.pop_lanes(shape));
                let sum = |s: &mut Self, k: usize| {
                    let mut sum = added.as_ref().map(|c| c[k]);
                    for i in k * n..(k + 1) * n {
                        let p = s.product(shape, a[i], b[i], Ext::S);
                        sum = Some(sum.map_or(p, |x| s.n(NumOp::I32Add, &[x, p])));
                    }
                    sum.expect("at least two products")
                };
                let vals = (0..to.lanes()).map(|k| sum(self, k)).collect();
                self.give(to, vals);
            }
            Simd::Convert(from, to, op) => {
                let vals = self.pop_lanes(from);
                let zero = self.k(to.ty(), 0);
                let lane = |s: &mut Self, k: usize| vals.get(k).map_or(zero, |v| s.n(op, &[*v]));
                let vals = (0..to.lanes()).map(|k| lane(self, k)).collect();
                self.give(to, vals);
            }
        }
        Ok(())
    }

    fn give(&mut self, shape: Shape, vals: Vec<Val>) {
        let v = self.vector(shape, vals);
        self.stack.push(v);
    }

    fn pop_lanes(&mut self, shape: Shape) -> Vec<Val> {
        let v = self.pop();
        self.lanes(v, shape)
    }

    /// A lane from the address on the stack: in units that are no wider than what the access says it is
    /// aligned to, which is how wide the elements there are likely to be.
    fn load_part(&mut self, shape: Shape, offset: u64, align: u8) -> Vec<Val> {
        let at = At { address: self.pop_address(), offset };
        let unit = Shape::ints(shape.bytes().min(1 << align.min(3)));
        (0..shape.bytes() / unit.bytes()).map(|k| self.load(at, narrow(unit, Ext::U), k)).collect()
    }

    /// The `k`-th of a row of loads.
    fn load(&mut self, at: At, mem: MemTy, k: usize) -> Val {
        let offset = at.offset + u64::from(mem.bytes) * k as u64;
        let v = self.push(Op::Load { mem, offset, view: 0 }, vec![at.address], mem.ty);
        if mem.ty == Ty::I32 && mem.bytes < 4 {
            let bits = 8 * u32::from(mem.bytes);
            if mem.signed { self.fits(v, 32, bits) } else { self.fits(v, bits, 32) }
        }
        v
    }

    /// `select` of vectors by a scalar condition.
    pub(super) fn select_vectors(&mut self, a: Val, b: Val, c: Val) -> Val {
        let shape = self.common_shape(&[a, b]);
        let (a, b) = (self.lanes(a, shape), self.lanes(b, shape));
        let vals = a.into_iter().zip(b).map(|(a, b)| self.n(ops::select(shape.ty()), &[a, b, c])).collect();
        self.vector(shape, vals)
    }

    fn each(&mut self, shape: Shape, what: Lane, of: &[Val]) -> Val {
        use NumOp::*;
        let (ty, bits) = (shape.ty(), 8 * shape.bytes() as u32);
        let wide = ty == Ty::I64;
        let extended = |s: &mut Self, k: usize, ext: Ext| s.extend(shape, of[k], ext);
        match what {
            Lane::Num(op) => self.n(op, of),
            Lane::Extended(op, ext) => {
                let (a, b) = (extended(self, 0, ext), extended(self, 1, ext));
                let v = self.n(op, &[a, b]);
                if ext == Ext::U {
                    self.fits(v, bits, 32)
                } else {
                    self.fits(v, 32, bits)
                }
                v
            }
            Lane::AddSat(ext) | Lane::SubSat(ext) => {
                let (a, b) = (extended(self, 0, ext), extended(self, 1, ext));
                let op = if matches!(what, Lane::AddSat(_)) { I32Add } else { I32Sub };
                let v = self.n(op, &[a, b]);
                self.clamp(shape, ext, v)
            }
            Lane::Average => {
                let (a, b) = (extended(self, 0, Ext::U), extended(self, 1, Ext::U));
                let one = self.k(Ty::I32, 1);
                let sum = self.n(I32Add, &[a, b]);
                let sum = self.n(I32Add, &[sum, one]);
                let v = self.n(I32ShrU, &[sum, one]);
                self.fits(v, bits, 32);
                v
            }
            Lane::Q15 => {
                let (a, b) = (extended(self, 0, Ext::S), extended(self, 1, Ext::S));
                let (half, by) = (self.k(Ty::I32, 0x4000), self.k(Ty::I32, 15));
                let product = self.n(I32Mul, &[a, b]);
                let sum = self.n(I32Add, &[product, half]);
                let v = self.n(I32ShrS, &[sum, by]);
                self.clamp(shape, Ext::S, v)
            }
            Lane::Neg => {
                let zero = self.k(ty, 0);
                self.n(if wide { I64Sub } else { I32Sub }, &[zero, of[0]])
            }
            Lane::Abs => {
                let v = extended(self, 0, Ext::S);
                let zero = self.k(ty, 0);
                let negative = self.n(if wide { I64Sub } else { I32Sub }, &[zero, v]);
                self.n(if wide { I64MaxS } else { I32MaxS }, &[v, negative])
            }
            Lane::Popcnt => {
                let v = extended(self, 0, Ext::U);
                let v = self.n(I32Popcnt, &[v]);
                self.fits(v, 6, 7);
                v
            }
            Lane::Pmin | Lane::Pmax => {
                let less = if ty == Ty::F32 { F32Lt } else { F64Lt };
                let order = if what == Lane::Pmin { [of[1], of[0]] } else { [of[0], of[1]] };
                let c = self.n(less, &order);
                self.n(ops::select(ty), &[of[1], of[0], c])
            }
            Lane::NegFma(op) => {
                let a = self.n(if ty == Ty::F32 { F32Neg } else { F64Neg }, &of[..1]);
                self.n(op, &[a, of[1], of[2]])
            }
        }
    }

    /// The nearest number in the range of a lane of that shape.
    fn clamp(&mut self, shape: Shape, ext: Ext, v: Val) -> Val {
        let bits = 8 * shape.bytes() as u32;
        let (least, most) = match ext {
            Ext::S => (-(1i32 << (bits - 1)), (1 << (bits - 1)) - 1),
            Ext::U => (0, (1 << bits) - 1),
        };
        let (least, most) = (self.k(Ty::I32, u64::from(least as u32)), self.k(Ty::I32, most as u64));
        let v = self.n(NumOp::I32MinS, &[v, most]);
        let v = self.n(NumOp::I32MaxS, &[v, least]);
        if ext == Ext::U {
            self.fits(v, bits, 32)
        } else {
            self.fits(v, 32, bits)
        }
        v
    }

    /// A lane as a number of twice its width.
    fn widen(&mut self, shape: Shape, v: Val, ext: Ext) -> Val {
        match (shape, ext) {
            (Shape::I32x4, Ext::S) => self.n(NumOp::I64ExtendI32S, &[v]),
            (Shape::I32x4, Ext::U) => self.n(NumOp::I64ExtendI32U, &[v]),
            _ => self.extend(shape, v, ext),
        }
    }

    /// The product of two lanes, at twice their width.
    fn product(&mut self, shape: Shape, a: Val, b: Val, ext: Ext) -> Val {
        let (a, b) = (self.widen(shape, a, ext), self.widen(shape, b, ext));
        if shape == Shape::I32x4 {
            return self.n(NumOp::I64Mul, &[a, b]);
        }
        let bits = 16 * shape.bytes() as u32;
        let v = self.n(NumOp::I32Mul, &[a, b]);
        if ext == Ext::U {
            self.fits(v, bits, 32)
        } else {
            self.fits(v, 32, bits)
        }
        v
    }

    fn shift(&mut self, shape: Shape, op: NumOp) {
        let count = self.pop();
        let vals = self.pop_lanes(shape);
        // 32- and 64-bit shifts take their count modulo the width themselves.
        let count = match shape {
            Shape::I64x2 => self.n(NumOp::I64ExtendI32U, &[count]),
            Shape::I32x4 => count,
            _ => {
                let ones = self.k(Ty::I32, 8 * shape.bytes() as u64 - 1);
                self.n(NumOp::I32And, &[count, ones])
            }
        };
        let ext = match op {
            NumOp::I32ShrS => Some(Ext::S),
            NumOp::I32ShrU => Some(Ext::U),
            _ => None,
        };
        let vals = vals
            .into_iter()
            .map(|v| {
                let v = ext.map_or(v, |e| self.extend(shape, v, e));
                let r = self.n(op, &[v, count]);
                if shape.narrow() {
                    let bits = 8 * shape.bytes() as u32;
                    match ext {
                        Some(Ext::S) => self.fits(r, 32, bits),
                        Some(Ext::U) => self.fits(r, bits, 32),
                        None => {}
                    }
                }
                r
            })
            .collect();
        self.give(shape, vals);
    }

    /// The integer shape that an operator on bits works in.
    fn bits_shape(&self, hs: &[Val]) -> Shape {
        Shape::ints(self.common_shape(hs).bytes())
    }

    fn bits(&mut self, narrow: NumOp, wide: NumOp, a: Val, b: Val) {
        if let (Some(x), Some(y)) = (self.mask_lanes(a), self.mask_lanes(b))
            && x.shape == y.shape
        {
            let vals = x.vals.iter().zip(&y.vals).map(|(a, b)| self.n(narrow, &[*a, *b])).collect();
            let v = self.mask(x.shape.bytes(), vals);
            return self.stack.push(v);
        }
        let shape = self.bits_shape(&[a, b]);
        let op = if shape.ty() == Ty::I64 { wide } else { narrow };
        let (a, b) = (self.lanes(a, shape), self.lanes(b, shape));
        let vals = a.into_iter().zip(b).map(|(a, b)| self.n(op, &[a, b])).collect();
        self.give(shape, vals);
    }

    fn not(&mut self) {
        let v = self.pop();
        if let Some(m) = self.mask_lanes(v) {
            let vals = m.vals.iter().map(|v| self.n(NumOp::I32Eqz, &[*v])).collect();
            let v = self.mask(m.shape.bytes(), vals);
            return self.stack.push(v);
        }
        let ones = self.vector_from(Source::Const([0xff; 16]));
        self.bits(NumOp::I32Xor, NumOp::I64Xor, v, ones);
    }

    fn bitselect(&mut self) {
        let (c, b, a) = (self.pop(), self.pop(), self.pop());
        let Some(mask) = self.mask_lanes(c) else {
            let shape = self.bits_shape(&[c, a, b]);
            let (and, xor) = match shape.ty() {
                Ty::I64 => (NumOp::I64And, NumOp::I64Xor),
                _ => (NumOp::I32And, NumOp::I32Xor),
            };
            let (a, b, c) = (self.lanes(a, shape), self.lanes(b, shape), self.lanes(c, shape));
            let one = |s: &mut Self, k: usize| {
                // b where c is 0, and where it is 1 what differs from it.
                let differs = s.n(xor, &[a[k], b[k]]);
                let chosen = s.n(and, &[differs, c[k]]);
                s.n(xor, &[b[k], chosen])
            };
            let vals = (0..shape.lanes()).map(|k| one(self, k)).collect();
            return self.give(shape, vals);
        };
        // Whole lanes of the mask's width or narrower ones are chosen; wider ones would be torn.
        let made = [a, b].iter().filter_map(|h| self.made_lanes(*h)).find(|l| l.shape.bytes() <= mask.shape.bytes());
        let shape = made.map_or(mask.shape, |l| l.shape);
        let per = mask.shape.bytes() / shape.bytes();
        let (a, b) = (self.lanes(a, shape), self.lanes(b, shape));
        let one = |s: &mut Self, k: usize| {
            let (a, b, c) = (a[k], b[k], mask.vals[k / per]);
            let compared = s.made_by(c).and_then(|(cmp, of)| match of.as_slice() {
                [x, y] if (*x, *y) == (a, b) => ops::min_max(*cmp, true),
                [x, y] if (*x, *y) == (b, a) => ops::min_max(*cmp, false),
                _ => None,
            });
            match compared {
                Some(op) => s.n(op, &[a, b]),
                None => s.n(ops::select(shape.ty()), &[a, b, c]),
            }
        };
        let vals = (0..shape.lanes()).map(|k| one(self, k)).collect();
        self.give(shape, vals);
    }

    /// Folds lanes of i32 by one operation.
    fn fold(&mut self, op: NumOp, vals: Vec<Val>) -> Val {
        let mut vals = vals.into_iter();
        let first = vals.next().expect("a vector has lanes");
        vals.fold(first, |x, y| self.n(op, &[x, y]))
    }

    /// 1 where a lane is not zero.
    fn truths(&mut self, v: Val, shape: Shape) -> Vec<Val> {
        if let Some(m) = self.mask_lanes(v).filter(|m| m.shape == shape) {
            return m.vals;
        }
        let zero = self.k(shape.ty(), 0);
        let ne = if shape.ty() == Ty::I64 { NumOp::I64Ne } else { NumOp::I32Ne };
        let vals = self.lanes(v, shape);
        vals.into_iter()
            .map(|v| {
                let v = self.extend(shape, v, Ext::U);
                self.n(ne, &[v, zero])
            })
            .collect()
    }

    fn any_true(&mut self, v: Val) {
        let shape = self.bits_shape(&[v]);
        let truths = self.truths(v, shape);
        let v = self.fold(NumOp::I32Or, truths);
        self.stack.push(v);
    }

    fn all_true(&mut self, v: Val, shape: Shape) {
        let truths = self.truths(v, shape);
        let v = self.fold(NumOp::I32And, truths);
        self.stack.push(v);
    }

    fn bitmask(&mut self, v: Val, shape: Shape) {
        let mask = self.mask_lanes(v).filter(|m| m.shape == shape);
        let signs = match mask {
            Some(m) => m.vals,
            None => {
                let (by, one) = (self.k(shape.ty(), 8 * shape.bytes() as u64 - 1), self.k(Ty::I32, 1));
                let vals = self.lanes(v, shape);
                let sign = |s: &mut Self, v: Val| match shape {
                    Shape::I64x2 => {
                        let v = s.n(NumOp::I64ShrU, &[v, by]);
                        s.n(NumOp::I32WrapI64, &[v])
                    }
                    _ => {
                        let v = s.n(NumOp::I32ShrU, &[v, by]);
                        s.n(NumOp::I32And, &[v, one])
                    }
                };
                vals.into_iter().map(|v| sign(self, v)).collect()
            }
        };
        let placed = signs
            .into_iter()
            .enumerate()
            .map(|(k, v)| {
                let by = self.k(Ty::I32, k as u64);
                if k > 0 { self.n(NumOp::I32Shl, &[v, by]) } else { v }
            })
            .collect();
        let v = self.fold(NumOp::I32Or, placed);
        self.stack.push(v);
    }

    /// `i8x16.shuffle`, in lanes as wide as its pattern and its operands allow.
    fn shuffle(&mut self, pattern: &[u8; 16]) {
        let operands = [self.pop(), self.pop()];
        let operands = [operands[1], operands[0]];
        let whole = |n: usize| {
            pattern.chunks(n).all(|c| {
                usize::from(c[0]).is_multiple_of(n)
                    && c.iter().enumerate().all(|(i, b)| *b as usize == c[0] as usize + i)
            })
        };
        let mut widest = [8, 4, 2, 1].into_iter().find(|n| whole(*n)).unwrap_or(1);
        // An operand that no lane is taken from has no say.
        let used: Vec<Val> =
            (0..2usize).filter(|k| pattern.iter().any(|b| *b as usize / 16 == *k)).map(|k| operands[k]).collect();
        let made: Vec<Shape> = used.iter().filter_map(|h| self.made_lanes(*h)).map(|l| l.shape).collect();
        match made.iter().map(|s| s.bytes()).min() {
            Some(n) => widest = widest.min(n),
            None => widest = widest.min(4),
        }
        let shape = made.into_iter().find(|s| s.bytes() == widest).unwrap_or(Shape::ints(widest));
        let lanes: [Option<Vec<Val>>; 2] =
            operands.map(|h| if used.contains(&h) { Some(self.lanes(h, shape)) } else { None });
        let pick = |b: u8| {
            let (k, i) = (b as usize / 16, b as usize % 16 / widest);
            lanes[k].as_ref().expect("an operand that is used")[i]
        };
        let vals = pattern.chunks(widest).map(|c| pick(c[0])).collect();
        self.give(shape, vals);
    }

    /// `i8x16.swizzle`: bytes chosen by bytes, 0 for those beyond 15.
    fn swizzle(&mut self) {
        use NumOp::*;
        let (indices, of) = (self.pop(), self.pop());
        if let Some(indices) = self.constant_bytes(indices) {
            let bytes = self.lanes(of, Shape::I8x16);
            let zero = self.k(Ty::I32, 0);
            let vals = indices.map(|i| bytes.get(i as usize).copied().unwrap_or(zero)).to_vec();
            return self.give(Shape::I8x16, vals);
        }
        let indices = self.lanes(indices, Shape::I8x16);
        let halves = self.lanes(of, Shape::I64x2);
        let (zero, ones) = (self.k(Ty::I32, 0), self.k(Ty::I32, 0xff));
        let (eight, sixteen, three) = (self.k(Ty::I32, 8), self.k(Ty::I32, 16), self.k(Ty::I64, 3));
        let vals = indices
            .into_iter()
            .map(|i| {
                let i = self.extend(Shape::I8x16, i, Ext::U);
                let (low, inside) = (self.n(I32LtU, &[i, eight]), self.n(I32LtU, &[i, sixteen]));
                let half = self.n(I64Select, &[halves[0], halves[1], low]);
                // Eight times the index, modulo 64: the shift sees to that.
                let wide = self.n(I64ExtendI32U, &[i]);
                let by = self.n(I64Shl, &[wide, three]);
                let byte = self.n(I64ShrU, &[half, by]);
                let byte = self.n(I32WrapI64, &[byte]);
                let byte = self.n(I32And, &[byte, ones]);
                let v = self.n(I32Select, &[byte, zero, inside]);
                self.fits(v, 8, 32);
                v
            })
            .collect();
        self.give(Shape::I8x16, vals);
    }
}

/// The access of a lane's width that gives an extended number.
fn narrow(shape: Shape, ext: Ext) -> MemTy {
    let full = shape.bytes() as u32 == shape.ty().bytes();
    let signed = ext == Ext::S && (!full || shape == Shape::I32x4);
    MemTy { signed, ..lane_access(shape, 0).0 }
}

fn side(vals: &[Val], half: Half) -> &[Val] {
    let (low, high) = vals.split_at(vals.len() / 2);
    if half == Half::Low { low } else { high }
}

/// How many operands an operator on lanes has.
fn operands(what: Lane) -> usize {
    match what {
        Lane::Num(op) => op.info().params.len(),
        Lane::Neg | Lane::Abs | Lane::Popcnt => 1,
        Lane::NegFma(_) => 3,
        _ => 2,
    }
}
