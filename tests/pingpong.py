# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""The ping-pong programs of ibverbs-utils, both ends of them."""
import socket
import subprocess

import base


def free_port():
    with socket.socket() as s:
        s.bind(("", 0))
        return s.getsockname()[1]


def listening(port):
    """Whether somebody listens there, without connecting: the server takes one client only."""
    for path in "/proc/net/tcp", "/proc/net/tcp6":
        with open(path) as table:
            for line in table.readlines()[1:]:
                fields = line.split()
                if fields[3] == "0A" and int(fields[1].split(":")[1], 16) == port:
                    return True
    return False


def pingpong(kind, *options, devices=("mlx5_0", "mlx5_0"), rounds=20):
    """Runs ibv_KIND_pingpong between the devices; CalledProcessError if an end fails."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    port = free_port()
    command = [f"ibv_{kind}_pingpong", "-p", str(port), "-n", str(rounds), *options]
    server = subprocess.Popen([*command, "-d", devices[0]], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        base.wait_for(lambda: listening(port) or server.poll() is not None, what="server")
        subprocess.run([*command, "-d", devices[1], "localhost"], check=True, capture_output=True,
                       timeout=base.HANG)
        output = server.communicate(timeout=base.HANG)[0]
    finally:
        server.kill()
        server.wait()
    if server.returncode:
        raise subprocess.CalledProcessError(server.returncode, server.args, output)
