use bezoar_python::{Known, Python};
use bezoar_syntax::{Node, field, kind};

use super::secret::{Secret, encoded};
use super::uses::{self, Comparison, Use};
use super::{ARGUMENTS, Arguments, Draft, Example, Form, Hashing, PATTERN, Rewrite};
use crate::fix::precedence::as_primary;

pub(in crate::fix::rewrite) const WITH_BCRYPT: Rewrite = Rewrite {
    name: "check-password-with-bcrypt",
    summary: "Turns the comparison of a password's hash with a stored one into `bcrypt.checkpw`: `==`, `!=` or `compare_digest`, \
              directly or through a variable; what only computed the hash goes. Not offered where the hash is not compared, is \
              used for something else too, or is compared with a constant or another hash.",
    arguments: ARGUMENTS,
    examples: &[Example {
        rule: ("rewrite = \"check-password-with-bcrypt\"\ncall = \"@match\"\ndata = \"@data\"", PATTERN),
        before: "import hashlib\n\ndef check(user, password):\n    return hashlib.md5(password.encode()).hexdigest() == user.hash\n",
        after: "import bcrypt\nimport hashlib\n\ndef check(user, password):\n    return bcrypt.checkpw(password.encode(), user.hash.encode())\n",
    }],
    apply: |draft, arguments| apply(draft, arguments, Library::Bcrypt),
};

pub(in crate::fix::rewrite) const WITH_DJANGO: Rewrite = Rewrite {
    name: "check-password-with-django",
    summary: "Like `check-password-with-bcrypt`, with Django's `check_password`.",
    arguments: ARGUMENTS,
    examples: &[Example {
        rule: ("rewrite = \"check-password-with-django\"\ncall = \"@match\"\ndata = \"@data\"", PATTERN),
        before: "import hashlib\n\ndef check(user, password):\n    return hashlib.md5(password.encode()).hexdigest() != user.hash\n",
        after: "import hashlib\nfrom django.contrib.auth.hashers import check_password\n\ndef check(user, password):\n    return not check_password(password, user.hash)\n",
    }],
    apply: |draft, arguments| apply(draft, arguments, Library::Django),
};

/// What checks and makes hashes instead.
#[derive(Copy, Clone)]
pub(super) enum Library {
    Bcrypt,
    Django,
}

fn apply(draft: &mut Draft<'_, '_>, arguments: &Arguments<'_>, library: Library) -> Option<()> {
    let hashing = Hashing::find(draft, arguments)?;
    let places = uses::of(draft, hashing.result)?;
    let moves = places.iter().any(|place| place.variable.is_some()) || !hashing.steps.is_empty();
    if places.is_empty() || (moves && !hashing.can_move(draft)) {
        return None;
    }
    for place in &places {
        match &place.used {
            Use::Compared(comparison) if place.call.is_none() => {
                compare(draft, comparison, &hashing.secret, hashing.form, library)?;
            }
            _ => return None,
        }
    }
    let assignment = places.iter().find_map(|place| place.variable).and_then(|assignment| assignment.parent());
    let gone: Vec<Node<'_>> = hashing.steps.into_iter().chain(assignment).collect();
    draft.remove_statements(&gone)
}

/// Puts the library's check in the place of a comparison.
pub(super) fn compare<'t>(
    draft: &mut Draft<'_, 't>,
    comparison: &Comparison<'t>,
    secret: &Secret,
    form: Form,
    library: Library,
) -> Option<()> {
    let Comparison { node, stored, negated } = *comparison;
    if is_no_stored_hash(draft.python, stored) {
        return None;
    }
    let check = match (library, form) {
        (Library::Bcrypt, _) => {
            let stored = if form == Form::Text { encoded(stored) } else { stored.text().to_owned() };
            format!("{}({}, {stored})", draft.say("bcrypt.checkpw", node)?, secret.bytes)
        }
        (Library::Django, _) => {
            let stored =
                if form == Form::Text { stored.text().to_owned() } else { format!("{}.decode()", as_primary(stored)) };
            let password = secret.text.as_ref().unwrap_or(&secret.bytes);
            format!("{}({password}, {stored})", draft.say("django.contrib.auth.hashers.check_password", node)?)
        }
    };
    draft.replace(node, &if negated { format!("not {check}") } else { check })
}

/// Whether what a hash is compared with was not stored before: a constant, or the hash of something else.
fn is_no_stored_hash<'t>(python: &Python<'t>, stored: Node<'t>) -> bool {
    let origin = python.origin(stored);
    let method = origin.child(field::FUNCTION).and_then(|function| function.child(field::ATTRIBUTE)).map(Node::text);
    let is_hash = origin.kind() == kind::CALL && matches!(method, Some("hexdigest" | "digest"));
    let value = python.value(stored);
    let constant = value.known().iter().any(|known| matches!(known, Known::Constant(_)));
    is_hash || (constant && !value.is_open())
}
