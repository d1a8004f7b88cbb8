/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import dev.daybook.ui.internal.service.DaybookIds;

/** Images and fonts that live as long as a control. UI thread only. */
final class Icons {

	private final LocalResourceManager resources;

	/**
	 * @param owner
	 *            everything is given back when it is disposed
	 */
	Icons(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/**
	 * @param path
	 *            path inside this bundle
	 */
	Image image(String path) {
		return resources.get(descriptor(path));
	}

	static ImageDescriptor descriptor(String path) {
		var found = ResourceLocator.imageDescriptorFromBundle(DaybookIds.BUNDLE, path);
		return found.isPresent() ? found.get() : ImageDescriptor.getMissingImageDescriptor();
	}

	Font bold(Font font) {
		return resources.get(FontDescriptor.createFrom(font).setStyle(org.eclipse.swt.SWT.BOLD));
	}

	/** A font of twice the height, for the total. */
	Font large(Font font) {
		var base = FontDescriptor.createFrom(font);
		return resources.get(base.setHeight(font.getFontData()[0].getHeight() * 2).setStyle(org.eclipse.swt.SWT.BOLD));
	}
}
