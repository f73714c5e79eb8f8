//! Fixes in files: which are applied, and what stays as it was.

use crate::tree::{DANGER, Run, Tree};

#[track_caller]
fn fixed(before: &[u8], arguments: &[&str], after: &[u8]) -> Run {
    let tree = Tree::new(&[]);
    tree.write("a.py", before);
    let run = tree.check(arguments);
    assert_eq!(String::from_utf8_lossy(&tree.read("a.py")), String::from_utf8_lossy(after), "{run:?}");
    run
}

#[test]
fn rules_of_the_tree_never_join_fix_all() {
    fixed(b"danger(1)\n", &["--fix"], b"danger(1)\n").expect(1, &["1 finding "]);
    fixed(b"danger(1)\n", &["--fix", "--fix-review", "danger"], b"careful(1)\n").expect(0, &["1 finding was mended."]);
}

#[test]
fn a_fix_is_named_after_its_rule() {
    let after = b"import care\n\ncare.take(1)\ncare.take(2)\n";
    let run = fixed(b"danger(1)\ndanger(2)\n", &["--fix-review", "D100:import"], after);
    run.expect(0, &["2 findings were mended."]);
    fixed(b"danger(1)\n", &["--fix-review", "danger:other"], b"danger(1)\n").expect(1, &[]);
}

#[test]
fn fixes_within_fixes_wait_for_the_next_pass() {
    let run = fixed(b"danger(danger(danger(1)))\n", &["--fix-review", "danger"], b"careful(careful(careful(1)))\n");
    run.expect(0, &["3 findings were mended."]);
}

#[test]
fn only_what_is_shown_is_mended() {
    fixed(b"danger(1)\n", &["--fix-review", "danger", "--ignore", "danger"], b"danger(1)\n").expect(0, &[]);
}

#[test]
fn encoding_mark_and_line_ends_stay() {
    let check = |before: &[u8], after: &[u8]| {
        fixed(before, &["--fix-review", "danger:import"], after).expect(0, &["1 finding was mended."])
    };
    check(
        b"# coding: latin-1\r\nx = '\xe9'\r\ndanger(1)\r\n",
        b"# coding: latin-1\r\nimport care\r\n\r\nx = '\xe9'\r\ncare.take(1)\r\n",
    );
    check(b"\xef\xbb\xbfdanger(1)", b"\xef\xbb\xbfimport care\n\ncare.take(1)");
    check(
        b"# coding: euc-jp\nx = '\xa4\xa2'\ndanger(1)\n",
        b"# coding: euc-jp\nimport care\n\nx = '\xa4\xa2'\ncare.take(1)\n",
    );
}

#[test]
fn a_character_that_the_file_cannot_hold_is_not_written() {
    let tree = Tree::new(&[]);
    tree.write(".bezoar/rules/danger.scm", DANGER.replace("with = \"careful\"", "with = \"あ\""));
    tree.write("a.py", b"# coding: latin-1\ndanger('\xe9')\n");
    tree.check(&["--fix-review", "danger"]).expect(2, &["a.py: was not fixed", "`danger` is dangerous"]);
    assert_eq!(tree.read("a.py"), b"# coding: latin-1\ndanger('\xe9')\n");
}

#[test]
fn a_difference_is_shown_and_nothing_is_changed() {
    let run = fixed(b"x = 1\ndanger(x)\n", &["--fix-review", "danger", "--diff"], b"x = 1\ndanger(x)\n");
    let expected = "--- a.py\n+++ a.py\n@@ -1,2 +1,2 @@\n x = 1\n-danger(x)\n+careful(x)\n";
    assert_eq!((run.code, run.stdout.as_str()), (1, expected));
    assert!(run.stderr.contains("1 finding would be mended."), "{}", run.stderr);
}

#[test]
fn mended_standard_input_goes_to_standard_output() {
    let tree = Tree::new(&[]);
    let arguments = ["check", "--workspace-rules", "--fix-review", "danger", "-"];
    let latin = b"# coding: latin-1\nx = '\xe9'; danger(1)\n";
    let mended = tree.command(&arguments).stdin(tree.file("latin.py", latin)).output().expect("starts").stdout;
    assert_eq!(mended, b"# coding: latin-1\nx = '\xe9'; careful(1)\n");
    let run = tree.run_with_input(&arguments, b"danger(1)\r\nx = 1\r\n");
    assert_eq!((run.code, run.stdout.as_str()), (0, "careful(1)\r\nx = 1\r\n"));
    let run = tree.run_with_input(&arguments, b"x = 1\n");
    assert_eq!((run.code, run.stdout.as_str()), (0, "x = 1\n"), "what needs no fix comes back as it was");
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt as _;

    let tree = Tree::new(&[]);
    let real = tree.write("real.py", "danger(1)\n");
    fs::set_permissions(&real, Permissions::from_mode(0o750)).expect("it is ours");
    let link = tree.path().join("link.py");
    crate::tree::link("real.py", &link);
    tree.check(&["--fix-review", "danger", "link.py"]).expect(0, &[]);
    assert_eq!(tree.text("real.py"), "careful(1)\n");
    assert_eq!(fs::metadata(&real).expect("there").permissions().mode() & 0o7777, 0o750);
    assert!(link.is_symlink(), "the link is still a link");
}

/// Whatever safe fixes the built-in rules have: after `--fix` on their own tests none is left.
#[test]
fn fix_applies_the_safe_fixes_of_built_in_rules() {
    let tree = Tree::empty();
    let rules = tree.run(&["rules", "list", "--output-format", "json"]);
    let rules: serde_json::Value = serde_json::from_str(&rules.stdout).expect("JSON");
    let is_safe = |fix: &serde_json::Value| fix["safety"] == "safe";
    for rule in rules.as_array().expect("rules") {
        if !rule["fixes"].as_array().expect("fixes").iter().any(is_safe) {
            continue;
        }
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(rule["path"].as_str().expect("a path"));
        let Ok(test) = std::fs::read(folder.with_file_name("test.py")) else { continue };
        let id = rule["id"].as_str().expect("an id");
        let file = format!("{id}.py");
        tree.write(&file, test);
        let report = tree.json(&["--fix", "--select", id, "--profile", "audit", &file]);
        let left = report["findings"].as_array().expect("findings").iter();
        let left: Vec<_> = left.filter(|it| it["fixes"].as_array().expect("fixes").iter().any(is_safe)).collect();
        assert!(left.is_empty(), "{id}: {left:#?}");
    }
}
