/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.util.Optional;

import org.osgi.framework.FrameworkUtil;

import dev.daybook.ide.Attribution;
import dev.daybook.ide.PrivateMode;

/** What begins its work with the first tracking; whoever tracks nothing pays for none of it. */
final class Features {

	private Features() {
	}

	static void begin() {
		// Never given back, so that the components stay.
		attribution();
		service(PrivateMode.class);
	}

	/** Who decides on contracts, empty while the IDE ends. */
	static Optional<Attribution> attribution() {
		return service(Attribution.class);
	}

	private static <T> Optional<T> service(Class<T> type) {
		var bundle = FrameworkUtil.getBundle(Features.class);
		var context = bundle == null ? null : bundle.getBundleContext();
		var reference = context == null ? null : context.getServiceReference(type);
		return context == null || reference == null ? Optional.empty()
				: Optional.ofNullable(context.getService(reference));
	}
}
