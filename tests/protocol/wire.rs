//! The protocol's frames: a header with a length, then JSON.

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, BufReader};

/// A message as it goes over the wire.
pub(crate) fn frame(message: &Value) -> Vec<u8> {
    let body = message.to_string();
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

pub(crate) fn request(id: u64, method: &str, params: Value) -> Vec<u8> {
    frame(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }))
}

pub(crate) fn notification(method: &str, params: Value) -> Vec<u8> {
    frame(&json!({ "jsonrpc": "2.0", "method": method, "params": params }))
}

/// Reads messages until the other side is gone.
///
/// # Panics
/// If it reads anything that is no message: nothing else may ever be written.
pub(crate) struct Messages<R> {
    reader: BufReader<R>,
}

impl<R: AsyncRead + Unpin> Messages<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader: BufReader::new(reader) }
    }

    /// The next message; `None` if there will be none.
    pub(crate) async fn next(&mut self) -> Option<Value> {
        let mut header = String::new();
        if self.reader.read_line(&mut header).await.expect("the stream can be read") == 0 {
            return None;
        }
        let length = header.strip_prefix("Content-Length: ").and_then(|rest| rest.trim_end().parse().ok());
        let length: usize = length.unwrap_or_else(|| panic!("{header:?} is no header"));
        let mut empty = String::new();
        self.reader.read_line(&mut empty).await.expect("the stream can be read");
        assert_eq!(empty, "\r\n");
        let mut body = vec![0; length];
        self.reader.read_exact(&mut body).await.expect("the message is whole");
        Some(serde_json::from_slice(&body).expect("the message is JSON"))
    }
}
