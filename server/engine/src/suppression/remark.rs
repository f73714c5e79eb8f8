//! What is to be said about suppressions: that one silences nothing, names no rule, or names nothing and so silences everything.

use std::sync::Arc;

use bezoar_base::{Finding, FixOffer, Profile, RuleId, Safety, TextEdit, TextRange};
use bezoar_rules::{
    EditTemplate, Finder, FixTemplate, Piece, Provenance, Repair, Rule, RuleSet, Target, nearest, template_pieces,
};
use bezoar_syntax::Source;

use super::comment::{Misread, Names, Reach};
use super::write::REASON;
use super::{Dialect, Of as _, Scope, Silenced, Suppression};
use crate::analysis::Note;
use crate::layout::Layout;
use crate::verdict::Doubt;

/// What remarks are made of.
pub(super) struct Scene<'a> {
    pub(super) source: &'a Source,
    pub(super) rules: &'a RuleSet,
    pub(super) suppressions: &'a [Suppression],
    /// What each of them silences.
    pub(super) silenced: &'a [Vec<Silenced>],
    /// What the rules found.
    pub(super) findings: &'a [Finding],
    pub(super) notes: &'a [Note],
    /// In order of place.
    pub(super) doubts: &'a [Doubt],
}

/// Something to be said about a suppression.
#[derive(Clone, Debug)]
pub(crate) struct Remark {
    finder: Finder,
    /// What is underlined.
    pub(crate) range: TextRange,
    /// The comment that it is about.
    pub(super) comment: TextRange,
    /// What the comment is about.
    pub(super) scope: Scope,
    certain: bool,
    /// Whether another tool reads the comment, too.
    is_shared: bool,
    /// The quietest profile in which it means anything.
    profile: Profile,
    known: Vec<Fact>,
}

/// Something that is known of it, by the name that rules have for it.
#[derive(Clone, Debug)]
struct Fact {
    name: &'static str,
    text: String,
    /// Where it stands, and what goes when it is deleted.
    place: Option<(TextRange, TextRange)>,
}

/// What is to be said, in the order of the comments.
pub(super) fn remarks(scene: &Scene<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for (suppression, silenced) in scene.suppressions.iter().zip(scene.silenced) {
        match &suppression.written.names {
            Names::Unreadable(misread) => remarks.push(scene.unreadable(suppression, misread)),
            Names::All if !silenced.is_empty() => remarks.push(scene.blanket(suppression, silenced)),
            // What bandit finds there is not for us to say.
            Names::All if suppression.written.dialect != Dialect::Bezoar => {}
            Names::All => remarks.extend(scene.unused(suppression, &[], false)),
            Names::Of(names) => {
                remarks.extend(scene.unknown(suppression, names));
                remarks.extend(scene.unused_names(suppression, names, silenced));
            }
        }
    }
    remarks
}

