//! What functions and classes of the standard library give back that handle values as the language itself does.

use std::sync::Arc;

use bezoar_base::Constant;
use bezoar_syntax::{Node, field};

use crate::arguments::{Argument, arguments};
use crate::buffers::{Buffer, BufferKind};
use crate::builtin::{in_kind, some_text};
use crate::containers::{Class, Dict, Order, Sequence, SequenceKind};
use crate::elements::{any_of, collected, elements_of, items};
use crate::encodings;
use crate::exec::Frame;
use crate::methods::{Values, number};
use crate::object::{self, Object};
use crate::value::{Known, Piece, Value};
use crate::{dicts, fold, holders, sorting, texts};

impl<'t> Frame<'_, 't> {
    pub(crate) fn library(&mut self, path: &str, receiver: Option<&Value>, given: &Values) -> Option<Value> {
        let (module, name) = path.split_once('.')?;
        let first = given.positional.first();
        if let Some(holder) = holders::made(path, given) {
            return Some(holder);
        }
        if let Some(function) = crate::made::made(path, given) {
            return Some(function);
        }
        match module {
            "itertools" => self.itertools(name, given),
            "collections" => self.collections(name, given),
            "queue" | "asyncio" | "multiprocessing" => queue(module, name),
            "io" => match name {
                "StringIO" => Some(Buffer::new(BufferKind::Text, given.at(0, "initial_value")).into()),
                "BytesIO" => Some(Buffer::new(BufferKind::Bytes, given.at(0, "initial_bytes")).into()),
                _ => None,
            },
            "dataclasses" => match (name, first.and_then(Value::only)) {
                ("asdict", Some(Known::Object(object))) => Some(object::fields_as_dict(object, false)),
                ("astuple", Some(Known::Object(object))) => object.in_order(),
                ("replace", Some(Known::Object(object))) => {
                    let set = |object: Object, (name, value): &(Arc<str>, Value)| object.with(name, value.clone());
                    Some(Known::from(given.keyword.iter().fold(Object::clone(object), set)).into())
                }
                _ => None,
            },
            "copy" => match name {
                "copy" | "replace" => first.map(Value::copied),
                "deepcopy" => first.map(Value::unshared),
                _ => None,
            },
            "contextlib" => match name {
                "closing" | "aclosing" | "nullcontext" => first.cloned(),
                _ => None,
            },
            "types" if name == "SimpleNamespace" && given.positional.is_empty() && !given.open => {
                let class = Class::new(name.into(), vec![Value::api(path)], Vec::new(), None);
                let set = |object: Object, (name, value): &(Arc<str>, Value)| object.with(name, value.clone());
                Some(Known::from(given.keyword.iter().fold(Object::of(Arc::new(class)), set)).into())
            }
            "typing" | "typing_extensions" => match (name, given.positional.as_slice()) {
                ("cast", [_, value]) => Some(value.clone()),
                ("NamedTuple._make", [values]) => object::made_of(receiver?, values),
                ("NamedTuple._asdict", []) => match receiver?.only()? {
                    Known::Object(object) => Some(object::fields_as_dict(object, false)),
                    _ => None,
                },
                _ => None,
            },
            "importlib" if name == "import_module" && given.positional.len() == 1 => {
                let module = texts::plain(first?).filter(|module| !module.is_empty() && !module.starts_with('.'))?;
                Some(Value::api(module))
            }
            "functools" if name == "reduce" => self.reduced(given),
            "operator" => self.operator(name, given),
            "heapq" => heap(name, given),
            "random" | "secrets" => chosen(name, first),
            "string" => self.string_module(name, receiver, given),
            "textwrap" => self.wrapped(name, given),
            "shlex" if name == "split" && given.positional.len() == 1 && given.keyword.is_empty() && !given.open => {
                crate::shell_words::split(first?)
            }
            "statistics" | "math" | "zlib" if is_number(name) => Some(number()),
            "hashlib" if matches!(name.rsplit('.').next(), Some("hexdigest" | "digest")) => {
                // Digits, or bytes that nobody can choose.
                Some(self.api_result(path, given))
            }
            _ => self.coded(path, given),
        }
    }

    fn collections(&mut self, name: &str, given: &Values) -> Option<Value> {
        let first = given.positional.first();
        Some(match name {
            "deque" => {
                let most = given.at(1, "maxlen").map(|most| most.only_constant().cloned());
                let most = match most {
                    None | Some(Some(Constant::None)) => None,
                    Some(most) => Some(u32::try_from(most?.as_int()?).ok()?),
                };
                let kind = SequenceKind::Deque(most);
                match first.filter(|first| first.only_constant() != Some(&Constant::None)) {
                    Some(values) => {
                        let all = collected(kind, values);
                        all.map(|known| match (known, most) {
                            (Known::Sequence(all), Some(most)) if !all.open => {
                                let gone = all.elements.len().saturating_sub(most as usize);
                                Value::sequence(kind, all.elements[gone..].to_vec(), false)
                            }
                            (known, _) => known.clone().into(),
                        })
                    }
                    None => Value::sequence(kind, Vec::new(), false),
                }
            }
            "namedtuple" => object::named_tuple(given)?,
            "OrderedDict" => dicts::made(given),
            "Counter" => dicts::counter(given),
            "defaultdict" => {
                let (factory, rest) = given.positional.split_first()?;
                let missing = match factory.only_constant() {
                    Some(Constant::None) => None,
                    _ => Some(self.call_value(factory, &Values::default())),
                };
                let positional = rest.to_vec();
                let rest =
                    Values { positional, keyword: given.keyword.clone(), open: given.open, rest: given.rest.clone() };
                dicts::made(&rest).map(|known| match known {
                    Known::Dict(dict) => Dict { missing: missing.clone(), ..Dict::clone(dict) }.into(),
                    known => known.clone().into(),
                })
            }
            // The first that has a key wins.
            "ChainMap" => given.positional.iter().rev().fold(Value::dict(Vec::new(), given.open), |under, over| {
                under.map(|known| match known {
                    Known::Dict(dict) => dicts::merged(dict, over),
                    known => known.clone().into(),
                })
            }),
            _ => return None,
        })
    }

    /// What a call does to the containers that it is given, where the evaluator itself knows.
    pub(crate) fn change_given(&mut self, call: Node<'t>, given: &Values) {
        let Some(function) = call.child(field::FUNCTION) else { return };
        let callee = self.facts.values.get(&function.id()).and_then(Value::only);
        let Some(Known::Api(path)) = callee.cloned() else { return };
        let list = call.child(field::ARGUMENTS).map(arguments).unwrap_or_default();
        if &*path == "builtins.print" {
            let file = list.iter().find_map(|argument| match argument {
                Argument::Keyword("file", node) => Some(*node),
                _ => None,
            });
            if let Some(file) = file.or(self.printed_to) {
                let text = printed(given);
                self.change_place(file, &mut |known| crate::buffers::write_to(&known.clone().into(), &text));
            }
        } else if let Some(Argument::Positional(place)) = list.first() {
            let change = |known: &Known| changed_by(&path, known, given);
            self.change_place(*place, &mut |known| change(known).unwrap_or_else(|| known.clone().into()));
        }
    }

    /// The operators as functions.
    fn operator(&mut self, name: &str, given: &Values) -> Option<Value> {
        let sign = match name {
            "add" | "iadd" | "concat" | "iconcat" => "+",
            "sub" => "-",
            "mul" => "*",
            "mod" => "%",
            "or_" => "|",
            "and_" => "&",
            "floordiv" => "//",
            "pow" => "**",
            "getitem" => return Some(self.item(given.positional.first()?, given.positional.get(1)?)),
            "contains" | "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "not_" | "truth" | "is_" | "is_not" => {
                return Some(crate::methods::boolean());
            }
            "countOf" | "indexOf" | "length_hint" | "index" => return Some(number()),
            _ => return None,
        };
        Some(fold::binary(sign, given.positional.first()?, given.positional.get(1)?))
    }

    fn string_module(&mut self, name: &str, receiver: Option<&Value>, given: &Values) -> Option<Value> {
        match name {
            "Template" => Some(encodings::template(given.at(0, "template")?)),
            "Template.substitute" | "Template.safe_substitute" => {
                encodings::substituted(receiver?, given, name.ends_with("safe_substitute"))
            }
            "capwords" => texts::method(given.positional.first()?, "title", &Values::default()),
            _ => None,
        }
    }

    fn wrapped(&mut self, name: &str, given: &Values) -> Option<Value> {
        let text = given.positional.first()?;
        let labels = text.labels();
        Some(match name {
            "dedent" => match texts::plain(text) {
                Some(text) => texts::constant(dedented(&text)),
                // Only blanks at the starts of lines go.
                None => Value::text(text.pieces()),
            },
            "indent" => {
                let labels = labels.union(&given.labels());
                match text.pieces().as_slice() {
                    [Piece::Literal(_)] | [] => some_text(&labels),
                    pieces => Value::text(pieces.to_vec()).with_labels(&given.labels()),
                }
            }
            "shorten" => some_text(&given.labels().cleared(crate::labels::Kinds::LINE_ENDS)),
            "fill" => some_text(&given.labels()),
            "wrap" => Value::repeated(SequenceKind::List, vec![some_text(&given.labels())]),
            _ => return None,
        })
    }
}

