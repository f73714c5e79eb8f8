//! Configuration files: what they say is shown at once, and so is what is wrong with them.

use std::sync::Arc;
use std::time::Duration;

use bezoar_lsp::convert::{Encoding, Place, Span};
use bezoar_lsp::event::{Address, Answer, DiskFile, Editor, Effect, Event, Request};
use bezoar_lsp::ledger::Report;
use serde_json::json;

use crate::desk::{
    Desk, able_editor, address, asking_editor, disk_file, disk_rule, edit, file, rule_file, spans, summary, whole,
};
use crate::rule_texts::{AUDIT, DANGER};

const CODE: &str = "import danger\ndanger.run(1)\n";

/// A desk with the rules `danger` and `audit`, which find the same, and these configuration files.
fn desk(editor: Editor, files: &[(&str, &str)]) -> Desk {
    let rules = vec![disk_rule("danger.scm", DANGER), disk_rule("audit.scm", AUDIT)];
    Desk::with_files(editor, rules, files.iter().map(|(name, text)| disk_file(name, text)).collect())
}

fn able() -> Editor {
    able_editor(Encoding::Utf16)
}

/// The rules that found something in a document that is opened.
#[track_caller]
fn found(desk: &mut Desk, address: &Address) -> String {
    desk.open(address, CODE);
    desk.work();
    let found = rules(desk, address);
    desk.close(address);
    desk.published.clear();
    found
}

/// The rules that found something, as was published last.
#[track_caller]
fn rules(desk: &mut Desk, address: &Address) -> String {
    let shown = desk.last(address).expect("it is news");
    let mut rules: Vec<&str> = shown.diagnostics.iter().filter_map(|shown| shown.code.as_deref()).collect();
    rules.sort_unstable();
    rules.join(" ")
}

/// Where something is wrong in a file and what, as was published last.
#[track_caller]
fn errors(desk: &mut Desk, address: &Address) -> Vec<String> {
    let shown = desk.last(address).expect("it is news");
    let lines = spans(&shown).into_iter().zip(&shown.diagnostics);
    lines.map(|(span, shown)| format!("{span} {:?} {}", shown.level, shown.message)).collect()
}

/// Another text of a file on disk, of which the editor tells.
fn write(desk: &mut Desk, name: &str, text: &str) {
    desk.configuration.retain(|on_disk| on_disk.address != file(name));
    desk.configuration.push(disk_file(name, text));
    desk.send(Event::FilesChanged(vec![file(name)]));
}

#[test]
fn the_nearest_configuration_counts_for_each_document() {
    let files = [
        ("pyproject.toml", "[tool.bezoar]\nprofile = 'audit'\n"),
        ("sub/bezoar.toml", "ignore = ['danger']\n"),
        ("silent/pyproject.toml", "[project]\n"),
    ];
    let mut desk = desk(able(), &files);
    assert_eq!(found(&mut desk, &file("app.py")), "audit danger");
    assert_eq!(found(&mut desk, &file("sub/app.py")), "");
    assert_eq!(found(&mut desk, &file("silent/deep/app.py")), "audit danger");
    assert_eq!(found(&mut desk, &address("/elsewhere/app.py")), "danger");
    let untitled = Address { uri: "untitled:1".into(), path: None };
    assert_eq!(found(&mut desk, &untitled), "audit danger", "that of the workspace");
}

#[test]
fn each_folder_of_a_workspace_has_its_own_and_a_document_outside_finds_its() {
    let mut editor = able();
    editor.folders.push(address("/workspace/nested"));
    let mut desk = desk(editor, &[("bezoar.toml", "profile = 'audit'\n"), ("nested/bezoar.toml", "ignore = ['X1']\n")]);
    desk.configuration
        .push(DiskFile { address: address("/elsewhere/bezoar.toml"), text: "profile = 'audit'\n".into() });
    assert_eq!(found(&mut desk, &file("app.py")), "audit danger");
    assert_eq!(found(&mut desk, &file("nested/app.py")), "");
    assert_eq!(found(&mut desk, &address("/elsewhere/deep/app.py")), "audit danger");
}

#[test]
fn nothing_is_said_before_the_configuration_is_known() {
    let mut desk = desk(able(), &[("sub/bezoar.toml", "ignore = ['danger']\n")]);
    desk.hold_reads();
    let app = file("sub/app.py");
    desk.open(&app, CODE);
    desk.work();
    assert_eq!(desk.published, []);
    desk.release_reads();
    desk.work();
    assert_eq!(desk.published.len(), 1);
    assert_eq!(rules(&mut desk, &app), "");
}

