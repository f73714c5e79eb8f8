"""Where programs keep what they should not."""

import json

from flask import Flask, make_response, request, session

app = Flask(__name__)
FIELD = "password"


@app.post("/sign-in")
def sign_in():
    session["password"] = request.form["password"]
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `request.form["password"]` goes into the session as it is, and the session is a cookie that is signed and not encrypted; keep it on the server
    given = request.form.get("pwd")
    session["given"] = given
    #^^^^^^^^^^^^^^^^^^^^^^^ high: `given` goes into the session as it is, and the session is a cookie that is signed and not encrypted; keep it on the server
    answer = make_response("")
    answer.set_cookie("password", request.form["password"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `request.form["password"]` goes into a cookie as it is: it is kept by the browser and sent with every request; keep it on the server, under a random name
    answer.set_cookie("key", value=session.api_key)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `session.api_key` goes into a cookie as it is: it is kept by the browser and sent with every request; keep it on the server, under a random name
    answer.set_cookie("p", given, secure=True, httponly=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `given` goes into a cookie as it is: it is kept by the browser and sent with every request; keep it on the server, under a random name
    return answer


def cookies(self, response, user_password):
    self.set_secure_cookie("remember", user_password)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `user_password` goes into a cookie as it is: it is kept by the browser and sent with every request; keep it on the server, under a random name
    response.cookies["password"] = user_password
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: `user_password` goes into a cookie as it is: it is kept by the browser and sent with every request; keep it on the server, under a random name


# For those who want to see more: what the server keeps.
def files(path, config, password, api_key, request):
    with open(path, "w") as target:
        target.write(password)
        #^^^^^^^^^^^^^^^^^^^^^ medium (strict): `password` is stored as it is, and whoever reads the file has it; encrypt it, or keep it in a secret store
        target.write(f"password={password}\n")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `password` is stored as it is, and whoever reads the file has it; encrypt it, or keep it in a secret store
        target.write("key = " + api_key + "\n")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `api_key` is stored as it is, and whoever reads the file has it; encrypt it, or keep it in a secret store
        json.dump({"user": config.user, "password": config.password}, target)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `config.password` is stored as it is, and whoever reads the file has it; encrypt it, or keep it in a secret store
    path.write_text(config["api_key"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `config["api_key"]` is stored as it is, and whoever reads the file has it; encrypt it, or keep it in a secret store
    request.session["password"] = password
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `password` is kept in the session as it is, and whoever reads the session store has it; keep a hash, or what was found out with it


# Silent: hashed, encrypted, about a password, or no secret.
def look_alikes(path, password, hash_password, encrypt, key, token, user, response, process, digest):
    session["user_id"] = user.id
    session["password_hash"] = user.password_hash
    session["hash"] = hash_password(password)
    session["password_changed"] = True
    session["field"] = FIELD
    session["csrf_token"] = token
    response.set_cookie("session", token)
    response.set_cookie("password_hint", user.password_hint)
    path.write_bytes(encrypt(key, password))
    process.stdin.write(password)
    with open(path, "w") as target:
        target.write(user.password_hash)
        target.write("password")
        target.write(str(len(password)))
        json.dump({"password": hash_password(password)}, target)
    digest.update(password)
#- accounts/mechanisms.py
"""Silent: the name of a mechanism."""

from flask import session

from accounts.enums import LoginMechanism


def remember(user):
    session["login_mechanism"] = LoginMechanism.PASSWORD
    session["user"] = user.id
