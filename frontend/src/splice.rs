//! Splicing: the module with an offload call in front of every lifted nest.
//!
//! Takes the original bytes and the sites; gives a module that imports one function per site
//! (`tensor-wasm` / `region<i>`: the live-ins to an i32 *ran* and the live-outs), has one more global
//! per site, exports memory 0 under [`MEMORY_EXPORT`], and is otherwise the same: every original loop is still there and runs
//! when the test or the call says so, and all custom sections survive (function indices in the
//! name section are adjusted; code offsets in debug information are not).
//!
//! ```text
//! block $after                 ;; only if the loop is left through its end
//!   block $original
//!     <read what stays as it is, if it is in memory, else br $original>
//!     <enough work?>  i32.eqz  br_if $original
//!     <skip > 0?>  if  <skip -= 1>  br $original  end
//!     <live-ins>  call $region  local.set <outs…>  local.set $ran
//!     <ran != 1?>  if  <skip = -ran>  br $original  end
//!     <outs to their locals>   br $after
//!   end
//!   loop … end                  ;; or all of a stretch with several nests
//! end
//! ```
//!
//! A call that answers 1 has run the nest; any other answer is not positive, and its magnitude is
//! how many times the code shall not even ask: a region that is refused again and again costs
//! next to nothing.

use rustc_hash::FxHashMap as HashMap;

use tensor_wasm_ir::{Cmp, Inst, Op, Region, Ty, Val};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, EntityType, ExportKind, ExportSection, Function, GlobalSection, GlobalType,
    ImportSection, Instruction, Module, SectionId, TypeSection, ValType,
};
use wasmparser::{FunctionBody, Operator, Parser};

use crate::module::ModuleInfo;
use crate::simd::Shape;
use crate::{IMPORT_MODULE, LiftError, MEMORY_EXPORT, Site, Slot, import_name, ops};

struct Splicer<'a> {
    sites: &'a [Site],
    imported: u32,
    types: u32,
    /// Exports to add, of names that are free.
    exports: Vec<(String, ExportKind, u32)>,
    /// Index of the first site's skip counter.
    globals: u32,
    imports_done: bool,
    globals_done: bool,
    exports_done: bool,
    func: u32,
}

type Failure = Error<String>;

/// Puts the offload calls of `sites` into the module.
pub fn splice(wasm: &[u8], sites: &[Site]) -> Result<Vec<u8>, LiftError> {
    let info = ModuleInfo::parse(wasm)?;
    let memory = (!info.memories.is_empty()).then(|| (MEMORY_EXPORT.to_string(), ExportKind::Memory, 0));
    rewrite(wasm, &info, sites, memory.into_iter().collect())
}

/// The module with every memory and global exported, imported ones too, under
/// [`exposed_memory`] and [`exposed_global`]: for those who want to see all of its state.
pub fn expose(wasm: &[u8]) -> Result<Vec<u8>, LiftError> {
    let info = ModuleInfo::parse(wasm)?;
    let memories = (0..info.memories.len() as u32).map(|i| (exposed_memory(i), ExportKind::Memory, i));
    // The skip counters of an earlier splice are not the module's state.
    let own = (info.globals.len() as u32).saturating_sub(info.offload_calls);
    let globals = (0..own).map(|i| (exposed_global(i), ExportKind::Global, i));
    rewrite(wasm, &info, &[], memories.chain(globals).collect())
}

/// The name under which [`expose`] exports a memory.
pub fn exposed_memory(index: u32) -> String {
    format!("{MEMORY_EXPORT}{index}")
}

/// The name under which [`expose`] exports a global.
pub fn exposed_global(index: u32) -> String {
    format!("tensor-wasm:global{index}")
}

fn rewrite(
    wasm: &[u8],
    info: &ModuleInfo<'_>,
    sites: &[Site],
    mut exports: Vec<(String, ExportKind, u32)>,
) -> Result<Vec<u8>, LiftError> {
    exports.retain(|(name, ..)| !info.exports.iter().any(|e| e.0 == name));
    let mut s = Splicer {
        sites,
        imported: info.imported_funcs,
        types: info.sub_types.len() as u32,
        exports,
        globals: info.globals.len() as u32,
        imports_done: sites.is_empty(),
        globals_done: sites.is_empty(),
        exports_done: false,
        func: info.imported_funcs,
    };
    let mut module = Module::new();
    s.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|e| LiftError::Splice(e.to_string()))?;
    Ok(module.finish())
}

