# Builds the jar, lays it out in layers, and tries it once to record what a start needs (the AOT cache).

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode --no-transfer-progress package -DskipTests -Dspotless.check.skip
RUN java -Djarmode=tools -jar target/pesco-portal.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /portal
# The portal can write where it keeps its own database, and nowhere else that lasts.
RUN useradd --system --uid 10001 --home-dir /portal portal \
    && install --directory --mode=700 --owner=portal --group=portal data cache
# From what seldom changes to what always does.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER portal

# A page takes half of the processor with this collector, compared to the one that the JVM takes by itself
# (docs/performance.md). The cache of the next step holds for no other collector and no other headers.
ARG OPTIONS="-XX:+UseParallelGC -XX:+UseCompactObjectHeaders"

# A start on the embedded database, and one page of each kind; the cache is written when the JVM ends, and
# holds only for these very files and this very JVM.
RUN set -e; \
    java $OPTIONS -XX:AOTCacheOutput=cache/portal.aot -jar pesco-portal.jar --portal.data=/tmp/training & portal=$!; \
    get() { curl --silent --show-error --fail --output /dev/null "$@"; }; \
    get --retry 120 --retry-delay 1 --retry-connrefused http://localhost:8080/actuator/health/readiness; \
    for page in / /projects "/projects?q=essor" "/projects?state=fr" /projects/essor /states /states/fr /partners /sources; do \
        get "http://localhost:8080$page"; \
    done; \
    kill $portal; \
    wait $portal || true; \
    rm -rf /tmp/training; \
    test -s cache/portal.aot

EXPOSE 8080
# Not whether its database is there: visitors read on without, and a new start would take that from them.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD ["curl", "--silent", "--fail", "--output", "/dev/null", "http://localhost:8080/actuator/health/readiness"]
# Without memory the portal ends, and is started anew, instead of living on without answering.
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "-XX:AOTCache=cache/portal.aot", "-Xlog:aot*=off", "-jar", "pesco-portal.jar"]
