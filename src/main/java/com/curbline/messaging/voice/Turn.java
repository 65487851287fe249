package com.curbline.messaging.voice;

import java.util.List;

/** One turn of a call: something came over the line, and something follows. */
interface Turn {

    /** The name by which other turns lead here. */
    String name();

    List<Step> take(Call call, Next here, Line line);
}
