/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.time.Instant;
import java.util.Optional;

import dev.daybook.core.contract.Contract;

/**
 * The IDE of the same person that keeps the diary, while this one only shows it.
 *
 * @param program
 *            name of the IDE, empty when it does not tell, as an older Daybook
 * @param workspace
 *            name of its workspace
 * @param device
 *            name of its machine, empty when it is this one
 * @param contract
 *            the contract that is tracked there, empty when nothing is
 * @param since
 *            when that began, or when that IDE took the diary, UTC
 * @param asked
 *            whether it was asked to let this one track instead, and has not answered yet
 */
public record OtherIde(String program, String workspace, String device, Optional<Contract> contract, Instant since,
		boolean asked) {
}
