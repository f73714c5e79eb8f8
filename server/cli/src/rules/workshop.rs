//! The rule files that somebody is working on: those of a `queries` folder, and those of a project's `.bezoar/rules`.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, bail};
use bezoar_rules::{Provenance, RuleFile, RuleSet, did_you_mean};

use crate::check::audit::Trouble;
use crate::check::rule_files::{LocatedFile, read_folder};

/// The files that a command is about.
#[derive(Debug)]
pub(crate) struct Workshop {
    /// In order of path.
    pub(crate) files: Vec<LocatedFile>,
    /// What could not be read.
    pub(crate) troubles: Vec<Trouble>,
    /// The built-in rules, with those of the files in place of their older selves.
    pub(crate) rules: Arc<RuleSet>,
}

impl Workshop {
    /// The files that `words` name: paths, ids or areas; all that are in reach if there are none.
    ///
    /// # Errors
    /// A word that names nothing, or no rule files in reach.
    pub(crate) fn open(words: &[String]) -> anyhow::Result<Self> {
        let here = std::env::current_dir().context("the current directory cannot be read")?;
        let mut troubles = Vec::new();
        let mut all = Vec::new();
        for (name, provenance) in [("queries/python", Provenance::BuiltIn), (".bezoar/rules", Provenance::Workspace)] {
            if let Some(folder) = here.ancestors().map(|above| above.join(name)).find(|folder| folder.is_dir()) {
                // Models stand beside the rules of a language.
                let folder = if provenance == Provenance::BuiltIn { folder.with_file_name("") } else { folder };
                all.extend(read_folder(&folder, provenance, &mut troubles));
            }
        }
        let mut files = Vec::new();
        for word in words {
            let path = Path::new(word);
            if path.exists() {
                files.extend(at(path, &all, &mut troubles));
                continue;
            }
            let found = all.iter().filter(|it| *it.file.id == **word || *it.file.area == **word);
            let before = files.len();
            files.extend(found.cloned());
            if files.len() == before {
                let suggestion = did_you_mean(word, all.iter().map(|it| &*it.file.id));
                bail!("`{word}` is no rule file here, no rule and no area{suggestion}");
            }
        }
        if words.is_empty() {
            files.clone_from(&all);
        }
        if files.is_empty() && troubles.is_empty() {
            bail!("no rules here: neither in `queries` nor in `.bezoar/rules`, in this folder and those above it");
        }
        files.sort_by(|a, b| a.file.path.cmp(&b.file.path));
        files.dedup_by(|a, b| a.file.path == b.file.path);
        all.retain(|it| !files.iter().any(|other| other.file.path == it.file.path));
        let loaded: Vec<RuleFile> = all.iter().chain(&files).map(|it| it.file.clone()).collect();
        Ok(Self { files, troubles, rules: Arc::new(RuleSet::with_workspace(&loaded)) })
    }
}

/// The known files at or below `path`; if there are none, whatever is there.
fn at(path: &Path, known: &[LocatedFile], troubles: &mut Vec<Trouble>) -> Vec<LocatedFile> {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let below: Vec<LocatedFile> = known.iter().filter(|it| it.path.starts_with(&real)).cloned().collect();
    if below.is_empty() { read_folder(path, Provenance::Workspace, troubles) } else { below }
}
