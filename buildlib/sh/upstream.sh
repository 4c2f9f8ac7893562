# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh upstream [NAME]: the project in the form in which its neighbours
# would take it, or one of them, made by a script, built and run; a line for each form
# and version. See Documentation/upstream.md.

UPSTREAM_NAMES="kernel rdma-core iproute2"
BESIDE=()

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

# What only this form writes; the forms are made beside each other.
lock_form() # NAME
{
	mkdir -p "build/upstream/$1"
	exec 8>"build/upstream/$1/.lock"
	flock -n 8 || {
		say "waiting for another build.sh that makes the form for $1"
		flock 8
	}
}

# Beside what else runs, in a process group of its own: Ctrl-C reaches it through stop_steps.
beside() # COMMAND...
{
	set -m
	"$@" </dev/null &
	set +m
	JOBS[$!]=$!
	BESIDE+=($!)
}

# To what takes longest.
give_way() # COMMAND...
{
	renice -n 10 -p "$BASHPID" >/dev/null
	"$@"
}

# For all that was started so, however one of them ends.
wait_beside()
{
	local job failed=0

	for job in "${BESIDE[@]}"; do
		wait "$job" || failed=1
		unset "JOBS[$job]"
	done
	BESIDE=()
	return "$failed"
}

# The lines of a form are for the end; what it says has its name before it.
make_form() # NAME
{
	./build.sh upstream "$1" 2>&1 >"build/upstream/$1.lines" | sed -u "s/^/$1: /" >&2
}

# All of them beside each other, for each has long stretches that keep one processor busy, or none.
all_forms()
{
	local name failed=0

	mkdir -p build/upstream
	for name in $UPSTREAM_NAMES; do
		case $name in
		kernel) beside make_form "$name" ;;
		*) beside give_way make_form "$name" ;;
		esac
	done
	wait_beside || failed=1
	for name in $UPSTREAM_NAMES; do
		cat "build/upstream/$name.lines"
	done
	return "$failed"
}

upstream() # [NAME [ARGUMENT...]]
{
	case " $UPSTREAM_NAMES " in
	*" ${1-kernel} "*) ;;
	*)
		say "upstream knows: $UPSTREAM_NAMES"
		exit 2
		;;
	esac
	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES"
	(($#)) || {
		need_packages "$UPSTREAM_KERNEL_PACKAGES$MATRIX_HOST_PACKAGES$UPSTREAM_RDMA_CORE_PACKAGES$UPSTREAM_IPROUTE2_PACKAGES"
		unlock_build
		all_forms
		return
	}
	"upstream_${1//-/_}" "${@:2}"
}
