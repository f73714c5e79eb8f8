//! What the session wants to know of the disk: the rule files of a workspace, its configuration, and what is told about a project.

mod survey;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bezoar_base::FastMap;
use bezoar_disk::{Home, Projects};
use bezoar_rules::{ConfigFile, Surroundings};

use crate::convert;
use crate::event::{ConfigurationFound, DiskFile, DiskRule, Errand, Event, FoundProject, SourceRead};
use crate::session::RULES_FOLDER;
use crate::worker::Priority;

use self::survey::{read_source, survey};

impl Errand {
    /// Who waits for it.
    pub(crate) fn priority(&self) -> Priority {
        match self {
            Self::ReadRules(_) | Self::ReadProject(..) | Self::ReadConfiguration(_) | Self::ReadFile(_) => {
                Priority::Urgent
            }
            Self::Survey(_) | Self::ReadSources(_) => Priority::Background,
        }
    }

    /// Looks, and tells what was found.
    pub(crate) fn run(self) -> Event {
        match self {
            Self::ReadRules(folders) => Event::RulesRead(read_rules(&folders)),
            Self::ReadProject(folder, workspace) => {
                let project = read_project(&folder, &workspace);
                Event::ProjectRead(folder, project)
            }
            Self::ReadConfiguration(folder) => {
                let found = read_configuration(&folder);
                Event::ConfigurationRead(folder, found)
            }
            Self::ReadFile(address) => {
                let text = address.path.as_ref().and_then(|path| read(path));
                Event::FileRead(address, text)
            }
            Self::Survey(order) => Event::Surveyed(survey(order)),
            Self::ReadSources(files) => {
                let read = |address| SourceRead { text: read_source(&address), address };
                Event::SourcesRead(files.into_iter().map(read).collect())
            }
        }
    }
}

/// The rule files below `folders`. What cannot be read is left out and logged.
fn read_rules(folders: &[Arc<Path>]) -> Vec<DiskRule> {
    folders.iter().flat_map(rules_below).collect()
}

/// The project around a folder in a workspace with these folders.
fn read_project(folder: &Path, workspace: &[Arc<Path>]) -> FoundProject {
    let mut projects = Projects::new(workspace.iter().map(|folder| folder.to_path_buf()).collect());
    let Home { root, project } = projects.of(&folder.join("any"));
    FoundProject { root: Some(root), project: Arc::unwrap_or_clone(project) }
}

/// The files around a folder that may configure what is in it, up to the root of its repository.
fn read_configuration(folder: &Path) -> ConfigurationFound {
    ConfigurationReader::default().configuration_around(folder)
}

/// Looks for the configuration of several folders, at each folder once.
#[derive(Default)]
struct ConfigurationReader {
    seen: FastMap<PathBuf, (Vec<DiskFile>, bool)>,
}

impl ConfigurationReader {
    fn configuration_around(&mut self, folder: &Path) -> ConfigurationFound {
        let mut found = ConfigurationFound::default();
        for folder in folder.ancestors() {
            let (files, is_last) = self.seen.entry(folder.to_owned()).or_insert_with(|| {
                (configuration_in(folder), Surroundings::end_where(|name| folder.join(name).exists()))
            });
            found.folders.push(folder.into());
            found.files.extend(files.iter().cloned());
            if *is_last {
                break;
            }
        }
        found
    }
}

/// The files in a folder that may configure what is in it and below.
fn configuration_in(folder: &Path) -> Vec<DiskFile> {
    let paths = ConfigFile::names().iter().map(|name| folder.join(name)).filter(|path| path.is_file());
    let file = |path: PathBuf| Some(DiskFile { address: convert::address_of_path(&path)?, text: read(&path)? });
    paths.filter_map(file).collect()
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

/// The text of a file; a failure is logged.
fn read(path: &Path) -> Option<Arc<str>> {
    let bytes = std::fs::read(path).map_err(|error| tracing::warn!("{}: {error}", path.display())).ok()?;
    Some(String::from_utf8_lossy(&bytes).into())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_rule_in_a_folder_has_its_prose_and_a_lone_one_has_none() {
        let workspace = tempfile::tempdir().expect("a folder");
        let rules = workspace.path().join(RULES_FOLDER);
        fs::create_dir_all(rules.join("team/mine")).expect("a folder");
        for (name, text) in [
            ("lone.scm", "; one"),
            ("README.md", "all"),
            ("team/mine/rule.scm", "; two"),
            ("team/mine/README.md", "mine"),
            ("x.txt", ""),
        ] {
            fs::write(rules.join(name), text).expect("a file");
        }
        let found = read_rules(&[Arc::from(workspace.path())]);
        let found: Vec<(&str, &str)> = found.iter().map(|rule| (&*rule.text, &*rule.readme)).collect();
        assert_eq!(found, [("; one", ""), ("; two", "mine")]);
        assert_eq!(read_rules(&[Arc::from(rules.as_path())]), [], "a workspace without rules");
    }

    #[test]
    fn configuration_is_read_up_to_the_root_of_the_repository() {
        let workspace = tempfile::tempdir().expect("a folder");
        let inner = workspace.path().join("clone/src");
        fs::create_dir_all(&inner).expect("a folder");
        for name in ["bezoar.toml", "clone/.git", "clone/pyproject.toml", "clone/other.toml", "clone/src/ruff.toml"] {
            fs::write(workspace.path().join(name), name).expect("a file");
        }
        // A folder of that name is none.
        fs::create_dir(inner.join("bezoar.toml")).expect("a folder");
        let found = read_configuration(&inner);
        assert_eq!(found.folders, [&*inner, workspace.path().join("clone").as_path()].map(Arc::from));
        let texts: Vec<&str> = found.files.iter().map(|file| &*file.text).collect();
        assert_eq!(texts, ["clone/src/ruff.toml", "clone/pyproject.toml"]);
    }

    #[test]
    fn a_file_belongs_to_the_nearest_project_above() {
        let workspace = tempfile::tempdir().expect("a folder");
        let (outer, inner) = (workspace.path(), workspace.path().join("packages/shop"));
        fs::create_dir_all(inner.join("src")).expect("a folder");
        fs::create_dir_all(outer.join("tools")).expect("a folder");
        fs::write(outer.join("pyproject.toml"), "[project]\nrequires-python = '>=3.8'\n").expect("a file");
        fs::write(inner.join("pyproject.toml"), "[project]\nrequires-python = '>=3.12'\n").expect("a file");
        let python = |folder: &Path| read_project(folder, &[]).project.python.map(|python| python.to_string());
        assert_eq!(python(&inner.join("src")).as_deref(), Some(">=3.12"));
        assert_eq!(python(&outer.join("tools")).as_deref(), Some(">=3.8"));
    }
}
