//! Half-typed code does not make diagnostics blink.

use std::time::Duration;

use bezoar_lsp::convert::Encoding;
use bezoar_lsp::event::{Address, Event};
use serde_json::json;

use crate::desk::{Desk, able_editor, disk_rule, edit, file, spans};
use crate::rule_texts::DANGER;

/// What is pending is shown after that time without an edit.
const PAUSE: Duration = Duration::from_secs(2);

/// A module in which everything that a half-typed line can swallow stands behind it: docstrings with code in them, strings of
/// each kind, brackets, decorators, a comment with a quote.
const MODULE: &str = r#"import danger
import logging

LIMIT = 10


def first(data):
    """Runs it.

    >>> danger.run("in a docstring")
    """
    return danger.run(data)


class Store:
    '''Keeps what isn't "quoted".'''

    @property
    def all(self):
        # it's here
        return [danger.run(item) for item in self.items if item["key"]]

    def log(self, text):
        logging.info(f"{text!r} {self.all}")
        with open("log") as out:
            out.write(danger.run(text))


result = danger.run(
    LIMIT,
)
"#;

/// What people type, each on a line of its own below `LIMIT`, with every key a version of its own.
const TYPED: &[&str] = &[
    "\"\"\"",
    "'''",
    "x = \"",
    "x = '",
    "f\"{",
    "x = f\"{name}, {",
    "rf'''{",
    "b\"",
    "(",
    "[",
    "{",
    "x = [1, 2, {\"a\": (",
    "call(one, two=",
    "call(\"one",
    "def half(a, b",
    "def half(a: dict[str, int]) ->",
    "class Half(",
    "class Half(Base, metaclass=",
    "import ",
    "from os import (",
    "from os.path import",
    "@",
    "@decorator(",
    "if LIMIT ==",
    "if LIMIT:",
    "for x in",
    "while",
    "with open(\"x\") as",
    "try:",
    "try:\n    pass\nexcept (",
    "match LIMIT:\n    case {\"a\":",
    "return",
    "lambda x:",
    "x = LIMIT if",
    "x: int =",
    "x = \\",
    "assert",
    "raise",
    "async def half(",
    "type Half[T] =",
    "global",
    ")",
    "]",
    "}",
    "    indented",
    "else:",
    "?",
    "$",
    "🏺",
];

#[test]
fn nothing_typed_above_findings_makes_them_blink() {
    let mut blinks = Vec::new();
    for typed in TYPED {
        let (mut desk, app) = desk_with(MODULE);
        let mut text = typed.chars().fold(Typist::new(&mut desk, &app, 4), |mut typist, key| {
            typist.press(key);
            let shown = typist.shown();
            if shown != texts(MODULE, &spans_of(MODULE)) {
                blinks.push(format!("after {key:?} of {typed:?}: {shown:?}"));
            }
            typist
        });
        // Taking it back does not make them blink either.
        for _ in typed.chars() {
            text.take_back();
            let shown = text.shown();
            if shown != texts(MODULE, &spans_of(MODULE)) {
                blinks.push(format!("taking back {typed:?}: {shown:?}"));
            }
        }
    }
    assert!(blinks.is_empty(), "{}", blinks.join("\n"));
}

/// The hold is for those who type on: two seconds after the last key the truth is shown.
#[test]
fn after_a_pause_what_was_found_is_shown() {
    for typed in TYPED {
        let (mut desk, app) = desk_with(MODULE);
        let mut typist = Typist::new(&mut desk, &app, 4);
        typed.chars().for_each(|key| typist.press(key));
        desk.let_pass(PAUSE);
        let text = desk.text(&app).to_owned();
        let shown = desk.last(&app).expect("it is published");
        let (mut fresh, app) = desk_with(&text);
        let expected = fresh.last(&app).expect("it is published");
        assert_eq!(spans(&shown), spans(&expected), "after {typed:?}");
    }
}

#[test]
fn the_pause_begins_anew_with_each_key() {
    let (mut desk, app) = desk_with(MODULE);
    let mut typist = Typist::new(&mut desk, &app, 4);
    typist.press('(');
    let all = typist.shown().len();
    for key in "abcdef".chars() {
        desk.let_pass(Duration::from_millis(1500));
        let mut typist = Typist::resume(&mut desk, &app, 4);
        typist.press(key);
        assert_eq!(typist.shown().len(), all, "{key} came in time");
    }
    desk.let_pass(PAUSE);
    assert!(Typist::resume(&mut desk, &app, 4).shown().len() < all);
}

#[test]
fn a_finding_whose_own_text_was_edited_is_not_held() {
    let (mut desk, app) = desk_with("import danger\ndanger.run(1)\ndanger.run(2)\n");
    desk.change(&app, 2, vec![edit((1, 11), (1, 12), "(")]);
    desk.work();
    let text = desk.text(&app).to_owned();
    let shown = desk.last(&app).expect("it is published");
    assert_eq!(texts(&text, &spans(&shown)), ["danger.run(2)"]);
}

#[test]
fn what_is_mended_while_other_code_is_open_goes_when_that_is_closed() {
    let (mut desk, app) = desk_with("import danger\n\ndanger.run(1)\n\n\nx = 1\n");
    desk.change(&app, 2, vec![edit((4, 0), (4, 0), "y = (")]);
    desk.work();
    // `danger` means something else now, but its use was not touched.
    desk.change(&app, 3, vec![edit((0, 7), (0, 13), "safe as danger")]);
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it is published")).len(), 1, "who knows what the open bracket swallowed");
    desk.change(&app, 4, vec![edit((4, 5), (4, 5), ")")]);
    desk.work();
    assert_eq!(spans(&desk.last(&app).expect("it is published")), [""; 0]);
}

