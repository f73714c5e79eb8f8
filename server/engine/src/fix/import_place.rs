//! Where an import that a fix needs goes: among the imports at the top of the file, else below its docstring.

use bezoar_base::TextRange;
use bezoar_syntax::{Node, field, kind};

use super::draft::Draft;
use crate::layout::Layout;

/// Adds `statement`, which imports from `module`, so that it is seen at `place`.
pub(super) fn add<'t>(draft: &mut Draft<'_, 't>, module: &str, statement: &str, place: Node<'t>) {
    let head = Head::of(draft.python.units(), place);
    let (offset, text) = head.line_for(draft.layout, module, statement, place);
    draft.insert(offset, &text);
}

/// What stands at the top of a file, before its code.
struct Head<'t> {
    units: &'t [Node<'t>],
    docstring: Option<Node<'t>>,
    last_future: Option<Node<'t>>,
    /// Import statements of the module itself, none in a `try` or `if`.
    imports: Vec<Node<'t>>,
}

impl<'t> Head<'t> {
    fn of<'u>(units: &'u [Node<'t>], place: Node<'t>) -> Head<'u>
    where
        't: 'u,
    {
        let mut head = Head { units, docstring: None, last_future: None, imports: Vec::new() };
        let code = units.iter().filter(|unit| unit.kind() != kind::COMMENT);
        for (number, &unit) in code.enumerate() {
            if unit.range().covers(place.range()) && !is_import(unit) {
                break;
            }
            match unit.kind() {
                kind::EXPRESSION_STATEMENT if number == 0 && is_docstring(unit) => head.docstring = Some(unit),
                kind::FUTURE_IMPORT_STATEMENT => head.last_future = Some(unit),
                _ if is_import(unit) => head.imports.push(unit),
                kind::IF_STATEMENT | kind::TRY_STATEMENT if unit.descendants().any(is_import) => {}
                _ => break,
            }
        }
        head
    }

    fn line_for(&self, layout: Layout<'_>, module: &str, statement: &str, place: Node<'_>) -> (u32, String) {
        if let Some((neighbour, after)) = self.neighbour(layout, module, statement, place) {
            return if after {
                self.below(layout, neighbour, statement)
            } else {
                self.above(layout, neighbour, statement)
            };
        }
        if let Some(future) = self.last_future.or(self.docstring) {
            let (offset, line) = self.below(layout, future, statement);
            let (before, after) = match line.strip_suffix('\n') {
                Some(line) => (
                    line,
                    if layout.is_blank(offset) || offset as usize >= layout.text().len() { "\n" } else { "\n\n" },
                ),
                None => (&*line, ""),
            };
            let gap = if before.starts_with("; ") { "" } else { "\n" };
            return (offset, format!("{gap}{before}{after}"));
        }
        let offset = after_header(layout);
        let first = self.units.iter().find(|unit| unit.start() >= offset);
        let is_definition = |unit: &&Node<'_>| {
            unit.is(&[kind::FUNCTION_DEFINITION, kind::CLASS_DEFINITION, kind::DECORATED_DEFINITION])
        };
        let gap = if first.is_some_and(|first| is_definition(&first)) { "\n\n\n" } else { "\n\n" };
        (offset, format!("{statement}{gap}"))
    }

    /// The import that the new one stands next to, and whether below it.
    fn neighbour(
        &self,
        layout: Layout<'_>,
        module: &str,
        statement: &str,
        place: Node<'_>,
    ) -> Option<(Node<'t>, bool)> {
        let root = |path: &str| path.split('.').next().unwrap_or_default().to_owned();
        let same_package: Vec<Node<'t>> = self
            .imports
            .iter()
            .copied()
            .filter(|import| module_of(*import).is_some_and(|imported| root(imported) == root(module)))
            .collect();
        if let Some(first) = same_package.first() {
            let below =
                same_package.iter().rfind(|import| module_of(**import).is_some_and(|imported| imported <= module));
            return Some(below.map_or((*first, false), |below| (*below, true)));
        }
        if statement.starts_with("from ") {
            let absolute = self.imports.iter().rfind(|import| !is_relative(**import));
            return absolute.map(|last| (*last, true)).or(self.imports.first().map(|first| (*first, false)));
        }
        let runs = self.runs(layout);
        let used = |import: &Node<'_>| binds_name_in(*import, place);
        let run = runs.iter().find(|run| run.iter().any(used)).or(runs.first());
        let Some(run) = run else { return self.imports.first().map(|first| (*first, false)) };
        let texts: Vec<&str> = run.iter().filter_map(|import| module_of(*import)).collect();
        if !texts.is_sorted() {
            let last_used = run.iter().rfind(|import| used(import)).or(run.last())?;
            return Some((*last_used, true));
        }
        match texts.iter().rposition(|other| *other < module) {
            Some(before) => Some((run[before], true)),
            None => Some((run[0], false)),
        }
    }

    /// The `import x` statements that stand directly below each other.
    fn runs(&self, layout: Layout<'_>) -> Vec<Vec<Node<'t>>> {
        let mut runs: Vec<Vec<Node<'t>>> = Vec::new();
        for &import in self.imports.iter().filter(|import| import.kind() == kind::IMPORT_STATEMENT) {
            let adjoins = |last: &Node<'_>| {
                let between = layout.slice(TextRange::new(last.end(), import.start()));
                let end = layout.line_end(last.end());
                layout.line(end).end == layout.line(import.start()).start && !between.trim_start().starts_with(';')
            };
            match runs.last_mut().filter(|run| run.last().is_some_and(adjoins)) {
                Some(run) => run.push(import),
                None => runs.push(vec![import]),
            }
        }
        runs
    }

    /// The statement on a line of its own below `unit`, or on the unit's line where other code follows there.
    fn below(&self, layout: Layout<'_>, unit: Node<'_>, statement: &str) -> (u32, String) {
        let end = layout.line_end(unit.end());
        let shares_line = self.units.iter().any(|other| other.start() >= unit.end() && other.start() < end);
        let line = layout.line(unit.end());
        if shares_line {
            (unit.end(), format!("; {statement}"))
        } else if line.end == end {
            (end, format!("\n{statement}"))
        } else {
            (line.end, format!("{statement}\n"))
        }
    }

    fn above(&self, layout: Layout<'_>, unit: Node<'_>, statement: &str) -> (u32, String) {
        if layout.begins_line(unit.start()) {
            (layout.line(unit.start()).start.max(after_mark(layout)), format!("{statement}\n"))
        } else {
            (unit.start(), format!("{statement}; "))
        }
    }
}

