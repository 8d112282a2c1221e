//! The walk over the operators: the operand stack, control frames and what each operator becomes.

use rustc_hash::FxHashSet as HashSet;
use tensor_wasm_ir::{BlockId, Edge, NumOp, Op, Term, Ty, Val};
use wasmparser::{BlockType, FunctionBody, Operator};

use super::bulk::is_bulk;
use super::vector::Source;
use super::{Builder, Frame, Kind, OP_BUDGET, PHI_BUDGET, Pure, Unread, Var, WasmLoop};
use crate::module::{Kind as ValueKind, Signature};
use crate::{ops, simd};

/// A `br_table` with no more targets than that, beside the default one, is read as comparisons.
const FEW_TARGETS: usize = 2;

impl Builder<'_, '_> {
    fn block_types(&self, ty: BlockType) -> Signature {
        match ty {
            BlockType::Empty => Signature::default(),
            BlockType::Type(t) => Signature { params: vec![], results: vec![t.into()] },
            BlockType::FuncType(i) => self.module.types[i as usize].clone().unwrap_or_default(),
        }
    }

    fn open(&mut self, kind: Kind, sig: &Signature, target: BlockId, after: Option<BlockId>, branch_arity: usize) {
        let height = self.stack.len() - sig.params.len();
        self.frames.push(Frame {
            kind,
            target,
            after,
            branch_arity,
            result_arity: sig.results.len(),
            params: self.stack[height..].to_vec(),
            height,
            reachable: self.reachable,
        });
    }

    /// Walks a body in a new outermost frame; gives the results.
    pub(super) fn walk(
        &mut self,
        body: &FunctionBody<'_>,
        sig: &Signature,
        params: u32,
        var: &dyn Fn(u32) -> Var,
        pure: &Pure,
    ) -> Result<Vec<Val>, Unread> {
        let mut index = params;
        for group in body.get_locals_reader().into_iter().flatten() {
            let (n, ty) = group.map_err(|_| Unread::Budget)?;
            if n as usize > OP_BUDGET {
                return Err(Unread::Budget);
            }
            for _ in 0..n {
                let zero = match ValueKind::from(ty) {
                    ValueKind::Vector => self.vector_from(Source::Const([0; 16])),
                    kind => self.push(Op::Const(0), vec![], kind.scalar().unwrap_or(Ty::I32)),
                };
                self.define(var(index), zero);
                index += 1;
            }
        }
        if self.depth == 0 {
            self.locals = index;
        }
        let after = self.block_with(&sig.results);
        let base = self.frames.len();
        self.frames.push(Frame {
            kind: Kind::Func,
            target: after,
            after: Some(after),
            branch_arity: sig.results.len(),
            result_arity: sig.results.len(),
            params: vec![],
            height: self.stack.len(),
            reachable: true,
        });
        let reader = body.get_operators_reader().map_err(|_| Unread::Budget)?;
        let mut skip = 0usize;
        for op in reader.into_iter_with_offsets() {
            let (op, offset) = op.map_err(|_| Unread::Budget)?;
            self.ops_read += 1;
            if self.ops_read > OP_BUDGET || self.phi_args > PHI_BUDGET {
                return Err(Unread::Budget);
            }
            if self.depth == 0 {
                self.at = offset as u32;
                if matches!(op, Operator::End | Operator::Nop | Operator::Block { .. }) {
                    self.f.idle.insert(self.ops_read);
                }
            }
            if self.depth == 0 && !self.stretches.is_empty() {
                self.stretches_at(offset as u32);
            }
            if !self.reachable {
                match op {
                    Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => {
                        skip += 1;
                        continue;
                    }
                    Operator::End if skip > 0 => {
                        skip -= 1;
                        continue;
                    }
                    Operator::Else if skip > 0 => continue,
                    Operator::End | Operator::Else => {}
                    _ => continue,
                }
            }
            self.operator(&op, var, pure)?;
        }
        debug_assert_eq!(self.frames.len(), base);
        let n = sig.results.len();
        Ok(if self.reachable { self.stack.split_off(self.stack.len() - n) } else { vec![] })
    }

