/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.daybook.core.attribution.Step.Outcome;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Segment;

/**
 * Decides by the first that matches: the project's property, the repository's file, the person's rules in order; else
 * the time is unassigned. What names a contract that takes no time is passed over, and the explanation says so.
 */
public final class Resolver {

	private final Function<String, String> refusal;

	/**
	 * @param refusal
	 *            why a contract takes no time now, as a half sentence such as "is archived"; empty when it does
	 */
	public Resolver(Function<String, String> refusal) {
		this.refusal = refusal;
	}

	/** Which contract the place belongs to. */
	public Decision resolve(Sources sources, Place place) {
		return explain(sources, place).stream().filter(s -> s.outcome() == Outcome.WINS)
				.map(s -> new Decision(s.contract(), name(s, place), s.sentence())).findFirst().orElseThrow();
	}

	/** Time that nothing decides on keeps where the work was; a rule keeps its pattern to itself. */
	private static String name(Step step, Place place) {
		if (step.name().equals(Segment.RULE_UNASSIGNED)) {
			return SeenPlace.rule(place);
		}
		return Segment.isOneOfTheRules(step.name()) ? Segment.RULE_RULE : step.name();
	}

	/** Every step in order, exactly one of which wins. */
	public List<Step> explain(Sources sources, Place place) {
		List<Step> all = new ArrayList<>();
		all.add(property(sources.property()));
		all.add(file(sources, place));
		var number = 1;
		for (var rule : sources.rules().list()) {
			all.add(rule(number++, rule, place));
		}
		all.add(new Step(Segment.RULE_UNASSIGNED, Outcome.WINS, Contract.UNASSIGNED,
				"Nothing else decides, so the time is unassigned and waits until you give it to a contract."));
		return oneWins(all);
	}

	private static List<Step> oneWins(List<Step> all) {
		List<Step> steps = new ArrayList<>();
		var won = false;
		for (var step : all) {
			var wins = step.outcome() == Outcome.WINS;
			if (!wins || !won) {
				steps.add(step);
			} else if (!step.name().equals(Segment.RULE_UNASSIGNED)) {
				steps.add(step.later());
			}
			won |= wins;
		}
		return steps;
	}

	private Step property(String contract) {
		if (contract.isBlank()) {
			return new Step(Segment.RULE_PROJECT, Outcome.NO_MATCH, "", "The project names no contract.");
		}
		return decided(Segment.RULE_PROJECT, contract, "The project's properties name this contract");
	}

	private Step file(Sources sources, Place place) {
		var file = sources.file();
		var path = sources.pathInFile();
		if (!file.problems().isEmpty()) {
			var first = file.problems().getFirst();
			return new Step(Segment.RULE_FILE, Outcome.UNUSABLE, "",
					"The file .daybook decides nothing because of line "
							+ first.line() + ": " + first.sentence());
		}
		var line = file.decide(path == null ? place.path() : path);
		if (line.isEmpty()) {
			return new Step(Segment.RULE_FILE, Outcome.NO_MATCH, "",
					file.lines().isEmpty() ? "There is no .daybook file that names a contract."
							: "No line of the .daybook file matches this path.");
		}
		return decided(Segment.RULE_FILE, line.get().contract(),
				"Line " + line.get().number() + " of the .daybook file names this contract");
	}

	private Step rule(int number, Rule rule, Place place) {
		var label = "Rule " + number + " (" + rule.label(TextPattern.MAX_LENGTH) + ")";
		if (rule.matches(place)) {
			return decided(rule.name(), rule.contract(), label + " matches");
		}
		var texts = rule.texts(place).stream().filter(t -> !t.isEmpty()).toList();
		return new Step(rule.name(), Outcome.NO_MATCH, rule.contract(), label + (texts.isEmpty()
				? " does not match, because there is no " + rule.kind().word() + " here."
				: " does not match " + String.join(", ", texts) + "."));
	}

	private Step decided(String name, String contract, String why) {
		var reason = contract.equals(Contract.UNASSIGNED) ? "" : refusal.apply(contract);
		return reason.isEmpty() ? new Step(name, Outcome.WINS, contract, why + ".")
				: new Step(name, Outcome.UNUSABLE, contract,
						why + ", but " + contract + " " + reason + ", so this is passed over.");
	}
}
