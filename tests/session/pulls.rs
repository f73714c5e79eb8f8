//! Diagnostics for an editor that asks: it gets what there is, and is asked to ask again when that changes by itself.

use std::time::Duration;

use bezoar_engine::Project;
use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::{Address, Answer, Editor, Effect, Event};
use bezoar_lsp::ledger::Report;
use serde_json::json;

use crate::desk::{Desk, able_editor, asking_editor, disk_rule, edit, file, rule_file, span, whole};
use crate::rule_texts::DANGER;
use crate::support::model::{ENCODINGS, Model};
use crate::support::random::Random;

const CODE: &str = "import danger\ndanger.run(1)\n";

/// Longer than changes are collected.
const LONG: Duration = Duration::from_secs(1);

fn desk(editor: Editor) -> Desk {
    Desk::with_rules(editor, vec![disk_rule("danger.scm", DANGER)])
}

/// The places and the id of a report that is news.
#[track_caller]
fn news(report: Report) -> (Vec<String>, String) {
    match report {
        Report::Full { id, diagnostics } => (diagnostics.iter().map(span).collect(), id),
        Report::Unchanged { id } => panic!("{id} is the same"),
    }
}

#[track_caller]
fn places(report: Report) -> Vec<String> {
    news(report).0
}

/// How often the editor was asked to ask again since this was looked at last.
fn refreshes(desk: &mut Desk) -> usize {
    desk.others.extract_if(.., |effect| matches!(effect, Effect::RefreshDiagnostics)).count()
}

/// Changes the rules on disk so that they find something else.
fn change_rules(desk: &mut Desk, name: &str) {
    let text = DANGER.replace("danger.run\")", &format!("danger.{name}\")"));
    desk.disk = vec![disk_rule("danger.scm", &text)];
    desk.send(Event::FilesChanged(vec![rule_file("danger.scm")]));
    desk.work();
}

