# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# A kernel that looks for mistakes, from Debian's linux-source-6.1: KASAN,
# lockdep, kmemleak, DMA-API checks, fault injection, KCOV, and sub-functions,
# which Debian's own kernels lack. It goes to build/kernels/debug in the form
# that kernels.sh gives the others.

DEBUG_SOURCE=linux-source-6.1
DEBUG_PACKAGES="bc bison flex libelf-dev libssl-dev"

# What a guest does not need would double the time to build.
DEBUG_CONFIG_OFF="
	DEBUG_INFO_BTF DRM SOUND USB_SUPPORT WIRELESS WLAN CFG80211 MAC80211
	SECURITY_SELINUX MODULE_SIG SYSTEM_TRUSTED_KEYRING NFS_FS NETFILTER
	WERROR RANDOMIZE_BASE HIBERNATION ATA SCSI MD PCMCIA INPUT_JOYSTICK
	INPUT_TOUCHSCREEN EFI AGP HID RFKILL IPV6_SIT BT NET_VENDOR_INTEL"
DEBUG_CONFIG_ON="
	KASAN KASAN_INLINE KASAN_VMALLOC PROVE_LOCKING DEBUG_ATOMIC_SLEEP
	DEBUG_KMEMLEAK DEBUG_LIST DEBUG_OBJECTS DEBUG_OBJECTS_FREE
	DEBUG_OBJECTS_RCU_HEAD DEBUG_VM DMA_API_DEBUG UBSAN UBSAN_BOUNDS
	FAULT_INJECTION FAILSLAB FAIL_PAGE_ALLOC FAULT_INJECTION_USERCOPY
	FAULT_INJECTION_DEBUG_FS KCOV KCOV_ENABLE_COMPARISONS DEBUG_FS
	DETECT_HUNG_TASK REFCOUNT_FULL
	GENERIC_IRQ_DEBUGFS PVH VIRTIO_PCI VIRTIO_CONSOLE NET_9P
	NET_9P_VIRTIO 9P_FS OVERLAY_FS TMPFS HUGETLBFS UDMABUF DMA_SHARED_BUFFER
	MEMFD_CREATE SECURITY_LOCKDOWN_LSM USER_NS NET_NS CGROUPS CGROUP_RDMA
	MEMCG PCI_MSI PCI_IOV FTRACE FUNCTION_TRACER TRACEPOINTS KALLSYMS_ALL
	CMA INFINIBAND_USER_ACCESS INFINIBAND_USER_MEM NET_SWITCHDEV MLX5_CORE_EN
	MLX5_SF MLX5_ESWITCH IKCONFIG IKCONFIG_PROC STRICT_DEVMEM IO_STRICT_DEVMEM
	VFIO"
DEBUG_CONFIG_MODULES="MLX5_CORE MLX5_INFINIBAND INFINIBAND"

configure_debug_kernel() # SOURCE
{
	local option

	make -s -C "$1" x86_64_defconfig kvm_guest.config >/dev/null
	for option in $DEBUG_CONFIG_OFF; do
		"$1/scripts/config" --file "$1/.config" -d "$option"
	done
	for option in $DEBUG_CONFIG_ON; do
		"$1/scripts/config" --file "$1/.config" -e "$option"
	done
	for option in $DEBUG_CONFIG_MODULES; do
		"$1/scripts/config" --file "$1/.config" -m "$option"
	done
	# Sizes: leaks of a whole run, and lockdep's tables for it.
	"$1/scripts/config" --file "$1/.config" --set-str LOCALVERSION -debug \
		--set-val DEBUG_KMEMLEAK_MEM_POOL_SIZE 40000 \
		--set-val LOCKDEP_CHAINS_BITS 18 --set-val FRAME_WARN 0 \
		--set-str LSM lockdown
	make -s -C "$1" olddefconfig
}

build_debug_kernel()
{
	local dir src release

	need_packages "$DEBUG_PACKAGES"
	mkdir -p build/kernels
	dir=$(temporary_directory build/kernels)
	say "downloading Debian's $DEBUG_SOURCE (about 140 MB)"
	(cd "$dir" && apt-get download -q -o APT::Sandbox::User=root "$DEBUG_SOURCE" >&2) ||
		die "no $DEBUG_SOURCE in this machine's package sources"
	dpkg-deb -x "$dir"/*.deb "$dir/package"
	tar -C "$dir" -xJf "$dir/package/usr/src/$DEBUG_SOURCE.tar.xz"
	src=$dir/$DEBUG_SOURCE
	configure_debug_kernel "$src"
	say "building the debug kernel: about 15 minutes on two cores, once"
	make -s -C "$src" -j "$(jobs_at_once)" bzImage modules >"$dir/build.log" 2>&1 || {
		tail -n 40 "$dir/build.log" >&2
		die "the debug kernel does not build"
	}
	release=$(make -s -C "$src" kernelrelease)
	make -s -C "$src" INSTALL_MOD_PATH="$PWD/$dir" INSTALL_MOD_STRIP=1 modules_install >/dev/null
	mkdir -p "$dir/boot" "$dir/usr/src"
	# QEMU starts a compressed image as well, and this one's size does not matter.
	cp "$src/arch/x86/boot/bzImage" "$dir/boot/vmlinux"
	mv "$src" "$dir/usr/src/linux-headers-$release"
	rm -rf "$dir/package" "$dir"/*.deb
	echo "$release" >"$dir/release"
	chmod 755 "$dir"
	mv "$dir" build/kernels/debug
}
