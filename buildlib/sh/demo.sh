# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh demo: the main job, shown on a simulated ConnectX. The commands run
# in the guest from tests/vm/demo, and would be the same on real hardware.

real_devices()
{
	local device driver

	for device in /sys/class/infiniband/*; do
		driver=$(readlink "$device/device/driver") || continue
		[ "$(basename "$driver")" != mlx5_core ] || basename "$device"
	done
}

demo()
{
	local device dump=build/demo/core_dump.bin

	build_all 6.1
	unlock_build
	rm -rf build/demo
	mkdir -p build/demo
	./build.sh vm --no-build --out build/demo -- tests/vm/demo
	say "the dump is in $dump"
	for device in $(real_devices); do
		say "this machine has an mlx5 device, $device; README.md, \"Real hardware\", tells how to run the same there"
	done
}
