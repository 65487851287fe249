package com.curbline.messaging.inbox;

import com.curbline.messaging.SampleTextsContract;
import com.curbline.messaging.wording.DecisionWording;
import com.curbline.messaging.wording.SampleTexts;
import com.curbline.messaging.wording.Wording;

/** What customers are answered fits, whatever products it is about. */
class SampleRepliesTest extends SampleTextsContract {

    @Override
    protected SampleTexts samples() {
        return new SampleReplies(new ReplyWording(new Wording(), new DecisionWording(new Wording()), clock(), SETTINGS));
    }
}
