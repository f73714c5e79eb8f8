//! Rules of the workspace: loaded from disk and from open buffers, their errors shown where they are.

use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::{Editor, Effect, Event};
use bezoar_lsp::ledger::{Level, Publication};
use serde_json::json;

use crate::desk::{Desk, able_editor, disk_rule, edit, file, rule_file, spans, summary, whole};
use crate::rule_texts::{AUDIT, DANGER};

const CODE: &str = "import danger\ndanger.run(1)\n";

fn desk() -> Desk {
    Desk::with_rules(able_editor(Encoding::Utf16), vec![disk_rule("danger.scm", DANGER)])
}

fn broken() -> String {
    DANGER.replace("#callee?", "#calle?")
}

/// The one error of a rule file.
fn error(publication: &Publication) -> &str {
    let [shown] = &*publication.diagnostics else { panic!("one error is expected: {publication:?}") };
    assert_eq!((shown.level, &shown.code), (Level::Error, &None));
    &shown.message
}

#[test]
fn a_broken_rule_shows_its_error_in_its_own_file_while_the_others_run() {
    let audit = AUDIT.replace("\"audit\"", "\"default\"");
    let disk = vec![disk_rule("audit.scm", &audit), disk_rule("danger.scm", &broken())];
    let mut desk = Desk::with_rules(able_editor(Encoding::Utf16), disk);
    let shown = desk.last(&rule_file("danger.scm")).expect("the error is shown although nobody opened the file");
    assert_eq!(shown.version, None);
    assert!(error(&shown).contains("did you mean `callee?`"), "{}", error(&shown));
    let line = broken().lines().position(|line| line.contains("#calle?")).expect("it is there");
    assert_eq!(shown.diagnostics[0].span.start.line as usize, line);
    assert_eq!(desk.last(&rule_file("audit.scm")), None, "a file that is in order and not open is not spoken of");
    desk.open(&file("app.py"), CODE);
    desk.work();
    assert_eq!(summary(&desk.last(&file("app.py")).expect("the other rule runs")), ["1:0-1:13 Information audit"]);
}

#[test]
fn an_open_rule_is_what_the_buffer_says() {
    let (mut desk, app, rule) = (desk(), file("app.py"), rule_file("danger.scm"));
    desk.open(&app, CODE);
    desk.open(&rule, DANGER);
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it is found")), ["1:0-1:13"]);
    assert_eq!(spans(&desk.last(&rule).expect("it is in order")), [""; 0]);
    desk.change(&rule, 2, vec![whole(&broken())]);
    desk.work();
    let shown = desk.last(&rule).expect("it is broken");
    assert!(shown.version == Some(2) && error(&shown).contains("calle?"), "{shown:?}");
    assert_eq!(spans(&desk.last(&app).expect("a broken rule finds nothing")), [""; 0]);
    desk.change(&rule, 3, vec![whole(&DANGER.replace("danger.run\")", "danger.stop\")"))]);
    desk.work();
    assert_eq!(spans(&desk.last(&rule).expect("it is mended")), [""; 0]);
    desk.change(&app, 2, vec![edit((1, 7), (1, 10), "stop")]);
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("the rule is another one now")), ["1:0-1:14"]);
    desk.close(&rule);
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("the disk says otherwise")), [""; 0]);
}

#[test]
fn an_error_moves_with_the_text_of_its_rule() {
    let (mut desk, rule) = (desk(), rule_file("danger.scm"));
    desk.open(&rule, &broken());
    desk.change(&rule, 2, vec![edit((0, 0), (0, 0), "\n\n")]);
    let load = desk.take_job();
    desk.finish(load);
    let first = desk.last(&rule).expect("it is shown").diagnostics[0].span.start.line;
    desk.work();
    let line = broken().lines().position(|line| line.contains("#calle?")).expect("it is there") + 2;
    assert_eq!(first as usize, line, "what was read before the edit is moved over it");
}

#[test]
fn a_new_rule_runs_before_it_is_saved() {
    let mut desk = Desk::new(able_editor(Encoding::Utf16));
    let app = file("app.py");
    desk.open(&app, CODE);
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it is looked at")), [""; 0]);
    desk.open(&rule_file("team/mine.scm"), DANGER);
    desk.work();
    assert_eq!(summary(&desk.last(&app).expect("it is found")), ["1:0-1:13 Error mine"]);
    desk.close(&rule_file("team/mine.scm"));
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it was never saved")), [""; 0]);
}

