package com.curbline.messaging.notices;

import com.curbline.messaging.SampleTextsContract;
import com.curbline.messaging.wording.DecisionWording;
import com.curbline.messaging.wording.SampleTexts;
import com.curbline.messaging.wording.Wording;

/** What customers are told fits, whatever products it is about. */
class SampleNoticesTest extends SampleTextsContract {

    @Override
    protected SampleTexts samples() {
        return new SampleNotices(new NoticeWording(new Wording(), new DecisionWording(new Wording()), clock(), SETTINGS, links()));
    }
}
