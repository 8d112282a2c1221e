//! Control-flow graphs in SSA form with block parameters: the shape that function bodies, tensor
//! nests and kernels share between the frontend's bytes and the backends' text.
//!
//! A [`Body`] owns a table of values and a list of blocks; block 0 is the entry. A value is
//! defined once, as a block parameter or as the result of an instruction, and every use is
//! dominated by its definition. [`crate::dialect`] writes a body as pliron operations and reads
//! it back.

use smallvec::{SmallVec, smallvec};

use crate::num::{NumOp, Ty};
use crate::shared::Shared;

/// An SSA value of a [`Body`]; an index into [`Body::types`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct Val(pub u32);

/// A block of a [`Body`]; an index into [`Body::blocks`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct BlockId(pub u32);

/// The type of a memory access: how many bytes are moved and how they become a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct MemTy {
    /// The value's type.
    pub ty: Ty,
    /// Bytes in memory: 1, 2, 4 or 8, at most `ty`'s width.
    pub bytes: u8,
    /// A narrower integer is sign-extended on load.
    pub signed: bool,
}

impl MemTy {
    /// A full-width access of `ty`.
    pub fn full(ty: Ty) -> MemTy {
        MemTy { ty, bytes: ty.bytes() as u8, signed: false }
    }
}

/// What a kernel can ask of its launch.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Env {
    /// Index of the thread in its block along axis 0, 1 or 2 (i32).
    ThreadId(u8),
    /// Index of the block in the grid along an axis (i32).
    BlockId(u8),
    /// Threads of a block along an axis (i32).
    BlockDim(u8),
    /// Blocks of the grid along an axis (i32).
    GridDim(u8),
    /// First index of the outermost dimension that this chunk owns (i64; CPU schedules).
    ChunkLo,
    /// One past the last index of the outermost dimension that this chunk owns (i64).
    ChunkHi,
    /// Which chunk this is: the slot of its partial results (i32; CPU schedules).
    ChunkSlot,
    /// Bytes of the linear memory (i64).
    MemSize,
    /// First byte that the region may write (i64).
    WriteLo,
    /// One past the last byte that the region may write (i64).
    WriteHi,
    /// First byte of a range between these two that it does not write (i64).
    GapLo,
    /// One past the last byte of that range (i64).
    GapHi,
}

impl Env {
    /// The type of the parameter's value.
    pub fn ty(self) -> Ty {
        match self {
            Env::ThreadId(_) | Env::BlockId(_) | Env::BlockDim(_) | Env::GridDim(_) | Env::ChunkSlot => Ty::I32,
            Env::ChunkLo | Env::ChunkHi | Env::MemSize => Ty::I64,
            Env::WriteLo | Env::WriteHi | Env::GapLo | Env::GapHi => Ty::I64,
        }
    }
}

