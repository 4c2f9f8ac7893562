# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh upstream rdma-core: the library, the bindings and their tests in
# rdma-core's own tree, for each suite of Debian whose source can be had. All of
# it is under build/upstream/rdma-core/SUITE:
#	tree/	the source, changed by buildlib/upstream/rdma_core.py
#	build/	built, to be run in place

# Beside the one that this machine runs.
RDMA_CORE_SUITES="trixie"

UPSTREAM_RDMA_CORE_PACKAGES="
debian-archive-keyring	checks what other suites give
dpkg-dev		unpacks sources
g++			checks headers
libnl-3-dev		rdma-core
libnl-route-3-dev	rdma-core
python3-docutils	rdma-core's man pages
python3-pkg-resources	rdma-core's checks
"

rdma_core_tree() # SUITE SOURCE
{
	local dir=build/upstream/rdma-core/$1

	rm -rf "$dir/tree"
	mkdir -p "$dir"
	cp -a "$2" "$dir/tree"
	# What a stable branch may not add to; new things go to the main one.
	rm -rf "$dir/tree/ABI"
	buildlib/upstream/rdma_core.py "$dir/tree"
}

build_rdma_core() # SUITE
{
	local dir=build/upstream/rdma-core/$1

	[ -e "$dir/build/build.ninja" ] ||
		cmake -S "$dir/tree" -B "$dir/build" -G Ninja -DIN_PLACE=1 -DENABLE_STATIC=1 -DENABLE_WERROR=1 \
			>"$dir/cmake.log" || {
		cat "$dir/cmake.log" >&2
		return 1
	}
	ninja -C "$dir/build" --quiet >"$dir/ninja.log" 2>&1 || {
		grep -A 20 FAILED "$dir/ninja.log" >&2
		return 1
	}
}

# rdma-core's own checks of what was built: symbol versions, headers in C and
# in C++, and static linking of everything that a library exports.
check_rdma_core() # SUITE
{
	local dir=build/upstream/rdma-core/$1

	python3 -W ignore "$dir/tree/buildlib/check-build" --src "$dir/tree" --build "$dir/build" \
		>"$dir/check-build.log" 2>&1 || {
		tail -n 40 "$dir/check-build.log" >&2
		return 1
	}
}

show_and_fail() # LOG
{
	tail -n 40 "$1" >&2
	return 1
}

# By its own runner; with no device on the host, and then with one in the guest.
# There every test of ours runs, and none is skipped.
test_rdma_core() # SUITE
{
	local dir=build/upstream/rdma-core/$1

	"$dir/build/bin/run_tests.py" -k mlx5ctl_layout >"$dir/tests.log" 2>&1 || show_and_fail "$dir/tests.log"
	grep -qx OK "$dir/tests.log" || show_and_fail "$dir/tests.log"
	./build.sh vm --no-build --kernel 6.12 -- "$dir/build/bin/run_tests.py" -v -k mlx5ctl >"$dir/guest.log" 2>&1 ||
		show_and_fail "$dir/guest.log"
	grep -Eq '^Ran [0-9]{2,} tests' "$dir/guest.log" || show_and_fail "$dir/guest.log"
	! grep -q skipped "$dir/guest.log" || show_and_fail "$dir/guest.log"
	sed -n 's/^Ran \([0-9]*\) tests.*/\1 passed, 0 failed/p' "$dir/guest.log"
}

upstream_rdma_core() # [SUITE...]
{
	local suite source built=()

	need_packages "$UPSTREAM_RDMA_CORE_PACKAGES"
	build_all 6.12
	# shellcheck disable=SC2086
	(($#)) || set -- "$(host_suite)" $RDMA_CORE_SUITES
	for suite; do
		source=$(suite_source "$suite" rdma-core) || continue
		say "rdma-core of Debian $suite: building"
		rdma_core_tree "$suite" "$source"
		build_rdma_core "$suite"
		check_rdma_core "$suite"
		built+=("$suite")
	done
	unlock_build
	((${#built[@]})) || die "no source of rdma-core could be had"
	for suite in "${built[@]}"; do
		say "rdma-core of Debian $suite: its tests, in a guest"
		test_rdma_core "$suite"
	done
}
