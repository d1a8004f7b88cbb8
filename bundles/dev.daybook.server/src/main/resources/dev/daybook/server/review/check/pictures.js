// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// The pictures that the page shows.

const PICTURES_AT_ONCE = 4;

/**
 * @param shown name (the hash that it should have) and url of each
 * @param named names that the records have
 * @returns right: how many are as they should be; faults; missing: names of those that could not be had
 */
async function checkPictures(shown, named) {
	const result = { right: 0, faults: [], missing: [] };
	const rest = shown.slice();
	const work = async () => {
		for (let picture = rest.shift(); picture !== undefined; picture = rest.shift()) {
			await checkPicture(picture, named, result);
		}
	};
	await Promise.all(Array.from({ length: PICTURES_AT_ONCE }, work));
	return result;
}

async function checkPicture(picture, named, result) {
	const response = await fetch(picture.url).catch(() => null);
	if (response === null || !response.ok) {
		result.missing.push(picture.name);
		return;
	}
	const hash = hex(await sha256(new Uint8Array(await response.arrayBuffer())));
	if (hash !== picture.name) {
		result.faults.push({ picture: picture.name,
			line: "This diary does not verify. A picture of this day is not the one that was taken; it is marked.",
			why: "The picture " + picture.name + " is not the one that was taken: its hash is " + hash + "." });
	} else if (!named.has(hash)) {
		result.faults.push({ picture: picture.name,
			line: "This diary does not verify. A picture of this day is named by no record; it is marked.",
			why: "The picture " + picture.name + " is named by no record of this diary." });
	} else {
		result.right++;
	}
}
