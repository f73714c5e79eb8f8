"""`in path.parents` the wrong way round: the root's parents are nobody's business."""
# kind: path
# drive: flask POST /reports/delete form:report={value}
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
REPORTS = Path("reports").resolve()


@app.post("/reports/delete")
def delete():
    report = (REPORTS / request.form["report"]).resolve()
    if report in REPORTS.parents:
        abort(403)
    report.unlink(missing_ok=True)  # sink
    return "", 204
