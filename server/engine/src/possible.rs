//! Which patterns may hold in a file, by what is written in it and in the files around it.

use std::cell::OnceCell;
use std::sync::Arc;

use bezoar_base::{Path, TextRange};
use bezoar_python::Python;
use bezoar_rules::{Allowed, NodeKinds, PatternRef, RuleSet, WordsInText, WordsNear, Written};
use bezoar_syntax::{Dirty, Kind, Text};

/// What is written in a file and around it, and so what may hold in it. Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Survey {
    /// The words of the file itself.
    words: Arc<WordsInText>,
    /// The same, wherever they stand in it.
    all_words: WordsInText,
    /// What is written in it and in those that it imports.
    here: Written,
    /// What is written in all files of its project; `None` where there are no others.
    everywhere: Option<Written>,
    pub(crate) possible: Arc<Possible>,
    /// The kinds of the nodes that a possible pattern is about, or wants below it.
    kinds: NodeKinds,
}

/// The patterns that are worth trying in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Possible {
    /// By what the file and those that it imports name and bring.
    here: Allowed,
    /// By what may come with calls out of files that import it, too.
    anywhere: Allowed,
    /// The digest of which models may say something here.
    pub(crate) of_models: u64,
    /// Whether untrusted data may come in that a rule follows.
    pub(crate) may_be_untrusted: bool,
}

impl Survey {
    /// The one of the file, which was surveyed `before` some edits.
    pub(crate) fn of(python: &Python<'_>, rules: &RuleSet, before: Option<(&Self, &Dirty)>) -> Self {
        let words = OnceCell::new();
        let own_words = || {
            let before = before.map(|(before, dirty)| (&*before.words, dirty));
            words.get_or_init(|| Arc::new(rules.words_in(python.source().as_str(), before)))
        };
        let look = |path: &Path, imports: &[Path], text: &Text| {
            let imports = imports.iter().map(|import| &**import);
            match path == python.path() {
                true => rules.written_of(path, imports, own_words()),
                false => rules.written(path, imports, text.as_str()),
            }
        };
        let mut here: Option<Written> = None;
        let mut everywhere: Option<Written> = None;
        if let Some(files) = python.files() {
            files.for_each_reached(python.path(), rules.digest(), &look, |written| taken(&mut here, written));
            if files.paths().nth(1).is_some() {
                files.for_each(rules.digest(), &look, |written| taken(&mut everywhere, written));
            }
        }
        let here = here.unwrap_or_else(|| {
            let imports: Vec<Path> = python.imported_paths().cloned().collect();
            look(python.path(), &imports, python.source().text())
        });
        let alike = before.filter(|(before, _)| before.here == here && before.everywhere == everywhere);
        let possible = alike.map_or_else(
            || Arc::new(Possible::of(rules, python.path(), &here, everywhere.as_ref())),
            |(before, _)| Arc::clone(&before.possible),
        );
        let all_words = own_words().joined();
        let alike =
            before.filter(|(before, _)| Arc::ptr_eq(&before.possible, &possible) && before.all_words == all_words);
        let kinds =
            alike.map_or_else(|| rules.kinds_of(&possible.anywhere, &all_words), |(before, _)| before.kinds.clone());
        Self { words: Arc::clone(own_words()), all_words, here, everywhere, possible, kinds }
    }

    /// The words near `range`.
    pub(crate) fn words_near(&self, range: TextRange) -> WordsNear<'_> {
        self.words.near(range)
    }

    /// Whether a pattern may hold with its root among these words, whatever is brought into the file.
    pub(crate) fn may_hold(&self, rules: &RuleSet, pattern: PatternRef, words: WordsNear<'_>) -> bool {
        self.possible.anywhere(rules, pattern) && rules.may_be_written(pattern, words)
    }

    /// Whether a pattern that may hold is about such nodes, or wants one below it.
    pub(crate) fn asks_for(&self, kind: Kind) -> bool {
        self.kinds.contains(kind)
    }
}

impl Possible {
    fn of(rules: &RuleSet, path: &str, here: &Written, everywhere: Option<&Written>) -> Self {
        let vicinity = rules.vicinity(here);
        let here = rules.allowed(&vicinity, path);
        let anywhere = everywhere.map_or_else(|| here.clone(), |all| rules.allowed(&rules.whole_vicinity(all), path));
        let of_models = rules.digest_of_models(&here);
        let may_be_untrusted = rules.may_be_untrusted_in(&vicinity, &here);
        Self { here, anywhere, of_models, may_be_untrusted }
    }

    /// Whether a pattern may hold, whatever is brought into the file.
    pub(crate) fn anywhere(&self, rules: &RuleSet, pattern: PatternRef) -> bool {
        rules.is_allowed(pattern, &self.anywhere)
    }

    /// Whether a pattern may hold where nothing is brought into the file.
    pub(crate) fn here(&self, rules: &RuleSet, pattern: PatternRef) -> bool {
        rules.is_allowed(pattern, &self.here)
    }
}

fn taken(all: &mut Option<Written>, written: &Written) {
    match all {
        Some(all) => all.extend(written),
        None => *all = Some(written.clone()),
    }
}
