# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh pictures: those that README.md shows, made anew of what a guest shows.

pictures()
{
	build_all 6.1
	unlock_build
	rm -rf build/pictures
	mkdir -p build/pictures
	./build.sh vm --no-build --devices 3 --out build/pictures -- tests/pictures/guest.py
	tests/pictures/make.py build/pictures Documentation/pictures
	say "made Documentation/pictures; git diff --stat says what is new"
}
