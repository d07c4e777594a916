"""Editions that many judges look at, each rendered once in a run."""

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


FIGURES = []


@pytest.fixture
def figure():
    """Takes a line that is worth reading at the end of a run, whether or not a fact hangs on it."""
    return FIGURES.append


def pytest_terminal_summary(terminalreporter):
    if FIGURES:
        terminalreporter.section("figures")
        for line in FIGURES:
            terminalreporter.write_line(line)


def pytest_collection_modifyitems(items):
    # The long ones last: a fault shows soon.
    items.sort(key=lambda item: item.path.name in ("test_large_files.py", "test_hostile_articles.py"))
