package vn.diemcau.identity.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password for oneself, with the old one, so that an unwatched page can't be used to take the account over. */
record NewPassword(
        @NotNull @Size(max = 200) String old,
        @JsonProperty("new") @NotNull @Size(max = 200) String fresh) {

    @Override
    public String toString() {
        return "NewPassword";
    }
}
