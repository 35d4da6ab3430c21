package eu.pescoportal.vocabulary;

/** The seven domains by which the official site orders the projects. */
public enum Domain implements Word {
    TRAINING_FACILITIES("training"), LAND_FORMATIONS_SYSTEMS("land"), MARITIME("maritime"),
    AIR_SYSTEMS("air"), CYBER_C4ISR("cyber"), ENABLING_JOINT("enabling"), SPACE("space");

    private final String word;

    Domain(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String message() {
        return "domain." + word;
    }
}
