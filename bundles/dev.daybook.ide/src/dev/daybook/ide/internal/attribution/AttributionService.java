/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import dev.daybook.core.attribution.Decision;
import dev.daybook.core.attribution.Explanation;
import dev.daybook.core.attribution.Place;
import dev.daybook.core.attribution.Resolver;
import dev.daybook.core.attribution.Rules;
import dev.daybook.core.attribution.Sources;
import dev.daybook.ide.Attribution;
import dev.daybook.ide.WorkDiary.Registration;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.ide.prefs.AttributionPreferences;

/** Puts the parts together. Made when tracking first begins or a page of it is first opened. */
@Component(service = Attribution.class)
public final class AttributionService implements Attribution {

	private final AttributionPreferences preferences = new AttributionPreferences();
	private final PlaceReader places = new PlaceReader(preferences);
	private final DiaryService diary;
	private final Resolver resolver;
	private final Switcher switcher;
	private final ProblemMarkers markers = new ProblemMarkers();
	private final Registration ticks;

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	private volatile List<OfferListener> listeners = List.of();

	@Activate
	public AttributionService(@Reference DiaryService diary) {
		this.diary = diary;
		resolver = new Resolver(this::refusal);
		switcher = new Switcher(diary, preferences, this::decide, this::offer);
		ticks = diary.onChange(switcher::changed);
		markers.open();
	}

	@Deactivate
	void close() {
		ticks.close();
		markers.close();
	}

	@Override
	public Mode mode() {
		return preferences.mode();
	}

	@Override
	public void setMode(Mode mode) {
		preferences.setMode(mode);
	}

	@Override
	public Rules rules() {
		return preferences.rules();
	}

	@Override
	public void setRules(Rules rules) {
		preferences.setRules(rules);
	}

	@Override
	public String projectContract(IProject project) {
		return preferences.contract(project);
	}

	@Override
	public void setProjectContract(IProject project, String contract) {
		preferences.setContract(project, contract);
	}

	@Override
	public CompletableFuture<Decision> decide(IResource file) {
		return Background.call(Messages.looking, () -> decide(Subject.of(file)));
	}

	@Override
	public CompletableFuture<Explanation> explain(IResource file, Rules rules) {
		return Background.call(Messages.looking, () -> {
			var found = Subject.of(file).map(places::read);
			var place = found.map(PlaceReader.Found::place).orElse(Place.NOWHERE);
			var sources = found.map(f -> f.with(rules)).orElse(Sources.NONE);
			return new Explanation(place, resolver.explain(sources, place));
		});
	}

	@Override
	public Optional<IResource> current() {
		return ActiveSubject.resource();
	}

	@Override
	public CompletableFuture<Void> startByRules() {
		return Background.onUi(Messages.looking, ActiveSubject::find)
				.thenCompose(found -> Background.call(Messages.looking, () -> decide(found)))
				.thenCompose(decision -> {
					AgreedFirst.check(diary, decision);
					return diary.start(decision.contract(), decision.rule());
				});
	}

	@Override
	public boolean byRules() {
		return Decision.isByRules(diary.status().rule());
	}

	@Override
	public CompletableFuture<Void> accept(Decision offered) {
		return switcher.switchTo(offered);
	}

	private Decision decide(Optional<Subject> subject) {
		return subject.map(this::decide).orElseGet(() -> resolver.resolve(Sources.NONE, Place.NOWHERE));
	}

	private Decision decide(Subject subject) {
		var found = places.read(subject);
		return resolver.resolve(found.with(usableRules()), found.place());
	}

	/** Rules that cannot be read decide nothing; the preference page says so. */
	private Rules usableRules() {
		try {
			return preferences.rules();
		} catch (IllegalArgumentException toldOnThePage) {
			return Rules.NONE;
		}
	}

	private String refusal(String id) {
		var contract = diary.diary().contract(id);
		if (contract.isEmpty()) {
			return Messages.unknown;
		}
		if (contract.get().archived()) {
			return Messages.archived;
		}
		return contract.get().takesTimeAt(diary.clock().wall()) ? "" : Messages.ended;
	}

	private void offer(Decision decision) {
		for (var listener : listeners) {
			listener.offered(this, decision);
		}
	}
}
