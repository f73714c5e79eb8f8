//! `docs/rules.md` and the front page list the rules that there are.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use bezoar_base::{Profile, Safety};
use bezoar_rules::{Rule, RuleSet, cwe_url};

const BEGIN: &str =
    "<!-- generated from the rules; BEZOAR_BLESS=1 cargo test -p bezoar-rules --test rule_pages writes it -->\n\n";
const END: &str = "\n<!-- end of the generated part about rules -->";

#[test]
fn the_table_is_that_of_the_rules() {
    compare("docs/rules.md", &tables(&areas(&RuleSet::built_in())));
}

#[test]
fn the_front_page_counts_the_rules() {
    compare("README.md", &summary(&areas(&RuleSet::built_in())));
}

type Areas<'a> = BTreeMap<&'a str, Vec<&'a Rule>>;

fn areas(set: &RuleSet) -> Areas<'_> {
    let mut areas = Areas::new();
    for rule in set.rules() {
        areas.entry(&rule.area).or_default().push(rule);
    }
    for rules in areas.values_mut() {
        rules.sort_by_key(|rule| &rule.id);
    }
    areas
}

fn summary(areas: &Areas) -> String {
    let counts: Vec<String> =
        areas.iter().map(|(area, rules)| format!("[{area}](docs/rules.md#{area}) {}", rules.len())).collect();
    let total: usize = areas.values().map(Vec::len).sum();
    format!("**[{total} rules](docs/rules.md)**: {}.\n", counts.join(", "))
}

fn tables(areas: &Areas) -> String {
    let mut out = String::new();
    for (area, rules) in areas {
        let separator = if out.is_empty() { "" } else { "\n" };
        let head = "| rule | what it finds | severity | profile | fix | CWE | aliases |\n|---|---|---|---|---|---|---|";
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{separator}## {area}\n\n{head}");
        for rule in rules {
            let _ = writeln!(out, "{}", row(rule));
        }
    }
    out
}

fn row(rule: &Rule) -> String {
    let header = &rule.header;
    let folder = rule.path.strip_suffix("/rule.scm").expect("a built-in rule is a folder");
    let cwe: Vec<String> = header.cwe.iter().map(|&number| format!("[{number}]({})", cwe_url(number))).collect();
    let aliases: Vec<String> = header.aliases.iter().map(|alias| format!("`{alias}`")).collect();
    let cells = [
        format!("[`{}`](../{folder}/README.md)", rule.id),
        header.title.to_string(),
        header.severity.to_string(),
        profile(rule).to_string(),
        fix(rule),
        cwe.join(", "),
        aliases.join(", "),
    ];
    format!("| {} |", cells.map(|cell| cell.replace('|', "\\|")).join(" | "))
}

/// The quietest profile in which any of its patterns speaks.
fn profile(rule: &Rule) -> Profile {
    let patterns = rule.patterns.iter().map(|pattern| pattern.settings.profile.unwrap_or(rule.header.profile));
    patterns.min().unwrap_or(rule.header.profile)
}

/// What the first fix does, how many others there are, and whether somebody has to look.
fn fix(rule: &Rule) -> String {
    let Some(first) = rule.fixes.first() else { return String::new() };
    // What stands in parentheses at the end is said where the fix is offered.
    let title = first.title.split_once(" (").map_or(&*first.title, |(title, _)| title);
    let others = match rule.fixes.len() - 1 {
        0 => String::new(),
        others => format!(", or {others} more"),
    };
    let safe = rule.fixes.iter().filter(|fix| fix.safety == Safety::Safe).count();
    let safety = match safe {
        0 => "review",
        all if all == rule.fixes.len() => "safe",
        _ => "safe or review",
    };
    format!("{}{others} ({safety})", without_captures(title))
}

/// `{name}` in a template stands for code that is at hand only where something was found.
fn without_captures(template: &str) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (_, after) = after.split_once('}').expect("a template that was read has its braces");
        out.push_str(before);
        out.push('…');
        rest = after;
    }
    out + rest
}

/// Compares the generated part of a page with what it should be, or writes it.
#[track_caller]
fn compare(page: &str, part: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(page);
    let text = std::fs::read_to_string(&path).expect("the page is there");
    let (before, rest) = text.split_once(BEGIN).expect("the generated part begins somewhere");
    let (old, after) = rest.split_once(END).expect("the generated part ends somewhere");
    if std::env::var_os("BEZOAR_BLESS").is_some() {
        std::fs::write(&path, [before, BEGIN, part, END, after].concat()).expect("the page can be written");
        return;
    }
    let missing_in = |other: &str, line: &&str| !other.lines().any(|other| other == *line);
    let gone = old.lines().filter(|line| missing_in(part, line)).map(|line| format!("- {line}\n"));
    let new = part.lines().filter(|line| missing_in(old, line)).map(|line| format!("+ {line}\n"));
    let difference: String = gone.chain(new).collect();
    assert!(old == part, "{page} is stale, run with BEZOAR_BLESS=1 and read what changed:\n{difference}");
}
