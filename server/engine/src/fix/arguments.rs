//! Adding, setting and removing arguments of a call.

use bezoar_python::{Argument, Given};
use bezoar_rules::ArgumentSpec;
use bezoar_syntax::{Node, kind};

use super::draft::Draft;
use super::remove::argument_of;

impl<'t> Draft<'_, 't> {
    /// Adds an argument, `name=value` last, a positional one after the others; not if that name is given already.
    pub(crate) fn add_argument(&mut self, list: Node<'t>, text: &str) -> Option<()> {
        let keyword = keyword_of(text);
        let arguments = self.python.arguments(list);
        let is_given =
            |argument: &Argument<'_>| matches!(argument, Argument::Keyword(name, _) if keyword == Some(name));
        if arguments.iter().any(is_given) {
            return Some(());
        }
        if list.kind() == kind::GENERATOR_EXPRESSION {
            self.insert(list.start(), "(");
            self.insert(list.end(), &format!(", {text})"));
            return Some(());
        }
        if list.kind() != kind::ARGUMENT_LIST {
            return None;
        }
        // `**options` stays last; a positional argument stands before all that are given by name.
        let comes_after = |argument: &Argument<'_>| match argument {
            Argument::DoubleStar(_) => true,
            Argument::Keyword(..) => keyword.is_none(),
            Argument::Positional(_) | Argument::Star(_) => false,
        };
        let nodes: Vec<(Node<'t>, bool)> =
            arguments.iter().map(|argument| (argument_of(node_of(argument)), comes_after(argument))).collect();
        match (nodes.iter().rfind(|(_, after)| !after), nodes.iter().find(|(_, after)| *after)) {
            (_, Some((next, _))) => self.prepend(*next, text),
            (Some((last, _)), None) => self.append(list, *last, text),
            (None, None) => self.insert(list.start() + 1, text),
        }
        Some(())
    }

    /// Gives an argument this value, by keyword if it is not given yet.
    pub(crate) fn set_argument(&mut self, list: Node<'t>, argument: &ArgumentSpec, value: &str) -> Option<()> {
        match self.python.argument(list, argument.position, argument.keyword.as_deref()) {
            Given::Node(node) => self.replace(node, value),
            Given::Absent => match (&argument.keyword, argument.position) {
                (Some(keyword), _) => self.add_argument(list, &format!("{keyword}={value}")),
                (None, Some(position)) => {
                    let given = self.python.arguments(list);
                    let before = given.iter().filter(|argument| matches!(argument, Argument::Positional(_))).count();
                    (before == position as usize).then(|| self.add_argument(list, value))?
                }
                (None, None) => None,
            },
            Given::Value(_) | Given::Unknown => None,
        }
    }

    /// Takes an argument out; nothing happens if it is not given. `None` if those after it would be given for something else.
    pub(crate) fn remove_argument(&mut self, list: Node<'t>, argument: &ArgumentSpec) -> Option<()> {
        match self.python.argument(list, argument.position, argument.keyword.as_deref()) {
            Given::Node(value) => {
                let node = argument_of(value);
                let shifts = |other: &Argument<'_>| match other {
                    Argument::Positional(other) | Argument::Star(other) => other.start() > node.start(),
                    Argument::Keyword(..) | Argument::DoubleStar(_) => false,
                };
                let positional = node.kind() != kind::KEYWORD_ARGUMENT;
                if positional && self.python.arguments(list).iter().any(shifts) {
                    return None;
                }
                self.remove_item(list, node)
            }
            Given::Absent => Some(()),
            Given::Value(_) | Given::Unknown => None,
        }
    }
}

fn node_of<'t>(argument: &Argument<'t>) -> Node<'t> {
    match argument {
        Argument::Positional(node) | Argument::Keyword(_, node) | Argument::Star(node) | Argument::DoubleStar(node) => {
            *node
        }
    }
}

/// The name in `name=value`.
fn keyword_of(text: &str) -> Option<&str> {
    let (name, value) = text.split_once('=')?;
    let name = name.trim();
    let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    (is_name && !value.starts_with('=')).then_some(name)
}
