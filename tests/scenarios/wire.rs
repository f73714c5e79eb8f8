//! The protocol over a pair of pipes, blocking: frames go out, messages come in by a thread.

use std::io::{BufReader, Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::Value;

use crate::framing::{frame, read};

/// Long enough for the slowest machine; nothing waits for it unless something is broken.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct Wire {
    writer: Option<Box<dyn Write + Send>>,
    messages: Receiver<Value>,
}

impl Wire {
    pub(crate) fn new(writer: impl Write + Send + 'static, reader: impl Read + Send + 'static) -> Self {
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            let mut reader = BufReader::new(reader);
            while let Some(message) = read(&mut reader) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        Self { writer: Some(Box::new(writer)), messages }
    }

    /// Sends a message, unless this side has hung up.
    pub(crate) fn send(&mut self, message: &Value) {
        let Some(writer) = &mut self.writer else { return };
        let written = writer.write_all(&frame(message)).and_then(|()| writer.flush());
        written.expect("the server reads");
    }

    /// The next message; `None` if none comes, or none will.
    pub(crate) fn receive(&self) -> Option<Value> {
        self.messages.recv_timeout(PATIENCE).ok()
    }

    pub(crate) fn hang_up(&mut self) {
        self.writer = None;
    }
}
