/// What a node is: the grammar's number for a node kind. Constants are in [`kind`].
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind(pub(crate) u16);

/// The role of a child in its parent. Constants are in [`field`].
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct Field(pub(crate) u16);

impl Kind {
    /// The name that the grammar gives it.
    pub fn name(self) -> &'static str {
        if self.0 == u16::MAX { "ERROR" } else { language().node_kind_for_id(self.0).unwrap_or("?") }
    }

    /// The named kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        let id = language().id_for_node_kind(name, true);
        (id != 0).then_some(Self(id))
    }

    /// The kind of a punctuation mark or keyword.
    pub(crate) fn anonymous(text: &str) -> Option<Self> {
        let id = language().id_for_node_kind(text, false);
        (id != 0).then_some(Self(id))
    }

    /// Whether the grammar gives it a name; punctuation and keywords have none.
    pub(crate) fn is_named(self) -> bool {
        static NAMED: std::sync::OnceLock<Vec<bool>> = std::sync::OnceLock::new();
        let named = NAMED.get_or_init(|| {
            let ids = 0..u16::try_from(language().node_kind_count()).unwrap_or(u16::MAX);
            ids.map(|id| language().node_kind_is_named(id)).collect()
        });
        // Code that the grammar does not understand has no place in the table.
        named.get(self.index()).copied().unwrap_or(true)
    }

    /// Whether the grammar has it only as a class of other kinds, such as `expression`.
    pub fn is_supertype(self) -> bool {
        language().node_kind_is_supertype(self.0)
    }

    /// The kinds of a class of kinds; empty for any other.
    pub fn subtypes(self) -> Vec<Self> {
        language().subtypes_for_supertype(self.0).iter().map(|&id| Self(id)).collect()
    }

    /// All kinds of nodes that a pattern may name, classes of kinds included.
    pub fn all() -> impl Iterator<Item = Self> {
        let ids = 0..u16::try_from(language().node_kind_count()).unwrap_or(u16::MAX);
        ids.map(Self).filter(|kind| Self::from_name(kind.name()) == Some(*kind))
    }

    /// The kinds of a class of kinds, those of the classes within it instead of these; itself for any other.
    pub fn concrete(self) -> Vec<Self> {
        if self.is_supertype() { self.subtypes().into_iter().flat_map(Self::concrete).collect() } else { vec![self] }
    }

    /// The number, an index into tables by kind.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl std::fmt::Debug for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl Field {
    /// The field of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        language().field_id_for_name(name).map(|id| Self(id.get()))
    }

    /// The names of all fields.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let ids = 1..=u16::try_from(language().field_count()).unwrap_or(u16::MAX);
        ids.filter_map(|id| language().field_name_for_id(id))
    }
}

impl std::fmt::Debug for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(language().field_name_for_id(self.0).unwrap_or("?"))
    }
}

fn language() -> &'static tree_sitter::Language {
    static LANGUAGE: std::sync::OnceLock<tree_sitter::Language> = std::sync::OnceLock::new();
    LANGUAGE.get_or_init(|| tree_sitter_python::LANGUAGE.into())
}

include!("vocabulary_generated.rs");

#[cfg(test)]
mod tests {
    use super::*;

    /// The constants are what the grammar says; `BEZOAR_BLESS=1` writes them anew after an upgrade of the grammar.
    #[test]
    fn the_constants_are_those_of_the_grammar() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/vocabulary_generated.rs");
        let generated = generate();
        if std::env::var_os("BEZOAR_BLESS").is_some() {
            std::fs::write(path, &generated).expect("the file can be written");
        }
        let committed = std::fs::read_to_string(path).expect("the file is there");
        assert!(committed == generated, "run the test with BEZOAR_BLESS=1 and look at what changed");
    }

    fn generate() -> String {
        use std::fmt::Write as _;
        let language = language();
        let mut out = String::from("// Generated from the grammar by the test below in `vocabulary.rs`.\n\n");
        out.push_str("/// The named node kinds of the Python grammar.\npub mod kind {\n    use super::Kind;\n\n");
        out.push_str(
            "    /// Code that the grammar does not understand.\n    pub const ERROR: Kind = Kind(u16::MAX);\n",
        );
        let mut seen = std::collections::BTreeSet::new();
        for id in 0..u16::try_from(language.node_kind_count()).expect("kinds are numbered by u16") {
            let Some(name) = language.node_kind_for_id(id) else { continue };
            let public = language.id_for_node_kind(name, true);
            let usable = language.node_kind_is_named(id)
                && (language.node_kind_is_visible(id) || language.node_kind_is_supertype(id))
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            if usable && public != 0 && seen.insert(name.to_owned()) {
                let constant = name.trim_start_matches('_').to_uppercase();
                writeln!(out, "    /// `{name}`\n    pub const {constant}: Kind = Kind({public});")
                    .expect("a string grows");
            }
        }
        out.push_str("}\n\n/// The fields of the Python grammar.\npub mod field {\n    use super::Field;\n\n");
        for id in 1..=u16::try_from(language.field_count()).expect("fields are numbered by u16") {
            let name = language.field_name_for_id(id).expect("fields are dense");
            writeln!(out, "    /// `{name}`\n    pub const {}: Field = Field({id});", name.to_uppercase())
                .expect("a string grows");
        }
        out.push_str("}\n");
        out
    }
}
