# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash disable=SC2034
#
# Debian packages: what is needed and why, and how it gets onto the machine.

BUILD_PACKAGES="
gcc			compiles the library, the tool and the kernel modules
libc6-dev		the C library's headers
make			the kernel's build
cmake			the project's build
ninja-build		the project's build
pkg-config		finds libraries
python3			generators and the guest's runner
python3-dev		Python bindings
cython3			Python bindings
pandoc			man pages
libibverbs-dev		the verbs library that ours extends
libexpat1-dev		the library's reader of register databases
zlib1g-dev		the library's and the tool's recorded sessions
libjson-c-dev		the tool's JSON
libsmartcols-dev	the tool's tables
libarchive-dev		the tool's snapshots
libmnl-dev		the tool's questions to devlink and the RDMA stack
libsqlite3-dev		the tool's reader of mstconfig's parameters
libncurses-dev		the tool's screen
libelf1			the kernel's build tools
libssl3			the kernel's build tools
binutils		the kernel's build
xz-utils		unpacks kernels and their modules
zstd			unpacks kernels
kmod			depmod, and modprobe in the guest
"

RUN_PACKAGES="
qemu-system-x86		runs the guest
busybox-static		starts the guest
iproute2		ip and rdma in the guest
procps			process tools in the guest
ibverbs-utils		ibv_devinfo in the guest
ibverbs-providers	the verbs provider of mlx5
python3-pyverbs		Python verbs
"

CHECK_PACKAGES="
sparse			checks kernel code
clang			fuzzers
libclang-rt-14-dev	the fuzzers' run-time
clang-tidy		checks the library's and the tool's code
shellcheck		checks shell scripts
pylint			checks Python code
libcap2-bin		drops capabilities in tests
mstflint		register databases in tests
ethtool			driver information in tests
pciutils		what a board says of itself in tests
zsh			completion of words in tests
fish			completion of words in tests
chromium		opens the tool's report in tests
python3-jsonschema	checks the tool's JSON in tests
python3-prometheus-client	parses the tool's metrics in tests
python3-pyte		the terminal of the tool's screen in tests
python3-matplotlib	the plotting example
python3-numpy		arrays of samples in tests
mypy			checks the bindings' types in tests
ovmf			UEFI firmware for the secure boot test
sbsigntool		signs a kernel for the secure boot test
openssl			makes keys for the secure boot test
systemd			checks the metrics' unit and timer
sosreport		makes a report with our plugin in tests
ansible-core		runs our playbook in tests
"

KERNEL_BUILD_PACKAGES="
bc			builds a kernel
bison			builds a kernel
flex			builds a kernel
libelf-dev		builds a kernel
lz4			compresses it
"

# The first words of a list's lines.
package_names() # LIST
{
	awk 'NF { print $1 }' <<<"$1"
}

package_installed() # PACKAGE
{
	[ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() # COMMAND...
{
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		die "needs root for: $* (no sudo here)"
	fi
}

INDEX_IS_FRESH=

# An old index names packages that are gone, and kernels that are not the newest
# of their version, whose headers differ. Without network or root, what is there
# has to do.
refresh_package_index()
{
	[ -z "$INDEX_IS_FRESH" ] || return 0
	INDEX_IS_FRESH=1
	say "updating the package index: apt-get update"
	(as_root apt-get update -q >&2) || say "going on with the index that is there"
}

# Into a directory, to be used without being installed. No root needed.
download_packages() # DIRECTORY PACKAGE...
{
	# As root apt would switch to a user of its own, who cannot write here.
	(cd "$1" && apt-get download -q -o APT::Sandbox::User=root "${@:2}" >&2)
}

# The files of all packages that lie in a directory.
take_out_of_packages() # DIRECTORY DESTINATION
{
	local file

	for file in "$1"/*.deb; do
		dpkg-deb -x "$file" "$2"
	done
}

need_packages() # LIST
{
	local name missing=()

	command -v apt-get >/dev/null || die "this script gets what it needs through apt: Debian 12 is what it knows"
	for name in $(package_names "$1"); do
		package_installed "$name" || missing+=("$name")
	done
	((${#missing[@]})) || return 0

	say "installing packages, as root:"
	for name in "${missing[@]}"; do
		awk -v name="$name" '$1 == name { $1 = ""; printf "    %-20s%s\n", name, $0 }' <<<"$1"
	done
	refresh_package_index
	install_packages "${missing[@]}" ||
		die "packages could not be installed: ${missing[*]}"
}

# The second reader of the type stubs is npm's: Debian has none.
PYRIGHT_VERSION=1.1.414
NPM_PACKAGES="
npm			installs pyright
"

# Where neither npm nor its registry can be had, its test says that it was skipped.
need_pyright()
{
	[ ! -x build/npm/node_modules/.bin/pyright ] || return 0
	command -v npm >/dev/null || (need_packages "$NPM_PACKAGES") || return 0
	say "installing pyright $PYRIGHT_VERSION by npm, in build/npm"
	npm install --silent --no-fund --no-audit --prefix build/npm "pyright@$PYRIGHT_VERSION" >&2 ||
		say "pyright cannot be had"
}

# Interrupted while it unpacks and configures, dpkg would want repair: Ctrl-C
# counts while packages are downloaded, and again when they are in place.
install_packages() # PACKAGE...
{
	local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -q -y
		--no-install-recommends -o DPkg::Lock::Timeout=300)

	as_root "${install[@]}" --download-only "$@" || return
	(
		trap '' INT
		as_root "${install[@]}" "$@"
	)
}
