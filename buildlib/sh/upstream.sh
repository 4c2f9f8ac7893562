# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh upstream [NAME]: the project in the form in which its neighbours
# would take it, or one of them, made by a script, built and run; a line for each form
# and version. See Documentation/upstream.md.

UPSTREAM_NAMES="kernel rdma-core iproute2"

# A directory as its caller means it; nothing of what is a suite's name.
tree_of_ones_own() # SUITE|DIRECTORY
{
	case $1 in
	*/*) (cd "$CALLER" && cd "$1" && pwd) || die "there is no directory $1" ;;
	esac
}

show_and_fail() # LOG
{
	tail -n 40 "$1" >&2
	return 1
}

upstream() # [NAME [ARGUMENT...]]
{
	local name

	(($#)) || {
		for name in $UPSTREAM_NAMES; do
			./build.sh upstream "$name" || return
		done
		return
	}
	case " $UPSTREAM_NAMES " in
	*" ${1-} "*) ;;
	*)
		say "upstream knows: $UPSTREAM_NAMES"
		exit 2
		;;
	esac
	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES"
	"upstream_${1//-/_}" "${@:2}"
}
