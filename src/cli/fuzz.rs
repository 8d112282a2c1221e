//! `tensor-wasm fuzz`: generated programs on devices, for as long as it is told.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use indicatif::{ProgressBar, ProgressStyle};
use miette::{Result, miette};
use tensor_wasm::Fp;
use tensor_wasm::oracle::Guest;
use tensor_wasm::oracle::generate::campaign::{Kind, call};
use tensor_wasm::oracle::generate::smith::Call;
use tensor_wasm::oracle::generate::{Difference, Outcome, check_as, check_module_as, shrink};
use tensor_wasm::oracle::replay::Case;
use tensor_wasm::oracle::stages;

use super::replay::{guest_differs, save_case};
use super::{Codegen, Device, Opened};

#[derive(Args)]
pub struct FuzzArgs {
    /// How long: seconds, or with s, m or h behind the number.
    #[arg(long = "for", value_name = "TIME", default_value = "60s", value_parser = duration)]
    time: Duration,
    /// Devices to compare with plain Wasmtime.
    #[arg(long, value_enum, value_delimiter = ',', default_value = "auto")]
    device: Vec<Device>,
    /// What makes PTX of kernels.
    #[arg(long, value_enum, default_value = "auto")]
    codegen: Codegen,
    /// Which programs (`sums` are those with relaxed floats); all if left out.
    #[arg(long, value_delimiter = ',', value_parser = kinds())]
    kinds: Vec<Kind>,
    /// The first seed; the clock's if left out. The same seeds give the same programs anywhere.
    #[arg(long)]
    seed: Option<u64>,
    /// Stops after so many cases.
    #[arg(long)]
    cases: Option<u64>,
    /// Threads that run cases side by side; all cores if left out.
    #[arg(long)]
    threads: Option<usize>,
    /// Where differences are saved for `tensor-wasm replay`.
    #[arg(long, value_name = "DIR", default_value = "tensor-wasm-cases")]
    save: PathBuf,
}

fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(['s', 'm', 'h']);
    let unit = match &text[digits.len()..] {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return Err("a number with s, m or h behind it".into()),
    };
    let n: u64 =
        digits.parse().map_err(|_| "a number, with s, m or h behind it if it is not of seconds".to_string())?;
    Ok(Duration::from_secs(n.saturating_mul(unit)))
}

/// The kinds by their names.
fn kinds() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(Kind::ALL.map(Kind::name)).map(|name| Kind::from_name(&name).expect("one of the names"))
}

/// What has happened so far.
#[derive(Default)]
struct Counts {
    cases: AtomicU64,
    calls: AtomicU64,
    launches: AtomicU64,
    launched: AtomicU64,
    trapped: AtomicU64,
    endless: AtomicU64,
}

impl Counts {
    fn add(&self, outcome: &Outcome) {
        self.calls.fetch_add(1, Ordering::Relaxed);
        match outcome {
            Outcome::Endless => _ = self.endless.fetch_add(1, Ordering::Relaxed),
            Outcome::Agree { launches, trapped, .. } => {
                self.launches.fetch_add(*launches, Ordering::Relaxed);
                self.launched.fetch_add(u64::from(*launches > 0), Ordering::Relaxed);
                self.trapped.fetch_add(u64::from(*trapped), Ordering::Relaxed);
            }
        }
    }

    fn line(&self, seconds: f64) -> String {
        let get = |n: &AtomicU64| n.load(Ordering::Relaxed);
        format!(
            "{} cases, {} calls ({:.0}/s), {} of them launched ({} launches), {} trapped, {} endless",
            get(&self.cases),
            get(&self.calls),
            get(&self.calls) as f64 / seconds.max(1e-9),
            get(&self.launched),
            get(&self.launches),
            get(&self.trapped),
            get(&self.endless)
        )
    }
}

/// A call that differs.
struct Found {
    kind: Kind,
    seed: u64,
    device: Opened,
    call: Call,
    why: Difference,
}

impl Found {
    /// A call, of this program or of a smaller one, as a guest.
    fn guest(&self, call: &Call) -> Guest {
        Guest {
            name: format!("{}-{}", self.kind.name(), self.seed),
            wasm: call.wasm.clone(),
            invoke: Some(call.name.clone()),
            args: call.args.clone(),
            observe: true,
            ..Guest::default()
        }
    }
}

/// Everything that the threads share.
struct Campaign<'a> {
    args: &'a FuzzArgs,
    kinds: Vec<Kind>,
    devices: Vec<Opened>,
    first: u64,
    start: Instant,
    next: AtomicU64,
    counts: Counts,
    found: Mutex<Vec<Found>>,
    bar: ProgressBar,
}

