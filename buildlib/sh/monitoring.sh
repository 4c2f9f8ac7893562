# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# What is in monitoring/, tried with Debian's Prometheus: its programs are taken out of
# their packages into build/prometheus without installing them, for that would start
# daemons on this machine. No root needed.

PROMETHEUS=build/prometheus
PROMETHEUS_PACKAGES="prometheus prometheus-node-exporter prometheus-alertmanager"

need_prometheus()
{
	local dir

	[ ! -e "$PROMETHEUS" ] || return 0
	mkdir -p build
	dir=$(temporary_directory build)
	refresh_package_index
	say "downloading Debian's Prometheus (about 40 MB)"
	mkdir "$dir/packages" "$dir/root"
	# shellcheck disable=SC2086
	download_packages "$dir/packages" $PROMETHEUS_PACKAGES ||
		die "no Prometheus in this machine's package sources; Debian 12 has it"
	take_out_of_packages "$dir/packages" "$dir/root"
	mv "$dir/root" "$PROMETHEUS"
	rm -r "$dir"
}

# The program that they start need not be installed here.
units()
{
	local dir

	dir=$(temporary_directory build)
	cp monitoring/mlx5ctl-metrics.timer "$dir"
	sed 's|^ExecStart=mlx5ctl |ExecStart=/bin/true |' monitoring/mlx5ctl-metrics.service >"$dir/mlx5ctl-metrics.service"
	systemd-analyze verify --man=no "$dir"/mlx5ctl-metrics.{service,timer} 2>&1 | tee "$dir/found"
	[ ! -s "$dir/found" ]
	rm -r "$dir"
}

alerts()
{
	local promtool=$PWD/$PROMETHEUS/usr/bin/promtool golden=tests/data/golden/metrics-show-1.txt

	buildlib/check_monitoring.py "$golden" monitoring/mlx5ctl-{alerts.yml,alerts.test.yml,dashboard.json} \
		tools/{meter,metrics}*.c
	"$promtool" check metrics <"$golden" 2>&1
	"$promtool" check rules monitoring/mlx5ctl-alerts.yml
	units
	"$promtool" test rules monitoring/mlx5ctl-alerts.test.yml
}

# Daemons on loopback, for as long as this takes: first over files with every fault that
# there is an alert for, and then over guests, with those that the simulator has.
fleet()
{
	rm -rf build/fleet
	mkdir -p build/fleet/guests
	tests/fleet/run.py "$PROMETHEUS" build/bin/mlx5ctl build/fleet 2>&1 | tee build/fleet/log
	tests/fleet/guests.py "$PROMETHEUS" build/fleet/guests 2>&1 | tee -a build/fleet/log
}
