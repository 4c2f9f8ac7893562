# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh upstream kernel [VERSION|SUITE...]: kernel/ as a patch series for mlx5_ib, built and
# run for the oldest kernel of the check and for that of a newer suite of Debian, in the tree that
# ./build.sh matrix makes of it. All of it is under build/upstream/kernel/VERSION:
#	linux/	the files of Debian's source that the series touches
#	series/	the series
#	build/	mlx5_ib with the series applied, and mlx5_ib.ko
#	root/	modules for a guest

UPSTREAM_KERNEL_PACKAGES="
git			makes patches
patch			applies them
"

UPSTREAM_KERNELS="6.1 trixie-backports"

# Half of what is written without it, and a seventh of the time.
WITHOUT_DEBUG_INFO="CONFIG_DEBUG_INFO= CONFIG_DEBUG_INFO_BTF="

# Complaints of checkpatch.pl that are not the series' to answer:
#	FILE_PATH_CHANGES	MAINTAINERS has the directory
#	UNCOMMENTED_DEFINITION	of a lock: the kernel-doc of its structure says what it is for
#	MACRO_ARG_REUSE		names of the PRM's fields, and constants in tables
#	MACRO_ARG_UNUSED	a row's name, which is for the document that is made of the table
#	OPEN_ENDED_LINE		the form of uverbs' declarations, and of tracepoints
#	PARENTHESIS_ALIGNMENT	the form of tracepoints
CHECKPATCH_IGNORE=FILE_PATH_CHANGES,UNCOMMENTED_DEFINITION,MACRO_ARG_REUSE,MACRO_ARG_UNUSED
CHECKPATCH_IGNORE+=,OPEN_ENDED_LINE,PARENTHESIS_ALIGNMENT

# The source of exactly the kernel that the guest runs.
linux_source_package() # VERSION
{
	local id

	id=$(sed -n 's/#define LINUX_PACKAGE_ID " Debian \(.*\)"/\1/p' "$(kernel_headers "$1")/include/generated/package.h")
	echo "linux-source-$1=$id"
}

# By the newest of the files that are taken out.
has_linux_source() # VERSION
{
	[ -e "build/upstream/kernel/$1/linux/include/linux/slab.h" ]
}

need_linux_source() # VERSION
{
	local dir

	! has_linux_source "$1" || return 0
	mkdir -p build/upstream
	dir=$(temporary_directory build/upstream)
	refresh_package_index
	say "downloading the source of Debian's Linux $1 (about 150 MB)"
	download_packages "$dir" "$(linux_source_package "$1")" ||
		die "no source of the Linux $1 that is in build/kernels; remove that directory to get the newest"
	take_linux_source "$1" "$dir"
}

take_linux_source() # VERSION DIRECTORY
{
	local linux=build/upstream/kernel/$1/linux dir=$2

	say "taking out what the series touches"
	mkdir -p "$dir/linux" "build/upstream/kernel/$1"
	dpkg-deb --fsys-tarfile "$dir"/*.deb | tar -xO "./usr/src/linux-source-$1.tar.xz" | xz -dc |
		tar -x -C "$dir/linux" --strip-components=1 --wildcards "*/drivers/infiniband/hw/mlx5/*" \
			'*/Documentation/infiniband/*' "linux-source-$1/MAINTAINERS" '*/include/linux/panic.h' \
			'*/include/linux/device.h' '*/include/linux/device/class.h' '*/include/linux/slab.h' \
			'*/include/linux/mlx5/driver.h' \
			'*/include/rdma/ib_umem.h' '*/include/trace/stages/stage6_event_callback.h' \
			'*/scripts/checkpatch.pl' '*/scripts/spelling.txt' '*/scripts/const_structs.checkpatch'
	rm -rf "$linux"
	mv "$dir/linux" "$linux"
}

# What the series touches, as it was.
fresh_linux() # VERSION DIRECTORY
{
	rm -rf "$2"
	mkdir "$2"
	cp -a "build/upstream/kernel/$1/linux/." "$2"
}