fn queue(module: &str, name: &str) -> Option<Value> {
    let order = match name {
        "Queue" | "SimpleQueue" | "JoinableQueue" => Order::First,
        "LifoQueue" => Order::Last,
        "PriorityQueue" => Order::Smallest,
        _ => return None,
    };
    (module == "queue" || name != "SimpleQueue").then(|| Value::sequence(SequenceKind::Queue(order), Vec::new(), false))
}

/// What `print` writes.
fn printed(given: &Values) -> Value {
    let separator = given.named("sep").cloned().unwrap_or_else(|| texts::constant(" "));
    let end = given.named("end").cloned().unwrap_or_else(|| texts::constant("\n"));
    let mut pieces = Vec::new();
    for (position, value) in given.positional.iter().enumerate() {
        if position > 0 {
            pieces.extend(separator.pieces());
        }
        pieces.extend(value.pieces());
    }
    Value::text(pieces.into_iter().chain(end.pieces())).with_labels(&given.rest)
}

/// What a function of `heapq` gives back.
fn heap(name: &str, given: &Values) -> Option<Value> {
    let first = given.positional.first()?;
    Some(match name {
        "heappop" => sorting::extreme(first, false, false),
        "heappushpop" | "heapreplace" => any_of(&[elements_of(first), given.positional.get(1)?.clone()]),
        "heappush" | "heapify" => Value::constant(Constant::None),
        "nsmallest" | "nlargest" => {
            let values = given.positional.get(1)?;
            let named = Values { keyword: given.keyword.clone(), ..Values::default() };
            let all = sorting::sorted(values, SequenceKind::List, &named);
            let count = first.only_constant().and_then(Constant::as_int).and_then(|count| usize::try_from(count).ok());
            match (items(&all), count) {
                (Some(mut all), Some(count)) => {
                    if name == "nlargest" {
                        all.reverse();
                    }
                    all.truncate(count);
                    Value::sequence(SequenceKind::List, all, false)
                }
                _ => Value::repeated(SequenceKind::List, vec![elements_of(&all)]),
            }
        }
        "merge" => Value::repeated(
            SequenceKind::Iterator,
            vec![any_of(&given.positional.iter().map(elements_of).collect::<Vec<_>>())],
        ),
        _ => return None,
    })
}

