package eu.pescoportal.project;

import java.util.Arrays;
import java.util.List;

/** The orders of the project list, by their words in addresses. Ties are broken by name, then slug. */
enum ProjectSort {
    RELEVANCE("relevance", "tier"), NAME("name", "sort_name collate \"C\""),
    NAME_DESCENDING("-name", "sort_name collate \"C\" desc"),
    ESTABLISHED("established", "first_day(established)"),
    ESTABLISHED_DESCENDING("-established", "first_day(established) desc"),
    MEMBERS("members", Constants.UNKNOWN_LAST + "cardinality(coordinators || members)"),
    MEMBERS_DESCENDING("-members", Constants.UNKNOWN_LAST + "cardinality(coordinators || members) desc");

    private static final class Constants {
        static final String UNKNOWN_LAST = "membership_known = 'UNKNOWN', ";
    }

    private final String word;
    private final String order;

    ProjectSort(String word, String order) {
        this.word = word;
        this.order = order;
    }

    String word() {
        return word;
    }

    String sql() {
        return order + ", sort_name collate \"C\", slug collate \"C\"";
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ProjectSort::word).toList();
    }

    static ProjectSort of(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst().orElseThrow();
    }
}
