"""The read-along page: every fact of page.mjs is asked in Chromium, once a run."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import articles
from judges import JAR, NODE_JUDGES, ROOT, environment, missing, tool

FACTS = Path(__file__).with_name("page.mjs")
MAIN = "org.audioedition.publish.page.Pages"
# A browser for each of some seventy facts.
LONGEST = 900


def page_of(text, folder):
    """Renders an article and returns its page, with its audio beside it."""
    source = folder / "article.txt"
    source.write_text(text, "utf-8")
    classes = ROOT / "target" / "test-classes"
    command = [tool("java"), "-cp", f"{classes}:{JAR}", MAIN, "freetts", source, folder / "edition"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment(), timeout=LONGEST)
    return Path(done.stdout.strip())


def names():
    """The facts' names as they stand in the script, with ${…} for what a loop puts there."""
    return re.findall(r'^ *fact\(["`](.+?)["`], async', FACTS.read_text("utf-8"), re.M)


@pytest.fixture(scope="session")
def results(tmp_path_factory):
    """The fault of every fact by its name; None where it holds."""
    if not (NODE_JUDGES / "node_modules" / "playwright-core").is_dir():
        missing("the npm package playwright-core")
    tool("chromium")
    page = page_of(articles.MARKET, tmp_path_factory.mktemp("page"))
    # Node looks for packages beside the script.
    script = Path(shutil.copy(FACTS, NODE_JUDGES))
    done = subprocess.run([tool("node"), script, page], capture_output=True, text=True, timeout=LONGEST)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", names())
def test_page(name, results):
    pattern = re.compile(".+".join(re.escape(part) for part in re.split(r"\$\{.+?\}", name)))
    asked = {fact: fault for fact, fault in results.items() if pattern.fullmatch(fact)}
    assert asked, f"nobody asked whether {name}"
    assert {fact: fault for fact, fault in asked.items() if fault} == {}
