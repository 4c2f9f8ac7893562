# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
unit_test(test_ioctl test_ioctl.c)
target_link_options(test_ioctl PRIVATE -Wl,--wrap=ioctl)
unit_test(test_prm test_prm.c)
unit_test(test_dump test_dump.c fake_transport.c)
unit_test(test_rsc_record test_rsc_record.c)
unit_test(test_device test_device.c)
target_link_options(test_device PRIVATE -Wl,--wrap=ioctl)
unit_test(test_objects test_objects.c fake_transport.c)
