//! The module around the regions: lifting and splicing with every failure turned into a reason.
//!
//! The frontend assumes valid modules, so validity is asked first; and what the splicer made is
//! validated too, so that a fault there costs the offload and never the module.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tensor_wasm_frontend::{self as frontend, LiftOptions, Lifted, Site};
use wasmparser::{ExternalKind, Parser, Payload, Validator, WasmFeatures};

/// How the reason of a module begins that was left alone for an error of our own.
pub(crate) const INTERNAL_ERROR: &str = "internal error";

/// Runs one step of the compiler; a panic in it becomes a reason like any other.
pub(crate) fn guarded<T>(what: &str, f: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(f)).unwrap_or_else(|p| {
        let text = p
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| p.downcast_ref::<&str>().copied())
            .unwrap_or("unknown");
        Err(format!("{INTERNAL_ERROR} while {what}: {text}"))
    })
}

fn validate(wasm: &[u8]) -> Result<(), String> {
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    validator.validate_all(wasm).map(drop).map_err(|e| e.to_string())
}

/// Are the names free that the offload calls need?
fn names_are_free(wasm: &[u8]) -> Result<(), String> {
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.map_err(|e| e.to_string())? {
            Payload::Version { encoding: wasmparser::Encoding::Component, .. } => {
                return Err("it is a component, not a core module".into());
            }
            Payload::ImportSection(r) => {
                for i in r.into_imports() {
                    if i.map_err(|e| e.to_string())?.module == frontend::IMPORT_MODULE {
                        return Err(format!("it imports from `{}` itself", frontend::IMPORT_MODULE));
                    }
                }
            }
            Payload::ExportSection(r) => {
                for e in r {
                    let e = e.map_err(|e| e.to_string())?;
                    if e.name == frontend::MEMORY_EXPORT && (e.kind, e.index) != (ExternalKind::Memory, 0) {
                        return Err(format!("it exports `{}` itself", frontend::MEMORY_EXPORT));
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Lifts a module, or says why it is to be left alone; any bytes are accepted.
pub fn lift(wasm: &[u8], options: LiftOptions) -> Result<Lifted, String> {
    validate(wasm)?;
    names_are_free(wasm)?;
    guarded("lifting", || frontend::lift_with(wasm, options).map_err(|e| e.to_string()))
}

/// [`lift`], and of each loop that only the order of a float sum keeps whether it would be free if floats were relaxed.
pub fn lift_and_ask(wasm: &[u8], options: LiftOptions) -> Result<Lifted, String> {
    let mut lifted = lift(wasm, options)?;
    guarded("lifting", || frontend::ask_relaxed(wasm, options, &mut lifted).map_err(|e| e.to_string()))?;
    Ok(lifted)
}

/// The module with the offload calls of `sites`, valid, or why there is none.
pub(crate) fn splice(wasm: &[u8], sites: &[Site]) -> Result<Vec<u8>, String> {
    let spliced = guarded("rewriting", || frontend::splice(wasm, sites).map_err(|e| e.to_string()))?;
    validate(&spliced).map_err(|e| format!("the rewritten module is not valid: {e}"))?;
    Ok(spliced)
}
