//! A syntax tree in arrays.
//!
//! A node of tree-sitter knows neither its parent nor the field it stands under, and each step to a child is computed anew: the
//! parser's tree is made to be shared between revisions, not to be asked. An evaluator asks far more often than a parser makes. So
//! what the parser made is copied once, in the order of the text, where a parent, a field and the end of what is below a node are
//! looked up.
//!
//! The copy is made in *parts*, each when it is first looked into: every statement of the module and of the classes in it is one. A
//! part counts bytes from its own start, so that an edit leaves the copies of all other parts as they are.

use std::sync::{Arc, OnceLock};

use bezoar_base::{FastMap, TextRange};

use crate::{Dirty, Kind, Text, field, kind};

/// Classes in classes are cut into parts up to this depth; deeper ones are parts as a whole.
const MAX_NESTING: u32 = 8;

/// No node of a part.
const NOWHERE: u32 = u32::MAX;

/// A text and its syntax tree.
pub(crate) struct Tree {
    raw: tree_sitter::Tree,
    text: Text,
    /// The module first; the statements of one body stand together, in order.
    parts: Vec<Part>,
}

/// A statement of the module or of a class, or the module itself, without the statements that are parts of their own.
pub(crate) struct Part {
    pub(crate) range: TextRange,
    pub(crate) kind: Kind,
    pub(crate) flags: Flags,
    /// The number of the part whose body it stands in; the module's is its own.
    owner: u32,
    /// Its position in that body.
    position: u32,
    /// The parts of its own body.
    first_inner: u32,
    inner: u32,
    copy: OnceLock<Copied>,
}

/// The nodes of a part, a parent before its children; cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Copied {
    pub(crate) records: Arc<[Record]>,
    /// The node whose children are parts; [`NOWHERE`] if none is.
    body: u32,
}

/// A node. The statements of a body are there as well, with nothing below them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    /// Its bytes, from the start of the part.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The index of its parent; of the first node, its own.
    pub(crate) parent: u32,
    /// One past the index of the last node below it.
    pub(crate) next: u32,
    pub(crate) kind: u16,
    /// The field it stands under; zero for none.
    pub(crate) field: u16,
    pub(crate) flags: Flags,
}

/// What is known of a node besides its kind, a bit for each.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flags(u8);

impl Flags {
    pub(crate) const NAMED: u8 = 1;
    pub(crate) const EXTRA: u8 = 2;
    /// An error, or made up by the parser.
    pub(crate) const BROKEN: u8 = 4;
    /// It or anything below it is broken.
    pub(crate) const HAS_ERROR: u8 = 8;

    pub(crate) fn has(self, flag: u8) -> bool {
        self.0 & flag != 0
    }

    /// Those of a node in one with an error somewhere below it, or without: each question that need not be asked is a call less
    /// into the parser.
    fn of(node: tree_sitter::Node<'_>, kind: Kind, in_error: bool) -> Self {
        let has_error = in_error && node.has_error();
        let is_extra = (in_error || kind == kind::COMMENT || kind == kind::LINE_CONTINUATION) && node.is_extra();
        let is_broken = kind == kind::ERROR || (node.start_byte() == node.end_byte() && node.is_missing());
        let mut flags = 0;
        for (holds, flag) in [
            (kind.is_named(), Self::NAMED),
            (is_extra, Self::EXTRA),
            (is_broken, Self::BROKEN),
            (has_error, Self::HAS_ERROR),
        ] {
            flags |= if holds { flag } else { 0 };
        }
        Self(flags)
    }
}

