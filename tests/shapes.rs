//! Patterns that are matched directly match what tree-sitter's own query engine matches.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use bezoar_base::Budget;
use bezoar_rules::RuleSet;
use bezoar_syntax::{Kind, Node, Shape, Source, Text};

/// What rules do not happen to use, or use seldom.
const ODD: &[&str] = &[
    "(argument_list (_) @c0)",
    "(argument_list . (_) @c0)",
    "(argument_list (_) @c0 .)",
    "(argument_list . (_) @c0 .)",
    "(argument_list (_) @c0 . (_) @c1)",
    "(argument_list (_) @c0 (_) @c1)",
    "(argument_list (_) . (keyword_argument) @c0)",
    "(argument_list \",\" @c0)",
    "(argument_list . \"(\" @c0)",
    "(argument_list \",\" @c0 . (_) @c1)",
    "(argument_list \")\" @c0 .)",
    "(argument_list (comment) @c0)",
    "(argument_list (string) (identifier))",
    "(argument_list [(string) @c0 (identifier) @c1 (call function: (_) @c2)] @c3)",
    "(argument_list (keyword_argument name: (_) value: [(string) (integer)] @c0) @c1)",
    "(block (_) @c0 .)",
    "(block . (_) @c0)",
    "(block (expression_statement (call) @c0) (return_statement (_) @c1))",
    "(block (expression_statement) . (return_statement) @c0)",
    "(call function: (attribute object: (call function: (_) @c0) attribute: (identifier) @c1)) @c2",
    "(call function: [(identifier) (attribute)] @c0 arguments: (argument_list (string (string_content) @c1)))",
    "(comparison_operator (_) @c0 operators: \"==\" @c1 (_) @c2)",
    "(comparison_operator operators: [\"==\" \"!=\" \"in\"] @c0)",
    "(boolean_operator left: (_) @c0 operator: \"or\" right: (_) @c1)",
    "(function_definition name: (identifier) @c0 parameters: (parameters . (identifier) @c1) body: (block . (_) @c2))",
    "(function_definition body: (block (expression_statement (string) @c0)))",
    "(decorated_definition (decorator (_) @c0) definition: (function_definition parameters: (parameters (_) @c1)))",
    "(class_definition superclasses: (argument_list (_) @c0) body: (block (expression_statement (assignment left: (_) @c1))))",
    "(dictionary (pair key: (string (string_content) @c0) value: (_) @c1))",
    "(list (_) @c0 . \",\" @c1)",
    "(import_from_statement module_name: (_) @c0 name: (_) @c1)",
    "(assignment left: (_) @c0 type: (_) @c1 right: (_) @c2)",
    "(with_statement (with_clause (with_item value: (_) @c0)))",
    "(if_statement condition: (_) @c0 consequence: (block (_) @c1 .))",
    "(string (interpolation expression: (_) @c0) @c1)",
    "(try_statement body: (block) (except_clause (_) @c0))",
    "(return_statement (_) @c0)",
];

#[test]
fn direct_matching_finds_what_the_query_engine_finds() {
    let rules = RuleSet::built_in();
    let patterns = rules.rules().iter().flat_map(|rule| &rule.patterns);
    let shapes =
        patterns.chain(rules.models().iter().map(|model| &model.pattern)).map(|pattern| pattern.shape.pattern());
    let mut all: Vec<&str> = shapes.chain(ODD.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    let shapes: Vec<(&str, Shape, Shape)> = all
        .into_iter()
        .map(|text| {
            let direct = Shape::read(text).expect("it can be read");
            (text, direct, Shape::compile(text).expect("it compiles"))
        })
        .collect();
    let sources: Vec<Source> = corpus().iter().flat_map(|text| [parsed(text), parsed(cut(text))]).collect();
    let mut found = 0;
    let mut wrong = Vec::new();
    for (text, direct, compiled) in &shapes {
        let roots = roots(text);
        for node in sources.iter().flat_map(|source| source.root().descendants()).filter(|node| node.is(&roots)) {
            let (one, other) = (matches(direct, node), matches(compiled, node));
            found += other.len();
            if one != other && wrong.len() < 20 {
                wrong.push(format!("{text} at {:?}:\n  directly {one:?}\n  compiled {other:?}", node.text()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(found > 20_000, "only {found} matches were compared");
}

/// What each match captures: the number, and which node. The engine tells first what ends first, we what begins first.
fn matches(shape: &Shape, node: Node<'_>) -> Vec<Vec<(u32, usize)>> {
    let mut found = Vec::new();
    let each = |captures: bezoar_syntax::Captures<'_>| {
        found.push(captures.iter().map(|(number, node)| (*number, node.id())).collect());
        ControlFlow::Continue(())
    };
    shape.matches_at(node, &Budget::unlimited(), each).expect("the budget has no end");
    found.sort_unstable();
    found
}

/// The kinds that a pattern may begin with, by its first words.
fn roots(text: &str) -> Vec<Kind> {
    let end = if text.starts_with('[') { text.find(']').unwrap_or(text.len()) } else { text.len() };
    let names = text[..end].split('(').skip(1).filter_map(|rest| rest.split([' ', ')']).next());
    let names = names.take(if text.starts_with('[') { usize::MAX } else { 1 });
    names.filter_map(Kind::from_name).collect()
}

/// Half of a text, which seldom parses.
fn cut(text: &str) -> &str {
    let mut middle = text.len() / 2;
    while !text.is_char_boundary(middle) {
        middle += 1;
    }
    &text[..middle]
}

fn parsed(text: &str) -> Source {
    Source::parse(Text::new(text), &Budget::unlimited()).expect("not cancelled")
}

/// The Python files of the repository: mistakes of every kind, in as many ways to write them.
fn corpus() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut waiting = vec![root.join("queries"), root.join("tests")];
    let mut files: Vec<PathBuf> = Vec::new();
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            match path.extension() {
                _ if path.is_dir() => waiting.push(path),
                Some(extension) if extension == "py" => files.push(path),
                _ => {}
            }
        }
    }
    files.sort();
    files.iter().map(|path| fs::read_to_string(path).expect("the file can be read")).collect()
}
