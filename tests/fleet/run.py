#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""
A fleet that is watched, on this machine's loopback: Debian's node_exporter, Prometheus and
Alertmanager, with the rules of monitoring/, over files as "mlx5ctl metrics" writes them.

    tests/fleet/run.py PROMETHEUS MLX5CTL OUT

PROMETHEUS has the programs (./build.sh fleet unpacks them), OUT gets their logs. What the tool
prints of a recorded device is given to a dozen devices; each comes to have a fault of its own,
is expected to be told of in Alertmanager by that alert and no other, and loses it again, which
has to end the alert. Times in the rules are a thirtieth of what they are, and half a minute at
most. Then every query of the dashboard is put to Prometheus.
"""
import contextlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [os.path.dirname(HERE), os.path.join(TOP, "buildlib")]
from base import wait_for  # noqa: E402
from check_monitoring import queries_of  # noqa: E402

MONITORING = os.path.join(TOP, "monitoring")
RECORDED = "mlx5_0"  # what stands for the address where a recording answers
SCALE = 30
LONGEST = 30
# What a day's range is compared with has to stay in it until the alert has been seen.
DAY, LONGEST_DAY = 86400, 300
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
PREFIX = "mlx5ctl_"


def scaled(seconds):
    return max(2, min(LONGEST if seconds < DAY else LONGEST_DAY, seconds // SCALE))


def faster(rules):
    """The same rules for a day of a few minutes."""
    def duration(match):
        total = sum(int(number) * UNITS[unit]
                    for number, unit in re.findall(r"(\d+)([smhd])", match[2]))
        return "%s%ds" % (match[1], scaled(total))

    rules = re.sub(r"(for: |\[|offset )((?:\d+[smhd])+)", duration, rules)
    # What they compare an age with.
    return re.sub(r"(time\(\) - .* [<>] )(\d+)", lambda match: match[1] + str(scaled(int(match[2]))), rules)


class Host:
    """A node_exporter, and the file that it reads."""

    def __init__(self, name, out):
        self.name = name
        self.directory = os.path.join(out, "textfiles-" + name)
        os.makedirs(self.directory)
        self.path = os.path.join(self.directory, "mlx5ctl.prom")
        self.port = free_port()
        self.instance = "127.0.0.1:%d" % self.port


class Device:
    """An address and its fault: what is otherwise, as a number or, of a counter, as how much it
    grows with each file; None is a sample that is not there."""

    def __init__(self, number, alert, fault=None, usual=None):
        self.pci = "0000:%02x:00.0" % number
        self.alert = alert
        self.fault = fault or {}
        self.usual = usual or {}
        self.grown = {}


PORT = 'port="1"'
GOOD = {
    ("up", ""): 1,
    ("health_healthy", 'reporter="fw"'): 1,
    ("health_healthy", 'reporter="fw_fatal"'): 1,
    ("command_slots", ""): 31,
    ("command_slots_lost", ""): 0,
    ("queue_pairs", ""): 12,
    ("port_operational_status", PORT): 1,
    ("port_raw_bit_error_ratio", PORT): 1e-9,
    ("port_effective_bit_error_ratio", PORT): 1.5e-254,
    ("port_symbol_bit_error_ratio", PORT): 1.5e-254,
    ("port_lane_grade", PORT + ',lane="0"'): 23970,
    ("module_alarms", PORT): 0,
    ("congestion_flows", ""): 0,
    ("congestion_enabled", 'priority="3",point="reaction"'): 1,
    ("congestion_enabled", 'priority="3",point="notification"'): 1,
    ("settings_waiting", ""): 0,
    ("readings_refused", ""): 1,
    ("pcie_link_width_max", ""): 16,
    ("pcie_link_speed_transfers_per_second", ""): 16e9,
    ("pcie_link_speed_max_transfers_per_second", ""): 16e9,
}
# Of what a recording lacks, and of Ethernet.
COUNTERS = {
    ("health_errors_total", 'reporter="fw"'),
    ("pcie_reported_errors_total", 'severity="correctable"'),
    ("congestion_marked_packets_total", ""),
    ("congestion_notifications_handled_total", ""),
    ("congestion_notifications_ignored_total", ""),
    ("congestion_notifications_sent_total", ""),
    ("port_eth_receive_bytes_total", PORT),
    ("port_eth_transmit_bytes_total", PORT),
    ("port_eth_receive_errors_total", PORT),
    ("port_eth_receive_pause_frames_total", PORT),
    ("port_eth_transmit_pause_frames_total", PORT),
    ("port_eth_priority_receive_pause_frames_total", PORT + ',priority="3"'),
    ("port_eth_priority_transmit_pause_frames_total", PORT + ',priority="3"'),
    ("port_eth_pause_storm_warnings_total", PORT),
    ("port_ib_receive_bytes_total", PORT),
    ("port_ib_transmit_bytes_total", PORT),
    ("port_fec_code_words_total", PORT + ',fec="RS(528,514)",least_errors="1",most_errors="1"'),
    ("port_link_down_events_total", PORT),
}
LIMIT = 105  # of the recorded device's sensor, as its own metric says

DEVICES = [
    Device(1, None),
    Device(2, "Mlx5DeviceSilent", {("up", ""): 0}),
    Device(3, "Mlx5FirmwareFatal", {("health_healthy", 'reporter="fw_fatal"'): 0}),
    Device(4, "Mlx5FirmwareUnhealthy", {("health_healthy", 'reporter="fw"'): 0}),
    Device(5, "Mlx5FirmwareErrors", {("health_errors_total", 'reporter="fw"'): 1}),
    Device(6, "Mlx5CommandsUnanswered", {("commands_unanswered", ""): 1}),
    Device(7, "Mlx5CommandSlotsLost", {("command_slots_lost", ""): 1}),
    Device(8, "Mlx5LinkFlapping", {("port_link_down_events_total", PORT): 1}),
    Device(9, "Mlx5LinkDown", {("port_operational_status", PORT): 2}),
    Device(10, "Mlx5BitErrorRatioHigh", {("port_effective_bit_error_ratio", PORT): 6e-12}),
    Device(11, "Mlx5BitErrorRatioRising", {("port_raw_bit_error_ratio", PORT): 1e-6}),
    Device(12, "Mlx5PauseStorm", {("port_eth_transmit_pause_frames_total", PORT): 5000}),
    Device(13, "Mlx5PauseWatermark", {("port_eth_pause_storm_warnings_total", PORT): 1}),
    Device(14, "Mlx5PausedByPeer", {("port_eth_priority_receive_pause_frames_total", PORT + ',priority="3"'): 5000}),
    Device(15, "Mlx5TemperatureHigh", {("temperature_celsius", 'sensor="asic"'): LIMIT}),
    Device(16, "Mlx5TemperatureNearLimit", {("temperature_celsius", 'sensor="asic"'): LIMIT - 3}),
    Device(17, "Mlx5PcieDegraded", {("pcie_link_width", ""): 8}),
    Device(18, "Mlx5QueuePairsInError", {("vnic_error_queues", ""): 3}),
    Device(19, "Mlx5ChangedFromOutside", {("journal_last_change_timestamp_seconds", ""): "now"},
           {("journal_last_change_timestamp_seconds", ""): None}),
    Device(20, "Mlx5ModuleAlarm", {("module_alarms", PORT): 2}),
    Device(21, "Mlx5SettingsWait", {("settings_waiting", ""): 2}),
    Device(22, "Mlx5ReadingsRefused", {("readings_refused", ""): 5}),
]


def recorded_text(tool):
    return subprocess.run([tool, "metrics", "dev", RECORDED], stdout=subprocess.PIPE, check=True, text=True,
                          env={**os.environ, "MLX5CTL_ADB": "/nonexistent",
                               "MLX5CTL_REPLAY": os.path.join(TOP, "tests", "data", "session.trace")}).stdout


def samples_of(text):
    """(name, labels without the device) -> number, and the lines of TYPE and HELP."""
    samples, comments = {}, {}
    for line in text.splitlines():
        if line.startswith("#"):
            comments.setdefault(line.split()[2], []).append(line)
            continue
        name, labels, value = re.fullmatch(r"mlx5ctl_(\w+)\{(.*)\} (\S+)", line).groups()
        labels = ",".join(label for label in labels.split(",") if not label.startswith("pci="))
        samples[name, labels] = float(value)
    # When the recording was made is long ago.
    samples["journal_last_change_timestamp_seconds", ""] = 1
    return samples, comments


class Feed(threading.Thread):
    """Writes each host's file once a second, as the timer does once a minute."""

    def __init__(self, hosts, text):
        super().__init__(daemon=True)
        self.hosts = hosts
        samples, self.comments = samples_of(text)
        self.samples = {**samples, **GOOD, **{key: 0.0 for key in COUNTERS}}
        self.faulty = False
        self.stopped = threading.Event()

    def device(self, device):
        values = {**self.samples, **device.usual}
        for key, fault in device.fault.items():
            if key[0].endswith("_total"):
                device.grown[key] = device.grown.get(key, 0) + (fault if self.faulty else 0)
                values[key] += device.grown[key]
            elif self.faulty:
                # clock: a time is what this metric is
                values[key] = time.time() if fault == "now" else fault
        yield "device_info", 'pci="%s",device="mlx5_%d",board="MT_0000000359",system_guid="%s",firmware="22.35.1012",' \
            'link_layer="Ethernet"' % (device.pci, DEVICES.index(device), device.pci), 1
        for (name, labels), value in values.items():
            if value is not None:
                yield name, 'pci="%s"' % device.pci + (labels and "," + labels), value

    def write(self, host, devices, collected):
        families = {}
        for device in devices:
            for name, labels, value in self.device(device):
                families.setdefault(PREFIX + name, []).append("%s%s{%s} %r" % (PREFIX, name, labels, value))
        lines = []
        for name, samples in families.items():
            lines += self.comments.get(name, ()) or (
                "# HELP %s of this test" % name,
                "# TYPE %s %s" % (name, "counter" if name.endswith("_total") else "gauge"))
            lines += samples
        name = PREFIX + "collected_timestamp_seconds"
        lines += "# HELP %s When this was read" % name, "# TYPE %s gauge" % name, "%s %r" % (name, collected)
        with open(host.path + ".new", "w", encoding="ascii") as file:
            file.write("\n".join(lines) + "\n")
        os.rename(host.path + ".new", host.path)

    def run(self):
        fleet, stale, missing = self.hosts
        # clock: the rules are about time, and this is what goes by
        while not self.stopped.wait(1):
            now = time.time()  # clock: a time is what this metric is
            self.write(fleet, DEVICES, now)
            if not self.faulty:
                self.write(stale, DEVICES[:1], now)
                self.write(missing, DEVICES[:1], now)
            elif os.path.exists(missing.path):
                os.unlink(missing.path)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def get(port, path, **arguments):
    url = "http://127.0.0.1:%d%s?%s" % (port, path, urllib.parse.urlencode(arguments, doseq=True))
    with urllib.request.urlopen(url, timeout=300) as response:
        return response.read().decode()


