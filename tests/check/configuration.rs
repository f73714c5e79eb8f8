//! Configuration files: found, given, refused, and beaten by the command line.

use crate::tree::{Run, Tree, places};

const CODE: &str = "danger(1)\n";

/// A tree with the rule `danger`, which also goes by `D100`, and findings in several folders.
fn tree(files: &[(&str, &str)]) -> Tree {
    let tree = Tree::new(&[("a.py", CODE), ("sub/b.py", CODE), ("tests/c.py", CODE), ("tests/deep/d.py", CODE)]);
    for (path, text) in files {
        tree.write(path, text);
    }
    tree
}

/// Which files have findings.
#[track_caller]
fn check(tree: &Tree, arguments: &[&str], files: &[&str]) {
    let report = tree.json(arguments);
    assert_eq!(report["troubles"], serde_json::json!([]), "{arguments:?}");
    let expected: Vec<String> = files.iter().map(|file| format!("{file}:1:1")).collect();
    assert_eq!(places(&report), expected, "{arguments:?}");
}

const ALL: &[&str] = &["a.py", "sub/b.py", "tests/c.py", "tests/deep/d.py"];

#[test]
fn the_nearest_file_counts_alone() {
    check(&tree(&[]), &[], ALL);
    let ignoring = "[tool.bezoar]\nignore = ['danger']\n";
    check(&tree(&[("pyproject.toml", ignoring)]), &[], &[]);
    check(&tree(&[("tests/pyproject.toml", ignoring)]), &[], &["a.py", "sub/b.py"]);
    let nested =
        tree(&[("pyproject.toml", ignoring), ("sub/bezoar.toml", ""), ("tests/pyproject.toml", "[project]\n")]);
    check(&nested, &[], &["sub/b.py"]);
    check(&nested, &["sub/b.py", "a.py"], &["sub/b.py"]);
    // What counts does not depend on where one stands.
    let report: serde_json::Value = serde_json::from_str(
        &Run::of(
            nested
                .command(&["check", "--output-format", "json", "."])
                .current_dir(nested.path().join("sub"))
                .output()
                .expect("it starts"),
        )
        .stdout,
    )
    .expect("JSON");
    assert_eq!(report["summary"]["configurations"], serde_json::json!(["bezoar.toml"]));
    let both = tree(&[("pyproject.toml", ignoring), ("bezoar.toml", "exclude = ['sub']\n")]);
    check(&both, &[], &["a.py", "tests/c.py", "tests/deep/d.py"]);
    nested.check(&[]).expect(1, &["Configured by pyproject.toml, sub/bezoar.toml."]);
}

#[test]
fn nothing_counts_that_lies_above_the_repository() {
    let tree = tree(&[("bezoar.toml", "ignore = ['danger']\n"), ("sub/.git", "gitdir: elsewhere\n")]);
    check(&tree, &[], &["sub/b.py"]);
}

#[test]
fn what_is_said_for_some_paths_holds_for_them() {
    let text = "[per-path]\n'tests/**' = { ignore = ['danger'] }\n'tests/deep' = { select = ['D100'] }\n";
    check(&tree(&[("bezoar.toml", text)]), &[], &["a.py", "sub/b.py", "tests/deep/d.py"]);
    check(&tree(&[("bezoar.toml", text)]), &["tests/c.py", "tests/deep"], &["tests/deep/d.py"]);
}

#[test]
fn what_is_excluded_is_left_out_unless_it_is_named() {
    let tree = tree(&[("bezoar.toml", "exclude = ['tests/**', 'b.py']\n")]);
    check(&tree, &[], &["a.py"]);
    check(&tree, &["sub"], &[]);
    check(&tree, &["sub/b.py", "tests/deep"], &["sub/b.py", "tests/deep/d.py"]);
    check(&tree, &["tests"], &["tests/c.py", "tests/deep/d.py"]);
    check(&tree, &["--force-exclude", ".", "sub/b.py", "tests/deep", "tests/c.py"], &["a.py"]);
    // A configuration of its own does not let a folder in again.
    tree.write("tests/bezoar.toml", "");
    check(&tree, &[], &["a.py"]);
    let input = ["check", "--workspace-rules", "--fix-review", "danger", "--stdin-filename", "tests/c.py", "-"];
    let run = tree.run_with_input(&input, b"danger(2)\n");
    assert_eq!((run.code, run.stdout.as_str()), (0, "careful(2)\n"));
    let run = tree.run_with_input(&[&input[..], &["--force-exclude"]].concat(), b"danger(2)\n");
    assert_eq!((run.code, run.stdout.as_str()), (0, "danger(2)\n"), "what is left out comes back as it was");
}

