//! The `num`, `tensor` and `kernel` dialects as pliron operations.
//!
//! Takes [`Region`]s and [`Kernel`]s and gives pliron modules: verified ([`verify`]), printed
//! ([`print_module`]) and parsed back ([`parse_module`]). Every operation is in pliron's canonical syntax
//! `results = dialect.op (operands) [successors] [attributes]: <types> regions`; what an operation
//! needs beyond operands stands in one string attribute, `spec`, whose grammar is in [`spec`].

use std::collections::HashMap;

use pliron::attribute::AttrObj;
use pliron::basic_block::BasicBlock;
use pliron::builtin::attributes::StringAttr;
use pliron::builtin::op_interfaces::{IsTerminatorInterface, OneRegionInterface};
use pliron::builtin::ops::ModuleOp;
use pliron::builtin::types::{FP32Type, FP64Type, IntegerType, Signedness};
use pliron::context::{Context, Ptr};
use pliron::derive::pliron_op;
use pliron::identifier::Identifier;
use pliron::irfmt::parsers::spaced;
use pliron::linked_list::ContainsLinkedList;
use pliron::op::{Op as PlironOp, OpObj};
use pliron::operation::{Operation, verify_operation};
use pliron::parsable::parse_from_str;
use pliron::printable::Printable;
use pliron::region::Region as PlironRegion;
use pliron::r#type::{TypeHandle, Typed};
use pliron::value::Value;
use pliron::{dict_key, verify_err_noloc};

use crate::cfg::{BlockId, Body, Edge, Inst, MemTy, Op, Term, Val};
use crate::kernel::Kernel;
use crate::num::{self, NumOp, Ty};
use crate::region::{LoopDim, Reduction, Region, View};

mod range;
mod shape;
pub mod spec;

/// How pliron names an operation at run time: its wrapper and type.
pub(crate) type ConcreteOpInfo = (fn(Ptr<Operation>) -> OpObj, std::any::TypeId);

dict_key!(
    /// Everything about an operation that is not an operand.
    ATTR_SPEC,
    "spec"
);

/// Why a text is not a module of our dialects.
#[derive(Debug, thiserror::Error)]
pub enum DialectError {
    /// pliron's parser or verifier refused it.
    #[error("{0}")]
    Pliron(String),
    /// It parses, but means nothing in our dialects.
    #[error("{op}: {why}")]
    Meaning {
        /// The operation.
        op: String,
        /// What is wrong.
        why: String,
    },
}

fn meaning(op: &str, why: impl Into<String>) -> DialectError {
    DialectError::Meaning { op: op.into(), why: why.into() }
}

macro_rules! dialect_ops {
    ($($var:ident $name:literal [$($iface:ident),*];)*) => {
        $(
            #[doc = concat!("The `", $name, "` operation.")]
            #[pliron_op(name = $name, format = "canonical", interfaces = [$($iface),*], verifier = "succ")]
            pub struct $var;
        )*
        fn concrete(name: &str) -> Option<ConcreteOpInfo> {
            Some(match name { $($name => $var::get_concrete_op_info(),)* _ => return None })
        }
    };
}

dialect_ops! {
    ConstOp "num.const" [];
    BrOp "num.br" [IsTerminatorInterface];
    CondBrOp "num.cond_br" [IsTerminatorInterface];
    SwitchOp "num.switch" [IsTerminatorInterface];
    ReturnOp "num.return" [IsTerminatorInterface];
    UnreachableOp "num.unreachable" [IsTerminatorInterface];
    RegionOp "tensor.region" [OneRegionInterface];
    TripOp "tensor.trip" [];
    MostOp "tensor.most" [];
    HostIndexOp "tensor.host_index" [];
    OriginOp "tensor.origin" [];
    EndOfOp "tensor.end_of" [];
    LoopOp "tensor.loop" [];
    ViewOp "tensor.view" [];
    GuardOp "tensor.guard" [];
    SteadyOp "tensor.steady" [];
    SameOp "tensor.same" [];
    ProgressionOp "tensor.progression" [];
    WaveOp "tensor.wave" [];
    BoundOp "tensor.bound" [];
    PlaceOp "tensor.place" [];
    PrivateOp "tensor.private" [];
    NestOp "tensor.nest" [OneRegionInterface];
    EndOp "tensor.end" [IsTerminatorInterface];
    TensorLoadOp "tensor.load" [];
    TensorStoreOp "tensor.store" [];
    TensorUpdateOp "tensor.update" [];
    TensorTrapIfOp "tensor.trap_if" [];
    KernelFuncOp "kernel.func" [OneRegionInterface];
    KernelLoadOp "kernel.load" [];
    KernelStoreOp "kernel.store" [];
    KernelUpdateOp "kernel.update" [];
    PrivateLoadOp "kernel.private_load" [];
    PrivateStoreOp "kernel.private_store" [];
    TensorPrivateLoadOp "tensor.private_load" [];
    TensorPrivateStoreOp "tensor.private_store" [];
    EnvOp "kernel.env" [];
    TrapIfOp "kernel.trap_if" [];
    RaisedOp "kernel.raised" [];
    BarrierOp "kernel.barrier" [];
    SharedLoadOp "kernel.shared_load" [];
    SharedStoreOp "kernel.shared_store" [];
    PartialStoreOp "kernel.partial_store" [];
    PartialLoadOp "kernel.partial_load" [];
    ShuffleDownOp "kernel.shuffle_down" [];
}

