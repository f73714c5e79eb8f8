"""What programs write down of a request."""
#- shop.py
import logging

from flask import Flask, current_app, request
from loguru import logger as log

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.post("/sign-in")
def sign_in():
    user = request.form["user"]
    logger.info("signing in %s", user)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logger.warning("%d times wrong: %s", 3, user)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logging.info(f"signing in {user!r}")
    logging.error("wrong password for " + repr(user))
    logger.error("wrong password for " + repr(user) + ", again")
    logger.info("signing in %s" % user)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logger.info("signing in {}".format(user))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logger.log(logging.INFO, "signing in %s", user)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    current_app.logger.info(repr(user))
    log.info("signing in {}", user)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logger.info(f"signing in {user:>20}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logger.info(f"{user=:s}")
    #^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    print(f"seen: {user}")
    #^^^^^^^^^^^^^^^^^^^^^ low (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    print("seen:", *request.form.getlist("name"))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `*request.form.getlist("name")` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    text = "page " + request.args["page"]
    logger.info(repr(text))
    print("seen:", user)
    #^^^^^^^^^^^^^^^^^^^ low (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    return ""


# Silent: shown as Python would write it, a number, the program's own words.
@app.post("/safe")
def safe():
    user = request.form["user"]
    logger.info("signing in %r", user)
    logger.info("%d times wrong: %r", 3, user)
    logger.info("%r is %s", user, "somebody")
    logger.info(f"signing in {user!r}")
    logger.info(f"{user=}")
    logger.info("page %d", request.args["page"])
    logger.info("page %s", int(request.args["page"]))
    logger.info("somebody signs in: %s", "shop")
    logger.info("signing in %s", repr(user))
    logger.info("something was sent: %s", bool(user))
    logger.info("%d letters", len(user))
    log.info("signing in {!r}", user)
    logger.info("wrong password", extra={"user": user})
    logger.setLevel(request.args["level"])
    return ""


# Silent: a header holds no line ends.
@app.get("/trace")
def trace():
    logging.info("trace %s of %s", request.headers.get("X-Trace", "none"), request.headers.get("X-Forwarded-For"))
    return "ok"


# Silent: not from a request.
def from_elsewhere(user):
    logger.info("signing in %s", user)
