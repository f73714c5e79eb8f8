"""The body of the event is what the client posted; the answer says that it is plain text."""
# kind: xss
# drive: lambda {"body": "{value}", "httpMethod": "POST"}
HEADERS = {"Content-Type": "text/plain"}


def lambda_handler(event, context):
    title = event["body"] or "untitled"
    return {"statusCode": 200, "headers": HEADERS, "body": "<h1>" + title + "</h1>"}  # sink
