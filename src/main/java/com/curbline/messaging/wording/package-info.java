/** The words of texts, and how they fit into what texts may cost. */
@org.springframework.modulith.NamedInterface("wording")
package com.curbline.messaging.wording;
