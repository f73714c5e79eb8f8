//! What the session wants to know of the disk: the rule files of a workspace, its configuration, and what is told about a project.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bezoar_base::FastSet;
use bezoar_disk::{ConfigurationFiles, Home, Projects, Scope};
use bezoar_rules::{ConfigFile, Surroundings};

use crate::convert;
use crate::event::{
    Address, ConfigurationFound, DiskFile, DiskRule, FileState, Found, FoundProject, Survey, SurveyOrder,
    SurveyedFolder,
};
use crate::session::RULES_FOLDER;

/// Of a file that is not open, in bytes. Nobody writes such a file by hand.
const LARGEST: u64 = 16 << 20;

/// The rule files below `folders`. What cannot be read is left out and logged.
pub(crate) fn read_rules(folders: &[Arc<Path>]) -> Vec<DiskRule> {
    folders.iter().flat_map(rules_below).collect()
}

/// The project around a folder in a workspace with these folders.
pub(crate) fn read_project(folder: &Path, workspace: &[Arc<Path>]) -> FoundProject {
    let mut projects = Projects::new(workspace.iter().map(|folder| folder.to_path_buf()).collect());
    let Home { root, project } = projects.of(&folder.join("any"));
    FoundProject { root: Some(root), project: Arc::unwrap_or_clone(project) }
}

/// The Python files in the folders of a workspace that a check would look at.
pub(crate) fn survey(order: SurveyOrder) -> Survey {
    let mut projects = Projects::new(order.folders.iter().map(|it| it.folder.to_path_buf()).collect());
    let within = order.within.map(Arc::<[Arc<Path>]>::from);
    let mut survey = Survey::default();
    let mut seen: FastSet<PathBuf> = FastSet::default();
    for folder in order.folders {
        let root = Arc::clone(&folder.folder);
        let is_near = within.as_ref().is_none_or(|paths| paths.iter().any(|path| path.starts_with(&root)));
        if !is_near || !root.is_dir() {
            continue;
        }
        let is_left_out = left_out(folder, within.clone(), Arc::clone(&order.cancelled));
        let mut walked = bezoar_disk::walk(&root, Scope { skip_folders: true, gitignore: true }, is_left_out);
        walked.files.sort();
        let new = walked.files.into_iter().filter(|path| seen.insert(path.clone())).collect::<Vec<_>>();
        survey.files.extend(new.iter().filter_map(|path| found(path, &mut projects)));
        survey.skipped.extend(walked.skipped.into_iter().map(|(path, reason)| (path.into(), reason.as_str())));
        let unreadable = walked.unreadable.into_iter();
        survey.unreadable.extend(unreadable.map(|it| (it.path.into(), it.reason.into())));
    }
    survey
}

/// The text of a file as Python would read it, or why there is none.
pub(crate) fn read_source(address: &Address) -> Result<Arc<str>, Arc<str>> {
    let path = address.path.as_ref().ok_or("it is no file")?;
    let wrong = |error: &dyn std::fmt::Display| Arc::<str>::from(error.to_string());
    let length = std::fs::metadata(path).map_err(|error| wrong(&error))?.len();
    if length > LARGEST {
        return Err(format!("it is larger than {} MiB", LARGEST >> 20).into());
    }
    let bytes = std::fs::read(path).map_err(|error| wrong(&error))?;
    Ok(bezoar_disk::decode(&bytes).map_err(|error| wrong(&error))?.text.into())
}

/// The files around a folder that may configure what is in it, up to the root of its repository.
pub(crate) fn read_configuration(folder: &Path) -> ConfigurationFound {
    let mut found = ConfigurationFound::default();
    for folder in folder.ancestors() {
        found.folders.push(folder.into());
        let paths = ConfigFile::names().iter().map(|name| folder.join(name)).filter(|path| path.is_file());
        let file = |path: PathBuf| Some(DiskFile { address: convert::address_of_path(&path)?, text: read(&path)? });
        found.files.extend(paths.filter_map(file));
        if Surroundings::end_where(|name| folder.join(name).exists()) {
            break;
        }
    }
    found
}

/// A Python file as it is now; `None` if it is gone.
fn found(path: &Path, projects: &mut Projects) -> Option<Found> {
    let metadata = std::fs::metadata(path).ok()?;
    let home = projects.of(path);
    Some(Found {
        address: convert::address_of_path(path)?,
        project: projects.is_whole(&home).then_some(home.root),
        state: FileState { length: metadata.len(), modified: metadata.modified().ok() },
    })
}

