//! The report for people: each finding with its code, and a summary.

use std::io::{self, Write};

use annotate_snippets::{Group, Level};
use bezoar_base::{Finding, Related, Safety, Severity};
use bezoar_engine::Note;

use crate::check::audit::{Audit, CheckedFile, Reported, Trouble};
use crate::report::frame::{Mark, visible, with_code};
use crate::report::{Format, Style, summary};
use crate::terminal;

pub(crate) const FORMAT: Format =
    Format { name: "text", about: "the code of each finding, and a summary", for_people: true, write };

fn write(audit: &Audit, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let renderer = terminal::renderer(style.color);
    for trouble in &audit.troubles {
        writeln!(out, "{}\n", renderer.render(&[trouble_frame(trouble)]))?;
    }
    if style.statistics {
        summary::statistics(audit, out)?;
    } else {
        for (file, reported) in audit.findings() {
            writeln!(out, "{}\n", renderer.render(&[finding_frame(file, reported, &reported.finding.flow)]))?;
        }
    }
    for (file, note) in audit.notes() {
        writeln!(out, "{}\n", renderer.render(&[note_frame(file, note)]))?;
    }
    if style.summary { summary::write(audit, out) } else { Ok(()) }
}

/// The code of a finding with the steps of `flow` marked in it.
pub(crate) fn finding_frame<'a>(file: &'a CheckedFile, reported: &'a Reported, flow: &[Related]) -> Group<'a> {
    let Finding { rule, range, message, severity, related, .. } = &reported.finding;
    let title = level(*severity).primary_title(visible(message)).id(rule.to_string());
    let mut marks = vec![Mark { range: *range, label: None }];
    let mark = |(number, step): (usize, &Related)| {
        let label = format!("{}. {}", number + 1, step.message);
        Mark { range: step.range, label: Some(visible(&label)) }
    };
    marks.extend(flow.iter().enumerate().filter(|(_, step)| step.file.is_none()).map(mark));
    marks.extend(related.iter().map(|place| Mark { range: place.range, label: Some(visible(&place.message)) }));
    let mut frame = with_code(Group::with_title(title), &visible(&file.path), &file.text, &marks);
    for (path, other) in &file.others {
        let steps = flow.iter().enumerate().filter(|(_, step)| step.file.as_ref() == Some(path));
        frame = with_code(frame, &visible(&other.path), &other.text, &steps.map(mark).collect::<Vec<_>>());
    }
    for fix in &reported.fixes {
        let look = if fix.offer.safety == Safety::Safe { "" } else { " (review)" };
        frame = frame.element(Level::HELP.message(format!("{}{look}", visible(&fix.offer.title))));
    }
    frame
}

fn trouble_frame(trouble: &Trouble) -> Group<'_> {
    let (path, message) = (visible(&trouble.path), visible(&trouble.message));
    match &trouble.place {
        Some((text, range)) => {
            let frame = Group::with_title(Level::ERROR.primary_title(message));
            with_code(frame, &path, text, &[Mark { range: *range, label: None }])
        }
        None => Group::with_title(Level::ERROR.primary_title(format!("{path}: {message}"))),
    }
}

fn note_frame<'a>(file: &CheckedFile, note: &'a Note) -> Group<'a> {
    let mut title = Level::WARNING.primary_title(visible(&note.message));
    if let Some(rule) = &note.rule {
        title = title.id(rule.to_string());
    }
    let mark = Mark { range: note.range, label: None };
    with_code(Group::with_title(title), &visible(&file.path), &file.text, &[mark])
}

fn level(severity: Severity) -> Level<'static> {
    let like = match severity {
        Severity::Critical | Severity::High => Level::ERROR,
        Severity::Medium => Level::WARNING,
        Severity::Low => Level::NOTE,
        Severity::Info => Level::INFO,
    };
    like.with_name(severity.as_str())
}

#[cfg(test)]
mod tests {
    use annotate_snippets::Renderer;
    use bezoar_base::{Confidence, Fix, FixOffer, Profile, Related, TextRange};
    use bezoar_syntax::Text;

    use super::*;