impl Tree {
    /// The tree that was parsed, with the copies of an earlier one's parts that were not touched since.
    pub(crate) fn new(raw: tree_sitter::Tree, text: Text, before: Option<(&Self, &Dirty)>) -> Self {
        let mut parts = Vec::new();
        let root = raw.root_node();
        parts.push(Part::new(root, 0, 0));
        let mut bodies = vec![(0, 0, root)];
        let mut at = 0;
        while let Some(&(owner, depth, body)) = bodies.get(at) {
            at += 1;
            let first_inner = parts.len() as u32;
            let mut cursor = body.walk();
            let mut more = cursor.goto_first_child();
            while more {
                let (node, number) = (cursor.node(), parts.len() as u32);
                parts.push(Part::new(node, owner, number - first_inner));
                if depth < MAX_NESTING
                    && let Some(body) = class_body(node)
                {
                    bodies.push((number, depth + 1, body));
                }
                more = cursor.goto_next_sibling();
            }
            let inner = parts.len() as u32 - first_inner;
            let owner: &mut Part = &mut parts[owner as usize];
            (owner.first_inner, owner.inner) = (first_inner, inner);
        }
        if let Some((before, dirty)) = before {
            take_over(&mut parts, before, dirty);
        }
        Self { raw, text, parts }
    }

    pub(crate) fn raw(&self) -> &tree_sitter::Tree {
        &self.raw
    }

    pub(crate) fn text(&self) -> &Text {
        &self.text
    }

    /// The module.
    pub(crate) fn root(&self) -> &Part {
        &self.parts[0]
    }

    /// The part whose body `part` stands in, and the index of its place there; `None` for the module.
    pub(crate) fn place_of(&self, part: &Part) -> Option<(&Part, u32)> {
        if std::ptr::eq(part, self.root()) {
            return None;
        }
        let owner = &self.parts[part.owner as usize];
        Some((owner, owner.copy(self).body + 1 + part.position))
    }

    /// The part of which a node of `part` is only the place.
    pub(crate) fn inner_at(&self, part: &Part, at: u32) -> Option<&Part> {
        if part.inner == 0 {
            return None;
        }
        let position = at.wrapping_sub(part.copy(self).body.wrapping_add(1));
        (position < part.inner).then(|| &self.parts[(part.first_inner + position) as usize])
    }

    /// What the parser made of a part.
    fn raw_of(&self, part: &Part) -> Option<tree_sitter::Node<'_>> {
        let mut positions = Vec::new();
        let mut part = part;
        while !std::ptr::eq(part, self.root()) {
            positions.push(part.position);
            part = &self.parts[part.owner as usize];
        }
        let mut node = self.raw.root_node();
        for (depth, &position) in positions.iter().rev().enumerate() {
            let body = if depth == 0 { node } else { class_body(node)? };
            node = body.child(position)?;
        }
        Some(node)
    }
}

impl std::fmt::Debug for Tree {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tree").field("parts", &self.parts.len()).finish_non_exhaustive()
    }
}

impl Part {
    fn new(node: tree_sitter::Node<'_>, owner: u32, position: u32) -> Self {
        Self {
            range: TextRange::from(node.byte_range()),
            kind: Kind(node.kind_id()),
            flags: Flags::of(node, Kind(node.kind_id()), true),
            owner,
            position,
            first_inner: 0,
            inner: 0,
            copy: OnceLock::new(),
        }
    }

    /// Its nodes, copied now if nobody asked before.
    pub(crate) fn copy(&self, tree: &Tree) -> &Copied {
        self.copy.get_or_init(|| {
            let copied = tree.raw_of(self).map(|node| {
                let body = match self.inner {
                    0 => None,
                    _ if std::ptr::eq(self, tree.root()) => Some(node),
                    _ => class_body(node),
                };
                Copied::of(node, body.map(|body| body.id()))
            });
            // The parser's tree has every part that was made of it; were one not found, it would have nothing below it.
            copied.unwrap_or_else(|| self.alone())
        })
    }

    fn alone(&self) -> Copied {
        let (kind, flags, end) = (self.kind.0, self.flags, self.range.len());
        Copied {
            records: Arc::new([Record { start: 0, end, parent: 0, next: 1, kind, field: 0, flags }]),
            body: NOWHERE,
        }
    }
}

