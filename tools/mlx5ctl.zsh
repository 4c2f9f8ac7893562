#compdef mlx5ctl
# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#
# Completion for the mlx5ctl command in zsh. The command itself says what may come next, from the
# tables that it works with; without an answer it is a file name.

local -a offered

offered=("${(@f)$("${words[1]}" --complete "${(@)words[2,CURRENT]}" 2>/dev/null)}")
if [[ -z "${offered[*]}" ]]; then
	_files
	return
fi
# A field wants its value, and a structure its member, without a blank between.
compadd -M 'm:{a-zA-Z}={A-Za-z}' -S '' -- ${(M)offered:#*[=.]}
compadd -M 'm:{a-zA-Z}={A-Za-z}' -- ${offered:#*[=.]}
