//! `(#set! key value)`: what a pattern says about itself.

use std::sync::Arc;

use bezoar_base::{ArgumentSpec, Constant, ParseNameError, Returns, SourceFact, TextRange, When};

use crate::model::{FixUse, Role, Settings};
use crate::predicate::arguments::constant;
use crate::problem::{Flaw, Flaws, did_you_mean};
use crate::reader::{ArgumentValue, Form};

/// The `#set!`s of one pattern, taken key by key; what is left at the end is unknown.
pub(crate) struct Assignments {
    entries: Vec<Assignment>,
    known: Vec<&'static str>,
    /// The pattern, for what is missing.
    range: TextRange,
}

/// One `(#set! key value)`.
#[derive(Clone, Debug)]
pub(crate) struct Assignment {
    key: Arc<str>,
    value: ArgumentValue,
    key_range: TextRange,
    /// Where the value stands.
    pub(crate) range: TextRange,
}

/// A text of a `#set!` and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct SetText {
    pub(crate) text: Arc<str>,
    pub(crate) range: TextRange,
}

impl Assignments {
    /// Takes the `#set!`s out of `forms`.
    pub(crate) fn take(forms: &mut Vec<Form>, range: TextRange, flaws: &mut Flaws) -> Self {
        let mut entries = Vec::new();
        forms.retain(|form| {
            let is_set = &*form.name.text == "set!";
            if is_set {
                entries.extend(flaws.note(Assignment::read(form)));
            }
            !is_set
        });
        Self { entries, known: Vec::new(), range }
    }

    /// What they override in a rule, with the places of the fixes and of the templates.
    pub(crate) fn settings(
        mut self,
        captures: &[Arc<str>],
        flaws: &mut Flaws,
    ) -> (Settings, Vec<SetText>, Vec<SetText>) {
        let fixes = self.texts("fix", flaws);
        let message = self.text("message", flaws);
        let related = self.related(captures, flaws);
        let settings = Settings {
            message: message.as_ref().map(|message| Arc::clone(&message.text)),
            severity: self.level("severity", flaws),
            confidence: self.level("confidence", flaws),
            profile: self.level("profile", flaws),
            when_unknown: self.level("when-unknown", flaws),
            fixes: fixes.iter().map(|fix| FixUse { id: Arc::clone(&fix.text), condition: Vec::new() }).collect(),
            related: related.iter().map(|(name, text)| (Arc::clone(name), Arc::clone(&text.text))).collect(),
        };
        let templates = message.into_iter().chain(related.into_iter().map(|(_, text)| text)).collect();
        self.finish(flaws);
        (settings, fixes, templates)
    }

    /// The role that `name` gives its capture in a model; `None` if something that it needs is missing.
    pub(crate) fn role(mut self, name: &str, flaws: &mut Flaws) -> Option<Role> {
        let role = match name {
            "source" => {
                let clears = names(self.texts("clears", flaws));
                self.required("label", flaws).map(|label| Role::Source(SourceFact { label: label.text, clears }))
            }
            "handler" => self.required("label", flaws).map(|label| Role::Handler { label: label.text }),
            "sink" => {
                let argument = self.text("argument", flaws).and_then(|text| flaws.note(argument_spec(&text)));
                self.required("kind", flaws).map(|kind| Role::Sink { kind: kind.text, argument })
            }
            "sanitizer" => self.some("clears", flaws).map(|clears| Role::Sanitizer { clears: names(clears) }),
            "guard" => {
                let when = self.when(flaws);
                let argument = self.text("argument", flaws).and_then(|text| flaws.note(argument_spec(&text)));
                let argument = argument.unwrap_or(ArgumentSpec { position: Some(0), keyword: None });
                self.some("clears", flaws).map(|clears| Role::Guard { clears: names(clears), when, argument })
            }
            "through" => self.some("from", flaws).map(|from| {
                let from = from.iter().filter_map(|text| flaws.note(argument_spec(text))).collect();
                Role::Through { from }
            }),
            _ => self.returns(flaws).map(Role::Returns),
        };
        self.finish(flaws);
        role
    }

    fn returns(&mut self, flaws: &mut Flaws) -> Option<Returns> {
        let class = self.text("type", flaws);
        let value = self.one("value", flaws);
        match (class, value) {
            (Some(class), None) => Some(Returns::Instance(class.text)),
            (None, Some(value)) => flaws.note(value.constant()).map(Returns::Constant),
            (None, None) => {
                let message = "`@returns` needs (#set! type \"module.Class\") or (#set! value CONSTANT)";
                flaws.push(self.range, message);
                None
            }
            (Some(class), Some(_)) => {
                flaws.push(class.range, "`@returns` has a `type` or a `value`, not both");
                None
            }
        }
    }

    fn related(&mut self, captures: &[Arc<str>], flaws: &mut Flaws) -> Vec<(Arc<str>, SetText)> {
        let (related, rest) = std::mem::take(&mut self.entries)
            .into_iter()
            .partition::<Vec<_>, _>(|entry| entry.key.starts_with("related."));
        self.entries = rest;
        for entry in &related {
            if !captures.contains(&entry.key) {
                let suggestion = did_you_mean(&entry.key, captures.iter().map(|name| &**name));
                flaws.push(entry.key_range, format!("the pattern has no capture `@{}`{suggestion}", entry.key));
            }
        }
        for capture in captures.iter().filter(|capture| capture.starts_with("related.")) {
            if !related.iter().any(|entry| entry.key == *capture) {
                let message = format!("`@{capture}` needs a sentence: (#set! {capture} \"…\")");
                flaws.push(self.range, message);
            }
        }
        related.iter().filter_map(|entry| Some((Arc::clone(&entry.key), flaws.note(entry.text())?))).collect()
    }

