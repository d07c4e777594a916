"""The same article, settings and version give the same bytes, whatever the machine around them is like."""

import os
import re
import socket
import subprocess
from pathlib import Path

import pytest

import articles
from judges import JAR, LAUNCHER, REAL_ARTICLE, digests, environment, render, start, tool

JDKS = sorted({home.resolve() for home in Path("/usr/lib/jvm").glob("*") if (home / "bin" / "java").exists()})


@pytest.fixture(scope="module")
def given(tmp_path_factory):
    """The articles, as they are given in every run."""
    folder = tmp_path_factory.mktemp("given")
    files = []
    for name, text in articles.ALL.items():
        files.append(folder / f"{name}.txt")
        files[-1].write_text(text, "utf-8")
    return [*files, REAL_ARTICLE] if REAL_ARTICLE.is_file() else files


@pytest.fixture(scope="module")
def expected(given, tmp_path_factory):
    folder = tmp_path_factory.mktemp("expected")
    render("-o", folder, *given)
    return digests(folder)


def made(given, folder, **options):
    render("-o", folder, *given, **options)
    return digests(folder)


def java(home=None):
    return str(home / "bin" / "java") if home else tool("java")


def test_twice_in_a_row(given, expected, tmp_path):
    assert made(given, tmp_path / "again") == expected


def test_each_article_by_itself(given, expected, tmp_path):
    for article in given:
        render("-o", tmp_path / "alone", article)
    assert digests(tmp_path / "alone") == expected


def test_in_another_order(given, expected, tmp_path):
    assert made(given[::-1], tmp_path / "backwards") == expected


def test_in_the_place_of_an_older_edition(given, expected, tmp_path):
    made(given, tmp_path / "twice")
    assert made(given, tmp_path / "twice") == expected


@pytest.mark.parametrize("home", JDKS, ids=lambda home: home.name)
def test_on_every_jdk(given, expected, tmp_path, home):
    if len(JDKS) == 1:
        pytest.skip(f"{home.name} is the only JDK here")
    assert made(given, tmp_path / "jdk", env=environment(JAVA_HOME=home)) == expected


@pytest.mark.parametrize(
    "options",
    [
        "-XX:ActiveProcessorCount=1",
        "-XX:ActiveProcessorCount=2",
        "-XX:ActiveProcessorCount=8",
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Apia",
        "-Dfile.encoding=ISO-8859-1",
        "-Dline.separator=\r\n",
        "-Xmx64m",
        "-Xint",
    ],
    ids=lambda options: re.sub(r"\W+", "-", options).strip("-"),
)
def test_with_other_options_of_the_virtual_machine(given, expected, tmp_path, options):
    articles_given = given[:1] if options == "-Xint" else given
    found = made(articles_given, tmp_path / "out", env=environment(JAVA_TOOL_OPTIONS=options))
    assert found == {name: digest for name, digest in expected.items() if name in found}
    assert len(found) == 8 * len(articles_given)


def test_with_the_optimising_compiler(given, expected, tmp_path):
    assert made(given, tmp_path / "jit", command=[java(), "-jar", JAR]) == expected


@pytest.mark.parametrize(
    "changes",
    [
        {"TZ": "Pacific/Kiritimati"},
        {"LANG": "C", "LC_ALL": "C"},
        {"LANG": "tr_TR.UTF-8", "LC_ALL": None},
        {"HOME": "/nonexistent", "USER": "somebody", "LOGNAME": "somebody"},
        {"COLUMNS": "20", "TERM": "dumb"},
    ],
    ids=lambda changes: next(iter(changes)) + "-" + next(iter(changes.values())).replace("/", "-"),
)
def test_in_another_environment(given, expected, tmp_path, changes):
    assert made(given, tmp_path / "out", env=environment(**changes)) == expected


def test_with_another_umask(given, expected, tmp_path):
    assert made(given, tmp_path / "private", umask=0o077) == expected


def test_from_another_folder(given, expected, tmp_path):
    assert made(given, Path("here"), cwd=tmp_path) == {}
    assert digests(tmp_path / "here") == expected


def test_from_articles_in_another_folder(given, expected, tmp_path):
    (tmp_path / "moved").mkdir()
    copies = [tmp_path / "moved" / article.name for article in given]
    for copy, article in zip(copies, given):
        copy.write_bytes(article.read_bytes())
    assert made(copies, tmp_path / "out") == expected


def test_two_runs_at_once(given, expected, tmp_path):
    runs = [
        subprocess.Popen(
            [LAUNCHER, "render", "-o", tmp_path / "both", *half],
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for half in (given[::2], given[1::2])
    ]
    assert [(run.communicate()[1], run.returncode)[1] for run in runs] == [0, 0]
    assert digests(tmp_path / "both") == expected


def test_another_setting_gives_other_bytes(given, expected, tmp_path):
    render("--rate", "1.1", "-o", tmp_path / "faster", given[0])
    found = digests(tmp_path / "faster")
    assert all(expected[name] != digest for name, digest in found.items() if name.endswith((".wav", "edition.json")))


def test_no_file_names_the_machine_the_user_or_a_folder(given, tmp_path):
    out = tmp_path / "output-folder-of-the-judge"
    marks = {"user": "user-of-the-judge", "home": tmp_path / "home-of-the-judge", "temp": tmp_path / "temp-of-the-judge"}
    marks["temp"].mkdir()
    options = f"-Duser.name={marks['user']} -Duser.home={marks['home']} -Djava.io.tmpdir={marks['temp']}"
    env = environment(JAVA_TOOL_OPTIONS=options, USER=marks["user"], HOSTNAME="host-of-the-judge", TMPDIR=marks["temp"])
    render("-o", out, *given, env=env)
    never = [b"of-the-judge", str(tmp_path).encode(), str(given[0].parent).encode(), os.fsencode(LAUNCHER.parent)]
    if len(socket.gethostname()) > 5:
        never.append(socket.gethostname().encode())
    for file in filter(Path.is_file, out.rglob("*")):
        content = file.read_bytes()
        for name in never:
            assert name not in content and name.decode().encode("utf-16-le") not in content, f"{file.name}: {name}"


def test_a_title_given_on_the_command_line_survives_the_c_locale(tmp_path):
    article = tmp_path / "article.txt"
    article.write_text(articles.SHORT, "utf-8")
    titles = set()
    for locale in ("C.UTF-8", "C"):
        run = start(
            "render", "--json", "--title=Café Zürich", "-o", tmp_path / locale, article, env=environment(LC_ALL=locale)
        )
        assert run.code == 0, run.err
        titles |= set(re.findall(r'"title":"([^"]*)"', run.out))
    assert titles == {"Café Zürich"}
