"""With a `src` folder, the package lies below it; its function keeps one plain name."""
# kind: path
# drive: flask GET /files?name={value}
from depot.web import app
