//! What a browser takes an answer for: the content type that a function sets on it, before or after what it writes.

use bezoar_base::Constant;
use bezoar_python::{Answer, Argument, Given, Kinds, Known, Piece, Python, Value};
use bezoar_syntax::{Node, field, kind};

/// How an answer is shown.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Shown {
    /// As markup, in which scripts run: what frameworks do unless they are told otherwise.
    AsMarkup,
    /// As text, as JSON, to be stored, or as something that nobody knows.
    Otherwise,
}

/// Whether what `node` makes, writes or gives back is shown as markup, as far as the function tells.
pub(super) fn is_markup<'t>(python: &Python<'t>, node: Node<'t>) -> Answer {
    if may_write_dict(python, node) {
        return Answer::No;
    }
    let function = node.ancestors().find(|around| around.kind() == kind::FUNCTION_DEFINITION);
    let Some(body) = function.and_then(|function| function.child(field::BODY)) else { return Answer::Yes };
    // A quick look, as most functions say nothing about it.
    if !mentions_type(body.source_text()) {
        return Answer::Yes;
    }
    let mut answer = Reader { python, sink: node, names: names(node), is_past: false, ends: None };
    let of_call = node.child(field::ARGUMENTS).and_then(|list| answer.of_arguments(list));
    let left = answer.block(body, Shown::AsMarkup, of_call);
    if let Some(left) = left {
        answer.ended(left);
    }
    Answer::from_bool(answer.ends != Some(Shown::Otherwise))
}

/// Whether a call makes an answer; others write to one.
fn makes_answer(call: Node<'_>) -> bool {
    let name =
        call.child(field::FUNCTION).map_or("", |function| function.text().rsplit('.').next().unwrap_or_default());
    name == "make_response" || name.starts_with(|first: char| first.is_ascii_uppercase())
}

/// Whether a call hands what nobody knows to Tornado, which writes a dict as JSON.
fn may_write_dict<'t>(python: &Python<'t>, call: Node<'t>) -> bool {
    let Some((function, list)) = call.child(field::FUNCTION).zip(call.child(field::ARGUMENTS)) else { return false };
    let is_writer = |known: &Known| matches!(known, Known::Api(path) if matches!(&**path, "tornado.web.RequestHandler.write" | "tornado.web.RequestHandler.finish"));
    let Some(written) = list.named_child(0).filter(|_| python.value(function).known().iter().any(is_writer)) else {
        return false;
    };
    let origin = python.origin_within_unit(written);
    let origin = if origin.kind() == kind::AWAIT { origin.named_child(0).unwrap_or(origin) } else { origin };
    let Some((callee, given)) = origin.child(field::FUNCTION).zip(origin.child(field::ARGUMENTS)) else { return false };
    let carries = |node: Node<'t>| !python.value(node).labels().is_empty();
    // What a method of the data gives is text as the data is, and so is what the framework itself takes from the request.
    let is_of_data = callee.child(field::OBJECT).is_some_and(carries);
    let is_handed_on = python.arguments(given).iter().any(|argument| match argument {
        Argument::Positional(node) | Argument::Keyword(_, node) | Argument::Star(node) | Argument::DoubleStar(node) => {
            carries(*node)
        }
    });
    let function = python.value(callee);
    let of_handler =
        |known: &Known| matches!(known, Known::Api(path) if path.starts_with("tornado.web.RequestHandler."));
    let is_unknown = function.is_unknown() || function.known().iter().all(of_handler);
    let nobody_knows =
        python.value(written).known().iter().all(|known| matches!(known, Known::Api(_) | Known::Instance(_)));
    is_unknown && nobody_knows && is_handed_on && !is_of_data
}

fn mentions_type(text: &str) -> bool {
    let has = |word: &str| text.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()));
    has("content-type") || has("content_type") || has("mimetype")
}

/// How the answer is written in the function of which `node` is a part: what is called, and what takes the result.
fn names(node: Node<'_>) -> Vec<&str> {
    let mut names = Vec::new();
    let object = match node.kind() {
        kind::CALL => node.child(field::FUNCTION).and_then(|function| function.child(field::OBJECT)),
        kind::ASSIGNMENT => node.child(field::LEFT).and_then(|left| left.child(field::OBJECT)),
        _ => None,
    };
    names.extend(object.map(|object| object.text().trim_end_matches(".wfile")));
    let result = node.ancestors().find(|around| !around.is(&[kind::AWAIT, kind::PARENTHESIZED_EXPRESSION]));
    let result = result.filter(|around| around.is(&[kind::ASSIGNMENT, kind::NAMED_EXPRESSION]));
    let target = result.and_then(|result| result.child(field::LEFT).or_else(|| result.child(field::NAME)));
    names.extend(target.map(Node::text));
    names
}

