//! `match`: what a case says about the subject and its parts, and what is left for the cases behind it.

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::answer::Answer;
use crate::containers::{Sequence, SequenceKind};
use crate::env::Binding;
use crate::exec::Frame;
use crate::guards::kinds_of_type;
use crate::value::{Known, Value};
use crate::{fold, types};

/// What a pattern is held against.
#[derive(Clone)]
struct Subject<'t> {
    value: Value,
    /// The expression that gave it, if it is not only a part of what one gave.
    place: Option<Node<'t>>,
    /// The expressions that gave its elements.
    parts: Vec<Node<'t>>,
}

/// Whether a pattern matches, and what the subject is if it does.
struct Matched {
    answer: Answer,
    value: Value,
}

impl Matched {
    fn maybe(value: Value) -> Self {
        Self { answer: Answer::Unknown, value }
    }

    fn never() -> Self {
        Self { answer: Answer::No, value: Value::never() }
    }
}

impl<'t> Frame<'_, 't> {
    pub(crate) fn match_statement(&mut self, node: Node<'t>) {
        let subjects: Vec<Node<'t>> = node.children_with(field::SUBJECT).collect();
        let values: Vec<Value> = subjects.iter().map(|subject| self.eval(*subject)).collect();
        let whole = match (subjects.as_slice(), values.as_slice()) {
            ([place], [value]) => {
                let parts =
                    if place.is(&[kind::TUPLE, kind::LIST]) { place.named_children().collect() } else { Vec::new() };
                Subject { value: value.clone(), place: Some(*place), parts }
            }
            _ => Subject { value: Value::sequence(SequenceKind::Tuple, values, false), place: None, parts: subjects },
        };
        let mut ends = Vec::new();
        let mark = self.env.mark();
        let rest = self.branch(|frame| {
            for case in node.child(field::BODY).into_iter().flat_map(Node::named_children) {
                let patterns: Vec<Node<'t>> =
                    case.named_children().filter(|child| child.kind() == kind::CASE_PATTERN).collect();
                let subject = Subject { value: frame.now(&whole), ..whole.clone() };
                let mut answer = Answer::Unknown;
                let end = frame.branch_since(mark, |frame| {
                    answer = frame.case(case, &patterns, &subject);
                    if answer != Answer::No {
                        frame.body(case);
                    }
                });
                if answer != Answer::No {
                    ends.push(end);
                }
                if answer == Answer::Yes {
                    frame.env.reachable = false;
                    break;
                }
                if let ([pattern], None) = (patterns.as_slice(), case.child(field::GUARD)) {
                    frame.missed(*pattern, &whole);
                }
            }
        });
        ends.insert(0, rest);
        self.env.join(&ends);
    }

    /// Holds the patterns of a case and its guard against the subject.
    fn case(&mut self, case: Node<'t>, patterns: &[Node<'t>], subject: &Subject<'t>) -> Answer {
        let matched = match patterns {
            [pattern] => self.matches(*pattern, subject),
            several => self.matches_sequence(several, subject),
        };
        let guard = case.child(field::GUARD).and_then(|guard| guard.named_child(0));
        let Some(guard) = guard.filter(|_| matched.answer != Answer::No) else { return matched.answer };
        let truth = self.eval(guard).truth();
        self.refine(guard, true);
        match truth {
            Some(true) => matched.answer,
            Some(false) => Answer::No,
            None => Answer::Unknown,
        }
    }

    /// What the subject is here, after the cases before.
    fn now(&self, subject: &Subject<'t>) -> Value {
        let binding =
            subject.place.filter(|place| place.kind() == kind::IDENTIFIER).and_then(|place| self.env.get(place.text()));
        binding.map_or_else(|| subject.value.clone(), |binding| binding.value.clone())
    }

    fn matches(&mut self, pattern: Node<'t>, subject: &Subject<'t>) -> Matched {
        if !self.step() {
            return Matched::maybe(subject.value.clone());
        }
        self.depth += 1;
        let matched = self.matches_kind(pattern, subject);
        self.depth -= 1;
        matched
    }

    fn matches_kind(&mut self, pattern: Node<'t>, subject: &Subject<'t>) -> Matched {
        let anything = || Matched { answer: Answer::Yes, value: subject.value.clone() };
        match pattern.kind() {
            kind::CASE_PATTERN => match pattern.named_child(0) {
                Some(inner) => self.matches(inner, subject),
                None => anything(),
            },
            kind::DOTTED_NAME if pattern.named_child(1).is_none() => {
                if pattern.text() != "_" {
                    self.bind_capture(pattern, subject.value.clone());
                }
                anything()
            }
            kind::DOTTED_NAME => {
                let value = self.dotted_value(pattern);
                self.equals(value, subject)
            }
            kind::AS_PATTERN => {
                let Some(inner) = pattern.named_child(0) else { return anything() };
                let matched = self.matches(inner, subject);
                if let Some(name) = pattern.named_child(1) {
                    self.bind_capture(name, matched.value.clone());
                }
                matched
            }
            kind::UNION_PATTERN => self.matches_either(pattern, subject),
            kind::TUPLE_PATTERN | kind::LIST_PATTERN => {
                let parts: Vec<Node<'t>> =
                    pattern.named_children().filter(|part| part.kind() == kind::CASE_PATTERN).collect();
                let is_group = pattern.kind() == kind::TUPLE_PATTERN
                    && !pattern.text().trim_end_matches(')').trim_end().ends_with(',');
                match parts.as_slice() {
                    [only] if is_group => self.matches(*only, subject),
                    parts => self.matches_sequence(parts, subject),
                }
            }
            kind::DICT_PATTERN => self.matches_mapping(pattern, subject),
            kind::CLASS_PATTERN => self.matches_class(pattern, subject),
            kind::COMPLEX_PATTERN | kind::KEYWORD_PATTERN | kind::SPLAT_PATTERN => {
                Matched::maybe(subject.value.clone())
            }
            _ => {
                let negative = pattern.parent().is_some_and(|around| around.text().starts_with('-'));
                let value = self.eval(pattern);
                let value = if negative { fold::unary("-", &value) } else { value };
                self.equals(value, subject)
            }
        }
    }

    fn bind_capture(&mut self, name: Node<'t>, value: Value) {
        self.bind_name(name.text().into(), Binding::new(value, Some(name.range())));
    }

    /// A literal, or a value by its dotted name.
    fn equals(&mut self, value: Value, subject: &Subject<'t>) -> Matched {
        let answer = match fold::compare("==", &subject.value, &value) {
            Some(true) => Answer::Yes,
            Some(false) => return Matched::never(),
            None => Answer::Unknown,
        };
        if !value.labels().is_empty() {
            return Matched { answer, value: subject.value.clone() };
        }
        if let Some(place) = subject.place {
            self.settle(place, &value);
        }
        Matched { answer, value }
    }

    fn matches_either(&mut self, pattern: Node<'t>, subject: &Subject<'t>) -> Matched {
        let mut ends = Vec::new();
        let mut all = Matched::never();
        for way in pattern.named_children() {
            let mut matched = Matched::never();
            let end = self.branch(|frame| matched = frame.matches(way, subject));
            if matched.answer != Answer::No {
                ends.push(end);
                let value = all.value.or(&matched.value);
                all = Matched { answer: Answer::any([all.answer, matched.answer]), value };
            }
        }
        // `_` has no name of its own.
        if pattern.text().rsplit('|').any(|way| way.trim() == "_") {
            return Matched { answer: Answer::Yes, value: subject.value.clone() };
        }
        if !ends.is_empty() {
            self.env.join(&ends);
        }
        all
    }

    fn matches_sequence(&mut self, parts: &[Node<'t>], subject: &Subject<'t>) -> Matched {
        let is_splat = |part: &Node<'t>| part.named_child(0).unwrap_or(*part).kind() == kind::SPLAT_PATTERN;
        let star = parts.iter().position(is_splat);
        let known = match subject.value.only() {
            Some(Known::Sequence(sequence)) if !sequence.open && sequence.kind != SequenceKind::Set => {
                Some(sequence.clone())
            }
            Some(Known::Constant(_) | Known::Text(_) | Known::Dict(_)) => return Matched::never(),
            _ => None,
        };
        let fits = |sequence: &Sequence| match star {
            Some(_) => sequence.elements.len() + 1 >= parts.len(),
            None => sequence.elements.len() == parts.len(),
        };
        if known.as_ref().is_some_and(|sequence| !fits(sequence)) {
            return Matched::never();
        }
        let mut answers = vec![if known.is_some() { Answer::Yes } else { Answer::Unknown }];
        for (position, part) in parts.iter().enumerate() {
            let behind = parts.len() - position - 1;
            let of = |sequence: &Sequence| match star {
                Some(star) if position == star => {
                    let rest = sequence.elements[position..sequence.elements.len() - behind].to_vec();
                    Some(Value::sequence(SequenceKind::List, rest, false))
                }
                Some(star) if position > star => sequence.elements.get(sequence.elements.len() - behind - 1).cloned(),
                _ => sequence.elements.get(position).cloned(),
            };
            let value = known.as_deref().and_then(of).unwrap_or_else(|| part_of(&subject.value));
            if star == Some(position) {
                if let Some(name) = part.named_child(0).unwrap_or(*part).named_child(0) {
                    self.bind_capture(name, value);
                }
                continue;
            }
            let place = subject.parts.get(position).copied().filter(|_| star.is_none());
            answers.push(self.matches(*part, &Subject { value, place, parts: Vec::new() }).answer);
        }
        Matched { answer: Answer::all(answers), value: subject.value.clone() }
    }

    fn matches_mapping(&mut self, pattern: Node<'t>, subject: &Subject<'t>) -> Matched {
        let known = match subject.value.only() {
            Some(Known::Dict(dict)) if !dict.open => Some(dict.clone()),
            Some(Known::Constant(_) | Known::Text(_) | Known::Sequence(_)) => return Matched::never(),
            _ => None,
        };
        let mut answers = vec![if known.is_some() { Answer::Yes } else { Answer::Unknown }];
        let mut named: Vec<Constant> = Vec::new();
        let keys: Vec<Node<'t>> = pattern.children_with(field::KEY).collect();
        let values: Vec<Node<'t>> = pattern.children_with(field::VALUE).collect();
        for (key, part) in keys.into_iter().zip(values) {
            let key = if key.kind() == kind::DOTTED_NAME { self.dotted_value(key) } else { self.eval(key) };
            let entry = match (&known, key.only_constant()) {
                (Some(dict), Some(key)) => {
                    named.push(key.clone());
                    dict.get(key)
                }
                _ => part_of(&subject.value),
            };
            if entry.is_never() {
                return Matched::never();
            }
            answers.push(self.matches(part, &Subject { value: entry, place: None, parts: Vec::new() }).answer);
        }
        if let Some(rest) = pattern.child_of_kind(kind::SPLAT_PATTERN).and_then(|splat| splat.named_child(0)) {
            let value = match known {
                Some(dict) => {
                    let left = dict.entries.iter().filter(|(key, _)| !named.contains(key)).cloned().collect();
                    Value::dict(left, false)
                }
                None => Value::dict(Vec::new(), true).with_labels(&subject.value.labels()),
            };
            self.bind_capture(rest, value);
        }
        Matched { answer: Answer::all(answers), value: subject.value.clone() }
    }

    fn matches_class(&mut self, pattern: Node<'t>, subject: &Subject<'t>) -> Matched {
        let Some(name) = pattern.named_child(0) else { return Matched::maybe(subject.value.clone()) };
        let class = self.dotted_value(name);
        let parts: Vec<Node<'t>> = pattern.named_children().filter(|part| part.kind() == kind::CASE_PATTERN).collect();
        let mut answers = vec![is_of(&subject.value, &class)];
        if answers[0] == Answer::No {
            return Matched::never();
        }
        let mut value = subject.value.clone();
        if let Some(Known::Api(path)) = class.only() {
            let kinds = kinds_of_type(path);
            value = value.cleared(kinds);
            if let Some(place) = subject.place {
                self.clear(place, kinds);
            }
        }
        let is_builtin = matches!(class.only(), Some(Known::Api(path)) if path.starts_with("builtins."));
        for (position, part) in parts.into_iter().enumerate() {
            let keyword = part.named_child(0).filter(|inner| inner.kind() == kind::KEYWORD_PATTERN);
            let answer = match keyword {
                Some(keyword) => {
                    let (Some(field), Some(inner)) = (keyword.named_child(0), keyword.named_child(1)) else {
                        answers.push(if keyword.text().trim_end().ends_with('_') {
                            Answer::Yes
                        } else {
                            Answer::Unknown
                        });
                        continue;
                    };
                    let value = self.field_of(&subject.value, Some(field.text()));
                    self.matches(inner, &Subject { value, place: None, parts: Vec::new() }).answer
                }
                // `str(x)` is the subject itself.
                None if is_builtin && position == 0 => {
                    self.matches(part, &Subject { value: value.clone(), place: subject.place, parts: Vec::new() })
                        .answer
                }
                None => {
                    let field = match_argument(&class, position);
                    let value = self.field_of(&subject.value, field.as_deref());
                    self.matches(part, &Subject { value, place: None, parts: Vec::new() }).answer
                }
            };
            answers.push(answer);
        }
        Matched { answer: Answer::all(answers), value }
    }

    fn field_of(&self, object: &Value, name: Option<&str>) -> Value {
        let unknown = part_of(object);
        let Some(name) = name else { return unknown };
        let found = self.attribute_of(object, name);
        if found.is_unknown() || found.is_never() { unknown } else { found }
    }

    /// What a dotted name stands for.
    fn dotted_value(&mut self, name: Node<'t>) -> Value {
        let mut names = name.named_children();
        let Some(first) = names.next() else { return Value::unknown() };
        let mut value = self.eval(first);
        for name in names {
            value = self.attribute_of(&value, name.text());
        }
        value
    }

    /// The pattern of a case did not match.
    fn missed(&mut self, pattern: Node<'t>, subject: &Subject<'t>) {
        let Some(place) = subject.place else { return };
        let Some(inner) = pattern.named_child(0) else { return };
        match inner.kind() {
            kind::NONE => self.narrow(place, |known| *known != Known::Constant(Constant::None)),
            kind::CLASS_PATTERN if inner.named_children().skip(1).all(takes_anything) => {
                if let Some(name) = inner.named_child(0) {
                    let class = self.dotted_value(name);
                    self.is_instance(place, &class, false);
                }
            }
            _ => {}
        }
    }
}

