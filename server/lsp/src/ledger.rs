//! What the editor is shown. Every diagnostic that it sees went through here, whether it was told or asked.

mod hold;
mod shown;

use std::sync::Arc;

use bezoar_base::{FastMap, FileId, Finding, Related, RuleId, Severity, Tag, TextRange};
use bezoar_engine::Note;
use bezoar_syntax::{Splice, Text};

use self::hold::Hold;
use self::shown::Shown;
pub use self::shown::{Publication, Report};
use crate::convert::{self, Encoding, Span};
use crate::event::Address;

/// What is known about each file, by who found it, and what the editor was told of it.
///
/// The remarks of a file are always about its current text: an edit shifts them at once, so that a result that comes late is
/// brought up to date in the same way as one that is already here.
#[derive(Debug, Default)]
pub struct Ledger {
    files: FastMap<FileId, Page>,
    /// Whether a version is news to the editor even if the diagnostics are the same.
    versions_are_news: bool,
}

/// Who found something. Each replaces only its own remarks.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Rules about one file.
    Pattern,
    /// The reader of rule files.
    Rules,
    /// The reader of configuration files.
    Configuration,
}

/// Something to be said about a place of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Where.
    pub range: TextRange,
    /// How bad.
    pub severity: Severity,
    /// What, in one sentence.
    pub message: Arc<str>,
    /// The rule that says it.
    pub rule: Option<RuleId>,
    /// Where the rule is explained.
    pub href: Option<Arc<str>>,
    /// How it may be drawn.
    pub tag: Option<Tag>,
    /// The way that untrusted data takes to it, from where it comes in.
    pub flow: Vec<Stop>,
    /// Other places that explain it.
    pub related: Vec<Stop>,
    /// Names the finding within its file as long as its neighbours stay.
    pub finding: Option<Arc<str>>,
}

/// A place that a remark names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Where, in the file that the remark is about; nowhere in another one.
    pub range: TextRange,
    /// What, in one sentence.
    pub message: Arc<str>,
    /// Where, if it is in another file.
    pub elsewhere: Option<Elsewhere>,
}

/// A place in a file other than the one that is spoken about, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The file.
    pub address: Address,
    /// Where in it.
    pub span: Span,
    /// The line that it begins in.
    pub code: Arc<str>,
}

/// How loud a diagnostic is, in the editor's words.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Red.
    Error,
    /// Yellow.
    Warning,
    /// Blue.
    Information,
    /// Three dots.
    Hint,
}

/// A remark in the editor's terms.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Where.
    pub span: Span,
    /// How loud.
    pub level: Level,
    /// What.
    pub message: Arc<str>,
    /// The rule's id.
    pub code: Option<Arc<str>>,
    /// Where the rule is explained.
    pub href: Option<Arc<str>>,
    /// How it may be drawn.
    pub tag: Option<Tag>,
    /// The way to it and other places that explain it.
    pub related: Vec<RelatedPlace>,
    /// [`Remark::finding`].
    pub finding: Option<Arc<str>>,
}

/// A place that helps to understand a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RelatedPlace {
    /// The file, if it is another one.
    pub file: Option<Arc<str>>,
    /// Where.
    pub span: Span,
    /// One plain sentence.
    pub message: Arc<str>,
}

/// The state of a document that its diagnostics are about.
#[derive(Copy, Clone, Debug)]
pub struct Edition<'a> {
    /// Its name.
    pub uri: &'a Arc<str>,
    /// Its version; `None` for a file that is not open.
    pub version: Option<i32>,
    /// Its text.
    pub text: &'a Text,
    /// What the editor's columns count.
    pub encoding: Encoding,
}

#[derive(Debug, Default)]
struct Page {
    layers: Vec<(Layer, Vec<Remark>)>,
    hold: Hold,
    shown: Shown,
}

impl Ledger {
    /// An empty ledger for an editor to which versions are news or not.
    pub fn new(versions_are_news: bool) -> Self {
        Self { files: FastMap::default(), versions_are_news }
    }

    /// Follows an edit of `file`: what stands behind it moves, what it touched is withheld until it is found again.
    pub fn follow(&mut self, file: FileId, splice: &Splice) {
        let Some(page) = self.files.get_mut(&file) else { return };
        page.layers.iter_mut().for_each(|(_, remarks)| remarks.retain_mut(|remark| remark.follow(splice)));
        page.hold.follow(splice);
    }

