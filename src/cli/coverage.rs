//! `tensor-wasm coverage`: of the loops that a textbook calls parallel, how many are lifted.
//!
//! **Takes** a manifest of units and levels (`kernels/suite/suite.toml`) whose sources mark loops by a comment at the end
//! of the line of a `for`: `// parallel` and the like, or `// kept`. **Gives** for each family and level how many of the
//! marked lines are lifted, and every one that is not with its verdict; with `--run`, what the guards refuse at every call
//! counts as not lifted. **Assumes** that one statement stands on a line,
//! that loop bodies are indented, and that the modules have line tables; in one without (AssemblyScript), the loops of a
//! function are those of the source's function of the same name, in their order.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use miette::{Context, IntoDiagnostic, Result, miette};
use serde::Serialize;
use tensor_wasm::frontend::{LiftOptions, Lifted};
use tensor_wasm::ir::Remark;
use tensor_wasm::ir::region::LoopKind;
use tensor_wasm::oracle::manifest::{Level, Unit};
use tensor_wasm::oracle::{Guest, Manifest};
use tensor_wasm::{Accelerator, DeviceChoice, Options};

use super::lines::{Lines, LoopCode, loops};

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

#[derive(Args)]
pub struct CoverageArgs {
    /// The manifest of units and levels.
    #[arg(long, default_value = "kernels/suite/suite.toml")]
    manifest: PathBuf,
    /// How to print.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Lists every marked loop that is not lifted.
    #[arg(long)]
    misses: bool,
    /// Calls every kernel on the CPU device: a loop whose guard always refuses is not lifted.
    #[arg(long)]
    run: bool,
    /// Only modules whose name (unit-level) contains this.
    #[arg(long)]
    only: Option<String>,
}

/// The mark of a loop that must not run in parallel.
const KEPT: &str = "kept";

/// The marks of loops that have a parallel form with the same bits.
const PARALLEL: [&str; 6] = ["parallel", "reduction", "scan", "histogram", "compaction", "wavefront"];

/// What became of a marked line in one module.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
enum Outcome {
    /// Every loop of the line is in a region.
    Lifted,
    /// Its main loop is; a smaller one of the line (a remainder, another version) is kept.
    Main,
    /// Its main loop is kept.
    Missed,
    /// Its main loop is in a region, but whenever that was asked for, its guard refused or its kernel gave up.
    Refused,
    /// No loop of the module has the line: unrolled, or made one with another.
    Gone,
    /// Marked as kept, and not a parallel dimension of any region.
    Kept,
    /// Marked as kept, and a parallel dimension all the same.
    Alarming,
}

impl Outcome {
    fn lifted(self) -> bool {
        matches!(self, Outcome::Lifted | Outcome::Main)
    }
}

/// A marked line in one module.
#[derive(Serialize)]
struct Marked {
    unit: String,
    family: String,
    level: String,
    source: String,
    line: u32,
    mark: &'static str,
    outcome: Outcome,
    /// The function of the loop that the verdict is of.
    function: String,
    /// Its byte offset.
    offset: u32,
    /// Verdict of the main loop, or of the one that is kept.
    code: &'static str,
    detail: String,
}

/// What a source file says of its loops.
struct Source {
    /// Last part of its name, as line tables have it.
    file: String,
    /// Marked lines.
    marks: BTreeMap<u32, &'static str>,
    /// Lines where a loop begins.
    heads: BTreeSet<u32>,
    /// The innermost loop around each line, or that begins there.
    inside: BTreeMap<u32, u32>,
    /// Lines where the loops of each function begin.
    functions: BTreeMap<String, Vec<u32>>,
}

