package org.agencynetwork.importing.source;

import java.util.Comparator;

/**
 * The order in which a person would list names: {@code page2} before {@code page10},
 * capitals beside small letters, a folder's contents together. Names that differ at all
 * never compare as equal, so that an order is the same on every machine.
 */
final class NaturalOrder implements Comparator<String> {

	static final NaturalOrder OF_NAMES = new NaturalOrder();

	private NaturalOrder() {
	}

	@Override
	public int compare(String left, String right) {
		int i = 0;
		int j = 0;
		while (i < left.length() && j < right.length()) {
			int order;
			if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
				int endOfLeft = endOfDigits(left, i);
				int endOfRight = endOfDigits(right, j);
				order = compareNumbers(left.substring(i, endOfLeft), right.substring(j, endOfRight));
				i = endOfLeft;
				j = endOfRight;
			}
			else {
				order = Character.compare(folded(left.charAt(i++)), folded(right.charAt(j++)));
			}
			if (order != 0) {
				return order;
			}
		}
		int rest = Integer.compare(left.length() - i, right.length() - j);
		return (rest != 0) ? rest : left.compareTo(right);
	}

	private static int compareNumbers(String left, String right) {
		String a = withoutLeadingZeros(left);
		String b = withoutLeadingZeros(right);
		int byLength = Integer.compare(a.length(), b.length());
		return (byLength != 0) ? byLength : a.compareTo(b);
	}

	private static String withoutLeadingZeros(String digits) {
		int start = 0;
		while (start < digits.length() - 1 && digits.charAt(start) == '0') {
			start++;
		}
		return digits.substring(start);
	}

	private static int endOfDigits(String text, int from) {
		int end = from;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static char folded(char character) {
		return (character == '/') ? 0 : Character.toLowerCase(character);
	}

}
