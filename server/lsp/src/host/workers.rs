//! The threads that compute.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::{Mailbox, post};
use crate::event::Event;
use crate::worker::{Analyze, Priority};

/// A few threads that take work from one queue. Threads of our own, and not the runtime's: parsers are kept per thread, and
/// deep code needs deep stacks. Work in the background is done by one of them at a time, and only if no other waits.
pub(super) struct Workers {
    queue: Arc<Queue>,
}

type Work = Box<dyn FnOnce(&Analyze) -> Option<Event> + Send>;

#[derive(Default)]
struct Queue {
    state: Mutex<QueueState>,
    changed: Condvar,
}

#[derive(Default)]
struct QueueState {
    work: VecDeque<Work>,
    background: VecDeque<Work>,
    /// Whether a worker has some of that.
    in_background: bool,
    closed: bool,
}

impl Workers {
    /// Room for code that is nested as deep as anybody ever wrote; only what is used is ever touched.
    const STACK: usize = 64 << 20;

    pub(super) fn start(mailbox: &Mailbox, analyze: &Arc<Analyze>) -> Self {
        let queue = Arc::<Queue>::default();
        let threads = std::thread::available_parallelism().map_or(2, |count| count.get().clamp(2, 8));
        for number in 0..threads {
            let (queue, mailbox, analyze) = (Arc::clone(&queue), mailbox.clone(), Arc::clone(analyze));
            let thread = std::thread::Builder::new().name(format!("worker-{number}")).stack_size(Self::STACK);
            let started = thread.spawn(move || {
                while let Some((priority, work)) = queue.take() {
                    let event = work(&*analyze);
                    if priority == Priority::Background {
                        queue.end_background();
                    }
                    if let Some(event) = event {
                        post(&mailbox, event);
                    }
                }
            });
            if let Err(error) = started {
                tracing::error!("worker {number} cannot start: {error}");
            }
        }
        Self { queue }
    }

    pub(super) fn give(&self, priority: Priority, work: Work) {
        let mut state = self.queue.lock();
        match priority {
            Priority::Urgent => state.work.push_front(work),
            Priority::Normal => state.work.push_back(work),
            Priority::Background => state.background.push_back(work),
        }
        self.queue.changed.notify_one();
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        let mut state = self.queue.lock();
        state.closed = true;
        state.work.clear();
        state.background.clear();
        self.queue.changed.notify_all();
    }
}

impl Queue {
    /// The next work; `None` when there will be none.
    fn take(&self) -> Option<(Priority, Work)> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return None;
            }
            if let Some(next) = state.next() {
                return Some(next);
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn end_background(&self) {
        self.lock().in_background = false;
        self.changed.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl QueueState {
    /// What is to be done now, if anything.
    fn next(&mut self) -> Option<(Priority, Work)> {
        if let Some(work) = self.work.pop_front() {
            return Some((Priority::Normal, work));
        }
        let work = if self.in_background { None } else { self.background.pop_front() };
        self.in_background |= work.is_some();
        work.map(|work| (Priority::Background, work))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_background_waits_for_everybody_and_is_one_at_a_time() {
        let workers = Workers { queue: Arc::default() };
        let mailbox_of =
            |name: &'static str| -> Work { Box::new(move |_| Some(Event::Configured(serde_json::Value::from(name)))) };
        for (priority, name) in [
            (Priority::Background, "survey"),
            (Priority::Background, "read"),
            (Priority::Normal, "analyse"),
            (Priority::Urgent, "fix"),
        ] {
            workers.give(priority, mailbox_of(name));
        }
        let next = || {
            let (_, work) = workers.queue.lock().next()?;
            match work(&bezoar_engine::analyze) {
                Some(Event::Configured(name)) => Some(name),
                _ => None,
            }
        };
        assert_eq!(
            [next(), next(), next(), next()],
            [Some("fix".into()), Some("analyse".into()), Some("survey".into()), None]
        );
        workers.give(Priority::Normal, mailbox_of("analyse again"));
        assert_eq!([next(), next()], [Some("analyse again".into()), None]);
        workers.queue.end_background();
        assert_eq!([next(), next()], [Some("read".into()), None]);
    }
}
