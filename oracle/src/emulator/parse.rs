//! Tokens to a module as written: variables, entries with their parameters, registers in scopes, and
//! instructions with their operands still by name. What an instruction means is [`super::decode`]'s.

use std::collections::HashMap;

use super::lex::{ParseError, Placed, Token, lex};
use super::types::Type;

/// A state space that variables are declared in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Space {
    /// Parameters of the entry.
    Param,
    /// Device memory.
    Global,
    /// Constant memory.
    Const,
    /// The block's memory.
    Shared,
    /// The thread's memory.
    Local,
    /// Any of global, shared and local, by the address.
    Generic,
}

/// A declared variable.
#[derive(Clone, Debug)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub space: Space,
    /// Type of an element.
    pub ty: Type,
    /// Alignment in bytes.
    pub align: usize,
    /// Bytes; 0 for an array whose size the launch gives.
    pub size: usize,
    /// First bytes, if it has an initialiser.
    pub init: Vec<u8>,
    /// The entry that declares it, by number; none for the module's own.
    pub entry: Option<usize>,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// A register, by number.
    Register(usize),
    /// A variable, by number.
    Variable(usize),
    /// A place in the code, by the number of the instruction behind it.
    Label(usize),
    /// A list of labels.
    Targets(usize),
}

/// An operand as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A name, maybe with a component: `%tid.x`.
    Name(&'a str, Option<&'a str>),
    /// `!p`.
    Not(&'a str),
    /// An integer.
    Int(i128),
    /// Bits of a float.
    F32(u32),
    /// Bits of a double.
    F64(u64),
    /// `{a, b}`.
    Vector(Vec<Arg<'a>>),
    /// `[base+offset]`; no base for a constant address.
    Address(Option<&'a str>, i64),
    /// `name+offset`, as a value.
    Sum(&'a str, i64),
    /// `d|p`.
    Pair(&'a str, &'a str),
}

/// An instruction as written.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// Where.
    pub line: u32,
    /// The guard predicate, and whether it is negated.
    pub guard: Option<(&'a str, bool)>,
    /// The opcode's first word.
    pub base: &'a str,
    /// The words behind its dots.
    pub mods: Vec<&'a str>,
    /// The operands.
    pub args: Vec<Arg<'a>>,
    /// The scope that names are looked up from.
    pub scope: usize,
}

impl Statement<'_> {
    /// The whole opcode.
    pub fn opcode(&self) -> String {
        self.mods.iter().fold(self.base.to_string(), |s, m| s + "." + m)
    }
}

/// A pair of braces, or the module.
#[derive(Clone, Debug, Default)]
pub struct Scope<'a> {
    parent: Option<usize>,
    names: HashMap<&'a str, Symbol>,
    /// `%r<n>`: prefix, how many, number of the first.
    families: Vec<(&'a str, usize, usize)>,
}

/// An entry as written.
#[derive(Clone, Debug)]
pub struct RawEntry<'a> {
    /// Its name.
    pub name: String,
    /// Its parameters, by number of the variable.
    pub params: Vec<usize>,
    /// `.maxntid` or `.reqntid`, with `true` for the latter.
    pub threads: Option<([u32; 3], bool)>,
    /// Its instructions.
    pub code: Vec<Statement<'a>>,
    /// Types of its registers.
    pub registers: Vec<Type>,
    /// Lists of `.branchtargets`.
    pub targets: Vec<Vec<&'a str>>,
}

/// A module as written.
#[derive(Default)]
pub struct RawModule<'a> {
    /// `.target`'s number.
    pub sm: u32,
    /// Every variable.
    pub variables: Vec<Variable>,
    /// Every scope; the module's is the first.
    pub scopes: Vec<Scope<'a>>,
    /// The entries.
    pub entries: Vec<RawEntry<'a>>,
}

