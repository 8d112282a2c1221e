//! TensorWasm runs any WebAssembly module exactly as Wasmtime would, with its parallel loops on
//! the GPU, or on all cores where there is none.
//!
//! This crate is the front door: the compiler API ([`lift`], [`lower`], the printers of
//! [`ir::dialect`], the emitters of [`backends`], the [`names`] of what was lifted) and the runtime library ([`Accelerator`]).
//!
//! ```
//! use tensor_wasm::{Accelerator, DeviceChoice, Options};
//! use wasmtime::{Config, Engine, Linker, Module, Store};
//!
//! # fn main() -> wasmtime::Result<()> {
//! let wasm = wat::parse_str(
//!     r#"(module (memory (export "memory") 1)
//!          (func (export "fill") (param $p i32) (param $n i32)
//!            (loop $l
//!              (i32.store (local.get $p) (i32.const 7))
//!              (local.set $p (i32.add (local.get $p) (i32.const 4)))
//!              (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))"#,
//! )?;
//!
//! // The accelerator, next to your own engine and linker.
//! let options = Options { device: DeviceChoice::Cpu, force: true, ..Options::default() };
//! let accelerator = Accelerator::new(options).map_err(wasmtime::Error::new)?;
//! let prepared = accelerator.prepare(&wasm).map_err(wasmtime::Error::new)?;
//!
//! let mut config = Config::new(); // with whatever else you need
//! Accelerator::configure(&mut config);
//! let engine = Engine::new(&config)?;
//! let module = Module::new(&engine, &prepared.wasm)?;
//! let mut linker: Linker<()> = Linker::new(&engine);
//! accelerator.link(&prepared, &mut linker).map_err(wasmtime::Error::new)?;
//!
//! // From here on everything is as before.
//! let mut store = Store::new(&engine, ());
//! let instance = linker.instantiate(&mut store, &module)?;
//! instance.get_typed_func::<(i32, i32), ()>(&mut store, "fill")?.call(&mut store, (64, 1000))?;
//! assert_eq!(accelerator.stats().launches(), 1);
//! # Ok(())
//! # }
//! ```

mod names;

pub use names::{NamedNest, names, names_of};
pub use tensor_wasm_backends as backends;
pub use tensor_wasm_frontend as frontend;
pub use tensor_wasm_frontend::{Lifted, Site, lift, splice};
pub use tensor_wasm_ir as ir;
pub use tensor_wasm_oracle as oracle;
pub use tensor_wasm_passes as passes;
pub use tensor_wasm_passes::{check, lower, lower_all};
pub use tensor_wasm_runtime as runtime;
pub use tensor_wasm_runtime::{Accelerator, DeviceChoice, Error, Fp, Options, Prepared, Shadow, Stats};