impl Source {
    fn read(path: &Path) -> Result<Source> {
        let bytes = super::read_file(path)?;
        let text = String::from_utf8_lossy(&bytes);
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut out = Source {
            file,
            marks: BTreeMap::new(),
            heads: BTreeSet::new(),
            inside: BTreeMap::new(),
            functions: BTreeMap::new(),
        };
        // Loops that are open, each with its indentation.
        let mut open: Vec<(usize, u32)> = vec![];
        let mut function = String::new();
        for (n, line) in (1..).zip(text.lines()) {
            let code = line.split("//").next().unwrap_or("");
            if code.trim().is_empty() {
                continue;
            }
            let indent = line.len() - line.trim_start().len();
            let name = code.split_once("function ").and_then(|(_, rest)| rest.split('(').next());
            function = name.map_or(function, str::to_string);
            open.retain(|(i, _)| *i < indent);
            if code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|w| w == "for" || w == "while") {
                open.push((indent, n));
                out.heads.insert(n);
                out.functions.entry(function.clone()).or_default().push(n);
                let mark = line.rsplit_once("//").map_or("", |(_, comment)| comment.trim());
                let known = PARALLEL.iter().chain([&KEPT]).find(|m| **m == mark);
                out.marks.extend(known.map(|m| (n, *m)));
            }
            out.inside.extend(open.last().map(|(_, head)| (n, *head)));
        }
        Ok(out)
    }

    /// The lines where the loops of a module without a line table begin.
    fn heads_in_order(&self, code: &[LoopCode], lifted: &Lifted) -> Vec<BTreeSet<u32>> {
        let func: BTreeMap<u32, u32> = lifted.remarks.iter().map(|r| (r.at, r.func)).collect();
        let mut before: BTreeMap<u32, usize> = BTreeMap::new();
        let mut heads = |l: &LoopCode| {
            let nth = before.entry(l.function).or_default();
            *nth += 1;
            let name = lifted.names.get(func.get(&l.at)?)?;
            let lines = self.functions.get(name.rsplit('/').next()?)?;
            let same = code.iter().filter(|o| o.function == l.function).count() == lines.len();
            same.then(|| lines[*nth - 1])
        };
        code.iter().map(|l| heads(l).into_iter().collect()).collect()
    }

    /// The lines where the loops of a module begin.
    ///
    /// Best is the line of a loop's branches back: compilers give them that of the `for`. Where they do not (a loop
    /// left in its middle goes back from its last statement), it is that of its other branches, then the loop that most
    /// of its operators are of; but never that of a loop around it or in it, which is known better.
    fn heads_of(&self, code: &[LoopCode], lines: &Lines<'_>) -> Vec<BTreeSet<u32>> {
        let here = |at: &u32| lines.at(*at).into_iter().filter(|p| p.0 == self.file).map(|p| p.1).collect::<Vec<_>>();
        let heads = |places: &[u32]| -> BTreeSet<u32> {
            places.iter().flat_map(here).filter(|l| self.heads.contains(l)).collect()
        };
        let mut out: Vec<BTreeSet<u32>> = code.iter().map(|l| heads(&l.back)).collect();
        let related = |i: usize, out: &[BTreeSet<u32>]| -> BTreeSet<u32> {
            let above = |mut j: usize, of: usize| {
                while let Some(p) = code[j].parent {
                    if p == of {
                        return true;
                    }
                    j = p;
                }
                false
            };
            let related = (0..code.len()).filter(|&j| above(j, i) || above(i, j));
            related.flat_map(|j| out[j].iter().copied()).collect()
        };
        for i in (0..code.len()).rev().filter(|&i| out[i].is_empty()).collect::<Vec<_>>() {
            out[i] = &heads(&code[i].branches) - &related(i, &out);
        }
        for i in (0..code.len()).rev() {
            if !out[i].is_empty() {
                continue;
            }
            let known = related(i, &out);
            let mut votes: BTreeMap<u32, usize> = BTreeMap::new();
            for line in code[i].own.iter().filter_map(|at| here(at).into_iter().find_map(|l| self.inside.get(&l))) {
                *votes.entry(*line).or_default() += 1;
            }
            votes.retain(|line, _| !known.contains(line));
            out[i].extend(votes.into_iter().max_by_key(|v| v.1).map(|v| v.0));
        }
        out
    }
}

/// Is the loop a parallel dimension of its region?
fn parallel(lifted: &Lifted, r: &Remark) -> bool {
    let region = r.region.and_then(|n| lifted.sites.get(n as usize));
    region.is_some_and(|s| {
        s.region.loops.iter().any(|d| d.at == r.at && !matches!(d.kind, LoopKind::Sequential | LoopKind::Host(_)))
    })
}

/// Judges the loops of one line, the largest first.
fn judge(mark: &str, of: &[&Remark], lifted: &Lifted) -> (Outcome, usize) {
    let Some(main) = of.first() else { return (Outcome::Gone, 0) };
    if mark == KEPT {
        let bad = of.iter().position(|r| parallel(lifted, r));
        return bad.map_or((Outcome::Kept, 0), |n| (Outcome::Alarming, n));
    }
    let kept = of.iter().position(|r| !r.code.offloaded());
    match kept {
        None => (Outcome::Lifted, 0),
        Some(n) if main.code.offloaded() => (Outcome::Main, n),
        Some(n) => (Outcome::Missed, n),
    }
}

