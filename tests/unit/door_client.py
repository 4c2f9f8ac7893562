#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""A program that knows Linux's fwctl and the misc driver by their headers, and not mlx5ctl.

Numbers and structures are those of include/uapi/fwctl/fwctl.h and mlx5.h in Linux 6.15, of
mlx5ctl.h in the postings of the misc driver, and of fwctrl_ioctl.h in mstflint. Prints the
result of one kind of use as JSON.
"""
import ctypes
import errno
import fcntl
import glob
import json
import mmap
import os
import stat
import struct
import subprocess
import sys
import threading

FWCTL_INFO, FWCTL_RPC = 0x9a00, 0x9a01
FWCTL_RSC_DESTROY, FWCTL_RSC_UMEM_REG = 0x9a02, 0x9a03
UMEM_FLAG_MKEY = 1
MISC_INFO, MISC_CMDRPC, MISC_UMEM_REG, MISC_UMEM_UNREG = (0x80105c00, 0xc0185c01, 0xc0185c02,
                                                          0xc0085c03)
NODE, MISC_NODE = "/dev/fwctl/fwctl0", "/dev/mlx5ctl-mlx5_core.ctl.0"
READ_ONLY, WRITE_FULL = 1, 3
ACCESS_REG, PMTU, CORE_DUMP = 0x805, 0x5003, 0x402e
LIBC = ctypes.CDLL(None, use_errno=True)


def access(register, data, read=1, dirty=0):
    return struct.pack(">HHHHHHI", ACCESS_REG, 0, dirty, read, 0, register, 0) + data


def address(buffer):
    return ctypes.addressof((ctypes.c_char * len(buffer)).from_buffer(buffer))


def call(fd, request, argument):
    """By the C library, as a C program does; the errno, 0 for success."""
    ctypes.set_errno(0)
    ret = LIBC.ioctl(fd, ctypes.c_ulong(request), ctypes.c_void_p(address(argument)))
    return 0 if not ret else ctypes.get_errno()


def rpc(fd, scope, inbox, outlen, size=32):
    """(errno, outbox)"""
    inbox, outbox = bytearray(inbox), bytearray(outlen)
    argument = bytearray(struct.pack("=IIIIQQ", size, scope, len(inbox), outlen, address(inbox),
                                     address(outbox)) + bytes(max(0, size - 32)))
    return call(fd, FWCTL_RPC, argument), bytes(outbox)


def cmdrpc(fd, inbox, outlen):
    inbox, outbox = bytearray(inbox), bytearray(outlen)
    argument = bytearray(struct.pack("=QQII", address(inbox), address(outbox), len(inbox), outlen))
    err = call(fd, MISC_CMDRPC, argument)
    assert not err, os.strerror(err)
    assert not outbox[0], outbox.hex()
    return bytes(outbox)


def read_pmtu(fd, scope=WRITE_FULL, dirty=0):
    """As mstflint does, which asks for more than it needs."""
    err, out = rpc(fd, scope, access(PMTU, struct.pack(">xB14x", 1), dirty=dirty), 32)
    return [err, struct.unpack_from(">H", out, 20)[0]]


def info(fd):
    data = bytearray(8)
    argument = bytearray(struct.pack("=IIIIQ", 24, 0, 0, len(data), address(data)))
    err = call(fd, FWCTL_INFO, argument)
    uid, caps = struct.unpack("=II", data)
    _, _, kind, length, _ = struct.unpack("=IIIIQ", argument)
    return {"err": err, "type": kind, "length": length, "uid": uid, "caps": caps}


def find():
    """What is where, and what a device is related to."""
    st, opened = os.stat(NODE), os.fstat(os.open(NODE, os.O_RDWR))
    number = f"{os.major(st.st_rdev)}:{os.minor(st.st_rdev)}"
    with open("/sys/class/fwctl/fwctl0/dev", encoding="ascii") as file:
        same = file.read().strip() == number
    device = "/sys/class/fwctl/fwctl0/device"
    return {
        "nodes": sorted(os.listdir("/dev/fwctl")),
        "globbed": sorted(glob.glob("/dev/fwctl/*")),
        "class": sorted(os.listdir("/sys/class/fwctl")),
        "character": [stat.S_ISCHR(st.st_mode), stat.S_ISCHR(opened.st_mode)],
        "same_number": [same, st.st_rdev == opened.st_rdev],
        "by_number": sorted(os.listdir(f"/sys/dev/char/{number}/"))[0],
        "parent": os.path.basename(os.path.realpath(device)) if os.path.exists(device) else "",
        "misc": stat.S_ISCHR(os.stat(MISC_NODE).st_mode),
        "through_directory": stat.S_ISCHR(os.fstat(os.open(
            "fwctl0", os.O_RDWR, dir_fd=os.open("/dev/fwctl", os.O_RDONLY))).st_mode),
        "other": os.path.exists("/dev/fwctl/fwctl99"),
        "untouched": stat.S_ISCHR(os.stat("/dev/null").st_mode),
    }


def use():
    """One device after the other and at once, in every way a descriptor can travel."""
    fd = os.open(NODE, os.O_RDWR | os.O_NONBLOCK)
    result = {"info": info(fd), "read": read_pmtu(fd), "dirty": read_pmtu(fd, dirty=0xffff),
              "nonblocking": bool(fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_NONBLOCK)}
    copy = os.dup(fd)
    os.close(fd)
    result["duplicate"] = read_pmtu(copy)
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.write(writer, json.dumps(read_pmtu(copy)).encode())
        os._exit(0)
    os.waitpid(child, 0)
    result["forked"] = json.loads(os.read(reader, 100))
    output = subprocess.run([sys.executable, __file__, "inherited", str(copy)], pass_fds=[copy],
                            stdout=subprocess.PIPE, check=True).stdout
    result["executed"] = json.loads(output)
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(read_pmtu(copy)))
               for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    result["threads"] = [answers.count(answers[0]), answers[0]]
    # A program that closes all that it did not open.
    os.closerange(3, copy)
    os.closerange(copy + 1, 256)
    result["others_closed"] = read_pmtu(copy)
    os.close(copy)
    result["closed"] = read_pmtu(copy)[0]
    return result


def wrong():
    """Each errno of fwctl.h's table that a program can bring about."""
    fd = os.open(NODE, os.O_RDWR)
    inbox = access(PMTU, bytes(16))
    too_new = bytearray(struct.pack("=IIIIQQ", 40, 1, 32, 32, 0, 0) + b"\1" + bytes(7))
    return {name: errno.errorcode.get(err, err) for name, err in (
        ("short_struct", rpc(fd, READ_ONLY, inbox, 32, size=24)[0]),
        ("long_struct", rpc(fd, READ_ONLY, access(PMTU, struct.pack(">xB14x", 1)), 32, size=40)[0]),
        ("unknown_field", call(fd, FWCTL_RPC, too_new)),
        ("unknown_scope", rpc(fd, 4, inbox, 32)[0]),
        ("short_inbox", rpc(fd, READ_ONLY, inbox[:8], 32)[0]),
        ("unknown_request", call(fd, 0x9a77, bytearray(8))),
        ("other_file", call(os.open("/dev/null", os.O_RDWR), FWCTL_INFO, bytearray(24))),
        ("directory", open_errno(NODE, os.O_RDONLY | os.O_DIRECTORY)),
        ("missing", open_errno("/dev/fwctl/fwctl99", os.O_RDWR)),
    )}


