//! What the editor asks for: hovers, code actions and their edits.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bezoar_base::{TextEdit, apply_edits};
use bezoar_lsp::convert::{Encoding, Place, Span, range};
use bezoar_lsp::event::{Action, ActionKey, Address, Answer, Deed, Editor, Event, Repair, Request};
use bezoar_lsp::worker::Job;
use bezoar_syntax::Text;

use crate::desk::{Desk, able_editor, disk_rule, edit, file, whole};
use crate::rule_texts::{AUDIT, DANGER};
use crate::support::model::ENCODINGS;

const CODE: &str = "import danger\nx = '😀'; danger.run(data)\nsafe = 1\n";

fn desk(editor: Editor) -> Desk {
    let mut rule = disk_rule("danger/rule.scm", DANGER);
    rule.readme = "# Dangerous run\n\nIt *runs*.\n\n```python\ndanger.run(x)\n```\n".into();
    let mut desk = Desk::with_rules(editor, vec![rule]);
    desk.open(&file("app.py"), CODE);
    desk
}

pub(crate) fn hover(desk: &mut Desk, place: Place) -> Option<bezoar_lsp::event::Hover> {
    let id = desk.ask(Request::Hover { address: file("app.py"), place });
    desk.work();
    match desk.answer(id) {
        Some(Answer::Hover(hover)) => hover,
        other => panic!("a hover is expected, not {other:?}"),
    }
}

pub(crate) fn actions(desk: &mut Desk, start: Place, end: Place) -> Vec<Action> {
    let span = Span::new(start, end);
    let id = desk.ask(Request::Actions { address: file("app.py"), span, cancelled: Arc::default() });
    desk.work();
    match desk.answer(id) {
        Some(Answer::Actions(actions)) => actions,
        other => panic!("actions are expected, not {other:?}"),
    }
}

pub(crate) fn resolve(desk: &mut Desk, key: &ActionKey) -> Option<Answer> {
    let id = desk.ask(Request::Resolve { address: file("app.py"), key: key.clone(), cancelled: Arc::default() });
    desk.work();
    desk.answer(id)
}

/// The text after an edit, as the editor would make it.
pub(crate) fn repaired(text: &str, repair: &Repair, encoding: Encoding) -> String {
    let known = Text::new(text);
    let edit = |(span, new): &(Span, String)| {
        TextEdit::replace(range(&known, *span, encoding).expect("the span fits"), new.as_str())
    };
    apply_edits(text, &repair.edits.iter().map(edit).collect::<Vec<_>>()).expect("the edits fit")
}

#[test]
fn a_hover_tells_what_the_rule_is_about() {
    let mut desk = desk(able_editor(Encoding::Utf16));
    let said = hover(&mut desk, Place::new(1, 15)).expect("there is a finding");
    assert_eq!((said.span.start, said.span.end), (Place::new(1, 10), Place::new(1, 26)));
    assert_eq!(
        said.text,
        "**Dangerous run** · high · [CWE-95](https://cwe.mitre.org/data/definitions/95.html) · `danger`\n\n\
         `danger.run` runs `data`\n\n\
         It *runs*.\n\n```python\ndanger.run(x)\n```"
    );
    assert_eq!(hover(&mut desk, Place::new(2, 2)), None);
    assert_eq!(hover(&mut desk, Place::new(99, 0)), None);
}

#[test]
fn a_hover_for_an_editor_without_markdown_has_no_marks() {
    let mut desk = desk(Editor { markdown_hover: false, ..able_editor(Encoding::Utf16) });
    let said = hover(&mut desk, Place::new(1, 15)).expect("there is a finding");
    assert_eq!(
        said.text,
        "Dangerous run · high · CWE-95 (https://cwe.mitre.org/data/definitions/95.html) · danger\n\n\
         danger.run runs data\n\n\
         It *runs*.\n\ndanger.run(x)"
    );
}

#[test]
fn two_findings_at_one_place_are_both_told() {
    let options = serde_json::json!({ "profile": "audit" });
    let editor = Editor { options, ..able_editor(Encoding::Utf16) };
    let mut desk = Desk::with_rules(editor, vec![disk_rule("danger.scm", DANGER), disk_rule("audit.scm", AUDIT)]);
    desk.open(&file("app.py"), CODE);
    let said = hover(&mut desk, Place::new(1, 15)).expect("there are findings").text;
    assert!(said.contains("**Dangerous run**") && said.contains("**Any run**") && said.contains("\n---\n"), "{said}");
}

#[test]
fn fixes_are_offered_with_their_edits_or_a_key_to_them() {
    for encoding in ENCODINGS {
        for lazy in [true, false] {
            let mut desk = desk(Editor { resolves_edits: lazy, ..able_editor(encoding) });
            let offered = actions(&mut desk, Place::new(1, 14), Place::new(1, 14));
            let titles: Vec<(&str, bool)> =
                offered.iter().map(|action| (action.title.as_str(), action.preferred)).collect();
            // A rule of the workspace never runs unseen, however safe it says that it is.
            let suppress = "Suppress `danger` here, with a reason";
            assert_eq!(titles, [("Use `danger.walk`", false), ("Ask first", false), (suppress, false)]);
            assert_eq!(offered[0].diagnostics[0].code.as_deref(), Some("danger"));
            assert_eq!(offered[0].repair.is_none(), lazy);
            let repair = match &offered[0].repair {
                Some(repair) => repair.clone(),
                None => match resolve(&mut desk, &offered[0].key) {
                    Some(Answer::Repair(repair)) => repair,
                    other => panic!("an edit is expected, not {other:?}"),
                },
            };
            assert_eq!(repair.version, 1);
            assert_eq!(repaired(CODE, &repair, encoding), CODE.replace("danger.run", "danger.walk"), "{encoding:?}");
        }
    }
}

