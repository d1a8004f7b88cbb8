/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.ide.PrivateMode;
import dev.daybook.ide.internal.tracking.Agreed;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.ide.prefs.PrivacyPreferences;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

/** In the real diary of this workbench, with a real editor typed into. */
class PrivateModeServiceTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final DiaryService diary = service(DiaryService.class);
	private final PrivateMode mode = service(PrivateMode.class);
	private final PrivacyPreferences preferences = new PrivacyPreferences();
	private final String acme = "acme-" + UUID.randomUUID();

	private static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(DiaryService.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	@BeforeEach
	void contract() throws Exception {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
		Waits.result(diary.stop());
		var terms = new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
				true, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC).withPrivateTime(true);
		Waits.result(diary.change(r -> r.contracts(List.of(new Contract(acme, "Client", "Work", List.of(terms))))));
		Agreed.to(diary, acme);
		Waits.result(diary.start(acme));
	}

	@AfterEach
	void off() throws Exception {
		preferences.setPrivateProjects(Set.of());
		preferences.setPrivateParts(Set.of());
		Waits.until("nothing keeps it on", () -> !mode.isOn() || toggled());
		Waits.result(diary.stop());
	}

	private boolean toggled() {
		var turned = mode.toggle();
		return turned.isDone() && !turned.isCompletedExceptionally() && !mode.isOn();
	}

	private static void type(IEditorPart editor, String text) {
		var widget = (StyledText) editor.getAdapter(Control.class);
		for (var character : text.toCharArray()) {
			var event = new Event();
			event.keyCode = character;
			event.character = character;
			widget.notifyListeners(SWT.KeyDown, event);
			widget.notifyListeners(SWT.KeyUp, event);
		}
		widget.insert(text);
	}

	/** Files of the diary and the log that hold a text. */
	private static List<String> holding(String text) throws IOException {
		List<String> found = new ArrayList<>();
		var folder = Path.of(System.getProperty("daybook.data", System.getProperty("user.home")));
		List<Path> places = new ArrayList<>(List.of(Platform.getLogFileLocation().toPath()));
		if (Files.isDirectory(folder)) {
			try (var files = Files.walk(folder)) {
				places.addAll(files.filter(Files::isRegularFile).toList());
			}
		}
		for (var file : places) {
			if (Files.isRegularFile(file)
					&& new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
				found.add(file.toString());
			}
		}
		return found;
	}

	@Test
	void noKeyNoNameAndNoMemoIsWrittenAnywhere() throws Exception {
		var canary = "zq" + UUID.randomUUID().toString().replace("-", "");
		try (var project = new TestProject("project" + canary)) {
			var editor = project.open(project.file("file" + canary + ".txt", "content" + canary));
			type(editor, "open" + canary);
			Waits.result(mode.toggle());
			assertTrue(mode.isOn());
			type(editor, "typed" + canary);
			assertThrows(ExecutionException.class, () -> Waits.result(diary.setMemo(new Memo("", "memo" + canary))));
			Waits.result(diary.committed(Instant.now(), contract -> new Commit(contract, Instant.now(),
					"repo" + canary, "cafe", "branch" + canary, "subject" + canary)));
			assertThrows(ExecutionException.class, () -> Waits.result(diary.takeShot()));
			Waits.until("some seconds are tracked", () -> {
				diary.meter().count(Signal.KEY);
				return privateSeconds() >= 6;
			});
			assertEquals(List.of(), holding(canary));
			Waits.result(mode.toggle());
			assertFalse(mode.isOn());
			assertEquals(List.of(), holding(canary));
			assertFalse(holding(acme).isEmpty(), "the search finds what is there");
		}
	}

	private long privateSeconds() {
		return diary.diary().stretches(Instant.now().minusSeconds(3600), Instant.now().plusSeconds(5)).stream()
				.filter(s -> s.contract().equals(acme) && s.isPrivate()).mapToLong(s -> s.segment().seconds()).sum();
	}

	@Test
	void aListedProjectTurnsItOnByItself() throws Exception {
		try (var hidden = new TestProject("hidden"); var other = new TestProject("other")) {
			var file = hidden.file("a.txt", "a");
			var elsewhere = other.file("b.txt", "b");
			other.open(elsewhere);
			preferences.setPrivateProjects(Set.of("hidden"));
			assertEquals(Set.of("hidden"), preferences.privateProjects());
			assertFalse(mode.isOn());
			hidden.open(file);
			Waits.until("it is on", mode::isOn);
			var refused = assertThrows(ExecutionException.class, () -> Waits.result(mode.toggle()));
			assertTrue(String.valueOf(refused.getCause()).contains("because of hidden"), refused.toString());
			other.open(elsewhere);
			Waits.until("it is off", () -> !mode.isOn());
			preferences.setPrivateProjects(Set.of("other"));
			Waits.until("it is on at once", mode::isOn);
			preferences.setPrivateProjects(Set.of());
			Waits.until("it is off at once", () -> !mode.isOn());
		}
	}

	@Test
	void aListedPartTurnsItOnByItself() throws Exception {
		preferences.setPrivateParts(Set.of("org.eclipse.ui.views.ProblemView"));
		var view = TestProject.page().showView("org.eclipse.ui.views.ProblemView");
		Waits.until("it is on", mode::isOn);
		TestProject.page().hideView(view);
		Waits.until("it is off", () -> !mode.isOn());
	}

	@Test
	void theStricterOfPersonAndContractDecidesOnNames() {
		var terms = diary.diary().contract(acme).orElseThrow().terms().getFirst();
		assertTrue(preferences.projectNames(terms));
		assertFalse(preferences.fileNames(terms));
		assertFalse(preferences.projectNames(terms.withNames(false, true)));
		assertFalse(preferences.fileNames(terms.withNames(false, true)));
		preferences.setFileNames(true);
		preferences.setProjectNames(false);
		assertTrue(preferences.fileNames(terms.withNames(false, true)));
		assertFalse(preferences.fileNames(terms));
		assertFalse(preferences.projectNames(terms));
		preferences.setFileNames(false);
		preferences.setProjectNames(true);
	}
}
