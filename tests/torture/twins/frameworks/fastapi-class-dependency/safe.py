"""`__init__` of a class dependency keeps what is known."""
# kind: sql
# drive: fastapi GET /wines?sort={value}
# benign: year
import sqlite3

from fastapi import Depends, FastAPI

app = FastAPI()


class Sorting:
    def __init__(self, sort: str = "name"):
        self.sort = sort if sort in ("name", "year") else "name"


@app.get("/wines")
def wines(sorting: Sorting = Depends()):
    db = sqlite3.connect("cellar.db")
    return {"wines": db.execute("SELECT * FROM wines ORDER BY " + sorting.sort).fetchall()}  # sink
