package com.curbline.messaging.texts;

/** The contract on H2. */
class TextEditingTest extends TextEditingContract {
}
