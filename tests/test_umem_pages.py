# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Thousands of random umems: what their page list and their key reach.

CREATE_UMEM has no length, its extent is its page list: Linux's mlx5_ib trims the
page size of a DEVX umem until the list covers exactly the pinned memory. So
the list, entry by entry, must be the pages of the buffer as /proc/self/pagemap
knows them, and no others. A device cuts an address of the key into pages of
the key's page size and counts entries from the start address's page on; the
test translates so itself, from the key and the list that firmware holds.
"""
import ctypes
import mmap
import os
import random
import struct
import unittest

import base
import prm
import uverbs

PAGE = 4096
HUGE = 2 << 20
REGION = 8 << 20
MAP_HUGETLB = 0x40000
MADV_HUGEPAGE, MADV_NOHUGEPAGE = 14, 15
QUERY_MKEY, QUERY_UMEM = 0x201, 0xa09
MENU = 0xffff
MTT_READ, MTT_WRITE = 1, 2
# A key's page size field has 5 bits.
MAX_SHIFT = 31
NUM = 2000
WRITTEN = 64
PATTERN = 0xa5


class Region:
    """Memory of which the test knows the physical pages."""

    def __init__(self, kind, address, dmabuf_fd=None):
        self.kind, self.address, self.dmabuf_fd = kind, address, dmabuf_fd
        self.known = None
        ctypes.memset(address, PATTERN, REGION)

    def pages(self, offset, length):
        """Physical addresses of the pages that this part touches."""
        first = (self.address + offset) // PAGE
        number = (self.address + offset + length - 1) // PAGE - first + 1
        if self.known:
            return self.known[offset // PAGE:][:number]
        with open("/proc/self/pagemap", "rb", buffering=0) as pagemap:
            raw = os.pread(pagemap.fileno(), 8 * number, 8 * first)
        entries = struct.unpack(f"<{number}Q", raw)
        assert all(entry >> 63 for entry in entries), "page not present"
        return [(entry & ((1 << 55) - 1)) * PAGE for entry in entries]


def anonymous(kind, advice):
    # the first whole huge page within
    memory = uverbs.Memory(REGION + HUGE)
    address = (memory.address + HUGE - 1) // HUGE * HUGE
    uverbs.libc.madvise(ctypes.c_void_p(address), ctypes.c_size_t(REGION),
                        advice)
    return Region(kind, address)


def dmabuf(uctx):
    """pagemap leaves out what a driver maps, so that the parts of a DMA-BUF are
    compared with its whole; that its pages are in order is seen by writing."""
    fd = base.make_dmabuf(REGION)
    view = mmap.mmap(fd, REGION)
    region = Region("dmabuf", ctypes.addressof(
        ctypes.c_char.from_buffer(view)), fd)
    region.view = view
    whole = uverbs.Umem(uctx, REGION, 0, None, 0, fd)
    region.known = List(uctx, whole).system_pages()
    whole.deregister()
    return region


class Key:
    """A key as firmware holds it."""

    def __init__(self, uctx, number):
        box = prm.inbox(QUERY_MKEY)
        prm.put(box, 0x40, 32, number >> 8)
        err, out = uctx.exec(box, 1024)
        assert not err, f"QUERY_MKEY: {os.strerror(err)}"
        mkc = 0x80
        self.start = prm.get(out, mkc + 0x80, 64)
        self.length = prm.get(out, mkc + 0xc0, 64)
        self.octowords = prm.get(out, mkc + 0x1a0, 32)
        self.shift = prm.get(out, mkc + 0x1db, 5)

    def translate(self, pages, address):
        """The physical address that a device uses for one of the key."""
        entry = (address >> self.shift) - (self.start >> self.shift)
        return pages[entry] + (address & ((1 << self.shift) - 1))


class List:
    """A umem as firmware holds it."""

    def __init__(self, uctx, umem):
        box = prm.inbox(QUERY_UMEM)
        prm.put(box, 0x40, 32, umem.umem_id)
        err, out = uctx.exec(box, 48 + 8 * umem.num_mtt)
        assert not err, f"QUERY_UMEM: {os.strerror(err)}"
        context = 0x80
        self.shift = prm.get(out, context + 0x9b, 5) + 12
        self.offset = prm.get(out, context + 0xa0, 32)
        self.num = prm.get(out, context + 0xc0, 64)
        entries = struct.unpack_from(f">{umem.num_mtt}Q", out, 48)
        self.flags = {entry & 7 for entry in entries}
        self.pages = [entry & ~7 for entry in entries]

    def system_pages(self):
        return [entry + byte for entry in self.pages
                for byte in range(0, 1 << self.shift, PAGE)]


def best_shift(pages, address):
    """The largest page size that covers the pages and nothing else; with an
    address, one that this is congruent with."""
    edges = 1 << MAX_SHIFT
    if address is not None:
        edges |= address // PAGE * PAGE ^ pages[0]
    for i, page in enumerate(pages):
        if not i or page != pages[i - 1] + PAGE:
            # a stretch begins here, and the one before ends
            edges |= page | (pages[i - 1] + PAGE if i else 0)
    edges |= pages[-1] + PAGE
    return (edges & -edges).bit_length() - 1


class UmemPagesTest(base.TestCase):
    def setUp(self):
        super().setUp()
        self.uctx = uverbs.Uctx(self.file, uverbs.SCOPE_FULL)
        self.addCleanup(self.uctx.destroy)
        self.assertEqual(self.huge_pages(REGION // HUGE), REGION // HUGE)

    def huge_pages(self, number):
        """As many as the kernel has: memory is in pieces after other tests, so they are put together."""
        def write(name, value):
            with open("/proc/sys/vm/" + name, "w") as file:
                file.write(str(value))

        def read():
            with open("/proc/sys/vm/nr_hugepages") as file:
                return int(file.read())
        self.addCleanup(write, "nr_hugepages", read())
        write("drop_caches", 3)
        write("compact_memory", 1)
        write("nr_hugepages", number)
        return read()

    def regions(self):
        with open("/sys/kernel/mm/transparent_hugepage/enabled", "w") as enabled:
            enabled.write("madvise")
        # Of these there are few.
        huge = uverbs.Memory(REGION, MAP_HUGETLB)
        self.addCleanup(huge.unmap)
        regions = [anonymous("small", MADV_NOHUGEPAGE),
                   anonymous("transparent huge", MADV_HUGEPAGE),
                   Region("hugetlb", huge.address),
                   dmabuf(self.uctx)]
        for region in regions[1:3]:
            pages = region.pages(0, HUGE)
            self.assertEqual(pages, list(range(pages[0], pages[0] + HUGE, PAGE)),
                             f"no {region.kind} page")
        return regions

    def choose(self, rng):
        """A part of a region: any byte, or what whole pages make special."""
        unit = rng.choice((1, 1, 1, PAGE, 16 * PAGE, HUGE))
        length = min(int(2 ** rng.uniform(0, 22)), REGION)
        length = max(length // unit, 1) * unit
        if rng.random() < 0.2:
            length = max(length - rng.randrange(PAGE), 1)
        offset = rng.randrange((REGION - length) // unit + 1) * unit
        if rng.random() < 0.2 and offset + length + PAGE <= REGION:
            offset += rng.randrange(PAGE)
        return offset, length

    def check_key(self, umem, table, key, region, offset, length, pages):
        """First and last byte, and both sides of every page boundary."""
        self.assertEqual(key.length, length)
        self.assertEqual(key.shift, table.shift)
        self.assertGreaterEqual(2 * key.octowords, umem.num_mtt)
        if region.dmabuf_fd is None:
            self.assertEqual(key.start, region.address + offset)
        before = (region.address + offset) % PAGE
        page = 1 << key.shift
        ends = range(page - key.start % page, length, page)
        wanted = [0, length - 1] + [end - side for end in ends
                                    for side in (1, 0)]
        got = [key.translate(table.pages, key.start + byte) for byte in wanted]
        self.assertEqual(got, [pages[(before + byte) // PAGE] +
                               (before + byte) % PAGE for byte in wanted])

    def check_write(self, umem, rng, region, offset, length):
        """The device itself writes where the key says, and nowhere else."""
        window = rng.randrange(length - WRITTEN + 1)
        if length > PAGE:
            # over the boundary of two pages
            start = (region.address + offset) % PAGE
            window = PAGE - start - WRITTEN // 2
            if window < 0 or window + WRITTEN > length:
                window = length - WRITTEN
        err, out = self.uctx.exec(prm.resource_dump_box(MENU, 0), 16 + 256,
                                  umem, window, WRITTEN)
        self.assertErrno(err, 0)
        self.assertEqual(prm.get(out, 0x80 + 0x120, 32), WRITTEN)
        first = offset + window
        around = max(first - 2 * PAGE, 0)
        until = min(first + WRITTEN + 2 * PAGE, REGION)
        raw = ctypes.string_at(region.address + around, until - around)
        at = first - around
        self.assertEqual(raw[at:at + WRITTEN], self.menu)
        self.assertEqual(raw[:at] + raw[at + WRITTEN:],
                         bytes([PATTERN]) * (len(raw) - WRITTEN))
        ctypes.memset(region.address + first, PATTERN, WRITTEN)

    def check(self, rng, region):
        offset, length = self.choose(rng)
        flags = rng.choice((0, uverbs.UMEM_MKEY, uverbs.UMEM_MKEY,
                            uverbs.UMEM_READ_ONLY))
        memory = None if region.dmabuf_fd is not None else region
        umem = uverbs.Umem(self.uctx, length, flags, memory, offset,
                           region.dmabuf_fd)
        pages = region.pages(offset, length)
        table = List(self.uctx, umem)
        self.assertEqual((table.shift, table.num),
                         (umem.page_shift, umem.num_mtt))
        self.assertEqual(table.system_pages(), pages)
        self.assertEqual(table.offset, (region.address + offset) % PAGE)
        self.assertEqual(table.flags, {MTT_READ} if flags ==
                         uverbs.UMEM_READ_ONLY else {MTT_READ | MTT_WRITE})
        if memory:
            # a DMA-BUF's exporter may list neighbours one by one
            self.assertEqual(table.shift, best_shift(
                pages, region.address + offset if umem.mkey else None))
        if umem.mkey:
            self.check_key(umem, table, Key(self.uctx, umem.mkey), region,
                           offset, length, pages)
            if length >= WRITTEN:
                self.check_write(umem, rng, region, offset, length)
        umem.deregister()

    def test_random_umems(self):
        seed = int(os.environ.get("MLX5CTL_SEED", random.randrange(1 << 32)))
        print(f"MLX5CTL_SEED={seed}")
        rng = random.Random(seed)
        err, out = self.uctx.exec(prm.resource_dump_box(MENU, 1), 16 + 256)
        self.assertErrno(err, 0)
        self.menu = out[16 + 0x30:][:WRITTEN]
        regions = self.regions()
        for i in range(NUM):
            region = rng.choice(regions)
            try:
                self.check(rng, region)
            except AssertionError as err:
                self.fail(f"umem {i} of seed {seed}, {region.kind}: {err}")

    def test_huge_pages_take_an_entry_each(self):
        """1 GiB of huge pages takes 512 entries: here a sixteenth of it, or what the kernel has."""
        number = self.huge_pages(32)
        self.assertGreater(number, 1)
        length = number * HUGE
        for flags in (0, uverbs.UMEM_MKEY):
            memory = uverbs.Memory(length, MAP_HUGETLB)
            umem = uverbs.Umem(self.uctx, length, flags, memory)
            self.assertGreaterEqual(umem.page_shift, 21)
            self.assertLessEqual(umem.num_mtt, number)
            self.assertEqual(umem.num_mtt << umem.page_shift, length)
            umem.deregister()
            memory.unmap()


if __name__ == "__main__":
    unittest.main()
