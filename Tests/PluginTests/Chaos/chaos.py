"""A program that misbehaves as told: each document's text is an order, such as `hang` or `exit 3`.

It speaks the protocol by hand, without textmill.py. "fails" is: that document fails, with about this reason, and no
other document fails, changes, or is answered twice. With `batch:` above 1 the others of the frame are sent again.
Put documents that say `ok` between the others: after ten documents in a row that end a process, the plugin is given up.

| order           | what it does                                              | expected                                     |
| --------------- | --------------------------------------------------------- | -------------------------------------------- |
| ok              | marks the whole text in the layer 'seen'                  | written                                      |
| ok-empty        | a result with neither layers nor edits                    | written, layer 'seen' empty                  |
| fail WORDS      | answers a failure                                         | fails: WORDS; the process lives              |
| progress        | works 1.5 s, tells progress every 0.2 s                   | written (progress: 1s, timeout: 2s)          |
| slow            | works 0.5 s                                               | written                                      |
| trickle         | a right answer, written byte by byte, with pauses         | written                                      |
| chatter         | writes 4 MB of lines to stderr, then answers              | written                                      |
| long-line       | writes 4 MB to stderr without a line end, then answers    | written                                      |
| print           | writes a frame with a false answer to stdout, then answers | written, as 'ok'                            |
| late-twin       | answers, and tells progress of it afterwards              | written                                      |
| hang            | sleeps for good                                           | fails: no answer (progress: 1s)              |
| spin            | computes for good                                         | fails: no answer (progress: 1s)              |
| heartbeat       | tells progress for good, never answers                    | fails: no answer (timeout: 2s)               |
| ignore-term     | ignores SIGTERM and hangs                                 | fails: no answer; the process is gone        |
| exit N          | exits with status N                                       | fails: exit status N                         |
| signal N        | sends itself signal N                                     | fails: signal N                              |
| allocate        | takes 8 GB of memory (within a limit of 1 GB, and so dies) | fails: exit status 1 or signal              |
| close-pipes     | closes 3 and 4 and goes on sleeping                       | fails: closed its channel; the process is gone |
| close-answers   | closes 4 alone and goes on                                | fails: closed its channel; the process is gone |
| garbage         | writes what is no frame                                   | fails: garbled answer                        |
| not-json        | a frame whose content is no JSON                          | fails: garbled answer                        |
| not-a-record    | a frame with a JSON list                                  | fails: garbled answer                        |
| no-type         | a record without 'type'                                   | fails: garbled answer                        |
| odd-type        | a message of an unknown type                              | fails: garbled answer                        |
| no-number       | a result without a number                                 | fails: garbled answer                        |
| wrong-number    | a result for number + 1000000                             | fails: garbled answer                        |
| null-answer     | the JSON null                                             | fails: garbled answer                        |
| deep            | 100 000 nested lists                                      | fails: garbled answer                        |
| truncated       | half of a frame, and exits with 0                         | fails: garbled answer, or ended              |
| stuck-frame     | half of a frame, and sleeps                               | fails: no answer (progress: 1s)              |
| short-length    | announces fewer bytes than follow                         | fails: garbled answer                        |
| long-length     | announces more bytes than follow, and waits               | fails: no answer (progress: 1s)              |
| huge-length     | announces 4 GiB                                           | fails at once: garbled answer; no memory taken |
| endless-length  | digits without end                                        | fails at once: garbled answer                |
| negative-length | announces -5                                              | fails: garbled answer                        |
| bad-utf8        | a label that is not UTF-8                                 | fails: garbled answer                        |
| lone-surrogate  | a label with half of a surrogate pair, escaped            | fails: garbled answer                        |
| twice           | answers the same document twice                           | written; the process is ended, the next lives |
| bad-span        | a span past the end of the text                           | fails: no stretch of the text; the process may live |
| turned-span     | a span whose end is before its start                      | fails, as bad-span                           |
| negative-span   | a span that begins at -1                                  | fails, as bad-span                           |
| float-span      | a span that begins at 0.5                                 | fails: whole numbers                         |
| bad-layer       | a layer that the stage does not provide                   | fails: does not provide                      |
| bad-edit        | an edit, though the stage does not provide 'text'         | fails: does not provide                      |
| bad-attributes  | attributes that are a list                                | fails: attributes are a record               |
| big-answer      | 20 MB of reasons in a failure                             | fails; the sentence is cut or whole, the run goes on |
| many-marks      | 200 000 marks                                             | written, with 200 000 marks                  |
| fork            | leaves a grandchild that holds 1, 2, 3 and 4, and answers  | written; the grandchild is gone after the run |
| fork-exit       | the same, and exits with 0 before it answers              | fails: exit status 0; the grandchild is gone, no hang |
| flee            | leaves a grandchild in a session of its own that holds the pipes, and exits | fails: exit status 0; no hang (the grandchild ends by itself after 20 s) |
| litter          | leaves 50 files open, and answers                         | written                                      |

The setting 'start' is how it greets: `well`, `mute` (never), `late` (after 2 s, within 'start: 5s'), `exit` (ends at
once with status 7), `stranger` (another name), `other-protocol` (2), `garbage`, `close-pipes`. With `well` and `late`
documents are worked on; with all others every document fails, each quickly, and the run ends. Any other order fails,
by the program's own word.

Where there is a pipe called `events` in the working folder, the program tells there when it begins with a document, and
when it is through with it.
"""

