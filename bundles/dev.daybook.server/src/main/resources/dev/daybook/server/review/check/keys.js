// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// Which key of the device signed when, as the records tell.

class KeyBook {

	/** @param able whether this browser can verify signatures; if not, hand-overs are taken as they are told */
	constructor(able) {
		this.able = able;
		this.periods = [];
	}

	/** Takes the content of a key's record. */
	async add(record, at, origin, content) {
		const key = await parseKey(content.key);
		if (key.kind !== SIGNATURE || key.name !== origin) {
			throw new Error("The key is one of another diary.");
		}
		const first = this.periods.length === 0;
		if (content.cause === "rotated") {
			await this.checkHandOver(at, key, content.handOver);
		} else if (content.cause !== (first ? "first" : "lost")) {
			throw new Error(first ? "No key was there before that could be lost."
					: "It says to be the first key, and is not.");
		}
		this.periods.push({ record, at, key, cause: content.cause });
	}

	async checkHandOver(at, key, handOver) {
		const current = this.periods[this.periods.length - 1];
		if (current === undefined || handOver === undefined) {
			throw new Error("The key before did not hand over to this one.");
		}
		const note = parseNote(handOver);
		if (note.text !== ["daybook key hand-over", at, current.key.text, key.text, ""].join("\n")) {
			throw new Error("The hand-over is for other keys or another time.");
		}
		if (this.able && await signatureBy(current.key, note) === null) {
			throw new Error("The hand-over is not signed by the key before.");
		}
	}

	/**
	 * The keys that may have signed a checkpoint: it was signed when the journal had that many records or more, and
	 * before its record was saved.
	 */
	between(size, record) {
		return this.periods.filter((period, i) => {
			const next = this.periods[i + 1];
			return period.record < record && !(next !== undefined && next.record < size);
		}).map(period => period.key);
	}
}