/// How an instruction's operands become its result.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Op {
    /// A constant, as bits. No operands.
    Const(u64),
    /// A row of the numerics table.
    Num(NumOp),
    /// Linear-memory load: operand is the i32 address; `offset` is added without wrapping.
    /// `view` names the footprint in the region (see [`crate::region::View`]).
    Load {
        /// What is read.
        mem: MemTy,
        /// Static byte offset.
        offset: u64,
        /// Index of the access's view.
        view: u32,
    },
    /// Linear-memory store: operands are the i32 address and the value.
    Store {
        /// What is written.
        mem: MemTy,
        /// Static byte offset.
        offset: u64,
        /// Index of the access's view.
        view: u32,
    },
    /// Joins the value to what is in memory there, by an operation of which the order does not matter, as one step that
    /// no other thread can come between: operands are the i32 address and the value. An element narrower than the
    /// operation gets the low bits of the result; the rest of what it is joined to is open, as it does not matter.
    Update {
        /// What joins them.
        op: NumOp,
        /// What is in memory.
        mem: MemTy,
        /// Static byte offset.
        offset: u64,
        /// Index of the access's view.
        view: u32,
    },
    /// Trip count of a counted loop (prelude only): operands are the tested value in the first
    /// iteration, its step, the bound, and optionally an i32 gate: zero if the loop is not even
    /// reached. Gives i64, or the guard fails.
    Trip(TripKind),
    /// The most trips of a loop whose bound moves with other indices (prelude only; see
    /// [`crate::region::Taper`], whose scale this is): operands are the bound where every other index is 0, then for each
    /// its slope and its trip count (i64). Gives i64, or the guard fails because the bound would not be exact. The first
    /// iteration of a loop that is always `entered` must be within the bound everywhere.
    Most {
        /// The taper's scale.
        scale: u32,
        /// The loop tests at its bottom.
        entered: bool,
    },
    /// How many iterations of that host loop have ended (prelude only; see [`crate::region::LoopKind::Host`]). Gives i64.
    HostIndex(u8),
    /// Where that axis begins in a launch (prelude only): not at 0, where the launch is a piece of its nest (see
    /// [`crate::region::Region::bounds`]). Gives i64.
    Origin(u8),
    /// Where it ends: one more than its last index there (prelude only). Gives i64.
    End(u8),
    /// A launch parameter (kernel only).
    Env(Env),
    /// Raises the trap flag and leaves the thread when the i32 operand is not zero; in a nest, where it must not be
    /// run in parallel for a reason that only the body knows.
    TrapIf,
    /// Has a thread of the launch raised the trap flag (kernel only)? Gives i32; a thread may see it late.
    Raised,
    /// Waits for all threads of the block (kernel only).
    Barrier,
    /// Loads from the point's own copy of an array ([`Body::privates`]): operand is the i32 byte offset in it, a multiple of
    /// the width, all inside. What is read there has been written by the same point.
    PrivateLoad {
        /// What is read.
        mem: MemTy,
        /// The array.
        array: u8,
    },
    /// Stores to it: operands are the i32 byte offset and the value.
    PrivateStore {
        /// What is written.
        mem: MemTy,
        /// The array.
        array: u8,
    },
    /// Loads a value of the result's type from block-shared memory; operand: i32 byte offset.
    SharedLoad,
    /// Stores operand 1 to block-shared memory at i32 byte offset operand 0.
    SharedStore,
    /// Stores operand 1 into the launch's partial results, at 8-byte slot operand 0 (i32).
    PartialStore,
    /// Loads a value of the result's type from the 8-byte slot operand 0 (i32) of the launch's partial results, as the host
    /// left them for it.
    PartialLoad,
    /// `shfl.sync.down` by a fixed number of lanes over a full warp: operand is any scalar.
    ShuffleDown(u8),
    /// Reads a mutable or immutable global (frontend only).
    GlobalGet(u32),
    /// Something that keeps a loop on the CPU; `what` says it, `effect` if it may write state.
    Opaque {
        /// The operation's Wasm name.
        what: &'static str,
        /// Index of the called function, where it is a direct call.
        callee: Option<u32>,
    },
}

impl Op {
    /// The view that it accesses memory through.
    pub fn view(&self) -> Option<u32> {
        match *self {
            Op::Load { view, .. } | Op::Store { view, .. } | Op::Update { view, .. } => Some(view),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn view_mut(&mut self) -> Option<&mut u32> {
        match self {
            Op::Load { view, .. } | Op::Store { view, .. } | Op::Update { view, .. } => Some(view),
            _ => None,
        }
    }

    /// The array of the point's own that it accesses.
    pub fn private(&self) -> Option<u8> {
        match *self {
            Op::PrivateLoad { array, .. } | Op::PrivateStore { array, .. } => Some(array),
            _ => None,
        }
    }

    /// Must it stay although its result is unused?
    pub fn has_effect(&self) -> bool {
        match self {
            Op::Num(n) => n.traps(),
            // A load that nobody uses still traps when it is out of bounds.
            Op::Load { .. }
            | Op::Store { .. }
            | Op::Update { .. }
            | Op::TrapIf
            | Op::Raised
            | Op::Barrier
            | Op::PrivateStore { .. }
            | Op::SharedStore
            | Op::PartialStore
            | Op::Opaque { .. } => true,
            _ => false,
        }
    }
}

/// When a counted loop goes on: the comparison of its tested value with its bound.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Cmp {
    /// While different.
    Ne,
    /// While signed less.
    LtS,
    /// While unsigned less.
    LtU,
    /// While signed less or equal.
    LeS,
    /// While unsigned less or equal.
    LeU,
    /// While signed greater.
    GtS,
    /// While unsigned greater.
    GtU,
    /// While signed greater or equal.
    GeS,
    /// While unsigned greater or equal.
    GeU,
}

/// The form of a counted loop's test.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct TripKind {
    /// The loop continues while this holds.
    pub cmp: Cmp,
    /// Width of the comparison: [`Ty::I32`] or [`Ty::I64`].
    pub ty: Ty,
    /// The test stands at the bottom: the body has run once more than the test succeeded.
    pub bottom: bool,
}

/// An instruction.
#[derive(Clone, PartialEq, Debug)]
pub struct Inst {
    /// What it does.
    pub op: Op,
    /// Operands.
    pub args: Vec<Val>,
    /// Result, if it has one.
    pub result: Option<Val>,
    /// Byte offset of the Wasm operator it comes from; 0 for none.
    pub at: u32,
}

