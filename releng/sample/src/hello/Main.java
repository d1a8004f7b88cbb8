/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package hello;

public class Main {

	public static void main(String[] arguments) {
		Invoice invoice = new Invoice(80_00);
		invoice.add("Fix the footer", 25 * 60);
		invoice.add("Review the menu", 50 * 60);
		System.out.printf("Total: %.2f EUR%n", invoice.total() / 100.0);
	}
}
