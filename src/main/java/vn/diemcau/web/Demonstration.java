package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.AccountDraft;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.Passwords;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.Table;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.aide.AideStore;
import vn.diemcau.schedule.aide.Assistance;
import vn.diemcau.schedule.aide.Assistance.Party;
import vn.diemcau.schedule.asset.Asset;
import vn.diemcau.schedule.asset.AssetKind;
import vn.diemcau.schedule.asset.AssetStore;
import vn.diemcau.unit.Contact;
import vn.diemcau.unit.Contacts;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.SiteKind;
import vn.diemcau.unit.Units;
import vn.diemcau.unit.history.DienBien;

/**
 * Loads the demonstration province: real units, invented people, and ready accounts that all have the one password everybody may
 * know. Nothing of it exists outside demonstration mode.
 */
@ApplicationScoped
public class Demonstration {

    /** The password of every demonstration account; shown on the login page of a demonstration. */
    static final String PASSWORD = "DiemCau-2026";

    private static final LocalDate SITES_SINCE = LocalDate.parse("2025-07-01");

    private final Jdbi jdbi;
    private final Units units;
    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Contacts contacts;
    private final AssetStore assets;
    private final AideStore aides;
    private final Ids ids;

    @Inject
    public Demonstration(
            Jdbi jdbi,
            Units units,
            People people,
            Accounts accounts,
            Passwords passwords,
            Contacts contacts,
            AssetStore assets,
            AideStore aides,
            Ids ids) {
        this.jdbi = jdbi;
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.contacts = contacts;
        this.assets = assets;
        this.aides = aides;
        this.ids = ids;
    }

    /** Whether there is nothing yet that it could spoil. */
    public boolean possible() {
        return accounts.none() && units.organisation().histories().isEmpty();
    }

    /** Loads everything, or nothing. The stores join the transaction that is open on their thread. */
    public void load() {
        // One hash for all: the password is public, so that equal hashes tell nobody anything, and 70 of them take a
        // while.
        String hash = passwords.hash(PASSWORD);
        jdbi.useTransaction(handle -> {
            units.replace(DienBien::in).fold(done -> done, refusal -> {
                throw new IllegalStateException("the demonstration province does not load: " + refusal);
            });
            Table.shipped(
                            Demonstration.class,
                            "demonstration-sites.csv",
                            "id",
                            "unit",
                            "name",
                            "kind",
                            "responsible",
                            "phone")
                    .forEach(row -> units.put(site(row)));
            Table.shipped(
                            Demonstration.class,
                            "demonstration-people.csv",
                            "account",
                            "name",
                            "post",
                            "unit",
                            "rank",
                            "roles")
                    .forEach(row -> add(row, hash));
            Table.shipped(Demonstration.class, "demonstration-aides.csv", "leader", "assistant")
                    .forEach(row -> aides.add(assistance(row)));
            Table.shipped(Demonstration.class, "demonstration-contacts.csv", "unit", "email", "phone")
                    .forEach(this::reach);
            Table.shipped(
                            Demonstration.class,
                            "demonstration-assets.csv",
                            "id",
                            "unit",
                            "kind",
                            "name",
                            "place",
                            "seats",
                            "quantity",
                            "shared")
                    .forEach(row -> assets.add(asset(row)));
        });
    }

    private void add(Table.Row row, String hash) {
        var unit = new UnitId(row.cell("unit"));
        int rank = Integer.parseInt(row.cell("rank"));
        if (row.cell("account").isEmpty()) {
            people.put(new Person(new PersonId(ids.next()), row.cell("name"), row.cell("post"), unit, rank));
        } else {
            accounts.add(
                    new AccountDraft(row.cell("account"), row.cell("name"), row.cell("post"), unit, rank, roles(row)),
                    hash);
        }
    }

    /** As if the leader had named the assistant on the first day. */
    private Assistance assistance(Table.Row row) {
        Account leader = account(row.cell("leader"));
        String name = people.person(leader.person()).orElseThrow().name();
        return new Assistance(
                ids.next(),
                Party.of(leader),
                Party.of(account(row.cell("assistant"))),
                Period.since(SITES_SINCE),
                new Author(leader.id(), leader.person(), name),
                SITES_SINCE.atStartOfDay(ZoneOffset.UTC).toInstant(),
                null);
    }

    private Account account(String login) {
        return accounts.all().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private void reach(Table.Row row) {
        contacts.put(new UnitId(row.cell("unit")), new Contact(row.cell("email"), row.cell("phone")));
    }

    private static List<RoleInUnit> roles(Table.Row row) {
        return Stream.of(row.cell("roles").split(" ")).map(Demonstration::role).toList();
    }

    private static RoleInUnit role(String text) {
        String[] parts = text.split(":", -1);
        return new RoleInUnit(
                Role.valueOf(parts[0]), new UnitId(parts[1]), parts.length > 2 ? new SiteId(parts[2]) : null);
    }

    private static Asset asset(Table.Row row) {
        String seats = row.cell("seats");
        return new Asset(
                row.cell("id"),
                new UnitId(row.cell("unit")),
                AssetKind.valueOf(row.cell("kind")),
                row.cell("name"),
                row.cell("place"),
                seats.isEmpty() ? null : Integer.valueOf(seats),
                Integer.parseInt(row.cell("quantity")),
                row.cell("shared").equals("yes"),
                true,
                1);
    }

    private static Site site(Table.Row row) {
        return new Site(
                new SiteId(row.cell("id")),
                new UnitId(row.cell("unit")),
                row.cell("name"),
                SiteKind.valueOf(row.cell("kind")),
                row.cell("responsible"),
                row.cell("phone"),
                Period.since(SITES_SINCE));
    }
}
