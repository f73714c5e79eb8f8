//! Addresses of which a host or a scheme was looked at.

use bezoar_base::Constant;
use bezoar_syntax::{Node, field, kind};

use crate::characters::letters_in;
use crate::exec::Frame;
use crate::labels::Kinds;
use crate::refine::{first_argument, nth_argument};
use crate::value::{Known, Value};

/// What takes an address apart.
const PARSERS: &[&str] = &[
    "urllib.parse.urlparse",
    "urllib.parse.urlsplit",
    "urlparse.urlparse",
    "urlparse.urlsplit",
    "six.moves.urllib.parse.urlparse",
    "six.moves.urllib.parse.urlsplit",
    "httpx.URL",
    "yarl.URL",
    "werkzeug.urls.url_parse",
    "urllib3.util.parse_url",
    "urllib3.util.url.parse_url",
    "django.utils.http.urlsplit",
    "furl.furl",
    "rfc3986.urlparse",
];

/// What puts one address behind another.
const JOINERS: &[&str] =
    &["urllib.parse.urljoin", "urlparse.urljoin", "six.moves.urllib.parse.urljoin", "werkzeug.urls.url_join"];

/// Properties of an address of a network that are true of what is reached from everywhere, and of what is not.
const PRIVATE: &[&str] = &["is_private", "is_loopback", "is_link_local", "is_reserved"];

/// A part of an address.
enum AddressPart {
    Host,
    Scheme,
}

