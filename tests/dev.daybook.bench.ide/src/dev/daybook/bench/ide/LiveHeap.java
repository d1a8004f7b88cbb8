/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench.ide;

import java.io.IOException;
import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Bytes of all objects that are reachable. What the JVM calls used holds the fillers too that a collector leaves where
 * it doesn't think moving objects worth while: 0 to 125 KB from one start of the same workbench to the next.
 */
final class LiveHeap {

	private static final String FILLER = "jdk.internal.vm.Filler";

	private LiveHeap() {
	}

	/**
	 * Collects garbage first.
	 *
	 * @throws IOException
	 *             if this JVM can't tell
	 */
	static long bytes() throws IOException {
		try {
			var told = (String) ManagementFactory.getPlatformMBeanServer().invoke(
					new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
					new Object[] { new String[0] }, new String[] { String[].class.getName() });
			return told.lines().filter(l -> l.matches("\\s*\\d+:.*") && !l.contains(FILLER))
					.mapToLong(l -> Long.parseLong(l.strip().split("\\s+")[2])).sum();
		} catch (JMException unknown) {
			throw new IOException("This JVM does not tell of its objects.", unknown);
		}
	}
}
