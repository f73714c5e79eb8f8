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
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^ sink ssrf
print(answer.text)
#     ^^^^^^^^^^^ source network
print(requests.get("https://example.org/data").json())
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns requests.Response
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source network
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ sink ssrf


def show(response: requests.Response):
    print(response.content)
    #     ^^^^^^^^^^^^^^^^ source network
    print(response.status_code)


def send(address, session: requests.Session):
#                          ^^^^^^^^^^^^^^^^ source plain-session
    requests.post(address, json={})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns requests.Response
    #             ^^^^^^^ sink ssrf
    session.request("GET", url=address)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns requests.Response
    #                          ^^^^^^^ sink ssrf
    requests.Request("GET", address)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
    #                       ^^^^^^^ sink ssrf
