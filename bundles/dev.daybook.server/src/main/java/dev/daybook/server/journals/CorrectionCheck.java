/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import static dev.daybook.server.journals.Refusal.check;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.CorrectionJson;
import dev.daybook.core.correction.Effect.Manual;
import dev.daybook.core.correction.Effect.Moved;
import dev.daybook.core.correction.Effect.Restated;
import dev.daybook.core.correction.Effect.Undo;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Segment;

/** Reads the content of corrections strictly: each defect is refused with a sentence that names it. */
final class CorrectionCheck {

	private CorrectionCheck() {
	}

	/**
	 * @throws Refusal
	 *             if a field is missing or wrong
	 * @throws RuntimeException
	 *             if a part that corrections share with other records is malformed
	 */
	static Correction read(Envelope envelope, String contract, JsonObject json) throws Refusal {
		var fields = new Fields(json);
		fields.words("id");
		fields.text("who");
		fields.instant("when");
		var from = fields.second("from");
		fields.second("to");
		check(from.equals(envelope.at()), "The correction does not begin when its record says.");
		var correction = switch (envelope.type()) {
		case RecordType.WITHDRAWN -> withdrawn(fields, contract);
		case RecordType.MOVED -> moved(fields, contract);
		case RecordType.MANUAL -> manual(fields, contract);
		default -> change(fields, contract);
		};
		check(correction.seconds() == envelope.seconds(),
				"The correction's time does not add up to the seconds of its record.");
		return checked(envelope, correction, json);
	}

	static boolean isUndo(JsonObject json) {
		JsonElement kind = json.get("kind");
		return kind != null && kind.isJsonPrimitive() && kind.getAsString().equals("undo");
	}

	private static Correction withdrawn(Fields fields, String contract) throws Refusal {
		fields.flag("moved");
		fields.text("reason");
		return CorrectionJson.readWithdrawn(contract, fields.json());
	}

	private static Correction moved(Fields fields, String contract) throws Refusal {
		fields.text("rule");
		return CorrectionJson.readMoved(contract, fields.json());
	}

	private static Correction manual(Fields fields, String contract) throws Refusal {
		fields.text("rule");
		fields.text("reason");
		return CorrectionJson.readManual(contract, fields.json());
	}

	private static Correction change(Fields fields, String contract) throws Refusal {
		switch (fields.text("kind")) {
		case "memo" -> fields.list("memos");
		case "undo" -> check(fields.words("undoes").length() <= Mark.MAX_LENGTH,
				"A change that is undone has an identifier of at most " + Mark.MAX_LENGTH + " characters.");
		case "split" -> check(fields.second("from").equals(fields.second("to")),
				"A split is at one second: it ends where it begins.");
		case "restated" -> fields.text("rule");
		default -> throw new Refusal("The server does not know corrections of this kind.");
		}
		return CorrectionJson.readCorrection(contract, fields.json());
	}

	private static Correction checked(Envelope envelope, Correction correction, JsonObject json) throws Refusal {
		check(envelope.seconds() > 0 || !TimeUse.isTimed(envelope.type()),
				"The correction neither gives nor takes any time.");
		switch (correction.effect()) {
		case Moved moved -> possible(moved.segment(), json);
		case Manual manual -> entered(manual);
		case Restated restated -> possible(restated.segment(), json);
		case Undo undo -> check(!undo.edit().equals(correction.mark().id()), "A change cannot undo itself.");
		default -> {
			// Its form is all that there is to check.
		}
		}
		return correction;
	}

	private static void entered(Manual manual) throws Refusal {
		check(!manual.reason().isBlank(), "Time entered by hand needs a reason, which the client sees.");
		check(manual.segment().minutes().stream().allMatch(m -> m.isEmpty()),
				"Time entered by hand has no activity.");
	}

	private static void possible(Segment segment, JsonObject json) throws Refusal {
		Content.checkPrivate(segment, json);
		check(Content.isPossible(segment), "A count is more than a minute can hold.");
	}
}
