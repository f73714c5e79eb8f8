"""`str.isalnum` leaves no room for shell operators."""
# kind: command
# drive: flask POST /printers/test json:{"printer": "{value}"}
# benign: laser2
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/printers/test")
def test_page():
    printer = request.get_json()["printer"]
    if printer.isalnum():
        subprocess.run(f"lp -d {printer} /usr/share/cups/testpage", shell=True)  # sink
        return jsonify(ok=True)
    return jsonify(ok=False), 422
