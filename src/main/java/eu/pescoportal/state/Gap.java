package eu.pescoportal.state;

import org.jspecify.annotations.Nullable;

/** A project whose members are not known at all, or not all of them. */
record Gap(String slug, String name, @Nullable String acronym, boolean unknown) {}
