use std::fs;
use std::path::{Path, PathBuf};

use bezoar_base::FastMap;

/// A crate of the workspace, as its folder tells.
pub(crate) struct Crate {
    /// `engine`, the folder's name; `bezoar` for the root package.
    pub(crate) name: String,
    pub(crate) manifest: toml::Table,
    pub(crate) sources: Vec<SourceFile>,
}

/// A file of Rust.
pub(crate) struct SourceFile {
    /// Relative to the repository, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Crate {
    /// The layer that the crate's own first comment names: `//! L3: …`. The root package is above all.
    pub(crate) fn layer(&self) -> Option<u32> {
        if self.name == "bezoar" {
            return Some(u32::MAX);
        }
        let lib = self.sources.iter().find(|file| file.path.ends_with("/src/lib.rs"))?;
        lib.text.strip_prefix("//! L")?.split_once(':')?.0.parse().ok()
    }

    /// The names in `[dependencies]` and `[build-dependencies]`, of any target: what the crate is made of, tests aside.
    pub(crate) fn dependencies(&self) -> Vec<&str> {
        let targets =
            self.manifest.get("target").and_then(toml::Value::as_table).into_iter().flat_map(|table| table.values());
        let tables = std::iter::once(&self.manifest).chain(targets.filter_map(toml::Value::as_table));
        tables
            .flat_map(|table| {
                ["dependencies", "build-dependencies"].iter().filter_map(|key| table.get(*key)?.as_table())
            })
            .flat_map(|table| table.keys().map(String::as_str))
            .collect()
    }
}

impl SourceFile {
    /// The lines that are no test: those before the unit tests, which stand last.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_test =
            self.path.ends_with("/tests.rs") || self.path.contains("/tests/") || self.path.starts_with("tests/");
        let end = if is_test { 0 } else { self.text.find("\n#[cfg(test)]\nmod ").unwrap_or(self.text.len()) };
        numbered(&self.text[..end])
    }

    /// All lines with their numbers.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        numbered(&self.text)
    }

    /// Whether a build wrote it.
    pub(crate) fn is_generated(&self) -> bool {
        self.path.ends_with("_generated.rs")
    }
}

/// The root package and every crate under `server/`.
pub(crate) fn crates() -> Vec<Crate> {
    let mut found = vec![Crate {
        name: "bezoar".to_owned(),
        manifest: manifest("Cargo.toml"),
        sources: vec![source_file(Path::new("server/main.rs"))],
    }];
    for folder in children("server").into_iter().filter(|path| path.join("Cargo.toml").exists()) {
        let folder = relative(&folder);
        let mut sources = files(&folder, "rs");
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        let name = folder.rsplit('/').next().unwrap_or_default().to_owned();
        found.push(Crate { name, manifest: manifest(&format!("{folder}/Cargo.toml")), sources });
    }
    found
}

/// Every file of Rust in the repository.
pub(crate) fn rust_files() -> Vec<SourceFile> {
    ["server", "tests", "benches"].iter().flat_map(|folder| files(folder, "rs")).collect()
}

/// Every Markdown page, by its path.
pub(crate) fn pages() -> FastMap<String, String> {
    let mut found: FastMap<String, String> = ["server", "tests", "queries", "docs", "editors"]
        .iter()
        .flat_map(|folder| files(folder, "md"))
        .map(entry)
        .collect();
    let top = children("").into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    found.extend(top.map(|path| entry(source_file(Path::new(&relative(&path))))));
    found
}

/// The text of a file.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path} cannot be read: {error}"))
}

/// Whether a file or folder is there.
pub(crate) fn exists(path: &str) -> bool {
    root().join(path).exists()
}

/// The folders in a folder, relative to the repository; none if it is not there.
pub(crate) fn folders(path: &str) -> Vec<String> {
    children(path).into_iter().filter(|path| path.is_dir()).map(|path| relative(&path)).collect()
}

/// The `[workspace]` manifest.
pub(crate) fn manifest(path: &str) -> toml::Table {
    read(path).parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn files(folder: &str, ending: &str) -> Vec<SourceFile> {
    let mut found = Vec::new();
    for path in children(folder) {
        if path.is_dir() {
            found.extend(files(&relative(&path), ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            found.push(source_file(Path::new(&relative(&path))));
        }
    }
    found
}

fn source_file(path: &Path) -> SourceFile {
    let path = path.to_string_lossy().into_owned();
    SourceFile { text: read(&path), path }
}

fn entry(file: SourceFile) -> (String, String) {
    (file.path, file.text)
}

fn children(folder: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(root().join(folder)) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    // What npm installs is not ours.
    paths.retain(|path| !path.ends_with("node_modules"));
    paths.sort();
    paths
}

fn relative(path: &Path) -> String {
    let path = path.strip_prefix(root()).expect("a path below the repository");
    path.to_string_lossy().replace('\\', "/")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(index, line)| (index + 1, line))
}
