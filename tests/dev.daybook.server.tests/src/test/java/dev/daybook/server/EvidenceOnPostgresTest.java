/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** As people run it when one machine is not enough. */
class EvidenceOnPostgresTest extends Evidence {

	@RegisterExtension
	static final WithPostgres POSTGRES = new WithPostgres();

	EvidenceOnPostgresTest(@TempDir Path folder) throws Exception {
		super(folder, data -> POSTGRES.database());
	}
}
