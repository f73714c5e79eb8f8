//! Between `file` URIs and paths. What is a path depends on the machine; both styles are plain functions of text, so that each
//! is tested everywhere.

use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

/// How a machine writes paths.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// `/home/me/app.py`.
    Unix,
    /// `C:\Users\me\app.py`, `\\server\share\app.py`.
    Windows,
}

/// What stands in a URI as it is: the unreserved characters, the separators of paths, and the colon of a drive.
const PLAIN: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/').remove(b':');

impl Style {
    /// That of this machine.
    const HERE: Self = if cfg!(windows) { Self::Windows } else { Self::Unix };
}

/// The path of a `file` URI; `None` if it is none, or none of this machine's.
pub(super) fn path(uri: &str) -> Option<PathBuf> {
    native(bytes_of(uri, Style::HERE)?)
}

/// The URI of an absolute path.
pub(super) fn uri(path: &Path) -> Option<String> {
    uri_of(path.as_os_str().as_encoded_bytes(), Style::HERE)
}

/// The bytes of the path that a `file` URI names.
fn bytes_of(uri: &str, style: Style) -> Option<Vec<u8>> {
    let (scheme, rest) = uri.split_once(':')?;
    if !scheme.eq_ignore_ascii_case("file") {
        return None;
    }
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (host, path) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/')?),
        None => ("", rest),
    };
    let host = String::from_utf8(percent_decode_str(host).collect()).ok()?.to_ascii_lowercase();
    let is_local = host.is_empty() || host == "localhost";
    let path: Vec<u8> = percent_decode_str(path).collect();
    if path.first() != Some(&b'/') || path.contains(&0) {
        return None;
    }
    let plain = without_dots(&path);
    match style {
        Style::Unix => is_local.then_some(plain),
        Style::Windows if !is_local => Some(windows(&[format!("//{host}").as_bytes(), &plain].concat())),
        // A share, whose host did not become one.
        Style::Windows if path.starts_with(b"//") => Some(windows(&[b"/", &*plain].concat())),
        Style::Windows => on_a_drive(&plain),
    }
}

fn on_a_drive(path: &[u8]) -> Option<Vec<u8>> {
    let [b'/', drive, b':', rest @ ..] = path else { return None };
    let rest = if rest.is_empty() { &b"/"[..] } else { rest };
    let is_drive = drive.is_ascii_alphabetic() && rest.starts_with(b"/");
    is_drive.then(|| windows(&[&[drive.to_ascii_uppercase(), b':'][..], rest].concat()))
}

/// The URI of a path; `None` if it is not absolute.
fn uri_of(path: &[u8], style: Style) -> Option<String> {
    let encoded = |path: &[u8]| percent_encode(path, PLAIN).to_string();
    match style {
        Style::Unix => path.starts_with(b"/").then(|| format!("file://{}", encoded(path))),
        Style::Windows => {
            let slashed: Vec<u8> = path.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte }).collect();
            // `\\?\C:\…` and `\\?\UNC\server\…` are other ways to write the same.
            let plain = slashed.strip_prefix(b"//?/").map_or(slashed.clone(), |rest| {
                rest.strip_prefix(b"UNC/").map_or(rest.to_vec(), |share| [b"//", share].concat())
            });
            match plain.as_slice() {
                [b'/', b'/', share @ ..] => Some(format!("file://{}", encoded(share))),
                [drive, b':', b'/', ..] if drive.is_ascii_alphabetic() => Some(format!("file:///{}", encoded(&plain))),
                _ => None,
            }
        }
    }
}

/// A path with neither `.` nor `..` nor doubled separators.
fn without_dots(path: &[u8]) -> Vec<u8> {
    let mut segments: Vec<&[u8]> = Vec::new();
    for segment in path.split(|byte| *byte == b'/') {
        match segment {
            b"" | b"." => {}
            b".." => drop(segments.pop()),
            _ => segments.push(segment),
        }
    }
    [b"/", segments.join(&b'/').as_slice()].concat()
}

fn windows(path: &[u8]) -> Vec<u8> {
    path.iter().map(|byte| if *byte == b'/' { b'\\' } else { *byte }).collect()
}

#[cfg(unix)]
fn native(path: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt as _;

    Some(std::ffi::OsString::from_vec(path).into())
}

