/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.agreement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.agreement.CaptureTerms;

/** What a person agrees to, in sentences: only what holds for this contract. */
final class AgreementText {

	/** A heading and what stands below it. */
	record Section(String heading, String text) {
	}

	private AgreementText() {
	}

	/**
	 * @param review
	 *            how long a picture stays on this machine before it may be sent
	 */
	static List<Section> of(CaptureTerms terms, Duration review) {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section(Messages.Counts_Heading, Messages.Counts_Text + ' ' + names(terms)));
		sections.add(new Section(Messages.Pictures_Heading, pictures(terms, review)));
		sections.add(new Section(Messages.Who_Heading,
				terms.ownEyesOnly() ? Messages.Who_Own : NLS.bind(Messages.Who_Client, terms.client())));
		sections.add(new Section(Messages.Long_Heading,
				terms.shots() ? NLS.bind(Messages.Long_Pictures, terms.retentionDays()) : Messages.Long_Time));
		sections.add(new Section(Messages.Rights_Heading, Messages.Rights_Text));
		return List.copyOf(sections);
	}

	private static String names(CaptureTerms terms) {
		if (terms.projectNames()) {
			return terms.fileNames() ? Messages.Names_All : Messages.Names_Projects;
		}
		return terms.fileNames() ? Messages.Names_Files : Messages.Names_None;
	}

	private static String pictures(CaptureTerms terms, Duration review) {
		if (!terms.shots()) {
			return Messages.Pictures_None;
		}
		var often = terms.shotsPerSegment() == 1
				? Messages.Pictures_One
				: NLS.bind(Messages.Pictures_Several, terms.shotsPerSegment());
		var hours = terms.hours().isEmpty() ? "" : ' ' + NLS.bind(Messages.Pictures_Hours, terms.hours());
		var wait = terms.ownEyesOnly() || review.isZero() ? ""
				: ' ' + NLS.bind(Messages.Pictures_Wait,
						review.toMinutes());
		return often + hours + ' ' + Messages.Pictures_Redacted + wait;
	}
}
