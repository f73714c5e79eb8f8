"""`from .text import clean` takes the module beside it."""
# kind: xss
# drive: flask GET /wiki?title={value}
from wiki.views.pages import app
