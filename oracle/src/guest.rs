//! Running a guest program and seeing everything that it did.
//!
//! Takes a module with its arguments and files; gives [`Seen`]: results, exit code, trap, output,
//! every memory and every exported global. With `observe`, clocks and random numbers are the same
//! in every run, so that two runs differ only if the module's own work does.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tensor_wasm_frontend as frontend;
use tensor_wasm_runtime::Accelerator;
use wasmtime::{
    Engine, Extern, ExternType, Instance, Linker, Module, Store, StoreLimits, StoreLimitsBuilder, Trap, Val, ValType,
};
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::p2::pipe::MemoryOutputPipe;
use wasmtime_wasi::{Deterministic, FsPerms, HostMonotonicClock, HostWallClock, I32Exit, WasiCtxBuilder};

/// Why a guest could not be run at all.
#[derive(Debug, thiserror::Error)]
#[error("{what}")]
pub struct RunError {
    what: String,
    help: Option<String>,
}

impl RunError {
    fn new(what: impl Into<String>) -> RunError {
        RunError { what: what.into(), help: None }
    }

    fn with(what: impl Into<String>, help: impl Into<String>) -> RunError {
        RunError { what: what.into(), help: Some(help.into()) }
    }

    /// What to do about it.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

type Result<T> = std::result::Result<T, RunError>;

/// A module with what it is called with.
#[derive(Clone, Debug, Default)]
pub struct Guest {
    /// What it is called in messages, and its argument 0.
    pub name: String,
    /// The module, binary.
    pub wasm: Vec<u8>,
    /// The export to call instead of `_start`.
    pub invoke: Option<String>,
    /// Arguments of the command, or of the invoked function.
    pub args: Vec<String>,
    /// Exports to call one after another in one instance instead, each with its arguments; [`Seen::steps`] says what
    /// each of them did.
    pub calls: Vec<Vec<String>>,
    /// Directories that it sees: `HOST` or `HOST::GUEST`.
    pub dirs: Vec<String>,
    /// Its environment: `NAME=VALUE`, or `NAME` to pass it on.
    pub envs: Vec<String>,
    /// Keep standard output and error instead of passing them on, and look at memory afterwards.
    pub observe: bool,
}

/// What a run may use up: for programs that nobody has written. Both sides of a comparison get the same memory, so
/// that `memory.grow` fails on both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Steps, on an engine that counts fuel; then it is stopped ([`Trap::OutOfFuel`]).
    pub fuel: u64,
    /// Bytes of each memory.
    pub memory: usize,
    /// Elements of each table.
    pub elements: usize,
}

impl Bounds {
    fn limits(self) -> StoreLimits {
        StoreLimitsBuilder::new().memory_size(self.memory).table_elements(self.elements).build()
    }
}

/// The data of a guest's store.
struct Host {
    wasi: WasiP1Ctx,
    limits: StoreLimits,
}

/// How a guest was stopped.
#[derive(Clone, Debug, PartialEq)]
pub struct Stopped {
    /// Wasm's trap code, if it was a trap.
    pub code: Option<Trap>,
    /// For people; not compared.
    pub message: String,
}

/// Everything that a guest did.
#[derive(Default)]
pub struct Seen {
    /// Results of the invoked function.
    pub values: Vec<Val>,
    /// Exit code of the command.
    pub exit: i32,
    /// How it was stopped, if it was.
    pub trap: Option<Stopped>,
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: Vec<u8>,
    /// Contents of every memory that can be reached, by name.
    pub memories: Vec<(String, Vec<u8>)>,
    /// Bits of every global that can be reached, by name.
    pub globals: Vec<(String, String)>,
    /// Each of [`Guest::calls`] with what had happened once it was done.
    pub steps: Vec<(String, Seen)>,
    /// Seconds from instantiation to the end.
    pub seconds: f64,
}

