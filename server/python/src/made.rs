//! Functions that a function of the library makes of what it is given: `operator.itemgetter("id")`, `functools.cmp_to_key(…)`.

use std::sync::Arc;

use bezoar_base::Constant;

use crate::containers::{Class, SequenceKind};
use crate::exec::Frame;
use crate::methods::Values;
use crate::object::Object;
use crate::records::FIELDS;
use crate::texts::plain;
use crate::value::{Known, Value};

/// Makes a key of a function that compares two things.
pub(crate) const COMPARISON: &str = "functools.cmp_to_key";
const ITEMS: &str = "operator.itemgetter";
const ATTRIBUTES: &str = "operator.attrgetter";
const METHOD: &str = "operator.methodcaller";

/// The fields in which what was made keeps what it was made of.
const POSITIONAL: &str = "positional";
const KEYWORD: &str = "keyword";

/// What calling `path` makes, if that is a function.
pub(crate) fn made(path: &str, given: &Values) -> Option<Value> {
    let is_field = FIELDS.contains(&path);
    let is_maker = is_field || matches!(path, COMPARISON | ITEMS | ATTRIBUTES | METHOD);
    if !is_maker || given.open || given.positional.is_empty() && !is_field {
        return None;
    }
    let keyword = given.keyword.iter().map(|(name, value)| (Constant::Str(Arc::clone(name)), value.clone())).collect();
    let class = Class::new(path.into(), vec![Value::api(path)], Vec::new(), None);
    let object = Object::of(Arc::new(class))
        .with(POSITIONAL, Value::sequence(SequenceKind::Tuple, given.positional.clone(), false))
        .with(KEYWORD, Value::dict(keyword, false));
    Some(Known::from(object).into())
}

/// What `maker` was given first that made `value`.
pub(crate) fn function_of(value: &Value, maker: &str) -> Option<Value> {
    let Known::Object(object) = value.only()? else { return None };
    (maker_of(object)? == maker).then(|| given_to(object).positional.into_iter().next())?
}

/// What one of `makers` was given that made `value`.
pub(crate) fn given_to_maker(value: &Value, makers: &[&str]) -> Option<Values> {
    let Known::Object(object) = value.only()? else { return None };
    makers.contains(&maker_of(object)?).then(|| given_to(object))
}

fn maker_of(object: &Object) -> Option<&str> {
    let name = &*object.class.name;
    // No class of a program has a dot in its name.
    name.contains('.').then_some(name)
}

fn given_to(object: &Object) -> Values {
    let positional = match object.field(POSITIONAL).and_then(Value::only) {
        Some(Known::Sequence(all)) => all.elements.clone(),
        _ => Vec::new(),
    };
    let keyword = match object.field(KEYWORD).and_then(Value::only) {
        Some(Known::Dict(all)) => {
            let entry = |(key, value): &(Constant, Value)| Some((key.as_text()?.into(), value.clone()));
            all.entries.iter().filter_map(entry).collect()
        }
        _ => Vec::new(),
    };
    Values { positional, keyword, ..Values::default() }
}

impl Frame<'_, '_> {
    /// What calling a function gives that was made so.
    pub(crate) fn call_made(&mut self, object: &Object, given: &Values) -> Option<Value> {
        let of = given.positional.first()?;
        let made_of = given_to(object);
        let each = match maker_of(object)? {
            ITEMS => made_of.positional.iter().map(|key| self.item(of, key)).collect(),
            ATTRIBUTES => {
                let attribute = |path: &Value| Some(self.attributes_of(of, &plain(path)?));
                made_of.positional.iter().map(attribute).collect::<Option<_>>()?
            }
            METHOD => vec![self.called_method(of, &made_of)?],
            _ => return None,
        };
        Some(match <[Value; 1]>::try_from(each) {
            Ok([only]) => only,
            Err(several) => Value::sequence(SequenceKind::Tuple, several, false),
        })
    }

    /// `of.a.b`
    fn attributes_of(&self, of: &Value, path: &str) -> Value {
        path.split('.').fold(of.clone(), |value, name| {
            let attribute = self.attribute_of(&value, name);
            if attribute.is_unknown() { attribute.with_labels(&value.labels()) } else { attribute }
        })
    }

    /// `operator.methodcaller(name, *args)(of)`
    fn called_method(&mut self, of: &Value, made_of: &Values) -> Option<Value> {
        let (name, rest) = made_of.positional.split_first()?;
        let name = plain(name)?;
        let given = Values { positional: rest.to_vec(), keyword: made_of.keyword.clone(), ..Values::default() };
        let function = self.attribute_of(of, &name);
        Some(match function.only() {
            Some(known @ Known::Api(_)) => self.result(&known.clone(), Some(of), &given),
            Some(Known::Function(_)) => self.call_value(&function, &given),
            _ => {
                let labels = of.labels().union(&given.labels());
                self.unknown_method(Some(&name), Some(of), &given, &labels)
            }
        })
    }
}
