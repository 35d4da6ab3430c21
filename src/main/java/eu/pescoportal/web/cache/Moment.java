package eu.pescoportal.web.cache;

import java.time.LocalDate;

/** As long as neither changes, the same question has the same answer. */
record Moment(long revision, LocalDate day) {}
