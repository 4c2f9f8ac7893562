// SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause)
/* Nobody who wrote this has an adapter. These are the places where module, library
 * and simulator rest on what others have published about one.
 */
#include "validate.h"

#define CLIENT "the misc-device client saeedtx/mlx5ctl, on a ConnectX-6 Dx"
#define KERNEL_HEADER "Linux, include/linux/mlx5/mlx5_ifc.h"
#define DATABASE "mstflint's register database"
#define DRIVER "Linux, drivers/net/ethernet/mellanox/mlx5/core/cmd.c"

#define MEMORY(reg) "ALLOC_PD, CREATE_UMEM, CREATE_MKEY, ACCESS_REG " reg ", DESTROY_MKEY, " \
		    "DESTROY_UMEM, DEALLOC_PD"

const struct assumption assumptions[] = {
	{ "uctx", "a debug context is given TOOLS_RESOURCES and a uid that is not 0",
	  KERNEL_HEADER ", and drivers/fwctl/mlx5", "mlx5ctl -d dev show DEV",
	  "ALLOC_TRANSPORT_DOMAIN, CREATE_UCTX, DESTROY_UCTX, DEALLOC_TRANSPORT_DOMAIN",
	  "without it firmware refuses the dump registers and other contexts' objects",
	  ask_uctx },
	{ "slots", "the driver has at most 31 slots for commands, and no debug context has lost one",
	  DRIVER ": 32 at most, of which one is for pages", "mlx5ctl -d dev show DEV",
	  "",
	  "a command of the host may find no slot while somebody looks at the device",
	  ask_slots },
	{ "nop", "NOP does nothing, and is answered in less than 100 ms",
	  KERNEL_HEADER, "mlx5ctl cmd exec NOP dev DEV",
	  "NOP",
	  "what is measured as the time that a command takes is something else", ask_nop },
	{ "commands", "a command is answered in less than 100 ms",
	  "the adapter's own driver sends thousands as it starts, in a few seconds",
	  "mlx5ctl cmd exec QUERY_ADAPTER dev DEV",
	  "QUERY_ADAPTER",
	  "dumps and snapshots take that much longer; deadlines may be too short",
	  ask_commands },
	{ "capabilities", "the general capabilities say how many contexts and queues there are, and which other capabilities",
	  CLIENT, "mlx5ctl cap show dev DEV general",
	  "QUERY_HCA_CAP",
	  "fields of the capability are read at the wrong place", ask_capabilities },
	{ "short_inbox", "an inbox that is too short is refused: by the kernel, or with BAD_INP_LEN",
	  DRIVER, "mlx5ctl cmd exec QUERY_L2_TABLE_ENTRY dev DEV",
	  "QUERY_L2_TABLE_ENTRY",
	  "firmware reads what an earlier command has left behind it", ask_short_inbox },
	{ "short_outbox", "an outbox that is too short is answered with BAD_OUTP_LEN, and no more",
	  DRIVER, "mlx5ctl cmd exec QUERY_ADAPTER dev DEV size 16",
	  "QUERY_ADAPTER",
	  "lengths cannot be found by trying, and a program's mistake looks like success",
	  ask_short_outbox },
	{ "identity", "MGIR has the firmware version and the board id that the driver has from elsewhere",
	  DATABASE ", and the ib device's fw_ver and board_id", "mlx5ctl reg get MGIR dev DEV",
	  "ACCESS_REG MGIR",
	  "fields of the register are read at the wrong place", ask_identity },
	{ "node_desc", "NODE_DESC is text, 64 bytes at most",
	  CLIENT, "mlx5ctl reg get NODE_DESC dev DEV",
	  "ACCESS_REG NODE_DESC",
	  "the name is printed as numbers", ask_node_desc },
	{ "timeouts", "DTOR says how long firmware may take for resets and dumps: numbers, each with one of four units",
	  CLIENT ", and " KERNEL_HEADER, "mlx5ctl reg get DTOR dev DEV",
	  "ACCESS_REG DTOR",
	  "the driver's own time limits are not what DTOR says", ask_timeouts },
	{ "registers", "the registers that field tools read answer in debug_read_only, at their length",
	  DATABASE, "mlx5ctl reg get MTMP dev DEV",
	  "QUERY_HCA_CAP, ACCESS_REG PCAM, ACCESS_REG MCAM, ACCESS_REG PMLP, ACCESS_REG "
	  "PMTU, ACCESS_REG PTYS, ACCESS_REG PAOS, ACCESS_REG PPCNT, ACCESS_REG PDDR, "
	  "ACCESS_REG MTCAP, ACCESS_REG MTMP, ACCESS_REG MPEIN, ACCESS_REG MPCNT",
	  "health, metrics and snapshots lack what those registers say", ask_registers },
	{ "register_lengths", "no register that debug_read_only may read is refused for its length",
	  DATABASE ", versions 4.21 and 4.33", "mlx5ctl reg list",
	  "ACCESS_REG *",
	  "those registers cannot be read at all", ask_register_lengths },
	{ "register_scopes", "what TOOLS_RESOURCES does not read in debug_read_only is BAD_PARAM: not there",
	  "public reports of Linux's log: ACCESS_REG(0x805) ... status bad parameter(0x3)",
	  "mlx5ctl reg list",
	  "",
	  "firmware wants more than a debug context for those registers", ask_register_scopes },
	{ "register_fields", "an answer has no bits where neither the kernel nor the database has a field",
	  DATABASE ", and " KERNEL_HEADER, "mlx5ctl reg show MGIR",
	  "",
	  "registers have fields that nobody here shows, or have them elsewhere",
	  ask_register_fields },
	{ "event_queue", "QUERY_EQ of one of the driver's event queues, numbers 0 to 15, is answered",
	  KERNEL_HEADER ": tools_resources", "mlx5ctl obj query eq dev DEV eq_number=NUMBER",
	  "QUERY_EQ",
	  "obj sees only objects of its own context", ask_event_queue },
	{ "diagnostics", "num_of_diagnostic_counters is the number of places in the debug capability's list",
	  CLIENT ": 175, and the last counter that it shows is in place 90", "mlx5ctl diag list dev DEV",
	  "QUERY_HCA_CAP",
	  "counters are missing from the list", ask_diagnostics },
	{ "rounds", "the debug capability says how many samples a round has, and how far apart",
	  CLIENT ", whose header has the capability", "mlx5ctl cap show dev DEV debug",
	  "QUERY_HCA_CAP",
	  "diag read asks for rounds that firmware refuses", ask_rounds },
	{ "menu", "the resource dump's menu comes inline, by a write",
	  "Linux, drivers/net/ethernet/mellanox/mlx5/core/diag/rsc_dump.c", "mlx5ctl rsc menu dev DEV",
	  "ACCESS_REG RESOURCE_DUMP",
	  "segments cannot be found by name, so rsc and obj find are of no use", ask_menu },
	{ "capability_bits", "resource_dump and uctx_cap say what is there",
	  "Linux, drivers/net/ethernet/mellanox/mlx5/core/diag/rsc_dump.c",
	  "mlx5ctl cap show dev DEV debug",
	  "QUERY_HCA_CAP",
	  "what a device offers has to be found by trying", ask_capability_bits },
	{ "menu_names", "the menu names PRM_QUERY_QP, PRM_QUERY_CQ and SND_BUFF, once each",
	  CLIENT ": a menu of 45 records", "mlx5ctl rsc menu dev DEV",
	  "",
	  "obj find does not know which segment to ask", ask_menu_names },
	{ "completion_queue", "QUERY_CQ of one of the kernel's completion queues is answered",
	  KERNEL_HEADER ": tools_resources", "mlx5ctl obj find cq 0 dev DEV",
	  "ACCESS_REG RESOURCE_DUMP, QUERY_CQ",
	  "obj sees only objects of its own context", ask_completion_queue },
	{ "menu_by_read", "RESOURCE_DUMP gives the same by a read as by a write",
	  CLIENT ", which reads",
	  "mlx5ctl reg get RESOURCE_DUMP dev DEV segment_type=0xffff inline_dump=1",
	  "ACCESS_REG RESOURCE_DUMP",
	  "programs that read the register do not work", ask_menu_by_read },
	{ "memory_page", "a dump into registered memory: 64 KiB on a page boundary",
	  CLIENT, "mlx5ctl rsc dump menu dev DEV -o FILE",
	  MEMORY("RESOURCE_DUMP"),
	  "no dump into memory works at all", ask_page },
	{ "memory_odd", "the same at byte 0x123 of a page",
	  "a key's start address and its pages agree modulo the page size: DPDK, drivers/common/mlx5",
	  "mlx5ctl rsc dump menu dev DEV -o FILE",
	  MEMORY("RESOURCE_DUMP"),
	  "memory that does not begin on a page gets the dump at the wrong place", ask_odd_offset },
	{ "memory_64k", "the same, by pages of 64 KiB",
	  "DPDK, drivers/common/mlx5: log_page_size", "mlx5ctl rsc dump menu dev DEV -o FILE",
	  MEMORY("RESOURCE_DUMP"),
	  "translation by pages larger than 4 KiB is not what we think", ask_64k },
	{ "memory_2m", "the same, by a page of 2 MiB",
	  "DPDK, drivers/common/mlx5: log_page_size", "mlx5ctl rsc dump menu dev DEV -o FILE",
	  MEMORY("RESOURCE_DUMP"),
	  "translation by huge pages is not what we think", ask_huge_page },
	{ "memory_dmabuf", "the same into a DMA-BUF",
	  "Linux, mlx5_ib: UMEM_REG with a DMA-BUF", "mlx5ctl rsc dump menu dev DEV -o FILE",
	  MEMORY("RESOURCE_DUMP"),
	  "a dump cannot go into another device's memory", ask_dmabuf },
	{ "core_dump", "CORE_DUMP of type 2, by a read, puts pairs of address and value into memory",
	  CLIENT ": 831,304 bytes in one command", "mlx5ctl core dump dev DEV -o FILE",
	  "QUERY_HCA_CAP, " MEMORY("CORE_DUMP"),
	  "there is no core dump of this device", ask_core_dump },
	{ "core_cookie", "a core dump that does not fit goes on from its cookie",
	  CLIENT ": cookie 0x500c04 behind the last address 0x500c00",
	  "mlx5ctl core dump dev DEV -o FILE --size 64K",
	  MEMORY("CORE_DUMP"),
	  "a core dump needs memory for all of it at once", ask_core_cookie },
	{ "core_offer", "log_cr_dump_to_mem_size is memory that a core dump fits into, in pages of 4 KiB",
	  "mstflint's layout of the debug capability; " CLIENT ": 8, for a dump of 831,304 bytes",
	  "mlx5ctl cap show dev DEV debug",
	  "QUERY_HCA_CAP",
	  "a core dump takes more commands than it must, or more memory", ask_core_offer },
	{ "unharmed", "all of this has changed nothing: health reporters, journal, taint",
	  "the policy of debug_read_only", "mlx5ctl journal show dev DEV",
	  "",
	  "something that we take for a read is not one: please report it", ask_unharmed },
};

const size_t num_assumptions = sizeof(assumptions) / sizeof(*assumptions);

const char *const seen_on[] = {
#include "seen_on.h"
};

_Static_assert(sizeof(seen_on) / sizeof(*seen_on) == sizeof(assumptions) / sizeof(*assumptions),
	       "a line for each row");

/* What a recording has besides, see validate_survey.c. */
const struct assumption survey_row = {
	"recording", "with -o FILE, also what cap, link, cable and health ask",
	"so that they have answers when the file is replayed", "mlx5ctl health show dev DEV",
	"QUERY_HCA_CAP, QUERY_VNIC_ENV, QUERY_VPORT_COUNTER, QUERY_VPORT_STATE, "
	"ACCESS_REG PMLP, ACCESS_REG PTYS, ACCESS_REG PAOS, ACCESS_REG PPCNT, ACCESS_REG "
	"PDDR, ACCESS_REG PPHCR, ACCESS_REG SLRG, ACCESS_REG MTCAP, ACCESS_REG MTMP, "
	"ACCESS_REG MCIA, ACCESS_REG MPEIN, ACCESS_REG MPCNT",
	"those commands say that the recording does not have it", NULL
};
