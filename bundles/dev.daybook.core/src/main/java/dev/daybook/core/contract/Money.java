/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import java.util.Currency;

/**
 * An exact amount of money.
 *
 * @param minorUnits
 *            amount in the currency's minor unit (cents for EUR), never rounded
 * @param currency
 *            ISO 4217 currency
 */
public record Money(long minorUnits, Currency currency) {
}
