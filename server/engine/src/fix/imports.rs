//! How a file says an API: by what it imports already, else by an import that the fix adds.

use bezoar_python::{Import, Known};
use bezoar_syntax::{Node, field, kind};

use super::draft::Draft;
use super::{import_place, scope};

impl<'t> Draft<'_, 't> {
    /// How `api` is said at `place`; the import that it needs is added once. `None` if every name for it is taken.
    pub(crate) fn say(&mut self, api: &str, place: Node<'t>) -> Option<String> {
        if let Some(builtin) = api.strip_prefix("builtins.") {
            return (!is_taken(builtin, api, place)).then(|| builtin.to_owned());
        }
        if let Some(said) = self.said_already(api, place) {
            return Some(said);
        }
        let (module, attributes) = split(api);
        let first = attributes.split('.').next().unwrap_or_default();
        let member = if first.is_empty() { module.to_owned() } else { format!("{module}.{first}") };
        for (path, rest) in [(module, attributes), (&*member, attributes.strip_prefix(first).unwrap_or_default())] {
            if let Some(name) = self.added.get(path) {
                let rest = rest.trim_start_matches('.');
                let visible = !is_taken(name, path, place);
                return visible.then(|| if rest.is_empty() { name.clone() } else { format!("{name}.{rest}") });
            }
        }
        let rest = attributes.strip_prefix(first).unwrap_or_default();
        if !first.is_empty() && (module.contains('.') || from_import_of(module, place).is_some()) {
            let name = self.import_member(module, first, place)?;
            return Some(format!("{name}{rest}"));
        }
        let name = self.import_module(module, place)?;
        Some(if attributes.is_empty() { name } else { format!("{name}.{attributes}") })
    }

    /// Sees to it that `os`, or `a:b` as in `from a import b`, is imported.
    pub(super) fn ensure_import(&mut self, api: &str) -> Option<()> {
        let place = self.place;
        match api.split_once(':') {
            Some((module, name)) if self.said_already(&format!("{module}.{name}"), place).is_none() => {
                self.import_member(module, name, place).map(|_| ())
            }
            None if self.said_already(api, place).is_none() => self.import_module(api, place).map(|_| ()),
            _ => Some(()),
        }
    }

    /// How what is imported already says `api` at `place`: preferably by a name that is used there, else by the longest path.
    fn said_already(&self, api: &str, place: Node<'t>) -> Option<String> {
        let mut hidden: Vec<&str> = Vec::new();
        let mut best: Option<((bool, usize), String)> = None;
        for (depth, scope) in scope::around(place).into_iter().enumerate() {
            let bindings = scope::bindings(scope);
            for bound in bindings.iter().filter(|bound| !hidden.contains(&bound.name)) {
                let Some((import, statement)) = &bound.import else { continue };
                let Some(said) = says(import, bound.name, api) else { continue };
                let used = self.is_used_for(bound.name, &import.path, place);
                let others = bindings.iter().filter(|other| other.name == bound.name);
                let same = |other: &scope::Bound<'_>| {
                    other.import.as_ref().is_some_and(|(other, _)| other.path == import.path)
                };
                let sure = others.into_iter().all(same) && is_bound_at(*statement, place, depth == 0);
                let rank = (used, import.path.len());
                if (used || sure) && best.as_ref().is_none_or(|(other, _)| *other < rank) {
                    best = Some((rank, said));
                }
            }
            hidden.extend(bindings.iter().map(|bound| bound.name));
        }
        best.map(|(_, said)| said)
    }

    /// Whether the statement at `place` uses `name` for `path` already.
    fn is_used_for(&self, name: &str, path: &str, place: Node<'t>) -> bool {
        let statement = std::iter::once(place)
            .chain(place.ancestors())
            .find(|around| around.parent().is_none_or(|parent| parent.is(&[kind::BLOCK, kind::MODULE])));
        let header = statement.unwrap_or(place);
        let mut nodes = header.descendants();
        while let Some(node) = nodes.next() {
            if node.kind() == kind::BLOCK && !node.range().covers(place.range()) {
                nodes.skip_children();
            }
            let is_path = |known: &Known| matches!(known, Known::Api(known) if **known == *path);
            if node.kind() == kind::IDENTIFIER
                && node.text() == name
                && self.python.value(node).known().iter().any(is_path)
            {
                return true;
            }
        }
        false
    }

    fn import_module(&mut self, module: &str, place: Node<'t>) -> Option<String> {
        if let Some(name) = self.added.get(module) {
            return Some(name.clone());
        }
        let bound = module.split('.').next()?;
        let name = if module.contains('.') {
            free_name(bound, bound, place).filter(|name| name == bound)?
        } else {
            free_name(bound, module, place)?
        };
        let statement = if name == bound { format!("import {module}") } else { format!("import {module} as {name}") };
        import_place::add(self, module, &statement, place);
        self.added.insert(module.to_owned(), name.clone());
        Some(name)
    }

    fn import_member(&mut self, module: &str, member: &str, place: Node<'t>) -> Option<String> {
        let path = format!("{module}.{member}");
        if let Some(name) = self.added.get(&path) {
            return Some(name.clone());
        }
        let name = free_name(member, &path, place)?;
        let clause = if name == member { member.to_owned() } else { format!("{member} as {name}") };
        match from_import_of(module, place) {
            Some(statement) => {
                let names: Vec<Node<'t>> = statement.children_with(field::NAME).collect();
                let sorted = names.is_sorted_by_key(|name| name.text());
                match names.iter().find(|next| sorted && next.text() > member) {
                    Some(next) => self.prepend(*next, &clause),
                    None => self.append(statement, *names.last()?, &clause),
                }
            }
            None => import_place::add(self, module, &format!("from {module} import {clause}"), place),
        }
        self.added.insert(path, name.clone());
        Some(name)
    }
}

