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

import dev.daybook.ide.Agreements;
import dev.daybook.ide.ContractBook;
import dev.daybook.ide.WorkDiary;
import dev.daybook.testing.ui.Waits;

/** Puts a fake in front of the real diary service for each test. */
// JUnit's interfaces promise nothing about their parameters.
@NonNullByDefault({})
public final class WithDiary implements BeforeEachCallback, AfterEachCallback {

	public FakeWorkDiary fake = new FakeWorkDiary();
	public FakeContractBook book = new FakeContractBook(fake);
	public FakeAgreements agreements = new FakeAgreements();
	private ServiceRegistration<Agreements> agreementsRegistration;
	private ServiceRegistration<WorkDiary> registration;
	private ServiceRegistration<ContractBook> bookRegistration;

	@Override
	public void beforeEach(ExtensionContext context) {
		fake = new FakeWorkDiary();
		book = new FakeContractBook(fake);
		agreements = new FakeAgreements();
		Dictionary<String, Object> first = new Hashtable<>();
		first.put(Constants.SERVICE_RANKING, Integer.MAX_VALUE);
		registration = FrameworkUtil.getBundle(WorkDiary.class).getBundleContext().registerService(WorkDiary.class,
				fake, first);
		bookRegistration = FrameworkUtil.getBundle(WorkDiary.class).getBundleContext()
				.registerService(ContractBook.class, book, first);
		agreementsRegistration = FrameworkUtil.getBundle(WorkDiary.class).getBundleContext()
				.registerService(Agreements.class, agreements, first);
		// The first tests run while the workbench is still telling that it has started.
		Waits.until("Daybook has started and listens to the diary", () -> fake.listeners() > 0);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		registration.unregister();
		bookRegistration.unregister();
		agreementsRegistration.unregister();
		Waits.events();
	}
}
