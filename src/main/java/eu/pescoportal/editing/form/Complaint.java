package eu.pescoportal.editing.form;

/**
 * One thing that is wrong, in words.
 *
 * @param page
 *            the address of the page where that is; empty if it is this one
 * @param field
 *            the id of what it is wrong with; empty if it is the whole
 * @param place
 *            where that is
 */
public record Complaint(String page, String field, String place, String text) {

    public boolean isLinked() {
        return !field.isEmpty();
    }

    public String link() {
        return page + "#" + field;
    }

    /** The same, said on another page. */
    public Complaint on(String address) {
        return new Complaint(address, field, place, text);
    }

    /** The same among what is said of several records. */
    public Complaint in(String record) {
        return new Complaint(page, field, record + ", " + place, text);
    }

    /** The same, for those who cannot go where it is. */
    public Complaint withoutLink() {
        return new Complaint(page, "", place, text);
    }
}
