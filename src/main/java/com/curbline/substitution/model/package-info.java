/** Which substitutes are allowed, how well each fits, and whether any is worth offering; knows products and people, no database. */
@org.springframework.modulith.NamedInterface("model")
package com.curbline.substitution.model;
