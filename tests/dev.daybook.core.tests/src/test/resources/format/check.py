#!/usr/bin/env python3
# Copyright (c) 2026 Daybook contributors
# SPDX-License-Identifier: EPL-2.0
"""Reads a journal as docs/journal-format.md describes it, with nothing but Python's own library.

check.py FOLDER          prints number, type, commitment and hash of each record; what does not verify ends it with 1
check.py --lines FILE    a line each: good or bad, a tab, the bytes in hexadecimal, a tab, why; ends with 1 if one is not so
check.py --canonical FILE  a line each: JSON, a tab, its canonical form, or ! if it has none
"""
import hashlib
import json
import re
import struct
import sys
from datetime import datetime, timezone
from pathlib import Path

HIGHEST = 2**53
FORMAT = 1
SLOT = 65536
ZEROS = "0" * 64
PLAIN = {"segment", "shot", "commit", "away", "away-answer"}


class Fault(Exception):
    pass


def table():
    for i in range(256):
        for _ in range(8):
            i = i >> 1 ^ (0x82F63B78 if i & 1 else 0)
        yield i


TABLE = list(table())


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def utf16(name):
    return name.encode("utf-16-be", "surrogatepass")


def canonical(value):
    if isinstance(value, dict):
        members = (text(name) + ":" + canonical(value[name]) for name in sorted(value, key=utf16))
        return "{" + ",".join(members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, str):
        return text(value)
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, float) and value == int(value):
        value = int(value)
    if isinstance(value, int) and abs(value) <= HIGHEST:
        return str(value)
    raise Fault("a number that is not whole, or too big")


def text(value):
    value.encode("utf-8")  # refuses half a character
    return json.dumps(value, ensure_ascii=False)


def line(data):
    """The object of a line without its line feed."""
    match = re.fullmatch(rb"([0-9a-f]{8}) (.*)", data, re.DOTALL)
    if not match:
        raise Fault("no checksum before the JSON")
    if int(match[1], 16) != crc32c(match[2]):
        raise Fault("a wrong checksum")
    try:
        found = json.loads(match[2].decode("utf-8"))
        if not isinstance(found, dict) or canonical(found).encode("utf-8") != match[2]:
            raise Fault("JSON that is no object in canonical form")
        return found
    except (ValueError, RecursionError, OverflowError) as e:
        raise Fault("no JSON: %s" % e) from e


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).hexdigest()


class File:
    def __init__(self, path):
        self.path = path
        self.number = int(path.name[8:14])
        self.data = path.read_bytes()
        first, self.begin = self.line_at(0)
        self.header = first
        if first["format"] > FORMAT:
            raise Fault("format %d; this reads format %d. Nothing was changed." % (first["format"], FORMAT))
        if first["file"] != self.number:
            raise Fault("another file's header")

    def line_at(self, offset):
        end = self.data.find(b"\n", offset)
        if end < 0:
            raise Fault("a line that is not whole")
        return line(self.data[offset:end]), end + 1


def chain(folder):
    files = [File(path) for path in sorted(folder.glob("journal-[0-9][0-9][0-9][0-9][0-9][0-9].log"))]
    for file in list(files):
        over = file.header.get("over")
        if over:
            files = [f for f in files if not over["file"] < f.number < file.number]
            for f in files:
                if f.number == over["file"]:
                    f.data = f.data[: over["bytes"]]
    return files


def records(folder):
    """All records that count: file, offset, length, body or None, envelope, its hash."""
    files = chain(folder)
    number, previous, journal = 0, ZEROS, None
    for i, file in enumerate(files):
        journal = journal or file.header["journal"]
        if (file.header["journal"], file.header["first"], file.header["prev"]) != (journal, number, previous):
            raise Fault("%s does not go on where the one before ends" % file.path.name)
        end = min((f.header["first"] for f in files[i + 1 :]), default=None)
        at = file.begin
        while number != end and at < len(file.data):
            body, middle = file.line_at(at)
            envelope, after = file.line_at(middle)
            check(body, envelope, number, previous)
            previous = sha256(b"\0", canonical(envelope).encode("utf-8"))
            yield file, at, after - at, body if "body" in body else None, envelope, previous
            number, at = number + 1, after
        if end is not None and number != end:
            raise Fault("%s ends before record %d" % (file.path.name, end))


def check(body, envelope, number, previous):
    fields = {"at", "commitment", "contract", "prev", "seconds", "seq", "type", "v"}
    if set(envelope) | {"contract"} != fields or envelope["v"] != 1:
        raise Fault("record %d has other fields than an envelope" % number)
    if (envelope["seq"], envelope["prev"]) != (number, previous):
        raise Fault("record %d does not follow the one before" % number)
    if set(body) == {"erased"}:
        return
    if set(body) != {"body", "salt"} or not re.fullmatch("[0-9a-f]{32}", body["salt"]):
        raise Fault("record %d has no body" % number)
    if envelope["commitment"] != sha256(bytes.fromhex(body["salt"]), canonical(body["body"]).encode("utf-8")):
        raise Fault("record %d has another body than the one that was written" % number)