/// Whether a pattern is only a name, or `_`.
fn takes_anything(pattern: Node<'_>) -> bool {
    match pattern.named_child(0) {
        Some(inner) => inner.kind() == kind::DOTTED_NAME && inner.named_child(1).is_none(),
        None => pattern.text() == "_",
    }
}

/// Something out of what `value` is or holds.
fn part_of(value: &Value) -> Value {
    Value::unknown().with_labels(&value.labels())
}

/// Whether something is an instance of a class.
fn is_of(value: &Value, class: &Value) -> Answer {
    if let Some(answer) = types::is_instance(value, class) {
        return Answer::from_bool(answer);
    }
    let Some(class) = class.only() else { return Answer::Unknown };
    value.ask(|known| match (known, class) {
        (Known::Object(object), Known::Class(class)) => {
            if object.class == *class {
                Answer::Yes
            } else {
                Answer::Unknown
            }
        }
        (Known::Constant(constant), Known::Api(path)) => {
            let of = match constant {
                Constant::Str(_) => "builtins.str",
                Constant::Bytes(_) => "builtins.bytes",
                Constant::Int(_) => "builtins.int",
                Constant::Float(_) => "builtins.float",
                Constant::Bool(_) if &**path == "builtins.int" => return Answer::Yes,
                Constant::Bool(_) => "builtins.bool",
                Constant::Tuple(_) => "builtins.tuple",
                Constant::None | Constant::Ellipsis => "",
            };
            if path.starts_with("builtins.") { Answer::from_bool(of == &**path) } else { Answer::Unknown }
        }
        (Known::Text(_), Known::Api(path)) if path.starts_with("builtins.") => {
            Answer::from_bool(&**path == "builtins.str")
        }
        _ => Answer::Unknown,
    })
}

/// The field that a positional pattern asks for.
fn match_argument(class: &Value, position: usize) -> Option<String> {
    let Some(Known::Class(class)) = class.only() else { return None };
    match class.member("__match_args__")?.only()? {
        Known::Sequence(sequence) => Some(sequence.elements.get(position)?.only_constant()?.as_text()?.to_owned()),
        _ => None,
    }
}
