"""scripts/audio-edition: starts from anywhere, with any arguments, and builds only when it has to."""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

import articles
from judges import JAR, LAUNCHER, ROOT, digests, entries, environment, render, start, tool


@pytest.fixture
def article(tmp_path):
    file = tmp_path / "kettle.txt"
    file.write_text(articles.SHORT, "utf-8")
    return file


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A copy of the checkout with its jar, built after all its sources."""
    copy = tmp_path_factory.mktemp("copy") / "checkout with spaces"
    for part in ("src/main", "scripts"):
        shutil.copytree(ROOT / part, copy / part)
    for name in ("pom.xml", "LICENSE", "NOTICE"):
        shutil.copy2(ROOT / name, copy / name)
    (copy / "target").mkdir()
    shutil.copy2(JAR, copy / "target" / JAR.name)
    return copy


@pytest.fixture
def built(checkout):
    """The copy as it is right after a build, an hour ago."""
    jar = checkout / "target" / JAR.name
    if not jar.exists():
        shutil.copy2(JAR, jar)
    now = time.time()
    for path in [checkout / "pom.xml", checkout / "LICENSE", checkout / "NOTICE", *(checkout / "src").rglob("*")]:
        os.utime(path, (now - 7200, now - 7200))
    os.utime(jar, (now - 3600, now - 3600))
    return checkout


def launcher_of(checkout):
    return [checkout / "scripts" / "audio-edition"]


def without_on_path(folder, *hidden):
    """A PATH with everything that is on ours but some programs."""
    folder.mkdir()
    for place in reversed(os.environ["PATH"].split(":")):
        for program in Path(place).glob("*") if Path(place).is_dir() else []:
            link = folder / program.name
            if program.name not in hidden:
                link.unlink(missing_ok=True)
                link.symlink_to(program)
    return folder


def test_it_writes_to_audio_in_the_current_folder(article, tmp_path):
    here = tmp_path / "here"
    here.mkdir()
    assert render(article, cwd=here).out == "audio/the-kettle-sings\n"
    assert entries(here) == ["audio"]


def test_it_starts_through_a_link(article, tmp_path):
    link = tmp_path / "ae"
    link.symlink_to(LAUNCHER)
    render("-o", tmp_path / "out", article, command=[link])


def test_it_starts_through_a_relative_link(article, tmp_path):
    link = tmp_path / "bin" / "ae"
    link.parent.mkdir()
    link.symlink_to(os.path.relpath(LAUNCHER, link.parent))
    render("-o", tmp_path / "out", article, command=[link])


def test_it_starts_through_a_chain_of_links(article, tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    (tmp_path / "one" / "ae").symlink_to(os.path.relpath(LAUNCHER, tmp_path / "one"))
    (tmp_path / "two" / "ae").symlink_to("../one/ae")
    (tmp_path / "last").symlink_to(tmp_path / "two" / "ae")
    render("-o", tmp_path / "out", article, command=["./last"], cwd=tmp_path)


def test_it_starts_from_the_path_by_its_name(article, tmp_path):
    env = environment(PATH=f"{LAUNCHER.parent}:{os.environ['PATH']}")
    render("-o", tmp_path / "out", article, command=["audio-edition"], env=env)


def test_it_starts_where_cdpath_is_set(article, tmp_path):
    render("-o", tmp_path / "out", article, command=["scripts/audio-edition"], cwd=ROOT, env=environment(CDPATH="/"))


@pytest.mark.parametrize(
    "name", ["two words.txt", "new\nline.txt", "-a b.txt", "--title.txt", "quote'\"$HOME`.txt", "@file.txt", "*.txt"]
)
def test_a_file_may_have_any_name(tmp_path, name):
    (tmp_path / name).write_text(articles.SHORT, "utf-8")
    run = render("-o", "out", "--", name, cwd=tmp_path)
    assert run.out == "out/the-kettle-sings\n"


def test_a_file_may_have_letters_that_ascii_lacks(tmp_path):
    (tmp_path / "café.txt").write_text(articles.SHORT, "utf-8")
    assert render("-o", "größe", "café.txt", cwd=tmp_path).out == "größe/the-kettle-sings\n"


@pytest.mark.parametrize("locale", ["C", "POSIX", None], ids=str)
def test_a_file_may_have_letters_that_the_locale_lacks(tmp_path, locale):
    (tmp_path / "café.txt").write_text(articles.SHORT, "utf-8")
    env = environment(LC_ALL=locale, LANG=locale, LC_CTYPE=None)
    assert render("-o", "größe", "café.txt", cwd=tmp_path, env=env).out == "größe/the-kettle-sings\n"


@pytest.mark.parametrize("title", ["--x y", "-", "two  blanks", "a\nb", "$(touch x) `y` \\", "'"])
def test_an_argument_arrives_as_it_was_given(article, tmp_path, title):
    run = start("script", "--json", f"--title={title}", article, cwd=tmp_path)
    assert run.code == 0, run.err
    run = render("--json", f"--title={title}", "-o", "out", article, cwd=tmp_path)
    assert entries(tmp_path) == ["kettle.txt", "out"]


def test_a_title_that_looks_like_an_option_is_kept(article, tmp_path):
    run = render("--json", "--title=--x y", "-o", tmp_path / "out", article)
    assert '"title":"--x y"' in run.out


def test_it_uses_java_home(article, tmp_path):
    home = tmp_path / "a java home"
    (home / "bin").mkdir(parents=True)
    (home / "bin" / "java").write_text(f'#!/bin/sh\necho used >"{home}/used"\nexec "{tool("java")}" "$@"\n')
    (home / "bin" / "java").chmod(0o755)
    render("-o", tmp_path / "out", article, env=environment(JAVA_HOME=home))
    assert (home / "used").read_text() == "used\n"


def test_it_says_what_to_do_where_there_is_no_java(article, tmp_path):
    run = start("render", article, env=environment(JAVA_HOME=tmp_path / "nowhere"), cwd=tmp_path)
    assert run.code == 3
    assert "JDK" in run.err and str(tmp_path / "nowhere") in run.err and "install" in run.err
    assert run.out == ""


def test_it_does_not_build_when_nothing_changed(built, article, tmp_path):
    jar = built / "target" / JAR.name
    before = jar.stat()
    run = render("-o", tmp_path / "out", article, command=launcher_of(built))
    after = jar.stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)
    assert "building" not in run.err


def test_two_starts_at_once_build_once_when_a_source_is_newer(built, article, tmp_path):
    version = built / "src/main/java/org/audioedition/cli/Main.java"
    os.utime(version)
    before = (built / "target" / JAR.name).stat().st_mtime_ns
    runs = [
        subprocess.Popen(
            [*launcher_of(built), "render", "-o", tmp_path / str(i), article],
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for i in range(2)
    ]
    said = [run.communicate() for run in runs]
    assert [run.returncode for run in runs] == [0, 0], said
    assert sum(b"building" in err for _, err in said) == 1
    assert [out.decode() for out, _ in said] == [f"{tmp_path}/{i}/the-kettle-sings\n" for i in range(2)]
    assert (built / "target" / JAR.name).stat().st_mtime_ns > before
    assert digests(tmp_path / "0") == digests(tmp_path / "1")
    assert "building" not in render("-o", tmp_path / "third", article, command=launcher_of(built)).err


def test_a_build_that_fails_is_told_and_starts_nothing(built, article, tmp_path):
    source = built / "src/main/java/org/audioedition/cli/ExitCodes.java"
    right = source.read_bytes()
    source.write_bytes(right + b"broken\n")
    try:
        run = start("render", "-o", tmp_path / "out", article, command=launcher_of(built))
    finally:
        source.write_bytes(right)
    assert run.code == 3
    assert "the build failed" in run.err
    assert run.out == ""
    assert not (tmp_path / "out").exists()


def test_it_says_what_to_do_where_it_is_not_built_and_there_is_no_maven(built, article, tmp_path):
    (built / "target" / JAR.name).unlink()
    path = without_on_path(tmp_path / "path", "mvn")
    run = start("render", article, command=launcher_of(built), env=environment(PATH=path), cwd=tmp_path)
    assert run.code == 3
    assert "Maven" in run.err and "install" in run.err


def test_the_jar_alone_is_the_whole_program(article, tmp_path):
    alone = tmp_path / "alone"
    alone.mkdir()
    shutil.copy2(JAR, alone / "ae.jar")
    render("-o", "out", article, command=[tool("java"), "-jar", "ae.jar"], cwd=alone)
    render("-o", tmp_path / "usual", article)
    assert digests(alone / "out") == digests(tmp_path / "usual")


def test_it_starts_from_a_checkout_that_its_user_cannot_write(built, article, nobody):
    folder, drop = nobody
    shutil.copytree(built, folder / "checkout", copy_function=shutil.copy2)
    shutil.copy2(article, folder)
    (folder / "out").mkdir()
    (folder / "out").chmod(0o777)
    for part in (folder / "checkout").rglob("*"):
        part.chmod(0o555 if part.is_dir() or part.name == "audio-edition" else 0o444)
    run = start(
        "render", "-o", folder / "out", folder / article.name, command=[*drop, *launcher_of(folder / "checkout")], cwd="/"
    )
    assert run.code == 0, run.err
    assert "building" not in run.err
