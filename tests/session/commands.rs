//! What an editor has the server do by name, and what the server says about itself.

use std::time::Duration;

use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::{Answer, Command, Editor, Event, Request};
use serde_json::{Value, json};

use crate::desk::{Desk, able_editor, asking_editor, disk_file, disk_rule, file, whole};
use crate::rule_texts::DANGER;

fn execute(desk: &mut Desk, command: Command) -> Answer {
    let id = desk.ask(Request::Execute(command));
    desk.work();
    desk.answer(id).expect("it is answered")
}

fn page(desk: &mut Desk, command: Command) -> String {
    match execute(desk, command) {
        Answer::Value(Value::String(page)) => page,
        other => panic!("a page is expected, not {other:?}"),
    }
}

/// A section of the page that the server writes about itself.
fn section(desk: &mut Desk, title: &str) -> Vec<String> {
    let page = page(desk, Command::Status { memory: Some(77 << 20) });
    let heading = format!("## {title}\n\n");
    let section = page.split(&heading).nth(1).unwrap_or_else(|| panic!("no section {title} in:\n{page}"));
    section.split("\n\n").next().unwrap_or_default().lines().map(str::to_owned).collect()
}

#[test]
fn the_status_has_what_a_maintainer_asks_for_first() {
    let editor =
        Editor { name: Some("Some Editor 1.2".to_owned()), registers_watchers: true, ..asking_editor(Encoding::Utf32) };
    let broken = DANGER.replace("#callee?", "#calle?");
    let rules = vec![disk_rule("mine.scm", DANGER), disk_rule("broken.scm", &broken)];
    let configuration = vec![disk_file("bezoar.toml", "profile = 'strict'\n\nignored = []\n")];
    let mut desk = Desk::with_files(editor, rules, configuration);
    desk.sources.insert("fine.py".to_owned(), Some("x = 1\n".to_owned()));
    desk.sources.insert("gone.py".to_owned(), None);
    desk.send(Event::FilesChanged(vec![file("fine.py"), file("gone.py")]));
    desk.open(&file("app.py"), "import danger\ndanger.run(1)\n");
    desk.let_pass(Duration::from_millis(3));
    desk.work();
    let version = env!("CARGO_PKG_VERSION");
    let server = section(&mut desk, "Server");
    let expected = [
        format!("* version: {version}"),
        format!("* system: {} {}", std::env::consts::OS, std::env::consts::ARCH),
        "* editor: Some Editor 1.2".to_owned(),
        "* columns: utf-32".to_owned(),
        "* diagnostics: asked for, and again when they change; of open files".to_owned(),
        "* rules of the workspace: used".to_owned(),
        "* analyses: 1 in all; the last 1 took 3.0 / 3.0 / 3.0 / 3.0 ms (least / half / 95 % / most)".to_owned(),
        "* memory: 77 MiB".to_owned(),
    ];
    assert_eq!(server, expected);
    assert_eq!(section(&mut desk, "Folders"), ["* `/workspace`"]);
    assert_eq!(
        section(&mut desk, "Configuration"),
        ["* `bezoar.toml`", "  * line 3: unknown key `ignored`; did you mean `ignore`?",]
    );
    let rules = section(&mut desk, "Rules");
    assert!(rules[0].contains(" built in, 1 of the workspace; digest "), "{}", rules[0]);
    assert_eq!(rules[1], "* `mine` in `.bezoar/rules/mine.scm`");
    assert!(rules[2].starts_with("* `.bezoar/rules/broken.scm` is broken: "), "{}", rules[2]);
    assert_eq!(section(&mut desk, "Open documents"), ["* `app.py`: Python, version 1, 3 lines, 1 finding"]);
    assert_eq!(
        section(&mut desk, "Files of the workspace"),
        [
            "* 2 Python files; nothing is left to be read",
            "* project `.`: Python any, 0 versions, what it uses is not known",
            "* not read `gone.py`: it is gone",
        ]
    );
}

/// The status is asked for when something is wrong: it waits for nothing.
#[test]
fn the_status_is_told_whatever_is_going_on() {
    let mut desk = Desk::new(able_editor(Encoding::Utf16));
    desk.open(&file("app.py"), "x = 1\n");
    desk.change(&file("app.py"), 2, vec![crate::desk::edit((9, 0), (9, 0), "y")]);
    let id = desk.ask(Request::Execute(Command::Status { memory: None }));
    let Some(Answer::Value(Value::String(page))) = desk.answer(id) else { panic!("it is told at once") };
    assert!(page.contains("`app.py`: Python, version 2, 2 lines, out of step with the editor"), "{page}");
    assert!(!page.contains("memory"));
    desk.change(&file("app.py"), 3, vec![whole("x = 1\n")]);
    desk.work();
    assert!(section(&mut desk, "Open documents")[0].ends_with("0 findings"));
}

#[test]
fn rules_are_listed_and_explained() {
    let mut desk = Desk::with_rules(able_editor(Encoding::Utf16), vec![disk_rule("danger.scm", DANGER)]);
    let Answer::Value(Value::Array(rules)) = execute(&mut desk, Command::Rules) else { panic!("a list is expected") };
    let known = |id: &str| rules.iter().find(|rule| rule["id"] == id).cloned().expect("it is listed");
    assert_eq!(
        known("danger"),
        json!({
            "id": "danger", "area": "", "title": "Dangerous run", "severity": "high", "confidence": "high",
            "profile": "default", "cwe": [95], "owasp": [], "aliases": ["X1"], "path": ".bezoar/rules/danger.scm",
            "fixes": [
                { "id": "walk", "title": "Use `danger.walk`", "safety": "safe" },
                { "id": "ask", "title": "Ask first", "safety": "review" },
            ],
        })
    );
    assert_eq!(known("eval-used")["area"], "input");
    let text = page(&mut desk, Command::Rule("x1".to_owned()));
    assert!(text.starts_with("# Dangerous run\n\n`danger.run` runs"), "{text}");
    assert!(text.contains("| fixes | Use `danger.walk` (safe); Ask first (review) |\n"), "{text}");
    let text = page(&mut desk, Command::Rule("eval-used".to_owned()));
    assert!(text.starts_with("# ") && text.contains("| rule | `eval-used` |\n"), "{text}");
    let refused = execute(&mut desk, Command::Rule("eval-use".to_owned()));
    let Answer::Refused(reason) = refused else { panic!("{refused:?}") };
    assert!(reason.contains("did you mean `eval-used`?"), "{reason}");
}

/// A question about rules that comes before they are read is answered when they are.
#[test]
fn who_asks_about_rules_waits_for_them() {
    let now = std::time::Instant::now();
    let (mut session, _) = bezoar_lsp::Session::new(able_editor(Encoding::Utf16), now);
    let id = bezoar_lsp::event::RequestId;
    let ask = |number| Event::Requested(id(number), Request::Execute(Command::Rules));
    let replies = |effects: Vec<bezoar_lsp::event::Effect>| -> Vec<bezoar_lsp::event::RequestId> {
        let reply = |effect| match effect {
            bezoar_lsp::event::Effect::Reply(id, Answer::Value(Value::Array(_))) => Some(id),
            _ => None,
        };
        effects.into_iter().filter_map(reply).collect()
    };
    assert_eq!(replies(session.handle(ask(1), now)), []);
    assert_eq!(replies(session.handle(ask(2), now)), []);
    session.handle(Event::Withdrawn(id(1)), now);
    session.handle(Event::RulesRead(Vec::new()), now);
    assert_eq!(replies(session.handle(Event::RulesLoaded(bezoar_rules::RuleSet::built_in()), now)), [id(2)]);
}