#[test]
fn code_that_was_broken_when_it_was_opened_is_taken_as_it_is() {
    let broken =
        "import danger\n\nx = = 1\nclass Box[T = int]: ...\n\ndanger = danger\ndanger.run(1)\n\ndanger.run(2)\n";
    let (mut desk, app) = desk_with(broken);
    let before = spans(&desk.last(&app).expect("it is published"));
    // In code that parses, without touching the finding that goes.
    desk.change(&app, 2, vec![edit((7, 0), (7, 0), "danger = safe")]);
    desk.work();
    let after = spans(&desk.last(&app).expect("it is published"));
    assert_eq!((before.len(), after.len()), (2, 1), "an old error elsewhere holds nothing");
}

#[test]
fn what_appears_in_a_docstring_that_was_torn_open_is_not_shown() {
    let (mut desk, app) = desk_with(MODULE);
    let mut typist = Typist::new(&mut desk, &app, 4);
    "\"\"\"".chars().for_each(|key| typist.press(key));
    assert!(typist.shown().iter().all(|text| !text.contains("docstring")));
    desk.let_pass(PAUSE);
    assert!(
        Typist::resume(&mut desk, &app, 4).shown().iter().any(|text| text.contains("docstring")),
        "the grammar takes the docstring for code, or this test shows nothing"
    );
}

#[test]
fn what_is_typed_and_parses_is_shown_while_other_code_is_open() {
    let (mut desk, app) = desk_with("import danger\n\ndef f(a):\n    return a\n\n\ndanger.run(1)\n");
    desk.change(&app, 2, vec![edit((4, 0), (4, 0), "    x = a[\n")]);
    desk.work();
    desk.change(&app, 3, vec![edit((1, 0), (1, 0), "danger.run(0)\n")]);
    desk.work();
    let text = desk.text(&app).to_owned();
    let shown = desk.last(&app).expect("it is published");
    assert_eq!(texts(&text, &spans(&shown)), ["danger.run(0)", "danger.run(1)"]);
}

#[test]
fn the_settings_are_obeyed_at_once() {
    let (mut desk, app) = desk_with(MODULE);
    let mut typist = Typist::new(&mut desk, &app, 4);
    typist.press('(');
    desk.send(Event::Configured(json!({ "ignore": ["danger"] })));
    assert_eq!(spans(&desk.last(&app).expect("it is published")), [""; 0]);
}

fn desk_with(text: &str) -> (Desk, Address) {
    let mut desk = Desk::with_rules(able_editor(Encoding::Utf16), vec![disk_rule("danger.scm", DANGER)]);
    let app = file("app.py");
    desk.open(&app, text);
    desk.work();
    (desk, app)
}

/// Types at the end of an empty line, one key after the other, as fast as the analyses come back.
struct Typist<'d> {
    desk: &'d mut Desk,
    app: Address,
    at: (u32, u32),
}

impl<'d> Typist<'d> {
    fn new(desk: &'d mut Desk, app: &Address, line: u32) -> Self {
        Self { desk, app: app.clone(), at: (line, 0) }
    }

    /// Goes on where the line ends now.
    fn resume(desk: &'d mut Desk, app: &Address, line: u32) -> Self {
        let end = desk.text(app).lines().nth(line as usize).unwrap_or_default().encode_utf16().count() as u32;
        Self { desk, app: app.clone(), at: (line, end) }
    }

    fn press(&mut self, key: char) {
        let change = edit(self.at, self.at, &key.to_string());
        self.at = if key == '\n' { (self.at.0 + 1, 0) } else { (self.at.0, self.at.1 + key.len_utf16() as u32) };
        self.send(change);
    }

    fn take_back(&mut self) {
        let text = self.desk.text(&self.app);
        let line = text.lines().nth(self.at.0 as usize).unwrap_or_default();
        let start = match line.chars().next_back().filter(|_| self.at.1 > 0) {
            Some(last) => (self.at.0, self.at.1 - last.len_utf16() as u32),
            None => {
                let above = text.lines().nth(self.at.0 as usize - 1).unwrap_or_default();
                (self.at.0 - 1, above.encode_utf16().count() as u32)
            }
        };
        let change = edit(start, self.at, "");
        self.at = start;
        self.send(change);
    }

    fn send(&mut self, change: bezoar_lsp::event::Change) {
        let version = self.desk.next_version();
        self.desk.change(&self.app, version, vec![change]);
        self.desk.work();
    }

    /// The text of what is underlined.
    fn shown(&mut self) -> Vec<String> {
        let shown = self.desk.published.iter().rfind(|publication| publication.uri == self.app.uri);
        let spans = spans(shown.expect("it is published"));
        texts(self.desk.text(&self.app), &spans)
    }
}

/// The spans of the findings of a module that nobody types in.
fn spans_of(module: &str) -> Vec<String> {
    let (mut desk, app) = desk_with(module);
    spans(&desk.last(&app).expect("it is published"))
}

/// What stands in spans of a text, which are in UTF-16.
fn texts(text: &str, spans: &[String]) -> Vec<String> {
    let offset = |place: &str| {
        let (line, column) = place.split_once(':').expect("line:column");
        let (line, column): (usize, usize) = (line.parse().expect("a number"), column.parse().expect("a number"));
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let mut units = 0;
        let rest = &text[start..];
        let found = rest.char_indices().find(|(_, character)| {
            let here = units == column;
            units += character.len_utf16();
            here
        });
        start + found.map_or(rest.len(), |(at, _)| at)
    };
    let one = |span: &String| {
        let (start, end) = span.split_once('-').expect("start-end");
        text[offset(start)..offset(end)].to_owned()
    };
    spans.iter().map(one).collect()
}
