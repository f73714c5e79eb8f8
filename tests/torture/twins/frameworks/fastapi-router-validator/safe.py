"""A validator that raises refuses the request."""
# kind: command
# drive: fastapi POST /api/dns json:{"zone": "{value}"}
import subprocess

from fastapi import APIRouter, FastAPI
from pydantic import BaseModel, field_validator

router = APIRouter(prefix="/api")


class Zone(BaseModel):
    zone: str

    @field_validator("zone")
    @classmethod
    def letters_only(cls, value):
        if not value.isalpha():
            raise ValueError("letters only")
        return value


@router.post("/dns")
def reload(body: Zone):
    return {"out": subprocess.getoutput("rndc reload " + body.zone)}  # sink


app = FastAPI()
app.include_router(router)