#[test]
fn the_command_line_counts_in_place_of_a_file_key_by_key() {
    let text =
        "profile = 'audit'\nignore = ['danger']\nexclude = ['sub']\n[per-path]\n'tests' = { ignore = ['danger'] }\n";
    let tree = tree(&[("bezoar.toml", text)]);
    check(&tree, &[], &[]);
    check(&tree, &["--ignore", "weak-hash"], &["a.py", "tests/c.py", "tests/deep/d.py"]);
    check(&tree, &["--ignore", "weak-hash", "--exclude", "deep"], &["a.py", "sub/b.py", "tests/c.py"]);
    check(&tree, &["--select", "danger"], &[]);
    check(&tree, &["--no-config"], ALL);
    assert_eq!(tree.json(&[])["profile"], "audit");
    assert_eq!(tree.json(&["--profile", "strict"])["profile"], "strict");
    assert_eq!(tree.json(&["--no-config"])["profile"], "default");
}

#[test]
fn a_configuration_can_be_given() {
    let tree = tree(&[("bezoar.toml", "ignore = ['danger']\n"), ("ci/strict.toml", "exclude = ['/tests']\n")]);
    check(&tree, &["--config", "ci/strict.toml"], &["a.py", "sub/b.py"]);
    tree.check(&["--config", "nowhere.toml"]).expect_refusal(&["`nowhere.toml` cannot be read"]);
    tree.check(&["--config", "pyproject.toml"]).expect_refusal(&["`pyproject.toml` does not configure bezoar"]);
    assert_eq!(tree.check(&["--config", "bezoar.toml", "--no-config"]).code, 2);
    // What is wrong with the others is of no interest then.
    tree.write("bezoar.toml", "ignore = [\n");
    check(&tree, &["--config", "ci/strict.toml"], &["a.py", "sub/b.py"]);
    check(&tree, &["--no-config"], ALL);
    tree.write("ci/strict.toml", "exclude = ['/tests']\nignor = ['danger']\n");
    let run = tree.check(&["--config", "ci/strict.toml"]).expect(2, &["ci/strict.toml:2:1", "sub/b.py:1:1"]);
    assert!(!run.stdout.contains("tests/"), "{}", run.stdout);
}

