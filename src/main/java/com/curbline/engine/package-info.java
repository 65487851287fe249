/** The only place that configures Camunda: hardened expressions, action catalogue, diagram veto, typed variables, versions by store, time. */
@org.springframework.modulith.ApplicationModule(displayName = "Engine", allowedDependencies = "kernel")
package com.curbline.engine;
