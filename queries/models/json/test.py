import json

import orjson

settings = json.loads("{}")
#          ^^^^^^^^^^^^^^^^ source decoded
with open("settings.json") as stream:
    settings = json.load(stream)
    #          ^^^^^^^^^^^^^^^^^ source decoded
settings = orjson.loads(b"{}")
#          ^^^^^^^^^^^^^^^^^^^ source decoded

# Nothing is decoded.
json.dumps(settings)
