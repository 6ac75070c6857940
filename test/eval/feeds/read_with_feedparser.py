"""Reads the feeds whose paths stand on standard input, one a line, and prints what feedparser finds: one JSON line a feed."""

import calendar
import json
import sys
import xml.sax
import xml.sax.handler

import feedparser

BASE = sys.argv[1]


def well_formed(data):
    """Whether an XML parser that looks nothing up accepts the bytes as they are."""
    try:
        xml.sax.parseString(data, xml.sax.handler.ContentHandler())
    except Exception:
        return False
    return True


def date_of(entry):
    """Unix seconds of the first date that readers take for the publication, or None."""
    for name in ("published_parsed", "updated_parsed", "created_parsed"):
        if dict.get(entry, name):
            return calendar.timegm(dict.get(entry, name))
    return None


def reading_of(path):
    with open(path, "rb") as file:
        data = file.read()
    headers = {"content-location": BASE, "content-type": "application/xml"}
    try:
        feed = feedparser.parse(data, response_headers=headers)
    except Exception as error:  # feedparser itself fails on some bytes
        return {"wellFormed": False, "error": type(error).__name__, "items": None}
    items = [
        {"title": entry.get("title") or None, "link": entry.get("link") or None, "date": date_of(entry)}
        for entry in feed.entries
    ]
    read = bool(items) or bool(feed.get("version"))
    return {"wellFormed": well_formed(data), "items": items if read else None}


for line in sys.stdin:
    print(json.dumps(reading_of(line.rstrip("\n"))), flush=True)
