package org.agencynetwork.importing.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes become characters: a byte order mark decides, else UTF-8 where the bytes are
 * UTF-8, else what an HTML page declares, else Windows-1252 with a warning. Nothing is
 * refused here; what cannot be decoded is shown as U+FFFD and warned of.
 */
final class Decoding {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final char REPLACEMENT = '\ufffd';

	/** How far into a page an HTML declaration of its encoding is looked for. */
	private static final int DECLARED_WITHIN = 4096;

	/** The encoding's name in {@code <meta charset="…">} or its older form. */
	private static final Pattern DECLARED = Pattern.compile("(?i)<meta\\s[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:-]+)");

	private Decoding() {
	}

	static PageText decode(byte[] bytes, Warnings warnings) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return warned(text(bytes, 3, StandardCharsets.UTF_8), warnings);
		}
		if (hasUtf16Mark(bytes)) {
			boolean bigEndian = startsWith(bytes, 0xFE, 0xFF);
			return warned(text(bytes, 2, bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE), warnings);
		}
		String characters = text(bytes, 0, StandardCharsets.UTF_8);
		long lost = lost(characters);
		if (lost == 0 || lost < characters.chars().filter((c) -> c > 127).count() - lost) {
			return warned(characters, warnings);
		}
		Optional<Charset> declared = findDeclared(bytes);
		if (declared.isEmpty()) {
			warnings.add("The page is not UTF-8 and was read as Windows-1252; look at its quotes and dashes.",
					new PageText(characters).place(characters.indexOf(REPLACEMENT),
							characters.indexOf(REPLACEMENT) + 1));
		}
		return warned(text(bytes, 0, declared.orElse(WINDOWS_1252)), warnings);
	}

	static boolean hasUtf16Mark(byte[] bytes) {
		return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
	}

	private static PageText warned(String characters, Warnings warnings) {
		PageText page = new PageText(characters);
		long lost = lost(characters);
		if (lost > 0) {
			int first = characters.indexOf(REPLACEMENT);
			warnings.add("%d characters could not be decoded, the first of them here; save the page again as UTF-8."
				.formatted(lost), page.place(first, first + 1));
		}
		return page;
	}

	private static long lost(String characters) {
		return characters.chars().filter((c) -> c == REPLACEMENT).count();
	}

	/** The declared encoding, read as browsers do: Latin-1 means Windows-1252. */
	private static Optional<Charset> findDeclared(byte[] bytes) {
		byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, DECLARED_WITHIN));
		Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
		if (!declared.find()) {
			return Optional.empty();
		}
		try {
			Charset charset = Charset.forName(declared.group(1));
			if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
				return Optional.of(WINDOWS_1252);
			}
			return Optional.of(charset).filter((known) -> !known.equals(StandardCharsets.UTF_8));
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return Optional.empty();
		}
	}

	private static String text(byte[] bytes, int from, Charset charset) {
		try {
			CharBuffer decoded = charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE)
				.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
			return decoded.toString();
		}
		catch (CharacterCodingException ex) {
			throw new IllegalStateException("A decoder that replaces does not fail", ex);
		}
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

}
