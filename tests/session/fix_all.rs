//! All that can be mended without being looked at, as one action.

use std::sync::Arc;

use bezoar_lsp::convert::{Encoding, Place};
use bezoar_lsp::event::{Action, ActionKey, Answer, Deed, Editor, Event, Repair, Request, RequestId};
use bezoar_lsp::worker::Job;
use serde_json::json;

use crate::desk::{Desk, able_editor, asking_editor, disk_rule, edit, file, whole};
use crate::requests::{actions, repaired, resolve};
use crate::rule_texts::DANGER;
use crate::support::model::ENCODINGS;

/// Two built-in rules have a safe fix here, one of them twice; the rule of the workspace says that its fix is safe.
const CODE: &str = "import danger\nx = '😀'; breakpoint()\ndanger.run(x)\ny = '\u{202e}é'\nbreakpoint()\n";

const MENDED: &str = "import danger\nx = '😀'\ndanger.run(x)\ny = '\\u202eé'\n";

fn desk(editor: Editor) -> Desk {
    let mut desk = Desk::with_rules(editor, vec![disk_rule("danger.scm", DANGER)]);
    desk.open(&file("app.py"), CODE);
    desk
}

fn ask(desk: &mut Desk) -> RequestId {
    desk.ask(Request::FixAll { address: file("app.py"), cancelled: Arc::default() })
}

fn offered(desk: &mut Desk) -> Vec<Action> {
    let id = ask(desk);
    desk.work();
    match desk.answer(id) {
        Some(Answer::Actions(actions)) => actions,
        other => panic!("actions are expected, not {other:?}"),
    }
}

/// The edit of an action, however the editor gets it.
fn edit_of(desk: &mut Desk, action: &Action) -> Repair {
    match &action.repair {
        Some(repair) => repair.clone(),
        None => match resolve(desk, &action.key) {
            Some(Answer::Repair(repair)) => repair,
            other => panic!("an edit is expected, not {other:?}"),
        },
    }
}

#[test]
fn all_safe_fixes_of_built_in_rules_are_one_edit() {
    for encoding in ENCODINGS {
        for editor in [able_editor(encoding), asking_editor(encoding)] {
            for lazy in [true, false] {
                let mut desk = desk(Editor { resolves_edits: lazy, ..editor.clone() });
                let all = offered(&mut desk);
                let [action] = &*all else { panic!("one action is expected: {all:?}") };
                assert_eq!((action.key.deed.clone(), action.preferred), (Deed::FixAll, false));
                assert_eq!(action.repair.is_none(), lazy, "it is made when it is wanted");
                let repair = edit_of(&mut desk, action);
                assert_eq!(repair.version, 1);
                assert_eq!(repaired(CODE, &repair, encoding), MENDED, "{encoding:?}");
                assert_eq!(repair.edits.len(), 3, "nothing but what is mended is edited: {repair:?}");
            }
        }
    }
}

#[test]
fn what_is_not_shown_is_not_mended() {
    let mut desk = desk(able_editor(Encoding::Utf16));
    desk.send(Event::Configured(json!({ "ignore": ["debugger-left-in"] })));
    let action = offered(&mut desk).remove(0);
    let repair = edit_of(&mut desk, &action);
    assert_eq!(repaired(CODE, &repair, Encoding::Utf16), CODE.replace('\u{202e}', "\\u202e"));
    desk.send(Event::Configured(json!({ "select": ["danger"] })));
    assert_eq!(offered(&mut desk), [], "no fix of a workspace's rule is applied unseen, whatever it says");
}

#[test]
fn where_nothing_can_be_mended_nothing_is_offered() {
    for lazy in [true, false] {
        let mut desk = desk(Editor { resolves_edits: lazy, ..able_editor(Encoding::Utf16) });
        desk.change(&file("app.py"), 2, vec![whole("import danger\ndanger.run(1)\n")]);
        assert_eq!(offered(&mut desk), []);
        let none = desk.ask(Request::FixAll { address: file("none.py"), cancelled: Arc::default() });
        assert_eq!(desk.answer(none), Some(Answer::Actions(Vec::new())));
    }
    // A safe fix that cannot be made here: a lambda needs its expression.
    for lazy in [true, false] {
        let mut desk = desk(Editor { resolves_edits: lazy, ..able_editor(Encoding::Utf16) });
        desk.change(&file("app.py"), 2, vec![whole("f = lambda: breakpoint()\n")]);
        let offered = offered(&mut desk);
        assert_eq!(offered.len(), usize::from(lazy));
        let edits = offered.first().map(|action| edit_of(&mut desk, action).edits);
        assert_eq!(edits.unwrap_or_default(), [], "there is nothing to be done after all");
    }
    let mut desk = desk(Editor { code_actions: false, ..able_editor(Encoding::Utf16) });
    assert_eq!(offered(&mut desk), [], "an editor that knows no code actions");
}

#[test]
fn an_edit_of_text_that_moved_on_is_refused() {
    let mut desk = desk(able_editor(Encoding::Utf16));
    let key = offered(&mut desk).remove(0).key;
    desk.change(&file("app.py"), 2, vec![edit((0, 0), (0, 0), "\n")]);
    desk.work();
    assert_eq!(resolve(&mut desk, &key), Some(Answer::ContentModified));
    let key = ActionKey { version: 2, ..key };
    assert!(matches!(resolve(&mut desk, &key), Some(Answer::Repair(_))));
    let late = desk.ask(Request::Resolve { address: file("app.py"), key, cancelled: Arc::default() });
    let job = desk.take_job();
    desk.change(&file("app.py"), 3, vec![edit((0, 0), (0, 0), "\n")]);
    desk.finish(job);
    assert_eq!(desk.answer(late), Some(Answer::ContentModified));
}

#[test]
fn who_gives_up_is_not_answered() {
    let mut desk = desk(able_editor(Encoding::Utf16));
    let key = offered(&mut desk).remove(0).key;
    let id = desk.ask(Request::Resolve { address: file("app.py"), key, cancelled: Arc::default() });
    desk.send(Event::Withdrawn(id));
    let Job::FixAll(job) = desk.take_job() else { panic!("the edits are a worker's work") };
    desk.finish(Job::FixAll(job));
    assert_eq!(desk.answer(id), None);
}

#[test]
fn what_a_rule_says_in_several_places_can_be_mended_at_once() {
    let mut desk = desk(able_editor(Encoding::Utf16));
    let at_the_first = actions(&mut desk, Place::new(1, 12), Place::new(1, 12));
    let titles: Vec<(&str, bool)> =
        at_the_first.iter().map(|action| (action.title.as_str(), action.preferred)).collect();
    let suppress = "Suppress `debugger-left-in` here, with a reason";
    let all = "Fix all `debugger-left-in` in this file";
    assert_eq!(titles, [("Delete the statement", true), (all, false), (suppress, false)]);
    assert_eq!(at_the_first[1].diagnostics.len(), 2);
    let repair = edit_of(&mut desk, &at_the_first[1]);
    assert_eq!(repaired(CODE, &repair, Encoding::Utf16), MENDED.replace("\\u202e", "\u{202e}"));
    let at_the_text = actions(&mut desk, Place::new(3, 5), Place::new(3, 5));
    assert_eq!(at_the_text.len(), 2, "one finding needs no more than its own fix and what suppresses it");
    let at_the_workspaces = actions(&mut desk, Place::new(2, 2), Place::new(2, 2));
    assert!(at_the_workspaces.iter().all(|action| matches!(action.key.deed, Deed::Fix { .. }) && !action.preferred));
}
