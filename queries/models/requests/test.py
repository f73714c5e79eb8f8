import requests
from requests.sessions import Session

one = requests.session()
#     ^^^^^^^^^^^^^^^^^^ returns requests.Session
other = Session()
#       ^^^^^^^^^ returns requests.Session
