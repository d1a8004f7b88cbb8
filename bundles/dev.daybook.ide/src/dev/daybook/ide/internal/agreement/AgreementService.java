/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.agreement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.core.agreement.Agreement;
import dev.daybook.core.agreement.CaptureTerms;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.Hash;
import dev.daybook.ide.Agreements;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.ide.internal.tracking.StartGate;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.ide.prefs.OwnSettings;

/** Agreements in the diary of this IDE. Made when a contract is first started by hand. */
@Component
public final class AgreementService implements Agreements {

	private final DiaryService diary;
	private final DaybookPreferences preferences = new DaybookPreferences();

	@Activate
	public AgreementService(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public Optional<CaptureTerms> open(Contract contract) {
		var now = diary.clock().wall();
		return contract.id().equals(Contract.UNASSIGNED) || diary.diary().isAgreed(contract, now)
				? Optional.empty()
				: Optional.of(CaptureTerms.of(contract, now));
	}

	@Override
	public String refusal(Contract contract) {
		return StartGate.refusal(contract, diary.clock());
	}

	@Override
	public Duration reviewWindow() {
		return preferences.shotReview();
	}

	@Override
	public CompletableFuture<Void> accept(Contract contract, CaptureTerms terms) {
		var now = diary.clock().wall().truncatedTo(ChronoUnit.SECONDS);
		var agreement = Agreement.to(contract.id(), terms, settings(), who(), now);
		return diary.change(recorder -> {
			recorder.agree(agreement);
			if (!recorder.problem().isEmpty()) {
				throw new IOException(recorder.problem());
			}
		});
	}

	/** Which settings of the capture held, without what they hide. */
	private String settings() {
		var text = OwnSettings.text();
		return Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
	}

	private static String who() {
		var name = System.getProperty("user.name", "");
		return name.substring(0, name.offsetByCodePoints(0,
				Math.min(name.codePointCount(0, name.length()), Agreement.MAX_NAME)));
	}
}