#[test]
fn an_open_configuration_is_what_the_buffer_says_and_nothing_is_analysed_for_it() {
    let mut desk = desk(able(), &[("pyproject.toml", "[tool.bezoar]\nprofile = 'audit'\n")]);
    let (app, toml) = (file("app.py"), file("pyproject.toml"));
    desk.open(&app, CODE);
    desk.work();
    assert_eq!(rules(&mut desk, &app), "audit danger");
    desk.open(&toml, "[tool.bezoar]\nprofile = 'audit'\n");
    assert_eq!(errors(&mut desk, &toml), [""; 0]);
    desk.change(&toml, 2, vec![edit((1, 11), (1, 16), "strict")]);
    assert_eq!(rules(&mut desk, &app), "danger");
    desk.change(&toml, 3, vec![edit((2, 0), (2, 0), "ignore = ['danger']\n")]);
    assert_eq!(rules(&mut desk, &app), "");
    // A table of ours that only the buffer has.
    desk.change(&toml, 4, vec![whole("[project]\n")]);
    assert_eq!(rules(&mut desk, &app), "danger");
    desk.change(&toml, 5, vec![whole("[project]\n[tool.bezoar]\nselect = ['audit']\n")]);
    assert_eq!(rules(&mut desk, &app), "audit");
    desk.close(&toml);
    assert_eq!(rules(&mut desk, &app), "audit danger", "the disk says otherwise");
    assert!(!desk.has_jobs());
}

#[test]
fn a_new_configuration_counts_before_it_is_saved() {
    let mut desk = desk(able(), &[("pyproject.toml", "[tool.bezoar]\nprofile = 'audit'\n")]);
    let (app, toml) = (file("sub/app.py"), file("sub/bezoar.toml"));
    desk.open(&app, CODE);
    desk.work();
    assert_eq!(rules(&mut desk, &app), "audit danger");
    desk.open(&toml, "ignore = ['danger']\n");
    assert_eq!(rules(&mut desk, &app), "");
    desk.close(&toml);
    assert_eq!(rules(&mut desk, &app), "audit danger");
}

#[test]
fn what_is_wrong_is_shown_where_it_stands_while_the_rest_holds() {
    let text = "[tool.bezoar]\nignore = ['😀', 'dagner', 'danger']\nprofil = 'audit'\n";
    let mut desk = desk(able(), &[("pyproject.toml", text), ("ruff.toml", "profil = [\n")]);
    let (app, toml) = (file("app.py"), file("pyproject.toml"));
    // Nobody opened it, and not even a document that it counts for.
    assert_eq!(
        errors(&mut desk, &toml),
        [
            "1:10-1:14 Error `😀` is no rule, alias or area",
            "1:16-1:24 Error `dagner` is no rule, alias or area; did you mean `danger`?",
            "2:0-2:6 Error unknown key `profil`; did you mean `profile`?",
        ]
    );
    assert_eq!(found(&mut desk, &app), "");
    // It is mended while it is open, and stays so on disk.
    desk.open(&toml, text);
    assert_eq!(errors(&mut desk, &toml).len(), 3);
    desk.change(&toml, 2, vec![edit((1, 10), (1, 26), "")]);
    assert_eq!(errors(&mut desk, &toml), ["2:0-2:6 Error unknown key `profil`; did you mean `profile`?"]);
    desk.change(&toml, 3, vec![edit((0, 0), (0, 0), "\n\n")]);
    assert_eq!(errors(&mut desk, &toml), ["4:0-4:6 Error unknown key `profil`; did you mean `profile`?"]);
    desk.change(&toml, 4, vec![edit((4, 6), (4, 6), "e")]);
    assert_eq!(errors(&mut desk, &toml), [""; 0]);
    desk.close(&toml);
    assert_eq!(errors(&mut desk, &toml).len(), 3, "on disk it is as it was");
    write(&mut desk, "pyproject.toml", "[tool.bezoar]\n");
    assert_eq!(errors(&mut desk, &toml), [""; 0]);
    assert_eq!(desk.published, []);
}

