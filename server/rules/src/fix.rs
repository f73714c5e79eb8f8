//! The `[fix.<id>]` tables of a header.

use std::sync::Arc;

use bezoar_base::{ArgumentSpec, FastMap, TextRange};

use crate::finder::Finder;
use crate::model::{EditTemplate, FixTemplate, FixUse, Pattern, Repair, Target, TargetPart};
use crate::predicate::arguments::Scope;
use crate::predicate::{cheapest_first, table};
use crate::problem::{Flaw, Flaws, did_you_mean};
use crate::reader::{self, Form, Item};
use crate::rewrites::REWRITE_NAMES;
use crate::shared::Shared;
use crate::template::{Piece, template_pieces};
use crate::toml_table::{Table, Text};

/// A fix before it is known which patterns offer it.
pub(crate) struct FixDraft {
    pub(crate) template: FixTemplate,
    pub(crate) place: TextRange,
    condition: Vec<Form>,
    /// Captures that the title and the repair name, with their places.
    mentions: Vec<(Arc<str>, TextRange)>,
}

const VERBS: &[&str] =
    &["replace", "insert", "delete", "add-argument", "set-argument", "remove-argument", "ensure-import"];

/// Reads `[fix.<id>]`.
pub(crate) fn read_fix(id: Arc<str>, table: &Table<'_>, flaws: &mut Flaws) -> Option<FixDraft> {
    const KEYS: &[&str] = &["title", "safety", "edits", "rewrite", "if"];
    let mut mentions = Mentions::default();
    let title = table.required("title", flaws);
    if let Some(title) = &title {
        mentions.template(title, flaws);
    }
    table.require("safety", flaws);
    let safety = table.level("safety", flaws);
    let condition = table.text("if", flaws).map(|text| read_condition(&text, flaws)).unwrap_or_default();
    let repair = if let Some(name) = table.text("rewrite", flaws) {
        if table.has("edits") {
            flaws.push(name.range, "a fix has `edits` or a `rewrite`, not both");
        }
        match REWRITE_NAMES.iter().find(|(known, _)| **known == *name.text) {
            Some((_, arguments)) => table.refuse_unknown(&[KEYS, arguments].concat(), flaws),
            None => {
                let suggestion = did_you_mean(&name.text, REWRITE_NAMES.iter().map(|(known, _)| *known));
                flaws.push(name.range, format!("there is no rewrite `{}`{suggestion}", name.text));
            }
        }
        let mut arguments = FastMap::default();
        for (key, value) in table.other_texts(KEYS, flaws) {
            if let Some(capture) = value.text.strip_prefix('@') {
                mentions.capture(capture, value.range);
            }
            arguments.insert(key, value.text);
        }
        Repair::Rewrite { name: name.text, arguments }
    } else {
        table.refuse_unknown(KEYS, flaws);
        if !table.has("edits") {
            flaws.push(table.range(), "the fix does nothing: it needs `edits = […]` or `rewrite = \"…\"`");
        }
        Repair::Edits(table.tables("edits", flaws, |edit, flaws| read_edit(edit, &mut mentions, flaws)))
    };
    let template = FixTemplate { id, title: title?.text, safety: safety?, repair };
    Some(FixDraft { template, place: table.range(), condition, mentions: mentions.0 })
}

impl FixDraft {
    /// The fix as `pattern` offers it.
    pub(crate) fn used_by(&self, pattern: &Pattern, shared: &mut Shared, flaws: &mut Flaws) -> FixUse {
        let mut scope = Scope::closed(&pattern.captures, &pattern.bound, shared);
        let read: Vec<_> = self.condition.iter().filter_map(|form| flaws.note(table::read(form, &mut scope))).collect();
        scope.finish(flaws);
        let condition = flaws.note(cheapest_first(read)).unwrap_or_default();
        FixUse { id: Arc::clone(&self.template.id), condition }
    }

