"""A base method that calls `self.step()` calls the derived class's `step`."""
# kind: xss
# drive: flask GET /page?body={value}
import html

from flask import Flask, request

app = Flask(__name__)


class Page:
    def render(self, body):
        return "<main>" + self.prepare(body) + "</main>"

    def prepare(self, body):
        return html.escape(body)


class RawPage(Page):
    def prepare(self, body):
        return body


@app.get("/page")
def page():
    page = Page()
    return page.render(request.args["body"])  # sink
