# SPDX-License-Identifier: GPL-2.0 OR BSD-3-Clause
#cython: language_level=3, binding=False

"""Firmware structures by the names of their fields.

A path is a member's name, an index if it is an array, and perhaps a dot and a
member of that: 'capability.cmd_hca_cap.log_max_qp', 'pas[3]'. Names that do not
exist are KeyError, with the name that may have been meant; indices KeyError's
sibling IndexError, which is also what a field beyond the end of a buffer is;
values that do not fit OverflowError; anything malformed ValueError.
"""

from collections import namedtuple
from collections.abc import Mapping as _Mapping
from cpython.bytes cimport PyBytes_FromStringAndSize
from cpython.number cimport PyNumber_Index
from libc.stdlib cimport malloc, free
from libc.stdint cimport uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memset
from errno import EINVAL, EISDIR, ENOENT, EOVERFLOW, ERANGE
import os

Field = namedtuple('Field', ['name', 'bit_offset', 'bit_width', 'count',
                             'nested', 'enum_table', 'is_array'], module=__name__)
Field.__doc__ = """A member of a Layout. Offset and width are in bits, the width
is of one element; count is 0 for an array that ends where the buffer does;
nested is a Layout or None; enum_table names its values, or is None."""

# Most bytes that setting fields makes a buffer grow to.
MAX_GROWTH = 1 << 18


# Not a name: the layout is set by who creates it.
cdef object WRAPPED = object()


cdef bytes no_nul(str text):
    """Text as the library takes it, which ends at a NUL."""
    encoded = text.encode()
    if b'\0' in encoded:
        raise ValueError('embedded null character')
    return encoded


cdef object text_or_none(const char *text):
    return None if text is NULL else text.decode()


cdef Layout wrap(const dv.mlx5ctl_dv_layout *layout):
    cdef Layout self = Layout.__new__(Layout, WRAPPED)

    self.layout = layout
    return self


def load_layouts(path=None):
    """load_layouts(path=None)\n--\n\nLoad a register database (.adb), for the life of the process.

    Without a path, what MLX5CTL_ADB names, or the one of the package mstflint.
    What the library has itself comes first wherever both know a name.

    :raise OSError: there is none, or it is no such database
    """
    cdef const char *name = NULL

    if path is not None:
        encoded = os.fsencode(path)
        if b'\0' in encoded:
            raise ValueError('embedded null character')
        name = encoded
    ret = dv.mlx5ctl_dv_layout_load(name)
    if ret:
        raise OSError(ret, (<const char *>dv.mlx5ctl_dv_last_status().text).decode(), path)


def layout_names():
    """layout_names()\n--\n\n\
    The names of all structures and unions: those of the library, sorted, and
    then those of each database that was loaded."""
    cdef const dv.mlx5ctl_dv_layout *layout = dv.mlx5ctl_dv_layout_next(NULL)

    names = []
    while layout is not NULL:
        names.append(dv.mlx5ctl_dv_layout_name(layout).decode())
        layout = dv.mlx5ctl_dv_layout_next(layout)
    return names


def enum_name(str table not None, value):
    """enum_name(table, value)\n--\n\nThe name of a value, or None: enum_name('cmd_op', 0x805)."""
    return text_or_none(dv.mlx5ctl_dv_enum_name(no_nul(table), PyNumber_Index(value)))


def enum_value(str table not None, str name not None):
    """enum_value(table, name)\n--\n\n\
    The value of a name, in any case: enum_value('reg_id', 'PTYS').

    :raise KeyError: no such name, or no such table
    """
    cdef uint64_t value

    if dv.mlx5ctl_dv_enum_value(no_nul(table), no_nul(name), &value):
        near = text_or_none(dv.mlx5ctl_dv_enum_suggest(table.encode(),
                                                       name.encode()))
        hint = f', did you mean {near}?' if near else ''
        raise KeyError(f'no {name} in {table}{hint}')
    return value


