# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""What mlx5ctl says of the machine's mlx5 devices, for sos (sosreport)."""

import json

from sos.report.plugins import (Plugin, IndependentPlugin, DebianPlugin,
                                RedHatPlugin, SuSEPlugin, UbuntuPlugin)
try:
    from sos.report.plugins import PluginOpt
except ImportError:
    # sos 4.0, which Debian 12 has, takes tuples.
    def PluginOpt(name, default, desc):
        return (name, desc, 'slow', default)


# It is for all; sos 4.0 finds what names its distribution.
class Mlx5ctl(Plugin, IndependentPlugin, DebianPlugin, RedHatPlugin,
              SuSEPlugin, UbuntuPlugin):

    short_desc = 'Firmware of NVIDIA ConnectX adapters, by mlx5ctl'

    plugin_name = 'mlx5ctl'
    profiles = ('hardware', 'network')
    packages = ('mlx5ctl',)
    commands = ('mlx5ctl',)

    option_list = [
        PluginOpt('core', default=False,
                  desc='firmware\'s core dump in the snapshots'),
        PluginOpt('anonymous', default=False,
                  desc='snapshots without GUIDs, addresses, serial numbers '
                       'and names')
    ]

    def setup(self):
        # mlx5ctl ends at deadlines of its own, of 60 s at most. These bounds,
        # in which the driver gives up a command, are for when it does not;
        # a longer -k mlx5ctl.timeout makes them longer.
        list_timeout = self.timeout // 3
        snapshot_timeout = self.timeout // 2

        devices = self.list_devices(list_timeout)
        # A device that does not answer loses two of its driver's command
        # slots to whoever asks it: it is asked for what nothing else has.
        usable = [device['dev'] for device in devices
                  if device['type'] == 'mlx5' and device['state'] == 'usable']
        if not any(device['state'] == 'no_answer' for device in devices):
            self.add_cmd_output('mlx5ctl dev', timeout=list_timeout)
        if not any(device['type'] == 'mlx5' for device in devices):
            return

        self.add_cmd_output('mlx5ctl health show', timeout=list_timeout)
        for device in usable:
            self.add_cmd_output([
                'mlx5ctl journal show dev %s' % device,
                'mlx5ctl link show dev %s' % device,
                'mlx5ctl cable show dev %s' % device
            ], timeout=list_timeout)
        # Last, for it asks most: who falls silent then is not asked again.
        self.add_snapshots(snapshot_timeout)

    def list_devices(self, timeout):
        """Collected at once, since the rest goes by it."""
        listed = self.collect_cmd_output('mlx5ctl -jp dev', stderr=False,
                                         timeout=timeout)
        try:
            return json.loads(listed['output'])
        except ValueError:
            return []

    def add_snapshots(self, timeout):
        """Of all devices at once, in a file for each, which mlx5ctl writes
        into the archive. The command's output is how whole they are."""
        words = ['mlx5ctl snapshot save']
        if not self.get_option('core'):
            words.append('--no-core')
        if self.get_option('anonymous'):
            words.append('--anonymous')
        where = self.get_cmd_output_path('snapshots')
        chroot = self.tmp_in_sysroot()
        if chroot:
            where = self.strip_sysroot(where)
        self.add_cmd_output(' '.join(words), timeout=timeout, runat=where,
                            chroot=chroot,
                            suggest_filename='mlx5ctl_snapshot_save')

# vim: set et ts=4 sw=4 :