/// Which dialect a body's memory operations belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Tensor,
    Kernel,
}

pub(crate) fn type_of(ctx: &Context, ty: Ty) -> TypeHandle {
    match ty {
        Ty::I32 => IntegerType::get(ctx, 32, Signedness::Signless).into(),
        Ty::I64 => IntegerType::get(ctx, 64, Signedness::Signless).into(),
        Ty::F32 => FP32Type::get(ctx).into(),
        Ty::F64 => FP64Type::get(ctx).into(),
    }
}

fn ty_of(ctx: &Context, h: TypeHandle) -> Option<Ty> {
    [Ty::I32, Ty::I64, Ty::F32, Ty::F64].into_iter().find(|&t| type_of(ctx, t) == h)
}

/// The verifier of every `num` arithmetic operation: operand and result types are the table's.
pub(crate) fn verify_num(op: &dyn PlironOp, num: NumOp, ctx: &Context) -> pliron::result::Result<()> {
    let o = op.get_operation().deref(ctx);
    let want: Vec<TypeHandle> = num.info().params.iter().map(|&t| type_of(ctx, t)).collect();
    let have: Vec<TypeHandle> = o.operands().map(|v| v.get_type(ctx)).collect();
    if want != have || o.get_num_results() != 1 || o.get_type(0) != type_of(ctx, num.info().result) {
        return verify_err_noloc!(DialectError::Meaning {
            op: num.info().name.into(),
            why: "operand or result types differ from the numerics table".into(),
        });
    }
    Ok(())
}

struct Encoder<'c> {
    ctx: &'c mut Context,
    level: Level,
    values: HashMap<Val, Value>,
}

/// What an operation is made of.
#[derive(Default)]
struct Parts<'a> {
    args: &'a [Val],
    results: &'a [(Val, Ty)],
    successors: Vec<Ptr<BasicBlock>>,
    regions: usize,
}

