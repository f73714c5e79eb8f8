import requests
from requests.sessions import Session

one = requests.session()
#     ^^^^^^^^^^^^^^^^^^ returns requests.Session
#     ^^^^^^^^^^^^^^^^^^ source plain-session
other = Session()
#       ^^^^^^^^^ returns requests.Session
#       ^^^^^^^^^ source plain-session
