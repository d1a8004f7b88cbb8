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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleException;

import dev.daybook.core.activity.Signal;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** Real sessions of JDT's JUnit run, each in a process of its own, with each generation of JUnit. */
class TestSignalsTest {

	private static final String JUNIT_3 = """
			public class SumTest extends junit.framework.TestCase {
				public void testOne() { assertEquals(1, 1); }
				public void testTwo() { assertEquals(2, 2); }
				public void testFails() { assertEquals(1, 2); }
				public void testBreaks() { throw new IllegalStateException("broken"); }
				public void testThree() { assertEquals(3, 3); }
			}
			""";
	private static final String JUNIT_4 = """
			import org.junit.*;
			public class SumTest {
				@Test public void one() { Assert.assertEquals(1, 1); }
				@Test(expected = IllegalStateException.class) public void two() { throw new IllegalStateException(); }
				@Test public void fails() { Assert.assertEquals(1, 2); }
				@Test public void breaks() { throw new IllegalStateException("broken"); }
				@Test public void three() { Assert.assertEquals(3, 3); }
				@Test @Ignore public void later() { Assert.fail(); }
			}
			""";
	private static final String JUNIT_5 = """
			import static org.junit.jupiter.api.Assertions.*;
			import org.junit.jupiter.api.*;
			import org.junit.jupiter.params.ParameterizedTest;
			import org.junit.jupiter.params.provider.ValueSource;
			class SumTest {
				@Test void one() { assertEquals(1, 1); }
				@ParameterizedTest @ValueSource(ints = { 2, 3, 4 }) void small(int n) { assertTrue(n < 4); }
				@Test void breaks() { throw new IllegalStateException("broken"); }
				@Test @Disabled void later() { fail(); }
				@Nested class Inner { @Test void two() { assertEquals(2, 2); } }
			}
			""";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final JUnitRunners runners;
	private final JavaSample sample;
	private final CountedWorkbench workbench = new CountedWorkbench();

	TestSignalsTest() throws CoreException, IOException, BundleException {
		runners = new JUnitRunners(libraries().filter(TestSignalsTest::isRunner).toList());
		sample = new JavaSample("tested",
				libraries().filter(l -> !isRunner(l)).map(IPath::fromPath).toArray(IPath[]::new));
	}

	@AfterEach
	void cleanUp() throws CoreException, BundleException, IOException {
		workbench.close();
		sample.close();
		runners.close();
	}

	@Test
	void aSessionOfJUnit3Counts() throws CoreException {
		counts("junit3", JUNIT_3, 3, 2);
	}

	@Test
	void aSessionOfJUnit4Counts() throws CoreException {
		counts("junit4", JUNIT_4, 3, 2);
	}

	@Test
	void aSessionOfJUnit5Counts() throws CoreException {
		counts("junit5", JUNIT_5, 4, 2);
	}

	/** Each run of a test with parameters is one; a test that was left out is none. */
	private void counts(String kind, String tests, int passed, int failed) throws CoreException {
		sample.write("SumTest", tests);
		sample.build();
		var session = sample.test("SumTest", kind);

		Waits.until("the session is counted", () -> workbench.count(Signal.TEST) > 0);
		assertEquals(List.of(1, passed, failed),
				workbench.counts(Signal.TEST, Signal.TEST_PASSED, Signal.TEST_FAILED));
		assertFalse(workbench.seen().active(), "a runner that tests by itself is no person");
		end(session);
	}

	private static void end(ILaunch session) {
		Waits.until("the session's program ended", session::isTerminated);
		DebugPlugin.getDefault().getLaunchManager().removeLaunch(session);
	}

	/** Jars of JUnit, and JDT's bundles that run JUnit 4 and 5. */
	private static Stream<Path> libraries() throws IOException {
		try (var jars = Files.list(Path.of(System.getProperty("daybook.libraries")))) {
			return jars.sorted().toList().stream();
		}
	}

	private static boolean isRunner(Path jar) {
		return jar.getFileName().toString().startsWith("org.eclipse.jdt.");
	}

}
