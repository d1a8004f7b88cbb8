/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInFileTest {

	private static final String TOKEN = "A-token_that.nobody~may+see/0123456789==";

	@TempDir
	Path folder = Path.of(".");

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("signin.json"), text);
	}

	private static String json(String server, String token) {
		return "{\"server\":\"" + server + "\",\"token\":\"" + token + "\",\"person\":\"You\"}";
	}

	private SignInException failure(String text) throws IOException {
		var file = file(text);
		return assertThrows(SignInException.class, () -> SignInFile.read(file), text);
	}

	@Test
	void readsWhatAServerWrote() throws IOException {
		var signIn = SignInFile.read(file(json("http://127.0.0.1:8420", TOKEN))).orElseThrow();
		assertEquals(new SignIn(URI.create("http://127.0.0.1:8420"), TOKEN, "You"), signIn);
	}

	@Test
	void noFileIsNoSignIn() throws IOException {
		assertEquals(Optional.empty(), SignInFile.read(folder.resolve("signin.json")));
	}

	@Test
	void aFileOpenToOthersIsClosedToThem() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		var file = file(json("https://review.example.org", TOKEN));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
		assertTrue(SignInFile.read(file).isPresent());
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
		assertTrue(SignInFile.read(file).isPresent());
		assertEquals("r--------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aMalformedFileGivesOneSentenceWithoutTheToken() throws IOException {
		var texts = List.of("", "nonsense " + TOKEN, "[]", "{}", "{\"server\":7}", "{\"server\":[],\"token\":{}}",
				"{\"server\":null,\"token\":null,\"person\":null}", json("http://127.0.0.1:8420", TOKEN).substring(9),
				json("http://127.0.0.1:8420", TOKEN) + TOKEN, json("http://127.0.0.1:8420", "short"),
				json("http://127.0.0.1:8420", TOKEN + "\\r\\nX-Evil: 1"), json("ftp://127.0.0.1", TOKEN),
				json("not an address", TOKEN), json("http:nothing", TOKEN), json("https://me:pw@host", TOKEN),
				json("http://review.example.org", TOKEN), "{".repeat(20_000), "\u0000\u0001");
		for (var text : texts) {
			var failure = failure(text);
			var trace = new StringWriter();
			failure.printStackTrace(new PrintWriter(trace));
			assertFalse(trace.toString().contains(TOKEN), text);
			var sentence = String.valueOf(failure.getMessage());
			assertTrue(sentence.startsWith("The sign-in file ") && sentence.endsWith("anew."), sentence);
		}
	}

	@Test
	void aFolderInItsPlaceGivesOneSentence() throws IOException {
		var inTheWay = Files.createDirectory(folder.resolve("signin.json"));
		assertThrows(SignInException.class, () -> SignInFile.read(inTheWay));
	}

	@Test
	void plainHttpIsForThisMachineOnly() throws IOException {
		assertTrue(String.valueOf(failure(json("http://review.example.org", TOKEN)).getMessage())
				.contains("would not be encrypted"));
		for (var own : List.of("http://localhost:8420", "http://[::1]:8420", "https://review.example.org/base/")) {
			assertTrue(SignInFile.read(file(json(own, TOKEN))).isPresent(), own);
		}
	}

	@Test
	void theTextFormKeepsTheTokenToItself() {
		assertFalse(new SignIn(URI.create("https://review.example.org"), TOKEN, "You").toString().contains(TOKEN));
	}
}
