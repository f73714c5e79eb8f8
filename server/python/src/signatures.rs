//! What was signed with a key of the program, and is found to be so, did not come from just anybody.

use bezoar_syntax::{Node, field, kind};

use crate::arguments::{Argument, arguments};
use crate::exec::Frame;
use crate::labels::Kinds;
use crate::refine::nth_argument;
use crate::value::Known;

/// What compares two texts in a time that does not depend on them.
const COMPARISONS: &[&str] = &[
    "hmac.compare_digest",
    "secrets.compare_digest",
    "django.utils.crypto.constant_time_compare",
    "werkzeug.security.safe_str_cmp",
];
/// What signs: `hmac.new(key, message, digest)`.
const SIGNERS: &[&str] = &["hmac.new", "hmac.HMAC", "hmac.digest"];

impl<'t> Frame<'_, 't> {
    /// `hmac.compare_digest(given, expected)` is true.
    pub(crate) fn compared_in_constant_time(&mut self, call: Node<'t>) {
        if !self.calls(call, COMPARISONS) {
            return;
        }
        if let (Some(one), Some(two)) = (nth_argument(call, 0), nth_argument(call, 1)) {
            self.is_signature(one);
            self.is_signature(two);
        }
    }

    /// Something equals what `digest` is: if that is the signature of a message, nobody else wrote that.
    pub(crate) fn is_signature(&mut self, digest: Node<'t>) {
        let may_be_one = |known: &Known| match known {
            Known::Instance(path) => path.starts_with("hmac."),
            Known::Text(_) | Known::Encoded(_) => true,
            _ => false,
        };
        if !self.known(digest).known().iter().any(may_be_one) {
            return;
        }
        let mut node = self.meant(digest);
        for _ in 0..6 {
            if node.kind() != kind::CALL {
                return;
            }
            let Some(function) = node.child(field::FUNCTION) else { return };
            if self.calls(node, SIGNERS) {
                let key_is_own = nth_argument(node, 0).is_some_and(|key| self.known(key).labels().is_empty());
                if let Some(message) = message_of(node).filter(|_| key_is_own) {
                    self.clear(message, Kinds::ALL);
                }
                return;
            }
            let method = function.child(field::ATTRIBUTE).map(Node::text);
            let inner = match method {
                Some("hexdigest" | "digest" | "encode" | "decode" | "hex" | "lower" | "upper" | "strip") => {
                    function.child(field::OBJECT)
                }
                _ if self.encodes(function) => nth_argument(node, 0),
                // A function of the program that signs what it is given.
                _ => return self.is_signed_by(node),
            };
            let Some(inner) = inner else { return };
            node = self.meant(inner);
        }
    }

    fn encodes(&self, function: Node<'t>) -> bool {
        let encodes = |known: &Known| matches!(known, Known::Api(path) if path.starts_with("base64.") || path.starts_with("binascii."));
        self.known(function).only().is_some_and(encodes)
    }

    fn is_signed_by(&mut self, call: Node<'t>) {
        let signature = self.known(call);
        let is_signature = |known: &Known| matches!(known, Known::Instance(path) if path.starts_with("hmac."));
        if signature.is_open() || signature.known().is_empty() || !signature.known().iter().all(is_signature) {
            return;
        }
        for argument in call.child(field::ARGUMENTS).map(arguments).unwrap_or_default() {
            if let Argument::Positional(node) | Argument::Keyword(_, node) = argument {
                self.clear(node, Kinds::ALL);
            }
        }
    }
}

fn message_of(call: Node<'_>) -> Option<Node<'_>> {
    nth_argument(call, 1).or_else(|| {
        call.child(field::ARGUMENTS).map(arguments)?.into_iter().find_map(|argument| match argument {
            Argument::Keyword("msg", node) => Some(node),
            _ => None,
        })
    })
}
