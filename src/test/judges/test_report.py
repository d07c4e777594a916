"""The edition report, asked in Chromium, and against the record that lies beside it."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import articles
import judges
from judges import NODE_JUDGES, Edition, missing, tool

FACTS = Path(__file__).with_name("report.mjs")
LONGEST = 300

ODD = """\
مدينة على الماء والناس

By Ada Finch \u202eturned

On 3 May 2026 the mayor paid $3.2 million & 43 % ]]> </script><script>alert(1)</script> ** for *it*.

“We won’t,” someone said. “It's done,” said Nina Voss.

""" + "W" * 300 + "\n"

TEXTS = {"market": articles.MARKET, "odd": ODD, "sentence": "Come!\n"}


@pytest.fixture(scope="module", params=TEXTS)
def edition(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(f"report-{request.param}")
    source = folder / "article.txt"
    source.write_text(TEXTS[request.param], "utf-8")
    run = judges.render("--form", "report", "-o", folder / "out", source)
    return Edition(run.folders[0])


def test_report_in_chromium(edition):
    if not (NODE_JUDGES / "node_modules" / "playwright-core").is_dir():
        missing("the npm package playwright-core")
    tool("chromium")
    # Node looks for packages beside the script.
    script = Path(shutil.copy(FACTS, NODE_JUDGES))
    command = [tool("node"), script, edition.folder / "report.html"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST)
    assert done.returncode == 0, done.stderr[-2000:]
    results = json.loads(done.stdout)
    assert len(results) == 16
    assert {fact: fault for fact, fault in results.items() if fault} == {}


def test_report_says_what_the_record_says(edition):
    report = (edition.folder / "report.html").read_text("utf-8")
    loudness = edition.json["audio"]["loudness"]["integratedLufs"]
    assert f"−{-loudness:.1f} LUFS" in report
    assert f"<dt>Sentences</dt><dd>{len(edition.sentences)}</dd>" in report
    for file in edition.json["files"]:
        assert file["name"] == "report.html" or f">{file['name']}<" in report
    rows = re.search(r'<table class="quotations.*?<tbody>(.*?)</tbody>', report, re.S)
    assert (rows[1].count("<tr>") if rows else 0) == len(edition.json["quotations"])


def test_report_is_the_same_when_it_is_made_later(edition):
    before = (edition.folder / "report.html").read_bytes()
    assert judges.start("publish", "--form", "report", edition.folder).code == 0
    assert (edition.folder / "report.html").read_bytes() == before
