import json
import os
import shlex
import signal
import subprocess
import unittest
import urllib.request

from identities import Identities, Refused

IDENTIKIT = shlex.split(os.environ.get("IDENTIKIT", "npx identikit"))


class IdentitiesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        options = ["--quiet", "--port", "0", "--public-port", "0", "--seed", "demo", "--count", "3"]
        command = [*IDENTIKIT, "serve", *options]
        cls.server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
        cls.url = cls.server.stdout.readline().strip()

    @classmethod
    def tearDownClass(cls):
        os.killpg(cls.server.pid, signal.SIGTERM)  # npx alone would not pass it on
        cls.server.wait()
        cls.server.stdout.close()

    def setUp(self):
        """A world of its own for each test."""
        body = json.dumps({"name": self.id().rsplit(".", 1)[-1]}).encode()
        headers = {"Content-Type": "application/json"}
        with urllib.request.urlopen(urllib.request.Request(f"{self.url}/_identikit/worlds", body, headers)) as made:
            world = json.load(made)["name"]
        self.identities = Identities(self.url, {"X-Identikit-World": world})

    def test_creates(self):
        made = self.identities.create({"email": "ada@example.org"})
        self.assertEqual(made["traits"], {"email": "ada@example.org"})
        self.assertEqual(len(self.identities.list()), 4)

    def test_deletes(self):
        for person in self.identities.list():
            self.identities.delete(person["id"])
        self.assertEqual(self.identities.list(), [])

    def test_tells_what_was_refused(self):
        with self.assertRaises(Refused) as refused:
            self.identities.create({"email": "nobody"})
        self.assertEqual(refused.exception.status, 400)


if __name__ == "__main__":
    unittest.main()
