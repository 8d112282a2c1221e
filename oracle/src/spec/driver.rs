//! The loops that the assertions go through: a module with, for each function that the script calls, an exported
//! *driver* that calls it for a whole array of arguments.
//!
//! ```text
//! func $driver (param $n i32) (param $arguments… i32) (param $results… i32)
//!   loop
//!     local.get $argument  load  …  call $f  local.set $result …
//!     local.get $where  local.get $result  store  …
//!     <every pointer goes up by its element>
//!     br_if 0  ($n -= 1)
//!   end
//! ```
//!
//! A copy of a function that works in a window takes where that is as one more argument, which goes up by the windows'
//! distance, and an argument may be passed as it is ([`Driven`]).
//!
//! **Takes** a valid module and the functions; **gives** the module with the drivers and with a memory 0 that has
//! room for the arrays behind what it had. Everything else is copied byte by byte. **Assumes** nothing of what the
//! functions do: [`facts`] says what may happen in them.

use tensor_wasm_frontend::module::ModuleInfo;
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, Encode, ExportKind, ExportSection, Function, FunctionSection, Instruction,
    MemArg, MemorySection, MemoryType, TypeSection, ValType,
};
use wasmparser::{ExternalKind, Operator, Parser, Payload};

use super::sections::{Sections, leb};
use super::value::{Kind, Value};

/// The name under which the memory with the arrays is exported.
pub const MEMORY: &str = "driver:memory";
/// Bytes from one element's slot to the next in the longest array, as is fit for every type.
pub const SLOT: u64 = 16;
pub(super) const PAGE: u64 = 65536;

/// A function that is called for arrays.
#[derive(Clone, Debug)]
pub struct Driven {
    /// Its index.
    pub func: u32,
    /// Its parameters.
    pub params: Vec<Kind>,
    /// Its results; for a function without any, the mark that it has returned.
    pub results: Vec<Kind>,
    /// Is it such a mark?
    pub marked: bool,
    /// Are its `i32` parameters the same in every iteration, passed as they are, and not in arrays? A store's address
    /// can only be one of the former.
    pub fixed: bool,
    /// For a copy that works in a window ([`super::window`]): bytes from one iteration's window to the next one's.
    pub window: Option<u64>,
}

impl Driven {
    /// The driver's pointers, one for each parameter and result; `None` for what is passed as it is.
    fn pointers(&self) -> impl Iterator<Item = Option<Kind>> + '_ {
        let moving = |k: &Kind| (!self.fixed || *k != Kind::I32).then_some(*k);
        self.params.iter().map(moving).chain(self.results.iter().copied().map(Some))
    }
}

/// What is stored when a function without results has returned.
pub const MARK: Value = Value { kind: Kind::I32, bits: 1 };

/// The module with its drivers.
pub struct Synthesised {
    /// The module, binary.
    pub wasm: Vec<u8>,
    /// Where the arrays start.
    pub base: u64,
    /// Bytes of memory from there.
    pub room: u64,
    /// Where the windows start, if some function has them.
    pub windows: u64,
    /// Index of the first driver; the others follow in order.
    pub first: u32,
}

/// The name of the driver of the function with that place in the list.
pub fn export_name(k: usize) -> String {
    format!("driver:{k}")
}

/// What may happen in a function and in what it calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// It may change something that a later call sees.
    pub writes: bool,
    /// It may ask how large memory is, or make it larger.
    pub sizes: bool,
}

/// The facts of every function, imports first.
pub fn facts(info: &ModuleInfo<'_>) -> Vec<Facts> {
    let imported = info.imported_funcs as usize;
    let unknown = Facts { writes: true, sizes: true };
    let mut out = vec![unknown; imported];
    let mut calls: Vec<Vec<u32>> = vec![vec![]; imported];
    for body in &info.bodies {
        let (mut here, mut callees) = (Facts::default(), vec![]);
        for op in body.get_operators_reader().into_iter().flatten() {
            match op {
                Ok(Operator::Call { function_index } | Operator::ReturnCall { function_index }) => {
                    callees.push(function_index);
                }
                Ok(Operator::MemorySize { .. }) => here.sizes = true,
                Ok(op) => {
                    // By name: so are operators that this table has never heard of.
                    let name = format!("{op:?}");
                    let name = name.split([' ', '(']).next().unwrap_or_default();
                    let effects = ["Store", "Call", "Grow", "Set", "Copy", "Fill", "Init", "Drop", "Atomic", "Throw"];
                    let local = ["LocalSet", "Drop"].contains(&name);
                    here.writes |= !local && effects.iter().any(|e| name.contains(e));
                    here.sizes |= name == "MemoryGrow" || name.contains("Call");
                }
                Err(_) => here = unknown,
            }
        }
        out.push(here);
        calls.push(callees);
    }
    // What a callee may do, its callers may do.
    let mut changed = true;
    while changed {
        changed = false;
        for f in imported..out.len() {
            let from = calls[f].iter().map(|c| out.get(*c as usize).copied().unwrap_or(unknown));
            let all = from.fold(out[f], |a, b| Facts { writes: a.writes | b.writes, sizes: a.sizes | b.sizes });
            changed |= all != out[f];
            out[f] = all;
        }
    }
    out
}

