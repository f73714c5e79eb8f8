import logging
import syslog

import absl.logging
from flask import current_app
from loguru import logger as log
from tornado.log import app_log

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


def of_others(name):
    app_log.info("user %s", name)
    #            ^^^^^^^^^ sink log
    #                       ^^^^ sink log
    syslog.syslog(syslog.LOG_INFO, name)
    #             ^^^^^^^^^^^^^^^ sink log
    #                              ^^^^ sink log
    absl.logging.info("user %s", name)
    #                 ^^^^^^^^^ sink log
    #                            ^^^^ sink log
