package eu.pescoportal.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The components of records by name, whatever the record is. */
public class Components {

    /** The virtual machine makes new ones for whoever asks it. */
    private static final ClassValue<List<RecordComponent>> STATED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(c -> !c.isAnnotationPresent(Derived.class))
                    .toList();
        }
    };

    private Components() {}

    public static List<RecordComponent> of(Class<?> type) {
        return STATED.get(type);
    }

    /**
     * @throws java.util.NoSuchElementException
     *             if the record has no component of that name
     */
    public static RecordComponent of(Class<?> type, String name) {
        return of(type).stream().filter(c -> c.getName().equals(name)).findFirst().orElseThrow();
    }

    public static @Nullable Object value(RecordComponent component, Object holder) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a list of rows; null for any other value. */
    public static @Nullable List<Row> rows(@Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty()
                && list.stream().allMatch(Row.class::isInstance)
                        ? list.stream().map(Row.class::cast).toList()
                        : null;
    }

    /** What a component that is a list is a list of. */
    public static Class<?> element(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    public static <T> T create(Class<T> type, List<? extends @Nullable Object> values) {
        try {
            var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType);
            Constructor<T> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same record with other values of some of its components. */
    public static <T extends Record> T with(T record, Map<String, ? extends @Nullable Object> values) {
        @SuppressWarnings("unchecked")
        var type = (Class<T>) record.getClass();
        return create(type,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> values.containsKey(component.getName())
                                ? values.get(component.getName())
                                : value(component, record))
                        .collect(Collectors.toList()));
    }
}
