//! Comparing two runs: the first difference, in words.

use crate::guest::{Seen, exact};

/// The first difference between two runs, if there is one.
pub fn difference(a: &Seen, b: &Seen) -> Option<String> {
    for ((call, x), (_, y)) in a.steps.iter().zip(&b.steps) {
        if let Some(how) = difference(x, y) {
            return Some(format!("`{call}`: {how}"));
        }
    }
    if a.steps.len() != b.steps.len() {
        return Some(format!("calls done: Wasmtime {}, device {}", a.steps.len(), b.steps.len()));
    }
    let code = |s: &Seen| s.trap.as_ref().map(|t| t.code);
    if code(a) != code(b) {
        let show = |s: &Seen| {
            s.trap.as_ref().map_or("no trap".into(), |t| t.message.lines().last().unwrap_or("").trim().to_string())
        };
        return Some(format!("trap: Wasmtime: {}; device: {}", show(a), show(b)));
    }
    if a.exit != b.exit {
        return Some(format!("exit code: Wasmtime {}, device {}", a.exit, b.exit));
    }
    let values = |s: &Seen| s.values.iter().map(exact).collect::<Vec<_>>();
    if values(a) != values(b) {
        return Some(format!("results: Wasmtime {:?}, device {:?}", values(a), values(b)));
    }
    if a.stdout != b.stdout || a.stderr != b.stderr {
        let (x, y) = if a.stdout != b.stdout { (&a.stdout, &b.stdout) } else { (&a.stderr, &b.stderr) };
        let at = x.iter().zip(y).position(|(p, q)| p != q).unwrap_or(x.len().min(y.len()));
        return Some(format!("output differs at byte {at}"));
    }
    if a.globals != b.globals {
        return Some("exported globals differ".into());
    }
    let names = |s: &Seen| s.memories.iter().map(|m| (m.0.clone(), m.1.len())).collect::<Vec<_>>();
    if names(a) != names(b) {
        return Some("sizes of memory differ".into());
    }
    for ((name, x), (_, y)) in a.memories.iter().zip(&b.memories) {
        if let Some(at) = (x != y).then(|| x.iter().zip(y).position(|(p, q)| p != q)).flatten() {
            let count = x.iter().zip(y).filter(|(p, q)| p != q).count();
            return Some(format!(
                "memory `{name}` differs at {at:#x}: Wasmtime {:#04x}, device {:#04x} ({count} bytes in all)",
                x[at], y[at]
            ));
        }
    }
    None
}