fn val_type(ty: Ty) -> ValType {
    match ty {
        Ty::I32 => ValType::I32,
        Ty::I64 => ValType::I64,
        Ty::F32 => ValType::F32,
        Ty::F64 => ValType::F64,
    }
}

/// Where a section stands among the others; `None` for custom sections, which stand anywhere.
fn rank(id: SectionId) -> Option<u8> {
    Some(match id {
        SectionId::Custom => return None,
        SectionId::Type => 1,
        SectionId::Import => 2,
        SectionId::Function => 3,
        SectionId::Table => 4,
        SectionId::Memory => 5,
        SectionId::Tag => 6,
        SectionId::Global => 7,
        SectionId::Export => 8,
        _ => 9,
    })
}

impl Splicer<'_> {
    fn add_imports(&mut self, imports: &mut ImportSection) {
        for i in 0..self.sites.len() {
            imports.import(IMPORT_MODULE, &import_name(i), EntityType::Function(self.types + i as u32));
        }
        self.imports_done = true;
    }

    fn add_globals(&mut self, globals: &mut GlobalSection) {
        let ty = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        for _ in self.sites {
            globals.global(ty, &ConstExpr::i32_const(0));
        }
        self.globals_done = true;
    }

    fn add_exports(&mut self, exports: &mut ExportSection) {
        for (name, kind, index) in &self.exports {
            exports.export(name, *kind, *index);
        }
        self.exports_done = true;
    }

    fn body(&mut self, func: &FunctionBody<'_>, sites: HashMap<u32, Vec<usize>>) -> Result<Function, Failure> {
        let mut locals = vec![];
        let mut count = 0u32;
        for pair in func.get_locals_reader().map_err(Error::ParseError)? {
            let (n, ty) = pair.map_err(Error::ParseError)?;
            locals.push((n, self.val_type(ty)?));
            count += n;
        }
        let all = || sites.values().flatten().copied();
        let params = self.sites[all().next().expect("not empty")].params;
        let mut temps = HashMap::default();
        for i in all() {
            let outs = self.sites[i].live_out.clone();
            temps.insert(i, params + count);
            locals.push((1, ValType::I32));
            locals.extend(outs.iter().map(|&(_, ty)| (1, val_type(ty))));
            let steady = &self.sites[i].region.steady;
            locals.extend(steady.iter().map(|s| (1, val_type(s.mem.ty))));
            // Where such a read is, and where it can be at most.
            locals.extend((!steady.is_empty()).then_some((2, ValType::I64)));
            count = locals.iter().map(|l| l.0).sum();
        }
        let mut f = Function::new(locals);
        let mut reader = func.get_operators_reader().map_err(Error::ParseError)?;
        // Labels opened since each wrapping block was, innermost last, and where it ends if not with the first of them.
        let mut wraps: Vec<(u32, Option<u32>)> = vec![];
        while !reader.eof() {
            let at = reader.original_position() as u32;
            let op = reader.read().map_err(Error::ParseError)?;
            let shift = |d: u32, wraps: &[(u32, Option<u32>)]| {
                let mut extra = 0;
                let mut opened = 0;
                for (w, _) in wraps.iter().rev() {
                    opened += w;
                    extra += u32::from(d >= opened);
                }
                d + extra
            };
            while wraps.pop_if(|w| w.1 == Some(at)).is_some() {
                f.instruction(&Instruction::End);
            }
            for &i in sites.get(&at).into_iter().flatten() {
                self.offload(&mut f, i, temps[&i], &|d| shift(d, &wraps))?;
                if self.sites[i].exit.is_none() && !self.sites[i].rest {
                    wraps.push((0, self.sites[i].until));
                }
            }
            match &op {
                Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => {
                    if let Some((w, _)) = wraps.last_mut() {
                        *w += 1;
                    }
                }
                Operator::Br { relative_depth } => {
                    f.instruction(&Instruction::Br(shift(*relative_depth, &wraps)));
                    continue;
                }
                Operator::BrIf { relative_depth } => {
                    f.instruction(&Instruction::BrIf(shift(*relative_depth, &wraps)));
                    continue;
                }
                Operator::BrTable { targets } => {
                    let mut ds = vec![];
                    for t in targets.targets() {
                        ds.push(shift(t.map_err(Error::ParseError)?, &wraps));
                    }
                    f.instruction(&Instruction::BrTable(ds.into(), shift(targets.default(), &wraps)));
                    continue;
                }
                Operator::End => {
                    if let Some((w, until)) = wraps.last_mut() {
                        *w -= 1;
                        if *w == 0 && until.is_none() {
                            // The loop itself ends, and with it the block around it.
                            wraps.pop();
                            f.instruction(&Instruction::End);
                        }
                    }
                }
                _ => {}
            }
            let i = self.instruction(op)?;
            f.instruction(&i);
        }
        Ok(f)
    }

    /// The question in front of a nest. `temp` is the first of its own locals: the answer, then
    /// the live-outs; `shift` counts labels with those of blocks around other nests.
    fn offload(
        &mut self,
        f: &mut Function,
        index: usize,
        temp: u32,
        shift: &dyn Fn(u32) -> u32,
    ) -> Result<(), Failure> {
        use Instruction as I;
        let site = &self.sites[index];
        let skip = self.globals + index as u32;
        let wrapped = site.exit.is_none() && !site.rest;
        if wrapped {
            f.instruction(&I::Block(BlockType::Empty));
        }
        f.instruction(&I::Block(BlockType::Empty));
        let reads = temp + 1 + site.live_out.len() as u32;
        self.reads(f, site, reads)?;
        self.pretest(f, site, reads)?;
        f.instruction(&I::GlobalGet(skip)).instruction(&I::If(BlockType::Empty));
        f.instruction(&I::GlobalGet(skip)).instruction(&I::I32Const(1)).instruction(&I::I32Sub);
        f.instruction(&I::GlobalSet(skip)).instruction(&I::Br(1)).instruction(&I::End);
        for (slot, _) in &site.live_in {
            get(f, *slot, reads);
        }
        f.instruction(&I::Call(self.imported + index as u32));
        for k in (0..=site.live_out.len() as u32).rev() {
            f.instruction(&I::LocalSet(temp + k));
        }
        f.instruction(&I::LocalGet(temp)).instruction(&I::I32Const(1)).instruction(&I::I32Ne);
        f.instruction(&I::If(BlockType::Empty)).instruction(&I::I32Const(0)).instruction(&I::LocalGet(temp));
        f.instruction(&I::I32Sub).instruction(&I::GlobalSet(skip)).instruction(&I::Br(1)).instruction(&I::End);
        // What is stored first: its address may be made of what the others change.
        for (k, (slot, _)) in (0..).zip(&site.live_out) {
            let Slot::Read(n) = *slot else { continue };
            let s = &site.region.steady[n as usize];
            self.address(f, site, reads, s.address)?;
            f.instruction(&I::LocalGet(temp + 1 + k));
            let store = self.instruction(ops::store(s.mem, s.offset).ok_or_else(unsaid)?)?;
            f.instruction(&store);
        }
        for (k, (slot, _)) in site.live_out.iter().enumerate() {
            let value = I::LocalGet(temp + 1 + k as u32);
            match *slot {
                Slot::Local(n) | Slot::Global(n) => {
                    f.instruction(&value).instruction(&I::LocalSet(n));
                }
                Slot::LocalLane(n, shape, lane) | Slot::GlobalLane(n, shape, lane) => {
                    f.instruction(&I::LocalGet(n)).instruction(&value);
                    f.instruction(&replace_lane(shape, lane)).instruction(&I::LocalSet(n));
                }
                Slot::Read(_) | Slot::Pages => {}
            }
        }
        // One label for $original; without $after the exit's own label is one further out.
        if !site.rest {
            f.instruction(&I::Br(site.exit.map_or(1, |d| shift(d) + 1)));
        }
        f.instruction(&I::End);
        Ok(())
    }

    /// Reads what stays as it is into locals, the first of which is given; two more follow them. What is not in memory is
    /// left to the original loop.
    fn reads(&mut self, f: &mut Function, site: &Site, first: u32) -> Result<(), Failure> {
        use Instruction as I;
        let steady = &site.region.steady;
        let (at, most) = (first + steady.len() as u32, first + steady.len() as u32 + 1);
        for (k, s) in (0..).zip(steady) {
            let wide = site.region.body.ty(s.address) == Ty::I64;
            self.address(f, site, first, s.address)?;
            let (extend, wrap) = ((!wide).then_some(I::I64ExtendI32U), (!wide).then_some(I::I32WrapI64));
            extend.iter().for_each(|i| _ = f.instruction(i));
            f.instruction(&I::LocalSet(at)).instruction(&I::MemorySize(0));
            extend.iter().for_each(|i| _ = f.instruction(i));
            // Memory has at most 2^48 bytes, in pages of 64 KiB.
            let needed = i64::try_from(s.offset + u64::from(s.mem.bytes)).map_err(|_| unsaid())?;
            f.instruction(&I::I64Const(16)).instruction(&I::I64Shl).instruction(&I::I64Const(needed));
            f.instruction(&I::I64Sub).instruction(&I::LocalTee(most)).instruction(&I::I64Const(0));
            f.instruction(&I::I64LtS).instruction(&I::LocalGet(at)).instruction(&I::LocalGet(most));
            f.instruction(&I::I64GtU).instruction(&I::I32Or).instruction(&I::BrIf(0)).instruction(&I::LocalGet(at));
            wrap.iter().for_each(|i| _ = f.instruction(i));
            let load = self.instruction(ops::load(s.mem, s.offset).ok_or_else(unsaid)?)?;
            f.instruction(&load);
            if let Some(n) = s.less {
                let minus = if s.mem.ty == Ty::I32 { I::I32Sub } else { I::I64Sub };
                f.instruction(&I::LocalGet(first + n)).instruction(&minus);
            }
            f.instruction(&I::LocalSet(first + k));
        }
        Ok(())
    }

    /// Where something is that the module's code reads, or stores.
    fn address(&mut self, f: &mut Function, site: &Site, reads: u32, v: Val) -> Result<(), Failure> {
        let mut code = vec![];
        Code { r: &site.region, live_in: &site.live_in, reads }.value(v, &mut code, 0).ok_or_else(unsaid)?;
        for op in code {
            let i = self.instruction(op)?;
            f.instruction(&i);
        }
        Ok(())
    }

    /// Skips the call when the nest is plainly too small: the distances that the counters have to
    /// go, multiplied, against a constant that folds in steps and the size of the body.
    fn pretest(&mut self, f: &mut Function, site: &Site, reads: u32) -> Result<(), Failure> {
        if site.pretest_work == 0 {
            return Ok(());
        }
        // The one that has the most loops has the most to do.
        let Some(r) = site.region.phases().max_by_key(|r| r.loops.len()) else { return Ok(()) };
        let mut limit = u128::from(site.pretest_work.div_ceil(r.weight()));
        let mut code: Vec<Vec<Operator<'static>>> = vec![];
        for l in 0..r.loops.len() {
            if l > 0 && r.loops[l].parent != Some(l - 1) {
                break;
            }
            match distance(r, (site, reads), r.extent(l)) {
                Some((ops, step)) => {
                    code.push(ops);
                    limit = limit.saturating_mul(u128::from(step));
                }
                // Unknown before the call: take it for a loop of some length.
                None => limit = limit.div_ceil(64),
            }
        }
        if code.is_empty() || limit <= 1 {
            return Ok(());
        }
        for (k, ops) in code.into_iter().enumerate() {
            for op in ops {
                let i = self.instruction(op)?;
                f.instruction(&i);
            }
            if k > 0 {
                f.instruction(&Instruction::I64Mul);
            }
        }
        f.instruction(&Instruction::I64Const(i64::try_from(limit).unwrap_or(i64::MAX)));
        f.instruction(&Instruction::I64LtS).instruction(&Instruction::BrIf(0));
        Ok(())
    }
}

