package eu.pescoportal.state;

/** In how many running projects a state takes part in a domain, or together with another state. */
record Together(String what, String value, int projects) {}
