/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Shot;
import dev.daybook.ide.ShotVeto;

/** Why no shot may be taken: what is known without a look at the workbench. Any thread. */
final class ShotVetoes {

	private final DiaryService diary;

	ShotVetoes(DiaryService diary) {
		this.diary = diary;
	}

	/**
	 * A sentence for the person and the client, or an empty one.
	 *
	 * @param moment
	 *            {@link Shot#RANDOM} or {@link Shot#ASKED}: what a person asks for needs no hours
	 */
	String reason(Contract contract, Instant at, String moment) {
		if (diary.meter().isLocked()) {
			return Messages.shotLocked;
		}
		var terms = contract.termsAt(at);
		if (moment.equals(Shot.RANDOM) && !terms.capture().hours().contain(at, terms.zone())) {
			return Messages.shotOutsideHours;
		}
		return vetoes();
	}

	private static String vetoes() {
		var bundle = FrameworkUtil.getBundle(ShotVetoes.class);
		var context = bundle == null ? null : bundle.getBundleContext();
		if (context == null) {
			return "";
		}
		try {
			return Stream.of(Objects.requireNonNullElse(context.getServiceReferences(ShotVeto.class.getName(), null),
					new ServiceReference<?>[0])).map(reference -> ask(context, reference))
					.filter(reason -> !reason.isEmpty()).findFirst().orElse("");
		} catch (InvalidSyntaxException | RuntimeException e) {
			ILog.of(ShotVetoes.class).error("Asking whether a shot may be taken failed, so none is.", e);
			return Messages.shotVetoFailed;
		}
	}

	private static String ask(BundleContext context, ServiceReference<?> reference) {
		// A service that has just gone says nothing any more.
		var reason = context.getService(reference) instanceof ShotVeto veto ? veto.reason() : "";
		context.ungetService(reference);
		return reason;
	}
}
