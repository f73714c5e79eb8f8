//! What imports bind: modules of the project, and the names in them.

use std::sync::Arc;

use bezoar_base::{Constant, Path, TextRange, digest};
use bezoar_syntax::kind;

use crate::env::Name;
use crate::files::Exports;
use crate::filled::LEFT;
use crate::imports::Import;
use crate::modules::Module;
use crate::python::Python;
use crate::tracking::Fact;
use crate::value::{Known, Value};

impl Python<'_> {
    /// What an import statement binds a name to. `early` is it among the module's own statements, and in what they call.
    pub(crate) fn import_value(&self, import: &Import<'_>, early: bool) -> Value {
        let Import { path, imported, .. } = import;
        let found = self.found_import(path, imported, early);
        if self.is_in_program() {
            self.note(|| Fact::Import(Path::clone(path), Path::clone(imported), early), || digest(&found));
        }
        found.map(|value| value.unshared()).unwrap_or_else(|| self.api(path))
    }

    /// The same where files of the project are imported. What a rule or model names is what that means by it, whoever wrote it.
    pub(crate) fn found_import(&self, path: &Path, imported: &Path, early: bool) -> Option<Value> {
        let program = self.program.upgrade()?;
        if self.facts.names.contains(&**path) {
            return None;
        }
        let tree = program.files.tree();
        if path != imported {
            // `import a.b` binds `a`.
            tree.find(&self.file, imported).filter(|place| tree.file(&place.at).is_some())?;
            let place = tree.find(&self.file, path)?;
            return Some(Known::Module(place.module()).into());
        }
        let Some((module, name)) = split(path) else {
            return Some(Known::Module(tree.find(&self.file, path)?.module()).into());
        };
        let place = tree.find(&self.file, module).filter(|place| place.rest.is_empty())?;
        self.found_member(&place.module(), name, early)
    }

    /// What a name in a module of the project is; `None` if nothing is known of it.
    pub(crate) fn found_member(&self, module: &Module, name: &str, early: bool) -> Option<Value> {
        let program = self.program.upgrade()?;
        if self.facts.names.contains(format!("{}.{name}", module.path).as_str()) {
            return None;
        }
        let file = program.files.number(&module.at);
        // Its own names are not known to it before they are bound.
        let file = file.filter(|_| !(early && module.at == self.file));
        let exports = file.and_then(|file| program.exports(self, file, early));
        if let Some(value) = exports.and_then(|exports| exports.names.get(name).cloned()) {
            return Some(value);
        }
        let inner = program.files.tree().submodule(module, name)?;
        // A module is an attribute of its package once somebody imported it.
        let inner = Some(inner).filter(|inner| program.files.leads_to(&self.file, &inner.at))?;
        Some(Known::Module(Arc::new(inner)).into())
    }

    /// Whether a module of the project is known to have a name.
    pub(crate) fn has_member(&self, module: &Arc<Module>, name: &str, early: bool) -> bool {
        let found = self.found_member(module, name, early);
        self.note_member(module, name, early, found.as_ref());
        found.is_some()
    }

    /// What a module of the project has under a name, if that is known.
    pub(crate) fn own_member(&self, module: &Arc<Module>, name: &str, early: bool) -> Option<Value> {
        let found = self.found_member(module, name, early);
        self.note_member(module, name, early, found.as_ref());
        found.map(|value| value.unshared())
    }

    fn note_member(&self, module: &Arc<Module>, name: &str, early: bool, found: Option<&Value>) {
        if self.is_in_program() {
            self.note(|| Fact::Member(Arc::clone(module), name.into(), early), || digest(&found));
            self.note_beyond(&module.at);
        }
    }

    /// `module.name`
    pub(crate) fn member_or_api(&self, module: &Arc<Module>, name: &str, early: bool) -> Value {
        self.own_member(module, name, early).unwrap_or_else(|| self.api(&format!("{}.{name}", module.path)))
    }

    /// What `from module import *` makes of `name`; `None` if it is not known what all it binds.
    pub(crate) fn starred(&self, module: &Path, name: &str, early: bool) -> Option<Option<Value>> {
        let found = self.found_star(module, name, early);
        if self.is_in_program() {
            self.note(|| Fact::Star(Path::clone(module), name.into(), early), || digest(&found));
        }
        found
    }

    pub(crate) fn found_star(&self, module: &Path, name: &str, early: bool) -> Option<Option<Value>> {
        let exports = self.star_exports(module, early)?;
        Some(exports.names.get(name).filter(|_| exports.is_public(name)).cloned())
    }

    /// All that `from module import *` binds, as far as it is known.
    pub(crate) fn all_starred(&self, module: &Path) -> Vec<(Name, Value)> {
        let Some(exports) = self.star_exports(module, true) else { return Vec::new() };
        let public = exports.names.iter().filter(|(name, _)| exports.is_public(name));
        public.map(|(name, value)| (Name::clone(name), value.clone())).collect()
    }

    fn star_exports(&self, module: &Path, early: bool) -> Option<Arc<Exports>> {
        let program = self.program.upgrade()?;
        let place = program.files.tree().find(&self.file, module).filter(|place| place.rest.is_empty())?;
        program.exports(self, program.files.number(&place.at)?, early)
    }

    /// What an import statement imports that stands there: the file of the project, and the name in it.
    pub(crate) fn imported_at(&self, site: TextRange) -> Option<(Path, Name)> {
        let program = self.program.upgrade()?;
        let node = self.node_at(site).filter(|node| node.is(&[kind::DOTTED_NAME, kind::ALIASED_IMPORT]))?;
        let path = crate::imports::imported_path(node)?;
        let (module, name) = split(&path)?;
        let place = program.files.tree().find(&self.file, module).filter(|place| place.rest.is_empty())?;
        Some((place.at.as_str().into(), name.into()))
    }

    /// The modules of the project that an import of `path` runs, but for this one.
    pub(crate) fn modules_run_by(&self, path: &str) -> Vec<Arc<Module>> {
        let Some(program) = self.program.upgrade() else { return Vec::new() };
        let passed = program.files.tree().passed(&self.file, path);
        let files = passed.into_iter().map(|file| Path::clone(program.files.path(file)));
        files.filter(|at| *at != self.file).map(|at| Arc::new(Module { path: Path::clone(&at), at })).collect()
    }

    /// Whether there are other files.
    fn is_in_program(&self) -> bool {
        self.program.strong_count() > 0
    }
}

impl Exports {
    /// Whether `from module import *` binds it.
    fn is_public(&self, name: &str) -> bool {
        if name == LEFT {
            return false;
        }
        match self.names.get("__all__").and_then(all_names) {
            Some(names) => names.iter().any(|public| **public == *name),
            None => !name.starts_with('_'),
        }
    }
}

/// The names in `__all__`, where they are known.
fn all_names(value: &Value) -> Option<Vec<Arc<str>>> {
    let Some(Known::Sequence(sequence)) = value.only() else { return None };
    let names = sequence.elements.iter().map(|element| match element.only_constant() {
        Some(Constant::Str(name)) => Some(Arc::clone(name)),
        _ => None,
    });
    names.collect::<Option<Vec<_>>>().filter(|_| !sequence.open)
}

/// A dotted path as a module and a name in it: `a.b` and `c`, `.` and `c`; `None` if it has one part only.
fn split(path: &str) -> Option<(&str, &str)> {
    let dot = path.rfind('.')?;
    let module = if path[..dot].chars().all(|c| c == '.') { &path[..=dot] } else { &path[..dot] };
    Some((module, &path[dot + 1..]))
}
