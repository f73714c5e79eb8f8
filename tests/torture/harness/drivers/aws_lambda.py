"""AWS Lambda: the handler is called with the event; what it gives back is what API Gateway sends."""

import base64
import json

from drivers import Answer

MODULES = []


def drive(module, requests):
    handler = getattr(module, "handler", None) or module.lambda_handler
    for request in requests:
        answer = handler(request.event, _Context())
        if not isinstance(answer, dict) or "statusCode" not in answer:
            answer = {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": json.dumps(answer, default=str)}
        body = answer.get("body") or ""
        body = base64.b64decode(body) if answer.get("isBase64Encoded") else body.encode()
        headers = {"Content-Type": "application/json", **{k.title(): str(v) for k, v in (answer.get("headers") or {}).items()}}
        yield Answer(int(answer["statusCode"]), list(headers.items()), body)


class _Context:
    function_name = "torture"
    aws_request_id = "4242"
    memory_limit_in_mb = 128
    invoked_function_arn = "arn:aws:lambda:eu-central-1:42:function:torture"

    def get_remaining_time_in_millis(self):
        return 1000
