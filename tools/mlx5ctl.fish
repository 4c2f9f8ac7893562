# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#
# Completion for the mlx5ctl command in fish. The command itself says what may come next, from the
# tables that it works with; without an answer it is a file name.

function __mlx5ctl_complete
    set -l before (commandline -opc)
    set -l last (commandline -ct)
    set -l offered ($before[1] --complete $before[2..-1] "$last" 2>/dev/null)

    if test (count $offered) -gt 0
        string join \n -- $offered
    else
        __fish_complete_path $last
    end
end

complete -c mlx5ctl -f -a '(__mlx5ctl_complete)'
