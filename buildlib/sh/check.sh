# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh check: a list of steps, each a function with a name and with what must
# be built for it. What a step prints goes to build/check/RUN/NAME.log. A step that
# ends with a line "N passed, N failed" counts as that many tests, any other as one.

# Enough to see that the fuzzers build and find nothing at once.
FUZZ_SECONDS=5

# The random requests of the guests' tests: a minute in all.
GUEST_FUZZ_SECONDS=30

# A guest whose tests print nothing for so long does not run any more, for they say
# themselves when one of them hangs (HANG in tests/run_tests.py).
GUEST_SILENCE=1500

# Tests to which kernels are the same run with one of them: those of what the tool
# says, sos, and Debian's rdma-core tests, whose list is for that kernel.
ONCE_KERNEL=6.1
ONCE_TESTS="GrammarTest PlotTest RdmaCore SchemaTest SosTest"

# What a change is tried with at once; it needs no guest.
QUICK_STEPS='^(static/(shellcheck|pylint|clocks|spdx|documents|versions)|unit)$'

# How repeat.sh loads a guest: before the command that starts it, and among its options.
GUEST_PREFIX=()
GUEST_OPTIONS=()

# Seconds between signs of life.
PROGRESS_SECONDS=30

# Steps that run beside as many as there are processors: guests, which run for
# longest, wait for this and that much of the time.
MORE_STEPS=1

NEXT_PROGRESS=$PROGRESS_SECONDS
ONLY=.
CHECK=build/check/$$
PASSED=0
FAILED=0
FAILED_STEPS=()
declare -A JOBS=()	# step name -> process id, of the steps that run
declare -A NEEDS=()	# what the chosen steps need: see build_needs

# A directory for this run; those of runs that are over go, but for the last.
check_directory()
{
	local dir

	for dir in build/check/[0-9]*; do
		[ -e "/proc/${dir##*/}" ] || rm -rf "$dir"
	done
	mkdir -p "$CHECK"
	ln -sfn "$$" build/check/last
}

step_log() # NAME
{
	echo "$CHECK/${1//\//-}.log"
}

# Runs a command where errors end it, and leaves its status in a file.
run_step() # NAME COMMAND...
{
	local status log

	log=$(step_log "$1")
	# Guests have clocks to keep to: what has none gives way.
	[[ $1 =~ ^(guest|vm|deep)/ ]] || renice -n 10 -p "$BASHPID" >/dev/null
	set +e
	(set -e; "${@:2}")
	status=$?
	set -e
	times >"$log.times"
	echo "$status" >"$log.status.new"
	mv "$log.status.new" "$log.status"
}

# What the step and all that it waited for have used of processors.
processor_seconds() # NAME
{
	tail -n 1 "$(step_log "$1").times" | awk -F '[ms ]+' '{ printf "%d\n", ($1 + $3) * 60 + $2 + $4 }'
}

count_step() # NAME
{
	local log status counts passed failed

	log=$(step_log "$1")
	status=$(<"$log.status")
	counts=$(sed -nE 's/^([0-9]+) passed, ([0-9]+) failed.*/\1 \2/p' "$log" | tail -n 1)
	read -r passed failed <<<"${counts:-$((status == 0)) $((status != 0))}"
	# Everything passed, and yet the step did not: that is a failure of its own.
	((status == 0 || failed)) || failed=1
	PASSED=$((PASSED + passed))
	FAILED=$((FAILED + failed))
	((failed == 0)) || {
		tail -n 60 "$log" >&2
		FAILED_STEPS+=("$1")
	}
	say "check $1: $passed passed, $failed failed, at $SECONDS s, $(processor_seconds "$1") s of a processor"
}

# Notes what the chosen ones of the steps need.
note_step() # NAME NEEDS COMMAND...
{
	local need

	[[ $1 =~ $ONLY ]] || return 0
	for need in $2; do
		NEEDS[$need]=1
	done
}

# The kernels and Prometheus are unpacked already: modules:VERSION, userspace.
build_needs()
{
	local version

	for version in $KERNELS; do
		[ -z "${NEEDS[modules:$version]-}" ] || build_modules "$version"
	done
	[ -z "${NEEDS[userspace]-}" ] || build_userspace
}

