import logging

from flask import current_app
from loguru import logger as log

logger = logging.getLogger(__name__)
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns logging.Logger


def write(name, place):
    logger.info("user %s in %s", name, place)
    #           ^^^^^^^^^^^^^^^ sink log
    #                            ^^^^ sink log
    #                                  ^^^^^ sink log
    logging.warning(f"user {name}")
    #               ^^^^^^^^^^^^^^ sink log
    logger.log(logging.INFO, "user %s", name)
    #                        ^^^^^^^^^ sink log
    #                                   ^^^^ sink log
    current_app.logger.error("user " + name)
    log.info("user {}", name)
    #        ^^^^^^^^^ sink log
    #                   ^^^^ sink log


def harmless(name):
    logger.setLevel(name)
    return repr(name)
    #      ^^^^^^^^^^ sanitizer header
    #      ^^^^^^^^^^ sanitizer log
