#!/bin/sh
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#
# Build tests/fuzz/NAME.c under clang's fuzzer and sanitizers, with all of the
# library, with the simulator's firmware model for fuzz_fw, with a part of the command for
# fuzz_config and fuzz_tracer, and run it:
# tests/fuzz/run.sh NAME [SECONDS]. What it finds is left in build/fuzz, and so
# is the corpus, which the next run goes on from. A corpus in tests/fuzz/corpus/NAME
# is where the first one starts; it is made smaller than that of a long run with
#     build/fuzz/NAME -merge=1 tests/fuzz/corpus/NAME build/fuzz/NAME.corpus
set -eu

name=$1
seconds=${2:-600}
top=$(cd "$(dirname "$0")/../.." && pwd)
out=$top/build/fuzz
clang=$(command -v clang) || {
	echo "run.sh: needs clang (Debian: clang)" >&2
	exit 1
}

case $name in
fuzz_fw)
	# The layouts are a kernel's own; any of those that build.sh unpacked.
	for headers in "$top"/build/kernels/*/usr/src/linux-headers-*-common/include/linux/mlx5; do
		[ -d "$headers" ] && break
	done
	set -- -I "$top/tests/sim/fw" -I "$top/tests/unit" -isystem "$headers" -DSIM_RAM=0x80000 \
		"$top"/tests/sim/fw/*.c "$top/tests/unit/sim_port.c"
	;;
fuzz_config)
	# shellcheck disable=SC2046
	set -- -I "$top/build/include" -I "$top/tools" "$top/tools/config_db.c" "$top/tools/config_value.c" \
		"$top/tools/config_expression.c" "$top/tools/number.c" $(pkg-config --cflags --libs json-c sqlite3) -lm
	;;
fuzz_tracer)
	# shellcheck disable=SC2046
	set -- -I "$top/build/include" -I "$top/tools" "$top/tools/trace_block.c" "$top/tools/trace_format.c" \
		$(pkg-config --cflags json-c)
	;;
*)
	set -- -I "$top/build/include" -I "$top/providers/mlx5ctl" \
		"$top"/providers/mlx5ctl/*.c -lpthread -lexpat -lz
	;;
esac

mkdir -p "$out/$name.corpus"
"$clang" -std=gnu11 -D_GNU_SOURCE -g -O1 \
	-fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
	"$top/tests/fuzz/$name.c" "$@" -o "$out/$name"
cd "$out"
dictionary=
[ ! -e "$top/tests/fuzz/$name.dict" ] ||
	dictionary=-dict=$top/tests/fuzz/$name.dict
seeds=
[ ! -d "$top/tests/fuzz/corpus/$name" ] || seeds=$top/tests/fuzz/corpus/$name
exec "./$name" "$name.corpus" ${seeds:+"$seeds"} -max_total_time="$seconds" -max_len=4096 \
	-timeout=10 -print_final_stats=1 ${dictionary:+"$dictionary"}
