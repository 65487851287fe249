/** Editing the wording of texts: what may be written, how it will look, who wrote what and when. */
@org.springframework.modulith.NamedInterface("texts")
package com.curbline.messaging.texts;