#[test]
fn only_findings_that_the_range_touches_are_mended() {
    let mut desk = desk(able_editor(Encoding::Utf16));
    assert_eq!(actions(&mut desk, Place::new(0, 0), Place::new(1, 9)), []);
    assert_eq!(actions(&mut desk, Place::new(1, 0), Place::new(1, 10)).len(), 3);
    assert_eq!(actions(&mut desk, Place::new(1, 26), Place::new(1, 26)).len(), 3);
    assert_eq!(actions(&mut desk, Place::new(2, 0), Place::new(2, 8)), []);
}

#[test]
fn an_editor_that_knows_no_code_actions_gets_none() {
    let mut desk = desk(Editor { code_actions: false, ..able_editor(Encoding::Utf16) });
    assert_eq!(actions(&mut desk, Place::new(1, 14), Place::new(1, 14)), []);
}

#[test]
fn an_edit_is_refused_when_the_text_moved_on() {
    let mut desk = desk(able_editor(Encoding::Utf16));
    let key = actions(&mut desk, Place::new(1, 14), Place::new(1, 14)).remove(0).key;
    desk.change(&file("app.py"), 2, vec![edit((2, 0), (2, 0), "x = 1\n")]);
    desk.work();
    assert_eq!(resolve(&mut desk, &key), Some(Answer::ContentModified));
    let key = ActionKey { version: 2, ..key };
    assert!(matches!(resolve(&mut desk, &key), Some(Answer::Repair(_))), "the finding keeps its name");
    let Deed::Fix { finding, fix } = key.deed.clone() else { panic!("it mends one finding") };
    for deed in [Deed::Fix { finding, fix: "none".to_owned() }, Deed::Fix { finding: "none".to_owned(), fix }] {
        assert_eq!(resolve(&mut desk, &ActionKey { deed, ..key.clone() }), Some(Answer::ContentModified));
    }
}

#[test]
fn a_question_waits_for_the_analysis_and_is_refused_when_the_text_moves_on() {
    let (app, place) = (file("app.py"), Place::new(1, 15));
    let mut desk = desk(able_editor(Encoding::Utf16));
    let question = |address: &Address| Request::Hover { address: address.clone(), place };
    let waiting = desk.ask(question(&app));
    assert_eq!(desk.answer(waiting), None);
    desk.change(&app, 2, vec![whole("x\n")]);
    assert_eq!(desk.answer(waiting), Some(Answer::ContentModified));
    let waiting = desk.ask(question(&app));
    desk.close(&app);
    assert_eq!(desk.answer(waiting), Some(Answer::ContentModified));
    let unknown = desk.ask(question(&file("none.py")));
    assert_eq!(desk.answer(unknown), Some(Answer::Hover(None)));
}

#[test]
fn fixes_that_come_after_an_edit_are_refused() {
    let mut desk = desk(able_editor(Encoding::Utf16));
    desk.work();
    let span = Span::new(Place::new(1, 14), Place::new(1, 14));
    let id = desk.ask(Request::Actions { address: file("app.py"), span, cancelled: Arc::default() });
    let job = desk.take_job();
    desk.change(&file("app.py"), 2, vec![edit((0, 0), (0, 0), "#\n")]);
    desk.finish(job);
    assert_eq!(desk.answer(id), Some(Answer::ContentModified));
}

#[test]
fn who_gives_up_is_not_answered_and_the_work_stops() {
    let mut desk = desk(able_editor(Encoding::Utf16));
    let parked = desk.ask(Request::Hover { address: file("app.py"), place: Place::new(1, 15) });
    desk.send(Event::Withdrawn(parked));
    desk.work();
    assert_eq!(desk.answer(parked), None);
    let cancelled = Arc::<AtomicBool>::default();
    let span = Span::new(Place::new(1, 14), Place::new(1, 14));
    let id = desk.ask(Request::Actions { address: file("app.py"), span, cancelled: Arc::clone(&cancelled) });
    cancelled.store(true, Ordering::Relaxed);
    desk.send(Event::Withdrawn(id));
    let Job::Fix(job) = desk.take_job() else { panic!("the fixes are a worker's work") };
    assert!(job.cancelled.load(Ordering::Relaxed), "the worker sees that nobody waits");
    desk.finish(Job::Fix(job));
    assert_eq!(desk.answer(id), None);
}

#[test]
fn a_document_out_of_step_is_not_asked_about() {
    let mut desk = desk(able_editor(Encoding::Utf16));
    desk.work();
    desk.change(&file("app.py"), 2, vec![edit((99, 0), (99, 0), "x")]);
    assert_eq!(hover(&mut desk, Place::new(1, 15)), None);
    assert_eq!(actions(&mut desk, Place::new(1, 14), Place::new(1, 14)), []);
}