fn get(f: &mut Function, slot: Slot, reads: u32) {
    match slot {
        Slot::Read(k) => f.instruction(&Instruction::LocalGet(reads + k)),
        Slot::Local(n) => f.instruction(&Instruction::LocalGet(n)),
        Slot::Global(n) => f.instruction(&Instruction::GlobalGet(n)),
        Slot::Pages => f.instruction(&Instruction::MemorySize(0)),
        Slot::LocalLane(n, shape, lane) => {
            f.instruction(&Instruction::LocalGet(n)).instruction(&extract_lane(shape, lane))
        }
        Slot::GlobalLane(n, shape, lane) => {
            f.instruction(&Instruction::GlobalGet(n)).instruction(&extract_lane(shape, lane))
        }
    };
}

fn extract_lane(shape: Shape, lane: u8) -> Instruction<'static> {
    match shape {
        Shape::I8x16 => Instruction::I8x16ExtractLaneU(lane),
        Shape::I16x8 => Instruction::I16x8ExtractLaneU(lane),
        Shape::I32x4 => Instruction::I32x4ExtractLane(lane),
        Shape::I64x2 => Instruction::I64x2ExtractLane(lane),
        Shape::F32x4 => Instruction::F32x4ExtractLane(lane),
        Shape::F64x2 => Instruction::F64x2ExtractLane(lane),
    }
}

