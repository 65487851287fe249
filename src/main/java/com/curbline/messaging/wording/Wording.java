package com.curbline.messaging.wording;

import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The words of our texts: those that a store or the chain wrote, else those that came with the application. */
@Component
public class Wording {

    private final Source own;

    /** Finds wording that stands in place of what came with the application; {@code store} is null where no store is meant. */
    interface Source {

        Optional<MessageFormat> find(StoreId store, Language language, String key);
    }

    @Autowired
    Wording(OwnWordings own) {
        this.own = own;
    }

    private Wording(Source own) {
        this.own = own;
    }

    /** Only what came with the application. */
    public Wording() {
        this((store, language, key) -> Optional.empty());
    }

    /** The store's sentence with this key, filled in; nothing is escaped or formatted by locale. */
    public String say(StoreId store, Language language, String key, Map<String, ?> values) {
        var format = own.find(store, language, key).orElseGet(() -> BuiltInTexts.format(language, key));
        return ((MessageFormat) format.clone()).format(values);
    }

    public String say(StoreId store, Language language, String key) {
        return say(store, language, key, Map.of());
    }

    /** The chain's sentence. */
    public String say(Language language, String key, Map<String, ?> values) {
        return say(null, language, key, values);
    }

    public String say(Language language, String key) {
        return say(null, language, key, Map.of());
    }

    /** The same words, but one of them as somebody would like to have it; {@code heard} is told every key that is said. */
    public Wording trying(Language language, String key, String pattern, Consumer<String> heard) {
        var draft = new MessageFormat(pattern, language.locale());
        return new Wording((store, spoken, said) -> {
            heard.accept(said);
            return said.equals(key) && spoken == language ? Optional.of(draft) : own.find(store, spoken, said);
        });
    }
}
