// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// One journal: its records, from the first one to the last.

const RECORDS_AT_ONCE = 256;
const PROVING = ["key", "checkpoint", "countersigned"];

class Journal {

	/** @param told what the page says of it: journal, size, hash of the last record, url of the records */
	constructor(contract, told) {
		this.contract = contract;
		this.told = told;
		this.leaves = new HashList();
		this.last = "0".repeat(64);
		this.whole = 0;
		this.erased = 0;
		this.proving = [];
		/** Names of pictures, by the number of the record. */
		this.pictures = new Map();
		/** Contracts of records without content, by number, until a record says that they were erased. */
		this.bare = new Map();
	}

	/** Reads all records; stops at the first one that is not right. */
	async read() {
		const response = await fetch(this.told.url);
		if (!response.ok) {
			throw new Error("The server did not give the records (" + response.status + ").");
		}
		const reader = response.body.getReader();
		const lines = new Lines();
		const grouping = new Grouping();
		for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
			await this.takeLines(lines.take(piece.value), grouping);
			if (lines.complaint() !== null) {
				throw new Fault(grouping.count, lines.complaint());
			}
		}
		if (lines.rest.length > 0 || grouping.body !== null) {
			throw new Fault(grouping.count, "is not whole: the records break off there");
		}
		this.checkEnd();
	}

	async takeLines(lines, grouping) {
		let fault = null;
		const places = [];
		try {
			lines.forEach(line => {
				const place = grouping.take(line);
				if (place !== null) {
					places.push(place);
				}
			});
		} catch (error) {
			// What stands before it is looked at first.
			fault = error;
		}
		for (let from = 0; from < places.length; from += RECORDS_AT_ONCE) {
			const batch = places.slice(from, from + RECORDS_AT_ONCE);
			(await Promise.all(batch.map(place => readPlace(place).catch(error => error)))).forEach(read => {
				if (read instanceof Error) {
					throw read;
				}
				this.take(read);
			});
		}
		if (fault !== null) {
			throw fault;
		}
	}

	take(place) {
		const { number, envelope, content } = place;
		if (envelope === null && number === 0) {
			throw new Fault(0, "is told by its hash alone, and nothing says whose diary it is");
		}
		if (envelope !== null) {
			this.checkPlace(number, envelope);
			this.look(number, envelope, content);
			this.whole++;
		}
		this.leaves.add(place.leaf);
		this.last = hex(place.leaf);
	}

	checkPlace(number, envelope) {
		if (envelope.seq !== number || envelope.prev !== this.last) {
			throw new Fault(number,
					"does not follow the one before: something was removed, added, moved or changed there");
		}
		if (envelope.contract !== undefined && envelope.contract !== this.contract) {
			throw new Fault(number, "belongs to another contract");
		}
		if ((envelope.type === "journal") !== (number === 0)) {
			throw new Fault(number, number === 0 ? "begins no diary" : "begins another diary");
		}
	}

	look(number, envelope, content) {
		if (content === null) {
			this.bare.set(number, envelope.contract);
			this.erased++;
		}
		if (PROVING.includes(envelope.type)) {
			this.proving.push({ number, envelope, content });
		} else if (content !== null && envelope.type === "journal" && content.journal !== this.told.journal) {
			throw new Fault(number, "begins another diary than the page names");
		} else if (content !== null && envelope.type === "shot" && content.state === "taken") {
			this.pictures.set(number, content.sha256);
		} else if (content !== null && envelope.type === "erasure" && Array.isArray(content.records)) {
			content.records.forEach(erased => this.erase(erased.seq, envelope.contract));
		}
	}

	erase(number, contract) {
		this.pictures.delete(number);
		if (this.bare.get(number) === contract) {
			this.bare.delete(number);
		}
	}

	checkEnd() {
		const size = this.leaves.size;
		if (size !== this.told.size || this.last !== this.told.hash) {
			throw new Fault(size, (size < this.told.size ? "is missing" : "should not be there, or the one before it is another")
					+ ".", " The page says that there are " + this.told.size + ", and that the last one has the hash "
					+ this.told.hash + "; here the last one of " + size + " has the hash " + this.last + ".");
		}
		for (const number of this.bare.keys()) {
			throw new Fault(number, "has no content, and no record says that it was erased");
		}
	}
}
