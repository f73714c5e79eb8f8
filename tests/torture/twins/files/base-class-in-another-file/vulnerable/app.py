"""The method that is inherited from the other file calls the hook of the subclass, which does nothing."""
# kind: command
# drive: flask POST /deploy form:branch={value}
from flask import Flask, request

from jobs.base import Job

app = Flask(__name__)


class Deploy(Job):
    def check(self, argument):
        return argument.isalnum()

    def line(self, argument):
        return "./deploy.sh " + argument


@app.post("/deploy")
def deploy():
    Deploy().run(request.form["branch"])
    return "", 202
