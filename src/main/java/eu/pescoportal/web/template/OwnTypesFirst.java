package eu.pescoportal.web.template;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.BeanResolver;
import org.springframework.expression.ConstructorResolver;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.IndexAccessor;
import org.springframework.expression.MethodResolver;
import org.springframework.expression.OperatorOverloader;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypeComparator;
import org.springframework.expression.TypeConverter;
import org.springframework.expression.TypeLocator;
import org.springframework.expression.TypedValue;
import org.thymeleaf.expression.IExpressionObjects;
import org.thymeleaf.spring6.expression.IThymeleafEvaluationContext;

/**
 * Thymeleaf's own context of expressions, with {@link OwnTypes} asked first. It has two lists of who reads
 * properties: the second is for attributes that could carry what a request says, like addresses, and cannot
 * be added to; hence this.
 */
class OwnTypesFirst implements IThymeleafEvaluationContext {

    private static final OwnTypes OWN = new OwnTypes();

    private final IThymeleafEvaluationContext thymeleafs;
    private final List<PropertyAccessor> open;
    private final List<PropertyAccessor> restricted;

    OwnTypesFirst(IThymeleafEvaluationContext thymeleafs) {
        this.thymeleafs = thymeleafs;
        thymeleafs.setVariableAccessRestricted(true);
        restricted = accessors(thymeleafs);
        thymeleafs.setVariableAccessRestricted(false);
        open = accessors(thymeleafs);
    }

    private static List<PropertyAccessor> accessors(EvaluationContext context) {
        return Stream.concat(Stream.of(OWN), context.getPropertyAccessors().stream()).toList();
    }

    @Override
    public List<PropertyAccessor> getPropertyAccessors() {
        return isVariableAccessRestricted() ? restricted : open;
    }

    @Override
    public boolean isVariableAccessRestricted() {
        return thymeleafs.isVariableAccessRestricted();
    }

    @Override
    public void setVariableAccessRestricted(boolean restrict) {
        thymeleafs.setVariableAccessRestricted(restrict);
    }

    @Override
    public IExpressionObjects getExpressionObjects() {
        return thymeleafs.getExpressionObjects();
    }

    @Override
    public void setExpressionObjects(IExpressionObjects objects) {
        thymeleafs.setExpressionObjects(objects);
    }

    @Override
    public TypedValue getRootObject() {
        return thymeleafs.getRootObject();
    }

    @Override
    public List<IndexAccessor> getIndexAccessors() {
        return thymeleafs.getIndexAccessors();
    }

    @Override
    public List<ConstructorResolver> getConstructorResolvers() {
        return thymeleafs.getConstructorResolvers();
    }

    @Override
    public List<MethodResolver> getMethodResolvers() {
        return thymeleafs.getMethodResolvers();
    }

    @Override
    public @Nullable BeanResolver getBeanResolver() {
        return thymeleafs.getBeanResolver();
    }

    @Override
    public TypeLocator getTypeLocator() {
        return thymeleafs.getTypeLocator();
    }

    @Override
    public TypeConverter getTypeConverter() {
        return thymeleafs.getTypeConverter();
    }

    @Override
    public TypeComparator getTypeComparator() {
        return thymeleafs.getTypeComparator();
    }

    @Override
    public OperatorOverloader getOperatorOverloader() {
        return thymeleafs.getOperatorOverloader();
    }

    @Override
    public TypedValue assignVariable(String name, Supplier<TypedValue> value) {
        return thymeleafs.assignVariable(name, value);
    }

    @Override
    public void setVariable(String name, @Nullable Object value) {
        thymeleafs.setVariable(name, value);
    }

    @Override
    public @Nullable Object lookupVariable(String name) {
        return thymeleafs.lookupVariable(name);
    }

    @Override
    public boolean isAssignmentEnabled() {
        return thymeleafs.isAssignmentEnabled();
    }

    @Override
    public boolean isCompilationSupported() {
        return thymeleafs.isCompilationSupported();
    }
}