/// A jump to a block, with the values of its parameters.
#[derive(Clone, PartialEq, Debug)]
pub struct Edge {
    /// Where to.
    pub block: BlockId,
    /// Arguments, one per parameter of the target.
    pub args: Vec<Val>,
}

/// How a block ends.
#[derive(Clone, PartialEq, Debug)]
pub enum Term {
    /// To one block.
    Br(Edge),
    /// To the first edge if the i32 is not zero, else to the second.
    CondBr(Val, Edge, Edge),
    /// To the edge with the i32's (unsigned) index; the last edge is the default.
    Switch(Val, Vec<Edge>),
    /// End of the iteration or function; for a nest, the contribution to each reduction.
    Return(Vec<Val>),
    /// Traps, or cannot be reached.
    Unreachable,
}

impl Term {
    /// The outgoing edges, in order.
    pub fn edges(&self) -> SmallVec<[&Edge; 2]> {
        match self {
            Term::Br(e) => smallvec![e],
            Term::CondBr(_, a, b) => smallvec![a, b],
            Term::Switch(_, es) => es.iter().collect(),
            Term::Return(_) | Term::Unreachable => smallvec![],
        }
    }

    /// One of the outgoing edges.
    pub fn edge(&self, k: usize) -> Option<&Edge> {
        match (self, k) {
            (Term::Br(e), 0) | (Term::CondBr(_, e, _), 0) | (Term::CondBr(_, _, e), 1) => Some(e),
            (Term::Switch(_, es), _) => es.get(k),
            _ => None,
        }
    }

    /// The outgoing edges, to be changed.
    pub fn edges_mut(&mut self) -> SmallVec<[&mut Edge; 2]> {
        match self {
            Term::Br(e) => smallvec![e],
            Term::CondBr(_, a, b) => smallvec![a, b],
            Term::Switch(_, es) => es.iter_mut().collect(),
            Term::Return(_) | Term::Unreachable => smallvec![],
        }
    }

    /// The values used by the terminator itself and passed along its edges.
    pub fn uses(&self) -> Vec<Val> {
        let mut out = match self {
            Term::CondBr(c, ..) | Term::Switch(c, _) => vec![*c],
            Term::Return(vs) => vs.clone(),
            _ => vec![],
        };
        for e in self.edges() {
            out.extend(&e.args);
        }
        out
    }

    /// Rewrites every used value.
    pub fn map_uses(&mut self, f: &mut impl FnMut(Val) -> Val) {
        match self {
            Term::CondBr(c, ..) | Term::Switch(c, _) => *c = f(*c),
            Term::Return(vs) => vs.iter_mut().for_each(|v| *v = f(*v)),
            _ => {}
        }
        for e in self.edges_mut() {
            e.args.iter_mut().for_each(|v| *v = f(*v));
        }
    }

    /// Is there such a value among those that are used?
    pub fn any_use(&self, mut is: impl FnMut(Val) -> bool) -> bool {
        let own = match self {
            Term::CondBr(c, ..) | Term::Switch(c, _) => is(*c),
            Term::Return(vs) => vs.iter().any(|v| is(*v)),
            _ => false,
        };
        own || self.edges().iter().any(|e| e.args.iter().any(|v| is(*v)))
    }
}

/// A basic block.
#[derive(Clone, PartialEq, Debug)]
pub struct Block {
    /// Parameters (the phis).
    pub params: Vec<Val>,
    /// Instructions in order.
    pub insts: Vec<Inst>,
    /// Terminator.
    pub term: Term,
}

impl Block {
    /// An empty block that cannot be reached.
    pub fn new() -> Block {
        Block { params: vec![], insts: vec![], term: Term::Unreachable }
    }
}

impl Default for Block {
    fn default() -> Self {
        Block::new()
    }
}

/// A control-flow graph.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Body {
    /// The type of each value.
    pub types: Vec<Ty>,
    /// The blocks; 0 is the entry.
    pub blocks: Vec<Shared<Block>>,
    /// Bytes of each array of which every point has a copy of its own (array privatization; Tu and Padua, "Automatic array
    /// privatization", 1993), with nothing in it when the point begins.
    pub privates: Vec<u32>,
}

/// Most bytes of one such array.
pub const MOST_PRIVATE: u32 = 1024;
/// Most such arrays.
pub const MOST_PRIVATES: usize = 8;

impl Body {
    /// A new value of a type, defined nowhere yet.
    pub fn value(&mut self, ty: Ty) -> Val {
        self.types.push(ty);
        Val(self.types.len() as u32 - 1)
    }

    /// The type of a value.
    pub fn ty(&self, v: Val) -> Ty {
        self.types[v.0 as usize]
    }

