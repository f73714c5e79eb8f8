//! The loop around the session: hands it what happens, one thing after the other, and does what it wants done.

mod workers;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use bezoar_base::FastMap;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use self::workers::Workers;
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
    /// The editor waits for an answer that may come in parts.
    AskedInParts(RequestId, Request, mpsc::UnboundedSender<Part>),
    /// Somebody wants to know when the editor has been told all that comes of what was handed over before.
    Flushed(oneshot::Sender<()>),
}

/// A piece of an answer.
#[derive(Debug)]
pub(crate) enum Part {
    /// There is more.
    Some(Answer),
    /// It is the last.
    Last(Answer),
}

/// Who waits for an answer.
enum Waiting {
    Once(oneshot::Sender<Answer>),
    ForParts(mpsc::UnboundedSender<Part>),
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
                host.waiting.insert(id, Waiting::Once(answer));
                Event::Requested(id, request)
            }
            Message::AskedInParts(id, request, parts) => {
                host.waiting.insert(id, Waiting::ForParts(parts));
                Event::Requested(id, request)
            }
            Message::Flushed(done) => {
                host.outbound.tell_when_published(done);
                continue;
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
    waiting: FastMap<RequestId, Waiting>,
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
                // A client that went away does not mind.
                match self.waiting.remove(&id) {
                    Some(Waiting::Once(waiting)) => drop(waiting.send(answer)),
                    Some(Waiting::ForParts(waiting)) => drop(waiting.send(Part::Last(answer))),
                    None => {}
                }
            }
            Effect::ReplyInPart(id, answer) => {
                if let Some(Waiting::ForParts(waiting)) = self.waiting.get(&id) {
                    let _ = waiting.send(Part::Some(answer));
                }
            }
            Effect::Work(job) => {
                self.workers.give(job.priority(), Box::new(move |analyze| job.run(analyze)));
            }
            Effect::Errand(errand) => {
                self.workers.give(errand.priority(), Box::new(move |_| Some(errand.run())));
            }
            Effect::Progress(progress) => self.outbound.show_progress(progress),
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
