// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// What was found, in sentences.

function count(number, one, many) {
	return number + " " + (number === 1 ? one : many);
}

function sum(list, value) {
	return list.reduce((all, item) => all + value(item), 0);
}

/** The one line of a diary without a fault. */
function fineLine({ able, journals }, firstSeen) {
	const unsigned = journals.some(j => j.seals.last === null);
	return "Checked in this browser: unaltered, " + count(sum(journals, j => j.whole), "record", "records")
			+ (unsigned ? ", not signed yet"
					: able ? ", signed by the device" : ", signatures not checked (this browser cannot)")
			+ (firstSeen === "" ? "" : ", first seen by the server on " + firstSeen) + ".";
}

function faultLine(faults) {
	const first = faults[0].line;
	return faults.length === 1 ? first : first + " " + count(faults.length - 1, "more fault", "more faults")
			+ " in the details.";
}

/** What was checked and found right, sentence by sentence. */
function foundSentences({ able, journals, pictures }, seenBefore, keeps) {
	const whole = sum(journals, j => j.whole);
	const hidden = sum(journals, j => j.size - j.whole);
	const erased = sum(journals, j => j.erased);
	return [
		"Each of the " + count(whole, "record", "records") + " has its right checksum and the content that it was written "
			+ "with, and follows the one before: nothing was changed, removed, added or moved.",
		hidden === 0 ? "" : "Of " + count(hidden, "further record", "further records")
			+ " only the hash is told: they belong to other contracts, or were not accepted by the server. What stands right "
			+ "before such a one is bound by the root alone.",
		erased === 0 ? "" : "The content of " + count(erased, "record was", "records was")
			+ " erased later, and a record says so; time and place in the diary stand.",
		pictures.right === 0 ? "" : pictures.right === 1 ? "The picture of this day is the one that its record names."
			: "The " + pictures.right + " pictures of this day are the ones that their records name.",
		pictures.missing.length === 0 ? "" : count(pictures.missing.length, "picture", "pictures")
			+ " of this day could not be loaded, and so not be checked.",
		able ? "" : "This browser has no Ed25519, so no signature could be checked; all the rest was.",
		...journals.flatMap(j => journalSentences(j, able)),
		keeps ? memorySentence(seenBefore) : "This browser keeps nothing for this page, so it cannot tell if the diary "
			+ "stops to be a continuation of what you see now."
	].filter(sentence => sentence !== "");
}

function journalSentences({ journal, size, root, seals }, able) {
	const { last, keys, seen } = seals;
	const key = keys.length === 0 ? "" : " " + keys[keys.length - 1].id;
	return [
		"Journal " + journal + ": " + count(size, "place", "places") + ", root " + root + ".",
		last === null ? "Its device has signed no checkpoint of it yet, so only the chain binds it."
			: count(seals.checkpoints, "checkpoint", "checkpoints") + (able ? ", signed by the device’s key" + key
				: ", with signatures that were not checked") + ". The last one covers the first " + last.size + ".",
		...keys.filter(k => k.cause !== "first").map(k => "Record " + k.record + " has a new key of the device, " + k.id
			+ (k.cause === "lost" ? ". The old one was lost, and signed no hand-over." : ", handed over by the old one.")),
		...seen.slice(-1).map(seenSentence)
	];
}

function seenSentence({ size, time, name, trusted }) {
	const when = time === null ? "" : " on " + moment(time * 1000);
	return trusted ? "The server, " + name + ", countersigned the first " + size + when + "."
		: "The first " + size + " are countersigned" + when + " by " + name
			+ ", with a key that this page does not name as the server’s.";
}

function memorySentence(seenBefore) {
	return (seenBefore === null ? "This browser sees this diary for the first time. "
		: "The diary goes on from what this browser saw on " + moment(seenBefore) + ". ")
			+ "It remembers size and root, and will say so here if the diary no longer goes on from them.";
}

const NOT_PROVEN = [
	"That the work was done. The check shows that nothing was altered, not that it is true.",
	"That records after the last signed checkpoint were not written anew before you saw them here for the first time; "
		+ "without any checkpoint this holds for all of them.",
	"That no record of this contract is among those of which only the hash is told.",
	"That the words and sums on this page are those of the records. The page and this check come from the server; who "
		+ "does not want to rely on it downloads the archive and checks it elsewhere."
];
