/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

class CategoryTest {

	@Test
	void commandsHaveACategoryWithAName() throws Exception {
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);

		assertEquals("Daybook", commands.getCategory("dev.daybook.ui.commands").getName());
	}
}
