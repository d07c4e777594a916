"""Whether an article gives the same bytes whatever the Java, the processors, the locale, the folder and the time zone."""

import hashlib
import pathlib
import shutil
import tempfile

import measure

JDKS = pathlib.Path("/usr/lib/jvm")


def rows(article):
    with tempfile.TemporaryDirectory() as temp:
        wanted = digests(article, pathlib.Path(temp, "first"))
        table = []
        for number, (name, environment, moved) in enumerate(variants()):
            folder = pathlib.Path(temp, f"elsewhere {number}")
            folder.mkdir()
            other = pathlib.Path(shutil.copy(article, folder)) if moved else article
            found = digests(other, folder / "out", environment, folder if moved else None)
            differing = sorted(file for file in wanted.keys() | found.keys() if wanted.get(file) != found.get(file))
            table.append((f"Same bytes: {name}", "identical" if not differing else "differ: " + ", ".join(differing), "identical"))
    return table


def variants():
    yield "once more", {}, False
    for processors in (1, 2):
        yield f"{processors} processor(s)", {"JAVA_TOOL_OPTIONS": f"-XX:ActiveProcessorCount={processors}"}, False
    yield "Turkish locale", {"JAVA_TOOL_OPTIONS": "-Duser.language=tr -Duser.country=TR"}, False
    yield "another folder and time zone", {"TZ": "Asia/Tokyo"}, True
    for home in homes():
        yield f"JDK {home.name}", {"JAVA_HOME": str(home)}, False


def homes():
    """Every JDK there is, each once."""
    return sorted({java.resolve().parents[1] for java in JDKS.glob("*/bin/java")})


def digests(article, out, environment=None, folder=None):
    measure.render(article, out, environment=environment, folder=folder)
    edition, _ = measure.edition(out)
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in edition.iterdir()}