impl RawModule<'_> {
    /// What a name stands for, seen from a scope.
    pub fn lookup(&self, scope: usize, name: &str) -> Option<Symbol> {
        let mut at = Some(scope);
        while let Some(s) = at {
            let here = &self.scopes[s];
            if let Some(&symbol) = here.names.get(name) {
                return Some(symbol);
            }
            for &(prefix, count, first) in &here.families {
                let number = name.strip_prefix(prefix).filter(|d| *d == "0" || !d.starts_with('0'));
                if let Some(n) = number.and_then(|d| d.parse::<usize>().ok()).filter(|&n| n < count) {
                    return Some(Symbol::Register(first + n));
                }
            }
            at = here.parent;
        }
        None
    }
}

/// Registers that an entry may declare: more is a mistake, not a program.
const MOST_REGISTERS: u64 = 1 << 20;
/// Bytes that all variables may have.
const MOST_BYTES: u64 = 1 << 26;
/// How deep braces of an initialiser may be.
const DEPTH: u32 = 8;

struct Parser<'a> {
    tokens: Vec<Placed<'a>>,
    at: usize,
    module: RawModule<'a>,
    scope: usize,
    /// Bytes of all variables so far.
    bytes: u64,
}

type Parsed<T> = Result<T, ParseError>;