    fn required(&mut self, key: &'static str, flaws: &mut Flaws) -> Option<SetText> {
        if !self.entries.iter().any(|entry| &*entry.key == key) {
            flaws.push(self.range, format!("the pattern needs (#set! {key} \"…\")"));
        }
        self.text(key, flaws)
    }

    fn some(&mut self, key: &'static str, flaws: &mut Flaws) -> Option<Vec<SetText>> {
        let texts = self.texts(key, flaws);
        if texts.is_empty() {
            flaws.push(self.range, format!("the pattern needs (#set! {key} \"…\")"));
        }
        (!texts.is_empty()).then_some(texts)
    }

    fn level<T: std::str::FromStr<Err = ParseNameError>>(&mut self, key: &'static str, flaws: &mut Flaws) -> Option<T> {
        let text = self.text(key, flaws)?;
        flaws.note(text.text.parse().map_err(|error: ParseNameError| Flaw::new(text.range, error.to_string())))
    }

    /// The answer of a guard that clears: true, false, or any that comes back at all.
    fn when(&mut self, flaws: &mut Flaws) -> When {
        let Some(entry) = self.one("when", flaws) else { return When::True };
        match entry.constant() {
            Ok(Constant::Bool(true)) => When::True,
            Ok(Constant::Bool(false)) => When::False,
            Ok(Constant::Str(text)) if &*text == "true" => When::True,
            Ok(Constant::Str(text)) if &*text == "false" => When::False,
            Ok(Constant::Str(text)) if &*text == "returns" => When::Returns,
            _ => {
                flaws.push(
                    entry.range,
                    "`when` is \"true\", \"false\" or \"returns\" (it raises where the argument is bad)",
                );
                When::True
            }
        }
    }

    fn text(&mut self, key: &'static str, flaws: &mut Flaws) -> Option<SetText> {
        let entry = self.one(key, flaws)?;
        flaws.note(entry.text())
    }

    fn texts(&mut self, key: &'static str, flaws: &mut Flaws) -> Vec<SetText> {
        self.all(key).iter().filter_map(|entry| flaws.note(entry.text())).collect()
    }

    fn one(&mut self, key: &'static str, flaws: &mut Flaws) -> Option<Assignment> {
        let mut all = self.all(key).into_iter();
        let first = all.next();
        for again in all {
            flaws.push(again.key_range, format!("`{key}` is set twice in one pattern"));
        }
        first
    }

    fn all(&mut self, key: &'static str) -> Vec<Assignment> {
        self.known.push(key);
        let (found, rest) = std::mem::take(&mut self.entries).into_iter().partition(|entry| &*entry.key == key);
        self.entries = rest;
        found
    }

    fn finish(self, flaws: &mut Flaws) {
        for unknown in &self.entries {
            let suggestion = did_you_mean(&unknown.key, self.known.iter().copied());
            let suggestion =
                if suggestion.is_empty() { format!("; known are {}", self.known.join(", ")) } else { suggestion };
            flaws.push(unknown.key_range, format!("`{}` cannot be set here{suggestion}", unknown.key));
        }
    }
}

impl Assignment {
    fn read(form: &Form) -> Result<Self, Flaw> {
        let [key, value] = &form.arguments[..] else {
            return Err(Flaw::new(form.range, "`#set!` takes a key and a value: (#set! severity \"low\")"));
        };
        let (ArgumentValue::Bare(name) | ArgumentValue::Text(name)) = &key.value else {
            return Err(Flaw::new(key.range, "a key is expected here, not a capture"));
        };
        Ok(Self { key: Arc::clone(name), value: value.value.clone(), key_range: key.range, range: value.range })
    }

    fn text(&self) -> Result<SetText, Flaw> {
        match &self.value {
            ArgumentValue::Text(text) => Ok(SetText { text: Arc::clone(text), range: self.range }),
            _ => Err(Flaw::new(self.range, format!("`{}` is a string: \"…\"", self.key))),
        }
    }

    fn constant(&self) -> Result<Constant, Flaw> {
        match &self.value {
            ArgumentValue::Text(text) => Ok(Constant::Str(Arc::clone(text))),
            ArgumentValue::Bare(word) => {
                constant(word).ok_or_else(|| Flaw::new(self.range, format!("`{word}` is no constant")))
            }
            ArgumentValue::Capture(_) => Err(Flaw::new(self.range, "a constant is expected here, not a capture")),
        }
    }
}

fn argument_spec(text: &SetText) -> Result<ArgumentSpec, Flaw> {
    ArgumentSpec::parse(&text.text).ok_or_else(|| {
        let message = format!("`{}` names no argument; write \"1|Loader\", \"0\" or \"|verify\"", text.text);
        Flaw::new(text.range, message)
    })
}

fn names(texts: Vec<SetText>) -> Vec<Arc<str>> {
    texts.into_iter().map(|text| text.text).collect()
}
