"""DAISY 2.02 and DAISY 3: the DAISY Pipeline's validators, EPUBCheck behind its converter, the standards' DTDs, and lxml that reads
back what edition.json says."""

import functools
import re
import shutil
import zipfile
from pathlib import Path

import mutagen.mp3
import pytest
from lxml import etree

import articles
from judges import PIPELINE, ask_epubcheck, ask_pipeline, missing

NAMES = list(articles.PUBLISHED)
FORMS = ["daisy202", "daisy3"]
# The Pipeline's time grows with the square of the chapters: with two hundred it takes minutes. The other judges look at all of them.
ASKED = [name for name in NAMES if name != "many"]
# A conversion takes much longer than a validation.
CONVERTED = ["hostile", "rtl"]
# What the Pipeline says of every MP3; the durations are compared below.
NOT_LOOKED_AT = "MP3 file duration and ID3 tag validation is not implemented yet"


@pytest.fixture(scope="module")
def unpacked(published, tmp_path_factory):
    """Gives the folder of an unpacked form."""
    made = {}

    def folder(name, form):
        if (name, form) not in made:
            made[name, form] = tmp_path_factory.mktemp(f"{name}-{form}")
            with zipfile.ZipFile(published(name).file(f"-{form}.zip")) as archive:
                archive.extractall(made[name, form])
        return made[name, form]

    return folder


# What was broken by hand in the sample's: form, file, what stands there, what is put there.
BROKEN = {
    "202 without clip-end": ("daisy202", "c0001.smil", r' clip-end="[^"]*"', ""),
    "202 with a wrong total time": ("daisy202", "ncc.html", r'"ncc:totalTime" content="[^"]*"', '"ncc:totalTime" content="00:09:00"'),
    "202 with a dangling reference": ("daisy202", "ncc.html", r"c0002\.smil#[^\"]*", "c0002.smil#nowhere"),
    "202 without an item count": ("daisy202", "ncc.html", r'<meta name="ncc:tocItems"[^>]*>', ""),
    "dtbook without a title": ("daisy3", "text.xml", r"<doctitle>.*</doctitle>", ""),
    "3 without an audio file": ("daisy3", "c0002.mp3", None, None),
}


@pytest.fixture(scope="module")
def broken(unpacked, tmp_path_factory):
    """The folders of what was broken, by name."""
    folders = {}
    for number, (name, (form, file, old, new)) in enumerate(BROKEN.items()):
        folder = tmp_path_factory.mktemp("broken") / str(number)
        shutil.copytree(unpacked("sample", form), folder)
        if old is None:
            (folder / file).unlink()
        else:
            text, count = re.subn(old, new, (folder / file).read_text("utf-8"), count=1)
            assert count == 1, name
            (folder / file).write_text(text, "utf-8")
        folders[name] = folder
    return folders


@pytest.fixture(scope="module")
def asked(unpacked, broken, tmp_path_factory):
    """The Pipeline's answers, by script and name: it is started once, for it needs long."""
    jobs = {}
    for name in ASKED:
        jobs["daisy202-validator", name] = unpacked(name, "daisy202") / "ncc.html"
        jobs["dtbook-validator", name] = unpacked(name, "daisy3") / "text.xml"
    for name in CONVERTED:
        jobs["daisy3-to-epub3", name] = unpacked(name, "daisy3") / "package.opf"
    for name, folder in broken.items():
        if name.startswith("202"):
            jobs["daisy202-validator", name] = folder / "ncc.html"
        elif name.startswith("dtbook"):
            jobs["dtbook-validator", name] = folder / "text.xml"
        else:
            jobs["daisy3-to-epub3", name] = folder / "package.opf"
    options = {"daisy202-validator": {"timeToleranceMs": "500"}}
    answers = ask_pipeline(
        [(script, source, options.get(script, {})) for (script, _), source in jobs.items()],
        tmp_path_factory.mktemp("pipeline"),
    )
    return dict(zip(jobs, answers, strict=True))


