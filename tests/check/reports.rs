//! What is written, where, and in which form.

use std::io::Read as _;
use std::process::Stdio;

use serde_json::json;

use crate::tree::Tree;

fn tree() -> Tree {
    Tree::new(&[("app/views.py", "class A:\n    def f(self):\n        return danger(self)\n"), ("clean.py", "x = 1\n")])
}

#[test]
fn text_shows_the_code_and_a_summary() {
    let run = tree().check(&["--select", "danger"]);
    let expected = "\
high[danger]: `danger` is dangerous
 --> app/views.py:3:16
  |
3 |         return danger(self)
  |                ^^^^^^------
  |                      |
  |                      this goes in
  |
  = help: Take care (review)
  = help: Use `care.take` (review)

1 finding (1 high) in 1 of 2 files, ";
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
    run.expect(1, &["Fixable: ", "`bezoar rules show danger`"]);
}

#[test]
fn colour_is_for_terminals_unless_it_is_asked_for() {
    let has_colour = |arguments: &[&str]| tree().check(arguments).stdout.contains('\u{1b}');
    assert!(!has_colour(&[]));
    assert!(has_colour(&["--color", "always"]));
    assert!(!has_colour(&["--color", "never"]));
    assert!(!has_colour(&["--color", "always", "--output-format", "json"]));
}

#[test]
fn quiet_is_without_summary() {
    let run = tree().check(&["--quiet"]).expect(1, &["`danger` is dangerous"]);
    assert!(!run.stdout.contains("1 finding"), "{}", run.stdout);
    let clean = tree().check(&["--quiet", "clean.py"]);
    assert_eq!((clean.code, clean.stdout.as_str(), clean.stderr.as_str()), (0, "", ""));
}

#[test]
fn statistics_count_in_place_of_the_findings() {
    let tree = Tree::new(&[("a.py", "danger(1)\ndanger(2)\n")]);
    let run = tree.check(&["--statistics"]).expect(1, &["2  high      danger  Danger [2 fixable]\n", "2 findings"]);
    assert!(!run.stdout.contains("a.py"), "{}", run.stdout);
}

#[test]
fn json_tells_everything() {
    let report = tree().json(&[]);
    assert_eq!(report["version"], 1);
    assert_eq!(report["bezoar"], env!("CARGO_PKG_VERSION"));
    let finding = &report["findings"][0];
    let edit = &finding["fixes"][0]["edits"][0];
    assert_eq!((&edit["text"], &edit["range"]["start"]["column"]), (&json!("careful"), &json!(16)));
    assert_eq!((&finding["fixes"][0]["id"], &finding["fixes"][1]["id"]), (&json!("care"), &json!("import")));
    assert_eq!(finding["fixes"][0]["safety"], "review", "no rule of a workspace is trusted to be safe");
    assert_eq!(finding["range"]["start"], json!({ "line": 3, "column": 16, "byte": 41 }));
    assert_eq!(finding["range"]["end"], json!({ "line": 3, "column": 28, "byte": 53 }));
    assert_eq!(finding["related"][0]["message"], "this goes in");
    let facts = ["rule", "severity", "confidence", "profile", "symbol", "message"].map(|key| &finding[key]);
    assert_eq!(facts, ["danger", "high", "high", "default", "A.f", "`danger` is dangerous"]);
    assert_eq!(finding["cwe"], json!([676, 1]));
    assert_eq!(report["summary"]["files_checked"], 2);
    assert_eq!(report["summary"]["by_rule"], json!({ "danger": 1 }));
}

#[test]
fn a_report_goes_to_a_file() {
    let tree = tree();
    let run = tree.check(&["--output-format", "json", "--output", "report.json"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.starts_with("1 finding (1 high) in 1 of 2 files, "), "{}", run.stderr);
    assert!(tree.text("report.json").contains("\"danger\""));
    tree.check(&["-o", "nowhere/report.txt"]).expect_refusal(&["nowhere/report.txt"]);
}

#[test]
fn a_job_that_failed_can_be_understood_from_its_log() {
    let tree = tree();
    tree.write("bad.py", b"'\xe9'\n");
    let run = tree.check(&["--output-format", "sarif"]);
    assert!(run.code == 2 && run.stderr.starts_with("error: bad.py: cannot be read: "), "{}", run.stderr);
}

#[test]
fn an_unknown_form_is_refused() {
    tree().check(&["--output-format", "xml"]).expect_refusal(&["xml", "text, json, sarif"]);
}

#[test]
fn a_reader_that_goes_away_is_no_panic() {
    let tree = Tree::new(&[("a.py", &format!("danger(1)  # {}\n", "long ".repeat(15)).repeat(500))]);
    for format in ["text", "json", "sarif"] {
        let mut command = tree.command(&["check", "--workspace-rules", "--output-format", format]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("starts");
        let mut stdout = child.stdout.take().expect("piped");
        stdout.read_exact(&mut [0; 16]).expect("it writes something");
        drop(stdout);
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(1), "{format}: {output:?}");
        assert!(output.stderr.is_empty(), "{format}: {output:?}");
    }
}

#[test]
fn the_log_goes_to_standard_error_or_to_a_file() {
    let tree = tree();
    let mut command = tree.command(&["--log-file", "log.txt", "check", "clean.py"]);
    let output = command.env("BEZOAR_LOG", "trace").output().expect("starts");
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty() && tree.path().join("log.txt").exists(), "{output:?}");
}
