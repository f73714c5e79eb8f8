//! Comments that silence findings: `# bezoar: ignore[…]`, bandit's `# nosec`, the `# noqa` of flake8 and ruff.
//!
//! [`apply`] is a function of the text, the tree and what the rules said, over the whole file: it costs one search for `#`, and more
//! only where a comment concerns a rule. What it has to say about suppressions themselves is a finding of a rule like any other.

mod comment;
mod remark;
mod scope;
#[cfg(test)]
mod tests;
mod write;

use std::sync::Arc;

use bezoar_base::{FastMap, Finding, TextRange};
use bezoar_rules::{Rule, RuleSet};
use bezoar_syntax::{Source, kind};

use crate::analysis::Note;
use crate::verdict::Doubt;
use comment::{Names, Reach, Written, may_begin};
pub(crate) use remark::{Remark, edits};
use scope::Scope;
pub use write::SUPPRESS_HERE;
pub(crate) use write::suppressing_edits;

/// A finding that a comment silences.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Suppressed {
    /// What would be reported.
    pub finding: Finding,
    /// Whose comment silences it; our own, where several do.
    pub dialect: Dialect,
    /// The reason that the comment gives.
    pub reason: Option<Arc<str>>,
}

/// Whose suppressions a comment speaks.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dialect {
    /// `# bezoar: ignore[weak-hash]`
    Bezoar,
    /// `# nosec B324`, which is bandit's.
    Nosec,
    /// `# noqa: S324`, which flake8 and ruff read.
    Noqa,
    /// `# ruff: ignore[S324]`
    Ruff,
}

impl Dialect {
    /// As reports call it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bezoar => "bezoar",
            Self::Nosec => "nosec",
            Self::Noqa => "noqa",
            Self::Ruff => "ruff",
        }
    }
}

/// What becomes of the findings of a file.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Those that no comment silences, and those about suppressions, in no order.
    pub(crate) findings: Vec<Finding>,
    /// The others, in no order.
    pub(crate) suppressed: Vec<Suppressed>,
    /// What the findings about suppressions are made of.
    pub(crate) remarks: Vec<Remark>,
}

/// Takes the suppressed ones out of `findings`, which are in order of range, and adds what is to be said about suppressions.
pub(crate) fn apply(
    source: &Source,
    rules: &RuleSet,
    findings: Vec<Finding>,
    notes: &[Note],
    doubts: impl FnOnce() -> Vec<Doubt>,
) -> Outcome {
    let suppressions = suppressions(source, rules);
    if suppressions.is_empty() {
        return Outcome { findings, ..Outcome::default() };
    }
    let silenced: Vec<Vec<Silenced>> =
        suppressions.iter().map(|suppression| suppression.silenced(rules, &findings)).collect();
    let mut doubts = doubts();
    doubts.sort_unstable_by_key(|doubt| doubt.offset);
    let remarks = remark::remarks(&remark::Scene {
        source,
        rules,
        suppressions: &suppressions,
        silenced: &silenced,
        findings: &findings,
        notes,
        doubts: &doubts,
    });
    let mut silencers: FastMap<usize, &Suppression> = FastMap::default();
    for (suppression, silenced) in suppressions.iter().zip(&silenced) {
        for one in silenced {
            let known = silencers.entry(one.finding).or_insert(suppression);
            if suppression.written.dialect < known.written.dialect {
                *known = suppression;
            }
        }
    }
    let mut outcome = Outcome { remarks, ..Outcome::default() };
    for (position, finding) in findings.into_iter().enumerate() {
        match silencers.get(&position) {
            Some(suppression) => outcome.suppressed.push(suppression.of(source, finding)),
            None => outcome.findings.push(finding),
        }
    }
    // Those that name no such rule are not asked, once for each remark.
    let is_about_remarks = |suppression: &&Suppression| {
        suppression.rules.iter().flatten().any(|&rule| suppression.rule(rules, rule).header.by.is_some())
    };
    let askable: Vec<&Suppression> = suppressions.iter().filter(is_about_remarks).collect();
    for remark in &outcome.remarks {
        for finding in remark.findings(rules) {
            match askable.iter().find(|suppression| suppression.silences_remark(rules, remark, &finding)) {
                Some(suppression) => outcome.suppressed.push(suppression.of(source, finding)),
                None => outcome.findings.push(finding),
            }
        }
    }
    outcome
}

/// A suppression that concerns a rule, or that is wrong.
#[derive(Debug)]
struct Suppression {
    written: Written,
    comment: TextRange,
    scope: Scope,
    /// For each name the rules that it means, by position.
    rules: Vec<Vec<u32>>,
}

/// A finding that a suppression silences.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
struct Silenced {
    finding: usize,
    /// The name that does it; the first for a suppression that names nothing.
    name: usize,
}

/// The suppressions of a file that concern us, in order.
fn suppressions(source: &Source, rules: &RuleSet) -> Vec<Suppression> {
    let text = source.as_str();
    let bytes = text.as_bytes();
    let means = |dialect: Dialect, word: &str| !meant(rules, dialect, word).is_empty();
    let mut marks = memchr::memchr_iter(b'#', bytes).filter(|&at| may_begin(&bytes[at..])).peekable();
    let mut found: Vec<(Written, TextRange)> = Vec::new();
    let mut line: Vec<Written> = Vec::new();
    while let Some(at) = marks.next() {
        let line_end = memchr::memchr2(b'\n', b'\r', &bytes[at..]).map_or(bytes.len(), |length| at + length);
        let end = marks.peek().map_or(line_end, |next| line_end.min(*next));
        line.extend(comment::read(text, TextRange::from(at..end), &means));
        if end == line_end {
            found.extend(of_line(source, rules, std::mem::take(&mut line)));
        }
    }
    let all: Vec<Written> = found.iter().map(|(written, _)| written.clone()).collect();
    let suppression = |(written, comment): (Written, TextRange)| Suppression {
        scope: scope::scope(source, &written, comment, &all),
        rules: written.names().iter().map(|name| meant(rules, written.dialect, name.of(text))).collect(),
        written,
        comment,
    };
    found.into_iter().map(suppression).collect()
}

