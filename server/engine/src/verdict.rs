//! One piece of a file and what the rules say about it.

use std::sync::Arc;

use bezoar_base::{
    Budget, Cancelled, Confidence, FastMap, FastSet, Finding, FixOffer, Profile, Related, RuleId, Safety, Stop,
    TextRange,
};
use bezoar_python::{Answer, Brought, Call, Python, Reads};
use bezoar_rules::{Pattern, PatternRef, Provenance, Rule, RuleSet};
use bezoar_syntax::{Kind, Node, field, kind};

use crate::analysis::{Context, Note};
use crate::dispatch::LookedFor;
use crate::marks::marks;
use crate::matching::{Match, Shapes};
use crate::message::interpolate;
use crate::moved::Moved;
use crate::piece::Piece;
use crate::possible::Possible;
use crate::predicates;
use crate::ways::{Far, Way, doubt, way};

/// Steps that matching one rule may cost in a piece, however small it is. An ordinary pattern costs none.
const SHAPE_STEPS: u64 = 500;

/// A step more for so many bytes: to look at every node of a piece a few times is not to run away.
const BYTES_PER_STEP: u64 = 16;

/// What the rules say about a piece, and what that depended on. Places are relative to the piece's first byte.
#[derive(Clone, Debug, Default)]
pub(crate) struct PieceResult {
    pub(crate) findings: Vec<Finding>,
    pub(crate) notes: Vec<Note>,
    /// Where a rule is silent only because it cannot tell.
    pub(crate) doubts: Vec<Doubt>,
    /// What was read outside the piece, and its digest.
    pub(crate) reads: Reads,
    /// Digests of the words that patterns were looked up by.
    pub(crate) words: FastSet<u64>,
    /// The findings, by position, to which untrusted data comes by a way that is not all in the piece: it moves when other pieces do.
    pub(crate) far: Vec<(usize, Far)>,
}

/// A place where a rule would speak if more were known.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Doubt {
    /// Its position in the rule set.
    pub(crate) rule: u32,
    /// First byte of what it would underline.
    pub(crate) offset: u32,
}

/// What the rules say about a piece.
#[derive(Default)]
pub(crate) struct Said<'a, 't> {
    /// One for each rule and range, in order of range and rule.
    pub(crate) hits: Vec<Hit<'a, 't>>,
    pub(crate) notes: Vec<Note>,
    pub(crate) doubts: Vec<Doubt>,
    /// See [`PieceResult::words`].
    words: FastSet<u64>,
}

/// A pattern that holds, on its way to become a finding.
pub(crate) struct Hit<'a, 't> {
    pub(crate) rule: &'a Rule,
    pub(crate) found: Match<'a, 't>,
    number: PatternRef,
    /// Whether no predicate was unknown.
    certain: bool,
    /// Whether all of the way is known that untrusted data takes to it, if the rule wants to know that.
    sure: bool,
    profile: Profile,
    range: TextRange,
    /// The call within which it holds.
    pub(crate) within: Option<&'a Call>,
}

/// What the rules are asked about.
#[derive(Copy, Clone)]
pub(crate) struct Asked<'a, 't> {
    pub(crate) piece: Piece<'t>,
    /// Whether a word was looked up in a method that is a piece of its own.
    pub(crate) in_methods: &'a dyn Fn(u64) -> bool,
    /// The calls that bring something untrusted into functions of the piece.
    pub(crate) incoming: &'a [Call],
    /// All in the file that bring something into functions.
    pub(crate) calls: &'a [Call],
    /// Those in other files.
    pub(crate) brought: &'a Brought,
    /// The only rule that is wanted.
    pub(crate) only: Option<&'a str>,
    /// What was looked for already.
    pub(crate) known: &'a LookedFor<'t>,
}

