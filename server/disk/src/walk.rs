//! Which files below a folder are code to be looked at.

use std::fs;
use std::io::Read as _;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bezoar_base::is_python_extension;
use ignore::{DirEntry, WalkBuilder};

/// What is left out of a walk, besides what the caller leaves out.
#[derive(Copy, Clone, Debug)]
pub struct Scope {
    /// Whether folders that hold other people's code or build output are skipped.
    pub skip_folders: bool,
    /// Whether `.gitignore` files count.
    pub gitignore: bool,
}

/// What a walk came upon, in no order. All paths begin with the folder as it was given.
#[derive(Debug, Default)]
pub struct Walked {
    /// Python files.
    pub files: Vec<PathBuf>,
    /// What was skipped although the user may have expected otherwise.
    pub skipped: Vec<(PathBuf, SkipReason)>,
    /// What could not be read.
    pub unreadable: Vec<Unreadable>,
}

/// A file or folder that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Which.
    pub path: PathBuf,
    /// What the system says.
    pub reason: String,
}

impl Unreadable {
    /// What went wrong on a walk through `folder`.
    pub fn on_a_walk(folder: &Path, error: &ignore::Error) -> Self {
        let path = path_of(error).unwrap_or(folder).to_owned();
        Self { path, reason: error.io_error().map_or_else(|| error.to_string(), ToString::to_string) }
    }
}

/// Why a folder or file was left out although somebody may have expected otherwise.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SkipReason {
    /// A virtual environment.
    VirtualEnvironment,
    /// Packages of others.
    InstalledPackages,
    /// Others' code in the tree.
    Vendored,
    /// What a build made.
    BuildOutput,
    /// A tool's own files.
    ToolFolder,
    /// A link: what lies in the tree is found without it.
    SymbolicLink,
}

impl SkipReason {
    /// In words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VirtualEnvironment => "virtual environment",
            Self::InstalledPackages => "installed packages",
            Self::Vendored => "vendored code",
            Self::BuildOutput => "build output",
            Self::ToolFolder => "a tool's own files",
            Self::SymbolicLink => "symbolic link",
        }
    }
}

/// Finds the Python files below `folder` that are in the scope and not below something that `is_left_out`, which is asked about
/// every file and folder on the way. Links are not followed.
pub fn walk(folder: &Path, scope: Scope, is_left_out: impl Fn(&Path) -> bool + Send + Sync + 'static) -> Walked {
    let skip_folders = scope.skip_folders && reason_to_skip(folder).is_none();
    let skipped: Arc<Mutex<Vec<(PathBuf, SkipReason)>>> = Arc::default();
    let noted = Arc::clone(&skipped);
    let entries = WalkBuilder::new(folder)
        .hidden(false)
        .parents(scope.gitignore)
        .git_ignore(scope.gitignore)
        // An unpacked archive is left out of as a clone of it would be; what only this machine ignores changes no result.
        .require_git(false)
        .git_global(false)
        .git_exclude(false)
        .ignore(false)
        .filter_entry(move |entry| match reason_to_leave_out(entry, skip_folders) {
            _ if entry.depth() > 0 && is_left_out(entry.path()) => false,
            None => true,
            Some(reason) => {
                if let Some(reason) = reason {
                    noted.lock().unwrap_or_else(PoisonError::into_inner).push((entry.path().to_owned(), reason));
                }
                false
            }
        })
        .build();
    let mut walked = Walked::default();
    for entry in entries {
        match entry {
            Ok(entry) => {
                if let Some(error) = entry.error() {
                    tracing::warn!("{error}");
                }
                if entry.file_type().is_some_and(|kind| kind.is_file()) && is_python(entry.path()) {
                    walked.files.push(entry.into_path());
                }
            }
            Err(error) => walked.unreadable.push(Unreadable::on_a_walk(folder, &error)),
        }
    }
    walked.skipped = std::mem::take(&mut skipped.lock().unwrap_or_else(PoisonError::into_inner));
    walked
}

