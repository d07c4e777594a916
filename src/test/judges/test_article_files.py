"""What is no article is refused by name; what is one is read whatever its bytes look like."""

import codecs
import random

import pytest

import articles
from judges import Edition, entries, render, start

TEXT = "Café “Zum Löwen” Opens\n\n“It’s free,” said Zoë Müller — twice.\n\nWe paid €5 for the naïve soup.\n"

ZIP = b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(200))
REFUSED = {
    "empty": (b"", "empty"),
    "white": (b" \n\t\r\n  \n", "white space"),
    "unicode-white": ("\u00a0\u2003\n\u3000\u2028".encode(), "not a word"),
    "only-a-mark": (codecs.BOM_UTF8, "white space"),
    "marks-only": ("* * *\n\n—\n".encode(), "not a word"),
    "nul": (b"A title\n\nSome\0 text.\n", "binary data"),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(64), "PNG"),
    "jpeg": (b"\xff\xd8\xff\xe0" + bytes(64), "JPEG"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "PDF"),
    "zip": (ZIP, "ZIP"),
    "wav": (b"RIFF\x24\x00\x00\x00WAVEfmt ", "WAV"),
    "gzip": (b"\x1f\x8b\x08\x00" + bytes(20), "gzip"),
    "random": (random.Random(1).randbytes(5000), "binary data"),
    "noise-without-nul": (bytes(1 + b % 255 for b in random.Random(2).randbytes(5000)), "binary data"),
    "utf16-without-mark": (TEXT.encode("utf-16-le"), "UTF-16"),
}
REMEDY = ("give ", "check ", "save ", "raise ", "choose ", "put ", "write ")


@pytest.fixture
def good(tmp_path):
    file = tmp_path / "good.txt"
    file.write_text(articles.SHORT, "utf-8")
    return file


def refused(tmp_path, good, bad, *options):
    """Renders a bad article before a good one: the bad one fails alone, and leaves nothing."""
    run = start("render", "-o", tmp_path / "out", *options, "--", bad, good)
    assert run.code == 1, run.err
    assert run.folders == [tmp_path / "out" / "the-kettle-sings"]
    assert entries(tmp_path / "out") == ["the-kettle-sings"]
    (error,) = [line for line in run.err.splitlines() if line.startswith("error: ")]
    assert str(bad).rpartition("/")[2] in error
    return error


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_article_is_refused_by_name_and_the_others_go_on(tmp_path, good, name):
    content, looks = REFUSED[name]
    bad = tmp_path / f"{name}.txt"
    bad.write_bytes(content)
    assert looks in refused(tmp_path, good, bad)


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_says_what_to_do(tmp_path, good, name):
    bad = tmp_path / f"{name}.txt"
    bad.write_bytes(REFUSED[name][0])
    error = refused(tmp_path, good, bad)
    assert any(words in error for words in REMEDY), error


def test_a_file_that_is_not_there_fails_alone(tmp_path, good):
    assert "there is no such file" in refused(tmp_path, good, tmp_path / "nothing.txt")


def test_the_word_on_a_file_that_is_not_there_says_what_to_do(tmp_path, good):
    error = refused(tmp_path, good, tmp_path / "nothing.txt")
    assert any(words in error for words in REMEDY), error


def test_a_folder_fails_alone(tmp_path, good):
    (tmp_path / "folder").mkdir()
    assert "this is a folder; give" in refused(tmp_path, good, tmp_path / "folder")


def test_a_file_that_cannot_be_read_fails_alone(tmp_path, good):
    # Reading a process's memory from its begin fails for everybody, root too.
    bad = tmp_path / "unreadable.txt"
    bad.symlink_to("/proc/self/mem")
    assert "cannot be read" in refused(tmp_path, good, bad)


def test_a_file_below_a_file_fails_alone(tmp_path, good):
    assert "error" in refused(tmp_path, good, good / "below.txt")


def test_a_link_to_itself_fails_alone(tmp_path, good):
    loop = tmp_path / "loop.txt"
    loop.symlink_to("loop.txt")
    assert "error" in refused(tmp_path, good, loop)


def test_a_file_over_the_largest_size_is_refused_with_the_option_that_lets_it_in(tmp_path, good):
    large = tmp_path / "large.txt"
    large.write_text("Large\n\n" + "word " * 200_010)
    assert "--max-size" in refused(tmp_path, good, large, "--max-size", "1")


def test_an_endless_file_is_refused_by_its_size(tmp_path, good):
    endless = tmp_path / "endless.txt"
    endless.symlink_to("/dev/zero")
    assert "--max-size" in refused(tmp_path, good, endless, "--max-size", "1")


