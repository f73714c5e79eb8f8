use bezoar_base::TextRange;

use crate::{Field, Kind};

/// A node of a syntax tree with the text it stands in. It lives as long as its [`Source`](crate::Source).
#[derive(Copy, Clone)]
pub struct Node<'t> {
    raw: tree_sitter::Node<'t>,
    text: &'t str,
}

/// The children of a node, in order.
pub struct Children<'t> {
    cursor: tree_sitter::TreeCursor<'t>,
    text: &'t str,
    named_only: bool,
    more: bool,
}

/// A node and all below it, a parent before its children; without recursion, so that depth costs no stack.
pub struct Descendants<'t> {
    cursor: tree_sitter::TreeCursor<'t>,
    text: &'t str,
    skip_children: bool,
    state: WalkState,
}

#[derive(PartialEq)]
enum WalkState {
    New,
    Walking,
    Done,
}

impl<'t> Node<'t> {
    pub(crate) fn new(raw: tree_sitter::Node<'t>, text: &'t str) -> Self {
        Self { raw, text }
    }

    pub(crate) fn raw(self) -> tree_sitter::Node<'t> {
        self.raw
    }

    /// The whole text that the tree was made of.
    pub fn source_text(self) -> &'t str {
        self.text
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        Kind(self.raw.kind_id())
    }

    /// Whether it is of one of `kinds`.
    pub fn is(self, kinds: &[Kind]) -> bool {
        kinds.contains(&self.kind())
    }

    /// Its identity within its tree; another tree uses the same numbers for other nodes.
    pub fn id(self) -> usize {
        self.raw.id()
    }

    /// Where it stands.
    pub fn range(self) -> TextRange {
        TextRange::from(self.raw.byte_range())
    }

    /// Its first byte.
    pub fn start(self) -> u32 {
        self.range().start
    }

    /// One past its last byte.
    pub fn end(self) -> u32 {
        self.range().end
    }

    /// Its text.
    pub fn text(self) -> &'t str {
        self.text.get(self.raw.byte_range()).unwrap_or("")
    }

    /// Whether the grammar gives it a name; punctuation and keywords have none.
    pub fn is_named(self) -> bool {
        self.raw.is_named()
    }

    /// Whether the grammar allows it anywhere, such as a comment.
    pub fn is_extra(self) -> bool {
        self.raw.is_extra()
    }

    /// Whether it is an error or was made up by the parser.
    pub fn is_broken(self) -> bool {
        self.raw.is_error() || self.raw.is_missing()
    }

    /// Whether it, or anything below it, is broken.
    pub fn has_error(self) -> bool {
        self.raw.has_error()
    }

    /// The child with that field.
    pub fn child(self, field: Field) -> Option<Self> {
        self.raw.child_by_field_id(field.0).map(|raw| Self { raw, ..self })
    }

    /// The named child at `position`.
    pub fn named_child(self, position: u32) -> Option<Self> {
        self.raw.named_child(position).map(|raw| Self { raw, ..self })
    }

    /// The first child of that kind.
    pub fn child_of_kind(self, kind: Kind) -> Option<Self> {
        self.children().find(|child| child.kind() == kind)
    }

    /// Its children, punctuation and comments included.
    pub fn children(self) -> Children<'t> {
        self.iterate(false)
    }

    /// Its named children without comments.
    pub fn named_children(self) -> Children<'t> {
        self.iterate(true)
    }

    /// The children with that field.
    pub fn children_with(self, field: Field) -> impl Iterator<Item = Node<'t>> {
        let mut cursor = self.raw.walk();
        let mut more = cursor.goto_first_child();
        std::iter::from_fn(move || {
            while more {
                let found = (cursor.field_id().map(std::num::NonZero::get) == Some(field.0)).then(|| cursor.node());
                more = cursor.goto_next_sibling();
                if let Some(raw) = found {
                    return Some(Self { raw, ..self });
                }
            }
            None
        })
    }

    /// The field under which it stands in its parent.
    pub fn field(self) -> Option<Field> {
        let parent = self.raw.parent()?;
        let mut cursor = parent.walk();
        let mut more = cursor.goto_first_child();
        while more {
            if cursor.node() == self.raw {
                return cursor.field_id().map(|id| Field(id.get()));
            }
            more = cursor.goto_next_sibling();
        }
        None
    }

    /// The node around it. Costs a walk from the root: not for inner loops.
    pub fn parent(self) -> Option<Self> {
        self.raw.parent().map(|raw| Self { raw, ..self })
    }

    /// The nodes around it, innermost first.
    pub fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent(), |node| node.parent())
    }

    /// The next named sibling.
    pub fn next_named_sibling(self) -> Option<Self> {
        self.raw.next_named_sibling().map(|raw| Self { raw, ..self })
    }

    /// The named sibling before it.
    pub fn previous_named_sibling(self) -> Option<Self> {
        self.raw.prev_named_sibling().map(|raw| Self { raw, ..self })
    }

    /// The smallest node that covers `range`.
    pub fn covering(self, range: TextRange) -> Option<Self> {
        let found = self.raw.descendant_for_byte_range(range.start as usize, range.end as usize);
        found.map(|raw| Self { raw, ..self })
    }

    /// The nodes around the character at `offset`, outermost first, from a child of this one to the innermost; one descent.
    pub fn path_to(self, offset: u32) -> Vec<Self> {
        let mut cursor = self.raw.walk();
        let mut path = Vec::new();
        while cursor.goto_first_child_for_byte(offset as usize).is_some() {
            let node = Self { raw: cursor.node(), ..self };
            if !node.range().contains(offset) {
                break;
            }
            path.push(node);
        }
        path
    }

    /// It and all below it, parents first.
    pub fn descendants(self) -> Descendants<'t> {
        Descendants { cursor: self.raw.walk(), text: self.text, skip_children: false, state: WalkState::New }
    }

    /// The topmost nodes of that kind below it, in order.
    pub fn descendants_of_kind(self, kind: Kind) -> Vec<Self> {
        let mut nodes = self.descendants();
        let mut found = Vec::new();
        while let Some(node) = nodes.next() {
            if node.kind() == kind {
                found.push(node);
                nodes.skip_children();
            }
        }
        found
    }

    /// The tree as an S-expression, for tests and messages.
    pub fn to_sexp(self) -> String {
        self.raw.to_sexp()
    }

    fn iterate(self, named_only: bool) -> Children<'t> {
        let mut cursor = self.raw.walk();
        let more = cursor.goto_first_child();
        Children { cursor, text: self.text, named_only, more }
    }
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl Eq for Node<'_> {}

impl std::hash::Hash for Node<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.raw.id().hash(state);
    }
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.kind().name(), self.range())
    }
}

impl<'t> Iterator for Children<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        while self.more {
            let node = self.cursor.node();
            self.more = self.cursor.goto_next_sibling();
            if !self.named_only || (node.is_named() && !node.is_extra()) {
                return Some(Node::new(node, self.text));
            }
        }
        None
    }
}

impl Descendants<'_> {
    /// How far the node that was returned last is below the one that the walk began at.
    pub fn depth(&self) -> u32 {
        self.cursor.depth()
    }

    /// Leaves out what is below the node that was returned last.
    pub fn skip_children(&mut self) {
        self.skip_children = true;
    }
}

impl<'t> Iterator for Descendants<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        match self.state {
            WalkState::Done => return None,
            WalkState::New => self.state = WalkState::Walking,
            WalkState::Walking => {
                let descend = !std::mem::take(&mut self.skip_children);
                if !(descend && self.cursor.goto_first_child()) {
                    while !self.cursor.goto_next_sibling() {
                        if !self.cursor.goto_parent() {
                            self.state = WalkState::Done;
                            return None;
                        }
                    }
                }
            }
        }
        Some(Node::new(self.cursor.node(), self.text))
    }
}
