use std::sync::Arc;

use bezoar_base::{Confidence, Profile, Safety, Severity};
use serde::Serialize;

use crate::Rule;

/// The facts of a rule, for programs.
#[derive(Clone, Debug, Serialize)]
pub struct Outline<'r> {
    id: &'r str,
    area: &'r str,
    title: &'r str,
    severity: Severity,
    confidence: Confidence,
    profile: Profile,
    cwe: &'r [u32],
    owasp: Vec<&'r str>,
    aliases: Vec<&'r str>,
    fixes: Vec<FixOutline<'r>>,
    path: &'r str,
}

#[derive(Clone, Debug, Serialize)]
struct FixOutline<'r> {
    id: &'r str,
    title: &'r str,
    safety: Safety,
}

impl Rule {
    /// Its facts, for programs.
    pub fn outline(&self) -> Outline<'_> {
        fn texts(texts: &[Arc<str>]) -> Vec<&str> {
            texts.iter().map(|text| &**text).collect()
        }
        let fixes = self.fixes.iter().map(|fix| FixOutline { id: &fix.id, title: &fix.title, safety: fix.safety });
        Outline {
            id: &self.id,
            area: &self.area,
            title: &self.header.title,
            severity: self.header.severity,
            confidence: self.header.confidence,
            profile: self.header.profile,
            cwe: &self.header.cwe,
            owasp: texts(&self.header.owasp),
            aliases: texts(&self.header.aliases),
            fixes: fixes.collect(),
            path: &self.path,
        }
    }
}
