// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// Lines: eight digits of CRC32C, a space, canonical JSON, a line feed.

const MAX_LINE = 1024 * 1024;
const LINE_FEED = 10;
const SPACE = 32;

/** The JSON's canonical text (RFC 8785), or null where a number is in it that no Daybook writes. */
function canonical(value) {
	if (typeof value === "number") {
		return Number.isInteger(value) && Math.abs(value) <= 2 ** 53 ? String(value) : null;
	}
	if (typeof value !== "object" || value === null) {
		return JSON.stringify(value);
	}
	if (Array.isArray(value)) {
		return "[" + value.map(canonical).join(",") + "]";
	}
	return "{" + Object.keys(value).sort().map(k => JSON.stringify(k) + ":" + canonical(value[k])).join(",") + "}";
}

/** Cuts bytes that come piece by piece into lines, without their line feeds. */
class Lines {

	constructor() {
		this.rest = new Uint8Array(0);
	}

	/** The lines that are whole now. */
	take(bytes) {
		const lines = [];
		let from = 0;
		for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
			lines.push(concat(this.rest, bytes.subarray(from, end)));
			this.rest = new Uint8Array(0);
			from = end + 1;
		}
		this.rest = concat(this.rest, bytes.subarray(from));
		return lines;
	}

	/** Half a sentence, or null. */
	complaint() {
		return this.rest.length > MAX_LINE ? "has a line that is longer than any record" : null;
	}
}

/**
 * Reads a line.
 *
 * @returns the JSON's bytes and its object
 * @throws Fault if the line is damaged: what two readers could understand differently has no place in a diary
 */
function readLine(line, record) {
	const bytes = line.subarray(9);
	const digits = String.fromCharCode(...line.subarray(0, 8));
	if (line[8] !== SPACE || digits !== crc32c(bytes).toString(16).padStart(8, "0")) {
		throw new Fault(record, "has a line whose checksum is not right: it was damaged or changed");
	}
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
		const value = JSON.parse(text);
		if (isObject(value) && canonical(value) === text) {
			return { bytes, value };
		}
	} catch (malformed) {
		// Told below.
	}
	throw new Fault(record, "has a line that is not in canonical form");
}
