//! The slow, obvious interpreter of bodies: the executable specification of both dialects.
//!
//! Takes a [`Body`], the values it captures, and a [`Machine`] that answers for memory and launch;
//! gives the returned values or why the thread left. It checks what compiled code assumes: that
//! every value is defined before its use.

use crate::cfg::{BlockId, Body, Env, Inst, MemTy, Op, Term, Val};
use crate::eval::eval;
use crate::num::{NumOp, Ty};

/// Why a thread left without returning.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Stop {
    /// The trap flag was raised.
    #[error("trap flag raised")]
    Trap,
    /// More steps than allowed.
    #[error("step budget exceeded")]
    Budget,
    /// The program is not one that the machine can run.
    #[error("{0}")]
    Invalid(String),
}

/// What a body runs on.
pub trait Machine {
    /// Reads `mem.bytes` at `addr`, zero-extended.
    fn load(&mut self, addr: u64, mem: MemTy, view: u32) -> Result<u64, Stop>;
    /// Writes the low `mem.bytes` of `bits` at `addr`.
    fn store(&mut self, addr: u64, bits: u64, mem: MemTy, view: u32) -> Result<(), Stop>;
    /// Joins the value to the `mem.bytes` at `addr`, as one step.
    fn update(&mut self, op: NumOp, addr: u64, bits: u64, mem: MemTy, view: u32) -> Result<(), Stop> {
        let old = extend(mem, self.load(addr, mem, view)?);
        let new = eval(op, &[old, bits]).map_err(|_| Stop::Invalid(format!("an update by {op}")))?;
        self.store(addr, new, mem, view)
    }
    /// Answers a launch parameter.
    fn env(&mut self, env: Env) -> Result<u64, Stop>;
    /// Stores a partial result.
    fn partial(&mut self, slot: u32, bits: u64) -> Result<(), Stop>;
    /// Reads a partial result that the host left for the launch.
    fn partial_load(&mut self, slot: u32) -> Result<u64, Stop> {
        Err(Stop::Invalid(format!("a load of partial result {slot}: there are none")))
    }
    /// Reads a value of the block's shared memory.
    fn shared_load(&mut self, addr: u32, ty: Ty) -> Result<u64, Stop> {
        Err(Stop::Invalid(format!("a load of {ty} from shared memory at {addr:#x}: there is none")))
    }
    /// Writes a value to the block's shared memory.
    fn shared_store(&mut self, addr: u32, _bits: u64, ty: Ty) -> Result<(), Stop> {
        Err(Stop::Invalid(format!("a store of {ty} to shared memory at {addr:#x}: there is none")))
    }
}

/// How far a thread has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// To its end, with what `Return` returns.
    Returned(Vec<u64>),
    /// To a barrier, where it waits for the others of its block.
    Barrier,
}

/// Extends the loaded bytes to the value's bits.
pub fn extend(mem: MemTy, raw: u64) -> u64 {
    let n = u32::from(mem.bytes) * 8;
    let v = if mem.signed && n < 64 { (((raw << (64 - n)) as i64) >> (64 - n)) as u64 } else { raw };
    if mem.ty.bytes() == 4 { v & 0xffff_ffff } else { v }
}

/// The values of one run of a body.
pub struct Frame<'a> {
    body: &'a Body,
    values: Vec<Option<u64>>,
    /// The bytes of each private array, as far as they have been written.
    privates: Vec<Vec<Option<u8>>>,
    /// Where it stands: the block, and the instruction there.
    at: (BlockId, usize),
    /// Instructions left before [`Stop::Budget`].
    pub fuel: u64,
    /// As on hardware, a NaN that arithmetic makes is not the canonical one: who wants that has to ask.
    pub open_nans: bool,
}

/// A NaN that no canonicalisation gives.
fn open_nan(ty: Ty, bits: u64) -> u64 {
    match ty {
        Ty::F32 if f32::from_bits(bits as u32).is_nan() => 0xffff_ffff,
        Ty::F64 if f64::from_bits(bits).is_nan() => u64::MAX,
        _ => bits,
    }
}