/// Where the arrays are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Behind the module's memory, which becomes larger: nothing of it is touched.
    Behind,
    /// In its last bytes, so that it ends where it did: for calls that trap beyond its end.
    Within,
}

/// Adds a driver for each function, and a place for arrays of up to `longest` elements.
pub fn synthesise(
    wasm: &[u8],
    info: &ModuleInfo<'_>,
    driven: &[Driven],
    longest: usize,
    place: Place,
) -> Result<Synthesised, &'static str> {
    let memory = info.memories.first();
    if memory.is_some() && !info.memory_is_liftable() {
        return Err("memory 0 is 64-bit, shared or of another page size");
    }
    let arrays = driven.iter().map(|d| d.params.len() + d.results.len()).max().unwrap_or(0) as u64;
    let room = arrays * longest as u64 * SLOT;
    let size = memory.map_or(0, |m| m.initial * PAGE);
    let (base, end) = match place {
        Place::Behind => (Some(size), size + room),
        Place::Within => (size.checked_sub(room), size),
    };
    // On pages of their own: addresses in them are as aligned as they were.
    let windows = end.next_multiple_of(PAGE);
    let stride = driven.iter().filter_map(|d| d.window).max();
    let end = stride.filter(|_| place == Place::Behind).map_or(end, |s| windows + longest as u64 * s);
    let pages = end.div_ceil(PAGE);
    let base = base.filter(|_| pages < 1 << 16).ok_or("memory has no room for the arrays")?;
    let first = info.funcs.len() as u32;
    let build = || {
        let mut sections = Sections::read(wasm)?;
        let memories = memory_section(info, pages)?;
        match sections.0.iter_mut().find(|s| s.0 == 5) {
            Some(old) => old.1 = memories,
            None => sections.insert(5, memories),
        }
        let (mut types, mut funcs) = (TypeSection::new(), FunctionSection::new());
        let (mut exports, mut code) = (ExportSection::new(), CodeSection::new());
        exports.export(MEMORY, ExportKind::Memory, 0);
        for (k, d) in driven.iter().enumerate() {
            let params = 1 + d.pointers().count() + usize::from(d.window.is_some());
            types.ty().function(vec![ValType::I32; params], []);
            funcs.function((info.sub_types.len() + k) as u32);
            exports.export(&export_name(k), ExportKind::Func, first + k as u32);
            code.function(&driver(d));
        }
        sections.append(1, &types)?;
        sections.append(3, &funcs)?;
        sections.append(7, &exports)?;
        sections.append(10, &code)?;
        Some(sections.finish())
    };
    let wasm = build().ok_or("the module cannot be taken apart")?;
    Ok(Synthesised { wasm, base, room, windows, first })
}

/// The module with a data segment more; `None` if it counts its segments, or cannot be taken apart.
pub fn with_data(wasm: &[u8], at: u32, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut sections = Sections::read(wasm).filter(|s| s.0.iter().all(|(id, _)| *id != 12))?;
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(at as i32), bytes.iter().copied());
    sections.append(11, &data)?;
    Some(sections.finish())
}