    /// Takes note of what the rules `found` in the text before `since`, which does not parse at `broken`. Where that is news, what
    /// was shown stays for now.
    pub fn find(&mut self, file: FileId, mut found: Vec<Remark>, mut broken: Vec<TextRange>, since: &[Splice]) {
        found.retain_mut(|remark| since.iter().all(|splice| remark.follow(splice)));
        broken.iter_mut().for_each(|range| *range = since.iter().fold(*range, hold::carried));
        let page = self.files.entry(file).or_default();
        let shown = page.take(Layer::Pattern);
        let remarks = page.hold.weigh(shown, found, broken);
        page.put(Layer::Pattern, remarks);
    }

    /// Whether something is shown of `file` that was not found, or the reverse, because its code is half-typed.
    pub fn holds(&self, file: FileId) -> bool {
        self.files.get(&file).is_some_and(|page| page.hold.is_open())
    }

    /// Ends that: shows what was found.
    pub fn release(&mut self, file: FileId) {
        let Some(page) = self.files.get_mut(&file) else { return };
        if let Some(found) = page.hold.release() {
            page.put(Layer::Pattern, found);
        }
    }

    /// Replaces what `layer` says about `file` by `remarks` about the text before `since`.
    pub fn replace(&mut self, file: FileId, layer: Layer, mut remarks: Vec<Remark>, since: &[Splice]) {
        remarks.retain_mut(|remark| since.iter().all(|splice| remark.follow(splice)));
        self.files.entry(file).or_default().put(layer, remarks);
    }

    /// What is said about `file` now, in no order.
    pub fn remarks(&self, file: FileId) -> impl Iterator<Item = &Remark> {
        self.files.get(&file).into_iter().flat_map(|page| &page.layers).flat_map(|(_, remarks)| remarks)
    }

    /// What the editor has to be told about `file`, which has been brought up to `edition`; nothing if it is no news.
    pub fn publish(&mut self, file: FileId, edition: Edition<'_>) -> Vec<Publication> {
        let page = self.files.entry(file).or_default();
        let (uri, version) = (Arc::clone(edition.uri), edition.version);
        let publication = Publication { uri, version, diagnostics: page.diagnostics(edition) };
        page.shown.push(publication, self.versions_are_news)
    }

    /// What is said about `file` now, in order of place.
    pub fn diagnostics(&self, file: FileId, edition: Edition<'_>) -> Vec<Diagnostic> {
        self.files.get(&file).map_or_else(Vec::new, |page| page.diagnostics(edition))
    }

    /// Takes note that the editor asked about `file` and got `report`, of that version.
    pub fn answered(&mut self, file: FileId, version: i32, report: &Report) {
        self.files.entry(file).or_default().shown = Shown::Pulled(version, report.id().to_owned());
    }

    /// Whether the editor has something else of that version of `file` than `report`.
    pub fn is_stale(&self, file: FileId, version: i32, report: &Report) -> bool {
        let shown = self.files.get(&file).map(|page| &page.shown);
        matches!(shown, Some(Shown::Pulled(of, id)) if *of == version && id != report.id())
    }

    /// Forgets what is said about `file`, but not what the editor has.
    pub fn clear(&mut self, file: FileId) {
        if let Some(page) = self.files.get_mut(&file) {
            page.layers.clear();
            page.hold = Hold::default();
        }
    }

    /// Clears `file` in the editor until it is published again; what is known of it stays.
    pub fn silence(&mut self, file: FileId) -> Option<Publication> {
        self.files.get_mut(&file)?.shown.silence()
    }

    /// Takes back what the editor was told about `file`, which it asks about from now on.
    pub fn hand_over(&mut self, file: FileId) -> Option<Publication> {
        let page = self.files.get_mut(&file)?;
        let cleared = page.shown.silence();
        page.shown = Shown::Nothing;
        cleared
    }

    /// Forgets `file`; what clears it in the editor, if it was ever told anything.
    pub fn withdraw(&mut self, file: FileId) -> Option<Publication> {
        self.files.remove(&file)?.shown.withdraw()
    }
}

