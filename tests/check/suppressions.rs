//! Comments that silence findings, in every report and in the exit code.

use serde_json::{Value, json};

use crate::tree::{Tree, places};

const CODE: &str = "danger(1)  # nosec\n\
                    danger(2)  # bezoar: ignore[danger] -- über uns\n\
                    # bezoar: ignore[D100]\n\
                    danger(3)\n\
                    danger(4)  # noqa: D100\n";

/// Without what is to be said of suppressions.
const ONLY: &[&str] = &["--select", "danger"];

fn tree() -> Tree {
    Tree::new(&[("a.py", CODE)])
}

#[test]
fn what_comments_silence_is_counted_and_does_not_fail() {
    let run = tree().check(ONLY).expect(0, &["No findings in 1 file", "4 findings silenced by comments."]);
    assert!(!run.stdout.contains("is dangerous"), "{}", run.stdout);
    let clean = Tree::new(&[("a.py", "x = 1\n")]).check(ONLY);
    assert!(!clean.stdout.contains("silenced"), "{}", clean.stdout);
}

#[test]
fn json_tells_what_is_silenced_and_why() {
    let report = tree().json(ONLY);
    assert_eq!((&report["findings"], &report["summary"]["suppressed"]), (&json!([]), &json!(4)));
    let told = |it: &Value| json!([it["kind"], it["reason"], it["finding"]["range"]["start"]["line"]]);
    let told: Vec<Value> = report["suppressed"].as_array().expect("a list").iter().map(told).collect();
    let expected = [
        json!(["nosec", null, 1]),
        json!(["bezoar", "über uns", 2]),
        json!(["bezoar", null, 4]),
        json!(["noqa", null, 5]),
    ];
    assert_eq!(told, expected);
    // What the user does not want to hear of is not silenced by comments.
    assert_eq!(tree().json(&["--ignore", "danger"])["suppressed"], json!([]));
}

#[test]
fn sarif_has_them_as_results_that_are_suppressed_in_the_source() {
    let tree = tree();
    tree.write("b.py", "danger(5)\n");
    let run = crate::sarif::run(&tree, ONLY);
    let results = run["results"].as_array().expect("results");
    let suppressions: Vec<&Value> = results.iter().map(|result| &result["suppressions"]).collect();
    assert_eq!(suppressions.len(), 5);
    assert_eq!(
        *suppressions[1],
        json!([{ "kind": "inSource", "justification": "über uns", "properties": { "comment": "bezoar" } }])
    );
    assert_eq!(suppressions[0][0]["justification"], Value::Null);
    assert_eq!(*suppressions[4], json!([]), "of some and not of others is not allowed");
}

#[test]
fn a_fingerprint_stays_when_its_twin_is_silenced() {
    let fingerprints = |text: &str| -> Vec<Value> {
        let report = Tree::new(&[("a.py", text)]).json(ONLY);
        report["findings"].as_array().expect("a list").iter().map(|finding| finding["fingerprint"].clone()).collect()
    };
    let both = fingerprints("danger(1)\ndanger(1)\n");
    assert_eq!(fingerprints("danger(1)  # nosec D100\ndanger(1)  # noqa: D100\n"), [Value::Null; 0]);
    assert_eq!(fingerprints("danger(1)  # noqa: D100\ndanger(1)\n"), both[1..]);
}

#[test]
fn fixes_leave_what_is_silenced_alone() {
    let tree = tree();
    tree.check(&["--fix-review", "danger", "--select", "danger"]).expect(0, &[]);
    assert_eq!(tree.text("a.py"), CODE);
}

#[test]
fn suppressions_are_mended_where_nothing_can_go_wrong() {
    let tree = Tree::new(&[(
        "a.py",
        "x = 1  # type: int  # bezoar: ignore[danger, D100] -- once\r\n\
         danger(1)  # bezoar: ignore -- ours\r\n\
         # bezoar: ignore[danger]\r\n\
         y = 2\r\n\
         z = 3  # noqa: D100\r\n\
         danger(2)  # nosec\r\n\
         danger(3)  # bezoar: ignore[dangr]\r\n",
    )]);
    let run = tree.check(&["--fix", "--profile", "audit"]);
    assert_eq!(
        tree.text("a.py"),
        "x = 1  # type: int\r\n\
         danger(1)  # bezoar: ignore[danger] -- ours\r\n\
         y = 2\r\n\
         z = 3  # noqa: D100\r\n\
         danger(2)  # nosec\r\n\
         danger(3)  # bezoar: ignore[dangr]\r\n",
        "{run:?}"
    );
    run.expect(1, &["3 findings were mended."]);
}

#[test]
fn rules_about_suppressions_are_rules() {
    let tree = Tree::new(&[(
        "a.py",
        "danger(1)  # bezoar: ignore\nx = 1  # bezoar: ignore[danger]\ny = 2  # bezoar: ignore[dangr]\n",
    )]);
    let found = |arguments: &[&str]| places(&tree.json(arguments));
    assert_eq!(found(&[]), ["a.py:1:12", "a.py:2:8", "a.py:3:25"]);
    assert_eq!(found(&["--select", "unused-suppression"]), ["a.py:2:8"]);
    assert_eq!(found(&["--ignore", "unused-suppression,unknown-suppression-id"]), ["a.py:1:12"]);
    // A rule that is not asked for is not unused.
    assert_eq!(found(&["--ignore", "danger", "--select", "unused-suppression"]), ["a.py:2:8"]);
}

#[test]
fn a_rule_that_is_not_loaded_is_not_unknown() {
    let tree = Tree::new(&[("a.py", "danger(1)  # bezoar: ignore[danger] -- ours\n")]);
    let run = tree.run(&["check", "a.py"]);
    assert_eq!(run.code, 0, "{run:?}");
}
