"""The root is one of the resolved path's parents."""
# kind: path
# drive: flask POST /reports/delete form:report={value}
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
REPORTS = Path("reports").resolve()


@app.post("/reports/delete")
def delete():
    report = (REPORTS / request.form["report"]).resolve()
    if REPORTS not in report.parents:
        abort(403)
    report.unlink(missing_ok=True)  # sink
    return "", 204
