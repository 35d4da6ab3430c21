package eu.pescoportal.analysis.brief;

import eu.pescoportal.register.RegisterWords;

/** A number and what it counts. */
record Figure(String number, String label) {

    static Figure of(String message, long number, RegisterWords words) {
        return new Figure(Long.toString(number), words.say(message, number));
    }
}
