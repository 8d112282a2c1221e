//! A decoded program: registers by dense number, places by instruction number, addresses of variables
//! as constants. This is what [`super::warp`] runs.

use super::numerics::Conversion;
use super::parse::Space;
use super::table::Function;
use super::types::{Class, Type};

/// Where a block's shared variables begin in their state space: not at 0, so that an offset taken for an
/// address is found.
pub const SHARED_BASE: u64 = 0x400;
/// Where a thread's local variables begin.
pub const LOCAL_BASE: u64 = 0x100;
/// Generic address of shared memory's address 0.
pub const SHARED_WINDOW: u64 = 1 << 56;
/// Generic address of local memory's address 0.
pub const LOCAL_WINDOW: u64 = 2 << 56;
/// Where the module's own variables begin in global memory.
pub const MODULE_BASE: u64 = 0x0010_0000;
/// Bytes between variables that belong to none: what runs over the end of one is found.
pub const GAP: u64 = 64;

/// A special register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Special {
    /// `%tid`, by axis.
    Tid(u8),
    /// `%ntid`.
    Ntid(u8),
    /// `%ctaid`.
    Ctaid(u8),
    /// `%nctaid`.
    Nctaid(u8),
    /// `%laneid`.
    Lane,
    /// `%warpid`.
    Warp,
    /// `%nwarpid`.
    Warps,
    /// `%lanemask_eq`, `_lt`, `_le`, `_gt`, `_ge`.
    LaneMask(u8),
    /// `%dynamic_smem_size`, `%total_smem_size`.
    SharedSize(bool),
}

/// A source.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Src {
    /// A register.
    Reg(u32),
    /// A constant.
    Imm(u64),
}

/// A destination: a register, and the bits that it has.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Dst {
    /// The register.
    pub reg: u32,
    /// Its bits.
    pub mask: u64,
}

/// A predicate that is read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pred {
    /// The register.
    pub reg: u32,
    /// Is it negated?
    pub not: bool,
}

/// Where an access goes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Address {
    /// Register or constant.
    pub base: Src,
    /// Added to it.
    pub offset: i64,
    /// The bits that an address has in this register.
    pub mask: u64,
}

/// How two predicates are joined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Join {
    /// Both.
    And,
    /// Any.
    Or,
    /// One alone.
    Xor,
}

impl Join {
    /// Applies it to masks of lanes.
    pub fn apply(self, a: u32, b: u32) -> u32 {
        match self {
            Join::And => a & b,
            Join::Or => a | b,
            Join::Xor => a ^ b,
        }
    }
}

/// A comparison: which outcomes it holds for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Test {
    /// Type of the operands.
    pub ty: Type,
    /// Any of [`LESS`], [`EQUAL`], [`GREATER`], [`UNORDERED`].
    pub holds: u8,
}

/// The first operand is less.
pub const LESS: u8 = 1;
/// Both are equal.
pub const EQUAL: u8 = 2;
/// The first operand is greater.
pub const GREATER: u8 = 4;
/// One is a NaN.
pub const UNORDERED: u8 = 8;

impl Test {
    /// Does it hold?
    pub fn of(&self, a: u64, b: u64) -> bool {
        let order = match (self.ty.class, self.ty.bits) {
            (Class::Float, 32) => f32::from_bits(a as u32).partial_cmp(&f32::from_bits(b as u32)),
            (Class::Float, _) => f64::from_bits(a).partial_cmp(&f64::from_bits(b)),
            (Class::Signed, _) => Some((self.ty.extend(a) as i64).cmp(&(self.ty.extend(b) as i64))),
            _ => Some(a.cmp(&b)),
        };
        self.holds & [LESS, EQUAL, GREATER, UNORDERED][order.map_or(3, |o| (o as i8 + 1) as usize)] != 0
    }
}

/// An atomic operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AtomicOp {
    /// Adds.
    Add,
    /// The smaller.
    Min,
    /// The larger.
    Max,
    /// Bitwise and.
    And,
    /// Bitwise or.
    Or,
    /// Bitwise exclusive or.
    Xor,
    /// Puts the operand there.
    Exchange,
    /// Puts the second operand there if the first is there.
    CompareAndSwap,
    /// Counts up to the operand, then from 0.
    Inc,
    /// Counts down from the operand.
    Dec,
}

/// How a shuffle chooses its source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ShuffleMode {
    /// A lower lane.
    Up,
    /// A higher lane.
    Down,
    /// The lane whose number differs in these bits.
    Butterfly,
    /// The lane of this number.
    Index,
}

/// What a vote asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VoteMode {
    /// Do all say so?
    All,
    /// Does any?
    Any,
    /// Do all say the same?
    Uniform,
    /// Who does?
    Ballot,
}

