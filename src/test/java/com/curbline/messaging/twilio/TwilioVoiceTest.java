package com.curbline.messaging.twilio;

/** Calls on H2. */
class TwilioVoiceTest extends TwilioVoiceContract {
}
