#- shop/clients.py
"""Tokens are written in two parts here, so that code hosts do not take them for real ones."""

import os

import boto3
import openai
import requests
from github import Github
from slack_sdk import WebClient
from twilio.rest import Client as Twilio

GITHUB_TOKEN = "ghp_" "u8jzPde0IgxLd6GncfBAepfJBd0Kh8oOOL8d"
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this GitHub or GitLab token: revoke it, and read a new one from the environment
GITHUB = Github("github_pat_" "KLzdocJ2isAjIhKtJ0RlgL_" "KOmxgJTeKdNnFRIBXuDL7DxtpYlSXpfKtHF4vUCsMehGAkWvj7FAc9QeWJK")
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this GitHub or GitLab token: revoke it, and read a new one from the environment
gitlab_token = ("glpat-" "ORS-6ilI8ihN5KXSc7Tv")
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this GitHub or GitLab token: revoke it, and read a new one from the environment
SLACK = WebClient(token="xoxb-" "917034236671-276842684656-9ojfljoQoaF1LlqsajAIxNKu")
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this Slack token: revoke it, and read a new one from the environment
HOOK = "https://hooks.slack.com/services/" "TID5ZZZZG6Z/BDMEN4KHVDG/aKjIg8xNbe3nNyjOq9wMxEhh"
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Whoever reads this code has the address of this webhook: revoke it, and read a new one from the environment
stripe_key = "sk_live_" "2FDEEtfjgVvVqE1SkHbn88Hx"
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this live Stripe key: revoke it, and read a new one from the environment
STRIPE_HOOK = "whsec_" "jSI6bWHtP3fS2qHx6kwXoIIXGvOoNZYW"
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this access token: revoke it, and read a new one from the environment
MAPS_KEY = "AIza" "yEZDz-TddJ8HyS5SUkCnD8zRA9a9SkpXz9w"
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Whoever reads this code has this Google API key: revoke it, and read a new one from the environment
GOOGLE_CLIENT_SECRET = "GOCSPX-" "BYOvfZ8UzDzV8fUkkibjL5DZPjN0"
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this access token: revoke it, and read a new one from the environment
openai.api_key = "sk-proj-" "8Stqcbnr3yBdGBLEPH1qhT61qtc4xatws8phP9nhFyJfm5di4PzJ59FHz5r1pY4OjE2jBMptUsT3BlbkFJGr7CmY_uCu3ZR1zTOlUcR64cXQLioDnkHIfxIq2HZt-PlJhx2jIclHkCiHp6bR1IqfEouHgxzN"
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this OpenAI or Anthropic key: revoke it, and read a new one from the environment
OLD_OPENAI_KEY = "sk-" "OtHWnsCGRlrwZbqcabUGT3BlbkFJJmGEp7CgQ0PBQFI14zGt"
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this OpenAI or Anthropic key: revoke it, and read a new one from the environment
ANTHROPIC = {"api_key": "sk-ant-" "api03-BDRzrZSgqbjG3uhkWKFLf6xuI5aHUQPFeNBTxaQWk8JzFalHlsZfYcMMDktXP-tKsf2rcDkdfrUnW5gcF_Ha6ili8GjHEAA"}
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this OpenAI or Anthropic key: revoke it, and read a new one from the environment
HF_TOKEN = "hf_" "UWnoVPDF2yeE6RsXcNOPmeMjvqPVStNKia"
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this Hugging Face token: revoke it, and read a new one from the environment
SENDGRID = "SG." "EdFrRgSnRFsTHsDDDXh5Jm.tf7EbsDe0G9Cryn687neLfjVHq8xiM0OGr4hTxoF54F"
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this SendGrid or Mailgun key: revoke it, and read a new one from the environment
MAILGUN = ("api", "key-" "c050fec94dbca3a0aac36098b2cc2bd8")
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this SendGrid or Mailgun key: revoke it, and read a new one from the environment
NPM_TOKEN = "npm_" "2drgd1QsO7jprBGumXxY9B4bZWOz648JJnUf"
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this npm or PyPI token: revoke it, and read a new one from the environment
PYPI = "pypi-AgEI" "cHlwaS5vcmcg05rK_gqv81RKMGHZEM9YpvujA-C5Q52ryFlwRlOEVHzc0X0AWIRh-JUqBlIFXZ53Ncqe28_ajY75FnCttn6kfaqDe"
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this npm or PyPI token: revoke it, and read a new one from the environment
STORAGE = (
    "DefaultEndpointsProtocol=https;AccountName=shop;"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this Azure connection string: revoke it, and read a new one from the environment
    "AccountKey=" "MqG3omjMyXHCabM6JOF8EFd0Nhcy/1kGD2VD/eR1UYzaLiA/zNyD7CHLn/xC+1hsYgBds1ghxY5OokvQyx7eNW==;EndpointSuffix=core.windows.net"
)
AZURE_CLIENT_SECRET = "1xv8Q~" "CkgafrfwA94hJ9WnywX0t0ZBfdTEmxI6C"
#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this Azure client secret: revoke it, and read a new one from the environment
TELEGRAM_BOT = "4668174717:AA" "e7ihGyiRUIQfHOJMaidDn87XG3-q-xbMt"
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has the token of this Telegram bot: revoke it, and read a new one from the environment
DISCORD = "MT" "Mpu3uDxYYMfGmzWkpAePcEJI.GukB4g.eqNfngAFTCloiADN5RpVI2XQWhX1ssrKrxqVqm"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has the token of this Discord bot: revoke it, and read a new one from the environment
DISCORD_HOOK = "https://discord.com/api/webhooks/" "843443546275499428/cgaE40o1C6xc4sohdmM0Lm7exG3lCMqXXQ8agOMTNwncxvjcnqcMUP6n0a0uARxlNten"
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Whoever reads this code has the address of this webhook: revoke it, and read a new one from the environment
DIGITALOCEAN = "dop_v1_" "1ff2d3c425c8d99d19bdd0b6cc60d5d32cbe54014c2b54b95523cf6941fa1c25"
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this access token: revoke it, and read a new one from the environment
SHOPIFY = "shpat_" "7c6f561c5cb347611a3ce9d97dcbee50"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this access token: revoke it, and read a new one from the environment
DATABRICKS = "dapi" "0fe7ee5fc324bdb2e1142a21c402364f"
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this access token: revoke it, and read a new one from the environment
GRAFANA = "glsa_" "s9Z6YkRYU7oe1wNWqku5Nr50DjqG96En_87ab165c"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this access token: revoke it, and read a new one from the environment
VAULT = "hvs." "kO7rRu5ykYYqhXHdO2x93CJHLS45gqIO2zVZxqyxKjxvWfColNV9ds0HqtO93L7Q5uUaVcojsNOBAGx5diFoNPcbdaKwtgH"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this access token: revoke it, and read a new one from the environment

