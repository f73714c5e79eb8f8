"""A router, a dependency and a repository in three files; the dependency gives a number."""
# kind: sql
# drive: fastapi GET /items/?after={value}
# benign: 4
from fastapi import FastAPI

from shop.routers import items

app = FastAPI()
app.include_router(items.router)
