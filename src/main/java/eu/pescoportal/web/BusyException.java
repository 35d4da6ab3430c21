package eu.pescoportal.web;

/** More is asked at once than the portal can do; it is done when asked again a little later. */
public class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BusyException(String what) {
        super(what);
    }
}
