# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh upstream NAME: the project in the form in which its neighbours
# would take it, made by a script, built and run. See Documentation/upstream.md.

UPSTREAM_NAMES="kernel rdma-core iproute2"

upstream() # NAME [ARGUMENT...]
{
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
