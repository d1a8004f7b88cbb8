/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.attribution;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Contract_Archived;
	public static String Contract_Name;
	public static String Contract_Unassigned;
	public static String Contract_Unknown;
	public static String Dialog_Add;
	public static String Dialog_Contract;
	public static String Dialog_Edit;
	public static String Dialog_Kind;
	public static String Dialog_Message;
	public static String Dialog_NoContract;
	public static String Dialog_Pattern;
	public static String Dialog_Syntax;
	public static String Kind_Branch;
	public static String Kind_Path;
	public static String Kind_Project;
	public static String Kind_Remote;
	public static String Mode_Automatic;
	public static String Mode_Label;
	public static String Mode_Off;
	public static String Mode_Offer;
	public static String NotReady;
	public static String Offer_Name;
	public static String Page_Description;
	public static String Project_ByRules;
	public static String Project_Contract;
	public static String Project_Note;
	public static String Rules_Add;
	public static String Rules_ColumnContract;
	public static String Rules_ColumnKind;
	public static String Rules_ColumnPattern;
	public static String Rules_ColumnSyntax;
	public static String Rules_Down;
	public static String Rules_Edit;
	public static String Rules_Label;
	public static String Rules_Remove;
	public static String Rules_Up;
	public static String Syntax_Glob;
	public static String Syntax_Regex;
	public static String Which_Choose;
	public static String Which_ChooseMessage;
	public static String Which_ColumnContract;
	public static String Which_ColumnResult;
	public static String Which_ColumnWhy;
	public static String Which_Current;
	public static String Which_File;
	public static String Which_Later;
	public static String Which_NoFile;
	public static String Which_NoMatch;
	public static String Which_Place;
	public static String Which_Steps;
	public static String Which_Title;
	public static String Which_Unusable;
	public static String Which_Wins;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