/// Whether a path is of no interest. Asked about all paths on the way to one.
fn left_out(
    folder: SurveyedFolder,
    within: Option<Arc<[Arc<Path>]>>,
    cancelled: Arc<AtomicBool>,
) -> impl Fn(&Path) -> bool + Send + Sync {
    let files = Mutex::new(ConfigurationFiles::new(folder.folder.to_path_buf()));
    move |path| {
        let is_near = |at: &Arc<Path>| at.starts_with(path) || path.starts_with(at);
        if cancelled.load(Ordering::Relaxed) || within.as_ref().is_some_and(|within| !within.iter().any(is_near)) {
            return true;
        }
        let mut files = files.lock().unwrap_or_else(PoisonError::into_inner);
        let here = files.of(path.parent().unwrap_or(path), folder.given.is_none());
        match &folder.given {
            None => here.excluded_itself(path, &folder.overrides),
            Some(level) => here.replaced_by(level.clone()).excluded_itself(path, &folder.overrides),
        }
        .is_some()
    }
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
pub(crate) fn read(path: &Path) -> Option<Arc<str>> {
    let bytes = std::fs::read(path).map_err(|error| tracing::warn!("{}: {error}", path.display())).ok()?;
    Some(String::from_utf8_lossy(&bytes).into())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use bezoar_rules::Overrides;

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

    /// The names of the files that a survey of two folders finds, one within the other, with their projects.
    fn names(order: impl FnOnce(&Path) -> SurveyOrder, root: &Path) -> Vec<String> {
        let inside = |path: &Path| path.strip_prefix(root).unwrap_or(path).display().to_string();
        let line = |found: &Found| {
            let path = found.address.path.as_deref().map(inside).unwrap_or_default();
            format!("{path} of {}", found.project.as_deref().map_or("?".to_owned(), inside))
        };
        survey(order(root)).files.iter().map(line).collect()
    }

    fn everything(root: &Path) -> SurveyOrder {
        let folder =
            |folder: &Path| SurveyedFolder { folder: folder.into(), overrides: Overrides::default(), given: None };
        SurveyOrder { folders: vec![folder(root), folder(&root.join("app"))], within: None, cancelled: Arc::default() }
    }

    #[test]
    fn a_survey_finds_what_a_check_would_look_at() {
        let workspace = tempfile::tempdir().expect("a folder");
        let root = workspace.path();
        for (name, text) in [
            (".git/HEAD", ""),
            (".gitignore", "made/\n*_pb2.py\n"),
            ("pyproject.toml", "[tool.bezoar]\nexclude = ['old']\n"),
            ("one.py", ""),
            ("two_pb2.py", ""),
            ("tool", "#!/usr/bin/env python3\n"),
            ("notes.txt", ""),
            ("app/pyproject.toml", ""),
            ("app/three.pyw", ""),
            ("app/old/four.py", ""),
            ("old/five.py", ""),
            ("made/six.py", ""),
            ("env/pyvenv.cfg", ""),
            ("env/seven.py", ""),
        ] {
            let path = root.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        assert_eq!(names(everything, root), ["app/three.pyw of app", "one.py of ", "tool of "]);
        let skipped = survey(everything(root)).skipped;
        assert_eq!(skipped, [(root.join("env").into(), "virtual environment")]);
        // Of a file that is looked at alone, the same holds.
        let near = |names: &'static [&'static str]| {
            move |root: &Path| {
                let within = names.iter().map(|name| root.join(name).into()).collect();
                SurveyOrder { within: Some(within), ..everything(root) }
            }
        };
        assert_eq!(names(near(&["app/three.pyw", "made/six.py", "old", "gone.py"]), root), ["app/three.pyw of app"]);
        assert_eq!(names(near(&["app"]), root), ["app/three.pyw of app"]);
        let cancelled = |root: &Path| SurveyOrder { cancelled: Arc::new(true.into()), ..everything(root) };
        assert_eq!(names(cancelled, root), [""; 0]);
    }

    #[test]
    fn a_source_is_read_as_python_reads_it() {
        let workspace = tempfile::tempdir().expect("a folder");
        let read = |bytes: &[u8]| {
            let path = workspace.path().join("it.py");
            fs::write(&path, bytes).expect("a file");
            read_source(&convert::address_of_path(&path).expect("it is absolute"))
        };
        assert_eq!(read(b"# coding: latin-1\n'\xe9'").as_deref(), Ok("# coding: latin-1\n'é'"));
        assert!(read(b"'\xe9'").is_err());
        assert_eq!(read(&vec![b' '; 17 << 20]), Err("it is larger than 16 MiB".into()));
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
