//! The way of untrusted data, as the user is shown it.

use bezoar_lsp::convert::{Encoding, Place};
use bezoar_lsp::event::{Action, Answer, Command, Deed, Editor, Flow, FlowOf, FlowStep, Request};

use crate::desk::{Desk, able_editor, edit, file, whole};
use crate::programs::{self, STORE, VIEW};
use crate::requests::{actions, hover, resolve};
use crate::support::model::ENCODINGS;

const SHELF: &str = "\
import sqlite3
from flask import Flask, request
app = Flask(__name__)
db = sqlite3.connect('shelf.db')
def find(name):
    return '😀', db.execute(\"SELECT * FROM shelf WHERE name = '\" + name + \"'\").fetchall()
@app.get('/')
def view():
    return '😀', str(find(request.args['name']))
";

/// Two things go wrong with what a request brings, one within the other.
const BOTH: &str = "\
import os
from flask import request
def view():
    word = request.args['word']
    os.system(eval(word))
";

fn desk(editor: Editor, code: &str) -> Desk {
    let mut desk = Desk::new(editor);
    desk.open(&file("app.py"), code);
    desk
}

fn ask(desk: &mut Desk, of: FlowOf) -> Option<Flow> {
    let id = desk.ask(Request::Execute(Command::Flow { address: file("app.py"), of }));
    desk.work();
    match desk.answer(id) {
        Some(Answer::Flow(flow)) => flow,
        other => panic!("a flow is expected, not {other:?}"),
    }
}

fn at(line: u32, character: u32) -> FlowOf {
    FlowOf::Place(Place::new(line, character))
}

/// `line:column: sentence` of each step.
fn steps(flow: &Flow) -> Vec<String> {
    let place = |place: Place| format!("{}:{}", place.line, place.character);
    flow.steps.iter().map(|step| format!("{}: {}", place(step.span.start), step.message)).collect()
}

/// What is offered at a place that shows a way: its title, and the finding.
fn offered(desk: &mut Desk, line: u32, character: u32) -> Vec<(String, String)> {
    let place = Place::new(line, character);
    let finding = |action: Action| match action.key.deed {
        Deed::ShowFlow { finding } => Some((action.title, finding)),
        _ => None,
    };
    actions(desk, place, place).into_iter().filter_map(finding).collect()
}

#[test]
fn an_offer_names_the_finding_whose_way_is_then_asked_for() {
    for encoding in ENCODINGS {
        let wide = match encoding {
            Encoding::Utf8 => 4,
            Encoding::Utf16 => 2,
            Encoding::Utf32 => 1,
        };
        let mut desk = desk(able_editor(encoding), SHELF);
        let shows = offered(&mut desk, 5, 20 + wide);
        let [(title, finding)] = &*shows else { panic!("one offer is expected: {shows:?}") };
        assert_eq!(title, "Show data flow");
        let flow = ask(&mut desk, FlowOf::Finding(finding.clone())).expect("there is a way");
        assert_eq!((&*flow.finding, &*flow.rule, &*flow.title), (&**finding, "sql-injection", "SQL injection"));
        let comes = format!("8:{}: `request.args` comes from a request", 24 + wide);
        let goes = format!("8:{}: it goes into `find` as `name`", 24 + wide);
        let harm = format!("5:{}: {}", 15 + wide, flow.message);
        assert_eq!(steps(&flow), [comes, goes, harm], "{encoding:?}");
        let first = &flow.steps[0];
        assert_eq!((&*first.uri, &*first.name), ("file:///workspace/app.py", "app.py"));
        assert_eq!(first.code, "return '😀', str(find(request.args['name']))");
    }
}

#[test]
fn a_place_will_do_where_there_is_a_way_to_a_finding() {
    let mut desk = desk(able_editor(Encoding::Utf16), SHELF);
    assert_eq!(ask(&mut desk, at(5, 20)).map(|flow| flow.steps.len()), Some(3));
    for nothing in [at(8, 30), at(99, 0), FlowOf::Finding("0123456789abcdef".to_owned())] {
        assert_eq!(ask(&mut desk, nothing), None);
    }
    let id = desk.ask(Request::Execute(Command::Flow { address: file("other.py"), of: at(0, 0) }));
    assert_eq!(desk.answer(id), Some(Answer::Flow(None)), "nobody opened it");
    desk.change(&file("app.py"), 2, vec![edit((99, 0), (99, 0), "x")]);
    desk.work();
    assert_eq!(ask(&mut desk, at(5, 20)), None, "the document is out of step");
}

#[test]
fn of_two_ways_to_one_place_each_is_offered_by_name_and_the_narrower_one_told() {
    let mut desk = desk(able_editor(Encoding::Utf16), BOTH);
    let shows = offered(&mut desk, 4, 16);
    let titles: Vec<&str> = shows.iter().map(|(title, _)| &**title).collect();
    assert_eq!(titles, ["Show data flow of `os-command-injection`", "Show data flow of `code-injection`"]);
    for ((_, finding), rule) in shows.iter().zip(["os-command-injection", "code-injection"]) {
        let flow = ask(&mut desk, FlowOf::Finding(finding.clone())).expect("there is a way");
        assert_eq!(&*flow.rule, rule);
    }
    assert_eq!(ask(&mut desk, at(4, 16)).map(|flow| flow.rule), Some("code-injection".into()));
    assert_eq!(offered(&mut desk, 4, 5).len(), 1);
}

#[test]
fn it_is_offered_only_to_an_editor_that_can_show_it_and_told_to_any() {
    let mut desk = desk(Editor { shows_flow: false, ..able_editor(Encoding::Utf16) }, SHELF);
    assert_eq!(offered(&mut desk, 5, 20), []);
    assert!(ask(&mut desk, at(5, 20)).is_some());
}

#[test]
fn the_offer_stands_between_what_mends_and_what_silences() {
    let mut desk = desk(able_editor(Encoding::Utf16), SHELF);
    let offered = actions(&mut desk, Place::new(5, 20), Place::new(5, 20));
    let [mends, .., shows, silences] = &*offered else { panic!("more is expected: {offered:#?}") };
    assert!(matches!(mends.key.deed, Deed::Fix { .. }), "{mends:?}");
    assert!(silences.title.starts_with("Suppress "), "{silences:?}");
    assert_eq!((&*shows.title, shows.preferred, &shows.repair), ("Show data flow", false, &None));
    assert_eq!(shows.diagnostics[0].code.as_deref(), Some("sql-injection"));
    let key = shows.key.clone();
    assert_eq!(resolve(&mut desk, &key), Some(Answer::ContentModified), "it has no edit");
}

#[test]
fn the_way_moves_with_the_text_and_waits_for_what_is_found_in_it() {
    let mut desk = desk(able_editor(Encoding::Utf16), SHELF);
    let [(_, finding)] = &*offered(&mut desk, 5, 22) else { panic!("one offer is expected") };
    let (finding, address) = (finding.clone(), file("app.py"));
    desk.change(&address, 2, vec![edit((6, 0), (6, 0), "#\n#\n")]);
    let command = Command::Flow { address: address.clone(), of: FlowOf::Finding(finding.clone()) };
    let early = desk.ask(Request::Execute(command.clone()));
    assert_eq!(desk.answer(early), None, "it waits for the analysis");
    desk.work();
    let Some(Answer::Flow(Some(flow))) = desk.answer(early) else { panic!("a way is expected") };
    assert!(steps(&flow)[0].starts_with("10:26: "), "{:?}", steps(&flow));
    let late = desk.ask(Request::Execute(command));
    desk.answer(late).expect("all is known");
    desk.change(&address, 3, vec![whole("x = 1\n")]);
    let waiting = desk.ask(Request::Execute(Command::Flow { address: address.clone(), of: at(0, 0) }));
    desk.change(&address, 4, vec![whole("x = 2\n")]);
    assert_eq!(desk.answer(waiting), Some(Answer::ContentModified));
    desk.work();
    assert_eq!(ask(&mut desk, FlowOf::Finding(finding)), None, "what it named is gone");
}

#[test]
fn a_hover_tells_the_steps_before_the_page_of_the_rule() {
    let place = Place::new(5, 22);
    let said = |editor: Editor| hover(&mut desk(editor, SHELF), place).expect("there is a finding").text;
    let text = said(able_editor(Encoding::Utf16));
    let parts: Vec<&str> = text.split("\n\n").collect();
    assert!(parts[0].contains("`sql-injection`") && parts.len() > 3, "{text}");
    assert_eq!(
        parts[2],
        "How the data gets here:\n\
         1. `request.args` comes from a request (line 9)\n\
         2. it goes into `find` as `name` (line 9)"
    );
    let text = said(Editor { markdown_hover: false, ..able_editor(Encoding::Utf16) });
    assert!(
        text.contains("\n1. request.args comes from a request (line 9)\n2. it goes into find as name (line 9)\n"),
        "{text}"
    );
}

#[test]
fn a_way_through_other_files_ends_where_it_does_harm() {
    let files = [("shop/views.py", VIEW), ("shop/store.py", STORE)];
    let of = |name: &str, text: &str, line: u32| {
        let mut desk = programs::desk(&files);
        desk.open(&file(name), text);
        programs::shown(&mut desk, name);
        let place = Place::new(line, 8);
        let ask = Request::Execute(Command::Flow { address: file(name), of: FlowOf::Place(place) });
        let (flow, hover) = (desk.ask(ask), desk.ask(Request::Hover { address: file(name), place }));
        let (Some(Answer::Flow(Some(flow))), Some(Answer::Hover(Some(hover)))) =
            (desk.answer(flow), desk.answer(hover))
        else {
            panic!("a way is expected")
        };
        let step = |step: &FlowStep| format!("{}:{}: {}", step.name, step.span.start.line, step.code);
        let steps: Vec<String> = flow.steps.iter().map(step).collect();
        (steps, flow.steps.last().map(|last| last.message.to_string()), hover.text)
    };
    let call = "shop/views.py:4: run(request.args['name'])";
    let expected = [call, call, "shop/store.py:3: render_template_string(name)"];
    let (steps, last, hover) = of("shop/store.py", STORE, 3);
    assert_eq!(steps, expected);
    assert!(hover.contains(&last.clone().expect("a step")), "{hover}");
    assert!(hover.contains("\n2. it goes into `run` as `name` (`shop/views.py`, line 5)\n\n"), "{hover}");
    // Where the data is handed over, what it does there is the end of the way, too.
    let (steps, same, hover) = of("shop/views.py", VIEW, 4);
    assert_eq!((steps, same), (expected.map(str::to_owned).to_vec(), last));
    assert!(
        hover.contains(
            "\n2. it goes into `run` as `name` (line 5)\n3. it does harm there (`shop/store.py`, line 4)\n\n"
        ),
        "{hover}"
    );
}
