//! Which files a run is about.

use std::fs;
use std::io::Read as _;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;
use ignore::{DirEntry, WalkBuilder};

use crate::check::audit::Trouble;
use crate::check::configuration::Configurations;

/// What is left out of a walk, besides what the configuration excludes.
#[derive(Clone, Debug)]
pub(crate) struct Excludes {
    /// Whether folders that hold other people's code or build output are skipped.
    pub(crate) folders: bool,
    /// Whether `.gitignore` files count.
    pub(crate) gitignore: bool,
    /// Whether what the configuration excludes is left out even if it is named.
    pub(crate) named: bool,
}

/// What a walk came upon.
#[derive(Debug, Default)]
pub(crate) struct Walked {
    /// The files to check, each once, in order of path.
    pub(crate) files: Vec<FoundFile>,
    /// What was skipped although the user may have expected otherwise, in order of path.
    pub(crate) skipped: Vec<Skipped>,
    /// What could not be read.
    pub(crate) troubles: Vec<Trouble>,
}

/// A file to check.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FoundFile {
    /// How it is shown to people: relative to the current directory where it lies below, with `/`.
    pub(crate) shown: String,
    /// Where it really is: absolute, without symbolic links.
    pub(crate) real: PathBuf,
}

/// A folder or file that was left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Skipped {
    pub(crate) path: String,
    pub(crate) reason: SkipReason,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum SkipReason {
    VirtualEnvironment,
    InstalledPackages,
    Vendored,
    BuildOutput,
    ToolFolder,
    SymbolicLink,
}

impl SkipReason {
    pub(crate) const fn as_str(self) -> &'static str {
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

/// Finds the Python files at and below `paths`. A file that is named is checked whatever it is called, and what lies in a folder
/// that is named is checked even if such folders are skipped elsewhere.
///
/// # Errors
/// A path that does not exist.
pub(crate) fn walk(
    paths: &[PathBuf],
    excludes: &Excludes,
    configurations: &Arc<Configurations>,
) -> anyhow::Result<Walked> {
    let here = std::env::current_dir().context("the current directory cannot be read")?;
    let mut walked = Walked::default();
    for path in paths {
        let metadata = fs::metadata(path).with_context(|| format!("cannot check `{}`", path.display()))?;
        let real = fs::canonicalize(path).with_context(|| format!("cannot check `{}`", path.display()))?;
        if excludes.named && configurations.excluded(&real).is_some() {
            continue;
        }
        if metadata.is_dir() {
            walk_folder(path, &real, &here, excludes, configurations, &mut walked);
        } else {
            walked.files.push(FoundFile { shown: shown(path, &here), real });
        }
    }
    walked.files.sort();
    let mut seen = std::collections::HashSet::new();
    walked.files.retain(|file| seen.insert(file.real.clone()));
    walked.skipped.sort();
    walked.skipped.dedup();
    Ok(walked)
}

fn walk_folder(
    folder: &Path,
    real_folder: &Path,
    here: &Path,
    excludes: &Excludes,
    configurations: &Arc<Configurations>,
    walked: &mut Walked,
) {
    let skip_folders = excludes.folders && reason_to_skip(folder).is_none();
    let skipped: Arc<Mutex<Vec<Skipped>>> = Arc::default();
    let noted = Arc::clone(&skipped);
    let current = here.to_owned();
    let (named, real_named) = (folder.to_owned(), real_folder.to_owned());
    let configurations = Arc::clone(configurations);
    let is_excluded = move |entry: &DirEntry| {
        let below = entry.path().strip_prefix(&named).unwrap_or(entry.path());
        entry.depth() > 0 && configurations.leaves_out(&real_named.join(below))
    };
    let entries = WalkBuilder::new(folder)
        .hidden(false)
        .parents(excludes.gitignore)
        .git_ignore(excludes.gitignore)
        // An unpacked archive is left out of as a clone of it would be; what only this machine ignores changes no result.
        .require_git(false)
        .git_global(false)
        .git_exclude(false)
        .ignore(false)
        .filter_entry(move |entry| match reason_to_leave_out(entry, skip_folders) {
            _ if is_excluded(entry) => false,
            None => true,
            Some(reason) => {
                if let Some(reason) = reason {
                    let skipped = Skipped { path: shown(entry.path(), &current), reason };
                    noted.lock().unwrap_or_else(PoisonError::into_inner).push(skipped);
                }
                false
            }
        })
        .build();
    for entry in entries {
        match entry {
            Ok(entry) => {
                if let Some(error) = entry.error() {
                    tracing::warn!("{error}");
                }
                if entry.file_type().is_some_and(|kind| kind.is_file()) && is_python(entry.path()) {
                    let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                    walked.files.push(FoundFile { shown: shown(entry.path(), here), real: real_folder.join(below) });
                }
            }
            Err(error) => walked.troubles.push(unreadable(folder, here, &error)),
        }
    }
    walked.skipped.append(&mut skipped.lock().unwrap_or_else(PoisonError::into_inner));
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

fn is_python(path: &Path) -> bool {
    has_python_extension(path) || (path.extension().is_none() && has_python_shebang(path))
}

fn has_python_extension(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| ["py", "pyi", "pyw"].iter().any(|known| extension.eq_ignore_ascii_case(known)))
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

/// The path as people know it.
pub(crate) fn shown(path: &Path, here: &Path) -> String {
    let path = path.strip_prefix(here).unwrap_or(path);
    let mut parts = path.components().filter(|part| *part != Component::CurDir).peekable();
    if parts.peek().is_none() {
        return ".".to_owned();
    }
    let path = parts.collect::<PathBuf>();
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

/// What went wrong on a walk through `folder`.
pub(crate) fn unreadable(folder: &Path, here: &Path, error: &ignore::Error) -> Trouble {
    let path = path_of(error).unwrap_or(folder);
    let reason = error.io_error().map_or_else(|| error.to_string(), std::string::ToString::to_string);
    Trouble::unreadable(shown(path, here), reason)
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        ignore::Error::Loop { child, .. } => Some(child),
        _ => None,
    }
}