impl Copied {
    fn of(node: tree_sitter::Node<'_>, body: Option<usize>) -> Self {
        let base = node.start_byte();
        let offset = |at: usize| (at - base) as u32;
        let has_error = node.has_error();
        let mut records: Vec<Record> = Vec::with_capacity(node.descendant_count());
        let mut cursor = node.walk();
        let (mut parent, mut body_at) = (0, NOWHERE);
        loop {
            let (node, at) = (cursor.node(), records.len() as u32);
            let (range, kind) = (node.byte_range(), node.kind_id());
            let in_error = records.get(parent as usize).map_or(has_error, |parent| parent.flags.has(Flags::HAS_ERROR));
            records.push(Record {
                start: offset(range.start),
                end: offset(range.end),
                parent,
                next: at + 1,
                kind,
                field: cursor.field_id().map_or(0, std::num::NonZero::get),
                flags: Flags::of(node, Kind(kind), in_error),
            });
            if body_at == NOWHERE && body == Some(node.id()) {
                body_at = at;
            }
            let is_part = parent == body_at && at != body_at;
            if !is_part && cursor.goto_first_child() {
                parent = at;
                continue;
            }
            while !cursor.goto_next_sibling() {
                if !cursor.goto_parent() {
                    return Self { records: records.into(), body: body_at };
                }
                let ended = parent as usize;
                records[ended].next = records.len() as u32;
                parent = records[ended].parent;
            }
        }
    }
}

