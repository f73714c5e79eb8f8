//! The rules of a run: those in the binary, and those that the checked tree brings.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bezoar_base::FastMap;
use bezoar_rules::{Provenance, RuleFile, RuleSet};
use bezoar_syntax::Text;

use crate::check::audit::Trouble;
use crate::check::walk::shown;

/// The rules of a run and what is wrong with them.
#[derive(Debug)]
pub(crate) struct LoadedRules {
    pub(crate) rules: Arc<RuleSet>,
    pub(crate) troubles: Vec<Trouble>,
    /// How many rule files were found but not loaded.
    pub(crate) untrusted: usize,
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
        collect(folder, &mut files, &mut troubles);
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
    let real = fs::canonicalize(path).ok()?;
    real.ancestors().map(|folder| folder.join(".bezoar/rules")).find(|folder| folder.is_dir())
}

/// Reads every `.scm` below `folder`, in order of path.
fn collect(folder: &Path, files: &mut Vec<RuleFile>, troubles: &mut Vec<Trouble>) {
    let here = std::env::current_dir().unwrap_or_default();
    let mut entries: Vec<PathBuf> = match fs::read_dir(folder) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(error) => return troubles.push(Trouble::unreadable(shown(folder, &here), error)),
    };
    entries.sort();
    for path in entries {
        // A link could lead back into the tree.
        if path.is_dir() && !path.is_symlink() {
            collect(&path, files, troubles);
        } else if path.extension().is_some_and(|extension| extension == "scm") && path.is_file() {
            match fs::read_to_string(&path) {
                Ok(text) => files.push(rule_file(&path, shown(&path, &here), text)),
                Err(error) => troubles.push(Trouble::unreadable(shown(&path, &here), error)),
            }
        }
    }
}

/// A rule's id is its folder's name if the file is called `rule.scm` or `model.scm`, else the file's.
fn rule_file(path: &Path, shown: String, text: String) -> RuleFile {
    let name = |path: Option<&Path>| path.and_then(Path::file_stem).unwrap_or_default().to_string_lossy().into_owned();
    let own = name(Some(path));
    let in_folder = matches!(own.as_str(), "rule" | "model");
    let readme = if in_folder {
        fs::read_to_string(path.with_file_name("README.md")).unwrap_or_default()
    } else {
        String::new()
    };
    RuleFile {
        path: shown.into(),
        id: if in_folder { name(path.parent()).into() } else { own.into() },
        area: "".into(),
        text: text.into(),
        readme: readme.into(),
        provenance: Provenance::Workspace,
    }
}