#[test]
fn an_editor_that_asks_waits_for_the_analysis_of_its_text() {
    let (mut desk, app) = (desk(asking_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, CODE);
    let waiting = desk.ask_for_diagnostics(&app, None);
    assert_eq!(desk.answer(waiting), None);
    desk.work();
    let Some(Answer::Report(report)) = desk.answer(waiting) else { panic!("a report is expected") };
    assert_eq!(places(report), ["1:0-1:13"]);
    let at_once = desk.ask_for_diagnostics(&app, None);
    assert!(matches!(desk.answer(at_once), Some(Answer::Report(_))), "nothing is left to wait for");
}

#[test]
fn it_is_to_ask_again_when_the_text_moves_while_it_waits() {
    let (mut desk, app) = (desk(asking_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, CODE);
    let first = desk.ask_for_diagnostics(&app, None);
    let late = desk.take_job();
    desk.change(&app, 2, vec![edit((0, 0), (0, 0), "\n")]);
    assert_eq!(desk.answer(first), Some(Answer::ContentModified));
    let second = desk.ask_for_diagnostics(&app, None);
    desk.finish(late);
    assert_eq!(desk.answer(second), None, "what was found in the text before is no answer");
    desk.work();
    let Some(Answer::Report(report)) = desk.answer(second) else { panic!("a report is expected") };
    assert_eq!(places(report), ["2:0-2:13"]);
}

#[test]
fn what_the_editor_has_is_not_sent_again() {
    let (mut desk, app) = (desk(asking_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, CODE);
    let (_, first) = news(desk.report(&app, None));
    assert_eq!(desk.report(&app, Some(&first)), Report::Unchanged { id: first.clone() });
    desk.change(&app, 2, vec![edit((2, 0), (2, 0), "x = 1\n")]);
    assert_eq!(desk.report(&app, Some(&first)), Report::Unchanged { id: first.clone() }, "the finding stayed in place");
    desk.change(&app, 3, vec![edit((0, 0), (0, 0), "\n")]);
    let (moved, second) = news(desk.report(&app, Some(&first)));
    assert_eq!(moved, ["2:0-2:13"]);
    assert_ne!(second, first);
    desk.change(&app, 4, vec![edit((0, 0), (1, 0), "")]);
    assert_eq!(news(desk.report(&app, Some(&second))), (vec!["1:0-1:13".to_owned()], first), "equal lists, equal ids");
}

#[test]
fn a_report_of_other_columns_is_another_report() {
    let ids = ENCODINGS.map(|encoding| {
        let mut desk = desk(asking_editor(encoding));
        desk.open(&file("app.py"), CODE);
        news(desk.report(&file("app.py"), None)).1
    });
    assert!(ids[0] != ids[1] && ids[1] != ids[2] && ids[0] != ids[2], "{ids:?}");
}

#[test]
fn it_is_never_told_what_it_asks_for_and_told_what_it_cannot_ask_for() {
    let broken = DANGER.replace("#callee?", "#calle?");
    let rule = rule_file("broken.scm");
    let disk = vec![disk_rule("broken.scm", &broken), disk_rule("danger.scm", DANGER)];
    let (mut desk, app) = (Desk::with_rules(asking_editor(Encoding::Utf16), disk), file("app.py"));
    assert_eq!(desk.last(&rule).expect("nobody opened it, so nobody asks").diagnostics.len(), 1);
    desk.open(&app, CODE);
    desk.change(&app, 2, vec![whole("import danger\n")]);
    desk.change(&app, 3, vec![edit((99, 0), (99, 0), "does not fit")]);
    desk.work();
    desk.close(&app);
    assert_eq!(desk.published, [], "documents that are open are asked about");

    desk.open(&rule, &broken);
    assert_eq!(desk.last(&rule).expect("what was told is taken back").diagnostics, []);
    assert_eq!(places(desk.report(&rule, None)).len(), 1);
    desk.change(&rule, 2, vec![whole(DANGER)]);
    assert_eq!(places(desk.report(&rule, None)), [""; 0]);
    assert_eq!(desk.published, []);
    desk.close(&rule);
    desk.work();
    assert_eq!(desk.last(&rule).expect("on disk it is still broken").diagnostics.len(), 1);
    desk.open(&rule, &broken);
    desk.published.clear();
    desk.close(&rule);
    desk.work();
    assert_eq!(desk.published.len(), 1, "what was taken back need not be cleared");
}

#[test]
fn a_rule_is_reported_on_when_it_has_been_read() {
    let (mut desk, rule) = (desk(asking_editor(Encoding::Utf16)), rule_file("danger.scm"));
    desk.open(&rule, &DANGER.replace("#callee?", "#calle?"));
    let waiting = desk.ask_for_diagnostics(&rule, None);
    assert_eq!(desk.answer(waiting), None);
    desk.work();
    let Some(Answer::Report(Report::Full { diagnostics, .. })) = desk.answer(waiting) else { panic!("a report") };
    assert_eq!(diagnostics.len(), 1);
    let stale = desk.ask_for_diagnostics(&rule, None);
    assert!(desk.answer(stale).is_some());
    desk.change(&rule, 2, vec![whole(DANGER)]);
    let waiting = desk.ask_for_diagnostics(&rule, None);
    desk.change(&rule, 3, vec![whole("(call")]);
    assert_eq!(desk.answer(waiting), Some(Answer::ContentModified));
    assert_eq!(places(desk.report(&rule, None)).len(), 1);
}

#[test]
fn rules_that_change_are_a_reason_to_ask_again() {
    let mut desk = desk(asking_editor(Encoding::Utf16));
    let files: Vec<Address> = ["a.py", "b.py", "c.py"].map(file).into();
    for address in &files {
        desk.open(address, CODE);
        desk.report(address, None);
    }
    change_rules(&mut desk, "stop");
    assert_eq!(refreshes(&mut desk), 0, "more may follow");
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 1, "one for all documents");
    for address in &files {
        assert_eq!(places(desk.report(address, None)), [""; 0]);
    }
    desk.send(Event::Refreshed);
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 0, "nothing is left to ask for");
}

#[test]
fn one_refresh_is_under_way_at_a_time() {
    let (mut desk, app) = (desk(asking_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, CODE);
    desk.report(&app, None);
    change_rules(&mut desk, "stop");
    desk.let_pass(Duration::from_millis(1));
    desk.send(Event::Woken);
    assert_eq!(refreshes(&mut desk), 0, "an alarm for something else");
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 1);
    desk.report(&app, None);
    change_rules(&mut desk, "run");
    change_rules(&mut desk, "walk");
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 0, "the editor has not answered the first one");
    desk.send(Event::Refreshed);
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 0, "there is nothing new: `run` came and went");
    change_rules(&mut desk, "run");
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 1);
    change_rules(&mut desk, "stop");
    change_rules(&mut desk, "run");
    desk.send(Event::Refreshed);
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 1, "the editor did not ask, and what it has is old");
}

