/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.attribution.Decision;
import dev.daybook.core.attribution.Rule;
import dev.daybook.core.attribution.Rule.Kind;
import dev.daybook.core.attribution.Rules;
import dev.daybook.core.attribution.SeenPlace;
import dev.daybook.core.attribution.Step.Outcome;
import dev.daybook.core.attribution.TextPattern.Syntax;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Attribution;
import dev.daybook.ide.Attribution.Mode;
import dev.daybook.ide.NotAgreedException;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

/** The real diary, real projects and real editors. */
class AttributionServiceTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithContracts with = new WithContracts();

	private final TestProject acme = new TestProject("acme-project");
	private final TestProject other = new TestProject("other-project");
	private final IFile inAcme = acme.file("a.txt", "a");
	private final IFile inOther = other.file("b.txt", "b");
	private final Attribution attribution = with.attribution;

	AttributionServiceTest() throws CoreException {
		attribution.setProjectContract(inAcme.getProject(), "acme");
	}

	@AfterEach
	void close() throws CoreException {
		acme.close();
		other.close();
	}

	private String tracked() {
		var status = with.diary.status();
		return status.contract().map(Contract::id).orElse("nothing") + " by "
				+ (SeenPlace.isUnassigned(status.rule()) ? "unassigned" : status.rule());
	}

	private void until(String expected) {
		Waits.until("tracked is " + expected + " and not " + tracked(), () -> {
			with.work();
			return tracked().equals(expected);
		});
	}

	@Test
	void theProjectsPropertyIsKeptInTheProject() throws Exception {
		assertEquals("acme", attribution.projectContract(inAcme.getProject()));
		assertTrue(inAcme.getProject().getFile(".settings/dev.daybook.ide.prefs").exists());
		assertEquals("acme", Waits.result(attribution.decide(inAcme)).contract());

		attribution.setProjectContract(inAcme.getProject(), "");
		assertEquals("", attribution.projectContract(inAcme.getProject()));
		assertEquals(Contract.UNASSIGNED, Waits.result(attribution.decide(inAcme)).contract());
	}

	@Test
	void noRuleStartsWhatWasNotAgreedTo() throws Exception {
		attribution.setProjectContract(inAcme.getProject(), "strange");
		var decision = Waits.result(attribution.decide(inAcme));
		assertEquals("strange", decision.contract());
		Waits.result(with.diary.start("other", decision.rule()));

		var failure = assertThrows(ExecutionException.class, () -> Waits.result(attribution.accept(decision)));

		assertTrue(failure.getCause() instanceof NotAgreedException missing
				&& missing.contract().id().equals("strange"), String.valueOf(failure.getCause()));
		assertEquals("other", with.diary.status().contract().orElseThrow().id());
		with.agree("strange");
		Waits.result(attribution.accept(decision));
		assertEquals("strange", with.diary.status().contract().orElseThrow().id());
	}

	@Test
	void theFileInTheProjectDecides() throws Exception {
		other.file(".daybook", "path *.txt = other\n");

		var decision = Waits.result(attribution.decide(inOther));

		assertEquals(
				new Decision("other", "file", "Line 1 of the .daybook file names this contract."),
				decision);
	}

	@Test
	void explainsWithRulesThatAreNotStored() throws Exception {
		var rules = new Rules(List.of(new Rule(Kind.PROJECT, Syntax.GLOB, "*", "old"),
				new Rule(Kind.PATH, Syntax.REGEX, ".*\\.txt", "other")));

		var explanation = Waits.result(attribution.explain(inOther, rules));

		assertEquals("other-project", explanation.place().project());
		assertTrue(explanation.place().path().endsWith("b.txt"), explanation.place()::toString);
		assertEquals(List.of(Outcome.NO_MATCH, Outcome.NO_MATCH, Outcome.UNUSABLE, Outcome.WINS),
				explanation.steps().stream().map(s -> s.outcome()).toList());
		assertEquals("Rule 1 (project *) matches, but old is archived, so this is passed over.",
				explanation.steps().get(2).sentence());
		assertEquals(Rules.NONE, attribution.rules());
	}

	@Test
	void switchesByItselfWithTheEditor() throws Exception {
		attribution.setMode(Mode.AUTOMATIC);
		attribution.setRules(new Rules(List.of(new Rule(Kind.PROJECT, Syntax.GLOB, "other-*", "other"))));
		acme.open(inAcme);
		Waits.result(attribution.startByRules());
		assertEquals("acme by project", tracked());
		assertTrue(attribution.byRules());

		acme.open(inOther);
		until("other by rule");
		attribution.setRules(Rules.NONE);
		until("unassigned by unassigned");
		assertEquals(inOther.getProject().getName(), SeenPlace.of(with.diary.status().rule()).project());
		acme.open(inAcme);
		until("acme by project");
	}

	@Test
	void anExplicitChoiceHoldsUntilTheStop() throws Exception {
		attribution.setMode(Mode.AUTOMATIC);
		acme.open(inAcme);
		Waits.result(attribution.startByRules());
		Waits.result(with.diary.start("acme"));
		assertEquals("acme by toolbar", tracked());
		assertFalse(attribution.byRules());

		acme.open(inOther);
		Waits.pause(Duration.ofSeconds(12));
		assertEquals("acme by toolbar", tracked());
	}

	@Test
	void offersOnceAndSwitchesWhenItIsAccepted() throws Exception {
		attribution.setProjectContract(inOther.getProject(), "other");
		var offers = new CopyOnWriteArrayList<Decision>();
		Attribution.OfferListener listener = (from, offer) -> offers.add(offer);
		var registration = FrameworkUtil.getBundle(Attribution.class).getBundleContext()
				.registerService(Attribution.OfferListener.class, listener, null);
		try {
			acme.open(inAcme);
			Waits.result(attribution.startByRules());
			acme.open(inOther);
			Waits.until("there is an offer", () -> {
				with.work();
				return !offers.isEmpty();
			});
			Waits.pause(Duration.ofSeconds(6));
			assertEquals(List.of("other"), offers.stream().map(Decision::contract).toList());
			assertEquals("acme by project", tracked());

			Waits.result(attribution.accept(offers.getFirst()));
			assertEquals("other by project", tracked());
		} finally {
			registration.unregister();
		}
	}

	@Test
	void rulesThatCannotBeReadDecideNothing() throws Exception {
		InstanceScope.INSTANCE.getNode("dev.daybook.ide").put("attribution.rules",
				"[{]");

		assertEquals(Contract.UNASSIGNED, Waits.result(attribution.decide(inOther)).contract());
	}
}
