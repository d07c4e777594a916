"""The batch on a real Spark: whatever dies on the way, editions and receipts are those of one machine."""

import json
import os
import random
import signal
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from judges import JAR, ROOT, digests, start
from spark_cluster import SMALL, VERSION, SparkCluster, children, until

ARTICLES = 24
# What a run takes, and what it does.
DIFFERENT = ("source", "state", "spoken", "cpuSeconds", "realTimeFactor")

SENTENCES = [
    "The {thing} at the pier was closed at {number} minutes past noon.",
    "“We have waited {number} years for this {thing},” said {person}, who keeps it.",
    "{person} told the council that {number} per cent of it was paid for.",
    "Nobody minded the {thing}, though it had cost ${number} million.",
    "“It is only a {thing},” {person} said, “and Istria is far.”",
]
THINGS = ["lighthouse", "ferry", "kettle", "bridge", "library", "indigo engine"]
PEOPLE = ["Ada Finch", "Tom Reed", "the mayor", "Dr. Hale", "Ines Iliescu"]

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>{items}</channel></rss>"""
ITEM = "<item><title>Item {number}</title><guid>item-{number}</guid><description>{text}</description></item>"

LEXICON = """<?xml version="1.0"?>
<lexicon version="1.0" alphabet="ipa" xml:lang="en-US" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme><grapheme>Iliescu</grapheme><phoneme>iliˈɛsku</phoneme></lexeme>
</lexicon>"""


def article(dice, title, words):
    paragraphs = []
    while sum(len(paragraph.split()) for paragraph in paragraphs) < words:
        filled = [
            sentence.format(thing=dice.choice(THINGS), person=dice.choice(PEOPLE), number=dice.randint(2, 9000))
            for sentence in dice.choices(SENTENCES, k=4)
        ]
        paragraphs.append(" ".join(filled))
    return "\n\n".join([title, *paragraphs]) + "\n"


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory):
    """A folder with a house file, its lexicon and its cast, and a folder of articles: two of one title, an empty one, a feed."""
    folder = tmp_path_factory.mktemp("newsroom")
    articles = folder / "articles"
    articles.mkdir()
    dice = random.Random(10)
    for number in range(ARTICLES):
        title = "News in brief" if number < 2 else f"Report {number} from the harbour"
        (articles / f"{number:02} ä.txt").write_text(article(dice, title, 400), "utf-8")
    (articles / "empty.txt").touch()
    items = "".join(ITEM.format(number=number, text=article(dice, "", 30)) for number in range(3))
    (articles / "feed.xml").write_text(FEED.format(items=items), "utf-8")
    (folder / "house").mkdir()
    (folder / "house" / "names.pls").write_text(LEXICON, "utf-8")
    (folder / "house" / "cast.toml").write_text('[cast]\n"Ada Finch" = "kevin-bass"\n', "utf-8")
    (folder / "audio-edition.toml").write_text(
        'lexicon = ["house/names.pls"]\ncast = "house/cast.toml"\npublisher = "The Harbour Gazette"\n', "utf-8"
    )
    return folder


@pytest.fixture(scope="module")
def alone(newsroom):
    """What one machine makes of the articles: its editions, and its receipts."""
    sources = sorted(path.relative_to(newsroom) for path in (newsroom / "articles").iterdir())
    run = start("batch", "-o", newsroom / "alone", *sources, cwd=newsroom)
    assert run.code == 1, run.err
    receipts = [json.loads(line) for line in run.out.splitlines()]
    assert Counter(receipt["state"] for receipt in receipts) == {"made": ARTICLES + 3, "failed": 1}
    return digests(newsroom / "alone"), receipts


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    with SparkCluster(tmp_path_factory.mktemp("cluster") / "spark") as cluster:
        yield cluster


def shown(folder):
    """Digests of all that does not stand in a hidden folder."""
    return {name: digest for name, digest in digests(folder).items() if not name.startswith(".")}


def same(receipts):
    """What of receipts no run may change: names of sources are addresses on a cluster."""
    return [
        {
            **{key: value for key, value in receipt.items() if key not in DIFFERENT},
            "source": Path(receipt["source"]).name,
            "problems": [problem | {"place": Path(problem["place"]).name} for problem in receipt["problems"]],
        }
        for receipt in receipts
    ]


def editions(folder):
    return sorted(record.parent.name for record in folder.glob("*/edition.json"))


def kept_receipts(folder):
    return sum(1 for file in folder.glob(".receipts/*/*.json") if file.stat().st_size)


def test_the_jar_holds_nothing_of_spark():
    names = zipfile.ZipFile(JAR).namelist()
    assert [name for name in names if name.startswith(("org/apache/spark/", "org/apache/hadoop/", "scala/"))] == []
    shared = ("com/google/gson/", "org/apache/commons/io/", "org/jsoup/", "org/antlr/")
    assert [name for name in names if name.startswith(shared)] == []
    assert "org/audioedition/cluster/SparkBatch.class" in names


def test_in_an_object_store_all_is_as_on_one_machine(cluster, newsroom, alone, figure):
    out, log = newsroom / "objects", newsroom / "requests"
    conf = {"spark.hadoop.fs.objects.impl": "org.audioedition.cluster.ObjectStore", "spark.hadoop.fs.objects.log": log}

    def run(name):
        return cluster.run("-o", f"objects://{out}", newsroom / "articles", name=name, cwd=newsroom, conf=conf)

    job = run("first")
    assert job.code == 1, job.said
    assert shown(out) == alone[0]
    assert same(job.receipts) == same(alone[1])
    requests = [line.split(" ", 1) for line in log.read_text("utf-8").splitlines()]
    made = len(editions(out))
    puts = [path for request, path in requests if request == "PUT"]
    assert len(puts) == len(set(puts)) == len(alone[0]) + made, "each file once, and a receipt for each edition"
    counts = Counter(request for request, _ in requests)
    figure(f"requests for an edition in an object store: {', '.join(f'{n / made:.1f} {r}' for r, n in sorted(counts.items()))}")
    log.unlink()
    again = run("again")
    assert Counter(again.states()) == {"kept": made, "failed": 1}, again.said
    assert sum(receipt["spoken"] for receipt in again.receipts) == 0 < sum(receipt["spoken"] for receipt in job.receipts)
    assert again.said.count("  failed: ") == 1, "the summary names what failed"
    assert same(again.receipts) == same(alone[1])
    assert " PUT " not in log.read_text("utf-8").replace("\n", " \n ")


def test_an_executor_that_is_killed_changes_nothing(cluster, newsroom, alone):
    out = newsroom / "executor"
    process = cluster.begin("-o", out, newsroom / "articles", name="executor", cwd=newsroom)
    until(lambda: len(editions(out)) >= 3, "three editions")
    victim = cluster.executors()[0]
    os.kill(victim, signal.SIGKILL)
    assert len(editions(out)) < ARTICLES, "the job was over before anybody died"
    job = cluster.end(process, "executor")
    assert job.code == 1, job.said
    assert victim not in cluster.executors()
    assert shown(out) == alone[0]
    assert same(job.receipts) == same(alone[1])


def test_a_driver_that_is_killed_is_followed_by_one_that_makes_only_the_rest(cluster, newsroom, alone):
    out = newsroom / "driver"
    process = cluster.begin("-o", out, newsroom / "articles", name="driver", cwd=newsroom)
    until(lambda: len(editions(out)) >= 3, "three editions")
    process.kill()
    process.wait()
    until(lambda: not cluster.executors(), "the end of its executors")
    done = kept_receipts(out)
    assert 3 <= done < ARTICLES
    job = cluster.run("-o", out, newsroom / "articles", name="driver-again", cwd=newsroom)
    assert job.code == 1, job.said
    assert Counter(job.states()) == {"kept": done, "made": ARTICLES + 3 - done, "failed": 1}
    assert shown(out) == alone[0]
    assert same(job.receipts) == same(alone[1])


def test_two_threads_of_one_process_take_lists_and_orders_and_make_all_forms(cluster, newsroom):
    (newsroom / "articles" / "list.txt").write_text("# tonight\nfeed.*\nno such.txt\n", "utf-8")
    (newsroom / "short.txt").write_text("A title\n\nIt is short, “but an article,” said Ada Finch.\n", "utf-8")
    orders = ['{"source": "short.txt", "title": "Another title"}', '{"sauce": "short.txt"}']
    (newsroom / "orders.jsonl").write_text("\n".join(orders), "utf-8")
    words = ["--form", "all", "--base-url", "https://gull.example/", "--house", "audio-edition.toml", "--one-quote-voice", "--quotes=all"]
    words += ["--list", "articles/list.txt", "--orders", "orders.jsonl"]
    run = start("batch", "-o", "local-forms", *words, cwd=newsroom)
    assert run.code == 1, run.err
    libraries = ",".join(str(jar) for jar in sorted((ROOT / "target" / "lib").glob("*.jar")))
    job = cluster.run(
        *["-o", "spark-forms", *words, "--partition-characters", "1"],
        name="local",
        master="local[2]",
        cwd=newsroom,
        conf={"spark.jars": libraries, "spark.driver.extraJavaOptions": "-Duser.language=tr"},
    )
    (newsroom / "articles" / "list.txt").unlink()
    assert Counter(job.states()) == {"made": 4, "failed": 2}, job.said
    assert shown(newsroom / "spark-forms") == digests(newsroom / "local-forms")
    assert same(job.receipts) == same([json.loads(line) for line in run.out.splitlines()])


def test_neither_another_articles_edition_nor_anything_else_is_replaced(cluster, newsroom):
    folder = newsroom / "others"
    (folder / "new").mkdir(parents=True)
    for name, title in (("old.txt", "One title"), ("new/one.txt", "One title"), ("new/two.txt", "Two titles")):
        (folder / name).write_text(f"{title}\n\nThis is an article of a few words in {name}.\n", "utf-8")
    for out in ("here", "there"):
        assert start("batch", "-o", folder / out, folder / "old.txt").code == 0
        (folder / out / "two-titles").mkdir()
        (folder / out / "two-titles" / "mine.txt").touch()
    assert start("batch", "-o", folder / "here", folder / "new").code == 0
    job = cluster.run("-o", folder / "there", folder / "new", name="others", master="local[1]")
    assert job.code == 0, job.said
    assert len(editions(folder / "there")) == 3
    assert shown(folder / "there") == digests(folder / "here")


def test_wrong_usage_and_a_place_that_cannot_be_written_are_told_apart(cluster, newsroom):
    wrong = cluster.run("--preset", "loud", "-o", newsroom / "no", newsroom / "articles", name="usage", master="local[1]")
    assert wrong.code == 2, wrong.said
    (newsroom / "file").touch()
    out = newsroom / "file" / "below"
    failed = cluster.run("-o", out, newsroom / "articles" / "02 ä.txt", name="place", master="local[1]")
    assert failed.code == 3, failed.said
    assert "audio-edition: " in failed.said