#[test]
fn an_editor_that_asks_of_its_own_accord_is_not_asked_to() {
    let (mut desk, app) = (desk(asking_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, CODE);
    desk.report(&app, None);
    change_rules(&mut desk, "stop");
    desk.report(&app, None);
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 0);
    desk.change(&app, 2, vec![edit((1, 0), (2, 0), "danger.stop(1)\n")]);
    desk.work();
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 0, "who edits asks");
    assert_eq!(places(desk.report(&app, None)), ["1:0-1:14"]);
}

#[test]
fn settings_and_projects_are_reasons_too_and_equal_findings_are_none() {
    let rule = DANGER.replace("(#callee?", "(#version? \"python\" \">=3.9\") (#callee?");
    let editor = Editor { registers_watchers: true, ..asking_editor(Encoding::Utf16) };
    let (mut desk, app) = (Desk::with_rules(editor, vec![disk_rule("danger.scm", &rule)]), file("app.py"));
    let requiring = |python: &str| {
        Project::read([("pyproject.toml", format!("[project]\nrequires-python = '{python}'\n").as_str())])
    };
    desk.project = requiring(">=3.10");
    desk.open(&app, CODE);
    assert_eq!(places(desk.report(&app, None)), ["1:0-1:13"]);
    for (project, expected) in [(">=3.11", 0), (">=3.8", 1), (">=3.9", 1)] {
        desk.project = requiring(project);
        desk.send(Event::FilesChanged(vec![file("pyproject.toml")]));
        desk.work();
        desk.let_pass(LONG);
        assert_eq!(refreshes(&mut desk), expected, "{project}");
        desk.send(Event::Refreshed);
        desk.report(&app, None);
    }
    desk.send(Event::Configured(json!({ "ignore": ["danger"] })));
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 1);
}

#[test]
fn an_editor_that_cannot_be_asked_is_not() {
    let editor = Editor { refreshes: false, ..asking_editor(Encoding::Utf16) };
    let (mut desk, app) = (desk(editor), file("app.py"));
    desk.open(&app, CODE);
    desk.report(&app, None);
    change_rules(&mut desk, "stop");
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 0);
    assert_eq!(desk.published, []);
    assert_eq!(places(desk.report(&app, None)), [""; 0]);
}

#[test]
fn an_editor_that_is_told_is_not_asked_to_ask() {
    let editor = Editor { refreshes: true, ..able_editor(Encoding::Utf16) };
    let (mut desk, app) = (desk(editor), file("app.py"));
    desk.open(&app, CODE);
    desk.work();
    change_rules(&mut desk, "stop");
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 0);
}

#[test]
fn nothing_is_reported_of_what_is_not_open_or_not_ours() {
    let (mut desk, app) = (desk(asking_editor(Encoding::Utf16)), file("app.py"));
    assert_eq!(places(desk.report(&app, None)), [""; 0]);
    desk.open(&app, CODE);
    let waiting = desk.ask_for_diagnostics(&app, None);
    desk.close(&app);
    let Some(Answer::Report(report)) = desk.answer(waiting) else { panic!("nobody is to ask again about it") };
    assert_eq!(places(report), [""; 0]);
    let page = file("page.html");
    desk.send(Event::Opened { address: page.clone(), language: "html".to_owned(), version: 1, text: CODE.to_owned() });
    assert_eq!(places(desk.report(&page, None)), [""; 0]);
}

