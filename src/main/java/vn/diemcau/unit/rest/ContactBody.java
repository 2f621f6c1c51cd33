package vn.diemcau.unit.rest;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How somebody is reached; what is empty or missing is not known. */
record ContactBody(
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 30) String phone) {}
