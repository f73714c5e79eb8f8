//! The `;;` header of a rule file: TOML with a closed schema, every flaw with its place in the `.scm`.

use std::sync::Arc;

use bezoar_base::{Confidence, FastMap, Profile, Severity, TextRange};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::fix::{FixDraft, read_fix};
use crate::model::Header;
use crate::problem::{Flaw, Flaws, did_you_mean};

/// A rule's header and the fixes that it defines.
pub(crate) struct RuleHeader {
    pub(crate) header: Header,
    pub(crate) fixes: Vec<FixDraft>,
    /// Their names, also of those that have flaws.
    pub(crate) fix_names: Vec<Arc<str>>,
    /// The message with its place, for flaws in it.
    pub(crate) message: Text,
}

/// The text of a header, with where each of its lines stands in the file.
pub(crate) struct HeaderText {
    toml: String,
    /// First byte of each line in `toml` and in the file.
    lines: Vec<(u32, u32)>,
    /// Its first line, for what is missing.
    range: TextRange,
}

/// One TOML table with what is known of its keys.
pub(crate) struct Table<'a> {
    table: &'a DeTable<'a>,
    text: &'a HeaderText,
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

const RULE_KEYS: &[&str] = &[
    "title",
    "message",
    "severity",
    "confidence",
    "profile",
    "cwe",
    "owasp",
    "aliases",
    "tag",
    "when-unknown",
    "syntax-errors",
    "supersedes",
    "by",
    "language",
    "fix",
];

/// Reads the header of a rule; `None` if it lacks what no rule can do without.
pub(crate) fn read_rule_header(text: &HeaderText, flaws: &mut Flaws) -> Option<RuleHeader> {
    if text.lines.is_empty() {
        let message = "the rule has no header: it begins with `;;` lines of TOML with title, message, severity, confidence and cwe";
        flaws.push(text.range, message);
        return None;
    }
    let root = text.parse(flaws)?;
    let table = Table { table: root.get_ref(), text, what: "the header".to_owned(), range: text.range };
    table.refuse_unknown(RULE_KEYS, flaws);
    table.check_language(flaws);
    for key in ["title", "message", "severity", "confidence", "cwe"] {
        table.require(key, flaws);
    }
    let title = table.text("title", flaws);
    let message = table.text("message", flaws);
    let severity = table.level::<Severity>("severity", flaws);
    let confidence = table.level::<Confidence>("confidence", flaws);
    let profile = table.level::<Profile>("profile", flaws).unwrap_or(Profile::Default);
    let when_unknown = table.level("when-unknown", flaws);
    let tag = table.level("tag", flaws);
    let cwe = table.numbers("cwe", flaws);
    let by = table.text("by", flaws).map(|by| by.text);
    let texts = |name, flaws: &mut Flaws| table.texts(name, flaws).into_iter().map(|text| text.text).collect();
    let (owasp, aliases, supersedes) = (texts("owasp", flaws), texts("aliases", flaws), texts("supersedes", flaws));
    let syntax_errors_ok = table.text("syntax-errors", flaws).is_some_and(|value| {
        if &*value.text != "ok" {
            flaws.push(value.range, "the only value of `syntax-errors` is \"ok\"");
        }
        true
    });
    let fix_tables = table.table("fix", flaws);
    let fix_names = fix_tables.as_ref().map_or_else(Vec::new, Table::keys);
    let fixes = fix_tables.map_or_else(Vec::new, |fixes| fixes.each_table(flaws, read_fix));
    let (title, message) = (title?.text, message?);
    let header = Header {
        title,
        message: Arc::clone(&message.text),
        severity: severity?,
        confidence: confidence?,
        profile,
        when_unknown,
        cwe,
        owasp,
        aliases,
        tag,
        syntax_errors_ok,
        supersedes,
        by,
    };
    Some(RuleHeader { header, message, fixes, fix_names })
}

/// Checks the header of a model, which says nothing that is needed later.
pub(crate) fn check_model_header(text: &HeaderText, flaws: &mut Flaws) {
    let Some(root) = text.parse(flaws) else { return };
    let table = Table { table: root.get_ref(), text, what: "the header".to_owned(), range: text.range };
    table.refuse_unknown(&["title", "language"], flaws);
    table.check_language(flaws);
    table.text("title", flaws);
}

