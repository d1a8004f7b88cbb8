/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Hide_Choose;
	public static String Hide_FileHidden;
	public static String Hide_FileShown;
	public static String Hide_Title;
	public static String Hide_ViewHidden;
	public static String Hide_ViewShown;
	public static String Shot_Loading;
	public static String Shot_Missing;
	public static String Thumbnails_Job;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
