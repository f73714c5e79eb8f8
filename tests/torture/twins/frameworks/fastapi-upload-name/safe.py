"""`Path.name` of it is one plain name behind a number."""
# kind: path
# drive: fastapi POST /files file:file={value}
# file: uploads/first
import pathlib

from fastapi import FastAPI, UploadFile

app = FastAPI()
UPLOADS = pathlib.Path("uploads")


@app.post("/files")
async def upload(file: UploadFile):
    target = UPLOADS / ("1-" + pathlib.Path(file.filename).name)
    with open(target, "wb") as out:  # sink
        out.write(await file.read())
    return {"size": target.name}
