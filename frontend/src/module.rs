//! Reading a module: what lifting needs to know of it, in one pass over its sections.
//!
//! Takes the bytes of a valid binary module; gives types, function signatures, globals, memories,
//! function names and the operators of every defined function.

use std::collections::BTreeMap;

use tensor_wasm_ir::Ty;
use wasmparser::{
    CompositeInnerType, ExternalKind, FunctionBody, GlobalType, KnownCustom, MemoryType, Name, Parser, Payload,
    SubType, TypeRef, ValType,
};

use crate::LiftError;

/// What lifting makes of a Wasm value type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A number.
    Scalar(Ty),
    /// 128 bits: lifted as lanes.
    Vector,
    /// A reference: not lifted, a placeholder stands for it.
    Reference,
}

impl Kind {
    /// The type of a number.
    pub fn scalar(self) -> Option<Ty> {
        match self {
            Kind::Scalar(ty) => Some(ty),
            _ => None,
        }
    }
}

impl From<ValType> for Kind {
    fn from(v: ValType) -> Kind {
        match v {
            ValType::I32 => Kind::Scalar(Ty::I32),
            ValType::I64 => Kind::Scalar(Ty::I64),
            ValType::F32 => Kind::Scalar(Ty::F32),
            ValType::F64 => Kind::Scalar(Ty::F64),
            ValType::V128 => Kind::Vector,
            ValType::Ref(_) => Kind::Reference,
        }
    }
}

/// A function signature.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// Parameter types.
    pub params: Vec<Kind>,
    /// Result types.
    pub results: Vec<Kind>,
}

/// What lifting needs to know of a module.
#[derive(Default)]
pub struct ModuleInfo<'a> {
    /// Function types by type index; `None` for types that are not functions.
    pub types: Vec<Option<Signature>>,
    /// The types as the module has them.
    pub sub_types: Vec<SubType>,
    /// Type index of every function, imports first.
    pub funcs: Vec<u32>,
    /// How many functions are imported.
    pub imported_funcs: u32,
    /// How many of them are offload calls that an earlier splice put in.
    pub offload_calls: u32,
    /// Every global, imports first.
    pub globals: Vec<GlobalType>,
    /// Every memory, imports first.
    pub memories: Vec<MemoryType>,
    /// Bodies of the defined functions.
    pub bodies: Vec<FunctionBody<'a>>,
    /// Names from the name section, demangled; else of exports.
    pub names: BTreeMap<u32, String>,
    /// Exports as (name, kind, index).
    pub exports: Vec<(&'a str, ExternalKind, u32)>,
}

/// The name as the source has it, if it is mangled as Rust or C++ compilers do.
fn demangled(name: &str) -> String {
    if let Ok(rust) = rustc_demangle::try_demangle(name) {
        return format!("{rust:#}");
    }
    let cpp = cpp_demangle::Symbol::new(name).ok().filter(|_| name.starts_with("_Z"));
    cpp.and_then(|s| s.demangle().ok()).unwrap_or_else(|| name.to_string())
}

impl<'a> ModuleInfo<'a> {
    /// Reads a module.
    pub fn parse(wasm: &'a [u8]) -> Result<ModuleInfo<'a>, LiftError> {
        let mut m = ModuleInfo::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(r) => {
                    for group in r {
                        for sub in group?.into_types() {
                            m.types.push(match &sub.composite_type.inner {
                                CompositeInnerType::Func(f) => Some(Signature {
                                    params: f.params().iter().map(|&t| t.into()).collect(),
                                    results: f.results().iter().map(|&t| t.into()).collect(),
                                }),
                                _ => None,
                            });
                            m.sub_types.push(sub);
                        }
                    }
                }
                Payload::ImportSection(r) => {
                    for import in r.into_imports() {
                        let import = import?;
                        match import.ty {
                            TypeRef::Func(t) | TypeRef::FuncExact(t) => {
                                m.funcs.push(t);
                                m.imported_funcs += 1;
                                m.offload_calls += u32::from(import.module == crate::IMPORT_MODULE);
                            }
                            TypeRef::Global(g) => m.globals.push(g),
                            TypeRef::Memory(t) => m.memories.push(t),
                            TypeRef::Table(_) | TypeRef::Tag(_) => {}
                        }
                    }
                }
                Payload::FunctionSection(r) => {
                    for t in r {
                        m.funcs.push(t?);
                    }
                }
                Payload::GlobalSection(r) => {
                    for g in r {
                        m.globals.push(g?.ty);
                    }
                }
                Payload::MemorySection(r) => {
                    for t in r {
                        m.memories.push(t?);
                    }
                }
                Payload::ExportSection(r) => {
                    for e in r {
                        let e = e?;
                        m.exports.push((e.name, e.kind, e.index));
                    }
                }
                Payload::CodeSectionEntry(b) => m.bodies.push(b),
                Payload::CustomSection(c) => {
                    // A malformed name section is ignored, as engines do.
                    if let KnownCustom::Name(names) = c.as_known() {
                        for name in names.into_iter().flatten() {
                            if let Name::Function(map) = name {
                                m.names.extend(map.into_iter().flatten().map(|n| (n.index, demangled(n.name))));
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        for (name, kind, index) in &m.exports {
            if *kind == ExternalKind::Func {
                m.names.entry(*index).or_insert_with(|| name.to_string());
            }
        }
        Ok(m)
    }

    /// The signature of a function.
    pub fn signature(&self, func: u32) -> Option<&Signature> {
        self.types.get(*self.funcs.get(func as usize)? as usize)?.as_ref()
    }

    /// The body of a function, unless it is imported.
    pub fn body(&self, func: u32) -> Option<&FunctionBody<'a>> {
        self.bodies.get(func.checked_sub(self.imported_funcs)? as usize)
    }

    /// Is memory 0 one that loops may be lifted over: not shared, of ordinary pages?
    pub fn memory_is_liftable(&self) -> bool {
        self.memories.first().is_some_and(|m| !m.shared && m.page_size_log2.is_none())
    }

    /// Has memory 0 addresses of 64 bits?
    pub fn memory64(&self) -> bool {
        self.memories.first().is_some_and(|m| m.memory64)
    }

    /// The type of an address of memory 0, and of its size.
    pub fn address_type(&self) -> Ty {
        if self.memory64() { Ty::I64 } else { Ty::I32 }
    }
}
