//! One `.scm` file to a rule or to models.

use std::sync::Arc;

use bezoar_base::TextRange;

use crate::fix::{FixDraft, check_known, template_captures};
use crate::header::{RuleHeader, check_model_header, read_rule_header};
use crate::keys::NamedNodes;
use crate::lower::{Fact, lower};
use crate::model::{Model, Pattern, Provenance, Role, Rule, Settings};
use crate::needs::Needs;
use crate::pattern::{Outline, occurrences, place_of};
use crate::predicate::arguments::Scope;
use crate::predicate::{cheapest_first, check_regex, table};
use crate::problem::{Flaws, did_you_mean};
use crate::reader::{self, Item, Step};
use crate::set::RuleFile;
use crate::settings::{Assignments, SetText};
use crate::shared::Shared;
use crate::toml_table::{Text, TomlText};

/// What a file says, before the paths in it are made canonical and its patterns are given keys.
#[derive(Clone, Debug)]
pub(crate) enum Contents {
    /// A rule, with the named nodes of each of its patterns.
    Rule(Box<Rule>, Vec<NamedNodes>),
    /// The patterns of a model.
    Models(Vec<ModelPattern>),
}

/// One pattern of a model.
#[derive(Clone, Debug)]
pub(crate) enum ModelPattern {
    /// It says no more than a table can.
    Fact(Fact),
    /// It has to be matched.
    Match(Box<Model>, NamedNodes),
}

/// The roles of a model's captures.
pub(crate) const ROLES: &[&str] = &["source", "sink", "sanitizer", "guard", "through", "handler", "returns"];

/// Reads a file; `None` if it has flaws.
pub(crate) fn read_file(file: &RuleFile, shared: &mut Shared, flaws: &mut Flaws) -> Option<Contents> {
    let header = TomlText::find(&file.text, flaws);
    let items = flaws.note(reader::read(&file.text))?;
    let steps = steps_of(items, flaws);
    let mut reading = Reading { file, shared, flaws };
    let contents = if is_model(file, &header, &steps) {
        check_model_header(&header, reading.flaws);
        Some(Contents::Models(steps.into_iter().filter_map(|step| reading.model(step)).collect()))
    } else {
        reading.rule(&header, steps)
    };
    contents.filter(|_| flaws.0.is_empty())
}

/// Whether a file is a model: by its name where it stands in a folder, a lone one if nothing in it says that it is a rule.
fn is_model(file: &RuleFile, header: &TomlText, steps: &[Step]) -> bool {
    match file.path.rsplit('/').next() {
        Some("model.scm") => true,
        Some("rule.scm") => false,
        _ => {
            let captures =
                |names: &[&str]| steps.iter().any(|step| names.iter().any(|name| occurrences(step, name).1 > 0));
            !captures(&["match"]) && (captures(ROLES) || !header.mentions(&["message", "severity", "by"]))
        }
    }
}

/// The patterns of a file; what else stands at its top is refused.
fn steps_of(items: Vec<Item>, flaws: &mut Flaws) -> Vec<Step> {
    let mut steps = Vec::new();
    for item in items {
        match item {
            Item::Step(step) => steps.push(step),
            Item::Predicate(form) => {
                let message = "this predicate stands outside its pattern's parentheses and would guard nothing: write \
                               ((call) @match (#…))";
                flaws.push(form.range, message);
            }
            Item::Anchor(range) => flaws.push(range, "an anchor holds on to siblings and has none here"),
            Item::Without(name) => flaws.push(name.range, "a field is left out within a node: `(call !arguments)`"),
        }
    }
    steps
}

struct Reading<'a> {
    file: &'a RuleFile,
    shared: &'a mut Shared,
    flaws: &'a mut Flaws,
}

