/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import org.osgi.framework.FrameworkUtil;

import dev.daybook.ide.Attribution;
import dev.daybook.ide.PrivateMode;

/** What begins its work with the first tracking; whoever tracks nothing pays for none of it. */
final class Features {

	private Features() {
	}

	static void begin() {
		begin(Attribution.class);
		begin(PrivateMode.class);
	}

	private static void begin(Class<?> service) {
		var bundle = FrameworkUtil.getBundle(Features.class);
		var context = bundle == null ? null : bundle.getBundleContext();
		var reference = context == null ? null : context.getServiceReference(service);
		if (context != null && reference != null) {
			// Never given back, so that the component stays.
			context.getService(reference);
		}
	}
}