/// Of the suppressions of one line those that count, with the comment that they stand in.
fn of_line(source: &Source, rules: &RuleSet, written: Vec<Written>) -> Vec<(Written, TextRange)> {
    let text = source.as_str();
    let concerns_us = |written: &Written| match &written.names {
        _ if written.dialect == Dialect::Bezoar || written.reach == Reach::BlockEnd => true,
        Names::Of(names) => names.iter().any(|name| !meant(rules, written.dialect, name.of(text)).is_empty()),
        Names::All | Names::Unreadable(_) => true,
    };
    if !written.iter().any(concerns_us) {
        return Vec::new();
    }
    // What stands in a string is text. A comment goes to the end of its line, so the last mark is in it if any is.
    let last = written.last().map_or(0, |last| last.range.start);
    let comment = source.root().path_to(last).pop().filter(|node| node.kind() == kind::COMMENT);
    let Some(comment) = comment.map(|node| node.range()) else { return Vec::new() };
    let mut seen = Vec::new();
    let mut is_first = |written: &Written| {
        let counts = written.dialect == Dialect::Bezoar || !seen.contains(&written.dialect);
        seen.push(written.dialect);
        counts
    };
    let here = written.into_iter().filter(|written| comment.start <= written.range.start);
    here.filter(|written| is_first(written) && concerns_us(written)).map(|written| (written, comment)).collect()
}

/// The rules that `name` means in that dialect, by position.
fn meant(rules: &RuleSet, dialect: Dialect, name: &str) -> Vec<u32> {
    let is_meant = |&&position: &&u32| {
        let mut aliases = rules.rules()[position as usize].header.aliases.iter();
        match dialect {
            Dialect::Bezoar => true,
            // To flake8, `B303` is a code of bugbear. Bandit has names besides its codes.
            Dialect::Nosec => aliases.any(|alias| **alias == *name && (is_bandits(alias) || is_name(alias))),
            Dialect::Noqa | Dialect::Ruff => {
                aliases.any(|alias| **alias == *name && !is_bandits(alias) && !is_name(alias))
            }
        }
    };
    rules.going_by(name).iter().filter(is_meant).copied().collect()
}

/// Whether an alias is a code of bandit's.
fn is_bandits(alias: &str) -> bool {
    alias.strip_prefix('B').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether an alias is a name, not a code.
fn is_name(alias: &str) -> bool {
    alias.bytes().any(|byte| byte.is_ascii_lowercase())
}

impl Suppression {
    /// Which of `findings` it silences, and by which name.
    fn silenced(&self, rules: &RuleSet, findings: &[Finding]) -> Vec<Silenced> {
        let Scope::Code(code) = self.scope else { return Vec::new() };
        if self.written.reach == Reach::BlockEnd || matches!(self.written.names, Names::Unreadable(_)) {
            return Vec::new();
        }
        let first = findings.partition_point(|finding| finding.range.start < code.start);
        let within = findings[first..].iter().take_while(|finding| finding.range.start <= code.end).enumerate();
        let mut silenced = Vec::new();
        for (number, finding) in within {
            let means = |of_name: &Vec<u32>| of_name.iter().any(|&rule| self.rule(rules, rule).id == finding.rule);
            let names = self.rules.iter().enumerate().filter(|(_, of_name)| means(of_name)).map(|(name, _)| name);
            let all = self.written.names == Names::All;
            let by = names.chain(all.then_some(0));
            silenced.extend(by.map(|name| Silenced { finding: first + number, name }));
        }
        silenced
    }

    /// Whether it silences a finding about suppressions: only one that names its rule does, so that nothing silences what is said
    /// of itself unasked.
    fn silences_remark(&self, rules: &RuleSet, remark: &Remark, finding: &Finding) -> bool {
        let names = self.rules.iter().flatten().any(|&rule| self.rule(rules, rule).id == finding.rule);
        let about = match (self.scope, remark.scope) {
            (Scope::Code(own), Scope::Code(other)) => own.start <= other.start && other.start <= own.end,
            _ => false,
        };
        names && self.written.reach != Reach::BlockEnd && (about || self.comment == remark.comment)
    }

    fn of(&self, source: &Source, finding: Finding) -> Suppressed {
        let reason = self.written.reason.map(|reason| Arc::from(reason.of(source.as_str())));
        Suppressed { finding, dialect: self.written.dialect, reason }
    }

    fn rule<'r>(&self, rules: &'r RuleSet, position: u32) -> &'r Rule {
        &rules.rules()[position as usize]
    }
}

impl Written {
    /// Where its names stand.
    fn names(&self) -> &[TextRange] {
        match &self.names {
            Names::Of(names) => names,
            Names::All | Names::Unreadable(_) => &[],
        }
    }
}

/// The text at a range.
trait Of {
    fn of(self, text: &str) -> &str;
}

impl Of for TextRange {
    fn of(self, text: &str) -> &str {
        text.get(self.span()).unwrap_or("")
    }
}
