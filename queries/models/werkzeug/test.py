from flask import send_file, send_from_directory
from werkzeug.datastructures import FileStorage
from werkzeug.utils import safe_join, secure_filename
from werkzeug.wrappers import Request


@Request.application
def application(request: Request):
    return request.args["q"], request.get_json(), request.url, request.files["scan"]
    #      ^^^^^^^^^^^^ source http
    #                         ^^^^^^^^^^^^^^^^^^ source http
    #                         ^^^^^^^^^^^^^^^^^^ source json
    #                                             ^^^^^^^^^^^ source address
    #                                                          ^^^^^^^^^^^^^ source http
    #                                                          ^^^^^^^^^^^^^ source upload


def save(file: FileStorage, folder):
    file.save(folder + file.filename)
    #         ^^^^^^^^^^^^^^^^^^^^^^ sink path
    #                  ^^^^^^^^^^^^^ source http
    #                  ^^^^^^^^^^^^^ source upload
    return secure_filename(file.filename), safe_join(folder, file.filename)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer format
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer header
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer log
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer path
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                      ^^^^^^^^^^^^^ source http
    #                      ^^^^^^^^^^^^^ source upload
    #                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer path
    #                                                        ^^^^^^^^^^^^^ source http
    #                                                        ^^^^^^^^^^^^^ source upload


def download(folder, name):
    send_file(folder + name)
    #         ^^^^^^^^^^^^^ sink path
    send_from_directory(folder, name)
    #                   ^^^^^^ sink path


# Nothing from outside.
def other(request: Request, folder):
    return request.method, request.remote_addr, folder
