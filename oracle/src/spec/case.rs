//! One module of a script: its calls on plain Wasmtime and, through the drivers, on the device.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use tensor_wasm_frontend::module::ModuleInfo;
use tensor_wasm_frontend::{expose, exposed_global, exposed_memory};
use tensor_wasm_ir::{Code, Remark};
use tensor_wasm_runtime::{Accelerator, Device, DeviceChoice, Options, RegionStats};
use wasmtime::{Engine, Func, Instance, Linker, Memory, Module, Store, Trap, Val};

use super::FileReport;
use super::driver::{self, Driven, Facts, Place, SLOT, Synthesised};
use super::script::{Case, Event, Want};
use super::value::{Kind, Value};
use super::window::{self, Windows};

/// Iterations at least, so that more than one thread has something to do: arguments are repeated.
const FEWEST: usize = 5;
/// What arrays hold where nothing has been written.
const FILL: u8 = 0xa5;

/// Runs a module's events and counts what became of its assertions.
pub fn run(engine: &Engine, case: &Case, device: &Arc<dyn Device>, report: &mut FileReport) {
    for place in [Place::Behind, Place::Within] {
        let asserted = || case.events.iter().filter(|e| e.assertion && place_of(e) == place);
        if asserted().next().is_none() {
            continue;
        }
        match Runner::new(engine, case, device, place) {
            Ok(mut runner) => runner.run(report),
            Err(Stop::Kept(why)) => asserted().for_each(|_| report.keep(&why)),
            Err(Stop::Failed(why)) => asserted().for_each(|e| report.fail(e.line, &why)),
        }
    }
}

/// Where the arrays have to be for an assertion.
fn place_of(event: &Event) -> Place {
    match &event.want {
        Some(Want::Trap(message)) if message.contains("out of bounds memory") => Place::Within,
        _ => Place::Behind,
    }
}

/// Why a module is not run at all.
enum Stop {
    Kept(String),
    Failed(String),
}

/// How a call of a function in plain Wasmtime ended: its results, or its trap.
type Ended = Result<Vec<Value>, String>;

/// A function that the script calls.
struct Function {
    driven: Driven,
    facts: Facts,
    /// The function in plain Wasmtime, and in the module with the drivers.
    plain: Func,
    beside: Func,
    driver: Func,
    /// Index of the driver in the module.
    index: u32,
}

impl Function {
    /// As many values as it returns.
    fn room(&self) -> Vec<Val> {
        vec![Val::I32(0); if self.driven.marked { 0 } else { self.driven.results.len() }]
    }
}

/// A call that waits to be run with others.
struct Vector<'a> {
    event: &'a Event,
    args: &'a [Value],
    ended: Ended,
    /// What a window of it holds before and after it, if it works in one.
    images: Option<[Vec<u8>; 2]>,
}

struct Runner<'a> {
    case: &'a Case,
    accelerator: Accelerator,
    synthesised: Synthesised,
    windows: Option<Windows>,
    remarks: Vec<Remark>,
    /// By the name of the export: the function, or why there is none.
    functions: HashMap<&'a str, Result<usize, String>>,
    list: Vec<Function>,
    plain: (Store<()>, Instance),
    lifted: (Store<()>, Memory),
    longest: usize,
    place: Place,
}

/// Each function's own driver, and in front of it those of its copy in windows, which are better if they are lifted;
/// with the function's place in the list.
fn candidates<'d>(driven: impl Iterator<Item = &'d Driven>, windows: Option<&Windows>) -> Vec<(usize, Driven)> {
    let mut out = vec![];
    for (k, d) in driven.enumerate() {
        if let Some(w) = windows
            && let Some(copy) = w.copies.get(&d.func).filter(|_| w.roots.contains(&d.func))
        {
            let copy = Driven { func: *copy, window: Some(w.stride), ..d.clone() };
            out.extend([(k, copy.clone()), (k, Driven { fixed: true, ..copy })]);
        }
        out.push((k, d.clone()));
    }
    out
}

fn trap_text(e: &wasmtime::Error) -> String {
    e.downcast_ref::<Trap>().map_or_else(|| format!("{e:#}"), ToString::to_string)
}

