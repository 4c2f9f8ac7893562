# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# ./build.sh packages: Debian and RPM packages from one copy of the source, into
# build/packages, linted. The same source gives the same packages: the copy has
# one owner, one mode and one time, that of the changelog, and so have they.

PACKAGES=build/packages

PACKAGING_PACKAGES="
debhelper		Debian packages
dh-dkms			Debian packages of modules' sources
dh-python		Debian packages of Python modules
dpkg-dev		Debian packages
fakeroot		Debian packages
libpython3-dev		Python bindings
linux-headers-amd64	tests of the layouts while Debian packages are built
lintian			checks Debian packages
rpm			RPM packages
rpmlint			checks RPM packages
"

INSTALL_TEST_PACKAGES="
debootstrap		a fresh Debian, which the packages are installed in
"

project_version()
{
	sed -n 's/^project(mlx5ctl VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt
}

# Everything that names the version names the same one.
versions_agree()
{
	local version

	version=$(project_version)
	[ -n "$version" ]
	head -n 1 debian/changelog | grep -F "mlx5ctl ($version) "
	grep -x "Version: *${version//./\\.}" redhat/mlx5ctl.spec
	grep -m 1 '^\* ' redhat/mlx5ctl.spec | grep -E -- " - ${version//./\\.}-[0-9]+\$"
	grep -x "PACKAGE_VERSION=\"$version\"" kernel/dkms.conf
	grep -x "PACKAGE_VERSION=\"$version\"" tests/sim/dkms.conf
	[ "$(grep -m 1 '^## ' NEWS.md)" = "## $version" ]
}

changelog_time()
{
	date -d "$(sed -n 's/^ -- .*>  //p' debian/changelog | head -n 1)" +%s
}

copy_source() # DIRECTORY
{
	mkdir -p "$1"
	project_files | tar -c --no-recursion -T - | tar -x -C "$1"
	chmod -R u=rwX,go=rX "$1"
	find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# The compiler's and debhelper's pages of text are for when something fails.
logged() # LOG COMMAND...
{
	"${@:2}" >"$1" 2>&1 || {
		tail -n 20 "$1" | cut -c 1-200 >&2
		die "failed: ${*:2:3}; see $1"
	}
}

build_debs() # SOURCE DESTINATION
{
	say "building Debian packages"
	(cd "$1" && logged "$2/deb.log" dpkg-buildpackage -us -uc -ui)
	mv "$(dirname "$1")"/*.{deb,dsc,changes,buildinfo,tar.xz} "$2"
}

# The macros that Fedora has and Debian's rpm has not, and a build that does not
# say when or where it was.
rpm_definitions()
{
	cat <<-EOF
	_modprobedir /usr/lib/modprobe.d
	_unitdir /usr/lib/systemd/system
	_usrsrc /usr/src
	systemd_post() :
	systemd_preun() :
	systemd_postun() :
	python3_sitearch /usr/lib/python3/dist-packages
	_buildhost reproducible
	use_source_date_epoch_as_buildtime 1
	clamp_mtime_to_source_date_epoch 1
	debug_package %{nil}
	_build_id_links none
	EOF
}

archive_source() # SOURCE DESTINATION
{
	tar -c --sort=name --owner=0 --group=0 --numeric-owner -C "$(dirname "$1")" "$(basename "$1")" |
		gzip -n >"$2/$(basename "$1").tar.gz"
}

# A source package holds the specification with the build's paths in it, and the
# others its checksum: so the place is always the same.
build_rpms() # SOURCE DESTINATION
{
	local top=$PWD/build/rpmbuild definition options=()

	say "building RPM packages"
	rm -rf "$top"
	mkdir -p "$top"
	install -D -p -m 644 -t "$top/SOURCES" "$2/$(basename "$1").tar.gz"
	while read -r definition; do
		options+=(--define "$definition")
	done < <(rpm_definitions)
	# What is installed here rpm's own database does not know.
	logged "$2/rpm.log" rpmbuild -ba --nodeps "${options[@]}" --define "_topdir $top" \
		"$1/redhat/mlx5ctl.spec"
	find "$top" -name '*.rpm' -exec mv -t "$2" {} +
	rm -rf "$top"
}

# From the project's files, or from an archive of them.
build_packages() # DESTINATION [ARCHIVE]
{
	local tmp source

	mkdir -p build
	tmp=$(temporary_directory build)
	source=$PWD/$tmp/mlx5ctl-$(project_version)
	rm -rf "$1"
	mkdir -p "$1"
	if [ "${2-}" ]; then
		tar -x -p -f "$2" -C "$tmp"
	else
		copy_source "$source"
	fi
	archive_source "$source" "$1"
	build_debs "$source" "$PWD/$1"
	build_rpms "$source" "$PWD/$1"
	rm -rf "$tmp"
}

lint_packages()
{
	say "checking the packages"
	lintian --allow-root --fail-on error,warning "$PACKAGES"/*.changes || die "lintian is not content"
	rpmlint --config redhat/rpmlint.toml "$PACKAGES"/*.rpm redhat/mlx5ctl.spec ||
		die "rpmlint is not content"
}

# Built again from the archive of the source, elsewhere, with another umask, time
# zone and language.
check_reproducible()
{
	local again=build/packages.again

	(
		umask 077
		TZ=Pacific/Auckland LC_ALL=C DEB_BUILD_OPTIONS=nocheck \
			build_packages "$again" "$PACKAGES/mlx5ctl-$(project_version).tar.gz"
	)
	say "comparing with packages that are built a second time"
	(cd "$PACKAGES" && sha256sum -- *.deb *.dsc *.rpm *.tar.*) |
		(cd "$again" && sha256sum -c --quiet) || die "the same source gave other packages: see $again"
	rm -rf "$again"
	say "the same packages twice"
}

install_test()
{
	need_packages "$RUN_PACKAGES$INSTALL_TEST_PACKAGES"
	as_root tests/packages/install_test "$PACKAGES" build/install-test
}

packages()
{
	local option test='' reproducible='' upstream=''

	for option; do
		case $option in
		--test) test=1 ;;
		--reproducible) reproducible=1 ;;
		--upstream) upstream=1 ;;
		*) die "packages knows --test, --reproducible and --upstream" ;;
		esac
	done

	lock_build
	need_packages "$BUILD_PACKAGES$PACKAGING_PACKAGES"
	versions_agree >/dev/null || die "the places that name the version disagree: see versions_agree in ${BASH_SOURCE[0]}"
	SOURCE_DATE_EPOCH=$(changelog_time)
	export SOURCE_DATE_EPOCH
	build_packages "$PACKAGES"
	lint_packages
	[ -z "$reproducible" ] || check_reproducible
	unlock_build
	[ -z "$test" ] || install_test
	[ -z "$upstream" ] || ./build.sh upstream
	ls "$PACKAGES"
}
