/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Away_Answer;
	public static String Away_Sentence;
	public static String Away_Title;
	public static String Chooser_Message;
	public static String Contract_Name;
	public static String Idle_Again;
	public static String Idle_Sentence;
	public static String Idle_Title;
	public static String Limit_EndGoOn;
	public static String Limit_EndStop;
	public static String Limit_LeftGoOn;
	public static String Limit_LeftStop;
	public static String Limit_ReachedGoOn;
	public static String Limit_ReachedStop;
	public static String Limit_Show;
	public static String Limit_Title;
	public static String Offer_NoContract;
	public static String Offer_Sentence;
	public static String Offer_Switch;
	public static String Offer_Title;
	public static String Offer_Unassigned;
	public static String Switch_Unknown;
	public static String Tracking_Create;
	public static String Tracking_NoContract;
	public static String Tracking_Title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