def test_when_all_are_refused_no_folder_is_made(tmp_path):
    run = start("render", "-o", tmp_path / "out", tmp_path / "a.txt", tmp_path / "b.txt")
    assert run.code == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", ["render", "script"])
def test_standard_input_is_an_article_too(tmp_path, command):
    run = start(command, "-", input=articles.SHORT.encode(), cwd=tmp_path)
    assert run.code == 0, run.err
    assert "kettle" in run.out


def spoken(tmp_path, name, content, *options):
    file = tmp_path / f"{name}.txt"
    file.write_bytes(content)
    run = start("render", "-o", tmp_path / name, *options, file)
    return run, Edition(run.folders[0]).spoken if run.folders else None


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    return spoken(tmp_path_factory.mktemp("expected"), "utf-8", TEXT.encode())[1]


@pytest.mark.parametrize(
    "name, content",
    [
        ("utf-8-mark", codecs.BOM_UTF8 + TEXT.encode()),
        ("utf-16-le", codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le")),
        ("utf-16-be", codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")),
        ("crlf", TEXT.replace("\n", "\r\n").encode()),
        ("cr", TEXT.replace("\n", "\r").encode()),
        ("no-last-line-end", TEXT.rstrip().encode()),
        ("many-empty-lines", TEXT.replace("\n\n", "\n \n\t\n\n\n").encode()),
        ("line-separators", TEXT.replace("\n", "\u2028").encode()),
        ("next-lines", TEXT.replace("\n", "\u0085").encode()),
        ("decomposed", TEXT.replace("é", "e\u0301").replace("ö", "o\u0308").encode()),
        ("no-break-spaces", TEXT.replace("free,” said", "free,”\u00a0said").encode()),
    ],
)
def test_the_same_words_are_spoken_from(tmp_path, expected, name, content):
    run, words = spoken(tmp_path, name, content)
    assert (run.code, run.err.count("note:"), run.err.count("error:")) == (0, 0, 0), run.err
    assert words == expected


def test_windows_1252_is_read_with_a_note(tmp_path, expected):
    run, words = spoken(tmp_path, "western", TEXT.encode("windows-1252"))
    assert run.code == 0
    assert "note: " in run.err and "western.txt" in run.err and "Windows-1252" in run.err and "UTF-8" in run.err
    assert words == expected


def test_a_note_fails_a_strict_run_that_makes_its_edition_all_the_same(tmp_path, expected):
    run, words = spoken(tmp_path, "western", TEXT.encode("windows-1252"), "--strict")
    assert run.code == 1
    assert words == expected


def test_a_strict_run_without_a_note_is_done(tmp_path, good):
    render("--strict", "-o", tmp_path / "out", good)


@pytest.mark.parametrize("byte", [b"\x01", b"\x1b", b"\x07", b"\x0c", b"\x7f", "\ufeff".encode(), "\u200b".encode()])
def test_a_stray_control_character_stops_nothing(tmp_path, byte):
    text = ("The Kettle Sings\n\n" + "“It is ready,” said Ada Finch to all of them. " * 20).encode()
    run, words = spoken(tmp_path, "stray", text.replace(b"ready", b"ready" + byte, 1))
    assert run.code == 0, run.err
    clean = spoken(tmp_path, "clean", text)[1]
    assert words == clean


BELLS = "The \x1b[31mKettle\x1b[0m Sings\n\n“It is\x07 ready,” said Ada Finch.\n\n" + "All of them came at once. " * 60


def test_no_control_character_reaches_captions_or_labels(tmp_path):
    file = tmp_path / "bell.txt"
    file.write_text(BELLS, "utf-8")
    edition = Edition(render("-o", tmp_path / "out", file).folders[0])
    for name in (edition.slug + ".vtt", edition.slug + ".srt", "labels.txt", edition.slug + ".cue"):
        shown = (edition.folder / name).read_text("utf-8")
        assert [c for c in shown if ord(c) < 32 and c not in "\n\t"] == [], name


def test_no_control_character_of_an_article_reaches_the_terminal(tmp_path):
    file = tmp_path / "bell.txt"
    file.write_text(BELLS, "utf-8")
    run = render("-o", tmp_path / "out", file)
    assert [c for c in run.err + run.out if ord(c) < 32 and c != "\n"] == []


def test_no_control_character_of_a_file_name_reaches_the_terminal(tmp_path):
    run = start("render", "-o", tmp_path / "out", tmp_path / "no\x1b[31mthing.txt")
    assert [c for c in run.err if ord(c) < 32 and c != "\n"] == []
