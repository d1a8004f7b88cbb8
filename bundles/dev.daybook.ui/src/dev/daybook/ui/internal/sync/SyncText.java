/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.sync;

import java.time.ZoneId;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.ide.SyncInfo;
import dev.daybook.ui.internal.format.Times;

/**
 * How the review server stands, for the person.
 *
 * @param icon
 *            path inside this bundle
 * @param sentence
 *            whole sentence
 * @param canSync
 *            whether asking for a sync makes sense now
 */
public record SyncText(String icon, String sentence, boolean canSync) {

	/** Written out, for the JDK makes that of a record from twenty classes, and this runs while the IDE starts. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SyncText text && icon.equals(text.icon) && sentence.equals(text.sentence)
				&& canSync == text.canSync;
	}

	@Override
	public int hashCode() {
		return Objects.hash(icon, sentence, canSync);
	}

	/**
	 * @param zone
	 *            zone that times are shown in
	 */
	public static SyncText of(SyncInfo sync, ZoneId zone) {
		return switch (sync.state()) {
		case NOT_SIGNED_IN -> new SyncText("icons/sync_signedout.svg", sentence(sync), false);
		case SENDING -> new SyncText("icons/sync_sending.svg", sentence(sync), false);
		case OFFLINE -> new SyncText("icons/sync_offline.svg", sentence(sync), true);
		case REFUSED -> new SyncText("icons/warning.svg", sentence(sync), true);
		case IDLE -> idle(sync, zone);
		};
	}

	private static SyncText idle(SyncInfo sync, ZoneId zone) {
		var last = sync.lastSuccess();
		if (!sync.message().isEmpty()) {
			return new SyncText("icons/warning.svg", sync.message(), true);
		}
		if (sync.waiting() > 0) {
			var pattern = sync.waiting() == 1 ? Messages.Sync_WaitingOne : Messages.Sync_Waiting;
			return new SyncText("icons/sync_sending.svg", NLS.bind(pattern, sync.waiting()), true);
		}
		return new SyncText("icons/sync_ok.svg",
				last == null ? Messages.Sync_Nothing : NLS.bind(Messages.Sync_Done, Times.of(last, zone)), true);
	}

	/** What the sync says, or else what there is to say of its state: the texts are loaded only then. */
	private static String sentence(SyncInfo sync) {
		if (!sync.message().isEmpty()) {
			return sync.message();
		}
		return switch (sync.state()) {
		case NOT_SIGNED_IN -> Messages.Sync_SignedOut;
		case SENDING -> Messages.Sync_Sending;
		case OFFLINE -> Messages.Sync_Offline;
		case REFUSED -> Messages.Sync_Refused;
		case IDLE -> Messages.Sync_Nothing;
		};
	}
}
