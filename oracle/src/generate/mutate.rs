//! Mutation: a module with the same meaning and the same loops, spelled in another way.
//!
//! **Takes** a valid module and a seed. **Gives** a module whose functions do the same, rewritten operator by
//! operator by the rules of [`Rule`]: every loop is still there, in the same order, and a lifter that sees through
//! spelling says the same of each. **Assumes** only that the module validates; names of locals and code offsets in
//! custom sections are not adjusted.

use std::collections::HashMap;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{BlockType, CodeSection, Function, Instruction, Module, ValType};
use wasmparser::{FunctionBody, Operator, Parser, ValidPayload, Validator};

use super::rng::Rng;

/// A way to spell the same differently.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// The operands of a commutative operation, or of a comparison, change places.
    Commute,
    /// `x + c` is `x - (-c)`, and the other way round.
    Negate,
    /// `x << k` is `x * 2^k`, and the other way round.
    Shift,
    /// A condition is negated twice.
    Eqz,
    /// What is on top of the stack goes through a local of its own.
    Route,
    /// `local.tee` is `local.set` and `local.get`.
    Tee,
    /// `nop`s and empty blocks stand anywhere.
    Empty,
    /// The locals have other numbers.
    Renumber,
    /// A constant is in a local from the function's entry on.
    Hoist,
    /// There is a block around a loop.
    Wrap,
}

impl Rule {
    /// All of them.
    pub const ALL: [Rule; 10] = [
        Rule::Commute,
        Rule::Negate,
        Rule::Shift,
        Rule::Eqz,
        Rule::Route,
        Rule::Tee,
        Rule::Empty,
        Rule::Renumber,
        Rule::Hoist,
        Rule::Wrap,
    ];
}

/// Why a module cannot be mutated.
#[derive(Debug, thiserror::Error)]
pub enum MutateError {
    /// The bytes are not a valid module.
    #[error("not a valid module: {0}")]
    Invalid(#[from] wasmparser::Error),
    /// It cannot be written anew.
    #[error("cannot be rewritten: {0}")]
    Rewrite(String),
}

type Failure = Error<String>;

/// Of a hundred places, in how many a rule is applied: a seed takes one of these.
const DENSITIES: [u64; 3] = [3, 10, 30];

/// Locals of a function up to which it is rewritten: more would get near what engines take.
const MOST_LOCALS: u32 = 10_000;

/// The mutated module of a seed, by all rules.
pub fn mutate(wasm: &[u8], seed: u64) -> Result<Vec<u8>, MutateError> {
    let mut rng = Rng::new(seed);
    let density = rng.pick(&DENSITIES);
    mutate_by(wasm, rng.word(), &Rule::ALL, density)
}

/// The mutated module of a seed, by some rules, each applied in that many places of a hundred.
pub fn mutate_by(wasm: &[u8], seed: u64, rules: &[Rule], density: u64) -> Result<Vec<u8>, MutateError> {
    let facts = facts(wasm)?;
    let mut m = Mutator { rng: Rng::new(seed), rules, density, facts: facts.into_iter() };
    let mut module = Module::new();
    m.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|e| MutateError::Rewrite(e.to_string()))?;
    Ok(module.finish())
}

/// What is known of a function.
struct Facts {
    params: u32,
    /// For every operator, the type of what is on top of the stack behind it, if it is a number in the innermost
    /// block, and there is a way to that place.
    tops: Vec<Option<ValType>>,
}

/// Validates the module, and notes what is on the stack.
fn facts(wasm: &[u8]) -> Result<Vec<Facts>, wasmparser::Error> {
    let mut validator = Validator::new();
    let mut out = vec![];
    for payload in Parser::new(0).parse_all(wasm) {
        let ValidPayload::Func(func, body) = validator.payload(&payload?)? else { continue };
        let mut v = func.into_validator(Default::default());
        let params = v.len_locals();
        let mut reader = body.get_binary_reader();
        v.read_locals(&mut reader)?;
        let mut ops = body.get_operators_reader()?;
        let mut tops = vec![];
        while !ops.eof() {
            let at = ops.original_position();
            v.op(at, &ops.read()?)?;
            let frame = v.get_control_frame(0);
            let own = frame.is_some_and(|f| !f.unreachable && v.operand_stack_height() as usize > f.height);
            let top = own.then(|| v.get_operand_type(0)).flatten().flatten();
            tops.push(top.and_then(number));
        }
        out.push(Facts { params, tops });
    }
    Ok(out)
}

