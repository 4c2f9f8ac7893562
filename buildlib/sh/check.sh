# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh check: a list of steps, each a function with a name; what a step
# prints goes to the terminal and to build/check/NAME.log. A step that ends with
# a line "N passed, N failed" counts as that many tests, any other as one.

# Enough to see that the fuzzers build and find nothing at once.
FUZZ_SECONDS=10

ONLY=.
PASSED=0
FAILED=0
FAILED_STEPS=()

step() # NAME COMMAND...
{
	local log

	[[ $1 =~ $ONLY ]] || return 0
	log=$(step_log "$1")
	run_step "$@" 2>&1 | tee "$log" >&2 || :
	count_step "$1"
}

# For a step whose output is of interest when it fails.
quiet_step() # NAME COMMAND...
{
	local log

	[[ $1 =~ $ONLY ]] || return 0
	log=$(step_log "$1")
	run_step "$@" >"$log" 2>&1
	[ "$(<"build/check/status")" = 0 ] || tail -n 50 "$log" >&2
	count_step "$1"
}

step_log() # NAME
{
	echo "build/check/${1//\//-}.log"
}

# In a process of its own, where errors end it; the status goes into a file.
run_step() # NAME COMMAND...
{
	local status

	say "check $1"
	set +e
	(set -e; "${@:2}")
	status=$?
	set -e
	echo "$status" >build/check/status
}

count_step() # NAME
{
	local status counts passed failed

	status=$(<build/check/status)
	counts=$(sed -nE 's/^([0-9]+) passed, ([0-9]+) failed.*/\1 \2/p' "$(step_log "$1")" | tail -n 1)
	read -r passed failed <<<"${counts:-$((status == 0)) $((status != 0))}"
	# Everything passed, and yet the step did not: that is a failure of its own.
	((status == 0 || failed)) || failed=1
	PASSED=$((PASSED + passed))
	FAILED=$((FAILED + failed))
	((failed == 0)) || FAILED_STEPS+=("$1")
	say "check $1: $passed passed, $failed failed, at $SECONDS s"
}

summary()
{
	local name

	for name in "${FAILED_STEPS[@]}"; do
		say "failed: $name, see $(step_log "$name")"
	done
	echo "$PASSED passed, $FAILED failed"
	((FAILED == 0 && PASSED > 0))
}

# Programs that ctest knows, in a build of their own for the sanitizers.
unit_tests() # BUILD_DIRECTORY
{
	local status=0

	ctest --test-dir "$1" --output-on-failure -j "$(jobs_at_once)" >build/check/ctest.out || status=$?
	cat build/check/ctest.out
	awk '/tests failed out of/ { print $NF - $4 " passed, " $4 " failed" }' build/check/ctest.out
	return "$status"
}

sanitized_unit_tests()
{
	[ -e build/sanitized/build.ninja ] ||
		cmake -S . -B build/sanitized -G Ninja -DENABLE_SANITIZERS=ON -DENABLE_MAN_PAGES=OFF >build/check/cmake.log
	ninja -C build/sanitized --quiet
	unit_tests build/sanitized
}

# One boot runs them all: a guest's start costs more than most tests.
guest_tests() # VERSION
{
	local out=$PWD/build/check/out-$1

	rm -rf "$out"
	./build.sh vm --no-build --kernel "$1" --out "$out" -- tests/run_tests.py
}

sparse() # VERSION SOURCE
{
	local src

	src=build/modules/$1/sparse/$(module_name "$2")
	rm -rf "$src"
	mkdir -p "$src"
	cp -a "$2/." "$src"
	make_module "$1" "$src" C=2 CF=-D__CHECK_ENDIAN__ modules 2>"$src.log" || {
		cat "$src.log"
		return 1
	}
	# What sparse finds in the kernel's own headers is not ours.
	! grep -F "$src/" "$src.log"
}

kernel_doc()
{
	local scripts=("$PWD"/build/kernels/6.12/usr/lib/linux-kbuild-*/scripts/kernel-doc)

	find kernel/uapi -name '*.h' -exec "${scripts[0]}" -none -Werror {} +
}

# Text that people wrote, with or without git.
project_files()
{
	find . \( -path ./build -o -path ./.git -o -name __pycache__ \) -prune -o -type f -print
}

# With .sh or without.
scripts_of() # SHELL_PATTERN
{
	project_files | while read -r file; do
		[[ ! $(head -n 1 "$file" | tr -d '\0') =~ ^'#!'.*$1$ ]] || echo "$file"
	done
}

shell_check()
{
	scripts_of '[ /]bash' | xargs shellcheck -x
	scripts_of '[ /]sh' | xargs shellcheck -s dash
}

spdx_lines()
{
	local file missing=0

	while read -r file; do
		head -n 3 "$file" | grep -q 'SPDX-License-Identifier: ' || {
			echo "$file: no SPDX line"
			missing=1
		}
	done < <({
		scripts_of ''
		project_files | grep -E '\.([ch]|py|pyx|pxd|pxi|sh|cmake|map)$|/(CMakeLists\.txt|Kbuild|Makefile)$'
	} | sort -u)
	return "$missing"
}

clang_tidy()
{
	find providers tools -name '*.c' -print0 |
		xargs -0 -n 4 -P "$(jobs_at_once)" clang-tidy --quiet -p build --warnings-as-errors='*'
}

check()
{
	local version source test

	case ${1-} in
	'') ;;
	--only) ONLY=${2:?PATTERN is missing} ;;
	*) die "check knows --only PATTERN" ;;
	esac

	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES$CHECK_PACKAGES"
	rm -rf build/check
	mkdir -p build/check
	# shellcheck disable=SC2086
	build_all $KERNELS
	quiet_step static/shellcheck shell_check
	quiet_step static/spdx spdx_lines
	quiet_step static/kernel-doc kernel_doc
	for version in $KERNELS; do
		for source in $MODULE_SOURCES; do
			quiet_step "static/sparse-$version-$(module_name "$source")" sparse "$version" "$source"
		done
	done
	quiet_step static/clang-tidy clang_tidy
	step unit unit_tests build
	step unit-sanitized sanitized_unit_tests
	for test in tests/fuzz/fuzz_*.c; do
		quiet_step "fuzz/$(basename "$test" .c)" tests/fuzz/run.sh "$(basename "$test" .c)" "$FUZZ_SECONDS"
	done
	unlock_build

	for version in $KERNELS; do
		step "guest/$version" guest_tests "$version"
	done
	for test in tests/vm/test_*.py; do
		step "vm/$(basename "$test" .py)" tests/run_tests.py "$test"
	done
	summary
}
