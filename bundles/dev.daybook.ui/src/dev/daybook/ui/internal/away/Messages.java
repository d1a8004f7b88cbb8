/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.away;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Away_Discard;
	public static String Away_Earlier;
	public static String Away_Give;
	public static String Away_Hours;
	public static String Away_Keep;
	public static String Away_Links;
	public static String Away_Minutes;
	public static String Away_OneEarlier;
	public static String Away_Question;
	public static String Away_Unassigned;
	public static String Cause_Elsewhere;
	public static String Cause_Idle;
	public static String Cause_Locked;
	public static String Cause_Suspended;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
