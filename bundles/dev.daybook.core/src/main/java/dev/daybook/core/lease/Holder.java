/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

/**
 * An IDE that tracks, or wants to.
 *
 * @param id
 *            identifier, unique for each run of an IDE
 * @param device
 *            name of the machine
 * @param program
 *            name of the IDE and of its workspace, for the person
 */
public record Holder(String id, String device, String program) {
}
