use bezoar_base::TextRange;
use bezoar_syntax::{Node, field, kind};

use super::{Arguments, Draft, Example, Rewrite};

pub(super) const REWRITE: Rewrite = Rewrite {
    name: "clear-bits",
    summary: "Takes bits out of a file mode: out of the number, written in octal, or the flags out of a chain of `|`. A name is \
              followed to where its value is written. Not offered where nothing would be left of a chain, for anything else, or \
              where the value is used elsewhere, too.",
    arguments: &[("value", "the mode"), ("bits", "the bits that go, such as `0o077`")],
    examples: &[
        Example { rule: RULE, before: "f(0o777)\n", after: "f(0o700)\n" },
        Example { rule: RULE, before: "f(511)\n", after: "f(0o700)\n" },
        Example {
            rule: RULE,
            before: "import stat\nf(stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)\n",
            after: "import stat\nf(stat.S_IRWXU)\n",
        },
        Example {
            rule: RULE,
            before: "MODE = 0O666\n\ndef go():\n    f(MODE)\n",
            after: "MODE = 0O600\n\ndef go():\n    f(MODE)\n",
        },
    ],
    apply,
};

const RULE: (&str, &str) = (
    "rewrite = \"clear-bits\"\nvalue = \"@value\"\nbits = \"0o077\"",
    "((call function: (identifier) @_f arguments: (argument_list . (_) @value)) @match (#eq? @_f \"f\"))",
);

fn apply(draft: &mut Draft<'_, '_>, arguments: &Arguments<'_>) -> Option<()> {
    let value = arguments.node(draft, "value")?;
    let bits = number(arguments.text("bits")?)?;
    let origin = draft.python.origin(value);
    if origin != value && draft.uses(origin).len() != 1 {
        return None;
    }
    match origin.kind() {
        kind::INTEGER => {
            let cleared = number(origin.text())? & !bits;
            let prefix = if origin.text().starts_with("0O") { "0O" } else { "0o" };
            draft.replace(origin, &format!("{prefix}{cleared:03o}"))
        }
        kind::BINARY_OPERATOR => clear_chain(draft, origin, bits),
        _ => None,
    }
}

/// Takes the flags out of `a | b | c` that have no bit but those that go.
fn clear_chain<'t>(draft: &mut Draft<'_, 't>, chain: Node<'t>, bits: i128) -> Option<()> {
    let mut flags = Vec::new();
    if !flatten(chain, &mut flags) {
        return None;
    }
    let mut kept = Vec::new();
    for &flag in &flags {
        let value = draft.python.value(flag).only_constant()?.as_int()?;
        match value & bits {
            0 => kept.push(flag),
            _ if value & !bits == 0 => {}
            _ => return None,
        }
    }
    let text: Vec<&str> = kept.iter().map(|flag| flag.text()).collect();
    if kept.is_empty()
        || kept.len() == flags.len()
        || !draft.comments(TextRange::new(chain.start(), chain.end())).is_empty()
    {
        return None;
    }
    draft.replace(chain, &text.join(" | "))
}

fn flatten<'t>(node: Node<'t>, flags: &mut Vec<Node<'t>>) -> bool {
    if node.kind() != kind::BINARY_OPERATOR {
        flags.push(node);
        return true;
    }
    let is_or = node.child(field::OPERATOR).is_some_and(|operator| operator.text() == "|");
    is_or
        && [field::LEFT, field::RIGHT].into_iter().all(|side| node.child(side).is_some_and(|side| flatten(side, flags)))
}

/// A Python integer literal.
fn number(text: &str) -> Option<i128> {
    let digits = text.replace('_', "").to_ascii_lowercase();
    let (digits, radix) = match digits.get(..2) {
        Some("0o") => (&digits[2..], 8),
        Some("0x") => (&digits[2..], 16),
        Some("0b") => (&digits[2..], 2),
        _ => (&*digits, 10),
    };
    i128::from_str_radix(digits, radix).ok()
}
