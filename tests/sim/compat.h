/* SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause */
/*
 * What the module needs of a kernel beyond its exported interfaces.  Nothing
 * that it uses differs between 6.1 and 6.12; what comes to differ goes here.
 */
#ifndef MLX5_SIM_COMPAT_H
#define MLX5_SIM_COMPAT_H

#ifndef CONFIG_GENERIC_IRQ_INJECTION
#error "interrupts are raised through irq_inject_interrupt()"
#endif

#endif
