//! What the editor is shown, and when.

use std::time::Duration;

use bezoar_base::Tag;
use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::{Editor, Effect, Event};
use bezoar_lsp::ledger::{Level, RelatedPlace};
use bezoar_lsp::worker::Job;
use serde_json::json;

use crate::desk::{Desk, able_editor, disk_rule, edit, file, spans, summary};
use crate::rule_texts::{AUDIT, DANGER, EVERY_SEVERITY, RELATED, SEVERITY};
use crate::support::model::ENCODINGS;

fn desk(encoding: Encoding) -> Desk {
    Desk::with_rules(able_editor(encoding), vec![disk_rule("danger.scm", DANGER)])
}

#[test]
fn findings_are_shown_in_the_columns_of_the_editor() {
    for (encoding, column) in [(Encoding::Utf8, 12), (Encoding::Utf16, 10), (Encoding::Utf32, 9)] {
        let (mut desk, app) = (desk(encoding), file("app.py"));
        desk.open(&app, "import danger\nx = '😀'; danger.run(1)\n");
        desk.work();
        let shown = desk.last(&app).expect("it is published");
        assert_eq!(shown.version, Some(1));
        assert_eq!(summary(&shown), [format!("1:{column}-1:{} Error danger", column + 13)]);
        assert_eq!(&*shown.diagnostics[0].message, "`danger.run` runs `1`");
    }
}

#[test]
fn they_move_with_the_text_and_go_with_it() {
    let (mut desk, app) = (desk(Encoding::Utf16), file("app.py"));
    desk.open(&app, "import danger\ndanger.run(1)\n");
    desk.work();
    desk.change(&app, 2, vec![edit((1, 0), (1, 0), "\n  \n")]);
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it moved")), ["3:0-3:13"]);
    desk.change(&app, 3, vec![edit((3, 7), (3, 10), "walk")]);
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it is gone")), [""; 0]);
    desk.change(&app, 4, vec![edit((3, 7), (3, 11), "run")]);
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it is back")), ["3:0-3:13"]);
}

#[test]
fn a_result_that_comes_late_is_brought_up_to_date() {
    let (mut desk, app) = (desk(Encoding::Utf16), file("app.py"));
    desk.open(&app, "import danger\ndanger.run(1)\ndanger.run(2)\ndanger.run(3)\n");
    let late = desk.take_job();
    desk.change(&app, 2, vec![edit((0, 0), (0, 0), "x\n")]);
    desk.change(&app, 3, vec![edit((3, 11), (3, 12), "22")]);
    desk.finish(late);
    let shown = desk.last(&app).expect("what is known is shown");
    assert_eq!((shown.version, spans(&shown)), (Some(3), vec!["2:0-2:13".to_owned(), "4:0-4:13".to_owned()]));
    desk.work();
    let shown = desk.last(&app).expect("the edited one is found again");
    assert_eq!((shown.version, spans(&shown).len()), (Some(3), 3));
}

#[test]
fn every_version_is_news_to_an_editor_that_knows_versions_and_only_changes_to_another() {
    for versions in [true, false] {
        let editor = Editor { version_support: versions, ..able_editor(Encoding::Utf16) };
        let mut desk = Desk::with_rules(editor, vec![disk_rule("danger.scm", DANGER)]);
        let app = file("app.py");
        desk.open(&app, "import danger\ndanger.run(1)\n");
        desk.work();
        desk.published.clear();
        desk.change(&app, 2, vec![edit((2, 0), (2, 0), "x = 1\n")]);
        desk.work();
        let versions_shown: Vec<_> = desk.published.iter().map(|published| published.version).collect();
        assert_eq!(versions_shown, if versions { vec![Some(2)] } else { Vec::new() });
        desk.published.clear();
        desk.change(&app, 3, vec![edit((0, 0), (0, 0), "x = 1\n")]);
        desk.work();
        assert_eq!(spans(&desk.last(&app).expect("it moved")), ["2:0-2:13"]);
    }
}

