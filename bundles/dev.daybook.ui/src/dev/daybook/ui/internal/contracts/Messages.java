/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Button_Archive;
	public static String Button_Delete;
	public static String Button_Edit;
	public static String Button_End;
	public static String Button_New;
	public static String Button_Restore;
	public static String Button_Show;
	public static String Change_Cut;
	public static String Change_CutAndLater;
	public static String Change_CutAndNow;
	public static String Change_Later;
	public static String Change_Now;
	public static String Client_Missing;
	public static String Column_Client;
	public static String Column_Limit;
	public static String Column_Rate;
	public static String Column_State;
	public static String Column_Title;
	public static String Delete_Question;
	public static String Delete_Title;
	public static String Delete_Yes;
	public static String Dialog_Edit;
	public static String Dialog_New;
	public static String Dialog_Read;
	public static String Dialog_Received;
	public static String End_Day;
	public static String End_GoesOn;
	public static String End_None;
	public static String End_NoneNote;
	public static String End_Stops;
	public static String End_Title;
	public static String Field_Client;
	public static String Field_DeletedKeeps;
	public static String Field_Edit;
	public static String Field_FileNames;
	public static String Field_Hours;
	public static String Field_ProjectNames;
	public static String Group_Names;
	public static String Hint_Hours;
	public static String Field_Withheld;
	public static String Hint_Withheld;
	public static String Withheld_Fault;
	public static String Field_Idle;
	public static String Field_Limit;
	public static String Field_Manual;
	public static String Field_Memo;
	public static String Field_Over;
	public static String Field_Private;
	public static String Field_Rate;
	public static String Field_Retention;
	public static String Field_Rounding;
	public static String Field_Shots;
	public static String Field_Title;
	public static String Field_Zone;
	public static String Group_Contract;
	public static String Group_Shots;
	public static String Group_Start;
	public static String Group_Time;
	public static String Group_Week;
	public static String Hint_Client;
	public static String Hint_Limit;
	public static String Hint_Rate;
	public static String Hint_Title;
	public static String Limit_Fault;
	public static String Over_GoOn;
	public static String Over_Stop;
	public static String Page_Description;
	public static String Rounding_Exact;
	public static String Rounding_Segments;
	public static String Row_Limit;
	public static String Row_Local;
	public static String Row_NoLimit;
	public static String Row_Rate;
	public static String Row_Received;
	public static String Start_Day;
	public static String Start_Now;
	public static String State_Active;
	public static String State_Archived;
	public static String State_Ended;
	public static String State_Ends;
	public static String Title_Missing;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
