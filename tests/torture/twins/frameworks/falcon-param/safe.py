"""`req.get_param` of Falcon gives a field of the query."""
# kind: ssrf
# drive: falcon GET /fetch?url={value}
# benign: https://cdn.example/logo.png
import falcon
import requests


class Fetch:
    def on_get(self, req, resp):
        url = req.get_param("url", required=True)
        answer = requests.get("https://cdn.example/" + url, timeout=3)  # sink
        resp.media = {"status": answer.status_code}


app = falcon.App()
app.add_route("/fetch", Fetch())
