/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWTException;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import dev.daybook.core.attribution.Decision;

/** Finds out, before a shot, whose work the projects and the open files are. Any thread. */
public final class Owners {

	/** Longer nobody waits for the rules; what they have not decided on until then is redacted. */
	private static final int PATIENCE_SECONDS = 10;

	private final IWorkbench workbench;
	private final Function<IResource, CompletableFuture<Decision>> attribution;

	/**
	 * @param attribution
	 *            decides on a file or project
	 */
	public Owners(IWorkbench workbench, Function<IResource, CompletableFuture<Decision>> attribution) {
		this.workbench = workbench;
		this.attribution = attribution;
	}

	/**
	 * What may be seen in a shot.
	 *
	 * @param contract
	 *            that the shot is for
	 * @return never fails: what could not be found out is missing, and with that redacted
	 */
	public CompletableFuture<Belongings> find(String contract, boolean hideUnassigned) {
		return resources().thenCompose(this::decide).exceptionally(failure -> Map.of())
				.thenApply(owners -> new Belongings(contract, owners, hideUnassigned));
	}

	private CompletableFuture<Set<IResource>> resources() {
		var found = new CompletableFuture<Set<IResource>>();
		try {
			workbench.getDisplay().asyncExec(() -> found.complete(openResources()));
		} catch (SWTException | IllegalStateException e) {
			found.completeExceptionally(e);
		}
		return found;
	}

	private Set<IResource> openResources() {
		var resources = new LinkedHashSet<IResource>(Set.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()));
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference editor : page.getEditorReferences()) {
					addFile(editor, resources);
				}
			}
		}
		return resources;
	}

	private static void addFile(IEditorReference editor, Set<IResource> resources) {
		try {
			var file = Elements.of(editor.getEditorInput());
			if (file != null) {
				resources.add(file);
			}
		} catch (PartInitException | RuntimeException expected) {
			// An editor that can't be judged is redacted when the shot is taken, and that is told there.
		}
	}

	private CompletableFuture<Map<IResource, String>> decide(Set<IResource> resources) {
		var owners = new HashMap<IResource, String>();
		var all = resources.stream().map(resource -> attribution.apply(resource).thenAccept(decision -> {
			synchronized (owners) {
				owners.put(resource, decision.contract());
			}
		})).toArray(CompletableFuture[]::new);
		return CompletableFuture.allOf(all).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).handle((done, failure) -> {
			synchronized (owners) {
				return Map.copyOf(owners);
			}
		});
	}
}
