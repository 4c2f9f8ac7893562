// SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
/*
 * /dev/mlx5_sim: reading gives the state of all devices as one JSON document,
 * writing takes lines "VERB name=number ...", where dev=N names the device and
 * defaults to 0.
 */
#include <linux/ctype.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/uaccess.h>

#include "sim.h"

#define MAX_WRITE 4096

static int ctl_show(struct seq_file *seq, void *unused)
{
	struct fw_text text = {};
	char pci[32];
	u32 i;

	for (i = 0; i < sim.num; i++) {
		struct sim_dev *sd = sim.dev[i];

		fw_text_add(&text, i ? ",\n" : "{\"devices\":[\n");
		mutex_lock(&sd->lock);
		snprintf(pci, sizeof(pci), "%s",
			 sd->pdev ? pci_name(sd->pdev) : "");
		fw_report(sd->fw, &text, pci);
		mutex_unlock(&sd->lock);
	}
	fw_text_add(&text, "]}\n");
	if (!text.failed)
		seq_write(seq, text.data, text.len);
	fw_free(text.data);
	return text.failed ? -ENOMEM : 0;
}

static int ctl_open(struct inode *inode, struct file *file)
{
	/* The misc core leaves its own pointer there. */
	file->private_data = NULL;
	return single_open(file, ctl_show, NULL);
}

/* The device that a line names; -EINVAL if there is none. */
static int line_device(const char *args)
{
	const char *p = strstr(args, "dev=");
	unsigned long val = 0;

	if (p && (p == args || isspace(p[-1])) &&
	    sscanf(p + 4, "%lu", &val) != 1)
		return -EINVAL;
	return val < sim.num ? val : -EINVAL;
}

static int run_line(char *line)
{
	char *args = strim(line);
	char *verb = strsep(&args, " \t");
	const char *wrong;
	int dev;

	if (!*verb)
		return 0;
	if (!args)
		args = verb + strlen(verb);
	dev = line_device(args);
	if (dev < 0)
		return dev;
	if (!strcmp(verb, "unplug"))
		return sim_unplug(sim.dev[dev]);
	if (!strcmp(verb, "plug"))
		return sim_plug(sim.dev[dev]);
	if (!strcmp(verb, "suspend"))
		return sim_suspend(sim.dev[dev]);
	if (!strcmp(verb, "resume"))
		return sim_resume(sim.dev[dev]);
	mutex_lock(&sim.dev[dev]->lock);
	wrong = fw_script(sim.dev[dev]->fw, verb, args);
	mutex_unlock(&sim.dev[dev]->lock);
	if (!wrong)
		return 0;
	pr_info("mlx5_sim: %s %s: %s\n", verb, args, wrong);
	return -EINVAL;
}

static ssize_t ctl_write(struct file *file, const char __user *from,
			 size_t len, loff_t *pos)
{
	char *text, *rest, *line;
	int err = 0;

	if (len > MAX_WRITE)
		return -EINVAL;
	text = memdup_user_nul(from, len);
	if (IS_ERR(text))
		return PTR_ERR(text);
	rest = text;
	while (!err && (line = strsep(&rest, "\n")))
		err = run_line(line);
	kfree(text);
	return err ? err : len;
}

static const struct file_operations ctl_fops = {
	.owner = THIS_MODULE,
	.open = ctl_open,
	.read = seq_read,
	.llseek = seq_lseek,
	.release = single_release,
	.write = ctl_write,
};

static struct miscdevice ctl = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "mlx5_sim",
	.fops = &ctl_fops,
	.mode = 0600,
};

int sim_ctl_add(void)
{
	return misc_register(&ctl);
}

void sim_ctl_remove(void)
{
	misc_deregister(&ctl);
}
