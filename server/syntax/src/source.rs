use std::cell::RefCell;
use std::ops::ControlFlow;
use std::sync::Arc;

use bezoar_base::{Budget, Cancelled, LineIndex, TextRange};

use crate::tree::Tree;
use crate::{Node, Splice, Text};

/// A text and its syntax tree, an immutable snapshot that is cheap to clone and to share between threads.
#[derive(Clone, Debug)]
pub struct Source {
    tree: Arc<Tree>,
}

/// What an edit may have changed, for whoever keeps results of the text before it.
///
/// `changed_ranges` of tree-sitter is not enough: it is empty after a letter typed inside an identifier, and does not tell of a
/// node that only grew at an edge. The edited ranges and the changed ones together, each one byte wider, are.
#[derive(Clone, Debug, Default)]
pub struct Dirty {
    ranges: Vec<TextRange>,
    splices: Vec<Splice>,
}

impl Source {
    /// Parses `text`; broken code gives error nodes.
    ///
    /// # Errors
    /// [`Cancelled`] if `budget` is.
    pub fn parse(text: Text, budget: &Budget) -> Result<Self, Cancelled> {
        let tree = parse(text.as_str(), None, budget)?;
        Ok(Self { tree: Arc::new(Tree::new(tree, text, None)) })
    }

    /// The source after `splices`, applied one after the other, made `text` of this one's.
    ///
    /// # Errors
    /// [`Cancelled`] if `budget` is.
    pub fn reparse(&self, text: Text, splices: &[Splice], budget: &Budget) -> Result<(Self, Dirty), Cancelled> {
        let mut edited = self.tree.raw().clone();
        for splice in splices {
            edited.edit(&tree_sitter::InputEdit {
                start_byte: splice.range.start as usize,
                old_end_byte: splice.range.end as usize,
                new_end_byte: splice.inserted().end as usize,
                start_position: splice.start,
                old_end_position: splice.old_end,
                new_end_position: splice.new_end,
            });
        }
        let tree = parse(text.as_str(), Some(&edited), budget)?;
        let limit = text.lines().text_len();
        let mut ranges: Vec<TextRange> = tree_sitter::Tree::changed_ranges(&edited, &tree)
            .map(|range| TextRange::from(range.start_byte..range.end_byte).widened(limit))
            .collect();
        for (position, splice) in splices.iter().enumerate() {
            let inserted = splices[position + 1..].iter().fold(splice.inserted(), follow);
            ranges.push(inserted.widened(limit));
        }
        let dirty = Dirty { ranges: merged(ranges), splices: splices.to_vec() };
        let tree = Tree::new(tree, text, Some((&self.tree, &dirty)));
        Ok((Self { tree: Arc::new(tree) }, dirty))
    }

    /// The text.
    pub fn text(&self) -> &Text {
        self.tree.text()
    }

    /// The characters.
    pub fn as_str(&self) -> &str {
        self.text().as_str()
    }

    /// The lines of the text.
    pub fn lines(&self) -> &LineIndex {
        self.text().lines()
    }

    /// Where the code does not parse: the outermost error nodes and what the parser made up, in order; empty for clean code.
    pub fn broken(&self) -> Vec<TextRange> {
        let mut broken = Vec::new();
        let mut nodes = self.root().descendants();
        while let Some(node) = nodes.next() {
            if node.is_broken() {
                broken.push(node.range());
            }
            if node.is_broken() || !node.has_error() {
                nodes.skip_children();
            }
        }
        broken
    }

    #[cfg(test)]
    pub(crate) fn tree(&self) -> &Tree {
        &self.tree
    }

    /// The `module` node.
    pub fn root(&self) -> Node<'_> {
        Node::root(&self.tree)
    }
}

impl Dirty {
    /// The ranges that may have changed, in bytes of the new text, in order and apart from each other.
    pub fn ranges(&self) -> &[TextRange] {
        &self.ranges
    }

