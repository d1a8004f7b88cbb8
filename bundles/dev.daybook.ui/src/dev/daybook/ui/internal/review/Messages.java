/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.review;

import org.eclipse.osgi.util.NLS;

/** Texts of the review of shots. */
final class Messages extends NLS {

	public static String Cost_DeleteKeeps = "";
	public static String Cost_DeleteTakes = "";
	public static String Cost_Left = "";
	public static String Cost_OverKeeps = "";
	public static String Cost_OverTakes = "";
	public static String Cost_Unlimited = "";
	public static String Delete_Button = "";
	public static String Delete_Message = "";
	public static String Delete_Name = "";
	public static String Notice_Client = "";
	public static String Notice_Delete = "";
	public static String Notice_Goes = "";
	public static String Notice_Job = "";
	public static String Notice_Local = "";
	public static String Notice_Other = "";
	public static String Notice_Title = "";
	public static String Notice_Withhold = "";
	public static String None_Pending = "";
	public static String Reason_Message = "";
	public static String Reason_Other = "";
	public static String Reason_Personal = "";
	public static String Reason_Secret = "";
	public static String Withhold_Button = "";
	public static String Withhold_Message = "";
	public static String Withhold_Missing = "";
	public static String Withhold_Name = "";
	public static String Withhold_Reason = "";
	public static String Withhold_TooLong = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
