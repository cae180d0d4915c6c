"""A minimal acyclic automaton from sorted words to numbers (Daciuk, Mihov, Watson, Watson 2000)."""
import array

#: Bits of an arc: six of its letter, one that says it is its node's last, the rest where it leads to.
LAST = 1 << 6
TARGET = 7


class Automaton:
    """Words as rows of letters 1 … 63, added in order; letter 0 ends a word and leads to its number."""

    def __init__(self):
        self.arcs = array.array("I", [LAST])
        self.places = {}
        self.open = [[]]
        self.word = ()

    def add(self, word, value):
        same = 0
        for left, right in zip(word, self.word):
            if left != right:
                break
            same += 1
        self._close(same)
        for letter in word[same:]:
            self.open[-1].append(letter)
            self.open.append([])
        self.open[-1].append(value << TARGET)
        self.word = word

    def _close(self, depth):
        while len(self.open) > depth + 1:
            place = self._place(tuple(self.open.pop()))
            self.open[-1][-1] |= place << TARGET

    def _place(self, arcs):
        """Where a node of these arcs lies; the first time it is met it is put at the end."""
        place = self.places.get(arcs)
        if place is None:
            place = self.places[arcs] = len(self.arcs)
            self.arcs.extend(arcs[:-1])
            self.arcs.append(arcs[-1] | LAST)
        return place

    def packed(self):
        """The arcs, 32 bits each; the first is a node of no use, whose target is the root."""
        self._close(0)
        root = self._place(tuple(self.open[0])) if self.open[0] else 0
        self.arcs[0] = LAST | root << TARGET
        return self.arcs.tobytes()
