"""`from ..text import clean` goes one package up, past the module of the same name beside it."""
# kind: xss
# drive: flask GET /wiki?title={value}
from wiki.views.pages import app
