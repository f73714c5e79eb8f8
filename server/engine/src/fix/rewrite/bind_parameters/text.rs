//! The text of a statement, however it is put together, character by character with the holes between.

use bezoar_base::TextRange;
use bezoar_python::Argument;
use bezoar_syntax::{Node, field, kind};

use super::super::{Draft, unwrapped};

/// A statement as it is put together.
pub(super) struct Statement<'t> {
    pub(super) units: Vec<Unit<'t>>,
    /// Pairs of characters that stand for one: `{{`, `}}` and `%%`, by the place of the second.
    doubled: Vec<TextRange>,
    /// The beginnings of strings that lose their `f`.
    interpolated: Vec<Node<'t>>,
    /// What goes when no hole is left: ` % (a, b)`, `.format(a, b)`.
    tail: Option<TextRange>,
    /// Whether it is a template of `%`.
    is_percent: bool,
}

/// A character of the statement, or a hole in it.
#[derive(Clone, Debug)]
pub(super) enum Unit<'t> {
    Char(char, TextRange),
    Hole(Hole<'t>),
}

/// A place of the statement that a value is put into.
#[derive(Clone, Debug)]
pub(super) struct Hole<'t> {
    pub(super) value: Node<'t>,
    /// What a placeholder takes the place of, in the file.
    pub(super) range: TextRange,
    /// What has to stand after the placeholder: the quote that ends the string before the hole.
    pub(super) closing: &'t str,
}

impl<'t> Statement<'t> {
    /// Takes an expression apart; `None` if it is no literal with values put in, or one that needs formatting.
    pub(super) fn read(draft: &Draft<'_, 't>, node: Node<'t>) -> Option<Self> {
        let mut statement =
            Self { units: Vec::new(), doubled: Vec::new(), interpolated: Vec::new(), tail: None, is_percent: false };
        let node = unwrapped(node);
        match node.kind() {
            kind::STRING | kind::CONCATENATED_STRING => statement.strings(node)?,
            kind::BINARY_OPERATOR if node.child(field::OPERATOR)?.text() == "%" => {
                let (left, right) = (node.child(field::LEFT)?, node.child(field::RIGHT)?);
                statement.template(left)?;
                statement.is_percent = true;
                statement.fill_percent(right)?;
                statement.tail = Some(TextRange::new(left.end(), right.end()));
            }
            kind::BINARY_OPERATOR => statement.sum(node)?,
            kind::CALL => {
                let function = node.child(field::FUNCTION)?;
                let left = function.child(field::OBJECT)?;
                if function.child(field::ATTRIBUTE)?.text() != "format" {
                    return None;
                }
                statement.template(left)?;
                statement.fill_braces(draft.python.arguments(node.child(field::ARGUMENTS)?))?;
                statement.tail = Some(TextRange::new(left.end(), node.end()));
            }
            _ => return None,
        }
        Some(statement)
    }

    /// The characters outside quotes of SQL, holes as `\0`.
    pub(super) fn outline(&self) -> String {
        let mut quoted = false;
        let mut outline = String::new();
        for unit in &self.units {
            match unit {
                Unit::Char('\'', _) => quoted = !quoted,
                Unit::Char(letter, _) if !quoted => outline.push(*letter),
                Unit::Char(..) => {}
                Unit::Hole(_) => outline.push('\0'),
            }
        }
        outline
    }

    /// Makes of what is left a string without holes; for a driver whose placeholder begins with `%`, others are doubled.
    pub(super) fn unescape(&self, draft: &mut Draft<'_, 't>, percent: bool, taken: &[bool]) -> Option<()> {
        let merged = |range: TextRange| {
            self.units.iter().any(|unit| matches!(unit, Unit::Hole(hole) if hole.range.covers(range)))
        };
        for start in self.interpolated.iter().filter(|start| !merged(start.range())) {
            let text: String = start.text().chars().filter(|letter| !matches!(letter, 'f' | 'F')).collect();
            draft.replace_range(start.range(), &text)?;
        }
        for (unit, taken) in self.units.iter().zip(taken) {
            let Unit::Char(letter, range) = unit else { continue };
            if *taken {
                continue;
            }
            if percent && *letter == '%' && !self.is_percent {
                draft.insert(range.start, "%");
            }
            if self.doubled.contains(range) && !(percent && *letter == '%') {
                draft.delete(TextRange::new(range.end - 1, range.end));
            }
        }
        if let Some(tail) = self.tail {
            draft.replace_range(tail, "")?;
        }
        Some(())
    }

    /// Plain strings that `%` or `format` fill.
    fn template(&mut self, node: Node<'t>) -> Option<()> {
        self.strings(unwrapped(node))?;
        self.interpolated.is_empty().then_some(())
    }

