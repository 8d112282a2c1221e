//! Copies of functions that write, made so that the calls of a loop do not meet: each works in a *window* of its own.
//!
//! A window holds what the module has in memory, and behind it its mutable globals. The copy of a function takes where
//! its window is as one more parameter and adds that to the address of every access; a mutable global is a place in the
//! window; a copy calls copies. A call through a table that nothing changes, by a constant, is one of the function
//! that is there.
//!
//! **Takes** a valid module and functions of it; **gives** the module with copies of those that can be copied, and of
//! what they call. **Assumes** that what a copy is called with leads to no access outside of the module's memory, or
//! that the window is that memory.

use std::collections::{BTreeMap, HashMap};

use tensor_wasm_frontend::module::ModuleInfo;
use wasm_encoder::reencode::{RoundtripReencoder, utils};
use wasm_encoder::{CodeSection, Function, FunctionSection, Instruction, TypeSection};
use wasmparser::{ElementItems, ElementKind, FuncType, Operator, Parser, Payload};

use super::driver::{PAGE, access, val_type};
use super::sections::Sections;
use super::value::Kind;

/// Bytes of a global in a window.
const SLOT: u64 = 16;

/// A module with copies.
pub struct Windows {
    /// The module, binary.
    pub wasm: Vec<u8>,
    /// Bytes from a window to the next.
    pub stride: u64,
    /// Bytes of the module's memory at the front of a window.
    pub memory: u64,
    /// The mutable globals with where they are in a window.
    pub globals: Vec<(u32, u64)>,
    /// The functions that were to be copied; what they call has a copy besides.
    pub roots: Vec<u32>,
    /// The copy of each function that has one.
    pub copies: BTreeMap<u32, u32>,
}

struct Copier<'a> {
    info: &'a ModuleInfo<'a>,
    memory: u64,
    /// By the index in table 0: the function there.
    table: HashMap<i32, u32>,
}

/// Operators, by a part of their names, that a copy cannot have.
const OUTSIDE: [&str; 14] = [
    "Memory",
    "Table",
    "Data",
    "Elem",
    "Atomic",
    "Throw",
    "Try",
    "Catch",
    "ReturnCall",
    "CallRef",
    "RefFunc",
    "Struct",
    "Array",
    "Cont",
];

fn name(op: &Operator<'_>) -> String {
    let name = format!("{op:?}");
    name.split([' ', '(']).next().unwrap_or_default().to_string()
}

/// The values of table 0, if it stays as the module's segments leave it.
fn table(wasm: &[u8], info: &ModuleInfo<'_>) -> Option<HashMap<i32, u32>> {
    let changes = |op: &Operator<'_>| name(op).starts_with("Table") && !matches!(op, Operator::TableSize { .. });
    for body in &info.bodies {
        if body.get_operators_reader().ok()?.into_iter().any(|op| op.map_or(true, |op| changes(&op))) {
            return None;
        }
    }
    if info.exports.iter().any(|e| e.1 == wasmparser::ExternalKind::Table) {
        return None;
    }
    let mut out = HashMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::ElementSection(segments) = payload.ok()? else { continue };
        for segment in segments {
            let segment = segment.ok()?;
            let ElementKind::Active { table_index: None | Some(0), offset_expr } = segment.kind else { continue };
            let Operator::I32Const { value: first } = offset_expr.get_operators_reader().read().ok()? else {
                return None;
            };
            let ElementItems::Functions(items) = segment.items else { return None };
            for (k, func) in (first..).zip(items) {
                out.insert(k, func.ok()?);
            }
        }
    }
    Some(out)
}

impl<'a> Copier<'a> {
    fn ty(&self, func: u32) -> Option<&FuncType> {
        let ty = self.info.sub_types.get(*self.info.funcs.get(func as usize)? as usize)?;
        match &ty.composite_type.inner {
            wasmparser::CompositeInnerType::Func(ty) => Some(ty),
            _ => None,
        }
    }

