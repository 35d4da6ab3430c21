package eu.pescoportal.register.query;

import eu.pescoportal.register.Searches;
import eu.pescoportal.register.Snapshot;
import eu.pescoportal.web.parameter.Parameters;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Finds the projects that an address asks for, for all who list them or what belongs to them. */
@Component
public class ProjectLists {

    private final Searches searches;
    private final Clock clock;

    ProjectLists(Searches searches, Clock clock) {
        this.searches = searches;
        this.clock = clock;
    }

    /**
     * @throws eu.pescoportal.web.parameter.BadParameterException
     *             if a value makes no sense
     */
    public ProjectQuery read(MultiValueMap<String, String> given, Snapshot snapshot) {
        return QueryReader.read(new Parameters(given), snapshot, clock);
    }

    public ProjectList find(ProjectQuery query, Snapshot snapshot) {
        return ProjectList.of(query, snapshot, () -> searches.of(snapshot));
    }

    public ProjectList find(MultiValueMap<String, String> given, Snapshot snapshot) {
        return find(read(given, snapshot), snapshot);
    }
}
