"""What one thread puts into a queue another one gets."""
# kind: sql
# drive: flask GET /threads?v={value}
import queue
import sqlite3
import threading

from flask import Flask, request

app = Flask(__name__)


def produce(box, word):
    box.put("tea")
    box.put(word)


@app.get("/threads")
def threads():
    box = queue.SimpleQueue()
    worker = threading.Thread(target=produce, args=(box, request.args["v"]))
    worker.start()
    worker.join()
    first, second = box.get(), box.get()
    word = second
    rows = sqlite3.connect("threads.db").execute(f"SELECT 1 WHERE 'tea' = '{word}'")  # sink
    return {"rows": rows.fetchall(), "second": len(second)}
