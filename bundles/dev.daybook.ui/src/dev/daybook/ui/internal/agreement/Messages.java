/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.agreement;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Accept;
	public static String Counts_Heading;
	public static String Counts_Text;
	public static String Decline;
	public static String Declined;
	public static String Intro;
	public static String Long_Heading;
	public static String Long_Pictures;
	public static String Long_Time;
	public static String Names_All;
	public static String Names_Files;
	public static String Names_None;
	public static String Names_Projects;
	public static String Pictures_Heading;
	public static String Pictures_Hours;
	public static String Pictures_None;
	public static String Pictures_One;
	public static String Pictures_Redacted;
	public static String Pictures_Several;
	public static String Pictures_Wait;
	public static String Rights_Heading;
	public static String Rights_Text;
	public static String Title;
	public static String Who_Client;
	public static String Who_Heading;
	public static String Who_Own;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