impl Encoder<'_> {
    fn op(&mut self, block: Ptr<BasicBlock>, info: ConcreteOpInfo, spec: String, parts: Parts<'_>) -> Ptr<Operation> {
        let Parts { args, results, successors, regions } = parts;
        let operands = args.iter().map(|v| self.values[v]).collect();
        let types = results.iter().map(|&(_, t)| type_of(self.ctx, t)).collect();
        let op = Operation::new(self.ctx, info, types, operands, successors, regions);
        if !spec.is_empty() {
            let attr: AttrObj = Box::new(StringAttr::new(spec));
            op.deref_mut(self.ctx).attributes.0.insert(ATTR_SPEC.clone(), attr);
        }
        for (i, &(v, _)) in results.iter().enumerate() {
            let value = op.deref(self.ctx).get_result(i);
            self.values.insert(v, value);
        }
        op.insert_at_back(block, self.ctx);
        op
    }

    fn named(&mut self, block: Ptr<BasicBlock>, name: &str, spec: String, args: &[Val], results: &[(Val, Ty)]) {
        let info = concrete(name).expect("a name from the table above");
        self.op(block, info, spec, Parts { args, results, ..Parts::default() });
    }

    fn inst(&mut self, block: Ptr<BasicBlock>, body: &Body, i: &Inst) {
        let results: Vec<(Val, Ty)> = i.result.iter().map(|&v| (v, body.ty(v))).collect();
        if let Op::Num(n) = i.op {
            let spec = spec::at(i.at);
            let parts = Parts { args: &i.args, results: &results, ..Parts::default() };
            self.op(block, num::ops::concrete(n), spec, parts);
            return;
        }
        let name = match (&i.op, self.level) {
            (Op::Load { .. }, Level::Tensor) => "tensor.load",
            (Op::Store { .. }, Level::Tensor) => "tensor.store",
            (Op::Update { .. }, Level::Tensor) => "tensor.update",
            (Op::PrivateLoad { .. }, Level::Tensor) => "tensor.private_load",
            (Op::PrivateStore { .. }, Level::Tensor) => "tensor.private_store",
            (Op::TrapIf, Level::Tensor) => "tensor.trap_if",
            (op, _) => spec::name(op),
        };
        self.named(block, name, spec::print(i), &i.args, &results);
    }

    fn body(&mut self, body: &Body, region: Ptr<PlironRegion>) {
        let order = body.rpo();
        let mut blocks = HashMap::new();
        for (n, &b) in order.iter().enumerate() {
            let params = &body.at(b).params;
            let types = params.iter().map(|&v| type_of(self.ctx, body.ty(v))).collect();
            // Named by position, which is the number that a parsed block gets: printing what was
            // parsed gives the same text.
            let label = Identifier::try_from(format!("b{n}")).ok();
            let block = BasicBlock::new(self.ctx, label, types);
            block.insert_at_back(region, self.ctx);
            for (i, &p) in params.iter().enumerate() {
                let value = block.deref(self.ctx).get_argument(i);
                self.values.insert(p, value);
            }
            blocks.insert(b, block);
        }
        // In reverse postorder every definition that dominates a use is met before it.
        for &b in &order {
            let block = blocks[&b];
            for i in &body.at(b).insts {
                self.inst(block, body, i);
            }
            let term = &body.at(b).term;
            let mut args: Vec<Val> = match term {
                Term::CondBr(c, ..) | Term::Switch(c, _) => vec![*c],
                Term::Return(vs) => vs.clone(),
                _ => vec![],
            };
            let successors: Vec<_> = term.edges().iter().map(|e| blocks[&e.block]).collect();
            let counts: Vec<String> = term.edges().iter().map(|e| e.args.len().to_string()).collect();
            term.edges().iter().for_each(|e| args.extend(&e.args));
            let name = match term {
                Term::Br(_) => "num.br",
                Term::CondBr(..) => "num.cond_br",
                Term::Switch(..) => "num.switch",
                Term::Return(_) => "num.return",
                Term::Unreachable => "num.unreachable",
            };
            let spec = if counts.is_empty() { String::new() } else { format!("args {}", counts.join(" ")) };
            let parts = Parts { args: &args, successors, ..Parts::default() };
            self.op(block, concrete(name).expect("terminator"), spec, parts);
        }
    }
}

fn module(ctx: &mut Context, name: &str) -> ModuleOp {
    let id = Identifier::try_from(name).unwrap_or_else(|_| Identifier::try_from("module").expect("valid"));
    ModuleOp::new(ctx, id)
}

fn module_block(ctx: &Context, m: &ModuleOp) -> Ptr<BasicBlock> {
    m.get_region(ctx).deref(ctx).get_head().expect("a module has one block")
}

