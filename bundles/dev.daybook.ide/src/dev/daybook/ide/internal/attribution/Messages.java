/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import org.eclipse.osgi.util.NLS;

/** Sentences for the person, and halves of them that the core completes. */
final class Messages extends NLS {

	public static String archived = "";
	public static String checking = "";
	public static String ended = "";
	public static String fileNotRead = "";
	public static String looking = "";
	public static String notAgreed = "";
	public static String unknown = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
