//! What the tests share: the files, cut into comment and module.

use std::path::{Path, PathBuf};

/// Every `filetests/*.tensor`, by name.
pub fn files() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("filetests");
    let entries = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|p| p.extension().is_some_and(|e| e == "tensor")).collect();
    files.sort();
    files
}

/// The comment and the module of a file, up to its first section.
pub fn read(text: &str) -> (String, String) {
    let (mut comment, mut module) = (String::new(), String::new());
    for line in text.lines().take_while(|l| !l.starts_with(";; ")) {
        let to = match line.starts_with("; ") {
            true if module.is_empty() => &mut comment,
            _ if module.is_empty() && line.is_empty() => continue,
            _ => &mut module,
        };
        to.push_str(line);
        to.push('\n');
    }
    (comment, module)
}
