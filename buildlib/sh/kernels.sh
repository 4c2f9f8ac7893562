# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash disable=SC2034
#
# Debian's kernels and their headers, taken out of their packages into
# build/kernels/VERSION without installing them. No root needed.

KERNELS="6.1 6.12"

# Arguments for run_tests.py: no tests that this one of Debian's kernels cannot run. None
# has sub-functions, which the deep check tries. For each representor mlx5_ib of Linux 6.1
# makes directories at the top of debugfs, and leaves them, so the next ones are reported.
without_support() # VERSION
{
	printf '%s\n' --without SubFunction
	[ "$1" != 6.1 ] || printf '%s\n' --without Switchdev
	# Linux has fwctl from 6.15 on, and mstflint speaks it from 4.31 on: those are for the matrix.
	printf '%s\n' --without MainlineFwctl --without DebianMstflint
}

# Debian's names for the newest kernel of a version: metapackages that depend on it.
kernel_metapackage() # KIND VERSION
{
	case $2 in
	6.1) echo "linux-$1-amd64" ;;
	*) echo "linux-$1-$2-amd64" ;;
	esac
}

package_dependencies() # PACKAGE PATTERN
{
	apt-cache depends --no-recommends --no-suggests "$1" |
		sed -n 's/^ *|\?Depends: //p' | grep -Ex "$2"
}

kernel_packages() # VERSION
{
	local image headers

	image=$(package_dependencies "$(kernel_metapackage image "$1")" 'linux-image-[0-9].*-amd64') &&
		headers=$(package_dependencies "$(kernel_metapackage headers "$1")" 'linux-headers-[0-9].*-amd64') ||
		return
	[ "${image#linux-image-}" = "${headers#linux-headers-}" ] || return
	echo "$image" "$headers"
	package_dependencies "$headers" 'linux-headers-.*-common|linux-kbuild-.*'
}

download_kernel() # VERSION DIRECTORY
{
	local packages

	packages=$(kernel_packages "$1") || return
	# shellcheck disable=SC2086
	download_packages "$2" $packages
}

number_at() # FILE OFFSET BYTES
{
	od -An -j $(($2)) -N "$3" -t "u$3" "$1" | tr -d ' '
}

# The kernel within a boot image (offsets: the kernel's x86 boot protocol; the
# last word is the size of the result). Under emulation a guest would spend more
# time on this than on the rest of its start.
uncompressed_kernel() # VMLINUZ
{
	local offset size

	offset=$((($(number_at "$1" 0x1f1 1) + 1) * 512 + $(number_at "$1" 0x248 4)))
	size=$(($(number_at "$1" 0x24c 4) - 4))
	case $(od -An -j "$offset" -N 4 -t x1 "$1" | tr -d ' ') in
	fd377a58) set -- "$1" xz ;;
	28b52ffd) set -- "$1" zstd ;;
	*) die "$1 is compressed in a way that this script does not know" ;;
	esac
	dd if="$1" iflag=skip_bytes,count_bytes skip="$offset" count="$size" bs=1M status=none | "$2" -dcq
}

unpack_kernel() # VERSION
{
	local dir release makefile

	mkdir -p build/kernels
	dir=$(temporary_directory build/kernels)
	refresh_package_index
	say "downloading Debian's Linux $1 (about 100 MB)"
	mkdir "$dir/packages"
	download_kernel "$1" "$dir/packages" ||
		die "no Linux $1 in this machine's package sources; Debian 12 with its security suite has it"

	say "unpacking Linux $1"
	take_out_of_packages "$dir/packages" "$dir"
	rm -r "$dir/packages"
	release=$(basename "$dir"/lib/modules/*)
	# Debian's names for its own absolute places, made relative.
	makefile=$dir/usr/src/linux-headers-$release/Makefile
	# shellcheck disable=SC2016
	sed -i 's|^include /usr/src/|include $(dir $(realpath $(lastword $(MAKEFILE_LIST))))../|' "$makefile"
	! grep -q '[[:space:]]/usr/src' "$makefile" ||
		die "the headers of Linux $1 name a place that this script does not know: see $makefile"
	# Compressed modules would cost depmod and every guest that loads them time.
	find "$dir/lib/modules" -name '*.ko.xz' -print0 | xargs -0 -r -n 256 -P 2 unxz
	sed -i 's/\.ko\.xz$/.ko/' "$dir/lib/modules/$release"/modules.{order,builtin}
	uncompressed_kernel "$dir/boot/vmlinuz-$release" >"$dir/boot/vmlinux"
	echo "$release" >"$dir/release"
	chmod 755 "$dir"
	mv "$dir" "build/kernels/$1"
}

need_kernel() # VERSION
{
	case $1 in
	debug) need_debug_kernel ;;
	*) [ -e "build/kernels/$1" ] || unpack_kernel "$1" ;;
	esac
}

kernel_headers() # VERSION
{
	echo "$PWD/build/kernels/$1/usr/src/linux-headers-$(<"build/kernels/$1/release")"
}