impl Campaign<'_> {
    fn work(&self) {
        loop {
            let n = self.next.fetch_add(1, Ordering::Relaxed);
            if self.start.elapsed() >= self.args.time || self.args.cases.is_some_and(|most| n >= most) {
                return;
            }
            let seed = self.first.wrapping_add(n);
            self.case(Kind::of(&self.kinds, n), seed);
            self.counts.cases.fetch_add(1, Ordering::Relaxed);
            let seconds = self.start.elapsed().as_secs_f64();
            self.bar.set_position(seconds as u64);
            self.bar.set_message(self.counts.line(seconds));
        }
    }

    fn case(&self, kind: Kind, seed: u64) {
        let calls = match kind.calls(seed) {
            Ok(calls) => calls,
            Err(e) => return self.bar.println(format!("{} {seed}: not a program: {e}", kind.name())),
        };
        for call in calls {
            for device in &self.devices {
                match check_module_as(kind.fp(), &call.wasm, &call.name, &call.args, device) {
                    Ok(outcome) => self.counts.add(&outcome),
                    // A generator's own slip is none of the device's; it is said, and goes on.
                    Err(Difference::Invalid(why)) => {
                        self.bar.println(format!("{} {seed}: not a program: {why}", kind.name()));
                    }
                    Err(why) => {
                        self.bar.println(format!("{} {seed} on {}: {why}", kind.name(), device.kind()));
                        let found = Found { kind, seed, device: device.clone(), call: call.clone(), why };
                        self.found.lock().unwrap_or_else(PoisonError::into_inner).push(found);
                    }
                }
            }
        }
    }
}

/// Saves a difference, shrinks it, finds its layer, and saves that.
fn settle(args: &FuzzArgs, f: &Found) -> Result<()> {
    println!("{} {} on {}: {}", f.kind.name(), f.seed, f.device.kind(), f.why);
    let mut small = f.call.clone();
    // First as it is: what writes wherever it likes may end the process in one of the runs to come.
    save(args, f, &small, None)?;
    if let Some(program) = f.kind.program(f.seed) {
        let same = |d: Difference| std::mem::discriminant(&d) == std::mem::discriminant(&f.why);
        let program = shrink(&program, 3000, &mut |p| check_as(f.kind.fp(), p, &f.device).is_err_and(same));
        small = call(&program).map_err(|e| miette!("{e}"))?;
        println!("  smallest, called with {:?}:\n{}", program.args, program.module());
    }
    let guest = f.guest(&small);
    let mut layer = None;
    for stage in stages(&f.device) {
        if guest_differs(f.kind.fp(), &guest, &stage)?.is_some() {
            println!("  {} differs first: {}", stage.layer, stage.layer.fault());
            layer = Some(stage.layer.name().to_string());
            break;
        }
    }
    save(args, f, &small, layer)
}

fn save(args: &FuzzArgs, f: &Found, call: &Call, layer: Option<String>) -> Result<()> {
    let case = Case {
        from: format!("fuzz --kinds {} --seed {} --cases 1", f.kind.name(), f.seed),
        device: f.device.kind().into(),
        codegen: f.device.codegen().name().into(),
        relaxed: f.kind.fp() == Fp::Relaxed,
        layer,
        difference: f.why.to_string(),
        ..Case::default()
    };
    let guest = f.guest(call);
    save_case(&args.save.join(&guest.name), &guest, &case)
}

pub fn fuzz(args: &FuzzArgs) -> Result<ExitCode> {
    let devices = args.device.iter().map(|d| d.open(None, args.codegen)).collect::<Result<Vec<_>>>()?;
    let clock = || std::time::UNIX_EPOCH.elapsed().map_or(0, |d| d.as_secs() << 20);
    let first = args.seed.unwrap_or_else(clock);
    let names: Vec<String> = devices.iter().map(|d| d.name()).collect();
    println!("on {}, from seed {first}", names.join(", "));
    let bar = ProgressBar::new(args.time.as_secs());
    if let Ok(style) = ProgressStyle::with_template("[{elapsed_precise}] {bar:30} {msg}") {
        bar.set_style(style);
    }
    let campaign = Campaign {
        args,
        kinds: if args.kinds.is_empty() { Kind::ALL.to_vec() } else { args.kinds.clone() },
        devices,
        first,
        start: Instant::now(),
        next: AtomicU64::new(0),
        counts: Counts::default(),
        found: Mutex::default(),
        bar,
    };
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
    std::thread::scope(|s| {
        for _ in 0..args.threads.unwrap_or(cores).max(1) {
            s.spawn(|| campaign.work());
        }
    });
    let seconds = campaign.start.elapsed().as_secs_f64();
    campaign.bar.finish_and_clear();
    let found = campaign.found.into_inner().unwrap_or_else(PoisonError::into_inner);
    for f in &found {
        settle(args, f)?;
    }
    println!("{} in {seconds:.1} s", campaign.counts.line(seconds));
    println!("{} differences", found.len());
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
