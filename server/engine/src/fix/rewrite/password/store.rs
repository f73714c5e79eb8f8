use bezoar_base::Budget;
use bezoar_python::Given;
use bezoar_syntax::{Node, Source, Text, field, kind};

use super::check::{Library, compare};
use super::secret::Secret;
use super::uses::{self, Use};
use super::{ARGUMENTS, Arguments, Draft, Example, Form, Hashing, PATTERN, Rewrite, is_variable};
use crate::fix::precedence::text_as_primary;

pub(in crate::fix::rewrite) const WITH_BCRYPT: Rewrite = Rewrite {
    name: "store-password-with-bcrypt",
    summary: "Hashes a password that is to be stored with `bcrypt.hashpw`, as a string or bytes as before. A salt goes, for \
              bcrypt makes its own; so do a key, the steps of `update`, and what only writes the hash in another way. Where the \
              hash is what a function of the file returns, comparisons with what it returns become `bcrypt.checkpw`. Not offered \
              where the hash is compared, looked up, cut or hashed again, or the password cannot be told from what is mixed in.",
    arguments: ARGUMENTS,
    examples: &[
        Example {
            rule: BCRYPT,
            before: "import hashlib\nuser.hash = hashlib.md5(password.encode()).hexdigest()\n",
            after: "import bcrypt\nimport hashlib\nuser.hash = bcrypt.hashpw(password.encode(), bcrypt.gensalt()).decode()\n",
        },
        Example {
            rule: BCRYPT,
            before: "import hashlib\nuser.hash = hashlib.sha256(salt + password_bytes).digest()\n",
            after: "import bcrypt\nimport hashlib\nuser.hash = bcrypt.hashpw(password_bytes, bcrypt.gensalt())\n",
        },
        Example {
            rule: BCRYPT,
            before: "import hashlib\n\ndef store(password):\n    h = hashlib.md5()\n    h.update(password.encode())\n    return h.hexdigest()\n",
            after: "import bcrypt\nimport hashlib\n\ndef store(password):\n    return bcrypt.hashpw(password.encode(), bcrypt.gensalt()).decode()\n",
        },
    ],
    apply: |draft, arguments| apply(draft, arguments, Library::Bcrypt),
};

pub(in crate::fix::rewrite) const WITH_DJANGO: Rewrite = Rewrite {
    name: "store-password-with-django",
    summary: "Like `store-password-with-bcrypt`, with Django's `make_password`.",
    arguments: ARGUMENTS,
    examples: &[Example {
        rule: ("rewrite = \"store-password-with-django\"\ncall = \"@match\"\ndata = \"@data\"", PATTERN),
        before: "import hashlib\nuser.hash = hashlib.md5(password.encode()).hexdigest()\n",
        after: "import hashlib\nfrom django.contrib.auth.hashers import make_password\nuser.hash = make_password(password)\n",
    }],
    apply: |draft, arguments| apply(draft, arguments, Library::Django),
};

const BCRYPT: (&str, &str) = ("rewrite = \"store-password-with-bcrypt\"\ncall = \"@match\"\ndata = \"@data\"", PATTERN);

fn apply(draft: &mut Draft<'_, '_>, arguments: &Arguments<'_>, library: Library) -> Option<()> {
    let hashing = Hashing::find(draft, arguments)?;
    if !hashing.steps.is_empty() && !hashing.can_move(draft) {
        return None;
    }
    for place in uses::of(draft, hashing.result)? {
        match (place.used, place.call) {
            (Use::Needed, _) | (Use::Compared(_), None) => return None,
            (Use::Compared(comparison), Some(call)) => {
                if place.variable.is_some_and(|variable| variable.range().covers(call.range())) {
                    return None;
                }
                let secret = handed_over(draft, &hashing, call)?;
                compare(draft, &comparison, &secret, hashing.form, library)?;
            }
            (Use::Kept, _) => {}
        }
    }
    let result = hashing.result;
    let hash = match library {
        Library::Bcrypt => {
            let (hash, salt) = (draft.say("bcrypt.hashpw", result)?, draft.say("bcrypt.gensalt", result)?);
            let decode = if hashing.form == Form::Text { ".decode()" } else { "" };
            format!("{hash}({}, {salt}()){decode}", hashing.secret.bytes)
        }
        Library::Django => {
            let make = draft.say("django.contrib.auth.hashers.make_password", result)?;
            let encode = if hashing.form == Form::Bytes { ".encode()" } else { "" };
            format!("{make}({}){encode}", hashing.secret.text.as_ref().unwrap_or(&hashing.secret.bytes))
        }
    };
    draft.replace(result, &hash)?;
    draft.remove_statements(&hashing.steps)
}

/// The password that `call` hands to the function that hashes it: its parameters as the call gives them.
fn handed_over<'t>(draft: &Draft<'_, 't>, hashing: &Hashing<'t>, call: Node<'t>) -> Option<Secret> {
    let function = draft.python.function_around(hashing.result)?;
    let list = call.child(field::ARGUMENTS)?;
    let is_method = call.child(field::FUNCTION)?.kind() == kind::ATTRIBUTE;
    let parameters: Vec<&str> = function
        .child(field::PARAMETERS)?
        .named_children()
        .map(|parameter| parameter.child(field::NAME).or(parameter.named_child(0)).unwrap_or(parameter).text())
        .collect();
    let receiver = usize::from(is_method && matches!(parameters.first(), Some(&("self" | "cls"))));
    let given = |name: &str| {
        let position = parameters.iter().position(|parameter| *parameter == name)?.checked_sub(receiver)?;
        match draft.python.argument(list, u32::try_from(position).ok(), Some(name)) {
            Given::Node(node) => Some(node.text().to_owned()),
            _ => None,
        }
    };
    let mut secret = hashing.secret.clone();
    secret.bytes = substituted(&secret.bytes, given)?;
    secret.text = secret.text.map(|text| substituted(&text, given)).unwrap_or(None);
    Some(secret)
}

/// An expression with each variable replaced; `None` if one of them is not known.
fn substituted(expression: &str, given: impl Fn(&str) -> Option<String>) -> Option<String> {
    let source = Source::parse(Text::new(expression), &Budget::unlimited()).ok()?;
    let mut result = String::new();
    let mut copied = 0;
    for name in source.root().descendants().filter(|node| node.kind() == kind::IDENTIFIER && is_variable(*node)) {
        let text = given(name.text())?;
        let alone = name.range().len() as usize == expression.len();
        result.push_str(&expression[copied..name.range().span().start]);
        result.push_str(&if alone { text } else { text_as_primary(&text) });
        copied = name.range().span().end;
    }
    result.push_str(&expression[copied..]);
    Some(result)
}
