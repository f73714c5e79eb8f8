"""What programs write down about those who use them."""

import logging
from getpass import getpass

import jwt
from loguru import logger as loguru_log

logger = logging.getLogger(__name__)
PASSWORD = "password"


def login(user, password):
    logger.info("login of %s with password %s", user, password)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `password` goes into the log as it is, and logs are read by many and kept for long; leave it out
    logger.debug(f"login of {user} with {password}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `password` goes into the log as it is, and logs are read by many and kept for long; leave it out
    logging.warning("wrong password: " + password)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `password` goes into the log as it is, and logs are read by many and kept for long; leave it out
    logger.error("wrong password %s for %s" % (password, user))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `password` goes into the log as it is, and logs are read by many and kept for long; leave it out
    logger.error("wrong password {} for {}".format(password, user))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `password` goes into the log as it is, and logs are read by many and kept for long; leave it out
    loguru_log.info("login of {} with {}", user, password)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `password` goes into the log as it is, and logs are read by many and kept for long; leave it out


def call(self, config, request, api_key):
    self.logger.debug("connecting with key %r", api_key)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `api_key` goes into the log as it is, and logs are read by many and kept for long; leave it out
    logger.info("headers: %s", request.headers["X-Api-Key"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `request.headers["X-Api-Key"]` goes into the log as it is, and logs are read by many and kept for long; leave it out
    logger.info("sent %(key)s" % {"key": api_key})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `api_key` goes into the log as it is, and logs are read by many and kept for long; leave it out
    logger.info("signing in as %s:%s", config.user, config["db_password"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `config["db_password"]` goes into the log as it is, and logs are read by many and kept for long; leave it out
    self.log.info("refreshed", access_token=config.access_token)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `config.access_token` goes into the log as it is, and logs are read by many and kept for long; leave it out
    logger.log(logging.DEBUG, "got %s", self.session.refresh_token)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `self.session.refresh_token` goes into the log as it is, and logs are read by many and kept for long; leave it out


def through_variables(form):
    given = form.get("password")
    logger.info("given: %s", given)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `given` goes into the log as it is, and logs are read by many and kept for long; leave it out
    entered = getpass()
    logger.info("entered: %s", str(entered.password))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `str(entered.password)` goes into the log as it is, and logs are read by many and kept for long; leave it out
    text = f"password is {form['password']}"
    logger.info(text)
    #^^^^^^^^^^^^^^^^ high fix: `text` goes into the log as it is, and logs are read by many and kept for long; leave it out


# For those who want to see more: perhaps no secret, or asked for.
def perhaps(token, secret, new_password):
    logger.debug("token: %s", token)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict) fix: If `token` is a secret, everybody who reads the log has it; leave it out
    logger.debug(f"unpacked {secret}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict) fix: If `secret` is a secret, everybody who reads the log has it; leave it out
    print("Your new password:", new_password)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: `new_password` is printed as it is; where a program's output is kept, everybody who reads it has it
    print(f"Your new password: {new_password}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: `new_password` is printed as it is; where a program's output is kept, everybody who reads it has it


# Silent: it is about a password and does not tell it.
def look_alikes(user, password, password_field, password_hash, hash_password, mask, form, token_count, secret_name):
    logger.info("password reset sent to %s", user.email)
    logger.info("password of %s changed", user)
    logger.info("hash: %s", password_hash)
    logger.info("hash: %s", hash_password(password))
    logger.info("password: %s", mask(password))
    logger.info("password has %d characters", len(password))
    logger.info("password given: %s", bool(password))
    logger.info("password given: %s", password is not None)
    logger.info("password: %s", "***" if password else "none")
    logger.info("field: %s", password_field.label)
    logger.info("field: %s", form[PASSWORD].label)
    logger.info("field: %s", PASSWORD)
    logger.info("ok: %s", user.check_password(password))
    logger.info("type: %s", type(password))
    logger.info("errors: %s", form.password_errors)
    logger.info("%d tokens, secret %s", token_count, secret_name)
    logger.info("changed at %s", user.password_changed_at)
    logger.info("key ends in %s", user.api_key[-4:])
    user.log(password)


# Silent: taken out before it is written.
def taken_out(command, password, token, config):
    line = f"running {command}"
    line = line.replace(password, "******")
    logger.debug(line)
    logger.debug("user: %s", token.get("name"))
    print(jwt.encode({"user": 1}, config.jwt_secret, algorithm="HS256"))
