#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
The recordings of tests/recordings, see its README: each replays through the command and the
Python bindings without an error, has the values that are noted beside it, and the simulator's
firmware answers its requests in the same way, but for the differences in differences.tsv.

    check_recordings.py BUILD           what the check runs
    check_recordings.py BUILD --list    the differences that there are, as lines of that file
"""
import contextlib
import fnmatch
import glob
import gzip
import json
import os
import subprocess
import sys
import tempfile
import unittest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DIRECTORY = os.path.join(TOP, "tests", "recordings")
DIFFERENCES = os.path.join(DIRECTORY, "differences.tsv")
BUILD = os.path.abspath(sys.argv[1])
MODEL = "MLX5CTL_REPLAY"
ACCESS_REG, QUERY_HCA_CAP, RESOURCE_DUMP = 0x805, 0x100, 0xc000
REGISTER, CAPABILITY = 16, 16
NOT_SENT = b"\xff".ljust(8, b"\0") # a status that firmware has not
# Of RESOURCE_DUMP: which piece it is, in the low bits, and a number of firmware's own for the next.
PIECE, OPAQUE = REGISTER + 1, slice(REGISTER + 24, REGISTER + 32)

# What is asked of every recording. Exit status 3: something is unknown, which is no error.
COMMANDS = (
    ("diag", "list", "dev", "mlx5_0"),
    ("rsc", "menu", "dev", "mlx5_0"),
    ("rsc", "dump", "dev", "mlx5_0", "menu", "--inline", "-o", "menu.bin"),
    ("rsc", "decode", "menu.bin"),
    ("core", "dump", "dev", "mlx5_0", "-o", "core.bin"),
    ("core", "decode", "core.bin"),
    ("core", "show", "0", "core.bin"),
    ("link", "show", "dev", "mlx5_0"),
    ("cable", "show", "dev", "mlx5_0"),
    ("health", "show", "dev", "mlx5_0", "interval", "1ms"),
    ("metrics", "show", "dev", "mlx5_0"),
    ("snapshot", "save", "dev", "mlx5_0", "-o", "snapshot.tar", "samples", "1", "period", "1ms"),
    ("validate", "run", "dev", "mlx5_0"),
)

# The library that has a model of a device, too.
LIBRARY = {"LD_LIBRARY_PATH": f"{BUILD}/lib/model", "PYTHONPATH": f"{BUILD}/python"}
if any(os.environ.get(name) != value for name, value in LIBRARY.items()):
    sys.exit(subprocess.run([sys.executable, *sys.argv], check=False,
                            env={**os.environ, **LIBRARY}).returncode)

from pyverbs.providers.mlx5ctl import Context, Layout, Mlx5ctlError, Uctx  # noqa: E402
import pyverbs.providers.mlx5ctl.mlx5ctl_enums as e  # noqa: E402


class Recording:
    def __init__(self, path):
        self.path = path
        self.name = os.path.basename(path).removesuffix(".gz")
        with gzip.open(path, "rt") as file:
            lines = file.read().splitlines()
        assert lines[0] == "mlx5ctl-trace 1", path
        self.about = json.loads(lines[1].removeprefix("# "))
        self.calls = [line.split() for line in lines[2:]]
        with open(path.removesuffix(".gz") + ".json", encoding="utf-8") as file:
            self.noted = json.load(file)

    def commands(self):
        """(request, reply) of each that needs no memory, once."""
        seen = set()
        for call in self.calls:
            if call[0] == "exec" and call[2] == "0" and call[5] not in seen and call[6] != "-":
                seen.add(call[5])
                yield bytes.fromhex(call[5]), bytes.fromhex(call[6])

    def shown(self):
        """The commands that show, by name, what has come: capabilities and plain registers."""
        for request, reply in self.commands():
            if reply[0]:
                continue
            if half(request, 0) == QUERY_HCA_CAP and half(request, 6) & 1:
                yield ("cap", "show", "dev", "mlx5_0", hex(half(request, 6) >> 1))
            if half(request, 0) == ACCESS_REG and Layout.of_register(half(request, 10)):
                yield ("reg", "decode", hex(half(request, 10)), reply[REGISTER:].hex())
            # Others are longer, or shorter, than the command asks for.
            if half(request, 0) == ACCESS_REG and not any(request[REGISTER:]) and \
                    len(request) - REGISTER == length_of(half(request, 10)):
                yield ("reg", "get", hex(half(request, 10)), "dev", "mlx5_0")


def length_of(register):
    """As the built-in layout has it, in bytes."""
    layout = Layout.of_register(register)
    return layout.bits // 8 if layout else None


@contextlib.contextmanager
def simulator(noted):
    """The model of the device that a recording is compared with: as its .json says."""
    with tempfile.TemporaryDirectory() as directory:
        with open(os.path.join(directory, "config"), "w", encoding="ascii") as file:
            file.writelines(f"{name} {value}\n" for name, value in noted["simulator"].items())
        yield f"model:{directory}"


def recordings():
    return [Recording(path) for path in sorted(glob.glob(os.path.join(DIRECTORY, "*.gz")))]


def half(data, at):
    return int.from_bytes(data[at:at + 2], "big")


def flat(tree, path=""):
    """Values by path; which of an array's it is does not count."""
    if isinstance(tree, dict):
        for name, value in tree.items():
            yield from flat(value, f"{path}.{name}" if path else name)
    elif isinstance(tree, (list, tuple)):
        for index, value in enumerate(tree):
            yield from flat(value, f"{path}[{index}]")
    else:
        yield path, tree


