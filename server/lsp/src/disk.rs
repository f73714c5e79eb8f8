//! The rule files of a workspace, read from disk.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::convert;
use crate::event::DiskRule;
use crate::session::RULES_FOLDER;

/// The rule files below `folders`. What cannot be read is left out and logged.
pub(crate) fn read_rules(folders: &[Arc<Path>]) -> Vec<DiskRule> {
    folders.iter().flat_map(rules_below).collect()
}

fn rules_below(root: &Arc<Path>) -> Vec<DiskRule> {
    let folder = root.join(RULES_FOLDER);
    if !folder.is_dir() {
        return Vec::new();
    }
    let walk = ignore::WalkBuilder::new(&folder).standard_filters(false).follow_links(false).build();
    let mut paths: Vec<PathBuf> = walk
        .filter_map(|entry| entry.map_err(|error| tracing::warn!("{error}")).ok())
        .map(ignore::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "scm") && path.is_file())
        .collect();
    paths.sort();
    paths.iter().filter_map(|path| rule(root, path)).collect()
}

fn rule(root: &Arc<Path>, path: &Path) -> Option<DiskRule> {
    let address = convert::address_of_path(path)?;
    let text = read(path)?;
    // A lone file has no prose of its own: the README beside it is about the folder.
    let has_folder = path.file_stem().is_some_and(|stem| stem == "rule" || stem == "model");
    let readme = path.with_file_name("README.md");
    let readme = if has_folder && readme.is_file() { read(&readme)? } else { Arc::from("") };
    Some(DiskRule { address, root: Arc::clone(root), text, readme })
}

fn read(path: &Path) -> Option<Arc<str>> {
    let bytes = std::fs::read(path).map_err(|error| tracing::warn!("{}: {error}", path.display())).ok()?;
    Some(String::from_utf8_lossy(&bytes).into())
}
