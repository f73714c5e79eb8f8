"""Without it, a text is sent as JSON."""
# kind: xss
# drive: fastapi POST /login form:username={value}
from typing import Annotated

from fastapi import FastAPI, Form
from fastapi.responses import HTMLResponse, JSONResponse

app = FastAPI()


@app.post("/login", response_class=JSONResponse)
async def login(username: Annotated[str, Form()]):
    return f"<p>Hello {username}</p>"  # sink
