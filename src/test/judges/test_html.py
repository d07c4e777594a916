"""The Nu HTML checker reads the pages of every edition: the read-along page, the report, and those in the audiobook."""

import json
import zipfile

import pytest

import articles
from judges import VALIDATORS, ask, classes

# It does not compute the digests of a policy, so it takes an inline style or script for one that the policy forbids. That no
# browser does so is seen in Chromium, where the pages are looked at.
NOT_COMPUTED = "violates Content Security Policy (meta tag): blocked by"
# It draws lots when it guesses a language: the same two hundred doors were Dutch to it in 2 of 12 runs. A page that says no language
# gets another message, which counts.
GUESSED = "This document appears to be written in"


def messages(pages):
    """What the checker says of each page, by its address; one process looks at all of them."""
    path = classes(VALIDATORS / "html" / "*")
    command = ["-cp", path, "nu.validator.client.SimpleCommandLineValidator", "--format", "json", "--exit-zero-always"]
    shown = json.loads(ask("java", *command, *pages).stderr)["messages"]
    return [(m["url"], m["message"]) for m in shown if NOT_COMPUTED not in m["message"] and not m["message"].startswith(GUESSED)]


@pytest.fixture(scope="session")
def found(published, tmp_path_factory):
    """All messages, by the name of an edition and of a page."""
    folder = tmp_path_factory.mktemp("html")
    pages = []
    for name in articles.PUBLISHED:
        edition = published(name)
        pages += [edition.folder / f"{edition.slug}.html", edition.folder / "report.html"]
        with zipfile.ZipFile(edition.folder / f"{edition.slug}.lpf") as package:
            for page in [p for p in package.namelist() if p.endswith(".html")][:3]:
                pages.append(package.extract(page, folder / name))
    broken = folder / "broken.html"
    broken.write_text("<!DOCTYPE html><html lang=en><title>x</title><p><img src=x></p></div>", "utf-8")
    return messages([*pages, broken])


def test_every_page_is_without_fault(found):
    faults = [(url, text) for url, text in found if "broken.html" not in url]
    # The audiobook's pages are written so that XML readers take them, too.
    assert [fault for fault in faults if not fault[1].startswith("Trailing slash on void elements")] == []


def test_a_broken_page_would_be_noticed(found):
    assert [text for url, text in found if "broken.html" in url]
