"""The dependency looks at another parameter."""
# kind: command
# drive: fastapi POST /vm/start?name={value}&zone=a
import os

from fastapi import Depends, FastAPI, HTTPException

app = FastAPI()


def known_vm(zone: str):
    if not zone.isalnum():
        raise HTTPException(400)


@app.post("/vm/start", dependencies=[Depends(known_vm)])
def start(name: str):
    os.system("virsh start " + name)  # sink
    return {"started": name}
