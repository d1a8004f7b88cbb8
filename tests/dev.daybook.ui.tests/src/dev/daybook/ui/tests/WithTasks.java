/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.tests;

import java.util.Dictionary;
import java.util.Hashtable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import dev.daybook.ide.Tasks;

/** Puts the tasks of the fake diary in front of the real service for each test; to be registered after the diary. */
// JUnit's interfaces promise nothing about their parameters.
@NonNullByDefault({})
public final class WithTasks implements BeforeEachCallback, AfterEachCallback {

	public FakeTasks fake;
	private final WithDiary diary;
	private ServiceRegistration<Tasks> registration;

	public WithTasks(WithDiary diary) {
		this.diary = diary;
		fake = new FakeTasks(diary.fake);
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		fake = new FakeTasks(diary.fake);
		Dictionary<String, Object> first = new Hashtable<>();
		first.put(Constants.SERVICE_RANKING, Integer.MAX_VALUE);
		registration = FrameworkUtil.getBundle(Tasks.class).getBundleContext().registerService(Tasks.class, fake,
				first);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		registration.unregister();
	}
}
