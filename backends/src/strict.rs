//! What strict PTX must not hold.

/// Finds it in a text: contraction, flushing, approximation, float arithmetic that leaves its rounding open, and
/// anything that is not ASCII.
pub fn not_strict(text: &str) -> Vec<String> {
    let mut found = vec![];
    for line in text.lines() {
        let bad = |why: &str| format!("{why}: {}", line.trim());
        if !line.is_ascii() {
            found.push(bad("not ASCII"));
        }
        // The opcode, after the guard predicate.
        let mut words = line.split_whitespace().skip_while(|w| w.starts_with('@'));
        let parts: Vec<&str> = words.next().unwrap_or_default().trim_end_matches(';').split('.').collect();
        let float = parts.iter().any(|p| matches!(*p, "f32" | "f64" | "f32x2" | "f16" | "bf16"));
        if parts[0] == "fma" || parts[0] == "mad" && float {
            found.push(bad("contracted"));
        }
        if parts.iter().any(|p| matches!(*p, "ftz" | "approx" | "full")) {
            found.push(bad("inexact"));
        }
        if float && matches!(parts[0], "add" | "sub" | "mul" | "div" | "sqrt" | "rcp") && !parts.contains(&"rn") {
            found.push(bad("no explicit rounding"));
        }
    }
    found
}