/// What a container is after a function was called with it: `heapq.heappush(heap, item)`.
pub(crate) fn changed_by(path: &str, known: &Known, given: &Values) -> Option<Value> {
    let second = given.positional.get(1);
    let as_queue = |sequence: &Sequence, method: &str| {
        let heap = in_kind(sequence, SequenceKind::Queue(Order::Smallest));
        let given = Values::of(second.cloned());
        let after = heap.map(|known| crate::methods::changed(known, method, &given));
        after.map(|known| match known {
            Known::Sequence(changed) => in_kind(changed, sequence.kind),
            known => known.clone().into(),
        })
    };
    Some(match (path, known) {
        ("builtins.next" | "builtins.anext", known) => crate::iterators::advanced(known),
        (path, Known::Sequence(sequence)) if sequence.kind == SequenceKind::Iterator && runs_through(path) => {
            Value::sequence(SequenceKind::Iterator, Vec::new(), false)
        }
        ("heapq.heappush", Known::Sequence(sequence)) => as_queue(sequence, "put"),
        ("heapq.heappop", Known::Sequence(sequence)) => as_queue(sequence, "get"),
        ("heapq.heappushpop" | "heapq.heapreplace", Known::Sequence(sequence)) => {
            let mut elements = sequence.elements.clone();
            elements.extend(second.cloned());
            Value::repeated(sequence.kind, elements)
        }
        ("bisect.insort" | "bisect.insort_left" | "bisect.insort_right", Known::Sequence(sequence)) => {
            let mut elements = sequence.elements.clone();
            elements.extend(second.cloned());
            let longer = sequence.with(elements);
            sorting::sorted(&longer.into(), sequence.kind, &Values::default())
        }
        ("random.shuffle", Known::Sequence(sequence)) if !sequence.open => {
            sorting::shuffled(sequence.kind, sequence.elements.clone())
        }
        ("operator.setitem", Known::Sequence(sequence)) => {
            crate::lists::with_element(sequence, second?, given.positional.get(2)?)
        }
        ("operator.setitem", Known::Dict(dict)) => dicts::with_entry(dict, second?, given.positional.get(2)?),
        ("operator.delitem", Known::Dict(dict)) => dicts::without(dict, second?),
        ("operator.delitem", Known::Sequence(sequence)) => crate::lists::without_element(sequence, second?),
        _ => return None,
    })
}

