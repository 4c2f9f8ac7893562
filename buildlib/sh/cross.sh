# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh cross [ARCH]: library, command, firmware model and unit tests for another
# architecture, by Debian's cross compiler, and the tests in QEMU's user mode; then the
# kernel module against that architecture's headers, with sparse. s390x, which is
# big-endian, shows what rests on the order of this machine's bytes. The libraries of that
# architecture are taken out of their packages, nothing of them is installed:
#	build/cross/ARCH/tree	Debian's packages of that architecture
#	build/cross/ARCH/linux	the headers of its kernel
#	build/cross/ARCH/build	what is built
#	build/cross/ARCH/mlx5ctl	the module

CROSS_DEFAULT=s390x

# What the build links for that architecture, and what its programs run with.
CROSS_LIBRARIES="libc6-dev libubsan1 libibverbs-dev libexpat1-dev zlib1g-dev libjson-c-dev
libsmartcols-dev libarchive-dev libmnl-dev libsqlite3-dev libncurses-dev"

# Tests of ctest, by patterns, and why they cannot be run for another architecture.
CROSS_WITHOUT="
check_abi		loads the library into a program that the compiler makes for this machine
check_imports		reads the library by this machine's binutils
check_tool_run		has the command preload a library into programs of this machine
check_tool_locale	preloads a library into the emulator and not into the command
host_.*			loads the library into this machine's Python
"

cross_triplet() # ARCH
{
	case $1 in
	s390x) echo s390x-linux-gnu ;;
	arm64) echo aarch64-linux-gnu ;;
	*) return 1 ;;
	esac
}

# As the kernel calls it.
cross_kernel_arch() # ARCH
{
	echo "${1%x}"
}

cross_packages() # ARCH
{
	cat <<-EOF
		gcc-$(cross_triplet "$1")		compiles for $1
		qemu-user		runs programs of $1
		sparse			checks kernel code
	EOF
}

cross_emulator() # ARCH
{
	echo "qemu-$(cross_triplet "$1" | sed 's/-.*//')"
}

# Links that begin at the root would lead to this machine's files.
relative_links() # TREE
{
	local link target

	find "$1" -type l -lname '/*' | while read -r link; do
		target=$(readlink "$link")
		ln -sfn "$(realpath -m -s --relative-to="$(dirname "$link")" "$1$target")" "$link"
	done
}

need_cross_tree() # ARCH
{
	local dir=build/cross/$1 suite made
	local install=(apt-get install -qq -y --no-install-recommends --download-only)

	[ ! -e "$dir/tree" ] || return 0
	suite=$(host_suite)/$1
	need_suite "$suite" || return
	mkdir -p "$dir"
	made=$(temporary_directory build/cross)
	say "downloading Debian's libraries for $1 (about 70 MB)"
	# shellcheck disable=SC2086
	suite_apt "$suite" "${install[@]}" $CROSS_LIBRARIES >&2 || return
	take_out_of_packages "build/apt/$suite/cache/archives" "$made" &&
		relative_links "$made" && chmod 755 "$made" && mv "$made" "$dir/tree"
}

# The headers of Debian's kernel for that architecture. What programs they need for a build they
# name as linux-kbuild-VERSION: these are this machine's, of the same version of Linux.
need_cross_headers() # ARCH
{
	local dir=build/cross/$1 suite made headers common kbuild

	[ ! -e "$dir/linux" ] || return 0
	suite=$(host_suite)/$1
	need_suite "$suite" || return
	mkdir -p "$dir"
	made=$(temporary_directory build/cross)
	headers=$(suite_apt "$suite" package_dependencies "linux-headers-$1" "linux-headers-[0-9].*-$1") &&
		common=$(suite_apt "$suite" package_dependencies "$headers" 'linux-headers-.*-common') ||
		return
	say "downloading the headers of Debian's Linux for $1 (about 12 MB)"
	mkdir "$made/packages"
	suite_apt "$suite" download_packages "$made/packages" "$headers" "$common" || return
	take_out_of_packages "$made/packages" "$made" || return
	rm -r "$made/packages"
	# Debian's names for its own absolute places, made relative, as in kernels.sh.
	sed -i "s|^include /usr/src/|include \$(dir \$(realpath \$(lastword \$(MAKEFILE_LIST))))../|" \
		"$made/usr/src/$headers/Makefile"
	kbuild=$(basename "$(dirname "$(readlink "$made/usr/src/$common/scripts")")")
	need_kernel "${kbuild#linux-kbuild-}"
	mkdir -p "$made/usr/lib"
	ln -s "../../../../../kernels/${kbuild#linux-kbuild-}/usr/lib/$kbuild" "$made/usr/lib/$kbuild"
	chmod 755 "$made"
	mv "$made" "$dir/linux"
}

