"""Prints the last line of a test run: what was checked, and whether it holds."""

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def counts(reports):
    total = dict(tests=0, failures=0, errors=0, skipped=0)
    for report in reports:
        for suite in ET.parse(report).getroot().iter("testsuite"):
            for key in total:
                total[key] += int(suite.get(key, 0))
    return total


def main():
    code, seconds = int(sys.argv[1]), int(sys.argv[2])
    unit = counts(ROOT.glob("target/surefire-reports/TEST-*.xml"))
    report = ROOT / "target/judges/report.xml"
    judged = counts([report] if report.exists() else [])
    failed = sum(part[key] for part in (unit, judged) for key in ("failures", "errors"))
    verdict = "passed" if code == 0 else "FAILED"
    print(
        f"scripts/test: {verdict}: {unit['tests']} unit tests, {judged['tests']} facts judged,"
        f" {failed} failed, {unit['skipped'] + judged['skipped']} skipped, {seconds // 60} min {seconds % 60} s"
    )


main()
