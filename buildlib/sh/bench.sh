# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh bench: what things cost. A guest measures by the clock, another one
# counts instructions, the rest runs natively; report.py makes one table.
# Figures mean something on a machine that does nothing else meanwhile.

BENCH=build/bench
BENCH_KERNEL=6.12
# A resource segment of 2 MiB, and room for 1 GiB of each kind of page.
# On one processor a doorbell that was overwritten needs no waiting for.
BENCH_SIM="rsc_large_size=2097152 grace_us=0"
BENCH_MEMORY=4608

bench_guest() # NAME OPTION...
{
	./build.sh vm --no-build --kernel "$BENCH_KERNEL" --sim "$BENCH_SIM" --out "$BENCH/$1" --timeout 3600 "${@:2}" -- \
		tests/bench/guest.py "$1" 2> >(tee "$BENCH/$1.log" >&2)
}

bench_host()
{
	PATH=$PWD/build/bin:$PATH LD_LIBRARY_PATH=$PWD/build/lib \
		tests/bench/host.py "$BENCH/time/caps.trace" >"$BENCH/host.jsonl"
}

bench()
{
	(($# == 0)) || die "bench takes no arguments"
	build_all "$BENCH_KERNEL"
	build_module "$BENCH_KERNEL" tests/bench/kernel
	unlock_build
	rm -rf "$BENCH"
	mkdir -p "$BENCH"
	bench_guest time --memory "$BENCH_MEMORY" --processors 1
	bench_guest instructions --icount
	bench_host
	tests/bench/report.py "$BENCH"
}
