import chalice
import azure.functions as func
import functions_framework
from aws_lambda_powertools.event_handler import APIGatewayRestResolver

app = APIGatewayRestResolver()


def handler(event, context):
#           ^^^^^ source http
    return event["queryStringParameters"]["q"]


def typed(event: dict, context):
#         ^^^^^^^^^^^ source http
    return event["body"]


def unused(event, _context):
#          ^^^^^ source http
    return event


@app.get("/users/<name>")
def user(name, order_id):
#        ^^^^ source http
    return name, app.current_event.json_body, app.current_event.get_query_string_value("q")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http
    #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http


@functions_framework.http
def search(request):
    return request.args["q"], request.get_json(), request.url
    #      ^^^^^^^^^^^^ source http
    #                         ^^^^^^^^^^^^^^^^^^ source http
    #                         ^^^^^^^^^^^^^^^^^^ source json
    #                                             ^^^^^^^^^^^ source address


def azure(req: func.HttpRequest):
    func.HttpResponse("<b>", mimetype="text/html")
    #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    return req.params["q"], req.route_params["name"], req.get_json()
    #      ^^^^^^^^^^ source http
    #                       ^^^^^^^^^^^^^^^^ source http
    #                                                 ^^^^^^^^^^^^^^ source http
    #                                                 ^^^^^^^^^^^^^^ source json


# Nothing from outside.
def notify(event):
    return event


def draw(context, event):
    return event, func.HttpResponse("text")


def page(event, context):
#        ^^^^^ source http
    return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": "<h1>page</h1>"}
    #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink header
    #                                                                            ^^^^^^^^^^^^^^^ sink xss


def text(event, context):
#        ^^^^^ source http
    return {"statusCode": 200, "headers": {"Content-Type": "text/plain"}, "body": "page"}
    #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink header


service = chalice.Chalice(app_name="shop")


@service.route("/goods/{name}", methods=["POST"])
def goods(name):
#         ^^^^ source http
    return service.current_request.json_body, service.current_request.method, name
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http