impl Reading<'_> {
    fn rule(&mut self, text: &TomlText, steps: Vec<Step>) -> Option<Contents> {
        let RuleHeader { header, mut fixes, fix_names, message: message_text } = read_rule_header(text, self.flaws)?;
        match (&header.by, steps.first()) {
            (Some(by), Some(step)) => {
                self.flaws
                    .push(step.range, format!("a rule found by `{by}` has no patterns: leave out one of the two"));
            }
            (None, None) if self.flaws.0.is_empty() => self.flaws.push(TextRange::empty(0), "the rule has no pattern"),
            _ => {}
        }
        let mut patterns = Vec::new();
        let mut named = Vec::new();
        for step in steps {
            let Some(read) = self.pattern(step) else { continue };
            let RulePattern { mut pattern, nodes, fixes: wanted, templates } = read;
            self.offer_fixes(&mut pattern, &fixes, &fix_names, &wanted);
            self.check_templates(&pattern, &message_text, &templates);
            patterns.push(pattern);
            named.push(nodes);
        }
        for fix in &fixes {
            let offers = |pattern: &&Pattern| pattern.settings.fixes.iter().any(|used| used.id == fix.template.id);
            let users: Vec<&Pattern> = patterns.iter().filter(offers).collect();
            if !users.is_empty() {
                fix.check_mentions(&users, self.flaws);
            } else if let Some(finder) = header.by {
                fix.check_finder(finder, self.flaws);
            } else {
                let id = &fix.template.id;
                self.flaws.push(fix.place, format!("no pattern offers the fix `{id}`: (#set! fix \"{id}\")"));
            }
        }
        if let Some(finder) = header.by {
            for name in template_captures(&message_text, self.flaws) {
                check_known(finder, &name, message_text.range, self.flaws);
            }
            // No pattern says which is the best: the first in the file.
            fixes.sort_by_key(|fix| fix.place.start);
        }
        let RuleFile { path, id, area, readme, provenance, .. } = self.file.clone();
        let fixes = fixes.into_iter().map(|fix| fix.template).collect();
        let rule = Rule { id, area, provenance, path, header, readme, patterns, fixes };
        Some(Contents::Rule(Box::new(rule), named))
    }

    fn model(&mut self, step: Step) -> Option<ModelPattern> {
        let roles: Vec<&str> = ROLES.iter().copied().filter(|role| occurrences(&step, role).1 > 0).collect();
        let range = step.range;
        let [role_name] = roles[..] else {
            let found = if roles.is_empty() { "none".to_owned() } else { format!("@{}", roles.join(" and @")) };
            let lone = if self.file.path.ends_with("/model.scm") { "" } else { "a rule's pattern captures @match, " };
            let message = format!("{lone}a model's pattern captures one of @{}; this one: {found}", ROLES.join(", @"));
            self.flaws.push(range, message);
            return None;
        };
        let mut outline = Outline::new(step, self.flaws);
        let settings = Assignments::take(&mut outline.predicates, range, self.flaws);
        let role: Option<Role> = settings.role(role_name, self.flaws);
        let (pattern, (step, nodes)) = self.build(outline, role_name, range)?;
        let role = role?;
        Some(match lower(&step, &pattern, &role) {
            Some(fact) => ModelPattern::Fact(fact),
            None => {
                let (library, path) = (Arc::clone(&self.file.id), Arc::clone(&self.file.path));
                ModelPattern::Match(Box::new(Model { library, role, pattern, path }), nodes)
            }
        })
    }

    fn pattern(&mut self, step: Step) -> Option<RulePattern> {
        let range = step.range;
        match occurrences(&step, "match") {
            (1, 1) => {}
            (_, 0) => self.flaws.push(range, "the pattern captures no `@match`, the node that is underlined"),
            (0, _) => self.flaws.push(range, "`@match` may be missing from a match of this pattern"),
            _ => self.flaws.push(range, "`@match` is captured more than once in this pattern"),
        }
        let mut outline = Outline::new(step, self.flaws);
        let assignments = Assignments::take(&mut outline.predicates, range, self.flaws);
        let (settings, fixes, templates) = assignments.settings(&outline.captures, self.flaws);
        let (mut pattern, (_, nodes)) = self.build(outline, "match", range)?;
        pattern.settings = settings;
        Some(RulePattern { pattern, nodes, fixes, templates })
    }

    /// The pattern with its predicates, but without settings and keys; its root step and named nodes.
    fn build(&mut self, outline: Outline, speaker: &str, range: TextRange) -> Option<(Pattern, (Step, NamedNodes))> {
        let mut scope = Scope::new(outline.captures.clone(), self.shared);
        let read: Vec<_> =
            outline.predicates.iter().filter_map(|form| self.flaws.note(table::read(form, &mut scope))).collect();
        let bound = scope.finish(self.flaws);
        let predicates = self.flaws.note(cheapest_first(read))?;
        let shape = self.shared.shape(&outline.text);
        // What comes with a workspace has no tests that would compile it, and its author is watching.
        if self.file.provenance == Provenance::Workspace && self.flaws.0.is_empty() {
            if let Err(error) = shape.prove() {
                self.flaws.push(place_of(&outline.places, error.offset), error.message.clone());
            }
            for predicate in &predicates {
                self.flaws.note(check_regex(predicate));
            }
        }
        let match_capture = outline.captures.iter().position(|name| &**name == speaker)?;
        let nodes = NamedNodes::of(&outline.root, &outline.captures);
        let pattern = Pattern {
            shape,
            captures: outline.captures,
            bound,
            match_capture: u32::try_from(match_capture).ok()?,
            keys: Vec::new(),
            demands: Vec::new(),
            needs: Needs::default(),
            predicates,
            settings: Settings::default(),
            range,
            places: outline.places,
        };
        Some((pattern, (outline.root, nodes)))
    }

    /// Gives the fixes that the pattern names their conditions.
    fn offer_fixes(&mut self, pattern: &mut Pattern, defined: &[FixDraft], names: &[Arc<str>], wanted: &[SetText]) {
        let mut used = Vec::new();
        for name in wanted {
            match defined.iter().find(|fix| fix.template.id == name.text) {
                Some(fix) => used.push(fix.used_by(pattern, self.shared, self.flaws)),
                None if names.contains(&name.text) => {}
                None => {
                    let suggestion = did_you_mean(&name.text, names.iter().map(|name| &**name));
                    let message = format!("the header defines no `[fix.{}]`{suggestion}", name.text);
                    self.flaws.push(name.range, message);
                }
            }
        }
        pattern.settings.fixes = used;
    }

    /// Refuses messages and sentences that name what the pattern does not capture.
    fn check_templates(&mut self, pattern: &Pattern, header_message: &Text, own: &[SetText]) {
        let own_texts = own.iter().map(|text| Text::quoted(&text.text, text.range));
        let from_header = pattern.settings.message.is_none().then(|| header_message.clone());
        for text in own_texts.chain(from_header) {
            for name in template_captures(&text, self.flaws) {
                if pattern.capture_number(&name).is_none() {
                    let known = pattern.captures.iter().chain(&pattern.bound).map(|name| &**name);
                    let suggestion = did_you_mean(&name, known);
                    let line = self.file.text[..pattern.range.span().start].lines().count().max(1);
                    let message =
                        format!("`{{{name}}}` is no capture of the pattern that ends at line {line}{suggestion}");
                    self.flaws.push(text.range, message);
                }
            }
        }
    }
}

/// A pattern of a rule, with what is still to be joined with its header.
struct RulePattern {
    pattern: Pattern,
    nodes: NamedNodes,
    fixes: Vec<SetText>,
    templates: Vec<SetText>,
}