# Starts a step once few enough others are running. Each has a process group of its
# own: Ctrl-C reaches it through stop_steps.
start_step() # NAME NEEDS COMMAND...
{
	[[ $1 =~ $ONLY ]] || return 0
	while ((${#JOBS[@]} >= $(jobs_at_once) + MORE_STEPS)); do
		sleep 0.2
		count_finished_steps
	done
	set -m
	run_step "$1" "${@:3}" >"$(step_log "$1")" 2>&1 </dev/null &
	set +m
	JOBS[$1]=$!
}

count_finished_steps()
{
	local name

	for name in "${!JOBS[@]}"; do
		if [ -e "$(step_log "$name").status" ]; then
			count_step "$name"
			unset "JOBS[$name]"
		fi
	done
	((SECONDS >= NEXT_PROGRESS)) || return 0
	NEXT_PROGRESS=$((SECONDS + PROGRESS_SECONDS))
	for name in "${!JOBS[@]}"; do
		say "check $name: running, $(wc -l <"$(step_log "$name")") lines in its log, at $SECONDS s"
	done
}

finish_steps()
{
	while ((${#JOBS[@]})); do
		sleep 0.2
		count_finished_steps
	done
}

stop_steps()
{
	local job

	for job in "${JOBS[@]}"; do
		kill -- "-$job" 2>/dev/null || :
	done
}

summary()
{
	local name

	for name in "${FAILED_STEPS[@]}"; do
		say "failed: $name, see $(step_log "$name")"
	done
	say "check took $SECONDS s"
	echo "$PASSED passed, $FAILED failed"
	((FAILED == 0 && PASSED > 0))
}

# Programs that ctest knows; the fuzzers among them are steps of their own.
unit_tests() # BUILD_DIRECTORY
{
	local status=0

	PATH=$PATH:$PWD/build/npm/node_modules/.bin \
		ctest --test-dir "$1" --label-exclude fuzz --output-on-failure -j "$(jobs_at_once)" | tee "$CHECK/ctest-${1//\//-}" || status=$?
	awk '/tests failed out of/ { print $NF - $4 " passed, " $4 " failed" }' "$CHECK/ctest-${1//\//-}"
	return "$status"
}

sanitized_unit_tests()
{
	local headers

	exec 9>build/.sanitized.lock
	flock 9
	headers=$(printf '%s;' "$PWD"/build/kernels/*/usr/src/linux-headers-*-common/include)
	[ -e build/sanitized/build.ninja ] ||
		cmake -S . -B build/sanitized -G Ninja -DENABLE_SANITIZERS=ON -DENABLE_MAN_PAGES=OFF \
			-DMLX5CTL_KERNEL_HEADERS="${headers%;}" >"$CHECK/cmake.log"
	ninja -C build/sanitized --quiet
	unit_tests build/sanitized
}

# One boot runs them all: a guest's start costs more than most tests.
guest_tests() # VERSION [ARG...]
{
	local name without=()

	mapfile -t without < <(without_support "$1")
	[ "$1" = "$ONCE_KERNEL" ] || for name in $ONCE_TESTS; do
		without+=(--without "$name")
	done
	# Those that the host has run already, in the step "unit", are left out; not if somebody names them.
	[ $# -gt 1 ] || without+=(--guest)
	# Long enough for a machine that is busy with other things.
	MLX5CTL_FUZZ_SECONDS=$GUEST_FUZZ_SECONDS "${GUEST_PREFIX[@]}" ./build.sh vm --no-build --kernel "$1" \
		--timeout 7200 --silence "$GUEST_SILENCE" --out "$CHECK/out-$1" "${GUEST_OPTIONS[@]}" -- \
		tests/run_tests.py "${without[@]}" "${@:2}"
}

sparse() # VERSION SOURCE
{
	local src

	src=$CHECK/sparse-$1/$(module_name "$2")
	mkdir -p "$src"
	cp -a "$2/." "$src"
	make_module "$1" "$src" C=2 CF=-D__CHECK_ENDIAN__ modules 2>"$src.log" || {
		cat "$src.log"
		return 1
	}
	# What sparse finds in the kernel's own headers is not ours, although it notes
	# who includes them.
	! grep -F "$src/" "$src.log" | grep -v ': note: in included file'
}

# The module on headers as those of Debian's first Linux 6.1, whose struct mlx5_cmd had no
# structure "vars" in it: what was in that is in mlx5_cmd itself. Those headers are not to be
# had any more.
first_headers()
{
	local headers=$CHECK/first-headers src=$CHECK/first-headers-mlx5ctl driver

	cp -al build/kernels/6.1 "$headers"
	driver=$(echo "$headers"/usr/src/*-common/include/linux/mlx5/driver.h)
	sed -i 's/^\t} vars;$/\t};/' "$driver"
	if grep -w vars "$driver"; then
		return 1
	fi
	refresh_copy kernel "$src"
	make_with_headers "$(echo "$headers"/usr/src/linux-headers-*-amd64)" "$src" modules
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
	(scripts_of '[ /]bash'; echo tools/mlx5ctl.bash) | xargs shellcheck -x
	scripts_of '[ /]sh' | xargs shellcheck -s dash
}

# A folder at a time, for some have files of the same name.
python_names()
{
	local dir files

	project_files | grep '\.py$' | xargs -n 1 dirname | sort -u | while read -r dir; do
		mapfile -t files < <(find "$dir" -maxdepth 1 -name '*.py')
		PYTHONPATH=tests:tests/unit:tests/vm:buildlib pylint "${files[@]}" || exit 1
	done
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

# No test depends on a clock; what measures does.
clocks()
{
	find tests -name '*.py' -not -path 'tests/bench/*' -not -path tests/sim/measure.py \
		-exec buildlib/check_clocks.py {} +
}

# What is generated from the source, or must not contradict it.
documents()
{
	buildlib/policy_doc.py --check Documentation/security.md
	buildlib/abi_doc.py --check Documentation/abi.md
	buildlib/named_tests.py Documentation/review.md Documentation/security.md
	buildlib/assumptions.py --check README.md Documentation/first-adapter.md
}

# One file at a time, and each by one of its compile commands only: of several
# clang-tidy mistakes the later ones' va_lists for uninitialized.
clang_tidy()
{
	mkdir -p build/tidy
	python3 -c 'import json, sys
units = {unit["file"]: unit for unit in json.load(sys.stdin)}
json.dump(list(units.values()), sys.stdout)' \
		< build/compile_commands.json > build/tidy/compile_commands.json
	find providers tools -name '*.c' -print0 | xargs -0 -n 1 -P "$(jobs_at_once)" \
		clang-tidy --quiet -p build/tidy --warnings-as-errors='*'
}

# Calls STEP with each step: its name, what it needs, its command. The longest first,
# so that the short ones fill the gaps.
each_step() # STEP
{
	local version source test all="headers userspace"

	for version in $KERNELS; do
		all+=" modules:$version"
		"$1" "guest/$version" "headers modules:$version userspace" guest_tests "$version"
	done
	for test in tests/vm/test_*.py; do
		"$1" "vm/$(basename "$test" .py)" "$all" tests/run_tests.py "$test"
	done
	"$1" unit-sanitized headers sanitized_unit_tests
	for source in $MODULE_SOURCES; do
		for version in $KERNELS; do
			# Three minutes of a processor, for what hardly differs.
			[ "$source:$version" = "tests/sim:$ONCE_KERNEL" ] ||
				"$1" "static/sparse-$(module_name "$source")-$version" headers sparse "$version" "$source"
		done
	done
	"$1" static/first-headers headers first_headers
	for test in tests/fuzz/fuzz_*.c; do
		"$1" "fuzz/$(basename "$test" .c)" 'headers userspace' tests/fuzz/run.sh "$(basename "$test" .c)" "$FUZZ_SECONDS"
	done
	"$1" static/clang-tidy 'headers userspace' clang_tidy
	"$1" unit 'headers userspace pyright' unit_tests build
	"$1" static/shellcheck '' shell_check
	"$1" static/pylint '' python_names
	"$1" static/clocks '' clocks
	"$1" static/spdx '' spdx_lines
	"$1" static/kernel-doc headers kernel_doc
	"$1" static/documents '' documents
	"$1" static/alerts prometheus alerts
	"$1" static/versions '' versions_agree
}

# The first step, without which there are no others.
build_for_check() # EACH_STEP
{
	local version

	lock_build
	need_packages "$BUILD_PACKAGES$RUN_PACKAGES$CHECK_PACKAGES"
	check_directory
	"$1" note_step
	for version in $KERNELS; do
		[ -z "${NEEDS[headers]-}" ] || need_kernel "$version"
	done
	[ -z "${NEEDS[prometheus]-}" ] || need_prometheus
	[ -z "${NEEDS[pyright]-}" ] || need_pyright
	((${#NEEDS[@]} == 0)) || ONLY=. start_step build '' build_needs
	finish_steps
	unlock_build
	((FAILED == 0))
}

check()
{
	case ${1-} in
	'') ;;
	--only) ONLY=${2:?PATTERN is missing} ;;
	--quick) ONLY=$QUICK_STEPS ;;
	--deep)
		deep_check "${@:2}"
		return
		;;
	--repeat)
		repeat_check "${@:2}"
		return
		;;
	*) die "check knows --only PATTERN, --quick, --deep and --repeat N" ;;
	esac

	build_for_check each_step || {
		summary
		return
	}
	each_step start_step
	finish_steps
	summary
}
