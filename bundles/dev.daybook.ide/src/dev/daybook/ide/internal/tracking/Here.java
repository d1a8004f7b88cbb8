/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

import org.eclipse.core.runtime.Platform;

import dev.daybook.core.lease.Holder;

/** How this IDE is told from the person's other ones. */
final class Here {

	private static final String ECLIPSE = "Eclipse";

	private Here() {
	}

	/** A new one for each run. */
	static Holder holder() {
		var product = Platform.getProduct();
		var name = product == null ? null : product.getName();
		return new Holder(UUID.randomUUID().toString(), device(), name == null ? ECLIPSE : name, workspace());
	}

	/** Name of this machine. */
	static String device() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "unknown";
		}
	}

	private static String workspace() {
		var location = Platform.getInstanceLocation();
		var url = location == null ? null : location.getURL();
		var path = url == null ? "" : url.getPath().replaceAll("/+$", "");
		return path.substring(path.lastIndexOf('/') + 1);
	}
}