#[test]
fn files_that_change_on_disk_are_read_again() {
    for told in [true, false] {
        let editor = Editor { registers_watchers: told, ..able_editor(Encoding::Utf16) };
        let mut desk = Desk::with_rules(editor, vec![disk_rule("danger.scm", DANGER)]);
        let is_asked = desk.others.iter().any(|effect| matches!(effect, Effect::RegisterWatchers(_)));
        let is_polled = desk.others.iter().any(|effect| matches!(effect, Effect::PollRules(_)));
        assert_eq!((is_asked, is_polled), (told, !told));
        let news = |desk: &mut Desk| {
            desk.send(if told { Event::FilesChanged(vec![rule_file("danger.scm")]) } else { Event::RulesDue });
            desk.work();
        };
        let (app, rule) = (file("app.py"), rule_file("danger.scm"));
        desk.open(&app, CODE);
        desk.work();
        assert_eq!(spans(&desk.last(&app).expect("it is found")), ["1:0-1:13"]);
        desk.disk = vec![disk_rule("danger.scm", &broken())];
        news(&mut desk);
        assert_eq!(spans(&desk.last(&app).expect("the rule is broken")), [""; 0]);
        error(&desk.last(&rule).expect("its error is shown"));
        desk.disk.clear();
        news(&mut desk);
        assert_eq!(spans(&desk.last(&rule).expect("with the file goes the error")), [""; 0]);
        assert_eq!(desk.last(&app), None);
        news(&mut desk);
        assert_eq!(desk.published, [], "nothing changed");
    }
}

#[test]
fn other_files_that_change_are_no_news() {
    let mut desk = desk();
    desk.disk.clear();
    desk.send(Event::FilesChanged(vec![file("app.py"), file("rules/danger.scm")]));
    assert!(!desk.has_jobs());
    // The folder itself may go.
    desk.send(Event::FilesChanged(vec![file(".bezoar")]));
    assert!(desk.has_jobs());
}

#[test]
fn rules_of_a_workspace_that_is_not_trusted_are_not_even_read() {
    let editor = Editor { options: json!({ "workspaceRules": "off" }), ..able_editor(Encoding::Utf16) };
    let mut desk = Desk::with_rules(editor, vec![disk_rule("danger.scm", &broken())]);
    desk.open(&rule_file("danger.scm"), &broken());
    desk.send(Event::FilesChanged(vec![rule_file("danger.scm")]));
    desk.work();
    assert_eq!((desk.published.len(), desk.reads), (0, 0));
    desk.send(Event::Configured(json!({ "workspaceRules": "trusted" })));
    desk.work();
    assert!(desk.reads > 0);
    error(&desk.last(&rule_file("danger.scm")).expect("now it is"));
    desk.send(Event::Configured(json!({ "workspaceRules": "off" })));
    desk.work();
    assert_eq!(spans(&desk.last(&rule_file("danger.scm")).expect("it is cleared")), [""; 0]);
}

#[test]
fn a_query_that_runs_away_is_stopped_and_says_so() {
    let runaway = r#"
;; title      = "Three statements"
;; message    = "three"
;; severity   = "low"
;; confidence = "low"
;; cwe        = [1]

((block (expression_statement) @_a (return_statement) @_b (assert_statement) @_c) @match)
"#;
    let disk = vec![disk_rule("danger.scm", DANGER), disk_rule("runaway.scm", runaway)];
    let (mut desk, app) = (Desk::with_rules(able_editor(Encoding::Utf16), disk), file("app.py"));
    let body = "    call()\n    return 1\n".repeat(1500);
    desk.open(&app, &format!("{CODE}def f():\n{body}"));
    desk.work();
    let shown = summary(&desk.last(&app).expect("it ends"));
    assert_eq!(shown[0], "1:0-1:13 Error danger");
    assert!(shown[1..].iter().all(|line| line.ends_with("Information runaway")) && shown.len() > 1, "{shown:?}");
}

#[test]
fn a_folder_that_comes_brings_its_rules_and_one_that_goes_takes_them() {
    let mut desk = desk();
    let app = file("app.py");
    desk.open(&app, CODE);
    desk.work();
    desk.published.clear();
    let root = able_editor(Encoding::Utf16).folders;
    desk.send(Event::FoldersChanged { added: Vec::new(), removed: root.clone() });
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("its rules are gone")), [""; 0]);
    desk.send(Event::FoldersChanged { added: root, removed: Vec::new() });
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("they are back")), ["1:0-1:13"]);
}
