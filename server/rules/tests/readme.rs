//! `queries/README.md` says what the loader does.

use bezoar_rules::{PREDICATES, Provenance, RuleFile, RuleSet, finder_reference, predicate_reference};

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../queries/README.md");
const BEGIN: &str =
    "<!-- generated from the table of predicates; BEZOAR_BLESS=1 cargo test -p bezoar-rules writes it -->\n\n";
const END: &str = "<!-- end of the generated part -->";
const BEGIN_FINDERS: &str =
    "<!-- generated from the finders; BEZOAR_BLESS=1 cargo test -p bezoar-rules writes it -->\n\n";
const END_FINDERS: &str = "<!-- end of the generated part about finders -->";

#[test]
fn the_references_are_the_tables() {
    let text = std::fs::read_to_string(README).expect("the README is there");
    let generated = with_part(&text, BEGIN, &predicate_reference(), END);
    let generated = with_part(&generated, BEGIN_FINDERS, &finder_reference(), END_FINDERS);
    if std::env::var_os("BEZOAR_BLESS").is_some() {
        std::fs::write(README, &generated).expect("the README can be written");
    } else {
        assert!(text == generated, "run with BEZOAR_BLESS=1 and read what changed");
    }
}

fn with_part(text: &str, begin: &str, part: &str, end: &str) -> String {
    let (before, rest) = text.split_once(begin).expect("the generated part begins somewhere");
    let (_, after) = rest.split_once(end).expect("the generated part ends somewhere");
    [before, begin, part, end, after].concat()
}

#[test]
fn every_example_of_a_predicate_is_read() {
    for entry in PREDICATES {
        // Each capture of the example is captured, but for the one that it binds.
        let mut captures: Vec<&str> = entry.example.split_whitespace().filter(|word| word.starts_with('@')).collect();
        let binds = entry.arguments.ends_with("[@name]") && captures.len() > 1;
        captures.truncate(if binds { captures.len() - 1 } else { captures.len() });
        let captures = captures.iter().map(|name| name.trim_end_matches(')')).filter(|name| *name != "@match");
        let fields =
            ["function:", "arguments:"].into_iter().zip(captures).map(|(field, name)| format!("{field} (_) {name}"));
        let pattern = format!("((call {}) @match {})", fields.collect::<Vec<_>>().join(" "), entry.example);
        assert_eq!(problems("rule.scm", &format!("{HEADER}{pattern}\n")), [""; 0], "{pattern}");
    }
}

#[test]
fn every_rule_and_model_of_the_readme_is_read() {
    let text = std::fs::read_to_string(README).expect("the README is there");
    // A block in a list is indented.
    let blocks = text.split("```scheme\n").skip(1).filter_map(|rest| rest.split("```").next());
    let blocks = blocks.map(|block| block.replace("\n   ", "\n").trim_start().to_owned());
    let mut seen = 0;
    for block in
        blocks.filter(|block| block.contains("@match)") || block.contains("@match\n") || block.contains("#set!"))
    {
        let is_rule = block.contains("@match");
        let whole = if block.starts_with(";;") || !is_rule { block.clone() } else { format!("{HEADER}{block}") };
        assert_eq!(problems(if is_rule { "rule.scm" } else { "model.scm" }, &whole), [""; 0], "{block}");
        seen += 1;
    }
    assert!(seen > 1, "the README shows rules and models");
}

fn problems(name: &str, text: &str) -> Vec<String> {
    let file = RuleFile::new("queries", &format!("queries/a/b/{name}"), text, "", Provenance::Workspace);
    RuleSet::load(&[file]).problems().iter().map(|problem| problem.message.clone()).collect()
}

const HEADER: &str =
    ";; title = \"T\"\n;; message = \"m\"\n;; severity = \"low\"\n;; confidence = \"low\"\n;; cwe = [1]\n";
