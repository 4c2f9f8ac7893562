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

static void show(struct fw_text *text, struct sim_dev *sd, const char *comma)
{
	fw_text_add(text, "%s\n", comma);
	fw_report(sd->fw, text, sd->pdev ? pci_name(sd->pdev) : "");
}

/* Of the functions behind physical ones, those that somebody has made. */
static bool is_shown(const struct sim_dev *child)
{
	if (fw_is_sf(child->fw))
		return fw_sf_exists(child->fw) || child->fw->pages;
	return child->pdev || child->fw->granted;
}

static void show_children(struct fw_text *text, u32 first, u32 num)
{
	const char *comma = "";
	struct sim_dev *sd;
	u32 i, j;

	for (i = 0; i < sim.num; i++) {
		sd = sim.dev[i];
		mutex_lock(sd->lock);
		for (j = first; j < first + num; j++) {
			if (!is_shown(sd->child[j]))
				continue;
			show(text, sd->child[j], comma);
			comma = ",";
		}
		mutex_unlock(sd->lock);
	}
}

static int ctl_show(struct seq_file *seq, void *unused)
{
	struct fw_text text = {};
	struct sim_dev *sd;
	u32 i;

	fw_text_add(&text, "{\"devices\":[");
	for (i = 0; i < sim.num; i++) {
		sd = sim.dev[i];
		mutex_lock(sd->lock);
		show(&text, sd, i ? "," : "");
		mutex_unlock(sd->lock);
	}
	fw_text_add(&text, "],\"vfs\":[");
	show_children(&text, 1, sim.vfs);
	fw_text_add(&text, "],\"sfs\":[");
	show_children(&text, FW_SF_PLACE, sim.sfs);
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

/*
 * The value of an argument that chooses a function: 0 without it, and one that
 * is too large if it is no number.
 */
static unsigned long line_number(const char *args, const char *name)
{
	const char *p = strstr(args, name);
	unsigned long val = 0;

	if (p && (p == args || isspace(p[-1])) &&
	    sscanf(p + strlen(name), "%lu", &val) != 1)
		return ULONG_MAX;
	return val;
}

/* The function that a line names; NULL if there is none. */
static struct sim_dev *line_function(const char *args)
{
	unsigned long dev = line_number(args, "dev=");
	unsigned long vf = line_number(args, "vf=");
	unsigned long sf = line_number(args, "sf=");

	if (dev >= sim.num || vf > sim.vfs || sf > sim.sfs || (vf && sf))
		return NULL;
	if (sf)
		return sim.dev[dev]->child[FW_SF_PLACE + sf - 1];
	return vf ? sim.dev[dev]->child[vf] : sim.dev[dev];
}

static int run_line(char *line)
{
	char *args = strim(line);
	char *verb = strsep(&args, " \t");
	struct sim_dev *sd;
	const char *wrong;

	if (!*verb)
		return 0;
	if (!args)
		args = verb + strlen(verb);
	sd = line_function(args);
	if (!sd)
		return -EINVAL;
	if (!strcmp(verb, "unplug"))
		return sd->pf ? -EINVAL : sim_unplug(sd);
	if (!strcmp(verb, "plug"))
		return sd->pf ? -EINVAL : sim_plug(sd);
	if (!strcmp(verb, "suspend"))
		return sd->pf ? -EINVAL : sim_suspend(sd);
	if (!strcmp(verb, "resume"))
		return sd->pf ? -EINVAL : sim_resume(sd);
	mutex_lock(sd->lock);
	wrong = fw_script(sd->fw, verb, args);
	mutex_unlock(sd->lock);
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
