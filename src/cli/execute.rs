//! Running a guest and seeing everything that it did.

use std::time::Instant;

use miette::{Result, miette};
use tensor_wasm::{Accelerator, frontend};
use wasmtime::{Config, Engine, Extern, Linker, Module, Store, Val, ValType};
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::p2::pipe::MemoryOutputPipe;
use wasmtime_wasi::{FsPerms, I32Exit, WasiCtxBuilder};

use super::GuestArgs;

/// A module with what it is called with.
pub struct Guest {
    pub name: String,
    pub wasm: Vec<u8>,
    pub invoke: Option<String>,
    pub args: Vec<String>,
    pub dirs: Vec<String>,
    pub envs: Vec<String>,
    /// Keep standard output and error instead of passing them on, and look at memory afterwards.
    pub observe: bool,
}

impl Guest {
    pub fn new(a: &GuestArgs, wasm: Vec<u8>, observe: bool) -> Guest {
        Guest {
            name: a.module.display().to_string(),
            wasm,
            invoke: a.invoke.clone(),
            args: a.args.clone(),
            dirs: a.dirs.clone(),
            envs: a.envs.clone(),
            observe,
        }
    }
}

/// How a guest was stopped.
#[derive(Clone, Debug, PartialEq)]
pub struct Stopped {
    /// Wasm's trap code, if it was a trap.
    pub code: Option<wasmtime::Trap>,
    /// For people; not compared.
    pub message: String,
}

/// Everything that a guest did.
#[derive(Default)]
pub struct Seen {
    pub values: Vec<Val>,
    pub exit: i32,
    pub trap: Option<Stopped>,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    /// Contents of every memory that can be reached, by name.
    pub memories: Vec<(String, Vec<u8>)>,
    /// Bits of every exported global, by name.
    pub globals: Vec<(String, String)>,
    /// Seconds from instantiation to the end.
    pub seconds: f64,
}

/// A value as `wasmtime run --invoke` shows it.
pub fn show(v: &Val) -> String {
    match v {
        Val::I32(x) => x.to_string(),
        Val::I64(x) => x.to_string(),
        Val::F32(x) => f32::from_bits(*x).to_string(),
        Val::F64(x) => f64::from_bits(*x).to_string(),
        Val::V128(x) => format!("{:#034x}", x.as_u128()),
        other => format!("{other:?}"),
    }
}

/// A value with its exact bits.
pub fn exact(v: &Val) -> String {
    match v {
        Val::F32(x) => format!("f32:{x:#010x}"),
        Val::F64(x) => format!("f64:{x:#018x}"),
        Val::FuncRef(f) => format!("funcref:{}", f.is_some()),
        other => show(other),
    }
}

/// The engine that every run uses: canonical NaNs, deterministic relaxed SIMD.
pub fn engine() -> Result<Engine> {
    let mut config = Config::new();
    Accelerator::configure(&mut config);
    Engine::new(&config).map_err(|e| miette!("cannot start Wasmtime: {e:?}"))
}

fn wasi(guest: &Guest) -> Result<(WasiP1Ctx, MemoryOutputPipe, MemoryOutputPipe)> {
    let (out, err) = (MemoryOutputPipe::new(64 << 20), MemoryOutputPipe::new(64 << 20));
    let mut b = WasiCtxBuilder::new();
    if guest.observe {
        b.stdout(out.clone()).stderr(err.clone());
    } else {
        b.inherit_stdio();
    }
    b.arg(&guest.name);
    if guest.invoke.is_none() {
        b.args(&guest.args);
    }
    for e in &guest.envs {
        match e.split_once('=') {
            Some((k, v)) => b.env(k, v),
            None => {
                let v = std::env::var(e).map_err(|_| miette!("--env {e}: no such variable here; say {e}=VALUE"))?;
                b.env(e, v)
            }
        };
    }
    for d in &guest.dirs {
        let (host, inside) = d.split_once("::").unwrap_or((d, d));
        b.preopened_dir(host, inside, FsPerms::ReadWrite)
            .map_err(|e| miette!("--dir {d}: {e}"))?;
    }
    Ok((b.build_p1(), out, err))
}

fn parse(ty: &ValType, text: &str) -> Result<Val> {
    let bad = || miette!("argument `{text}` is not an {ty}");
    let int = |bits: u32| -> Result<i128> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |d| (true, d));
        let v = match digits.strip_prefix("0x") {
            Some(h) => i128::from_str_radix(h, 16),
            None => digits.parse(),
        }
        .map_err(|_| bad())?;
        let v = if negative { -v } else { v };
        if (-(1i128 << (bits - 1))..1i128 << bits).contains(&v) { Ok(v) } else { Err(bad()) }
    };
    Ok(match ty {
        ValType::I32 => Val::I32(int(32)? as i32),
        ValType::I64 => Val::I64(int(64)? as i64),
        ValType::F32 => Val::F32(text.parse::<f32>().map_err(|_| bad())?.to_bits()),
        ValType::F64 => Val::F64(text.parse::<f64>().map_err(|_| bad())?.to_bits()),
        other => return Err(miette!("a parameter of type {other} cannot be given on the command line")),
    })
}

