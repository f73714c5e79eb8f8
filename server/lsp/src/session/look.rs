//! Looks at the disk: one at a time at the same thing, so that what was seen first is not reported last.

/// Whether somebody is looking.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Look {
    /// Nobody is.
    #[default]
    Idle,
    /// Somebody is.
    UnderWay,
    /// Somebody is, and what they see may be old when they report it.
    Outdated,
}

impl Look {
    /// Whether to look now. If somebody is looking already, it is looked again afterwards.
    pub(super) fn begins(&mut self) -> bool {
        let is_idle = *self == Self::Idle;
        *self = if is_idle { Self::UnderWay } else { Self::Outdated };
        is_idle
    }

    /// What was seen is reported. Whether it may be old, so that one has to look again.
    pub(super) fn ends(&mut self) -> bool {
        std::mem::take(self) == Self::Outdated
    }
}
