//! Shared by the Rust guests (a `mod`): arguments, seeded inputs, checksum, one line of output.
#![allow(dead_code)]

pub fn arg(i: usize, otherwise: usize) -> usize {
    std::env::args().nth(i).and_then(|s| s.parse().ok()).unwrap_or(otherwise)
}

pub struct Random(u32);

impl Random {
    pub fn new() -> Self {
        Random(0x1234_5677)
    }

    /// xorshift32
    pub fn u32(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    pub fn f32s(&mut self, n: usize) -> Vec<f32> {
        (0..n).map(|_| (self.u32() >> 8) as f32 * (1.0 / 16777216.0) - 0.5).collect()
    }

    pub fn f64s(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.u32() as f64 * (1.0 / 4294967296.0) - 0.5).collect()
    }

    pub fn i32s(&mut self, n: usize) -> Vec<i32> {
        (0..n).map(|_| self.u32() as i32).collect()
    }

    pub fn u8s(&mut self, n: usize) -> Vec<u8> {
        (0..n).map(|_| (self.u32() >> 11) as u8).collect()
    }
}

/// Prints the name and the FNV-1a of the bytes.
pub fn report(name: &str, bytes: impl Iterator<Item = u8>) {
    let h = bytes.fold(0xcbf29ce484222325u64, |h, b| (h ^ b as u64).wrapping_mul(0x100000001b3));
    println!("{} fnv={:016x}", name, h);
}
