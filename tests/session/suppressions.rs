//! Comments that silence findings, in the editor.

use bezoar_lsp::convert::{Encoding, Place};
use bezoar_lsp::event::{Action, Answer, Editor};

use crate::desk::{Desk, able_editor, disk_rule, edit, file, summary, whole};
use crate::requests::{actions, repaired, resolve};
use crate::rule_texts::{DANGER, RELATED};
use crate::support::model::ENCODINGS;

const CODE: &str = "import danger\nx = '😀'; danger.run(\n    data, danger.run(1))  # fine\n";

fn desk(editor: Editor, code: &str) -> Desk {
    let rules = vec![disk_rule("danger.scm", DANGER), disk_rule("related.scm", RELATED)];
    let mut desk = Desk::with_rules(editor, rules);
    desk.open(&file("app.py"), code);
    desk.work();
    desk
}

/// The actions that suppress something, which come last and never unseen.
fn suppressing(actions: &[Action]) -> Vec<&Action> {
    let suppresses = |action: &&Action| action.title.starts_with("Suppress ");
    let first = actions.iter().position(|action| suppresses(&action)).unwrap_or(actions.len());
    let found: Vec<&Action> = actions[first..].iter().collect();
    assert!(found.iter().all(suppresses), "they come after what mends: {actions:#?}");
    assert!(found.iter().all(|action| !action.preferred));
    found
}

#[test]
fn every_finding_can_be_suppressed_after_all_that_mends_it() {
    for encoding in ENCODINGS {
        for lazy in [true, false] {
            let mut desk = desk(Editor { resolves_edits: lazy, ..able_editor(encoding) }, CODE);
            let offered = actions(&mut desk, Place::new(1, 14), Place::new(2, 20));
            let found = suppressing(&offered);
            // Two findings of a rule in one statement are silenced by one comment.
            let titles: Vec<&str> = found.iter().map(|action| action.title.as_str()).collect();
            assert_eq!(titles, ["danger", "related"].map(|id| format!("Suppress `{id}` here, with a reason")));
            assert_eq!(found[1].diagnostics[0].code.as_deref(), Some("related"));
            assert_eq!(found[1].repair.is_none(), lazy);
            let repair = match &found[1].repair {
                Some(repair) => repair.clone(),
                None => match resolve(&mut desk, &found[1].key) {
                    Some(Answer::Repair(repair)) => repair,
                    other => panic!("an edit is expected, not {other:?}"),
                },
            };
            let expected = CODE.replacen("run(\n", "run(  # bezoar: ignore[related] -- no reason given yet\n", 1);
            assert_eq!(repaired(CODE, &repair, encoding), expected);
        }
    }
}

#[test]
fn a_second_one_joins_the_comment_that_is_there() {
    let code = "import danger\ndanger.run(x)  # bezoar: ignore[danger] -- ours\n";
    let mut desk = desk(Editor { resolves_edits: false, ..able_editor(Encoding::Utf16) }, code);
    let offered = actions(&mut desk, Place::new(1, 0), Place::new(1, 0));
    let repair = suppressing(&offered)[0].repair.clone().expect("an edit");
    assert_eq!(repaired(code, &repair, Encoding::Utf16), code.replace("[danger]", "[danger, related]"));
}

#[test]
fn what_a_comment_silences_goes_as_it_is_typed_and_comes_back() {
    let app = file("app.py");
    let mut desk = desk(able_editor(Encoding::Utf16), "import danger\ndanger.run(x)\n");
    let before = desk.last(&app).map(|publication| summary(&publication)).expect("findings");
    assert_eq!(before, ["1:0-1:13 Error danger", "1:0-1:13 Information related"]);
    desk.change(&app, 2, vec![edit((1, 13), (1, 13), "  # noqa: X1")]);
    desk.work();
    let silenced = desk.last(&app).map(|publication| summary(&publication)).expect("news");
    assert_eq!(silenced, ["1:0-1:13 Information related"]);
    desk.change(&app, 3, vec![edit((1, 13), (1, 25), "")]);
    desk.work();
    assert_eq!(desk.last(&app).map(|publication| summary(&publication)), Some(before));
}

#[test]
fn a_suppression_of_nothing_is_told_and_deleted() {
    let app = file("app.py");
    let code = "danger = 1  # type: int  # bezoar: ignore[danger] -- once\n";
    let mut desk = desk(Editor { resolves_edits: false, ..able_editor(Encoding::Utf16) }, code);
    let told = desk.last(&app).map(|publication| summary(&publication)).expect("a publication");
    assert_eq!(told, ["0:25-0:57 Hint unused-suppression"]);
    let offered = actions(&mut desk, Place::new(0, 30), Place::new(0, 30));
    assert!(offered[0].preferred, "{offered:#?}");
    let repair = offered[0].repair.clone().expect("an edit");
    assert_eq!(repaired(code, &repair, Encoding::Utf16), "danger = 1  # type: int\n");
    // While the code does not parse nobody can tell.
    desk.change(&app, 2, vec![whole("x = (\n# bezoar: ignore[danger] -- once\n")]);
    desk.work();
    assert_eq!(desk.last(&app).map(|publication| summary(&publication)), Some(Vec::new()));
}
