"""libsndfile's own view of a file's cues: sndfile-info prints ten of them only."""

import ctypes
import ctypes.util

from judges import missing

READ = 0x10
GET_CUE_COUNT = 0x10CD
GET_CUE = 0x10CE


class Format(ctypes.Structure):
    """SF_INFO of sndfile.h."""

    _fields_ = [
        ("frames", ctypes.c_int64),
        ("samplerate", ctypes.c_int),
        ("channels", ctypes.c_int),
        ("format", ctypes.c_int),
        ("sections", ctypes.c_int),
        ("seekable", ctypes.c_int),
    ]


class CuePoint(ctypes.Structure):
    """SF_CUE_POINT of sndfile.h."""

    _fields_ = [
        ("indx", ctypes.c_int32),
        ("position", ctypes.c_uint32),
        ("fcc_chunk", ctypes.c_int32),
        ("chunk_start", ctypes.c_int32),
        ("block_start", ctypes.c_int32),
        ("sample_offset", ctypes.c_uint32),
        ("name", ctypes.c_char * 256),
    ]


def cues(file):
    """Frame and title of every cue."""
    name = ctypes.util.find_library("sndfile") or missing("libsndfile")
    library = ctypes.CDLL(name)
    library.sf_open.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(library.sf_open(str(file).encode(), READ, ctypes.byref(Format())))
    assert handle, f"libsndfile does not open {file}"
    try:
        count = ctypes.c_uint32()
        library.sf_command(handle, GET_CUE_COUNT, ctypes.byref(count), ctypes.sizeof(count))

        class Cues(ctypes.Structure):
            """SF_CUES of sndfile.h, for as many as there are."""

            _fields_ = [("count", ctypes.c_uint32), ("points", CuePoint * count.value)]

        found = Cues()
        library.sf_command(handle, GET_CUE, ctypes.byref(found), ctypes.sizeof(found))
        return [(point.sample_offset, point.name.decode("utf-8")) for point in found.points]
    finally:
        library.sf_close(handle)
