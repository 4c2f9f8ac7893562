# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# mlx5ctl.ko and mlx5_sim.ko for one of the unpacked kernels. They are built
# from copies in build/modules/VERSION/src, of which make compiles only what has
# changed, and placed, with Debian's modules beside them, into
# build/modules/VERSION/root, where modprobe finds both.

MODULE_SOURCES="kernel tests/sim"

module_name() # SOURCE
{
	case $1 in
	kernel) echo mlx5ctl ;;
	tests/sim) echo mlx5_sim ;;
	tests/bench/kernel) echo mlx5ctl_bench ;;
	esac
}

# What a module's build depends on: names, contents and the kernel.
module_stamp() # VERSION SOURCE
{
	cat "build/kernels/$1/release"
	module_coverage "$1" "$2"
	find "$2" -type f ! -name '*.md' ! -name '*.py' -print0 | sort -z | xargs -0 sha256sum
}

# What is to count which of its lines run, and tell the fuzzer where it came by.
module_coverage() # VERSION SOURCE
{
	[ "$1 $2" != "debug kernel" ] || echo GCOV_PROFILE=y KCOV_INSTRUMENT=y
}

# A copy of a directory that keeps the times of what has not changed, so that make
# compiles only what has. What make has made there stays.
refresh_copy() # SOURCE COPY
{
	local file

	mkdir -p "$2"
	(cd "$1" && find . -type f ! -name '*.md' ! -name '*.py' | sort) >"$2.files.new"
	[ ! -e "$2.files" ] || comm -23 "$2.files" "$2.files.new" | while read -r file; do
		rm -f "$2/$file"
	done
	while read -r file; do
		cmp -s "$1/$file" "$2/$file" || install -D -m 644 "$1/$file" "$2/$file"
	done <"$2.files.new"
	mv "$2.files.new" "$2.files"
}

build_module() # VERSION SOURCE
{
	local name src release

	name=$(module_name "$2")
	src=build/modules/$1/src/$name
	[ "$(module_stamp "$1" "$2")" != "$(cat "$src.stamp" 2>/dev/null)" ] || return 0
	say "building $name.ko for Linux $1"
	# Of another kernel nothing can be used again.
	release=$(<"build/kernels/$1/release")
	[ "$release" = "$(cat "$src.release" 2>/dev/null)" ] || rm -rf "$src" "$src.files"
	rm -f "$src.stamp"
	refresh_copy "$2" "$src"
	echo "$release" >"$src.release"
	module_stamp "$1" "$2" >"$src.stamp.new"
	# shellcheck disable=SC2046
	make_module "$1" "$src" $(module_coverage "$1" "$2") modules
	install_module "$1" "build/modules/$1/root" "$src/$name.ko"
	mv "$src.stamp.new" "$src.stamp"
}

make_module() # VERSION DIRECTORY ARGUMENT...
{
	make_with_headers "$(kernel_headers "$1")" "${@:2}"
}

# The headers' own debug information would want pahole and give nothing here.
make_with_headers() # HEADERS DIRECTORY ARGUMENT...
{
	make -s -C "$1" M="$PWD/$2" -j "$(jobs_at_once)" \
		CONFIG_DEBUG_INFO_BTF_MODULES= KCFLAGS=-Werror "${@:3}"
}

install_module() # VERSION ROOT FILE
{
	local release modules

	release=$(<"build/kernels/$1/release")
	modules=$2/lib/modules/$release
	# A guest that is running keeps the file that it has open.
	cp "$3" "$modules/updates/.new"
	mv "$modules/updates/.new" "$modules/updates/$(basename "$3")"
	depmod -b "$2" "$release"
}

module_root() # VERSION ROOT
{
	local release root=$2 debian

	release=$(<"build/kernels/$1/release")
	debian=$PWD/build/kernels/$1/lib/modules/$release
	[ ! -e "$root/lib/modules/$release/modules.dep" ] || return 0
	mkdir -p "$root/lib/modules/$release/updates"
	ln -sfn "$debian/kernel" "$root/lib/modules/$release/kernel"
	cp "$debian"/modules.{order,builtin,builtin.modinfo} "$root/lib/modules/$release"
	depmod -b "$root" "$release"
}

build_modules() # VERSION
{
	local source

	need_kernel "$1"
	module_root "$1" "build/modules/$1/root"
	for source in $MODULE_SOURCES; do
		build_module "$1" "$source"
	done
}