    /// The frame of a finding at the first `what` of `code`.
    fn frame(code: &str, what: &str, related: &[(&str, &str)]) -> String {
        let at = |what: &str| {
            let start = code.find(what).expect("it is in the code");
            TextRange::from(start..start + what.len())
        };
        let finding = Finding {
            rule: "eval-used".into(),
            range: at(what),
            message: "`eval` runs any code".into(),
            severity: Severity::High,
            confidence: Confidence::High,
            profile: Profile::Default,
            tag: None,
            flow: Vec::new(),
            related: related.iter().map(|(what, message)| Related::here(at(what), *message)).collect(),
            fixes: Vec::new(),
        };
        let offer = FixOffer { id: "literal".into(), title: "Use `ast.literal_eval`".into(), safety: Safety::Review };
        let file = CheckedFile {
            path: "app/views.py".to_owned(),
            text: Text::new(code),
            encoding: "utf-8".to_owned(),
            findings: Vec::new(),
            suppressed: Vec::new(),
            notes: Vec::new(),
            others: Vec::new(),
        };
        let fixes = vec![Fix { offer, edits: Vec::new() }];
        let reported = Reported { finding, fixes, symbol: String::new(), fingerprint: String::new() };
        Renderer::plain().term_width(80).render(&[finding_frame(&file, &reported, &[])])
    }

    #[test]
    fn the_code_is_shown_with_what_explains_it() {
        let code = "import x\r\n\ty='é😀'; eval(x)  # Ü\r\nz\r\n";
        let expected = "\
high[eval-used]: `eval` runs any code
 --> app/views.py:2:10
  |
1 | import x
  | -------- comes in here
2 |     y='é😀'; eval(x)  # Ü
  |              ^^^^^^^
  |
  = help: Use `ast.literal_eval` (review)";
        assert_eq!(frame(code, "eval(x)", &[("import x", "comes in here")]), expected);
    }

    #[test]
    fn what_is_far_away_is_shown_together_with_what_is_near_it() {
        let code = format!("eval(x)\n{}a = b\nc = a\n", "\n".repeat(40));
        let expected = "\
high[eval-used]: `eval` runs any code
  --> app/views.py:1:1
   |
 1 | eval(x)
   | ^^^^^^^
   |
  ::: app/views.py:42:1
   |
42 | a = b
   | ----- first
43 | c = a
   | ----- second
   |
   = help: Use `ast.literal_eval` (review)";
        assert_eq!(frame(&code, "eval(x)", &[("a = b", "first"), ("c = a", "second")]), expected);
    }

    #[test]
    fn a_lone_carriage_return_ends_a_line() {
        let shown = frame("a = 1\rb = 2\r    eval(b)\r", "eval(b)", &[]);
        assert!(shown.contains("app/views.py:3:5\n") && shown.contains("3 |     eval(b)\n"), "{shown}");
    }

    #[test]
    fn long_lines_and_long_ranges_are_cut() {
        let long = "1, ".repeat(100_000);
        for code in [format!("x = [{long}eval(b), {long}]"), format!("x = eval({long})")] {
            let start = code.find("eval").expect("it is in the code");
            let end = code.rfind(if code.contains("(b)") { ")" } else { "]" }).map_or(code.len(), |end| end + 1);
            let shown = frame(&code, &code[start..end], &[]);
            let column = start + 1;
            assert!(shown.contains(&format!("app/views.py:1:{column}\n")), "{shown}");
            assert!(shown.contains("eval(") && shown.lines().all(|line| line.chars().count() < 140), "{shown}");
        }
        let code = format!("x = eval({})", "1,\n".repeat(4000));
        let shown = frame(&code, &code[4..], &[]);
        assert!(shown.lines().count() < 10 && shown.contains("1 | x = eval(1,\n"), "{shown}");
    }

    #[test]
    fn code_cannot_paint_over_the_report() {
        let shown = frame("x = '\u{202e}\u{1b}[31m' + eval(b)", "eval(b)", &[("x", "\u{1b}[2J")]);
        assert!(!shown.contains('\u{202e}') && !shown.contains('\u{1b}'), "{shown}");
    }
}
