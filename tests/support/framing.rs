//! How messages stand in the stream of a language server.

use std::io::BufRead;

use serde_json::Value;

/// A message as it is written.
pub(crate) fn frame(message: &Value) -> Vec<u8> {
    let body = message.to_string();
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// The next message; `None` at the end.
///
/// # Panics
/// If anything else is there: nothing but the protocol may be written.
pub(crate) fn read(output: &mut impl BufRead) -> Option<Value> {
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
