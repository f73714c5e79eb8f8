//! Which files are checked, and what is said of the others.

use crate::tree::{Tree, places};

const DANGER: &str = "danger(1)\n";

#[track_caller]
fn check(tree: &Tree, arguments: &[&str], files: &[&str]) {
    let report = tree.json(arguments);
    let expected: Vec<String> = files.iter().map(|file| format!("{file}:1:1")).collect();
    assert_eq!(places(&report), expected, "{arguments:?}");
}

#[test]
fn python_files_are_found_by_name_and_by_shebang() {
    let tree = Tree::new(&[("a.py", DANGER), ("b.pyi", DANGER), ("c.pyw", DANGER), ("d.txt", DANGER), ("e", DANGER)]);
    tree.write("f", "#!/usr/bin/env -S python3 -u\ndanger(1)\n");
    tree.write("g", "#!/bin/sh\ndanger(1)\n");
    tree.write("sub/.hidden/h.py", DANGER);
    let report = tree.json(&[]);
    assert_eq!(places(&report), ["a.py:1:1", "b.pyi:1:1", "c.pyw:1:1", "f:2:1", "sub/.hidden/h.py:1:1"]);
}

#[test]
fn a_file_that_is_named_is_checked_whatever_it_is_called() {
    let tree = Tree::new(&[("d.txt", DANGER), ("x.py", DANGER), (".gitignore", "x.py\n")]);
    check(&tree, &["d.txt", "x.py", "--exclude", "*.py"], &["d.txt", "x.py"]);
}

#[test]
fn gitignore_files_count_also_outside_a_repository() {
    let tree = Tree::new(&[("a.py", DANGER), ("sub/b.py", DANGER), ("sub/c.py", DANGER), (".gitignore", "c.py\n")]);
    check(&tree, &[], &["a.py", "sub/b.py"]);
    check(&tree, &["sub"], &["sub/b.py"]);
    check(&tree, &["--no-gitignore"], &["a.py", "sub/b.py", "sub/c.py"]);
}

#[test]
fn excludes_are_patterns_as_in_a_gitignore_file() {
    let tree = Tree::new(&[("a.py", DANGER), ("sub/b.py", DANGER), ("sub/deep/c.py", DANGER)]);
    check(&tree, &["--exclude", "deep"], &["a.py", "sub/b.py"]);
    check(&tree, &["--exclude", "/sub/*.py", "--exclude", "a.py"], &["sub/deep/c.py"]);
    tree.check(&["--exclude", "a{"]).expect_refusal(&["--exclude a{"]);
}

#[test]
fn code_of_others_is_skipped_and_the_summary_says_so() {
    let tree = Tree::new(&[("a.py", DANGER), ("my-env/pyvenv.cfg", "")]);
    let folders = ["my-env/lib", "build", "sub/_vendor", "third_party", "node_modules/x", ".tox/py", "site-packages"];
    for folder in folders {
        tree.write(&format!("{folder}/x.py"), DANGER);
    }
    tree.write("__pycache__/x.py", DANGER);
    tree.check(&[]).expect(
        1,
        &[
            "1 finding ",
            "Skipped 7 folders: ",
            "my-env (virtual environment)",
            "build (build output)",
            "2 more",
            "--no-default-excludes",
        ],
    );
    let report = tree.json(&["--no-default-excludes"]);
    assert_eq!(places(&report).len(), 1 + folders.len());
    assert_eq!(report["summary"]["skipped"], serde_json::json!([]));
}

#[test]
fn a_folder_that_is_named_is_checked() {
    let tree = Tree::new(&[("a.py", DANGER), (".venv/pyvenv.cfg", ""), (".venv/lib/site-packages/x.py", DANGER)]);
    check(&tree, &["."], &["a.py"]);
    check(&tree, &[".venv"], &[".venv/lib/site-packages/x.py"]);
    check(&tree, &[".venv/lib/site-packages/"], &[".venv/lib/site-packages/x.py"]);
}

#[test]
fn a_package_may_be_called_build() {
    let tree = Tree::new(&[("build/__init__.py", DANGER), ("build/x.py", DANGER)]);
    check(&tree, &[], &["build/__init__.py", "build/x.py"]);
}

#[test]
fn a_file_is_checked_once_however_often_it_is_named() {
    let tree = Tree::new(&[("sub/a.py", DANGER), ("z.py", DANGER)]);
    let absolute = tree.path().join("sub");
    let absolute = absolute.to_str().expect("UTF-8");
    check(&tree, &["z.py", "sub", "./sub/a.py", absolute, "sub/../z.py"], &["sub/../z.py", "sub/a.py"]);
}

#[test]
fn a_path_that_is_not_there_is_refused() {
    let tree = Tree::new(&[("a.py", DANGER)]);
    tree.check(&["a.py", "nowhere"]).expect_refusal(&["nowhere"]);
}

#[test]
fn a_tree_without_python_is_clean() {
    Tree::new(&[("a.txt", DANGER)]).check(&[]).expect(0, &["No Python files"]);
}

#[test]
fn a_path_is_told_relative_to_the_current_directory() {
    let tree = Tree::new(&[("sub/a.py", DANGER)]);
    let absolute = tree.path().join("sub/a.py");
    check(&tree, &[absolute.to_str().expect("UTF-8")], &["sub/a.py"]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_and_the_summary_says_so() {
    let tree = Tree::new(&[("sub/a.py", DANGER)]);
    crate::tree::link(tree.path(), tree.path().join("sub/loop"));
    crate::tree::link("a.py", tree.path().join("sub/b.py"));
    crate::tree::link("nowhere.py", tree.path().join("sub/dangling.py"));
    let run = tree.check(&[]).expect(1, &["1 finding ", "sub/b.py (symbolic link)", "sub/loop (symbolic link)"]);
    assert!(!run.stdout.contains("dangling"), "{}", run.stdout);
    check(&tree, &["sub/b.py"], &["sub/b.py"]);
}

#[test]
fn the_order_is_that_of_the_paths_whatever_the_threads_do() {
    let tree = Tree::new(&[]);
    for number in 0..200 {
        tree.write(&format!("d{}/f{number}.py", number % 7), DANGER.repeat(number % 5 + 1));
    }
    let one = tree.check(&["--output-format", "json", "--jobs", "1"]);
    assert_eq!(one.stdout, tree.check(&["--output-format", "json", "--jobs", "8"]).stdout);
    let report = serde_json::from_str(&one.stdout).expect("JSON");
    let mut files: Vec<String> =
        places(&report).iter().map(|place| place.split(':').next().unwrap_or_default().to_owned()).collect();
    files.dedup();
    assert!(files.is_sorted() && files.len() == 200, "{files:?}");
}

#[test]
fn standard_input_stands_for_a_file() {
    let tree = Tree::new(&[]);
    let arguments = ["check", "--workspace-rules", "--output-format", "json", "--stdin-filename", "sub/x.py", "-"];
    let run = tree.run_with_input(&arguments, b"x = 1\ndanger(x)\n");
    let report = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!((run.code, places(&report)), (1, vec!["sub/x.py:2:1".to_owned()]));
}