#[test]
fn a_configuration_that_does_not_parse_keeps_the_last_good_one() {
    let mut desk = desk(able(), &[("bezoar.toml", "ignore = ['danger']\n")]);
    let (app, toml) = (file("app.py"), file("bezoar.toml"));
    assert_eq!(found(&mut desk, &app), "");
    desk.open(&app, CODE);
    desk.open(&toml, "ignore = ['danger']\n");
    desk.work();
    desk.published.clear();
    desk.change(&toml, 2, vec![edit((0, 19), (0, 19), "\nprofile = ")]);
    assert_eq!(
        errors(&mut desk, &toml),
        ["1:10-1:10 Error the file is no TOML: string values must be quoted, expected literal string"]
    );
    assert_eq!(desk.last(&app), None);
    desk.change(&toml, 3, vec![edit((1, 10), (1, 10), "'audit'")]);
    assert_eq!(errors(&mut desk, &toml), [""; 0]);
    assert_eq!(rules(&mut desk, &app), "audit");
    // Also on disk.
    desk.close(&toml);
    assert_eq!(rules(&mut desk, &app), "");
    desk.published.clear();
    write(&mut desk, "bezoar.toml", "ignore = [\n");
    assert_eq!(errors(&mut desk, &toml).len(), 1);
    assert_eq!(desk.last(&app), None);
    desk.configuration.clear();
    desk.send(Event::FilesChanged(vec![toml.clone()]));
    assert_eq!(errors(&mut desk, &toml), [""; 0], "with the file goes what is wrong with it");
    assert_eq!(rules(&mut desk, &app), "danger");
}

#[test]
fn files_that_change_on_disk_are_read_again() {
    for told in [true, false] {
        let editor = Editor { registers_watchers: told, ..able() };
        let (mut desk, app) = (desk(editor, &[]), file("sub/app.py"));
        let news = |desk: &mut Desk, files: &[(&str, &str)]| {
            desk.configuration = files.iter().map(|(name, text)| disk_file(name, text)).collect();
            desk.send(if told { Event::FilesChanged(vec![file("bezoar.toml")]) } else { Event::RulesDue });
        };
        desk.open(&app, CODE);
        desk.work();
        assert_eq!(rules(&mut desk, &app), "danger");
        news(&mut desk, &[("bezoar.toml", "profile = 'audit'\n")]);
        assert_eq!(rules(&mut desk, &app), "audit danger");
        news(&mut desk, &[("bezoar.toml", "profile = 'audit'\n"), ("sub/bezoar.toml", "ignore = ['danger']\n")]);
        assert_eq!(rules(&mut desk, &app), "");
        news(&mut desk, &[]);
        assert_eq!(rules(&mut desk, &app), "danger");
        news(&mut desk, &[]);
        assert_eq!(desk.published, [], "nothing changed");
        // What is saved in the editor counts at once.
        desk.configuration = vec![disk_file("sub/bezoar.toml", "ignore = ['danger']\n")];
        desk.save(&file("sub/bezoar.toml"), None);
        assert_eq!(rules(&mut desk, &app), "");
        assert!(!desk.has_jobs());
    }
}

#[test]
fn what_is_set_in_the_editor_counts_in_place_of_a_file_key_by_key() {
    let text =
        "profile = 'audit'\nignore = ['danger']\n[per-path]\n'tests' = { profile = 'default', ignore = ['audit'] }\n";
    for (settings, app, tests) in [
        (json!({}), "audit", ""),
        (json!({ "profile": null, "select": null, "ignore": null, "exclude": null, "leaveToRuff": null }), "audit", ""),
        (json!({ "profile": "default" }), "", ""),
        (json!({ "profile": "audit" }), "audit", ""),
        (json!({ "ignore": ["audit"] }), "danger", "danger"),
        (json!({ "ignore": [] }), "audit danger", "danger"),
        (json!({ "select": ["danger"] }), "", ""),
        (json!({ "select": ["danger"], "ignore": [] }), "danger", "danger"),
        (json!({ "exclude": ["tests"] }), "audit", "-"),
        (json!({ "exclude": ["a{"], "profile": "loud" }), "audit", ""),
    ] {
        for by in ["options", "configuration"] {
            let options = if by == "options" { settings.clone() } else { json!(null) };
            let mut desk = desk(Editor { options, ..able() }, &[("bezoar.toml", text)]);
            for (name, expected) in [("app.py", app), ("tests/app.py", tests)] {
                let name = file(name);
                if by == "configuration" {
                    desk.send(Event::Configured(json!(null)));
                }
                desk.open(&name, CODE);
                desk.work();
                if by == "configuration" {
                    desk.send(Event::Configured(settings.clone()));
                }
                let shown = desk.last(&name);
                let is_shown = shown.as_ref().is_some_and(|shown| shown.version.is_some());
                let codes = |codes: Vec<&str>| if is_shown { codes.join(" ") } else { "-".to_owned() };
                let shown = shown.iter().flat_map(|shown| &shown.diagnostics).filter_map(|it| it.code.as_deref());
                let mut shown: Vec<&str> = shown.collect();
                shown.sort_unstable();
                // What is left out after it was clear needs not be cleared.
                let is_same = codes(shown.clone()) == expected || (expected == "-" && shown.is_empty());
                assert!(is_same, "{settings} by {by}: {shown:?} in {}", name.uri);
            }
        }
    }
}