impl<'t> Frame<'_, 't> {
    /// The part of an address that an expression is, and the address.
    fn address_part(&self, node: Node<'t>) -> Option<(AddressPart, Node<'t>)> {
        let (object, part) = match node.kind() {
            kind::ATTRIBUTE => {
                let part = match node.child(field::ATTRIBUTE)?.text() {
                    "netloc" | "hostname" | "host" | "authority" => AddressPart::Host,
                    "scheme" => AddressPart::Scheme,
                    _ => return None,
                };
                (node.child(field::OBJECT)?, part)
            }
            kind::SUBSCRIPT => {
                let part = match self.known(node.child(field::SUBSCRIPT)?).only_constant()? {
                    Constant::Int(0) => AddressPart::Scheme,
                    Constant::Int(1) => AddressPart::Host,
                    _ => return None,
                };
                (node.child(field::VALUE)?, part)
            }
            _ => return None,
        };
        let parsed = self.meant(object);
        Some((part, first_argument(parsed).filter(|_| self.calls(parsed, PARSERS))?))
    }

    /// Clears an address of which `place` is a part that is known; whether it is one.
    pub(crate) fn clear_address(&mut self, place: Node<'t>, kinds: Kinds) -> bool {
        let Some((part, address)) = self.address_part(place) else { return false };
        if kinds.covers(Kinds::SSRF) && matches!(part, AddressPart::Host) {
            self.clear_host(address);
        }
        true
    }

    /// The host of an address is one that was chosen here.
    fn clear_host(&mut self, address: Node<'t>) {
        self.clear(address, Kinds::SSRF.union(Kinds::REDIRECT).union(Kinds::HOST));
        let joined = self.meant(address);
        if let Some(part) = nth_argument(joined, 1).filter(|_| self.calls(joined, JOINERS)) {
            self.clear(part, Kinds::HOST.union(Kinds::SCHEME));
        }
    }

    /// A part of an address is there, or is not.
    pub(crate) fn refine_part(&mut self, place: Node<'t>, truth: bool) {
        if truth {
            if PRIVATE.iter().chain(&["is_global"]).any(|name| self.is_property(place, name))
                && self.is_property(place, "is_global")
            {
                self.clear_network_address(place);
            }
            return;
        }
        if PRIVATE.iter().any(|name| self.is_property(place, name)) {
            self.clear_network_address(place);
            return;
        }
        match self.address_part(place) {
            Some((AddressPart::Host, address)) => self.clear(address, Kinds::HOST),
            Some((AddressPart::Scheme, address)) => self.clear(address, Kinds::SCHEME),
            None => {}
        }
    }

    fn is_property(&self, place: Node<'t>, name: &str) -> bool {
        place.kind() == kind::ATTRIBUTE
            && place.child(field::ATTRIBUTE).is_some_and(|attribute| attribute.text() == name)
    }

    /// `ip_address(host).is_private` is false.
    fn clear_network_address(&mut self, property: Node<'t>) {
        let Some(address) = property.child(field::OBJECT).map(|object| self.meant(object)) else { return };
        self.clear_host_of(address, Kinds::SSRF);
    }

    fn clear_host_of(&mut self, address: Node<'t>, kinds: Kinds) {
        if !self.calls(address, &["ipaddress.ip_address", "ipaddress.IPv4Address", "ipaddress.IPv6Address"]) {
            return;
        }
        let Some(host) = first_argument(address) else { return };
        self.clear(host, kinds);
        let looked_up = self.meant(host);
        if let Some(name) = first_argument(looked_up).filter(|_| self.calls(looked_up, &["socket.gethostbyname"])) {
            self.clear(name, kinds);
        }
    }

    /// `ip_address(host) in network`: whether that was it.
    pub(crate) fn in_network(&mut self, address: Node<'t>, network: Node<'t>) -> bool {
        let value = self.known(network);
        let is_network = |known: &Known| matches!(known, Known::Instance(path) if path.starts_with("ipaddress.") && path.contains("etwork"));
        if value.known().is_empty() || !value.known().iter().all(is_network) || !value.labels().is_empty() {
            return false;
        }
        let address = self.meant(address);
        self.clear_host_of(address, Kinds::ALL);
        true
    }

    /// `host.endswith(".example.com")`
    pub(crate) fn host_ends(&mut self, host: Node<'t>, suffix: Node<'t>) {
        let value = self.known(suffix);
        let texts: Vec<Value> = match value.only() {
            Some(Known::Sequence(sequence)) if !sequence.open => sequence.elements.clone(),
            _ => vec![value],
        };
        let has_dot = |value: &Value| {
            value
                .only_constant()
                .and_then(Constant::as_text)
                .is_some_and(|text| text.starts_with('.') && text.len() > 1)
        };
        if texts.iter().all(has_dot) {
            let mut host = self.meant(host);
            // `parsed.hostname or ""`, `.lower()`
            for _ in 0..4 {
                let inner = match host.kind() {
                    kind::BOOLEAN_OPERATOR => host.child(field::LEFT),
                    kind::CALL => host.child(field::FUNCTION).and_then(|function| function.child(field::OBJECT)),
                    _ => None,
                };
                let Some(inner) = inner else { break };
                host = self.meant(inner);
            }
            self.clear_address(host, Kinds::ALL);
        }
    }

    /// `path[1:2] not in ("/", "\\")`: what stands behind the first character begins no host; whether that was it.
    pub(crate) fn is_no_second_slash(&mut self, second: Node<'t>, among: Node<'t>) -> bool {
        let is_second = second.kind() == kind::SUBSCRIPT
            && second
                .child(field::SUBSCRIPT)
                .is_some_and(|at| matches!(at.text().replace(' ', "").as_str(), "1:2" | "1"));
        let (Some(path), Some(letters)) =
            (second.child(field::VALUE).filter(|_| is_second), letters_in(&self.known(among)))
        else {
            return false;
        };
        let slash = if letters.has('/') { Kinds::HOST_SLASH } else { Kinds::NONE };
        let backslash = if letters.has('\\') { Kinds::HOST_BACKSLASH } else { Kinds::NONE };
        self.clear(path, slash.union(backslash));
        true
    }

    /// Whether an expression is the host that this very request was sent to.
    pub(crate) fn is_own_host(&self, node: Node<'t>) -> bool {
        let node = self.meant(node);
        let own = |node: Node<'t>| {
            let name = match node.kind() {
                kind::ATTRIBUTE => node.child(field::ATTRIBUTE),
                kind::CALL => node.child(field::FUNCTION).and_then(|function| function.child(field::ATTRIBUTE)),
                _ => None,
            };
            name.is_some_and(|name| {
                matches!(name.text(), "host_url" | "url_root" | "base_url" | "host" | "get_host" | "root_url")
            })
        };
        match self.address_part(node) {
            Some((AddressPart::Host, address)) => own(self.meant(address)),
            _ => own(node) && self.address_part(node).is_none(),
        }
    }
}

/// A part of an address that was taken apart: a text without tabs and line ends, which are taken out before.
pub(crate) fn part_of_address(address: &Value, name: &str) -> Option<Value> {
    let Some(Known::Instance(path)) = address.only().filter(|_| !address.labels().is_empty()) else { return None };
    let is_split = matches!(&**path, "urllib.parse.urlsplit()" | "urllib.parse.urlparse()");
    let is_part = matches!(name, "scheme" | "netloc" | "path" | "query" | "fragment" | "params");
    let labels = address.labels().cleared(Kinds::letters_of("\t\r\n"));
    (is_split && is_part).then(|| Value::instance("builtins.str").with_labels(&labels))
}
