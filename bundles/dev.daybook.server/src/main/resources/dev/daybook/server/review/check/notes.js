// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// Signed notes, checkpoints and keys, as C2SP signed-note, tlog-checkpoint and tlog-cosignature have them. What is not
// well-formed is told by throwing an Error with a sentence.

const SIGNATURE = 1;
const COSIGNATURE = 4;
const MAX_NOTE = 256 * 1024;
const KEY_NAME = /^[^\s+\p{C}\p{Z}]+$/u;

/** @returns text: ends with a line feed; signatures: name, id in hexadecimal digits, bytes */
function parseNote(note) {
	const end = typeof note === "string" ? note.lastIndexOf("\n\n") : -1;
	if (end < 0 || note.length > MAX_NOTE || !note.endsWith("\n") || end + 2 === note.length
			|| /[\x00-\x09\x0b-\x1f]/.test(note)) {
		throw new Error("The note is not made of a text, an empty line and signatures.");
	}
	return { text: note.slice(0, end + 1), signatures: note.slice(end + 2, -1).split("\n").map(parseSignature) };
}

function parseSignature(line) {
	const parts = /^\u2014 ([^ ]+) ([^ ]+)$/.exec(line);
	const bytes = parts && KEY_NAME.test(parts[1]) ? unbase64(parts[2]) : null;
	if (bytes === null || bytes.length <= 4) {
		throw new Error("A signature of the note is not made of a dash, a name and base64.");
	}
	return { name: parts[1], id: hex(bytes.subarray(0, 4)), bytes: bytes.subarray(4) };
}

/** @returns origin, size, root in hexadecimal digits */
function parseCheckpoint(text) {
	const lines = text.slice(0, -1).split("\n");
	const root = lines.length >= 3 ? unbase64(lines[2]) : null;
	const size = /^(0|[1-9]\d{0,15})$/.test(lines[1]) ? Number(lines[1]) : -1;
	if (!text.endsWith("\n") || lines.includes("") || root === null || root.length !== HASH_BYTES
			|| !Number.isSafeInteger(size) || size < 0) {
		throw new Error("The checkpoint is not made of an origin, a size and a root.");
	}
	return { origin: lines[0], size, root: hex(root) };
}

/** @returns text, name, kind, id in hexadecimal digits, bytes */
async function parseKey(text) {
	const parts = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(typeof text === "string" ? text : "");
	const material = parts && KEY_NAME.test(parts[1]) ? unbase64(parts[3]) : null;
	if (material === null || material.length !== 33 || material[0] !== SIGNATURE && material[0] !== COSIGNATURE) {
		throw new Error("The key is not made of a name, an id and 32 bytes of a known kind.");
	}
	const id = hex((await sha256(UTF8.encode(parts[1] + "\n"), material)).subarray(0, 4));
	if (id !== parts[2]) {
		throw new Error("The key's id is not the one of its name and its bytes: a part of it was changed.");
	}
	return { text, name: parts[1], kind: material[0], id, bytes: material.slice(1) };
}

/** Whether this browser has Ed25519: it must find the first signature of RFC 8032's test vectors right. */
async function hasEd25519() {
	const key = unhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
	const signature = unhex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39"
			+ "701cf9b46bd25bf5f0595bbe24655141438e7a100b");
	return verifies(key, new Uint8Array(0), signature);
}

async function verifies(key, message, signature) {
	try {
		const imported = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
		return signature.length === 64 && await crypto.subtle.verify({ name: "Ed25519" }, imported, signature, message);
	} catch (noSuchKey) {
		return false;
	}
}

/**
 * Finds the signature by a key, and verifies it.
 *
 * @returns null if the key did not sign; else time: seconds since 1970 of a cosignature, or null
 */
async function signatureBy(key, note) {
	const signature = note.signatures.find(s => s.name === key.name && s.id === key.id);
	if (signature === undefined) {
		return null;
	}
	const timed = key.kind === COSIGNATURE && signature.bytes.length > 8;
	const time = timed ? Number(new DataView(signature.bytes.slice(0, 8).buffer).getBigUint64(0)) : null;
	const message = UTF8.encode(timed ? "cosignature/v1\ntime " + time + "\n" + note.text : note.text);
	const right = timed === (key.kind === COSIGNATURE) && (time === null || time < 8.64e12)
			&& await verifies(key.bytes, message, signature.bytes.slice(timed ? 8 : 0));
	if (!right) {
		throw new Error("The signature by " + key.name + "+" + key.id
				+ " does not verify: the text or the signature was changed, or another key signed.");
	}
	return { time };
}
