//! `memory.fill` and `memory.copy` inside loops, and calls of functions that do the same: as the loops that they stand for.
//!
//! Takes the operator with its operands on the stack, or those of a call; walks, as if a callee had been inlined, a body that
//! moves elements in ascending order. That is what the operator does, but for what the body tests and leaves for the processor
//! by a trap, which throws away what a device did: a length of 0 at an address that may be outside of memory (the operator
//! traps even then), and a copy to a place behind its own source that overlaps it (the operator moves as if by way of a
//! buffer). Of a [function](crate::meaning) any overlap is left, as is what else it is not known of. Addresses outside of
//! memory are refused as those of any access. What is known of the length says how wide the elements are; tests that are
//! decided by constants are left out. All but the first are made in the loop: they do not change, and where there is nothing
//! to move they do not matter.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use tensor_wasm_ir::{NumOp, Op, Ty, Val};
use wasm_encoder::{BlockType, Function, Instruction as I, MemArg, ValType};
use wasmparser::{BinaryReader, FunctionBody, Operator};

use super::{Builder, OP_BUDGET, Pure, Unread};
use crate::meaning::{Gives, LENGTH, Meaning, What};
use crate::module::{Kind, ModuleInfo, Signature};
use crate::ops;

/// Which operator, and what is known of its operands.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Form {
    copy: bool,
    /// Memory has addresses of 64 bits.
    wide: bool,
    /// Bytes of an element: 1, 2, 4 or 8.
    bytes: u8,
    /// The length may be 0, and the addresses outside of memory then.
    test_length: bool,
    /// The tests that are made where something is to be moved.
    tests: [Option<Test>; 3],
}

/// What makes it another thing than a move in ascending order, or leaves open what it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Test {
    /// A copy overlaps its own source from behind.
    Behind,
    /// It overlaps it.
    Overlap,
    /// The length is [`LENGTH`] or more.
    Long,
    /// The address behind the last byte is none.
    Around,
}

/// Can the operator be read as a loop?
pub(super) fn is_bulk(op: &Operator<'_>, module: &ModuleInfo<'_>) -> bool {
    let only_memory_0 = match op {
        Operator::MemoryFill { mem } => *mem == 0,
        Operator::MemoryCopy { dst_mem, src_mem } => *dst_mem == 0 && *src_mem == 0,
        _ => return false,
    };
    only_memory_0 && module.memory_is_liftable()
}

