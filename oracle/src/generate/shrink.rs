//! Shrinking: a smaller program that still differs.
//!
//! Takes a program and what decides whether a program is still of interest; gives one from which no
//! single statement, function, operand or number can be taken without losing that. After Zeller and
//! Hildebrandt, "Simplifying and Isolating Failure-Inducing Input" (2002), over trees. Candidates
//! that are no valid program at all are for `differs` to turn down.

use super::program::Program;
use super::sexpr::Node;

/// The smallest program that was found, within that many trials.
pub fn shrink(program: &Program, mut trials: u32, differs: &mut dyn FnMut(&Program) -> bool) -> Program {
    let mut best = program.clone();
    if let Some(tree) = Node::parse(&best.text) {
        best.text = tree.to_string();
    }
    for image in [vec![], best.image[..best.image.len() / 2].to_vec()] {
        let candidate = Program { image, ..best.clone() };
        if differs(&candidate) {
            best = candidate;
            break;
        }
    }
    loop {
        let before = best.clone();
        for thorough in [false, true] {
            step(&mut best, thorough, &mut trials, differs);
        }
        arguments(&mut best, &mut trials, differs);
        image(&mut best, &mut trials, differs);
        if best == before || trials == 0 {
            return best;
        }
    }
}

/// Tries every edit at every node, larger nodes first; if not `thorough`, only to leave out statements.
fn step(best: &mut Program, thorough: bool, trials: &mut u32, differs: &mut dyn FnMut(&Program) -> bool) {
    let Some(mut tree) = Node::parse(&best.text) else { return };
    let mut n = 1;
    while n < tree.size() {
        let mut smaller = false;
        for which in 0.. {
            let more = std::cell::Cell::new(false);
            let edited = tree.edit(n, &|node| {
                let all = if thorough { edits(node) } else { omissions(node) };
                more.set(which < all.len());
                all.get(which).cloned()
            });
            if !more.get() {
                break;
            }
            let Some(edited) = edited else { continue };
            if *trials == 0 {
                return;
            }
            *trials -= 1;
            let candidate = without_unused(best, &edited);
            if differs(&candidate) {
                *best = candidate;
                match Node::parse(&best.text) {
                    Some(t) => tree = t,
                    None => return,
                }
                smaller = true;
                break;
            }
        }
        if !smaller {
            n += 1;
        }
    }
}

/// A list without some of its statements, or a statement left out.
fn omissions(node: &Node) -> Vec<Vec<Node>> {
    let head = node.head();
    let mut out = vec![];
    let whole = ["func", "global", "local.set", "block", "loop", "if", "drop", "call", "memory.fill", "memory.copy"];
    if whole.contains(&head) || head.contains("store") || head == "global.set" || head == "start" {
        out.push(vec![]);
    }
    if let (true, Node::List(parts)) = (matches!(head, "func" | "block" | "loop" | "then" | "else"), node) {
        let statements = |p: &Node| !matches!(p.head(), "param" | "local" | "result" | "export");
        let first = parts.iter().skip(1).position(|p| matches!(p, Node::List(_)) && statements(p)).map(|p| p + 1);
        if let Some(first) = first.filter(|f| parts.len() - f >= 4) {
            let middle = (first + parts.len()) / 2;
            out.push(vec![Node::List([&parts[..first], &parts[middle..]].concat())]);
            out.push(vec![Node::List(parts[..middle].to_vec())]);
        }
    }
    if matches!(head, "block" | "loop" | "if") {
        let lists = node.list().iter().filter(|p| matches!(p, Node::List(_)));
        out.push(match head {
            "if" => lists.skip(1).flat_map(|p| p.list()[1..].to_vec()).collect(),
            _ => lists.cloned().collect(),
        });
    }
    out
}