/// Runs a guest, offloading through the accelerator if there is one.
pub fn execute(guest: &Guest, accelerator: Option<&Accelerator>) -> Result<Seen> {
    let engine = engine()?;
    let invalid = |e: &wasmtime::Error| {
        miette!(help = "the module must be valid WebAssembly that Wasmtime accepts", "{}: {e:?}", guest.name)
    };
    // Wasmtime's verdict on the module as it is comes first.
    let original = Module::validate(&engine, &guest.wasm);
    original.map_err(|e| invalid(&e))?;
    let prepared = accelerator.map(|a| a.prepare(&guest.wasm)).transpose().map_err(|e| miette!("{}: {e}", guest.name))?;
    if let Some(why) = prepared.as_ref().and_then(|p| p.unlifted.as_ref()) {
        tracing::warn!(%why, "module not offloaded");
    }
    let wasm = match &prepared {
        Some(p) if p.regions() > 0 => p.wasm.clone(),
        // Memory is looked at through an export of our own.
        _ if guest.observe => frontend::splice(&guest.wasm, &[]).map_err(|e| miette!("{}: {e}", guest.name))?,
        _ => guest.wasm.clone(),
    };
    let module = Module::new(&engine, &wasm).map_err(|e| invalid(&e))?;
    let (ctx, out, err) = wasi(guest)?;
    let mut store = Store::new(&engine, ctx);
    let mut linker: Linker<WasiP1Ctx> = Linker::new(&engine);
    wasmtime_wasi::p1::add_to_linker_sync(&mut linker, |c| c).map_err(|e| miette!("WASI: {e:?}"))?;
    if let (Some(a), Some(p)) = (accelerator, &prepared) {
        a.link(p, &mut linker).map_err(|e| miette!("{e}"))?;
    }
    let start = Instant::now();
    let mut seen = Seen::default();
    let instance = match linker.instantiate(&mut store, &module) {
        Ok(i) => i,
        Err(e) if e.downcast_ref::<wasmtime::Trap>().is_some() => {
            seen.trap = Some(stopped(&e));
            return Ok(seen);
        }
        Err(e) => return Err(miette!("{}: cannot be instantiated: {e:?}", guest.name)),
    };
    let name = guest.invoke.as_deref().unwrap_or("_start");
    let Some(func) = instance.get_func(&mut store, name) else {
        let exports: Vec<String> = module
            .exports()
            .filter(|e| matches!(e.ty(), wasmtime::ExternType::Func(_)))
            .map(|e| e.name().to_string())
            .collect();
        return Err(miette!(
            help = format!("functions exported: {}", if exports.is_empty() { "none".into() } else { exports.join(", ") }),
            "{}: no exported function `{name}`",
            guest.name
        ));
    };
    let ty = func.ty(&store);
    let params: Vec<ValType> = ty.params().collect();
    let given: &[String] = if guest.invoke.is_some() { &guest.args } else { &[] };
    if params.len() != given.len() {
        return Err(miette!("{}: `{name}` takes {} arguments, {} given", guest.name, params.len(), given.len()));
    }
    let args = params.iter().zip(given).map(|(t, s)| parse(t, s)).collect::<Result<Vec<_>>>()?;
    seen.values = vec![Val::I32(0); ty.results().len()];
    let mut ended = Ok(());
    if guest.invoke.is_some()
        && let Some(init) = instance.get_func(&mut store, "_initialize")
    {
        ended = init.call(&mut store, &[], &mut []);
    }
    if ended.is_ok() {
        ended = func.call(&mut store, &args, &mut seen.values);
    }
    if let Err(e) = ended {
        seen.values.clear();
        match e.downcast_ref::<I32Exit>() {
            Some(exit) => seen.exit = exit.0,
            None => seen.trap = Some(stopped(&e)),
        }
    }
    seen.seconds = start.elapsed().as_secs_f64();
    if guest.observe {
        let names: Vec<String> = instance.exports(&mut store).map(|e| e.name().to_string()).collect();
        for n in names {
            match instance.get_export(&mut store, &n) {
                Some(Extern::Memory(m)) => seen.memories.push((n, m.data(&store).to_vec())),
                Some(Extern::Global(g)) => {
                    let v = g.get(&mut store);
                    seen.globals.push((n, exact(&v)));
                }
                _ => {}
            }
        }
        // The same memory may have two names; one copy is enough.
        seen.memories.sort_by(|a, b| a.0.cmp(&b.0));
        drop(store);
        seen.stdout = out.contents().to_vec();
        seen.stderr = err.contents().to_vec();
    }
    Ok(seen)
}

fn stopped(e: &wasmtime::Error) -> Stopped {
    Stopped { code: e.downcast_ref::<wasmtime::Trap>().copied(), message: format!("{e:?}") }
}