/// The module's memories, the first one with that many pages.
fn memory_section(info: &ModuleInfo<'_>, pages: u64) -> Option<Vec<u8>> {
    let mut section = MemorySection::new();
    for (i, m) in info.memories.iter().enumerate() {
        let minimum = if i == 0 { pages } else { m.initial };
        section.memory(MemoryType {
            minimum,
            maximum: m.maximum.map(|max| max.max(minimum)),
            memory64: m.memory64,
            shared: m.shared,
            page_size_log2: m.page_size_log2,
        });
    }
    if info.memories.is_empty() {
        section.memory(MemoryType {
            minimum: pages,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
    }
    let mut bytes = vec![];
    section.encode(&mut bytes);
    let (_, at) = leb(&bytes)?;
    Some(bytes.split_off(at))
}

pub(super) fn val_type(kind: Kind) -> ValType {
    match kind {
        Kind::I32 => ValType::I32,
        Kind::I64 => ValType::I64,
        Kind::F32 => ValType::F32,
        Kind::F64 => ValType::F64,
        Kind::V128 => ValType::V128,
    }
}

/// The whole access of a kind, where its address is aligned.
pub(super) fn access(kind: Kind, store: bool, offset: u64) -> Instruction<'static> {
    let at = MemArg { offset, align: kind.bytes().trailing_zeros(), memory_index: 0 };
    match (kind, store) {
        (Kind::I32, false) => Instruction::I32Load(at),
        (Kind::I64, false) => Instruction::I64Load(at),
        (Kind::F32, false) => Instruction::F32Load(at),
        (Kind::F64, false) => Instruction::F64Load(at),
        (Kind::V128, false) => Instruction::V128Load(at),
        (Kind::I32, true) => Instruction::I32Store(at),
        (Kind::I64, true) => Instruction::I64Store(at),
        (Kind::F32, true) => Instruction::F32Store(at),
        (Kind::F64, true) => Instruction::F64Store(at),
        (Kind::V128, true) => Instruction::V128Store(at),
    }
}

fn driver(d: &Driven) -> Function {
    use Instruction as I;
    let pointers: Vec<Option<Kind>> = d.pointers().collect();
    // Parameter 0 counts down, then come the pointers and the window, then one local per result.
    let window = 1 + pointers.len() as u32;
    let result = |k: usize| window + u32::from(d.window.is_some()) + k as u32;
    let mut f = Function::new_with_locals_types(d.results.iter().map(|k| val_type(*k)));
    let mut code = vec![I::Loop(wasm_encoder::BlockType::Empty)];
    for (k, loaded) in pointers.iter().take(d.params.len()).enumerate() {
        code.push(I::LocalGet(1 + k as u32));
        code.extend(loaded.map(|kind| access(kind, false, 0)));
    }
    code.extend(d.window.map(|_| I::LocalGet(window)));
    code.push(I::Call(d.func));
    if !d.marked {
        code.extend((0..d.results.len()).rev().map(|k| I::LocalSet(result(k))));
    }
    for (k, kind) in d.results.iter().enumerate() {
        let value = if d.marked { I::I32Const(MARK.bits as i32) } else { I::LocalGet(result(k)) };
        code.extend([I::LocalGet((1 + d.params.len() + k) as u32), value, access(*kind, true, 0)]);
    }
    let steps = pointers.iter().map(|kind| kind.map_or(0, |k| k.bytes() as u64)).chain(d.window);
    for (p, step) in (1..).zip(steps).filter(|(_, step)| *step != 0) {
        code.extend([I::LocalGet(p), I::I32Const(step as i32), I::I32Add, I::LocalSet(p)]);
    }
    code.extend([I::LocalGet(0), I::I32Const(1), I::I32Sub, I::LocalTee(0), I::BrIf(0), I::End, I::End]);
    code.iter().for_each(|i| {
        f.instruction(i);
    });
    f
}

/// The exported function of that name, and its type as far as its values are plain numbers.
pub fn exported(info: &ModuleInfo<'_>, name: &str) -> Result<Driven, &'static str> {
    let found = info.exports.iter().find(|e| e.0 == name && e.1 == ExternalKind::Func);
    let func = found.ok_or("no such function is exported")?.2;
    let ty = info.funcs.get(func as usize).and_then(|t| info.sub_types.get(*t as usize));
    let wasmparser::CompositeInnerType::Func(ty) = &ty.ok_or("its type is not there")?.composite_type.inner else {
        return Err("its type is no function's");
    };
    let kinds = |types: &[wasmparser::ValType]| types.iter().map(|t| Kind::of(*t)).collect::<Option<Vec<Kind>>>();
    let (params, results) = (kinds(ty.params()), kinds(ty.results()));
    match (params, results) {
        (Some(params), Some(results)) if results.is_empty() => {
            Ok(Driven { func, params, results: vec![MARK.kind], marked: true, fixed: false, window: None })
        }
        (Some(params), Some(results)) => {
            Ok(Driven { func, params, results, marked: false, fixed: false, window: None })
        }
        _ => Err("references are passed"),
    }
}

/// Does the module import anything?
pub fn imports(wasm: &[u8]) -> bool {
    Parser::new(0).parse_all(wasm).any(|p| matches!(p, Ok(Payload::ImportSection(r)) if r.count() > 0))
}