    /// Refuses names that none of the patterns that offer the fix has. One that only some have is fine: where it is missing, the
    /// fix is not offered.
    pub(crate) fn check_mentions(&self, patterns: &[&Pattern], flaws: &mut Flaws) {
        for (name, place) in &self.mentions {
            if !patterns.iter().any(|pattern| pattern.capture_number(name).is_some()) {
                let known = patterns.iter().flat_map(|pattern| pattern.captures.iter().chain(&pattern.bound));
                let suggestion = did_you_mean(name, known.map(|name| &**name));
                flaws.push(*place, format!("no pattern that offers this fix captures `@{name}`{suggestion}"));
            }
        }
    }
}

impl FixDraft {
    /// Refuses what a finder cannot do: it has places and texts, but no syntax to ask or to rewrite.
    pub(crate) fn check_finder(&self, finder: Finder, flaws: &mut Flaws) {
        if !self.condition.is_empty() {
            flaws.push(self.place, format!("`{finder}` offers a fix where it can be done, without an `if`"));
        }
        let targets: Vec<&Target> = match &self.template.repair {
            Repair::Edits(edits) => edits.iter().filter_map(EditTemplate::plain_target).collect(),
            Repair::Rewrite { .. } => Vec::new(),
        };
        if !matches!(&self.template.repair, Repair::Edits(edits) if edits.len() == targets.len()) {
            flaws.push(self.place, format!("a fix of `{finder}` has edits that replace, insert or delete"));
        }
        for (name, place) in &self.mentions {
            check_known(finder, name, *place, flaws);
        }
        for target in targets {
            let known = finder.known().iter().find(|known| *known.name == *target.capture);
            if target.part != TargetPart::Node || known.is_some_and(|known| !known.is_place) {
                flaws.push(self.place, format!("`@{}` of `{finder}` is no place to edit", target.capture));
            }
        }
    }
}

/// Refuses what `finder` does not know.
pub(crate) fn check_known(finder: Finder, name: &str, place: TextRange, flaws: &mut Flaws) {
    let known = || finder.known().iter().map(|known| known.name);
    if !known().any(|known| known == name) {
        let suggestion = did_you_mean(name, known());
        flaws.push(place, format!("`{finder}` knows no `{name}`{suggestion}"));
    }
}

impl EditTemplate {
    /// What a replacement, insertion or deletion is about; `None` of any other edit.
    fn plain_target(&self) -> Option<&Target> {
        match self {
            Self::Replace { target, .. }
            | Self::InsertBefore { target, .. }
            | Self::InsertAfter { target, .. }
            | Self::Delete { target } => Some(target),
            _ => None,
        }
    }
}

fn read_edit(table: &Table<'_>, mentions: &mut Mentions, flaws: &mut Flaws) -> Option<EditTemplate> {
    let verbs: Vec<&str> = VERBS.iter().copied().filter(|verb| table.has(verb)).collect();
    let [verb] = verbs[..] else {
        flaws.push(table.range(), format!("an edit does one thing of {}", VERBS.join(", ")));
        return None;
    };
    let mut reader = EditReader { table, mentions, flaws };
    match verb {
        "replace" => {
            let (target, with) = (reader.target("replace"), reader.template("with"));
            reader.only(&["replace", "with"]);
            Some(EditTemplate::Replace { target: target?, with: with? })
        }
        "insert" => {
            let text = reader.template("insert");
            let before = table.has("before");
            let side = if before { "before" } else { "after" };
            let target = reader.target(side);
            reader.only(&["insert", side]);
            let (target, text) = (target?, text?);
            Some(if before {
                EditTemplate::InsertBefore { target, text }
            } else {
                EditTemplate::InsertAfter { target, text }
            })
        }
        "delete" => {
            let target = reader.target("delete");
            reader.only(&["delete"]);
            Some(EditTemplate::Delete { target: target? })
        }
        "add-argument" => {
            let (text, to) = (reader.template("add-argument"), reader.target("to"));
            reader.only(&["add-argument", "to"]);
            Some(EditTemplate::AddArgument { text: text?, to: to? })
        }
        "set-argument" => {
            let argument = reader.argument("set-argument");
            let (value, arguments) = (reader.template("value"), reader.target("in"));
            reader.only(&["set-argument", "value", "in"]);
            Some(EditTemplate::SetArgument { argument: argument?, value: value?, arguments: arguments? })
        }
        "remove-argument" => {
            let (argument, from) = (reader.argument("remove-argument"), reader.target("from"));
            reader.only(&["remove-argument", "from"]);
            Some(EditTemplate::RemoveArgument { argument: argument?, from: from? })
        }
        _ => {
            let api = table.text("ensure-import", reader.flaws);
            reader.only(&["ensure-import"]);
            Some(EditTemplate::EnsureImport { api: api?.text })
        }
    }
}

