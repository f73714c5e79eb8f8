//! Bytes to text and back, as Python reads source files: UTF-8 unless a coding cookie (PEP 263) says otherwise.

use std::fmt;

/// A file's text, and how its bytes stood for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// Without a byte order mark; line ends as they stand.
    pub text: String,
    /// What turns the text into the same bytes again.
    pub encoding: Encoding,
}

/// How bytes stand for characters in one file.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Encoding {
    codec: Codec,
    /// A UTF-8 byte order mark stands first.
    mark: bool,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Codec {
    Utf8,
    Ascii,
    /// Python's, where each byte is the character of that number; the web's label means windows-1252.
    Latin1,
    Other(&'static encoding_rs::Encoding),
}

/// Why bytes are not a Python text. Each is a reason for Python to refuse the file, too, except where it knows more encodings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    #[error(
        "line {line} is not UTF-8 (byte 0x{byte:02x}) and no coding cookie (`# coding: latin-1`) names another encoding"
    )]
    NotUtf8 { line: usize, byte: u8 },
    #[error("line {line} is not {encoding}, which the coding cookie names (byte 0x{byte:02x})")]
    NotAsNamed { encoding: &'static str, line: usize, byte: u8 },
    #[error("the coding cookie names `{0}`, an encoding that is not known")]
    Unknown(String),
    #[error("it begins with a UTF-8 byte order mark, but its coding cookie names `{0}`")]
    MarkAgainstCookie(String),
    #[error("line {line} has a null byte, which Python refuses")]
    Null { line: usize },
    #[error("it is UTF-{0}, which Python does not read; save it as UTF-8")]
    Wide(u8),
}

/// The text that Python reads from `bytes`.
pub fn decode(bytes: &[u8]) -> Result<Decoded, DecodeError> {
    for (mark, width) in
        [(&[0xff, 0xfe, 0, 0][..], 32), (&[0, 0, 0xfe, 0xff], 32), (&[0xff, 0xfe], 16), (&[0xfe, 0xff], 16)]
    {
        if bytes.starts_with(mark) {
            return Err(DecodeError::Wide(width));
        }
    }
    let body = bytes.strip_prefix(MARK);
    let mark = body.is_some();
    let body = body.unwrap_or(bytes);
    let cookie = cookie(body);
    let codec = match &cookie {
        None => Codec::Utf8,
        Some(name) => Codec::named(name).ok_or_else(|| DecodeError::Unknown(name.clone()))?,
    };
    if let Some(name) = cookie.as_ref().filter(|_| mark && codec != Codec::Utf8) {
        return Err(DecodeError::MarkAgainstCookie(name.clone()));
    }
    let line_at = |offset: usize| lines(&body[..offset]).count().max(1);
    // Not only would Python refuse it: the parser might take it for the end.
    if let Some(offset) = body.iter().position(|byte| *byte == 0) {
        return Err(DecodeError::Null { line: line_at(offset) });
    }
    let text = codec.decode(body).map_err(|offset| {
        let line = line_at(offset);
        let byte = body.get(offset).copied().unwrap_or(0);
        match cookie {
            None => DecodeError::NotUtf8 { line, byte },
            Some(_) => DecodeError::NotAsNamed { encoding: codec.name(), line, byte },
        }
    })?;
    Ok(Decoded { text, encoding: Encoding { codec, mark } })
}

impl Encoding {
    /// The bytes of `text`; `None` if it has a character that this encoding lacks.
    pub fn encode(self, text: &str) -> Option<Vec<u8>> {
        let mut bytes = if self.mark { MARK.to_vec() } else { Vec::new() };
        match self.codec {
            Codec::Utf8 => bytes.extend_from_slice(text.as_bytes()),
            Codec::Ascii if text.is_ascii() => bytes.extend_from_slice(text.as_bytes()),
            Codec::Ascii => return None,
            Codec::Latin1 => {
                for c in text.chars() {
                    bytes.push(u8::try_from(u32::from(c)).ok()?);
                }
            }
            Codec::Other(encoding) => match encoding.encode(text) {
                (encoded, _, false) => bytes.extend_from_slice(&encoded),
                (_, _, true) => return None,
            },
        }
        Some(bytes)
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.codec.name())
    }
}

const MARK: &[u8] = b"\xef\xbb\xbf";

