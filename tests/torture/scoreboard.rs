//! What was right and what was wrong, as a page.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::programs::Program;

/// What was said of a program.
pub(crate) struct Answer {
    /// In the default profile.
    pub(crate) is_right: bool,
    /// In the profile `strict`.
    pub(crate) is_right_if_strict: bool,
}

/// Programs and how many of them were judged rightly.
#[derive(Default)]
struct Score {
    vulnerable: u32,
    found: u32,
    found_if_strict: u32,
    safe: u32,
    flagged: u32,
    flagged_if_strict: u32,
}

const HEAD: &str = "# Scoreboard

How Bezoar does on [the torture suite](../tests/torture/README.md): programs whose label is what happened when they were attacked. A vulnerable
program is found if a rule about data flow speaks of the line on which its sink is called; a safe one is flagged if such a rule speaks anywhere in
it. Rules about data flow are those that ask for a sink of the program's kind and for what reaches it. `cargo test --test torture` measures
this and fails if the page is not what it measures; `BEZOAR_BLESS=1` writes it. Wrong answers are no reason to fail, they are listed below.

«Found» and «flagged» are about the default profile. Of the combinations, a third is held out: nobody reads them, they are only counted.
";

/// The whole page.
pub(crate) fn page(answers: &[(&Program, Answer)]) -> String {
    let mut page = HEAD.to_owned();
    let parts: [fn(&Program) -> &str; 2] = [
        |program| if program.has_files() { "over several files" } else { "in one file" },
        |program| match (program.is_combined(), program.is_held_out) {
            (false, _) => "twins",
            (true, false) => "combinations",
            (true, true) => "combinations that are held out",
        },
    ];
    table(&mut page, "\n## All", "", grouped(answers, |_| "all programs".to_owned()));
    for part in parts {
        rows(&mut page, grouped(answers, |program| part(program).to_owned()));
    }
    for (title, several) in [("in one file", false), ("over several files", true)] {
        let chosen = answers.iter().filter(|(program, _)| program.has_files() == several);
        let title = format!("\n## By kind of sink, {title}");
        table(&mut page, &title, "kind", grouped(chosen, |program| program.kind.clone()));
    }
    let twins = answers.iter().filter(|(program, _)| !program.is_combined());
    table(&mut page, "\n## Twins by capability", "capability", grouped(twins, |program| program.capability.clone()));
    for (title, is_vulnerable) in [("Vulnerable and not found", true), ("Safe and flagged", false)] {
        let wrong: Vec<&str> = answers
            .iter()
            .filter(|(program, answer)| {
                !answer.is_right && program.is_vulnerable == is_vulnerable && !program.is_held_out
            })
            .map(|(program, _)| program.shown.as_str())
            .collect();
        let _ = writeln!(page, "\n## {title}\n");
        for shown in &wrong {
            let _ = writeln!(page, "- {shown}");
        }
        if wrong.is_empty() {
            page.push_str("None.\n");
        }
    }
    page
}

fn grouped<'a>(
    answers: impl IntoIterator<Item = &'a (&'a Program, Answer)>,
    group: impl Fn(&Program) -> String,
) -> BTreeMap<String, Score> {
    let mut found: BTreeMap<String, Score> = BTreeMap::new();
    for (program, answer) in answers {
        let score = found.entry(group(program)).or_default();
        if program.is_vulnerable {
            score.vulnerable += 1;
            score.found += u32::from(answer.is_right);
            score.found_if_strict += u32::from(answer.is_right_if_strict);
        } else {
            score.safe += 1;
            score.flagged += u32::from(!answer.is_right);
            score.flagged_if_strict += u32::from(!answer.is_right_if_strict);
        }
    }
    found
}

fn table(page: &mut String, title: &str, head: &str, scores: BTreeMap<String, Score>) {
    let _ = writeln!(page, "{title}\n");
    let _ = writeln!(page, "| {head} | vulnerable | found | in strict | safe | flagged | in strict |");
    page.push_str("|---|---|---|---|---|---|---|\n");
    rows(page, scores);
}

fn rows(page: &mut String, scores: BTreeMap<String, Score>) {
    for (name, score) in scores {
        let found = [percent(score.found, score.vulnerable), percent(score.found_if_strict, score.vulnerable)];
        let flagged = [percent(score.flagged, score.safe), percent(score.flagged_if_strict, score.safe)];
        let _ = writeln!(
            page,
            "| {name} | {} | {} | {} | {} | {} | {} |",
            score.vulnerable, found[0], found[1], score.safe, flagged[0], flagged[1]
        );
    }
}

fn percent(part: u32, whole: u32) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    format!("{part} ({:.1} %)", 100.0 * f64::from(part) / f64::from(whole))
}