/// Answers that are there for all functions, and are set without being given back.
const COMMON: [&str; 3] = ["bottle.response", "cherrypy.response", "cherrypy.serving.response"];

/// Goes through the statements of a function, on the way to the sink and on from there.
struct Reader<'p, 't> {
    python: &'p Python<'t>,
    sink: Node<'t>,
    names: Vec<&'t str>,
    is_past: bool,
    /// How it is shown where the function ends behind the sink.
    ends: Option<Shown>,
}

impl<'t> Reader<'_, 't> {
    fn holds_sink(&self, node: Node<'t>) -> bool {
        node.range().covers(self.sink.range())
    }

    fn ended(&mut self, shown: Shown) {
        self.ends = joined(self.ends, Some(shown));
    }

    /// How it is shown behind a block; `None` if that is never reached. `at_sink` is what the sink itself says.
    fn block(&mut self, block: Node<'t>, before: Shown, at_sink: Option<Shown>) -> Option<Shown> {
        let mut shown = before;
        for statement in block.named_children() {
            shown = self.statement(statement, shown, at_sink)?;
        }
        Some(shown)
    }

    fn statement(&mut self, statement: Node<'t>, before: Shown, at_sink: Option<Shown>) -> Option<Shown> {
        let holds_sink = self.holds_sink(statement);
        let blocks: Vec<Node<'t>> = match statement.kind() {
            kind::IF_STATEMENT
            | kind::MATCH_STATEMENT
            | kind::FOR_STATEMENT
            | kind::WHILE_STATEMENT
            | kind::WITH_STATEMENT
            | kind::TRY_STATEMENT => blocks(statement),
            _ => return self.simple(statement, before, holds_sink.then_some(at_sink)),
        };
        if holds_sink {
            if let Some(within) = blocks.iter().find(|block| self.holds_sink(**block)) {
                let shown = self.block(*within, before, at_sink);
                let closing = statement.named_children().find(|part| part.kind() == kind::FINALLY_CLAUSE);
                let closing = closing.and_then(|part| part.child_of_kind(kind::BLOCK)).filter(|block| block != within);
                return closing.map_or(shown, |block| shown.and_then(|shown| self.block(block, shown, at_sink)));
            }
            self.is_past = true;
        }
        let always = match statement.kind() {
            kind::WITH_STATEMENT => true,
            kind::IF_STATEMENT => statement.child_of_kind(kind::ELSE_CLAUSE).is_some(),
            kind::TRY_STATEMENT => return self.tried(statement, before, at_sink),
            _ => false,
        };
        let mut after = (!always).then_some(before);
        for block in blocks {
            let left = self.block(block, before, at_sink);
            after = joined(after, left);
        }
        after
    }

    /// `try` without the sink in it: where it goes wrong, not all of it was done.
    fn tried(&mut self, statement: Node<'t>, before: Shown, at_sink: Option<Shown>) -> Option<Shown> {
        let tried = statement.child(field::BODY).map_or(Some(before), |body| self.block(body, before, at_sink));
        let mut after = tried;
        for part in statement.named_children() {
            let Some(block) = part.child_of_kind(kind::BLOCK) else { continue };
            match part.kind() {
                kind::ELSE_CLAUSE => after = tried.and_then(|shown| self.block(block, shown, at_sink)),
                kind::FINALLY_CLAUSE => after = after.and_then(|shown| self.block(block, shown, at_sink)),
                _ => {
                    let begins = joined(Some(before), tried).unwrap_or(before);
                    after = joined(after, self.block(block, begins, at_sink));
                }
            }
        }
        after
    }

    fn simple(&mut self, statement: Node<'t>, before: Shown, at_sink: Option<Option<Shown>>) -> Option<Shown> {
        if let Some(of_call) = at_sink {
            self.is_past = true;
            // Where it is made anew, what was set before was another one's.
            let shown = of_call.unwrap_or(if makes_answer(self.sink) { Shown::AsMarkup } else { before });
            if statement.is(&[kind::RETURN_STATEMENT, kind::RAISE_STATEMENT]) {
                let given_back = self.given_back(statement);
                self.ended(given_back.unwrap_or(shown));
                return None;
            }
            return Some(shown);
        }
        match statement.kind() {
            kind::RETURN_STATEMENT => {
                if self.is_past {
                    let shown = self.given_back(statement).unwrap_or(before);
                    self.ended(shown);
                }
                None
            }
            kind::RAISE_STATEMENT => None,
            kind::EXPRESSION_STATEMENT => Some(self.effect(statement, before).unwrap_or(before)),
            _ => Some(before),
        }
    }

    /// What a statement sets.
    fn effect(&self, statement: Node<'t>, before: Shown) -> Option<Shown> {
        let expression = statement.named_child(0)?;
        let expression = if expression.kind() == kind::AWAIT { expression.named_child(0)? } else { expression };
        match expression.kind() {
            kind::ASSIGNMENT => self.assigned(expression, before),
            kind::CALL => self.called(expression),
            _ => None,
        }
    }

    fn assigned(&self, assignment: Node<'t>, before: Shown) -> Option<Shown> {
        let (left, right) = (assignment.child(field::LEFT)?, assignment.child(field::RIGHT)?);
        match left.kind() {
            kind::ATTRIBUTE => {
                let object = left.child(field::OBJECT)?;
                match left.child(field::ATTRIBUTE)?.text() {
                    // Django has no such attribute, and Starlette reads its own when an answer is made.
                    "content_type" | "mimetype" if self.is_answer(object) && !self.is_of_django(object) => {
                        Some(shown(self.python, &self.python.value(right)))
                    }
                    "headers" if self.is_answer(object) => self.of_headers(right),
                    _ => None,
                }
            }
            kind::SUBSCRIPT => {
                let object = left.child(field::VALUE)?;
                let key = left.child(field::SUBSCRIPT)?;
                (self.is_type(key) && (self.is_answer(object) || self.is_headers(object)))
                    .then(|| shown(self.python, &self.python.value(right)))
            }
            // What it holds behind the sink is made of what it was.
            _ if self.is_past || !self.names.contains(&left.text()) => None,
            _ => {
                let call = if right.kind() == kind::AWAIT { right.named_child(0)? } else { right };
                let list = call.child(field::ARGUMENTS);
                Some(list.and_then(|list| self.of_arguments(list)).unwrap_or(before))
            }
        }
    }

    fn called(&self, call: Node<'t>) -> Option<Shown> {
        let (function, list) = (call.child(field::FUNCTION)?, call.child(field::ARGUMENTS)?);
        let (object, method) = (function.child(field::OBJECT)?, function.child(field::ATTRIBUTE)?.text());
        let sets_one = match method {
            "set_header" | "send_header" | "add_header" | "append_header" => self.is_answer(object),
            "set" | "add" | "append" | "__setitem__" => self.is_headers(object),
            "update" | "extend" if self.is_headers(object) => return self.of_headers(list.named_child(0)?),
            "set_headers" if self.is_answer(object) => return self.of_headers(list.named_child(0)?),
            _ => false,
        };
        let given = |position, name| match self.python.argument(list, Some(position), Some(name)) {
            Given::Node(node) => Some(node),
            _ => None,
        };
        let is_set = sets_one && self.is_type(given(0, "name")?);
        is_set
            .then(|| given(1, "value").map_or(Shown::Otherwise, |value| shown(self.python, &self.python.value(value))))
    }

    /// `{"Content-Type": …}`, or pairs of names and values.
    fn of_headers(&self, headers: Node<'t>) -> Option<Shown> {
        let value = self.python.final_value(headers);
        let mut found = None;
        for known in value.known() {
            let of_this = match known {
                Known::Dict(dict) => {
                    dict.entries.iter().filter(|(key, _)| is_type(key)).map(|(_, it)| shown(self.python, it)).last()
                }
                Known::Sequence(pairs) => pairs.elements.iter().find_map(|pair| match pair.only() {
                    Some(Known::Sequence(pair)) => match pair.elements.as_slice() {
                        [name, value] => {
                            name.only_constant().filter(|name| is_type(name)).map(|_| shown(self.python, value))
                        }
                        _ => None,
                    },
                    _ => None,
                }),
                _ => None,
            };
            found = joined(found, Some(of_this?));
        }
        found
    }

    /// What the arguments of a call say that makes an answer, also one that wraps a tuple.
    fn of_arguments(&self, list: Node<'t>) -> Option<Shown> {
        let call = list.parent()?;
        let name = call.child(field::FUNCTION)?.text().rsplit('.').next().unwrap_or_default();
        let (mimetype, content_type, headers) = match name {
            "make_response" => (None, None, Some(2)),
            name if name.starts_with("HttpResponse") => (None, Some(1), None),
            _ => (Some(3), Some(4), Some(2)),
        };
        for (position, keyword) in [(content_type, "content_type"), (mimetype, "mimetype"), (mimetype, "media_type")] {
            match self.python.argument(list, position, Some(keyword)) {
                Given::Node(node) => return Some(shown(self.python, &self.python.value(node))),
                Given::Value(value) => return Some(shown(self.python, &value)),
                Given::Absent | Given::Unknown => {}
            }
        }
        if let Given::Node(headers) = self.python.argument(list, headers, Some("headers"))
            && let Some(set) = self.of_headers(headers)
        {
            return Some(set);
        }
        let wrapped = list.named_child(0).filter(|first| name == "make_response" && first.kind() == kind::TUPLE)?;
        self.of_tuple(wrapped)
    }

    /// `return body, 200, {"Content-Type": …}`, where the body is the answer or holds the sink.
    fn given_back(&self, statement: Node<'t>) -> Option<Shown> {
        let tuple = statement.named_child(0).filter(|value| value.is(&[kind::EXPRESSION_LIST, kind::TUPLE]))?;
        let body = tuple.named_child(0)?;
        (self.holds_sink(statement) || self.names.contains(&body.text())).then(|| self.of_tuple(tuple)).flatten()
    }

    fn of_tuple(&self, tuple: Node<'t>) -> Option<Shown> {
        tuple.named_children().skip(1).find_map(|part| self.of_headers(part))
    }

    fn is_answer(&self, object: Node<'t>) -> bool {
        self.names.contains(&object.text()) || self.is_common(object)
    }

    fn is_common(&self, object: Node<'t>) -> bool {
        let is_one = |known: &Known| matches!(known, Known::Api(path) if COMMON.contains(&&**path));
        self.python.value(object).known().iter().any(is_one)
    }

    fn is_headers(&self, object: Node<'t>) -> bool {
        let parts = object.child(field::OBJECT).zip(object.child(field::ATTRIBUTE));
        parts.is_some_and(|(object, name)| name.text() == "headers" && self.is_answer(object))
    }

    fn is_of_django(&self, object: Node<'t>) -> bool {
        let of = |path: &str| path.starts_with("django.");
        self.python.value(object).known().iter().any(|known| match known {
            Known::Api(path) | Known::Instance(path) => of(path),
            _ => false,
        })
    }

    /// Whether it is the name of the header.
    fn is_type(&self, key: Node<'t>) -> bool {
        self.python.value(key).known().iter().any(|known| match known {
            Known::Constant(name) => is_type(name),
            Known::Api(path) => path.ends_with(".CONTENT_TYPE"),
            _ => false,
        })
    }
}

