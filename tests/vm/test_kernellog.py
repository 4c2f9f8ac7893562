# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Reports that the runner must see in a log, and lines that it must let pass."""

import unittest

import kernellog

REPORTS = [
    'WARNING: CPU: 1 PID: 77 at drivers/infiniband/core/rdma_core.c:935 uverbs_destroy_ufile_hw+0xe0/0x100 [ib_uverbs]',
    'BUG: kernel NULL pointer dereference, address: 0000000000000008',
    'BUG: unable to handle page fault for address: ffffb20fc0000000',
    'BUG: KASAN: slab-use-after-free in mlx5ctl_umem_destroy+0x1c/0x80 [mlx5ctl]',
    'BUG: KCSAN: data-race in a / b',
    'BUG: sleeping function called from invalid context at kernel/locking/mutex.c:580',
    'BUG: scheduling while atomic: swapper/0/0/0x00000002',
    'BUG: Bad page state in process python3  pfn:12345',
    'BUG kmalloc-64 (Tainted: G           OE     ): Poison overwritten',
    'Oops: 0002 [#1] PREEMPT SMP NOPTI',
    'general protection fault, probably for non-canonical address 0xdead000000000100: 0000 [#1] PREEMPT SMP',
    'Kernel panic - not syncing: Fatal exception',
    'WARNING: possible circular locking dependency detected',
    'WARNING: possible recursive locking detected',
    'WARNING: inconsistent lock state',
    'WARNING: suspicious RCU usage',
    'WARNING: bad unlock balance detected!',
    'INFO: task python3:123 blocked for more than 120 seconds.',
    'INFO: trying to register non-static key.',
    'rcu: INFO: rcu_preempt self-detected stall on CPU',
    'watchdog: BUG: soft lockup - CPU#0 stuck for 26s! [python3:123]',
    'UBSAN: array-index-out-of-bounds in cmd.c:12:3',
    'refcount_t: underflow; use-after-free.',
    'DMA-API: mlx5_core 0011:00:00.0: device driver frees DMA memory with wrong function',
    'kmemleak: 3 new suspected memory leaks (see /sys/kernel/debug/kmemleak)',
    'list_del corruption. prev->next should be ffff888, but was ffff999',
    'Call Trace:',
]

HARMLESS = [
    'mlx5_core 0011:00:00.0: firmware version: 22.35.1000',
    'mlx5ctl: loading out-of-tree module taints kernel.',
    'mlx5ctl: module verification failed: signature and/or required key missing - tainting kernel',
    'systemd[1]: no warning here',
    'ACPI: PM: Preparing to enter system sleep state S5',
    'x86/fpu: x87 FPU will use FXSAVE',
    'INFO: nothing to see',
    'DMA-API: preallocated 65536 debug entries',
    'DMA-API: debugging enabled by kernel config',
    'DMA-API: debugging disabled on kernel command line',
    'kmemleak: Kernel memory leak detector initialized (mem pool available: 39068)',
    'Debug feature: oops=panic is set',
    'Kernel command line: console=ttyS0 oops=panic watchdog_thresh=60',
]


def log(*lines):
    return ''.join(f'[    {number}.000000] {line}\n' for number, line in enumerate(lines))


class KernelLogTest(unittest.TestCase):
    def test_reports(self):
        for line in REPORTS:
            with self.subTest(line=line):
                self.assertEqual(len(kernellog.reports(log('before', line, 'after'))), 1)

    def test_stale_breakpoint(self):
        oops = ('Oops: int3: 0000 [#1] PREEMPT SMP NOPTI', 'RIP: 0010:key_set_index_key+0x9a/0x1e0')
        self.assertTrue(kernellog.stale_breakpoint(log(*oops, 'Code: 48 89 43 30 0f <1f> 44 00 00')))
        self.assertFalse(kernellog.stale_breakpoint(log(*oops, 'Code: 48 89 43 30 cc <1f> 44 00 00')))
        self.assertFalse(kernellog.stale_breakpoint(log('Oops: 0002 [#1] PREEMPT SMP NOPTI',
                                                        'Code: 48 89 43 30 0f <1f> 44 00 00')))

    def test_harmless(self):
        self.assertEqual(kernellog.reports(log(*HARMLESS)), [])

    def test_context(self):
        """A report comes whole, and two that are far apart come apart."""
        far = ['quiet'] * 200
        found = kernellog.reports(log(*far, 'cut here', REPORTS[0], 'Call Trace:', ' f+0x1/0x2', *far, REPORTS[1], *far))
        self.assertEqual(len(found), 2)
        self.assertTrue(any('cut here' in line for line in found[0]))
        self.assertTrue(any('f+0x1/0x2' in line for line in found[0]))

    def test_taints(self):
        self.assertEqual(kernellog.taints(1 << 12 | 1 << 13), [])
        self.assertEqual(kernellog.taints(1 << 12 | 1 << 9), ['warning'])
