/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.desktop;

import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

/**
 * A message of the desktop's bus (D-Bus), as much of it as is necessary to listen to a signal with one truth value.
 *
 * @param type
 *            {@link #CALL} or {@link #SIGNAL}, or one that is of no interest
 * @param interfaceName
 *            may be empty
 * @param member
 *            may be empty
 * @param truth
 *            the value of a message that has a truth value and nothing else; else {@code false}
 * @param hasTruth
 *            whether there is such a value
 */
record BusMessage(int type, String interfaceName, String member, boolean truth, boolean hasTruth) {

	static final int CALL = 1;
	static final int SIGNAL = 4;

	private static final int FIXED = 16;
	/** The bus allows much more, but nothing that long is listened for. */
	private static final int MAX_LENGTH = 1 << 20;
	private static final byte VERSION = 1;
	private static final byte NO_REPLY = 1;
	private static final int FIELD_PATH = 1;
	private static final int FIELD_INTERFACE = 2;
	private static final int FIELD_MEMBER = 3;
	private static final int FIELD_DESTINATION = 6;
	private static final int FIELD_SIGNATURE = 8;
	private static final String BUS = "org.freedesktop.DBus";

	/**
	 * A call of the bus itself, without an answer.
	 *
	 * @param serial
	 *            1 or more, another one for each message
	 * @param argument
	 *            a text, empty for none
	 */
	static ByteBuffer call(int serial, String member, String argument) {
		var body = new BusWriter();
		if (!argument.isEmpty()) {
			body.text(argument);
		}
		var fields = new BusWriter();
		fields.field(FIELD_PATH, 'o', "/org/freedesktop/DBus");
		fields.field(FIELD_INTERFACE, 's', BUS);
		fields.field(FIELD_MEMBER, 's', member);
		fields.field(FIELD_DESTINATION, 's', BUS);
		if (!argument.isEmpty()) {
			fields.field(FIELD_SIGNATURE, 'g', "s");
		}
		var message = new BusWriter();
		message.bytes('l', CALL, NO_REPLY, VERSION);
		message.number(body.length());
		message.number(serial);
		message.number(fields.length());
		message.append(fields);
		message.align(8);
		message.append(body);
		return message.toBuffer();
	}

	/**
	 * Waits for a message.
	 *
	 * @throws IOException
	 *             if the other side ended, or what it sent is no message
	 */
	static BusMessage read(ReadableByteChannel channel) throws IOException {
		var head = fill(channel, ByteBuffer.allocate(FIXED));
		head.order(head.get(0) == 'l' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		var bodyLength = head.getInt(4);
		var fieldsLength = head.getInt(12);
		if (bodyLength < 0 || fieldsLength < 0 || bodyLength > MAX_LENGTH || fieldsLength > MAX_LENGTH) {
			throw new IOException("The message is too long.");
		}
		var padded = (fieldsLength + 7) / 8 * 8;
		var rest = fill(channel, ByteBuffer.allocate(padded + bodyLength).order(head.order()));
		try {
			return parse(head.get(1), rest.slice(0, fieldsLength).order(head.order()),
					rest.slice(padded, bodyLength).order(head.order()));
		} catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
			throw new IOException("The message is malformed.", e);
		}
	}

	private static BusMessage parse(int type, ByteBuffer fields, ByteBuffer body) {
		var interfaceName = "";
		var member = "";
		var signature = "";
		while (fields.hasRemaining()) {
			align(fields, 8);
			var code = fields.get();
			var kind = shortText(fields);
			var value = switch (kind) {
			case "g" -> shortText(fields);
			case "s", "o" -> text(fields);
			case "u" -> number(fields);
			default -> throw new IllegalArgumentException("Unknown kind of a field: " + kind);
			};
			switch (code) {
			case FIELD_INTERFACE -> interfaceName = value;
			case FIELD_MEMBER -> member = value;
			case FIELD_SIGNATURE -> signature = value;
			default -> {
				// Who sent it to whom does not matter.
			}
			}
		}
		var hasTruth = signature.equals("b");
		return new BusMessage(type, interfaceName, member, hasTruth && body.getInt() != 0, hasTruth);
	}

	private static ByteBuffer fill(ReadableByteChannel channel, ByteBuffer buffer) throws IOException {
		while (buffer.hasRemaining()) {
			if (channel.read(buffer) < 0) {
				throw new EOFException("The bus ended.");
			}
		}
		return buffer.flip();
	}

	private static String number(ByteBuffer buffer) {
		align(buffer, 4);
		return Integer.toUnsignedString(buffer.getInt());
	}

	private static String text(ByteBuffer buffer) {
		align(buffer, 4);
		return chars(buffer, buffer.getInt());
	}

	private static String shortText(ByteBuffer buffer) {
		return chars(buffer, Byte.toUnsignedInt(buffer.get()));
	}

	/** A text and the zero behind it. */
	private static String chars(ByteBuffer buffer, int length) {
		if (length < 0 || length >= buffer.remaining()) {
			throw new IllegalArgumentException("A text is longer than its message.");
		}
		var bytes = new byte[length];
		buffer.get(bytes);
		buffer.get();
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static void align(ByteBuffer buffer, int to) {
		buffer.position((buffer.position() + to - 1) / to * to);
	}
}