fn replace_lane(shape: Shape, lane: u8) -> Instruction<'static> {
    match shape {
        Shape::I8x16 => Instruction::I8x16ReplaceLane(lane),
        Shape::I16x8 => Instruction::I16x8ReplaceLane(lane),
        Shape::I32x4 => Instruction::I32x4ReplaceLane(lane),
        Shape::I64x2 => Instruction::I64x2ReplaceLane(lane),
        Shape::F32x4 => Instruction::F32x4ReplaceLane(lane),
        Shape::F64x2 => Instruction::F64x2ReplaceLane(lane),
    }
}

/// Code that leaves how far a loop's counter has to go, as an i64, and the size of its step.
fn distance(r: &Region, (site, reads): (&Site, u32), trip: Option<Val>) -> Option<(Vec<Operator<'static>>, u64)> {
    let c = Code { r, live_in: &site.live_in, reads };
    let t = c.def(trip?)?;
    let Op::Trip(kind) = t.op else { return None };
    let step = match c.def(t.args[1])?.op {
        Op::Const(c) if kind.ty == Ty::I32 => i64::from(c as u32 as i32),
        Op::Const(c) => c as i64,
        _ => return None,
    };
    let (from, to) = if step > 0 { (t.args[0], t.args[2]) } else { (t.args[2], t.args[0]) };
    let mut out = vec![];
    // Only a test for equality goes round; an ordered one is of the numbers as they are, and its
    // distance may be negative.
    let extend = match kind.cmp {
        _ if kind.ty == Ty::I64 => None,
        Cmp::Ne => None,
        Cmp::LtU | Cmp::LeU | Cmp::GtU | Cmp::GeU => Some(Operator::I64ExtendI32U),
        Cmp::LtS | Cmp::LeS | Cmp::GtS | Cmp::GeS => Some(Operator::I64ExtendI32S),
    };
    c.value(to, &mut out, 0)?;
    out.extend(extend.clone());
    c.value(from, &mut out, 0)?;
    match (kind.ty, extend) {
        (Ty::I32, None) => out.extend([Operator::I32Sub, Operator::I64ExtendI32U]),
        (_, extend) => out.extend(extend.into_iter().chain([Operator::I64Sub])),
    }
    if kind.bottom {
        // A test at the bottom comes after the first step.
        out.extend([Operator::I64Const { value: step.saturating_abs() }, Operator::I64Add]);
    }
    (step != 0).then_some((out, step.unsigned_abs()))
}

