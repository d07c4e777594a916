"""The W3C audiobook: its manifest by a schema, its sound by ffmpeg, its pages by an XML reader."""

import copy
import json
import zipfile
from pathlib import Path

import jsonschema
import pytest
from lxml import etree

from judges import ask, folded, plain

SCHEMA = json.loads(Path(__file__).with_name("audiobook.schema.json").read_text("utf-8"))


def package(edition):
    return zipfile.ZipFile(edition.folder / f"{edition.slug}.lpf")


def manifest(edition):
    return json.loads(package(edition).read("publication.json"))


def faults(shown):
    validator = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
    return [fault.message for fault in validator.iter_errors(shown)]


def test_the_manifest_is_one(form_edition):
    assert faults(manifest(form_edition)) == []


@pytest.mark.parametrize("name", ["conformsTo", "readingOrder", "name", "duration", "resources"])
def test_a_manifest_without_a_part_would_be_noticed(published, name):
    shown = copy.deepcopy(manifest(published("sample")))
    del shown[name]
    assert faults(shown)


def test_a_fragment_in_the_reading_order_would_be_noticed(published):
    shown = manifest(published("sample"))
    shown["readingOrder"][0]["url"] += "#t=12"
    assert faults(shown)


def test_every_address_is_in_the_package(form_edition):
    shown, names = manifest(form_edition), set(package(form_edition).namelist())
    items = shown["readingOrder"] + shown["resources"]
    urls = {item["url"] for item in items} | {a["url"] for item in shown["readingOrder"] for a in item["alternate"]}
    assert urls | {"publication.json"} == names


def test_chapters_have_the_timelines_titles_and_lengths(form_edition, tmp_path):
    shown = manifest(form_edition)["readingOrder"]
    assert [item["name"] for item in shown] == [chapter["title"] for chapter in form_edition.chapters]
    for item, chapter in list(zip(shown, form_edition.chapters))[:12]:
        frames = chapter["endFrame"] - chapter["beginFrame"]
        file = package(form_edition).extract(item["url"], tmp_path)
        samples = len(ask("ffmpeg", "-v", "error", "-i", file, "-f", "s16le", "-").stdout) // 2
        assert samples == frames
        assert abs(float(item["duration"][2:-1]) - frames / form_edition.rate) <= 0.0005


def test_the_lengths_add_up(form_edition):
    shown = manifest(form_edition)
    total = sum(float(item["duration"][2:-1]) for item in shown["readingOrder"])
    assert abs(total - float(shown["duration"][2:-1])) <= 0.0005 * (len(shown["readingOrder"]) + 1)


def test_the_contents_lead_to_every_chapter(form_edition):
    tree = etree.fromstring(package(form_edition).read("index.html"))
    links = tree.find(".//nav[@role='doc-toc']").iter("a")
    shown = manifest(form_edition)["readingOrder"]
    assert [(a.get("href"), a.text) for a in links] == [(item["url"], plain(item["name"])) for item in shown]


def test_the_texts_are_the_article(form_edition):
    shown = ""
    for item in manifest(form_edition)["readingOrder"]:
        page = etree.fromstring(package(form_edition).read(item["alternate"][0]["url"]))
        shown += "".join("".join(block.itertext()) + "\n" for block in page.find(".//main"))
    for added in form_edition.json["added"]:
        shown = shown.replace(f" ({added['text']}) ", "", 1)
    wanted = "\n".join(form_edition.written(block["span"]) for block in form_edition.json["blocks"])
    assert folded(shown) == folded(plain(wanted))
