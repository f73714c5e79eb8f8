//! Which findings are shown, and what the exit code makes of them.

use crate::tree::{Tree, places};

/// The rule `name`, which finds `what(…)` and has these facts besides.
fn rule(name: &str, what: &str, facts: &str, settings: &str) -> (String, String) {
    let header = format!(
        ";; title = \"{name}\"\n;; message = \"no\"\n;; severity = \"low\"\n;; confidence = \"low\"\n;; cwe = [1]\n;; {facts}\n\n"
    );
    let pattern = format!("((call function: (identifier) @f) @match (#eq? @f \"{what}\") {settings})\n");
    (format!(".bezoar/rules/{name}.scm"), header + &pattern)
}

fn tree() -> Tree {
    let tree = Tree::new(&[("a.py", "danger(1)\nloud(2)\nmixed(3)\n")]);
    let loud = rule("loud-rule", "loud", "profile = \"audit\"", "");
    let mixed = rule("mixed-rule", "mixed", "aliases = [\"M1\"]", "(#set! profile \"strict\")");
    for (path, text) in [loud, mixed] {
        tree.write(&path, text);
    }
    tree
}

#[track_caller]
fn check(arguments: &[&str], lines: &[u32]) {
    let places = places(&tree().json(arguments));
    let expected: Vec<String> = lines.iter().map(|line| format!("a.py:{line}:1")).collect();
    assert_eq!(places, expected, "{arguments:?}");
}

#[test]
fn a_louder_profile_shows_more() {
    check(&[], &[1]);
    check(&["--profile", "strict"], &[1, 3]);
    check(&["--profile", "audit"], &[1, 2, 3]);
    tree().check(&[]).expect(1, &["2 more in louder profiles"]);
    tree().check(&["--profile", "shrill"]).expect_refusal(&["shrill", "strict"]);
}

#[test]
fn rules_are_named_by_id_and_alias_and_one_that_is_named_is_heard() {
    check(&["--select", "danger"], &[1]);
    check(&["--select", "d100"], &[1]);
    check(&["--select", "loud-rule"], &[2]);
    check(&["--select", "M1"], &[]);
    check(&["--select", "M1,loud-rule", "--select", "D100"], &[1, 2]);
    check(&["--ignore", "D100"], &[]);
    check(&["--select", "danger,loud-rule", "--ignore", "danger"], &[2]);
}

#[test]
fn a_word_that_means_no_rule_is_refused() {
    tree().check(&["--select", "dagner"]).expect_refusal(&["`dagner`", "did you mean `danger`?"]);
    tree().check(&["--ignore", "xyzzy"]).expect_refusal(&["`xyzzy` is no rule"]);
    tree().check(&["--fix-review", "D10"]).expect_refusal(&["`D10`", "did you mean `D100`?"]);
}

#[test]
fn an_area_names_its_rules() {
    let tree = Tree::new(&[("a.py", "danger(1)\n")]);
    let areas = tree.run(&["rules", "list", "--output-format", "json"]);
    let areas: serde_json::Value = serde_json::from_str(&areas.stdout).expect("JSON");
    let areas = areas.as_array().expect("rules").iter().filter_map(|rule| rule["area"].as_str());
    let area = areas.filter(|area| !area.is_empty()).max().expect("the built-in rules have areas").to_owned();
    assert!(places(&tree.json(&["--select", &area])).is_empty());
}

#[test]
fn the_exit_code_tells_clean_findings_and_trouble() {
    let tree = Tree::new(&[("clean.py", "x = 1\n"), ("found.py", "danger(1)\n")]);
    tree.write("broken.py", b"'\xe9'\n");
    for (files, code) in [(&["clean.py"][..], 0), (&["clean.py", "found.py"], 1), (&["broken.py", "found.py"], 2)] {
        assert_eq!(tree.check(files).code, code, "{files:?}");
    }
    tree.check(&["found.py", "--exit-zero"]).expect(0, &["1 finding "]);
    assert_eq!(tree.check(&["broken.py", "--exit-zero"]).code, 2, "trouble is no finding");
    assert_eq!(tree.check(&["--no-such-option"]).code, 2);
}

#[test]
fn rules_of_the_tree_are_loaded_only_on_demand() {
    let tree = Tree::new(&[("a.py", "danger(1)\n")]);
    let run = tree.run(&["check"]);
    run.expect(0, &["No findings", "1 rule file in .bezoar/rules not loaded", "--workspace-rules"]);
}

#[test]
fn a_broken_rule_is_shown_in_its_file_while_the_others_run() {
    let tree = Tree::new(&[("a.py", "danger(1)\n")]);
    let (path, text) = rule("broken-rule", "x", "cwes = [2]", "(#eqq? @f \"x\")");
    tree.write(&path, text);
    let run =
        tree.check(&[]).expect(2, &["a.py:1:1", "`danger` is dangerous", ".bezoar/rules/broken-rule.scm:8:", "#eqq?"]);
    assert!(run.stdout.contains("did you mean"), "{}", run.stdout);
    let report = tree.json(&[]);
    assert_eq!(report["troubles"][0]["kind"], "rule");
    assert_eq!(report["troubles"][0]["path"], ".bezoar/rules/broken-rule.scm");
}
