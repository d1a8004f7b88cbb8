// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// Bytes, checksums and hashes. What is checked here is described in docs/journal-format.md and docs/archive-format.md.

const UTF8 = new TextEncoder();

/** A record does not verify: its number, half a sentence or more, and what is told in the details only. */
class Fault extends Error {
	constructor(record, why, detail = "") {
		super(why);
		this.record = record;
		this.detail = detail;
	}
}

/** By byte, of the reversed Castagnoli polynomial. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (unused, n) => {
	let crc = n;
	for (let bit = 0; bit < 8; bit++) {
		crc = crc & 1 ? crc >>> 1 ^ 0x82f63b78 : crc >>> 1;
	}
	return crc;
});

function crc32c(bytes) {
	let crc = -1;
	for (let i = 0; i < bytes.length; i++) {
		crc = CRC_TABLE[(crc ^ bytes[i]) & 0xff] ^ crc >>> 8;
	}
	return ~crc >>> 0;
}

function hex(bytes) {
	let text = "";
	for (const byte of bytes) {
		text += byte.toString(16).padStart(2, "0");
	}
	return text;
}

/** Of lower-case digits that were looked at before. */
function unhex(text) {
	return Uint8Array.from({ length: text.length / 2 }, (unused, i) => parseInt(text.substr(2 * i, 2), 16));
}

/** Standard base64, strictly: one text for the same bytes. Null if it is none. */
function unbase64(text) {
	try {
		const binary = atob(text);
		return btoa(binary) === text ? Uint8Array.from(binary, c => c.charCodeAt(0)) : null;
	} catch (malformed) {
		return null;
	}
}

function concat(...parts) {
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

async function sha256(...parts) {
	return new Uint8Array(await crypto.subtle.digest("SHA-256", concat(...parts)));
}

function isHash(value) {
	return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