# Amazon's secret has no form of its own, but a name.
s3 = boto3.client("s3", aws_access_key_id="AKIA" "WO2TINX6KIAPJ4GE", aws_secret_access_key="Oj3QYrzZq9adP0J5wMPLCM7HUFpk5acdIbzlpkd6")
#                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The secret of this AWS access key id is probably close by; revoke the key, and take a new one from the environment or a role
#                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this AWS secret access key: revoke it, and read a new one from the environment
AWS_SECRET_ACCESS_KEY = "XgaNJQ8mjAmHMPGPPA0/NlGtetOd4UYETIay2BV6"
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this AWS secret access key: revoke it, and read a new one from the environment
AWS = {"aws_secret_access_key": "DfVPClogqoPchv5V7S+82qTdrOJRBRY6HqsP795n"}
#                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this AWS secret access key: revoke it, and read a new one from the environment
sms = Twilio("AC2058765a6ca7cff00d796c25410335b4", "00141212b62c376631129f34369aad80")
#                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has the auth token of this Twilio account: revoke it, and read a new one from the environment

# In the middle of something longer, as bytes, or as what is taken if nothing else is there.
CLONE = "git clone https://oauth2:glpat-" "wq7sdTWx6uX9MGE2sNVb@gitlab.com/shop/shop.git"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Whoever reads this code has this GitHub or GitLab token: revoke it, and read a new one from the environment
requests.get("https://api.github.com/user", headers={"Authorization": "Bearer gho_" "YAbBHXgwETdIKnT30fK0skBaHmsWWdawFgFS"})
#                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Whoever reads this code has this GitHub or GitLab token: revoke it, and read a new one from the environment
requests.get(f"https://maps.googleapis.com/maps/api/geocode/json?key=AIza" f"Y0l9FLw91GqK8ks0n8SoFkh8OXfFYSJYgOu&address={address}")
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Whoever reads this code has this Google API key: revoke it, and read a new one from the environment
TOKEN = b"npm_" b"wgz7z54VfB4PbxntqB5IGky4Oo8DiIMWSWMP"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: Whoever reads this code has this npm or PyPI token: revoke it, and read a new one from the environment
token = os.environ.get("GITHUB_TOKEN", "ghp_" "cwLuHj31CQJVukDCSXqLoivDP4SpGmrtWT01")
#                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this access token: revoke it, and refuse to start without `GITHUB_TOKEN`
fallback = os.getenv("HF_TOKEN") or "hf_" "NjUjpUuMHwkpu9mq9Ugk9QgmyjjYtUtBrm"
#                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code has this access token: revoke it, and refuse to start without `HF_TOKEN`

SIGNING_KEY = """-----BEGIN RSA PRIVATE KEY-----
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this private key: replace it, and read the new one from a file or the environment
MIIEowIBAAKCAQEAnnJAX7ebZ3CL7csGZaF31DDxp63OHm1FZuG296c0xPbX+neG
BuzSm6A8cVR06AxYpThGJWZhbj11THnCMZCY7Bvqiy8CsT07Lq8TDIWG2x9aJTFM
-----END RSA PRIVATE KEY-----"""
ESCAPED = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAP9+2kUtMXhkPrSbbAjLG\n-----END PRIVATE KEY-----\n"
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical fix: Whoever reads this code has this private key: replace it, and read the new one from a file or the environment
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
