//! The `;;` header of a rule file: TOML with a closed schema, every flaw with its place in the `.scm`.

use std::sync::Arc;

use bezoar_base::{Confidence, Profile, Severity, TextRange};

use crate::finder::Finder;
use crate::fix::{FixDraft, read_fix};
use crate::model::Header;
use crate::problem::{Flaws, did_you_mean};
use crate::toml_table::{Table, Text, TomlText};

/// A rule's header and the fixes that it defines.
pub(crate) struct RuleHeader {
    pub(crate) header: Header,
    pub(crate) fixes: Vec<FixDraft>,
    /// Their names, also of those that have flaws.
    pub(crate) fix_names: Vec<Arc<str>>,
    /// The message with its place, for flaws in it.
    pub(crate) message: Text,
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
    "when-unsure",
    "syntax-errors",
    "supersedes",
    "by",
    "language",
    "fix",
];

/// Reads the header of a rule; `None` if it lacks what no rule can do without.
pub(crate) fn read_rule_header(text: &TomlText, flaws: &mut Flaws) -> Option<RuleHeader> {
    if text.lines.is_empty() {
        let message = "the rule has no header: it begins with `;;` lines of TOML with title, message, severity, confidence and cwe";
        flaws.push(text.range, message);
        return None;
    }
    let root = text.parse(flaws)?;
    let table = Table::top(root.get_ref(), text);
    table.refuse_unknown(RULE_KEYS, flaws);
    check_language(&table, flaws);
    for key in ["title", "message", "severity", "confidence", "cwe"] {
        table.require(key, flaws);
    }
    let title = table.text("title", flaws);
    let message = table.text("message", flaws);
    let severity = table.level::<Severity>("severity", flaws);
    let confidence = table.level::<Confidence>("confidence", flaws);
    let profile = table.level::<Profile>("profile", flaws).unwrap_or(Profile::Default);
    let when_unknown = table.level("when-unknown", flaws);
    let when_unsure = table.level("when-unsure", flaws);
    let tag = table.level("tag", flaws);
    let cwe = table.numbers("cwe", flaws);
    let by = table.text("by", flaws).and_then(|by| {
        let found = Finder::ALL.iter().copied().find(|finder| *finder.as_str() == *by.text);
        if found.is_none() {
            let suggestion = did_you_mean(&by.text, Finder::ALL.iter().map(|finder| finder.as_str()));
            flaws.push(by.range, format!("no part of the engine is called `{}`{suggestion}", by.text));
        }
        found
    });
    let texts = |name, flaws: &mut Flaws| table.texts(name, flaws).into_iter().map(|text| text.text).collect();
    let (owasp, aliases, supersedes) = (texts("owasp", flaws), texts("aliases", flaws), texts("supersedes", flaws));
    let syntax_errors_ok = table.text("syntax-errors", flaws).is_some_and(|value| {
        if &*value.text != "ok" {
            flaws.push(value.range, "the only value of `syntax-errors` is \"ok\"");
        }
        true
    });
    let fix_tables = table.table("fix", "[fix.some-name]", flaws);
    let fix_names = fix_tables.as_ref().map_or_else(Vec::new, Table::keys);
    let fixes = fix_tables.map_or_else(Vec::new, |fixes| {
        fixes.each_table(|name| format!("[fix.{name}]"), flaws, |name, table, flaws| read_fix(name.text, table, flaws))
    });
    let (title, message) = (title?.text, message?);
    let header = Header {
        title,
        message: Arc::clone(&message.text),
        severity: severity?,
        confidence: confidence?,
        profile,
        when_unknown,
        when_unsure,
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
pub(crate) fn check_model_header(text: &TomlText, flaws: &mut Flaws) {
    let Some(root) = text.parse(flaws) else { return };
    let table = Table::top(root.get_ref(), text);
    table.refuse_unknown(&["title", "language"], flaws);
    check_language(&table, flaws);
    table.text("title", flaws);
}

impl TomlText {
    /// The first unbroken run of `;;` lines of `file`, without the marks.
    pub(crate) fn find(file: &str, flaws: &mut Flaws) -> Self {
        let mut header =
            Self { what: "the header", toml: String::new(), lines: Vec::new(), range: TextRange::empty(0) };
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
}

fn check_language(table: &Table<'_>, flaws: &mut Flaws) {
    if let Some(language) = table.text("language", flaws)
        && &*language.text != "python"
    {
        flaws
            .push(language.range, format!("the language `{}` is not known; the only one is \"python\"", language.text));
    }
}