/// A value as `wasmtime run --invoke` shows it.
pub fn show(v: &Val) -> String {
    let reference = |what: &str, some: bool| format!("<{}{what}>", if some { "" } else { "null " });
    match v {
        Val::I32(x) => x.to_string(),
        Val::I64(x) => x.to_string(),
        Val::F32(x) => f32::from_bits(*x).to_string(),
        Val::F64(x) => f64::from_bits(*x).to_string(),
        Val::V128(x) => x.as_u128().to_string(),
        Val::FuncRef(r) => reference("funcref", r.is_some()),
        Val::ExternRef(r) => reference("externref", r.is_some()),
        Val::AnyRef(r) => reference("anyref", r.is_some()),
        Val::ExnRef(r) => reference("exnref", r.is_some()),
        Val::ContRef(_) => "<contref>".into(),
    }
}

/// A value with its exact bits.
pub fn exact(v: &Val) -> String {
    match v {
        Val::F32(x) => format!("f32:{x:#010x}"),
        Val::F64(x) => format!("f64:{x:#018x}"),
        other => show(other),
    }
}

/// The engine that every run uses: canonical NaNs, deterministic relaxed SIMD.
pub fn engine() -> Result<Engine> {
    Engine::new(&Accelerator::config()).map_err(|e| RunError::new(format!("cannot start Wasmtime: {e:?}")))
}

/// Random bytes that are the same in every run (SplitMix64), over and over.
fn sequence(mut state: u64) -> Deterministic {
    let word = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)).to_le_bytes()
    };
    Deterministic::new(std::iter::repeat_with(word).take(512).flatten().collect())
}

/// A clock that goes on by a microsecond whenever it is read.
#[derive(Default)]
struct Ticks(AtomicU64);

impl HostMonotonicClock for Ticks {
    fn resolution(&self) -> u64 {
        1000
    }

    fn now(&self) -> u64 {
        self.0.fetch_add(1000, Ordering::Relaxed)
    }
}

impl HostWallClock for Ticks {
    fn resolution(&self) -> Duration {
        Duration::from_micros(1)
    }

    fn now(&self) -> Duration {
        Duration::from_secs(1_700_000_000) + Duration::from_nanos(HostMonotonicClock::now(self))
    }
}

fn wasi(guest: &Guest) -> Result<(WasiP1Ctx, MemoryOutputPipe, MemoryOutputPipe)> {
    let (out, err) = (MemoryOutputPipe::new(64 << 20), MemoryOutputPipe::new(64 << 20));
    let mut b = WasiCtxBuilder::new();
    if guest.observe {
        b.stdout(out.clone()).stderr(err.clone());
        // The same clocks and random numbers in every run: only the guest may make a difference.
        b.secure_random(sequence(1)).insecure_random(sequence(2)).insecure_random_seed(3);
        b.wall_clock(Ticks::default()).monotonic_clock(Ticks::default());
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
                let v = std::env::var(e)
                    .map_err(|_| RunError::new(format!("--env {e}: no such variable here; say {e}=VALUE")))?;
                b.env(e, v)
            }
        };
    }
    for d in &guest.dirs {
        let (host, inside) = d.split_once("::").unwrap_or((d, d));
        b.preopened_dir(host, inside, FsPerms::ReadWrite).map_err(|e| RunError::new(format!("--dir {d}: {e}")))?;
    }
    Ok((b.build_p1(), out, err))
}

fn parse(ty: &ValType, text: &str) -> Result<Val> {
    let bad = || {
        RunError::with(
            format!("argument `{text}` is not an {ty}"),
            "integers are decimal or 0x and hexadecimal digits, floats are as in 1.5, 2e-3, nan or inf",
        )
    };
    let int = |bits: u32| -> Result<i128> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |d| (true, d));
        let v = match digits.strip_prefix("0x") {
            Some(h) => u64::from_str_radix(h, 16),
            None => digits.parse::<u64>(),
        };
        // No second sign: the parsers above would take a plus.
        let v = i128::from(v.ok().filter(|_| !digits.contains('+')).ok_or_else(bad)?);
        let v = if negative { -v } else { v };
        if (-(1i128 << (bits - 1))..1i128 << bits).contains(&v) { Ok(v) } else { Err(bad()) }
    };
    Ok(match ty {
        ValType::I32 => Val::I32(int(32)? as i32),
        ValType::I64 => Val::I64(int(64)? as i64),
        ValType::F32 => Val::F32(text.parse::<f32>().map_err(|_| bad())?.to_bits()),
        ValType::F64 => Val::F64(text.parse::<f64>().map_err(|_| bad())?.to_bits()),
        other => return Err(RunError::new(format!("a parameter of type {other} cannot be given as text"))),
    })
}

