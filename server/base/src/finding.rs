use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{TextEdit, TextRange};

/// The id of a rule: the name of its folder, such as `yaml-unsafe-load`.
pub type RuleId = Arc<str>;

/// A file in this run. Ids are handed out by whoever owns the files and mean nothing outside the process.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// One place in one file that a rule speaks about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The rule that speaks.
    pub rule: RuleId,
    /// What is underlined: the rule's `@match`.
    pub range: TextRange,
    /// One sentence for the developer, in Markdown code spans.
    pub message: Arc<str>,
    /// How bad it is if it is true.
    pub severity: Severity,
    /// How sure the rule is that it is true.
    pub confidence: Confidence,
    /// The quietest profile that shows it.
    pub profile: Profile,
    /// How an editor may draw it.
    pub tag: Option<Tag>,
    /// The way that untrusted data takes to it, from where it comes in.
    pub flow: Vec<Related>,
    /// Other places that explain it, in reading order.
    pub related: Vec<Related>,
    /// The fixes that the rule names for it, best first. Whether one can be applied here is known only when its edit is asked
    /// for.
    pub fixes: Vec<FixOffer>,
}

/// A place that helps to understand a finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Related {
    /// The file, if it is another one: its path in the project.
    pub file: Option<Arc<str>>,
    /// Where in the file.
    pub range: TextRange,
    /// One plain sentence.
    pub message: Arc<str>,
}

impl Related {
    /// A place in the same file.
    pub fn here(range: TextRange, message: impl Into<Arc<str>>) -> Self {
        Self { file: None, range, message: message.into() }
    }
}

/// A fix that a rule names for a finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FixOffer {
    /// The fix's name within its rule, such as `safe-load`.
    pub id: Arc<str>,
    /// What it does, for the editor's menu; interpolated.
    pub title: Arc<str>,
    /// Whether it may run without being looked at.
    pub safety: Safety,
}

/// A fix with its edits, for one revision of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Name, title and safety.
    pub offer: FixOffer,
    /// The edits, none overlapping another, ranges of the analysed text.
    pub edits: Vec<TextEdit>,
}

macro_rules! named_levels {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// As it is written in rules, settings and reports.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = ParseNameError;

            fn from_str(text: &str) -> Result<Self, ParseNameError> {
                Self::ALL.iter().copied().find(|level| level.as_str() == text).ok_or_else(|| ParseNameError {
                    found: text.to_owned(),
                    expected: Self::ALL.iter().map(|level| level.as_str()).collect::<Vec<_>>().join(", "),
                })
            }
        }
    };
}

/// A name that is none of a closed set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is none of {expected}")]
pub struct ParseNameError {
    /// What was written.
    pub found: String,
    /// What may be written, separated by commas.
    pub expected: String,
}

named_levels! {
    /// How bad a finding is if it is true, the worst last.
    Severity {
        /// Worth knowing.
        Info = "info",
        /// Bad practice that needs company to be exploited.
        Low = "low",
        /// Exploitable under conditions that are common.
        Medium = "medium",
        /// Exploitable as it stands.
        High = "high",
        /// Exploitable by anybody, with full loss.
        Critical = "critical",
    }
}

named_levels! {
    /// How sure a rule is, the surest last.
    Confidence {
        /// Needs a reviewer.
        Low = "low",
        /// Right more often than not.
        Medium = "medium",
        /// A reviewer would agree at once.
        High = "high",
    }
}

named_levels! {
    /// How much the user wants to hear, the quietest first. A louder profile shows all that a quieter one shows.
    Profile {
        /// Only what a senior security engineer would stand by in review.
        Default = "default",
        /// Also what is wrong unless something unseen makes it right.
        Strict = "strict",
        /// Also every place that an auditor has to look at.
        Audit = "audit",
    }
}

named_levels! {
    /// Whether a fix may run without being looked at.
    Safety {
        /// Behaviour stays as it is; may run in fix-all.
        Safe = "safe",
        /// Behaviour changes on purpose, or a caller may have to follow.
        Review = "review",
    }
}

named_levels! {
    /// How an editor may draw a finding.
    Tag {
        /// Struck through.
        Deprecated = "deprecated",
        /// Faded.
        Unnecessary = "unnecessary",
    }
}
