import flask_restx
from webargs import fields
from webargs.flaskparser import use_args

rest = flask_restx.Api()
shop = rest.namespace("shop")
#      ^^^^^^^^^^^^^^^^^^^^^^ returns flask_restx.Namespace


def ordered():
    return shop.payload, rest.payload
    #      ^^^^^^^^^^^^ source http
    #                    ^^^^^^^^^^^^ source http


@use_args({"name": fields.Str()}, location="query")
def found(args, number: int):
#         ^^^^ source http
    return args, number


def helper(args):
    return args
