# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
Secure boot: firmware starts only what is signed with a key that it trusts, and
the kernel loads only modules that are. The key is the test key of Debian's
package ovmf, which OVMF_VARS_4M.snakeoil.fd has in its db.
"""

import glob
import os
import re
import shutil
import subprocess
import tempfile
import unittest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.path.join(TOP, 'build.sh')
KERNELS = os.path.join(TOP, 'build/kernels')
TEST_KEY = '/usr/share/ovmf/PkKek-1-snakeoil.key'
TEST_CERTIFICATE = '/usr/share/ovmf/PkKek-1-snakeoil.pem'

# clock: how often the guest looks for its device.
# Runs in the guest, in the directory of the modules. What is not signed, or by
# somebody else, must be refused before the rest can succeed.
SCRIPT = r'''
set -eu
fail() { echo "$*"; exit 1; }
refused() { ! insmod "$1" 2>refused.err || fail "$1 was loaded"; cat refused.err; }

grep '\[integrity\]' /sys/kernel/security/lockdown
cd "$MLX5CTL_MODULES"
# So that nothing but the signature is missing.
modprobe -a ib_uverbs mlx5_core
refused unsigned/mlx5ctl.ko
refused foreign/mlx5ctl.ko
insmod trusted/mlx5ctl.ko
insmod trusted/mlx5_sim.ko
modprobe mlx5_ib
for i in $(seq 3000); do [ ! -e /dev/infiniband/uverbs0 ] || break; sleep 0.1; done
mlx5ctl core dump dev mlx5_0 -o /tmp/core.bin
stat -c '%s bytes' /tmp/core.bin
echo all right
'''


def run(*words):
    return subprocess.run(words, cwd=TOP, check=True, capture_output=True, text=True).stdout


class Key:
    """Files with a key and its certificate."""

    def __init__(self, key, certificate):
        self.key = key
        self.certificate = certificate

    @classmethod
    def trusted(cls, directory):
        """The test key, without its passphrase."""
        path = os.path.join(directory, 'trusted.key')
        run('openssl', 'rsa', '-in', TEST_KEY, '-passin', 'pass:snakeoil', '-out', path)
        return cls(path, TEST_CERTIFICATE)

    @classmethod
    def foreign(cls, directory):
        key, certificate = os.path.join(directory, 'foreign.key'), os.path.join(directory, 'foreign.pem')
        run('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=foreign',
            '-keyout', key, '-out', certificate)
        return cls(key, certificate)

    def sign_kernel(self, image, to):
        run('sbsign', '--key', self.key, '--cert', self.certificate, '--output', to, image)

    def sign_module(self, sign_file, module, to):
        os.makedirs(os.path.dirname(to), exist_ok=True)
        run(sign_file, 'sha256', self.key, self.certificate, module, to)


class SecureBootTest(unittest.TestCase):
    def check(self, version):
        kernel = os.path.join(KERNELS, version)
        with open(os.path.join(kernel, 'release')) as file:
            release = file.read().strip()
        sign_file, = glob.glob(os.path.join(kernel, 'usr/lib/linux-kbuild-*/scripts/sign-file'))
        built = os.path.join(TOP, 'build/modules', version, 'root/lib/modules', release, 'updates')

        with tempfile.TemporaryDirectory(dir=os.path.join(TOP, 'build')) as directory:
            os.chmod(directory, 0o755)
            trusted, foreign = Key.trusted(directory), Key.foreign(directory)
            image = os.path.join(directory, 'vmlinuz')
            trusted.sign_kernel(os.path.join(kernel, 'boot/vmlinuz-' + release), image)
            modules = os.path.join(directory, 'modules')
            os.makedirs(os.path.join(modules, 'unsigned'))
            shutil.copy(os.path.join(built, 'mlx5ctl.ko'), os.path.join(modules, 'unsigned'))
            foreign.sign_module(sign_file, os.path.join(built, 'mlx5ctl.ko'),
                                os.path.join(modules, 'foreign/mlx5ctl.ko'))
            for name in 'mlx5ctl.ko', 'mlx5_sim.ko':
                trusted.sign_module(sign_file, os.path.join(built, name), os.path.join(modules, 'trusted', name))

            result = subprocess.run(
                [BUILD, 'vm', '--no-build', '--kernel', version, '--secure-boot', image, '--no-ctl', '--no-sim',
                 '--timeout', '1800', '--', '/bin/sh', '-c', SCRIPT],
                cwd=TOP, capture_output=True, text=True, check=False,
                env={**os.environ, 'MLX5CTL_MODULES': modules})
        output = result.stdout + result.stderr
        self.assertEqual(result.returncode, 0, output)
        self.assertIn('831304 bytes\nall right\n', result.stdout)
        reasons = re.findall(r'(unsigned|foreign)/mlx5ctl.ko: (Key was rejected|Operation not permitted)', output)
        self.assertEqual([module for module, _ in reasons], ['unsigned', 'foreign'], output)

    def test_secure_boot(self):
        self.check('6.1')


if __name__ == '__main__':
    unittest.main()