impl HeaderText {
    /// The first unbroken run of `;;` lines of `file`, without the marks.
    pub(crate) fn find(file: &str, flaws: &mut Flaws) -> Self {
        let mut header = Self { toml: String::new(), lines: Vec::new(), range: TextRange::empty(0) };
        let mut ended = false;
        let mut offset = 0;
        for line in file.split_inclusive('\n') {
            let start = offset;
            offset += line.len();
            let Some(content) = line.trim_start_matches('\u{feff}').strip_prefix(";;") else {
                ended = !header.lines.is_empty();
                continue;
            };
            let range = TextRange::from(start..start + line.trim_end().len());
            if ended {
                let message =
                    "the header is one unbroken run of `;;` lines and ended above; a comment begins with one `;`";
                flaws.push(range, message);
                break;
            }
            let content = content.strip_prefix(' ').unwrap_or(content);
            let place = TextRange::from(header.toml.len()..offset - content.len());
            if header.lines.is_empty() {
                header.range = range;
            }
            header.lines.push((place.start, TextRange::from(offset - content.len()..offset).start));
            header.toml.push_str(content);
        }
        header
    }

    /// Whether it has one of `keys` at its top, well-formed or not.
    pub(crate) fn mentions(&self, keys: &[&str]) -> bool {
        self.toml.lines().any(|line| line.split_once('=').is_some_and(|(key, _)| keys.contains(&key.trim())))
    }

    fn parse(&self, flaws: &mut Flaws) -> Option<Spanned<DeTable<'_>>> {
        let (table, errors) = DeTable::parse_recoverable(&self.toml);
        for error in &errors {
            let range = error.span().map_or(self.range, |span| self.place(TextRange::from(span)));
            flaws.push(range, format!("the header is no TOML: {}", error.message().replace('\n', " ")));
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
        let values = self.array(name, flaws);
        values.into_iter().filter_map(|value| self.as_text(value, name, flaws)).collect()
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
        for value in self.array(name, flaws) {
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

    fn keys(&self) -> Vec<Arc<str>> {
        self.table.keys().map(|key| Arc::from(&**key.get_ref())).collect()
    }

    fn table(&self, name: &str, flaws: &mut Flaws) -> Option<Table<'a>> {
        let value = self.table.get(name)?;
        let range = self.text.place(value.span().into());
        let table = value.get_ref().as_table();
        if table.is_none() {
            flaws.push(range, format!("`{name}` is a table: `[{name}.some-name]`"));
        }
        Some(Table { table: table?, text: self.text, what: format!("`[{name}]`"), range })
    }

    fn each_table<T>(&self, flaws: &mut Flaws, read: impl Fn(Arc<str>, &Table<'_>, &mut Flaws) -> Option<T>) -> Vec<T> {
        let mut found = Vec::new();
        for (key, value) in self.table {
            let range = self.text.place(key.span().into());
            match value.get_ref().as_table() {
                Some(table) => {
                    let table = Table { table, text: self.text, what: format!("`[fix.{}]`", key.get_ref()), range };
                    found.extend(read(Arc::from(&**key.get_ref()), &table, flaws));
                }
                None => flaws.push(range, format!("`{}` is a table: `[fix.{}]`", key.get_ref(), key.get_ref())),
            }
        }
        found
    }

    fn array(&self, name: &str, flaws: &mut Flaws) -> Vec<&'a Spanned<DeValue<'a>>> {
        let Some(value) = self.table.get(name) else { return Vec::new() };
        match value.get_ref().as_array() {
            Some(array) => array.iter().collect(),
            None => {
                flaws.push(self.text.place(value.span().into()), format!("`{name}` is a list: `[…]`"));
                Vec::new()
            }
        }
    }

    fn numbers(&self, name: &str, flaws: &mut Flaws) -> Vec<u32> {
        let mut found = Vec::new();
        for value in self.array(name, flaws) {
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

    fn check_language(&self, flaws: &mut Flaws) {
        if let Some(language) = self.text("language", flaws)
            && &*language.text != "python"
        {
            flaws.push(
                language.range,
                format!("the language `{}` is not known; the only one is \"python\"", language.text),
            );
        }
    }

    fn as_text(&self, value: &Spanned<DeValue<'_>>, name: &str, flaws: &mut Flaws) -> Option<Text> {
        let range = self.text.place(value.span().into());
        let Some(text) = value.get_ref().as_str() else {
            flaws.push(range, format!("`{name}` is a string: \"…\""));
            return None;
        };
        let raw = self.text.toml.get(value.span()).unwrap_or("");
        let exact = raw.find(text).filter(|_| !text.contains('\n')).and_then(|at| u32::try_from(at).ok());
        Some(Text { text: text.into(), range, exact: exact.map(|at| range.start + at) })
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