fn number(ty: wasmparser::ValType) -> Option<ValType> {
    Some(match ty {
        wasmparser::ValType::I32 => ValType::I32,
        wasmparser::ValType::I64 => ValType::I64,
        wasmparser::ValType::F32 => ValType::F32,
        wasmparser::ValType::F64 => ValType::F64,
        wasmparser::ValType::V128 => ValType::V128,
        wasmparser::ValType::Ref(_) => return None,
    })
}

/// An operation with its operands in the other order, and their type.
fn swapped(op: &Operator<'_>) -> Option<(Instruction<'static>, ValType)> {
    macro_rules! table {
        ($($ty:ident: $($from:ident $to:ident),*;)*) => {
            match op { $($(Operator::$from => Some((Instruction::$to, ValType::$ty)),)*)* _ => None }
        };
    }
    table! {
        I32: I32Add I32Add, I32Mul I32Mul, I32And I32And, I32Or I32Or, I32Xor I32Xor, I32Eq I32Eq, I32Ne I32Ne,
            I32LtS I32GtS, I32GtS I32LtS, I32LeS I32GeS, I32GeS I32LeS,
            I32LtU I32GtU, I32GtU I32LtU, I32LeU I32GeU, I32GeU I32LeU;
        I64: I64Add I64Add, I64Mul I64Mul, I64And I64And, I64Or I64Or, I64Xor I64Xor, I64Eq I64Eq, I64Ne I64Ne,
            I64LtS I64GtS, I64GtS I64LtS, I64LeS I64GeS, I64GeS I64LeS,
            I64LtU I64GtU, I64GtU I64LtU, I64LeU I64GeU, I64GeU I64LeU;
    }
}

/// `c op` with the constant negated.
fn negated(c: &Operator<'_>, op: &Operator<'_>) -> Option<[Instruction<'static>; 2]> {
    use Instruction as I;
    Some(match (c, op) {
        (Operator::I32Const { value }, Operator::I32Add) => [I::I32Const(value.wrapping_neg()), I::I32Sub],
        (Operator::I32Const { value }, Operator::I32Sub) => [I::I32Const(value.wrapping_neg()), I::I32Add],
        (Operator::I64Const { value }, Operator::I64Add) => [I::I64Const(value.wrapping_neg()), I::I64Sub],
        (Operator::I64Const { value }, Operator::I64Sub) => [I::I64Const(value.wrapping_neg()), I::I64Add],
        _ => return None,
    })
}

/// `k shl` as a product, or a product by a power of two as a shift.
fn shifted(c: &Operator<'_>, op: &Operator<'_>) -> Option<[Instruction<'static>; 2]> {
    use Instruction as I;
    let log32 = |v: i32| (v as u32).is_power_of_two().then(|| v.trailing_zeros() as i32);
    let log64 = |v: i64| (v as u64).is_power_of_two().then(|| i64::from(v.trailing_zeros()));
    Some(match (c, op) {
        (Operator::I32Const { value }, Operator::I32Shl) => [I::I32Const(1i32.wrapping_shl(*value as u32)), I::I32Mul],
        (Operator::I64Const { value }, Operator::I64Shl) => [I::I64Const(1i64.wrapping_shl(*value as u32)), I::I64Mul],
        (Operator::I32Const { value }, Operator::I32Mul) => [I::I32Const(log32(*value)?), I::I32Shl],
        (Operator::I64Const { value }, Operator::I64Mul) => [I::I64Const(log64(*value)?), I::I64Shl],
        _ => return None,
    })
}

