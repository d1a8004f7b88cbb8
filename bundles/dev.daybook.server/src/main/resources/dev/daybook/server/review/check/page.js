// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// Begins the check, on the page or in the worker: both have this script.

function startPage() {
	const section = document.getElementById("check");
	const view = new View(section);
	const memory = new Memory(section.dataset.contract);
	const keys = section.dataset.keys.split(" ").filter(key => key !== "");
	const journals = Array.from(section.querySelectorAll("[data-journal]"), ({ dataset }) => ({
		journal: dataset.journal, size: Number(dataset.size), hash: dataset.hash, url: dataset.url,
		rememberedSize: memory.read().journals[dataset.journal]?.size ?? 0 }));
	view.show("pending", "Checking the diary in this browser …");
	if (!isSecureContext || crypto.subtle === undefined) {
		view.unsure("Browsers check signatures and hashes on pages that come over https only.");
		return;
	}
	const pictures = Array.from(document.querySelectorAll("img.shot"), image => ({ url: image.src,
		name: image.src.replace(/^.*\/|\.png$/g, "") }));
	const worker = new Worker(document.currentScript.src);
	worker.onmessage = ({ data }) => {
		worker.terminate();
		if (data.error !== undefined) {
			view.unsure(data.error);
		} else {
			tell(view, memory, keys, data.result, section.dataset.first);
		}
	};
	worker.onerror = () => view.unsure("It does not run the script of this page as it should.");
	worker.postMessage({ contract: section.dataset.contract, journals, keys, pictures });
}

function tell(view, memory, keys, result, firstSeen) {
	const { journals, pictures } = result;
	const faults = [...memory.contradictions(journals, keys), ...journals.flatMap(j => j.faults), ...pictures.faults];
	if (faults.length > 0) {
		view.fault(faultLine(faults), faults);
		return;
	}
	if (journals.length === 0) {
		view.fine("There is nothing to check yet: the server has no record of this contract.", []);
		return;
	}
	const times = Object.values(memory.read().journals).map(seen => seen.time);
	const seenBefore = times.length === 0 ? null : times.sort().at(-1);
	memory.keep(journals, keys, new Date().toISOString());
	view.fine(fineLine(result, firstSeen), foundSentences(result, seenBefore, memory.works));
}

if (typeof document === "undefined") {
	startWorker();
} else {
	startPage();
}
