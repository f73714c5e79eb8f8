//! `split`, `rsplit`, `splitlines`, `partition` and `rpartition`.

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::containers::SequenceKind;
use crate::exec::Frame;
use crate::labels::Kinds;
use crate::methods::Values;
use crate::refine::nth_argument;
use crate::texts::{Text, constant, list, plain};
use crate::value::{Known, MAX_ELEMENTS, Piece, Value};

pub(crate) fn split(text: &Text, method: &str, given: &Values) -> Option<Value> {
    let named = |name: &str| given.keyword.iter().find(|(known, _)| &**known == name).map(|(_, value)| value);
    match method {
        "splitlines" => {
            let keeps = given.positional.first().or_else(|| named("keepends"));
            let keeps = keeps.map_or(Some(false), Value::truth);
            Some(lines(text, keeps))
        }
        "partition" | "rpartition" => Some(partition(text, given.positional.first()?, method == "rpartition")),
        _ => {
            let separator = given.positional.first().or_else(|| named("sep"));
            let separator = separator.filter(|separator| separator.only_constant() != Some(&Constant::None));
            let most = given.positional.get(1).or_else(|| named("maxsplit"));
            let most = most.map_or(Some(-1), |most| most.only_constant().and_then(Constant::as_int));
            Some(parts(text, separator, most, method == "rsplit"))
        }
    }
}

impl<'t> Frame<'_, 't> {
    /// What an item of `x.split("/")` is by itself: no separator is in it. Only of one item is that said, for several can be put
    /// together again.
    pub(crate) fn part_of_split(&self, subscript: Node<'t>, key: &Value, item: Value) -> Value {
        if item.labels().is_empty() {
            return item;
        }
        let Some(index) = key.only_constant().and_then(Constant::as_int) else { return item };
        let call = subscript.child(field::VALUE).map(|of| self.meant(of)).filter(|of| of.kind() == kind::CALL);
        match call.and_then(|call| self.gone_from(call, index)) {
            Some(gone) => item.cleared(gone),
            None => item,
        }
    }

    /// `text.splitlines()[0]` where the text begins with whole lines that are known, and the like.
    pub(crate) fn known_line(&self, subscript: Node<'t>, container: &Value, key: &Value) -> Option<Value> {
        let index = usize::try_from(key.only_constant()?.as_int()?).ok().filter(|_| !container.labels().is_empty())?;
        let call = subscript.child(field::VALUE).map(|of| self.meant(of)).filter(|of| of.kind() == kind::CALL)?;
        let function = call.child(field::FUNCTION)?;
        // Nobody has changed the list since.
        let object = function.child(field::OBJECT).filter(|_| self.known(call) == *container)?;
        let text = self.known(object);
        let pieces = match text.only()? {
            Known::Buffer(buffer) => buffer.after.pieces(),
            Known::Text(pieces) if text.own_labels().is_empty() => pieces.to_vec(),
            _ => return None,
        };
        let other_ends = ['\r', '\u{b}', '\u{c}', '\u{1c}', '\u{1d}', '\u{1e}', '\u{85}', '\u{2028}', '\u{2029}'];
        let Some(Piece::Literal(first)) =
            pieces.first().filter(|first| !matches!(first, Piece::Literal(text) if text.contains(other_ends)))
        else {
            return None;
        };
        let arguments = call.child(field::ARGUMENTS)?.named_children().count();
        let (separator, keeps) = match function.child(field::ATTRIBUTE)?.text() {
            "readlines" if arguments == 0 => ("\n".into(), true),
            "splitlines" if arguments == 0 => ("\n".into(), false),
            "split" if arguments == 1 => (plain(&self.known(nth_argument(call, 0)?))?, false),
            _ => return None,
        };
        let mut parts = first.split(&*separator).collect::<Vec<_>>();
        // The last one goes on.
        parts.pop();
        let part = parts.get(index).filter(|_| !separator.is_empty())?;
        Some(constant(if keeps { format!("{part}{separator}") } else { (*part).to_owned() }))
    }

    /// The separator that is not in an item of what a call gives.
    fn gone_from(&self, call: Node<'t>, index: i128) -> Option<Kinds> {
        let method = call.child(field::FUNCTION)?.child(field::ATTRIBUTE)?.text();
        let list = call.child(field::ARGUMENTS).map(arguments)?;
        let named = |name: &str| {
            list.iter().find_map(|argument| match argument {
                Argument::Keyword(known, value) if *known == name => Some(*value),
                _ => None,
            })
        };
        let given = |name: &str, position: usize| named(name).or_else(|| nth_argument(call, position));
        let is_last_only = match method {
            "split" => false,
            "rsplit" => true,
            _ => return None,
        };
        let most = match given("maxsplit", 1) {
            Some(most) => self.known(most).only_constant()?.as_int()?,
            None => -1,
        };
        let is_apart = most < 0 || most > 0 && index == if is_last_only { -1 } else { 0 };
        let separator = self.known(given("sep", 0)?);
        mark_of(separator.only_constant()?.as_text()?).filter(|_| is_apart)
    }
}

