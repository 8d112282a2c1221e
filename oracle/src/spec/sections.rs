//! A module as its sections: new items are put behind those that are there, and everything else stays byte by byte.
//!
//! **Takes** the bytes of a valid module; **gives** them back with more in them. **Assumes** nothing of what the
//! sections hold: items are joined as bytes.

use wasm_encoder::Encode;
use wasmparser::Parser;

/// Where a section stands among the others.
fn rank(id: u8) -> usize {
    // Tags stand before globals, the data count before code.
    const ORDER: [u8; 13] = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];
    ORDER.iter().position(|o| *o == id).unwrap_or(ORDER.len())
}

/// A 32-bit number in LEB128 at the front: its value and its length.
pub(super) fn leb(bytes: &[u8]) -> Option<(u32, usize)> {
    let end = bytes.iter().position(|b| b & 0x80 == 0)?;
    let value = bytes[..=end].iter().rev().fold(0u64, |x, b| x << 7 | u64::from(b & 0x7f));
    Some((u32::try_from(value).ok()?, end + 1))
}

/// The sections of a module in order.
pub(super) struct Sections(pub(super) Vec<(u8, Vec<u8>)>);

impl Sections {
    pub(super) fn read(wasm: &[u8]) -> Option<Sections> {
        let mut out = vec![];
        for payload in Parser::new(0).parse_all(wasm) {
            if let Some((id, range)) = payload.ok()?.as_section() {
                out.push((id, wasm.get(range)?.to_vec()));
            }
        }
        Some(Sections(out))
    }

    /// Puts a section where it belongs.
    pub(super) fn insert(&mut self, id: u8, contents: Vec<u8>) {
        let after = self.0.iter().position(|s| s.0 != 0 && rank(s.0) > rank(id));
        self.0.insert(after.unwrap_or(self.0.len()), (id, contents));
    }

    /// Adds the items of an encoded section to those that are there.
    pub(super) fn append(&mut self, id: u8, items: &impl Encode) -> Option<()> {
        let mut new = vec![];
        items.encode(&mut new);
        let contents = &new[leb(&new)?.1..];
        let Some((_, old)) = self.0.iter_mut().find(|s| s.0 == id) else {
            self.insert(id, contents.to_vec());
            return Some(());
        };
        let ((before, at), (more, from)) = (leb(old)?, leb(contents)?);
        let mut joined = vec![];
        (before + more).encode(&mut joined);
        joined.extend(&old[at..]);
        joined.extend(&contents[from..]);
        *old = joined;
        Some(())
    }

    pub(super) fn finish(self) -> Vec<u8> {
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        for (id, contents) in self.0 {
            out.push(id);
            contents.encode(&mut out);
        }
        out
    }
}
