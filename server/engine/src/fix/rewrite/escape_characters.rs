use bezoar_base::TextRange;
use bezoar_syntax::{Node, kind};

use super::{Arguments, Draft, Example, Rewrite};

pub(super) const REWRITE: Rewrite = Rewrite {
    name: "escape-characters",
    summary: "Writes characters of a string as escapes, so that its value stays and can be seen; takes them out of a comment. \
              Not offered for raw strings and bytes.",
    arguments: &[("node", "the string or comment"), ("characters", "the characters")],
    examples: &[Example {
        rule: ("rewrite = \"escape-characters\"\nnode = \"@match\"\ncharacters = \"é\"", "((string) @match)"),
        before: "x = f'café {y}'\n",
        after: "x = f'caf\\u00e9 {y}'\n",
    }],
    apply,
};

fn apply(draft: &mut Draft<'_, '_>, arguments: &Arguments<'_>) -> Option<()> {
    let node = arguments.node(draft, "node")?;
    let wanted = arguments.text("characters")?;
    let found = |text: &'_ str| text.char_indices().filter(|(_, c)| wanted.contains(*c)).collect::<Vec<_>>();
    match node.kind() {
        kind::COMMENT => {
            for (at, character) in found(node.text()) {
                draft.delete(place(node, at, character));
            }
        }
        kind::STRING => {
            let prefix = node.child_of_kind(kind::STRING_START)?.text().to_ascii_lowercase();
            if prefix.contains(['r', 'b']) {
                return None;
            }
            for part in node.children().filter(|part| part.kind() == kind::STRING_CONTENT) {
                for (at, character) in found(part.text()) {
                    // After a lone backslash, the escape would be one of the backslash.
                    if part.text()[..at].chars().rev().take_while(|c| *c == '\\').count() % 2 == 1 {
                        return None;
                    }
                    draft.replace_range(place(part, at, character), &escape(character))?;
                }
            }
        }
        _ => return None,
    }
    Some(())
}

fn place(node: Node<'_>, at: usize, character: char) -> TextRange {
    let start = node.start() as usize + at;
    TextRange::from(start..start + character.len_utf8())
}

fn escape(character: char) -> String {
    let code = u32::from(character);
    if code > 0xffff { format!("\\U{code:08x}") } else { format!("\\u{code:04x}") }
}