#[test]
fn a_document_out_of_step_has_nothing_to_report_until_it_is_healed() {
    let (mut desk, app) = (desk(asking_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, CODE);
    assert_eq!(places(desk.report(&app, None)), ["1:0-1:13"]);
    desk.change(&app, 2, vec![edit((99, 0), (99, 0), "x")]);
    assert_eq!(places(desk.report(&app, None)), [""; 0]);
    desk.save(&app, Some(CODE));
    desk.work();
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 1, "a save is no edit, after which the editor would ask");
    assert_eq!(places(desk.report(&app, None)), ["1:0-1:13"]);
}

#[test]
fn rules_that_are_not_trusted_any_more_have_no_errors_to_report() {
    let (mut desk, rule) = (desk(asking_editor(Encoding::Utf16)), rule_file("danger.scm"));
    desk.open(&rule, "(call");
    assert_eq!(places(desk.report(&rule, None)).len(), 1);
    desk.send(Event::Configured(json!({ "workspaceRules": "off" })));
    desk.work();
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 1);
    assert_eq!(places(desk.report(&rule, None)), [""; 0]);
    assert_eq!(desk.published, []);
}

#[test]
fn after_a_panic_the_last_good_findings_are_reported() {
    let (mut desk, app) = (desk(asking_editor(Encoding::Utf16)), file("app.py"));
    desk.analyze_with(Box::new(|source, context, previous, budget| {
        assert!(!source.as_str().contains("trigger"), "a bug in the engine");
        bezoar_engine::analyze(source, context, previous, budget)
    }));
    desk.open(&app, CODE);
    desk.work();
    desk.change(&app, 2, vec![edit((0, 0), (0, 0), "trigger\n")]);
    assert_eq!(places(desk.report(&app, None)), ["2:0-2:13"]);
}

/// What is held back is reported when the pause is over, which is no edit either.
#[test]
fn a_pause_in_half_typed_code_is_a_reason_to_ask_again() {
    let (mut desk, app) = (desk(asking_editor(Encoding::Utf16)), file("app.py"));
    desk.open(&app, CODE);
    let (_, before) = news(desk.report(&app, None));
    desk.change(&app, 2, vec![edit((0, 0), (0, 0), "text = \"\"\"\n")]);
    assert_eq!(places(desk.report(&app, Some(&before))), ["2:0-2:13"]);
    desk.let_pass(LONG);
    assert_eq!(refreshes(&mut desk), 0);
    desk.let_pass(Duration::from_secs(2));
    assert_eq!(refreshes(&mut desk), 1);
    assert_eq!(places(desk.report(&app, None)), [""; 0]);
}

#[test]
fn after_random_edits_an_answer_is_what_a_new_session_would_give() {
    for (seed, encoding) in ENCODINGS.into_iter().enumerate() {
        let mut random = Random(200 + seed as u64);
        let (mut typed, app, mut fresh) =
            (desk(asking_editor(encoding)), file("app.py"), desk(asking_editor(encoding)));
        let mut model = Model::new(CODE, encoding);
        typed.open(&app, CODE);
        let mut held: Option<(String, Vec<String>)> = None;
        for version in 2..300 {
            typed.change(&app, version, vec![model.type_something(&mut random)]);
            if random.below(4) > 0 {
                continue;
            }
            typed.work();
            // What half-typed code hides is reported until the user pauses.
            typed.let_pass(Duration::from_secs(2));
            let report = typed.report(&app, held.as_ref().map(|(id, _)| id.as_str()));
            let (id, shown) = match report {
                Report::Full { id, diagnostics } => (id, diagnostics.iter().map(span).collect()),
                Report::Unchanged { .. } => held.take().expect("it had one"),
            };
            fresh.open(&app, &model.text());
            let (expected, fresh_id) = news(fresh.report(&app, None));
            fresh.close(&app);
            assert_eq!((&shown, &id), (&expected, &fresh_id), "{:?}", model.text());
            held = Some((id, shown));
        }
        assert_eq!(typed.published, []);
    }
}
