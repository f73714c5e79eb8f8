"""`response_class=HTMLResponse` makes a page of the text."""
# kind: xss
# drive: fastapi POST /login form:username={value}
from typing import Annotated

from fastapi import FastAPI, Form
from fastapi.responses import HTMLResponse, JSONResponse

app = FastAPI()


@app.post("/login", response_class=HTMLResponse)
async def login(username: Annotated[str, Form()]):
    return f"<p>Hello {username}</p>"  # sink