fn encode_region(ctx: &mut Context, top: Ptr<BasicBlock>, r: &Region) {
    let mut e = Encoder { ctx, level: Level::Tensor, values: HashMap::new() };
    let info = RegionOp::get_concrete_op_info();
    let op = e.op(
        top,
        info,
        format!("name {}{}", r.name, if r.split > 0 { format!(" split {}", r.split) } else { String::new() }),
        Parts { regions: 1, ..Parts::default() },
    );
    let region = op.deref(e.ctx).get_region(0);
    let types = r.params.iter().map(|&v| type_of(e.ctx, r.body.ty(v))).collect();
    let block = BasicBlock::new(e.ctx, Identifier::try_from("entry").ok(), types);
    block.insert_at_back(region, e.ctx);
    for (i, &p) in r.params.iter().enumerate() {
        let value = block.deref(e.ctx).get_argument(i);
        e.values.insert(p, value);
    }
    for i in &r.prelude {
        e.inst(block, &r.body, i);
    }
    for l in &r.loops {
        let operands: Vec<Val> = l.trip.into_iter().chain(l.tapers.iter().flat_map(|t| t.operands())).collect();
        e.named(block, "tensor.loop", spec::print_loop(l), &operands, &[]);
    }
    for v in &r.views {
        e.named(block, "tensor.view", spec::print_view(v), &v.operands().collect::<Vec<_>>(), &[]);
    }
    for g in &r.guards {
        e.named(block, "tensor.guard", spec::print_guard(*g), &[], &[]);
    }
    for s in &r.steady {
        e.named(block, "tensor.steady", spec::print_steady(s), &[s.address], &[]);
    }
    for pair in &r.same {
        e.named(block, "tensor.same", String::new(), pair, &[]);
    }
    for p in &r.progressions {
        e.named(block, "tensor.progression", spec::print_progression(p), &p.operands().collect::<Vec<_>>(), &[]);
    }
    if let Some(w) = &r.wave {
        e.named(block, "tensor.wave", spec::print_wave(w), &w.operands(), &[]);
        for (l, t) in &w.bounds {
            e.named(block, "tensor.bound", spec::print_bound(*l, t), &t.operands().collect::<Vec<_>>(), &[]);
        }
        for p in &w.places {
            e.named(block, "tensor.place", spec::print_place(p), &p.operands().collect::<Vec<_>>(), &[]);
        }
    }
    for bytes in &r.body.privates {
        e.named(block, "tensor.private", bytes.to_string(), &[], &[]);
    }
    let inits: Vec<Val> = r.reductions.iter().map(|x| x.init).collect();
    let results: Vec<(Val, Ty)> = r.reductions.iter().map(|x| (x.result, r.body.ty(x.result))).collect();
    let ops: Vec<String> = r.reductions.iter().map(spec::print_reduction).collect();
    let spec = if ops.is_empty() { String::new() } else { format!("reduce {}", ops.join(" ")) };
    let nest = e.op(
        block,
        NestOp::get_concrete_op_info(),
        spec,
        Parts { args: &inits, results: &results, regions: 1, ..Parts::default() },
    );
    let inner = nest.deref(e.ctx).get_region(0);
    e.body(&r.body, inner);
    r.then.iter().for_each(|phase| encode_region(e.ctx, block, phase));
    e.named(block, "tensor.end", String::new(), &r.results, &[]);
}

fn encode_kernel(ctx: &mut Context, top: Ptr<BasicBlock>, k: &Kernel) {
    let mut e = Encoder { ctx, level: Level::Kernel, values: HashMap::new() };
    let info = KernelFuncOp::get_concrete_op_info();
    let op = e.op(top, info, spec::print_kernel(k), Parts { regions: 1, ..Parts::default() });
    let region = op.deref(e.ctx).get_region(0);
    e.body(&k.body, region);
}

fn verified(ctx: &Context, m: ModuleOp) -> Result<Ptr<Operation>, DialectError> {
    let op = m.get_operation();
    verify_operation(op, ctx).map_err(|e| DialectError::Pliron(e.disp(ctx).to_string()))?;
    Ok(op)
}

fn printed(ctx: &Context, m: ModuleOp) -> Result<String, DialectError> {
    Ok(verified(ctx, m)?.disp(ctx).to_string() + "\n")
}

fn module_of(ctx: &mut Context, name: &str, regions: &[Region]) -> ModuleOp {
    let m = module(ctx, name);
    let top = module_block(ctx, &m);
    regions.iter().for_each(|r| encode_region(ctx, top, r));
    m
}

/// Builds, verifies and prints a module of `tensor.region`s.
pub fn print_module(name: &str, regions: &[Region]) -> Result<String, DialectError> {
    let ctx = &mut Context::new();
    let m = module_of(ctx, name, regions);
    printed(ctx, m)
}

/// Builds, verifies and prints a module of `kernel.func`s.
pub fn print_kernels(name: &str, kernels: &[Kernel]) -> Result<String, DialectError> {
    let ctx = &mut Context::new();
    let m = module(ctx, name);
    let top = module_block(ctx, &m);
    kernels.iter().for_each(|k| encode_kernel(ctx, top, k));
    printed(ctx, m)
}