impl Scene<'_> {
    fn unreadable(&self, suppression: &Suppression, misread: &Misread) -> Remark {
        let mut remark = self.remark(Finder::UnknownSuppressions, suppression, misread.range);
        remark.tell("why", &misread.why);
        remark.place("id", self.text(misread.range), misread.range, self.deletion(suppression));
        if let Some(suggestion) = &misread.suggestion {
            remark.tell("suggestion", suggestion);
        }
        remark
    }

    /// The names of our own that mean no rule.
    fn unknown(&self, suppression: &Suppression, names: &[TextRange]) -> Vec<Remark> {
        let is_ours = suppression.written.dialect == Dialect::Bezoar;
        let unknown = names.iter().enumerate().filter(|(number, name)| {
            is_ours && suppression.rules[*number].is_empty() && !self.rules.is_broken(self.text(**name))
        });
        let remark = |(number, name): (usize, &TextRange)| {
            let mut remark = self.remark(Finder::UnknownSuppressions, suppression, *name);
            let id = self.text(*name);
            let ids = self.rules.rules().iter().map(|rule| &*rule.id);
            // Codes are too much like one another.
            let meant = nearest(&id.to_ascii_lowercase(), ids).filter(|_| !looks_like_a_code(id));
            let why = format!("there is no rule `{id}`");
            remark.tell("why", &meant.map_or(why.clone(), |meant| format!("{why}; did you mean `{meant}`?")));
            remark.place("id", id, *name, self.deletion_of_name(suppression, names, number));
            remark.certain = meant.is_some();
            if let Some(meant) = meant {
                remark.tell("suggestion", meant);
            }
            remark
        };
        unknown.map(remark).collect()
    }

    /// A suppression that silences something, whatever that is.
    fn blanket(&self, suppression: &Suppression, silenced: &[Silenced]) -> Remark {
        let head = suppression.written.head;
        let mut remark = self.remark(Finder::BlanketSuppressions, suppression, head);
        let findings = silenced.iter().map(|silenced| &self.findings[silenced.finding]);
        remark.profile = findings.clone().map(|finding| finding.profile).min().unwrap_or(Profile::Default);
        let mut rules: Vec<&RuleId> = findings.map(|finding| &finding.rule).collect();
        rules.sort();
        rules.dedup();
        let joined = |ids: Vec<&str>, by: &str| ids.join(by);
        let ids: Vec<&str> = rules.iter().map(|rule| &***rule).collect();
        remark.tell("rules", &ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", "));
        remark.place("head", self.text(head), head, head);
        let list = format!("[{}]", joined(ids, ", "));
        if suppression.written.dialect == Dialect::Bezoar {
            remark.tell("list", &list);
        } else {
            let reason = suppression.written.reason.map_or(REASON, |reason| self.text(reason));
            remark.tell("migrated", &format!("# bezoar: ignore{list} -- {reason}"));
            let codes: Option<Vec<&str>> = rules
                .iter()
                .map(|rule| bandit_codes(self.rules.rule(rule)?))
                .collect::<Option<Vec<_>>>()
                .map(|codes| codes.concat());
            if let Some(codes) = codes {
                remark.tell("list", &format!(" {}", joined(codes, ", ")));
            }
        }
        remark
    }

    /// Of a list of names those that silence nothing: together if they are all.
    fn unused_names(&self, suppression: &Suppression, names: &[TextRange], silenced: &[Silenced]) -> Vec<Remark> {
        if suppression.written.reach == Reach::BlockEnd {
            return Vec::new();
        }
        let is_unused = |name: &usize| {
            let rules = &suppression.rules[*name];
            // Whether a rule about suppressions has anything to say is what is being found out.
            let is_about_code = rules.iter().all(|&rule| self.rules.rules()[rule as usize].header.by.is_none());
            !rules.is_empty() && is_about_code && !silenced.iter().any(|silenced| silenced.name == *name)
        };
        let unused: Vec<usize> = (0..names.len()).filter(is_unused).collect();
        if unused.len() == names.len() {
            let doubtful = unused.iter().any(|&name| self.is_doubtful(suppression, name));
            return self.unused(suppression, names, doubtful).into_iter().collect();
        }
        let remark = |name: usize| {
            let mut remark = self.unused(suppression, &names[name..=name], self.is_doubtful(suppression, name))?;
            remark.range = names[name];
            remark.known.retain(|fact| fact.name != "id");
            let deletion = self.deletion_of_name(suppression, names, name);
            remark.place("id", self.text(names[name]), names[name], deletion);
            Some(remark)
        };
        unused.into_iter().filter_map(remark).collect()
    }

    /// A suppression of which nothing has an effect; nothing is said in code that does not parse, where rules are silent.
    fn unused(&self, suppression: &Suppression, names: &[TextRange], is_doubtful: bool) -> Option<Remark> {
        if self.source.root().has_error() {
            return None;
        }
        let written = &suppression.written;
        let mut remark = self.remark(Finder::UnusedSuppressions, suppression, written.range);
        remark.certain = !is_doubtful && written.dialect == Dialect::Bezoar;
        let id = match names {
            [first, .., last] => TextRange::new(first.start, last.end),
            [only] => *only,
            [] => written.head,
        };
        let id = self.text(id).trim_start_matches(|c: char| c == '#' || c.is_whitespace());
        remark.place("id", id, written.range, self.deletion(suppression));
        remark.tell(
            "why",
            match suppression.scope {
                Scope::Misplaced(why) => why,
                Scope::Code(_) if is_doubtful => "whether there is such a finding cannot be told",
                Scope::Code(_) if remark.is_shared => "there is no such finding, unless the other tool has one",
                Scope::Code(_) => "there is no such finding",
            },
        );
        Some(remark)
    }

    /// Whether one of the rules that a name means would speak if more were known, or was stopped.
    fn is_doubtful(&self, suppression: &Suppression, name: usize) -> bool {
        let Scope::Code(code) = suppression.scope else { return false };
        let rules = &suppression.rules[name];
        let first = self.doubts.partition_point(|doubt| doubt.offset < code.start);
        let mut within = self.doubts[first..].iter().take_while(|doubt| doubt.offset <= code.end);
        let was_stopped =
            |note: &Note| rules.iter().any(|&rule| note.rule.as_ref() == Some(&self.rules.rules()[rule as usize].id));
        within.any(|doubt| rules.contains(&doubt.rule)) || self.notes.iter().any(was_stopped)
    }

    fn remark(&self, finder: Finder, suppression: &Suppression, range: TextRange) -> Remark {
        let whole = suppression.written.range;
        let mut remark = Remark {
            finder,
            range,
            comment: suppression.comment,
            scope: suppression.scope,
            certain: true,
            is_shared: suppression.written.dialect != Dialect::Bezoar,
            profile: Profile::Default,
            known: Vec::new(),
        };
        remark.place("suppression", self.text(whole), whole, self.deletion(suppression));
        remark
    }

    /// What goes with a whole suppression: its comment and, if there is nothing else, its line; else only itself.
    fn deletion(&self, suppression: &Suppression) -> TextRange {
        let layout = Layout::new(self.source);
        let (whole, comment) = (suppression.written.range, suppression.comment);
        let rest = self.text(TextRange::new(whole.end, comment.end));
        let next = comment.end - size(rest.trim_start());
        if !rest.trim().is_empty() {
            TextRange::new(whole.start, next)
        } else if whole.start > comment.start {
            TextRange::new(layout.before_space(whole.start), whole.end)
        } else if layout.begins_line(comment.start) {
            layout.line(comment.start)
        } else {
            TextRange::new(layout.before_space(comment.start), layout.line_end(comment.start))
        }
    }

    /// What goes with one of the names of a list.
    fn deletion_of_name(&self, suppression: &Suppression, names: &[TextRange], name: usize) -> TextRange {
        match (names.get(name + 1), name.checked_sub(1)) {
            (Some(next), _) => TextRange::new(names[name].start, next.start),
            (None, Some(previous)) => TextRange::new(names[previous].end, names[name].end),
            (None, None) => self.deletion(suppression),
        }
    }

    fn text(&self, range: TextRange) -> &str {
        range.of(self.source.as_str())
    }
}

