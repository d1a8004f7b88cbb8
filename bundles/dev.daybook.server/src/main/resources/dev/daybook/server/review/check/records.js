// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// Records: two lines, body and envelope; or one line with the leaf hash of a record that belongs to another contract.

const LEAF = Uint8Array.of(0);
/** What stands around the content in a body's line: {"body":…,"salt":"<32 digits>"}. */
const BEFORE_CONTENT = 8;
const AFTER_CONTENT = 43;
const FIELDS = "at,commitment,prev,seconds,seq,type,v";
const FIELDS_OF_CONTRACT = "at,commitment,contract,prev,seconds,seq,type,v";

/** Puts lines together to records, whose numbers are counted from 0. */
class Grouping {

	constructor() {
		this.count = 0;
		this.body = null;
	}

	/** What stands at the next place, or null if its second line is still to come. */
	take(line) {
		const read = readLine(line, this.count);
		if (this.body === null && Object.keys(read.value).join() === "leaf") {
			return { number: this.count++, hidden: read.value.leaf };
		}
		if (this.body === null) {
			this.body = read;
			return null;
		}
		const place = { number: this.count++, body: this.body, envelope: read };
		this.body = null;
		return place;
	}
}

/**
 * Checks what stands at one place by itself.
 *
 * @returns leaf: its hash; envelope: null if only the hash is told; content: null if it was erased
 */
async function readPlace(place) {
	if (place.hidden !== undefined) {
		if (!isHash(place.hidden)) {
			throw new Fault(place.number, "has no hash that can be read");
		}
		return { number: place.number, leaf: unhex(place.hidden), envelope: null, content: null };
	}
	const envelope = readEnvelope(place);
	const content = await readContent(place, envelope.commitment);
	return { number: place.number, leaf: await sha256(LEAF, place.envelope.bytes), envelope, content };
}

function readEnvelope(place) {
	const told = place.envelope.value;
	const fields = Object.keys(told).join();
	const right = (fields === FIELDS || fields === FIELDS_OF_CONTRACT && typeof told.contract === "string")
			&& told.v === 1 && Number.isInteger(told.seq) && Number.isInteger(told.seconds)
			&& typeof told.at === "string" && typeof told.type === "string"
			&& isHash(told.prev) && isHash(told.commitment);
	if (!right) {
		throw new Fault(place.number, "has an envelope that this page cannot read");
	}
	return told;
}

/** The commitment is over the very bytes of the line, so nothing can be read in two ways. */
async function readContent(place, commitment) {
	const told = place.body.value;
	const fields = Object.keys(told).join();
	if (fields === "erased" && typeof told.erased === "string") {
		return null;
	}
	if (fields !== "body,salt" || !isObject(told.body) || !/^[0-9a-f]{32}$/.test(told.salt)) {
		throw new Fault(place.number, "has a content that this page cannot read");
	}
	const bytes = place.body.bytes;
	const content = bytes.subarray(BEFORE_CONTENT, bytes.length - AFTER_CONTENT);
	if (hex(await sha256(unhex(told.salt), content)) !== commitment) {
		throw new Fault(place.number, "has another content than the one that was written");
	}
	return told.body;
}