/// What a call gives, and how it ended.
type Called = (Vec<Val>, wasmtime::Result<()>);

/// Calls what is to be called.
fn call(
    guest: &Guest,
    store: &mut Store<Host>,
    module: &Module,
    instance: Instance,
    steps: &mut Vec<(String, Seen)>,
) -> Result<Called> {
    if !guest.calls.is_empty() {
        if let Err(e) = initialize(store, instance) {
            return Ok((vec![], Err(e)));
        }
        for call in &guest.calls {
            let (name, args) = call.split_first().ok_or_else(|| RunError::new("a call that names no function"))?;
            let (values, ended) = invoke(guest, store, module, instance, name, args)?;
            let mut step = Seen { values, ..Seen::default() };
            match ended {
                Err(e) if e.is::<I32Exit>() => return Ok((vec![], Err(e))),
                Err(e) => step.trap = Some(stopped(&e)),
                Ok(()) => {}
            }
            if guest.observe {
                look(&mut step, store, instance);
            }
            steps.push((call.join(" "), step));
        }
        return Ok((vec![], Ok(())));
    }
    let Some(name) = guest.invoke.as_deref() else {
        // As Wasmtime does: a command's entry, or nothing beyond what instantiation ran.
        let entry = instance.get_func(&mut *store, "").or_else(|| instance.get_func(&mut *store, "_start"));
        let Some(func) = entry.filter(|f| f.ty(&*store).params().len() == 0) else {
            tracing::info!("no entry point to call");
            return Ok((vec![], Ok(())));
        };
        let mut values = vec![Val::I32(0); func.ty(&*store).results().len()];
        let ended = func.call(store, &[], &mut values);
        return Ok((vec![], ended));
    };
    if let Err(e) = initialize(store, instance) {
        return Ok((vec![], Err(e)));
    }
    invoke(guest, store, module, instance, name, &guest.args)
}

/// What a reactor has to have run before anything else.
fn initialize(store: &mut Store<Host>, instance: Instance) -> wasmtime::Result<()> {
    let init = instance.get_func(&mut *store, "_initialize");
    init.map_or(Ok(()), |init| init.call(&mut *store, &[], &mut []))
}

/// Calls one export.
fn invoke(
    guest: &Guest,
    store: &mut Store<Host>,
    module: &Module,
    instance: Instance,
    name: &str,
    args: &[String],
) -> Result<Called> {
    let Some(func) = instance.get_func(&mut *store, name) else {
        let exports: Vec<&str> =
            module.exports().filter(|e| matches!(e.ty(), ExternType::Func(_))).map(|e| e.name()).collect();
        let exports = if exports.is_empty() { "none".into() } else { exports.join(", ") };
        return Err(RunError::with(
            format!("{}: no exported function `{name}`", guest.name),
            format!("functions exported: {exports}"),
        ));
    };
    let ty = func.ty(&*store);
    let params: Vec<ValType> = ty.params().collect();
    if params.len() != args.len() {
        let types: Vec<String> = params.iter().map(ToString::to_string).collect();
        return Err(RunError::with(
            format!("{}: `{name}` takes {} arguments, {} given", guest.name, params.len(), args.len()),
            format!("its parameters: ({})", types.join(", ")),
        ));
    }
    let args = params.iter().zip(args).map(|(t, s)| parse(t, s)).collect::<Result<Vec<_>>>()?;
    let mut values = vec![Val::I32(0); ty.results().len()];
    let ended = func.call(store, &args, &mut values);
    Ok((values, ended))
}

/// Runs a guest, offloading through the accelerator if there is one.
pub fn execute(guest: &Guest, accelerator: Option<&Accelerator>) -> Result<Seen> {
    execute_on(&engine()?, guest, accelerator, None)
}

