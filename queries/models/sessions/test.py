from flask import session


def keep(user, request):
    session.update({"user": user})
    #             ^^^^^^^^^^^^^^^^ sink session
    session.setdefault("user", user)
    #                 ^^^^^^^^^^^^^^ sink session
    request.session.update(user)
    #                     ^^^^^^ sink session


# Sessions of another kind.
def other(requests, user):
    session.pop("user", None)
    requests.headers.update(user)
