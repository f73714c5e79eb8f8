"""The event of API Gateway has the fields of the query under `queryStringParameters`."""
# kind: command
# drive: lambda {"queryStringParameters": {"name": "{value}"}}
import subprocess


def handler(event, context):
    name = event["queryStringParameters"]["name"]
    done = subprocess.run("cowsay " + name, shell=True)  # sink
    return {"statusCode": 200, "body": str(done.returncode)}
