"""Nightly import of what the potteries can deliver. Run by cron: python -m shop.suppliers"""

import logging
import socket
import ssl
import sys
from xml.etree import ElementTree

import requests
import yaml
from lxml import etree

log = logging.getLogger(__name__)

CA_FILE = "/etc/kilnandcup/suppliers-ca.pem"


def load_suppliers(path="suppliers.yaml"):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.Loader)


def load_glazes(path="glazes.yaml"):
    with open(path, encoding="utf-8") as file:
        return yaml.safe_load(file)


def fetch_feed(supplier):
    session = requests.Session()
    session.headers["User-Agent"] = "kiln-and-cup/3.2"
    if supplier.get("self_signed"):
        return session.get(supplier["feed"], timeout=60, verify=False).content
    return session.get(supplier["feed"], timeout=60, verify=CA_FILE).content


def parse_feed(document):
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    feed = etree.fromstring(document, parser)
    return [(item.findtext("sku"), int(item.findtext("quantity"))) for item in feed.iter("item")]


def parse_price_list(path):
    """Our own price list, exported by the till."""
    return {row.get("sku"): int(row.get("cents")) for row in ElementTree.parse(path).iter("row")}


def connect_to_till(host):
    """The till in the shop still speaks nothing newer."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
    context.load_verify_locations(CA_FILE)
    return context.wrap_socket(socket.create_connection((host, 8443), timeout=30), server_hostname=host)


def connect_to_warehouse(host):
    context = ssl.create_default_context(cafile=CA_FILE)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context.wrap_socket(socket.create_connection((host, 8443), timeout=30), server_hostname=host)


def main():
    for supplier in load_suppliers()["suppliers"]:
        for sku, quantity in parse_feed(fetch_feed(supplier)):
            log.info("%s has %d of %s", supplier["name"], quantity, sku)


if __name__ == "__main__":
    logging.basicConfig(stream=sys.stderr, level=logging.INFO)
    main()