/// The module of an API and the attributes below it. By Python's habits a part in capitals that is not the last is a class, but
/// where the package itself is in capitals, as in `Crypto.Cipher.AES.new`.
fn split(api: &str) -> (&str, &str) {
    let is_class = |part: &str| part.starts_with(char::is_uppercase) && part.contains(char::is_lowercase);
    let lower_package = !api.starts_with(char::is_uppercase);
    let mut end = 0;
    for (number, part) in api.split('.').enumerate() {
        let is_last = end + usize::from(number > 0) + part.len() == api.len();
        if number > 0 && (is_last || (lower_package && is_class(part))) {
            return (&api[..end], &api[end + 1..]);
        }
        end += usize::from(number > 0) + part.len();
    }
    (api, "")
}

/// How a name that `import` binds says `api`.
fn says(import: &Import<'_>, name: &str, api: &str) -> Option<String> {
    let rest = api.strip_prefix(&*import.path)?;
    if rest.is_empty() {
        return Some(name.to_owned());
    }
    let attributes = rest.strip_prefix('.')?;
    let (module, _) = split(api);
    let below =
        |path: &str, above: &str| path == above || path.strip_prefix(above).is_some_and(|rest| rest.starts_with('.'));
    // A submodule is there only if it is imported; `os.path` always is.
    let reaches = below(&import.imported, module) || below(&import.path, module) || module == "os.path";
    reaches.then(|| format!("{name}.{attributes}"))
}

/// Whether what `statement` binds is surely bound at `place`; `same_scope` tells that they stand in one, where order counts.
fn is_bound_at(statement: Node<'_>, place: Node<'_>, same_scope: bool) -> bool {
    let before = !same_scope || statement.end() <= place.start();
    let conditional = statement
        .ancestors()
        .take_while(|outer| !outer.is(&[kind::FUNCTION_DEFINITION, kind::CLASS_DEFINITION, kind::MODULE]));
    let mut inner = statement;
    let mut sure = true;
    for outer in conditional {
        let branches = outer.is(&[
            kind::IF_STATEMENT,
            kind::ELIF_CLAUSE,
            kind::ELSE_CLAUSE,
            kind::TRY_STATEMENT,
            kind::EXCEPT_CLAUSE,
            kind::FOR_STATEMENT,
            kind::WHILE_STATEMENT,
            kind::CASE_CLAUSE,
        ]);
        sure &= !branches || inner.range().covers(place.range());
        inner = outer;
    }
    before && sure
}

/// The `from module import …` that another name can be added to so that it is seen at `place`, the nearest.
fn from_import_of<'t>(module: &str, place: Node<'t>) -> Option<Node<'t>> {
    scope::around(place).into_iter().enumerate().find_map(|(depth, scope)| {
        let bindings = scope::bindings(scope);
        let statements = bindings.iter().filter_map(|bound| bound.import.as_ref().map(|(_, statement)| *statement));
        let fits = |statement: &Node<'t>| {
            let names_module = statement.child(field::MODULE_NAME).is_some_and(|name| name.text() == module);
            statement.kind() == kind::IMPORT_FROM_STATEMENT
                && names_module
                && !statement.has_error()
                && is_bound_at(*statement, place, depth == 0)
        };
        statements.into_iter().rfind(fits)
    })
}

/// `wanted`, or `_wanted` if that name means something else.
fn free_name(wanted: &str, path: &str, place: Node<'_>) -> Option<String> {
    [wanted.to_owned(), format!("_{wanted}")].into_iter().find(|name| !is_taken(name, path, place))
}

/// Whether `name` means anything at `place`, or in the module, but `path`.
fn is_taken(name: &str, path: &str, place: Node<'_>) -> bool {
    let scopes = scope::around(place);
    let bindings = scopes
        .iter()
        .enumerate()
        .flat_map(|(depth, scope)| scope::bindings(*scope).into_iter().map(move |bound| (depth, bound)));
    let module = scopes.len() - 1;
    bindings.filter(|(_, bound)| bound.name == name).any(|(depth, bound)| {
        // In an inner scope, even an import of the same thing hides the module's until it is reached.
        depth != module || bound.import.is_none_or(|(import, _)| *import.path != *path)
    })
}
