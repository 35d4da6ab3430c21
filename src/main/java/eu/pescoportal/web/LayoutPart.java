package eu.pescoportal.web;

import org.springframework.ui.ModelMap;

/**
 * Something that the header or footer of every page shows. Handlers get it as a model attribute; an error
 * page, which may have no handler, asks for it.
 */
public interface LayoutPart {

    void addTo(ModelMap model);
}
