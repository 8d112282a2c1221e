//! The files of the official test suite that this crate holds (packed by its build script).

use std::sync::OnceLock;

/// One script of the suite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecFile {
    /// Its name, without the ending.
    pub name: String,
    /// Its text, in the suite's own language.
    pub text: String,
}

impl SpecFile {
    /// Is it about vectors?
    pub fn is_simd(&self) -> bool {
        self.name.contains("simd") || self.name.contains("relaxed")
    }
}

static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/testsuite.deflate"));

/// Takes a line off the front.
fn line<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let (line, after) = rest.split_once('\n')?;
    *rest = after;
    Some(line)
}

fn unpack() -> Option<Vec<SpecFile>> {
    let bytes = miniz_oxide::inflate::decompress_to_vec(ARCHIVE).ok()?;
    let mut rest = std::str::from_utf8(&bytes).ok()?;
    let mut files = vec![];
    while !rest.is_empty() {
        let name = line(&mut rest)?.to_string();
        let length = line(&mut rest)?.parse().ok()?;
        let (text, after) = rest.split_at_checked(length)?;
        rest = after;
        files.push(SpecFile { name, text: text.to_string() });
    }
    Some(files)
}

/// Every file, scalar ones first.
pub fn files() -> &'static [SpecFile] {
    static FILES: OnceLock<Vec<SpecFile>> = OnceLock::new();
    FILES.get_or_init(|| unpack().expect("the build script has packed them"))
}
