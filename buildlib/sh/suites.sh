# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# Packages and sources of a Debian suite other than, or beyond, what this
# machine is set up for: a private apt under build/apt/SUITE, which asks the
# machine's own mirrors for that suite; or under build/apt/SUITE/ARCH, for the
# packages of another architecture.

DEBIAN_KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg

host_suite()
{
	(. /etc/os-release && echo "$VERSION_CODENAME")
}

# What the machine's apt fetches of Debian, with the suite's name replaced: lines
# of URI, suite, component. A suite without releases has no updates either.
suite_lines() # SUITE
{
	local here uri release component

	here=$(host_suite)
	# shellcheck disable=SC2016
	apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
		sed -n 's/^Debian //p' | sort -u | while read -r uri release component; do
		case $1:$release in
		*:"$here") echo "$uri $1 $component" ;;
		sid:*) ;;
		*:"$here"-*) echo "$uri $1${release#"$here"} $component" ;;
		esac
	done
}

suite_apt() # SUITE[/ARCH] APT-PROGRAM ARGUMENT...
{
	APT_CONFIG=$TOP/build/apt/$1/apt.conf "${@:2}"
}

# Its index, of today.
need_suite() # SUITE[/ARCH]
{
	local dir=$TOP/build/apt/$1 suite=${1%%/*} uri release component

	[ -z "$(find "$dir/fresh" -mtime -1 2>/dev/null)" ] || return 0
	mkdir -p "$dir"/{state/lists/partial,cache/archives/partial,empty}
	suite_lines "$suite" | while read -r uri release component; do
		echo "deb [signed-by=$DEBIAN_KEYRING] $uri $release $component"
		echo "deb-src [signed-by=$DEBIAN_KEYRING] $uri $release $component"
	done >"$dir/sources.list"
	: >"$dir/status"
	cat >"$dir/apt.conf" <<-EOF
		Dir::Etc::SourceList "$dir/sources.list";
		Dir::Etc::SourceParts "$dir/empty";
		Dir::Etc::PreferencesParts "$dir/empty";
		Dir::State "$dir/state";
		Dir::State::Status "$dir/status";
		Dir::Cache "$dir/cache";
		APT::Sandbox::User "root";
		Acquire::Languages "none";
		Acquire::Check-Valid-Until "false";
	EOF
	[ "$suite" = "$1" ] || cat >>"$dir/apt.conf" <<-EOF
		APT::Architecture "${1#*/}";
		APT::Architectures { "${1#*/}"; };
	EOF
	say "asking the machine's mirror for Debian $1"
	suite_apt "$1" apt-get update -qq >&2 || {
		say "this machine's mirror does not have Debian $1"
		return 1
	}
	touch "$dir/fresh"
}

# The newest source of a package in a suite, unpacked; prints where. One at a time asks a suite's apt.
suite_source() # SUITE PACKAGE
{
	mkdir -p "$TOP/build/apt"
	(
		flock 7
		take_suite_source "$@"
	) 7>"$TOP/build/apt/.lock"
}

# Mirrors have been seen that lack some of a source package's files: the original source, which
# apt has checked like the rest, is enough then.
take_suite_source() # SUITE PACKAGE
{
	local parent=$TOP/build/upstream/sources/$1 dir complete=1

	need_suite "$1" || return
	if [ ! -e "$parent/$2" ]; then
		mkdir -p "$parent" "$TOP/build/upstream"
		dir=$(temporary_directory "$TOP/build/upstream")
		say "downloading the source of $2 in Debian $1"
		(cd "$dir" && suite_apt "$1" apt-get source -qq --download-only "$2" >&2) || complete=0
		mkdir "$dir/tree"
		if ((complete)); then
			dpkg-source --no-check -x "$dir"/*.dsc "$dir/tree/$2" >&2 || return
		elif compgen -G "$dir/*.orig.tar.*" >/dev/null; then
			say "this machine's mirror lacks some of it: taking the source without Debian's patches"
			mkdir "$dir/tree/$2"
			tar -xf "$dir"/*.orig.tar.* -C "$dir/tree/$2" --strip-components=1 || return
		else
			say "this machine's mirror lacks the source of $2 in Debian $1"
			return 1
		fi
		mv "$dir/tree/$2" "$parent/$2" || return
		rm -rf "$dir"
	fi
	echo "$parent/$2"
}
