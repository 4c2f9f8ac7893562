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
	local dir file

	[ ! -e "$PROMETHEUS" ] || return 0
	mkdir -p build
	dir=$(temporary_directory build)
	refresh_package_index
	say "downloading Debian's Prometheus (about 40 MB)"
	mkdir "$dir/packages" "$dir/root"
	# As root apt would switch to a user of its own, who cannot write here.
	# shellcheck disable=SC2086
	(cd "$dir/packages" && apt-get download -q -o APT::Sandbox::User=root $PROMETHEUS_PACKAGES >&2) ||
		die "no Prometheus in this machine's package sources; Debian 12 has it"
	for file in "$dir"/packages/*.deb; do
		dpkg-deb -x "$file" "$dir/root"
	done
	mv "$dir/root" "$PROMETHEUS"
	rm -r "$dir"
}

alerts()
{
	local promtool=$PWD/$PROMETHEUS/usr/bin/promtool

	"$promtool" check rules monitoring/mlx5ctl-alerts.yml
	"$promtool" test rules monitoring/mlx5ctl-alerts.test.yml
}
