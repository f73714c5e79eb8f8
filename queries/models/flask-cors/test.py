from flask_cors import CORS

cors = CORS()
#      ^^^^^^ returns flask_cors.CORS
cors.init_app(None)

# Something else.
CORS.__name__