@pytest.fixture(scope="module")
def books(asked, tmp_path_factory):
    """EPUBCheck's messages on what the Pipeline makes of a DAISY 3, by name."""
    made = {name: folder / "result" / "result.epub" for (script, name), (_, _, folder) in asked.items() if script == "daisy3-to-epub3"}
    there = {name: book for name, book in made.items() if book.exists()}
    found = dict(zip(there, ask_epubcheck(there.values(), tmp_path_factory.mktemp("epubcheck")), strict=True))
    return {name: found.get(name, ["no book was made"]) for name in made}


def complaints(answer):
    """What the Pipeline has against a publication: messages, and what its report says."""
    status, messages, folder = answer
    found = [m["text"] for m in messages if m["level"] in ("ERROR", "WARNING") and m["text"] != NOT_LOOKED_AT]
    if status != "SUCCESS":
        found.append(status)
        for report in folder.glob("html-report/*"):
            text = " ".join(etree.parse(report, etree.HTMLParser()).xpath("//body//text()"))
            found.append(re.sub(r"\s+", " ", text)[:2000])
    return found


@pytest.mark.parametrize("name", ASKED)
def test_the_pipeline_finds_no_fault_in_daisy_202(asked, name):
    assert complaints(asked["daisy202-validator", name]) == []


@pytest.mark.parametrize("name", ASKED)
def test_the_pipeline_finds_no_fault_in_the_dtbook(asked, name):
    assert complaints(asked["dtbook-validator", name]) == []


@pytest.mark.parametrize("name", CONVERTED)
def test_daisy_3_becomes_an_epub_without_a_fault(asked, books, name):
    assert complaints(asked["daisy3-to-epub3", name]) == []
    assert books[name] == []


@pytest.mark.parametrize("name", [name for name in BROKEN if name.startswith("202")])
def test_the_pipeline_would_find_a_fault_in_daisy_202(asked, name):
    assert complaints(asked["daisy202-validator", name]) != []


def test_the_pipeline_would_find_a_fault_in_the_dtbook(asked):
    assert complaints(asked["dtbook-validator", "dtbook without a title"]) != []


def test_a_broken_daisy_3_becomes_no_faultless_epub(asked, books):
    name = "3 without an audio file"
    assert complaints(asked["daisy3-to-epub3", name]) + books[name] != []


@functools.cache
def dtds():
    """The texts of DTDs in the Pipeline's jars, by the last part of their addresses."""
    parts = ("daisy3-utils", "smil-utils", "dtbook-utils")
    jars = [jar for part in parts for jar in PIPELINE.glob(f"lib/{part}-*.jar")]
    if not jars:
        missing("the Pipeline's jars (scripts/test collects them)")
    texts = {}
    for jar in jars:
        with zipfile.ZipFile(jar) as archive:
            texts.update({Path(name).name: archive.read(name) for name in archive.namelist() if name.startswith("xml/dtd/")})
    return texts


class Jars(etree.Resolver):
    """Finds DTDs in the Pipeline's jars."""

    def resolve(self, address, public, context):
        text = dtds().get(address.rsplit("/", 1)[-1])
        # What is no DTD of theirs is the document itself.
        return text and self.resolve_string(text, context)


def validated(file):
    """What a document's own DTD has against it."""
    parser = etree.XMLParser(dtd_validation=True, resolve_entities=True, no_network=True)
    parser.resolvers.add(Jars())
    try:
        etree.parse(str(file), parser)
    except etree.XMLSyntaxError as error:
        return str(error)


def by_dtd(form, folder):
    """The documents whose DTDs are at hand; that of XHTML is the Pipeline's business."""
    suffixes = [".smil"] if form == "daisy202" else [".smil", ".opf", ".ncx", ".res", ".xml"]
    return [file for file in sorted(folder.iterdir()) if file.suffix in suffixes]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_every_document_is_valid_by_its_dtd(unpacked, name, form):
    faults = {file.name: validated(file) for file in by_dtd(form, unpacked(name, form))}
    assert len(faults) >= 2
    assert [(file, fault) for file, fault in faults.items() if fault] == []


