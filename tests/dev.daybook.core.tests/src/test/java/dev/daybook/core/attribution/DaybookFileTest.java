/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaybookFileTest {

	private static final String EXPECTED = "Write contract = ID, or path GLOB = ID, or # and a comment.";

	private static Optional<String> decide(String text, String path) {
		return DaybookFile.parse(text).decide(path).map(DaybookFile.Line::contract);
	}

	@Test
	void givesTheRepositoryToAContract() {
		var text = "\ufeff# The web shop\r\ncontract = acme-web\r\n";

		assertEquals(new DaybookFile(List.of(new DaybookFile.Line(2, "", "acme-web")), List.of()),
				DaybookFile.parse(text));
		assertEquals(Optional.of("acme-web"), decide(text, "src/Main.java"));
	}

	@Test
	void triesPathsInOrderAndTheContractLast() {
		var text = """
				contract=rest
				path docs/internal/** = intern
				path docs/ = docs
				path /*.md = top
				path "with space = sign/**" = odd # id
				""";

		assertEquals(Optional.of("intern"), decide(text, "docs/internal/a.md"));
		assertEquals(Optional.of("docs"), decide(text, "docs/a.md"));
		assertEquals(Optional.of("top"), decide(text, "README.md"));
		assertEquals(Optional.of("odd # id"), decide(text, "with space = sign/a"));
		assertEquals(Optional.of("rest"), decide(text, "src/README.md"));
		assertEquals(Optional.of("rest"), decide(text, ""));
	}

	@Test
	void decidesNothingWithoutALine() {
		assertEquals(DaybookFile.NONE, DaybookFile.parse(""));
		assertEquals(DaybookFile.NONE, DaybookFile.parse("\n  \n# nothing here\n"));
		assertEquals(Optional.empty(), decide("path docs/ = docs", "src/a"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"contrat = a             | \"contrat\" is not known here. " + EXPECTED,
			"contract a              | There is no = after \"contract\". " + EXPECTED,
			"contract =              | There is no contract after the =. " + EXPECTED,
			"path docs/              | There is no = after the path. " + EXPECTED,
			"path = a                | There is no path before the =. " + EXPECTED,
			"path \"docs/ = a        | The quotation mark is never closed. " + EXPECTED,
			"path do{cs = a          | At character 3: this { is never closed; write \\{ for the character itself.",
			"<<<<<<< HEAD            | This is left over from a merge. Keep one side and delete this line.",
			"contract = \ufffd       | This line is not UTF-8. Save the file in that encoding.",
			"contract = \u0007x      | There is a control character in this line. Delete it." })
	void saysWhatIsWrongInALine(String line, String sentence) {
		var text = "# first\n  " + line + "\n";

		assertEquals(List.of(new Problem(2, 10, line.length(), sentence)), DaybookFile.parse(text).problems());
		assertEquals(Optional.empty(), decide(text + "contract = ok", "a"));
	}

	@Test
	void refusesWhatStandsTwice() {
		var problems = DaybookFile.parse("contract = a\ncontract = b\npath x/ = a\npath x/ = b\n").problems();

		assertEquals(List.of(2, 4), problems.stream().map(Problem::line).toList());
	}

	@Test
	void isBounded() {
		assertEquals(1, DaybookFile.parse("#".repeat(DaybookFile.MAX_LENGTH + 1)).problems().size());
		assertEquals(50, DaybookFile.parse("nonsense\n".repeat(500)).problems().size());
		assertTrue(DaybookFile.parse("contract = " + "x".repeat(65)).decide("a").isEmpty());
	}
}
