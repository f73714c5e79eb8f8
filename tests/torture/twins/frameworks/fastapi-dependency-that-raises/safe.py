"""A dependency that raises keeps the handler from running."""
# kind: command
# drive: fastapi POST /vm/start?name={value}&zone=a
import os

from fastapi import Depends, FastAPI, HTTPException

app = FastAPI()


def known_vm(name: str):
    if not name.isalnum():
        raise HTTPException(400)


@app.post("/vm/start", dependencies=[Depends(known_vm)])
def start(name: str):
    os.system("virsh start " + name)  # sink
    return {"started": name}