# Applies the series, and builds after every patch of it.
build_series() # VERSION MAKE...
{
	local dir=build/upstream/kernel/$1 patch
	local src=$dir/build/drivers/infiniband/hw/mlx5

	fresh_linux "$1" "$dir/build"
	# As it will be: built beside a kernel it is marked as one that did not come with it, like DOCA-OFED's.
	echo 'MODULE_INFO(intree, "Y");' >>"$src/main.c"
	for patch in "$dir"/series/000[1-9]*.patch; do
		say "Linux $1: $(basename "$patch" .patch)"
		patch -s -p1 -F0 -d "$dir/build" <"$patch" || return
		# shellcheck disable=SC2086
		"${@:2}" "$src" $WITHOUT_DEBUG_INFO CONFIG_MLX5_INFINIBAND_CTL=y \
			KCFLAGS="-Werror -I$PWD/$dir/build/include/uapi -DCONFIG_MLX5_INFINIBAND_CTL=1" || return
	done
}

# Who leaves it out has the driver that was there: files of the driver's own change in one patch only.
build_series_without() # VERSION MAKE...
{
	local dir=build/upstream/kernel/$1 patch
	local src=$dir/without/drivers/infiniband/hw/mlx5

	fresh_linux "$1" "$dir/without"
	for patch in "$dir"/series/000[1-9]*.patch; do
		patch -s -p1 -F0 -d "$dir/without" <"$patch" || return
	done
	say "Linux $1: without the option"
	# shellcheck disable=SC2086
	"${@:2}" "$src" $WITHOUT_DEBUG_INFO KCFLAGS="-Werror -I$PWD/$dir/without/include/uapi" || return
	! nm "$src/mlx5_ib.ko" | grep -v ' r mlx5ctl_defs$' | grep mlx5ctl >&2
}

check_series() # VERSION
{
	local dir=build/upstream/kernel/$1

	perl "$dir/linux/scripts/checkpatch.pl" --no-tree --strict --quiet --terse --show-types \
		--ignore "$CHECKPATCH_IGNORE" "$dir"/series/000[1-9]*.patch >"$dir/checkpatch.log" ||
		show_and_fail "$dir/checkpatch.log"
}

# What the guest finds: mlx5_ib with the series, the simulator, and the module
# that has nothing to do.
series_root() # VERSION
{
	local dir=build/upstream/kernel/$1
	local root=$dir/root

	mkdir -p "$root"
	module_root "$1" "$root"
	install_module "$1" "$root" "$dir/build/drivers/infiniband/hw/mlx5/mlx5_ib.ko"
	install_module "$1" "$root" "build/modules/$1/src/mlx5_sim/mlx5_sim.ko"
	install_module "$1" "$root" "build/modules/$1/src/mlx5ctl/mlx5ctl.ko"
}