/// The bytes before the finding stay as many, the columns do not.
#[test]
fn a_finding_that_only_moved_in_the_editors_columns_is_news() {
    let editor = Editor { version_support: false, ..able_editor(Encoding::Utf16) };
    let mut desk = Desk::with_rules(editor, vec![disk_rule("danger.scm", DANGER)]);
    let app = file("app.py");
    desk.open(&app, "import danger\nx='é'; danger.run(1)\n");
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it is shown")), ["1:7-1:20"]);
    desk.change(&app, 2, vec![edit((1, 3), (1, 4), "ab")]);
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it moved")), ["1:8-1:21"]);
}

#[test]
fn severities_are_the_editors_levels() {
    let mut desk =
        Desk::with_rules(able_editor(Encoding::Utf16), EVERY_SEVERITY.iter().map(|name| severity_rule(name)).collect());
    let app = file("app.py");
    let calls: String = EVERY_SEVERITY.iter().map(|name| format!("danger.{name}()\n")).collect();
    desk.open(&app, &format!("import danger\n{calls}"));
    desk.work();
    let levels: Vec<Level> =
        desk.last(&app).expect("it is published").diagnostics.iter().map(|shown| shown.level).collect();
    assert_eq!(levels, [Level::Error, Level::Error, Level::Warning, Level::Information, Level::Hint]);
}

fn severity_rule(severity: &str) -> bezoar_lsp::event::DiskRule {
    disk_rule(&format!("{severity}.scm"), &SEVERITY.replace("SEVERITY", severity))
}

#[test]
fn related_places_and_tags_come_along() {
    let mut desk = Desk::with_rules(able_editor(Encoding::Utf16), vec![disk_rule("related.scm", RELATED)]);
    let app = file("app.py");
    desk.open(&app, "import danger\ndanger.run(value)\n");
    desk.work();
    let shown = desk.last(&app).expect("it is published").diagnostics.remove(0);
    assert_eq!(shown.tag, Some(Tag::Deprecated));
    let [RelatedPlace { file: None, span, message }] = &*shown.related else { panic!("one related place: {shown:?}") };
    assert_eq!((span.start.character, span.end.character, &**message), (11, 16, "this is run"));
    assert_eq!(shown.href.as_deref(), Some("file:///workspace/.bezoar/rules/related.scm"));
}

#[test]
fn a_finding_keeps_its_name_while_the_text_around_it_changes() {
    let (mut desk, app) = (desk(Encoding::Utf16), file("app.py"));
    desk.open(&app, "import danger\ndanger.run(1)\ndanger.run(1)\n");
    desk.work();
    let names = |desk: &mut Desk| -> Vec<_> {
        desk.last(&app).expect("news").diagnostics.iter().map(|shown| shown.finding.clone().expect("a name")).collect()
    };
    let before = names(&mut desk);
    assert_ne!(before[0], before[1]);
    desk.change(&app, 2, vec![edit((0, 0), (0, 0), "\n\n")]);
    desk.work();
    assert_eq!(names(&mut desk), before);
}

#[test]
fn the_settings_decide_what_is_shown() {
    let rules = vec![disk_rule("danger.scm", DANGER), disk_rule("audit.scm", AUDIT)];
    let cases = [
        (json!({}), vec!["danger"]),
        (json!({ "profile": "strict" }), vec!["danger"]),
        (json!({ "profile": "audit" }), vec!["audit", "danger"]),
        (json!({ "profile": "audit", "ignore": ["danger"] }), vec!["audit"]),
        (json!({ "select": ["audit"] }), vec!["audit"]),
        (json!({ "select": ["X1"] }), vec!["danger"]),
        (json!({ "select": ["nothing-that-is"] }), vec![]),
        (json!({ "workspaceRules": "off" }), vec![]),
    ];
    for by in ["options", "configuration"] {
        for (settings, expected) in &cases {
            let options = if by == "options" { settings.clone() } else { json!(null) };
            let editor = Editor { options, ..able_editor(Encoding::Utf16) };
            let (mut desk, app) = (Desk::with_rules(editor, rules.clone()), file("app.py"));
            desk.open(&app, "import danger\ndanger.run(1)\n");
            desk.work();
            if by == "configuration" {
                desk.send(Event::Configured(settings.clone()));
                desk.work();
            }
            let shown = desk.last(&app).expect("it is published");
            let mut codes: Vec<_> = shown.diagnostics.iter().filter_map(|shown| shown.code.as_deref()).collect();
            codes.sort_unstable();
            assert_eq!(codes, *expected, "{settings} by {by}");
        }
    }
}

