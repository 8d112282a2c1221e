use tensor_wasm_frontend::lift;
use tensor_wasm_ir::dialect::print_module;
#[test]
fn scratch() {
    let mut fs: Vec<_> = std::fs::read_dir("/tmp/scratch").unwrap().map(|e| e.unwrap().path()).collect();
    fs.sort();
    for f in fs {
        let text = std::fs::read_to_string(&f).unwrap();
        println!("==== {}", f.display());
        let wasm = match wat::parse_str(&text) { Ok(w) => w, Err(e) => { println!("{e}"); continue } };
        if let Err(e) = wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::all()).validate_all(&wasm) { println!("INVALID {e}"); continue }
        let l = match std::panic::catch_unwind(|| lift(&wasm).unwrap()) { Ok(l) => l, Err(_) => { println!("PANIC lift"); continue } };
        for r in &l.remarks { println!("{} {} {}", r.func, r.code.id(), r.detail); }
        for s in &l.sites { println!("in {:?} out {:?} exit {:?}", s.live_in, s.live_out, s.exit); println!("{}", print_module("m", &[s.region.clone()]).unwrap()); }
        match std::panic::catch_unwind(|| tensor_wasm_frontend::splice(&wasm, &l.sites)) {
            Err(_) => println!("PANIC splice"),
            Ok(Err(e)) => println!("splice error {e}"),
            Ok(Ok(b)) => if let Err(e) = wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::all()).validate_all(&b) { println!("SPLICE INVALID {e}") },
        }
    }
}
