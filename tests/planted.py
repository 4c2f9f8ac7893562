# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Values that tell whose a device is, and where they are in a file, in whatever form."""
import base64
import gzip
import io
import re
import tarfile


def base64_forms(data):
    """Its middle, as it looks behind 0, 1 and 2 other bytes."""
    for before in range(3):
        text = base64.b64encode(bytes(before) + data)
        start, end = (0, 2, 3)[before], len(text) - (4 if text.endswith(b"=") else 0)
        if end - start >= 6:
            yield text[start:end]


def number(value, size):
    """A number of SIZE bytes: binary in both orders, digits, with colons, in base64."""
    big = value.to_bytes(size, "big")
    text = big.hex()
    yield from (big, big[::-1], text.encode(), big[::-1].hex().encode(), str(value).encode())
    for width in (2, 4):
        yield ":".join(text[at:at + width] for at in range(0, len(text), width)).encode()
    yield from base64_forms(big)


def text(value):
    data = value.encode()
    yield from (data, data.hex().encode(), value.encode("utf-16-le"))
    yield from base64_forms(data)


def contents(path):
    """All that a recording or a snapshot holds, by name: also what its digits stand for."""
    if ".tar" in path:
        with tarfile.open(path) as tar:
            parts = {member.name: tar.extractfile(member).read() for member in tar}
        parts["names"] = "\n".join(parts).encode()
    else:
        with gzip.open(path) as file:
            parts = {"text": file.read()}
    decoded = {}
    for name, data in parts.items():
        digits = re.findall(rb"[0-9a-f]{8,}", data)
        decoded[name + ", decoded"] = b"\n".join(bytes.fromhex(word[:len(word) & ~1].decode())
                                                 for word in digits)
    return {**parts, **decoded}


def found(path, values):
    """Which of these are there, {name: forms}: as (name, where)."""
    parts = {name: (data, data.lower()) for name, data in contents(path).items()}
    return sorted({(name, part) for name, forms in values.items() for form in forms
                   for part, (data, lower) in parts.items()
                   if form in data or form.lower() in lower})


DESCRIPTION = "MT4125 ConnectX6Dx"


def describe(dev, description):
    """Have the driver tell firmware so; returns what it was."""
    path = f"/sys/class/infiniband/{dev}/node_desc"
    with open(path, encoding="ascii") as file:
        before = file.read().removesuffix("\n")
    with open(path, "w", encoding="ascii") as file:
        file.write(description)
    return before


def of_device(dev):
    """What the kernel knows of this machine's device that is somebody's."""
    values = {}

    def read(name):
        with open(f"/sys/class/infiniband/{dev}/{name}", encoding="ascii") as file:
            return file.read().strip()
    for name in ("node_guid", "sys_image_guid"):
        values[name] = list(number(int(read(name).replace(":", ""), 16), 8))
    gid = int(read("ports/1/gids/0").replace(":", ""), 16)
    values["gid"] = list(number(gid, 16))
    values["port guid"] = list(number(gid & (1 << 64) - 1, 8))
    # All of it: its ten digits alone are in many a register's zeros.
    values["board"] = list(text(read("board_id")))
    values["description"] = list(text(DESCRIPTION))
    return values
