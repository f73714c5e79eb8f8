//! Paths that are kept within a folder.

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::exec::Frame;
use crate::labels::Kinds;
use crate::refine::{first_argument, nth_argument};
use crate::value::{Known, Piece, Value};

/// What an attribute of a path is the last part of, or a piece of that.
const LAST_PARTS: &[&str] = &["name", "stem", "suffix"];

impl<'t> Frame<'_, 't> {
    /// A path begins with a folder, whole names compared.
    pub(crate) fn contained(&mut self, path: Node<'t>, folder: Node<'t>) {
        if self.known(folder).labels().is_empty() {
            self.clear_contained(path);
        }
    }

    /// The beginning of a path is fixed; if it has no `..` either, so is where it leads.
    pub(crate) fn clear_contained(&mut self, path: Node<'t>) {
        let is_normal = self.calls(self.meant(path), &["os.path.normpath", "posixpath.normpath"]);
        self.clear_place(path, if is_normal { Kinds::ROOT.union(Kinds::PARENTS) } else { Kinds::ROOT });
        let resolved = self.known(self.meant(path));
        if !resolved.labels().kinds().overlaps(Kinds::PARENTS) {
            self.clear_parts(path, 0);
        }
    }

    /// What a path was made of is harmless if it is.
    fn clear_parts(&mut self, path: Node<'t>, depth: u32) {
        if depth > 8 {
            return;
        }
        self.clear_place(path, Kinds::PATH);
        let inner: Vec<Node<'t>> = match path.kind() {
            kind::PARENTHESIZED_EXPRESSION => path.named_children().collect(),
            kind::IDENTIFIER | kind::NAMED_EXPRESSION => self.origin_of(path).into_iter().collect(),
            kind::BINARY_OPERATOR => path.child(field::LEFT).into_iter().chain(path.child(field::RIGHT)).collect(),
            kind::CALL => {
                let object = path.child(field::FUNCTION).and_then(|function| function.child(field::OBJECT));
                let list = path.child(field::ARGUMENTS).map(arguments).unwrap_or_default();
                let given = list.into_iter().filter_map(|argument| match argument {
                    Argument::Positional(node) => Some(node),
                    _ => None,
                });
                object.into_iter().chain(given).collect()
            }
            _ => Vec::new(),
        };
        for part in inner {
            if !self.known(part).labels().is_empty() {
                self.clear_parts(part, depth + 1);
            }
        }
    }

    /// Whether something is the text of a folder with a separator behind it.
    pub(crate) fn ends_in_separator(&self, value: &Value) -> bool {
        let is_separator = |value: &Value| matches!(value.only(), Some(Known::Api(path)) if matches!(&**path, "os.sep" | "os.path.sep"));
        match value.only() {
            Some(Known::Constant(constant)) => {
                constant.as_text().is_some_and(|text| text.len() > 1 && text.ends_with(['/', '\\']))
            }
            Some(Known::Text(pieces)) => match pieces.last() {
                Some(Piece::Literal(text)) => text.ends_with(['/', '\\']),
                Some(Piece::Hole(hole)) => is_separator(hole) || self.ends_in_separator(hole),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether an expression that `startswith` is given is a folder with a separator behind it, as it is written.
    pub(crate) fn is_folder(&self, node: Node<'t>) -> bool {
        let node = self.meant(node);
        let value = self.known(node);
        if self.ends_in_separator(&value) {
            return true;
        }
        let separator = |node: Node<'t>| {
            let value = self.known(node);
            let is_text =
                value.only_constant().and_then(Constant::as_text).is_some_and(|text| matches!(text, "/" | "\\"));
            is_text || matches!(value.only(), Some(Known::Api(path)) if matches!(&**path, "os.sep" | "os.path.sep"))
        };
        match node.kind() {
            kind::BINARY_OPERATOR => node.child(field::RIGHT).is_some_and(separator),
            // `os.path.join(folder, "")`
            kind::CALL => {
                let list = node.child(field::ARGUMENTS).map(arguments).unwrap_or_default();
                let empty = |node: Node<'t>| self.known(node).only_constant().and_then(Constant::as_text) == Some("");
                self.calls(node, &["os.path.join", "posixpath.join"])
                    && matches!(list.last(), Some(Argument::Positional(last)) if empty(*last))
            }
            _ => false,
        }
    }

    /// Whether `node` is a call of one of these.
    pub(crate) fn calls(&self, node: Node<'t>, paths: &[&str]) -> bool {
        let callee =
            node.child(field::FUNCTION).filter(|_| node.kind() == kind::CALL).map(|function| self.known(function));
        callee.is_some_and(|callee| matches!(callee.only(), Some(Known::Api(path)) if paths.contains(&&**path)))
    }

    /// `commonpath([folder, path]) == folder`, `dirname(path) == folder`, `path.parent == folder`: whether that was it.
    pub(crate) fn contained_by_equality(&mut self, place: Node<'t>, folder: Node<'t>) -> bool {
        let place = self.meant(place);
        if place.kind() == kind::ATTRIBUTE {
            let is_parent = place.child(field::ATTRIBUTE).is_some_and(|name| name.text() == "parent");
            if let Some(path) = place.child(field::OBJECT).filter(|_| is_parent) {
                self.contained(path, folder);
            }
            return is_parent;
        }
        if self.calls(place, &["os.path.dirname", "posixpath.dirname"]) {
            first_argument(place).into_iter().for_each(|path| self.contained(path, folder));
            return true;
        }
        if !self.calls(place, &["os.path.commonpath", "posixpath.commonpath"]) {
            return false;
        }
        let Some(list) = first_argument(place).filter(|list| list.is(&[kind::LIST, kind::TUPLE, kind::SET])) else {
            return true;
        };
        for path in list.named_children().collect::<Vec<_>>() {
            if !self.known(path).labels().is_empty() {
                self.contained(path, folder);
            }
        }
        true
    }

    /// `folder in path.parents`: whether that was it.
    pub(crate) fn contained_by_parents(&mut self, folder: Node<'t>, parents: Node<'t>) -> bool {
        let parents = self.meant(parents);
        let is_parents = parents.kind() == kind::ATTRIBUTE
            && parents.child(field::ATTRIBUTE).is_some_and(|name| name.text() == "parents");
        if let Some(path) = parents.child(field::OBJECT).filter(|_| is_parents) {
            self.contained(path, folder);
        }
        is_parents
    }

    /// `path.relative_to(folder)` came back.
    pub(crate) fn passed_containment(&mut self, call: Node<'t>) {
        let Some(function) = call.child(field::FUNCTION).filter(|function| function.kind() == kind::ATTRIBUTE) else {
            return;
        };
        let walks_up = call.child(field::ARGUMENTS).is_some_and(|list| list.text().contains("walk_up"));
        if function.child(field::ATTRIBUTE).is_some_and(|name| name.text() == "relative_to")
            && !walks_up
            && let (Some(path), Some(folder)) = (function.child(field::OBJECT), first_argument(call))
        {
            self.contained(path, folder);
        }
    }

    /// What a call gives back of which `..` and links have been taken out, or which fixes its own beginning.
    pub(crate) fn resolved(&self, call: Node<'t>, callee: &Value, value: Value) -> Value {
        let kinds = value.labels().kinds();
        if !kinds.overlaps(Kinds::PATH) {
            return value;
        }
        let path = match callee.only() {
            Some(Known::Api(path)) => Some(&**path),
            _ => None,
        };
        let method = call.child(field::FUNCTION).and_then(|function| function.child(field::ATTRIBUTE)).map(Node::text);
        match (path, method) {
            (Some("os.path.realpath" | "os.path.abspath" | "posixpath.realpath" | "posixpath.abspath"), _) => {
                anew(value)
            }
            (Some(path), Some("resolve")) if path.starts_with("pathlib.") => anew(value),
            (None, Some("resolve")) => anew(value),
            (Some("os.path.normpath" | "posixpath.normpath"), _) => {
                // What begins with `..` still does.
                let is_behind = first_argument(call).is_some_and(|path| self.begins_with_a_folder(path));
                if is_behind { value.cleared(Kinds::PARENTS) } else { value }
            }
            _ => value,
        }
    }

    fn begins_with_a_folder(&self, path: Node<'t>) -> bool {
        let path = self.meant(path);
        let first = match path.kind() {
            kind::BINARY_OPERATOR => path.child(field::LEFT),
            kind::CALL if nth_argument(path, 1).is_some() => first_argument(path),
            kind::STRING => return !path.text().trim_start_matches(['f', 'F', 'r', 'R', '"', '\'']).starts_with('{'),
            _ => None,
        };
        first.is_some_and(|first| self.known(first).labels().is_empty())
    }

    /// What an attribute of a path gives: its last part has no folder in it.
    pub(crate) fn part_of_path(&self, attribute: Node<'t>, value: Value) -> Value {
        let name = attribute.child(field::ATTRIBUTE).map_or("", Node::text);
        if !LAST_PARTS.contains(&name) || value.labels().is_empty() {
            return value;
        }
        let object = attribute.child(field::OBJECT).map(|object| self.known(self.meant(object)));
        let is_path = |known: &Known| matches!(known, Known::Instance(path) if path.starts_with("pathlib."));
        let of_path = object.is_some_and(|object| !object.known().is_empty() && object.known().iter().all(is_path));
        if of_path { value.cleared(Kinds::SLASH) } else { value }
    }

    /// The text of which a path was made: `x` of `Path(x)`.
    pub(crate) fn path_source(&self, path: Node<'t>) -> Node<'t> {
        let made = self.meant(path);
        let is_path = |known: &Known| matches!(known, Known::Api(path) if path.starts_with("pathlib."));
        let makes = made.child(field::FUNCTION).is_some_and(|function| {
            let callee = self.known(function);
            !callee.known().is_empty() && callee.known().iter().all(is_path)
        });
        first_argument(made).filter(|_| makes && nth_argument(made, 1).is_none()).unwrap_or(path)
    }
}

/// The path from the root of the file system: no `..` is in it, but where it begins is open again.
fn anew(value: Value) -> Value {
    let labels = value.labels().map(|kinds| {
        if kinds.overlaps(Kinds::PATH) {
            kinds.without(Kinds::PARENTS).union(Kinds::ROOT).union(Kinds::SLASH)
        } else {
            kinds
        }
    });
    value.without_labels().with_labels(&labels)
}
