//! The way that untrusted data took to a finding.

use std::sync::Arc;

use bezoar_base::{Confidence, Finding, Profile, Related, TextRange};
use bezoar_python::{Brought, Call, Python, Step, Told};
use bezoar_syntax::Kind;

use crate::verdict::{Asked, Hit};

/// The way to a finding.
pub(crate) enum Way {
    /// All of it is in the piece; ranges of the text.
    Near(Vec<Related>),
    /// The same where it ends in an object of which nobody sees who put the data there.
    Lost(Vec<Related>),
    /// It is to be told anew when other pieces have moved.
    Far(Far),
}

/// What is needed to find the way of untrusted data again.
#[derive(Clone, Debug)]
pub(crate) struct Far {
    /// Where the expression stands that brings it.
    range: TextRange,
    kind: Kind,
    label: Arc<str>,
    sink: Option<Arc<str>>,
    within: Option<Call>,
    /// The profile of a finding whose way was lost.
    when_unsure: Option<Profile>,
}

/// The way to what `hit` is about; none if it asked for no untrusted data.
pub(crate) fn way<'t>(python: &Python<'t>, hit: &Hit<'_, 't>, asked: Asked<'_, 't>) -> Option<Way> {
    let carrier = hit.found.carrier.as_ref()?;
    let piece = asked.piece.range();
    let Told { steps, is_lost } = python.way(
        carrier.node,
        (carrier.label, carrier.kind.map(|kind| &**kind)),
        hit.within,
        (asked.calls, asked.brought),
    );
    if steps.iter().all(|step| step.file.is_none() && piece.covers(step.range)) {
        let steps = told(steps, hit.range());
        return Some(if is_lost { Way::Lost(steps) } else { Way::Near(steps) });
    }
    Far::of(hit, piece.start).map(Way::Far)
}

impl Far {
    /// The way to what `hit` is about, in the piece that stands at `start`; `None` if it asked for no untrusted data.
    pub(crate) fn of(hit: &Hit<'_, '_>, start: u32) -> Option<Self> {
        let carrier = hit.found.carrier.as_ref()?;
        Some(Self {
            range: carrier.node.range().shifted(-i64::from(start)),
            kind: carrier.node.kind(),
            label: Arc::clone(carrier.label),
            sink: carrier.kind.map(Arc::clone),
            within: hit.within.cloned(),
            when_unsure: hit.rule.header.when_unsure,
        })
    }

    /// Tells `finding` of the piece that stands at `start` now the way to it.
    pub(crate) fn tell(&self, finding: &mut Finding, python: &Python<'_>, start: u32, calls: (&[Call], &Brought)) {
        let range = self.range.shifted(i64::from(start));
        let Some(covering) = python.source().root().covering(range) else { return };
        let mut nodes = std::iter::once(covering).chain(covering.ancestors()).take(8);
        let Some(node) = nodes.find(|node| node.kind() == self.kind && node.range() == range) else { return };
        let way = python.way(node, (&self.label, self.sink.as_deref()), self.within.as_ref(), calls);
        finding.flow = told(way.steps, finding.range);
        if way.is_lost {
            doubt(finding, self.when_unsure);
        }
    }
}

/// A finding whose way was lost: nobody can see whether somebody outside brings what goes there.
pub(crate) fn doubt(finding: &mut Finding, when_unsure: Option<Profile>) {
    if let Some(profile) = when_unsure {
        finding.profile = finding.profile.max(profile);
        finding.confidence = finding.confidence.min(Confidence::Medium);
    }
}

/// The steps to a finding at `place`; none where that is all there is to see.
fn told(way: Vec<Step>, place: TextRange) -> Vec<Related> {
    if way.len() == 1 && way.iter().all(|step| step.file.is_none() && place.covers(step.range)) {
        return Vec::new();
    }
    let told = |step: Step| Related { file: step.file, range: step.range, message: step.message.into() };
    way.into_iter().map(told).collect()
}
