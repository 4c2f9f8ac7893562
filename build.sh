#!/bin/bash
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#
# Everything a newcomer runs: see usage() below, or ./build.sh help.
# What it makes goes under build/; what it installs, it names first.

set -euo pipefail

# Debian's own tools, whatever the caller's PATH leads to.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin

TOP=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
CALLER=$PWD
cd "$TOP"

. buildlib/sh/packages.sh
. buildlib/sh/kernels.sh
. buildlib/sh/debug_kernel.sh
. buildlib/sh/modules.sh
. buildlib/sh/monitoring.sh
. buildlib/sh/check.sh
. buildlib/sh/repeat.sh
. buildlib/sh/deep_check.sh
. buildlib/sh/packages_build.sh
. buildlib/sh/demo.sh
. buildlib/sh/pictures.sh
. buildlib/sh/bench.sh
. buildlib/sh/suites.sh
. buildlib/sh/cross.sh
. buildlib/sh/matrix.sh
. buildlib/sh/upstream.sh
. buildlib/sh/upstream_kernel.sh
. buildlib/sh/upstream_rdma_core.sh
. buildlib/sh/upstream_iproute2.sh

usage()
{
	cat <<-'EOF'
	usage: ./build.sh           build all: kernel modules, library, tool, bindings
	       ./build.sh demo      show a firmware core dump on a simulated ConnectX
	       ./build.sh check     run every test; --only PATTERN runs those that match,
	                            --quick what needs no guest and is over soonest
	       ./build.sh check --repeat N [--kernel VERSION] [--load KIND]... [-- TEST...]
	                            run the guest's tests N times on each kernel; KIND is
	                            busy, nice, memory, smp1 or mttcg: Documentation/testing.md
	       ./build.sh check --deep [--only PATTERN] [SECONDS]
	                            run the guest's tests on a kernel that looks for
	                            mistakes, and a fuzzer for SECONDS (600)
	       ./build.sh fleet     see the alerts of monitoring/ fire and resolve in Debian's
	                            Prometheus and Alertmanager, on loopback, over files and guests
	       ./build.sh pictures  make the pictures in README.md anew
	       ./build.sh bench     measure, in a guest and here; build/bench gets the results
	       ./build.sh vm [OPTION...] -- COMMAND [ARG...]
	                            run COMMAND in a guest with a simulated ConnectX;
	                            ./build.sh vm --help lists the options
	       ./build.sh packages  make Debian and RPM packages in build/packages;
	                            --reproducible makes them twice and compares,
	                            --test installs them in a fresh Debian, boots it
	                            and removes them, --upstream makes all that
	                            "upstream" does too
	       ./build.sh matrix [SUITE...] [-- TEST...]
	                            build and run the guest's tests in newer Debians, with
	                            their kernels, compilers and rdma-core; a line for each
	       ./build.sh cross [ARCH]
	                            build library, command, tests and the kernel module for
	                            another architecture (s390x, which is big-endian, or
	                            arm64), and run the tests in emulation
	       ./build.sh upstream [NAME [VERSION|SUITE|DIRECTORY...]]
	                            make the forms for other projects, or one, build and
	                            run them, a line for each; NAME is kernel (patches for
	                            mlx5_ib), rdma-core or iproute2 (an object "fw" in the
	                            rdma tool)
	       ./build.sh help      say this
	EOF
}

say()
{
	echo "build: $*" >&2
}

die()
{
	say "$*"
	exit 1
}

# Directories of half-made things: they go when this script does, however it ends.
temporary_directory() # PARENT
{
	mktemp -d "$1/.tmp.$$.XXXXXX"
}

clean_up()
{
	stop_steps
	rm -rf build/.tmp.$$.* build/*/.tmp.$$.*
}

jobs_at_once()
{
	nproc
}

# One build at a time; guests may run side by side.
lock_build()
{
	mkdir -p build
	exec 9>build/.lock
	flock -n 9 || {
		say "waiting for another build.sh to finish building"
		flock 9
	}
}

unlock_build()
{
	exec 9>&-
}

DRIVER_TEST_TARGETS="providers/mlx5ctl/all compat32"

build_userspace() # [TARGET...]
{
	[ -e build/build.ninja ] || say "building the library, the tool, the bindings and the tests"
	[ -e build/build.ninja ] || cmake -S . -B build -G Ninja -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >build/cmake.log || {
		cat build/cmake.log >&2
		die "cmake failed"
	}
	ninja -C build --quiet "$@" | sed '/no work to do/d' >&2
}

# What the driver's own tests run: neither the command nor the bindings, and no unit test.
build_for_driver_tests() # KERNEL
{
	build_modules "$1"
	# shellcheck disable=SC2086
	build_userspace $DRIVER_TEST_TARGETS
}

build_all() # KERNEL...
{
	local version

	for version; do
		build_modules "$version"
	done
	build_userspace
}

# The guest's runner reads the options; it says which kernel they need built.
vm()
{
	local runner=$TOP/tests/vm/guest.py kernel

	need_packages "$BUILD_PACKAGES$RUN_PACKAGES"
	kernel=$("$runner" --plan "$@") || exit
	case $kernel in
	'') ;;
	usage:*)
		echo "$kernel"
		return
		;;
	*)
		lock_build
		build_all "$kernel"
		unlock_build
		;;
	esac
	cd "$CALLER"
	exec "$runner" "$@"
}

trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

case ${1-} in
'')
	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES"
	# shellcheck disable=SC2086
	build_all $KERNELS
	;;
demo)
	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES"
	demo
	;;
bench)
	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES"
	bench "${@:2}"
	;;
pictures)
	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES$CHECK_PACKAGES"
	pictures
	;;
fleet)
	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES"
	need_prometheus
	build_all 6.1
	unlock_build
	fleet
	;;
check)
	check "${@:2}"
	;;
packages)
	packages "${@:2}"
	;;
vm)
	vm "${@:2}"
	;;
matrix)
	matrix "${@:2}"
	;;
cross)
	cross "${@:2}"
	;;
upstream)
	upstream "${@:2}"
	;;
help | -h | --help)
	usage
	;;
*)
	say "unknown word: $1"
	usage >&2
	exit 2
	;;
esac
