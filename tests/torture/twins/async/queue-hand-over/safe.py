"""An `asyncio.Queue` hands over what was put first."""
# kind: sql
# drive: flask GET /aqueue?job={value}
import asyncio
import sqlite3

from flask import Flask, request

app = Flask(__name__)


async def first_job(job):
    queue = asyncio.Queue()
    for item in ("sweep", job):
        await queue.put(item)
    return await queue.get()


@app.get("/aqueue")
def aqueue():
    job = asyncio.run(first_job(request.args["job"]))
    cursor = sqlite3.connect("jobs.db").cursor()
    cursor.execute("SELECT 1 WHERE 'sweep' = '" + job + "'")  # sink
    return {"rows": cursor.fetchall()}
