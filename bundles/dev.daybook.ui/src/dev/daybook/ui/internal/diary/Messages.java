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

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Action_Assign;
	public static String Action_AwayDiscard;
	public static String Action_AwayGive;
	public static String Action_AwayKeep;
	public static String Action_Copy;
	public static String Action_DeleteShot;
	public static String Action_Withhold;
	public static String Action_EraseMemo;
	public static String Action_EraseShot;
	public static String Action_LabelPrivate;
	public static String Action_Manual;
	public static String Action_Memo;
	public static String Action_Move;
	public static String Action_OpenShot;
	public static String Action_Split;
	public static String Action_Withdraw;
	public static String Away_Details;
	public static String Away_Discarded;
	public static String Away_From;
	public static String Away_Sentence;
	public static String Away_SentenceDiscarded;
	public static String Away_Text;
	public static String Details_Commit;
	public static String Details_Corrected;
	public static String Details_Counts;
	public static String Details_Level;
	public static String Details_Manual;
	public static String Details_Time;
	public static String Memos_Add;
	public static String Memos_Missing;
	public static String Memos_MissingOne;
	public static String Memos_Set;
	public static String Row_Commit;
	public static String Row_Level;
	public static String Row_Manual;
	public static String Row_MemoMissing;
	public static String Row_Minutes;
	public static String Row_MoreCommits;
	public static String Row_NotSent;
	public static String Row_Private;
	public static String Row_Time;
	public static String Row_TimeOpen;
	public static String Row_Unassigned;
	public static String Row_UnderMinute;
	public static String Sentence_Commit;
	public static String Sentence_Memo;
	public static String Sentence_MemoMissing;
	public static String Sentence_Private;
	public static String Sentence_Task;
	public static String Sentence_TaskMemo;
	public static String Sentence_Time;
	public static String Shot_Asked;
	public static String Shot_Erased;
	public static String Shot_ErasedOn;
	public static String Shot_Failed;
	public static String Shot_Goes;
	public static String Shot_None;
	public static String Shot_Redacted;
	public static String Shot_RedactedOne;
	public static String Shot_Taken;
	public static String Shot_Title;
	public static String Shot_Withheld;
	public static String Week_Left;
	public static String Week_LeftAndOver;
	public static String Week_Over;
	public static String Week_Reached;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
