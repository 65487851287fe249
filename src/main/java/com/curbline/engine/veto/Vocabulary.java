package com.curbline.engine.veto;

import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Everything that may stand in a kind of file. What is not named here is refused. */
interface Vocabulary {

    boolean allows(Element element);

    /** The rule for the attribute's value; none, when the attribute itself is not allowed. */
    Optional<ValueRule> of(Element owner, Attr attribute);

    /** The rule for what is written between the element's tags. */
    ValueRule textOf(Element element);

    /** What an element that is allowed lacks. */
    Stream<String> lacksOf(Element element);
}