/// Smaller things to put in place of a node, most radical first.
fn edits(node: &Node) -> Vec<Vec<Node>> {
    let word = |w: &str| Node::Word(w.into());
    match node {
        Node::Word(w) => match w.parse::<i64>() {
            Ok(0) | Err(_) => vec![],
            Ok(x) => {
                let mut out: Vec<i64> = vec![0, 1, x / 2, x - x.signum()];
                out.retain(|y| y.unsigned_abs() < x.unsigned_abs());
                out.dedup();
                out.into_iter().map(|x| vec![word(&x.to_string())]).collect()
            }
        },
        Node::List(parts) => {
            let mut out = vec![vec![]];
            let head = node.head();
            let children: Vec<Node> = parts.iter().filter(|p| matches!(p, Node::List(_))).cloned().collect();
            // What is inside a block, without the block.
            if matches!(head, "block" | "loop" | "then" | "else") {
                out.push(children.clone());
            }
            if head == "if" {
                for c in &children[1.min(children.len())..] {
                    out.push(c.list()[1..].to_vec());
                }
            }
            if head.contains('.') && !children.is_empty() {
                for ty in ["i32", "i64", "f32", "f64"] {
                    out.push(vec![Node::List(vec![word(&format!("{ty}.const")), word("1")])]);
                }
            }
            if head.contains('.') || matches!(head, "select" | "call" | "drop") {
                out.extend(children.into_iter().map(|c| vec![c]));
            }
            out
        }
    }
}

/// The program with that text, locals and parameters that nothing names left out.
fn without_unused(program: &Program, tree: &Node) -> Program {
    let mut out = program.clone();
    let Node::List(fields) = tree else { return out };
    let mut fields = fields.clone();
    for f in fields.iter_mut().filter(|f| f.head() == "func") {
        let text = f.to_string();
        let used = |name: &str| text.matches(name).any(|m| !m.is_empty()) && count(&text, name) > 1;
        let exported = text.contains("(export \"f\"");
        let Node::List(parts) = f else { continue };
        let mut argument = 0;
        parts.retain(|p| {
            let named = p.list().get(1).map_or("", |n| n.head());
            match p.head() {
                "local" => !named.starts_with('$') || used(named),
                "param" if exported && named.starts_with('$') => {
                    if used(named) {
                        argument += 1;
                        return true;
                    }
                    if argument < out.args.len() {
                        out.args.remove(argument);
                    }
                    false
                }
                _ => true,
            }
        });
    }
    out.text = Node::List(fields).to_string();
    out
}

/// How often a name stands in a text as a whole word.
fn count(text: &str, name: &str) -> usize {
    text.split(|c: char| c.is_whitespace() || c == '(' || c == ')').filter(|w| *w == name).count()
}

fn arguments(best: &mut Program, trials: &mut u32, differs: &mut dyn FnMut(&Program) -> bool) {
    for k in 0..best.args.len() {
        let Ok(x) = best.args[k].parse::<i64>() else { continue };
        for y in [0, 1, x / 2, x - x.signum()] {
            if y.unsigned_abs() >= x.unsigned_abs() || *trials == 0 {
                continue;
            }
            *trials -= 1;
            let mut candidate = best.clone();
            candidate.args[k] = y.to_string();
            if differs(&candidate) {
                *best = candidate;
                break;
            }
        }
    }
}

fn image(best: &mut Program, trials: &mut u32, differs: &mut dyn FnMut(&Program) -> bool) {
    let mut part = best.image.len() / 2;
    while part >= 16 {
        let mut at = 0;
        while at < best.image.len() && *trials > 0 {
            let end = (at + part).min(best.image.len());
            if best.image[at..end].iter().any(|b| *b != 0) {
                *trials -= 1;
                let mut candidate = best.clone();
                candidate.image[at..end].fill(0);
                if differs(&candidate) {
                    *best = candidate;
                }
            }
            at = end;
        }
        part /= 4;
    }
    let end = best.image.iter().rposition(|b| *b != 0).map_or(0, |p| p + 1);
    let candidate = Program { image: best.image[..end].to_vec(), ..best.clone() };
    if end < best.image.len() && differs(&candidate) {
        *best = candidate;
    }
}
