package com.curbline.messaging.reading;

import java.util.List;
import java.util.stream.Stream;

/** The order in which the rules are tried: what is no answer, then consent, then matters for a person, then doubts, then decisions. */
final class RuleOrder {

    private static final List<Rule> WHOLE_REPLY = List.of(
            new ReactionRule(), new TooLongRule(), new EmptyRule(), new OptOutWordRule(), new AutomaticReplyRule(), new OptOutWishRule(),
            new OptInRule(), new HelpRule(), new LanguageRule(), new WrongNumberRule(), new CancelOrderRule(), new BusyTemplateRule());

    private static final List<Rule> FOR_PERSON = List.of(
            new TopicRule(Concept.CONDITION), new UnaccentedIfRule(), new TopicRule(Concept.QUESTION), new TopicRule(Concept.QUANTITY), new TopicRule(Concept.BOTH),
            new TopicRule(Concept.LAST_TIME), new TopicRule(Concept.ARRIVAL), new TopicRule(Concept.COMPLAINT), new TopicRule(Concept.PERSON),
            new TopicRule(Concept.OTHER_PRODUCT), new LeftoverRule());
    private static final List<Rule> ONE_ITEM = List.of(
            new QuestionMarkRule(), new HoldRule(), new UnclearRule(), new CutOffRule(), new NoWithChoiceRule(), new SharedQualityRule(),
            new SeveralChoicesRule(), new QuantityVerbRule(), new PickRule("label", Concept.NUMBER),
            new PickRule("ordinal", Concept.ORDINAL, Concept.EVERY_ORDINAL), new PickRule("price", Concept.PRICE, Concept.CHEAPEST, Concept.DEAREST),
            new PickRule("name", Concept.NAME), new RefundRule(), new RefusalRule(), new DelegationRule(), new AgreementRule(),
            new AcknowledgementRule(), new NotUnderstoodRule());

    private static final List<Rule> NO_ITEM = List.of(new NotUnderstoodRule());
    private static final List<Rule> SEVERAL_ITEMS = List.of(new SeveralItemsRule());

    private RuleOrder() {
    }

    static Stream<Rule> rulesFor(AskedQuestion question) {
        return Stream.of(WHOLE_REPLY, about(question)).flatMap(List::stream);
    }

    private static List<Rule> about(AskedQuestion question) {
        if (question.hasSeveralItems()) {
            return SEVERAL_ITEMS;
        }
        return Stream.of(FOR_PERSON, question.asksNothing() ? NO_ITEM : ONE_ITEM).flatMap(List::stream).toList();
    }
}
