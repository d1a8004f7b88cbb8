/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Choice_Branch;
	public static String Choice_Commit;
	public static String Choice_FromColumn;
	public static String Choice_List;
	public static String Choice_MemoColumn;
	public static String Choice_TaskColumn;
	public static String Choice_Week;
	public static String Choice_WeekColumn;
	public static String Memo_Counter;
	public static String Memo_Hint;
	public static String Memo_Keys;
	public static String Memo_Task;
	public static String Memo_Text;
	public static String Memo_Title;
	public static String Memo_TitleOf;
	public static String Memo_TooLong;
	public static String Task_TooLong;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
