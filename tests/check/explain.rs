//! One finding, explained.

use crate::tree::{Run, Tree};

const SHELF: &str = "\
import sqlite3
from flask import Flask, request
app = Flask(__name__)
db = sqlite3.connect('shelf.db')


def find(name):
    query = f\"SELECT * FROM shelf WHERE name = '{name}'\"
    return db.execute(query).fetchall()


@app.get('/')
def view():
    return find(request.args['name'])
";

fn shelf() -> Tree {
    Tree::new(&[("shop/shelf.py", SHELF), ("other.py", "danger(1); danger(2)\n\ndanger(\n    3\n)\n")])
}

/// What there is before the page of the rule.
fn head(run: &Run) -> &str {
    run.stdout.split("\n# ").next().unwrap_or_default()
}

/// The fingerprints of all findings, in order.
fn fingerprints(tree: &Tree) -> Vec<String> {
    let report = tree.json(&[]);
    let findings = report["findings"].as_array().expect("findings").iter();
    findings.map(|finding| finding["fingerprint"].as_str().expect("text").to_owned()).collect()
}

#[test]
fn the_way_of_the_data_is_drawn_step_by_step_before_the_page_of_the_rule() {
    let run = shelf().check(&["--explain", "shop/shelf.py:9"]);
    let fingerprint = fingerprints(&shelf()).pop().expect("it is the last one");
    let expected = format!(
        "\
critical[sql-injection]: Request data becomes part of this SQL: its sender can read or change the whole database; pass it as a parameter
 --> shop/shelf.py:9:12
  |
9 |     return db.execute(query).fetchall()
  |            ^^^^^^^^^^^^^^^^^
  |
  = help: Pass the values as parameters (`?`) (review)
  = note: fingerprint {fingerprint}, in `find`

How the data gets there:

1. `request.args` comes from a request
  --> shop/shelf.py:14:17
   |
12 | @app.get('/')
13 | def view():
14 |     return find(request.args['name'])
   |                 ^^^^^^^^^^^^

2. it goes into `find` as `name`
  --> shop/shelf.py:14:17
   |
14 |     return find(request.args['name'])
   |                 ^^^^^^^^^^^^^^^^^^^^

3. `query` holds it
 --> shop/shelf.py:8:5
  |
7 | def find(name):
8 |     query = f\"SELECT * FROM shelf WHERE name = '{{name}}'\"
  |     ^^^^^
9 |     return db.execute(query).fetchall()
  |
"
    );
    assert_eq!(head(&run), expected);
    run.expect(0, &["\n# SQL injection\n", "\n## Why\n", "\nrule          sql-injection\n"]);
}

#[test]
fn a_way_leads_through_other_files() {
    let (store, view) = SHELF.split_once("\n\n@app").expect("a view");
    let view = format!("from flask import request\nfrom shop.shelf import app, find\n\n@app{view}");
    let tree = Tree::new(&[("shop/shelf.py", store), ("shop/views.py", &view)]);
    let run = tree.check(&["--explain", "shop/shelf.py:9"]).expect(0, &[]);
    let step = "1. `request.args` comes from a request
 --> shop/views.py:6:17
  |
4 | @app.get('/')
5 | def view():
6 |     return find(request.args['name'])
  |                 ^^^^^^^^^^^^
";
    assert!(head(&run).contains(step), "{}", head(&run));
    assert!(head(&run).contains("3. `query` holds it\n --> shop/shelf.py:8:5\n"), "{}", head(&run));
    // Of the file alone it is not known that a request brings something into it.
    tree.check(&["shop/shelf.py", "--explain", "shop/shelf.py:9"]).expect(0, &["high[sql-string-building]"]);
}

#[test]
fn a_step_on_a_line_of_generated_code_is_cut() {
    let long = "1, ".repeat(1000);
    let code = SHELF.replace("    return find(", &format!("    x = [{long}1]; return find("));
    let tree = Tree::new(&[("shelf.py", &code)]);
    let run =
        tree.check(&["--explain", "shelf.py:9"]).expect(0, &["14 | … 1, 1, ", "; return find(request.args['name'])\n"]);
    assert!(head(&run).lines().all(|line| line.chars().count() < 250), "{}", head(&run));
}

#[test]
fn a_finding_is_named_by_its_fingerprint_or_place() {
    let tree = shelf();
    let all = fingerprints(&tree);
    let by_name = |name: &str| head(&tree.check(&["--explain", name]).expect(0, &[])).to_owned();
    let expected = by_name(&all[3]);
    assert!(expected.starts_with("critical[sql-injection]: "), "{expected}");
    let absolute = tree.path().join("shop/shelf.py");
    for name in [&all[3][..8], &all[3].to_uppercase(), "shop/shelf.py:9:", "./shop/shelf.py:9:12", "shop/shelf.py:9:28"]
    {
        assert_eq!(by_name(name), expected, "{name}");
    }
    assert_eq!(by_name(&format!("{}:9", absolute.display())), expected);
    assert!(by_name("other.py:1:13").contains("--> other.py:1:12\n"));
    assert!(by_name("other.py:4").contains("--> other.py:3:1\n"), "the line is within it");
    let both = tree.check(&["--explain", "other.py:1"]).expect(0, &["--> other.py:1:1\n", "--> other.py:1:12\n"]);
    assert_eq!(both.stdout.matches("\nrule          danger\n").count(), 1, "{}", both.stdout);
}