/// Calls the kernels of a module on the CPU device, everything forced. Gives the loops of the regions that were asked for
/// and never ran, with the reason that was given most often.
fn refused(unit: &Unit, wasm: &[u8]) -> Result<BTreeMap<u32, String>> {
    let options = Options { device: DeviceChoice::Cpu, force: true, ..Options::default() };
    let accelerator = Accelerator::new(options).map_err(|e| miette!("{e}"))?;
    let guest = Guest { name: unit.name.clone(), wasm: wasm.to_vec(), calls: unit.sequence(), ..Guest::default() };
    super::execute(&guest, Some(&accelerator))?;
    let axes = super::Device::Cpu.open(None, super::Codegen::Auto)?.axes();
    let options = LiftOptions { axes, walk: true, force: true, ..LiftOptions::default() };
    let lifted = tensor_wasm::runtime::lift(wasm, options).map_err(|e| miette!("{e}"))?;
    let loops: BTreeMap<&str, Vec<u32>> =
        lifted.sites.iter().map(|s| (s.region.name.as_str(), s.region.loops.iter().map(|d| d.at).collect())).collect();
    let (mut ran, mut out): (BTreeSet<u32>, BTreeMap<u32, String>) = Default::default();
    for r in accelerator.stats().regions {
        let of = loops.get(r.symbol.as_str()).into_iter().flatten();
        match r.fallbacks.iter().max_by_key(|f| f.1) {
            _ if r.ran > 0 => ran.extend(of),
            Some((why, _)) => out.extend(of.map(|at| (*at, why.clone()))),
            None => {}
        }
    }
    out.retain(|at, _| !ran.contains(at));
    Ok(out)
}

/// Judges every marked line of a module.
fn module(args: &CoverageArgs, folder: &Path, unit: &Unit, level: &Level, source: &Source) -> Result<Vec<Marked>> {
    let path = folder.join(level.module(unit));
    let bad = |e: String| miette!("{}: {e}", path.display());
    let wasm = super::read_module(&path)?;
    let refused = if args.run { refused(unit, &wasm)? } else { BTreeMap::new() };
    let code = loops(&wasm).map_err(|e| bad(e.to_string()))?;
    let lines = Lines::read(&wasm).map_err(bad)?;
    let options = LiftOptions { force: true, ..LiftOptions::default() };
    let lifted = tensor_wasm::runtime::lift(&wasm, options).map_err(bad)?;
    let remarks: BTreeMap<u32, &Remark> = lifted.remarks.iter().map(|r| (r.at, r)).collect();
    let mut of_line: BTreeMap<u32, Vec<(usize, &Remark)>> = BTreeMap::new();
    let heads = if lines.any { source.heads_of(&code, &lines) } else { source.heads_in_order(&code, &lifted) };
    for (l, heads) in code.iter().zip(heads) {
        for line in heads {
            of_line.entry(line).or_default().extend(remarks.get(&l.at).map(|r| (l.size, *r)));
        }
    }
    let mut out = vec![];
    for (&line, &mark) in &source.marks {
        let mut of = of_line.remove(&line).unwrap_or_default();
        of.sort_by_key(|(size, _)| std::cmp::Reverse(*size));
        let of: Vec<&Remark> = of.into_iter().map(|o| o.1).collect();
        let (mut outcome, which) = judge(mark, &of, &lifted);
        let r = of.get(which);
        let mut detail = r.map_or_else(String::new, |r| r.detail.clone());
        if let Some(why) = of.first().and_then(|r| refused.get(&r.at)).filter(|_| outcome.lifted()) {
            (outcome, detail) = (Outcome::Refused, format!("refused at every call: {why}"));
        }
        let function = r.and_then(|r| lifted.names.get(&r.func).cloned());
        out.push(Marked {
            unit: unit.name.clone(),
            family: unit.family.clone(),
            level: level.name.clone(),
            source: unit.source.display().to_string(),
            line,
            mark,
            outcome,
            function: function.unwrap_or_default(),
            offset: r.map_or(0, |r| r.at),
            code: r.map_or("", |r| r.code.id()),
            detail,
        });
    }
    Ok(out)
}

/// How many lines are lifted, of how many that are still loops.
#[derive(Clone, Copy, Default)]
struct Count {
    lifted: usize,
    all: usize,
    gone: usize,
}

