/** The use cases of this module, open to the pages that stand above it. */
@org.springframework.modulith.NamedInterface("application")
package com.curbline.fulfilment.application;
