//! TOML with a closed schema, every flaw with its place in the file.

use std::sync::Arc;

use bezoar_base::{FastMap, TextRange};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Flaw, Flaws, did_you_mean};

/// A TOML text, with where each of its lines stands in the file.
pub(crate) struct TomlText {
    /// What it is, for people: `the header`.
    pub(crate) what: &'static str,
    pub(crate) toml: String,
    /// First byte of each line in `toml` and in the file.
    pub(crate) lines: Vec<(u32, u32)>,
    /// Its first line, for what is missing.
    pub(crate) range: TextRange,
}

/// One TOML table with what is known of its keys.
pub(crate) struct Table<'a> {
    table: &'a DeTable<'a>,
    text: &'a TomlText,
    /// What it is, for people.
    what: String,
    /// Its name, for what is missing.
    range: TextRange,
}

/// A TOML string and where its characters stand.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) text: Arc<str>,
    /// The literal with its quotes.
    pub(crate) range: TextRange,
    /// Where the first character stands, if the literal is written without escapes on one line.
    exact: Option<u32>,
}

impl TomlText {
    /// A file that is TOML from its first byte to its last.
    pub(crate) fn of_file(text: &str) -> Self {
        Self { what: "the file", toml: text.to_owned(), lines: vec![(0, 0)], range: TextRange::empty(0) }
    }

    /// The table of its top; `None` if it is no TOML.
    pub(crate) fn parse(&self, flaws: &mut Flaws) -> Option<Spanned<DeTable<'_>>> {
        let (table, errors) = DeTable::parse_recoverable(&self.toml);
        for error in &errors {
            let range = error.span().map_or(self.range, |span| self.place(TextRange::from(span)));
            flaws.push(range, format!("{} is no TOML: {}", self.what, error.message().replace('\n', " ")));
        }
        errors.is_empty().then_some(table)
    }

    /// Where a range of the TOML text stands in the file.
    fn place(&self, range: TextRange) -> TextRange {
        let offset = |offset: u32| {
            let line = self.lines.partition_point(|&(start, _)| start <= offset).saturating_sub(1);
            self.lines.get(line).map_or(self.range.end, |&(toml, file)| file + (offset - toml))
        };
        TextRange::new(offset(range.start), offset(range.end))
    }
}

impl<'a> Table<'a> {
    /// The table at the top of a text.
    pub(crate) fn top(table: &'a DeTable<'a>, text: &'a TomlText) -> Self {
        Self { table, text, what: text.what.to_owned(), range: text.range }
    }

    pub(crate) fn refuse_unknown(&self, known: &[&str], flaws: &mut Flaws) {
        for key in self.table.keys() {
            if !known.contains(&&**key.get_ref()) {
                let suggestion = did_you_mean(key.get_ref(), known.iter().copied());
                let suggestion =
                    if suggestion.is_empty() { format!("; known are {}", known.join(", ")) } else { suggestion };
                flaws.push(self.text.place(key.span().into()), format!("unknown key `{}`{suggestion}", key.get_ref()));
            }
        }
    }

    /// The place of the table.
    pub(crate) fn range(&self) -> TextRange {
        self.range
    }

    /// The places of a key and of its value.
    pub(crate) fn key(&self, name: &str) -> Option<(TextRange, TextRange)> {
        let (key, value) = self.table.get_key_value(name)?;
        Some((self.text.place(key.span().into()), self.text.place(value.span().into())))
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.table.get(name).is_some()
    }

    pub(crate) fn required(&self, name: &str, flaws: &mut Flaws) -> Option<Text> {
        self.require(name, flaws);
        self.text(name, flaws)
    }

    pub(crate) fn require(&self, name: &str, flaws: &mut Flaws) {
        if !self.has(name) {
            flaws.push(self.range, format!("{} lacks `{name}`", self.what));
        }
    }

    pub(crate) fn text(&self, name: &str, flaws: &mut Flaws) -> Option<Text> {
        self.as_text(self.table.get(name)?, name, flaws)
    }

    pub(crate) fn level<T: std::str::FromStr<Err = bezoar_base::ParseNameError>>(
        &self,
        name: &str,
        flaws: &mut Flaws,
    ) -> Option<T> {
        let text = self.text(name, flaws)?;
        flaws.note(
            text.text.parse().map_err(|error: bezoar_base::ParseNameError| Flaw::new(text.range, error.to_string())),
        )
    }

    pub(crate) fn texts(&self, name: &str, flaws: &mut Flaws) -> Vec<Text> {
        self.text_list(name, flaws).unwrap_or_default()
    }

    /// The texts of a list; `None` if it is missing or no list.
    pub(crate) fn text_list(&self, name: &str, flaws: &mut Flaws) -> Option<Vec<Text>> {
        let mut found = Vec::new();
        for value in self.array(name, flaws)? {
            match value.get_ref().as_str() {
                Some(text) => found.push(self.written(text, value)),
                None => flaws.push(self.text.place(value.span().into()), format!("`{name}` holds strings: \"…\"")),
            }
        }
        Some(found)
    }

