package com.curbline.messaging.wording;

import java.util.List;

/** The texts that a package words, for those who edit the wording: whoever makes texts shows them here by the very code that makes them. */
public interface SampleTexts {

    List<SampleText> of(SampleOrder order);
}
