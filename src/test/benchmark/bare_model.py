"""A neural model alone, making the calls that a render makes of it."""

import library
import measure

BENCHMARK = "src/test/java/org/audioedition/benchmark"
FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
JOBS = 2


def command(pack, render, folder):
    """The command that makes the calls which these arguments of the program lead to, in as many threads as the program has."""
    measure.need("java", "javac")
    classes = measure.javac("classes", f"{BENCHMARK}/ModelCall.java", f"{BENCHMARK}/BareModel.java")
    calls = record(classes, render, folder)
    model = library.folder_of(pack) / "model.onnx"
    return ["java", *FLAGS, "-cp", classes, "org.audioedition.benchmark.BareModel", library.runtime(), model, calls, JOBS]


def record(classes, render, folder):
    """Runs the whole program with a model that only writes down what it is asked."""
    recorder = measure.javac("recorder", "src/test/benchmark/recorder/OrtModel.java", before=[classes])
    calls = folder / "calls.jsonl"
    calls.unlink(missing_ok=True)
    measure.run(["java", f"-Drecorder.calls={calls}", "-cp", recorder, "org.audioedition.cli.Main",
                 "render", "--quiet", "--jobs", "1", "-o", folder / "recorded", *render], library.ENVIRONMENT)
    return calls