/// Parses a module.
pub fn parse(text: &str) -> Parsed<RawModule<'_>> {
    let module = RawModule { scopes: vec![Scope::default()], ..RawModule::default() };
    let mut p = Parser { tokens: lex(text)?, at: 0, module, scope: 0, bytes: 0 };
    p.module()?;
    Ok(p.module)
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<Token<'a>> {
        self.tokens.get(self.at).map(|t| t.token)
    }

    fn line(&self) -> u32 {
        let at = self.at.min(self.tokens.len().saturating_sub(1));
        self.tokens.get(at).map_or(1, |t| t.line)
    }

    fn next(&mut self) -> Parsed<Token<'a>> {
        let Some(t) = self.peek() else { return ParseError::at(self.line(), "the text ends in the middle") };
        self.at += 1;
        Ok(t)
    }

    fn error<T>(&self, what: impl Into<String>) -> Parsed<T> {
        ParseError::at(self.tokens.get(self.at.saturating_sub(1)).map_or(1, |t| t.line), what)
    }

    fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(Token::Punct(c));
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, c: char) -> Parsed<()> {
        match self.next()? {
            Token::Punct(x) if x == c => Ok(()),
            other => self.error(format!("`{c}` was expected, not {other:?}")),
        }
    }

    fn word(&mut self) -> Parsed<&'a str> {
        match self.next()? {
            Token::Word(w) => Ok(w),
            other => self.error(format!("a name was expected, not {other:?}")),
        }
    }

    fn int(&mut self) -> Parsed<u64> {
        match self.next()? {
            Token::Int(v) => Ok(v),
            other => self.error(format!("an integer was expected, not {other:?}")),
        }
    }

    /// A `.word` that stands right behind the token before.
    fn joined_dot(&mut self) -> Option<&'a str> {
        match self.tokens.get(self.at) {
            Some(Placed { token: Token::Dot(d), joined: true, .. }) => {
                self.at += 1;
                Some(d)
            }
            _ => None,
        }
    }

    fn any_dot(&mut self) -> Option<&'a str> {
        match self.peek() {
            Some(Token::Dot(d)) => {
                self.at += 1;
                Some(d)
            }
            _ => None,
        }
    }

    fn declare(&mut self, name: &'a str, symbol: Symbol) -> Parsed<()> {
        match self.module.scopes[self.scope].names.insert(name, symbol) {
            None => Ok(()),
            Some(_) => self.error(format!("`{name}` is declared twice")),
        }
    }

    fn module(&mut self) -> Parsed<()> {
        let mut versioned = false;
        while self.peek().is_some() {
            match self.next()? {
                Token::Dot("version") => {
                    self.next()?;
                    versioned = true;
                }
                Token::Dot("target") => loop {
                    let w = self.word()?;
                    if let Some(sm) = w.strip_prefix("sm_") {
                        let digits = sm.trim_end_matches(|c: char| c.is_ascii_lowercase());
                        self.module.sm = digits.parse().or_else(|_| self.error(format!("no target `{w}`")))?;
                    }
                    if !self.eat(',') {
                        break;
                    }
                },
                Token::Dot("address_size") => {
                    if self.int()? != 64 {
                        return self.error("addresses have 64 bits");
                    }
                }
                Token::Dot("visible" | "weak" | "extern" | "common") => {}
                Token::Dot("entry") => {
                    if !versioned || self.module.sm == 0 {
                        return self.error("an entry before `.version` and `.target`");
                    }
                    let entry = self.entry()?;
                    self.module.entries.push(entry);
                }
                Token::Dot(space @ ("global" | "const" | "shared")) => self.variables(space)?,
                Token::Dot("file") => {
                    while matches!(self.peek(), Some(Token::Int(_) | Token::Str(_) | Token::Punct(','))) {
                        self.at += 1;
                    }
                }
                Token::Dot("func") => return self.error("functions are not supported: kernels are free of calls"),
                Token::Dot(d) => return self.error(format!("unknown directive `.{d}`")),
                other => return self.error(format!("a directive was expected, not {other:?}")),
            }
        }
        Ok(())
    }

    /// `.space [.align n] [.ptr …] .type name[size] [= init], …;`: everything behind the space.
    fn variables(&mut self, space: &str) -> Parsed<()> {
        let space = match space {
            "global" => Space::Global,
            "const" => Space::Const,
            "shared" => Space::Shared,
            "local" => Space::Local,
            _ => Space::Param,
        };
        let (ty, align) = self.element()?;
        loop {
            let n = self.variable(space, ty, align)?;
            if self.eat('=') {
                let init = self.initialiser(ty, DEPTH)?;
                let v = &mut self.module.variables[n];
                if !matches!(space, Space::Global | Space::Const) || init.len() > v.size {
                    return self.error("this initialiser cannot stand here");
                }
                v.init = init;
            }
            if !self.eat(',') {
                return self.expect(';');
            }
        }
    }

    /// The type and alignment of a declaration.
    fn element(&mut self) -> Parsed<(Type, usize)> {
        let (mut ty, mut align) = (None, None);
        while let Some(d) = self.any_dot() {
            match d {
                "align" => match self.int()? {
                    a if a.is_power_of_two() && a <= 1 << 16 => align = Some(a as usize),
                    a => return self.error(format!("no alignment {a}")),
                },
                // What a pointer parameter points to changes nothing.
                "ptr" => {
                    while matches!(self.peek(), Some(Token::Dot("global" | "shared" | "const" | "local"))) {
                        self.at += 1;
                    }
                    if self.peek() == Some(Token::Dot("align")) {
                        self.at += 1;
                        self.int()?;
                    }
                }
                name => match Type::named(name) {
                    Some(t) if t != Type::PRED => ty = Some(t),
                    _ => return self.error(format!("no type `.{name}` of a variable")),
                },
            }
        }
        let Some(ty) = ty else { return self.error("a variable without a type") };
        Ok((ty, align.unwrap_or(ty.bytes())))
    }

    /// `name[n][m]`.
    fn variable(&mut self, space: Space, ty: Type, align: usize) -> Parsed<usize> {
        let name = self.word()?;
        let mut count = 1u64;
        while self.eat('[') {
            let n = if self.peek() == Some(Token::Punct(']')) { 0 } else { self.int()? };
            self.expect(']')?;
            count = count.saturating_mul(n);
        }
        let size = count.saturating_mul(ty.bytes() as u64);
        self.bytes = self.bytes.saturating_add(size);
        if self.bytes > MOST_BYTES {
            return self.error(format!("`{name}`: more than {MOST_BYTES} bytes of variables"));
        }
        let n = self.module.variables.len();
        let entry = (self.scope != 0).then_some(self.module.entries.len());
        let v = Variable { name: name.into(), space, ty, align, size: size as usize, init: vec![], entry };
        self.module.variables.push(v);
        self.declare(name, Symbol::Variable(n))?;
        Ok(n)
    }

    fn initialiser(&mut self, ty: Type, depth: u32) -> Parsed<Vec<u8>> {
        if self.eat('{') {
            if depth == 0 {
                return self.error("braces too deep");
            }
            let mut out = vec![];
            loop {
                out.extend(self.initialiser(ty, depth - 1)?);
                if !self.eat(',') {
                    self.expect('}')?;
                    return Ok(out);
                }
            }
        }
        let bits = match (self.arg()?, ty.is_float(), ty.bits) {
            (Arg::Int(v), false, _) => v as u64,
            (Arg::F32(v), true, 32) => v.into(),
            (Arg::F64(v), true, 64) => v,
            (Arg::F64(v), true, 32) => (f64::from_bits(v) as f32).to_bits().into(),
            (other, ..) => return self.error(format!("{other:?} does not initialise a .{ty}")),
        };
        Ok(bits.to_le_bytes()[..ty.bytes()].to_vec())
    }

    fn entry(&mut self) -> Parsed<RawEntry<'a>> {
        let name = self.word()?.to_string();
        self.push_scope();
        let mut e = RawEntry { name, params: vec![], threads: None, code: vec![], registers: vec![], targets: vec![] };
        if self.eat('(') && !self.eat(')') {
            loop {
                match self.next()? {
                    Token::Dot("param") => {}
                    other => return self.error(format!("a parameter was expected, not {other:?}")),
                }
                let (ty, align) = self.element()?;
                e.params.push(self.variable(Space::Param, ty, align)?);
                if !self.eat(',') {
                    self.expect(')')?;
                    break;
                }
            }
        }
        loop {
            match self.next()? {
                Token::Dot(d @ ("maxntid" | "reqntid")) => {
                    let mut n = [1u32; 3];
                    for (k, slot) in n.iter_mut().enumerate() {
                        if k == 0 || self.eat(',') {
                            *slot = self.int()?.min(u64::from(u32::MAX)) as u32;
                        }
                    }
                    e.threads = Some((n, d == "reqntid"));
                }
                Token::Dot("minnctapersm" | "maxnctapersm" | "maxnreg") => {
                    self.int()?;
                }
                Token::Dot("pragma") => {
                    self.next()?;
                    self.expect(';')?;
                }
                Token::Punct('{') => break,
                other => return self.error(format!("the entry's body was expected, not {other:?}")),
            }
        }
        self.body(&mut e)?;
        self.pop_scope();
        Ok(e)
    }

    fn push_scope(&mut self) {
        self.module.scopes.push(Scope { parent: Some(self.scope), ..Scope::default() });
        self.scope = self.module.scopes.len() - 1;
    }

    fn pop_scope(&mut self) {
        self.scope = self.module.scopes[self.scope].parent.unwrap_or(0);
    }

    /// The statements up to the entry's closing brace.
    fn body(&mut self, e: &mut RawEntry<'a>) -> Parsed<()> {
        let mut depth = 1;
        loop {
            match self.next()? {
                Token::Punct('{') => {
                    depth += 1;
                    self.push_scope();
                }
                Token::Punct('}') => {
                    depth -= 1;
                    if depth == 0 {
                        return Ok(());
                    }
                    self.pop_scope();
                }
                Token::Punct(';') => {}
                Token::Dot("reg") => self.registers(e)?,
                Token::Dot(space @ ("shared" | "local" | "global" | "const")) => self.variables(space)?,
                Token::Dot("pragma") => {
                    self.next()?;
                    self.expect(';')?;
                }
                Token::Dot("loc") => {
                    for _ in 0..3 {
                        self.int()?;
                    }
                }
                Token::Dot(d) => return self.error(format!("unknown directive `.{d}`")),
                Token::Punct('@') => {
                    let not = self.eat('!');
                    let p = self.word()?;
                    let base = self.word()?;
                    self.statement(e, Some((p, not)), base)?;
                }
                Token::Word(name) => {
                    if self.eat(':') {
                        self.label(e, name)?;
                    } else {
                        self.statement(e, None, name)?;
                    }
                }
                other => return self.error(format!("a statement was expected, not {other:?}")),
            }
        }
    }

    fn label(&mut self, e: &mut RawEntry<'a>, name: &'a str) -> Parsed<()> {
        if self.peek() != Some(Token::Dot("branchtargets")) {
            return self.declare(name, Symbol::Label(e.code.len()));
        }
        self.at += 1;
        self.declare(name, Symbol::Targets(e.targets.len()))?;
        let mut labels = vec![];
        loop {
            labels.push(self.word()?);
            if !self.eat(',') {
                break;
            }
        }
        e.targets.push(labels);
        self.expect(';')
    }

    fn registers(&mut self, e: &mut RawEntry<'a>) -> Parsed<()> {
        let ty = match self.any_dot().and_then(Type::named) {
            Some(t) if t.bits != 8 => t,
            _ => return self.error("registers of this type are not supported"),
        };
        loop {
            let name = self.word()?;
            let first = e.registers.len();
            if self.eat('<') {
                let n = self.int()?;
                self.expect('>')?;
                if n.saturating_add(first as u64) > MOST_REGISTERS {
                    return self.error(format!("{n} registers `{name}`"));
                }
                e.registers.extend((0..n).map(|_| ty));
                self.module.scopes[self.scope].families.push((name, n as usize, first));
            } else {
                e.registers.push(ty);
                self.declare(name, Symbol::Register(first))?;
            }
            if !self.eat(',') {
                return self.expect(';');
            }
        }
    }

    fn statement(&mut self, e: &mut RawEntry<'a>, guard: Option<(&'a str, bool)>, base: &'a str) -> Parsed<()> {
        let line = self.tokens[self.at - 1].line;
        let mut mods = vec![];
        while let Some(d) = self.joined_dot() {
            mods.push(d);
        }
        let mut args = vec![];
        if !self.eat(';') {
            loop {
                args.push(self.arg()?);
                if !self.eat(',') {
                    break;
                }
            }
            self.expect(';')?;
        }
        e.code.push(Statement { line, guard, base, mods, args, scope: self.scope });
        Ok(())
    }

    fn arg(&mut self) -> Parsed<Arg<'a>> {
        Ok(match self.next()? {
            Token::Int(v) => Arg::Int(v.into()),
            Token::F32(v) => Arg::F32(v),
            Token::F64(v) => Arg::F64(v),
            Token::Punct('-') => match self.next()? {
                Token::Int(v) => Arg::Int(-i128::from(v)),
                Token::F64(v) => Arg::F64(v ^ 1 << 63),
                Token::F32(v) => Arg::F32(v ^ 1 << 31),
                other => return self.error(format!("a number was expected, not {other:?}")),
            },
            Token::Punct('!') => Arg::Not(self.word()?),
            Token::Punct('{') => {
                let mut parts = vec![];
                loop {
                    if self.peek() == Some(Token::Punct('{')) {
                        return self.error("a vector in a vector");
                    }
                    parts.push(self.arg()?);
                    if !self.eat(',') {
                        break;
                    }
                }
                self.expect('}')?;
                Arg::Vector(parts)
            }
            Token::Punct('[') => self.address()?,
            Token::Word(w) => {
                if self.eat('|') {
                    Arg::Pair(w, self.word()?)
                } else if self.peek() == Some(Token::Punct('+')) {
                    self.at += 1;
                    Arg::Sum(w, self.offset()?)
                } else {
                    Arg::Name(w, self.joined_dot())
                }
            }
            other => return self.error(format!("an operand was expected, not {other:?}")),
        })
    }

    fn offset(&mut self) -> Parsed<i64> {
        let negative = self.eat('-');
        match i64::try_from(self.int()?) {
            Ok(v) => Ok(if negative { -v } else { v }),
            Err(_) => self.error("an offset beyond 63 bits"),
        }
    }

    fn address(&mut self) -> Parsed<Arg<'a>> {
        let (mut base, mut offset) = (None, 0);
        match self.next()? {
            Token::Word(w) => base = Some(w),
            Token::Int(v) => offset = v as i64,
            other => return self.error(format!("an address was expected, not {other:?}")),
        }
        if self.eat('+') {
            offset = self.offset()?;
        } else if self.eat('-') {
            offset = -self.offset()?;
        }
        self.expect(']')?;
        Ok(Arg::Address(base, offset))
    }
}