#[test]
fn an_editor_that_can_be_asked_for_settings_is_asked() {
    for asked in [true, false] {
        let editor = Editor { configuration: asked, ..able_editor(Encoding::Utf16) };
        let mut desk = Desk::with_rules(editor, vec![disk_rule("danger.scm", DANGER)]);
        let app = file("app.py");
        desk.open(&app, "import danger\ndanger.run(1)\n");
        desk.work();
        desk.others.clear();
        desk.send(Event::ConfigurationChanged(Some(json!({ "bezoar": { "ignore": ["danger"] } }))));
        if asked {
            assert!(matches!(*desk.others, [Effect::AskConfiguration]));
            desk.send(Event::Configured(json!({ "ignore": ["danger"] })));
        }
        assert_eq!(spans(&desk.last(&app).expect("it is published")), [""; 0]);
        desk.send(Event::Configured(json!(null)));
        assert_eq!(spans(&desk.last(&app).expect("it is published")), ["1:0-1:13"], "nothing set is the default");
    }
}

#[test]
fn a_panic_keeps_the_last_good_findings_and_is_not_repeated() {
    let (mut desk, app) = (desk(Encoding::Utf16), file("app.py"));
    desk.analyze_with(Box::new(|source, context, previous, budget| {
        assert!(!source.as_str().contains("trigger"), "a bug in the engine");
        bezoar_engine::analyze(source, context, previous, budget)
    }));
    desk.open(&app, "import danger\ndanger.run(1)\n");
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it is shown")), ["1:0-1:13"]);
    desk.change(&app, 2, vec![edit((0, 0), (0, 0), "trigger\n")]);
    desk.work();
    let shown = desk.last(&app).expect("the version is news");
    assert_eq!((shown.version, spans(&shown)), (Some(2), vec!["2:0-2:13".to_owned()]), "moved, not lost");
    assert!(!desk.has_jobs());
    desk.change(&app, 3, vec![edit((0, 0), (1, 0), "")]);
    let Job::Analyze(job) = desk.take_job() else { panic!("an analysis is expected") };
    assert!(job.earlier.is_none(), "nothing is built upon what led to a panic");
    desk.finish(Job::Analyze(job));
    assert_eq!(spans(&desk.last(&app).expect("it is shown")), ["1:0-1:13"]);
}

/// With the rules of the workspace, whatever is typed, the incremental road ends where a fresh one does.
#[test]
fn after_random_edits_the_editor_sees_what_a_new_session_would_show() {
    use crate::support::{model::Model, random::Random};
    for (seed, encoding) in ENCODINGS.into_iter().enumerate() {
        let mut random = Random(100 + seed as u64);
        let (mut typed, app, mut fresh) = (desk(encoding), file("app.py"), desk(encoding));
        let start = "import danger\ndanger.run(1)\n";
        let mut model = Model::new(start, encoding);
        typed.open(&app, start);
        for version in 2..400 {
            typed.change(&app, version, vec![model.type_something(&mut random)]);
            if random.below(4) > 0 {
                continue;
            }
            typed.work();
            // What half-typed code hides is shown until the user pauses.
            typed.let_pass(Duration::from_secs(2));
            let Some(shown) = typed.last(&app) else { panic!("version {version} is news") };
            fresh.open(&app, &model.text());
            fresh.work();
            let expected = fresh.last(&app).expect("it is published");
            fresh.close(&app);
            assert_eq!((shown.version, shown.diagnostics), (Some(version), expected.diagnostics), "{:?}", model.text());
        }
    }
}
