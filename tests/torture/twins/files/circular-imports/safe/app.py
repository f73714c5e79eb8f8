"""Two modules import each other; the check of the other is looked up when the function runs."""
# kind: sql
# drive: flask GET /tickets?state={value}
# benign: open
from flask import Flask

app = Flask(__name__)

import views  # noqa: E402, F401
