"""A client of the identity API, as small as it can be."""

import json
import urllib.error
import urllib.request


class Refused(Exception):
    def __init__(self, status, error):
        super().__init__(error.get("reason") or error.get("message"))
        self.status = status


class Identities:
    def __init__(self, url, headers=None):
        self.url = url.rstrip("/")
        self.headers = headers or {}

    def create(self, traits):
        return self._send("POST", "/admin/identities", {"schema_id": "default", "traits": traits})

    def list(self):
        return self._send("GET", "/admin/identities")

    def delete(self, id):
        self._send("DELETE", f"/admin/identities/{id}")

    def _send(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", **self.headers}
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                text = answer.read()
                return json.loads(text) if text else None
        except urllib.error.HTTPError as refusal:
            raise Refused(refusal.code, json.load(refusal)["error"]) from None
