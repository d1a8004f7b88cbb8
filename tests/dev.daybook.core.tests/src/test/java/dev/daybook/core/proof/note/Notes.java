/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

import java.util.HexFormat;

/** Keys and notes of the specification and of its Go implementation's public tests. */
final class Notes {

	static final String SPEC_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
	static final String SPEC_NOTE = """
			This is an example message.

			— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
			""";

	static final String PETER_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
	static final String ENOCH_KEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
	static final String TEXT = """
			If you think cryptography is the answer to your problem,
			then you don't know what your problem is.
			""";
	static final String PETER = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
	static final String ENOCH = "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

	/** The checkpoint of the specifications, with the log's signature and a witness's. */
	static final String CHECKPOINT = """
			example.com/behind-the-sofa
			20852163
			CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

			— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
			— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
			""";

	private Notes() {
	}

	static VerifierKey key(String text) {
		try {
			return VerifierKey.parse(text);
		} catch (NoteException e) {
			throw new IllegalArgumentException(e);
		}
	}

	static SigningKey signer(String name, VerifierKey.Kind kind, long seed) {
		return SigningKey.create(name, kind, new FixedRandom(seed));
	}

	static byte[] hex(String hex) {
		return HexFormat.of().parseHex(hex);
	}
}