def enum_names(str table not None):
    """enum_names(table)\n--\n\nAll of a table, as a dict from name to value.

    :raise KeyError: no such table
    """
    cdef const char *name
    cdef uint64_t value
    cdef uint32_t index = 0

    names = {}
    encoded = no_nul(table)
    while not dv.mlx5ctl_dv_enum_entry(encoded, index, &name, &value):
        names.setdefault(name.decode(), value)
        index += 1
    if not names:
        raise KeyError(table)
    return names


class _Decoding:
    """A tree of dicts and lists, while it grows."""

    def __init__(self):
        self.root = {}
        self.open = [self.root]
        self.error = None

    def put(self, name, index, value):
        if index < 0:
            self.open[-1][name] = value
        else:
            self.open[-1].append(value)


cdef int visit(const dv.mlx5ctl_dv_layout_item *item,
               void *arg) noexcept with gil:
    decoding = <object>arg
    try:
        if item.kind == dv.MLX5CTL_DV_ITEM_VALUE:
            decoding.put(item.name.decode(), item.index, item.value)
        elif item.kind == dv.MLX5CTL_DV_ITEM_BYTES:
            decoding.put(item.name.decode(), item.index,
                         PyBytes_FromStringAndSize(<const char *>item.data,
                                                   (item.bit_width + 7) // 8))
        elif item.kind == dv.MLX5CTL_DV_ITEM_BEGIN:
            value = {}
            decoding.put(item.name.decode(), item.index, value)
            decoding.open.append(value)
        elif item.kind == dv.MLX5CTL_DV_ITEM_BEGIN_ARRAY:
            value = []
            decoding.put(item.name.decode(), -1, value)
            decoding.open.append(value)
        else:
            decoding.open.pop()
        return 0
    except Exception as error:
        decoding.error = error
        return -1


cdef class Layout:
    """Layout(name)\n--\n\nOne structure or union, by name: Layout('cmd_hca_cap').

    :raise KeyError: no such layout
    """

    # No Layout is without one, whatever a subclass does with __init__().
    def __cinit__(self, name=None, *args, **kwargs):
        if name is WRAPPED:
            return
        if not isinstance(name, str):
            raise TypeError("a layout's name is a str")
        encoded = no_nul(name)
        self.layout = dv.mlx5ctl_dv_layout_find(encoded)
        if self.layout is NULL:
            near = text_or_none(dv.mlx5ctl_dv_layout_suggest(NULL, encoded))
            hint = f', did you mean {near}?' if near else ''
            raise KeyError(f'no layout {name}{hint}')

    @staticmethod
    def of_command(opcode, outbox=False):
        """of_command(opcode, outbox=False)\n--\n\n\
        The inbox or outbox of a command, or None if it is not known."""
        cdef const dv.mlx5ctl_dv_layout *layout

        layout = dv.mlx5ctl_dv_layout_of_command(PyNumber_Index(opcode), bool(outbox))
        return None if layout is NULL else wrap(layout)

    @staticmethod
    def of_register(register_id):
        """of_register(register_id)\n--\n\n\
        The data of an access register, or None if it is not known."""
        cdef const dv.mlx5ctl_dv_layout *layout

        layout = dv.mlx5ctl_dv_layout_of_register(PyNumber_Index(register_id))
        return None if layout is NULL else wrap(layout)

    @staticmethod
    def of_cap(cap_type):
        """of_cap(cap_type)\n--\n\nA capability of QUERY_HCA_CAP, or None if it is not known."""
        cdef const dv.mlx5ctl_dv_layout *layout

        layout = dv.mlx5ctl_dv_layout_of_cap(PyNumber_Index(cap_type))
        return None if layout is NULL else wrap(layout)

    @staticmethod
    def of_segment(segment_type):
        """of_segment(segment_type)\n--\n\n\
        A segment of a resource dump, or None if no database has it."""
        cdef const dv.mlx5ctl_dv_layout *layout

        layout = dv.mlx5ctl_dv_layout_of_segment(PyNumber_Index(segment_type))
        return None if layout is NULL else wrap(layout)

    cdef text(self, path, uint32_t what):
        cdef const char *where = NULL

        if path is not None:
            encoded = no_nul(path)
            where = encoded
        return text_or_none(dv.mlx5ctl_dv_layout_text(self.layout, where,
                                                      what))

    @property
    def source(self):
        """The path of the database it is from; None: the library's own."""
        return self.text(None, dv.MLX5CTL_DV_TEXT_SOURCE)

    def description(self, path=None):
        """description($self, path=None)\n--\n\n\
        What the database says of a field, or of the whole; or None."""
        return self.text(path, dv.MLX5CTL_DV_TEXT_DESCRIPTION)

    def access(self, str path not None):
        """access($self, path)\n--\n\n'RO', 'RW', 'WO', 'OP', 'INDEX'; None if that is not known."""
        return self.text(path, dv.MLX5CTL_DV_TEXT_ACCESS)

    def selector(self, str path not None):
        """selector($self, path)\n--\n\n\
        The path of the field that says what a union holds; or None."""
        return self.text(path, dv.MLX5CTL_DV_TEXT_SELECTOR)

    def selected_by(self, str path not None):
        """selected_by($self, path)\n--\n\n\
        Which name of its selector's a union's member is for; or None."""
        return self.text(path, dv.MLX5CTL_DV_TEXT_SELECTED_BY)

    cdef error(self, int err, path):
        where = f'{self.name}.{path}'
        if err == ENOENT:
            near = text_or_none(dv.mlx5ctl_dv_layout_suggest(self.layout,
                                                             path.encode()))
            hint = f', did you mean {near}?' if near else ''
            return KeyError(f'no {where}{hint}')
        if err == ERANGE:
            return IndexError(f'{where} is not within the buffer or the array')
        if err == EOVERFLOW:
            return OverflowError(f'{where}: value does not fit')
        if err == EISDIR:
            return ValueError(f'{where} is no number')
        if err == EINVAL:
            return ValueError(f'{where}: malformed path or value')
        return OSError(err, os.strerror(err), where)

    @property
    def name(self):
        """As in the kernel's header, without mlx5_ifc_ and _bits."""
        return dv.mlx5ctl_dv_layout_name(self.layout).decode()

    @property
    def bits(self):
        """Size in bits, without an array that has no length."""
        return dv.mlx5ctl_dv_layout_bits(self.layout)

    @property
    def size(self):
        """Size in bytes."""
        return (self.bits + 7) // 8

    @property
    def is_union(self):
        return bool(dv.mlx5ctl_dv_layout_is_union(self.layout))

    @property
    def fields(self):
        """The members, a list of Field in the order of the definition."""
        cdef dv.mlx5ctl_dv_layout_field field
        cdef uint32_t index

        found = []
        memset(&field, 0, sizeof(field))
        for index in range(dv.mlx5ctl_dv_layout_num_fields(self.layout)):
            dv.layout_field(self.layout, index, &field)
            found.append(make_field(&field))
        return found

    def field(self, str path not None):
        """field($self, path)\n--\n\n\
        The field at a path; its offset is from the start of this layout."""
        cdef dv.mlx5ctl_dv_layout_field field

        memset(&field, 0, sizeof(field))
        ret = dv.mlx5ctl_dv_layout_find_field(self.layout, no_nul(path),
                                              &field)
        if ret:
            raise self.error(ret, path)
        return make_field(&field)

    def get(self, buffer not None, str path not None):
        """get($self, buffer, path)\n--\n\n\
        A field's value: an int up to 64 bits, else bytes (big-endian)."""
        cdef const unsigned char[::1] view = memoryview(buffer).cast('B')
        cdef const unsigned char *data = NULL
        cdef size_t length = view.shape[0]
        cdef uint64_t value
        cdef size_t size
        cdef int ret

        if length:
            data = &view[0]
        encoded = no_nul(path)
        ret = dv.mlx5ctl_dv_layout_get_u64(self.layout, data, length, encoded,
                                           &value)
        if not ret:
            return value
        if ret not in (EISDIR, EOVERFLOW):
            raise self.error(ret, path)
        wide = bytearray(length)
        size = length
        ret = dv.mlx5ctl_dv_layout_get_bytes(self.layout, data, length,
                                             encoded, <char *>wide, &size)
        if ret:
            raise self.error(ret, path)
        return bytes(wide[:size])

    def set(self, buffer not None, str path not None, value):
        """set($self, buffer, path, value)\n--\n\n\
        Set a field to an int, bytes, or text as set_text() takes it."""
        return self.set_one(buffer, path, value)

    cdef set_one(self, buffer, path, value):
        cdef unsigned char[::1] view = memoryview(buffer).cast('B')
        cdef unsigned char *data = NULL
        cdef size_t length = view.shape[0]
        cdef const char *source
        cdef int ret

        if length:
            data = &view[0]
        encoded = no_nul(path)
        if isinstance(value, int):
            # Text takes what is wider than 64 bits.
            if value < 0:
                raise self.error(EOVERFLOW, path)
            text = hex(value).encode()
            ret = dv.mlx5ctl_dv_layout_set_text(self.layout, data, length,
                                                encoded, text)
        elif isinstance(value, str):
            text = value.encode()
            if b'\0' in text:
                raise self.error(EINVAL, path)
            ret = dv.mlx5ctl_dv_layout_set_text(self.layout, data, length,
                                                encoded, text)
        else:
            copy = bytes(memoryview(value).cast('B'))
            source = copy
            ret = dv.mlx5ctl_dv_layout_set_bytes(self.layout, data, length,
                                                 encoded, source, len(copy))
        if ret:
            raise self.error(ret, path)

    def decode(self, buffer not None, arms=()):
        """decode($self, buffer, arms=())\n--\n\n\
        Everything that is in a buffer, as dicts, lists, ints and bytes.

        Of each union the first of arms that is a member of it is decoded, or
        the one that a database's selector names; else a union is bytes.
        """
        cdef const unsigned char[::1] view = memoryview(buffer).cast('B')
        cdef const unsigned char *data = NULL
        cdef dv.mlx5ctl_dv_layout_decode_attr attr
        cdef const char **names = NULL
        cdef size_t length = view.shape[0]
        cdef int ret

        if length:
            data = &view[0]
        encoded = [no_nul(arm) for arm in arms]
        decoding = _Decoding()
        memset(&attr, 0, sizeof(attr))
        attr.visit = visit
        attr.arg = <void *>decoding
        attr.num_arms = len(encoded)
        names = <const char **>malloc(sizeof(char *) * (len(encoded) + 1))
        if names is NULL:
            raise MemoryError()
        for i, arm in enumerate(encoded):
            names[i] = arm
        attr.arms = names
        try:
            ret = dv.mlx5ctl_dv_layout_decode(self.layout, data, length, &attr)
        finally:
            free(names)
        if decoding.error:
            raise decoding.error
        if ret:
            raise self.error(ret, '')
        return decoding.root

    def encode(self, fields=None, length=None):
        """encode($self, fields=None, length=None)\n--\n\n\
        A buffer with these fields set and all else zero.

        :param fields: mapping from path to int, bytes, text, or a list of
                       those for an array, or a mapping for a structure
        :param length: bytes; else the layout's size, and as much more as
                       an array without a length needs
        :return: a bytearray
        """
        buffer = bytearray(self.size if length is None else length)
        if fields is not None and not hasattr(fields, 'items'):
            raise TypeError('fields are a mapping from path to value')
        for path, value in (fields or {}).items():
            self.assign(buffer, path, value, length is None)
        return buffer

    def assign(self, buffer, str path not None, value, may_grow=False):
        """assign($self, buffer, path, value, may_grow=False)\n--\n\n\
        Set one field of a bytearray, of any kind that encode() takes."""
        if isinstance(value, _Mapping):
            for name, inner in value.items():
                self.assign(buffer, f'{path}.{name}', inner, may_grow)
            return
        if isinstance(value, (list, tuple)):
            for index, inner in enumerate(value):
                self.assign(buffer, f'{path}[{index}]', inner, may_grow)
            return
        if may_grow:
            # By whole elements of arrays, so that what follows the field in
            # its element is there too.
            for place in [path[:i + 1] for i, char in enumerate(path)
                          if char == ']'] + [path]:
                self.grow(buffer, self.field(place))
        self.set_one(buffer, path, value)

    cdef grow(self, buffer, field):
        """Make a bytearray long enough for a field."""
        end = (field.bit_offset + field.bit_width * max(field.count, 1)
               + 7) // 8
        if len(buffer) < end <= MAX_GROWTH:
            buffer.extend(bytes(end - len(buffer)))

    def __eq__(self, other):
        return isinstance(other, Layout) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __reduce__(self):
        return Layout, (self.name,)

    def __repr__(self):
        return f'Layout({self.name!r})'


cdef make_field(const dv.mlx5ctl_dv_layout_field *field):
    return Field(field.name.decode(), field.bit_offset, field.bit_width,
                 field.count,
                 None if field.nested is NULL else wrap(field.nested),
                 text_or_none(field.enum_table),
                 bool(field.flags & dv.MLX5CTL_DV_FIELD_ARRAY))


class Fields(_Mapping):
    """A buffer as a mapping from the names of its fields to their values.

    Keys may be paths. A structure is Fields again, an array a list. A union
    has only the member that arms names as a key, though the others can be
    asked for. Fields beyond the end of the buffer are no keys.

    :param layout: a Layout
    :param data: the buffer, also of part of the layout
    :param arms: names of union members that hold
    """

    def __init__(self, layout, data, arms=(), _prefix='', _inner=None):
        if not isinstance(layout, Layout):
            raise TypeError('the layout is no Layout')
        self.layout = layout
        self.data = data
        self.arms = tuple(arms)
        self._prefix = _prefix
        self._inner = _inner or layout

    def _value(self, path):
        field = self.layout.field(path)
        if field.is_array:
            return self._elements(path, field)
        if field.nested is not None:
            if field.bit_offset >= len(self.data) * 8:
                raise IndexError(f'{self.layout.name}.{path} is not within '
                                 'the buffer')
            return Fields(self.layout, self.data, self.arms, path + '.',
                          field.nested)
        return self.layout.get(self.data, path)

    def _elements(self, path, field):
        room = (len(self.data) * 8 - field.bit_offset) // field.bit_width
        values = []
        for index in range(min(field.count or room, room)):
            try:
                values.append(self._value(f'{path}[{index}]'))
            except IndexError:
                # Something else follows an array without a length.
                break
        return values

    def __getitem__(self, path):
        return self._value(self._prefix + path)

    def __iter__(self):
        base = (self.layout.field(self._prefix[:-1]).bit_offset
                if self._prefix else 0)
        end = len(self.data) * 8
        if self._inner.is_union:
            members = {field.name for field in self._inner.fields}
            return iter([arm for arm in self.arms if arm in members][:1])
        return iter([
            field.name for field in self._inner.fields
            if base + field.bit_offset + (1 if field.nested or field.is_array
                                          else field.bit_width) <= end])

    def __len__(self):
        return len(list(iter(self)))

    def __bytes__(self):
        """The whole buffer."""
        return bytes(self.data)

    def __reduce__(self):
        # Whatever the buffer is: many kinds do not pickle.
        return Fields, (self.layout, bytes(self), self.arms, self._prefix, self._inner)

    def name_of(self, path):
        """The name of a field's value, or None if it has none."""
        field = self.layout.field(self._prefix + path)
        return (enum_name(field.enum_table, self[path])
                if field.enum_table else None)

    def to_dict(self):
        """All of it as plain dicts, lists, ints and bytes."""
        tree = self.layout.decode(self.data, self.arms)
        for name in self._prefix.replace('[', '.[').split('.')[:-1]:
            tree = tree[int(name[1:-1], 0) if name[0] == '[' else name]
        return tree

    def __repr__(self):
        return f'<Fields of {self._inner.name}, {len(self.data)} bytes>'