/// The trait of a text that has this separator in it, if it is one character.
fn mark_of(separator: &str) -> Option<Kinds> {
    let mut letters = separator.chars();
    match (letters.next(), letters.next()) {
        (Some(only), None) => Some(Kinds::letters_that(|letter| letter == only)),
        _ => None,
    }
}

fn parts(text: &Text, separator: Option<&Value>, most: Option<i128>, from_right: bool) -> Value {
    // What a separator that is not known takes out is never more than what was there.
    let Some(separator) = separator.map_or(Some(None), |separator| plain(separator).map(Some)) else {
        return some_parts(text, Kinds::NONE);
    };
    let (Some(most), false) = (most, separator.as_deref() == Some("")) else { return some_parts(text, Kinds::NONE) };
    let limit = usize::try_from(most).unwrap_or(usize::MAX).saturating_add(1);
    if let Some(whole) = text.whole() {
        let mut all: Vec<&str> = match (&separator, from_right, most < 0) {
            (Some(separator), true, false) => whole.rsplitn(limit, &**separator).collect(),
            (Some(separator), ..) => whole.splitn(limit, &**separator).collect(),
            (None, _, true) => whole.split_whitespace().collect(),
            (None, ..) => return some_parts(text, Kinds::NONE),
        };
        if from_right && most >= 0 && separator.is_some() {
            all.reverse();
        }
        if all.len() > MAX_ELEMENTS {
            return Value::repeated(SequenceKind::List, vec![text.some_of(&text.pieces)]);
        }
        return list(all.into_iter().map(constant).collect());
    }
    match &separator {
        Some(separator) => {
            // One piece off the end that is known.
            if most == 1
                && let Some((before, after)) = halves(text, separator, from_right)
            {
                return list(vec![Value::text(before), Value::text(after)]);
            }
            let gone = match &**separator {
                "\n" if most < 0 => Kinds::LINE_FEED,
                "\r" if most < 0 => Kinds::CARRIAGE_RETURN,
                _ => Kinds::NONE,
            };
            some_parts(text, gone)
        }
        // The words between the blanks, line ends among these.
        None => some_parts(text, if most < 0 { Kinds::LINE_ENDS } else { Kinds::NONE }),
    }
}

/// Parts of the text, nobody knows how many.
fn some_parts(text: &Text, gone: Kinds) -> Value {
    Value::repeated(SequenceKind::List, vec![text.some_of(&text.pieces).cleared(gone)])
}

/// What stands before and after the first or last separator, if that stands where all is known.
fn halves(text: &Text, separator: &str, from_right: bool) -> Option<(Vec<Piece>, Vec<Piece>)> {
    let place = if from_right { text.pieces.len().checked_sub(1)? } else { 0 };
    let Piece::Literal(literal) = text.pieces.get(place)? else { return None };
    let (before, after) = if from_right { literal.rsplit_once(separator)? } else { literal.split_once(separator)? };
    let before = text.pieces[..place].iter().cloned().chain([Piece::Literal(before.into())]).collect();
    let after = [Piece::Literal(after.into())].into_iter().chain(text.pieces[place + 1..].iter().cloned()).collect();
    Some((before, after))
}

fn lines(text: &Text, keeps: Option<bool>) -> Value {
    match (text.whole(), keeps) {
        (Some(whole), Some(keeps)) => {
            let ends = |c: char| {
                matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
            };
            let mut all = Vec::new();
            let mut rest: &str = &whole;
            while let Some(at) = rest.find(ends) {
                let length = if rest[at..].starts_with("\r\n") {
                    2
                } else {
                    rest[at..].chars().next().map_or(1, char::len_utf8)
                };
                all.push(constant(if keeps { &rest[..at + length] } else { &rest[..at] }));
                rest = &rest[at + length..];
            }
            if !rest.is_empty() {
                all.push(constant(rest));
            }
            list(all)
        }
        (_, Some(false)) => some_parts(text, Kinds::LINE_ENDS),
        _ => some_parts(text, Kinds::NONE),
    }
}

fn partition(text: &Text, separator: &Value, from_right: bool) -> Value {
    let tuple = |parts: Vec<Value>| Value::sequence(SequenceKind::Tuple, parts, false);
    let some = || text.some_of(&text.pieces);
    let Some(mark) = plain(separator).filter(|mark| !mark.is_empty()) else {
        return tuple(vec![some(), separator.clone().or(&constant("")), some()]);
    };
    if let Some((before, after)) = halves(text, &mark, from_right) {
        return tuple(vec![Value::text(before), constant(mark), Value::text(after)]);
    }
    match text.whole() {
        Some(whole) if from_right => tuple(vec![constant(""), constant(""), constant(whole)]),
        Some(whole) => tuple(vec![constant(whole), constant(""), constant("")]),
        None => {
            let letters = mark_of(&mark).unwrap_or(Kinds::NONE);
            let apart = || some().cleared(letters);
            // Of a text without the separator nothing stands on its other side.
            let beyond = || some().relabelled(&|labels| labels.having(letters));
            let (before, after) = if from_right { (beyond(), apart()) } else { (apart(), beyond()) };
            tuple(vec![before, constant(mark).or(&constant("")), after])
        }
    }
}