/// Whether a function goes over all that it is given, so that nothing is left of an iterator.
fn runs_through(path: &str) -> bool {
    let name = path.strip_prefix("builtins.").unwrap_or_default();
    matches!(
        name,
        "list" | "tuple" | "set" | "frozenset" | "dict" | "sorted" | "sum" | "min" | "max" | "str.join" | "list.extend"
    )
}

fn chosen(name: &str, values: Option<&Value>) -> Option<Value> {
    Some(match name {
        "choice" => elements_of(values?),
        "choices" | "sample" => Value::repeated(SequenceKind::List, vec![elements_of(values?)]),
        "shuffle" => Value::constant(Constant::None),
        "randint" | "randrange" | "getrandbits" | "randbelow" | "randbits" => number(),
        _ => return None,
    })
}

fn is_number(name: &str) -> bool {
    matches!(
        name,
        "floor" | "ceil" | "sqrt" | "gcd" | "fsum" | "prod" | "log" | "mean" | "median" | "stdev" | "crc32" | "adler32"
    )
}

/// `textwrap.dedent(text)`
fn dedented(text: &str) -> String {
    let is_blank = |line: &str| line.trim().is_empty();
    let margin = text.lines().filter(|line| !is_blank(line)).map(|line| line.len() - line.trim_start().len()).min();
    let margin = margin.unwrap_or(0);
    let cut = |line: &str| if is_blank(line) { String::new() } else { line.get(margin..).unwrap_or(line).to_owned() };
    let mut lines: Vec<String> = text.split('\n').map(cut).collect();
    if let Some(last) = lines.last_mut()
        && is_blank(last)
    {
        last.clear();
    }
    lines.join("\n")
}