/// What all rules say about a piece.
pub(crate) fn check<'t>(
    python: &Python<'t>,
    asked: Asked<'_, 't>,
    context: &Context,
    budget: &Budget,
) -> Result<PieceResult, Cancelled> {
    let mut result = PieceResult::default();
    let piece = asked.piece;
    let start = i64::from(piece.range().start);
    let (outcome, reads) = python.tracked(Some(piece.home()), || -> Result<(), Cancelled> {
        let said = said(python, asked, context, budget)?;
        for (number, hit) in said.hits.iter().enumerate() {
            let mut finding = hit.asking(python, || hit.finding(context, budget));
            match way(python, hit, asked) {
                Some(Way::Near(steps)) => finding.flow = steps,
                Some(Way::Lost(steps)) => {
                    finding.flow = steps;
                    doubt(&mut finding, hit.rule.header.when_unsure);
                }
                Some(Way::Far(far)) => result.far.push((number, far)),
                None => {}
            }
            result.findings.push(finding.moved(-start));
        }
        result.notes = said.notes.into_iter().map(|note| note.moved(-start)).collect();
        result.doubts = said.doubts.into_iter().map(|doubt| doubt.moved(-start)).collect();
        result.words = said.words;
        Ok(())
    });
    outcome?;
    budget.check()?;
    result.reads = reads;
    Ok(result)
}

/// The calls that a piece makes and that bring something untrusted into functions of the file, and what that depended on.
pub(crate) fn calls_from<'t>(python: &Python<'t>, piece: Piece<'t>) -> (Vec<Call>, Reads) {
    python.tracked(Some(piece.home()), || python.calls_from(piece.range(), |function| piece.has(function)))
}

/// What all rules, or one, say about a piece.
pub(crate) fn said<'a, 't>(
    python: &'a Python<'t>,
    asked: Asked<'a, 't>,
    context: &'a Context,
    budget: &Budget,
) -> Result<Said<'a, 't>, Cancelled> {
    let piece = asked.piece;
    let rules: &'a RuleSet = &context.rules;
    let found = asked.known.of(python, rules, piece, asked.in_methods);
    let candidates = &found.found;
    budget.check()?;
    // Marks come first: the values inside a function depend on them.
    let possible = Arc::clone(asked.known.possible(python, rules));
    python.mark(piece.node, &marks(python, piece, (candidates, &possible), context, budget)?);
    let mut said = Said { words: found.words.clone(), ..Said::default() };
    let mut asking =
        Asking { python, piece, context, budget, possible, errors: error_ranges(piece), steps: FastMap::default() };
    asking.all(candidates, asked.only, None, &mut said)?;
    for call in asked.incoming {
        // What a call brings along decides nothing but where untrusted data goes.
        let mut inside: Vec<(Node<'t>, PatternRef)> = candidates
            .iter()
            .filter(|(node, number)| rules.pattern(*number).follows_data() && python.is_run_by(call, *node))
            .copied()
            .collect();
        // A function of a library that it hands over is called by the name of a parameter.
        let is_asked = |word: &str| !rules.about(kind::CALL, word).is_empty();
        for (name, word) in call.functions_given().filter(|(_, word)| is_asked(word)) {
            let is_call = |node: &Node<'t>| {
                node.kind() == kind::CALL && node.child(field::FUNCTION).is_some_and(|function| function.text() == name)
            };
            for node in piece.nodes().filter(is_call).filter(|node| python.is_run_by(call, *node)) {
                let about = rules.about(kind::CALL, word).iter();
                let follows = about.filter(|number| rules.pattern(**number).follows_data());
                inside.extend(follows.map(|number| (node, *number)));
            }
        }
        if !inside.is_empty() {
            python.within(call, || asking.all(&inside, asked.only, Some(call), &mut said))?;
        }
    }
    said.hits = spoken(said.hits);
    Ok(said)
}

/// The rules being asked, one candidate after the other.
struct Asking<'a, 'b, 't> {
    python: &'a Python<'t>,
    piece: Piece<'t>,
    context: &'a Context,
    budget: &'b Budget,
    possible: Arc<Possible>,
    errors: Vec<TextRange>,
    /// By rule.
    steps: FastMap<u32, Budget>,
}