    /// A new, empty block.
    pub fn block(&mut self) -> BlockId {
        self.blocks.push(Block::new().into());
        BlockId(self.blocks.len() as u32 - 1)
    }

    /// The block with that number.
    pub fn at(&self, b: BlockId) -> &Block {
        &self.blocks[b.0 as usize]
    }

    /// The block with that number, to be changed.
    pub fn at_mut(&mut self, b: BlockId) -> &mut Block {
        &mut self.blocks[b.0 as usize]
    }

    /// Has other values in place of those that are used, everywhere. Blocks in which nothing changes stay shared.
    pub fn rename(&mut self, now: impl Fn(Val) -> Val) {
        for b in &mut self.blocks {
            if b.insts.iter().any(|i| i.args.iter().any(|v| now(*v) != *v)) {
                b.insts.iter_mut().flat_map(|i| &mut i.args).for_each(|v| *v = now(*v));
            }
            if b.term.any_use(|v| now(v) != v) {
                b.term.map_uses(&mut |v| now(v));
            }
        }
    }

    /// Changes the edges to some blocks: with the block that each comes from.
    pub fn change_edges(&mut self, to: impl Fn(BlockId) -> bool, mut change: impl FnMut(BlockId, &mut Edge)) {
        for (from, b) in (0..).map(BlockId).zip(&mut self.blocks) {
            if b.term.edges().iter().any(|e| to(e.block)) {
                b.term.edges_mut().into_iter().filter(|e| to(e.block)).for_each(|e| change(from, e));
            }
        }
    }

    /// Appends an instruction with a result of type `ty`.
    pub fn push(&mut self, b: BlockId, op: Op, args: Vec<Val>, ty: Ty) -> Val {
        let r = self.value(ty);
        self.at_mut(b).insts.push(Inst { op, args, result: Some(r), at: 0 });
        r
    }

    /// Appends a numeric instruction.
    pub fn num(&mut self, b: BlockId, op: NumOp, args: &[Val]) -> Val {
        self.push(b, Op::Num(op), args.to_vec(), op.info().result)
    }

    /// Appends a constant.
    pub fn constant(&mut self, b: BlockId, ty: Ty, bits: u64) -> Val {
        self.push(b, Op::Const(bits), vec![], ty)
    }

    /// Appends an instruction without a result.
    pub fn effect(&mut self, b: BlockId, op: Op, args: Vec<Val>) {
        self.at_mut(b).insts.push(Inst { op, args, result: None, at: 0 });
    }

    /// Is every load through the one view made before any store through the other, on every way from the entry?
    pub fn loads_first(&self, store: u32, load: u32) -> bool {
        let loads = |insts: &[Inst]| insts.iter().any(|i| i.op.view() == Some(load));
        let mut behind: Vec<BlockId> = vec![];
        for b in self.rpo() {
            let block = self.at(b);
            let stores = |i: &Inst| !matches!(i.op, Op::Load { .. }) && i.op.view() == Some(store);
            let Some(at) = block.insts.iter().position(stores) else { continue };
            if loads(&block.insts[at..]) {
                return false;
            }
            behind.extend(block.term.edges().iter().map(|e| e.block));
        }
        let mut seen = vec![false; self.blocks.len()];
        while let Some(b) = behind.pop() {
            if std::mem::replace(&mut seen[b.0 as usize], true) {
                continue;
            }
            if loads(&self.at(b).insts) {
                return false;
            }
            behind.extend(self.at(b).term.edges().iter().map(|e| e.block));
        }
        true
    }

    /// Predecessor blocks of every block (with repetition for repeated edges).
    pub fn preds(&self) -> Vec<Vec<BlockId>> {
        let mut preds = vec![vec![]; self.blocks.len()];
        for (i, b) in self.blocks.iter().enumerate() {
            for e in b.term.edges() {
                preds[e.block.0 as usize].push(BlockId(i as u32));
            }
        }
        preds
    }

    /// Blocks reachable from the entry, in reverse postorder.
    pub fn rpo(&self) -> Vec<BlockId> {
        let mut seen = vec![false; self.blocks.len()];
        let mut order = vec![];
        let mut stack = vec![(BlockId(0), 0usize)];
        seen[0] = true;
        while let Some((b, i)) = stack.pop() {
            let next = self.at(b).term.edge(i).map(|e| e.block);
            match next {
                Some(s) => {
                    stack.push((b, i + 1));
                    if !std::mem::replace(&mut seen[s.0 as usize], true) {
                        stack.push((s, 0));
                    }
                }
                None => order.push(b),
            }
        }
        order.reverse();
        order
    }
}