    fn strings(&mut self, node: Node<'t>) -> Option<()> {
        if node.kind() == kind::CONCATENATED_STRING {
            return node.named_children().try_for_each(|part| self.string(part));
        }
        self.string(node)
    }

    fn string(&mut self, node: Node<'t>) -> Option<()> {
        let start = node.child_of_kind(kind::STRING_START).filter(|_| node.kind() == kind::STRING)?;
        let prefix = start.text().trim_end_matches(['\'', '"']).to_ascii_lowercase();
        if prefix.contains(['b', 't', 'u']) {
            return None;
        }
        if prefix.contains('f') {
            self.interpolated.push(start);
        }
        for part in node.named_children() {
            match part.kind() {
                kind::STRING_CONTENT => self.content(part, prefix.contains('r'), prefix.contains('f')),
                kind::INTERPOLATION => self.interpolation(part)?,
                _ => {}
            }
        }
        Some(())
    }

    fn content(&mut self, content: Node<'t>, raw: bool, interpolated: bool) {
        let mut letters = content.text().char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let start = content.start() as usize + at;
            let next = letters.peek().map(|(_, next)| *next);
            let (meaning, length) = match (letter, next) {
                ('\\', Some(escaped)) if !raw => {
                    letters.next();
                    let meaning = match escaped {
                        'n' | 'r' | '\n' | '\r' => '\n',
                        't' => '\t',
                        '\'' | '"' => escaped,
                        // What the code of a character stands for is never quoted again.
                        _ => '\\',
                    };
                    (meaning, 1 + escaped.len_utf8())
                }
                ('{' | '}', Some(next)) if interpolated && next == letter => {
                    letters.next();
                    self.doubled.push(TextRange::from(start..start + 2));
                    (letter, 2)
                }
                _ => (letter, letter.len_utf8()),
            };
            self.units.push(Unit::Char(meaning, TextRange::from(start..start + length)));
        }
    }

    fn interpolation(&mut self, node: Node<'t>) -> Option<()> {
        let value = node.child(field::EXPRESSION)?;
        let conversion = node.child(field::TYPE_CONVERSION).map(Node::text);
        let is_plain = node.child(field::FORMAT_SPECIFIER).is_none() && matches!(conversion, None | Some("!s"));
        let shows_itself = node.children().any(|child| child.text() == "=");
        self.units.push(Unit::Hole(Hole { value, range: node.range(), closing: "" }));
        (is_plain && !shows_itself && is_movable(value)).then_some(())
    }

    /// `"…" + a + "…"`
    fn sum(&mut self, node: Node<'t>) -> Option<()> {
        let mut operands = Vec::new();
        flatten(node, &mut operands)?;
        let is_string = |node: &Node<'t>| node.is(&[kind::STRING, kind::CONCATENATED_STRING]);
        for (position, operand) in operands.iter().enumerate() {
            if is_string(operand) {
                self.strings(*operand)?;
                continue;
            }
            let before = operands.get(position.checked_sub(1)?).filter(|before| is_string(before))?;
            let end = last_string(*before)?.child_of_kind(kind::STRING_END)?;
            let after = operands.get(position + 1).copied().filter(is_string).and_then(first_string);
            let opening = after.and_then(|after| after.child_of_kind(kind::STRING_START));
            let joins = |opening: &Node<'t>| {
                let plain =
                    |start: &str| start.chars().filter(|letter| !matches!(letter, 'f' | 'F')).collect::<String>();
                let own = last_string(*before).and_then(|string| string.child_of_kind(kind::STRING_START));
                let between = &node.source_text()[operand.end() as usize..opening.start() as usize];
                own.is_some_and(|own| plain(own.text()) == plain(opening.text())) && !between.contains('\n')
            };
            let hole = match opening.filter(joins) {
                Some(opening) => {
                    Hole { value: *operand, range: TextRange::new(end.start(), opening.end()), closing: "" }
                }
                None => {
                    Hole { value: *operand, range: TextRange::new(end.start(), operand.end()), closing: end.text() }
                }
            };
            if !is_movable(*operand) {
                return None;
            }
            self.units.push(Unit::Hole(hole));
        }
        Some(())
    }

    /// Puts holes in the place of `%s` and `%(name)s`.
    fn fill_percent(&mut self, right: Node<'t>) -> Option<()> {
        let mut positional = match right.kind() {
            kind::TUPLE => right.named_children().collect::<Vec<_>>(),
            kind::DICTIONARY => Vec::new(),
            _ => vec![unwrapped(right)],
        }
        .into_iter();
        let key_is = |pair: &Node<'t>, name: &str| {
            let key = pair.child(field::KEY).and_then(|key| key.child_of_kind(kind::STRING_CONTENT));
            key.is_some_and(|key| key.text() == name)
        };
        let units = std::mem::take(&mut self.units);
        let mut rest = units.as_slice();
        while let [first, after @ ..] = rest {
            let Unit::Char('%', start) = first else {
                self.units.push(first.clone());
                rest = after;
                continue;
            };
            let (name, conversion) = match after.first()? {
                Unit::Char('(', _) => {
                    let close = after.iter().position(|unit| matches!(unit, Unit::Char(')', _)))?;
                    (Some(letters(&after[1..close])), &after[close + 1..])
                }
                _ => (None, after),
            };
            let [Unit::Char(letter, end), left @ ..] = conversion else { return None };
            match letter {
                '%' if name.is_none() => {
                    let both = TextRange::new(start.start, end.end);
                    self.doubled.push(both);
                    self.units.push(Unit::Char('%', both));
                }
                's' => {
                    let value = match name {
                        Some(name) => right.named_children().find(|pair| key_is(pair, &name))?.child(field::VALUE)?,
                        None => positional.next()?,
                    };
                    let range = TextRange::new(start.start, end.end);
                    self.units.push(Unit::Hole(Hole { value, range, closing: "" }));
                    is_movable(value).then_some(())?;
                }
                _ => return None,
            }
            rest = left;
        }
        positional.next().is_none().then_some(())
    }

    /// Puts holes in the place of `{}`, `{0}` and `{name}`.
    fn fill_braces(&mut self, arguments: Vec<Argument<'t>>) -> Option<()> {
        let units = std::mem::take(&mut self.units);
        let mut rest = units.as_slice();
        let mut next = 0;
        while let [first, after @ ..] = rest {
            let Unit::Char(brace @ ('{' | '}'), start) = first else {
                self.units.push(first.clone());
                rest = after;
                continue;
            };
            if let [Unit::Char(second, end), left @ ..] = after
                && second == brace
            {
                let both = TextRange::new(start.start, end.end);
                self.doubled.push(both);
                self.units.push(Unit::Char(*brace, both));
                rest = left;
                continue;
            }
            let close = after.iter().position(|unit| matches!(unit, Unit::Char('}', _))).filter(|_| *brace == '{')?;
            let name = letters(&after[..close]);
            let name = name.strip_suffix("!s").unwrap_or(&name);
            let value = match name.parse::<usize>() {
                Err(_) if name.is_empty() => {
                    next += 1;
                    arguments.get(next - 1)
                }
                Ok(number) => arguments.get(number),
                Err(_) => arguments.iter().find(|given| matches!(given, Argument::Keyword(key, _) if *key == name)),
            };
            let (Argument::Positional(value) | Argument::Keyword(_, value)) = value? else { return None };
            let Unit::Char(_, end) = &after[close] else { return None };
            let range = TextRange::new(start.start, end.end);
            self.units.push(Unit::Hole(Hole { value: *value, range, closing: "" }));
            is_movable(*value).then_some(())?;
            rest = &after[close + 1..];
        }
        Some(())
    }
}

