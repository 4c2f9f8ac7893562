# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh check --deep: what takes a kernel of its own, built by
# debug_kernel.sh, and more time than a check should. Steps as in check.sh.

# Percent of the lines of kernel/, by all steps together.
LEAST_COVERAGE=90

# Three hours: what takes 10 minutes on an idle machine can take many times that.
DEEP_TIMEOUT=10800

deep_guest() # NAME KERNEL-ARGUMENTS COMMAND...
{
	./build.sh vm --no-build --kernel debug --timeout "$DEEP_TIMEOUT" --out "$CHECK/out-$1" \
		--append "$2" -- tests/deep/run.sh "${@:3}"
}

# The same tests as on the other kernels, but for the fuzzer, which has a step of
# its own here, those of the matrix, sos, and those of the command, which are half of the time and ask
# of a kernel what the library's do. Of sick devices they make contexts fail that the library asks for by
# ioctl, and Linux 6.1 to 6.12 never free the task of who asked.
# DMA-API debug takes a page that ib_core maps twice for a mistake; but callers may register
# memory twice, and orphans stay mapped.
deep_suite()
{
	local file files=()

	for file in tests/test_*.py; do
		[[ ! $file =~ /test_(tool|sos) ]] || continue
		files+=("$file")
	done
	MLX5CTL_FUZZ_SECONDS=5 deep_guest suite dma_debug=off tests/run_tests.py --guest --without MainlineFwctl \
		--without DebianMstflint "${files[@]}"
}

# One test, which does not hang for as long as it is told to run.
deep_fuzz() # NAME SECONDS
{
	MLX5CTL_FUZZ_SECONDS=$2 deep_guest "$1" dma_debug=off \
		tests/run_tests.py --hang $(($2 + 1200)) "tests/deep/test_$1.py"
}

# What makes and undoes objects, while memory is short.
deep_pressed()
{
	deep_guest pressed dma_debug=off tests/deep/pressed.py tests/run_tests.py --hang 3600 \
		tests/test_{uctx,umem,batch,hostile,journal,in_flight,lifetimes,orphans}.py
}

deep_fail_nth()
{
	deep_guest fail-nth '' tests/run_tests.py tests/deep/test_fail_nth.py
}

# Not for the firmware model, which is C for the host as well. What is ignored:
# comparing LINUX_VERSION_CODE, which the script takes for a constant, and the
# types and arguments that only some kernels have.
checkpatch()
{
	local scripts=("$PWD"/build/kernels/debug/usr/src/linux-headers-*/scripts)

	find kernel tests/sim -path tests/sim/fw -prune -o -name '*.[ch]' -print0 |
		xargs -0 "${scripts[0]}/checkpatch.pl" --no-tree --terse --no-summary \
			--ignore LINUX_VERSION_CODE,CONSTANT_COMPARISON,NEW_TYPEDEFS,MACRO_ARG_UNUSED --file
}

coverage()
{
	buildlib/coverage.py --least "$LEAST_COVERAGE" build/modules/debug/src/mlx5ctl "$CHECK"/out-*/coverage
}

deep_check() # [--only PATTERN] [SECONDS]
{
	if [ "${1-}" = --only ]; then
		ONLY=${2:?PATTERN is missing}
		shift 2
	fi
	[[ ${1-600} =~ ^[0-9]+$ ]] || die "check --deep takes --only PATTERN and a number of seconds"
	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES$CHECK_PACKAGES"
	check_directory
	# In this shell: it installs packages.
	need_kernel debug
	[[ ! deep/cross =~ $ONLY ]] || need_cross "$CROSS_DEFAULT"
	ONLY=. start_step build '' build_all debug
	finish_steps
	unlock_build
	((FAILED == 0)) || {
		summary
		return
	}

	# Guests with that kernel are never idle.
	# shellcheck disable=SC2034 # start_step of check.sh uses it
	MORE_STEPS=0
	start_step deep/checkpatch '' checkpatch
	start_step deep/cross '' cross_tests "$CROSS_DEFAULT"
	start_step deep/suite '' deep_suite
	start_step deep/fuzz '' deep_fuzz fuzz "${1-600}"
	start_step deep/disturbed '' deep_fuzz disturbed "${1-600}"
	start_step deep/pressed '' deep_pressed
	start_step deep/fail-nth '' deep_fail_nth
	finish_steps
	start_step deep/coverage '' coverage
	finish_steps
	[[ ! deep/coverage =~ $ONLY ]] || cat "$(step_log deep/coverage)"
	summary
}