def test_the_dtds_would_find_a_fault_in_every_kind_of_document(unpacked, tmp_path):
    for file, old, new in [
        ("c0001.smil", r' clipEnd="[^"]*"', ""),
        ("package.opf", r"<dc:Title>.*</dc:Title>", ""),
        ("navigation.ncx", r' playOrder="2"', ""),
        ("resources.res", r' select="[^"]*"', ""),
        ("text.xml", "<bodymatter>", "<bodymatter><p>loose</p>"),
    ]:
        text, count = re.subn(old, new, (unpacked("sample", "daisy3") / file).read_text("utf-8"), count=1)
        assert count == 1
        (tmp_path / file).write_text(text, "utf-8")
        assert validated(tmp_path / file), file


# What somebody else's parser reads in a form.


def parse(file):
    return etree.parse(str(file), etree.XMLParser(no_network=True, load_dtd=False)).getroot()


def seconds(clock):
    """A clock value of SMIL."""
    parts = clock.removeprefix("npt=").removesuffix("s").split(":")
    return sum(float(part) * 60**power for power, part in enumerate(reversed(parts)))


def plain(text):
    """What XML can carry of a text, as XML's own parsers give it back."""
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]", "\ufffd", text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


class Book:
    """A form as it is read: titles of the navigation, blocks, and clips in the order in which they are played."""

    def __init__(self, form, folder):
        self.folder = folder
        if form == "daisy202":
            navigation = parse(folder / "ncc.html")
            links = navigation.xpath("//*[starts-with(local-name(), 'h') and string-length(local-name()) = 2]/*[local-name()='a']")
            self.titles = [link.text for link in links]
            targets = [link.get("href") for link in links]
            self.text = parse(folder / "content.html").xpath("//*[local-name()='body']")[0]
            self.time = navigation.xpath("//*[@name='ncc:totalTime']/@content")[0]
            order = parse(folder / "master.smil").xpath("//ref/@src")
        else:
            navigation = parse(folder / "navigation.ncx")
            self.titles = navigation.xpath("//*[local-name()='navLabel']/*[local-name()='text']/text()")
            targets = navigation.xpath("//*[local-name()='content']/@src")
            self.text = parse(folder / "text.xml").xpath("//*[local-name()='bodymatter']")[0]
            package = parse(folder / "package.opf")
            self.time = package.xpath("//*[@name='dtb:totalTime']/@content")[0]
            files = {item.get("id"): item.get("href") for item in package.xpath("//*[local-name()='item']")}
            order = [files[item] for item in package.xpath("//*[local-name()='itemref']/@idref")]
        self.elements = {element.get("id"): element for element in self.text.iter() if element.get("id")}
        self.chapters = [self.clips(reference.split("#")[0]) for reference in order]
        self.targets = [target.split("#") for target in targets]

    def clips(self, smil):
        """(id of the text, file, begin, end, id of the pair) for everything that a SMIL document plays."""
        clips = []
        for pair in parse(self.folder / smil).iter("{*}par"):
            text, audio = pair.find("{*}text"), pair.find("{*}audio")
            begin, end = (audio.get(f"clip-{which}") or audio.get(f"clip{which.title()}") for which in ("begin", "end"))
            clips.append((text.get("src").split("#")[1], audio.get("src"), seconds(begin), seconds(end), pair.get("id")))
        return clips


def heard(edition, chapter):
    """What is heard in a chapter, with the frames between which it stands: borders are in the middle of pauses."""
    said = [s for s in edition.sentences + edition.json["added"] if s["chapter"] == chapter["id"] and s["words"]]
    said.sort(key=lambda s: s["beginFrame"])
    borders = [(one["endFrame"] + next["beginFrame"]) / 2 for one, next in zip(said, said[1:])]
    begins = [chapter["beginFrame"], *borders]
    return list(zip(said, begins, [*borders, chapter["endFrame"]], strict=True))


