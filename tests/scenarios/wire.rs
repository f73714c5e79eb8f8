//! The protocol over a pair of pipes, blocking: frames go out, messages come in by a thread.

use std::io::{BufRead, BufReader, Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::Value;

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
        let body = message.to_string();
        let written = write!(writer, "Content-Length: {}\r\n\r\n{body}", body.len()).and_then(|()| writer.flush());
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

/// The next message; `None` at the end.
///
/// # Panics
/// If anything else is there: nothing but the protocol may be written.
fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut header = String::new();
    if output.read_line(&mut header).expect("the output is text") == 0 {
        return None;
    }
    let length = header.strip_prefix("Content-Length: ").and_then(|rest| rest.trim_end().parse().ok());
    let length: usize = length.unwrap_or_else(|| panic!("{header:?} is no header"));
    let mut body = vec![0; length + 2];
    output.read_exact(&mut body).expect("the message is whole");
    Some(serde_json::from_slice(&body).expect("the message is JSON"))
}
