"""`resp.content_type` makes a page of the text."""
# kind: xss
# drive: falcon GET /hello/{value}
import falcon


class Hello:
    def on_get(self, req, resp, name):
        resp.content_type = falcon.MEDIA_HTML
        resp.text = f"<b>Hello {name}</b>"  # sink


app = falcon.App()
app.add_route("/hello/{name}", Hello())
