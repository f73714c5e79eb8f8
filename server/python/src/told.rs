//! What an evaluator is told before it is asked something.

use bezoar_base::FastMap;

use crate::fields::KnownWrites;
use crate::outcomes::Outcomes;
use crate::python::Python;

impl Python<'_> {
    /// Takes over what methods of top-level classes assigned in an earlier revision, those that are the same in this one, by where
    /// they end now.
    #[must_use]
    pub fn with_field_writes(self, earlier_writes: FastMap<u32, KnownWrites>) -> Self {
        Self { earlier_writes, ..self }
    }

    /// Takes over what functions came to in earlier revisions, and keeps there what they come to in this one.
    #[must_use]
    pub fn with_outcomes(self, outcomes: &Outcomes) -> Self {
        Self { earlier_outcomes: Some(outcomes.clone()), ..self }
    }

    /// Says whether untrusted data may come into the file, which it may if nobody knows. What an earlier revision found out is of use
    /// only if it was told the same.
    #[must_use]
    pub fn with_untrusted(self, may_be_untrusted: bool) -> Self {
        Self { may_be_untrusted, ..self }
    }

    /// Says that nobody asks about a later revision: what answers depend on need not be remembered.
    #[must_use]
    pub fn with_no_memory(self) -> Self {
        Self { remembers: false, ..self }
    }

    /// Says that what an earlier revision saw of other files is what there is now, where it sees only what it imports.
    #[must_use]
    pub fn with_elsewhere_held(self, elsewhere_holds: bool) -> Self {
        Self { elsewhere_holds, ..self }
    }

    /// Whether what an earlier revision read of other files needs not be looked at; see [`Fact::Beyond`].
    pub fn elsewhere_holds(&self) -> bool {
        self.elsewhere_holds
    }
}
