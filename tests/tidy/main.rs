//! What the compiler cannot say about this repository, in words: the layers, the style, the rules' folders and the documents.
//!
//! Every check discovers what it looks at; a new crate, rule or page is checked because it is there.

mod documents;
mod layers;
mod repository;
mod rules;
mod style;

/// Fails with all `problems` at once, each a sentence that says what to do.
#[track_caller]
fn none(problems: Vec<String>) {
    assert!(problems.is_empty(), "\n\n{}\n", problems.iter().map(|p| format!("  * {p}\n")).collect::<String>());
}
