"""A neural model alone, making the calls that a render makes of it."""

import os

import cpu
import library
import measure

BENCHMARK = "src/test/java/org/audioedition/benchmark"
JOBS = os.cpu_count()


def command(pack, article, folder):
    """The command that makes the calls of a render, in as many threads as the program has."""
    measure.need("java", "javac")
    classes = measure.javac("classes", f"{BENCHMARK}/ModelCall.java", f"{BENCHMARK}/BareModel.java")
    calls = record(classes, pack, article, folder)
    model = library.folder_of(pack) / "model.onnx"
    return ["java", *cpu.FLAGS, "-cp", classes, "org.audioedition.benchmark.BareModel", library.runtime(), model, calls, JOBS]


def record(classes, pack, article, folder):
    """Runs the whole program with a model that only writes down what it is asked."""
    recorder = measure.javac("recorder", "src/test/benchmark/recorder/OrtModel.java", before=[classes])
    calls = folder / f"{pack}-calls.jsonl"
    _, *arguments = library.render_command(pack, article, folder / f"{pack}-recorded")
    measure.run(["java", f"-Drecorder.calls={calls}", "-cp", recorder, "org.audioedition.cli.Main", *arguments], library.ENVIRONMENT)
    return calls