#[cfg(not(unix))]
fn native(path: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(path).ok().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(style: Style, uri: &str, expected: Option<&str>) {
        let found = bytes_of(uri, style).map(|path| String::from_utf8_lossy(&path).into_owned());
        assert_eq!(found.as_deref(), expected, "{uri} in the style of {style:?}");
    }

    #[test]
    fn a_path_of_unix_has_one_spelling() {
        for uri in [
            "file:///home/me/a%20b.py",
            "FILE:///home/me/a%20b.py",
            "file://localhost/home/me/a%20b.py",
            "file:/home/me/a%20b.py",
            "file:///home/me/%61%20%62%2Epy",
            "file:///home//me/./a%20b.py",
            "file:///home/you/../me/a%20b.py",
            "file:///home/me/a%20b.py?version=1#L7",
        ] {
            check(Style::Unix, uri, Some("/home/me/a b.py"));
        }
        check(Style::Unix, "file:///caf%C3%A9/%E6%BC%A2.py", Some("/café/漢.py"));
        check(Style::Unix, "file:///", Some("/"));
        check(Style::Unix, "file:///../../x.py", Some("/x.py"));
        check(Style::Unix, "file:///c%3A/x.py", Some("/c:/x.py"));
    }

    #[test]
    fn a_path_of_windows_has_one_spelling() {
        for uri in [
            "file:///C:/Users/me/a%20b.py",
            "file:///c:/Users/me/a%20b.py",
            "file:///c%3A/Users/me/a%20b.py",
            "file:///C%3a/Users/me/a%20b.py",
            "file:/C:/Users/me/a%20b.py",
            "file:///C:/Users/you/../me//a%20b.py",
        ] {
            check(Style::Windows, uri, Some("C:\\Users\\me\\a b.py"));
        }
        for uri in ["file://server/share/x.py", "file://SERVER/share/x.py", "file:////server/share/x.py"] {
            check(Style::Windows, uri, Some("\\\\server\\share\\x.py"));
        }
        check(Style::Windows, "file://wsl%24/Ubuntu/home/x.py", Some("\\\\wsl$\\Ubuntu\\home\\x.py"));
        check(Style::Windows, "file:///c%3A", Some("C:\\"));
        check(Style::Windows, "file:///c%3A/caf%C3%A9.py", Some("C:\\café.py"));
    }

    #[test]
    fn what_is_no_path_of_the_machine_is_none() {
        for uri in
            ["untitled:Untitled-1", "git:/home/me/x.py", "x.py", "file:x.py", "file:", "file://", "file:///a%00b"]
        {
            check(Style::Unix, uri, None);
            check(Style::Windows, uri, None);
        }
        check(Style::Unix, "file://server/share/x.py", None);
        for uri in ["file:///home/me/x.py", "file:///cc:/x.py", "file:///c:x.py", "file:///1:/x.py"] {
            check(Style::Windows, uri, None);
        }
    }

    #[test]
    fn a_path_and_its_uri_are_one() {
        let unix = ["/", "/home/me/a b.py", "/100%/#1?.py", "/漢/é.py", "/a\\b.py", "/c:/x.py"];
        let windows =
            ["C:\\", "C:\\Users\\me\\a b.py", "D:\\100%\\#1.py", "\\\\server\\share\\漢.py", "\\\\wsl$\\x.py"];
        for (style, paths) in [(Style::Unix, &unix[..]), (Style::Windows, &windows[..])] {
            for path in paths {
                let uri = uri_of(path.as_bytes(), style).expect("an absolute path has one");
                assert!(uri.bytes().all(|byte| byte.is_ascii_graphic()), "{uri}");
                check(style, &uri, Some(path));
            }
        }
        assert_eq!(uri_of(b"/a b.py", Style::Unix).as_deref(), Some("file:///a%20b.py"));
        assert_eq!(uri_of(b"C:\\a b.py", Style::Windows).as_deref(), Some("file:///C:/a%20b.py"));
        assert_eq!(uri_of(b"\\\\?\\C:\\x.py", Style::Windows).as_deref(), Some("file:///C:/x.py"));
        assert_eq!(uri_of(b"\\\\?\\UNC\\server\\share", Style::Windows).as_deref(), Some("file://server/share"));
        assert_eq!(uri_of(b"x.py", Style::Unix), None);
        assert_eq!(uri_of(b"x.py", Style::Windows), None);
        assert_eq!(uri_of(b"C:x.py", Style::Windows), None);
    }

    /// Two files whose names are no text are still two.
    #[test]
    #[cfg(unix)]
    fn a_name_that_is_no_text_is_a_name() {
        let (one, two) = (path("file:///%FF.py").expect("a path"), path("file:///%FE.py").expect("a path"));
        assert_ne!(one, two);
        assert_eq!(uri(&one).as_deref(), Some("file:///%FF.py"));
    }
}
