"""Two modules import each other; the names are looked up when the functions run."""
# kind: sql
# drive: flask GET /tickets?state={value}
# benign: open
from flask import Flask

app = Flask(__name__)

import views  # noqa: E402, F401
