use bezoar_base::TextRange;

use crate::tree::{Flags, Part, Record, Tree};
use crate::{Field, Kind};

/// A node of a syntax tree with the text it stands in. It lives as long as its [`Source`](crate::Source).
#[derive(Copy, Clone)]
pub struct Node<'t> {
    tree: &'t Tree,
    part: &'t Part,
    at: u32,
}

/// The children of a node, in order.
#[derive(Clone)]
pub struct Children<'t> {
    tree: &'t Tree,
    part: &'t Part,
    records: &'t [Record],
    at: u32,
    end: u32,
    named_only: bool,
}

/// A node and all below it, a parent before its children; without recursion, so that depth costs no stack.
pub struct Descendants<'t> {
    tree: &'t Tree,
    part: &'t Part,
    at: u32,
    /// One past the last node of the part that is still of the walk.
    end: u32,
    depth: u32,
    /// The parts that were left for one within them.
    outer: Vec<Outer<'t>>,
    skip_children: bool,
    state: WalkState,
}

struct Outer<'t> {
    part: &'t Part,
    at: u32,
    end: u32,
    depth: u32,
}

#[derive(PartialEq)]
enum WalkState {
    New,
    Walking,
    Done,
}

impl<'t> Node<'t> {
    /// The whole tree.
    pub(crate) fn root(tree: &'t Tree) -> Self {
        Self { tree, part: tree.root(), at: 0 }
    }

    /// What stands at that place of a part, which may be a part of its own.
    fn at(tree: &'t Tree, part: &'t Part, at: u32) -> Self {
        match tree.inner_at(part, at) {
            Some(part) => Self { tree, part, at: 0 },
            None => Self { tree, part, at },
        }
    }

    fn records(self) -> &'t [Record] {
        &self.part.copy(self.tree).records
    }

    fn record(self) -> &'t Record {
        &self.records()[self.at as usize]
    }

    /// The part and the index in it where it stands among its siblings; `None` for the whole tree.
    fn place(self) -> Option<(&'t Part, u32)> {
        if self.at == 0 { self.tree.place_of(self.part) } else { Some((self.part, self.at)) }
    }

    /// The whole text that the tree was made of.
    pub fn source_text(self) -> &'t str {
        self.tree.text().as_str()
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        // A part tells what it is without being copied.
        if self.at == 0 { self.part.kind } else { Kind(self.record().kind) }
    }

    fn flags(self) -> Flags {
        if self.at == 0 { self.part.flags } else { self.record().flags }
    }

    /// Whether it is of one of `kinds`.
    pub fn is(self, kinds: &[Kind]) -> bool {
        kinds.contains(&self.kind())
    }

    /// Its identity within its tree; another tree uses the same numbers for other nodes.
    pub fn id(self) -> usize {
        if self.at == 0 { std::ptr::from_ref(self.part).addr() } else { std::ptr::from_ref(self.record()).addr() }
    }

    /// Where it stands.
    pub fn range(self) -> TextRange {
        let part = self.part.range;
        if self.at == 0 {
            return part;
        }
        let record = self.record();
        TextRange::new(part.start + record.start, part.start + record.end)
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
        self.source_text().get(self.range().span()).unwrap_or("")
    }

    /// Whether the grammar gives it a name; punctuation and keywords have none.
    pub fn is_named(self) -> bool {
        self.flags().has(Flags::NAMED)
    }

    /// Whether the grammar allows it anywhere, such as a comment.
    pub fn is_extra(self) -> bool {
        self.flags().has(Flags::EXTRA)
    }

    /// Whether it is an error or was made up by the parser.
    pub fn is_broken(self) -> bool {
        self.flags().has(Flags::BROKEN)
    }

    /// Whether it, or anything below it, is broken.
    pub fn has_error(self) -> bool {
        self.flags().has(Flags::HAS_ERROR)
    }

    /// The child with that field.
    pub fn child(self, field: Field) -> Option<Self> {
        self.children_with(field).next()
    }

    /// The named child at `position`.
    pub fn named_child(self, position: u32) -> Option<Self> {
        self.children().filter(|child| child.is_named()).nth(position as usize)
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
        let Children { tree, part, records, mut at, end, .. } = self.children();
        std::iter::from_fn(move || {
            while at < end {
                let (record, here) = (&records[at as usize], at);
                at = record.next;
                if record.field == field.0 {
                    return Some(Self::at(tree, part, here));
                }
            }
            None
        })
    }

    /// The field under which it stands in its parent.
    pub fn field(self) -> Option<Field> {
        // A statement of a body has none.
        let field = if self.at == 0 { 0 } else { self.record().field };
        (field != 0).then_some(Field(field))
    }

    /// The node around it.
    pub fn parent(self) -> Option<Self> {
        let (part, at) = self.place()?;
        let at = part.copy(self.tree).records[at as usize].parent;
        Some(Self { part, at, ..self })
    }

    /// The nodes around it, innermost first.
    pub fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent(), |node| node.parent())
    }

    /// The next named sibling.
    pub fn next_named_sibling(self) -> Option<Self> {
        let (part, at) = self.place()?;
        let mut siblings = self.parent()?.children();
        siblings.at = part.copy(self.tree).records[at as usize].next;
        siblings.find(|sibling| sibling.is_named())
    }

    /// The named sibling before it.
    pub fn previous_named_sibling(self) -> Option<Self> {
        let before = self.parent()?.children().take_while(|sibling| *sibling != self);
        before.filter(|sibling| sibling.is_named()).last()
    }

    /// The smallest node that covers `range`; of nodes that only touch an empty one, the first that ends behind it.
    pub fn covering(self, range: TextRange) -> Option<Self> {
        if !self.range().covers(range) {
            return None;
        }
        let is_there = |node: &Self| {
            let (start, end) = (node.start(), node.end());
            end >= range.end && if start == end { end >= range.start } else { end > range.start }
        };
        let inner = |node: &Self| node.children().find(is_there).filter(|child| child.start() <= range.start);
        std::iter::successors(Some(self), inner).last()
    }

    /// The nodes around the character at `offset`, outermost first, from a child of this one to the innermost; one descent.
    pub fn path_to(self, offset: u32) -> Vec<Self> {
        let inner = |node: &Self| node.children().find(|child| child.end() > offset);
        let path = std::iter::successors(inner(&self), inner);
        path.take_while(|node| node.range().contains(offset)).collect()
    }

    /// It and all below it, parents first.
    pub fn descendants(self) -> Descendants<'t> {
        let Self { tree, part, at } = self;
        let (end, outer) = (self.records()[at as usize].next, Vec::new());
        Descendants { tree, part, at, end, depth: 0, outer, skip_children: false, state: WalkState::New }
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
        self.raw().to_sexp()
    }

    /// What the parser calls it.
    pub(crate) fn raw(self) -> tree_sitter::Node<'t> {
        let position = |node: Self| {
            let (part, at) = node.place()?;
            match node.at {
                // The statements of a body stand there one behind the other.
                0 => Some((at - part.copy(self.tree).records[at as usize].parent - 1) as usize),
                _ => node.parent()?.children().position(|sibling| sibling == node),
            }
        };
        let mut positions: Vec<usize> = std::iter::once(self).chain(self.ancestors()).map_while(position).collect();
        let mut raw = self.tree.raw().root_node();
        while let Some(position) = positions.pop() {
            raw = raw.child(position as u32).unwrap_or(raw);
        }
        raw
    }

    /// The node at or below it that the parser calls `wanted`, where it calls this one `raw`.
    pub(crate) fn of_raw(self, raw: tree_sitter::Node<'_>, wanted: tree_sitter::Node<'_>) -> Option<Self> {
        let (mut node, mut raw) = (self, raw);
        while raw != wanted {
            let towards = raw.child_with_descendant(wanted)?;
            let position = raw.children(&mut raw.walk()).position(|child| child == towards)?;
            (node, raw) = (node.children().nth(position)?, towards);
        }
        Some(node)
    }

    fn iterate(self, named_only: bool) -> Children<'t> {
        let Self { tree, part, at } = self;
        let records = self.records();
        Children { tree, part, records, at: at + 1, end: records[at as usize].next, named_only }
    }
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.part, other.part) && self.at == other.at
    }
}