impl Remark {
    /// What the rules that it is for say of it.
    pub(crate) fn findings(&self, rules: &RuleSet) -> Vec<Finding> {
        let its = rules.rules().iter().filter(|rule| rule.header.by == Some(self.finder));
        its.filter_map(|rule| self.finding(rule)).collect()
    }

    fn finding(&self, rule: &Rule) -> Option<Finding> {
        let header = &rule.header;
        let profile = if self.certain { header.profile } else { header.when_unknown? };
        let offer = |fix: &FixTemplate| {
            edits(self, fix, "\n")?;
            let unseen = fix.safety == Safety::Safe && !self.is_shared && rule.provenance == Provenance::BuiltIn;
            let safety = if unseen && self.certain { Safety::Safe } else { Safety::Review };
            Some(FixOffer { id: Arc::clone(&fix.id), title: self.filled(&fix.title)?.into(), safety })
        };
        Some(Finding {
            rule: RuleId::clone(&rule.id),
            range: self.range,
            message: self.filled(&header.message).unwrap_or_else(|| header.title.to_string()).into(),
            severity: header.severity,
            confidence: header.confidence,
            profile: profile.max(self.profile),
            tag: header.tag,
            flow: Vec::new(),
            related: Vec::new(),
            fixes: rule.fixes.iter().filter_map(offer).collect(),
        })
    }

    /// The template with what is known put in; `None` if it wants what is not.
    fn filled(&self, template: &str) -> Option<String> {
        let pieces = template_pieces(template).ok()?;
        let filled = pieces.into_iter().map(|piece| match piece {
            Piece::Text(text) => Some(text),
            Piece::Capture { name, .. } => self.fact(name).map(|fact| &*fact.text),
            Piece::Api(path) => Some(path),
        });
        filled.collect()
    }

    fn fact(&self, name: &str) -> Option<&Fact> {
        self.known.iter().find(|fact| fact.name == name)
    }

    fn tell(&mut self, name: &'static str, text: &str) {
        self.known.push(Fact { name, text: text.to_owned(), place: None });
    }

    fn place(&mut self, name: &'static str, text: &str, range: TextRange, deletion: TextRange) {
        self.known.push(Fact { name, text: text.to_owned(), place: Some((range, deletion)) });
    }
}

/// The edits of a fix; `None` if it wants what is not known of the remark.
pub(crate) fn edits(remark: &Remark, fix: &FixTemplate, newline: &str) -> Option<Vec<TextEdit>> {
    let Repair::Edits(edits) = &fix.repair else { return None };
    let place = |target: &Target| remark.fact(&target.capture)?.place;
    let text = |template: &str| Some(remark.filled(template)?.replace('\n', newline));
    let edit = |edit: &EditTemplate| match edit {
        EditTemplate::Replace { target, with } => Some(TextEdit::replace(place(target)?.0, text(with)?)),
        EditTemplate::InsertBefore { target, text: inserted } => {
            Some(TextEdit::insert(place(target)?.0.start, text(inserted)?))
        }
        EditTemplate::InsertAfter { target, text: inserted } => {
            Some(TextEdit::insert(place(target)?.0.end, text(inserted)?))
        }
        EditTemplate::Delete { target } => Some(TextEdit::delete(place(target)?.1)),
        _ => None,
    };
    edits.iter().map(edit).collect()
}

/// Whether an id is made like `B324`.
fn looks_like_a_code(id: &str) -> bool {
    let digits = id.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    digits.len() < id.len() && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The codes that bandit has for a rule; `None` if it has none.
fn bandit_codes(rule: &Rule) -> Option<Vec<&str>> {
    let is_code = |alias: &&str| super::is_bandits(alias);
    let codes: Vec<&str> = rule.header.aliases.iter().map(|alias| &**alias).filter(is_code).collect();
    (!codes.is_empty()).then_some(codes)
}

fn size(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}
