package com.curbline.customer.page;

import java.util.List;

/** What the customer's page shows; sections that do not apply are null or empty. */
public record CustomerPage(
        Words words,
        Frame frame,
        String heading,
        List<String> sentences,
        Notice notice,
        List<Question> questions,
        List<SettledItem> settled,
        WishSection wishes,
        PickupSection pickup,
        Bags bags,
        boolean waiting,
        boolean opened) {

    /** What surrounds the page: where it is, what it is about, whom to call. */
    public record Frame(String address, String otherLanguage, String orderNumber, String storeName, String phone, String phoneLink) {
    }

    /** What came of the customer's last step; {@code good} tells thanks from regret. */
    public record Notice(boolean good, String text) {
    }

    /** The page renews itself while the customer waits for the store, and never while something is being filled in. */
    public boolean updates() {
        return waiting && questions.isEmpty() && !fillsIn();
    }

    /** Whether the customer sent answers and left one out. */
    public boolean lacksAnswers() {
        return questions.stream().anyMatch(Question::unanswered);
    }

    private boolean fillsIn() {
        return wishes != null && wishes.open() || pickup != null && pickup.open();
    }
}
