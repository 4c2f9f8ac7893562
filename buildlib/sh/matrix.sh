# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh matrix: newer kernels than those of the check, each in a Debian of its
# suite, with that suite's compiler and rdma-core: all is built there, and the
# guest's tests run there. One line for each says how it went. Backports are their
# suite with their kernel; the fwctl modules of that kernel, which Debian leaves out,
# are built from its source.

MATRIX_SUITES="trixie trixie-backports forky"

MATRIX_HOST_PACKAGES="
debootstrap		Debian systems of other suites
"

# In the tree, besides what this project needs here, the latter for tests of the command only.
# Without what only the host uses, and libraries whose names are other ones there, and come along anyway.
MATRIX_KERNEL="linux-image-amd64 linux-headers-amd64"
MATRIX_PACKAGES="libcap2-bin ethtool mstflint python3-jsonschema python3-pyte python3-prometheus-client python3-matplotlib"
MATRIX_WITHOUT="libelf1|libssl3|pandoc|qemu-system-x86|busybox-static"

matrix_packages()
{
	package_names "$BUILD_PACKAGES$RUN_PACKAGES" | grep -vxE "$MATRIX_WITHOUT"
}

# Backports have no updates of their own.
matrix_lines() # SUITE
{
	suite_lines "${1%-backports}"
	[ "$1" = "${1%-backports}" ] || suite_lines "$1" | awk -v suite="$1" '$2 == suite'
}

# One at a time makes a tree.
need_matrix_tree() # SUITE
{
	mkdir -p "$TOP/build/matrix/$1"
	(
		flock 7
		make_matrix_tree "$1"
	) 7>"$TOP/build/matrix/$1/.lock"
}

make_matrix_tree() # SUITE
{
	local tree=$TOP/build/matrix/$1/tree suite=${1%-backports} mirror packages

	[ ! -e "$tree.complete" ] || return 0
	mirror=$(suite_lines "$suite" | awk -v suite="$suite" '$2 == suite { print $1; exit }')
	[ -n "$mirror" ] || return
	mapfile -t packages < <(matrix_packages)
	[ ! -e "$tree" ] || as_root rm -rf --one-file-system "$tree"
	rm -f "$tree.tests"
	say "installing Debian $1 in build/matrix/$1/tree"
	# shellcheck disable=SC2086
	matrix_lines "$1" | sed 's/^/deb /' |
		as_root "$TOP/tests/matrix/tree" "$tree" make "$suite" "$mirror" "${packages[@]}" &&
		as_root "$TOP/tests/matrix/tree" "$tree" kernel "$1" $MATRIX_KERNEL || return
	touch "$tree.complete"
}

need_matrix_test_packages() # SUITE
{
	local tree=$TOP/build/matrix/$1/tree

	[ ! -e "$tree.tests" ] || return 0
	# shellcheck disable=SC2086
	as_root "$TOP/tests/matrix/tree" "$tree" add $MATRIX_PACKAGES || return
	touch "$tree.tests"
}

tree_version() # TREE PACKAGE
{
	dpkg-query --admindir="$1/var/lib/dpkg" -W -f '${Version}' "$2" 2>/dev/null | sed 's/^[0-9]*://; s/-.*//'
}

tree_kernel() # SUITE
{
	basename "$TOP/build/matrix/$1"/tree/lib/modules/*
}

tree_kernel_version() # SUITE
{
	tree_kernel "$1" | sed -E 's/^([0-9]+\.[0-9]+).*/\1/'
}

# With what is built there.
tree_guest() # SUITE COMMAND...
{
	local dir=$TOP/build/matrix/$1

	"$TOP/tests/vm/guest.py" --root "$dir/tree" --timeout 3600 -- env \
		PATH="$dir/build/bin:/usr/sbin:/usr/bin:/sbin:/bin" LD_LIBRARY_PATH="$dir/build/lib" \
		PYTHONPATH="$dir/build/python:$TOP/tests" MLX5CTL_KERNEL="$(tree_kernel_version "$1")" "${@:2}"
}

# Builds and tests; the log's end tells. The list of Debian's rdma-core tests is for
# the version of Debian 12, and sos asks nothing of a kernel.
matrix_suite() # SUITE [TEST...]
{
	local dir=$TOP/build/matrix/$1 without=(--without SubFunction)

	need_matrix_tree "$1" && need_matrix_test_packages "$1" || return
	as_root "$TOP/tests/matrix/tree" "$dir/tree" build "$dir/build" || return
	compgen -G "$dir/tree/lib/modules/*/updates/mlx5_fwctl.ko" >/dev/null || without+=(--without MainlineFwctl)
	# Its fwctl is that of the kernel's driver where that is loaded.
	[ "$1" != trixie-backports ] || without+=(--without DebianMstflint)
	tree_guest "$1" tests/run_tests.py --without RdmaCore --without SosTest "${without[@]}" "${@:2}"
}

matrix() # [SUITE...] [-- TEST...]
{
	local suite suites=() log failed=0

	while [ "${1-}" ] && [ "$1" != -- ]; do
		suites+=("$1")
		shift
	done
	[ "${1-}" != -- ] || shift
	# shellcheck disable=SC2206
	((${#suites[@]})) || suites=($MATRIX_SUITES)
	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES$MATRIX_HOST_PACKAGES"
	for suite in "${suites[@]}"; do
		log=$TOP/build/matrix/$suite/log
		mkdir -p "${log%/*}"
		matrix_suite "$suite" "$@" >"$log" 2>&1 || {
			failed=1
			tail -n 40 "$log" >&2
		}
		matrix_line "$suite" "$log"
	done
	return "$failed"
}

matrix_line() # SUITE LOG
{
	local tree=$TOP/build/matrix/$1/tree counts

	counts=$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$2" | tail -n 1)
	echo "$1: Linux $(tree_kernel "$1"), gcc $(tree_version "$tree" gcc), rdma-core $(tree_version "$tree" libibverbs1):" \
		"${counts:-did not get as far as the tests}; see build/matrix/$1/log"
}
