use std::fmt;

/// A part of the engine that finds what no pattern can state. A rule whose header says `by` has no pattern; its message and its
/// fixes use what the finder knows, in place of captures.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Finder {
    /// Suppressions that silence nothing.
    UnusedSuppressions,
    /// Suppressions of our own that name no rule, or cannot be read.
    UnknownSuppressions,
    /// Suppressions that name nothing and so silence everything.
    BlanketSuppressions,
}

/// Something that a finder knows of what it found.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its name: `{name}` in texts, and `"@name"` in edits if it is a place.
    pub name: &'static str,
    /// What it is.
    pub meaning: &'static str,
    /// Whether it stands somewhere in the code, so that an edit can be about it.
    pub is_place: bool,
}

impl Finder {
    /// Every finder.
    pub const ALL: &[Self] = &[Self::UnusedSuppressions, Self::UnknownSuppressions, Self::BlanketSuppressions];

    /// As a header names it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnusedSuppressions => "suppressions.unused",
            Self::UnknownSuppressions => "suppressions.unknown",
            Self::BlanketSuppressions => "suppressions.blanket",
        }
    }

    /// What it finds, and when it is not sure: such a finding has the profile of `when-unknown`, and its fixes are for review.
    pub const fn finds(self) -> &'static str {
        match self {
            Self::UnusedSuppressions => {
                "Suppressions that silence nothing. Not sure: the comment is another tool's, which may well speak there, or \
                 whether the rule speaks is unknown."
            }
            Self::UnknownSuppressions => {
                "`# bezoar:` comments that name no rule, or that cannot be read. Not sure: the id is like none that there is, and so \
                 may be that of a rule which is not loaded."
            }
            Self::BlanketSuppressions => {
                "Suppressions that name no rule and silence something, in the profile of what they silence. Never unsure; fixes of \
                 another tool's comment are for review."
            }
        }
    }

    /// What it knows of what it found. A fix that uses something which is not known at a place is not offered there.
    pub const fn known(self) -> &'static [Known] {
        match self {
            Self::UnusedSuppressions => &[ID, SUPPRESSION, WHY],
            Self::UnknownSuppressions => &[ID, SUPPRESSION, WHY, SUGGESTION],
            Self::BlanketSuppressions => &[HEAD, SUPPRESSION, RULES, LIST, MIGRATED],
        }
    }
}

const ID: Known = place("id", "the id, or all of them where it is about all, or what cannot be read");
const SUPPRESSION: Known = place("suppression", "the whole suppression with its reason");
const HEAD: Known = place("head", "the suppression up to where its ids would stand");
const WHY: Known = text("why", "half a sentence that says why it silences nothing");
const SUGGESTION: Known = text("suggestion", "what was meant in place of `@id`, if that is clear");
const RULES: Known = text("rules", "the ids of the rules that it silences");
const LIST: Known = text("list", "these rules as the comment would name them after `@head`");
const MIGRATED: Known = text("migrated", "the same as a `# bezoar:` comment, if it is another tool's");

const fn place(name: &'static str, meaning: &'static str) -> Known {
    Known { name, meaning, is_place: true }
}

const fn text(name: &'static str, meaning: &'static str) -> Known {
    Known { name, meaning, is_place: false }
}

impl fmt::Display for Finder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