/// Verifies that a region is well formed, through the pliron verifiers (types, SSA dominance).
pub fn verify(region: &Region) -> Result<(), DialectError> {
    let ctx = &mut Context::new();
    let m = module_of(ctx, "verify", std::slice::from_ref(region));
    verified(ctx, m)?;
    region.phases().try_for_each(range::check)?;
    shape::region(region)
}

struct Decoder<'c> {
    ctx: &'c Context,
    values: HashMap<Value, Val>,
    body: Body,
}

impl Decoder<'_> {
    fn define(&mut self, v: Value) -> Result<Val, DialectError> {
        let ty = ty_of(self.ctx, v.get_type(self.ctx)).ok_or_else(|| meaning("type", "not a Wasm scalar"))?;
        let val = self.body.value(ty);
        self.values.insert(v, val);
        Ok(val)
    }

    fn uses(&self, op: Ptr<Operation>) -> Result<Vec<Val>, DialectError> {
        op.deref(self.ctx)
            .operands()
            .map(|v| self.values.get(&v).copied().ok_or_else(|| meaning("operand", "used before its definition")))
            .collect()
    }

    /// Takes the operands of an operation, all integers, for the places that there are for them.
    fn integers<'v>(&self, op: Ptr<Operation>, slots: impl Iterator<Item = &'v mut Val>) -> Result<(), DialectError> {
        let bad = || meaning(&self.name(op), format!("bad operands of `{}`", self.spec(op)));
        let mut args = self.uses(op)?.into_iter();
        for slot in slots {
            *slot = args.next().filter(|&a| !self.body.ty(a).is_float()).ok_or_else(bad)?;
        }
        if args.next().is_some() { Err(meaning(&self.name(op), "more operands than it says")) } else { Ok(()) }
    }

    fn spec(&self, op: Ptr<Operation>) -> String {
        let o = op.deref(self.ctx);
        o.attributes.get::<StringAttr>(&ATTR_SPEC).map(|s| String::from(s.clone())).unwrap_or_default()
    }

    fn name(&self, op: Ptr<Operation>) -> String {
        Operation::get_opid(op, self.ctx).disp(self.ctx).to_string()
    }

    fn inst(&mut self, op: Ptr<Operation>) -> Result<Inst, DialectError> {
        let (name, spec) = (self.name(op), self.spec(op));
        let args = self.uses(op)?;
        let results: Vec<Value> = op.deref(self.ctx).results().collect();
        let result = results.first().map(|&v| self.define(v)).transpose()?;
        let (kind, at) = match NumOp::from_dialect_name(&name) {
            Some(n) => (Op::Num(n), spec::parse_at(&spec)),
            None => spec::parse(&name, &spec).ok_or_else(|| meaning(&name, format!("bad spec `{spec}`")))?,
        };
        let inst = Inst { op: kind, args, result, at };
        if results.len() > 1 || !self.well_typed(&inst) {
            return Err(meaning(&name, "wrong number or types of operands or results"));
        }
        Ok(inst)
    }

    /// Has the instruction the operands and the result that its operation takes?
    fn well_typed(&self, i: &Inst) -> bool {
        let args: Vec<Ty> = i.args.iter().map(|&v| self.body.ty(v)).collect();
        let result = i.result.map(|v| self.body.ty(v));
        match (i.op, args.as_slice()) {
            (Op::Const(_), []) => result.is_some(),
            (Op::Num(n), a) => a == n.info().params && result == Some(n.info().result),
            (Op::Load { mem, .. }, [Ty::I32]) => result == Some(mem.ty),
            (Op::Store { mem, .. }, [Ty::I32, v]) => *v == mem.ty && result.is_none(),
            (Op::Update { op, mem, .. }, [Ty::I32, v]) => {
                let typed = op.updates() && op.info().result == mem.ty && *v == mem.ty && result.is_none();
                typed && mem.bytes >= 4 && (!op.is_extreme() || mem == MemTy::full(mem.ty))
            }
            (Op::PrivateLoad { mem, .. }, [Ty::I32]) => result == Some(mem.ty),
            (Op::PrivateStore { mem, .. }, [Ty::I32, v]) => *v == mem.ty && result.is_none(),
            (Op::Trip(t), [a, b, c] | [a, b, c, Ty::I32]) => {
                !t.ty.is_float() && [a, b, c].iter().all(|x| **x == t.ty) && result == Some(Ty::I64)
            }
            (Op::Most { scale, .. }, [bound, rest @ ..]) => {
                let pair = |p: &[Ty]| p == [*bound, Ty::I64];
                scale > 0 && !bound.is_float() && rest.chunks(2).all(pair) && result == Some(Ty::I64)
            }
            (Op::HostIndex(_) | Op::Origin(_) | Op::End(_), []) => result == Some(Ty::I64),
            (Op::Env(e), []) => result == Some(e.ty()),
            (Op::TrapIf, [Ty::I32]) | (Op::Barrier, []) => result.is_none(),
            (Op::Raised, []) => result == Some(Ty::I32),
            (Op::SharedLoad | Op::PartialLoad, [Ty::I32]) => result.is_some(),
            (Op::SharedStore | Op::PartialStore, [Ty::I32, _]) => result.is_none(),
            (Op::ShuffleDown(_), [v]) => result == Some(*v),
            _ => false,
        }
    }

    fn body(&mut self, region: Ptr<PlironRegion>) -> Result<(), DialectError> {
        let blocks: Vec<Ptr<BasicBlock>> = region.deref(self.ctx).iter(self.ctx).collect();
        let index: HashMap<Ptr<BasicBlock>, BlockId> =
            blocks.iter().enumerate().map(|(i, &b)| (b, BlockId(i as u32))).collect();
        for &b in &blocks {
            let id = self.body.block();
            let params: Vec<Value> = b.deref(self.ctx).arguments().collect();
            let params = params.into_iter().map(|v| self.define(v)).collect::<Result<_, _>>()?;
            self.body.at_mut(id).params = params;
        }
        if blocks.is_empty() {
            return Err(meaning("region", "no blocks"));
        }
        for (i, &b) in blocks.iter().enumerate() {
            let ops: Vec<Ptr<Operation>> = b.deref(self.ctx).iter(self.ctx).collect();
            let (&last, rest) = ops.split_last().ok_or_else(|| meaning("block", "no terminator"))?;
            let insts = rest.iter().map(|&op| self.inst(op)).collect::<Result<_, _>>()?;
            let term = self.term(last, &index)?;
            let block = &mut self.body.blocks[i];
            (block.insts, block.term) = (insts, term);
        }
        Ok(())
    }

    fn term(&self, op: Ptr<Operation>, index: &HashMap<Ptr<BasicBlock>, BlockId>) -> Result<Term, DialectError> {
        let (name, spec, mut args) = (self.name(op), self.spec(op), self.uses(op)?);
        let counts: Vec<usize> =
            spec.strip_prefix("args ").unwrap_or("").split_whitespace().filter_map(|n| n.parse().ok()).collect();
        let head = usize::from(matches!(name.as_str(), "num.cond_br" | "num.switch"));
        let succ: Vec<BlockId> = op.deref(self.ctx).successors().map(|b| index[&b]).collect();
        if counts.len() != succ.len()
            || (!succ.is_empty() && args.len() != counts.iter().fold(head, |n, c| n.saturating_add(*c)))
        {
            return Err(meaning(&name, "`args` does not match the successors"));
        }
        let mut rest = if succ.is_empty() { vec![] } else { args.split_off(head) };
        let mut edges: Vec<Edge> = vec![];
        for (block, n) in succ.into_iter().zip(counts) {
            let tail = rest.split_off(n);
            let edge = Edge { block, args: std::mem::replace(&mut rest, tail) };
            let types = |vs: &[Val]| vs.iter().map(|&v| self.body.ty(v)).collect::<Vec<_>>();
            if types(&edge.args) != types(&self.body.at(block).params) {
                return Err(meaning(&name, "arguments are not those of the successor"));
            }
            edges.push(edge);
        }
        if head == 1 && args.first().map(|&c| self.body.ty(c)) != Some(Ty::I32) {
            return Err(meaning(&name, "the condition is no i32"));
        }
        let bad = || meaning(&name, "wrong number of successors");
        let wanted = match name.as_str() {
            "num.br" => edges.len() == 1,
            "num.cond_br" => edges.len() == 2,
            "num.switch" => !edges.is_empty(),
            _ => edges.is_empty(),
        };
        if !wanted {
            return Err(bad());
        }
        Ok(match name.as_str() {
            "num.br" => Term::Br(edges.pop().ok_or_else(bad)?),
            "num.cond_br" => {
                let b = edges.pop().ok_or_else(bad)?;
                Term::CondBr(args[0], edges.pop().ok_or_else(bad)?, b)
            }
            "num.switch" => Term::Switch(args[0], edges),
            "num.return" => Term::Return(args),
            "num.unreachable" if args.is_empty() => Term::Unreachable,
            _ => return Err(meaning(&name, "not a terminator")),
        })
    }
}

