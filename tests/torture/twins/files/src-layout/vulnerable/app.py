"""With a `src` folder, the package lies below it; its settings name a folder to which names are joined."""
# kind: path
# drive: flask GET /files?name={value}
from depot.web import app
