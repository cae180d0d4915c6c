"""How many small documents an echo stage does in a second: `python3 Plugins/python/tests/speed.py [documents in a frame]`."""

import resource
import sys
import threading
import time

from host import Host, frame

ECHO = """
@textmill.stage
def probe(document):
    document.mark("all", 0, len(document.text), label="echo")
"""


def measure(batch, seconds=2.0):
    """Documents a second, with at most two frames unanswered; and processor time of the program, in µs a document."""
    text = "Совет утвердил смету на ремонт моста через реку Ольховку."
    with Host(ECHO) as host:
        room = threading.Semaphore(2)
        ends = time.monotonic() + seconds
        sent = 0

        def feed():
            nonlocal sent
            while time.monotonic() < ends:
                room.acquire()
                numbers = range(sent + 1, sent + batch + 1)
                documents = [{"number": number, "id": f"{number}.txt", "text": text} for number in numbers]
                host.write(frame({"type": "process", "documents": documents}))
                sent += batch
            host.requests.close()

        started = time.monotonic()
        feeder = threading.Thread(target=feed)
        feeder.start()
        answered = 0
        while True:
            line = host.answers.readline()
            if not line:
                break
            host.answers.read(int(line) + 1)
            answered += 1
            if answered % batch == 0:
                room.release()
        feeder.join()
        assert answered == sent
        rate = answered / (time.monotonic() - started)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        host.finish()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return rate, used / answered * 1e6


if __name__ == "__main__":
    for batch in map(int, sys.argv[1:] or ("1", "16", "64")):
        rate, used = measure(batch)
        print(f"{batch:3} in a frame: {rate:8,.0f} documents a second, {used:5.1f} µs of the program's for each")