impl Form {
    /// The body, as a module's code section would have it, without its size.
    fn body(self) -> &'static [u8] {
        static BODIES: LazyLock<Mutex<HashMap<Form, &'static [u8]>>> = LazyLock::new(Mutex::default);
        let mut bodies = BODIES.lock().unwrap_or_else(|e| e.into_inner());
        bodies.entry(self).or_insert_with(|| Box::leak(self.encode().into_boxed_slice()))
    }

    fn encode(self) -> Vec<u8> {
        // Parameters: to, from or the byte, length, the pages of memory. Locals: how far it has come, of a fill the element,
        // and what the tests say.
        let [to, from, length, pages, done, element, refused] = [0, 1, 2, 3, 4, 5, 6];
        let address = if self.wide { ValType::I64 } else { ValType::I32 };
        let of_value = if self.bytes == 8 { ValType::I64 } else { ValType::I32 };
        let mut f = Function::new([(1, address), (1, of_value), (1, ValType::I32)]);
        let mut put = |is: &[I<'static>]| {
            for i in is {
                f.instruction(i);
            }
        };
        let get = I::LocalGet;
        let (add, sub, less, zero) = match self.wide {
            true => (I::I64Add, I::I64Sub, I::I64LtU, I::I64Eqz),
            false => (I::I32Add, I::I32Sub, I::I32LtU, I::I32Eqz),
        };
        let count = |n: u8| if self.wide { I::I64Const(n.into()) } else { I::I32Const(n.into()) };
        if self.test_length {
            // An address may be the one behind the last byte: its pages, a part of one being one, are no more than there are.
            let outside = |address| match self.wide {
                true => [
                    get(address),
                    I::I64Const(16),
                    I::I64ShrU,
                    get(address),
                    I::I64Const(0xffff),
                    I::I64And,
                    I::I64Const(0),
                    I::I64Ne,
                    I::I64ExtendI32U,
                    I::I64Add,
                    get(pages),
                    I::I64GtU,
                ],
                false => [
                    get(address),
                    I::I32Const(16),
                    I::I32ShrU,
                    get(address),
                    I::I32Const(0xffff),
                    I::I32And,
                    I::I32Const(0),
                    I::I32Ne,
                    I::Nop,
                    I::I32Add,
                    get(pages),
                    I::I32GtU,
                ],
            };
            put(&[get(length), zero.clone(), I::If(BlockType::Empty)]);
            put(&outside(to));
            if self.copy {
                put(&outside(from));
                put(&[I::I32Or]);
            }
            put(&[I::If(BlockType::Empty), I::Unreachable, I::End, I::End]);
        }
        let tests: Vec<Test> = self.tests.into_iter().flatten().collect();
        for (k, test) in tests.iter().enumerate() {
            match test {
                // 0 < to - from < length
                Test::Behind => put(&[
                    get(to),
                    get(from),
                    sub.clone(),
                    get(length),
                    less.clone(),
                    get(to),
                    get(from),
                    sub.clone(),
                    zero.clone(),
                    I::I32Eqz,
                    I::I32And,
                ]),
                // to - from < length, or from - to is
                Test::Overlap => put(&[
                    get(to),
                    get(from),
                    sub.clone(),
                    get(length),
                    less.clone(),
                    get(from),
                    get(to),
                    sub.clone(),
                    get(length),
                    less.clone(),
                    I::I32Or,
                ]),
                Test::Long if self.wide => put(&[I::I64Const(LENGTH - 1), get(length), less.clone()]),
                Test::Long => put(&[I::I32Const((LENGTH - 1) as i32), get(length), less.clone()]),
                // to + length < to
                Test::Around => {
                    put(&[get(to), get(length), add.clone(), get(to), less.clone()]);
                    if self.copy {
                        put(&[get(from), get(length), add.clone(), get(from), less.clone(), I::I32Or]);
                    }
                }
            }
            put(&[I::I32Or][..usize::from(k > 0)]);
        }
        if !tests.is_empty() {
            put(&[I::LocalSet(refused)]);
        }
        if !self.copy {
            put(&[get(from), I::I32Const(0xff), I::I32And]);
            match self.bytes {
                8 => put(&[I::I64ExtendI32U, I::I64Const(0x0101_0101_0101_0101), I::I64Mul]),
                4 => put(&[I::I32Const(0x0101_0101), I::I32Mul]),
                2 => put(&[I::I32Const(0x0101), I::I32Mul]),
                _ => {}
            }
            put(&[I::LocalSet(element)]);
        }
        let m = MemArg { offset: 0, align: 0, memory_index: 0 };
        let (load, store) = match self.bytes {
            8 => (I::I64Load(m), I::I64Store(m)),
            4 => (I::I32Load(m), I::I32Store(m)),
            2 => (I::I32Load16U(m), I::I32Store16(m)),
            _ => (I::I32Load8U(m), I::I32Store8(m)),
        };
        // Tested at the top: there may be nothing to do.
        put(&[
            I::Block(BlockType::Empty),
            I::Loop(BlockType::Empty),
            get(done),
            get(length),
            less,
            I::I32Eqz,
            I::BrIf(1),
        ]);
        if !tests.is_empty() {
            put(&[get(refused), I::If(BlockType::Empty), I::Unreachable, I::End]);
        }
        put(&[get(to), get(done), add.clone()]);
        match self.copy {
            true => put(&[get(from), get(done), add.clone(), load]),
            false => put(&[get(element)]),
        }
        put(&[store, get(done), count(self.bytes), add, I::LocalSet(done), I::Br(0), I::End, I::End, I::End]);
        f.into_raw_body()
    }
}