def disagreements(edition, book):
    """Where a form says something else than edition.json, to the millisecond and to the character."""
    found = []
    if book.titles != [plain(chapter["title"]) for chapter in edition.chapters]:
        found.append(f"titles: {book.titles}")
    if len(book.chapters) != len(edition.chapters):
        found.append(f"{len(book.chapters)} chapters")
    for chapter, clips, target in zip(edition.chapters, book.chapters, book.targets):
        if target[1] != clips[0][4]:
            found.append(f"{chapter['id']} begins at {target}")
        said = heard(edition, chapter)
        if len(clips) != len(said):
            found.append(f"{chapter['id']}: {len(clips)} clips for {len(said)} sentences")
        for (id, _, begin, end, _), (sentence, first, last) in zip(clips, said):
            text = "".join(book.elements[id].itertext())
            if text != plain(sentence["text"]) and not ("added" in book.elements[id].get("class") and text.strip() == sentence["text"]):
                found.append(f"{id}: {text!r} for {sentence['text']!r}")
            for read, frame in (begin, first), (end, last):
                if abs(read - edition.seconds(frame - chapter["beginFrame"])) > 0.00101:
                    found.append(f"{id}: {read} s for {frame - chapter['beginFrame']}")
    return found


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_titles_sentences_and_times_are_those_of_edition_json(published, unpacked, name, form):
    assert disagreements(published(name), Book(form, unpacked(name, form))) == []


@pytest.mark.parametrize("form", FORMS)
def test_two_milliseconds_or_one_letter_would_be_a_disagreement(published, unpacked, form):
    for spoil in (
        lambda book: book.chapters[0].__setitem__(0, (*book.chapters[0][0][:3], book.chapters[0][0][3] + 0.002, book.chapters[0][0][4])),
        lambda book: book.titles.__setitem__(1, book.titles[1] + "."),
        lambda book: setattr(book.elements["t2"], "text", book.elements["t2"].text.upper()),
    ):
        book = Book(form, unpacked("sample", form))
        spoil(book)
        assert len(disagreements(published("sample"), book)) == 1


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_the_text_is_the_article_to_the_character(published, unpacked, name, form):
    edition, book = published(name), Book(form, unpacked(name, form))
    for added in book.text.xpath("//*[@class='added']"):
        added.text = ""
    blocks = {block["id"]: plain(edition.written(block["span"])) for block in edition.json["blocks"]}
    assert {id: "".join(book.elements[id].itertext()) for id in blocks} == blocks
    assert re.sub(r"\s", "", "".join(book.text.itertext())) == re.sub(r"\s", "", "".join(blocks.values()))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_the_clips_of_a_chapter_touch_and_fill_its_mp3(published, unpacked, name, form):
    edition, book = published(name), Book(form, unpacked(name, form))
    for chapter, clips in zip(edition.chapters, book.chapters, strict=True):
        assert clips[0][2] == 0
        assert [clip[3] for clip in clips[:-1]] == [clip[2] for clip in clips[1:]]
        assert all(clip[2] < clip[3] for clip in clips)
        (file,) = {clip[1] for clip in clips}
        recording = mutagen.mp3.MP3(unpacked(name, form) / file)
        assert recording.tags is None
        assert (recording.info.sample_rate, recording.info.channels) == (44100, 1)
        assert recording.info.bitrate == pytest.approx(64000, rel=0.001)
        # Whole MP3 frames, and what encoder and decoder need around the sound.
        assert clips[-1][3] <= recording.info.length + 0.0005 <= clips[-1][3] + 0.08
    assert seconds(book.time) == pytest.approx(sum(clips[-1][3] for clips in book.chapters), abs=0.501 if form == "daisy202" else 0.0005)
