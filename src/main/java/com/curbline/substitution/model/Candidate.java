package com.curbline.substitution.model;

import com.curbline.catalogue.Product;
import com.curbline.orders.CustomerProfile;
import com.curbline.orders.Preference;

/** A product that might stand in for another, and for whom. */
public record Candidate(Product ordered, Product substitute, CustomerProfile profile, Preference preference) {
}