impl Codec {
    /// The codec that Python knows by `name`.
    fn named(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase().replace('_', "-");
        let is = |family: &str| name.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        if is("utf-8") {
            return Some(Self::Utf8);
        }
        if is("latin-1") || is("iso-8859-1") || is("iso-latin-1") {
            return Some(Self::Latin1);
        }
        let squeezed: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let label = match squeezed.as_str() {
            "utf8" | "u8" | "utf" | "utf8sig" | "cp65001" => return Some(Self::Utf8),
            "latin1" | "latin" | "l1" | "8859" | "iso88591" | "cp819" | "iso8859" => return Some(Self::Latin1),
            "ascii" | "usascii" | "646" => return Some(Self::Ascii),
            "cp932" | "932" | "ms932" | "mskanji" | "sjis" | "shiftjis" => "shift_jis",
            "cp936" | "936" | "ms936" => "gbk",
            "cp949" | "949" | "ms949" | "uhc" => "euc-kr",
            "cp950" | "950" | "ms950" => "big5",
            "ujis" => "euc-jp",
            "koi8u" => "koi8-u",
            "866" => "ibm866",
            "macroman" => "macintosh",
            "maccyrillic" => "x-mac-cyrillic",
            "latin10" | "iso885916" => "iso-8859-16",
            code => {
                let page = code.strip_prefix("cp").or(code.strip_prefix("windows")).unwrap_or(code);
                let windows = format!("windows-{page}");
                return [&*windows, &*name, code].into_iter().find_map(for_label).map(Self::Other);
            }
        };
        for_label(label).map(Self::Other)
    }

    /// The text, or the offset of the first byte that cannot be read.
    fn decode(self, bytes: &[u8]) -> Result<String, usize> {
        match self {
            Self::Utf8 => std::str::from_utf8(bytes).map(str::to_owned).map_err(|error| error.valid_up_to()),
            Self::Ascii => match bytes.iter().position(|byte| !byte.is_ascii()) {
                Some(offset) => Err(offset),
                None => Ok(bytes.iter().copied().map(char::from).collect()),
            },
            Self::Latin1 => Ok(bytes.iter().copied().map(char::from).collect()),
            Self::Other(encoding) => {
                let mut decoder = encoding.new_decoder_without_bom_handling();
                let room = decoder.max_utf8_buffer_length_without_replacement(bytes.len());
                let mut text = String::with_capacity(room.unwrap_or(bytes.len()));
                match decoder.decode_to_string_without_replacement(bytes, &mut text, true) {
                    (encoding_rs::DecoderResult::InputEmpty, _) => Ok(text),
                    (_, read) => Err(read.saturating_sub(1)),
                }
            }
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Ascii => "ascii",
            Self::Latin1 => "iso-8859-1",
            Self::Other(encoding) => encoding.name(),
        }
    }
}

/// The web's encoding of that name, unless no Python source can be in it.
fn for_label(label: &str) -> Option<&'static encoding_rs::Encoding> {
    let never = [
        encoding_rs::UTF_16LE,
        encoding_rs::UTF_16BE,
        encoding_rs::REPLACEMENT,
        encoding_rs::X_USER_DEFINED,
        encoding_rs::UTF_8,
    ];
    encoding_rs::Encoding::for_label(label.as_bytes()).filter(|encoding| !never.contains(encoding))
}

/// The encoding that a comment in the first two lines names; the second counts only below a comment or an empty line.
fn cookie(bytes: &[u8]) -> Option<String> {
    let mut first_two = lines(bytes).take(2);
    let first = first_two.next()?.trim_ascii();
    if let Some(name) = cookie_in(first) {
        return Some(name);
    }
    if !first.is_empty() && !first.starts_with(b"#") {
        return None;
    }
    cookie_in(first_two.next()?.trim_ascii())
}

fn cookie_in(line: &[u8]) -> Option<String> {
    const WORD: &[u8] = b"coding";
    let comment = line.strip_prefix(b"#")?;
    comment.windows(WORD.len() + 1).enumerate().find_map(|(at, window)| {
        if !window.starts_with(WORD) || !matches!(window[WORD.len()], b':' | b'=') {
            return None;
        }
        let rest = comment[at + window.len()..].trim_ascii_start();
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        let name: String = rest.iter().take_while(|byte| is_name(byte)).copied().map(char::from).collect();
        (!name.is_empty()).then_some(name)
    })
}

