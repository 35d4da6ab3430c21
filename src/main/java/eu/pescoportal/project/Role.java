package eu.pescoportal.project;

/** The part a state has in a project; the words of Decision (CFSP) 2018/909. */
public enum Role {
    COORDINATOR, MEMBER, OBSERVER
}
