/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Assign_Name;
	public static String Attention_Conflict;
	public static String Attention_Kept;
	public static String Attention_KeptTitle;
	public static String Attention_Reason;
	public static String Attention_Unassigned;
	public static String Attention_UnassignedFew;
	public static String Change_Late;
	public static String Chosen_None;
	public static String Chosen_One;
	public static String Chosen_Open;
	public static String Chosen_Several;
	public static String Contract_Name;
	public static String Contract_Unassigned;
	public static String Inbox_Assign;
	public static String Inbox_Branch;
	public static String Inbox_Day;
	public static String Inbox_Empty;
	public static String Inbox_Folder;
	public static String Inbox_Hours;
	public static String Inbox_Message;
	public static String Inbox_Name;
	public static String Inbox_Project;
	public static String Inbox_Span;
	public static String Inbox_Time;
	public static String Inbox_To;
	public static String Manual_Contract;
	public static String Manual_Day;
	public static String Manual_Memo;
	public static String Manual_MemoHint;
	public static String Manual_Message;
	public static String Manual_Name;
	public static String Manual_NoContract;
	public static String Manual_Reason;
	public static String Manual_Task;
	public static String Memo_Name;
	public static String Move_Name;
	public static String Move_NoContract;
	public static String Move_To;
	public static String Part_From;
	public static String Part_Name;
	public static String Part_Outside;
	public static String Part_Time;
	public static String Part_To;
	public static String Rule_None;
	public static String Rule_Offer;
	public static String Rule_Saved;
	public static String Split_At;
	public static String Split_Memo;
	public static String Split_Name;
	public static String Split_One;
	public static String Split_Task;
	public static String Withdraw_Message;
	public static String Withdraw_Name;
	public static String Withdraw_Reason;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
