"""Reads temoin's cookie on a server. None is undecided, which means denied. Never raises.

    record = read_consent(request.headers.get("Cookie", ""), notice_version="1")
    if is_granted(record, "analytics"): ...

Checked against test/vectors/records.json.
"""
import json
import re
from datetime import datetime, timedelta, timezone
from urllib.parse import unquote

DAY = timedelta(days=1)
KEPT_AT_MOST = timedelta(days=396)
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


def _time(text):
    if not TIME.fullmatch(text):
        raise ValueError(text)
    return datetime.fromisoformat(text[:-1] + "+00:00")


def _parse(value):
    try:
        # A broken percent sign would be passed over.
        if re.search(r"%(?![0-9A-Fa-f]{2})", value):
            return None
        record = json.loads(unquote(value, errors="strict"))
        if type(record["schema"]) is not int or record["schema"] != 1:
            return None
        if not all(isinstance(record[key], str) for key in ("id", "noticeVersion", "action", "source")):
            return None
        for answers in (record["choices"], record["services"]):
            if not isinstance(answers, dict) or not all(type(answer) is bool for answer in answers.values()):
                return None
        kept = _time(record["expiresAt"]) - _time(record["decidedAt"])
        return record if timedelta(0) < kept < KEPT_AT_MOST else None
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return None


def _grants(record):
    return sum([*record["choices"].values(), *record["services"].values()])


def read_consent(cookie_header, notice_version="1", now=None, cookie_name="cookie_consent"):
    now = now or datetime.now(timezone.utc)
    found = None
    for cookie in re.split(r"; *", cookie_header or ""):
        name, _, value = cookie.partition("=")
        record = _parse(value) if name == cookie_name else None
        # Of several cookies (other paths, other domains) the newest counts; of two as old, the one that grants less.
        if record and (not found or (record["decidedAt"], -_grants(record)) >= (found["decidedAt"], -_grants(found))):
            found = record
    if not found or found["noticeVersion"] != notice_version:
        return None
    in_date = _time(found["expiresAt"]) > now and _time(found["decidedAt"]) <= now + DAY
    return found if in_date else None


def is_granted(record, name, category=None):
    """Of a service, say its category too: a record names only the services that differ from theirs."""
    category = category or name
    if category == "essential":
        return True
    return bool(record) and record["services"].get(name, record["choices"].get(category, False))
