package vn.diemcau.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.law.Kinds;

/** Tells the law which kinds of meeting there are. */
@ApplicationScoped
public class MeetingKinds implements Kinds {

    @Override
    public Set<String> names() {
        return Arrays.stream(MeetingKind.values()).map(Enum::name).collect(Collectors.toSet());
    }
}
