#!/bin/bash
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#
# run.sh COMMAND...: runs it in a guest with the debug kernel. Fails if COMMAND
# does, or if memory is left that nothing points to. What ran of mlx5ctl.ko is
# written to $OUT/coverage, for buildlib/coverage.py.

debug=/sys/kernel/debug

echo N >"$debug/failslab/ignore-gfp-wait"
echo N >"$debug/fail_page_alloc/ignore-gfp-wait"
for fault in failslab fail_page_alloc fail_usercopy; do
	echo 0 >"$debug/$fault/verbose"
done
# What the kernel lost while it started is not ours.
echo clear >"$debug/kmemleak"

"$@"
status=$?

# Memory is reported when it is some seconds old and no scan finds it; the
# second scan is for what the first took for a pointer on its way.
sleep 6
for scan in 1 2; do
	echo scan >"$debug/kmemleak"
	sleep 1
done
if grep . "$debug/kmemleak"; then
	echo "memory was left after scan $scan"
	status=1
fi

mkdir -p "$OUT/coverage"
find "$debug/gcov" -path '*/mlx5ctl/*.gcda' -exec cp -t "$OUT/coverage" {} +
exit "$status"