impl Builder<'_, '_> {
    /// `memory.fill` or `memory.copy` of memory 0.
    pub(super) fn bulk(&mut self, op: &Operator<'_>, pure: &Pure) -> Result<(), Unread> {
        let in_loop = self.depth > 0 || !self.open_loops.is_empty();
        if !in_loop || self.ops_read >= OP_BUDGET / 2 {
            return self.opaque(op, None);
        }
        let args = self.stack.split_off(self.stack.len() - 3);
        let copy = matches!(op, Operator::MemoryCopy { .. });
        self.moved(copy, args, (true, &[Test::Behind][..usize::from(copy)]), pure)
    }

    /// A call of a function that does such a thing.
    pub(super) fn bulk_call(&mut self, meaning: Meaning, args: Vec<Val>, pure: &Pure) -> Result<(), Unread> {
        let copy = meaning.what == What::Copy;
        let tests = [(Test::Long, true), (Test::Overlap, copy), (Test::Around, meaning.ordered)];
        let tests: Vec<Test> = tests.into_iter().filter(|t| t.1).map(|t| t.0).collect();
        let (start, length) = (args[0], args[2]);
        self.moved(copy, args, (false, &tests), pure)?;
        let (add, ty) = if self.module.memory64() { (NumOp::I64Add, Ty::I64) } else { (NumOp::I32Add, Ty::I32) };
        match meaning.gives {
            Gives::Nothing => {}
            Gives::Start => self.stack.push(start),
            Gives::End => {
                let end = self.push(Op::Num(add), vec![start, length], ty);
                self.stack.push(end);
            }
        }
        Ok(())
    }

    /// A move of elements, with whether it may trap though nothing is moved.
    fn moved(
        &mut self,
        copy: bool,
        mut args: Vec<Val>,
        (traps, tests): (bool, &[Test]),
        pure: &Pure,
    ) -> Result<(), Unread> {
        let constant = |v: Val| self.consts.get(&v).copied();
        let length = constant(args[2]);
        let wide = self.module.memory64();
        let cut = |d: u64| if wide { d } else { u64::from(d as u32) };
        let ends = constant(args[0]).zip(constant(args[1]));
        let distances = ends.map(|(to, from)| [cut(to.wrapping_sub(from)), cut(from.wrapping_sub(to))]);
        // Nothing is known of where an element of a constant number is: four bytes are as much as arrays of them are aligned to.
        let bytes = match length {
            Some(n) => 1 << n.trailing_zeros().min(2),
            None => 1 << self.trailing_zeros(args[2], 8).min(3),
        };
        let open = |t: &Test| match (t, distances, length) {
            (Test::Behind, Some([d, _]), Some(n)) => d > 0 && d < n,
            (Test::Overlap, Some(both), Some(n)) => both.iter().any(|d| *d < n),
            (Test::Long, _, Some(n)) => n >= LENGTH as u64,
            _ => true,
        };
        let mut tests = tests.iter().copied().filter(open);
        let form = Form {
            copy,
            wide,
            bytes,
            test_length: traps && length.is_none_or(|n| n == 0),
            tests: std::array::from_fn(|_| tests.next()),
        };
        let (address, value) = (Kind::Scalar(if wide { Ty::I64 } else { Ty::I32 }), Kind::Scalar(Ty::I32));
        let sig =
            Signature { params: vec![address, if copy { address } else { value }, address, address], results: vec![] };
        // Which is asked for only where it matters: what is read in a loop is a live-in of its region.
        args.push(if form.test_length { self.pages() } else { args[2] });
        let body = FunctionBody::new(BinaryReader::new(form.body(), 0));
        self.inline(&body, &sig, args, pure)
    }

    /// How many of the low bits of an integer are known to be 0, at least.
    fn trailing_zeros(&self, v: Val, deep: u32) -> u32 {
        if let Some(&bits) = self.consts.get(&v) {
            return bits.trailing_zeros();
        }
        let insts = self.f.body.blocks.iter().flat_map(|b| &b.insts);
        let Some(i) = insts.clone().find(|i| i.result == Some(v)).filter(|_| deep > 0) else { return 0 };
        let Op::Num(op) = i.op else { return 0 };
        let by = i.args.get(1).and_then(|by| self.consts.get(by).copied());
        ops::low_zeros(op, &|k| self.trailing_zeros(i.args[k], deep - 1), by)
    }
}
