"""CPU, time and memory of a render in a neural voice: against the calls of the model that it needs, and against another program."""

import statistics

import bare_model
import library
import measure

ROUNDS = 2
TIMES = 3
BARE = "the bare model"


def rows(pair, article, text, folder):
    """Everybody has one turn in every round, so that whatever else the machine does falls on all alike."""
    commands = {
        pair.pack: library.render_command(pair.pack, article, folder / pair.pack),
        BARE: bare_model.command(pair.pack, article, folder),
    }
    try:
        commands[pair.peer] = pair.speaks(text, folder / f"{pair.peer}.wav")
        missing = []
    except measure.Missing as e:
        missing = [(f"Speaking, {pair.pack}: {pair.peer}", f"not measured: {e}", "")]
    used = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            used[name].append(measure.run(command, library.ENVIRONMENT))
    seconds = {pair.pack: measure.seconds(measure.edition(folder / pair.pack)[1])}
    if pair.peer in used:
        seconds[pair.peer] = measure.wav_seconds(folder / f"{pair.peer}.wav")
    yield from [row(f"Speaking, {pair.pack}: {name}", turns, seconds.get(name)) for name, turns in used.items()]
    yield from missing
    yield from [ratio(used, pair.pack, name, what, target) for name, what, target in pair.targets if name in used]
    yield from memory(pair, used[pair.pack], article, folder)


def row(name, turns, seconds):
    cpu, peak, wall = (statistics.median(turn[i] for turn in turns) for i in range(3))
    figure = f"CPU {cpu:.1f} s, wall {wall:.1f} s, peak {peak:.0f} MB"
    if seconds:
        figure += f", audio {seconds:.1f} s, CPU a second {cpu / seconds:.3f} s, real-time factor {wall / seconds:.3f}"
    return name, figure, ""


def ratio(used, ours, theirs, what, target):
    """The median of the rounds."""
    field = {"CPU": 0, "wall": 2}[what]
    ratios = [one[field] / other[field] for one, other in zip(used[ours], used[theirs])]
    return f"{ours} against {theirs}, {what}", f"{statistics.median(ratios):.3f} ({min(ratios):.3f}, {max(ratios):.3f})", target


def memory(pair, turns, article, folder):
    """Peak of a render, and of one of the same text several times over."""
    longer = folder / f"longer-{article.name}"
    longer.write_text("\n\n".join([article.read_text(encoding="utf-8")] * TIMES), encoding="utf-8")
    _, peak, _ = measure.run(library.render_command(pair.pack, longer, folder / f"{pair.pack}-longer"), library.ENVIRONMENT)
    once = max(turn[1] for turn in turns)
    return [
        (f"{pair.pack}, peak resident", f"{once:.0f} MB", pair.peak),
        (f"{pair.pack}, peak resident, article {TIMES} times over", f"{peak:.0f} MB ({100 * (peak / once - 1):+.0f} %)", f"{pair.peak}, flat"),
    ]
