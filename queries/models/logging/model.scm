;; title = "Logging"

((call function: (_) @_function) @returns
  (#callee? @_function
    "logging.getLogger" "logging.Logger.getChild" "celery.utils.log.get_task_logger" "logging.getLoggerClass()"
    "absl.logging.get_absl_logger" "multiprocessing.get_logger" "multiprocessing.log_to_stderr" "celery.utils.log.get_logger"
    "kombu.log.get_logger" "oslo_log.log.getLogger" "streamlit.logger.get_logger" "logbook.Logger" "prefect.get_run_logger"
    "prefect.logging.get_run_logger" "dagster.get_dagster_logger" "transformers.utils.logging.get_logger")
  (#set! type "logging.Logger"))

((call function: (_) @_function) @returns
  (#callee? @_function "loguru.logger.bind" "loguru.logger.opt" "loguru.logger.patch" "loguru.logger.contextualize")
  (#set! type "loguru.logger"))

((call function: (_) @_function) @returns
  (#callee? @_function
    "structlog.get_logger" "structlog.getLogger" "structlog.stdlib.get_logger" "structlog.BoundLogger.bind")
  (#set! type "structlog.BoundLogger"))

((attribute) @returns
  (#resolves? @returns
    "flask.Flask.logger" "quart.Quart.logger" "tornado.log.app_log" "tornado.log.gen_log" "tornado.log.access_log" "fastapi.logger.logger"
    "sanic.log.logger" "sanic.log.error_logger" "sanic.log.access_logger" "aiohttp.log.web_logger" "aiohttp.log.server_logger"
    "aiohttp.log.client_logger" "aiohttp.log.access_logger" "sanic.Sanic.logger" "aiohttp.web.Application.logger" "bottle.Bottle.logger")
  (#set! type "logging.Logger"))

; The message, and what is put into it.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "logging.debug" "logging.info" "logging.warning" "logging.warn" "logging.error" "logging.critical" "logging.fatal"
    "logging.exception" "logging.Logger.debug" "logging.Logger.info" "logging.Logger.warning" "logging.Logger.warn"
    "logging.Logger.error" "logging.Logger.critical" "logging.Logger.fatal" "logging.Logger.exception"
    "logging.LoggerAdapter.debug" "logging.LoggerAdapter.info" "logging.LoggerAdapter.warning"
    "logging.LoggerAdapter.warn" "logging.LoggerAdapter.error" "logging.LoggerAdapter.critical"
    "logging.LoggerAdapter.fatal" "logging.LoggerAdapter.exception" "loguru.logger.debug" "loguru.logger.info"
    "loguru.logger.warning" "loguru.logger.warn" "loguru.logger.error" "loguru.logger.critical" "loguru.logger.fatal"
    "loguru.logger.exception" "flask.Flask.logger.debug" "flask.Flask.logger.info" "flask.Flask.logger.warning"
    "flask.Flask.logger.warn" "flask.Flask.logger.error" "flask.Flask.logger.critical" "flask.Flask.logger.fatal"
    "flask.Flask.logger.exception" "quart.Quart.logger.debug" "quart.Quart.logger.info" "quart.Quart.logger.warning"
    "quart.Quart.logger.warn" "quart.Quart.logger.error" "quart.Quart.logger.critical" "quart.Quart.logger.fatal"
    "quart.Quart.logger.exception" "celery.utils.log.logger.debug" "celery.utils.log.logger.info"
    "celery.utils.log.logger.warning" "celery.utils.log.logger.warn" "celery.utils.log.logger.error"
    "celery.utils.log.logger.critical" "celery.utils.log.logger.fatal" "celery.utils.log.logger.exception"
    "loguru.logger.trace" "loguru.logger.success")
  (#set! kind "log")
  (#set! argument "0|msg"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "logging.debug" "logging.info" "logging.warning" "logging.warn" "logging.error" "logging.critical" "logging.fatal"
    "logging.exception" "logging.Logger.debug" "logging.Logger.info" "logging.Logger.warning" "logging.Logger.warn"
    "logging.Logger.error" "logging.Logger.critical" "logging.Logger.fatal" "logging.Logger.exception"
    "logging.LoggerAdapter.debug" "logging.LoggerAdapter.info" "logging.LoggerAdapter.warning"
    "logging.LoggerAdapter.warn" "logging.LoggerAdapter.error" "logging.LoggerAdapter.critical"
    "logging.LoggerAdapter.fatal" "logging.LoggerAdapter.exception" "loguru.logger.debug" "loguru.logger.info"
    "loguru.logger.warning" "loguru.logger.warn" "loguru.logger.error" "loguru.logger.critical" "loguru.logger.fatal"
    "loguru.logger.exception" "flask.Flask.logger.debug" "flask.Flask.logger.info" "flask.Flask.logger.warning"
    "flask.Flask.logger.warn" "flask.Flask.logger.error" "flask.Flask.logger.critical" "flask.Flask.logger.fatal"
    "flask.Flask.logger.exception" "quart.Quart.logger.debug" "quart.Quart.logger.info" "quart.Quart.logger.warning"
    "quart.Quart.logger.warn" "quart.Quart.logger.error" "quart.Quart.logger.critical" "quart.Quart.logger.fatal"
    "quart.Quart.logger.exception" "celery.utils.log.logger.debug" "celery.utils.log.logger.info"
    "celery.utils.log.logger.warning" "celery.utils.log.logger.warn" "celery.utils.log.logger.error"
    "celery.utils.log.logger.critical" "celery.utils.log.logger.fatal" "celery.utils.log.logger.exception"
    "loguru.logger.trace" "loguru.logger.success")
  (#set! kind "log")
  (#set! argument "1"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "logging.debug" "logging.info" "logging.warning" "logging.warn" "logging.error" "logging.critical" "logging.fatal"
    "logging.exception" "logging.Logger.debug" "logging.Logger.info" "logging.Logger.warning" "logging.Logger.warn"
    "logging.Logger.error" "logging.Logger.critical" "logging.Logger.fatal" "logging.Logger.exception"
    "logging.LoggerAdapter.debug" "logging.LoggerAdapter.info" "logging.LoggerAdapter.warning"
    "logging.LoggerAdapter.warn" "logging.LoggerAdapter.error" "logging.LoggerAdapter.critical"
    "logging.LoggerAdapter.fatal" "logging.LoggerAdapter.exception" "loguru.logger.debug" "loguru.logger.info"
    "loguru.logger.warning" "loguru.logger.warn" "loguru.logger.error" "loguru.logger.critical" "loguru.logger.fatal"
    "loguru.logger.exception" "flask.Flask.logger.debug" "flask.Flask.logger.info" "flask.Flask.logger.warning"
    "flask.Flask.logger.warn" "flask.Flask.logger.error" "flask.Flask.logger.critical" "flask.Flask.logger.fatal"
    "flask.Flask.logger.exception" "quart.Quart.logger.debug" "quart.Quart.logger.info" "quart.Quart.logger.warning"
    "quart.Quart.logger.warn" "quart.Quart.logger.error" "quart.Quart.logger.critical" "quart.Quart.logger.fatal"
    "quart.Quart.logger.exception" "celery.utils.log.logger.debug" "celery.utils.log.logger.info"
    "celery.utils.log.logger.warning" "celery.utils.log.logger.warn" "celery.utils.log.logger.error"
    "celery.utils.log.logger.critical" "celery.utils.log.logger.fatal" "celery.utils.log.logger.exception"
    "loguru.logger.trace" "loguru.logger.success")
  (#set! kind "log")
  (#set! argument "2"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "logging.debug" "logging.info" "logging.warning" "logging.warn" "logging.error" "logging.critical" "logging.fatal"
    "logging.exception" "logging.Logger.debug" "logging.Logger.info" "logging.Logger.warning" "logging.Logger.warn"
    "logging.Logger.error" "logging.Logger.critical" "logging.Logger.fatal" "logging.Logger.exception"
    "logging.LoggerAdapter.debug" "logging.LoggerAdapter.info" "logging.LoggerAdapter.warning"
    "logging.LoggerAdapter.warn" "logging.LoggerAdapter.error" "logging.LoggerAdapter.critical"
    "logging.LoggerAdapter.fatal" "logging.LoggerAdapter.exception" "loguru.logger.debug" "loguru.logger.info"
    "loguru.logger.warning" "loguru.logger.warn" "loguru.logger.error" "loguru.logger.critical" "loguru.logger.fatal"
    "loguru.logger.exception" "flask.Flask.logger.debug" "flask.Flask.logger.info" "flask.Flask.logger.warning"
    "flask.Flask.logger.warn" "flask.Flask.logger.error" "flask.Flask.logger.critical" "flask.Flask.logger.fatal"
    "flask.Flask.logger.exception" "quart.Quart.logger.debug" "quart.Quart.logger.info" "quart.Quart.logger.warning"
    "quart.Quart.logger.warn" "quart.Quart.logger.error" "quart.Quart.logger.critical" "quart.Quart.logger.fatal"
    "quart.Quart.logger.exception" "celery.utils.log.logger.debug" "celery.utils.log.logger.info"
    "celery.utils.log.logger.warning" "celery.utils.log.logger.warn" "celery.utils.log.logger.error"
    "celery.utils.log.logger.critical" "celery.utils.log.logger.fatal" "celery.utils.log.logger.exception"
    "loguru.logger.trace" "loguru.logger.success")
  (#set! kind "log")
  (#set! argument "3"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "logging.debug" "logging.info" "logging.warning" "logging.warn" "logging.error" "logging.critical" "logging.fatal"
    "logging.exception" "logging.Logger.debug" "logging.Logger.info" "logging.Logger.warning" "logging.Logger.warn"
    "logging.Logger.error" "logging.Logger.critical" "logging.Logger.fatal" "logging.Logger.exception"
    "logging.LoggerAdapter.debug" "logging.LoggerAdapter.info" "logging.LoggerAdapter.warning"
    "logging.LoggerAdapter.warn" "logging.LoggerAdapter.error" "logging.LoggerAdapter.critical"
    "logging.LoggerAdapter.fatal" "logging.LoggerAdapter.exception" "loguru.logger.debug" "loguru.logger.info"
    "loguru.logger.warning" "loguru.logger.warn" "loguru.logger.error" "loguru.logger.critical" "loguru.logger.fatal"
    "loguru.logger.exception" "flask.Flask.logger.debug" "flask.Flask.logger.info" "flask.Flask.logger.warning"
    "flask.Flask.logger.warn" "flask.Flask.logger.error" "flask.Flask.logger.critical" "flask.Flask.logger.fatal"
    "flask.Flask.logger.exception" "quart.Quart.logger.debug" "quart.Quart.logger.info" "quart.Quart.logger.warning"
    "quart.Quart.logger.warn" "quart.Quart.logger.error" "quart.Quart.logger.critical" "quart.Quart.logger.fatal"
    "quart.Quart.logger.exception" "celery.utils.log.logger.debug" "celery.utils.log.logger.info"
    "celery.utils.log.logger.warning" "celery.utils.log.logger.warn" "celery.utils.log.logger.error"
    "celery.utils.log.logger.critical" "celery.utils.log.logger.fatal" "celery.utils.log.logger.exception"
    "loguru.logger.trace" "loguru.logger.success")
  (#set! kind "log")
  (#set! argument "4"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "logging.debug" "logging.info" "logging.warning" "logging.warn" "logging.error" "logging.critical" "logging.fatal"
    "logging.exception" "logging.Logger.debug" "logging.Logger.info" "logging.Logger.warning" "logging.Logger.warn"
    "logging.Logger.error" "logging.Logger.critical" "logging.Logger.fatal" "logging.Logger.exception"
    "logging.LoggerAdapter.debug" "logging.LoggerAdapter.info" "logging.LoggerAdapter.warning"
    "logging.LoggerAdapter.warn" "logging.LoggerAdapter.error" "logging.LoggerAdapter.critical"
    "logging.LoggerAdapter.fatal" "logging.LoggerAdapter.exception" "loguru.logger.debug" "loguru.logger.info"
    "loguru.logger.warning" "loguru.logger.warn" "loguru.logger.error" "loguru.logger.critical" "loguru.logger.fatal"
    "loguru.logger.exception" "flask.Flask.logger.debug" "flask.Flask.logger.info" "flask.Flask.logger.warning"
    "flask.Flask.logger.warn" "flask.Flask.logger.error" "flask.Flask.logger.critical" "flask.Flask.logger.fatal"
    "flask.Flask.logger.exception" "quart.Quart.logger.debug" "quart.Quart.logger.info" "quart.Quart.logger.warning"
    "quart.Quart.logger.warn" "quart.Quart.logger.error" "quart.Quart.logger.critical" "quart.Quart.logger.fatal"
    "quart.Quart.logger.exception" "celery.utils.log.logger.debug" "celery.utils.log.logger.info"
    "celery.utils.log.logger.warning" "celery.utils.log.logger.warn" "celery.utils.log.logger.error"
    "celery.utils.log.logger.critical" "celery.utils.log.logger.fatal" "celery.utils.log.logger.exception"
    "loguru.logger.trace" "loguru.logger.success")
  (#set! kind "log")
  (#set! argument "5"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#set! kind "log")
  (#set! argument "1|msg"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#set! kind "log")
  (#set! argument "2"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#set! kind "log")
  (#set! argument "3"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#set! kind "log")
  (#set! argument "4"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "logging.log" "logging.Logger.log" "logging.LoggerAdapter.log" "loguru.logger.log")
  (#set! kind "log")
  (#set! argument "5"))

; The log of the system, and those of Abseil and Twisted.
((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "absl.logging.debug" "absl.logging.info" "absl.logging.warning" "absl.logging.warn" "absl.logging.error" "absl.logging.fatal"
    "absl.logging.exception" "syslog.syslog" "twisted.python.log.msg" "twisted.python.log.err")
  (#set! kind "log")
  (#set! argument "0|msg"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "absl.logging.debug" "absl.logging.info" "absl.logging.warning" "absl.logging.warn" "absl.logging.error" "absl.logging.fatal"
    "absl.logging.exception" "absl.logging.log" "syslog.syslog" "twisted.python.log.msg" "twisted.python.log.err")
  (#set! kind "log")
  (#set! argument "1"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "absl.logging.debug" "absl.logging.info" "absl.logging.warning" "absl.logging.warn" "absl.logging.error" "absl.logging.fatal"
    "absl.logging.exception" "absl.logging.log")
  (#set! kind "log")
  (#set! argument "2"))

; Line ends become two characters.
((call function: (_) @_function) @sanitizer
  (#callee? @_function "builtins.repr" "builtins.ascii" "reprlib.repr")
  (#set! clears "log")
  (#set! clears "header"))
