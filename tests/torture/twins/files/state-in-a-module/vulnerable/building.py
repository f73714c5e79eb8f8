import os

import current


def build():
    os.system("npm run build -- --theme=" + current.theme)  # sink
