use std::sync::Arc;

use bezoar_base::{FastMap, FastSet};

/// What is known of the project that a file belongs to. The layers that touch the disk fill it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// `requires-python`, such as `>=3.9`; `None` if nothing says.
    pub python: Option<pep440_rs::VersionSpecifiers>,
    /// Locked or installed versions by normalised distribution name.
    pub packages: FastMap<Arc<str>, pep440_rs::Version>,
    /// Every dotted API path that some file of the project imports; `None` while that is not known.
    pub apis: Option<FastSet<Arc<str>>>,
}
