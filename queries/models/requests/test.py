import requests
from requests.sessions import Session

one = requests.session()
#     ^^^^^^^^^^^^^^^^^^ returns requests.Session
#     ^^^^^^^^^^^^^^^^^^ source plain-session
other = Session()
#       ^^^^^^^^^ returns requests.Session
#       ^^^^^^^^^ source plain-session

answer = one.get("https://example.org/data")
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns requests.Response
print(answer.text)
#     ^^^^^^^^^^^ source network
print(requests.get("https://example.org/data").json())
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns requests.Response
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source network


def show(response: requests.Response):
    print(response.content)
    #     ^^^^^^^^^^^^^^^^ source network
    print(response.status_code)
