//! Which files a run is about.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use bezoar_disk::{Scope, Unreadable};
pub(crate) use bezoar_disk::{SkipReason, shown};

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
    let scope = Scope { skip_folders: excludes.folders, gitignore: excludes.gitignore };
    let below = |path: &Path, folder: &Path| path.strip_prefix(folder).unwrap_or(path).to_owned();
    let (named, real_named, configurations) = (folder.to_owned(), real_folder.to_owned(), Arc::clone(configurations));
    let is_left_out = move |path: &Path| configurations.leaves_out(&real_named.join(below(path, &named)));
    let found = bezoar_disk::walk(folder, scope, is_left_out);
    walked.files.extend(found.files.iter().map(|path| {
        let real = real_folder.join(below(path, folder));
        FoundFile { shown: shown(path, here), real }
    }));
    let skipped = found.skipped.into_iter();
    walked.skipped.extend(skipped.map(|(path, reason)| Skipped { path: shown(&path, here), reason }));
    walked
        .troubles
        .extend(found.unreadable.into_iter().map(|it| Trouble::unreadable(shown(&it.path, here), it.reason)));
}

/// What went wrong on a walk through `folder`.
pub(crate) fn unreadable(folder: &Path, here: &Path, error: &ignore::Error) -> Trouble {
    let Unreadable { path, reason } = Unreadable::on_a_walk(folder, error);
    Trouble::unreadable(shown(&path, here), reason)
}
