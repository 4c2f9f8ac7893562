# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
"""Constants of infiniband/verbs.h. Where pyverbs has them depends on its
version, and on Cython's."""

IBV_ACCESS_LOCAL_WRITE = 1
IBV_ACCESS_REMOTE_WRITE = 2
IBV_QPT_RC = 2
IBV_QPS_ERR = 6
IBV_QP_STATE = 1
IBV_MTU_1024 = 3
IBV_WR_RDMA_WRITE = 0
IBV_SEND_SIGNALED = 2