def describe(request):
    """(what was asked, where its data begins, the data's layout)"""
    opcode = half(request, 0)
    if opcode == ACCESS_REG:
        register = half(request, 10)
        return f"register {register:#06x}", REGISTER, Layout.of_register(register)
    if opcode == QUERY_HCA_CAP:
        kind = half(request, 6) >> 1
        return f"capability {kind:#x}", CAPABILITY, Layout.of_cap(kind)
    return f"command {opcode:#05x}", 0, Layout.of_command(opcode, True)


def fields(request, reply):
    """A reply's values, by path; the status and the syndrome too."""
    what, at, layout = describe(request)
    values = {"status": reply[0], "syndrome": reply[4:8]}
    if layout and not reply[0]:
        values.update(flat(layout.decode(reply[at:])))
    return what, values


def answer(uctx, request, length):
    try:
        return uctx.execute_raw(request, length)
    except Mlx5ctlError as error:
        return error.outbox or NOT_SENT


def goes_on(request, before):
    """A request for a dump's next piece, with the number that came with the one before."""
    if half(request, 0) != ACCESS_REG or half(request, 10) != RESOURCE_DUMP:
        return request
    if not request[PIECE] & 0xf or len(before) < OPAQUE.stop:
        return request
    return request[:OPAQUE.start] + before[OPAQUE] + request[OPAQUE.stop:]


def compare(recording):
    """(what, field) in which the device that MODEL names answers otherwise."""
    found = set()
    ours = b""
    with Context("mlx5_0") as context, Uctx(context, e.MLX5CTL_DV_SCOPE_DEBUG_READ_ONLY) as uctx:
        for request, reply in recording.commands():
            ours = bytes(answer(uctx, goes_on(request, ours), len(reply))).ljust(8, b"\0")
            what, theirs = fields(request, reply)
            values = fields(request, ours)[1]
            found.update((what, path) for path in theirs.keys() | values.keys()
                         if theirs.get(path) != values.get(path))
    return found


def differences(recording):
    """The same of the simulator, which there is one of in a process."""
    with simulator(recording.noted) as model:
        lines = subprocess.run([sys.executable, sys.argv[0], BUILD, "--compare", recording.path],
                               env={**os.environ, MODEL: model}, stdout=subprocess.PIPE,
                               check=True, text=True).stdout.splitlines()
    return {tuple(line.split("\t")) for line in lines}