def seconds(instant):
    return int(datetime.strptime(instant[:19], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc).timestamp())


def index(path, all_records):
    """Compares an index with what its file tells."""
    data = path.read_bytes()
    if struct.unpack(">I", data[-4:])[0] != crc32c(data[:-4]):
        raise Fault("%s has a wrong checksum" % path.name)
    at = 0

    def take(form):
        nonlocal at
        found = struct.unpack_from(">" + form, data, at)
        at += struct.calcsize(">" + form)
        return found

    def name():
        (length,) = take("I")
        return take("%ds" % length)[0].decode("utf-8")

    magic, version = take("4sI")
    journal = name()
    first, before, after, last = take("Q32sQ32s")
    begin, end, crc = take("III")
    names = [name() for _ in range(take("I")[0])]
    (count,) = take("I")
    lengths, kinds, durations = take("%dI" % count), take("%dI" % count), take("%dI" % count)
    ats = take("%dq" % count)
    mine = [r for r in all_records if r[0].path.name[8:14] == path.name[6:12]][:count]
    file = mine[0][0]
    told = (magic, version, journal, first, before.hex(), after, last.hex(), begin, end, crc)
    is_there = (b"DBIX", 1, file.header["journal"], mine[0][4]["seq"], mine[0][4]["prev"], mine[-1][4]["seq"] + 1,
                mine[-1][5], file.begin, mine[-1][1] + mine[-1][2], crc32c(file.data[: mine[-1][1] + mine[-1][2]]))
    if told != is_there or len(mine) != count or at + 4 != len(data):
        raise Fault("%s tells %s instead of %s" % (path.name, told, is_there))
    for i, (_, _, length, body, envelope, _) in enumerate(mine):
        plain = kinds[i] & 1
        if (lengths[i], names[kinds[i] >> 16], names[kinds[i] >> 1 & 0x7FFF]) != (
                length, envelope.get("contract", ""), envelope["type"]):
            raise Fault("%s is wrong about record %d" % (path.name, envelope["seq"]))
        if plain and (envelope["type"] not in PLAIN or body is None and envelope["type"] != "segment"):
            raise Fault("%s takes record %d for plain" % (path.name, envelope["seq"]))
        about = envelope["at"]
        if envelope["type"] == "away-answer" and body:
            about = body["body"]["away"]["from"]
        if (durations[i], ats[i]) != ((envelope["seconds"], seconds(about)) if plain else (0, 0)):
            raise Fault("%s is wrong about the time of record %d" % (path.name, envelope["seq"]))


def slots(path, count):
    """The state in the slot with the higher generation."""
    data = path.read_bytes()
    found = []
    for offset in (0, SLOT):
        end = data.find(b"\n", offset)
        try:
            found.append(line(data[offset:end]))
        except Fault:
            continue  # never written, or torn: the other one counts
    newest = max(found, key=lambda slot: slot["generation"])
    if newest["records"] > count:
        raise Fault("%s knows of more records than there are" % path.name)
    return newest


def check_folder(folder):
    all_records = list(records(folder))
    for _, _, _, _, envelope, found in all_records:
        print(envelope["seq"], envelope["type"], envelope["commitment"], found)
    for path in sorted(folder.glob("index-*.bin")):
        index(path, all_records)
    for path in sorted(folder.glob("open*.slots")):
        print("open", canonical(slots(path, len(all_records))))


def check_lines(path):
    for row in path.read_text("utf-8").splitlines():
        verdict, data, why = row.split("\t")
        try:
            line(bytes.fromhex(data))
            found = "good"
        except Fault:
            found = "bad"
        if found != verdict:
            raise Fault("a line is %s that should be %s: %s" % (found, verdict, why))


def check_canonical(path):
    for row in path.read_text("utf-8").split("\n")[:-1]:
        given, wanted = row.split("\t")
        try:
            found = canonical(json.loads(given))
        except (Fault, ValueError, OverflowError):
            found = "!"
        if found != wanted:
            raise Fault("%s gives %s instead of %s" % (given, found, wanted))


def main(words):
    if words[:1] == ["--lines"]:
        check_lines(Path(words[1]))
    elif words[:1] == ["--canonical"]:
        check_canonical(Path(words[1]))
    else:
        check_folder(Path(words[0]))


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Fault as fault:
        sys.exit("Does not verify: %s" % fault)