def open_errno(path, flags):
    try:
        os.open(path, flags)
    except OSError as exc:
        return exc.errno
    return 0


def write_scopes():
    """A write that a scope may not, in each scope that a program can ask for."""
    fd = os.open(NODE, os.O_RDWR)
    inbox = access(PMTU, struct.pack(">xB14x", 1), read=0)
    return [rpc(fd, scope, inbox, 32)[0] for scope in range(4)]


def core_dump_register(fd_call, size, key, at):
    """The CORE_DUMP register as read: type 2 to memory; the reply's size."""
    data = bytearray(64)
    data[3] = 2
    struct.pack_into(">IIQ", data, 16, key, size, at)
    out = fd_call(access(CORE_DUMP, bytes(data)), 80)
    return struct.unpack_from(">I", out, 16 + 20)[0]


def keep(memory, path):
    with open(path, "wb") as file:
        file.write(memory)


def misc_dump(path):
    """The misc driver's client: memory, a domain, a key over it, a core dump in one command."""
    fd = os.open(MISC_NODE, os.O_RDWR)
    known = bytearray(16)
    result = {"info": [call(fd, MISC_INFO, known), *struct.unpack("=HHIII", known)]}
    memory = mmap.mmap(-1, 2000 << 10)
    at = address(memory)
    umem = bytearray(struct.pack("=QQII", at, len(memory), 0, 0))
    result["reg"] = call(fd, MISC_UMEM_REG, umem)
    umem_id = struct.unpack_from("=I", umem, 16)[0]
    pd = struct.unpack_from(">I", cmdrpc(fd, struct.pack(">H14x", 0x800), 16), 8)[0] & 0xffffff
    inbox = bytearray(272)
    struct.pack_into(">H", inbox, 0, 0x200)
    struct.pack_into(">I", inbox, 12, 1 << 30)
    # mkc: access mode, local read and write; qpn and key; pd; start; length.
    struct.pack_into(">IIxxxxIQQ", inbox, 16, 0x00000c00 | 1 << 10, 0xffffff00, pd, at,
                     len(memory))
    struct.pack_into(">I", inbox, 0x320 // 8, umem_id)
    index = struct.unpack_from(">I", cmdrpc(fd, inbox, 16), 8)[0] & 0xffffff
    result["bytes"] = core_dump_register(lambda box, length: cmdrpc(fd, box, length),
                                         len(memory), index << 8, at)
    keep(memory, path)
    cmdrpc(fd, struct.pack(">H6xI4x", 0x202, index), 16)
    cmdrpc(fd, struct.pack(">H6xI4x", 0x801, pd), 16)
    result["unreg"] = call(fd, MISC_UMEM_UNREG, bytearray(struct.pack("=II", umem_id, 0)))
    result["again"] = call(fd, MISC_UMEM_UNREG, bytearray(struct.pack("=II", umem_id, 0)))
    return result


def fwctl_dump(path):
    """The same through the two requests of NVIDIA's fwctl, whose key comes with the memory."""
    fd = os.open(NODE, os.O_RDWR)
    memory = mmap.mmap(-1, 2000 << 10)
    at = address(memory)
    umem = bytearray(struct.pack("=IxxxxQQQIIIxxxx", 48, UMEM_FLAG_MKEY, at, len(memory), 0, 0, 0))
    result = {"reg": call(fd, FWCTL_RSC_UMEM_REG, umem)}
    _, key, rsc = struct.unpack_from("=III", umem, 32)

    def send(inbox, length):
        err, out = rpc(fd, READ_ONLY, inbox, length)
        assert not err and not out[0], (err, out.hex())
        return out

    result["bytes"] = core_dump_register(send, len(memory), key, at)
    keep(memory, path)
    destroy = bytearray(struct.pack("=IxxxxQII", 24, 0, 0, rsc))
    result["destroy"] = [call(fd, FWCTL_RSC_DESTROY, destroy), call(fd, FWCTL_RSC_DESTROY, destroy)]
    return result


def inherited(fd):
    return read_pmtu(int(fd))


USES = {use.__name__: use for use in (find, use, wrong, write_scopes, misc_dump, fwctl_dump)}
USES["inherited"] = inherited

if __name__ == "__main__":
    print(json.dumps(USES[sys.argv[1]](*sys.argv[2:])))