    fn operators(&self, func: u32) -> Option<Vec<Operator<'a>>> {
        self.info.body(func)?.get_operators_reader().ok()?.into_iter().collect::<Result<_, _>>().ok()
    }

    /// What an operator calls, after the one in front of it; `None` if that cannot be known.
    fn callee(&self, before: Option<&Operator<'_>>, op: &Operator<'_>) -> Option<Option<u32>> {
        Some(match op {
            Operator::Call { function_index } => Some(*function_index),
            Operator::CallIndirect { type_index, table_index: 0 } => {
                let Some(Operator::I32Const { value }) = before else { return None };
                let func = *self.table.get(value)?;
                let wanted = &self.info.sub_types.get(*type_index as usize)?.composite_type.inner;
                let same = matches!(wanted, wasmparser::CompositeInnerType::Func(ty) if self.ty(func) == Some(ty));
                Some(same.then_some(func)?)
            }
            Operator::CallIndirect { .. } => return None,
            _ => None,
        })
    }

    /// What a function calls; `None` if it cannot be copied.
    fn callees(&self, func: u32) -> Option<Vec<u32>> {
        let ops = self.operators(func)?;
        let mut out = vec![];
        for (i, op) in ops.iter().enumerate() {
            let name = name(op);
            if name != "BrTable" && OUTSIDE.iter().any(|o| name.contains(o)) {
                return None;
            }
            out.extend(self.callee(i.checked_sub(1).map(|b| &ops[b]), op)?);
        }
        let ty = self.ty(func)?;
        let locals = self.info.body(func)?.get_locals_reader().ok()?;
        let plain = locals.into_iter().all(|l| l.is_ok_and(|l| Kind::of(l.1).is_some()));
        let numbers = |types: &[wasmparser::ValType]| types.iter().all(|t| Kind::of(*t).is_some());
        (plain && numbers(ty.params()) && numbers(ty.results())).then_some(out)
    }

    /// Adds a function and what it calls to those that are copied; `false` if that cannot be.
    fn reach(&self, func: u32, found: &mut BTreeMap<u32, bool>) -> bool {
        if let Some(known) = found.get(&func) {
            return *known;
        }
        found.insert(func, true);
        let fine = self.callees(func).is_some_and(|all| all.into_iter().all(|c| self.reach(c, found)));
        found.insert(func, fine);
        fine
    }

    /// The place of a mutable global in the window, with its kind.
    fn global(&self, index: u32) -> Option<(Kind, u64)> {
        let ty = self.info.globals.get(index as usize).filter(|g| g.mutable)?;
        Some((Kind::of(ty.content_type)?, self.memory + SLOT * u64::from(index)))
    }

    fn copy(&self, func: u32, copies: &BTreeMap<u32, u32>) -> Option<Function> {
        use Instruction as I;
        const KINDS: [Kind; 5] = [Kind::I32, Kind::I64, Kind::F32, Kind::F64, Kind::V128];
        let window = self.ty(func)?.params().len() as u32;
        let mut locals = vec![];
        for l in self.info.body(func)?.get_locals_reader().ok()? {
            let (n, ty) = l.ok()?;
            locals.extend(vec![val_type(Kind::of(ty)?); n as usize]);
        }
        let scratch = window + 1 + locals.len() as u32;
        let scratch = |kind: Kind| scratch + KINDS.iter().position(|k| *k == kind).unwrap_or_default() as u32;
        let local = |l: u32| if l < window { l } else { l + 1 };
        locals.extend(KINDS.map(val_type));
        let mut f = Function::new_with_locals_types(locals);
        let ops = self.operators(func)?;
        for (i, op) in ops.iter().enumerate() {
            let same = utils::instruction(&mut RoundtripReencoder, op.clone()).ok()?;
            let name = name(op);
            let global = match op {
                Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } => {
                    self.global(*global_index)
                }
                _ => None,
            };
            let callee = self.callee(i.checked_sub(1).map(|b| &ops[b]), op)?;
            let code = match (op, global, callee) {
                (Operator::LocalGet { local_index }, ..) => vec![I::LocalGet(local(*local_index))],
                (Operator::LocalSet { local_index }, ..) => vec![I::LocalSet(local(*local_index))],
                (Operator::LocalTee { local_index }, ..) => vec![I::LocalTee(local(*local_index))],
                (Operator::GlobalGet { .. }, Some((kind, at)), _) => {
                    vec![I::LocalGet(window), access(kind, false, at)]
                }
                (Operator::GlobalSet { .. }, Some((kind, at)), _) => {
                    let value = scratch(kind);
                    vec![I::LocalSet(value), I::LocalGet(window), I::LocalGet(value), access(kind, true, at)]
                }
                (Operator::GlobalSet { .. }, None, _) => return None,
                (_, _, Some(callee)) => {
                    let index = matches!(op, Operator::CallIndirect { .. }).then_some(I::Drop);
                    index.into_iter().chain([I::LocalGet(window), I::Call(*copies.get(&callee)?)]).collect()
                }
                _ if name.contains("Load") || name.contains("Store") => {
                    // A value lies on the address of a store, and of a load into one lane.
                    let over = name.contains("Store") || name.ends_with("Lane");
                    let kind = KINDS.into_iter().find(|k| name.starts_with(&format!("{k:?}")))?;
                    let value = scratch(kind);
                    let add = [I::LocalGet(window), I::I32Add];
                    match over {
                        true => [I::LocalSet(value)].into_iter().chain(add).chain([I::LocalGet(value), same]).collect(),
                        false => add.into_iter().chain([same]).collect(),
                    }
                }
                _ => vec![same],
            };
            code.iter().for_each(|i| _ = f.instruction(i));
        }
        Some(f)
    }
}

