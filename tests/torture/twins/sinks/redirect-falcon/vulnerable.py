"""`HTTPFound` with the value."""
# kind: redirect
# drive: falcon GET /out?to={value}
# benign: /done
import falcon


class Out:
    def on_get(self, req, resp):
        to = req.get_param("to", required=True)
        raise falcon.HTTPFound(to)  # sink


app = falcon.App()
app.add_route("/out", Out())
