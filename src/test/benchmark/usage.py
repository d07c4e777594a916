"""Runs a command and prints what it used. A process of its own, and a small one: Linux counts the memory of the process that starts
a command as the command's own peak."""

import json
import os
import subprocess
import sys
import time


def main():
    begun = time.monotonic()
    process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    print(json.dumps({
        "code": process.returncode,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss / 1024,
        "wall": time.monotonic() - begun,
    }))


if __name__ == "__main__":
    main()
