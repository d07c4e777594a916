"""ffprobe's view of a file, and whether its chapters are those of edition.json."""

import json

from judges import ask


def probe(file):
    """What ffprobe tells of a file: format, streams, chapters; without a word of complaint."""
    shown = ask("ffprobe", "-v", "error", "-show_chapters", "-show_format", "-show_streams", "-of", "json", file)
    assert shown.stderr == b""
    return json.loads(shown.stdout)


def nearest_milliseconds(edition, frame):
    """Both neighbours where a frame lies right between two milliseconds."""
    exact = 1000 * frame / edition.rate
    return {int(exact + 0.5), int(-(-(exact - 0.5) // 1))}


def disagreements(edition, shown):
    """Where ffprobe's chapters are not those of edition.json."""
    faults = []
    if len(shown) != len(edition.chapters):
        return [f"{len(shown)} chapters, not {len(edition.chapters)}"]
    for chapter, read in zip(edition.chapters, shown):
        if read["tags"]["title"] != chapter["title"]:
            faults.append(f"title {read['tags']['title']!r}, not {chapter['title']!r}")
        for mine, theirs in (("beginFrame", "start_time"), ("endFrame", "end_time")):
            if round(float(read[theirs]) * 1000) not in nearest_milliseconds(edition, chapter[mine]):
                faults.append(f"{theirs} {read[theirs]}, not {edition.seconds(chapter[mine]):.6f}")
    return faults
