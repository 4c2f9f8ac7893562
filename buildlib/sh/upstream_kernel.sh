# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh upstream kernel: kernel/ as a patch series for mlx5_ib, built and
# run for each kernel. All of it is under build/upstream/kernel/VERSION:
#	linux/	the files of Debian's source that the series touches
#	series/	the series
#	build/	mlx5_ib with the series applied, and mlx5_ib.ko
#	root/	modules for a guest

UPSTREAM_KERNEL_PACKAGES="
git			makes patches
patch			applies them
"

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

need_linux_source() # VERSION
{
	local linux=build/upstream/kernel/$1/linux dir

	[ ! -e "$linux/include/rdma" ] || return 0
	mkdir -p "build/upstream/kernel/$1"
	dir=$(temporary_directory build/upstream)
	refresh_package_index
	say "downloading the source of Debian's Linux $1 (about 150 MB)"
	download_packages "$dir" "$(linux_source_package "$1")" ||
		die "no source of the Linux $1 that is in build/kernels; remove that directory to get the newest"
	say "taking out what the series touches"
	mkdir "$dir/linux"
	dpkg-deb --fsys-tarfile "$dir"/*.deb | tar -xO "./usr/src/linux-source-$1.tar.xz" | xz -dc |
		tar -x -C "$dir/linux" --strip-components=1 --wildcards "*/drivers/infiniband/hw/mlx5/*" \
			'*/Documentation/infiniband/*' "linux-source-$1/MAINTAINERS" '*/include/linux/panic.h' \
			'*/include/linux/device.h' '*/include/linux/device/class.h' '*/include/linux/mlx5/driver.h' \
			'*/include/rdma/ib_umem.h' '*/include/trace/stages/stage6_event_callback.h' \
			'*/scripts/checkpatch.pl' '*/scripts/spelling.txt' '*/scripts/const_structs.checkpatch'
	rm -rf "$linux"
	mv "$dir/linux" "$linux"
}

# Applies the series, and builds after every patch of it.
build_series() # VERSION
{
	local dir=build/upstream/kernel/$1 patch
	local src=$dir/build/drivers/infiniband/hw/mlx5

	rm -rf "$dir/build"
	mkdir "$dir/build"
	cp -a "$dir/linux/." "$dir/build"
	for patch in "$dir"/series/000[1-9]*.patch; do
		say "Linux $1: $(basename "$patch" .patch)"
		patch -s -p1 -F0 -d "$dir/build" <"$patch"
		make_module "$1" "$src" CONFIG_MLX5_INFINIBAND_CTL=y \
			KCFLAGS="-Werror -I$PWD/$dir/build/include/uapi -DCONFIG_MLX5_INFINIBAND_CTL=1" modules
	done
}

check_series() # VERSION
{
	local dir=build/upstream/kernel/$1

	perl "$dir/linux/scripts/checkpatch.pl" --no-tree --strict --quiet --terse --show-types \
		--ignore "$CHECKPATCH_IGNORE" "$dir"/series/000[1-9]*.patch
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
need_series() # VERSION
{
	local dir=build/upstream/kernel/$1

	rm -rf "$dir/series"
	buildlib/upstream/kernel_series.py "$dir/linux" "$1" "$dir/series"
	check_series "$1"
	if [ "$(cat "$dir/series"/* "build/kernels/$1/release" | sha256sum)" != "$(cat "$dir/built" 2>/dev/null)" ]; then
		rm -f "$dir/built"
		build_series "$1"
		cat "$dir/series"/* "build/kernels/$1/release" | sha256sum >"$dir/built"
	fi
	series_root "$1"
}

# The tests of check's guests, but for those of a module beside mlx5_ib, and sos.
test_series() # VERSION [ARGUMENT...]
{
	local without=()

	mapfile -t without < <(without_support "$1")
	./build.sh vm --no-build --kernel "$1" --modules "build/upstream/kernel/$1/root" --no-ctl --timeout 3600 \
		-- tests/run_tests.py --without SeparateModule --without SosTest "${without[@]}" "${@:2}" tests/test_*.py \
		tests/upstream/test_series.py >"build/upstream/kernel/$1/guest.log" 2>&1 ||
		show_and_fail "build/upstream/kernel/$1/guest.log"
	echo "mlx5_ib of Linux $1:" "$(grep -E '^[0-9]+ passed, [0-9]+ failed' "build/upstream/kernel/$1/guest.log")"
}

upstream_kernel() # [ARGUMENT...]
{
	local version

	need_packages "$UPSTREAM_KERNEL_PACKAGES"
	for version in $KERNELS; do
		build_all "$version"
		need_linux_source "$version"
		need_series "$version"
	done
	unlock_build
	for version in $KERNELS; do
		test_series "$version" "$@"
	done
	say "the series: build/upstream/kernel/*/series"
}