impl Count {
    fn of<'a>(lines: impl Iterator<Item = &'a Marked>) -> Count {
        let mut out = Count::default();
        for m in lines.filter(|m| m.mark != KEPT) {
            match m.outcome {
                Outcome::Gone => out.gone += 1,
                o => {
                    out.all += 1;
                    out.lifted += usize::from(o.lifted());
                }
            }
        }
        out
    }

    fn percent(self) -> f64 {
        100.0 * self.lifted as f64 / self.all.max(1) as f64
    }

    fn show(self) -> String {
        match self.all {
            0 => "–".into(),
            _ => format!("{}/{} {:.0} %", self.lifted, self.all, self.percent()),
        }
    }
}

/// A table: the head, then a row for each level or mark; the last row and column are totals.
fn table(all: &[Marked]) -> Vec<Vec<String>> {
    let distinct = |f: fn(&Marked) -> &str| {
        let mut out: Vec<&str> = vec![];
        for m in all {
            if !out.contains(&f(m)) {
                out.push(f(m));
            }
        }
        out
    };
    let (families, levels) = (distinct(|m| &m.family), distinct(|m| &m.level));
    let mut head = vec!["level".to_string()];
    head.extend(families.iter().map(ToString::to_string));
    head.extend(["all", "gone"].map(String::from));
    let mut out = vec![head];
    let row = |name: &str, wanted: &dyn Fn(&Marked) -> bool| {
        let mut row = vec![name.to_string()];
        for family in &families {
            row.push(Count::of(all.iter().filter(|m| wanted(m) && m.family == *family)).show());
        }
        let sum = Count::of(all.iter().filter(|m| wanted(m)));
        row.extend([sum.show(), sum.gone.to_string()]);
        row
    };
    out.extend(levels.iter().map(|l| row(l, &|m| m.level == *l)));
    out.extend(PARALLEL.iter().map(|k| row(&format!("`{k}`"), &|m| m.mark == *k)));
    out.push(row("all", &|_| true));
    out
}

/// The marked lines with one outcome, each with its verdicts and the levels that have it.
fn list(all: &[Marked], outcome: Outcome) -> Vec<String> {
    let mut levels: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for m in all {
        levels.entry(&m.source).or_default().insert(&m.level);
    }
    let mut lines: BTreeMap<(&str, u32), Vec<&Marked>> = BTreeMap::new();
    for m in all.iter().filter(|m| m.outcome == outcome) {
        lines.entry((&m.source, m.line)).or_default().push(m);
    }
    let show = |((source, line), of): ((&str, u32), Vec<&Marked>)| {
        let mut verdicts: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for m in &of {
            verdicts.entry((m.code, &m.detail)).or_default().push(&m.level);
        }
        let verdicts = verdicts.into_iter().map(|((code, detail), at)| {
            let everywhere = at.len() == levels[source].len();
            let at = if everywhere { "everywhere".to_string() } else { at.join(", ") };
            let why = if detail.is_empty() { String::new() } else { format!(" — {detail}") };
            format!("{code}{why} [{at}]").trim_start().to_string()
        });
        let verdicts: Vec<String> = verdicts.collect();
        let name = of.iter().map(|m| m.function.as_str()).find(|f| !f.is_empty()).unwrap_or_default();
        format!("{source}:{line} {name} ({}): {}", of[0].mark, verdicts.join("; ")).replace("  (", " (")
    };
    lines.into_iter().map(show).collect()
}

/// How many functions a verdict is shown with.
const EXAMPLES: usize = 4;

/// The verdicts of the lines that are not lifted, without their numbers: how many lines of all modules have each, and some
/// of the functions.
fn verdicts(all: &[Marked]) -> Vec<(usize, String, String)> {
    let mut count: BTreeMap<String, (usize, BTreeMap<&str, usize>)> = BTreeMap::new();
    for m in all.iter().filter(|m| matches!(m.outcome, Outcome::Missed | Outcome::Refused)) {
        let mut what = String::new();
        for c in m.detail.chars() {
            match c.is_ascii_digit() {
                true if what.ends_with('N') => {}
                true => what.push('N'),
                false => what.push(c),
            }
        }
        let (n, functions) = count.entry(format!("{}: {what}", m.code)).or_default();
        *n += 1;
        *functions.entry(&m.function).or_default() += 1;
    }
    let some = |functions: BTreeMap<&str, usize>| {
        let mut all: Vec<(usize, &str)> = functions.into_iter().map(|(f, n)| (n, f)).collect();
        all.sort_by_key(|f| std::cmp::Reverse(f.0));
        all.iter().take(EXAMPLES).map(|f| f.1).collect::<Vec<_>>().join(", ")
    };
    let mut out: Vec<_> = count.into_iter().map(|(what, (n, functions))| (n, what, some(functions))).collect();
    out.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    out
}

