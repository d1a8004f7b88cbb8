/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;

/**
 * Which files may be seen on the contract of the shot, as far as that was found out before it. Immutable; any thread.
 */
public final class Belongings {

	/** Everything may be seen. */
	public static final Belongings ALL = new Belongings(null, Map.of(), false);

	private final @Nullable String contract;
	private final Map<IResource, String> owners;
	private final boolean hideUnassigned;

	/**
	 * @param contract
	 *            that the shot is for, {@code null} for one that may show everything
	 * @param owners
	 *            contracts of files, folders and projects; what is missing has the one of the folder around it
	 */
	public Belongings(@Nullable String contract, Map<IResource, String> owners, boolean hideUnassigned) {
		this.contract = contract;
		this.owners = Map.copyOf(owners);
		this.hideUnassigned = hideUnassigned;
	}

	/**
	 * Why something is redacted, or an empty string if it is not. {@code null} is something outside of the workspace.
	 */
	String kindOf(@Nullable IResource resource) {
		if (contract == null) {
			return "";
		}
		if (resource == null) {
			return hideUnassigned ? RedactedArea.PROJECT : "";
		}
		if (resource instanceof IWorkspaceRoot) {
			return "";
		}
		var owner = ownerOf(resource);
		if (owner == null) {
			// It came up after the question was asked.
			return RedactedArea.UNKNOWN;
		}
		var mine = owner.equals(contract) || owner.equals(Contract.UNASSIGNED) && !hideUnassigned;
		return mine ? "" : RedactedArea.PROJECT;
	}

	/** Names of projects that may not be seen, as far as they are known. */
	List<String> hiddenProjects() {
		return owners.keySet().stream().filter(IProject.class::isInstance).filter(p -> !kindOf(p).isEmpty())
				.map(IResource::getName).toList();
	}

	private @Nullable String ownerOf(IResource resource) {
		for (var place = resource; place != null; place = place.getParent()) {
			var owner = owners.get(place);
			if (owner != null) {
				return owner;
			}
		}
		return null;
	}
}
