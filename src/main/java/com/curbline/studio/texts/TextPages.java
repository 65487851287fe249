package com.curbline.studio.texts;

import com.curbline.access.Store;
import com.curbline.access.Stores;
import com.curbline.kernel.Language;
import com.curbline.kernel.StoreId;
import com.curbline.messaging.texts.Moment;
import com.curbline.messaging.texts.TextDraft;
import com.curbline.messaging.texts.TextEditing;
import com.curbline.messaging.texts.TextEntry;
import com.curbline.messaging.texts.TextVersion;
import com.curbline.messaging.wording.BuiltInTexts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts together what the pages of texts show. */
@Component
class TextPages {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)[,}]");

    private final TextEditing editing;
    private final Stores stores;
    private final SampleOrders samples;

    TextPages(TextEditing editing, Stores stores, SampleOrders samples) {
        this.editing = editing;
        this.stores = stores;
        this.samples = samples;
    }

    StoreChoice choice(String store) {
        return new StoreChoice(store == null || store.isBlank() ? null : stores.get(new StoreId(store)), stores.all());
    }

    TextsPage list(StoreChoice choice) {
        var texts = editing.list(choice.storeId());
        var groups = Arrays.stream(Moment.values()).map(moment -> new TextsPage.Group(moment, texts.stream().filter(text -> text.moment() == moment).toList()))
                .filter(group -> !group.texts().isEmpty()).toList();
        return new TextsPage(choice, groups, count(texts, true), count(texts, false));
    }

    private static long count(List<TextEntry> texts, boolean untranslated) {
        return texts.stream().flatMap(text -> Stream.of(text.english(), text.spanish()))
                .filter(side -> untranslated ? side.untranslated() : side.findings().stream().anyMatch(finding -> finding.isRefusal())).count();
    }

    /** The text as it is sent now. */
    TextPage now(StoreChoice choice, String key, Language language) {
        var pattern = editing.find(key, choice.storeId()).in(language).pattern();
        var draft = new TextDraft(key, language, choice.storeId(), pattern);
        return of(choice, draft, lastVersion(editing.history(draft)), "");
    }

    /** The text as somebody would like to have it. */
    TextPage of(StoreChoice choice, TextDraft draft, int base, String reason) {
        var entry = editing.find(draft.key(), choice.storeId());
        var order = samples.of(sampleStore(choice));
        var history = editing.history(draft);
        var other = entry.in(draft.language() == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH);
        var translation = new TextDraft(draft.key(), other.language(), draft.store(), other.pattern());
        return new TextPage(choice, entry, draft, base, reason, editing.above(draft), editing.check(draft, order), editing.previews(draft, order), other,
                editing.previews(translation, order), gaps(draft), !draft.plain().equals(draft), history.stream().map(version -> version(choice, version)).toList());
    }

    /** The same after somebody else has saved other words. */
    TextPage afterOthers(StoreChoice choice, TextDraft draft, String reason) {
        return of(choice, draft, lastVersion(editing.history(draft)), reason);
    }

    void save(StoreChoice choice, TextDraft draft, int base, String reason, String by) {
        editing.save(draft, base, reason, by, samples.of(sampleStore(choice)));
    }

    private Store sampleStore(StoreChoice choice) {
        return choice.store() == null ? choice.stores().get(0) : choice.store();
    }

    private static int lastVersion(List<TextVersion> history) {
        return history.isEmpty() ? 0 : history.get(0).version();
    }

    private static List<String> gaps(TextDraft draft) {
        return GAP.matcher(BuiltInTexts.pattern(draft.language(), draft.key())).results().map((MatchResult gap) -> gap.group(1)).distinct().toList();
    }

    private TextPage.Version version(StoreChoice choice, TextVersion version) {
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(LocaleContextHolder.getLocale())
                .withZone(sampleStore(choice).zone());
        return new TextPage.Version(version.version(), version.pattern(), version.reason(), version.by(), time.format(version.at()));
    }
}
