// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// The RFC 9162 tree over the records' hashes.

const NODE = Uint8Array.of(1);
const HASH_BYTES = 32;
/** Hashes asked for at once. */
const AT_ONCE = 1024;

/** A list of hashes that grows, in one piece of memory. */
class HashList {

	constructor() {
		this.bytes = new Uint8Array(1024 * HASH_BYTES);
		this.size = 0;
	}

	add(hash) {
		if (this.bytes.length === this.size * HASH_BYTES) {
			this.bytes = concat(this.bytes, new Uint8Array(this.bytes.length));
		}
		this.bytes.set(hash, this.size++ * HASH_BYTES);
	}

	get(index) {
		return this.bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
	}
}

/** All complete subtrees, by their height; from them the root at any size is a few hashes away. */
class Tree {

	/** @param leaves a HashList that grows no more */
	static async of(leaves) {
		const tree = new Tree();
		tree.rows = [leaves];
		for (let row = leaves; row.size > 1; row = tree.rows[tree.rows.length - 1]) {
			tree.rows.push(await Tree.above(row));
		}
		return tree;
	}

	static async above(row) {
		const above = new HashList();
		for (let from = 0; from + 1 < row.size; from += 2 * AT_ONCE) {
			const pairs = [];
			for (let i = from; i + 1 < row.size && i < from + 2 * AT_ONCE; i += 2) {
				pairs.push(sha256(NODE, row.get(i), row.get(i + 1)));
			}
			(await Promise.all(pairs)).forEach(node => above.add(node));
		}
		return above;
	}

	/** Root of the first records, in hexadecimal digits; there must be as many. */
	async root(size) {
		let root = null;
		for (let height = 0; 2 ** height <= size; height++) {
			if (Math.floor(size / 2 ** height) % 2 === 1) {
				const peak = this.rows[height].get(Math.floor(size / 2 ** (height + 1)) * 2);
				root = root === null ? peak : await sha256(NODE, peak, root);
			}
		}
		return hex(root === null ? await sha256() : root);
	}
}