# Makes and builds the series, unless the one that is built is the same.
need_series() # VERSION RELEASE MAKE...
{
	local dir=build/upstream/kernel/$1

	rm -rf "$dir/series"
	buildlib/upstream/kernel_series.py "$dir/linux" "$1" "$dir/series" || return
	check_series "$1" || return
	if [ "$(cat "$dir/series"/* - <<<"$2" | sha256sum)" != "$(cat "$dir/built" 2>/dev/null)" ]; then
		rm -f "$dir/built"
		build_series "$1" "${@:3}" && build_series_without "$1" "${@:3}" || return
		cat "$dir/series"/* - <<<"$2" | sha256sum >"$dir/built"
	fi
}

is_own_kernel() # VERSION|SUITE
{
	[[ " $KERNELS " == *" $1 "* ]]
}

make_series_here() # VERSION DIRECTORY ASSIGNMENT...
{
	make_module "$@" modules
}

make_series_there() # SUITE DIRECTORY ASSIGNMENT...
{
	as_root tests/matrix/tree "$TOP/build/matrix/$1/tree" compile "$PWD/$2" "${@:3}"
}

# The driver's own tests: what the command and the bindings do with it, the check tries with the same code as a
# module.
series_tests()
{
	grep -lE '^(import|from) (uverbs|clib)\b' tests/test_*.py | grep -vE 'test_(tool|sim)_'
	echo tests/upstream/test_series.py
}

# Every other file of them, but for tests of a module beside mlx5_ib.
test_half() # VERSION 0|1 GUEST...
{
	local log=build/upstream/kernel/$1/guest-$2.log without=() tests=()

	mapfile -t without < <(without_support "$1")
	mapfile -t tests < <(series_tests | awk -v half="$2" 'NR % 2 == half')
	MLX5CTL_FUZZ_SECONDS=10 "${@:3}" tests/run_tests.py --without SeparateModule --without SosTest \
		"${without[@]}" "${tests[@]}" >"$log" 2>&1 || show_and_fail "$log"
}

# In two guests, for much of it is waiting for a device that does not answer.
test_series() # VERSION GUEST...
{
	local dir=build/upstream/kernel/$1 other failed=0

	test_half "$1" 0 "${@:2}" &
	other=$!
	test_half "$1" 1 "${@:2}" || failed=1
	wait "$other" || failed=1
	((!failed)) || return
	echo "mlx5_ib of Linux $1:" "$(awk '/^[0-9]+ passed, [0-9]+ failed/ { passed += $1; failed += $3 }
		END { print passed " passed, " failed " failed" }' "$dir"/guest-[01].log)"
}

try_series_here() # VERSION
{
	need_linux_source "$1" && need_series "$1" "$(<"build/kernels/$1/release")" make_series_here "$1" &&
		series_root "$1" || return
	say "Linux $1: the driver's tests, in a guest"
	test_series "$1" ./build.sh vm --no-build --kernel "$1" --modules "build/upstream/kernel/$1/root" --no-ctl \
		--timeout 3600 --
}

# With what its guest needs of this project built there.
need_series_there() # SUITE
{
	local dir=$TOP/build/matrix/$1 version

	mkdir -p "$dir"
	[ -e "$dir/tree.complete" ] || say "Debian $1: installing it in build/matrix/$1/tree"
	need_matrix_tree "$1" >"$dir/tree.log" 2>&1 || show_and_fail "$dir/tree.log" || return
	# shellcheck disable=SC2086
	as_root tests/matrix/tree "$dir/tree" build "$dir/build" $DRIVER_TEST_TARGETS >"$dir/build.log" 2>&1 ||
		show_and_fail "$dir/build.log" || return
	version=$(tree_kernel_version "$1")
	has_linux_source "$version" || {
		as_root tests/matrix/tree "$dir/tree" linux_source "$dir/source" >"$dir/source.log" 2>&1 ||
			show_and_fail "$dir/source.log" || return
		take_linux_source "$version" "$dir/source" || return
	}
	need_series "$version" "$(tree_kernel "$1")" make_series_there "$1" || return
	as_root tests/matrix/tree "$dir/tree" take \
		"build/upstream/kernel/$version/build/drivers/infiniband/hw/mlx5/mlx5_ib.ko"
}

try_series_there() # SUITE
{
	need_series_there "$1" || return
	say "Debian $1: the driver's tests, in a guest"
	test_series "$(tree_kernel_version "$1")" tree_guest "$1"
}

# Each beside the others, and first what takes longest.
upstream_kernel() # [VERSION|SUITE...]
{
	local kernels=("$@") kernel failed=0

	need_packages "$UPSTREAM_KERNEL_PACKAGES$MATRIX_HOST_PACKAGES"
	# shellcheck disable=SC2206
	(($#)) || kernels=($UPSTREAM_KERNELS)
	unlock_build
	lock_form kernel
	for kernel in "${kernels[@]}"; do
		is_own_kernel "$kernel" || beside try_series_there "$kernel"
	done
	lock_build
	for kernel in "${kernels[@]}"; do
		! is_own_kernel "$kernel" || build_for_driver_tests "$kernel"
	done
	unlock_build
	for kernel in "${kernels[@]}"; do
		! is_own_kernel "$kernel" || beside give_way try_series_here "$kernel"
	done
	wait_beside || failed=1
	say "the series: build/upstream/kernel/*/series"
	return "$failed"
}
