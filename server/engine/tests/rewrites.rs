//! What people and the loader read about rewrites is what there is.

use std::fmt::Write as _;

use bezoar_engine::REWRITES;
use bezoar_rules::REWRITE_NAMES;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../queries/README.md");
const BEGIN: &str =
    "<!-- generated from the rewrites of the engine; BEZOAR_BLESS=1 cargo test -p bezoar-engine writes it -->\n\n";
const END: &str = "<!-- end of the generated part about rewrites -->";

#[test]
fn the_loader_knows_every_rewrite() {
    let names: Vec<(&str, Vec<&str>)> = REWRITES
        .iter()
        .map(|rewrite| (rewrite.name, rewrite.arguments.iter().map(|(name, _)| *name).collect()))
        .collect();
    let known: Vec<(&str, Vec<&str>)> = REWRITE_NAMES.iter().map(|(name, names)| (*name, names.to_vec())).collect();
    assert_eq!(known, names, "`REWRITE_NAMES` in the crate `bezoar-rules`");
}

#[test]
fn the_reference_of_rewrites_is_the_table() {
    let text = std::fs::read_to_string(README).expect("the README is there");
    let (before, rest) = text.split_once(BEGIN).expect("the generated part begins somewhere");
    let (_, after) = rest.split_once(END).expect("the generated part ends somewhere");
    let generated = [before, BEGIN, &reference(), END, after].concat();
    if std::env::var_os("BEZOAR_BLESS").is_some() {
        std::fs::write(README, &generated).expect("the README can be written");
    } else {
        assert!(text == generated, "run with BEZOAR_BLESS=1 and read what changed");
    }
}

fn reference() -> String {
    let mut out = String::new();
    for rewrite in REWRITES {
        let arguments: Vec<String> = rewrite.arguments.iter().map(|(name, what)| format!("`{name}`: {what}")).collect();
        let _ = write!(out, "* `{}`\\\n  {}\\\n  {}.\n\n", rewrite.name, rewrite.summary, arguments.join("; "));
        if let Some(example) = rewrite.examples.first() {
            let indented = |code: &str| code.trim_end().replace('\n', "\n  ");
            let _ = write!(
                out,
                "  ```python\n  {}\n  ```\n\n  becomes\n\n  ```python\n  {}\n  ```\n\n",
                indented(example.before),
                indented(example.after)
            );
        }
    }
    // A blank line within the code needs no indentation.
    out.replace("\n  \n", "\n\n")
}
