//! `bezoar rules lint`

use std::io::{self, Write};

use annotate_snippets::{Group, Level};
use bezoar_base::FastMap;
use bezoar_rules::{Lint, LintLevel, lint};
use bezoar_syntax::Text;

use crate::Outcome;
use crate::report::frame::{Mark, visible, with_code};
use crate::rules::workshop::Workshop;
use crate::terminal::Color;
use crate::{report, terminal};

/// Tells what is wrong with rule files, and which rules cost more than they need to.
#[derive(Debug, clap::Args)]
pub(crate) struct LintArguments {
    /// Files or folders, ids or areas; by default all in `queries` and in `.bezoar/rules`.
    #[arg(value_name = "RULE|PATH")]
    pub(crate) words: Vec<String>,
}

/// Tells what is wrong.
pub(crate) fn run(workshop: &Workshop) -> anyhow::Result<Outcome> {
    let texts: FastMap<&str, Text> =
        workshop.files.iter().map(|it| (&*it.file.path, Text::new(it.file.text.clone()))).collect();
    let mut lints = lint(&workshop.rules);
    lints.retain(|lint| texts.contains_key(&*lint.problem.path));
    let errors = lints.iter().filter(|lint| lint.level == LintLevel::Error).count() + workshop.troubles.len();
    terminal::print(|out| write(workshop, &lints, &texts, errors, out))?;
    Ok(if errors > 0 { Outcome::Trouble } else { Outcome::Clean })
}

fn write(
    workshop: &Workshop,
    lints: &[Lint],
    texts: &FastMap<&str, Text>,
    errors: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    let renderer = terminal::renderer(Color::Auto.applies_to(&io::stdout()));
    for trouble in &workshop.troubles {
        writeln!(out, "error: {}: {}\n", visible(&trouble.path), visible(&trouble.message))?;
    }
    for lint in lints {
        writeln!(out, "{}\n", renderer.render(&[frame(lint, texts)]))?;
    }
    let notes = lints.len() + workshop.troubles.len() - errors;
    let count = |count, noun| report::plural(count, noun);
    let files = count(workshop.files.len(), "rule file");
    writeln!(out, "{files}: {}, {}.", count(errors, "error"), count(notes, "note"))
}

fn frame<'a>(lint: &'a Lint, texts: &FastMap<&str, Text>) -> Group<'a> {
    let level = match lint.level {
        LintLevel::Error => Level::ERROR,
        LintLevel::Note => Level::NOTE,
    };
    let title = level.primary_title(visible(&lint.problem.message));
    let frame = Group::with_title(title);
    match texts.get(&*lint.problem.path) {
        Some(text) => {
            let mark = Mark { range: lint.problem.range, label: None };
            with_code(frame, &visible(&lint.problem.path), text, &[mark])
        }
        None => frame,
    }
}
