package com.curbline.messaging.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WordListsTest {

    @ParameterizedTest(name = "the meaning {0} has a word list")
    @EnumSource(value = Concept.class, mode = Mode.EXCLUDE, names = {"PRICE", "NAME", "ITEM", "SEPARATOR", "LINK", "QUESTION_MARK", "UNKNOWN"})
    void everyMeaningHasAWordList(Concept concept) {
        assertThat(WordLists.LANGUAGES).anySatisfy(language -> assertThat(WordLists.lines(concept.listName(), language)).isNotEmpty());
    }
}
