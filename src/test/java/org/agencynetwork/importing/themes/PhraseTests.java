package org.agencynetwork.importing.themes;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PhraseTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			// phrase | text | matched words, empty for none
			"record* | Staff must keep Records. | Records", //
			"record | Recording matters | ", //
			"risk assess* | a risk-assessment | risk-assessment", //
			"carer assess* | the carers’ and the carer’s assessment | carer’s assessment", //
			"clare law | Clare's Law | Clare's Law", //
			"a&e | attend A&E today | A&E", //
			"a and e | attend A & E today | A & E", //
			"share ...2 with | share all of it with them | ", //
			"share ...3 with | share all of it with them | share all of it with", //
			"the (flag or mark)? on | the flag or mark on it | the flag or mark on", //
			"the (flag or mark)? on | the on | the on", //
			"train* ...6 staff | They train. The staff wait. | ", //
			"train* ...6 staff | They train; the staff wait. | ", //
			"refer ...6 service | refer (e.g. by letter) to a service | refer (e.g. by letter) to a service", //
			"review ...20 policy | review a, b: policy | review a, b: policy" })
	void matchesWordsOfOneClause(String notation, String text, String expected) {
		assertThat(firstMatch(notation, text)).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void choosesTheShortestMatch() {
		assertThat(firstMatch("share ...6 (with|information)", "share the information with us"))
			.isEqualTo("share the information");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(a", "a)", "a|", "()", "a+", "a{2}", "a.b", "<nobody> a", "<open", "...2 a", "(a)?",
			"a ...0 b", "a ...21 b", "a ...999999999999 b", "*", "[ab]", "" })
	void refusesBrokenNotation(String notation) {
		assertThatIllegalArgumentException().isThrownBy(() -> PhraseReader.phrase(notation, Map.of(), new Vocabulary()))
			.withMessageMatching("(?s).{10,}");
	}

	private static String firstMatch(String notation, String text) {
		Vocabulary vocabulary = new Vocabulary();
		Phrase phrase = PhraseReader.phrase(notation, Map.of(), vocabulary);
		MarkedWords words = vocabulary.mark(Words.of(text));
		for (int first = 0; first < words.count(); first++) {
			int last = phrase.lastOfShortestMatchAt(words, first);
			assertThat(last < 0 || phrase.canMatchAt(words, first)).isTrue();
			if (last >= 0) {
				return words.words().verbatim("test", new Span(first, last)).words();
			}
		}
		return "";
	}

}
