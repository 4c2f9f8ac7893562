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

SCRIPT = r'''
dump() {
	"$@" mlx5ctl core dump dev mlx5_0 -o "$(mktemp -u)" 2>&1
	echo "status $?"
}
rebind() {
	echo mlx5_core.rdma.0 >/sys/bus/auxiliary/drivers/mlx5_ib.rdma/unbind
	echo mlx5_core.rdma.0 >/sys/bus/auxiliary/drivers/mlx5_ib.rdma/bind
	for _ in $(seq 100); do
		[ -e /dev/infiniband/uverbs0 ] && break
		sleep 0.1
	done
}
echo "== no module"; dump
modprobe mlx5ctl
echo "== too late"; dump
rebind
echo "== no privilege"; dump setpriv --reuid 65534 --clear-groups
echo "== works"; dump
echo 0011:00:00.0 >/sys/bus/pci/drivers/mlx5_core/unbind
echo "== no device"; dump
'''

EXPECTED = {
    'no module': ('the mlx5ctl module is not loaded: modprobe mlx5ctl', 1),
    'too late': ('the device came up before the mlx5ctl module: re-probe mlx5_ib', 1),
    'no privilege': ('CAP_SYS_ADMIN in the initial user namespace is needed', 1),
    'works': ('core dump of 831304 bytes', 0),
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
