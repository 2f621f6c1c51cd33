package vn.diemcau.identity.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.identity.Role;

/** A person as a page shows one. */
@Schema(name = "Person")
record PersonView(String id, String name, String post, String unitId, String unitName, List<Role> roles) {}
