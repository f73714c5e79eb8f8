"""The `if` of a comprehension keeps only the items for which it is true."""
# kind: command
# drive: flask POST /install body:{value}
# benign: curl
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/install")
def install():
    wanted = request.get_data(as_text=True).splitlines()
    packages = [name for name in wanted if name] or ["vim"]
    os.system("apt-get install " + " ".join(packages))  # sink
    return {"packages": len(packages)}
