# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh upstream rdma-core: the library, the bindings and their tests as a
# series of commits for rdma-core, on the source of each suite of Debian that can be
# had, or on a tree of one's own. All of it is under build/upstream/rdma-core/SUITE:
#	tree/	the source with the series of buildlib/upstream/rdma_core.py
#	series/	the series
#	build/	built, to be run in place

# Newer ones, beside the one that this machine runs: mirrors lack one or the other source.
RDMA_CORE_SUITES="trixie sid"

UPSTREAM_RDMA_CORE_PACKAGES="
debian-archive-keyring	checks what other suites give
git			makes the series
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

	rm -rf "$dir/tree" "$dir/series"
	mkdir -p "$dir"
	cp -a "$2" "$dir/tree"
	# What a stable branch may not add to; new things go to the main one.
	rm -rf "$dir/tree/ABI" "$dir/tree/.git"
	buildlib/upstream/rdma_core.py "$dir/tree" "$dir/series"
}

# Without optimisation, for it is built again and again, and what is optimised is this project's own build.
build_rdma_core() # SUITE
{
	local dir=build/upstream/rdma-core/$1

	[ -e "$dir/build/build.ninja" ] ||
		cmake -S "$dir/tree" -B "$dir/build" -G Ninja -DIN_PLACE=1 -DENABLE_STATIC=1 -DENABLE_WERROR=1 \
			-DCMAKE_BUILD_TYPE=None -DCMAKE_C_FLAGS=-O0 >"$dir/cmake.log" || {
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

# Symbols that a library has and the package's list has not, and the other way round.
check_rdma_core_symbols() # SUITE
{
	local dir=build/upstream/rdma-core/$1

	(
		cd "$dir/tree"
		dpkg-gensymbols -pibverbs-providers -c4 -Idebian/ibverbs-providers.symbols -O/dev/null \
			-e"$(readlink -f ../build/lib/libmlx5ctl.so.1)"
	) >"$dir/symbols.log" 2>&1 || :
	# Of the others' libraries it was not told.
	! sed -n '/ mlx5ctl_\|libmlx5ctl/p' "$dir/symbols.log" | grep '^[-+]' >&2
}

# Each commit of the series builds, and passes what the tree's own check asks; or the last one does.
build_rdma_core_series() # SUITE each|last
{
	local dir=build/upstream/rdma-core/$1 commit commits

	# The first is the tree as it was.
	mapfile -t commits < <(git -C "$dir/tree" rev-list --reverse series | tail -n +2)
	[ "$2" = each ] || commits=("${commits[-1]}")
	for commit in "${commits[@]}"; do
		say "rdma-core of $1: $(git -C "$dir/tree" log -1 --format=%s "$commit")"
		git -C "$dir/tree" checkout -q "$commit"
		build_rdma_core "$1" && check_rdma_core "$1" || return
	done
	check_rdma_core_symbols "$1"
}

# By its own runner; with no device on the host, and then with one in the guest.
# There every test of ours runs, and none is skipped.
test_rdma_core() # SUITE
{
	local dir=build/upstream/rdma-core/$1

	"$dir/build/bin/run_tests.py" -k mlx5ctl_layout >"$dir/tests.log" 2>&1 || show_and_fail "$dir/tests.log" || return
	grep -qx OK "$dir/tests.log" || show_and_fail "$dir/tests.log" || return
	./build.sh vm --no-build -- "$dir/build/bin/run_tests.py" -v -k mlx5ctl >"$dir/guest.log" 2>&1 ||
		show_and_fail "$dir/guest.log" || return
	grep -Eq '^Ran [0-9]{2,} tests' "$dir/guest.log" || show_and_fail "$dir/guest.log" || return
	! grep -q skipped "$dir/guest.log" || show_and_fail "$dir/guest.log" || return
	echo "rdma-core of $1, $(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")/\1/p' "$dir/tree/CMakeLists.txt"):" \
		"$(sed -n 's/^Ran \([0-9]*\) tests.*/\1 passed, 0 failed/p' "$dir/guest.log")"
}

try_rdma_core() # SUITE SOURCE each|last
{
	rdma_core_tree "$1" "$2" && build_rdma_core_series "$1" "$3" || return
	say "rdma-core of $1: its tests, in a guest"
	test_rdma_core "$1"
}

# Of a directory, which is a tree of one's own, its name. Of Debian's the oldest and the newest that can be had, beside
# each other; a series is submitted for the newest, so that it is that one whose every commit is tried.
upstream_rdma_core() # [SUITE|DIRECTORY...]
{
	local suite source suites=("$@") named=() sources=()

	need_packages "$UPSTREAM_RDMA_CORE_PACKAGES"
	build_for_driver_tests 6.1
	unlock_build
	lock_form rdma-core
	# shellcheck disable=SC2206
	(($#)) || suites=("$(host_suite)" $RDMA_CORE_SUITES)
	for suite in "${suites[@]}"; do
		source=$(tree_of_ones_own "$suite")
		[ -n "$source" ] || source=$(suite_source "$suite" rdma-core) || {
			echo "rdma-core of $suite: not run, for its source cannot be had here"
			continue
		}
		[[ $suite != */* ]] || suite=$(basename "$source")
		named+=("$suite") sources+=("$source")
	done
	((${#named[@]})) || die "no source of rdma-core could be had"
	(($#)) || ((${#named[@]} == 1)) || {
		beside try_rdma_core "${named[0]}" "${sources[0]}" last
		beside try_rdma_core "${named[-1]}" "${sources[-1]}" each
		wait_beside
		return
	}
	for suite in "${!named[@]}"; do
		try_rdma_core "${named[suite]}" "${sources[suite]}" each || return
	done
}
