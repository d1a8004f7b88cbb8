/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import javax.imageio.ImageIO;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.segment.Shot.State;
import dev.daybook.core.time.Slot;

/** A week of work that looks like work: always the same. */
final class Demo {

	static final String TASK = "WEB-142";
	static final String MEMO = "Checkout: keep the cart when the session ends";
	static final String COMMIT = "9f3c1a7be02d44d5a6c1f0e8b7d2934c5a6e7f80";

	final Chain chain = new Chain();
	final Map<String, byte[]> pictures = new HashMap<>();

	private final Random random = new Random(7);
	/** Tasks that have a commit. */
	private final Set<String> commits = new HashSet<>();

	static Demo week() throws IOException {
		var demo = new Demo();
		demo.chain.add(Records.journal(demo.chain.journal));
		demo.stretch("2026-11-23T08:02:10Z", Duration.ofMinutes(195),
				new Memo("WEB-139", "Header navigation on phones"));
		demo.stretch("2026-11-23T12:30:00Z", Duration.ofMinutes(160),
				new Memo("WEB-139", "Header navigation on phones"));
		demo.stretch("2026-11-24T08:07:40Z", Duration.ofMinutes(118), new Memo(TASK, MEMO));
		demo.stretch("2026-11-24T15:40:00Z", Duration.ofMinutes(65),
				new Memo("WEB-150", "Review: image sizes on the start page"));
		return demo;
	}

	void stretch(String from, Duration length, Memo memo) throws IOException {
		var start = Instant.parse(from);
		var end = start.plus(length);
		for (var at = start; at.isBefore(end);) {
			var to = Slot.endOf(at).isBefore(end) ? Slot.endOf(at) : end;
			segment(at, to, memo);
			at = to;
		}
	}

	private void segment(Instant from, Instant to, Memo memo) throws IOException {
		var number = chain.records.size() - 1;
		List<Memo> memos = new ArrayList<>(List.of(memo));
		if (number % 11 == 4) {
			memos.add(new Memo("WEB-150", "Call with Acme about the picture sizes, then back to the cart"));
		}
		chain.add(Draft.of(new Segment(RunningServer.ACME, from, to, minutes(from, to), memos, Segment.RULE_TOOLBAR)));
		chain.add(Draft.of(shot(from.plusSeconds(Duration.between(from, to).toSeconds() / 2), number)));
		if (number % 5 == 2) {
			var first = memo.task().equals(TASK) && commits.add(TASK);
			var hash = first ? COMMIT : Hash.of(from.toString().getBytes()).hex().substring(0, 40);
			chain.add(Draft.of(new Commit(RunningServer.ACME, to.minusSeconds(20), "acme-shop", hash,
					"feature/" + memo.task().toLowerCase(), memo.task() + " Keep the cart for seven days")));
		}
	}

	private List<ActivityMinute> minutes(Instant from, Instant to) {
		List<ActivityMinute> minutes = new ArrayList<>();
		for (var minute = 0; minute < Slot.MINUTES; minute++) {
			var at = Slot.of(from).plusSeconds(60L * minute);
			var inside = at.plusSeconds(59).isAfter(from) && at.isBefore(to);
			minutes.add(inside && random.nextInt(6) > 0
					? new ActivityMinute(random.nextInt(140), random.nextInt(9), random.nextInt(20), random.nextInt(40),
							Map.of(Signal.EDIT, 1 + random.nextInt(30), Signal.SAVE, 1 + random.nextInt(3)))
					: ActivityMinute.NONE);
		}
		return minutes;
	}

	private Shot shot(Instant at, int number) throws IOException {
		if (number % 13 == 6) {
			return new Shot(RunningServer.ACME, at, State.WITHHELD, "", 0, 0, 0, Shot.RANDOM, Map.of(),
					"a private message was open");
		}
		if (number % 17 == 9) {
			return Shot.failed(RunningServer.ACME, at, Shot.RANDOM, "the IDE did not have the focus");
		}
		var png = picture(number);
		var hash = Hash.of(png).hex();
		pictures.put(hash, png);
		return new Shot(RunningServer.ACME, at, State.TAKEN, hash, png.length, 1600, 900, Shot.RANDOM,
				number % 3 == 0 ? Map.of("secret", 2) : Map.of(), "");
	}

	/** Something that looks like an IDE from afar. */
	private static byte[] picture(int number) throws IOException {
		var image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
		var g = image.createGraphics();
		fill(g, 0x2b2d30, 0, 0, 1600, 900);
		fill(g, 0x1e1f22, 330, 60, 1270, 620);
		fill(g, 0x24262a, 330, 690, 1270, 210);
		fill(g, 0x3c3f41, 0, 0, 1600, 40);
		var random = new Random(number);
		var colours = new int[] { 0xcf8e6d, 0xbcbec4, 0x6aab73, 0x56a8f5, 0x7a7e85 };
		for (var line = 0; line < 26; line++) {
			var x = 380 + 36 * random.nextInt(4);
			for (var word = 0; word < 2 + random.nextInt(6); word++) {
				var width = 24 + random.nextInt(110);
				fill(g, colours[random.nextInt(colours.length)], x, 84 + 22 * line, width, 9);
				x += width + 12;
			}
		}
		for (var line = 0; line < 30; line++) {
			fill(g, 0x9da0a8, 24 + 20 * random.nextInt(4), 70 + 26 * line, 60 + random.nextInt(140), 9);
		}
		g.setColor(Color.WHITE);
		g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
		g.drawString("acme-shop – Cart" + number + ".java", 24, 27);
		g.dispose();
		var out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	private static void fill(Graphics2D g, int colour, int x, int y, int width, int height) {
		g.setColor(new Color(colour));
		g.fillRect(x, y, width, height);
	}

	/** Sends everything, the records and then the pictures. */
	void sendTo(RunningServer server) throws IOException, InterruptedException {
		var answer = server.post(chain, chain.records);
		if (answer.statusCode() != 200) {
			throw new IOException(answer.body());
		}
		for (var picture : pictures.entrySet()) {
			server.put(chain, picture.getKey(), picture.getValue());
		}
	}
}
