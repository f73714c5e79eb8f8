//! Deleting a piece of code together with what makes no sense without it.

use bezoar_base::TextRange;
use bezoar_syntax::{Node, field, kind};

use super::draft::Draft;
use super::list::{items, list_around};

impl<'t> Draft<'_, 't> {
    /// Deletes a statement with its line, an item of a list with its comma, a decorator or a comment with its line. `None` if the
    /// code around cannot do without it.
    pub(crate) fn remove(&mut self, node: Node<'t>) -> Option<()> {
        let parent = node.parent()?;
        match node.kind() {
            kind::DECORATOR => self.remove_lines(node),
            kind::COMMENT => self.remove_comment(node),
            kind::FUNCTION_DEFINITION | kind::CLASS_DEFINITION if parent.kind() == kind::DECORATED_DEFINITION => {
                self.remove(parent)
            }
            _ if parent.is(&[kind::BLOCK, kind::MODULE]) => self.remove_run(parent, node, node),
            _ if parent.kind() == kind::EXPRESSION_STATEMENT && parent.range() == node.range() => self.remove(parent),
            _ if parent.is(&[kind::KEYWORD_ARGUMENT, kind::LIST_SPLAT, kind::DICTIONARY_SPLAT]) => self.remove(parent),
            _ => {
                let list = list_around(node)?;
                let is_import = list.is(&[kind::IMPORT_STATEMENT, kind::IMPORT_FROM_STATEMENT]);
                if is_import && items(list).len() == 1 { self.remove(list) } else { self.remove_item(list, node) }
            }
        }
    }

    /// Deletes statements of one block together, so that several on one line leave no semicolon behind.
    pub(crate) fn remove_statements(&mut self, statements: &[Node<'t>]) -> Option<()> {
        let mut runs: Vec<(Node<'t>, Node<'t>)> = Vec::new();
        for &statement in statements {
            let adjoins = |last: Node<'t>| {
                let next = last.next_named_sibling() == Some(statement);
                next && self.layout.line(last.end()) == self.layout.line(statement.start())
            };
            match runs.last_mut().filter(|(_, last)| adjoins(*last)) {
                Some((_, last)) => *last = statement,
                None => runs.push((statement, statement)),
            }
        }
        runs.into_iter().try_for_each(|(first, last)| self.remove_run(first.parent()?, first, last))
    }

    /// Deletes the statements of `block` from `first` to `last`.
    fn remove_run(&mut self, block: Node<'t>, first: Node<'t>, last: Node<'t>) -> Option<()> {
        let layout = self.layout;
        let range = TextRange::new(first.start(), last.end());
        let statements: Vec<Node<'t>> = block.named_children().collect();
        if block.kind() == kind::BLOCK && statements.first() == Some(&first) && statements.last() == Some(&last) {
            return self.replace_range(range, "pass");
        }
        let before = statements.iter().position(|other| *other == first)?;
        let after = statements.iter().position(|other| *other == last)?;
        let next = statements.get(after + 1).filter(|next| next.start() < layout.line_end(range.end));
        if let Some(next) = next {
            self.delete(TextRange::new(range.start, next.start()));
        } else if !layout.begins_line(range.start) {
            let previous = statements.get(before.checked_sub(1)?)?;
            self.delete(TextRange::new(previous.end(), range.end));
        } else {
            let semicolon = layout.slice(TextRange::new(range.end, layout.line_end(range.end)));
            let ends = layout.ends_line(range.end) || semicolon.trim() == ";";
            ends.then(|| self.delete(layout.lines(range)))?;
        }
        Some(())
    }

    fn remove_lines(&mut self, node: Node<'t>) -> Option<()> {
        let expression = node.named_child(0)?;
        let range = TextRange::new(node.start(), expression.end());
        let whole = self.layout.begins_line(range.start) && self.layout.ends_line(range.end);
        whole.then(|| self.delete(self.layout.lines(range)))
    }

    fn remove_comment(&mut self, comment: Node<'t>) -> Option<()> {
        let range = if self.layout.begins_line(comment.start()) {
            self.layout.line(comment.start())
        } else {
            TextRange::new(self.layout.before_space(comment.start()), comment.end())
        };
        self.delete(range);
        Some(())
    }
}

/// The argument that a value belongs to: `name=value`, `*value`, or the value itself.
pub(super) fn argument_of(value: Node<'_>) -> Node<'_> {
    let wrapped = |parent: &Node<'_>| {
        parent.is(&[kind::KEYWORD_ARGUMENT, kind::LIST_SPLAT, kind::DICTIONARY_SPLAT])
            && parent.child(field::NAME) != Some(value)
    };
    value.parent().filter(wrapped).unwrap_or(value)
}
