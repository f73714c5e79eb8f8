#- shop/clients.py
"""Tokens are written in two parts here, so that code hosts do not take them for real ones."""

import os

import boto3
import openai
import requests
from github import Github
from slack_sdk import WebClient
from twilio.rest import Client as Twilio

GITHUB_TOKEN = os.environ["GITHUB_TOKEN"]
GITHUB = Github(os.environ["GITHUB_TOKEN"])
gitlab_token = (os.environ["GITLAB_TOKEN"])
SLACK = WebClient(token=os.environ["SLACK_TOKEN"])
HOOK = os.environ["SLACK_WEBHOOK_URL"]
stripe_key = os.environ["STRIPE_SECRET_KEY"]
STRIPE_HOOK = os.environ["WEBHOOK_SECRET"]
MAPS_KEY = os.environ["GOOGLE_API_KEY"]
GOOGLE_CLIENT_SECRET = os.environ["GOOGLE_CLIENT_SECRET"]
openai.api_key = os.environ["OPENAI_API_KEY"]
OLD_OPENAI_KEY = os.environ["OPENAI_API_KEY"]
ANTHROPIC = {"api_key": os.environ["ANTHROPIC_API_KEY"]}
HF_TOKEN = os.environ["HF_TOKEN"]
SENDGRID = os.environ["SENDGRID_API_KEY"]
MAILGUN = ("api", os.environ["MAILGUN_API_KEY"])
NPM_TOKEN = os.environ["NPM_TOKEN"]
PYPI = os.environ["PYPI_TOKEN"]
STORAGE = (
    os.environ["AZURE_CONNECTION_STRING"]
)
AZURE_CLIENT_SECRET = os.environ["AZURE_CLIENT_SECRET"]
TELEGRAM_BOT = os.environ["TELEGRAM_BOT_TOKEN"]
DISCORD = os.environ["DISCORD_TOKEN"]
DISCORD_HOOK = os.environ["DISCORD_WEBHOOK_URL"]
DIGITALOCEAN = os.environ["DIGITALOCEAN_TOKEN"]
SHOPIFY = os.environ["SHOPIFY_ACCESS_TOKEN"]
DATABRICKS = os.environ["DATABRICKS_TOKEN"]
GRAFANA = os.environ["ACCESS_TOKEN"]
VAULT = os.environ["ACCESS_TOKEN"]

# Amazon's secret has no form of its own, but a name.
s3 = boto3.client("s3", aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"], aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"])
AWS_SECRET_ACCESS_KEY = os.environ["AWS_SECRET_ACCESS_KEY"]
AWS = {"aws_secret_access_key": os.environ["AWS_SECRET_ACCESS_KEY"]}
sms = Twilio("AC2058765a6ca7cff00d796c25410335b4", os.environ["TWILIO_AUTH_TOKEN"])

# In the middle of something longer, as bytes, or as what is taken if nothing else is there.
CLONE = "git clone https://oauth2:glpat-" "wq7sdTWx6uX9MGE2sNVb@gitlab.com/shop/shop.git"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Whoever reads this code has this GitHub or GitLab token: revoke it, and read a new one from the environment
requests.get("https://api.github.com/user", headers={"Authorization": "Bearer gho_" "YAbBHXgwETdIKnT30fK0skBaHmsWWdawFgFS"})
#                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Whoever reads this code has this GitHub or GitLab token: revoke it, and read a new one from the environment
requests.get(f"https://maps.googleapis.com/maps/api/geocode/json?key=AIza" f"Y0l9FLw91GqK8ks0n8SoFkh8OXfFYSJYgOu&address={address}")
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Whoever reads this code has this Google API key: revoke it, and read a new one from the environment
TOKEN = b"npm_" b"wgz7z54VfB4PbxntqB5IGky4Oo8DiIMWSWMP"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Whoever reads this code has this npm or PyPI token: revoke it, and read a new one from the environment
token = os.environ["GITHUB_TOKEN"]
fallback = os.environ["HF_TOKEN"]