#[test]
fn what_is_wrong_is_told_where_it_stands_and_the_rest_holds() {
    let text = "[project]\nname = 'é'\n[tool.bezoar]\nignore = ['dagner', 'danger']\nprofil = 'strict'\n";
    let tree =
        tree(&[("pyproject.toml", text), ("sub/bezoar.toml", "exclude = ['a{']\n"), ("tests/bezoar.toml", "x = [\n")]);
    tree.check(&[]).expect(
        2,
        &[
            "error: `dagner` is no rule, alias or area; did you mean `danger`?\n --> pyproject.toml:4:11",
            "error: unknown key `profil`; did you mean `profile`?\n --> pyproject.toml:5:1",
            "error: `a{` is no pattern of paths: unclosed alternate group",
            " --> sub/bezoar.toml:1:12",
            "error: the file is no TOML: unclosed array, expected `]`\n --> tests/bezoar.toml:1:6",
            "sub/b.py:1:1",
            "tests/c.py:1:1",
        ],
    );
    let report = tree.json(&[]);
    assert_eq!(places(&report), ["sub/b.py:1:1", "tests/c.py:1:1", "tests/deep/d.py:1:1"]);
    let kinds: Vec<_> = report["troubles"].as_array().expect("troubles").iter().map(|it| &it["kind"]).collect();
    assert_eq!(kinds, ["configuration"; 4]);
    // A report for programs leaves it to standard error to tell people, in one line each.
    let run = tree.check(&["--output-format", "sarif", "a.py"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("error: pyproject.toml:4:11: `dagner` is no rule"), "{}", run.stderr);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let told = &report["runs"][0]["invocations"][0]["toolConfigurationNotifications"];
    assert_eq!(told[0]["descriptor"]["id"], "configuration");
    // Standard input is a file of the tree, too.
    let run = tree.run_with_input(&["check", "--stdin-filename", "tests/x.py", "-"], b"");
    assert_eq!(run.code, 2, "{run:?}");
}

#[test]
fn nothing_is_mended_while_the_configuration_is_wrong() {
    let tree = tree(&[("bezoar.toml", "exclude = ['tests'\n")]);
    for how in [&["--fix"][..], &["--diff"], &["--fix-review", "danger"]] {
        tree.check(how).expect_refusal(&["nothing is mended while the configuration is wrong: bezoar.toml:1:19: "]);
    }
    assert_eq!(tree.text("a.py"), CODE);
    tree.write("bezoar.toml", "exclude = ['tests']\n");
    assert_eq!(tree.check(&["--fix-review", "danger"]).code, 0);
    assert_eq!([tree.text("a.py"), tree.text("tests/c.py")], ["careful(1)\n", CODE]);
}

/// Who does not trust the rules of a tree runs its configuration all the same, and it may name them.
#[test]
fn a_rule_that_is_not_trusted_may_be_named() {
    let tree = tree(&[("bezoar.toml", "ignore = ['danger', 'D100']\n")]);
    tree.run(&["check"]).expect(0, &["1 rule file in .bezoar/rules not loaded"]);
    tree.write("bezoar.toml", "ignore = ['dangerous']\n");
    assert_eq!(tree.run(&["check"]).code, 2);
}

#[test]
fn what_ruff_checks_is_left_to_it() {
    let tree = Tree::new(&[("a.py", "import requests, yaml\nrequests.get(u, verify=False)\nyaml.load(x)\n")]);
    check_lines(&tree, &[], &[2, 3]);
    check_lines(&tree, &["--leave-to-ruff"], &[]);
    tree.write("ruff.toml", "[lint]\nselect = ['S506']\n");
    check_lines(&tree, &["--leave-to-ruff"], &[2]);
    check_lines(&tree, &["--leave-to-ruff", "--no-config"], &[2]);
    tree.write("bezoar.toml", "leave-to-ruff = true\n");
    check_lines(&tree, &[], &[2]);
}

#[track_caller]
fn check_lines(tree: &Tree, arguments: &[&str], lines: &[u64]) {
    let findings = tree.json(arguments)["findings"].as_array().expect("findings").clone();
    let found: Vec<_> = findings.iter().filter_map(|finding| finding["range"]["start"]["line"].as_u64()).collect();
    assert_eq!(found, lines, "{arguments:?}");
}

#[test]
fn the_settings_of_a_path_are_told_with_where_they_come_from() {
    let text = "\
[project]
name = 'shop'

[tool.bezoar]
profile = 'strict'
ignore = ['danger', 'weak-hash']
exclude = ['generated']
leave-to-ruff = true

[tool.bezoar.per-path]
'tests/**' = { select = ['D100'], profile = 'audit' }
'sub' = { ignore = ['input'] }
";
    let tree = tree(&[("pyproject.toml", text), ("ruff.toml", "lint.select = ['S506']\n")]);
    let run = tree.run(&["check", "--workspace-rules", "--show-settings", "tests/c.py", "--ignore", "eval-used"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let shown = run.stdout.lines().take_while(|line| !line.starts_with("  shown")).collect::<Vec<_>>().join("\n");
    assert_eq!(
        shown,
        "\
tests/c.py
  configuration  pyproject.toml
  profile        audit        pyproject.toml:11, \"tests/**\"
  select         all rules
  ignore         eval-used    command line
  exclude        generated    pyproject.toml:7
  leave-to-ruff  true         pyproject.toml:8
  per-path       select D100  pyproject.toml:11, \"tests/**\"
  left to Ruff   yaml-unsafe-load"
    );
    let show = |arguments: &[&str]| tree.run(&[&["check", "--show-settings"], arguments].concat());
    show(&[]).expect(0, &[".\n  configuration  pyproject.toml\n", "  profile        strict", "pyproject.toml:5\n"]);
    show(&["sub"])
        .expect(0, &["  ignore         danger", "                 weak-hash", "  per-path       ignore input"]);
    show(&["generated/x.py"]).expect(0, &["  excluded       by generated", "pyproject.toml:7\n"]);
    show(&["--no-config"]).expect(0, &["  configuration  none", "  profile        default  default\n"]);
    tree.write("pyproject.toml", "[tool.bezoar]\nprofile = 'loud'\n");
    let run = show(&[]).expect(2, &["  profile        default"]);
    assert_eq!(run.stderr, "error: pyproject.toml:2:11: `loud` is none of default, strict, audit\n");
}

#[test]
fn a_text_that_is_not_unicode_is_read_as_far_as_it_goes() {
    let tree = tree(&[]);
    tree.write("pyproject.toml", b"# \xe9\n[tool.bezoar]\nignore = ['danger']\n");
    check(&tree, &[], &[]);
}