fn is_import(unit: Node<'_>) -> bool {
    unit.is(&[kind::IMPORT_STATEMENT, kind::IMPORT_FROM_STATEMENT])
}

fn is_docstring(unit: Node<'_>) -> bool {
    unit.named_child(0).is_some_and(|inner| inner.is(&[kind::STRING, kind::CONCATENATED_STRING]))
}

/// The module that a statement imports, or imports from; the first of several.
fn module_of(import: Node<'_>) -> Option<&str> {
    let module = import.child(field::MODULE_NAME).or_else(|| {
        let name = import.child(field::NAME)?;
        if name.kind() == kind::ALIASED_IMPORT { name.child(field::NAME) } else { Some(name) }
    });
    module.map(Node::text)
}

fn is_relative(import: Node<'_>) -> bool {
    import.child(field::MODULE_NAME).is_some_and(|module| module.kind() == kind::RELATIVE_IMPORT)
}

/// Whether the code at `place` uses a name that `import` binds.
fn binds_name_in(import: Node<'_>, place: Node<'_>) -> bool {
    let names = bezoar_python::import_bindings(import);
    let is_bound = |used: Node<'_>| names.iter().any(|import| import.name.as_deref() == Some(used.text()));
    place.descendants().any(|node| node.kind() == kind::IDENTIFIER && is_bound(node))
}

/// Where a byte order mark ends.
fn after_mark(layout: Layout<'_>) -> u32 {
    if layout.text().starts_with('\u{feff}') { 3 } else { 0 }
}

/// Where the comments end that are about the whole file: `#!`, an encoding, a licence that is set apart by a blank line.
fn after_header(layout: Layout<'_>) -> u32 {
    let mut offset = after_mark(layout);
    let mut end = offset;
    for number in 0.. {
        let line = layout.line(offset);
        let text = layout.slice(TextRange::new(offset, line.end));
        let is_comment = text.trim_start().starts_with('#');
        let is_blank = text.trim().is_empty();
        let binds = number < 2 && is_comment && (text.starts_with("#!") || text.contains("coding"));
        if text.is_empty() || !(is_comment || is_blank) {
            break;
        }
        offset = line.end;
        if binds || is_blank {
            end = offset;
        }
    }
    end
}
