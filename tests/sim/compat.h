/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/* What differs between the kernels that this module is built for. */
#ifndef MLX5_SIM_COMPAT_H
#define MLX5_SIM_COMPAT_H

#include <linux/version.h>

#ifndef CONFIG_GENERIC_IRQ_INJECTION
#error "interrupts are raised through irq_inject_interrupt()"
#endif

#endif
