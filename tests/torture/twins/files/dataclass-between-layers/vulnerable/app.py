"""The field `note` of the request object is put into the statement."""
# kind: sql
# drive: flask POST /tasks json:{"note": "{value}", "priority": "2"}
from flask import Flask, request

from tasks.models import TaskRequest
from tasks.store import similar

app = Flask(__name__)


@app.post("/tasks")
def add_task():
    return {"similar": similar(TaskRequest.from_json(request.get_json()))}
