// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// The check itself, off the page's thread.

/** What is found of one journal; a fault ends the check of this journal. */
async function checkJournal(request, told, able) {
	const journal = new Journal(request.contract, told);
	const found = { journal: told.journal, faults: [], broken: false, remembered: null };
	try {
		await journal.read();
	} catch (error) {
		found.broken = true;
		found.faults.push(faultOf(error));
	}
	const tree = await Tree.of(journal.leaves);
	found.size = journal.leaves.size;
	found.root = await tree.root(found.size);
	if (told.rememberedSize > 0 && told.rememberedSize <= found.size) {
		found.remembered = await tree.root(told.rememberedSize);
	}
	const seals = new Seals(told.journal, tree, request.keys, able);
	try {
		await seals.check(journal.proving);
	} catch (error) {
		found.faults.push(faultOf(error));
	}
	found.whole = journal.whole;
	found.erased = journal.erased;
	found.seals = { checkpoints: seals.checkpoints, last: seals.last, seen: seals.seen,
		keys: seals.keys.periods.map(p => ({ record: p.record, at: p.at, cause: p.cause, id: p.key.id })) };
	found.pictures = Array.from(journal.pictures.values());
	return found;
}

function faultOf(error) {
	const why = error instanceof Fault ? "Record " + error.record + " " + sentence(error) : sentence(error);
	return { line: "This diary does not verify. " + why, why: why + (error.detail ?? "") };
}

function sentence(error) {
	return /[.]$/.test(error.message) ? error.message : error.message + ".";
}

/** @param request contract, journals, keys of the server, pictures that the page shows */
async function check(request) {
	const able = await hasEd25519();
	const journals = [];
	for (const told of request.journals) {
		journals.push(await checkJournal(request, told, able));
	}
	const named = new Set(journals.flatMap(j => j.pictures));
	// If the records could not be read there is nothing to hold against the pictures but their names.
	const whole = journals.every(j => j.faults.length === 0);
	const pictures = await checkPictures(request.pictures,
			whole ? named : new Set(request.pictures.map(p => p.name)));
	journals.forEach(j => delete j.pictures);
	return { able, journals, pictures };
}

function startWorker() {
	self.onmessage = async event => {
		try {
			self.postMessage({ result: await check(event.data) });
		} catch (error) {
			self.postMessage({ error: String(error.message) });
		}
	};
}