/// Adds copies of the functions, and of what they call.
pub fn add(wasm: &[u8], info: &ModuleInfo<'_>, funcs: &[u32]) -> Option<Windows> {
    if info.memories.len() > 1 {
        return None;
    }
    let memory = info.memories.first().map_or(0, |m| m.initial * PAGE);
    let copier = Copier { info, memory, table: table(wasm, info).unwrap_or_default() };
    let mut found = BTreeMap::new();
    funcs.iter().for_each(|f| _ = copier.reach(*f, &mut found));
    found.retain(|_, fine| *fine);
    let copies: BTreeMap<u32, u32> = found.into_keys().zip(info.funcs.len() as u32..).collect();
    let mut sections = Sections::read(wasm)?;
    let (mut types, mut functions, mut code) = (TypeSection::new(), FunctionSection::new(), CodeSection::new());
    for (k, func) in copies.keys().enumerate() {
        let ty = copier.ty(*func)?;
        let kinds = |types: &[wasmparser::ValType]| types.iter().map(|t| Kind::of(*t).map(val_type)).collect();
        let (params, results): (Option<Vec<_>>, Option<Vec<_>>) = (kinds(ty.params()), kinds(ty.results()));
        let mut params = params?;
        params.push(wasm_encoder::ValType::I32);
        types.ty().function(params, results?);
        functions.function((info.sub_types.len() + k) as u32);
        code.function(&copier.copy(*func, &copies)?);
    }
    sections.append(1, &types)?;
    sections.append(3, &functions)?;
    sections.append(10, &code)?;
    let globals: Vec<(u32, u64)> =
        (0..info.globals.len() as u32).filter_map(|g| copier.global(g).map(|(_, at)| (g, at))).collect();
    let stride = (memory + SLOT * info.globals.len() as u64).next_multiple_of(4096);
    Some(Windows { wasm: sections.finish(), stride, memory, globals, roots: funcs.to_vec(), copies })
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmtime::{Instance, Module, Store};

    #[test]
    fn a_copy_does_in_its_window_what_the_function_does_in_memory() {
        let text = r#"(module (memory 1) (table funcref (elem $store)) (type $t (func (param i32 i64)))
          (global $g (mut i32) (i32.const 7)) (global $c i32 (i32.const 3))
          (func $store (param i32 i64) (i64.store8 offset=5 (local.get 0) (local.get 1)))
          (func (export "f") (param i32 i64) (result i32) (local $v v128)
            (call_indirect (type $t) (local.get 0) (local.get 1) (i32.const 0))
            (local.set $v (v128.load8_lane offset=4 1 (local.get 0) (v128.const i32x4 0 0 0 0)))
            (global.set $g (i32.add (global.get $g) (i32.load8_u offset=5 (local.get 0))))
            (i32.add (global.get $c) (i32.add (global.get $g) (i8x16.extract_lane_u 1 (local.get $v)))))
          (func $size (export "size") (result i32) (memory.size))
          (func (export "calls") (result i32) (call $size)))"#;
        let wasm = wat::parse_str(text).unwrap();
        let info = ModuleInfo::parse(&wasm).unwrap();
        let index = |n: &str| info.exports.iter().find(|e| e.0 == n).unwrap().2;
        let all = ["f", "size", "calls"].map(index);
        let windows = add(&wasm, &info, &all).unwrap();
        // How large memory is cannot be asked in a window, by nobody.
        assert_eq!(windows.copies.keys().copied().collect::<Vec<_>>(), [0, 1]);
        assert_eq!((windows.memory, windows.stride), (PAGE, PAGE + 4096));
        let mut sections = Sections::read(&windows.wasm).unwrap();
        let mut exports = wasm_encoder::ExportSection::new();
        exports.export("copy", wasm_encoder::ExportKind::Func, windows.copies[&all[0]]);
        exports.export("memory", wasm_encoder::ExportKind::Memory, 0);
        sections.append(7, &exports).unwrap();
        let engine = crate::engine().unwrap();
        let module = Module::new(&engine, sections.finish()).unwrap();
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).unwrap();
        let memory = instance.get_memory(&mut store, "memory").unwrap();
        memory.grow(&mut store, 3).unwrap();
        let (global, at) = windows.globals[0];
        assert_eq!((global, at), (0, PAGE));
        let window = PAGE as usize + 64;
        memory.data_mut(&mut store)[window + PAGE as usize] = 40;
        memory.data_mut(&mut store)[window + 104] = 9;
        let copy = instance.get_typed_func::<(i32, i64, i32), i32>(&mut store, "copy").unwrap();
        // 40 in the window's global, 0x11 stored, 9 in front of it, and 3 in the constant one.
        assert_eq!(copy.call(&mut store, (100, 0x7711, window as i32)).unwrap(), 40 + 0x11 + 9 + 3);
        let data = memory.data(&store);
        assert_eq!((data[window + 105], data[window + PAGE as usize]), (0x11, 40 + 0x11));
        assert_eq!(data[..PAGE as usize].iter().filter(|b| **b != 0).count(), 0);
    }
}
