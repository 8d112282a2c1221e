//! What a function does as a whole ([`tensor_wasm_frontend::meaning`]), held against what it does: library functions as
//! compilers gave them, and each with something changed. What is said of one of them has to be so for every alignment and
//! many lengths.
//!
//! `TENSOR_WASM_MUTANTS` asks for more of the changed ones: one in so many is looked at, 1 for all.

use std::sync::OnceLock;

use tensor_wasm_frontend::meaning::{Gives, Meaning, What, of};
use tensor_wasm_frontend::module::ModuleInfo;
use wasmtime::{Config, Engine, Instance, Module, Store};

const FUNCTIONS: [(&str, What, &str); 2] = [
    ("musl's memcpy", What::Copy, include_str!("../../frontend/tests/meaning/memcpy.wat")),
    ("musl's memset", What::Fill, include_str!("../../frontend/tests/meaning/memset.wat")),
];

fn meaning(wasm: &[u8]) -> Option<Meaning> {
    of(&ModuleInfo::parse(wasm).ok()?, 0)
}

/// What is wrong with what is said of the only function of a module.
fn wrong(wasm: &[u8], said: Meaning) -> Option<String> {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    let engine = ENGINE.get_or_init(|| Engine::new(Config::new().consume_fuel(true)).unwrap());
    let module = Module::new(engine, wasm).unwrap();
    let mut store = Store::new(engine, ());
    let instance = Instance::new(&mut store, &module, &[]).unwrap();
    let memory = instance.get_memory(&mut store, "memory").unwrap();
    let name = module.exports().find(|e| e.ty().func().is_some()).unwrap().name().to_string();
    let f = instance.get_func(&mut store, &name).unwrap();
    let byte = |at: usize| (at.wrapping_mul(0x9e37_79b1) >> 11) as u8;
    (0..memory.data_size(&store)).for_each(|at| memory.data_mut(&mut store)[at] = byte(at));
    let lengths = (0..=100usize).chain([127, 128, 129, 130, 191, 255, 256, 257, 300, 1000]);
    for n in lengths {
        for (a, b) in (0..16).flat_map(|a| (0..16).map(move |b| (a, b))) {
            let (to, with) = (2048 + a, if said.what == What::Copy { 8192 + b } else { 0x1200 + b });
            store.set_fuel(1_000_000).unwrap();
            let mut gives = [wasmtime::Val::I32(0)];
            let results = if said.gives == Gives::Nothing { &mut gives[..0] } else { &mut gives[..] };
            let args = [to, with, n].map(|x| wasmtime::Val::I32(x as i32));
            if let Err(trap) = f.call(&mut store, &args, results) {
                return Some(format!("{to} {with} {n}: {trap}"));
            }
            let given = gives[0].unwrap_i32() as usize;
            let expected = match said.gives {
                Gives::Nothing => 0,
                Gives::Start => to,
                Gives::End => to + n,
            };
            let data = memory.data_mut(&mut store);
            let now = |at: usize| match said.what {
                What::Copy => byte(at - to + with),
                What::Fill => with as u8,
            };
            let range = to - 64..to + n + 64;
            let right = |at: usize| data[at] == if (to..to + n).contains(&at) { now(at) } else { byte(at) };
            if given != expected || !range.clone().all(right) {
                return Some(format!("{to} {with} {n}"));
            }
            range.for_each(|at| data[at] = byte(at));
        }
    }
    None
}

/// The text with one operator changed, in all ways that there are for it.
fn mutants(text: &str) -> Vec<String> {
    let exchanged = [
        ("add", "sub"),
        ("and", "or"),
        ("shl", "shr_u"),
        ("lt_u", "le_u"),
        ("gt_u", "ge_u"),
        ("lt_u", "lt_s"),
        ("eqz", "clz"),
        ("load8_u", "load8_s"),
        ("load16_u", "load8_u"),
        ("store16", "store8"),
        ("i64.store", "i64.store32"),
    ];
    let lines: Vec<&str> = text.lines().collect();
    let mut out = vec![];
    for (k, line) in lines.iter().enumerate() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut variants: Vec<String> = vec![];
        match words.as_slice() {
            _ if line.contains(['(', ')']) => {}
            [op @ ("i32.const" | "i64.const" | "local.get" | "local.set" | "local.tee" | "br_if" | "br"), n, ..] => {
                let n: i64 = n.parse().unwrap();
                let off: &[i64] = if op.ends_with("const") { &[-16, -8, -1, 1, 3, 8, 16] } else { &[-1, 1] };
                variants.extend(off.iter().map(|d| format!("{op} {}", n + d)).filter(|v| !v.contains(" -") || n < 0));
            }
            [op, ..] => {
                for (a, b) in exchanged.iter().flat_map(|(a, b)| [(a, b), (b, a)]) {
                    if op.contains(a) && !op.contains("local") {
                        variants.push(line.replacen(a, b, 1));
                    }
                }
                if op.contains("load") || op.contains("store") {
                    let offset: i64 = words.iter().find_map(|w| w.strip_prefix("offset=")?.parse().ok()).unwrap_or(0);
                    variants.extend([offset + 1, offset + 8].map(|o| format!("{op} offset={o}")));
                    variants.push("drop drop i32.const 0".into());
                }
            }
            [] => {}
        }
        for v in variants {
            let mut all = lines.clone();
            all[k] = &v;
            out.push(all.join("\n"));
        }
    }
    out
}

#[test]
fn library_functions_do_what_is_said() {
    for (name, what, text) in FUNCTIONS {
        let wasm = wat::parse_str(text).unwrap();
        let said = meaning(&wasm).unwrap_or_else(|| panic!("nothing is known of {name}"));
        assert_eq!(said.what, what, "{name}");
        assert_eq!(wrong(&wasm, said), None, "{name}");
    }
}

#[test]
fn changed_functions_do_what_is_said() {
    let step: usize = std::env::var("TENSOR_WASM_MUTANTS").ok().and_then(|v| v.parse().ok()).unwrap_or(11);
    let (mut all, mut said) = (0, 0);
    for (name, _, text) in FUNCTIONS {
        for mutant in mutants(text).into_iter().step_by(step) {
            let Ok(wasm) = wat::parse_str(&mutant) else { continue };
            if Module::validate(&Engine::default(), &wasm).is_err() {
                continue;
            }
            all += 1;
            if let Some(m) = meaning(&wasm) {
                said += 1;
                assert_eq!(wrong(&wasm, m), None, "{name}:\n{mutant}");
            }
        }
    }
    println!("{said} of {all} changed functions still do it");
    assert!(all > 2000 / step && said < all / 4, "{said} of {all}");
}