/// The body of a class that a statement defines.
fn class_body(node: tree_sitter::Node<'_>) -> Option<tree_sitter::Node<'_>> {
    let class = match Kind(node.kind_id()) {
        kind::DECORATED_DEFINITION => node.child_by_field_id(field::DEFINITION.0)?,
        _ => node,
    };
    if Kind(class.kind_id()) != kind::CLASS_DEFINITION {
        return None;
    }
    class.child_by_field_id(field::BODY.0).filter(|body| Kind(body.kind_id()) == kind::BLOCK)
}

/// Gives parts the copies of the same ones before an edit.
fn take_over(parts: &mut [Part], before: &Tree, dirty: &Dirty) {
    let mut copies: FastMap<TextRange, &Part> = FastMap::default();
    for part in before.parts.iter().filter(|part| part.inner == 0 && part.copy.get().is_some()) {
        if let Some(range) = dirty.map(part.range).filter(|range| !range.is_empty()) {
            copies.insert(range, part);
        }
    }
    for part in parts.iter_mut().filter(|part| part.inner == 0 && !dirty.touches(part.range)) {
        let same = copies.get(&part.range).filter(|it| it.kind == part.kind && it.flags == part.flags);
        if let Some(copy) = same.and_then(|before| before.copy.get()) {
            part.copy = OnceLock::from(copy.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use bezoar_base::Budget;

    use super::*;
    use crate::{Node, Source};

    const CODE: &str = "import a\n\n@b\nclass C(D):\n    # e\n    f: int = 1\n    class G:\n        async def h(self, *, i=2): return {i: 3 for _ in ()}\n    \
        \n    if j: k()\n    @l\n    class M: n = 4; o = f'{p!r:>{q}}'\nif r:\n    class S: t = 5\nelse: pass\n\nu = v[1:2]; w = not x\n\nx = 1 + \\\n  2\n";

    fn source(code: &str) -> Source {
        Source::parse(Text::new(code), &Budget::unlimited()).expect("not cancelled")
    }

    /// Whether every answer about every node is the parser's.
    fn check(source: &Source, code: &str) {
        let root = source.root();
        let mut cursor = root.raw().walk();
        let mut nodes = root.descendants();
        let mut is_more = true;
        while is_more {
            let (node, raw) = (nodes.next().expect("as many nodes as the parser has"), cursor.node());
            assert_eq!(node.raw(), raw, "{code:?}");
            assert_eq!(root.of_raw(root.raw(), raw), Some(node), "{code:?}");
            assert_eq!((node.kind().0, node.range()), (raw.kind_id(), TextRange::from(raw.byte_range())), "{code:?}");
            assert_eq!(node.field().map(|field| field.0), cursor.field_id().map(std::num::NonZero::get), "{code:?}");
            assert_eq!(nodes.depth(), cursor.depth(), "{code:?}");
            assert_eq!((node.is_named(), node.is_extra()), (raw.is_named(), raw.is_extra()), "{code:?}");
            assert_eq!(node.is_broken(), raw.is_error() || raw.is_missing(), "{code:?}");
            assert_eq!(node.has_error(), raw.has_error(), "{code:?}");
            let as_raw = |node: Option<Node<'_>>| node.map(|it| it.raw().id());
            assert_eq!(as_raw(node.parent()), raw.parent().map(|it| it.id()), "{code:?}");
            // The parser is wrong about the siblings of what is empty.
            let siblings: Vec<Node<'_>> = node.parent().into_iter().flat_map(Node::children).collect();
            let place = siblings.iter().position(|sibling| *sibling == node).unwrap_or(0);
            let named = |sibling: &&Node<'_>| sibling.is_named();
            let next = siblings.iter().skip(place + 1).find(named).copied();
            assert_eq!(node.next_named_sibling(), next, "{node:?} {code:?}");
            let previous = siblings.iter().take(place).rfind(named).copied();
            assert_eq!(node.previous_named_sibling(), previous, "{node:?} {code:?}");
            assert_eq!(as_raw(node.named_child(1)), raw.named_child(1).map(|it| it.id()), "{code:?}");
            for number in 1..=u16::try_from(crate::Field::names().count()).expect("few") {
                let ours = node.child(crate::Field(number));
                assert_eq!(as_raw(ours), raw.child_by_field_id(number).map(|it| it.id()), "{node:?} {number} {code:?}");
            }
            let range = node.range();
            let found = root.raw().descendant_for_byte_range(range.start as usize, range.end as usize);
            assert_eq!(as_raw(root.covering(range)), found.map(|it| it.id()), "{node:?} {code:?}");
            is_more = cursor.goto_first_child()
                || loop {
                    if cursor.goto_next_sibling() {
                        break true;
                    }
                    if !cursor.goto_parent() {
                        break false;
                    }
                };
        }
        assert_eq!(nodes.next(), None, "{code:?}");
    }

    #[test]
    fn every_answer_is_the_parsers() {
        check(&source(CODE), CODE);
        // Half-typed code: cut off at each character, and with each character left out.
        for at in (0..CODE.len()).filter(|at| CODE.is_char_boundary(*at)) {
            check(&source(&CODE[..at]), &CODE[..at]);
            let without = [&CODE[..at], &CODE[at + 1..]].concat();
            check(&source(&without), &without);
        }
    }

    #[test]
    fn after_an_edit_the_copies_are_those_of_a_new_tree() {
        let mut taken_over = 0;
        for at in 0..=CODE.len() {
            for inserted in ["y", "(", "\n", "\"\"\"", "\nclass Z:\n    "] {
                let before = source(CODE);
                before.tree().copy_all();
                let (text, splice) = before.text().edit(TextRange::empty(at as u32), inserted).expect("fits");
                let code = text.as_str().to_owned();
                let (after, _) = before.reparse(text, &[splice], &Budget::unlimited()).expect("not cancelled");
                taken_over += after.tree().parts.iter().filter(|part| part.copy.get().is_some()).count();
                let anew = Tree::new(after.tree().raw().clone(), after.text().clone(), None);
                for (one, two) in after.tree().parts.iter().zip(&anew.parts) {
                    assert_eq!((one.range, one.kind, one.flags), (two.range, two.kind, two.flags), "{code:?}");
                    assert_eq!(one.copy(after.tree()), two.copy(&anew), "{code:?}");
                }
            }
        }
        assert!(taken_over > 1_000, "{taken_over}");
    }

    #[test]
    fn what_is_skipped_is_not_copied() {
        let source = source(CODE);
        let mut nodes = source.root().descendants();
        while let Some(node) = nodes.next() {
            if node.kind() != kind::MODULE {
                nodes.skip_children();
            }
        }
        let copied: Vec<bool> = source.tree().parts.iter().map(|part| part.copy.get().is_some()).collect();
        assert!(copied[0] && !copied[1..].contains(&true), "{copied:?}");
    }

    impl Tree {
        fn copy_all(&self) {
            for part in &self.parts {
                part.copy(self);
            }
        }
    }
}
