package vn.diemcau.schedule.template;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.UnitId;

/** Where templates are kept; each call stands for itself. */
public interface TemplateStore {

    /** The templates of these units, by name. */
    List<Template> of(Collection<UnitId> units);

    /** One template. */
    Optional<Template> find(String id);

    /** Keeps a new template, or what one has become. */
    void put(Template template);

    /** Forgets a template; nothing to forget is no failure. */
    void remove(String id);
}