#[test]
fn a_name_of_nothing_or_of_several_is_refused_with_what_there_is() {
    let tree = shelf();
    let listed = |place: &str| format!("  {place}  danger");
    for nothing in ["other.py:2", "other.py:1:11", "other.py:1:21"] {
        let there_is = format!("there is no finding at `{nothing}`; in this file there are:");
        tree.check(&["--explain", nothing]).expect_refusal(&[
            &there_is,
            &listed("other.py:1:12"),
            &listed("other.py:3:1"),
        ]);
    }
    let all = fingerprints(&tree);
    let no = if all.iter().any(|it| it.starts_with("abc")) { "fff" } else { "abc" };
    let none = format!("no finding has the fingerprint `{no}`");
    tree.check(&["--explain", no]).expect_refusal(&[&none]);
    // Of more findings than there are digits, two begin alike.
    let many: String = (0..17).map(|number| format!("danger({number})\n")).collect();
    let many = Tree::new(&[("many.py", &many)]);
    let mut all = fingerprints(&many);
    all.sort();
    let pair = all.windows(2).find(|pair| pair[0][..1] == pair[1][..1]).expect("two begin alike");
    let said = format!("several findings have a fingerprint that begins with `{}`:", &pair[0][..1]);
    many.check(&["--explain", &pair[0][..1]]).expect_refusal(&[&said, &pair[0], &pair[1]]);
}

#[test]
fn what_cannot_be_a_name_is_refused() {
    let tree = shelf();
    tree.check(&["--explain", "shop/shelf.py"]).expect_refusal(&["`app.py:12` or `app.py:12:5`"]);
    tree.check(&["--explain", "nowhere.py:1"]).expect_refusal(&["cannot check `nowhere.py`"]);
    tree.write("clean.py", "x = 1\n");
    tree.check(&["--explain", "clean.py:1"]).expect_refusal(&["there is no finding in `clean.py`"]);
    tree.check(&["--explain", "other.py:1", "--fix"]).expect_refusal(&["--fix"]);
    tree.check(&["--explain", "other.py:1", "--output-format", "json"]).expect_refusal(&["--output-format"]);
}

#[test]
fn a_file_is_checked_though_it_is_left_out_or_elsewhere() {
    let tree = shelf();
    tree.write(".gitignore", "shop\n");
    tree.check(&["--explain", "shop/shelf.py:9"]).expect(0, &["How the data gets there:"]);
    let elsewhere = shelf();
    let place = format!("{}:9", elsewhere.path().join("shop/shelf.py").display());
    tree.write("other.py", b"'\xe9'\n");
    let run = tree.check(&["--explain", &place]).expect(0, &["How the data gets there:"]);
    assert_eq!(run.stderr, "", "what lies here is not looked at");
    let run = tree.check(&["--explain", "shop/shelf.py:9"]).expect(0, &["How the data gets there:"]);
    assert!(run.stderr.starts_with("error: other.py: cannot be read: "), "{}", run.stderr);
}

#[test]
fn what_a_comment_silences_is_explained_too_and_what_a_profile_hides_is_hinted_at() {
    let tree = Tree::new(&[("a.py", "danger(1)  # bezoar: ignore[danger] -- we know\n")]);
    tree.check(&["--explain", "a.py:1"]).expect(0, &["= note: silenced by a comment: we know\n"]);
    let quiet = crate::tree::DANGER.replace("confidence = \"high\"", "confidence = \"high\"\n;; profile = \"audit\"");
    tree.write(".bezoar/rules/danger.scm", quiet);
    tree.write("a.py", "danger(1)\n");
    let hint = "there is no finding in `a.py` (1 finding more in louder profiles: `--profile audit`)";
    tree.check(&["--explain", "a.py:1"]).expect_refusal(&[hint]);
    tree.check(&["--explain", "a.py:1", "--profile", "audit"]).expect(0, &["high[danger]"]);
}

#[test]
fn standard_input_and_a_file_for_the_report_are_possible() {
    let tree = shelf();
    let explain = ["check", "-", "--stdin-filename", "new.py", "--explain", "new.py:9"];
    tree.run_with_input(&explain, SHELF.as_bytes()).expect(0, &["  --> new.py:14:17\n"]);
    let run = tree.check(&["--explain", "shop/shelf.py:9", "-o", "said.txt"]).expect(0, &[]);
    assert_eq!(run.stdout, "");
    assert!(tree.text("said.txt").contains("How the data gets there:"));
}

#[test]
fn the_summary_leads_to_it_where_data_takes_a_way() {
    let tree = shelf();
    tree.check(&[]).expect(1, &["Why and how to mend: `bezoar check --explain shop/shelf.py:9:12`.\n"]);
    tree.check(&["other.py"]).expect(1, &["Why and how to mend: `bezoar rules show danger`.\n"]);
    tree.write("my shop/shelf.py", SHELF);
    tree.check(&["my shop"]).expect(1, &["Why and how to mend: `bezoar rules show sql-injection`.\n"]);
    let run = tree.run_with_input(&["check", "-"], SHELF.as_bytes());
    run.expect(1, &["Why and how to mend: `bezoar rules show sql-injection`.\n"]);
}
