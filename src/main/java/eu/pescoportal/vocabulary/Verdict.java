package eu.pescoportal.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a statement of the press stands to what the sources say. */
public enum Verdict implements Word {
    SUPPORTED, PARTLY, CONTRADICTED, UNVERIFIABLE;

    @Override
    @JsonValue
    public String word() {
        return Word.super.word();
    }

    @Override
    public String message() {
        return "claims.verdict." + word();
    }
}
