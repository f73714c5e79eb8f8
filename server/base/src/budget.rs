use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How much work one answer may cost, in steps, and whether anybody still wants it.
///
/// It has no clock: the same work with the same budget gives the same answer on any machine.
#[derive(Debug)]
pub struct Budget {
    left: Cell<u64>,
    cancelled: Arc<AtomicBool>,
}

/// Nobody wants the answer any more; work that it interrupted must not be remembered.
#[derive(Copy, Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cancelled")]
pub struct Cancelled;

/// The work was cut by its own bound; what it did not reach is unknown.
#[derive(Copy, Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("out of steps")]
pub struct Spent;

/// Why work stopped before its end.
#[derive(Copy, Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Stop {
    /// See [`Cancelled`].
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    /// See [`Spent`].
    #[error(transparent)]
    Spent(#[from] Spent),
}

impl Budget {
    /// `steps` steps, ended early when `cancelled` becomes true.
    pub fn new(steps: u64, cancelled: Arc<AtomicBool>) -> Self {
        Self { left: Cell::new(steps), cancelled }
    }

    /// No bound and no way to cancel, for tests and one-off work on trusted input.
    pub fn unlimited() -> Self {
        Self::new(u64::MAX, Arc::default())
    }

    /// A bound of its own for one part of the work, with the same cancel flag.
    pub fn part(&self, steps: u64) -> Self {
        Self::new(steps, Arc::clone(&self.cancelled))
    }

    /// Takes `steps` steps.
    ///
    /// # Errors
    /// [`Stop::Cancelled`] if the work is no longer wanted, [`Stop::Spent`] if it is used up.
    pub fn spend(&self, steps: u64) -> Result<(), Stop> {
        self.check()?;
        let left = self.left.get().checked_sub(steps);
        self.left.set(left.unwrap_or(0));
        left.map(|_| ()).ok_or(Stop::Spent(Spent))
    }

    /// Whether the work is still wanted.
    ///
    /// # Errors
    /// [`Cancelled`] if it is not.
    pub fn check(&self) -> Result<(), Cancelled> {
        if self.cancelled.load(Ordering::Relaxed) { Err(Cancelled) } else { Ok(()) }
    }

    /// How many steps are left.
    pub fn left(&self) -> u64 {
        self.left.get()
    }

    /// Whether the steps are used up.
    pub fn is_spent(&self) -> bool {
        self.left.get() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spent_budget_stays_spent_and_a_cancelled_one_says_so_first() {
        let flag = Arc::new(AtomicBool::new(false));
        let budget = Budget::new(2, Arc::clone(&flag));
        assert_eq!(budget.spend(2), Ok(()));
        assert_eq!(budget.spend(1), Err(Stop::Spent(Spent)));
        assert!(budget.is_spent());
        assert_eq!(budget.part(1).spend(1), Ok(()));
        flag.store(true, Ordering::Relaxed);
        assert_eq!(budget.part(1).spend(1), Err(Stop::Cancelled(Cancelled)));
    }
}
