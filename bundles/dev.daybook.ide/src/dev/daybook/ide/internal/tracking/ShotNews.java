/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.segment.Shot;
import dev.daybook.ide.ShotTaken;
import dev.daybook.ide.prefs.DaybookPreferences;

/** Passes the news of a shot on. */
final class ShotNews {

	private ShotNews() {
	}

	static void tell(Shot shot) {
		var bundle = FrameworkUtil.getBundle(ShotNews.class);
		var context = bundle == null ? null : bundle.getBundleContext();
		if (context == null || shot.state() != Shot.State.TAKEN || new DaybookPreferences().shotNotice().isZero()) {
			return;
		}
		try {
			var reference = context.getServiceReference(ShotTaken.class);
			var teller = reference == null ? null : context.getService(reference);
			if (teller != null) {
				teller.taken(shot);
			}
		} catch (RuntimeException e) {
			// The shot is saved, and can be withheld from the diary as well.
			ILog.of(ShotNews.class).error("The notification of a shot could not be shown.", e);
		}
	}
}
