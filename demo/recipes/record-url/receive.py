"""Receives records (record-url="/consent") in Python and appends them to a file, one a line, each once.

    python3 receive.py records.ndjson 3000
"""
import json
import sys
from datetime import datetime, timezone
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).parent.parent / "read-consent"))
from read_consent import read_consent

LARGEST_BYTES = 8_000
COOKIE = ("schema", "id", "decidedAt", "expiresAt", "noticeVersion", "choices", "services", "action", "source")
file, port = Path(sys.argv[1]), int(sys.argv[2])
known = {json.loads(line)["id"] for line in file.read_text().splitlines()} if file.exists() else set()


class Receiver(BaseHTTPRequestHandler):
    def answer(self, status, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def do_GET(self):
        self.answer(405, Allow="POST")

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        if length > LARGEST_BYTES:
            return self.answer(413, Connection="close")
        try:
            record = json.loads(self.rfile.read(length))
            value = quote(json.dumps({key: record[key] for key in COOKIE}), safe="")
        except (ValueError, KeyError, TypeError, RecursionError):
            return self.answer(400)
        if not read_consent(f"cookie_consent={value}", record["noticeVersion"]):
            return self.answer(422)
        if record["id"] not in known:
            known.add(record["id"])
            with file.open("a") as log:
                log.write(json.dumps({"receivedAt": datetime.now(timezone.utc).isoformat(), **record}) + "\n")
        # Written by a server, the cookie outlives the seven days that Safari gives to those of scripts.
        expires = format_datetime(datetime.fromisoformat(record["expiresAt"][:-1] + "+00:00"), usegmt=True)
        self.answer(204, Set_Cookie=f"cookie_consent={value}; Path=/; SameSite=Lax; Secure; Expires={expires}")

    def log_message(self, *_):
        """An access log would keep addresses; the record does not."""


HTTPServer(("127.0.0.1", port), Receiver).serve_forever()
