/** What a store sells: products with sizes, allergens and claims, and how many are on hand. */
@org.springframework.modulith.ApplicationModule(displayName = "Catalogue", allowedDependencies = {"kernel", "engine", "access"})
package com.curbline.catalogue;
