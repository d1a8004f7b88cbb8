// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// Checkpoints, countersigned ones and keys: the records that prove what stands before them.

const ORIGIN = "daybook/journal/";

class Seals {

	/**
	 * @param tree of all records
	 * @param servers texts of the keys that the page names as the server's
	 * @param able whether this browser can verify signatures
	 */
	constructor(journal, tree, servers, able) {
		this.origin = ORIGIN + journal;
		this.tree = tree;
		this.servers = servers;
		this.able = able;
		this.keys = new KeyBook(able);
		this.checkpoints = 0;
		/** The biggest checkpoint that was found right: size, note. */
		this.last = null;
		/** What servers countersigned: size, time in seconds since 1970, key's name, trusted. */
		this.seen = [];
	}

	/** Checks the records that prove, in their order. */
	async check(proving) {
		for (const { number, envelope, content } of proving) {
			try {
				await this.take(number, envelope, content);
			} catch (error) {
				throw new Fault(number, "(" + envelope.type + ") does not verify. " + error.message, error.detail);
			}
		}
	}

	async take(number, envelope, content) {
		if (content === null || envelope.contract !== undefined) {
			throw new Error("Such a record has its content, and belongs to no contract.");
		}
		if (envelope.type === "key") {
			await this.keys.add(number, envelope.at, this.origin, content);
			return;
		}
		const note = parseNote(content.note);
		const checkpoint = parseCheckpoint(note.text);
		await this.checkTree(checkpoint, number);
		await this.checkSigner(note, this.keys.between(checkpoint.size, number));
		this.note(checkpoint, content.note);
		if (envelope.type === "countersigned") {
			await this.countersigned(checkpoint, note, content.server);
		} else {
			this.checkpoints++;
		}
	}

	async checkTree(checkpoint, number) {
		if (checkpoint.origin !== this.origin) {
			throw new Error("The checkpoint is of another diary.");
		}
		if (checkpoint.size > number) {
			throw new Error("The checkpoint is over " + checkpoint.size + " records, and only " + number
					+ " are before it: records were removed.");
		}
		const root = await this.tree.root(checkpoint.size);
		if (root !== checkpoint.root) {
			throw Object.assign(new Error("The checkpoint is over other records than the first " + checkpoint.size
					+ " of this diary: something before it was changed, removed, added or moved."), { detail:
					" Signed was the root " + checkpoint.root + ", and the records make " + root + "." });
		}
	}

	async checkSigner(note, keys) {
		let signed = !this.able && keys.length > 0;
		for (const key of this.able ? keys : []) {
			signed = await signatureBy(key, note) !== null || signed;
		}
		if (!signed) {
			throw new Error("The checkpoint is not signed by the key of this diary's device.");
		}
	}

	note(checkpoint, text) {
		if (this.last === null || checkpoint.size >= this.last.size) {
			this.last = { size: checkpoint.size, note: text };
		}
	}

	async countersigned(checkpoint, note, server) {
		const key = await parseKey(server);
		const signature = this.able ? await signatureBy(key, note) : { time: null };
		if (key.kind !== COSIGNATURE || signature === null) {
			throw new Error("The server that it names did not countersign it.");
		}
		this.seen.push({ size: checkpoint.size, time: signature.time, name: key.name,
			trusted: this.servers.includes(key.text) });
	}
}
