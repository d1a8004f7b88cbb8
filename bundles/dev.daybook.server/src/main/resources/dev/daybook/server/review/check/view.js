// Copyright (c) 2026 Daybook contributors. SPDX-License-Identifier: EPL-2.0
// The line beside the day, and its details. Text is only ever set as text.

class View {

	constructor(section) {
		this.section = section;
		this.line = section.querySelector(".line");
		this.more = section.querySelector(".more");
		this.details = section.querySelector(".explained");
		this.more.addEventListener("click", () => this.open(this.details.hidden));
		section.querySelector(".result").hidden = false;
	}

	/** @param state one of pending, fine, unsure, fault */
	show(state, line) {
		this.section.dataset.state = state;
		this.line.textContent = line;
	}

	open(open) {
		this.details.hidden = !open;
		this.more.setAttribute("aria-expanded", String(open));
	}

	fine(line, sentences) {
		this.show("fine", line);
		this.explain([this.part("What was checked", sentences), ...this.ending()]);
	}

	fault(line, faults) {
		this.show("fault", line);
		const notes = faults.filter(f => typeof f.note === "string").map(f => f.note);
		this.explain([this.part("What does not verify", faults.map(f => f.why)),
			...notes.flatMap(note => [this.element("p", "The checkpoint that this browser kept, signed by the device. "
				+ "Keep it: with it, anybody can see that there were two histories."), this.element("pre", note)]),
			...this.ending()]);
		this.open(true);
		faults.filter(f => f.picture !== undefined).forEach(f => this.mark(f.picture));
	}

	unsure(why) {
		this.show("unsure", "This browser could not check the diary. " + why);
		this.explain(this.ending());
	}

	/** Marks a picture on the page that is not what it should be. */
	mark(picture) {
		document.querySelectorAll("img.shot").forEach(image => {
			if (image.src.endsWith("/" + picture + ".png")) {
				const figure = image.closest("figure");
				figure.classList.add("altered");
				figure.append(this.element("p", "This picture does not verify."));
			}
		});
	}

	ending() {
		const elsewhere = this.element("p", "To check the diary without this page: ");
		const link = this.element("a", "download the archive");
		link.href = this.section.dataset.archive;
		elsewhere.append(link, " and run ", this.element("code", "./daybook verify FILE"), ".");
		return [this.part("What is not proven", NOT_PROVEN), elsewhere];
	}

	explain(parts) {
		this.details.replaceChildren(...parts);
		this.more.hidden = false;
	}

	part(heading, sentences) {
		const part = document.createElement("div");
		const list = document.createElement("ul");
		list.append(...sentences.map(sentence => this.element("li", sentence)));
		part.append(this.element("h3", heading), list);
		return part;
	}

	element(name, text) {
		const element = document.createElement(name);
		element.textContent = text;
		return element;
	}
}