    fn operator(&mut self, op: &Operator<'_>, var: &dyn Fn(u32) -> Var, pure: &Pure) -> Result<(), Unread> {
        if let Some(n) = ops::numeric(op) {
            let arity = n.info().params.len();
            let args = self.stack.split_off(self.stack.len() - arity);
            let v = self.push(Op::Num(n), args, n.info().result);
            self.stack.push(v);
            return Ok(());
        }
        if let Some((mem, store, arg)) = ops::access(op)
            && arg.memory == 0
            && self.module.memory_is_liftable()
        {
            let offset = arg.offset;
            if store {
                let v = self.pop();
                let a = self.pop_address();
                self.effect(Op::Store { mem, offset, view: 0 }, vec![a, v]);
            } else {
                let a = self.pop_address();
                let v = self.push(Op::Load { mem, offset, view: 0 }, vec![a], mem.ty);
                self.stack.push(v);
            }
            return Ok(());
        }
        if let Some(kind) = simd::simd(op) {
            return self.simd(kind, op);
        }
        match *op {
            Operator::I32Const { value } => self.constant(Ty::I32, u64::from(value as u32)),
            Operator::I64Const { value } => self.constant(Ty::I64, value as u64),
            Operator::F32Const { value } => self.constant(Ty::F32, u64::from(value.bits())),
            Operator::F64Const { value } => self.constant(Ty::F64, value.bits()),
            Operator::Nop => {}
            Operator::Drop => {
                self.pop();
            }
            Operator::Select | Operator::TypedSelect { .. } => self.select(),
            Operator::LocalGet { local_index } => {
                let v = self.get(var(local_index));
                self.stack.push(v);
            }
            Operator::LocalSet { local_index } => {
                let v = self.pop();
                self.set(var(local_index), v);
            }
            Operator::LocalTee { local_index } => {
                let v = *self.stack.last().expect("validated");
                self.set(var(local_index), v);
            }
            Operator::GlobalGet { global_index } => {
                let v = self.global(global_index);
                self.stack.push(v);
            }
            Operator::MemorySize { mem: 0 } => {
                let v = self.pages();
                self.stack.push(v);
            }
            Operator::GlobalSet { global_index } => {
                let v = self.pop();
                // A callee has to leave it as it was: that is asked behind the call.
                if self.depth > 0 {
                    self.define(Var::Global(global_index), v);
                } else {
                    let lanes = self.scalars(vec![v]);
                    self.effect(Op::Opaque { what: "global.set", callee: None }, lanes);
                    self.set(Var::Global(global_index), v);
                }
            }
            Operator::Block { blockty } => {
                let sig = self.block_types(blockty);
                let after = self.block_with(&sig.results);
                self.open(Kind::Block, &sig, after, Some(after), sig.results.len());
            }
            Operator::Loop { blockty } => self.open_loop(blockty),
            Operator::If { blockty } => {
                let c = self.pop();
                let sig = self.block_types(blockty);
                let after = self.block_with(&sig.results);
                let (then, otherwise) = (self.block(self.ops_read), self.block(self.ops_read));
                let (a, b) = (self.edge(self.now, then, vec![]), self.edge(self.now, otherwise, vec![]));
                self.end_block(Term::CondBr(c, a, b), vec![None, None]);
                self.seal(then);
                self.seal(otherwise);
                self.open(Kind::If { otherwise }, &sig, after, Some(after), sig.results.len());
                self.enter(then);
            }
            Operator::Else => self.otherwise(),
            Operator::End => self.end(),
            Operator::Br { relative_depth } => {
                let (e, t) = self.jump_edge(relative_depth);
                self.end_block(Term::Br(e), vec![t]);
                self.reachable = false;
            }
            Operator::BrIf { relative_depth } => {
                let c = self.pop();
                let (a, t) = self.jump_edge(relative_depth);
                let next = self.block(self.ops_read + 1);
                let b = self.edge(self.now, next, vec![]);
                self.end_block(Term::CondBr(c, a, b), vec![t, None]);
                self.seal(next);
                self.enter(next);
            }
            Operator::BrTable { ref targets } => {
                let i = self.pop();
                let mut depths: Vec<u32> = targets.targets().flatten().collect();
                if depths.len() <= FEW_TARGETS {
                    self.few_targets(i, &depths, targets.default());
                    return Ok(());
                }
                depths.push(targets.default());
                let (edges, frames): (Vec<Edge>, Vec<_>) = depths.into_iter().map(|d| self.jump_edge(d)).unzip();
                self.end_block(Term::Switch(i, edges), frames);
                self.reachable = false;
            }
            Operator::Return => {
                let i = self.frames.iter().rposition(|f| matches!(f.kind, Kind::Func)).expect("outermost frame");
                let (e, t) = self.jump_edge((self.frames.len() - 1 - i) as u32);
                self.end_block(Term::Br(e), vec![t]);
                self.reachable = false;
            }
            Operator::Unreachable => {
                self.end_block(Term::Unreachable, vec![]);
                self.reachable = false;
            }
            Operator::Call { function_index } => return self.call(function_index, op, pure),
            ref bulk if is_bulk(bulk, self.module) => return self.bulk(bulk, pure),
            ref other => return self.opaque(other, None),
        }
        Ok(())
    }

    /// `br_table` with few targets: comparisons, of which more can be said.
    fn few_targets(&mut self, i: Val, depths: &[u32], default: u32) {
        for (k, &depth) in depths.iter().enumerate() {
            if depth != default {
                let k = self.push(Op::Const(k as u64), vec![], Ty::I32);
                let is = self.push(Op::Num(NumOp::I32Eq), vec![i, k], Ty::I32);
                let (a, t) = self.jump_edge(depth);
                let next = self.block(self.ops_read);
                let b = self.edge(self.now, next, vec![]);
                self.end_block(Term::CondBr(is, a, b), vec![t, None]);
                self.seal(next);
                self.enter(next);
            }
        }
        let (e, t) = self.jump_edge(default);
        self.end_block(Term::Br(e), vec![t]);
        self.reachable = false;
    }

