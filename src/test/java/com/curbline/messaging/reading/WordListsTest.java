package com.curbline.messaging.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WordListsTest {

    @Test
    void aLineWithAlternativesStandsForEveryPhrase() {
        assertThat(WordLists.written("[my |the |][money|credit][ back|] = it").toList()).containsExactly("my money back = it", "my money = it", "my credit back = it",
                "my credit = it", "the money back = it", "the money = it", "the credit back = it", "the credit = it", "money back = it", "money = it",
                "credit back = it", "credit = it");
    }

    @ParameterizedTest(name = "the meaning {0} has a word list")
    @EnumSource(value = Concept.class, mode = Mode.EXCLUDE, names = {"COUNT", "PRICE", "NAME", "ITEM", "SEPARATOR", "LINK", "QUESTION_MARK", "UNKNOWN"})
    void everyMeaningHasAWordList(Concept concept) {
        assertThat(WordLists.LANGUAGES).anySatisfy(language -> assertThat(WordLists.lines(concept.listName(), language)).isNotEmpty());
    }
}