impl<'a> Runner<'a> {
    fn new(engine: &Engine, case: &'a Case, device: &Arc<dyn Device>, place: Place) -> Result<Runner<'a>, Stop> {
        let failed = |what: &str, e: &dyn std::fmt::Display| Stop::Failed(format!("{what}: {e:#}"));
        if driver::imports(&case.wasm) {
            return Err(Stop::Kept("the module imports something".into()));
        }
        let info = ModuleInfo::parse(&case.wasm).map_err(|e| failed("the module cannot be read", &e))?;
        let facts = driver::facts(&info);
        let mut functions = HashMap::new();
        let mut driven: Vec<(&str, Driven)> = vec![];
        let mut calls: HashMap<&str, usize> = HashMap::new();
        for event in &case.events {
            if place == Place::Behind {
                *calls.entry(&event.name).or_default() += 1;
            }
            functions.entry(event.name.as_str()).or_insert_with(|| {
                let d = driver::exported(&info, &event.name)?;
                driven.push((&event.name, d));
                Ok(driven.len() - 1)
            });
        }
        let longest = calls.into_values().max().unwrap_or(0).max(FEWEST);
        // What writes is called in windows, where it can be.
        let effects = |d: &Driven| facts.get(d.func as usize).is_none_or(|f| f.writes || f.sizes);
        let writers: Vec<u32> = driven.iter().filter(|d| effects(&d.1)).map(|d| d.1.func).collect();
        let windows = if writers.is_empty() { None } else { window::add(&case.wasm, &info, &writers) };
        // In place there is one window, which ends where memory does.
        let windows = windows.filter(|w| place == Place::Behind || w.globals.is_empty());
        let drivers = candidates(driven.iter().map(|d| &d.1), windows.as_ref());
        let only: Vec<Driven> = drivers.iter().map(|d| d.1.clone()).collect();
        let wasm = windows.as_ref().map_or(&case.wasm, |w| &w.wasm);
        let info = ModuleInfo::parse(wasm).map_err(|e| failed("the windows cannot be read", &e))?;
        let synthesised = driver::synthesise(wasm, &info, &only, longest, place);
        let synthesised = synthesised.map_err(|e| Stop::Kept(e.into()))?;

        // As it is, but for one more export, to look at its memory.
        let plain = expose(&case.wasm).map_err(|e| failed("the memory cannot be exported", &e))?;
        let module = Module::new(engine, &plain).map_err(|e| failed("Wasmtime refuses the module", &e))?;
        let mut store = Store::new(engine, ());
        let instance =
            Instance::new(&mut store, &module, &[]).map_err(|e| failed("the module cannot be instantiated", &e))?;
        let plain = (store, instance);

        let options = Options { device: DeviceChoice::Cpu, force: true, ..Options::default() };
        let accelerator = Accelerator::with_device(options, Some(device.clone()));
        let prepared = accelerator.prepare(&synthesised.wasm).map_err(|e| failed("preparing", &e))?;
        let module = Module::new(engine, &prepared.wasm).map_err(|e| failed("the rewritten module is refused", &e))?;
        let mut linker = Linker::new(engine);
        accelerator.link(&prepared, &mut linker).map_err(|e| failed("linking", &e))?;
        let mut store = Store::new(engine, ());
        let beside = linker
            .instantiate(&mut store, &module)
            .map_err(|e| failed("the rewritten module cannot be instantiated", &e))?;
        let memory = beside
            .get_memory(&mut store, driver::MEMORY)
            .ok_or_else(|| Stop::Failed("the arrays' memory is not there".into()))?;

        let mut runner = Runner {
            case,
            accelerator,
            remarks: prepared.remarks,
            functions: HashMap::new(),
            list: vec![],
            plain,
            lifted: (store, memory),
            longest,
            place,
            synthesised,
            windows,
        };
        let regions = runner.accelerator.stats().regions;
        for (k, (name, d)) in driven.into_iter().enumerate() {
            let missing = || Stop::Failed(format!("{name} is not there"));
            let index = |i: usize| runner.synthesised.first + i as u32;
            let mut own = drivers.iter().enumerate().filter(|(_, (of, _))| *of == k);
            let lifted = |i: &usize| regions.iter().any(|r| r.func == index(*i));
            // Where stores go to places that data decide, what the call loads may be what it has stored: refused there.
            let scatters = |i: &usize| runner.remarks.iter().any(|r| r.func == index(*i) && r.code == Code::Scatter);
            let best = own.clone().find(|(i, _)| lifted(i) && !scatters(i));
            let best = best.or_else(|| own.clone().find(|(i, _)| lifted(i)));
            let (i, (_, chosen)) = best.or_else(|| own.next_back()).ok_or_else(missing)?;
            runner.list.push(Function {
                facts: facts.get(d.func as usize).copied().unwrap_or_default(),
                plain: runner.plain.1.get_func(&mut runner.plain.0, name).ok_or_else(missing)?,
                beside: beside.get_func(&mut runner.lifted.0, name).ok_or_else(missing)?,
                driver: beside.get_func(&mut runner.lifted.0, &driver::export_name(i)).ok_or_else(missing)?,
                index: index(i),
                driven: chosen.clone(),
            });
        }
        runner.functions = functions.into_iter().map(|(n, f)| (n, f.map_err(|why: &str| why.to_string()))).collect();
        Ok(runner)
    }

    fn run(&mut self, report: &mut FileReport) {
        let mut waiting: BTreeMap<usize, Vec<Vector<'a>>> = BTreeMap::new();
        for event in &self.case.events {
            if event.assertion && place_of(event) != self.place {
                continue;
            }
            let k = match &self.functions[event.name.as_str()] {
                Ok(k) => *k,
                Err(why) => {
                    if event.assertion {
                        report.keep(why);
                    }
                    continue;
                }
            };
            let writes = self.list[k].facts.writes;
            if writes {
                self.flush(&mut waiting, report);
            }
            let Some(args) = event.args.as_deref().filter(|_| event.want.is_some() || !event.assertion) else {
                if event.assertion {
                    report.keep("references are passed");
                }
                continue;
            };
            let windowed = self.list[k].driven.window.is_some() && self.place == Place::Behind;
            let before = if windowed { self.image() } else { None };
            let ended = self.plain(k, args);
            let images = before.and_then(|before| Some([before, self.image()?]));
            let Some(want) = &event.want else {
                // A call that only does something.
                self.beside(k, args, event.line, &ended, report);
                continue;
            };
            if let Some(why) = held(want, &ended) {
                report.fail(event.line, &format!("plain Wasmtime: {why}"));
                continue;
            }
            // What works in a window asks for no size.
            if self.list[k].facts.sizes && !windowed && self.place == Place::Behind {
                report.keep("asks for the size of memory, which the arrays have changed");
                continue;
            }
            if windowed && images.is_none() {
                report.keep("memory is not as large as at first");
                self.beside(k, args, event.line, &ended, report);
                continue;
            }
            let marked = self.list[k].driven.marked;
            let shown = if marked { ended.clone().map(|_| vec![driver::MARK]) } else { ended.clone() };
            waiting.entry(k).or_default().push(Vector { event, args, ended: shown, images });
            if writes {
                self.flush(&mut waiting, report);
            }
            if windowed {
                // The windows are not what later calls see.
                self.beside(k, args, event.line, &ended, report);
            }
        }
        self.flush(&mut waiting, report);
        self.compare_memory(report);
    }

    /// Calls a function in the rewritten module as the module has it: it has to end as it did in plain Wasmtime.
    fn beside(&mut self, k: usize, args: &[Value], line: usize, ended: &Ended, report: &mut FileReport) {
        let args: Vec<Val> = args.iter().map(|a| a.to_val()).collect();
        let mut results = self.list[k].room();
        let beside = self.list[k].beside.call(&mut self.lifted.0, &args, &mut results).map_err(|e| trap_text(&e));
        if beside.err().as_ref() != ended.as_ref().err() {
            report.extra(line, "a call ends otherwise in the rewritten module");
        }
    }

    /// What a window has to hold for a function to do there what it would do now in plain Wasmtime; `None` if that
    /// has come to have more memory than at first.
    fn image(&mut self) -> Option<Vec<u8>> {
        let windows = self.windows.as_ref()?;
        let (store, instance) = &mut self.plain;
        let mut image = vec![0; windows.stride as usize];
        if let Some(memory) = instance.get_memory(&mut *store, &exposed_memory(0)) {
            let data = memory.data(&*store);
            image.get_mut(..data.len()).filter(|_| data.len() as u64 == windows.memory)?.copy_from_slice(data);
        }
        for &(global, at) in &windows.globals {
            let value = instance.get_global(&mut *store, &exposed_global(global))?.get(&mut *store);
            let value = Value::from_val(&value)?;
            let n = value.kind.bytes();
            image[at as usize..at as usize + n].copy_from_slice(&value.bits.to_le_bytes()[..n]);
        }
        Some(image)
    }

    /// Calls a function in plain Wasmtime.
    fn plain(&mut self, k: usize, args: &[Value]) -> Ended {
        let args: Vec<Val> = args.iter().map(|a| a.to_val()).collect();
        let mut results = self.list[k].room();
        self.list[k].plain.call(&mut self.plain.0, &args, &mut results).map_err(|e| trap_text(&e))?;
        Ok(results.iter().filter_map(Value::from_val).collect())
    }

    /// Runs what waits: of each function all that return at once, then each that traps.
    fn flush(&mut self, waiting: &mut BTreeMap<usize, Vec<Vector<'a>>>, report: &mut FileReport) {
        for (k, vectors) in std::mem::take(waiting) {
            let (good, bad): (Vec<_>, Vec<_>) = vectors.into_iter().partition(|v| v.ended.is_ok());
            if !good.is_empty() {
                self.batch(k, &good, report);
            }
            for vector in &bad {
                self.trapping(k, vector, good.first(), report);
            }
        }
    }

    /// Vectors that return, all in one loop.
    fn batch(&mut self, k: usize, vectors: &[Vector<'a>], report: &mut FileReport) {
        let one = self.list[k].facts.writes && self.list[k].driven.window.is_none();
        let n = if one { vectors.len() } else { vectors.len().max(FEWEST) };
        let rows: Vec<&Vector<'a>> = vectors.iter().cycle().take(n).collect();
        let went = self.drive(k, &rows, n);
        for (i, vector) in vectors.iter().enumerate() {
            // Every repetition of it has to be right.
            let wrong = (i..n).step_by(vectors.len()).find_map(|row| went.wrong.get(&row));
            let why = went.trap.as_ref().map(|t| format!("the loop has trapped: {t}"));
            match (why.as_ref().or(wrong).or(went.error.as_ref()), &went.kept) {
                (Some(why), _) => report.fail(vector.event.line, why),
                (None, Some(why)) => report.keep(why),
                (None, None) => {
                    report.device += 1;
                    report.passed += 1;
                }
            }
        }
    }

    /// A vector that traps, between two that do not if there is one.
    fn trapping(&mut self, k: usize, vector: &Vector<'a>, good: Option<&Vector<'a>>, report: &mut FileReport) {
        let good = good.filter(|_| !self.list[k].facts.writes);
        let rows: Vec<&Vector<'a>> = good.into_iter().chain([vector]).chain(good).collect();
        // The original loop stores what comes before.
        let went = self.drive(k, &rows, rows.len() / 2);
        let line = vector.event.line;
        let trap = match &went.trap {
            None => Some("the loop has not trapped".to_string()),
            Some(trap) if Err(trap) != vector.ended.as_ref() => Some(format!("the loop's trap is: {trap}")),
            Some(_) => None,
        };
        match (trap.as_ref().or(went.wrong.values().next()).or(went.error.as_ref()), &went.kept) {
            (Some(why), _) => report.fail(line, why),
            // A loop with an address outside of memory that the guard knows of is not even launched.
            (None, Some(why)) if why == FLAG || (why == OUTSIDE && place_of(vector.event) == Place::Within) => {
                report.device += 1;
                report.passed += 1;
            }
            (None, Some(why)) => report.keep(why),
            (None, None) => report.fail(line, "the device has run a loop that traps"),
        }
    }

    /// Runs a driver over rows, of which only the first `done` store their results.
    fn drive(&mut self, k: usize, rows: &[&Vector<'a>], done: usize) -> Went {
        let f = &self.list[k];
        let (store, memory) = &mut self.lifted;
        let (base, room) = (self.synthesised.base as usize, self.synthesised.room as usize);
        let stride = self.longest * SLOT as usize;
        let mut expected = vec![FILL; room];
        let mut before = expected.clone();
        let put = |image: &mut [u8], array: usize, row: usize, value: &Value| {
            let n = value.kind.bytes();
            let at = array * stride + row * n;
            image[at..at + n].copy_from_slice(&value.bits.to_le_bytes()[..n]);
        };
        for (row, vector) in rows.iter().enumerate() {
            let moving = |(_, v): &(usize, &Value)| !f.driven.fixed || v.kind != Kind::I32;
            for (array, value) in vector.args.iter().enumerate().filter(moving) {
                put(&mut before, array, row, value);
                put(&mut expected, array, row, value);
            }
            if let (true, Ok(results)) = (row < done, &vector.ended) {
                for (r, value) in results.iter().enumerate() {
                    put(&mut expected, vector.args.len() + r, row, value);
                }
            }
        }
        let arrays = f.driven.params.len() + f.driven.results.len();
        let fixed = |a: usize| rows.first()?.args.get(a).filter(|v| f.driven.fixed && v.kind == Kind::I32);
        let pointers = (0..arrays)
            .map(|a| fixed(a).map_or_else(|| Val::I32((base + a * stride) as u32 as i32), |value| value.to_val()));
        let behind = self.place == Place::Behind;
        let windows = if behind { self.synthesised.windows as usize } else { 0 };
        let window = f.driven.window.map(|_| Val::I32(windows as u32 as i32));
        let args: Vec<Val> = std::iter::once(Val::I32(rows.len() as i32)).chain(pointers).chain(window).collect();
        let data = memory.data_mut(&mut *store);
        if let Some(area) = data.get_mut(base..base + room) {
            area.copy_from_slice(&before);
        }
        let of = |row: usize, length: usize| windows + row * length..windows + (row + 1) * length;
        for (row, vector) in rows.iter().enumerate() {
            if let Some([before, _]) = &vector.images {
                data[of(row, before.len())].copy_from_slice(before);
            }
        }
        let earlier = self.counts(k);
        let f = &self.list[k];
        let ended = f.driver.call(&mut self.lifted.0, &args, &mut []);
        let mut went = self.went(k, &earlier, rows.len() as u64);
        went.trap = ended.err().map(|e| trap_text(&e));
        let data = self.lifted.1.data(&self.lifted.0);
        for (row, vector) in rows.iter().enumerate() {
            let Some([_, after]) = &vector.images else { continue };
            let now = &data[of(row, after.len())];
            if let Some(at) = now.iter().zip(after).position(|(x, y)| x != y) {
                let text = format!("window {row} at {at:#x} holds {:#04x}, plain Wasmtime {:#04x}", now[at], after[at]);
                went.wrong.entry(row).or_insert(text);
            }
        }
        let after = data.get(base..base + room).unwrap_or_default();
        if after == expected {
            return went;
        }
        went.differences(&self.list[k].driven, rows, (after, &expected), stride);
        went
    }

    /// Statistics of the region of a driver, or, where that has none, of the one loop that the function itself is.
    fn counts(&self, k: usize) -> Option<Counts> {
        let f = &self.list[k];
        let mut regions = self.accelerator.stats().regions;
        let at = |func: u32| regions.iter().position(|r| r.func == func);
        let driver = at(f.index);
        let region: RegionStats = regions.swap_remove(driver.or_else(|| at(f.driven.func))?);
        Some(Counts { own: driver.is_none(), region })
    }

    /// Where a driver's loop has run, by its statistics.
    fn went(&self, k: usize, earlier: &Option<Counts>, n: u64) -> Went {
        let mut went = Went::default();
        let (Some(before), Some(now)) = (earlier, self.counts(k)) else {
            went.kept = Some(self.verdict(k, &mut went.error));
            return went;
        };
        let fallback = now.region.fallbacks.iter().find(|(why, n)| before.region.fallbacks.get(*why) != Some(n));
        match fallback {
            Some((why, _)) if why == FLAG => went.kept = Some(FLAG.into()),
            Some((why, _)) => went.kept = Some(format!("refused at run time: {why}")),
            None if now.region.ran == before.region.ran + 1
                && (now.own || now.region.points == before.region.points + n) => {}
            None => went.error = Some("the device has not run every iteration".into()),
        }
        went.error = now.region.last_error.or(went.error.take());
        went
    }

    /// Why a driver has no region.
    fn verdict(&self, k: usize, error: &mut Option<String>) -> String {
        let stats = self.accelerator.stats();
        if let Some(why) = stats.unlifted.keys().chain(stats.dropped.keys()).next() {
            if why.contains("internal error") {
                *error = Some(why.clone());
            }
            return format!("no kernel: {why}");
        }
        let remark = self.remarks.iter().find(|r| r.func == self.list[k].index);
        remark.map_or_else(
            || "no verdict".into(),
            |r| match r.detail.as_str() {
                // Which function it is says nothing about the assertion.
                _ if r.code == Code::Call => format!("{} {}", r.code.id(), r.code.title()),
                "" => format!("{} {}", r.code.id(), r.code.title()),
                detail => format!("{} {}: {detail}", r.code.id(), r.code.title()),
            },
        )
    }

    /// What the module itself has in memory is the same on both sides.
    fn compare_memory(&mut self, report: &mut FileReport) {
        let Some(memory) = self.plain.1.get_memory(&mut self.plain.0, &exposed_memory(0)) else { return };
        let (plain, beside) = (memory.data(&self.plain.0), self.lifted.1.data(&self.lifted.0));
        let n = plain.len().min(self.synthesised.base as usize);
        if plain[..n] != beside[..n] {
            report.extra(self.case.line, "the module's memory is not as plain Wasmtime leaves it");
        }
    }
}

/// What the statistics call a kernel that gave up because of what it met.
const FLAG: &str = "trap-flag";
/// What a loop is kept for that the guard found to leave memory.
const OUTSIDE: &str = "refused at run time: out-of-bounds";

/// A region's statistics.
struct Counts {
    /// Is it the function's own?
    own: bool,
    region: RegionStats,
}

/// How a driver's run went.
#[derive(Default)]
struct Went {
    /// Why not on the device.
    kept: Option<String>,
    /// The trap that ended it.
    trap: Option<String>,
    /// What went wrong as a whole.
    error: Option<String>,
    /// What went wrong in single rows.
    wrong: BTreeMap<usize, String>,
}

impl Went {
    /// Describes how memory differs from what it should be.
    fn differences(&mut self, d: &Driven, rows: &[&Vector<'_>], (after, want): (&[u8], &[u8]), stride: usize) {
        let mut seen = vec![false; want.len()];
        let arrays: Vec<&Kind> = d.params.iter().chain(&d.results).collect();
        for (array, kind) in arrays.iter().enumerate() {
            for (row, vector) in rows.iter().enumerate() {
                let at = array * stride + row * kind.bytes();
                let here = at..at + kind.bytes();
                seen[here.clone()].fill(true);
                if after.get(here.clone()) != Some(&want[here.clone()]) {
                    let value = |image: &[u8]| {
                        let bytes = image.get(here.clone()).unwrap_or_default();
                        let bits = bytes.iter().rev().fold(0u128, |x, b| x << 8 | u128::from(*b));
                        Value { kind: **kind, bits }.to_string()
                    };
                    let args: Vec<String> = vector.args.iter().map(ToString::to_string).collect();
                    let text = format!(
                        "{}({}) gives {}, plain Wasmtime {}",
                        vector.event.name,
                        args.join(", "),
                        value(after),
                        value(want)
                    );
                    self.wrong.entry(row).or_insert(text);
                }
            }
        }
        if (0..want.len()).any(|i| !seen[i] && after.get(i) != Some(&want[i])) {
            self.error = Some("bytes behind the arrays were changed".into());
        }
    }
}

/// How what plain Wasmtime did is not what the suite wants.
fn held(want: &Want, ended: &Ended) -> Option<String> {
    match (want, ended) {
        (Want::Trap(message), Err(trap)) if trap.contains(message.as_str()) => None,
        (Want::Trap(message), Err(trap)) => Some(format!("trapped with {trap}, not {message}")),
        (Want::Trap(message), Ok(_)) => Some(format!("returned, but {message} is wanted")),
        (Want::Return(_), Err(trap)) => Some(format!("trapped: {trap}")),
        (Want::Return(patterns), Ok(results)) => {
            let same = patterns.len() == results.len() && patterns.iter().zip(results).all(|(p, r)| p.matches(*r));
            let list = |r: Vec<String>| r.join(", ");
            (!same).then(|| {
                format!(
                    "returned {}, wanted {}",
                    list(results.iter().map(ToString::to_string).collect()),
                    list(patterns.iter().map(ToString::to_string).collect())
                )
            })
        }
    }
}
