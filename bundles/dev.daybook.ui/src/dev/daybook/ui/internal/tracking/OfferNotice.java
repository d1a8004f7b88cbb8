/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;

import dev.daybook.core.attribution.Decision;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Attribution;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.agreement.AgreementGate;
import dev.daybook.ui.internal.service.Diaries;

/** Offers to switch to the contract of the place that is worked on now. Never takes the focus. */
@Component(service = Attribution.OfferListener.class)
public final class OfferNotice implements Attribution.OfferListener {

	@Override
	public void offered(Attribution attribution, Decision offer) {
		if (PlatformUI.isWorkbenchRunning()) {
			var display = PlatformUI.getWorkbench().getDisplay();
			var title = title(Diaries.current().map(WorkDiary::contracts).orElse(List.of()), offer);
			display.asyncExec(() -> {
				if (!display.isDisposed()) {
					Notice.open(display, Messages.Offer_Title, sentence(title, offer),
							NLS.bind(Messages.Offer_Switch, title),
							() -> AgreementGate.start(null, () -> attribution.accept(offer)));
				}
			});
		}
	}

	static String sentence(String title, Decision offer) {
		return NLS.bind(offer.assigned() ? Messages.Offer_Sentence : Messages.Offer_Unassigned, title, offer.reason());
	}

	static String title(List<Contract> contracts, Decision offer) {
		return contracts.stream().filter(c -> c.id().equals(offer.contract())).findFirst().map(Contract::title)
				.orElse(offer.assigned() ? offer.contract() : Messages.Offer_NoContract);
	}
}
