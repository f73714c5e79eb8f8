"""The handler of `KeyError` uses a constant."""
# kind: ssrf
# drive: flask GET /weather?station={value}
# benign: oslo
import requests
from flask import Flask, request

app = Flask(__name__)
STATIONS = {"oslo": "http://oslo.weather.example", "bonn": "http://bonn.weather.example"}


@app.route("/weather")
def weather():
    station = request.args["station"]
    try:
        base = STATIONS[station]
    except KeyError:
        base = STATIONS["oslo"]
    return {"now": requests.get(base + "/now", timeout=3).text}  # sink
