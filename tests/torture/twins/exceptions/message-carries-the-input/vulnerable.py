"""`str(exception)` gives back the argument with which the exception was made."""
# kind: xss
# drive: flask GET /parse?date={value}
from flask import Flask, request

app = Flask(__name__)


class BadDate(Exception):
    pass


def parse(date):
    if not date.isdigit():
        raise BadDate(date)
    return int(date)


@app.get("/parse")
def parse_date():
    try:
        return {"date": parse(request.args["date"])}
    except BadDate as error:
        return "<p class=error>" + str(error) + "</p>"  # sink