/// The type of a constant.
fn constant(op: &Operator<'_>) -> Option<ValType> {
    Some(match op {
        Operator::I32Const { .. } => ValType::I32,
        Operator::I64Const { .. } => ValType::I64,
        Operator::F32Const { .. } => ValType::F32,
        Operator::F64Const { .. } => ValType::F64,
        _ => return None,
    })
}

/// Has no effect, and gives the same at the next operator too.
fn simple(op: &Operator<'_>) -> bool {
    constant(op).is_some() || matches!(op, Operator::LocalGet { .. })
}

/// Names labels in other ways than by `br`, `br_if` and `br_table`.
fn other_branch(op: &Operator<'_>) -> bool {
    matches!(
        op,
        Operator::BrOnNull { .. }
            | Operator::BrOnNonNull { .. }
            | Operator::BrOnCast { .. }
            | Operator::BrOnCastFail { .. }
            | Operator::TryTable { .. }
            | Operator::Try { .. }
            | Operator::Rethrow { .. }
            | Operator::Delegate { .. }
    )
}

struct Mutator<'r> {
    rng: Rng,
    rules: &'r [Rule],
    density: u64,
    facts: std::vec::IntoIter<Facts>,
}

/// A body as it is being written.
#[derive(Default)]
struct Body<'a> {
    /// What comes first.
    entry: Vec<Instruction<'a>>,
    code: Vec<Instruction<'a>>,
    params: u32,
    /// Types of the locals that are not parameters.
    locals: Vec<ValType>,
    /// Locals of our own, by type.
    own: HashMap<ValType, Vec<u32>>,
    /// Labels that are open, innermost last: is there a block of ours around it?
    labels: Vec<bool>,
}

impl<'a> Body<'a> {
    fn local(&mut self, ty: ValType) -> u32 {
        self.locals.push(ty);
        self.params + self.locals.len() as u32 - 1
    }

    fn push(&mut self, code: impl IntoIterator<Item = Instruction<'a>>) {
        self.code.extend(code);
    }

    /// A label's depth with our blocks between.
    fn depth(&self, d: u32) -> u32 {
        let inside = self.labels.iter().rev().take(d as usize);
        d + inside.filter(|wrapped| **wrapped).count() as u32
    }
}