/// [`execute`] on an engine of the caller's own, with the settings of [`Accelerator::configure`]; within bounds only
/// if that counts fuel.
pub fn execute_on(
    engine: &Engine,
    guest: &Guest,
    accelerator: Option<&Accelerator>,
    bounds: Option<Bounds>,
) -> Result<Seen> {
    let invalid = |e: &wasmtime::Error| {
        RunError::with(format!("{}: {e:?}", guest.name), "the module must be valid WebAssembly that Wasmtime accepts")
    };
    // Wasmtime's verdict on the module as it is comes first.
    let original = Module::validate(engine, &guest.wasm);
    original.map_err(|e| invalid(&e))?;
    let prepared = accelerator
        .map(|a| a.prepare(&guest.wasm))
        .transpose()
        .map_err(|e| RunError::new(format!("{}: {e}", guest.name)))?;
    let wasm = prepared.as_ref().map_or_else(|| guest.wasm.clone(), |p| p.wasm.clone());
    // All memories and globals are looked at through exports of our own, where the module can be
    // rewritten.
    let exposed = if guest.observe { frontend::expose(&wasm) } else { Ok(wasm.clone()) };
    let wasm = exposed.unwrap_or_else(|why| {
        tracing::warn!(%why, "only exported memories and globals are compared");
        wasm
    });
    let module = Module::new(engine, &wasm).map_err(|e| invalid(&e))?;
    let (wasi, out, err) = wasi(guest)?;
    let mut store = Store::new(engine, Host { wasi, limits: bounds.map(Bounds::limits).unwrap_or_default() });
    store.limiter(|host| &mut host.limits);
    if let Some(bounds) = bounds {
        store.set_fuel(bounds.fuel).map_err(|e| RunError::new(format!("fuel: {e}")))?;
    }
    let mut linker: Linker<Host> = Linker::new(engine);
    if module.imports().any(|i| i.module().starts_with("wasi")) {
        wasmtime_wasi::p1::add_to_linker_sync(&mut linker, |host| &mut host.wasi)
            .map_err(|e| RunError::new(format!("WASI: {e:?}")))?;
    }
    if let (Some(a), Some(p)) = (accelerator, &prepared) {
        a.link(p, &mut linker).map_err(|e| RunError::new(e.to_string()))?;
    }
    let start = Instant::now();
    let mut seen = Seen::default();
    let (values, instance, ended) = match linker.instantiate(&mut store, &module) {
        Ok(instance) => {
            let (values, ended) = call(guest, &mut store, &module, instance, &mut seen.steps)?;
            (values, Some(instance), ended)
        }
        Err(e) if e.is::<Trap>() || e.is::<I32Exit>() => (vec![], None, Err(e)),
        Err(e) => {
            let help = "imports are WASI preview 1; `--invoke` calls an export, it gives none";
            return Err(RunError::with(format!("{}: cannot be instantiated: {e:?}", guest.name), help));
        }
    };
    match ended {
        Ok(()) => seen.values = values,
        Err(e) => match e.downcast_ref::<I32Exit>() {
            Some(exit) => seen.exit = exit.0,
            None => seen.trap = Some(stopped(&e)),
        },
    }
    seen.seconds = start.elapsed().as_secs_f64();
    if guest.observe {
        if let Some(instance) = instance {
            look(&mut seen, &mut store, instance);
        }
        drop(store);
        seen.stdout = out.contents().to_vec();
        seen.stderr = err.contents().to_vec();
    }
    Ok(seen)
}

/// Copies every memory and global that can be reached, each once: under the names of
/// [`frontend::expose`] if those are there.
fn look(seen: &mut Seen, store: &mut Store<Host>, instance: Instance) {
    let all: Vec<(String, Extern)> =
        instance.exports(&mut *store).map(|e| (e.name().to_string(), e.into_extern())).collect();
    let ours = |n: &str| n.starts_with("tensor-wasm:");
    let exposed = all.iter().any(|(n, _)| ours(n) && n != frontend::MEMORY_EXPORT);
    for (n, e) in all {
        if n == frontend::MEMORY_EXPORT || ours(&n) != exposed {
            continue;
        }
        match e {
            Extern::Memory(m) => seen.memories.push((n, m.data(&*store).to_vec())),
            Extern::Global(g) => {
                let v = g.get(&mut *store);
                seen.globals.push((n, exact(&v)));
            }
            _ => {}
        }
    }
    seen.memories.sort_by(|a, b| a.0.cmp(&b.0));
}

fn stopped(e: &wasmtime::Error) -> Stopped {
    Stopped { code: e.downcast_ref::<Trap>().copied(), message: format!("{e:?}") }
}
