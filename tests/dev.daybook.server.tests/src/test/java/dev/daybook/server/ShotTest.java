/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.segment.Shot;

class ShotTest {

	private final RunningServer server;
	private final Path data;
	private final Chain chain = new Chain();

	ShotTest(@TempDir Path folder) throws Exception {
		data = folder;
		server = new RunningServer(folder);
		chain.add(Records.segment(0));
	}

	@AfterEach
	void stop() {
		server.close();
	}

	@Test
	void isKeptUnderItsHashAndShownToTheClient() throws Exception {
		var png = png();
		var hash = named(png);
		assertEquals("[\"" + hash + "\"]", missing());
		assertEquals(201, server.put(chain, hash, png).statusCode());
		assertEquals(200, server.put(chain, hash, png).statusCode());
		assertEquals("[]", missing());
		assertArrayEquals(png,
				Files.readAllBytes(data.resolve("objects/" + hash.substring(0, 2) + "/" + hash + ".png")));
		var path = "/contracts/" + RunningServer.ACME + "/shots/" + hash + ".png";
		var answer = server.browser(RunningServer.ACME).bytes(path);
		assertArrayEquals(png, answer.body());
		assertEquals("image/png", answer.headers().firstValue("Content-Type").orElse(""));
		assertEquals("private, no-cache", answer.headers().firstValue("Cache-Control").orElse(""));
		assertEquals('"' + hash + '"', answer.headers().firstValue("ETag").orElse(""));
		assertEquals("same-origin", answer.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
	}

	@Test
	void isAskedForBeforeEachLookAndGoneAtTheNextOneAfterItWasErased() throws Exception {
		var png = png();
		var hash = named(png);
		server.put(chain, hash, png);
		var path = "/contracts/" + RunningServer.ACME + "/shots/" + hash + ".png";
		var browser = server.browser(RunningServer.ACME);
		var tag = browser.bytes(path).headers().firstValue("ETag").orElseThrow();
		var again = browser.bytes(path, "If-None-Match", tag);
		assertEquals(304, again.statusCode());
		assertEquals(0, again.body().length);
		assertEquals(200, browser.bytes(path, "If-None-Match", "\"other\"").statusCode());
		Files.delete(data.resolve("objects/" + hash.substring(0, 2) + "/" + hash + ".png"));
		assertEquals(404, browser.bytes(path, "If-None-Match", tag).statusCode());
	}

	@Test
	void ofOneContractIsNotShownToTheClientOfAnother() throws Exception {
		var png = png();
		var hash = named(png);
		server.put(chain, hash, png);
		var other = server.browser(RunningServer.INITECH);
		assertEquals(401, other.get("/contracts/" + RunningServer.ACME + "/shots/" + hash + ".png").statusCode());
		assertEquals(404, other.get("/contracts/" + RunningServer.INITECH + "/shots/" + hash + ".png").statusCode());
	}

	@Test
	void thatNoRecordNamesIsNotTaken() throws Exception {
		server.post(chain, chain.records);
		var answer = server.put(chain, Hash.of(png()).hex(), png());
		assertEquals(404, answer.statusCode());
		assertTrue(answer.body().contains("No record names this shot"), answer.body());
		assertEquals(404, server.put(chain, "nothex", png()).statusCode());
	}

	static Stream<Arguments> wrongPictures() throws Exception {
		var cut = Arrays.copyOf(png(), 30);
		var large = Arrays.copyOf(png(), (int) Shot.MAX_BYTES + 1);
		return Stream.of(Arguments.of(422, "not a picture".getBytes()), Arguments.of(422, new byte[0]),
				Arguments.of(422, cut), Arguments.of(422, sized(0, 100)), Arguments.of(422, sized(-5, 100)),
				Arguments.of(422, sized(40_000, 1_001)), Arguments.of(413, large),
				Arguments.of(413, new byte[12_000_000]));
	}

	@ParameterizedTest
	@MethodSource("wrongPictures")
	void thatIsNoSanePictureIsNotTaken(int status, byte[] bytes) throws Exception {
		var hash = named(bytes);
		var answer = server.put(chain, hash, bytes);
		assertEquals(status, answer.statusCode(), answer.body());
		assertEquals("[\"" + hash + "\"]", missing());
	}

	@Test
	void withOtherBytesThanNamedIsNotTaken() throws Exception {
		var hash = named("something else".getBytes());
		assertEquals(422, server.put(chain, hash, png()).statusCode());
	}

	/** Names a picture in a record that is sent. */
	private String named(byte[] picture) throws Exception {
		var hash = Hash.of(picture).hex();
		chain.add(Records.shot(hash));
		assertEquals(200, server.post(chain, chain.records).statusCode());
		return hash;
	}

	private String missing() throws Exception {
		return server.get("/journals/" + chain.journal + "/shots/missing").getAsJsonArray("shots").toString();
	}

	static byte[] png() throws Exception {
		var out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

	/** A picture that claims another size, with the checksum to match. */
	private static byte[] sized(int width, int height) throws Exception {
		var png = ByteBuffer.wrap(png());
		png.putInt(16, width).putInt(20, height);
		var crc = new CRC32();
		crc.update(png.array(), 12, 17);
		return png.putInt(29, (int) crc.getValue()).array();
	}
}
