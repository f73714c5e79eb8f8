//! Names that a class keeps for itself: `self.__name`.

use std::borrow::Cow;

use bezoar_syntax::{Node, field, kind};

use crate::env::Name;

/// The name that an attribute has: `__name` in the body of a class is one of that class alone.
pub(crate) fn attribute_name(attribute: Node<'_>) -> Cow<'_, str> {
    let name = attribute.text();
    if !is_private(name) {
        return Cow::Borrowed(name);
    }
    let class = attribute.ancestors().find(|node| node.kind() == kind::CLASS_DEFINITION);
    let class = class.and_then(|class| class.child(field::NAME)).map(Node::text);
    class.and_then(|class| mangled(name, class)).map_or(Cow::Borrowed(name), |name| Cow::Owned(name.to_string()))
}

/// The name that `name` has in the body of a class, if that is another one.
pub(crate) fn mangled(name: &str, class: &str) -> Option<Name> {
    is_private(name).then(|| format!("_{}{name}", class.trim_start_matches('_')).into())
}

fn is_private(name: &str) -> bool {
    name.starts_with("__") && !name.ends_with("__")
}
