use std::sync::Arc;

use bezoar_base::{FastMap, Finding, RuleId, TextRange};
use bezoar_syntax::{Source, field, kind};

/// What tells a finding from the others of its file while the code around it moves: the rule, the code without its layout, the
/// definition that it stands in, and which of several alike it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint {
    /// The functions and classes around it, outermost first, such as `Login.post`; empty at module level.
    pub symbol: Arc<str>,
    /// The rest, digested; the same in every release.
    pub digest: u64,
}

/// The fingerprints of `findings`, which are those of `source` in order of range.
pub fn fingerprints<'f>(source: &Source, findings: impl IntoIterator<Item = &'f Finding>) -> Vec<Fingerprint> {
    let definitions = definitions(source);
    let mut alike: FastMap<(RuleId, String, String), u32> = FastMap::default();
    let fingerprint = |finding: &Finding| {
        let around = definitions.iter().filter(|(range, _)| range.covers(finding.range));
        let symbol = around.map(|(_, name)| *name).collect::<Vec<_>>().join(".");
        let text = source.as_str().get(finding.range.span()).unwrap_or_default();
        let code: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let parts = [&finding.rule, symbol.as_str(), &code];
        let digest = parts.iter().fold(FNV_OFFSET, |digest, part| fnv(fnv(digest, part.as_bytes()), &[0]));
        let before = alike.entry((finding.rule.clone(), symbol.clone(), code)).or_default();
        let digest = fnv(digest, &before.to_le_bytes());
        *before += 1;
        Fingerprint { symbol: symbol.into(), digest }
    };
    findings.into_iter().map(fingerprint).collect()
}

/// Every function and class with its name, outer before inner.
fn definitions(source: &Source) -> Vec<(TextRange, &str)> {
    let is_definition = |node: &bezoar_syntax::Node<'_>| node.is(&[kind::FUNCTION_DEFINITION, kind::CLASS_DEFINITION]);
    let nodes = source.root().descendants().filter(is_definition);
    nodes.filter_map(|node| Some((node.range(), node.child(field::NAME)?.text()))).collect()
}

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a: what a report of this release says must be found again by the next one, whatever hashes Rust's tables use by then.
fn fnv(digest: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(digest, |digest, &byte| (digest ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use bezoar_base::{Budget, Confidence, Profile, Severity};
    use bezoar_syntax::Text;

    use super::*;

    /// The fingerprints of a rule that finds every `eval(…)`.
    fn of(code: &str) -> Vec<Fingerprint> {
        let source = Source::parse(Text::new(code), &Budget::unlimited()).expect("not cancelled");
        let calls = source.root().descendants().filter(|node| node.is(&[kind::CALL]));
        let findings: Vec<Finding> = calls.map(|node| finding(node.range())).collect();
        fingerprints(&source, &findings)
    }

    fn finding(range: TextRange) -> Finding {
        Finding {
            rule: "eval-used".into(),
            range,
            message: "no".into(),
            severity: Severity::High,
            confidence: Confidence::High,
            profile: Profile::Default,
            tag: None,
            flow: Vec::new(),
            related: Vec::new(),
            fixes: Vec::new(),
        }
    }

    #[test]
    fn moving_and_laying_out_code_anew_keeps_its_fingerprint() {
        let before = of("class A:\n    def f(self):\n        eval(x, y)\n");
        let after = of(
            "import os\n\nclass A:\n    z = 1\n    def f(self):\n        if z:\n            eval( x,\n                 y )\n",
        );
        assert_eq!(before.len(), 1);
        assert_eq!(&*before[0].symbol, "A.f");
        assert_eq!(before, after);
    }

    #[test]
    fn other_code_another_place_and_a_second_one_differ() {
        let all = [of("eval(x)\neval(x)\n"), of("def f():\n    eval(x)\n"), of("eval(y)\n")].concat();
        for (position, one) in all.iter().enumerate() {
            assert!(!all[position + 1..].contains(one), "{all:?}");
        }
    }
}
