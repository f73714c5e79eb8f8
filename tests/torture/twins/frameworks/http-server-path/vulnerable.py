"""The path of a request to `http.server` is still percent-encoded."""
# kind: sql
# drive: http.server GET /users/{value}
import sqlite3
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import unquote


class Users(BaseHTTPRequestHandler):
    def do_GET(self):
        name = unquote(self.path.rsplit("/", 1)[-1])
        sqlite3.connect("users.db").execute(f"UPDATE users SET seen = 1 WHERE name = '{name}'")  # sink
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"ok")


if __name__ == "__main__":
    HTTPServer(("", 8000), Users).serve_forever()