fn is_type(name: &Constant) -> bool {
    name.as_text().is_some_and(|name| name.eq_ignore_ascii_case("content-type"))
}

/// What one or the other says.
fn joined(one: Option<Shown>, two: Option<Shown>) -> Option<Shown> {
    match (one, two) {
        (Some(Shown::AsMarkup), _) | (_, Some(Shown::AsMarkup)) => Some(Shown::AsMarkup),
        (one, two) => one.or(two),
    }
}

/// The blocks of a statement, of its clauses and its cases.
fn blocks(statement: Node<'_>) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    for part in statement.named_children() {
        match part.kind() {
            kind::BLOCK if statement.kind() == kind::MATCH_STATEMENT => {
                found.extend(part.named_children().filter_map(|case| case.child_of_kind(kind::BLOCK)));
            }
            kind::BLOCK => found.push(part),
            kind::ELIF_CLAUSE | kind::ELSE_CLAUSE | kind::EXCEPT_CLAUSE | kind::FINALLY_CLAUSE | kind::CASE_CLAUSE => {
                found.extend(part.child_of_kind(kind::BLOCK))
            }
            _ => {}
        }
    }
    found
}

/// How an answer of that type is shown. One that the sender chooses is markup if that is wanted.
fn shown(python: &Python<'_>, content_type: &Value) -> Shown {
    let is_markup = |text: &str| {
        let name = text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        name.contains("html") || name.contains("svg") || name.ends_with("/xml") || name.ends_with("+xml")
    };
    let of_known = |known: &Known| match known {
        Known::Constant(Constant::None) => true,
        Known::Constant(constant) => constant.as_text().is_some_and(is_markup),
        // `falcon.MEDIA_HTML`
        Known::Api(path) => is_markup(&path.rsplit('.').next().unwrap_or_default().replace('_', "/")),
        Known::Text(pieces) => match pieces.first() {
            Some(Piece::Literal(text)) => is_markup(text),
            _ => false,
        },
        _ => false,
    };
    let is_chosen = content_type.labels().surely_harms(&python.label("http"), Kinds::ALL);
    if is_chosen || content_type.known().iter().any(of_known) { Shown::AsMarkup } else { Shown::Otherwise }
}