/// Deepest and longest code for a value.
const DEEP: u32 = 12;
const LONG: usize = 64;

/// Can the module's code say where the region's live-ins are to be read from?
pub fn reads_are_said(region: &Region, live_in: &[(Slot, Ty)]) -> bool {
    let c = Code { r: region, live_in, reads: 0 };
    region.steady.iter().all(|s| c.value(s.address, &mut vec![], 0).is_some() && ops::load(s.mem, s.offset).is_some())
}

fn unsaid() -> Failure {
    Error::UserError("an address that is read from cannot be said".into())
}

/// Code for values of a prelude.
struct Code<'r> {
    r: &'r Region,
    live_in: &'r [(Slot, Ty)],
    /// The local that holds the first of what has been read.
    reads: u32,
}

impl<'r> Code<'r> {
    fn def(&self, v: Val) -> Option<&'r Inst> {
        self.r.prelude.iter().find(|i| i.result == Some(v))
    }

    /// Code for a prelude value, if it is short and Wasm can spell it.
    fn value(&self, v: Val, out: &mut Vec<Operator<'static>>, depth: u32) -> Option<()> {
        if depth > DEEP || out.len() > LONG {
            return None;
        }
        if let Some(i) = self.r.params.iter().position(|p| *p == v) {
            out.push(match self.live_in[i].0 {
                Slot::Local(local_index) => Operator::LocalGet { local_index },
                Slot::Read(k) => Operator::LocalGet { local_index: self.reads + k },
                Slot::Global(global_index) => Operator::GlobalGet { global_index },
                Slot::Pages => Operator::MemorySize { mem: 0 },
                Slot::LocalLane(..) | Slot::GlobalLane(..) => return None,
            });
            return Some(());
        }
        let i = self.def(v)?;
        match i.op {
            Op::Const(c) if self.r.body.ty(v) == Ty::I32 => out.push(Operator::I32Const { value: c as u32 as i32 }),
            Op::Const(c) if self.r.body.ty(v) == Ty::I64 => out.push(Operator::I64Const { value: c as i64 }),
            Op::Num(n) => {
                for &a in &i.args {
                    self.value(a, out, depth + 1)?;
                }
                out.push(ops::operator(n)?);
            }
            _ => return None,
        }
        Some(())
    }
}