fn decode_region(ctx: &Context, op: Ptr<Operation>) -> Result<Region, DialectError> {
    let mut d = Decoder { ctx, values: HashMap::new(), body: Body::default() };
    let spec = d.spec(op);
    let name = spec.strip_prefix("name ").ok_or_else(|| meaning("tensor.region", format!("bad spec `{spec}`")))?;
    let (name, split) = match name.split_once(" split ") {
        Some((name, n)) => (name, n.parse().map_err(|_| meaning("tensor.region", format!("bad spec `{spec}`")))?),
        None => (name, 0),
    };
    let mut r = Region {
        name: name.to_string(),
        params: vec![],
        prelude: vec![],
        loops: vec![],
        views: vec![],
        guards: vec![],
        steady: vec![],
        progressions: vec![],
        same: vec![],
        wave: None,
        reductions: vec![],
        body: Body::default(),
        results: vec![],
        then: vec![],
        split,
    };
    let entry = op.deref(ctx).get_region(0).deref(ctx).get_head().ok_or_else(|| meaning("tensor.region", "empty"))?;
    let params: Vec<Value> = entry.deref(ctx).arguments().collect();
    r.params = params.into_iter().map(|v| d.define(v)).collect::<Result<_, _>>()?;
    let ops: Vec<Ptr<Operation>> = entry.deref(ctx).iter(ctx).collect();
    for op in ops {
        let (name, spec) = (d.name(op), d.spec(op));
        let bad = || meaning(&name, format!("bad spec `{spec}`"));
        if !d.body.blocks.is_empty() && name != "tensor.end" && name != "tensor.region" {
            return Err(meaning(&name, "stands behind the nest"));
        }
        match name.as_str() {
            "tensor.loop" => {
                let mut l: LoopDim = spec::parse_loop(&spec).ok_or_else(bad)?;
                let args = d.uses(op)?;
                let tapers = l.tapers.iter().flat_map(|t| t.operands()).count();
                l.trip = args.len().checked_sub(tapers).and_then(|n| args[..n].first().copied());
                let first = args.len().saturating_sub(tapers);
                for (slot, &v) in l.tapers.iter_mut().flat_map(|t| t.operands_mut()).zip(&args[first..]) {
                    *slot = v;
                }
                if args.len() != usize::from(l.trip.is_some()) + tapers {
                    return Err(bad());
                }
                r.loops.push(l);
            }
            "tensor.view" => {
                let mut v: View = spec::parse_view(&spec).ok_or_else(bad)?;
                d.integers(op, v.operands_mut())?;
                r.views.push(v);
            }
            "tensor.wave" if r.wave.is_none() => {
                let mut w = spec::parse_wave(&spec).ok_or_else(bad)?;
                d.integers(op, w.operands_mut())?;
                r.wave = Some(w);
            }
            "tensor.bound" => {
                let (l, mut t) = spec::parse_bound(&spec).ok_or_else(bad)?;
                d.integers(op, t.operands_mut())?;
                r.wave.as_mut().ok_or_else(|| meaning(&name, "stands in no wave"))?.bounds.push((l, t));
            }
            "tensor.place" => {
                let mut p = spec::parse_place(&spec).ok_or_else(bad)?;
                d.integers(op, p.operands_mut())?;
                r.wave.as_mut().ok_or_else(|| meaning(&name, "stands in no wave"))?.places.push(p);
            }
            "tensor.private" => d.body.privates.push(spec.trim().parse().map_err(|_| bad())?),
            "tensor.guard" => r.guards.push(spec::parse_guard(&spec).ok_or_else(bad)?),
            "tensor.steady" => {
                let mut s = spec::parse_steady(&spec).ok_or_else(bad)?;
                d.integers(op, std::iter::once(&mut s.address))?;
                r.steady.push(s);
            }
            "tensor.same" if spec.is_empty() => {
                let mut pair = [Val(0); 2];
                d.integers(op, pair.iter_mut())?;
                r.same.push(pair);
            }
            "tensor.progression" => {
                let mut p = spec::parse_progression(&spec).ok_or_else(bad)?;
                d.integers(op, p.operands_mut())?;
                r.progressions.push(p);
            }
            "tensor.nest" => {
                let ops: Vec<&str> = spec.strip_prefix("reduce ").unwrap_or("").split_whitespace().collect();
                let results: Vec<Value> = op.deref(ctx).results().collect();
                let inits = d.uses(op)?;
                if ops.len() != inits.len() || ops.len() != results.len() {
                    return Err(bad());
                }
                for ((o, init), res) in ops.into_iter().zip(inits).zip(results) {
                    let (join, scan) = spec::parse_reduction(o).ok_or_else(bad)?;
                    r.reductions.push(Reduction { join, init, result: d.define(res)?, scan });
                }
                let inner = op.deref(ctx).get_region(0);
                d.body(inner)?;
            }
            "tensor.region" => r.then.push(decode_region(ctx, op)?),
            "tensor.end" => r.results = d.uses(op)?,
            _ => {
                let i = d.inst(op)?;
                r.prelude.push(i);
            }
        }
    }
    if d.body.blocks.is_empty() {
        return Err(meaning("tensor.region", "no tensor.nest"));
    }
    r.body = d.body;
    range::check(&r)?;
    shape::region(&r)?;
    Ok(r)
}

