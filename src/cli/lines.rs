//! The source lines of a module's loops.
//!
//! **Takes** a valid module with a DWARF line table. **Gives** the `loop` operators with their branches ([`loops`]), and
//! the source lines of any byte of the code ([`Lines`]), those of inlined calls too. **Assumes** nothing of what the
//! compiler did: a loop may have no line, several, or that of another loop's statement.

use addr2line::Context;
use addr2line::gimli::{Dwarf, EndianSlice, Error, LittleEndian, SectionId};
use wasmparser::{BinaryReaderError, Operator, Parser, Payload};

/// A `loop` operator.
#[derive(Default)]
pub struct LoopCode {
    /// Its byte offset in the module.
    pub at: u32,
    /// Where the code of its function begins.
    pub function: u32,
    /// The `loop` that it stands in, as an index.
    pub parent: Option<usize>,
    /// Operators in it and in the loops in it.
    pub size: usize,
    /// Its branches back to its beginning.
    pub back: Vec<u32>,
    /// The other branches in it that stand in no inner loop.
    pub branches: Vec<u32>,
    /// All operators in it that stand in no inner loop.
    pub own: Vec<u32>,
}

/// Every `loop` operator of a module, outer ones first.
pub fn loops(wasm: &[u8]) -> Result<Vec<LoopCode>, BinaryReaderError> {
    let mut out = vec![];
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::CodeSectionEntry(body) = payload? {
            let mut reader = body.get_operators_reader()?;
            let mut labels = vec![None];
            while !reader.eof() {
                let (op, at) = reader.read_with_offset()?;
                step(&op, (body.range().start as u32, at as u32), &mut labels, &mut out);
            }
        }
    }
    Ok(out)
}

/// Notes one operator of a function; the labels are those of its function, each with its loop if it has one.
fn step(op: &Operator<'_>, (function, at): (u32, u32), labels: &mut Vec<Option<usize>>, out: &mut Vec<LoopCode>) {
    let inner = labels.iter().rev().find_map(|l| *l);
    let mut around = inner;
    while let Some(l) = around {
        out[l].size += 1;
        around = out[l].parent;
    }
    if let Some(l) = inner {
        out[l].own.push(at);
    }
    let mut branch = |depth: u32, labels: &[Option<usize>]| {
        let target = labels.iter().rev().nth(depth as usize).copied().flatten();
        match (target, inner) {
            (Some(l), _) => out[l].back.push(at),
            (None, Some(l)) => out[l].branches.push(at),
            (None, None) => {}
        }
    };
    match op {
        Operator::Loop { .. } => {
            labels.push(Some(out.len()));
            out.push(LoopCode { at, function, parent: inner, ..LoopCode::default() });
        }
        Operator::Block { .. } | Operator::If { .. } | Operator::TryTable { .. } => labels.push(None),
        Operator::End => drop(labels.pop()),
        Operator::Br { relative_depth } | Operator::BrIf { relative_depth } => branch(*relative_depth, labels),
        _ => {}
    }
}

/// A source file, by the last part of its name, and a line of it.
pub type Place = (String, u32);

/// A module's line table.
pub struct Lines<'a> {
    context: Context<EndianSlice<'a, LittleEndian>>,
    /// Where the code section's contents begin: the table counts from there.
    code: u64,
    /// Is there a table at all?
    pub any: bool,
}

impl<'a> Lines<'a> {
    /// Reads the table of a module; one without gives no lines.
    pub fn read(wasm: &'a [u8]) -> Result<Lines<'a>, String> {
        let (mut sections, mut code) = (vec![], 0);
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.map_err(|e| e.to_string())? {
                Payload::CodeSectionStart { range, .. } => code = range.start as u64,
                Payload::CustomSection(c) => sections.push((c.name(), c.data())),
                _ => {}
            }
        }
        let find = |id: SectionId| {
            let bytes = sections.iter().find(|(name, _)| *name == id.name()).map_or(&[][..], |s| s.1);
            Ok::<_, Error>(EndianSlice::new(bytes, LittleEndian))
        };
        let context = Dwarf::load(find).and_then(Context::from_dwarf).map_err(|e| format!("its DWARF: {e}"))?;
        Ok(Lines { context, code, any: sections.iter().any(|s| s.0 == ".debug_line") })
    }

    /// The line of a loop: of its branches back, or else of its beginning; in the program rather than in the library whose
    /// iterators it may be made of.
    pub fn of(&self, l: &LoopCode) -> Option<Place> {
        let frames: Vec<_> =
            l.back.iter().chain([&l.at]).flat_map(|at| self.frames(*at)).filter(|f| f.1 != 0).collect();
        let own = frames.iter().find(|f| !LIBRARIES.iter().any(|l| f.0.contains(l)));
        own.or(frames.first()).map(|(path, line)| (last(path), *line))
    }

    /// The lines of the operator at a byte of the module: its own, then those of the calls that it was inlined through.
    pub fn at(&self, offset: u32) -> Vec<Place> {
        self.frames(offset).into_iter().map(|(path, line)| (last(path), line)).collect()
    }

    fn frames(&self, offset: u32) -> Vec<(&str, u32)> {
        let Some(probe) = u64::from(offset).checked_sub(self.code) else { return vec![] };
        let mut out = vec![];
        if let Ok(mut frames) = self.context.find_frames(probe).skip_all_loads() {
            while let Ok(Some(frame)) = frames.next() {
                out.extend(frame.location.and_then(|l| l.file.zip(l.line)));
            }
        }
        out
    }
}

/// Parts of the paths of the languages' own libraries.
const LIBRARIES: [&str; 4] = ["/library/core/", "/library/alloc/", "/library/std/", "/lib/std/"];

/// The last part of a path.
fn last(path: &str) -> String {
    path.rsplit(['/', '\\']).next().unwrap_or(path).to_string()
}
