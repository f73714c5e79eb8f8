//! The programs of the suite, with the labels that `run.sh` proves by running them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// One program and what happens when it is attacked.
pub(crate) struct Program {
    /// Unique, and fit for the name of a folder.
    pub(crate) name: String,
    /// The folder of a twin; nothing for a combination.
    pub(crate) capability: String,
    /// What its sink is, such as `sql`.
    pub(crate) kind: String,
    pub(crate) is_vulnerable: bool,
    /// What it is for those who want to look at it: a path, or the parts of a combination.
    pub(crate) shown: String,
    /// Only ever counted.
    pub(crate) is_held_out: bool,
    /// Text by path.
    pub(crate) files: BTreeMap<String, String>,
    /// File and one-based line of the call that must not be reached.
    pub(crate) sink: (String, u64),
}

/// All twins and all combinations, in order.
pub(crate) fn all(suite: &Path) -> io::Result<Vec<Program>> {
    let mut found = Vec::new();
    twins(&suite.join("twins"), &suite.join("twins"), &mut found)?;
    for (file, is_held_out) in [("open.txt", false), ("held-out.txt", true)] {
        found.extend(combinations(&fs::read_to_string(suite.join("generated").join(file))?, is_held_out)?);
    }
    Ok(found)
}

fn twins(folder: &Path, top: &Path, found: &mut Vec<Program>) -> io::Result<()> {
    for path in sorted(folder)? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_program = matches!(stem.as_str(), "vulnerable" | "safe");
        let mut files = BTreeMap::new();
        if is_program && path.is_file() {
            files.insert("app.py".to_owned(), fs::read_to_string(&path)?);
        } else if is_program {
            read_tree(&path, &path, &mut files)?;
        } else {
            if path.is_dir() {
                twins(&path, top, found)?;
            }
            continue;
        }
        let shown = relative(&path, top);
        let capability = shown.split('/').next().unwrap_or_default().to_owned();
        found.push(Program::new(shown.replace('/', "-"), capability, stem == "vulnerable", shown, false, files)?);
    }
    Ok(())
}

fn read_tree(folder: &Path, top: &Path, files: &mut BTreeMap<String, String>) -> io::Result<()> {
    for path in sorted(folder)? {
        if path.is_dir() {
            read_tree(&path, top, files)?;
        } else {
            files.insert(relative(&path, top), fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// The programs of an archive: `#= name label`, and below it the files, each after its `#- path`.
fn combinations(archive: &str, is_held_out: bool) -> io::Result<Vec<Program>> {
    let parts = archive.split("#= ").skip(1);
    parts
        .map(|part| {
            let (head, rest) = part.split_once('\n').unwrap_or((part, ""));
            let (name, label) = head.split_once(' ').unwrap_or((head, ""));
            let text = if is_held_out { decoded(rest.trim())? } else { rest.to_owned() };
            let files: BTreeMap<String, String> = text
                .split("#- ")
                .skip(1)
                .filter_map(|file| file.split_once('\n'))
                .map(|(path, text)| (path.to_owned(), text.to_owned()))
                .collect();
            let first = files.get("app.py").and_then(|text| text.lines().next()).unwrap_or_default();
            let shown = format!("{name}: {}", first.trim_matches('"').trim_end_matches('.'));
            Program::new(format!("generated-{name}"), String::new(), label == "vulnerable", shown, is_held_out, files)
        })
        .collect()
}

impl Program {
    fn new(
        name: String,
        capability: String,
        is_vulnerable: bool,
        shown: String,
        is_held_out: bool,
        files: BTreeMap<String, String>,
    ) -> io::Result<Self> {
        let wrong = |what: &str| io::Error::new(io::ErrorKind::InvalidData, format!("{name} {what}"));
        let entry = files.get("app.py").ok_or_else(|| wrong("has no app.py"))?;
        let kind = entry.lines().find_map(|line| line.strip_prefix("# kind:"));
        let kind = kind.ok_or_else(|| wrong("has no line `# kind:`"))?.trim().to_owned();
        let mut sinks = files.iter().flat_map(|(path, text)| {
            let lines = (1..).zip(text.lines());
            lines.filter(|(_, line)| line.trim_end().ends_with("# sink")).map(move |(number, _)| (path.clone(), number))
        });
        let sink = sinks.next().ok_or_else(|| wrong("has no line `# sink`"))?;
        drop(sinks);
        Ok(Self { capability, kind, is_vulnerable, shown, is_held_out, sink, name, files })
    }

    /// Whether it was made of parts.
    pub(crate) fn is_combined(&self) -> bool {
        self.capability.is_empty()
    }

    /// Whether it is more than one module.
    pub(crate) fn has_files(&self) -> bool {
        self.files.keys().filter(|path| path.ends_with(".py")).count() > 1
    }
}

/// Base64 as RFC 4648 has it.
fn decoded(text: &str) -> io::Result<String> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let sextets: Vec<u8> = text.bytes().filter_map(value).collect();
    let mut bytes = Vec::new();
    for group in sextets.chunks(4) {
        let bits = group.iter().fold(0_u32, |bits, sextet| (bits << 6) | u32::from(*sextet)) << (6 * (4 - group.len()));
        bytes.extend_from_slice(&bits.to_be_bytes()[1..group.len()]);
    }
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    found.retain(|path| !path.ends_with("__pycache__"));
    found.sort();
    Ok(found)
}

fn relative(path: &Path, top: &Path) -> String {
    path.strip_prefix(top).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
