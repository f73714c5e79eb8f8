"""`self.path` is what the client sent, query and all."""
# kind: sql
# drive: http.server GET /lookup?id={value}
# benign: 6
import json
import sqlite3
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Lookup(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        wanted = query["id"][0]
        db = sqlite3.connect("lookup.db")
        row = db.execute(f"SELECT * FROM things WHERE id = {wanted}").fetchone()  # sink
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(row).encode())
