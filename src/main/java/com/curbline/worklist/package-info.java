/** What staff have to do, most urgent first: our own projection of the work that processes wait for; claims and completion. */
@org.springframework.modulith.ApplicationModule(displayName = "Worklist", allowedDependencies = {"kernel", "engine", "access"})
package com.curbline.worklist;