    fn constant(&mut self, ty: Ty, bits: u64) {
        let v = self.push(Op::Const(bits), vec![], ty);
        self.stack.push(v);
    }

    /// `select`, or the minimum or maximum that it spells.
    fn select(&mut self) {
        let (c, b, a) = (self.pop(), self.pop(), self.pop());
        if self.is_vector(a) {
            let v = self.select_vectors(a, b, c);
            self.stack.push(v);
            return;
        }
        let ty = self.f.body.ty(a);
        // Every mention of a constant is a value of its own.
        let same = |v: Val, w: Val| v == w || self.consts.get(&v).is_some_and(|c| self.consts.get(&w) == Some(c));
        let spelled =
            self.compared(c).and_then(|(cmp, x, y)| match (same(x, a) && same(y, b), same(x, b) && same(y, a)) {
                (true, _) => ops::min_max(cmp, true),
                (_, true) => ops::min_max(cmp, false),
                _ => None,
            });
        let v = match spelled {
            Some(m) => self.push(Op::Num(m), vec![a, b], ty),
            None => self.push(Op::Num(ops::select(ty)), vec![a, b, c], ty),
        };
        self.stack.push(v);
    }

    /// The operands of a comparison in the current block.
    fn compared(&self, c: Val) -> Option<(NumOp, Val, Val)> {
        let insts = &self.f.body.at(self.now).insts;
        let i = insts.iter().rev().find(|i| i.result == Some(c))?;
        match (i.op, i.args.as_slice()) {
            (Op::Num(n), &[x, y]) => Some((n, x, y)),
            _ => None,
        }
    }

    fn open_loop(&mut self, blockty: BlockType) {
        let sig = self.block_types(blockty);
        let header = self.block_with(&sig.params);
        self.headers.insert(header);
        if self.depth > 0 {
            self.assigned_in.insert(header, HashSet::default());
        } else if let Some(assigned) = self.assigned.remove(&self.at) {
            self.assigned_in.insert(header, assigned);
        }
        let n = sig.params.len();
        let at = self.stack.len() - n;
        let args = self.stack.split_off(at);
        self.fall_to(header, args);
        let params = self.passed_to(header);
        self.stack.extend(params);
        let index = self.f.loops.len();
        let wasm = WasmLoop {
            inlined: self.depth > 0,
            takes_values: n > 0,
            gives_values: !sig.results.is_empty(),
            ..WasmLoop::new(header, self.at, self.frames.len())
        };
        self.f.loops.push(wasm.into());
        self.open_loops.push(index);
        self.open(Kind::Loop(index), &sig, header, None, n);
        self.enter(header);
    }

    fn otherwise(&mut self) {
        let f = self.frames.last().expect("validated");
        let Kind::If { otherwise } = f.kind else { return };
        let (after, n, height, params, live) = (f.target, f.result_arity, f.height, f.params.clone(), f.reachable);
        if self.reachable {
            let args = self.stack[self.stack.len() - n..].to_vec();
            self.fall_to(after, args);
        }
        self.stack.truncate(height);
        self.stack.extend(params);
        self.frames.last_mut().expect("same frame").kind = Kind::Else;
        self.now = otherwise;
        self.reachable = live;
    }

    fn end(&mut self) {
        let f = self.frames.pop().expect("validated");
        if let Kind::Loop(i) = f.kind {
            self.open_loops.pop();
            self.f.loops[i].end_op = self.ops_read;
            self.seal(f.target);
            if self.reachable {
                let keep = self.stack.split_off(self.stack.len() - f.result_arity);
                self.stack.truncate(f.height);
                self.stack.extend(keep);
            } else {
                self.stack.truncate(f.height);
            }
            return;
        }
        let after = f.after.expect("only loops have none");
        if matches!(f.kind, Kind::Block) && self.reachable && self.preds[after.0 as usize].is_empty() {
            // No branch goes to its end: what stands behind it is more of the same straight line.
            self.seal(after);
            return;
        }
        if self.reachable {
            let args = self.stack[self.stack.len() - f.result_arity..].to_vec();
            self.fall_to(after, args);
        }
        if let Kind::If { otherwise } = f.kind {
            // No `else`: its parameters are its results.
            let live = self.reachable;
            self.now = otherwise;
            self.fall_to(after, f.params.clone());
            self.reachable = live;
        }
        self.stack.truncate(f.height);
        self.f.lexical[after.0 as usize].start_op = self.ops_read + 1;
        self.seal(after);
        let used = !self.preds[after.0 as usize].is_empty();
        self.now = after;
        self.reachable = used;
        if used {
            let params = self.passed_to(after);
            self.stack.extend(params);
        }
    }
}
