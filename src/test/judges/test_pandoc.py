"""pandoc turns one article of ours into the formats that editors send: all of them have to give the same words."""

import json

import pytest

from judges import ask, start

ARTICLE = """---
title: The Harbour Keeps Its Light
author: By Ann Lee
date: January 7, 2026
lang: en-US
---

The lamp was *lit* again on Monday, after **nine** years.[^1] Nobody had asked for it.

## What it cost

“We paid for the oil ourselves,” said Bo Ek, the [keeper](https://gull.example/keeper).

> A light is a promise.
>
> It is kept every night.

3. Oil
4. Wick

- Glass
    - Blown
- Brass

Year   Tuns
----   ----
1900   3
1901   4

### Who pays

The town pays `half` of it, 2^10^ crowns & more.

    off = on

[^1]: It went out in 2017.
"""

FORMATS = {
    "docx": "docx",
    "epub": "epub3",
    "old.epub": "epub2",
    "html": "html",
    # Tables as CommonMark's readers know them.
    "md": "markdown-smart-superscript-simple_tables-multiline_tables-grid_tables+pipe_tables",
    "gfm.md": "gfm",
}


def read(path):
    """An article as the program reads it: a JSON line."""
    run = start("article", "--json", path)
    assert run.code == 0, run.err
    return json.loads(run.out)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The article in each format, under a name that says nothing of it."""
    folder = tmp_path_factory.mktemp("pandoc")
    (folder / "article.md").write_text(ARTICLE, "utf-8")
    for name, kind in FORMATS.items():
        ask("pandoc", "-s", "-f", "markdown-smart", "-t", kind, folder / "article.md", "-o", folder / name)
        (folder / name).rename(folder / f"{name.replace('.', '-')}.bin")
    return {name: read(folder / f"{name.replace('.', '-')}.bin") for name in FORMATS}


def blocks(article):
    return [(block["kind"], block["text"].split()) for block in article["blocks"]]


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "docx"])
def test_every_format_has_the_blocks_of_the_word_document(made, name):
    assert blocks(made[name]) == blocks(made["docx"])


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_says_the_same_of_the_article(made, name):
    facts = ("title", "byline", "published", "language")
    expected = ["The Harbour Keeps Its Light", "Ann Lee", "2026-01-07", "en-US"]
    assert [made[name][fact] for fact in facts] == expected


def test_no_word_is_lost_on_the_way(made):
    words = " ".join(block["text"] for block in made["docx"]["blocks"]).split()
    for word in ["years.1", "“We", "keeper.", "Blown", "1901", "half", "2017.", "off"]:
        assert word in words