/// An instruction's meaning.
#[derive(Clone, Debug)]
pub enum Op {
    /// A row of the table.
    Map(Function, Dst, [Src; 4]),
    /// `cvt`.
    Convert(Conversion, Dst, Src),
    /// `mov`, `cvta` and the like: the value as it is, plus a constant.
    Move(Dst, Src, u64),
    /// `mov` from a special register.
    Read(Dst, Special),
    /// `mov` of a vector to a scalar: parts of so many bits, lowest first.
    Pack(Dst, Vec<Src>, u32),
    /// `mov` of a scalar to a vector.
    Unpack(Vec<Option<Dst>>, Src, u32),
    /// `setp`: destination, its complement's destination, operands.
    Compare(Test, Option<(Join, Pred)>, u32, Option<u32>, [Src; 2]),
    /// `set`: as `setp`, but a value of all these bits, or 0.
    Set(Test, Option<(Join, Pred)>, Dst, u64, [Src; 2]),
    /// `selp`.
    Select(Dst, [Src; 2], Pred),
    /// `slct`: the first if the third is not negative (of this type).
    Slct(Dst, [Src; 3], Type),
    /// Logic of predicates.
    Logic(Join, u32, Pred, Pred),
    /// `mov.pred` and `not.pred`; the constant is a register's place where there is none.
    Assign(u32, Result<Pred, bool>),
    /// `ld`: space, type of an element, destinations, address, is it atomic.
    Load(Space, Type, Vec<Option<Dst>>, Address, bool),
    /// `st`.
    Store(Space, Type, Vec<Src>, Address, bool),
    /// `atom` and `red`.
    Atomic(Space, AtomicOp, Type, Option<Dst>, Address, [Src; 2]),
    /// `cp.async`: to shared, from global, bytes written, bytes read.
    CopyAsync(Address, Address, u32, Src),
    /// `cp.async.commit_group`.
    CommitGroup,
    /// `cp.async.wait_group` for all but so many; with `true` also for what is in no group.
    WaitGroup(u32, bool),
    /// `bra`.
    Branch(u32),
    /// `brx.idx`.
    BranchIndex(Src, Vec<u32>),
    /// `ret` and `exit`.
    Exit,
    /// `trap`.
    Trap,
    /// `bar.sync`: number, threads if given, must the warp arrive as one.
    Barrier(Src, Option<Src>, bool),
    /// `bar.warp.sync`.
    WarpBarrier(Src),
    /// `membar`, `fence`: accesses happen in order here anyway.
    Fence,
    /// `shfl.sync`: destination, its predicate, value, lane or distance, clamp, members.
    Shuffle(ShuffleMode, Option<Dst>, Option<u32>, [Src; 3], Src),
    /// `vote.sync`: destination of a predicate or of a ballot.
    Vote(VoteMode, Result<u32, Dst>, Pred, Src),
    /// `activemask`.
    ActiveMask(Dst),
}

/// An instruction.
#[derive(Clone, Debug)]
pub struct Inst {
    /// Where it stands in the text.
    pub line: u32,
    /// It is run by the lanes for which this holds.
    pub guard: Option<Pred>,
    /// What it does.
    pub op: Op,
}

/// A parameter of an entry.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name.
    pub name: String,
    /// Where it is in parameter space.
    pub at: usize,
    /// Its bytes.
    pub size: usize,
}

/// A kernel.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// Its parameters.
    pub params: Vec<Param>,
    /// Most threads of a block along each axis, and with `true` exactly so many.
    pub threads: Option<([u32; 3], bool)>,
    /// The code.
    pub code: Vec<Inst>,
    /// Names of the registers that hold values.
    pub registers: Vec<String>,
    /// Names of those that hold predicates.
    pub predicates: Vec<String>,
    /// Shared variables: first address, bytes.
    pub shared: Vec<(u64, u64)>,
    /// Where memory whose size the launch gives begins, if there is any.
    pub dynamic: Option<u64>,
    /// Local variables.
    pub local: Vec<(u64, u64)>,
}

/// A variable of the module in global or constant memory.
#[derive(Clone, Debug)]
pub struct ModuleVariable {
    /// Its name.
    pub name: String,
    /// Its address.
    pub at: u64,
    /// Its first contents.
    pub bytes: Vec<u8>,
    /// May it be written?
    pub writable: bool,
}

/// A decoded module.
#[derive(Clone, Debug)]
pub struct Program {
    /// `.target`'s number.
    pub sm: u32,
    /// The kernels.
    pub entries: Vec<Entry>,
    /// The module's variables.
    pub variables: Vec<ModuleVariable>,
}

impl Program {
    /// The kernel of that name.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|e| e.name == name)
    }
}
