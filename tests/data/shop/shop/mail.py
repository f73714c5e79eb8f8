"""Mail to customers. The texts live in templates/, the HTML parts in templates/mail/*.html."""

import os
import smtplib
import ssl
from email.message import EmailMessage
from pathlib import Path

from flask import current_app
from jinja2 import Environment, FileSystemLoader, select_autoescape

TEMPLATES = Path(__file__).parent / "templates"

texts = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=False, trim_blocks=True)
pages = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=select_autoescape())


def send_template(to, subject, template, **values):
    message = EmailMessage()
    message["From"] = current_app.config["MAIL_FROM"]
    message["To"] = to
    message["Subject"] = subject
    message.set_content(texts.get_template(template).render(values))
    html = template.replace(".txt", ".html")
    if (TEMPLATES / html).exists():
        message.add_alternative(texts.get_template(html).render(values), subtype="html")
    deliver(message)


def preview(template, **values):
    return pages.get_template(template).render(values)


def deliver(message):
    context = ssl.create_default_context()
    with smtplib.SMTP(os.environ["SMTP_HOST"], 587, timeout=20) as server:
        server.starttls(context=context)
        server.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
        server.send_message(message)
