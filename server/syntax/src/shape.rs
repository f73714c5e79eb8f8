use std::ops::ControlFlow;

use bezoar_base::{Budget, Spent, Stop};
use tree_sitter::StreamingIterator as _;

use crate::{Node, direct};

/// Matches that may be begun and not ended at one node. An ordinary pattern has a handful; what a step costs grows with them, so
/// that without this bound a budget of steps would bound no work.
const MATCHES_AT_ONCE: u32 = 256;

/// A pattern without predicates, to be matched at one node at a time.
#[derive(Debug)]
pub struct Shape {
    matcher: Matcher,
}

/// Compiling a query costs milliseconds and running it at a node microseconds; matching directly, neither.
#[derive(Debug)]
enum Matcher {
    Direct(direct::Step),
    Query(Box<tree_sitter::Query>),
}

/// The captures of one match: the number of the capture, in order of first appearance in the pattern, and its node.
pub type Captures<'t> = Vec<(u32, Node<'t>)>;

/// Why a pattern does not compile.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ShapeError {
    /// What is wrong, for the author of the pattern.
    pub message: String,
    /// Where in the pattern, in bytes.
    pub offset: usize,
}

impl Shape {
    /// Reads `pattern`, which must hold exactly one pattern and no predicate. What can be matched directly is not proven to be able
    /// to match at all, see [`Self::compile`].
    ///
    /// # Errors
    /// [`ShapeError`] as [`Self::compile`], where only the query engine can match it.
    pub fn read(pattern: &str) -> Result<Self, ShapeError> {
        match direct::read(pattern) {
            Some(step) => Ok(Self { matcher: Matcher::Direct(step) }),
            None => Self::compile(pattern),
        }
    }

    /// Compiles `pattern` for the query engine, which takes milliseconds and proves it.
    ///
    /// # Errors
    /// [`ShapeError`] if the grammar knows no such node or field, or the pattern can never match, wanders from its root
    /// (non-local) or has no root of its own (non-rooted): such patterns would be slow and wrong after an edit.
    pub fn compile(pattern: &str) -> Result<Self, ShapeError> {
        let language = tree_sitter_python::LANGUAGE.into();
        let query = tree_sitter::Query::new(&language, pattern)
            .map_err(|error| ShapeError { message: explain(&error), offset: error.offset })?;
        let refuse = |message: &str| Err(ShapeError { message: message.to_owned(), offset: 0 });
        if query.pattern_count() != 1 {
            return refuse("one pattern is expected here");
        }
        if !query.is_pattern_rooted(0) {
            return refuse("the pattern has no single root node; give it one");
        }
        if query.is_pattern_non_local(0) {
            return refuse("the pattern reaches beyond its root node; put the siblings under one parent");
        }
        Ok(Self { matcher: Matcher::Query(Box::new(query)) })
    }

    /// Every match whose root is `node`, until `found` breaks.
    ///
    /// # Errors
    /// [`Stop`] if `budget` is cancelled or used up, or the pattern may match in more ways at once than the engine keeps; what was
    /// found before stands. A step is about a hundred nodes looked at.
    pub fn matches_at<'t>(
        &self,
        node: Node<'t>,
        budget: &Budget,
        found: impl FnMut(Captures<'t>) -> ControlFlow<()>,
    ) -> Result<(), Stop> {
        match &self.matcher {
            Matcher::Direct(step) => step.matches_at(node, budget, found),
            Matcher::Query(query) => run(query, node, budget, found),
        }
    }
}

fn run<'t>(
    query: &tree_sitter::Query,
    node: Node<'t>,
    budget: &Budget,
    mut found: impl FnMut(Captures<'t>) -> ControlFlow<()>,
) -> Result<(), Stop> {
    let mut stopped = Ok(());
    let mut cursor = tree_sitter::QueryCursor::new();
    cursor.set_max_start_depth(Some(0));
    cursor.set_match_limit(MATCHES_AT_ONCE);
    let mut watch = |_: &tree_sitter::QueryCursorState| match budget.spend(1) {
        Ok(()) => ControlFlow::Continue(()),
        Err(stop) => {
            stopped = Err(stop);
            ControlFlow::Break(())
        }
    };
    let options = tree_sitter::QueryCursorOptions::new().progress_callback(&mut watch);
    let raw = node.raw();
    let mut matches = cursor.matches_with_options(query, raw, node.source_text().as_bytes(), options);
    while let Some(found_match) = matches.next() {
        let captures = found_match
            .captures()
            .iter()
            .filter_map(|capture| Some((capture.index, node.of_raw(raw, capture.node)?)))
            .collect();
        if found(captures).is_break() {
            break;
        }
    }
    drop(matches);
    // Beyond its limit the cursor drops matches in silence.
    if stopped.is_ok() && cursor.did_exceed_match_limit() {
        stopped = Err(Stop::Spent(Spent));
    }
    stopped
}

fn explain(error: &tree_sitter::QueryError) -> String {
    use tree_sitter::QueryErrorKind as Kind;
    match error.kind {
        Kind::NodeType => format!("the Python grammar has no node `{}`", error.message),
        Kind::Field => format!("the Python grammar has no field `{}`", error.message),
        Kind::Structure => "this can never match: the grammar allows no such node here".to_owned(),
        _ => format!("not a pattern: {}", error.message.lines().next().unwrap_or("syntax error")),
    }
}