def expected():
    """(recording, what, field, reason) of each line; the first three are patterns."""
    with open(DIFFERENCES, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                words = line.rstrip("\n").split("\t")
                assert len(words) == 4 and all(words), line
                yield tuple(words)


def matches(row, recording, what, path):
    return (fnmatch.fnmatchcase(recording, row[0]) and fnmatch.fnmatchcase(what, row[1]) and
            fnmatch.fnmatchcase(path.replace("[", "(").replace("]", ")"),
                                row[2].replace("[", "(").replace("]", ")")))


def call_tool(replay, directory, *words):
    return subprocess.run([f"{BUILD}/bin/mlx5ctl", "-j", *words], capture_output=True,
                          cwd=directory, timeout=600, check=False,
                          env={**os.environ, MODEL: replay})


def run_tool(replay, directory, *words):
    """What the command prints over a recording, or over the model of a device."""
    result = call_tool(replay, directory, *words)
    assert result.returncode in (0, 3) and not result.stderr, (words, result)
    return json.loads(result.stdout)


def published():
    """(name, what is noted) of adapters of which only outputs are known."""
    for path in sorted(glob.glob(os.path.join(DIRECTORY, "*.json"))):
        if not os.path.exists(path.removesuffix(".json") + ".gz"):
            with open(path, encoding="utf-8") as file:
                yield os.path.basename(path).removesuffix(".json"), json.load(file)


def published_differences(noted):
    """(command, field) of what the simulator gives otherwise."""
    with simulator(noted) as model, tempfile.TemporaryDirectory() as directory:
        for line, wanted in noted["values"].items():
            got = dict(flat(run_tool(model, directory, *line.split())))
            for path, value in wanted.items():
                if got.get(path) != value:
                    yield line, path.removeprefix("[0].fields.")


def all_differences():
    """(recording, what, field)"""
    for recording in recordings():
        yield from ((recording.name, *found) for found in sorted(differences(recording)))
    for name, noted in published():
        yield from ((name, *found) for found in published_differences(noted))


class RecordingsTest(unittest.TestCase):

    def test_commands(self):
        self.assertTrue(recordings())
        for recording in recordings():
            with self.subTest(recording.name), tempfile.TemporaryDirectory() as directory:
                for words in (*COMMANDS, *recording.shown()):
                    if " ".join(words) in recording.noted.get("refused", ()):
                        self.refuse(recording, directory, words)
                        continue
                    printed = run_tool(recording.path, directory, *words)
                    self.assertTrue(printed, words)
                    if words[0] == "validate":
                        self.compare_rows(recording, printed[0]["rows"])
                for line, values in recording.noted["values"].items():
                    printed = run_tool(recording.path, directory, *line.split())
                    got = dict(flat(printed))
                    for path, value in values.items():
                        self.assertEqual(got.get(path), value, (line, path))

    def refuse(self, recording, directory, words):
        """What the device does not offer ends with a sentence."""
        result = call_tool(recording.path, directory, *words)
        self.assertEqual((result.returncode, result.stdout), (1, b""), words)
        self.assertEqual(result.stderr.count(b"\n"), 1, words)
        self.assertTrue(result.stderr.startswith(b"mlx5ctl: "), words)

    def compare_rows(self, recording, rows):
        """As they were found then, but for what is of the machine and not in the replies."""
        without = {"identity", "completion_queue", "nop", "commands", "memory_dmabuf", "memory_64k",
                   "memory_2m"}
        then, now = ({row["assumption"]: row["finding"] for row in list_
                      if row["assumption"] not in without}
                     for list_ in (recording.about["rows"], rows))
        self.assertEqual(then, now)
        # The simulator is all that we assume, whatever numbers its menu has, and what it has not.
        if "adapter" not in recording.noted:
            self.assertNotIn("otherwise", now.values())

    def test_bindings(self):
        """Every reply that has a layout decodes, and encodes to what it was."""
        for recording in recordings():
            num = 0
            for request, reply in recording.commands():
                what, at, layout = describe(request)
                if layout and not reply[0]:
                    with self.subTest(recording=recording.name, what=what):
                        self.assertTrue(dict(flat(layout.decode(reply[at:]))))
                        num += 1
            self.assertGreater(num, 20)

    def test_simulator(self):
        rows = list(expected())
        used = set()
        for difference in all_differences():
            fitting = [row for row in rows if matches(row, *difference)]
            used.update(fitting)
            with self.subTest(difference=difference):
                self.assertTrue(fitting, "not in differences.tsv")
        self.assertEqual([row for row in rows if row not in used], [], "differences that are gone")


if __name__ == "__main__":
    if sys.argv[2:3] == ["--compare"]:
        for one in sorted(compare(Recording(sys.argv[3]))):
            print("\t".join(one))
        sys.exit()
    if sys.argv[2:] == ["--list"]:
        for one in all_differences():
            print("\t".join((*one, "")))
        sys.exit()
    unittest.main(argv=sys.argv[:1])
