//! Lists whose items are set apart by commas: arguments, elements, imported names.

use bezoar_base::TextRange;
use bezoar_syntax::{Kind, Node, kind};

use super::draft::Draft;

/// Kinds whose named children are items between commas.
const LISTS: &[Kind] = &[
    kind::ARGUMENT_LIST,
    kind::LIST,
    kind::TUPLE,
    kind::SET,
    kind::DICTIONARY,
    kind::PARAMETERS,
    kind::IMPORT_STATEMENT,
    kind::IMPORT_FROM_STATEMENT,
    kind::EXPRESSION_LIST,
];

/// The list that `node` is an item of.
pub(super) fn list_around(node: Node<'_>) -> Option<Node<'_>> {
    let list = node.parent().filter(|list| list.is(LISTS))?;
    items(list).contains(&node).then_some(list)
}

/// The items of a list.
pub(super) fn items(list: Node<'_>) -> Vec<Node<'_>> {
    match list.kind() {
        kind::IMPORT_STATEMENT | kind::IMPORT_FROM_STATEMENT => {
            list.children_with(bezoar_syntax::field::NAME).collect()
        }
        _ => list.named_children().collect(),
    }
}

impl<'t> Draft<'_, 't> {
    /// Puts an item after `last`, in the list's style.
    pub(super) fn append(&mut self, list: Node<'t>, last: Node<'t>, text: &str) {
        let layout = self.layout;
        let bracketed = list.children().any(|child| matches!(child.text(), "(" | "[" | "{"));
        if !bracketed || !layout.begins_line(last.start()) {
            return self.insert(last.end(), &format!(", {text}"));
        }
        let indentation = layout.indentation(last.start());
        match comma_after(list, last) {
            Some(comma) if layout.ends_line(comma.end()) => {
                let end = layout.line_end(comma.end());
                self.insert(end, &format!("\n{indentation}{text},"));
            }
            None if layout.ends_line(last.end()) => {
                self.insert(last.end(), ",");
                self.insert(layout.line_end(last.end()), &format!("\n{indentation}{text}"));
            }
            _ => self.insert(last.end(), &format!(",\n{indentation}{text}")),
        }
    }

    /// Puts an item before `next`, in the list's style.
    pub(super) fn prepend(&mut self, next: Node<'t>, text: &str) {
        let layout = self.layout;
        if layout.begins_line(next.start()) {
            let indentation = layout.indentation(next.start());
            self.insert(next.start(), &format!("{text},\n{indentation}"));
        } else {
            self.insert(next.start(), &format!("{text}, "));
        }
    }

    /// Takes an item out of its list, with its comma and its comment.
    pub(super) fn remove_item(&mut self, list: Node<'t>, item: Node<'t>) -> Option<()> {
        let layout = self.layout;
        let items = items(list);
        let position = items.iter().position(|other| *other == item)?;
        let previous = position.checked_sub(1).map(|before| items[before]);
        let next = items.get(position + 1).copied();
        let own_comma = comma_after(list, item);
        let end = own_comma.map_or(item.end(), Node::end);
        if list.kind() == kind::SET && items.len() == 1 {
            return None;
        }
        let bracketed = list.children().any(|child| matches!(child.text(), "(" | "[" | "{"));
        if bracketed && layout.begins_line(item.start()) && layout.ends_line(end) {
            if list.kind() == kind::TUPLE
                && items.len() == 2
                && next.is_some_and(|next| comma_after(list, next).is_none())
            {
                return None;
            }
            self.delete(layout.lines(TextRange::new(item.start(), end)));
            return Some(());
        }
        let range = match (previous, next) {
            (Some(previous), _) => {
                let comma = comma_after(list, previous)?;
                let gap = TextRange::new(comma.end(), item.start());
                let from = match next {
                    // The comma before goes where none follows, but a comment after it stays.
                    None if own_comma.is_none() && self.comments(gap).is_empty() && keeps_no_comma(list, &items) => {
                        comma.start()
                    }
                    _ if self.comments(gap).is_empty() => comma.end(),
                    _ => item.start(),
                };
                TextRange::new(from, end)
            }
            (None, Some(next)) => TextRange::new(item.start(), next.start()),
            (None, None) => {
                let (open, close) = (list.children().next()?, list.children().last()?);
                let inside = TextRange::new(open.end(), close.start());
                if self.comments(inside).is_empty() { inside } else { TextRange::new(item.start(), end) }
            }
        };
        self.delete(range);
        Some(())
    }
}

/// Whether a list of one item less stands without a comma after its last one; a tuple of one does not.
fn keeps_no_comma(list: Node<'_>, items: &[Node<'_>]) -> bool {
    !(list.is(&[kind::TUPLE, kind::EXPRESSION_LIST]) && items.len() == 2)
}

fn comma_after<'t>(list: Node<'t>, item: Node<'t>) -> Option<Node<'t>> {
    let mut after =
        list.children().skip_while(|child| *child != item).skip(1).filter(|child| child.kind() != kind::COMMENT);
    after.next().filter(|comma| comma.text() == ",")
}