import json
import os
import resource
import signal
import sys
import time


def read_exactly(count):
    data = b""
    while len(data) < count:
        piece = os.read(3, count - len(data))
        if not piece:
            os._exit(0)
        data += piece
    return data


def receive():
    digits = b""
    while not digits.endswith(b"\n"):
        digits += read_exactly(1)
    body = read_exactly(int(digits))
    read_exactly(1)
    return json.loads(body)


def write(data, descriptor=4):
    while data:
        data = data[os.write(descriptor, data) :]


def send(message):
    body = message if isinstance(message, bytes) else json.dumps(message).encode()
    write(b"%d\n%b\n" % (len(body), body))


def result(document, **more):
    return {"type": "result", "number": document["number"], **more}


def marked(document, start=0, end=None, layer="seen", **more):
    end = len(document["text"]) if end is None else end
    return result(document, layers={layer: [{"start": start, "end": end, **more}]})


def ok(document):
    send(marked(document))


def sleep():
    while True:
        time.sleep(1000)


def beat(document, seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        send({"type": "progress", "number": document["number"]})
        time.sleep(0.2)


def chatter(ending):
    for _ in range(64):
        write((b"x" * 1023 + ending) * 64, 2)


def trickle(document):
    body = json.dumps(marked(document)).encode()
    for place, byte in enumerate(b"%d\n%b\n" % (len(body), body)):
        write(bytes([byte]))
        # Few, because a busy machine makes each of them longer.
        if place % 10 == 0:
            time.sleep(0.01)


def grandchild(own_session=False):
    if os.fork() == 0:
        if own_session:
            os.setsid()
        time.sleep(20)
        os._exit(0)


def close(*descriptors):
    for descriptor in descriptors:
        os.close(descriptor)


def ignore_term():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sleep()


def allocate():
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    hoard = bytearray(8 << 30)
    os._exit(len(hoard) & 1)


def endless_length():
    while True:
        write(b"1" * 65536)


def spin():
    while True:
        pass


def signal_self(number):
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {int(number)})
    os.kill(os.getpid(), int(number))
    sleep()


def answers(document):
    """The orders that are one wrong frame, or one unusual right one."""
    number = document["number"]
    return {
        "ok-empty": result(document),
        "not-json": b"{oops}",
        "not-a-record": b"[1,2]",
        "no-type": {"number": number},
        "odd-type": {"type": "song", "number": number},
        "no-number": {"type": "result"},
        "wrong-number": {"type": "result", "number": number + 1000000},
        "null-answer": b"null",
        "deep": b"[" * 100000 + b"]" * 100000,
        "bad-utf8": b'{"type":"result","number":%d,"layers":{"seen":[{"start":0,"end":1,"label":"\xff"}]}}' % number,
        "lone-surrogate": marked(document, label="\ud800"),
        "bad-span": marked(document, end=len(document["text"]) + 1),
        "turned-span": marked(document, start=2, end=1),
        "negative-span": marked(document, start=-1),
        "float-span": marked(document, start=0.5),
        "bad-layer": marked(document, layer="unheard-of"),
        "bad-edit": result(document, edits=[{"start": 0, "end": 1, "replacement": "", "reason": "chaos"}]),
        "bad-attributes": marked(document, attributes=[1]),
        "big-answer": {"type": "failure", "number": number, "error": "big " * 5000000},
        "many-marks": result(document, layers={"seen": [{"start": 0, "end": 1}] * 200000}),
    }


