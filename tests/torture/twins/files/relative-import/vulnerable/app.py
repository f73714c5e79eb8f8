"""`from .raw import run` takes the module of this package."""
# kind: command
# drive: flask POST /backup form:label={value}
from backup import app
