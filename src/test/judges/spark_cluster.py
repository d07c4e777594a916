"""A standalone Spark of our own: a master and two workers on the loopback, started from their jars, with its jobs."""

import json
import os
import re
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from judges import JAR, LONGEST, ROOT, environment, missing

VERSION = os.environ.get("SPARK_VERSION", "4.2.0")
SCALA = os.environ.get("SPARK_SCALA", "2.13")
HOME = ROOT / "target" / "judges" / "spark" / f"{VERSION}_{SCALA}"
# A class of the tests that a cluster needs: a file system that behaves as an object store.
OBJECT_STORE = "org/audioedition/cluster/ObjectStore"
MAIN = "org.audioedition.cluster.SparkBatch"

SMALL = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]
# What Spark's own scripts give every Java 17.
OPENED = [
    f"--add-opens=java.base/{package}=ALL-UNNAMED"
    for package in (
        *("java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net", "java.nio", "java.util"),
        *("java.util.concurrent", "sun.nio.ch", "sun.nio.cs", "sun.security.action", "sun.util.calendar"),
    )
]


@dataclass(frozen=True)
class Job:
    """What a job left: its exit code, its receipts, and what it said."""

    code: int
    receipts: list
    said: str

    def states(self):
        return [receipt["state"] for receipt in self.receipts]


def until(happened, what, seconds=LONGEST):
    """Waits for something that another process does, and gives it."""
    end = time.monotonic() + seconds
    while True:
        found = happened()
        if found:
            return found
        assert time.monotonic() < end, f"{what}: not within {seconds} s"
        time.sleep(0.02)


def children(process):
    """The numbers of the processes that one of ours has started."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            # The name, in brackets, may hold anything; the parent is the second word behind it.
            words = stat.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        if int(words[1]) == process.pid and words[0] != "Z":
            found.append(int(stat.parent.name))
    return found


class SparkCluster:
    """A master and two workers of one core each; ends what it began, and nothing else."""

    def __init__(self, folder):
        if not (HOME / "jars").is_dir():
            missing(f"Spark {VERSION} (scripts/test collects it)")
        self.folder = folder
        self.processes = []
        folder.mkdir(parents=True)
        for part in (ROOT / "target" / "test-classes").glob(f"{OBJECT_STORE}*.class"):
            (folder / OBJECT_STORE).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(part, (folder / OBJECT_STORE).parent)
        (folder / "log4j2.properties").write_text(
            "rootLogger.level = info\n"
            "rootLogger.appenderRef.stderr.ref = stderr\n"
            "appender.stderr.type = Console\n"
            "appender.stderr.name = stderr\n"
            "appender.stderr.target = SYSTEM_ERR\n"
            "appender.stderr.layout.type = PatternLayout\n"
            "appender.stderr.layout.pattern = %p %c{1}: %m%n%ex\n"
        )

    def __enter__(self):
        try:
            self.master = self._daemon("master", "master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
            address = re.compile(r"Starting Spark master at (spark://\S+)")
            found = until(lambda: address.search(self._log("master")), "the master", 120)
            self.url = found.group(1)
            self.workers = [self._worker(number) for number in (1, 2)]
            until(lambda: self._log("master").count("Registering worker") == 2, "both workers", 120)
            return self
        except BaseException:
            self.close()
            raise

    def __exit__(self, *_):
        self.close()

    def _log(self, name):
        file = self.folder / f"{name}.log"
        return file.read_text("utf-8", errors="replace") if file.exists() else ""

    def _worker(self, number):
        work = self.folder / f"work-{number}"
        place = ["--host", "127.0.0.1", "--port", "0", "--webui-port", "0", "--cores", "1", "--memory", "1g"]
        return self._daemon(f"worker-{number}", "worker.Worker", *place, "--work-dir", work, self.url)

    def _daemon(self, name, kind, *args):
        options = ["-Xmx192m", *SMALL, *OPENED, "-Dspark.master.rest.enabled=false", "-Dspark.worker.cleanup.enabled=false"]
        with open(self.folder / f"{name}.log", "wb") as log:
            return self._start([*options, f"org.apache.spark.deploy.{kind}", *args], stdout=log, stderr=log)

    def _start(self, args, cwd=None, **streams):
        env = environment(
            SPARK_HOME=HOME,
            SPARK_SCALA_VERSION=SCALA,
            SPARK_LOCAL_IP="127.0.0.1",
            SPARK_LOCAL_DIRS=self.folder / "local",
            SPARK_CONF_DIR=self.folder,
            # Java takes the names of files in the locale's charset.
            LC_ALL="C.UTF-8",
        )
        process = subprocess.Popen(
            ["java", "-cp", f"{self.folder}{os.pathsep}{HOME / 'jars'}/*", *map(str, args)],
            env=env,
            cwd=cwd or self.folder,
            stdin=subprocess.DEVNULL,
            # A group of its own: with a worker go the executors that it started.
            start_new_session=True,
            **streams,
        )
        self.processes.append(process)
        return process

    def begin(self, *args, name, master=None, cwd=None, conf=()):
        """Submits a job."""
        settings = {
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.ui.enabled": "false",
            "spark.executor.memory": "512m",
            # A foreign locale and time zone: what depends on one of them is then another edition.
            "spark.executor.extraJavaOptions": " ".join([*SMALL, "-Duser.language=tr", "-Duser.country=TR"]),
            "spark.executor.extraClassPath": self.folder,
            **dict(conf),
        }
        words = [word for key, value in settings.items() for word in ("--conf", f"{key}={value}")]
        submit = ["--master", master or self.url, *words, "--class", MAIN, JAR, *args]
        with open(self.folder / f"{name}.out", "wb") as out, open(self.folder / f"{name}.log", "wb") as log:
            return self._start(
                ["-Xmx512m", *SMALL, *OPENED, "org.apache.spark.deploy.SparkSubmit", *submit],
                cwd=cwd,
                stdout=out,
                stderr=log,
            )

    def end(self, process, name):
        """Waits for the end of a job."""
        code = process.wait(timeout=LONGEST)
        lines = (self.folder / f"{name}.out").read_text("utf-8").splitlines()
        said = self._log(name)
        logs = "".join(file.read_text(errors="replace")[-3000:] for file in self.folder.glob("work-*/*/*/stderr"))
        return Job(code, [json.loads(line) for line in lines], said[-6000:] + (logs[-6000:] if code > 1 else ""))

    def run(self, *args, name, **options):
        """A job from its begin to its end."""
        return self.end(self.begin(*args, name=name, **options), name)

    def executors(self):
        """The numbers of the executors' processes."""
        return [child for worker in self.workers for child in children(worker)]

    def close(self):
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                # It is over, and so is all that it started.
                pass
            process.wait(timeout=LONGEST)
