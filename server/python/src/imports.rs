//! Import statements in all their forms.

use std::sync::Arc;

use bezoar_base::{FastSet, Path};
use bezoar_syntax::{Node, field, kind};

use crate::python::Python;

/// One name that an import statement binds.
#[derive(Clone, Debug)]
pub struct Import<'t> {
    /// The name; `None` for `from module import *`.
    pub name: Option<Arc<str>>,
    /// The path that the name denotes; of a star import the module. A relative one begins with its dots: `.base.X`.
    pub path: Path,
    /// The whole path that is imported: `import a.b` binds `a` but imports `a.b`.
    pub imported: Path,
    /// Where it stands: the `dotted_name` or `aliased_import`, for a star the `wildcard_import`.
    pub node: Node<'t>,
}

/// What `statement`, any import statement, binds.
pub fn bindings(statement: Node<'_>) -> Vec<Import<'_>> {
    match statement.kind() {
        kind::IMPORT_STATEMENT => statement.children_with(field::NAME).filter_map(module_import).collect(),
        kind::IMPORT_FROM_STATEMENT => from_import(statement),
        _ => Vec::new(),
    }
}

fn module_import(node: Node<'_>) -> Option<Import<'_>> {
    if node.kind() == kind::ALIASED_IMPORT {
        let path: Path = joined(node.child(field::NAME)?).into();
        let name = node.child(field::ALIAS)?.text();
        return Some(Import { name: Some(name.into()), imported: Arc::clone(&path), path, node });
    }
    let path: Path = joined(node).into();
    let first = path.split('.').next().unwrap_or_default();
    Some(Import { name: Some(first.into()), path: first.into(), imported: path, node })
}

fn from_import(statement: Node<'_>) -> Vec<Import<'_>> {
    let Some(module) = statement.child(field::MODULE_NAME) else { return Vec::new() };
    let module = joined(module);
    let member = |name: &str| -> Path {
        let dot = if module.ends_with('.') || module.is_empty() { "" } else { "." };
        format!("{module}{dot}{name}").into()
    };
    if let Some(star) = statement.child_of_kind(kind::WILDCARD_IMPORT) {
        let path: Path = module.into();
        return vec![Import { name: None, imported: Arc::clone(&path), path, node: star }];
    }
    let imports = statement.children_with(field::NAME).filter_map(|node| {
        let (name, bound) = match node.kind() {
            kind::ALIASED_IMPORT => (node.child(field::NAME)?, node.child(field::ALIAS)?),
            _ => (node, node),
        };
        let path = member(&joined(name));
        Some(Import { name: Some(bound.text().into()), imported: Arc::clone(&path), path, node })
    });
    imports.collect()
}

/// A dotted name as one writes it: spaces and line continuations left out.
fn joined(name: Node<'_>) -> String {
    name.text().chars().filter(|c| !c.is_whitespace() && *c != '\\').collect()
}

/// The path that a name in an import statement stands for.
pub(crate) fn imported_path(node: Node<'_>) -> Option<Path> {
    let statement = std::iter::once(node).chain(node.ancestors()).find(|around| {
        around.is(&[kind::IMPORT_STATEMENT, kind::IMPORT_FROM_STATEMENT, kind::FUTURE_IMPORT_STATEMENT])
    })?;
    if statement.child(field::MODULE_NAME) == Some(node) {
        return Some(node.text().split_whitespace().collect::<String>().into());
    }
    let names = bindings(statement);
    names.into_iter().find(|import| import.node.range().covers(node.range())).map(|import| import.imported)
}

impl Python<'_> {
    pub(crate) fn imports_now(&self, path: &str) -> bool {
        self.imported().contains(path)
    }

    /// Every path that is imported in the file, and everything above one.
    fn imported(&self) -> &FastSet<Path> {
        self.imported.get_or_init(|| {
            let mut all = FastSet::default();
            for path in self.imported_paths() {
                let above = path.match_indices('.').map(|(dot, _)| &path[..dot]).filter(|above| !above.is_empty());
                all.extend(above.map(Path::from));
                all.insert(Path::clone(path));
            }
            all
        })
    }
}
