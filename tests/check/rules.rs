//! `bezoar rules`.

use crate::tree::Tree;

#[test]
fn a_new_workspace_rule_runs() {
    let tree = Tree::empty();
    tree.run(&["rules", "new", "--workspace", "my-rule"]).expect(0, &["wrote .bezoar/rules/my-rule.scm"]);
    tree.run(&["rules", "lint", "my-rule"]).expect(0, &["1 rule file: 0 errors"]);
    tree.write("a.py", "from example import dangerous\ndangerous(1)\n");
    tree.check(&[]).expect(1, &["a.py:2:1", "use `example.careful`"]);
    tree.run(&["rules", "new", "--workspace", "my-rule"]).expect_refusal(&["my-rule.scm"]);
}

#[test]
fn a_new_built_in_rule_passes_its_tests() {
    let tree = Tree::empty();
    tree.write("queries/python/input/README.md", "");
    tree.run(&["rules", "new", "my-rule"]).expect_refusal(&["AREA/RULE", "input"]);
    tree.run(&["rules", "new", "input/My_Rule"]).expect_refusal(&["My_Rule", "lower-case"]);
    tree.run(&["rules", "new", "input/my-rule"]).expect(0, &["queries/python/input/my-rule/rule.scm"]);
    tree.run(&["rules", "test", "my-rule"]).expect(0, &["1 folder tested, 0 failed."]);
    tree.run(&["rules", "lint"]).expect(0, &["1 rule file: 0 errors, 0 notes."]);
}

#[test]
fn a_test_that_fails_tells_why_and_can_be_blessed() {
    let tree = Tree::empty();
    tree.write("queries/python/input/README.md", "");
    tree.run(&["rules", "new", "input/my-rule"]).expect(0, &[]);
    let good = tree.text("queries/python/input/my-rule/test.py");
    tree.write("queries/python/input/my-rule/test.py", good.replace("medium", "low"));
    tree.run(&["rules", "test"]).expect(1, &["False negatives", "low fix: ", "False positives", "1 failed", "--bless"]);
    tree.run(&["rules", "test", "--bless"]).expect(0, &["blessed queries/python/input/my-rule/rule.scm"]);
    assert_eq!(tree.text("queries/python/input/my-rule/test.py"), good);
    tree.run(&["rules", "test"]).expect(0, &["0 failed"]);
}

#[test]
fn lint_shows_what_is_wrong_in_the_file() {
    let tree = Tree::new(&[]);
    let path = ".bezoar/rules/danger.scm";
    tree.write(path, tree.text(path).replace("severity ", "severty ").replace("\"high\"\n", "\"huge\"\n"));
    tree.run(&["rules", "lint"]).expect(2, &[".bezoar/rules/danger.scm:", "severty", "^^^"]);
    tree.run(&["rules", "lint", path]).expect(2, &["severty"]);
    tree.run(&["rules", "lint", "nothing"]).expect_refusal(&["`nothing`"]);
    Tree::empty().run(&["rules", "lint"]).expect_refusal(&[".bezoar/rules"]);
}

#[test]
fn every_rule_is_listed_and_explained() {
    let tree = Tree::new(&[]);
    let list = tree.run(&["rules", "list", "--output-format", "json"]);
    let list: serde_json::Value = serde_json::from_str(&list.stdout).expect("JSON");
    let table = tree.run(&["rules", "list"]).expect(0, &["danger"]);
    for rule in list.as_array().expect("rules") {
        let id = rule["id"].as_str().expect("an id");
        assert!(table.stdout.contains(id), "{id}: {}", table.stdout);
        tree.run(&["rules", "show", id]).expect(0, &[id, "severity"]);
    }
    tree.run(&["rules", "show", "D100"]).expect(0, &["# Danger", "CWE", "676", "Take care", "D100"]);
    tree.run(&["rules", "list", "danger"]).expect(0, &["Danger"]);
    tree.write(".bezoar/rules/broken.scm", "((call) @match\n");
    let run = tree.run(&["rules", "list"]).expect(2, &["danger"]);
    assert!(run.stderr.contains(".bezoar/rules/broken.scm"), "{}", run.stderr);
    let run = tree.run(&["rules", "show", "dangr"]);
    assert!(run.code == 2 && run.stderr.contains("did you mean `danger`?"), "{run:?}");
}