    /// A truth value and its place.
    pub(crate) fn flag(&self, name: &str, flaws: &mut Flaws) -> Option<(bool, TextRange)> {
        let value = self.table.get(name)?;
        let range = self.text.place(value.span().into());
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            flaws.push(range, format!("`{name}` is `true` or `false`"));
        }
        Some((flag?, range))
    }

    /// The texts of every key but `known`.
    pub(crate) fn other_texts(&self, known: &[&str], flaws: &mut Flaws) -> FastMap<Arc<str>, Text> {
        let others = self.table.iter().filter(|(key, _)| !known.contains(&&**key.get_ref()));
        let mut found = FastMap::default();
        for (key, value) in others {
            if let Some(text) = self.as_text(value, key.get_ref(), flaws) {
                found.insert(Arc::from(&**key.get_ref()), text);
            }
        }
        found
    }

    /// The tables of an array.
    pub(crate) fn tables<T>(
        &self,
        name: &str,
        flaws: &mut Flaws,
        mut read: impl FnMut(&Table<'_>, &mut Flaws) -> Option<T>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for value in self.array(name, flaws).unwrap_or_default() {
            let range = self.text.place(value.span().into());
            match value.get_ref().as_table() {
                Some(table) => {
                    found.extend(read(&Table { table, text: self.text, what: "this edit".to_owned(), range }, flaws))
                }
                None => flaws.push(range, format!("`{name}` holds tables: `{{ … }}`")),
            }
        }
        found
    }

    pub(crate) fn keys(&self) -> Vec<Arc<str>> {
        self.table.keys().map(|key| Arc::from(&**key.get_ref())).collect()
    }

    /// The table under a key; `form` is how people write it.
    pub(crate) fn table(&self, name: &str, form: &str, flaws: &mut Flaws) -> Option<Table<'a>> {
        let value = self.table.get(name)?;
        let range = self.text.place(value.span().into());
        let table = value.get_ref().as_table();
        if table.is_none() {
            flaws.push(range, format!("`{name}` is a table: `{form}`"));
        }
        Some(Table { table: table?, text: self.text, what: format!("`[{name}]`"), range })
    }

    /// What `read` makes of each key and the table under it; `form` is how people write the table of a key.
    pub(crate) fn each_table<T>(
        &self,
        form: impl Fn(&str) -> String,
        flaws: &mut Flaws,
        mut read: impl FnMut(Text, &Table<'a>, &mut Flaws) -> Option<T>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for (key, value) in self.table {
            let name =
                Text { text: Arc::from(&**key.get_ref()), range: self.text.place(key.span().into()), exact: None };
            let form = form(&name.text);
            match value.get_ref().as_table() {
                Some(table) => {
                    let table = Table { table, text: self.text, what: format!("`{form}`"), range: name.range };
                    found.extend(read(name, &table, flaws));
                }
                None => flaws.push(name.range, format!("`{}` is a table: `{form}`", name.text)),
            }
        }
        found
    }

    fn array(&self, name: &str, flaws: &mut Flaws) -> Option<Vec<&'a Spanned<DeValue<'a>>>> {
        let value = self.table.get(name)?;
        let array = value.get_ref().as_array();
        if array.is_none() {
            flaws.push(self.text.place(value.span().into()), format!("`{name}` is a list: `[…]`"));
        }
        Some(array?.iter().collect())
    }

    pub(crate) fn numbers(&self, name: &str, flaws: &mut Flaws) -> Vec<u32> {
        let mut found = Vec::new();
        for value in self.array(name, flaws).unwrap_or_default() {
            let number = value
                .get_ref()
                .as_integer()
                .and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok());
            match number {
                Some(number) => found.push(number),
                None => {
                    flaws.push(self.text.place(value.span().into()), format!("`{name}` holds numbers, such as 502"))
                }
            }
        }
        found
    }

    fn as_text(&self, value: &Spanned<DeValue<'_>>, name: &str, flaws: &mut Flaws) -> Option<Text> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            flaws.push(self.text.place(value.span().into()), format!("`{name}` is a string: \"…\""));
        }
        Some(self.written(text?, value))
    }

    fn written(&self, text: &str, value: &Spanned<DeValue<'_>>) -> Text {
        let range = self.text.place(value.span().into());
        let raw = self.text.toml.get(value.span()).unwrap_or("");
        let exact = raw.find(text).filter(|_| !text.contains('\n')).and_then(|at| u32::try_from(at).ok());
        Text { text: text.into(), range, exact: exact.map(|at| range.start + at) }
    }
}

impl Text {
    /// A text that stands within quotes at `range`.
    pub(crate) fn quoted(text: &Arc<str>, range: TextRange) -> Self {
        let exact = (range.len() as usize == text.len() + 2).then_some(range.start + 1);
        Self { text: Arc::clone(text), range, exact }
    }

    /// Where a range of the text stands in the file; the whole literal if it is written with escapes or on several lines.
    pub(crate) fn place(&self, range: TextRange) -> TextRange {
        self.exact.map_or(self.range, |first| range.shifted(i64::from(first)))
    }
}
