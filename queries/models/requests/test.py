import requests
from requests.sessions import Session

one = requests.session()
other = Session()
