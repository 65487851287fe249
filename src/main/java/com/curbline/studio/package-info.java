/** The pages of CX leaders: what customers are told, and in which words. */
@org.springframework.modulith.ApplicationModule(displayName = "Studio", allowedDependencies = {"kernel", "access", "catalogue", "messaging::texts", "messaging::wording"})
package com.curbline.studio;