#[test]
fn nothing_is_said_about_a_document_that_is_left_out() {
    let (mut desk, app, toml) =
        (desk(able(), &[("bezoar.toml", "exclude = ['old/**']\n")]), file("old/app.py"), file("bezoar.toml"));
    desk.open(&app, CODE);
    assert!(!desk.has_jobs(), "nor is it analysed");
    assert_eq!(desk.last(&app), None);
    let span = Span::new(Place::new(3, 0), Place::new(3, 3));
    let hover = desk.ask(Request::Hover { address: app.clone(), place: span.start });
    assert_eq!(desk.answer(hover), Some(Answer::Hover(None)));
    desk.change(&app, 2, vec![edit((0, 0), (0, 0), "\n")]);
    assert_eq!(desk.last(&app), None);
    // It is let in, and left out again while a worker has it.
    write(&mut desk, "bezoar.toml", "");
    desk.work();
    assert_eq!(summary(&desk.last(&app).expect("it is found")), ["2:0-2:13 Error danger"]);
    desk.change(&app, 3, vec![edit((0, 0), (0, 0), "\n")]);
    let late = desk.take_job();
    write(&mut desk, "bezoar.toml", "exclude = ['app.py']\n");
    let shown = desk.last(&app).expect("it is cleared");
    assert_eq!((shown.version, spans(&shown)), (None, vec![]));
    desk.finish(late);
    desk.work();
    assert_eq!(desk.last(&app), None);
    let hover = desk.ask(Request::Hover { address: app.clone(), place: Place::new(3, 1) });
    assert_eq!(desk.answer(hover), Some(Answer::Hover(None)));
    let actions = desk.ask(Request::Actions { address: app.clone(), span, cancelled: Arc::default() });
    assert_eq!(desk.answer(actions), Some(Answer::Actions(Vec::new())));
    // By the buffer, too, and edits meanwhile are not lost.
    desk.change(&app, 4, vec![edit((0, 0), (0, 0), "\n")]);
    desk.open(&toml, "exclude = []\n");
    desk.work();
    assert_eq!(summary(&desk.last(&app).expect("it is found")), ["4:0-4:13 Error danger"]);
    desk.change(&toml, 2, vec![whole("exclude = ['*']\n")]);
    assert_eq!(spans(&desk.last(&app).expect("it is cleared")), [""; 0]);
    desk.close(&app);
    desk.work();
}

#[test]
fn an_editor_that_asks_gets_what_the_configuration_says() {
    let mut desk = desk(asking_editor(Encoding::Utf16), &[("bezoar.toml", "ignore = ['danger']\n")]);
    let (app, toml) = (file("app.py"), file("bezoar.toml"));
    let count = |desk: &mut Desk, address: &Address| {
        let asked = desk.ask_for_diagnostics(address, None);
        match desk.answer(asked).expect("it is answered") {
            Answer::Report(Report::Full { diagnostics, .. }) => diagnostics.len(),
            other => panic!("a report is expected: {other:?}"),
        }
    };
    desk.open(&app, CODE);
    desk.work();
    assert_eq!(count(&mut desk, &app), 0);
    desk.open(&toml, "ignore = ['dagner']\n");
    assert_eq!((count(&mut desk, &app), count(&mut desk, &toml)), (1, 1));
    desk.change(&toml, 2, vec![whole("exclude = ['app.py']\n")]);
    assert_eq!((count(&mut desk, &app), count(&mut desk, &toml)), (0, 0));
    desk.let_pass(Duration::from_secs(1));
    assert!(!desk.others.iter().any(|effect| matches!(effect, Effect::RefreshDiagnostics)), "it has what there is");
    desk.change(&toml, 3, vec![whole("\n")]);
    desk.work();
    desk.let_pass(Duration::from_secs(1));
    assert!(desk.others.iter().any(|effect| matches!(effect, Effect::RefreshDiagnostics)), "it has something old");
    assert_eq!(desk.published, []);
}

