"""A conditional expression as the element chooses per item, and filters nothing."""
# kind: command
# drive: flask GET /opts?flag={value}
# benign: -l
import subprocess

from flask import Flask, request

app = Flask(__name__)

KNOWN = ("-l", "-a")


@app.get("/opts")
def opts():
    flags = request.args.getlist("flag")
    chosen = [flag if flag not in KNOWN else "-l" for flag in flags]
    return subprocess.check_output("ls " + " ".join(chosen), shell=True, text=True)  # sink