impl<'a> Frame<'a> {
    /// A frame with the given captured values.
    pub fn new(body: &'a Body, captures: &[(Val, u64)], fuel: u64) -> Frame<'a> {
        let mut values = vec![None; body.types.len()];
        for &(v, bits) in captures {
            values[v.0 as usize] = Some(bits);
        }
        let privates = body.privates.iter().map(|n| vec![None; *n as usize]).collect();
        Frame { body, values, privates, at: (BlockId(0), 0), fuel, open_nans: false }
    }

    /// The bytes of a private array that an access moves.
    fn private(&mut self, array: u8, at: u64, mem: MemTy) -> Result<&mut [Option<u8>], Stop> {
        let (at, n) = (at as u32 as usize, usize::from(mem.bytes));
        let bytes = self.privates.get_mut(usize::from(array)).and_then(|p| p.get_mut(at..at + n));
        let bytes = bytes.filter(|_| at.is_multiple_of(n));
        bytes.ok_or_else(|| Stop::Invalid(format!("{n} bytes at {at} of private array {array}, which has none there")))
    }

    fn get(&self, v: Val) -> Result<u64, Stop> {
        self.values[v.0 as usize].ok_or_else(|| Stop::Invalid(format!("value {} is not defined", v.0)))
    }

    /// Goes to a block with arguments for its parameters.
    fn enter(&mut self, b: BlockId, args: &[u64]) -> Result<(), Stop> {
        let params = &self.body.at(b).params;
        if args.len() != params.len() {
            return Err(Stop::Invalid("wrong number of block arguments".into()));
        }
        for (p, v) in params.iter().zip(args) {
            self.values[p.0 as usize] = Some(*v);
        }
        self.at = (b, 0);
        Ok(())
    }

    /// Runs from the entry with the entry block's parameters, gives what `Return` returns. A thread that
    /// waits for others cannot be run alone.
    pub fn run(&mut self, args: &[u64], m: &mut dyn Machine) -> Result<Vec<u64>, Stop> {
        self.start(args)?;
        match self.resume(m)? {
            Progress::Returned(values) => Ok(values),
            Progress::Barrier => Err(Stop::Invalid("a barrier cannot be interpreted by one thread alone".into())),
        }
    }

    /// Goes to the entry with the entry block's parameters.
    pub fn start(&mut self, args: &[u64]) -> Result<(), Stop> {
        self.enter(BlockId(0), args)
    }

    /// Runs on to the end or past the next barrier.
    pub fn resume(&mut self, m: &mut dyn Machine) -> Result<Progress, Stop> {
        loop {
            let block = self.body.at(self.at.0);
            while let Some(inst) = block.insts.get(self.at.1) {
                self.fuel = self.fuel.checked_sub(1).ok_or(Stop::Budget)?;
                self.at.1 += 1;
                if inst.op == Op::Barrier {
                    return Ok(Progress::Barrier);
                }
                self.step(inst, m)?;
            }
            self.fuel = self.fuel.checked_sub(1).ok_or(Stop::Budget)?;
            let edge = match &block.term {
                Term::Br(e) => e,
                Term::CondBr(c, a, b) => {
                    if self.get(*c)? as u32 != 0 {
                        a
                    } else {
                        b
                    }
                }
                Term::Switch(i, es) => {
                    let i = self.get(*i)? as u32 as usize;
                    &es[i.min(es.len() - 1)]
                }
                Term::Return(vs) => {
                    return Ok(Progress::Returned(vs.iter().map(|&v| self.get(v)).collect::<Result<_, _>>()?));
                }
                Term::Unreachable => return Err(Stop::Trap),
            };
            let args = edge.args.iter().map(|&v| self.get(v)).collect::<Result<Vec<_>, _>>()?;
            self.enter(edge.block, &args)?;
        }
    }

    fn step(&mut self, inst: &Inst, m: &mut dyn Machine) -> Result<(), Stop> {
        let args = inst.args.iter().map(|&v| self.get(v)).collect::<Result<Vec<_>, _>>()?;
        let addr = |offset: u64| u64::from(args[0] as u32) + offset;
        let r = match inst.op {
            Op::Const(bits) => Some(bits),
            Op::Num(op) => {
                let bits = eval(op, &args).map_err(|_| Stop::Trap)?;
                Some(if self.open_nans && op.makes_nan() { open_nan(op.info().result, bits) } else { bits })
            }
            Op::Load { mem, offset, view } => Some(extend(mem, m.load(addr(offset), mem, view)?)),
            Op::Store { mem, offset, view } => {
                m.store(addr(offset), args[1], mem, view)?;
                None
            }
            Op::Update { op, mem, offset, view } => {
                m.update(op, addr(offset), args[1], mem, view)?;
                None
            }
            Op::Env(e) => Some(m.env(e)?),
            Op::TrapIf => {
                if args[0] as u32 != 0 {
                    return Err(Stop::Trap);
                }
                None
            }
            // Whoever raises it ends the run.
            Op::Raised => Some(0),
            Op::PartialStore => {
                m.partial(args[0] as u32, args[1])?;
                None
            }
            Op::PartialLoad => Some(m.partial_load(args[0] as u32)?),
            Op::PrivateLoad { mem, array } => {
                let bytes = self.private(array, args[0], mem)?.iter().copied().rev();
                let raw = bytes.into_iter().try_fold(0, |x, b| Some(x << 8 | u64::from(b?)));
                let unwritten = || Stop::Invalid(format!("private array {array} is read before it is written"));
                Some(extend(mem, raw.ok_or_else(unwritten)?))
            }
            Op::PrivateStore { mem, array } => {
                let bits = args[1].to_le_bytes();
                self.private(array, args[0], mem)?.iter_mut().zip(bits).for_each(|(b, new)| *b = Some(new));
                None
            }
            Op::SharedLoad => {
                let ty = inst.result.map_or(Ty::I32, |v| self.body.ty(v));
                Some(m.shared_load(args[0] as u32, ty)?)
            }
            Op::SharedStore => {
                m.shared_store(args[0] as u32, args[1], self.body.ty(inst.args[1]))?;
                None
            }
            ref op => return Err(Stop::Invalid(format!("{op:?} cannot be interpreted by one thread alone"))),
        };
        if let (Some(v), Some(bits)) = (inst.result, r) {
            self.values[v.0 as usize] = Some(bits);
        }
        Ok(())
    }
}
