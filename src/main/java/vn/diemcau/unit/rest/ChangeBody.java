package vn.diemcau.unit.rest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.UnitKind;
import vn.diemcau.unit.history.Change;
import vn.diemcau.unit.history.Create;
import vn.diemcau.unit.history.Decree;
import vn.diemcau.unit.history.Dissolve;
import vn.diemcau.unit.history.Merge;
import vn.diemcau.unit.history.Move;
import vn.diemcau.unit.history.Part;
import vn.diemcau.unit.history.Piece;
import vn.diemcau.unit.history.Promote;
import vn.diemcau.unit.history.Rename;
import vn.diemcau.unit.history.Source;
import vn.diemcau.unit.history.Split;

/** A change of the organisation as it comes over the wire; {@code type} says which. */
@Schema(name = "UnitChange")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChangeBody.Creation.class, name = "CREATE"),
    @JsonSubTypes.Type(value = ChangeBody.NewName.class, name = "RENAME"),
    @JsonSubTypes.Type(value = ChangeBody.Promotion.class, name = "PROMOTE"),
    @JsonSubTypes.Type(value = ChangeBody.Relocation.class, name = "MOVE"),
    @JsonSubTypes.Type(value = ChangeBody.Dissolution.class, name = "DISSOLVE"),
    @JsonSubTypes.Type(value = ChangeBody.Merger.class, name = "MERGE"),
    @JsonSubTypes.Type(value = ChangeBody.Division.class, name = "SPLIT")
})
sealed interface ChangeBody {

    /** What the rules are asked for. */
    Change asChange();

    /** An id as it comes over the wire. */
    String ID = "[A-Za-z0-9._-]{1,36}";

    record Creation(
            @NotNull LocalDate effective,
            @NotBlank @Size(max = 300) String legalBasis,
            @NotNull @Valid NewUnitBody into)
            implements ChangeBody {

        @Override
        public Change asChange() {
            return new Create(new Decree(effective, legalBasis), into.asNewUnit());
        }
    }

    record NewName(
            @NotNull LocalDate effective,
            @NotBlank @Size(max = 300) String legalBasis,
            @NotNull @Pattern(regexp = ID) String unit,
            @NotBlank @Size(max = 200) String name)
            implements ChangeBody {

        @Override
        public Change asChange() {
            return new Rename(new Decree(effective, legalBasis), new UnitId(unit), name);
        }
    }

    record Promotion(
            @NotNull LocalDate effective,
            @NotBlank @Size(max = 300) String legalBasis,
            @NotNull @Pattern(regexp = ID) String unit,
            @NotNull UnitKind kind,
            @NotBlank @Size(max = 200) String name)
            implements ChangeBody {

        @Override
        public Change asChange() {
            return new Promote(new Decree(effective, legalBasis), new UnitId(unit), kind, name);
        }
    }

    record Relocation(
            @NotNull LocalDate effective,
            @NotBlank @Size(max = 300) String legalBasis,
            @NotNull @Pattern(regexp = ID) String unit,
            @NotNull @Pattern(regexp = ID) String parent)
            implements ChangeBody {

        @Override
        public Change asChange() {
            return new Move(new Decree(effective, legalBasis), new UnitId(unit), new UnitId(parent));
        }
    }

    record Dissolution(
            @NotNull LocalDate effective,
            @NotBlank @Size(max = 300) String legalBasis,
            @NotNull @Pattern(regexp = ID) String unit)
            implements ChangeBody {

        @Override
        public Change asChange() {
            return new Dissolve(new Decree(effective, legalBasis), new UnitId(unit));
        }
    }

    record Merger(
            @NotNull LocalDate effective,
            @NotBlank @Size(max = 300) String legalBasis,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Origin> sources,
            @NotNull @Valid NewUnitBody into)
            implements ChangeBody {

        record Origin(
                @NotNull @Pattern(regexp = ID) String unit,
                @NotNull Part part) {}

        @Override
        public Change asChange() {
            List<Source> from = sources.stream()
                    .map(each -> new Source(new UnitId(each.unit()), each.part()))
                    .toList();
            return new Merge(new Decree(effective, legalBasis), from, into.asNewUnit());
        }
    }

    record Division(
            @NotNull LocalDate effective,
            @NotBlank @Size(max = 300) String legalBasis,
            @NotNull @Pattern(regexp = ID) String unit,

            @Schema(description = "Whether the old unit ceases to exist")
            boolean ends,

            @NotEmpty @Size(max = 100) List<@NotNull @Valid Fragment> pieces)
            implements ChangeBody {

        record Fragment(
                @NotNull @Valid NewUnitBody unit,
                @NotNull @Size(max = 1000) List<@NotNull @Pattern(regexp = ID) String> children) {

            Piece asPiece() {
                return new Piece(
                        unit.asNewUnit(), children.stream().map(UnitId::new).toList());
            }
        }

        @Override
        public Change asChange() {
            return new Split(
                    new Decree(effective, legalBasis),
                    new UnitId(unit),
                    ends,
                    pieces.stream().map(Fragment::asPiece).toList());
        }
    }
}