def is_up(port, path):
    try:
        return get(port, path)
    except OSError:
        return None


@contextlib.contextmanager
def daemon(out, name, *words):
    with open(os.path.join(out, name + ".log"), "wb") as log, \
            subprocess.Popen(words, stdout=log, stderr=log, stdin=subprocess.DEVNULL) as process:
        try:
            yield
        finally:
            process.terminate()


def with_shared_files(root):
    """Debian's Alertmanager reads its templates in /usr/share: there they are, for it alone."""
    return ("unshare", "--map-root-user", "--mount", "sh", "-ec",
            'mount --bind "$0" /usr/share; exec "$@"', os.path.join(root, "usr", "share"))


def configure(out, hosts, alertmanager):
    """JSON is YAML, too."""
    def write(name, text):
        path = os.path.join(out, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    with open(os.path.join(MONITORING, "mlx5ctl-alerts.yml"), encoding="utf-8") as file:
        rules = write("rules.yml", faster(file.read()))
    return (
        write("prometheus.yml", json.dumps({
            "global": {"scrape_interval": "1s", "scrape_timeout": "1s", "evaluation_interval": "1s"},
            "rule_files": [rules],
            "alerting": {"alertmanagers": [{"static_configs": [{"targets": ["127.0.0.1:%d" % alertmanager]}]}]},
            "scrape_configs": [{"job_name": "node", "static_configs": [{"targets": [host.instance for host in hosts]}]}],
        })),
        write("alertmanager.yml", json.dumps({
            "route": {"receiver": "nobody", "group_by": ["..."], "group_wait": "0s"},
            "receivers": [{"name": "nobody"}],
        })))


@contextlib.contextmanager
def watched_by(root, out, hosts):
    """The daemons that watch these hosts: the ports of Prometheus and of Alertmanager."""
    programs = os.path.join(root, "usr", "bin")
    prometheus, alertmanager = free_port(), free_port()
    config, routes = configure(out, hosts, alertmanager)
    with contextlib.ExitStack() as stack:
        for number, host in enumerate(hosts):
            stack.enter_context(daemon(
                out, "node-exporter-%d" % number, os.path.join(programs, "prometheus-node-exporter"),
                "--collector.disable-defaults", "--collector.textfile", "--web.listen-address=" + host.instance,
                "--collector.textfile.directory=" + host.directory))
        stack.enter_context(daemon(
            out, "alertmanager", *with_shared_files(root), os.path.join(programs, "prometheus-alertmanager"),
            "--config.file=" + routes,
            "--storage.path=" + os.path.join(out, "alertmanager"), "--cluster.listen-address=",
            "--web.listen-address=127.0.0.1:%d" % alertmanager))
        stack.enter_context(daemon(
            out, "prometheus", os.path.join(programs, "prometheus"), "--config.file=" + config,
            "--storage.tsdb.path=" + os.path.join(out, "prometheus"), "--rules.alert.resend-delay=1s",
            "--rules.alert.for-grace-period=1s", "--web.listen-address=127.0.0.1:%d" % prometheus))
        for port, path in [(host.port, "/metrics") for host in hosts] + \
                [(prometheus, "/-/ready"), (alertmanager, "/-/ready")]:
            wait_for(lambda port=port, path=path: is_up(port, path), what="answer at port %d" % port)
        yield prometheus, alertmanager


def wait_for_history(port):
    """A day goes by, as the rules see it, and the hour in which today's mean is made."""
    wait_for(lambda: '"value"' in get(port, "/api/v1/query", query="mlx5ctl_up offset %ds" % (2 * LONGEST + 5)),
             what="history")


class Watch:
    """What Alertmanager has, and has had."""

    def __init__(self, port, expected):
        self.port = port
        self.expected = expected  # {(alert, instance, address or None)}
        self.unexpected = set()
        self.annotations = {}
        self.seen = set()

    def active(self):
        found = set()
        for alert in json.loads(get(self.port, "/api/v2/alerts")):
            labels = alert["labels"]
            key = labels["alertname"], labels["instance"], labels.get("pci")
            found.add(key)
            self.annotations[key] = alert["annotations"]
        for key in sorted(found - self.seen, key=str):
            print("fires:    %-26s %s" % (key[0], key[2] or key[1]), flush=True)
        self.seen |= found
        self.unexpected |= found - self.expected
        return found

    def all_fired(self):
        self.active()
        return self.expected <= self.seen

    def all_resolved(self):
        return not self.active()


def render(expression, instance):
    """As Grafana would, with everything chosen."""
    for name, value in (("__rate_interval", "10s"), ("instance", ".*"), ("pci", ".*"), ("port", ".*")):
        expression = expression.replace("$" + name, value)
    return expression.replace("127.0.0.1", instance)


def ask_dashboard(port, fed):
    """Each query is understood, and those whose metrics were fed find something."""
    with open(os.path.join(MONITORING, "mlx5ctl-dashboard.json"), encoding="utf-8") as file:
        dashboard = json.load(file)
    num = 0
    for query in queries_of(dashboard):
        rendered = render(query, "127.0.0.1")
        values = re.fullmatch(r"label_values\((.*), (\w+)\)", rendered)
        if values:
            answer = json.loads(get(port, "/api/v1/label/%s/values" % values[2], **{"match[]": values[1]}))
            result = answer["data"]
        else:
            answer = json.loads(get(port, "/api/v1/query", query=rendered))
            result = answer["data"]["result"]
        assert answer["status"] == "success", query
        names = set(re.findall(r"mlx5ctl_\w+", query))
        comparing = re.search(r"[<>] \d+\)?$|ALERTS|> 0\)", query)
        assert result or comparing or not names <= fed, "finds nothing: " + query
        num += 1
    print("dashboard: %d queries" % num)


def check_metadata(host, comments):
    """The textfile collector gives types and texts on as the tool wrote them."""
    text = get(host.port, "/metrics")
    for name, lines in comments.items():
        for line in lines:
            assert line in text, "node_exporter has lost: " + line
    assert "node_textfile_scrape_error 0" in text
    print("node_exporter: %d families with TYPE and HELP" % len(comments))


def main(root, tool, out):
    # Whoever ends this ends the daemons.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # Prometheus takes a relative path for one beside its configuration.
    root, out = os.path.abspath(root), os.path.abspath(out)
    hosts = [Host(name, out) for name in ("fleet", "stale", "missing")]
    fleet, stale, missing = hosts
    feed = Feed(hosts, recorded_text(tool))
    expected = {(device.alert, fleet.instance, device.pci) for device in DEVICES if device.alert}
    expected |= {("Mlx5MetricsStale", stale.instance, None), ("Mlx5MetricsMissing", missing.instance, None)}
    with open(os.path.join(MONITORING, "mlx5ctl-alerts.yml"), encoding="utf-8") as file:
        assert set(re.findall(r"- alert: (\w+)", file.read())) == {key[0] for key in expected}
    with watched_by(root, out, hosts) as (prometheus, alertmanager), contextlib.ExitStack() as stack:
        watch = Watch(alertmanager, expected)
        feed.start()
        stack.callback(feed.stopped.set)
        wait_for_history(prometheus)
        assert watch.all_resolved(), watch.seen
        check_metadata(fleet, feed.comments)
        print("all is well, and nothing fires; now the faults", flush=True)
        feed.faulty = True
        wait_for(watch.all_fired, what="alert: %s" % expected)
        ask_dashboard(prometheus, {PREFIX + name for name, _ in feed.samples} | {PREFIX + "device_info"})
        print("now they are repaired", flush=True)
        feed.faulty = False
        wait_for(watch.all_resolved, what="end of alerts")
    assert not watch.unexpected, watch.unexpected
    for key, annotations in watch.annotations.items():
        assert "Type on the host" in annotations["description"] or key[0] == "Mlx5PausedByPeer", key
        assert "<" not in annotations["summary"] + annotations["description"], annotations
        assert key[2] is None or key[2] in annotations["summary"], annotations
    print("all %d alerts fired and resolved" % len(expected))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3])
