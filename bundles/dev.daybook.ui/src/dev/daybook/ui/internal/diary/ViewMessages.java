/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * What the view says while nothing is tracked. Apart from {@link Messages}, for each text costs half a KB while an IDE
 * starts.
 */
@NonNullByDefault({})
final class ViewMessages extends NLS {

	public static String Empty_Create;
	public static String Empty_First;
	public static String Empty_FirstTitle;
	public static String Empty_Start;
	public static String Empty_Starting;
	public static String Empty_StartingTitle;
	public static String Empty_Text;
	public static String Empty_Title;
	public static String Footer_Sync;
	public static String Footer_Why;
	public static String Header_Contract;
	public static String Header_NoContract;
	public static String Header_Total;
	public static String Header_TotalTip;
	public static String Header_Week;
	public static String Header_WeekEnded;
	public static String Header_WeekOfLimit;
	public static String Notice_Dismiss;
	public static String Notice_Unreadable;
	public static String Refresh_Job;
	public static String State_Private = "";
	public static String State_PrivateStill = "";
	public static String State_Idle;
	public static String State_Stopped;
	public static String State_Tracking;
	public static String View_Failed;

	static {
		NLS.initializeMessages(ViewMessages.class.getPackageName() + ".view", ViewMessages.class);
	}

	private ViewMessages() {
	}
}