impl<'a, 't> Asking<'a, '_, 't> {
    fn all(
        &mut self,
        candidates: &[(Node<'t>, PatternRef)],
        only: Option<&str>,
        within: Option<&'a Call>,
        said: &mut Said<'a, 't>,
    ) -> Result<(), Cancelled> {
        let rules: &'a RuleSet = &self.context.rules;
        let mut shapes = Shapes::default();
        for &(node, number) in candidates {
            let PatternRef::Rule { rule: rule_number, .. } = number else { continue };
            if within.is_none() && !self.possible.here(rules, number) {
                continue;
            }
            let rule = &rules.rules()[rule_number as usize];
            if only.is_some_and(|only| *only != *rule.id) {
                continue;
            }
            self.budget.check()?;
            let budget = self.budget;
            let steps = self.steps.entry(rule_number).or_insert_with(|| budget.part(shape_steps(self.piece)));
            if steps.is_spent() {
                continue;
            }
            let pattern: &'a Pattern = rules.pattern(number);
            match shapes.find(self.python, pattern, node, steps) {
                Err(Stop::Cancelled(cancelled)) => return Err(cancelled),
                Err(Stop::Spent(_)) => said.notes.push(stopped(node, rule, self.piece)),
                Ok(matches) => {
                    let sound = |found: &Match<'_, '_>| rule.header.syntax_errors_ok || !found.touches(&self.errors);
                    for mut found in matches.into_iter().filter(sound) {
                        let answer = predicates::all(&mut found, &pattern.predicates, self.context, self.budget);
                        let offset = found.match_node().map_or(node.start(), Node::start);
                        match Hit::new(rule, found, number, answer, within) {
                            Some(hit) => said.hits.push(hit),
                            None if answer == Answer::Unknown => {
                                said.doubts.push(Doubt { rule: rule_number, offset });
                            }
                            None => {}
                        }
                    }
                }
            }
        }
        Ok(())
    }
}

/// Of several patterns of one rule at one range the first that surely holds speaks, so that a pattern can quieten those below it; a
/// rule is silent where one that supersedes it speaks in every profile in which it would.
fn spoken<'a, 't>(mut hits: Vec<Hit<'a, 't>>) -> Vec<Hit<'a, 't>> {
    hits.sort_by(|one, two| {
        let key = |hit: &Hit<'_, '_>| {
            (hit.range.start, hit.range.end, hit.rule_number(), !hit.certain, hit.number, !hit.sure)
        };
        key(one).cmp(&key(two))
    });
    hits.dedup_by(|two, one| two.range == one.range && two.rule_number() == one.rule_number());
    let speakers: Vec<(TextRange, Profile, &RuleId)> = hits
        .iter()
        .flat_map(|hit| hit.rule.header.supersedes.iter().map(|silent| (hit.range, hit.profile, silent)))
        .collect();
    let superseded = |hit: &Hit<'_, '_>| {
        speakers.iter().any(|(range, profile, silent)| {
            **silent == hit.rule.id && *profile <= hit.profile && range.overlaps(hit.range)
        })
    };
    let silent: Vec<bool> = hits.iter().map(superseded).collect();
    let mut silent = silent.into_iter();
    hits.retain(|_| !silent.next().unwrap_or(false));
    hits
}

pub(crate) fn shape_steps(piece: Piece<'_>) -> u64 {
    SHAPE_STEPS + u64::from(piece.range().len()) / BYTES_PER_STEP
}

fn stopped(node: Node<'_>, rule: &Rule, piece: Piece<'_>) -> Note {
    Note {
        range: node.range(),
        rule: Some(RuleId::clone(&rule.id)),
        message: format!(
            "the rule `{}` was stopped here after its {} steps; give its pattern anchors",
            rule.id,
            shape_steps(piece)
        )
        .into(),
    }
}

impl<'a, 't> Hit<'a, 't> {
    fn new(
        rule: &'a Rule,
        found: Match<'a, 't>,
        number: PatternRef,
        answer: Answer,
        within: Option<&'a Call>,
    ) -> Option<Self> {
        let settings = &found.pattern.settings;
        let profile = match answer {
            Answer::Yes => Some(settings.profile.unwrap_or(rule.header.profile)),
            Answer::Unknown => settings.when_unknown.or(rule.header.when_unknown),
            Answer::No => None,
        }?;
        let unsure = rule.header.when_unsure.filter(|_| !predicates::is_sure(&found, &found.pattern.predicates));
        let profile = unsure.map_or(profile, |unsure| profile.max(unsure));
        let range = found.match_node()?.range();
        let certain = answer == Answer::Yes;
        Some(Self { rule, found, number, certain, sure: unsure.is_none(), profile, range, within })
    }

    fn rule_number(&self) -> u32 {
        match self.number {
            PatternRef::Rule { rule, .. } | PatternRef::Model(rule) => rule,
        }
    }

    /// What is underlined.
    pub(crate) fn range(&self) -> TextRange {
        self.range
    }

    /// Asks where the pattern holds: within a call, if it does so only there.
    pub(crate) fn asking<R>(&self, python: &Python<'t>, ask: impl FnOnce() -> R) -> R {
        match self.within {
            Some(call) => python.within(call, ask),
            None => ask(),
        }
    }

    pub(crate) fn finding(&self, context: &Context, budget: &Budget) -> Finding {
        let (header, settings) = (&self.rule.header, &self.found.pattern.settings);
        let confidence = settings.confidence.unwrap_or(header.confidence);
        let related = settings.related.iter().flat_map(|(name, sentence)| {
            let full = format!("related.{name}");
            let bound = self.found.named(name).or_else(|| self.found.named(&full));
            let nodes = bound.map(|bound| bound.nodes.clone()).unwrap_or_default();
            nodes.into_iter().map(|node| Related::here(node.range(), interpolate(&self.found, sentence)))
        });
        Finding {
            rule: RuleId::clone(&self.rule.id),
            range: self.range,
            message: interpolate(&self.found, settings.message.as_ref().unwrap_or(&header.message)).into(),
            severity: settings.severity.unwrap_or(header.severity),
            confidence: if self.sure { confidence } else { confidence.min(Confidence::Medium) },
            profile: self.profile,
            tag: header.tag,
            flow: Vec::new(),
            related: related.collect(),
            fixes: self.offers(context, budget),
        }
    }

    /// The fixes that the pattern offers and whose conditions hold.
    fn offers(&self, context: &Context, budget: &Budget) -> Vec<FixOffer> {
        let uses = self.found.pattern.settings.fixes.iter();
        let offer = uses.filter_map(|used| {
            let fix = self.rule.fix(&used.id)?;
            let mut found = self.found.clone();
            let holds = predicates::all(&mut found, &used.condition, context, budget) == Answer::Yes;
            // What a workspace brings is never applied without being looked at.
            let safety = if self.rule.provenance == Provenance::Workspace { Safety::Review } else { fix.safety };
            holds.then(|| FixOffer { id: Arc::clone(&fix.id), title: interpolate(&found, &fix.title).into(), safety })
        });
        offer.collect()
    }
}

impl<'t> Match<'_, 't> {
    /// Whether what was matched contains or touches code that the grammar does not understand. Of a definition only the head
    /// counts: half-typed code deep in a body says nothing about its decorators.
    fn touches(&self, errors: &[TextRange]) -> bool {
        !errors.is_empty() && self.nodes().any(|node| errors.iter().any(|error| error.touches(head(node))))
    }
}

fn head(node: Node<'_>) -> TextRange {
    const DEFINITIONS: &[Kind] = &[kind::FUNCTION_DEFINITION, kind::CLASS_DEFINITION];
    let definition = match node.kind() {
        kind::DECORATED_DEFINITION => node.child(field::DEFINITION),
        _ => Some(node),
    };
    let body =
        definition.filter(|definition| definition.is(DEFINITIONS)).and_then(|definition| definition.child(field::BODY));
    body.map_or(node.range(), |body| TextRange::new(node.start(), body.start().saturating_sub(1)))
}

fn error_ranges(piece: Piece<'_>) -> Vec<TextRange> {
    if !piece.node.has_error() {
        return Vec::new();
    }
    piece.nodes().filter(|node| node.is_broken()).map(Node::range).collect()
}