impl Page {
    /// All that is known, in order of place.
    fn diagnostics(&self, edition: Edition<'_>) -> Vec<Diagnostic> {
        let mut remarks: Vec<&Remark> = self.layers.iter().flat_map(|(_, remarks)| remarks).collect();
        remarks.sort_by(|one, two| (one.range, &one.rule).cmp(&(two.range, &two.rule)));
        remarks.into_iter().map(|remark| remark.diagnostic(edition)).collect()
    }

    fn take(&mut self, layer: Layer) -> Vec<Remark> {
        self.layers
            .iter_mut()
            .find(|(other, _)| *other == layer)
            .map(|(_, remarks)| std::mem::take(remarks))
            .unwrap_or_default()
    }

    fn put(&mut self, layer: Layer, remarks: Vec<Remark>) {
        self.layers.retain(|(other, _)| *other != layer);
        self.layers.push((layer, remarks));
        self.layers.sort_by_key(|(layer, _)| *layer);
    }
}

impl Remark {
    /// What a rule found. `ordinal` counts equal sentences of the rule in the file, `elsewhere` finds a place in another one.
    pub fn of_finding(
        finding: &Finding,
        ordinal: usize,
        href: Option<Arc<str>>,
        elsewhere: &dyn Fn(&Related) -> Option<Elsewhere>,
    ) -> Self {
        let stop = |place: &Related| {
            let elsewhere = place.file.as_ref().map(|_| elsewhere(place));
            // What cannot be found any more is left out.
            (elsewhere != Some(None)).then(|| Stop {
                range: place.range,
                message: Arc::clone(&place.message),
                elsewhere: elsewhere.flatten(),
            })
        };
        let id = bezoar_base::digest(&(&finding.rule, &finding.message, ordinal));
        Self {
            range: finding.range,
            severity: finding.severity,
            message: Arc::clone(&finding.message),
            rule: Some(Arc::clone(&finding.rule)),
            href,
            tag: finding.tag,
            flow: finding.flow.iter().filter_map(stop).collect(),
            related: finding.related.iter().filter_map(stop).collect(),
            finding: Some(format!("{id:016x}").into()),
        }
    }

    /// What the analysis says about itself.
    pub fn of_note(note: &Note, href: Option<Arc<str>>) -> Self {
        Self { rule: note.rule.clone(), href, ..Self::plain(note.range, Severity::Low, Arc::clone(&note.message)) }
    }

    /// A sentence without a rule.
    pub fn plain(range: TextRange, severity: Severity, message: Arc<str>) -> Self {
        Self {
            range,
            severity,
            message,
            rule: None,
            href: None,
            tag: None,
            flow: Vec::new(),
            related: Vec::new(),
            finding: None,
        }
    }

    /// The remark in the editor's terms.
    pub fn diagnostic(&self, edition: Edition<'_>) -> Diagnostic {
        let span = |range| convert::span(edition.text, range, edition.encoding);
        let place = |stop: &Stop| RelatedPlace {
            file: stop.elsewhere.as_ref().map(|there| Arc::clone(&there.address.uri)),
            span: stop.elsewhere.as_ref().map_or_else(|| span(stop.range), |there| there.span),
            message: Arc::clone(&stop.message),
        };
        Diagnostic {
            span: span(self.range),
            level: Level::from(self.severity),
            message: Arc::clone(&self.message),
            code: self.rule.clone(),
            href: self.href.clone(),
            tag: self.tag,
            related: self.flow.iter().chain(&self.related).map(place).collect(),
            finding: self.finding.clone(),
        }
    }

    /// Moves with the text; false if the edit touched it.
    pub fn follow(&mut self, splice: &Splice) -> bool {
        let Some(range) = splice.map(self.range) else { return false };
        self.range = range;
        let mut stays = |stop: &mut Stop| {
            stop.elsewhere.is_some() || splice.map(stop.range).map(|range| stop.range = range).is_some()
        };
        self.flow.retain_mut(&mut stays);
        self.related.retain_mut(&mut stays);
        true
    }
}

impl From<Severity> for Level {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Critical | Severity::High => Self::Error,
            Severity::Medium => Self::Warning,
            Severity::Low => Self::Information,
            Severity::Info => Self::Hint,
        }
    }
}