SIGNING_KEY = os.environ["PRIVATE_KEY"]
ESCAPED = os.environ["PRIVATE_KEY"]
LOCKED = """-----BEGIN ENCRYPTED PRIVATE KEY-----
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Only its passphrase protects this private key from whoever reads this code; read it from a file
MIIFLTBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQImsDx5StAZvlMz/Bk
-----END ENCRYPTED PRIVATE KEY-----"""
SESSION = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzaG9wIiwicm9sZSI6ImFub24ifQ.V1CQ4hJhqAo0iEFJdED5jSFpFkIM3Vak1uDSKFQs1Dx"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): If this token is still valid and not public, whoever reads this code can use it; read it from the environment
STRIPE_TEST = "sk_test_" "BA9RelOxOPbbNcRV7vZgGEFW"
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): A test key of Stripe moves no money, but whoever reads this code sees and changes your test data


# No token: documentation, placeholders, patterns, names, hashes, public keys, other things of that form.
AWS_EXAMPLE = "AKIAIOSFODNN7EXAMPLE"
AWS_EXAMPLE_SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
aws_secret_access_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
aws_secret_access_key_name = "prod/shop/5jcnTAOivg3QxvEXHJX6nsBvBqJd0s"
boto3.client("s3", aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"])
PLACEHOLDER = "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
SEQUENCE = "ghp_" "0123456789abcdefghijklmnopqrstuvwxyz"
ADVICE = "Paste your token here (it begins with ghp_ or github_pat_)"
PATTERN = r"ghp_[A-Za-z0-9]{36}"
PREFIXES = ("ghp_", "xoxb-", "sk_live_", "AKIA", "glpat-", "hf_")
PUBLISHABLE = "pk_live_" "sw0FzvGr3GwnPFYhvmuTtiLO"
EMULATOR = "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
IS_KEY = "-----BEGIN RSA PRIVATE KEY-----"
PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlfZZgZMnafy8hWskBf6w
-----END PUBLIC KEY-----"""
TEMPLATE = """-----BEGIN PRIVATE KEY-----
<your key>
-----END PRIVATE KEY-----"""
JWT_IO = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"
COMMIT = "351d30b49895d1a0d1f13dce20c4fd32f640d003"
CHECKSUM = "sha256:2634f087e51b429fe8110102c995f1abef543b5dfce8a981a049d7ccc7e90a88"
PICKLED = "gANjX3hmX3Rva2VuCnEAKYFxAX1xAlgEAAAAbmFtZXEDWAQAAABzaG9wcQRzYi42ufKssJ/Sk+WzDNhY7AGbX6lTiDYHP9zyBylxLUTZtFf/VnV7ktOdSJcmeA+"
MODEL = "hf_hub_download_with_progress_and_resume"
VARIABLE = "SLACK_BOT_TOKEN"
FILE = "key-688d3e48.pem"
SLUG = "task-sk-learning-with-scikit-and-friends-of-the-library-2024"
ACCOUNT = "AC1a65c2011bef2c328a72c5e5b77518b1"
f"ghp_{token}"
f"https://{user}:{token}@github.com/shop/shop.git"
# The same words in other places.
def others(find, name, environment, client):
    find("GITHUB_TOKEN", "main")
    environment.get("GITHUB_TOKEN", "ghp_" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    os.environ.get("GITHUB_TOKEN", "ghp_" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    os.getenv("GITHUB_TOKEN") or "ghp_" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    os.environ.get("GITHUB_BRANCH", "main")
    os.getenv("GITHUB_BRANCH") or "main"
    client(aws_secret_access_key="of the account shop", aws_session="ZkqFguD5EhjGdO5YQ7nJE1shqWmxBqp7pgysA5kd")
    client(aws_secret_access_key="xjeuaozqkqeoazqjflnbngisfefqyhwfgtcctxpy")
    client(aws_secret_access_key="IFGETVWUZGSJGACWXQNXBQZLKJUPCANYPEVIHFSL")
    client(aws_secret_access_key="0259905878115356904177808820313922144800")
    client(aws_secret_access_key="3680e7e3b35183ef8333c4774ec50cd1c1bac7ad")
    client(aws_secret_access_key="AC1A4B7D0B352AD6074DCE1118813830D71939B5")
    client(aws_secret_access_key="hdMGrfDLIjChGisAKsrpVfVIsDNSKoPymJTxDJtN")
    client(aws_secret_access_key_name="EE0tbpvomGIyLza7wk38puJuFrs4nsdXbkJeM3wC")
    client("AC1ceb374dab4683f84d30d3fc4d83cee9", "b9bcca0fce9594dc72aa7a6d0018f99d")
    Twilio("ACdceb1be0273dbc46dfcea25bab29539a", "main")
    Twilio("ACd5966d513b1d00909c30065f846d3453", "00000000000000000000000000000000")
    find("bgek8HF0DNBZZdPaAKIAUJPWRKCRGEWM4YBDo4zLW9cC")
    find("AKIAS")
    find("glpat-" "short", "xoxb-" "short", "sk_live_" "short", "AIza" "short", "SG." "short", "hf_" "short")
    find("npm_" "short", "pypi-AgEI" "short", "sk-proj-" "short", "dop_v1_" "short", "key-" "short", "whsec_" "short")
    find("AccountKey=" "short", "https://hooks.slack.com/services/" "short", "1xv8Q~" "short", "4668174717:AA" "short")
    find("glpat-" "xxxxxxxxxxxxxxxxxxxx", "xoxb-" "000000000000-000000000000-xxxxxxxxxxxxxxxxxxxxxxxx", "sk_live_" "xxxxxxxxxxxxxxxxxxxxxxxx")
    find("AIza" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "hf_" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "npm_" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    find("key-" "00000000000000000000000000000000", "SG." "xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    find("sk-proj-" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "dop_v1_" "0000000000000000000000000000000000000000000000000000000000000000")
    find("https://hooks.slack.com/services/" "T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX", "xxx8Q~" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    find("AccountKey=" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx==")
    find("123456789:AA" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "sk_test_" "xxxxxxxxxxxxxxxxxxxxxxxx")
    find("-----BEGIN RSA PRIVATE KEY-----\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n-----END RSA PRIVATE KEY-----")
    find("-----BEGIN ENCRYPTED PRIVATE KEY-----", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0", "sk_test_" "short")
    AWS_SESSION = "dNppock7L2lua530DtAMq94F8epRyRTLoAtz4TFb"
    return {"aws_session": "Y3pflkwyla4szJxhvI3yvzPe9hB06wJpymDswpBc"}


#- tests/test_clients.py
import os

TOKEN = "ghp_" "rQbvZjpTifmrI1YiJCD1YZpkxwnUzyO9Lnt8"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): This has the form of an access token; if it is a real one, whoever reads this test has it
TOKEN = "ghp_" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
NAME = "ghp_of_the_repository"
client(aws_secret_access_key="EGno2CRi8TqM5CLxIpzMGni3WhRGfI2rVXWybQTK")
aws_secret_access_key = "jtayTfSlX2oumQ5geJ6xZGWtmeTtfosi0Tzswz26"
AWS = {"aws_secret_access_key": "DXO4O33i7rlbxRZQSw5AbQTSDp2zw5Oglshr6MUo"}
Twilio("AC1c15d694c1957f8db03911731a6b2dc7", "82bdeae16d4f6185578715bbd26944ff")
KEY = """-----BEGIN RSA PRIVATE KEY-----
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): Make sure that this private key is used for tests only
MIIEowIBAAKCAQEAEEa4rSMrsEQp2vt7ZAoLbU+AfhJMzoN5ouP47ULvjfb7+kQH
-----END RSA PRIVATE KEY-----"""
IS_KEY = "-----BEGIN PUBLIC KEY-----"
