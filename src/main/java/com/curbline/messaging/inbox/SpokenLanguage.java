package com.curbline.messaging.inbox;

import com.curbline.kernel.Language;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.consent.Consents;
import com.curbline.messaging.inbox.Understanding.Meaning;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Question;
import com.curbline.messaging.questions.QuestionItem;
import com.curbline.messaging.reading.WordsOfLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whoever clearly writes one language is spoken to in it from then on; names of products show none. */
@Component
class SpokenLanguage {

    private static final Set<Meaning> OWN_WORDS = Set.of(Meaning.DECIDED, Meaning.CLARIFY, Meaning.STAFF);

    private final OpenQuestions questions;
    private final Consents consents;
    private final String brand;

    SpokenLanguage(OpenQuestions questions, Consents consents, MessagingSettings settings) {
        this.questions = questions;
        this.consents = consents;
        this.brand = settings.brand();
    }

    /** The question in the language that the text is written in, which is kept for the phone. */
    Question heed(Question question, List<QuestionItem> items, InboxText text, Understanding understood) {
        var spoken = OWN_WORDS.contains(understood.meaning()) && !OrderNumbers.quotes(text, brand) ? of(items, text.body()) : Optional.<Language>empty();
        spoken.ifPresent(language -> keep(question, text.from(), language));
        return spoken.map(question::in).orElse(question);
    }

    private static Optional<Language> of(List<QuestionItem> items, String body) {
        var names = ProductWords.of(items);
        var words = Arrays.stream(body.split("\\s+")).filter(word -> ProductWords.of(word).stream().noneMatch(names::contains)).collect(Collectors.joining(" "));
        return WordsOfLanguage.of(words).flatMap(Language::of);
    }

    private void keep(Question question, String phone, Language language) {
        if (consents.notes(phone).language() != language) {
            consents.wish(phone, language);
            questions.onPhone(phone).stream().filter(other -> other.language() != language).forEach(other -> questions.speak(other, language));
        }
        if (question.id() != null && question.language() != language) {
            questions.speak(question, language);
        }
    }
}
