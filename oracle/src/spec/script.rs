//! A script of the suite, taken apart: its modules, each with what is asked of it in order, and everything else counted.

use std::collections::HashMap;

use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};
use wast::token::{Id, Span};
use wast::{QuoteWat, WastDirective, WastExecute, WastInvoke, WastRet};

use super::value::{Pattern, Value};
use super::{SpecError, SpecFile};

/// What an assertion wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Want {
    /// These results.
    Return(Vec<Pattern>),
    /// A trap with this message.
    Trap(String),
}

/// Something that the script does with a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Line of the script.
    pub line: usize,
    /// The exported function.
    pub name: String,
    /// What it is called with; `None` if that is no plain number.
    pub args: Option<Vec<Value>>,
    /// What is asserted; `None` for a call that only does something, or if a result is no plain number.
    pub want: Option<Want>,
    /// Is it an assertion?
    pub assertion: bool,
}

/// One module of the script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its line.
    pub line: usize,
    /// The module, binary.
    pub wasm: Vec<u8>,
    /// What happens to it.
    pub events: Vec<Event>,
}

/// A module that must be refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its line.
    pub line: usize,
    /// The module if it can be written in binary at all.
    pub wasm: Option<Vec<u8>>,
}

/// A script.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// Its modules.
    pub cases: Vec<Case>,
    /// Modules that must not be accepted.
    pub refused: Vec<Refused>,
    /// Assertions that are not about a call, and why they cannot be lifted.
    pub others: Vec<(usize, &'static str)>,
}

/// Reads a script.
pub fn read(file: &SpecFile) -> Result<Script, SpecError> {
    let fail = |e: wast::Error| SpecError::Script(file.name.clone(), e.to_string());
    let mut lexer = Lexer::new(&file.text);
    lexer.allow_confusing_unicode(true);
    let buffer = ParseBuffer::new_with_lexer(lexer).map_err(fail)?;
    let wast: wast::Wast<'_> = parser::parse(&buffer).map_err(fail)?;
    // Looking for a line from the start of the text for every assertion would take minutes.
    let starts: Vec<usize> = file.text.match_indices('\n').map(|(at, _)| at).collect();
    let mut reader = Reader { starts, named: HashMap::new(), out: Script::default() };
    for directive in wast.directives {
        reader.directive(directive).map_err(fail)?;
    }
    Ok(reader.out)
}

struct Reader<'a> {
    starts: Vec<usize>,
    /// Modules that have a name.
    named: HashMap<&'a str, usize>,
    out: Script,
}

impl<'a> Reader<'a> {
    fn line(&self, span: Span) -> usize {
        self.starts.partition_point(|at| *at < span.offset()) + 1
    }

    fn module(&mut self, line: usize, name: Option<Id<'a>>, wasm: Vec<u8>) {
        if let Some(name) = name {
            self.named.insert(name.name(), self.out.cases.len());
        }
        self.out.cases.push(Case { line, wasm, events: vec![] });
    }

    fn directive(&mut self, directive: WastDirective<'a>) -> wast::parser::Result<()> {
        let line = self.line(directive.span());
        match directive {
            WastDirective::Module(mut wat) => {
                let wasm = wat.encode()?;
                self.module(line, wat.name(), wasm);
            }
            WastDirective::Invoke(call) => self.call(line, call, None, false),
            WastDirective::AssertReturn { exec: WastExecute::Invoke(call), results, .. } => {
                let want: Option<Vec<Pattern>> = results.iter().map(pattern).collect();
                self.call(line, call, want.map(Want::Return), true);
            }
            WastDirective::AssertTrap { exec: WastExecute::Invoke(call), message, .. } => {
                self.call(line, call, Some(Want::Trap(message.into())), true);
            }
            WastDirective::AssertReturn { .. } => self.out.others.push((line, "reads a global from outside")),
            WastDirective::AssertTrap { .. } => self.out.others.push((line, "a trap while a module is instantiated")),
            WastDirective::AssertExhaustion { .. } => self.out.others.push((line, "exhausts the call stack")),
            WastDirective::AssertException { .. } => self.out.others.push((line, "throws an exception")),
            WastDirective::AssertSuspension { .. } => self.out.others.push((line, "suspends")),
            WastDirective::AssertUnlinkable { .. } => self.out.others.push((line, "is about linking")),
            WastDirective::AssertMalformed { module, .. }
            | WastDirective::AssertInvalid { module, .. }
            | WastDirective::AssertMalformedCustom { module, .. }
            | WastDirective::AssertInvalidCustom { module, .. } => self.refused(line, module),
            // Definitions and instances of their own, registration and threads are about linking; a module that
            // needs them imports something, and says so itself.
            WastDirective::ModuleDefinition(_)
            | WastDirective::ModuleInstance { .. }
            | WastDirective::Register { .. }
            | WastDirective::Thread(_)
            | WastDirective::Wait { .. } => {}
        }
        Ok(())
    }

    fn refused(&mut self, line: usize, mut module: QuoteWat<'_>) {
        self.out.refused.push(Refused { line, wasm: module.encode().ok() });
    }

    fn call(&mut self, line: usize, call: WastInvoke<'a>, want: Option<Want>, assertion: bool) {
        let case = match call.module {
            Some(name) => self.named.get(name.name()).copied(),
            None => self.out.cases.len().checked_sub(1),
        };
        let args = call.args.iter().map(Value::of).collect();
        match case {
            Some(case) => {
                let event = Event { line, name: call.name.into(), args, want, assertion };
                self.out.cases[case].events.push(event);
            }
            None if assertion => self.out.others.push((line, "calls a module that is not there")),
            None => {}
        }
    }
}

fn pattern(ret: &WastRet<'_>) -> Option<Pattern> {
    match ret {
        WastRet::Core(ret) => Pattern::of(ret),
        _ => None,
    }
}