/// The lines of `bytes`, without their ends.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let here = rest?;
        let Some(end) = here.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            return rest.take();
        };
        let skipped = if here[end..].starts_with(b"\r\n") { 2 } else { 1 };
        rest = Some(&here[end + skipped..]);
        Some(&here[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<(String, String), DecodeError> {
        decode(bytes).map(|decoded| {
            assert_eq!(decoded.encoding.encode(&decoded.text).as_deref(), Some(bytes), "the way back");
            (decoded.text, decoded.encoding.to_string())
        })
    }

    #[track_caller]
    fn check(bytes: &[u8], text: &str, encoding: &str) {
        assert_eq!(read(bytes), Ok((text.to_owned(), encoding.to_owned())));
    }

    #[test]
    fn a_file_is_utf8_unless_it_says_otherwise() {
        check("x = 'é'\r\n".as_bytes(), "x = 'é'\r\n", "utf-8");
        check(b"\xef\xbb\xbfx = 1\n", "x = 1\n", "utf-8");
        assert_eq!(read(b"# one\nx = '\xe9'\n"), Err(DecodeError::NotUtf8 { line: 2, byte: 0xe9 }));
    }

    #[test]
    fn cookies_are_read_as_python_reads_them() {
        check(b"# -*- coding: latin-1 -*-\n'\xe9\x80'", "# -*- coding: latin-1 -*-\n'é\u{80}'", "iso-8859-1");
        check(
            b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n'\x80'",
            "#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n'€'",
            "windows-1252",
        );
        check(b"\r\n#coding=euc_jp\r\n'\xa4\xa2'", "\r\n#coding=euc_jp\r\n'あ'", "EUC-JP");
        check(b"# coding: Shift_JIS\n'\x82\xa0'", "# coding: Shift_JIS\n'あ'", "Shift_JIS");
        check(b"# coding: iso-latin-1-unix\n'\xe9'", "# coding: iso-latin-1-unix\n'é'", "iso-8859-1");
        check("# coding: utf-8-sig\n'é'".as_bytes(), "# coding: utf-8-sig\n'é'", "utf-8");
        check(b"# coding: koi8-r\n'\xc1'", "# coding: koi8-r\n'а'", "KOI8-R");
        check(b"# coding: iso8859-15\n'\xa4'", "# coding: iso8859-15\n'€'", "ISO-8859-15");
    }

    #[test]
    fn a_cookie_counts_only_in_a_comment_of_the_first_two_lines() {
        assert!(read(b"x = 1\n# coding: latin-1\n'\xe9'").is_err(), "below code");
        assert!(read(b"\n\n# coding: latin-1\n'\xe9'").is_err(), "third line");
        assert!(read(b"'''coding: latin-1'''\n'\xe9'").is_err(), "in a string");
    }

    #[test]
    fn what_python_refuses_is_refused_with_the_reason() {
        assert_eq!(read(b"# coding: klingon\n"), Err(DecodeError::Unknown("klingon".to_owned())));
        assert_eq!(read(b"# coding: utf-7\n"), Err(DecodeError::Unknown("utf-7".to_owned())));
        assert_eq!(read(b"# coding: utf-16\n"), Err(DecodeError::Unknown("utf-16".to_owned())));
        assert_eq!(read(b"x\n'\0'"), Err(DecodeError::Null { line: 2 }));
        assert_eq!(read(b"\xff\xfex\x00"), Err(DecodeError::Wide(16)));
        assert_eq!(read(b"\xef\xbb\xbf# coding: latin-1\n"), Err(DecodeError::MarkAgainstCookie("latin-1".to_owned())));
        let not_ascii = DecodeError::NotAsNamed { encoding: "ascii", line: 2, byte: 0xc3 };
        assert_eq!(read("# coding: ascii\n'é'".as_bytes()), Err(not_ascii));
    }

    #[test]
    fn a_character_that_the_encoding_lacks_is_not_written() {
        let latin = decode(b"# coding: latin-1\n").expect("known").encoding;
        assert_eq!(latin.encode("é"), Some(vec![0xe9]));
        assert_eq!(latin.encode("あ"), None);
    }
}
