# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh upstream iproute2: an object "fw" in iproute2's rdma tool, on top of
# libmlx5ctl, for the source of each suite of Debian that can be had, or in a tree of
# one's own. All of it is under build/upstream/iproute2/SUITE:
#	prefix/	the library, installed
#	tree/	the source, changed by buildlib/upstream/iproute2.py, and built

# Newer ones, beside the one that this machine runs: mirrors lack one or the other source.
IPROUTE2_SUITES="trixie sid"

UPSTREAM_IPROUTE2_PACKAGES="
debian-archive-keyring	checks what apt's private indices give
dpkg-dev		unpacks sources
bison			iproute2's build
flex			iproute2's build
libmnl-dev		iproute2's rdma
man-db			checks its page
"

IPROUTE2_WARNINGS="-Wall -Wextra -Werror -Wno-unused-parameter -Wno-missing-field-initializers -Wno-sign-compare"

build_iproute2() # SUITE SOURCE
{
	local dir=build/upstream/iproute2/$1
	local prefix=$PWD/$dir/prefix

	rm -rf "$dir"
	mkdir -p "$dir"
	cp -a "$2" "$dir/tree"
	buildlib/upstream/iproute2.py "$dir/tree"
	DESTDIR=$prefix cmake --install build/providers/mlx5ctl >"$dir/install.log"
	(
		cd "$dir/tree"
		PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name libmlx5ctl.pc)") PKG_CONFIG_SYSROOT_DIR=$prefix \
			./configure
		make -j "$(jobs_at_once)" SUBDIRS="lib rdma"
		# The compiler's stricter words are for our file alone.
		touch rdma/fw.c
		make SUBDIRS=rdma CCOPTS="-O2 $IPROUTE2_WARNINGS"
	) >"$dir/build.log" 2>&1 || {
		tail -n 40 "$dir/build.log" >&2
		return 1
	}
	grep -q '^libmlx5ctl support: yes' "$dir/build.log" || die "iproute2 did not find libmlx5ctl"
	man --warnings=all -l "$dir/tree/man/man8/rdma-fw.8" 2>&1 >"$dir/rdma-fw.txt" | tee "$dir/man.log" >&2
	[ ! -s "$dir/man.log" ]
}

test_iproute2() # SUITE
{
	local dir=build/upstream/iproute2/$1

	# shellcheck disable=SC2016
	./build.sh vm --no-build -- /bin/bash -c 'PATH=$0:$PATH exec tests/run_tests.py tests/upstream/test_rdma_fw.py' \
		"$PWD/$dir/tree/rdma" >"$dir/guest.log" 2>&1 || show_and_fail "$dir/guest.log"
	echo "iproute2 of $1, $(sed -n 's/.*version\[\] = "\(.*\)".*/\1/p' "$dir/tree/include/version.h"):" \
		"$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$dir/guest.log")"
}

# Of a directory, which is a tree of one's own, its name.
upstream_iproute2() # [SUITE|DIRECTORY...]
{
	local suite source built=()

	need_packages "$UPSTREAM_IPROUTE2_PACKAGES"
	build_for_driver_tests 6.1
	unlock_build
	lock_form iproute2
	# shellcheck disable=SC2086
	(($#)) || set -- "$(host_suite)" $IPROUTE2_SUITES
	for suite; do
		source=$(tree_of_ones_own "$suite")
		[ -n "$source" ] || source=$(suite_source "$suite" iproute2) || {
			echo "iproute2 of $suite: not run, for its source cannot be had here"
			continue
		}
		[[ $suite != */* ]] || suite=$(basename "$source")
		say "iproute2 of $suite: building"
		build_iproute2 "$suite" "$source"
		built+=("$suite")
	done
	((${#built[@]})) || die "no source of iproute2 could be had"
	for suite in "${built[@]}"; do
		say "iproute2 of $suite: its rdma tool in a guest"
		test_iproute2 "$suite"
	done
}
