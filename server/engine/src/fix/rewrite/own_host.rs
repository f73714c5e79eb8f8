use bezoar_syntax::{Node, field, kind};

use super::{Arguments, Draft, Example, Rewrite, is_plain_text};

pub(super) const REWRITE: Rewrite = Rewrite {
    name: "allow-own-host",
    summary: "Lets an address through only if it is of the site itself, by Django's `url_has_allowed_host_and_scheme`, and takes `/` \
              otherwise. Works on variables and on what is looked up in `request.GET` and the like. Not offered where no request is at \
              hand to ask for its host: as a parameter `request` of the function, or in the address itself.",
    arguments: &[("url", "the address")],
    examples: &[Example {
        rule: (
            "rewrite = \"allow-own-host\"\nurl = \"@url\"",
            "((call function: (_) @_f arguments: (argument_list . (_) @url)) @match (#eq? @_f \"run\"))",
        ),
        before: "from django import http\n\ndef view(request):\n    url = request.GET.get(\"next\")\n    return run(url)\n",
        after: "from django import http\nfrom django.utils.http import url_has_allowed_host_and_scheme\n\ndef view(request):\n    url = \
                request.GET.get(\"next\")\n    return run(url if url_has_allowed_host_and_scheme(url, \
                allowed_hosts={request.get_host()}) else \"/\")\n",
    }],
    apply,
};

/// What Django keeps of a request that a client sends.
const DATA: &[&str] = &["GET", "POST", "COOKIES"];

fn apply(draft: &mut Draft<'_, '_>, arguments: &Arguments<'_>) -> Option<()> {
    let url = arguments.node(draft, "url")?;
    let request = match url.kind() {
        kind::IDENTIFIER => request_around(draft, url)?,
        kind::SUBSCRIPT if is_text(url.child(field::SUBSCRIPT)?) => request_of(url.child(field::VALUE)?)?,
        kind::CALL => {
            let method = url.child(field::FUNCTION).filter(|it| it.kind() == kind::ATTRIBUTE)?;
            let gets = method.child(field::ATTRIBUTE)?.text() == "get";
            let are_plain = url.child(field::ARGUMENTS)?.named_children().all(is_text);
            request_of(method.child(field::OBJECT).filter(|_| gets && are_plain)?)?
        }
        _ => return None,
    };
    let check = draft.say("django.utils.http.url_has_allowed_host_and_scheme", url)?;
    let text = url.text();
    let checked = format!("{text} if {check}({text}, allowed_hosts={{{request}.get_host()}}) else \"/\"");
    draft.replace(url, &checked)
}

/// The request of `request.GET`.
fn request_of(data: Node<'_>) -> Option<String> {
    let is_data = data.child(field::ATTRIBUTE).is_some_and(|name| DATA.contains(&name.text()));
    let request = data.child(field::OBJECT).filter(|_| is_data)?;
    matches!(request.text(), "request" | "self.request").then(|| request.text().to_owned())
}

/// The request that the function around gets.
fn request_around<'t>(draft: &Draft<'_, 't>, place: Node<'t>) -> Option<String> {
    let parameters = draft.python.function_around(place)?.child(field::PARAMETERS)?;
    let is_request = |parameter: Node<'_>| match parameter.kind() {
        kind::IDENTIFIER => parameter.text() == "request",
        kind::TYPED_PARAMETER => parameter.named_child(0).is_some_and(|name| name.text() == "request"),
        _ => false,
    };
    parameters.named_children().any(is_request).then(|| "request".to_owned())
}

/// Whether it is a text that is written out, on one line.
fn is_text(node: Node<'_>) -> bool {
    is_plain_text(node) && !node.text().contains('\n')
}
