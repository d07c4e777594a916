"""Editions that many judges look at, each rendered once in a run."""

import functools
import os
import shutil
import tempfile
from pathlib import Path

import filelock
import pytest

import articles
import judges


@pytest.fixture(scope="session")
def sources(tmp_path_factory):
    """A folder with the articles, by name; the real one is among them where it is to be had."""
    folder = tmp_path_factory.mktemp("articles")
    files = {}
    for name, text in articles.ALL.items():
        files[name] = folder / f"{name}.txt"
        files[name].write_text(text, "utf-8")
    if judges.REAL_ARTICLE.is_file():
        files["real"] = judges.REAL_ARTICLE
    return files


@pytest.fixture(scope="session")
def edition_of(sources, tmp_path_factory):
    """Gives the edition of an article, by its name and a preset."""
    made = {}

    def edition(name, preset="default"):
        if name not in sources:
            judges.missing(f"the article '{name}'")
        if (name, preset) not in made:
            folder = tmp_path_factory.mktemp(f"{name}-{preset}")
            run = judges.render("--preset", preset, "-o", folder, sources[name])
            made[name, preset] = judges.Edition(run.folders[0])
        return made[name, preset]

    return edition


KINDS = [(name, preset) for name in ("market", "year", "real") for preset in judges.PRESETS] + [
    ("garden", "default"),
    ("columns", "default"),
]


@pytest.fixture(params=KINDS, ids="-".join)
def edition(request, edition_of):
    """Every article in every preset."""
    return edition_of(*request.param)


@pytest.fixture(params=["market", "year", "garden", "columns", "real"])
def plain_edition(request, edition_of):
    """Every article in the default preset."""
    return edition_of(request.param)


@pytest.fixture(scope="session")
def published(tmp_path_factory, worker_id):
    """Gives one of the editions that every form is judged by, in all forms; rendered once in a run, whichever worker asks first."""
    base = tmp_path_factory.getbasetemp() if worker_id == "master" else tmp_path_factory.getbasetemp().parent

    @functools.cache
    def edition(name):
        text, options = articles.PUBLISHED[name]
        folder = base / f"published-{name}"
        with filelock.FileLock(base / f"published-{name}.lock"):
            if not (folder / "done").is_file():
                folder.mkdir(exist_ok=True)
                files = text if isinstance(text, dict) else {"article.txt": text} if text is not None else {}
                for file, content in files.items():
                    (folder / file).write_text(content, "utf-8")
                sources = [] if isinstance(text, dict) else [folder / "article.txt" if text is not None else judges.SAMPLE]
                options = [option.replace("{folder}", str(folder)) for option in options]
                given = ["--publisher", "The Gull & Harbour Gazette", "--base-url", "https://gull.example/audio/"]
                judges.render(*options, *given, "--form", "all", "-o", folder / "out", *sources, timeout=900)
                (folder / "done").touch()
        return judges.Edition(next(folder.glob("out/*")))

    return edition


@pytest.fixture(params=list(articles.PUBLISHED))
def form_edition(request, published):
    """Every edition that every form is judged by."""
    return published(request.param)


@pytest.fixture
def nobody():
    """A folder that everybody may enter, and the words that run a command without root's rights."""
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("root may write everywhere, and setpriv is missing")
    drop = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder), drop


@pytest.fixture
def figure(record_property):
    """Takes a line that is worth reading at the end of a run, whether or not a fact hangs on it."""
    return lambda line: record_property("figure", line)


def pytest_terminal_summary(terminalreporter):
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, [])]
    lines = [line for report in reports for name, line in report.user_properties if name == "figure"]
    if lines:
        terminalreporter.section("figures")
        for line in dict.fromkeys(lines):
            terminalreporter.write_line(line)


def pytest_collection_modifyitems(items):
    # The long ones first: two processors are then busy to the end.
    long = ["test_cluster.py", "test_hostile_articles.py", "test_determinism.py", "test_interruption.py", "test_output_folder.py"]
    items.sort(key=lambda item: long.index(item.path.name) if item.path.name in long else len(long))
