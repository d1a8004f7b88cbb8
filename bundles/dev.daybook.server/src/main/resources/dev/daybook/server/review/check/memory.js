// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// What this browser remembers of a contract's diary: size and root of each journal, the newest checkpoint that its
// device signed, and the server's keys. It only ever moves forward, and stays as it is once something does not fit.

class Memory {

	constructor(contract) {
		this.name = "daybook.seen." + contract;
		/** Whether this browser keeps anything. */
		this.works = true;
	}

	/** journals: by identifier, each with size, root, time, and note or null; keys: texts. */
	read() {
		try {
			const kept = JSON.parse(localStorage.getItem(this.name) ?? "null");
			const right = isObject(kept) && isObject(kept.journals) && Array.isArray(kept.keys);
			return right ? kept : { journals: {}, keys: [] };
		} catch (error) {
			this.works = !(error instanceof DOMException);
			return { journals: {}, keys: [] };
		}
	}

	/**
	 * What contradicts the memory, as faults.
	 *
	 * @param keys of the server, as the page tells them
	 */
	contradictions(found, keys) {
		const kept = this.read();
		const faults = [];
		for (const [journal, seen] of Object.entries(kept.journals)) {
			const now = found.find(j => j.journal === journal);
			const why = now === undefined ? "it is not part of it any more" : contradiction(seen, now);
			if (why !== null) {
				const line = "This diary is not a continuation of the one you saw on " + moment(seen.time);
				faults.push({ line: line + ".", note: seen.note, why: line + ": then the journal " + journal + " had "
					+ seen.size + " records with the root " + seen.root + ", and now " + why + "." });
			}
		}
		if (kept.keys.some(key => !keys.includes(key))) {
			const line = "The server names other keys for its countersignatures than the ones that this browser saw";
			faults.push({ line: line + ".", why: line + ": " + kept.keys.join(", ") + "." });
		}
		return faults;
	}

	/** Keeps what was found without a fault. */
	keep(found, keys, now) {
		// Read again: another tab may have gone further meanwhile.
		const kept = this.read();
		for (const { journal, size, root, seals } of found) {
			const before = kept.journals[journal];
			if (before === undefined || before.size <= size) {
				kept.journals[journal] = { size, root, time: now, note: seals.last === null ? null : seals.last.note };
			}
		}
		kept.keys = kept.keys.concat(keys.filter(key => !kept.keys.includes(key)));
		try {
			localStorage.setItem(this.name, JSON.stringify(kept));
		} catch (full) {
			this.works = false;
		}
	}
}

/** Half a sentence, or null if a journal goes on from what was seen of it. */
function contradiction(seen, now) {
	if (now.remembered !== null) {
		return now.remembered === seen.root ? null : "its first " + seen.size + " have the root " + now.remembered;
	}
	// Where the check stopped at a fault nobody knows what comes after it.
	return now.broken ? null : "it has " + now.size + " with the root " + now.root;
}

function moment(time) {
	return new Date(time).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}
