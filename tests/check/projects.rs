//! What a file's project tells about it.

use crate::tree::{Tree, places};

/// A tree with a rule that finds `here()` where `predicate` holds.
fn tree(predicate: &str, files: &[(&str, &str)]) -> Tree {
    let tree = Tree::empty();
    let header =
        ";; title = \"t\"\n;; message = \"m\"\n;; severity = \"low\"\n;; confidence = \"low\"\n;; cwe = [1]\n\n";
    let pattern = format!("((call function: (identifier) @f) @match (#eq? @f \"here\") {predicate})\n");
    tree.write(".bezoar/rules/probe.scm", header.to_owned() + &pattern);
    for (path, text) in files {
        tree.write(path, text);
    }
    tree
}

#[track_caller]
fn check(tree: &Tree, arguments: &[&str], expected: &[&str]) {
    assert_eq!(places(&tree.json(arguments)), expected, "{arguments:?}");
}

#[test]
fn required_python_and_locked_versions_are_those_of_the_nearest_project() {
    let files = [
        ("pyproject.toml", "[project]\nrequires-python = \">=3.9\"\n"),
        ("a.py", "here()\n"),
        ("old/pyproject.toml", "[project]\nrequires-python = \">=3.6\"\n"),
        ("old/b.py", "here()\n"),
        ("silent/setup.cfg", "[metadata]\n"),
        ("silent/deep/c.py", "here()\n"),
    ];
    let places = ["a.py:1:1", "silent/deep/c.py:1:1"];
    check(&tree("(#version? \"python\" \">=3.9\")", &files), &[], &places);
    check(&tree("(#version? \"python\" \">=3.9\")", &files), &["a.py"], &["a.py:1:1"]);
    let files = [("requirements.txt", "Flask==2.0.1  # pinned\n"), ("a.py", "here()\n")];
    check(&tree("(#version? \"flask\" \"<2.1\")", &files), &[], &["a.py:1:1"]);
    check(&tree("(#not-version? \"flask\" \"<2.1\")", &files), &[], &[]);
}

#[test]
fn apis_of_a_project_are_known_when_all_of_it_is_checked() {
    let files = [
        ("a.py", "here()\n"),
        ("sub/b.py", "import flask\napp = flask.Flask(__name__)\n"),
        ("other/pyproject.toml", ""),
        ("other/c.py", "here()\n"),
    ];
    let used = tree("(#in-project? \"flask.Flask\")", &files);
    check(&used, &[], &["a.py:1:1"]);
    let unused = tree("(#not-in-project? \"flask.Flask\")", &files);
    check(&unused, &[], &["other/c.py:1:1"]);
    check(&unused, &["other/c.py"], &[]);
    check(&unused, &["other"], &["other/c.py:1:1"]);
    unused.write("other/d.py", b"'\xe9'");
    check(&unused, &["other"], &[]);
}

#[test]
fn paths_of_rules_are_relative_to_the_project() {
    let files = [("tests/shop/pyproject.toml", ""), ("tests/shop/a.py", "here()\n"), ("tests/b.py", "here()\n")];
    check(&tree("(#not-file? \"<test>\")", &files), &[], &["tests/shop/a.py:1:1"]);
    check(&tree("(#file? \"tests/*.py\")", &files), &["tests/b.py"], &["tests/b.py:1:1"]);
    check(&tree("(#file? \"sub/*.py\")", &[]), &[], &[]);
}