/// What each outcome that is listed is called.
const LISTED: [(Outcome, &str); 5] = [
    (Outcome::Missed, "Kept, though a textbook calls them parallel"),
    (Outcome::Refused, "In a region, but refused at every call"),
    (Outcome::Alarming, "Run in parallel, though marked as kept"),
    (Outcome::Main, "Lifted, but for a remainder or another version of the loop"),
    (Outcome::Gone, "No loop of its own is left: unrolled, or made one with another"),
];

fn text(all: &[Marked], misses: bool) -> String {
    let rows = table(all);
    let widths: Vec<usize> =
        (0..rows[0].len()).map(|c| rows.iter().map(|r| r[c].chars().count()).max().unwrap_or(0)).collect();
    let mut out = String::new();
    for row in &rows {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(c, w)| format!("{c:w$}")).collect();
        let _ = writeln!(out, "{}", cells.join("  ").trim_end());
    }
    if misses {
        let _ = writeln!(out, "\nVerdicts of what is not lifted:");
        for (n, what, some) in verdicts(all) {
            let _ = writeln!(out, "{n:7}  {what} ({some})");
        }
    }
    for (outcome, title) in LISTED {
        let lines = list(all, outcome);
        if !lines.is_empty() && (misses || outcome == Outcome::Alarming) {
            let _ = writeln!(out, "\n{title}:");
            for l in lines {
                let _ = writeln!(out, "  {l}");
            }
        }
    }
    out
}

fn markdown(all: &[Marked], args: &CoverageArgs) -> String {
    let run = if args.run { "--run " } else { "" };
    let mut command = format!("tensor-wasm coverage {run}--format markdown");
    if let Some(only) = &args.only {
        let _ = write!(command, " --only {only}");
    }
    let count = Count::of(all.iter());
    let mut out = format!(
        "# Coverage\n\nWhat follows is the output of\n\n    {command}\n\n\
         `kernels/suite/` holds algorithms of the families that polyhedral and vectoriser suites are made of; its README says \
         how they are marked and compiled. Of {} marked loops that are still loops in their modules, {} are lifted \
         ({:.1} %), as `run --force` would. {} are gone: the compiler unrolled them.\n\n",
        count.all,
        count.lifted,
        count.percent(),
        count.gone
    );
    for (n, row) in table(all).iter().enumerate() {
        let _ = writeln!(out, "| {} |", row.join(" | "));
        if n == 0 {
            let _ = writeln!(out, "|{}", " --- |".repeat(row.len()));
        }
    }
    let _ =
        writeln!(out, "\n## Verdicts of what is not lifted\n\n| lines | verdict | for example |\n| --- | --- | --- |");
    for (n, what, some) in verdicts(all) {
        let _ = writeln!(out, "| {n} | {what} | {some} |");
    }
    for (outcome, title) in LISTED {
        let _ = writeln!(out, "\n## {title}\n");
        let lines = list(all, outcome);
        if lines.is_empty() {
            let _ = writeln!(out, "None.");
        }
        for l in lines {
            let _ = writeln!(out, "- {l}");
        }
    }
    out
}

pub fn coverage(args: &CoverageArgs) -> Result<ExitCode> {
    let manifest = Manifest::read(&args.manifest).map_err(|e| miette!("{e}"))?;
    let folder = args.manifest.parent().unwrap_or(Path::new("."));
    let mut all = vec![];
    for unit in &manifest.unit {
        let source = Source::read(&folder.join(&unit.source))?;
        for level in manifest.levels(unit) {
            let name = format!("{}-{}", unit.name, level.name);
            if args.only.as_ref().is_none_or(|o| name.contains(o.as_str())) {
                all.extend(module(args, folder, unit, level, &source).wrap_err(name)?);
            }
        }
    }
    if all.is_empty() {
        return Err(miette!("{}: no marked loop in these modules", args.manifest.display()));
    }
    match args.format {
        Format::Text => print!("{}", text(&all, args.misses)),
        Format::Markdown => print!("{}", markdown(&all, args)),
        Format::Json => println!("{}", serde_json::to_string_pretty(&all).into_diagnostic()?),
    }
    Ok(ExitCode::SUCCESS)
}
