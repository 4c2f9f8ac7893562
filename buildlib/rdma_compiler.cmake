# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
# The dialect: C11 with GNU extensions, no warnings.
set(CMAKE_C_STANDARD 11)
set(CMAKE_C_EXTENSIONS ON)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_VISIBILITY_PRESET default)

add_compile_options(-Wall -Wextra -Werror -Wno-missing-field-initializers -Wmissing-prototypes -Wstrict-prototypes
  -Wvla -Wshadow -Wpointer-arith -Wformat=2 -Wundef)
add_compile_definitions(_GNU_SOURCE)

if(ENABLE_SANITIZERS)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
else()
  add_link_options(-Wl,--as-needed -Wl,--no-undefined)
endif()
