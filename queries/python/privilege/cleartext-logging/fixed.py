"""What programs write down about those who use them."""

import logging
from getpass import getpass

import jwt
from loguru import logger as loguru_log

logger = logging.getLogger(__name__)
PASSWORD = "password"


def login(user, password):
    logger.info("login of %s with password %s", user, "***")
    logger.debug(f"login of {user} with ***")
    logging.warning("wrong password: " + "***")
    logger.error("wrong password %s for %s" % ("***", user))
    logger.error("wrong password {} for {}".format("***", user))
    loguru_log.info("login of {} with {}", user, "***")


def call(self, config, request, api_key):
    self.logger.debug("connecting with key %r", "***")
    logger.info("headers: %s", "***")
    logger.info("sent %(key)s" % {"key": "***"})
    logger.info("signing in as %s:%s", config.user, "***")
    self.log.info("refreshed", access_token="***")
    logger.log(logging.DEBUG, "got %s", "***")


def through_variables(form):
    given = form.get("password")
    logger.info("given: %s", "***")
    entered = getpass()
    logger.info("entered: %s", "***")
    text = f"password is {form['password']}"
    logger.info("***")


# For those who want to see more: perhaps no secret, or asked for.
def perhaps(token, secret, new_password):
    logger.debug("token: %s", "***")
    logger.debug(f"unpacked ***")
    print("Your new password:", "***")
    print(f"Your new password: ***")


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
