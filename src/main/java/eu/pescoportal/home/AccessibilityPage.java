package eu.pescoportal.home;

import org.jspecify.annotations.Nullable;

/** Where barriers can be reported, if anywhere: the contact as it is written, and as a link. */
record AccessibilityPage(@Nullable String contact, @Nullable String contactLink) {}
