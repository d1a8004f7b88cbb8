/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Activity_Idle;
	public static String Activity_IdleFault;
	public static String Activity_IdleNote;
	public static String Activity_Kinds;
	public static String Activity_KindsNote;
	public static String Activity_Level;
	public static String Activity_LevelNote;
	public static String Activity_Nothing;
	public static String Activity_Now;
	public static String Activity_Tab;
	public static String Globs_Fault;
	public static String Kind_Builds;
	public static String Kind_Clicks;
	public static String Kind_Commands;
	public static String Kind_Commits;
	public static String Kind_Debugger;
	public static String Kind_Edits;
	public static String Kind_Keys;
	public static String Kind_Navigation;
	public static String Kind_Parts;
	public static String Kind_Pointer;
	public static String Kind_Programs;
	public static String Kind_Saves;
	public static String Kind_Scrolls;
	public static String Kind_Searches;
	public static String Kind_Tests;
	public static String Monitoring_Browsers;
	public static String Monitoring_BrowsersNote;
	public static String Monitoring_FileNames;
	public static String Monitoring_FileNamesNote;
	public static String Monitoring_ProjectNames;
	public static String Monitoring_ProjectNamesNote;
	public static String Monitoring_Seen;
	public static String Monitoring_SeenNote;
	public static String Monitoring_Tab;
	public static String Monitoring_Unassigned;
	public static String Monitoring_UnassignedNote;
	public static String Monitoring_Windows;
	public static String Monitoring_WindowsNote;
	public static String Page_Description;
	public static String Page_Globs;
	public static String Page_GlobsNote;
	public static String Page_Link;
	public static String Page_Review;
	public static String Page_ReviewFault;
	public static String Page_ReviewNote;
	public static String Page_ShowTime;
	public static String Privacy_Description;
	public static String Seen_AddPart;
	public static String Seen_AddPattern;
	public static String Seen_AddProject;
	public static String Seen_Choose;
	public static String Seen_Editor;
	public static String Seen_Hidden;
	public static String Seen_Never;
	public static String Seen_Part;
	public static String Seen_PartTitle;
	public static String Seen_PatternFault;
	public static String Seen_PatternMessage;
	public static String Seen_PatternTitle;
	public static String Seen_Private;
	public static String Seen_ProjectHidden;
	public static String Seen_ProjectPrivate;
	public static String Seen_ProjectTitle;
	public static String Seen_Remove;
	public static String Seen_State;
	public static String Seen_What;
	public static String Shots_Most;
	public static String Shots_MostFault;
	public static String Shots_MostNote;
	public static String Shots_Notice;
	public static String Shots_NoticeFault;
	public static String Shots_NoticeNote;
	public static String Shots_Tab;
	public static String Stored_Fault;
	public static String Windows_Active;
	public static String Windows_All;
	public static String Windows_Main;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
