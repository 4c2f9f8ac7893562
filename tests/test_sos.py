# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The plugin for sos, in Debian's sosreport: as Documentation/collecting.md says to use it."""
import glob
import io
import json
import os
import shutil
import subprocess
import tarfile

import test_tool
import test_tool_sick

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PAGE = os.path.join(TOP, "Documentation/collecting.md")
# As the package has it, and where sos looks for commands.
PLUGIN = "/usr/share/mlx5ctl/sos/mlx5ctl.py"
TOOL = "/usr/bin/mlx5ctl"
OURS = "sos_commands/mlx5ctl/"
# What the page says a device that does not answer loses.
MOST_SLOTS = 6
# Of these firmware is not asked.
HOST_PARTS = ("versions.json", "device.json")


def command_of_the_page(beginning):
    """For root, who need not ask."""
    with open(PAGE, encoding="utf-8") as file:
        command, = [line.strip() for line in file if line.startswith(f"    sudo {beginning} ")]
    return command.removeprefix("sudo ")


def shell(command, **environment):
    return subprocess.run(["sh", "-ec", command], capture_output=True, timeout=3600, check=False,
                          env={**os.environ, **environment})


class SosTest(test_tool_sick.Sick):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        tool = os.path.realpath(shutil.which(test_tool.TOOL))
        cls.put(TOOL, lambda: os.symlink(tool, TOOL))
        cls.put(PLUGIN, lambda: shutil.copy(os.path.join(TOP, "monitoring/sos/mlx5ctl.py"), PLUGIN))
        result = shell(command_of_the_page("cp") + "\npython3 -c 'import sos.report.plugins.mlx5ctl as m; "
                       "print(m.__file__)'")
        assert result.returncode == 0, result.stderr
        cls.addClassCleanup(os.unlink, result.stdout.decode().strip())

    @classmethod
    def put(cls, path, make):
        """What is there comes back."""
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if os.path.lexists(path):
            os.rename(path, path + ".before")
            cls.addClassCleanup(os.rename, path + ".before", path)
        else:
            cls.addClassCleanup(os.unlink, path)
        make()

    def report(self, words="", **environment):
        """The files that the archive has of us."""
        result = shell(f"{command_of_the_page('sos')} --tmp-dir {self.directory} {words}", **environment)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        path, = glob.glob(self.path("sosreport-*.tar.xz"))
        with tarfile.open(path) as tar:
            files = {member.name.partition("/")[2]: tar.extractfile(member).read()
                     for member in tar if member.isfile()}
        return {name[len(OURS):]: data for name, data in files.items() if name.startswith(OURS)}

    def snapshot(self, files):
        """Its parts, all of which can be read, and its index."""
        name, = [name for name in files if name.startswith("snapshots/")]
        self.assertRegex(name, r"^snapshots/mlx5_0-\d{8}T\d{6}Z\.tar\.gz$")
        with tarfile.open(fileobj=io.BytesIO(files[name])) as tar:
            parts = {member.name.partition("/")[2]: tar.extractfile(member).read() for member in tar}
        index = json.loads(parts["index.json"])
        there = {part for part, entry in index["parts"].items() if entry["state"] in ("ok", "partial")}
        self.assertLessEqual(there | {"report.html"}, set(parts))
        return parts, index

    def test_healthy(self):
        self.until_well()
        last = self.last_event()
        files = self.report()
        self.assertEqual(self.changes(last), [])
        self.assertEqual([device["state"] for device in json.loads(files["mlx5ctl_-jp_dev"])], ["usable"])
        # What does not move is as the command says it without sos.
        for words in (("dev",), ("cable", "show", "dev", "mlx5_0")):
            self.assertEqual(files["_".join(("mlx5ctl", *words))].strip(),
                             self.succeed(*words).stdout.strip())
        # On a busy machine firmware is slow, which is a warning.
        self.assertRegex(files["mlx5ctl_health_show"], rb"^mlx5_0: (healthy|degraded) ")
        self.assertIn(b"opened a context", files["mlx5ctl_journal_show_dev_mlx5_0"])
        self.assertTrue(files["mlx5ctl_link_show_dev_mlx5_0"].startswith(b"mlx5_0 port 1: InfiniBand"))
        self.assertTrue(files["mlx5ctl_snapshot_save"].startswith(b"mlx5_0: snapshot of "))
        parts, index = self.snapshot(files)
        self.assertEqual(index["state"], "complete")
        self.assertIn(json.loads(parts["health.json"])["verdict"], ("healthy", "degraded"))
        self.assertNotIn("raw/core.bin", index["parts"])
        self.assertIn("kernel.log", parts)

    def changes(self, after):
        return [entry for entry in self.journal(after) if entry["scope"] != "debug_read_only"]

    def test_silent(self):
        """It ends, with the verdict and with what is known without firmware. A report takes long
        here, so this one has the options, too."""
        self.hang()
        files = self.report("-k mlx5ctl.core=on,mlx5ctl.anonymous=on", MLX5CTL_DEADLINE="4s")
        test_tool.left_behind_ends()
        self.assertIn(self.lost(), range(1, MOST_SLOTS + 1))
        self.assertEqual(set(files) - {name for name in files if name.startswith("snapshots/")},
                         {"mlx5ctl_-jp_dev", "mlx5ctl_health_show", "mlx5ctl_snapshot_save"})
        self.assertEqual([device["state"] for device in json.loads(files["mlx5ctl_-jp_dev"])], ["no_answer"])
        self.assertTrue(files["mlx5ctl_health_show"].startswith(b"mlx5_0: failed"))
        self.assertIn(b"partial snapshot", files["mlx5ctl_snapshot_save"])
        parts, index = self.snapshot(files)
        self.assertEqual((index["state"], json.loads(parts["health.json"])["verdict"]),
                         ("partial", "failed"))
        for name in HOST_PARTS:
            self.assertEqual(index["parts"][name]["state"], "ok")
        self.assertEqual([index["parts"][name]["state"] for name in ("raw/core.bin", "kernel.log")],
                         ["not_asked", "left_out"])