impl Reencode for Splicer<'_> {
    type Error = String;

    fn function_index(&mut self, func: u32) -> Result<u32, Failure> {
        Ok(if func >= self.imported { func + self.sites.len() as u32 } else { func })
    }

    fn parse_type_section(
        &mut self,
        types: &mut TypeSection,
        section: wasmparser::TypeSectionReader<'_>,
    ) -> Result<(), Failure> {
        utils::parse_type_section(self, types, section)?;
        for s in self.sites {
            let params = s.live_in.iter().map(|(_, t)| val_type(*t));
            let results = std::iter::once(ValType::I32).chain(s.live_out.iter().map(|(_, t)| val_type(*t)));
            types.ty().function(params, results.collect::<Vec<_>>());
        }
        Ok(())
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: wasmparser::ImportSectionReader<'_>,
    ) -> Result<(), Failure> {
        utils::parse_import_section(self, imports, section)?;
        self.add_imports(imports);
        Ok(())
    }

    fn parse_global_section(
        &mut self,
        globals: &mut GlobalSection,
        section: wasmparser::GlobalSectionReader<'_>,
    ) -> Result<(), Failure> {
        utils::parse_global_section(self, globals, section)?;
        self.add_globals(globals);
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: wasmparser::ExportSectionReader<'_>,
    ) -> Result<(), Failure> {
        utils::parse_export_section(self, exports, section)?;
        self.add_exports(exports);
        Ok(())
    }

    fn intersperse_section_hook(
        &mut self,
        module: &mut Module,
        _after: Option<SectionId>,
        before: Option<SectionId>,
    ) -> Result<(), Failure> {
        // A section that the module lacks is made where it would have stood.
        let next = match before {
            Some(id) => match rank(id) {
                Some(r) => r,
                None => return Ok(()),
            },
            None => u8::MAX,
        };
        if !self.imports_done && next > 2 {
            let mut imports = ImportSection::new();
            self.add_imports(&mut imports);
            module.section(&imports);
        }
        if !self.globals_done && next > 7 {
            let mut globals = GlobalSection::new();
            self.add_globals(&mut globals);
            module.section(&globals);
        }
        if !self.exports_done && next > 8 {
            let mut exports = ExportSection::new();
            self.add_exports(&mut exports);
            if !exports.is_empty() {
                module.section(&exports);
            }
        }
        Ok(())
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, func: FunctionBody<'_>) -> Result<(), Failure> {
        let index = self.func;
        self.func += 1;
        let mut sites: HashMap<u32, Vec<usize>> = HashMap::default();
        for (i, s) in self.sites.iter().enumerate().filter(|(_, s)| s.func == index) {
            sites.entry(s.at).or_default().push(i);
        }
        // A stretch of several nests is asked for before the first of them is.
        sites.values_mut().for_each(|at| at.sort_by_key(|&i| self.sites[i].until.is_none()));
        if sites.is_empty() {
            return utils::parse_function_body(self, code, func);
        }
        let f = self.body(&func, sites)?;
        code.function(&f);
        Ok(())
    }
}
