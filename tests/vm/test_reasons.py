# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Where the command cannot work it says why: no module, a module that came too
late, no privilege, no device. In a guest that begins without the module.
"""

import os
import subprocess
import unittest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(TOP, 'build.sh')

# clock: how often to look for the ib device
SCRIPT = r'''
dump() {
	"$@" mlx5ctl core dump dev mlx5_0 -o "$(mktemp -u)" 2>&1
	echo "status $?"
}
echo "== no module"; dump
modprobe mlx5ctl
echo "== too late"; dump
echo "== not asked"; mlx5ctl dev attach mlx5_0 </dev/null 2>&1; echo "status $?"
echo "== attach"; mlx5ctl dev attach mlx5_0 --yes 2>&1; echo "status $?"
echo "== attached already"; mlx5ctl dev attach 0011:00:00.0 2>&1; echo "status $?"
echo "== no privilege"; dump setpriv --reuid 65534 --clear-groups
echo "== works"; dump
# The driver of a host with DOCA-OFED: no part of the kernel, with a version of its own.
core=$(modinfo -n mlx5_core) && cp "$core" /tmp/ && core=/tmp/${core##*/}
case $core in *.xz) xz -d "$core"; core=${core%.xz} ;; esac
objcopy --dump-section .modinfo=/tmp/info "$core" /tmp/same.ko
sed -i 's/intree=Y/xntree=Y/' /tmp/info
printf 'version=24.10-0.7.0\0' >>/tmp/info
objcopy --update-section .modinfo=/tmp/info "$core" /tmp/other.ko
rmmod mlx5_ib mlx5ctl mlx5_core
insmod /tmp/other.ko && modprobe mlx5ctl && modprobe mlx5_ib
until [ -e /sys/class/infiniband/mlx5_0 ]; do sleep 1; done
echo "== another driver"; mlx5ctl dev attach mlx5_0 --yes 2>&1; echo "status $?"
echo "== its log"; cat /sys/module/mlx5_core/version; dmesg | grep 'leaves this device alone'; echo "status $?"
echo 0011:00:00.0 >/sys/bus/pci/drivers/mlx5_core/unbind
echo "== no device"; dump
'''

EXPECTED = {
    'no module': ('the mlx5ctl module is not loaded: modprobe mlx5ctl', 1),
    'too late': ('the device came up before the mlx5ctl module: re-probe mlx5_ib on it (mlx5ctl dev attach '
                 'mlx5_0)', 1),
    'not asked': ('mlx5_0: not attached; a script says --yes', 1),
    'attach': ('mlx5_0: attached\n', 0),
    'attached already': ('mlx5_0: attached already\n', 0),
    'no privilege': ('CAP_SYS_ADMIN in the initial user namespace is needed', 1),
    'works': ('core dump of 831304 bytes', 0),
    'another driver': ('the mlx5ctl module was built against another mlx5_core', 1),
    'its log': ('mlx5ctl leaves this device alone: mlx5ctl was built against another mlx5_core', 0),
    'no device': ('mlx5_0: no such device: see "mlx5ctl dev"', 1),
}


class ReasonsTest(unittest.TestCase):
    def test_reasons(self):
        result = subprocess.run([BUILD, 'vm', '--no-build', '--no-ctl', '--', '/bin/bash', '-c', SCRIPT],
                                cwd=TOP, capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        sections = {}
        for section in result.stdout.split('== ')[1:]:
            name, _, text = section.partition('\n')
            sections[name] = text
        self.assertEqual(set(sections), set(EXPECTED))
        for name, (text, status) in EXPECTED.items():
            with self.subTest(name):
                self.assertIn(text, sections[name])
                self.assertIn(f'status {status}\n', sections[name])


if __name__ == '__main__':
    unittest.main()