# All that a step of the check must not do beside others: it installs packages.
need_cross() # ARCH
{
	need_packages "$BUILD_PACKAGES$(cross_packages "$1")"
	# Its headers, for the firmware model and the tests of layouts.
	need_kernel "${KERNELS%% *}"
	need_cross_tree "$1" || die "Debian's libraries for $1 could not be had"
	need_cross_headers "$1" || die "the headers of Debian's Linux for $1 could not be had"
}

# The tests run the command as they would run this machine's own.
cross_command() # ARCH
{
	local dir=$PWD/build/cross/$1

	mkdir -p "$dir/run"
	cat >"$dir/run/mlx5ctl" <<-EOF
		#!/bin/sh
		exec $(cross_emulator "$1") -L '$dir/tree' '$dir/build/bin/mlx5ctl' "\$@"
	EOF
	chmod +x "$dir/run/mlx5ctl"
}

build_cross() # ARCH
{
	local dir=$PWD/build/cross/$1 triplet headers
	local -x PKG_CONFIG_LIBDIR PKG_CONFIG_SYSROOT_DIR=$dir/tree

	triplet=$(cross_triplet "$1")
	PKG_CONFIG_LIBDIR=$dir/tree/usr/lib/$triplet/pkgconfig:$dir/tree/usr/share/pkgconfig
	headers=$(printf '%s;' "$PWD"/build/kernels/*/usr/src/linux-headers-*-common/include)
	cross_command "$1"
	[ -e "$dir/build/build.ninja" ] ||
		cmake -S . -B "$dir/build" -G Ninja -DCMAKE_SYSTEM_NAME=Linux \
			-DCMAKE_SYSTEM_PROCESSOR="${triplet%%-*}" -DCMAKE_C_COMPILER="$triplet-gcc" \
			-DCMAKE_SYSROOT="$dir/tree" -DCMAKE_FIND_ROOT_PATH_MODE_PROGRAM=NEVER \
			-DCMAKE_CROSSCOMPILING_EMULATOR="$(cross_emulator "$1");-L;$dir/tree" \
			-DENABLE_PYVERBS=OFF -DENABLE_MAN_PAGES=OFF -DMLX5CTL_TOOL="$dir/run/mlx5ctl" \
			-DMLX5CTL_KERNEL_HEADERS="${headers%;}" >"$dir/cmake.log" 2>&1 || {
		cat "$dir/cmake.log" >&2
		rm -f "$dir/build/build.ninja"
		return 1
	}
	ninja -C "$dir/build" --quiet >&2
}

# What ctest knows, by the emulator. What the tests of layouts need to be made first is not left out.
cross_unit_tests() # ARCH
{
	local without

	without=$(package_names "$CROSS_WITHOUT" | paste -sd '|')
	ctest --test-dir "build/cross/$1/build" --label-exclude fuzz --exclude-regex "^($without)\$" \
		--output-on-failure -j "$(jobs_at_once)"
}

# The module, and sparse over it with its checks of byte order.
cross_module() # ARCH
{
	local dir=build/cross/$1 headers

	headers=$(echo "$PWD/$dir"/linux/usr/src/linux-headers-*-"$1")
	rm -rf "$dir/mlx5ctl" "$dir/mlx5ctl.files"
	refresh_copy kernel "$dir/mlx5ctl"
	make_with_headers "$headers" "$dir/mlx5ctl" ARCH="$(cross_kernel_arch "$1")" \
		CROSS_COMPILE="$(cross_triplet "$1")-" C=2 CF=-D__CHECK_ENDIAN__ modules 2>"$dir/module.log" || {
		cat "$dir/module.log"
		return 1
	}
	! grep -F "$dir/mlx5ctl/" "$dir/module.log" | grep -v ': note: in included file'
}

# Counts the module as a test.
cross_tests() # ARCH
{
	local log=build/cross/$1/ctest.log passed failed

	exec 9>build/.cross.lock
	flock 9
	build_cross "$1" || return
	cross_unit_tests "$1" | tee "$log" || :
	read -r passed failed < <(awk '/tests failed out of/ { print $NF - $4, $4 }' "$log") || {
		passed=0
		failed=1
	}
	if cross_module "$1"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
	echo "$passed passed, $failed failed on $1"
	((failed == 0))
}

cross() # [ARCH]
{
	local arch=${1:-$CROSS_DEFAULT}

	[ $# -le 1 ] && cross_triplet "$arch" >/dev/null || die "cross takes an architecture: s390x or arm64"
	lock_build
	need_cross "$arch"
	unlock_build
	cross_tests "$arch"
}
