//! SARIF as its readers expect it.

use serde_json::{Value, json};

use crate::tree::{Tree, expect_valid};

/// The one run of a report, which is valid.
#[track_caller]
pub(crate) fn run(tree: &Tree, arguments: &[&str]) -> Value {
    let output = tree.check(&[&["--output-format", "sarif"], arguments].concat());
    let log: Value = serde_json::from_str(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"));
    // Its pattern for languages has a bracket too many, which not every engine of regular expressions takes.
    let schema = include_str!("../data/sarif/sarif-schema-2.1.0.json").replace("{2}]?$", "{2}$");
    expect_valid(&log, &schema);
    log["runs"][0].clone()
}

#[test]
fn a_result_has_all_that_is_known() {
    let tree = Tree::new(&[("my app/é.py", "def f(x):\n    '😀'; danger(x)\n")]);
    let run = run(&tree, &[]);
    let result = &run["results"][0];
    assert_eq!((&result["ruleId"], &result["level"]), (&json!("danger"), &json!("error")));
    assert_eq!(result["message"], json!({ "text": "'danger' is dangerous", "markdown": "`danger` is dangerous" }));
    let place = &result["locations"][0]["physicalLocation"];
    let region = json!({ "startLine": 2, "startColumn": 10, "endLine": 2, "endColumn": 19 });
    assert_eq!((&run["columnKind"], &place["region"]), (&json!("unicodeCodePoints"), &region));
    assert_eq!(place["artifactLocation"]["uri"], "my%20app/%C3%A9.py");
    let base = place["artifactLocation"]["uriBaseId"].as_str().expect("a base");
    assert!(run["originalUriBaseIds"][base]["uri"].as_str().is_some_and(|uri| uri.ends_with('/')));
    assert_eq!(run["artifacts"][0]["location"]["uri"], "my%20app/%C3%A9.py");
    assert_eq!(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "f");
    assert_eq!(result["relatedLocations"][0]["message"]["text"], "this goes in");
    let change = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(
        (&change["insertedContent"]["text"], &change["deletedRegion"]["endColumn"]),
        (&json!("careful"), &json!(16))
    );
}

#[test]
fn rules_carry_weaknesses_severity_and_help() {
    let tree = Tree::new(&[("a.py", "danger(1)\n")]);
    let run = run(&tree, &[]);
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let index = run["results"][0]["ruleIndex"].as_u64().expect("an index") as usize;
    assert_eq!(rules[index]["id"], "danger");
    let properties = &rules[index]["properties"];
    assert_eq!(
        properties["tags"],
        json!(["security", "external/cwe/cwe-676", "external/cwe/cwe-001", "external/owasp/a03:2021"])
    );
    assert_eq!((&properties["precision"], &properties["problem.severity"]), (&json!("high"), &json!("error")));
    for rule in rules {
        let severity: f64 = rule["properties"]["security-severity"].as_str().expect("text").parse().expect("a number");
        assert!((0.1..=10.0).contains(&severity), "{rule}");
        let texts = [&rule["help"]["markdown"], &rule["help"]["text"], &rule["shortDescription"]["text"]];
        assert!(texts.iter().all(|text| text.as_str().is_some_and(|text| !text.is_empty())), "{rule}");
    }
}

#[test]
fn fingerprints_stay_when_code_moves_and_tell_findings_apart() {
    let fingerprints = |text: &str| -> Vec<String> {
        let run = run(&Tree::new(&[("a.py", text)]), &[]);
        let results = run["results"].as_array().expect("results").iter();
        results.map(|it| it["partialFingerprints"]["bezoar/v1"].as_str().expect("text").to_owned()).collect()
    };
    let before = fingerprints("def f(x):\n    danger(x)\n    danger(x)\ndanger(1)\n");
    let after = fingerprints("import os\n\n\ndef f(x):\n    if x:\n        danger( x )\n    danger(x)\n\ndanger(1)\n");
    assert_eq!(before, after);
    let mut distinct = before.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), 3, "{before:?}");
}

#[test]
fn what_did_not_work_is_an_invocation_s_notification() {
    let tree = Tree::new(&[("a.py", "danger(1)\n")]);
    tree.write("bad.py", b"'\xe9'\n");
    tree.write(".bezoar/rules/broken.scm", ";; title = \"x\"\n;; message = \"x\"\n((call) @match)\n");
    let run = run(&tree, &[]);
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let file = &invocation["toolExecutionNotifications"][0];
    assert_eq!(file["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "bad.py");
    let rule = &invocation["toolConfigurationNotifications"][0];
    assert_eq!(rule["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], ".bezoar/rules/broken.scm");
    assert_eq!(run["results"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_file_outside_the_current_directory_is_told_in_full() {
    let tree = Tree::new(&[("sub/x.txt", "")]);
    let outside = Tree::new(&[("a.py", "danger(1)\n")]);
    let path = outside.path().join("a.py");
    let run = run(&tree, &[path.to_str().expect("UTF-8")]);
    let location = &run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert!(
        location["uri"].as_str().is_some_and(|uri| uri.starts_with("file:///") && uri.ends_with("/a.py")),
        "{location}"
    );
    assert_eq!(location["uriBaseId"], Value::Null);
}

#[test]
fn a_clean_run_is_a_report_too() {
    let run = run(&Tree::new(&[("a.py", "x = 1\n")]), &[]);
    assert_eq!((&run["results"], &run["invocations"][0]["executionSuccessful"]), (&json!([]), &json!(true)));
}