def deeds(document, words):
    """The orders that take more than a frame."""
    half = b'{"type":"result","number":%d' % document["number"]
    return {
        "ok": lambda: ok(document),
        "fail": lambda: send({"type": "failure", "number": document["number"], "error": " ".join(words)}),
        "progress": lambda: (beat(document, 1.5), ok(document)),
        "slow": lambda: (time.sleep(0.5), ok(document)),
        "trickle": lambda: trickle(document),
        "chatter": lambda: (chatter(b"\n"), ok(document)),
        "long-line": lambda: (chatter(b"x"), ok(document)),
        "print": lambda: (write(b'2\n{}\n{"type":"result","number":1}\n', 1), ok(document)),
        "late-twin": lambda: (ok(document), send({"type": "progress", "number": document["number"]})),
        "hang": sleep,
        "spin": spin,
        "heartbeat": lambda: beat(document, 1e9),
        "ignore-term": ignore_term,
        "exit": lambda: os._exit(int(words[0])),
        "signal": lambda: signal_self(words[0]),
        "allocate": allocate,
        "close-pipes": lambda: (close(3, 4), sleep()),
        "close-answers": lambda: (close(4), sleep()),
        "garbage": lambda: write(b"what a fine day\n\0\xff"),
        "truncated": lambda: (write(b"1000\n" + half), os._exit(0)),
        "stuck-frame": lambda: (write(b"1000\n" + half), sleep()),
        "short-length": lambda: write(b"%d\n%b}\n" % (len(half) - 3, half)),
        "long-length": lambda: write(b"%d\n%b}\n" % (len(half) + 100, half)),
        "huge-length": lambda: (write(b"4294967296\n{"), sleep()),
        "endless-length": endless_length,
        "negative-length": lambda: write(b"-5\n"),
        "twice": lambda: (ok(document), ok(document)),
        "fork": lambda: (grandchild(), ok(document)),
        "fork-exit": lambda: (grandchild(), os._exit(0)),
        "flee": lambda: (grandchild(own_session=True), os._exit(0)),
        "litter": lambda: ([os.open("/dev/null", os.O_RDONLY) for _ in range(50)], ok(document)),
    }


def open_events():
    """The pipe to whoever watches; none where nobody does."""
    try:
        return os.open("events", os.O_WRONLY | os.O_NONBLOCK)
    except OSError:
        return None


EVENTS = open_events()


def tell(document, order):
    if EVENTS is not None:
        os.write(EVENTS, f"{time.monotonic_ns()} {os.getpid()} {document['id']} {order}\n".encode())


def obey(document):
    order, *words = document["text"].split() or ["ok"]
    tell(document, order)
    deed = deeds(document, words).get(order)
    frame = None if deed else answers(document).get(order)
    if deed:
        deed()
    elif frame is not None:
        send(frame)
    else:
        send({"type": "failure", "number": document["number"], "error": f"no order '{order}'"})
    tell(document, "through")


def greet(way):
    hello = {"type": "hello", "protocol": 1, "name": "chaos", "version": "1.0"}
    if way == "mute":
        sleep()
    elif way == "late":
        time.sleep(2)
    elif way == "exit":
        sys.exit(7)
    elif way == "stranger":
        hello["name"] = "somebody-else"
    elif way == "other-protocol":
        hello["protocol"] = 2
    elif way == "garbage":
        write(b"hello there\n")
    elif way == "close-pipes":
        close(3, 4)
        sleep()
    send(hello)


def main():
    greet(receive()["settings"].get("start", "well"))
    while True:
        for document in receive()["documents"]:
            obey(document)


main()
