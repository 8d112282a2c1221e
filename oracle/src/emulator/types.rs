//! Types of PTX registers and instructions, and which register an instruction's type accepts
//! (PTX ISA, "Type Checking" and "Operand Size Exceeding Instruction-Type Size").

use std::fmt;

/// What the bits mean.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Class {
    /// `.bN`: untyped.
    Bits,
    /// `.uN`.
    Unsigned,
    /// `.sN`.
    Signed,
    /// `.fN`.
    Float,
    /// `.pred`.
    Pred,
}

/// A fundamental type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Type {
    /// What the bits mean.
    pub class: Class,
    /// How many there are; 1 for a predicate.
    pub bits: u32,
}

/// The fundamental types that are known, by name. Half precision is not among them: nothing emits it.
const TYPES: &[(&str, Type)] = &[
    ("pred", Type { class: Class::Pred, bits: 1 }),
    ("b8", Type { class: Class::Bits, bits: 8 }),
    ("b16", Type { class: Class::Bits, bits: 16 }),
    ("b32", Type { class: Class::Bits, bits: 32 }),
    ("b64", Type { class: Class::Bits, bits: 64 }),
    ("u8", Type { class: Class::Unsigned, bits: 8 }),
    ("u16", Type { class: Class::Unsigned, bits: 16 }),
    ("u32", Type { class: Class::Unsigned, bits: 32 }),
    ("u64", Type { class: Class::Unsigned, bits: 64 }),
    ("s8", Type { class: Class::Signed, bits: 8 }),
    ("s16", Type { class: Class::Signed, bits: 16 }),
    ("s32", Type { class: Class::Signed, bits: 32 }),
    ("s64", Type { class: Class::Signed, bits: 64 }),
    ("f32", Type { class: Class::Float, bits: 32 }),
    ("f64", Type { class: Class::Float, bits: 64 }),
];

impl Type {
    /// `.pred`.
    pub const PRED: Type = Type { class: Class::Pred, bits: 1 };
    /// `.b32`.
    pub const B32: Type = Type { class: Class::Bits, bits: 32 };
    /// `.u32`.
    pub const U32: Type = Type { class: Class::Unsigned, bits: 32 };

    /// The type of that name, without its dot.
    pub fn named(name: &str) -> Option<Type> {
        TYPES.iter().find(|t| t.0 == name).map(|t| t.1)
    }

    /// Bytes of a value in memory.
    pub fn bytes(self) -> usize {
        self.bits as usize / 8
    }

    /// Is it a float type?
    pub fn is_float(self) -> bool {
        self.class == Class::Float
    }

    /// The bits that a value of this type can have.
    pub fn mask(self) -> u64 {
        u64::MAX >> (64 - self.bits)
    }

    /// The value as 64 bits, extended by its sign if it has one.
    pub fn extend(self, v: u64) -> u64 {
        let free = 64 - self.bits;
        if self.class == Class::Signed { ((v << free) as i64 >> free) as u64 } else { v & self.mask() }
    }

    /// May an operand of an instruction of this type be a register of type `reg`? Loads, stores and
    /// conversions also take integer registers that are `wider`.
    pub fn accepts(self, reg: Type, wider: bool) -> bool {
        if self.class == Class::Pred || reg.class == Class::Pred {
            return self.class == reg.class;
        }
        let classes = match (self.class, reg.class) {
            (Class::Bits, _) | (_, Class::Bits) => true,
            (a, b) => (a == Class::Float) == (b == Class::Float),
        };
        let beyond = wider && reg.bits > self.bits && !self.is_float() && !reg.is_float();
        classes && (reg.bits == self.bits || beyond)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(TYPES.iter().find(|t| t.1 == *self).map_or("?", |t| t.0))
    }
}
