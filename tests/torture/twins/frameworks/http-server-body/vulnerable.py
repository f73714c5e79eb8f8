"""`self.rfile` holds the body."""
# kind: xss
# drive: http.server POST /echo form:text={value}
import html
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs


class Echo(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        form = parse_qs(self.rfile.read(length).decode())
        text = form.get("text", [""])[0].strip()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(f"<pre>{text}</pre>".encode())  # sink
