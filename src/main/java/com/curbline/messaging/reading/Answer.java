package com.curbline.messaging.reading;

import java.util.Optional;

/** What is said about whatever item it stands beside, in a question about several. */
sealed interface Answer {

    /** What it means for this item; empty where it means nothing certain. */
    Optional<Choice> about(AskedItem item, Options options);

    /** A number, a place, a price or a name. */
    record Pointing(Term term) implements Answer {
        @Override
        public Optional<Choice> about(AskedItem item, Options options) {
            return options.find(item, term).map(option -> new Choice.Pick(option.label()));
        }
    }

    /** A name or price that belongs to this option alone, whatever stands beside it. */
    record Bound(String label) implements Answer {
        @Override
        public Optional<Choice> about(AskedItem item, Options options) {
            return item.labelled(label).map(option -> new Choice.Pick(option.label()));
        }
    }

    /** The first option: "yes", "any"; {@code firm} unless it is a mere "ok", which counts only beside an item. */
    record First(boolean firm) implements Answer {
        @Override
        public Optional<Choice> about(AskedItem item, Options options) {
            return item.option(0).map(option -> new Choice.Pick(option.label()));
        }
    }

    /** No substitute, said by a mere "no", by words that refuse, or by words about one item such as "skip it". */
    record Refusing(Wording wording) implements Answer {
        enum Wording {
            BARE, WORDS, ONE_ITEM
        }

        boolean isInWords() {
            return wording != Wording.BARE;
        }

        @Override
        public Optional<Choice> about(AskedItem item, Options options) {
            return Optional.of(new Choice.Refund());
        }
    }

    /** Something that leaves the item open. */
    record Doubtful() implements Answer {
        @Override
        public Optional<Choice> about(AskedItem item, Options options) {
            return Optional.empty();
        }
    }
}