impl Mutator<'_> {
    fn roll(&mut self, rule: Rule) -> bool {
        self.rules.contains(&rule) && self.rng.chance(self.density)
    }

    /// A local to keep a value in for a moment: a new one, or one that has been used so before.
    fn temporary(&mut self, b: &mut Body<'_>, ty: ValType) -> u32 {
        let known = b.own.get(&ty).cloned().unwrap_or_default();
        if !known.is_empty() && self.rng.chance(50) {
            return self.rng.pick(&known);
        }
        let new = b.local(ty);
        b.own.entry(ty).or_default().push(new);
        new
    }

    /// Rewrites the first operators; how many, 0 if they stay as they are.
    fn rewrite<'a>(&mut self, b: &mut Body<'a>, ops: &[Operator<'a>]) -> Result<usize, Failure> {
        use Instruction as I;
        if let [x, y, op, ..] = ops
            && let (true, true, Some((op, _))) = (simple(x), simple(y), swapped(op))
            && self.roll(Rule::Commute)
        {
            let (x, y) = (self.instruction(x.clone())?, self.instruction(y.clone())?);
            b.push([y, x, op]);
            return Ok(3);
        }
        if let [c, op, ..] = ops {
            for (rule, other) in [(Rule::Negate, negated(c, op)), (Rule::Shift, shifted(c, op))] {
                if let Some(code) = other
                    && self.roll(rule)
                {
                    b.push(code);
                    return Ok(2);
                }
            }
        }
        match &ops[0] {
            Operator::LocalTee { local_index: x } if self.roll(Rule::Tee) => b.push([I::LocalSet(*x), I::LocalGet(*x)]),
            Operator::LocalSet { local_index: x } => match ops.get(1) {
                Some(Operator::LocalGet { local_index: y }) if x == y && self.roll(Rule::Tee) => {
                    b.push([I::LocalTee(*x)]);
                    return Ok(2);
                }
                _ => return Ok(0),
            },
            op => {
                if let Some(ty) = constant(op)
                    && self.roll(Rule::Hoist)
                {
                    let at = b.local(ty);
                    b.entry.extend([self.instruction(op.clone())?, I::LocalSet(at)]);
                    b.push([I::LocalGet(at)]);
                } else if let Some((op, ty)) = swapped(op)
                    && self.roll(Rule::Commute)
                {
                    let y = self.temporary(b, ty);
                    let mut x = self.temporary(b, ty);
                    while x == y {
                        x = self.temporary(b, ty);
                    }
                    b.push([I::LocalSet(y), I::LocalSet(x), I::LocalGet(y), I::LocalGet(x), op]);
                } else {
                    return Ok(0);
                }
            }
        }
        Ok(1)
    }

    /// Writes an operator as it is, but for the depths of labels and what may stand around it.
    fn plain<'a>(&mut self, b: &mut Body<'a>, op: &Operator<'a>, wraps: bool) -> Result<(), Failure> {
        use Instruction as I;
        let code = match op {
            Operator::Br { relative_depth } => I::Br(b.depth(*relative_depth)),
            Operator::BrIf { relative_depth } => I::BrIf(b.depth(*relative_depth)),
            Operator::BrTable { targets } => {
                let depths: Result<Vec<u32>, _> = targets.targets().map(|t| t.map(|t| b.depth(t))).collect();
                I::BrTable(depths.map_err(Error::ParseError)?.into(), b.depth(targets.default()))
            }
            op => self.instruction(op.clone())?,
        };
        match op {
            Operator::BrIf { .. } | Operator::If { .. } if self.roll(Rule::Eqz) => b.push([I::I32Eqz, I::I32Eqz]),
            _ => {}
        }
        match op {
            Operator::Loop { blockty } => {
                // There are few loops: half of them.
                let wrap = wraps && self.rules.contains(&Rule::Wrap) && self.rng.chance(50);
                if wrap {
                    let ty = self.block_type(*blockty)?;
                    b.push([I::Block(ty)]);
                }
                b.labels.push(wrap);
            }
            Operator::Block { .. } | Operator::If { .. } | Operator::TryTable { .. } | Operator::Try { .. } => {
                b.labels.push(false);
            }
            _ => {}
        }
        b.push([code]);
        if let Operator::End | Operator::Delegate { .. } = op
            && b.labels.pop() == Some(true)
        {
            b.push([I::End]);
        }
        Ok(())
    }

    fn body<'a>(&mut self, func: &FunctionBody<'a>, facts: &Facts) -> Result<Function, Failure> {
        let mut b = Body { params: facts.params, labels: vec![false], ..Body::default() };
        for pair in func.get_locals_reader().map_err(Error::ParseError)? {
            let (n, ty) = pair.map_err(Error::ParseError)?;
            let ty = self.val_type(ty)?;
            b.locals.extend(std::iter::repeat_n(ty, n as usize));
        }
        let reader = func.get_operators_reader().map_err(Error::ParseError)?;
        let ops = reader.into_iter().collect::<Result<Vec<_>, _>>().map_err(Error::ParseError)?;
        let wraps = !ops.iter().any(other_branch);
        let mut at = 0;
        while at < ops.len() {
            if self.roll(Rule::Empty) {
                let code = [Instruction::Nop, Instruction::Block(BlockType::Empty), Instruction::End];
                b.push(if self.rng.chance(50) { code[..1].to_vec() } else { code[1..].to_vec() });
            }
            let few = b.locals.len() < MOST_LOCALS as usize;
            let done = if few { self.rewrite(&mut b, &ops[at..])? } else { 0 };
            if done == 0 {
                self.plain(&mut b, &ops[at], wraps)?;
            }
            at += done.max(1);
            if let Some(ty) = facts.tops[at - 1]
                && few
                && self.roll(Rule::Route)
            {
                let t = self.temporary(&mut b, ty);
                b.push([Instruction::LocalSet(t), Instruction::LocalGet(t)]);
            }
        }
        Ok(self.finish(b))
    }

    /// The body with its locals in another order.
    fn finish(&mut self, b: Body<'_>) -> Function {
        let mut places: Vec<usize> = (0..b.locals.len()).collect();
        if self.rules.contains(&Rule::Renumber) {
            for i in (1..places.len()).rev() {
                places.swap(i, self.rng.below(i as u64 + 1) as usize);
            }
        }
        let mut types = b.locals.clone();
        places.iter().zip(&b.locals).for_each(|(&at, ty)| types[at] = *ty);
        let place = |n: u32| match n.checked_sub(b.params) {
            Some(own) => b.params + places[own as usize] as u32,
            None => n,
        };
        let mut f = Function::new_with_locals_types(types);
        for i in b.entry.iter().chain(&b.code) {
            match i {
                Instruction::LocalGet(n) => f.instruction(&Instruction::LocalGet(place(*n))),
                Instruction::LocalSet(n) => f.instruction(&Instruction::LocalSet(place(*n))),
                Instruction::LocalTee(n) => f.instruction(&Instruction::LocalTee(place(*n))),
                other => f.instruction(other),
            };
        }
        f
    }
}

