"""Extracts the text of pages with trafilatura: a folder of pages in, a JSON line each out."""

import json
import pathlib
import sys

import trafilatura

for page in sorted(pathlib.Path(sys.argv[1]).glob("*.html")):
    text = trafilatura.extract(page.read_bytes(), include_comments=False) or ""
    print(json.dumps({"id": page.stem, "text": text}))
