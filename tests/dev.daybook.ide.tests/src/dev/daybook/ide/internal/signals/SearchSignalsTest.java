/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.FileTextSearchScope;
import org.eclipse.search.ui.text.TextSearchQueryProvider;
import org.eclipse.search.ui.text.TextSearchQueryProvider.TextSearchInput;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.activity.Signal;
import dev.daybook.testing.ui.NoErrorLogged;

class SearchSignalsTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final CountedWorkbench workbench = new CountedWorkbench();
	private final ISearchQuery query;

	SearchSignalsTest() throws CoreException {
		query = TextSearchQueryProvider.getPreferred().createQuery(new Input());
	}

	@AfterEach
	void close() {
		workbench.close();
		NewSearchUI.removeQuery(query);
	}

	@Test
	void aSearchOfAPersonCounts() {
		search();
		workbench.forget();
		workbench.person();
		search();

		assertEquals(1, workbench.count(Signal.SEARCH));
	}

	@Test
	void aSearchWithNobodyThereDoesNotCount() {
		search();

		assertEquals(0, workbench.count(Signal.SEARCH));
		assertFalse(workbench.seen().active());
	}

	private void search() {
		NewSearchUI.runQueryInForeground(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), query);
	}

	/** What the search dialog asks for when all files are searched. */
	private static final class Input extends TextSearchInput {

		@Override
		public String getSearchText() {
			return "needle";
		}

		@Override
		public boolean isCaseSensitiveSearch() {
			return false;
		}

		@Override
		public boolean isRegExSearch() {
			return false;
		}

		@Override
		public FileTextSearchScope getScope() {
			return FileTextSearchScope.newWorkspaceScope(new String[] { "*" }, false);
		}
	}
}