/// `Some(None)` for what nobody expects to be checked.
#[expect(clippy::option_option, reason = "kept, left out, left out and told")]
fn reason_to_leave_out(entry: &DirEntry, skip_folders: bool) -> Option<Option<SkipReason>> {
    let kind = entry.file_type()?;
    if entry.depth() == 0 {
        return None;
    }
    if kind.is_symlink() {
        // Followed, it could lead out of the tree or back into it; what lies in the tree is found without it.
        let leads_to_code = fs::metadata(entry.path())
            .is_ok_and(|target| target.is_dir() || (target.is_file() && has_python_extension(entry.path())));
        return Some(leads_to_code.then_some(SkipReason::SymbolicLink));
    }
    if !kind.is_dir() {
        return None;
    }
    match entry.file_name().to_str() {
        Some(".git" | ".hg" | ".svn" | "__pycache__") => Some(None),
        _ if skip_folders => reason_to_skip(entry.path()).map(Some),
        _ => None,
    }
}

/// Why a folder is skipped unless it is named.
fn reason_to_skip(folder: &Path) -> Option<SkipReason> {
    let name = match folder.components().next_back() {
        Some(Component::Normal(name)) => name.to_str().unwrap_or_default(),
        _ => return None,
    };
    let has = |file: &str| folder.join(file).exists();
    match name {
        "site-packages" | "dist-packages" | "__pypackages__" | "node_modules" => Some(SkipReason::InstalledPackages),
        "_vendor" | "_vendored" | "vendor" | "vendored" | "third_party" => Some(SkipReason::Vendored),
        // `build` is also a fine name for a package.
        "build" | "dist" if !has("__init__.py") => Some(SkipReason::BuildOutput),
        ".eggs" => Some(SkipReason::InstalledPackages),
        ".tox" | ".nox" => Some(SkipReason::VirtualEnvironment),
        ".mypy_cache" | ".pytest_cache" | ".ruff_cache" | ".hypothesis" | ".ipynb_checkpoints" => {
            Some(SkipReason::ToolFolder)
        }
        _ if has("pyvenv.cfg") || has("conda-meta") => Some(SkipReason::VirtualEnvironment),
        ".venv" | "venv" | "env" if has("bin/activate") || has("Scripts/activate.bat") => {
            Some(SkipReason::VirtualEnvironment)
        }
        _ => None,
    }
}

/// Whether a file is Python code: by its name or, where it has no extension, by its first line.
pub fn is_python(path: &Path) -> bool {
    has_python_extension(path) || (path.extension().is_none() && has_python_shebang(path))
}

fn has_python_extension(path: &Path) -> bool {
    path.extension().and_then(|extension| extension.to_str()).is_some_and(is_python_extension)
}

/// Whether the first line hands the file to Python: `#!/usr/bin/env python3`, `#!/usr/bin/env -S uv run --script`.
fn has_python_shebang(path: &Path) -> bool {
    let mut start = Vec::with_capacity(256);
    let read = fs::File::open(path).and_then(|file| file.take(256).read_to_end(&mut start));
    if read.is_err() || !start.starts_with(b"#!") {
        return false;
    }
    let line = start.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    let line = String::from_utf8_lossy(&line[2..]);
    let programs = line.split_whitespace().map(|word| word.rsplit(['/', '\\']).next().unwrap_or(word));
    programs.into_iter().any(|word| word.starts_with("python") || word.starts_with("pypy") || word == "uv")
}

/// The path as people know it: relative to `here` where it lies below, with `/`.
pub fn shown(path: &Path, here: &Path) -> String {
    let path = path.strip_prefix(here).unwrap_or(path);
    let mut parts = path.components().filter(|part| *part != Component::CurDir).peekable();
    if parts.peek().is_none() {
        return ".".to_owned();
    }
    let path = parts.collect::<PathBuf>();
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        ignore::Error::Loop { child, .. } => Some(child),
        _ => None,
    }
}