impl Eq for Node<'_> {}

impl std::hash::Hash for Node<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.id().hash(state);
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
        while self.at < self.end {
            let (record, at) = (&self.records[self.at as usize], self.at);
            self.at = record.next;
            if !self.named_only || (record.flags.has(Flags::NAMED) && !record.flags.has(Flags::EXTRA)) {
                return Some(Node::at(self.tree, self.part, at));
            }
        }
        None
    }
}

impl<'t> Descendants<'t> {
    /// How far the node that was returned last is below the one that the walk began at.
    pub fn depth(&self) -> u32 {
        self.depth
    }

    /// Leaves out what is below the node that was returned last.
    pub fn skip_children(&mut self) {
        self.skip_children = true;
    }

    /// Goes to the next node of the part; `false` behind the last.
    fn step(&mut self, descend: bool) -> bool {
        if self.at == 0 && !descend {
            // All of the part is left out, which needs no copy of it.
            return false;
        }
        let records = &self.part.copy(self.tree).records;
        let mut before = self.at;
        let next = if descend { before + 1 } else { records[before as usize].next };
        if next >= self.end || next as usize >= records.len() {
            return false;
        }
        let parent = records[next as usize].parent;
        self.depth += 1;
        while before != parent {
            before = records[before as usize].parent;
            self.depth -= 1;
        }
        self.at = next;
        true
    }
}

impl<'t> Iterator for Descendants<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        match self.state {
            WalkState::Done => return None,
            WalkState::New => self.state = WalkState::Walking,
            WalkState::Walking => {
                let mut descend = !std::mem::take(&mut self.skip_children);
                while !self.step(descend) {
                    let Some(Outer { part, at, end, depth }) = self.outer.pop() else {
                        self.state = WalkState::Done;
                        return None;
                    };
                    (self.part, self.at, self.end, self.depth) = (part, at, end, depth);
                    descend = false;
                }
            }
        }
        if let Some(inner) = self.tree.inner_at(self.part, self.at) {
            let Self { part, at, end, depth, .. } = *self;
            self.outer.push(Outer { part, at, end, depth });
            (self.part, self.at, self.end) = (inner, 0, u32::MAX);
        }
        Some(Node { tree: self.tree, part: self.part, at: self.at })
    }
}