/// Reads the keys of one edit.
struct EditReader<'a> {
    table: &'a Table<'a>,
    mentions: &'a mut Mentions,
    flaws: &'a mut Flaws,
}

impl EditReader<'_> {
    fn only(&mut self, keys: &[&str]) {
        self.table.refuse_unknown(keys, self.flaws);
    }

    fn template(&mut self, key: &str) -> Option<Arc<str>> {
        let text = self.table.required(key, self.flaws)?;
        self.mentions.template(&text, self.flaws);
        Some(text.text)
    }

    fn argument(&mut self, key: &str) -> Option<ArgumentSpec> {
        let text = self.table.required(key, self.flaws)?;
        let spec = ArgumentSpec::parse(&text.text);
        if spec.is_none() {
            self.flaws.push(
                text.range,
                format!("`{}` names no argument; write \"1|Loader\", \"0\" or \"|verify\"", text.text),
            );
        }
        spec
    }

    /// `"@x"`, `"@x.origin"`
    fn target(&mut self, key: &str) -> Option<Target> {
        let text = self.table.required(key, self.flaws)?;
        let Some(name) = text.text.strip_prefix('@') else {
            self.flaws.push(text.range, format!("`{key}` names a capture: \"@x\""));
            return None;
        };
        let (capture, part) = split_part(name);
        self.mentions.capture(name, text.range);
        Some(Target { capture: capture.into(), part })
    }
}

fn split_part(name: &str) -> (&str, TargetPart) {
    match name.rsplit_once('.') {
        Some((capture, "origin")) => (capture, TargetPart::Origin),
        Some((capture, "calls")) => (capture, TargetPart::Calls),
        Some((capture, "uses")) => (capture, TargetPart::Uses),
        _ => (name, TargetPart::Node),
    }
}

/// The captures that a fix names.
#[derive(Default)]
struct Mentions(Vec<(Arc<str>, TextRange)>);

impl Mentions {
    fn capture(&mut self, name: &str, place: TextRange) {
        self.0.push((split_part(name).0.into(), place));
    }

    fn template(&mut self, text: &Text, flaws: &mut Flaws) {
        for name in template_captures(text, flaws) {
            self.0.push((name, text.range));
        }
    }
}

/// The captures that a template names; what makes it no template is noted.
pub(crate) fn template_captures(text: &Text, flaws: &mut Flaws) -> Vec<Arc<str>> {
    let pieces = template_pieces(&text.text).map_err(|error| Flaw::new(text.place(error.range), error.message));
    let names = flaws.note(pieces).into_iter().flatten().filter_map(|piece| match piece {
        Piece::Capture { name, .. } => Some(Arc::from(name)),
        Piece::Text(_) | Piece::Api(_) => None,
    });
    names.collect()
}

/// The predicates of an `if`, at their places in the rule file.
fn read_condition(text: &Text, flaws: &mut Flaws) -> Vec<Form> {
    let items = reader::read(&text.text).map_err(|flaw| Flaw::new(text.place(flaw.range), flaw.message));
    let mut forms = Vec::new();
    for item in flaws.note(items).unwrap_or_default() {
        match item {
            Item::Predicate(mut form) => {
                form.range = text.place(form.range);
                form.name.range = text.place(form.name.range);
                for argument in &mut form.arguments {
                    argument.range = text.place(argument.range);
                }
                forms.push(form);
            }
            _ => flaws.push(text.range, "`if` holds predicates only: '(#imports? \"django\")'"),
        }
    }
    forms
}