#[test]
fn a_configuration_can_be_given() {
    let files = [
        ("bezoar.toml", "ignore = ['danger', 'dagner']\n"),
        ("ci/strict.toml", "profile = 'audit'\n[per-path]\n'sub' = { ignore = ['danger'] }\n"),
    ];
    let editor = Editor { options: json!({ "configuration": "ci/strict.toml" }), ..able() };
    let (mut desk, app) = (desk(editor, &files), file("app.py"));
    assert_eq!(desk.last(&file("bezoar.toml")), None, "it does not count");
    assert_eq!(found(&mut desk, &app), "audit danger");
    assert_eq!(found(&mut desk, &file("sub/app.py")), "audit", "patterns are those of the workspace");
    assert_eq!(found(&mut desk, &file("ci/app.py")), "audit danger", "and in its own folder it counts, too");
    desk.open(&app, CODE);
    desk.work();
    desk.published.clear();
    // It is as live as the others.
    let given = file("ci/strict.toml");
    desk.open(&given, "profil = 'audit'\n");
    assert_eq!(rules(&mut desk, &app), "danger");
    assert_eq!(errors(&mut desk, &given), ["0:0-0:6 Error unknown key `profil`; did you mean `profile`?"]);
    desk.close(&given);
    assert_eq!(rules(&mut desk, &app), "audit danger");
    desk.published.clear();
    desk.send(Event::Configured(json!({ "configuration": null })));
    assert_eq!(desk.last(&app), None, "what it was started with still holds");
    desk.send(Event::Configured(json!({ "configuration": "" })));
    assert_eq!(rules(&mut desk, &app), "");
    assert_eq!(errors(&mut desk, &file("bezoar.toml")).len(), 1);
    desk.send(Event::Configured(json!({ "configuration": "nowhere.toml" })));
    assert_eq!(rules(&mut desk, &app), "danger", "what is not there says nothing");
}

#[test]
fn a_word_is_known_as_soon_as_its_rule_is() {
    let (mut desk, toml) = (desk(able(), &[("bezoar.toml", "ignore = ['mine']\n")]), file("bezoar.toml"));
    assert_eq!(errors(&mut desk, &toml), ["0:10-0:16 Error `mine` is no rule, alias or area"]);
    desk.open(&rule_file("mine.scm"), DANGER);
    desk.work();
    assert_eq!(errors(&mut desk, &toml), [""; 0]);
    desk.close(&rule_file("mine.scm"));
    desk.work();
    assert_eq!(errors(&mut desk, &toml).len(), 1);
    // Rules that are not trusted are not read, and so it is not known what they are called.
    desk.send(Event::Configured(json!({ "workspaceRules": "off" })));
    desk.work();
    assert_eq!(errors(&mut desk, &toml), [""; 0]);
}

#[test]
fn what_ruff_checks_is_left_to_it() {
    let (mut desk, app) = (desk(able(), &[("bezoar.toml", "leave-to-ruff = true\n")]), file("app.py"));
    desk.open(&app, "import yaml\nyaml.load(x)\n");
    desk.work();
    assert_eq!(rules(&mut desk, &app), "");
    write(&mut desk, "ruff.toml", "[lint]\nselect = ['E']\n");
    assert_eq!(rules(&mut desk, &app), "yaml-unsafe-load");
    desk.send(Event::Configured(json!({ "leaveToRuff": false })));
    write(&mut desk, "ruff.toml", "[lint]\nselect = ['S']\n");
    assert_eq!(desk.last(&app), None);
    desk.send(Event::Configured(json!({ "leaveToRuff": null })));
    assert_eq!(rules(&mut desk, &app), "");
}

#[test]
fn only_what_is_shown_is_mended() {
    let (mut desk, app) = (desk(able(), &[("bezoar.toml", "")]), file("app.py"));
    desk.open(&app, CODE);
    desk.work();
    let actions = |desk: &mut Desk| {
        let span = Span::new(Place::new(1, 0), Place::new(1, 3));
        let asked = desk.ask(Request::Actions { address: file("app.py"), span, cancelled: Arc::default() });
        desk.work();
        match desk.answer(asked).expect("it is answered") {
            Answer::Actions(actions) => actions.len(),
            other => panic!("actions are expected: {other:?}"),
        }
    };
    assert!(actions(&mut desk) > 0);
    for text in ["ignore = ['danger']\n", "exclude = ['*.py']\n"] {
        write(&mut desk, "bezoar.toml", text);
        assert_eq!(actions(&mut desk), 0, "{text}");
    }
}
