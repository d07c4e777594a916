"""Measures the program and prints a Markdown table; the figures are those of this one run."""

import argparse
import importlib
import json
import pathlib
import sys

import measure

PARTS = {"cpu": "cpu", "onsets": "onsets", "voices": "voices", "bytes": "same_bytes", "words": "words", "quotes": "quotes",
         "articles": "articles", "scale": "scale", "forms": "forms", "neural": "neural", "long": "ten_hours"}
LONG = {"scale", "forms", "neural", "long"}
ARTICLES = (measure.ROOT.parent / "shared/articles/iran.txt",
            measure.ROOT / "src/test/resources/stories/the-ferry-runs-again/article.txt")


def main():
    options = parsed()
    parts = [name for name in options.given if name in PARTS]
    articles = [pathlib.Path(name) for name in options.given if name not in PARTS]
    article = (articles[-1] if articles else next(path for path in ARTICLES if path.is_file())).resolve()
    if not article.is_file():
        sys.exit(f"benchmark: there is no article {article}")
    print(f"Article: {article.name}, {len(article.read_text(encoding='utf-8').split())} words\n")
    print("| What | Figure | Target |\n| --- | --- | --- |", flush=True)
    figures, failed = {}, False
    for part in parts or [name for name in PARTS if name not in LONG or options.long]:
        try:
            show(importlib.import_module(PARTS[part]).rows(article), figures)
        except (measure.Missing, ImportError) as e:
            show([(part, f"not measured: {e}", "")], figures)
        except Exception as e:  # one part that fails must not hide the others
            failed = True
            show([(part, f"failed: {e}", "")], figures)
    measure.TARGET.mkdir(parents=True, exist_ok=True)
    with open(measure.TARGET / "figures.jsonl", "a", encoding="utf-8") as log:
        log.write(json.dumps({"article": article.name, "figures": figures}, ensure_ascii=False) + "\n")
    return 1 if failed else 0


def show(rows, figures):
    """Prints each row as soon as it is measured."""
    for name, figure, target in rows:
        figures[name] = figure
        print(f"| {name} | {figure} | {target} |", flush=True)


def parsed():
    parser = argparse.ArgumentParser(prog="scripts/benchmark", description=__doc__)
    parser.add_argument("given", nargs="*", metavar="PART|ARTICLE",
                        help=f"what to measure, of {', '.join(PARTS)} (default: all but scale, forms, neural and long); and on which article, plain text")
    parser.add_argument("--long", action="store_true", help="forms, neural voices and an edition of ten hours, too")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
