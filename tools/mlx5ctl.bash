# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# shellcheck shell=bash
#
# Completion for the mlx5ctl command. The command itself says what may come
# next, from the tables that it works with; without an answer it is a file name.

_mlx5ctl()
{
	local line=${COMP_LINE:0:COMP_POINT} words=() word breaks

	# Readline has taken words apart at "=" and ":"; the command wants them whole.
	read -ra words <<<"$line"
	[[ $line == *[[:blank:]] ]] && words+=("")
	word=${words[-1]}
	mapfile -t COMPREPLY < <("${words[0]}" --complete "${words[@]:1}" 2>/dev/null)

	# It puts the reply after the last of those.
	breaks=${COMP_WORDBREAKS//[^=:]/}
	if [[ -n $breaks && $word == *["$breaks"]* ]]; then
		word=${word%"${word##*["$breaks"]}"}
		COMPREPLY=("${COMPREPLY[@]#"$word"}")
	fi
	if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=.] ]]; then
		compopt -o nospace
	fi
}

complete -o default -F _mlx5ctl mlx5ctl