    /// Whether a node of the new text at `range` may differ from what stood there before.
    pub fn touches(&self, range: TextRange) -> bool {
        let first = self.ranges.partition_point(|dirty| dirty.end < range.start);
        self.ranges.get(first).is_some_and(|dirty| dirty.touches(range))
    }

    /// Where `range` of the text before stands now; `None` if an edit touched it.
    pub fn map(&self, range: TextRange) -> Option<TextRange> {
        self.splices.iter().try_fold(range, |range, splice| splice.map(range))
    }
}

/// Where what stood at `range` ends up after `splice`, which may have changed some of it.
fn follow(range: TextRange, splice: &Splice) -> TextRange {
    splice.map(range).unwrap_or_else(|| {
        let cover = range.union(splice.range);
        TextRange::new(cover.start, cover.end.saturating_add_signed(splice.delta() as i32))
    })
}

fn merged(mut ranges: Vec<TextRange>) -> Vec<TextRange> {
    ranges.sort_unstable();
    let mut result: Vec<TextRange> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match result.last_mut() {
            Some(last) if last.touches(range) => *last = last.union(range),
            _ => result.push(range),
        }
    }
    result
}

thread_local! {
    static PARSER: RefCell<Option<tree_sitter::Parser>> = const { RefCell::new(None) };
}

fn parse(text: &str, old: Option<&tree_sitter::Tree>, budget: &Budget) -> Result<tree_sitter::Tree, Cancelled> {
    PARSER.with_borrow_mut(|parser| {
        let parser = parser.get_or_insert_with(new_parser);
        let mut watch = |_: &tree_sitter::ParseState| match budget.check() {
            Ok(()) => ControlFlow::Continue(()),
            Err(Cancelled) => ControlFlow::Break(()),
        };
        let bytes = text.as_bytes();
        let mut read = |offset: usize, _| bytes.get(offset..).unwrap_or_default();
        let options = tree_sitter::ParseOptions::new().progress_callback(&mut watch);
        let tree = parser.parse_with_options(&mut read, old, Some(options));
        if tree.is_none() {
            // Otherwise the next parse would go on with this text.
            parser.reset();
        }
        tree.ok_or(Cancelled)
    })
}

fn new_parser() -> tree_sitter::Parser {
    let mut parser = tree_sitter::Parser::new();
    let loaded = parser.set_language(&tree_sitter_python::LANGUAGE.into());
    assert!(loaded.is_ok(), "the Python grammar has an ABI that this tree-sitter reads");
    parser
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reparse_tells_what_is_dirty_and_where_the_rest_went() {
        let source = Source::parse(Text::new("a = 1\nb = 2\n"), &Budget::unlimited()).expect("not cancelled");
        let (text, one) = source.text().edit(TextRange::new(4, 5), "100").expect("fits");
        let (text, two) = text.edit(TextRange::empty(0), "x").expect("fits");
        let (new, dirty) = source.reparse(text, &[one, two], &Budget::unlimited()).expect("not cancelled");
        assert_eq!(new.as_str(), "xa = 100\nb = 2\n");
        // `x` and `100`, a byte wider on either side where the text goes on.
        assert_eq!(dirty.ranges(), [TextRange::new(0, 2), TextRange::new(4, 9)]);
        assert!(dirty.touches(TextRange::new(5, 8)), "{dirty:?}");
        assert!(!dirty.touches(TextRange::new(10, 14)), "{dirty:?}");
        assert_eq!(dirty.map(TextRange::new(6, 11)), Some(TextRange::new(9, 14)));
        assert_eq!(dirty.map(TextRange::new(4, 5)), None);
    }

    #[test]
    fn a_cancelled_parse_leaves_the_parser_usable() {
        let flag = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
        let long = "x = f(a, b)\n".repeat(20_000);
        assert!(matches!(Source::parse(Text::new(long), &Budget::new(1, flag)), Err(Cancelled)));
        let source = Source::parse(Text::new("y = 1\n"), &Budget::unlimited()).expect("not cancelled");
        assert_eq!(source.root().range(), TextRange::new(0, 6));
    }
}
