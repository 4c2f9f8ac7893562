# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh upstream iproute2: an object "fw" in the rdma tool of this
# machine's own iproute2, on top of libmlx5ctl. All of it is under
# build/upstream/iproute2:
#	prefix/	the library, installed
#	tree/	the source, changed by buildlib/upstream/iproute2.py, and built

UPSTREAM_IPROUTE2_PACKAGES="
debian-archive-keyring	checks what apt's private indices give
dpkg-dev		unpacks sources
bison			iproute2's build
flex			iproute2's build
libmnl-dev		iproute2's rdma
man-db			checks its page
"

IPROUTE2_WARNINGS="-Wall -Wextra -Werror -Wno-unused-parameter -Wno-missing-field-initializers -Wno-sign-compare"

build_iproute2() # SOURCE
{
	local dir=build/upstream/iproute2
	local prefix=$PWD/$dir/prefix

	rm -rf "$dir"
	mkdir -p "$dir"
	cp -a "$1" "$dir/tree"
	buildlib/upstream/iproute2.py "$dir/tree"
	DESTDIR=$prefix cmake --install build >"$dir/install.log"
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

upstream_iproute2()
{
	local source tree

	need_packages "$UPSTREAM_IPROUTE2_PACKAGES"
	build_all 6.1
	source=$(suite_source "$(host_suite)" iproute2)
	say "iproute2: building"
	build_iproute2 "$source"
	unlock_build
	tree=$PWD/build/upstream/iproute2/tree
	say "iproute2: its rdma tool in a guest"
	# shellcheck disable=SC2016
	./build.sh vm --no-build -- /bin/bash -c 'PATH=$0:$PATH exec tests/run_tests.py tests/upstream/test_rdma_fw.py' "$tree/rdma"
}
