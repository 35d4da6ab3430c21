package eu.pescoportal.home;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.type.TypeFactory;
import eu.pescoportal.web.parameter.ParameterSet;
import eu.pescoportal.web.parameter.Takes;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** How the JSON addresses are described: their parameters as they are declared. */
@NullUnmarked
@TestConfiguration(proxyBeanMethods = false)
class ApiDescription {

    private static final Map<String, Map<String, String>> EXAMPLES = Map.ofEntries(
            Map.entry("/projects/{slug}.json", Map.of("slug", "essor")),
            Map.entry("/states/{code}.json", Map.of("code", "ee")),
            Map.entry("/partners/{key}.json", Map.of("key", "nato")),
            Map.entry("/sources/{key}.json", Map.of("key", "cd-2018-340")),
            Map.entry("/events/{key}.json", Map.of("key", "2020-first-project-closed")),
            Map.entry("/decisions/{key}.json", Map.of("key", "32018d0340")),
            Map.entry("/counts/{key}.json", Map.of("key", "2020")),
            Map.entry("/claims/{id}.json", Map.of("id", "a")),
            Map.entry("/commitments/{number}.json", Map.of("number", "7")),
            Map.entry("/{kind}/{key}/history.json", Map.of("kind", "projects", "key", "essor")),
            Map.entry("/history/{revision}.json", Map.of("revision", "1")));

    @Bean
    OpenApiCustomizer frame(MessageSource messages) {
        return api -> {
            api.setInfo(new Info().title("PESCO Portal")
                    .version("1")
                    .description(messages.getMessage("catalog.description", null, Locale.UK))
                    .license(new License().name("CC BY 4.0")
                            .url("https://creativecommons.org/licenses/by/4.0/")));
            api.setServers(List.of(new Server().url("/")));
            api.setTags(null);
            api.getPaths().forEach((path, item) -> describe(path, item.getGet()));
        };
    }

    private static void describe(String path, Operation get) {
        get.setOperationId(
                path.replaceAll("[{}]", "").replaceAll("\\.json$", "").substring(1).replace('/', '-'));
        for (var parameter : get.getParameters())
            if (parameter.getIn().equals("path"))
                parameter.setExample(EXAMPLES.getOrDefault(path, Map.of()).get(parameter.getName()));
    }

    /** Two features may each have an item; their names here say whose it is. */
    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null
                ? type.getSimpleName()
                : outer.getSimpleName().replaceFirst("(Json|Controller|Twins)$", "") + type.getSimpleName();
    }

    @Bean
    ModelResolver names(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new TypeNameResolver() {

            private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

            @Override
            protected String nameForClass(Class<?> type, Set<Options> options) {
                var name = name(type);
                var other = named.putIfAbsent(name, type);
                if (other != null && other != type)
                    throw new IllegalStateException(
                            other + " and " + type + " are both described as " + name);
                return name;
            }
        }).openapi31(true);
    }

    @Bean
    GlobalOperationCustomizer parameters(MessageSource messages) {
        return (operation, handler) -> {
            operation.setTags(null);
            operation.setParameters(operation.getParameters() == null
                    ? new ArrayList<>()
                    : new ArrayList<>(operation.getParameters()
                            .stream()
                            .filter(parameter -> "path".equals(parameter.getIn()))
                            .toList()));
            AnnotatedElementUtils.findAllMergedAnnotations(handler.getMethod(), Takes.class)
                    .stream()
                    .flatMap(takes -> Arrays.stream(takes.value()))
                    .map(BeanUtils::instantiateClass)
                    .flatMap(set -> ((ParameterSet) set).parameters().stream())
                    .forEach(parameter -> add(operation, parameter, messages));
            return operation;
        };
    }

    /** Records say which of their components may be absent or null; all others are always there. */
    @Bean
    ModelConverter nullability() {
        return (type, context, chain) -> {
            if (!chain.hasNext()) return null;
            var schema = chain.next().resolve(type, context, chain);
            var record = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
            if (schema == null || !record.isRecord()) return schema;
            var model = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(schema.get$ref().replaceAll(".*/", ""));
            if (model != null && model.getProperties() != null) mark(model, record);
            return schema;
        };
    }

    private static void mark(Schema<?> model, Class<?> record) {
        for (var component : record.getRecordComponents()) {
            var field = field(record, component.getName());
            if (field.isAnnotationPresent(JsonUnwrapped.class)) mark(model, component.getType());
            var name = component.getName();
            var property = model.getProperties().get(name);
            if (property == null) continue;
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                model.getProperties().put(name, orNull(property));
            var required = model.getRequired();
            if (!field.isAnnotationPresent(JsonInclude.class)
                    && (required == null || !required.contains(name)))
                model.addRequiredItem(name);
        }
    }

    private static Field field(Class<?> record, String name) {
        try {
            return record.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        var nothing = new Schema<>();
        nothing.addType("null");
        if (property.get$ref() != null) return new Schema<>().anyOf(List.of(property, nothing));
        if (property.getTypes() == null && property.getType() != null) property.addType(property.getType());
        property.addType("null");
        if (property.getEnum() != null && !property.getEnum().contains(null)) property.getEnum().add(null);
        return property;
    }

    private static void add(Operation operation, eu.pescoportal.web.parameter.Parameter parameter,
            MessageSource messages) {
        var one = schema(parameter);
        operation.addParametersItem(new QueryParameter().name(parameter.name())
                .description(messages.getMessage(parameter.meaning(), null, Locale.UK))
                .schema(parameter.repeatable() ? new ArraySchema().items(one) : one)
                .explode(parameter.repeatable() ? true : null)
                .example(parameter.example()));
    }

    private static Schema<?> schema(eu.pescoportal.web.parameter.Parameter parameter) {
        return switch (parameter.kind()) {
            case TEXT -> new StringSchema();
            case WORD -> {
                var words = new StringSchema();
                words.setEnum(parameter.words());
                yield words;
            }
            case DAY -> new StringSchema().format("date");
            case NUMBER -> new IntegerSchema().minimum(BigDecimal.valueOf(parameter.least()))
                    .maximum(BigDecimal.valueOf(parameter.most()));
        };
    }
}
