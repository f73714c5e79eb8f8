//! The loop around the session: hands it what happens, one thing after the other, and does what it wants done.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use bezoar_base::FastMap;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use crate::disk;
use crate::event::{Answer, Editor, Effect, Event, Request, RequestId};
use crate::server::Outbound;
use crate::session::Session;
use crate::worker::Analyze;

/// What the handlers hand over.
#[derive(Debug)]
pub(crate) enum Message {
    /// The editor started us; this is what it can do and where it hears us.
    Started(Box<Editor>, Outbound),
    /// Something happened.
    Happened(Event),
    /// The editor waits for an answer.
    Asked(RequestId, Request, oneshot::Sender<Answer>),
}

/// Where messages go. Never full and never waited for: what comes faster than it is handled is merged by the session.
pub(crate) type Mailbox = mpsc::UnboundedSender<Message>;

/// Runs the session. It ends by being dropped.
pub(crate) async fn run(mailbox: Mailbox, mut messages: mpsc::UnboundedReceiver<Message>, analyze: Arc<Analyze>) {
    let Some(Message::Started(editor, outbound)) = messages.recv().await else {
        // The gate lets nothing through before `initialize`.
        return tracing::error!("the first message was not the editor's start");
    };
    let (mut session, effects) = Session::new(*editor, Instant::now());
    let workers = Workers::start(&mailbox, &analyze);
    let mut host = Host {
        outbound,
        workers,
        mailbox,
        waiting: FastMap::default(),
        configurations_asked: 0,
        newest_configuration: Arc::default(),
        tasks: JoinSet::new(),
    };
    host.perform_all(effects);
    while let Some(message) = messages.recv().await {
        let event = match message {
            Message::Happened(event) => event,
            Message::Asked(id, request, answer) => {
                host.waiting.insert(id, answer);
                Event::Requested(id, request)
            }
            Message::Started(..) => continue,
        };
        if let Event::Withdrawn(id) = event {
            host.waiting.remove(&id);
        }
        host.perform_all(session.handle(event, Instant::now()));
        while host.tasks.try_join_next().is_some() {}
    }
}

struct Host {
    outbound: Outbound,
    workers: Workers,
    mailbox: Mailbox,
    waiting: FastMap<RequestId, oneshot::Sender<Answer>>,
    /// How often the editor was asked for its settings.
    configurations_asked: u64,
    /// The number of the last of these questions to which the answer was taken.
    newest_configuration: Arc<Mutex<u64>>,
    /// What waits for the editor or for the clock; ends with the host.
    tasks: JoinSet<()>,
}

impl Host {
    fn perform_all(&mut self, effects: Vec<Effect>) {
        effects.into_iter().for_each(|effect| self.perform(effect));
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Publish(publication) => self.outbound.publish(&publication),
            Effect::Reply(id, answer) => {
                if let Some(waiting) = self.waiting.remove(&id) {
                    // A client that went away does not mind.
                    let _ = waiting.send(answer);
                }
            }
            Effect::Work(job) => {
                let urgent = job.is_urgent();
                self.workers.give(urgent, Box::new(move |analyze| job.run(analyze)));
            }
            Effect::ReadRules(folders) => {
                self.workers.give(true, Box::new(move |_| Some(Event::RulesRead(disk::read_rules(&folders)))));
            }
            Effect::ReadProject(folder) => self.workers.give(
                true,
                Box::new(move |_| {
                    let project = disk::read_project(&folder);
                    Some(Event::ProjectRead(folder, project))
                }),
            ),
            Effect::ReadConfiguration(folder) => self.workers.give(
                true,
                Box::new(move |_| {
                    let found = disk::read_configuration(&folder);
                    Some(Event::ConfigurationRead(folder, found))
                }),
            ),
            Effect::ReadFile(address) => self.workers.give(
                true,
                Box::new(move |_| {
                    let text = address.path.as_ref().and_then(|path| disk::read(path));
                    Some(Event::FileRead(address, text))
                }),
            ),
            Effect::AskConfiguration => {
                let (asked, mailbox) = (self.outbound.ask_configuration(), self.mailbox.clone());
                let newest = Arc::clone(&self.newest_configuration);
                self.configurations_asked += 1;
                let number = self.configurations_asked;
                self.tasks.spawn(async move {
                    let Some(value) = asked.await else { return };
                    // An answer to an earlier question says less than one to a later, whichever comes first. It is posted under
                    // the lock, so that nobody can overtake.
                    let mut newest = newest.lock().unwrap_or_else(PoisonError::into_inner);
                    if number > *newest {
                        *newest = number;
                        post(&mailbox, Event::Configured(value));
                    }
                });
            }
            Effect::RegisterConfiguration => drop(self.tasks.spawn(self.outbound.register_configuration())),
            Effect::RegisterWatchers(globs) => drop(self.tasks.spawn(self.outbound.register_watchers(&globs))),
            Effect::RefreshDiagnostics => {
                let (asked, mailbox) = (self.outbound.refresh_diagnostics(), self.mailbox.clone());
                self.tasks.spawn(async move {
                    asked.await;
                    post(&mailbox, Event::Refreshed);
                });
            }
            Effect::Wake(after) => {
                let mailbox = self.mailbox.clone();
                self.tasks.spawn(async move {
                    tokio::time::sleep(after).await;
                    post(&mailbox, Event::Woken);
                });
            }
            Effect::PollRules(every) => {
                let mailbox = self.mailbox.clone();
                self.tasks.spawn(async move {
                    let mut clock = tokio::time::interval(every);
                    clock.tick().await;
                    loop {
                        clock.tick().await;
                        post(&mailbox, Event::RulesDue);
                    }
                });
            }
        }
    }
}

/// Hands an event over; nobody minds if the session has ended.
pub(crate) fn post(mailbox: &Mailbox, event: Event) {
    let _ = mailbox.send(Message::Happened(event));
}

/// A few threads that take work from one queue. Threads of our own, and not the runtime's: parsers are kept per thread, and
/// deep code needs deep stacks.
struct Workers {
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
    closed: bool,
}

impl Workers {
    /// Room for code that is nested as deep as anybody ever wrote; only what is used is ever touched.
    const STACK: usize = 64 << 20;

    fn start(mailbox: &Mailbox, analyze: &Arc<Analyze>) -> Self {
        let queue = Arc::<Queue>::default();
        let threads = std::thread::available_parallelism().map_or(2, |count| count.get().clamp(2, 8));
        for number in 0..threads {
            let (queue, mailbox, analyze) = (Arc::clone(&queue), mailbox.clone(), Arc::clone(analyze));
            let thread = std::thread::Builder::new().name(format!("worker-{number}")).stack_size(Self::STACK);
            let started = thread.spawn(move || {
                while let Some(work) = queue.take() {
                    if let Some(event) = work(&*analyze) {
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

    fn give(&self, urgent: bool, work: Work) {
        let mut state = self.queue.lock();
        if urgent {
            state.work.push_front(work);
        } else {
            state.work.push_back(work);
        }
        self.queue.changed.notify_one();
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        let mut state = self.queue.lock();
        state.closed = true;
        state.work.clear();
        self.queue.changed.notify_all();
    }
}

impl Queue {
    /// The next work; `None` when there will be none.
    fn take(&self) -> Option<Work> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return None;
            }
            match state.work.pop_front() {
                Some(work) => return Some(work),
                None => state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
