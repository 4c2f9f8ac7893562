# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# A kernel that looks for mistakes, from Debian's source package; what it looks
# for is in tests/vm/debug.config. It goes to build/kernels/debug in the form
# that kernels.sh gives the others, with the stamp of what it was built by.

DEBUG_SOURCE=linux-source-6.12
DEBUG_CONFIG=tests/vm/debug.config

# What building modules takes, of a source tree that was built.
DEBUG_HEADERS=".config Makefile Module.symvers arch/x86/Makefile arch/x86/Makefile_32.cpu
	arch/x86/include include scripts tools/objtool/objtool"

debug_kernel_stamp()
{
	echo "$DEBUG_SOURCE"
	sha256sum "$DEBUG_CONFIG"
}

unpack_debug_source() # DIRECTORY
{
	refresh_package_index
	say "downloading Debian's $DEBUG_SOURCE (about 150 MB)"
	download_packages "$1" "$DEBUG_SOURCE" ||
		die "no $DEBUG_SOURCE in this machine's package sources; Debian 12 with its security suite has it"
	take_out_of_packages "$1" "$1/package"
	tar -C "$1" -xJf "$1/package/usr/src/$DEBUG_SOURCE.tar.xz"
}

# An option that depends on something missing would be left out silently.
configure_debug_kernel() # SOURCE
{
	local line missing=0

	make -s -C "$1" ARCH=x86_64 KCONFIG_ALLCONFIG="$PWD/$DEBUG_CONFIG" allnoconfig >&2
	while read -r line; do
		grep -qxF "$line" "$1/.config" || {
			say "$DEBUG_SOURCE does not take $line"
			missing=1
		}
	done < <(grep -E '^(# )?CONFIG_' "$DEBUG_CONFIG")
	((!missing)) || die "$DEBUG_CONFIG does not fit $DEBUG_SOURCE"
}

compile_debug_kernel() # SOURCE LOG
{
	say "building the debug kernel, once; this takes long"
	make -s -C "$1" -j "$(jobs_at_once)" bzImage modules >"$2" 2>&1 || {
		tail -n 40 "$2" >&2
		die "the debug kernel does not build"
	}
}

install_debug_kernel() # SOURCE DIRECTORY
{
	local release headers

	release=$(make -s -C "$1" kernelrelease)
	make -s -C "$1" INSTALL_MOD_PATH="$PWD/$2" modules_install >/dev/null
	rm -f "$2/lib/modules/$release"/{build,source}
	headers=$2/usr/src/linux-headers-$release
	mkdir -p "$2/boot" "$headers"
	# Named as Debian's, but compressed: KASAN is not there yet when the ELF
	# file's entry for virtual machines runs code that it checks.
	cp "$1/arch/x86/boot/bzImage" "$2/boot/vmlinux"
	# shellcheck disable=SC2086
	tar -C "$1" --exclude='*.o' --exclude='.*.cmd' -cf - $DEBUG_HEADERS | tar -C "$headers" -xf -
	echo "$release" >"$2/release"
	debug_kernel_stamp >"$2/stamp"
	chmod 755 "$2"
}

build_debug_kernel()
{
	local dir

	mkdir -p build/kernels
	dir=$(temporary_directory build/kernels)
	unpack_debug_source "$dir"
	configure_debug_kernel "$dir/$DEBUG_SOURCE"
	compile_debug_kernel "$dir/$DEBUG_SOURCE" "$dir/build.log"
	mkdir "$dir/debug"
	install_debug_kernel "$dir/$DEBUG_SOURCE" "$dir/debug"
	rm -rf build/kernels/debug build/modules/debug
	mv "$dir/debug" build/kernels/debug
	rm -rf "$dir"
}

need_debug_kernel()
{
	[ "$(debug_kernel_stamp)" = "$(cat build/kernels/debug/stamp 2>/dev/null)" ] || {
		need_packages "$KERNEL_BUILD_PACKAGES"
		build_debug_kernel
	}
}
