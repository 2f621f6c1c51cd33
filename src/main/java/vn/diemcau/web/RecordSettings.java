package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.diemcau.record.Punctuality;

/** Hands the settings about the record of meetings to the feature that keeps it. */
@ApplicationScoped
public class RecordSettings {

    @Produces
    @Singleton
    static Punctuality punctuality(Settings settings) {
        return new Punctuality(
                settings.duration(Setting.RECORD_LATE_AFTER), settings.duration(Setting.RECORD_EARLY_BEFORE));
    }
}
