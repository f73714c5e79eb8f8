//! Repairs that edits cannot say, by name. A rule asks for one with `rewrite = "name"` and tells by captures what it is about;
//! none knows any rule.

mod bind_parameters;
mod clear_bits;
mod command_to_list;
mod contain_path;
mod escape_characters;
mod own_host;
mod password;
mod raise;

use std::sync::Arc;

use bezoar_base::FastMap;
use bezoar_rules::ArgumentSpec;
use bezoar_syntax::{Node, kind};

use super::draft::Draft;

/// A repair that edits cannot say.
#[derive(Debug)]
pub struct Rewrite {
    /// What a rule calls it.
    pub name: &'static str,
    /// What it does and when it is not offered, in Markdown.
    pub summary: &'static str,
    /// Its arguments, with what each is.
    pub arguments: &'static [(&'static str, &'static str)],
    /// Code before and after; a test holds them against what it does.
    pub examples: &'static [Example],
    apply: fn(&mut Draft<'_, '_>, &Arguments<'_>) -> Option<()>,
}

/// What a rewrite makes of a piece of code.
#[derive(Debug)]
pub struct Example {
    /// The fix in a rule's header, and a pattern that offers it.
    pub rule: (&'static str, &'static str),
    /// The code that the pattern matches.
    pub before: &'static str,
    /// The code afterwards.
    pub after: &'static str,
}

/// Every rewrite that a rule can ask for, by name.
pub const REWRITES: &[&Rewrite] = &[
    &own_host::REWRITE,
    &raise::REWRITE,
    &bind_parameters::REWRITE,
    &password::check::WITH_BCRYPT,
    &password::check::WITH_DJANGO,
    &clear_bits::REWRITE,
    &command_to_list::REWRITE,
    &contain_path::REWRITE,
    &escape_characters::REWRITE,
    &password::store::WITH_BCRYPT,
    &password::store::WITH_DJANGO,
];

/// What stands in parentheses, however many; anything else is itself.
fn unwrapped(node: Node<'_>) -> Node<'_> {
    match node.named_child(0).filter(|_| node.kind() == kind::PARENTHESIZED_EXPRESSION) {
        Some(inside) => unwrapped(inside),
        None => node,
    }
}

/// Whether it is a text that is written out, without values in it.
fn is_plain_text(node: Node<'_>) -> bool {
    node.kind() == kind::STRING && node.child_of_kind(kind::INTERPOLATION).is_none()
}

/// The arguments that a rule gives a rewrite.
struct Arguments<'r>(&'r FastMap<Arc<str>, Arc<str>>);

/// Does what the rewrite called `name` does; `None` if there is none, or it cannot be done here.
pub(super) fn apply(draft: &mut Draft<'_, '_>, name: &str, arguments: &FastMap<Arc<str>, Arc<str>>) -> Option<()> {
    let rewrite = REWRITES.iter().find(|rewrite| rewrite.name == name)?;
    (rewrite.apply)(draft, &Arguments(arguments))
}

impl Arguments<'_> {
    /// The text of an argument.
    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|text| &**text)
    }

    /// The node of an argument that is a capture.
    fn node<'t>(&self, draft: &Draft<'_, 't>, name: &str) -> Option<Node<'t>> {
        draft.node(self.text(name)?.strip_prefix('@')?)
    }

    /// An argument of a call: `0|name`.
    fn spec(&self, name: &str) -> Option<ArgumentSpec> {
        ArgumentSpec::parse(self.text(name)?)
    }
}
