//! Which file an import means: the folders that Python looks through, packages with and without `__init__.py`, relative imports.

use std::sync::Arc;

use bezoar_base::Path;

use crate::files::Tree;
use crate::stdlib;

/// A module of the project as a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Module {
    /// Its dotted name.
    pub path: Path,
    /// Its file, relative to the project; of a package without one its folder.
    pub(crate) at: Path,
}

/// Where an import path leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place<'p> {
    /// The file or, of a package without one, the folder.
    pub(crate) at: String,
    /// What of the path is left: attributes of the module.
    pub(crate) rest: &'p str,
    /// The dotted name of the module.
    name: String,
}

impl Place<'_> {
    pub(crate) fn module(&self) -> Arc<Module> {
        Arc::new(Module { path: self.name.as_str().into(), at: self.at.as_str().into() })
    }
}

impl Tree {
    /// Where `path` leads that is imported in the file at `from`, as far as there are modules; `None` if not even to a first one.
    pub(crate) fn find<'p>(&self, from: &str, path: &'p str) -> Option<Place<'p>> {
        self.look_up(from, path, &mut |_| {})
    }

    /// The same; tells every file on the way.
    pub(crate) fn look_up<'p>(&self, from: &str, path: &'p str, pass: &mut dyn FnMut(&str)) -> Option<Place<'p>> {
        let dots = path.len() - path.trim_start_matches('.').len();
        if dots > 0 {
            let mut folder = folder_of(from);
            for _ in 1..dots {
                folder = parent(folder)?;
            }
            let name = self.name_of(folder);
            let last = &path[dots..];
            if !last.contains('.') {
                // What is imported may be a name of the package.
                pass(&join(folder, "__init__.py"));
            }
            return self.below(Found { folder: folder.to_owned(), name, file: None }, last, pass);
        }
        let first = path.split('.').next().unwrap_or_default();
        let roots = self.roots(from, first);
        let begins = |root: &&String| {
            let beside = join(root, first);
            let file = self.file(&format!("{beside}/__init__.py")).or_else(|| self.file(&format!("{beside}.py")));
            // A module that imports something of its own name means another one.
            file.is_some_and(|file| self.file(from) != Some(file))
        };
        let start = |root: &String| Found { folder: root.clone(), name: String::new(), file: None };
        if let Some(root) = roots.iter().find(begins) {
            return self.below(start(root), path, pass);
        }
        // Packages without `__init__.py` count only where nothing else has the name, those first in which a module is found.
        let folders = roots.iter().filter(|root| !stdlib::is_module(first) && self.has_folder(&join(root, first)));
        let mut found = None;
        for root in folders {
            let mut passed = Vec::new();
            let place = self.below(start(root), path, &mut |at| passed.push(at.to_owned()))?;
            if self.file(&place.at).is_some() {
                passed.iter().for_each(|at| pass(at));
                return Some(place);
            }
            found.get_or_insert(place);
        }
        found
    }

    /// What `name` is in the package or folder at `at`.
    pub(crate) fn submodule(&self, module: &Module, name: &str) -> Option<Module> {
        let folder = match module.at.strip_suffix("__init__.py") {
            Some(folder) => folder.trim_end_matches('/'),
            None if self.file(&module.at).is_none() => &module.at,
            None => return None,
        };
        let start = Found { folder: folder.to_owned(), name: module.path.to_string(), file: None };
        let place = self.below(start, name, &mut |_| {}).filter(|place| place.rest.is_empty())?;
        Some(Module { path: place.name.as_str().into(), at: place.at.as_str().into() })
    }

    /// Follows the parts of `path` from a folder on.
    fn below<'p>(&self, start: Found, path: &'p str, pass: &mut dyn FnMut(&str)) -> Option<Place<'p>> {
        let mut found = start;
        let mut rest = path;
        // A relative import begins in a package.
        if !found.name.is_empty() || path.is_empty() {
            let package = join(&found.folder, "__init__.py");
            found.file = self.file(&package).map(|_| package);
        }
        let mut moved = path.is_empty();
        while !rest.is_empty() {
            let (first, after) = rest.split_once('.').unwrap_or((rest, ""));
            let beside = join(&found.folder, first);
            let (package, module) = (join(&beside, "__init__.py"), format!("{beside}.py"));
            let name = if found.name.is_empty() { first.to_owned() } else { format!("{}.{first}", found.name) };
            let is_module = self.file(&package).is_none() && self.file(&module).is_some();
            let file = if is_module { Some(module) } else { self.file(&package).map(|_| package) };
            if file.is_none() && !self.has_folder(&beside) {
                break;
            }
            if let Some(file) = &file {
                pass(file);
            }
            found = Found { folder: beside, name, file };
            (rest, moved) = (after, true);
            if is_module {
                break;
            }
        }
        if !moved && found.file.is_none() && found.name.is_empty() {
            return None;
        }
        let at = found.file.unwrap_or(found.folder);
        Some(Place { at, rest, name: found.name })
    }

    /// The folders that an absolute import looks through, the first one first.
    ///
    /// Python has one such folder, that of the program, and there may be several programs in one project: it is above the
    /// packages that a file stands in. A module that Python itself brings is only hidden by one in there.
    fn roots(&self, from: &str, first: &str) -> Vec<String> {
        let is_package = |folder: &str| self.file(&join(folder, "__init__.py")).is_some();
        let mut above: Vec<&str> = vec![folder_of(from)];
        while let Some(next) = above.last().and_then(|last| parent(last)) {
            above.push(next);
        }
        if stdlib::is_module(first) {
            let program = above.into_iter().find(|folder| !is_package(folder));
            // Where Python's own modules lie side by side, they are meant by their names.
            let hides = |folder: &&str| !stdlib::is_loaded(first) && self.file(&join(folder, "os.py")).is_none();
            return program.filter(hides).map(str::to_owned).into_iter().collect();
        }
        let (packages, programs): (Vec<&str>, Vec<&str>) = above.into_iter().partition(|folder| is_package(folder));
        let mut roots = Vec::new();
        for folder in programs {
            roots.push(folder.to_owned());
            let sources = join(folder, "src");
            if self.has_folder(&sources) && !is_package(&sources) {
                roots.push(sources);
            }
        }
        // A script may be run where it stands, though that is a package.
        roots.extend(packages.into_iter().map(str::to_owned));
        roots
    }

    /// The dotted name of the package that a folder is.
    fn name_of(&self, folder: &str) -> String {
        let mut parts: Vec<&str> = Vec::new();
        let mut folder = folder;
        while self.file(&join(folder, "__init__.py")).is_some() {
            parts.extend(folder.rsplit('/').next().filter(|part| !part.is_empty()));
            let Some(next) = parent(folder) else { break };
            folder = next;
        }
        parts.reverse();
        parts.join(".")
    }
}

struct Found {
    folder: String,
    name: String,
    file: Option<String>,
}

/// The folder that a file or folder is in; of the top one, itself.
pub(crate) fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn parent(folder: &str) -> Option<&str> {
    (!folder.is_empty()).then(|| folder_of(folder))
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}
