/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Which contract does the work in a file belong to? Pure rules: the places, the person's rules and the text of the file
 * in the repository come from outside, the decision with its reason goes back.
 */
@NonNullByDefault({ PARAMETER, RETURN_TYPE, FIELD })
package dev.daybook.core.attribution;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
