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
		[ "${driver##*/}" != mlx5_core ] || echo "${device##*/}"
	done
}

# What to type for a real device, in place of all that the guest is for.
explain_real_device() # DEVICE
{
	cat <<-EOF

	This machine has a ConnectX of its own, $1. For the same on it, with this
	kernel's headers installed (nothing here has been run on real hardware yet):

	    make -C kernel && sudo insmod kernel/mlx5ctl.ko
	    dmesg | tail    # says how a device joins that was there before the module
	    sudo build/bin/mlx5ctl dev show $1
	    sudo build/bin/mlx5ctl cap show dev $1
	    sudo build/bin/mlx5ctl core dump dev $1 -o core_dump.bin
	EOF
}

demo()
{
	local device

	build_all 6.1
	unlock_build
	rm -rf build/demo
	mkdir -p build/demo
	./build.sh vm --no-build --out build/demo -- tests/vm/demo
	say "the dump is in build/demo/core_dump.bin"
	for device in $(real_devices); do
		explain_real_device "$device"
	done
}
