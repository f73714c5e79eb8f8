//! The rules of a run: those in the binary, and those that the checked tree brings.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bezoar_base::FastMap;
use bezoar_rules::{Provenance, RuleFile, RuleSet};
use bezoar_syntax::Text;

use crate::check::audit::Trouble;
use crate::check::walk::{shown, unreadable};

/// The rules of a run and what is wrong with them.
#[derive(Debug)]
pub(crate) struct LoadedRules {
    pub(crate) rules: Arc<RuleSet>,
    pub(crate) troubles: Vec<Trouble>,
    /// How many rule files were found but not loaded.
    pub(crate) untrusted: usize,
}

/// A rule file and where it is.
#[derive(Clone, Debug)]
pub(crate) struct LocatedFile {
    pub(crate) path: PathBuf,
    pub(crate) file: RuleFile,
}

/// The built-in rules; if `trusted`, with those in `.bezoar/rules` of the trees that `paths` lie in.
///
/// They are not loaded unasked: a rule file can replace a built-in rule by one that finds nothing, and who audits foreign code
/// or a stranger's pull request must not be silenced by it.
pub(crate) fn load(paths: &[PathBuf], trusted: bool) -> LoadedRules {
    let mut folders: Vec<PathBuf> = paths.iter().filter_map(|path| rules_folder(path)).collect();
    folders.sort();
    folders.dedup();
    let mut troubles = Vec::new();
    let mut files = Vec::new();
    for folder in &folders {
        let read = read_folder(folder, Provenance::Workspace, &mut troubles);
        files.extend(read.into_iter().map(|it| it.file));
    }
    if !trusted || files.is_empty() {
        let troubles = if trusted { troubles } else { Vec::new() };
        return LoadedRules { rules: RuleSet::built_in(), troubles, untrusted: files.len() };
    }
    let rules = Arc::new(RuleSet::with_workspace(&files));
    let texts: FastMap<&str, Text> =
        files.iter().map(|file| (&*file.path, Text::new(Arc::clone(&file.text)))).collect();
    troubles.extend(rules.problems().iter().map(|problem| Trouble::rule(problem, texts.get(&*problem.path))));
    LoadedRules { rules, troubles, untrusted: 0 }
}

/// `.bezoar/rules` of the nearest folder above `path` that has one.
fn rules_folder(path: &Path) -> Option<PathBuf> {
    let real = fs::canonicalize(path).or_else(|_| std::path::absolute(path)).ok()?;
    real.ancestors().map(|folder| folder.join(".bezoar/rules")).find(|folder| folder.is_dir())
}

/// Every `.scm` in and below a rules folder, in order of path.
pub(crate) fn read_folder(root: &Path, provenance: Provenance, troubles: &mut Vec<Trouble>) -> Vec<LocatedFile> {
    let here = std::env::current_dir().unwrap_or_default();
    let shown_root = shown(root, &here);
    let mut files = Vec::new();
    // Links are not followed: one could lead back into the tree.
    let entries = ignore::WalkBuilder::new(root).standard_filters(false).sort_by_file_name(Ord::cmp).build();
    for entry in entries {
        match entry {
            Ok(entry) if is_rule_file(&entry) => {
                let path = entry.into_path();
                let shown_path = shown(&path, &here);
                let readme = fs::read_to_string(path.with_file_name("README.md")).unwrap_or_default();
                match fs::read_to_string(&path) {
                    Ok(text) => {
                        let file = RuleFile::new(&shown_root, &shown_path, &text, &readme, provenance);
                        files.push(LocatedFile { path, file });
                    }
                    Err(error) => troubles.push(Trouble::unreadable(shown_path, error)),
                }
            }
            Ok(_) => {}
            Err(error) => troubles.push(unreadable(root, &here, &error)),
        }
    }
    files
}

fn is_rule_file(entry: &ignore::DirEntry) -> bool {
    entry.file_type().is_some_and(|kind| kind.is_file()) && entry.path().extension().is_some_and(|it| it == "scm")
}
