//! What is known of the projects that the open documents belong to.

use std::path::Path;
use std::sync::Arc;

use bezoar_base::{FastMap, FileId};
use bezoar_engine::Project;

use super::Session;
use super::analyses::relative_path;
use super::document::{Document, Role};
use super::look::Look;
use super::programs::path_below;
use super::tree::Tree;
use crate::event::{Address, Effect, Errand, FoundProject};

/// The project of each folder that a document was opened in.
#[derive(Debug, Default)]
pub(super) struct Projects {
    by_folder: FastMap<Arc<Path>, Known>,
}

/// What is known of the project around a folder.
#[derive(Debug, Default)]
struct Known {
    /// The project; `None` until it has been read for the first time.
    project: Option<Arc<Project>>,
    /// The folder in which it begins.
    root: Option<Arc<Path>>,
    look: Look,
}

impl Projects {
    /// The project of a document; `None` while it is not known.
    pub(super) fn of(&self, document: &Document) -> Option<Arc<Project>> {
        match folder(&document.address) {
            Some(folder) => self.by_folder.get(folder)?.project.clone(),
            None => Some(Arc::default()),
        }
    }

    /// The path of a document as rules see it: below the folder in which its project begins.
    pub(super) fn path_of(&self, document: &Document, folders: &[Arc<Path>]) -> Arc<str> {
        let known = folder(&document.address).and_then(|folder| self.by_folder.get(folder));
        match (known.and_then(|known| known.root.as_ref()), &document.address.path) {
            (Some(root), Some(path)) => path_below(root, path),
            _ => relative_path(folders, &document.address),
        }
    }

    /// Takes over what is known of the files of each project. Returns whether that is news about one.
    pub(super) fn take_uses(&mut self, tree: &Tree) -> bool {
        self.by_folder.values_mut().filter_map(|known| known.take_uses(tree).then_some(())).count() > 0
    }
}

impl Known {
    fn take_uses(&mut self, tree: &Tree) -> bool {
        let Some(project) = &mut self.project else { return false };
        let apis = self.root.as_ref().and_then(|root| tree.uses_of(root));
        let is_news = project.apis.as_ref() != apis;
        if is_news {
            *project = Arc::new(Project { apis: apis.cloned(), ..(**project).clone() });
        }
        is_news
    }
}

impl Session {
    /// Has the project of a document read, unless it is known.
    pub(super) fn find_project(&mut self, address: &Address) {
        let Some(folder) = folder(address) else { return };
        if !self.projects.by_folder.contains_key(folder) {
            let folder: Arc<Path> = folder.into();
            self.projects.by_folder.insert(Arc::clone(&folder), Known::default());
            self.read_project(&folder);
        }
    }

    /// Has every project read again if one of the files that changed tells about one.
    pub(super) fn notice_project_files(&mut self, addresses: &[Address]) {
        let name = |address: &Address| Some(address.path.as_ref()?.file_name()?.to_str()?.to_owned());
        if addresses.iter().filter_map(name).any(|name| Project::is_told_by(&name)) {
            self.read_projects();
        }
    }

    /// Has every project read again.
    pub(super) fn read_projects(&mut self) {
        let folders: Vec<Arc<Path>> = self.projects.by_folder.keys().cloned().collect();
        folders.iter().for_each(|folder| self.read_project(folder));
    }

    /// Has a saved document's project read again for an editor that does not tell what changes beside it.
    pub(super) fn refresh_project(&mut self, address: &Address) {
        let known = folder(address).and_then(|folder| self.projects.by_folder.get_key_value(folder));
        let folder = known.map(|(folder, _)| Arc::clone(folder)).filter(|_| !self.editor.registers_watchers);
        folder.iter().for_each(|folder| self.read_project(folder));
    }

    pub(super) fn take_project(&mut self, of: &Arc<Path>, found: FoundProject) {
        let Some(known) = self.projects.by_folder.get_mut(of) else { return };
        let is_old = known.look.ends();
        known.root = found.root;
        let before = known.project.replace(Arc::new(found.project));
        known.take_uses(&self.tree);
        let is_same = before == known.project;
        if is_old {
            self.read_project(of);
        }
        match before {
            Some(_) if is_same => {}
            Some(_) => self.new_generation(),
            None => {
                let here =
                    |document: &Document| document.role == Role::Python && folder(&document.address) == Some(&**of);
                let files: Vec<FileId> =
                    self.documents.iter().filter(|(_, document)| here(document)).map(|(file, _)| *file).collect();
                files.into_iter().for_each(|file| self.schedule(file));
            }
        }
    }

    fn read_project(&mut self, folder: &Arc<Path>) {
        if self.projects.by_folder.get_mut(folder).is_some_and(|known| known.look.begins()) {
            self.effects.push(Effect::Errand(Errand::ReadProject(Arc::clone(folder), self.folders.clone())));
        }
    }
}

fn folder(address: &Address) -> Option<&Path> {
    address.path.as_ref()?.parent()
}
