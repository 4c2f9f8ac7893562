# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh check --repeat N [--kernel VERSION] [--load KIND]... [-- ARG...]: the guests'
# tests N times on each kernel, one guest at a time, and N times under each load that is
# named. ARGs go to tests/run_tests.py. A round that fails stops nothing.

# So little memory that the kernel has to look for it; guest.py takes no less.
SHORT_MEMORY=1536

burn()
{
	while :; do :; done
}

guest_under_load() # KIND VERSION [ARG...]
{
	local i burners=()

	case $1 in
	busy)
		for ((i = 0; i < $(nproc); i++)); do
			burn &
			burners+=($!)
		done
		# shellcheck disable=SC2064
		trap "kill ${burners[*]}" EXIT
		;;
	nice) GUEST_PREFIX=(nice -n 19) ;;
	memory) GUEST_OPTIONS=(--memory "$SHORT_MEMORY") ;;
	smp1) GUEST_OPTIONS=(--processors 1) ;;
	mttcg) GUEST_OPTIONS=(--accel mttcg) ;;
	esac
	guest_tests "${@:2}"
}

# Calls STEP with each round, and waits for it before the next.
each_round() # STEP
{
	local load version i

	for load in "${LOADS[@]:-none}"; do
		for version in $REPEAT_KERNELS; do
			for ((i = 1; i <= ROUNDS; i++)); do
				"$1" "guest/$version-load-$load-round-$i" "headers modules:$version userspace" \
					guest_under_load "$load" "$version" "${REPEAT_ARGS[@]}"
				finish_steps
			done
		done
	done
}

repeat_check() # N [--kernel VERSION] [--load KIND]... [-- ARG...]
{
	ROUNDS=${1-} REPEAT_KERNELS=$KERNELS LOADS=()
	[[ $ROUNDS =~ ^[1-9][0-9]*$ ]] || die "check --repeat N: N is a number"
	shift
	while [ "${1---}" != -- ]; do
		case "$1 ${2-}" in
		'--kernel 6.1' | '--kernel 6.12') REPEAT_KERNELS=$2 ;;
		'--load busy' | '--load nice' | '--load memory' | '--load smp1' | '--load mttcg') LOADS+=("$2") ;;
		*) die "check --repeat knows --kernel 6.1|6.12 and --load busy|nice|memory|smp1|mttcg" ;;
		esac
		shift 2
	done
	[ "${1-}" != -- ] || shift
	REPEAT_ARGS=("$@")
	build_for_check each_round || {
		summary
		return
	}
	each_round start_step
	summary
}