fn decode_kernel(ctx: &Context, op: Ptr<Operation>) -> Result<Kernel, DialectError> {
    let mut d = Decoder { ctx, values: HashMap::new(), body: Body::default() };
    let spec = d.spec(op);
    let mut k = spec::parse_kernel(&spec).ok_or_else(|| meaning("kernel.func", format!("bad spec `{spec}`")))?;
    let region = op.deref(ctx).get_region(0);
    d.body.privates = k.body.privates;
    d.body(region)?;
    k.body = d.body;
    shape::kernel(&k)?;
    Ok(k)
}

/// What a module of our dialects holds.
#[derive(Debug, Default, PartialEq)]
pub struct Module {
    /// Its `tensor.region`s.
    pub regions: Vec<Region>,
    /// Its `kernel.func`s.
    pub kernels: Vec<Kernel>,
}

/// Parses and verifies a module printed by [`print_module`] or [`print_kernels`]. Lines in front of it that begin with a
/// semicolon are comments.
pub fn parse_module(text: &str) -> Result<Module, DialectError> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace());
    let comments = text.split_inclusive('\n').take_while(|l| l.starts_with(';') || l.trim().is_empty());
    let text = &text[comments.map(str::len).sum::<usize>()..];
    // What is printed is ASCII, and pliron's parser of identifiers panics at other letters; so does
    // its table of names at an operand of the outermost operation.
    if !text.is_ascii() {
        return Err(DialectError::Pliron("the text is not ASCII".into()));
    }
    if !text.trim_start().starts_with("builtin.module") {
        return Err(meaning("module", "expected builtin.module"));
    }
    let ctx = &mut Context::new();
    let top = parse_from_str(spaced(Operation::top_level_parser()), ctx, text)
        .map_err(|e| DialectError::Pliron(e.to_string()))?;
    verify_operation(top, ctx).map_err(|e| DialectError::Pliron(e.disp(ctx).to_string()))?;
    let m = Operation::get_op::<ModuleOp>(top, ctx).ok_or_else(|| meaning("module", "expected builtin.module"))?;
    let block = module_block(ctx, &m);
    let ops: Vec<Ptr<Operation>> = block.deref(ctx).iter(ctx).collect();
    let mut out = Module::default();
    for op in ops {
        if Operation::is_op::<RegionOp>(op, ctx) {
            out.regions.push(decode_region(ctx, op)?);
        } else if Operation::is_op::<KernelFuncOp>(op, ctx) {
            out.kernels.push(decode_kernel(ctx, op)?);
        } else {
            return Err(meaning("module", "holds something other than tensor.region and kernel.func"));
        }
    }
    Ok(out)
}