impl Reencode for Mutator<'_> {
    type Error = String;

    fn parse_function_body(&mut self, code: &mut CodeSection, func: FunctionBody<'_>) -> Result<(), Failure> {
        let facts = self.facts.next().ok_or_else(|| Error::UserError("more bodies than were validated".into()))?;
        let f = self.body(&func, &facts)?;
        code.function(&f);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Rule, mutate, mutate_by};

    /// Has a place for each rule.
    const MODULE: &str = r#"(module (memory 1) (func (export "f") (param i32 i64) (result i32) (local i32 i32 i64)
        (block (loop (param) (br_if 1 (i32.lt_s (local.get 2) (i32.const 3)))
            (local.set 2 (i32.add (local.get 0) (i32.const 5)))
            (local.set 3 (local.get 2))
            (local.set 3 (i32.shl (local.tee 2 (i32.load (local.get 3))) (i32.const 35)))
            (br_table 0 1 1 (local.get 3))))
        (i32.mul (local.get 2) (i32.const -2147483648))))"#;

    fn text(wasm: &[u8]) -> String {
        wasmprinter::print_bytes(wasm).unwrap()
    }

    #[test]
    fn every_rule_rewrites_and_what_it_gives_is_valid() {
        let wasm = wat::parse_str(MODULE).unwrap();
        let same = mutate_by(&wasm, 1, &[], 100).unwrap();
        assert_eq!(text(&same), text(&wasm));
        for rule in Rule::ALL {
            let differ = (0..8).filter(|&seed| {
                let mutated = mutate_by(&wasm, seed, &[rule], 60).unwrap();
                wasmparser::validate(&mutated).unwrap_or_else(|e| panic!("{rule:?} {seed}: {e}\n{}", text(&mutated)));
                text(&mutated) != text(&wasm)
            });
            assert!(differ.count() > 2, "{rule:?} does nothing");
        }
    }

    #[test]
    fn a_constant_keeps_its_value() {
        let all = |rule| text(&mutate_by(&wat::parse_str(MODULE).unwrap(), 0, &[rule], 100).unwrap());
        let shift = all(Rule::Shift);
        assert!(
            shift.contains("i32.const 8\n        i32.mul") && shift.contains("i32.const 31\n    i32.shl"),
            "{shift}"
        );
        let negate = all(Rule::Negate);
        assert!(negate.contains("i32.const -5\n        i32.sub"), "{negate}");
    }

    #[test]
    fn what_is_not_valid_is_an_error() {
        assert!(mutate(b"\0asm", 0).is_err());
        assert!(mutate(&wat::parse_str("(module (func i32.add drop))").unwrap(), 0).is_err());
    }
}
