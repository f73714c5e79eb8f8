//! Which Python files there are in a workspace, and what they say.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bezoar_base::{FastMap, FastSet};
use bezoar_disk::{ConfigurationFiles, Projects, Scope};
use bezoar_engine::Project;

use super::ConfigurationReader;
use crate::convert;
use crate::event::{Address, ConfigurationFound, FileState, Found, Survey, SurveyOrder, SurveyedFolder};

/// Of a file that is not open, in bytes. Nobody writes such a file by hand.
const LARGEST: u64 = 16 << 20;

/// The Python files in the folders of a workspace that a check would look at.
pub(crate) fn survey(order: SurveyOrder) -> Survey {
    let mut projects = Projects::new(order.folders.iter().map(|it| it.folder.to_path_buf()).collect());
    let within = order.within.map(Arc::<[Arc<Path>]>::from);
    let mut homes = FastMap::default();
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
        survey.files.extend(new.iter().filter_map(|path| found(path, &mut projects, &mut homes)));
        survey.skipped.extend(walked.skipped.into_iter().map(|(path, reason)| (path.into(), reason.as_str())));
        let unreadable = walked.unreadable.into_iter();
        survey.unreadable.extend(unreadable.map(|it| (it.path.into(), it.reason.into())));
    }
    survey.projects = homes.into_iter().map(|(root, project)| (root, Project::clone(&project))).collect();
    if order.with_configuration {
        survey.configurations = configurations(&survey.files);
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

/// A Python file as it is now; `None` if it is gone.
fn found(path: &Path, projects: &mut Projects, homes: &mut FastMap<Arc<Path>, Arc<Project>>) -> Option<Found> {
    let metadata = std::fs::metadata(path).ok()?;
    let home = projects.of(path);
    homes.entry(Arc::clone(&home.root)).or_insert_with(|| Arc::clone(&home.project));
    Some(Found {
        address: convert::address_of_path(path)?,
        is_of_whole_project: projects.is_whole(&home),
        project: home.root,
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

/// What may configure what is in the folders of these files.
fn configurations(files: &[Found]) -> Vec<(Arc<Path>, ConfigurationFound)> {
    let folders: FastSet<&Path> = files.iter().filter_map(|found| found.address.path.as_ref()?.parent()).collect();
    let mut reader = ConfigurationReader::default();
    folders.into_iter().map(|folder| (folder.into(), reader.configuration_around(folder))).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use bezoar_rules::Overrides;

    use super::*;

    /// The names of the files that a survey of two folders finds, one within the other, with their projects.
    fn names(order: impl FnOnce(&Path) -> SurveyOrder, root: &Path) -> Vec<String> {
        let inside = |path: &Path| {
            path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
        };
        let line = |found: &Found| {
            let path = found.address.path.as_deref().map(inside).unwrap_or_default();
            format!("{path} of {}", inside(&found.project))
        };
        survey(order(root)).files.iter().map(line).collect()
    }

    fn everything(root: &Path) -> SurveyOrder {
        let folder =
            |folder: &Path| SurveyedFolder { folder: folder.into(), overrides: Overrides::default(), given: None };
        SurveyOrder {
            folders: vec![folder(root), folder(&root.join("app"))],
            within: None,
            with_configuration: true,
            cancelled: Arc::default(),
        }
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
        let known = survey(everything(root));
        let mut projects: Vec<_> = known.projects.iter().map(|(root, _)| root.to_path_buf()).collect();
        projects.sort();
        assert_eq!(projects, [root.to_owned(), root.join("app")]);
        for (folder, configured) in &known.configurations {
            assert_eq!(*configured, super::super::read_configuration(folder), "it is the same, read at once");
        }
        assert_eq!(known.configurations.len(), 2);
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
}
