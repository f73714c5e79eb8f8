//! What the loader refuses, with the words and the place that the author is shown: `refusals.txt`.
//!
//! `BEZOAR_BLESS=1` writes the answers anew; read them as the author of the rule would.

use bezoar_rules::{Problem, Provenance, RuleFile, RuleSet};

#[test]
fn every_refusal_says_what_is_wrong_and_where() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/refusals.txt");
    let written = std::fs::read_to_string(path).expect("the cases are there");
    let mut cases = written.split("==== ");
    let preface = cases.next().unwrap_or_default().to_owned();
    let answered = cases.fold(preface, |text, case| text + &answer(case));
    if std::env::var_os("BEZOAR_BLESS").is_some() {
        std::fs::write(path, &answered).expect("the file can be written");
    } else {
        assert_same(&written, &answered);
    }
}

/// The case with the problems that the loader has with it.
fn answer(case: &str) -> String {
    let (title, rest) = case.split_once('\n').expect("a title has its own line");
    let (text, _) = rest.split_once("\n----").unwrap_or((rest.trim_end(), ""));
    let (folder, name) = match title.split_once(": ") {
        Some(("model", _)) => ("models/some-library", "model.scm"),
        Some(("lone", _)) => ("rules", "some-rule.scm"),
        _ => ("python/area/some-rule", "rule.scm"),
    };
    let bare = title.starts_with("bare: ");
    let header = if bare || text.starts_with(";;") || name != "rule.scm" { "" } else { HEADER };
    let whole = format!("{header}{text}\n");
    let provenance = if title.starts_with("shape: ") { Provenance::Workspace } else { Provenance::BuiltIn };
    let mut files = vec![RuleFile::new("", &format!("{folder}/{name}"), &whole, "", provenance)];
    if title.starts_with("twice: ") {
        files.push(RuleFile { path: "python/other/some-rule/rule.scm".into(), ..files[0].clone() });
    }
    let set = RuleSet::load(&files);
    assert!(!set.problems().is_empty(), "this was not refused: {title}");
    assert!(set.rules().len() < files.len(), "this was refused and is there: {title}");
    let problems: Vec<String> = set.problems().iter().map(|problem| show(problem, &whole, header.len())).collect();
    format!("==== {title}\n{text}\n----\n{}\n", problems.concat())
}

/// `line:column «the text of the place»` and the message; lines count from the first one of the case.
fn show(problem: &Problem, text: &str, header: usize) -> String {
    let before = &text[..problem.range.start as usize];
    let line = before.matches('\n').count() + 1;
    let first = text[..header].matches('\n').count();
    let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1) + 1;
    let place = &text[problem.range.span()].lines().collect::<Vec<_>>().join(" ");
    let line = if line > first { (line - first).to_string() } else { format!("header {line}") };
    format!("{line}:{column} «{place}»\n  {}\n", problem.message)
}

fn assert_same(written: &str, answered: &str) {
    let mut difference =
        written.lines().zip(answered.lines()).filter(|(written, answered)| written != answered).take(3).peekable();
    if difference.peek().is_some() || written.len() != answered.len() {
        let shown: Vec<String> = difference.map(|(written, answered)| format!("-{written}\n+{answered}")).collect();
        panic!("run with BEZOAR_BLESS=1 and read what changed:\n{}", shown.join("\n"));
    }
}

const HEADER: &str =
    ";; title = \"T\"\n;; message = \"m\"\n;; severity = \"low\"\n;; confidence = \"low\"\n;; cwe = [1]\n";
