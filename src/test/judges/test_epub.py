"""EPUB: what DAISY Ace says of it, and whether its overlays and text agree with edition.json."""

import json
import shutil
import subprocess
import zipfile

import pytest
from lxml import etree

import articles
from judges import LONGEST, NODE_JUDGES, Edition, ask, ask_epubcheck, environment, folded, missing, plain, start, tool

XHTML = "{http://www.w3.org/1999/xhtml}"
SMIL = "{http://www.w3.org/ns/SMIL}"
OPF = "{http://www.idpf.org/2007/opf}"


def book(edition):
    return zipfile.ZipFile(edition.folder / f"{edition.slug}.epub")


def documents(archive, ending):
    return {name: etree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(ending)}


def seconds(clock):
    assert clock.endswith("s")
    return float(clock[:-1])


def test_every_sentence_has_its_text_and_its_times(form_edition):
    archive = book(form_edition)
    texts = documents(archive, ".xhtml")
    chapters = {c["id"]: c for c in form_edition.chapters}
    heard, added = [], []
    for overlay in sorted(documents(archive, ".smil")):
        for par in etree.fromstring(archive.read(overlay)).iter(SMIL + "par"):
            target, at = par.find(SMIL + "text").get("src").split("#")
            element = texts[f"EPUB/content/{target}"].find(f".//*[@id='{at}']")
            audio = par.find(SMIL + "audio")
            if element.get("class") == "added":
                added.append("".join(element.itertext()))
                continue
            heard.append((overlay, "".join(element.itertext()), seconds(audio.get("clipBegin")), seconds(audio.get("clipEnd"))))
    spoken = form_edition.sentences
    assert added == [one["text"] for one in form_edition.json["added"] if not one.get("tone")]
    assert [plain(text) for _, text, _, _ in heard] == [plain(s["text"]) for s in spoken]
    for (_, _, begin, end), sentence in zip(heard, spoken):
        offset = chapters[sentence["chapter"]]["beginFrame"]
        assert begin <= (sentence["beginFrame"] - offset) / form_edition.rate + 0.0005
        assert end >= (sentence["endFrame"] - offset) / form_edition.rate - 0.0005


def test_clips_end_with_their_recordings(form_edition, tmp_path):
    archive = book(form_edition)
    for overlay in sorted(documents(archive, ".smil"))[:12]:
        tree = etree.fromstring(archive.read(overlay))
        last = tree.findall(f".//{SMIL}audio")[-1]
        name = "EPUB/" + last.get("src").removeprefix("../")
        path = archive.extract(name, tmp_path)
        raw = ask("ffmpeg", "-v", "error", "-i", path, "-f", "s16le", "-").stdout
        length = len(raw) / 2 / 44100
        assert abs(seconds(last.get("clipEnd")) - length) <= 0.0006


def test_the_whole_text_is_there_in_its_order(form_edition):
    archive = book(form_edition)
    shown = ""
    for name, tree in sorted(documents(archive, ".xhtml").items()):
        for added in tree.findall(f".//{XHTML}span[@class='added']"):
            added.text = ""
        if "/content/" in name:
            shown += "".join("".join(e.itertext()) + "\n" for e in tree.iter() if e.get("id", "").startswith("b"))
    wanted = "\n".join(form_edition.written(block["span"]) for block in form_edition.json["blocks"])
    assert folded(shown) == folded(plain(wanted))


def test_contents_name_the_chapters_to_the_character(form_edition):
    tree = etree.fromstring(book(form_edition).read("EPUB/nav.xhtml"))
    links = tree.find(f".//{XHTML}nav[@id='toc']").iter(XHTML + "a")
    assert [a.text for a in links][:-1] == [plain(c["title"]) for c in form_edition.chapters]


@pytest.fixture(scope="session")
def epubcheck(published, tmp_path_factory):
    """EPUBCheck's messages for every edition's book, and for those of words, by name; one process looks at all of them."""
    folder = tmp_path_factory.mktemp("epubcheck")
    books = {name: file_of(published(name)) for name in articles.PUBLISHED}
    for name in ("sample", "hostile"):
        words = shutil.copytree(published(name).folder, folder / name / published(name).folder.name)
        run = start("publish", "--quiet", "--form", "epub", "--word-overlays", words)
        assert run.code == 0, run.err
        books[f"{name}, by word"] = file_of(Edition(words))
    broken = folder / "broken.epub"
    with zipfile.ZipFile(file_of(published("sample"))) as whole, zipfile.ZipFile(broken, "w") as copy:
        for entry in whole.infolist():
            if entry.filename != "EPUB/audio/c0001.mp3":
                copy.writestr(entry, whole.read(entry))
    books["broken"] = broken
    return dict(zip(books, ask_epubcheck(list(books.values()), folder)))


def file_of(edition):
    return edition.folder / f"{edition.slug}.epub"


@pytest.mark.parametrize("name", [*articles.PUBLISHED, "sample, by word", "hostile, by word"])
def test_epubcheck_has_no_message(epubcheck, name):
    assert epubcheck[name] == []


def test_a_missing_recording_would_be_noticed(epubcheck):
    assert epubcheck["broken"]


@pytest.fixture(scope="session")
def ace(published, tmp_path_factory):
    """Ace's report of an edition's book."""
    if not (NODE_JUDGES / "node_modules" / "@daisy" / "ace-cli").is_dir():
        missing("the npm package @daisy/ace-cli")
    tool("chromium")

    def report(name):
        edition = published(name)
        out = tmp_path_factory.mktemp(f"ace-{name}")
        command = [NODE_JUDGES / "node_modules" / ".bin" / "ace-cli", "-f", "-o", out, edition.folder / f"{edition.slug}.epub"]
        env = environment(PUPPETEER_EXECUTABLE_PATH=tool("chromium"), ACE_TIMEOUT_INITIAL="120000", HOME=out)
        done = subprocess.run(list(map(str, command)), capture_output=True, timeout=2 * LONGEST, env=env, stdin=subprocess.DEVNULL)
        assert (out / "report.json").is_file(), done.stderr.decode()[-1000:] + done.stdout.decode()[-1000:]
        return json.loads((out / "report.json").read_text("utf-8"))

    return report


@pytest.mark.parametrize("name", ["sample", "hostile", "one", "rtl"])
def test_ace_finds_no_violation(ace, name):
    report = ace(name)
    found = [
        (document["earl:testSubject"]["url"], fault["earl:test"]["earl:impact"], fault["earl:test"]["dct:title"])
        for document in report["assertions"]
        for fault in document["assertions"]
    ]
    assert found == []
    assert report["earl:result"]["earl:outcome"] == "pass"
    # Whoever certifies an edition says so; the program does not.
    assert set(report["a11y-metadata"]["missing"]) <= {
        "a11y:certifiedBy", "a11y:certifierCredential", "a11y:certifierReport", "dcterms:conformsTo"
    }
