//! What is shown while a document is typed, saved and closed.

use bezoar_base::Tag;
use bezoar_lsp::convert::{Place, Span};
use bezoar_lsp::event::Change;
use bezoar_lsp::ledger::RelatedPlace;

use crate::rule_texts::{DANGER, EVERY_SEVERITY, RELATED, SEVERITY};

const RULE: &[(&str, &str)] = &[(".bezoar/rules/danger.scm", DANGER)];

const CODE: &str = "import danger\ndanger.run(1)\n";

/// What is found in [`CODE`].
const FOUND: &[&str] = &["2 Error danger: danger.run(1)"];

const SHELF: &str = "\
import sqlite3
from flask import Flask, request
app = Flask(__name__)
db = sqlite3.connect('shelf.db')
def find(name):
    return db.execute(\"SELECT * FROM shelf WHERE name = '\" + name + \"'\").fetchall()
@app.get('/')
def view():
    return str(find(request.args['name']))
";

crate::scenarios! {
    in RULE;
    fn findings_are_underlined_whatever_stands_before_them(user) {
        user.opens("app.py", "import danger\nx = 'ä 漢字 😀 e\u{301}'; danger.run(1)\r\ny = 1; danger.run('😀')");
        user.sees("app.py", &["2 Error danger: danger.run(1)", "3 Error danger: danger.run('😀')"]);
        user.replaces("app.py", "😀", "é");
        user.sees("app.py", &["2 Error danger: danger.run(1)", "3 Error danger: danger.run('😀')"]);
        user.types_before("app.py", "y = 1", "# 漢字\r\n");
        user.sees("app.py", &["2 Error danger: danger.run(1)", "4 Error danger: danger.run('😀')"]);
    }

    in RULE;
    fn they_move_with_the_text_and_go_with_it(user) {
        user.opens("app.py", CODE);
        user.sees("app.py", FOUND);
        user.types_before("app.py", "danger.run", "\n  \n");
        user.sees("app.py", &["4 Error danger: danger.run(1)"]);
        user.replaces("app.py", ".run", ".walk");
        user.sees("app.py", &[]);
        user.replaces("app.py", ".walk", ".run");
        user.sees("app.py", &["4 Error danger: danger.run(1)"]);
        user.replaces("app.py", "import danger", "import danger as it");
        user.sees("app.py", &[]);
    }

    in RULE;
    fn what_is_typed_letter_by_letter_is_found(user) {
        user.opens("app.py", "");
        user.types_slowly("app.py", "import danger as d\n\n\ndef f(x):\n    '''😀'''\n    return d.run(x)\n");
        user.sees("app.py", &["6 Error danger: d.run(x)"]);
        user.types_slowly("app.py", "\nf(d.run(\"\"\"\nmore\n\"\"\"))\n");
        user.sees("app.py", &["6 Error danger: d.run(x)", "8 Error danger: d.run(\"\"\"\nmore\n\"\"\")"]);
    }

    in RULE;
    fn what_half_typed_code_hides_goes_in_a_pause_and_comes_back(user) {
        user.opens("app.py", CODE);
        user.sees("app.py", FOUND);
        user.types_before("app.py", "import", "text = \"\"\"\n");
        user.sees("app.py", &[]);
        user.replaces("app.py", "\"\"\"", "\"\"");
        user.sees("app.py", &["3 Error danger: danger.run(1)"]);
    }

    in &[];
    fn a_severity_is_a_level_of_the_editor(user) {
        for name in EVERY_SEVERITY {
            user.finds_written(&format!(".bezoar/rules/{name}.scm"), Some(&SEVERITY.replace("SEVERITY", name)));
        }
        let calls: String = EVERY_SEVERITY.iter().map(|name| format!("danger.{name}()\n")).collect();
        user.opens("app.py", &format!("import danger\n{calls}"));
        user.sees("app.py", &[
            "2 Error critical: danger.critical()",
            "3 Error high: danger.high()",
            "4 Warning medium: danger.medium()",
            "5 Information low: danger.low()",
            "6 Hint info: danger.info()",
        ]);
    }

    in &[(".bezoar/rules/related.scm", RELATED)];
    fn related_places_tags_and_links_come_along(user) {
        user.opens("app.py", "import danger\nx = '😀'; danger.run(value)\n");
        user.sees("app.py", &["2 Information related: danger.run(value)"]);
        let root = user.address("");
        let [shown] = &*user.diagnostics("app.py") else { panic!("one finding is expected") };
        assert_eq!((shown.tag, &*shown.message), (Some(Tag::Deprecated), "`danger.run` is old"));
        assert_eq!(shown.href.as_deref(), Some(format!("{}/.bezoar/rules/related.scm", root.uri).as_str()));
        let [RelatedPlace { span, message, .. }] = &*shown.related else { panic!("one related place is expected: {shown:?}") };
        assert_eq!((span.end.character - span.start.character, &**message), (5, "this is run"));
        assert!(shown.span.start < span.start && span.end < shown.span.end, "{shown:?}");
    }

    in &[];
    fn the_way_of_request_data_is_shown_until_it_is_cut(user) {
        user.opens("app.py", SHELF);
        let sink = "6 Error sql-injection: db.execute(\"SELECT * FROM shelf WHERE name = '\" + name + \"'\")";
        user.sees("app.py", &[sink]);
        let steps = |user: &crate::user::User| -> Vec<String> {
            let [shown] = &*user.diagnostics("app.py") else { panic!("one finding is expected") };
            shown.related.iter().map(|place| format!("{}: {}", place.span.start.line + 1, place.message)).collect()
        };
        let goes = ["9: `request.args` comes from a request", "9: it goes into `find` as `name`"];
        assert_eq!(steps(user), goes);
        // It moves with the text, though nobody touched the function in which the finding is.
        user.replaces("app.py", "@app", "\n\n@app");
        user.sees("app.py", &[sink]);
        user.replaces("app.py", "return str", "wanted = 1\n    return str");
        user.sees("app.py", &[sink]);
        assert_eq!(steps(user), goes.map(|step| step.replace("9:", "12:")));
        let offered = user.is_offered("app.py", "db.execute", &[]);
        let [.., show, silence] = &*offered else { panic!("more is expected: {offered:?}") };
        assert_eq!(silence.title, "Suppress `sql-injection` here, with a reason");
        assert_eq!((&*show.title, &*show.kind, show.preferred), ("Show data flow", "quickfix", false));
        let shown = user.is_shown(show);
        let [comes, goes, harm] = &*shown else { panic!("three steps are expected: {shown:?}") };
        assert_eq!(comes, "app.py:12: `request.args` comes from a request: request.args");
        assert_eq!(goes, "app.py:12: it goes into `find` as `name`: request.args['name']");
        assert!(harm.starts_with("app.py:6: ") && harm.ends_with("+ \"'\")"), "{harm}");
        user.replaces("app.py", "'\" + name + \"'\")", "?\", [name])");
        user.sees("app.py", &[]);
    }

    in RULE;
    fn a_finding_keeps_its_name_while_the_text_around_it_changes(user) {
        user.opens("app.py", &format!("{CODE}danger.run(1)\n"));
        user.sees("app.py", &["2 Error danger: danger.run(1)", "3 Error danger: danger.run(1)"]);
        let names = |user: &crate::user::User| -> Vec<_> {
            user.diagnostics("app.py").iter().map(|shown| shown.finding.clone().expect("a name")).collect()
        };
        let before = names(user);
        assert_ne!(before[0], before[1]);
        user.types_before("app.py", "import", "\n\n");
        user.sees("app.py", &["4 Error danger: danger.run(1)", "5 Error danger: danger.run(1)"]);
        assert_eq!(names(user), before);
    }

    in RULE;
    fn what_is_closed_is_cleared_and_what_is_opened_again_is_shown(user) {
        user.opens("app.py", CODE);
        user.sees("app.py", FOUND);
        user.replaces("app.py", "1", "2");
        user.closes("app.py");
        user.sees("app.py", &[]);
        user.opens("app.py", CODE);
        user.sees("app.py", FOUND);
        user.closes("app.py");
        user.sees("app.py", &[]);
    }

    in RULE;
    fn an_edit_that_does_not_fit_silences_the_document_until_all_of_its_text_comes(user) {
        let misfit = || Change { span: Some(Span::new(Place::new(70, 0), Place::new(70, 0))), text: "x".to_owned() };
        user.opens("app.py", CODE);
        for heal in ["a whole change", "a save", "another open"] {
            user.sees("app.py", FOUND);
            user.sends("app.py", vec![misfit()]);
            user.sees("app.py", &[]);
            match heal {
                "a whole change" => user.rewrites("app.py", CODE),
                "a save" => user.saves("app.py"),
                _ => user.opens("app.py", CODE),
            }
        }
        user.sees("app.py", FOUND);
    }

    in RULE;
    fn a_saved_text_that_differs_is_taken(user) {
        user.opens("app.py", CODE);
        user.sees("app.py", FOUND);
        // A change that the editor never made.
        user.sends("app.py", vec![Change { span: None, text: "import danger\n".to_owned() }]);
        user.sees("app.py", &[]);
        user.saves("app.py");
        user.sees("app.py", FOUND);
        user.types_before("app.py", "danger.run", "\n");
        user.sees("app.py", &["3 Error danger: danger.run(1)"]);
    }

    in RULE;
    fn a_version_that_is_not_newer_is_dropped_and_one_without_changes_is_not(user) {
        user.opens("app.py", CODE);
        user.sees("app.py", FOUND);
        user.sends_late("app.py", &[Change { span: None, text: String::new() }]);
        user.sends("app.py", Vec::new());
        user.sees("app.py", FOUND);
        user.replaces("app.py", "1", "'😀'");
        user.sees("app.py", &["2 Error danger: danger.run('😀')"]);
    }
}
