//! Placing NaN canonicalisation.
//!
//! In the `tensor` dialect arithmetic gives the canonical NaN; hardware gives whatever NaN it
//! likes. Takes a kernel's body and inserts `fN.canon` where a NaN made by arithmetic could be
//! *observed* (stored, reinterpreted, its sign touched, or merged with a value whose exact bits
//! matter) and nowhere else: arithmetic on a NaN gives a NaN whichever it was.

use std::collections::HashMap;

use tensor_wasm_ir::num::Clif;
use tensor_wasm_ir::{BlockId, Body, Inst, NumOp, Op, Term, Ty, Val};

/// What is known of a float value's bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Class {
    /// Not a NaN, or the canonical one: fits both of the others.
    Either,
    /// If it is a NaN, it stands for the canonical one whatever its bits are.
    Arith,
    /// Its bits are exact.
    Exact,
}

fn join(a: Class, b: Class) -> Class {
    match (a, b) {
        (Class::Either, x) | (x, Class::Either) => x,
        (Class::Arith, Class::Arith) => Class::Arith,
        _ => Class::Exact,
    }
}

fn constant(ty: Ty, bits: u64) -> Class {
    let nan = match ty {
        Ty::F32 => f32::from_bits(bits as u32).is_nan() && bits as u32 != 0x7fc0_0000,
        _ => f64::from_bits(bits).is_nan() && bits != 0x7ff8_0000_0000_0000,
    };
    if nan { Class::Exact } else { Class::Either }
}

fn select(n: NumOp) -> bool {
    matches!(n.info().clif, Clif::Select)
}

/// Does the operation look at its float operands' exact bits?
fn looks_at_bits(n: NumOp) -> bool {
    match n.info().clif {
        Clif::Bitcast => true,
        Clif::Unary(u) => matches!(u, "fabs" | "fneg"),
        Clif::Binary(b) => b == "fcopysign",
        _ => false,
    }
}

/// Inserts the canonicalisations.
pub fn place(body: &mut Body) {
    let order = body.rpo();
    // Optimistic: a block parameter is what all its inputs agree on.
    let floats = body.at(order[0]).params.iter().filter(|p| body.ty(**p).is_float());
    // Live-ins come in with their own bits.
    let mut class: HashMap<Val, Class> = floats.map(|&p| (p, Class::Exact)).collect();
    let get = |class: &HashMap<Val, Class>, v: Val| class.get(&v).copied();
    loop {
        let mut changed = false;
        for &b in &order {
            for i in &body.at(b).insts {
                let Some(r) = i.result.filter(|r| body.ty(*r).is_float()) else { continue };
                let new = match i.op {
                    Op::Const(bits) => Some(constant(body.ty(r), bits)),
                    Op::Num(n) if select(n) => match (get(&class, i.args[0]), get(&class, i.args[1])) {
                        (Some(x), Some(y)) => Some(join(x, y)),
                        (x, y) => x.or(y),
                    },
                    Op::Num(n) if n.makes_nan() => Some(Class::Arith),
                    // Conversions from integers and `canon` give no NaN but the canonical one.
                    Op::Num(n) if matches!(n.info().clif, Clif::Convert(_) | Clif::Canon) => Some(Class::Either),
                    _ => Some(Class::Exact),
                };
                changed |= update(&mut class, r, new);
            }
            for e in body.at(b).term.edges() {
                for (&p, &a) in body.at(e.block).params.iter().zip(&e.args) {
                    if body.ty(p).is_float() {
                        let source = get(&class, a);
                        changed |= update(&mut class, p, source);
                    }
                }
            }
        }
        if !changed {
            break;
        }
    }
    let arith = |v: Val| class.get(&v) == Some(&Class::Arith);
    let exact = |v: Val| !matches!(class.get(&v), Some(Class::Arith | Class::Either));
    let mut wanted: HashMap<Val, Val> = HashMap::new();
    let mut types = std::mem::take(&mut body.types);
    let mut canon = |v: Val| {
        *wanted.entry(v).or_insert_with(|| {
            types.push(types[v.0 as usize]);
            Val(types.len() as u32 - 1)
        })
    };
    for &b in &order {
        let at = &mut body.blocks[b.0 as usize];
        for i in &mut at.insts {
            match i.op {
                Op::Store { .. } | Op::PrivateStore { .. } | Op::PartialStore | Op::SharedStore if arith(i.args[1]) => {
                    i.args[1] = canon(i.args[1]);
                }
                Op::Num(n) if looks_at_bits(n) => {
                    i.args.iter_mut().filter(|a| arith(**a)).for_each(|a| *a = canon(*a));
                }
                Op::Num(n) if select(n) && i.result.is_some_and(exact) => {
                    i.args[..2].iter_mut().filter(|a| arith(**a)).for_each(|a| *a = canon(*a));
                }
                _ => {}
            }
        }
    }
    for &b in &order {
        let mut term = std::mem::replace(&mut body.blocks[b.0 as usize].term, Term::Unreachable);
        for e in term.edges_mut() {
            let params = body.blocks[e.block.0 as usize].params.clone();
            for (p, a) in params.iter().zip(&mut e.args) {
                if arith(*a) && exact(*p) {
                    *a = canon(*a);
                }
            }
        }
        body.blocks[b.0 as usize].term = term;
    }
    body.types = types;
    insert(body, &order, &wanted);
}

fn update(class: &mut HashMap<Val, Class>, v: Val, new: Option<Class>) -> bool {
    let Some(new) = new else { return false };
    let joined = class.get(&v).map_or(new, |old| join(*old, new));
    class.insert(v, joined) != Some(joined)
}

/// Puts each `canon` right behind the definition of what it canonicalises.
fn insert(body: &mut Body, order: &[BlockId], wanted: &HashMap<Val, Val>) {
    let op = |ty: Ty| Op::Num(if ty == Ty::F32 { NumOp::F32Canon } else { NumOp::F64Canon });
    for &b in order {
        let types = &body.types;
        let make = |v: Val| {
            wanted.get(&v).map(|&c| Inst { op: op(types[v.0 as usize]), args: vec![v], result: Some(c), at: 0 })
        };
        let at = &mut body.blocks[b.0 as usize];
        let mut out: Vec<Inst> = at.params.iter().filter_map(|&p| make(p)).collect();
        for i in at.insts.drain(..) {
            let extra = i.result.and_then(make);
            out.push(i);
            out.extend(extra);
        }
        at.insts = out;
    }
}