fn letters(units: &[Unit<'_>]) -> String {
    units.iter().filter_map(|unit| if let Unit::Char(letter, _) = unit { Some(*letter) } else { None }).collect()
}

fn flatten<'t>(node: Node<'t>, operands: &mut Vec<Node<'t>>) -> Option<()> {
    let node = unwrapped(node);
    if node.kind() == kind::BINARY_OPERATOR {
        if node.child(field::OPERATOR)?.text() != "+" {
            return None;
        }
        // `a + (b + c)` would keep a parenthesis without its other half.
        flatten(node.child(field::LEFT)?, operands)?;
        operands.push(node.child(field::RIGHT).filter(|right| right.kind() != kind::PARENTHESIZED_EXPRESSION)?);
    } else {
        operands.push(node);
    }
    Some(())
}

fn first_string(node: Node<'_>) -> Option<Node<'_>> {
    if node.kind() == kind::CONCATENATED_STRING { node.named_child(0) } else { Some(node) }
}

fn last_string(node: Node<'_>) -> Option<Node<'_>> {
    if node.kind() == kind::CONCATENATED_STRING { node.named_children().last() } else { Some(node) }
}

/// Whether a value can be computed a little later than it was.
fn is_movable(value: Node<'_>) -> bool {
    let stays =
        [kind::AWAIT, kind::YIELD, kind::NAMED_EXPRESSION, kind::LIST_SPLAT, kind::DICTIONARY_SPLAT, kind::LAMBDA];
    !value.descendants().any(|node| node.is(&stays) || node.is_broken())
}
