package vn.diemcau.media.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.Entrance;
import vn.diemcau.media.Media;
import vn.diemcau.media.Participant;
import vn.diemcau.media.Participants;
import vn.diemcau.media.booking.Booking;
import vn.diemcau.media.booking.Want;
import vn.diemcau.media.jitsi.JitsiEntrance;

/** Where a meeting's people end up, over the life of the meeting and of its servers. */
class PlacingTest {

    private static final Instant CLICK = Instant.parse("2026-11-26T01:00:00Z");

    private final Scene scene = Scene.inMemory();
    private final Media media = scene.media();

    @Test
    void everybodyOfAMeetingMeetsInOneRoomWhoseNameTellsNothing() {
        scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        String room = room(media, Participants.chair());

        assertThat(room).matches("dc[0-9a-f]{32}").doesNotContainIgnoringCase(Participants.MEETING.value());
        assertThat(room(media, Participants.commune())).isEqualTo(room);
    }

    @Test
    void anotherMeetingHasAnotherRoom() {
        scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));

        assertThat(room(media, Participants.commune(new MeetingId("0HZX3K7Q2M9TC"), 46)))
                .isNotEqualTo(room(media, Participants.commune()));
    }

    @Test
    void theRoomIsTheSameOnAnotherNodeAndAfterARestart() {
        scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        String room = room(media, Participants.commune());
        scene.later(3600);

        assertThat(room(scene.media(), Participants.commune())).isEqualTo(room);
    }

    @Test
    void aMeetingStaysWhereItIsThoughABetterServerHasCome() {
        MediaServer first = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        room(media, Participants.chair());
        scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));

        room(media, Participants.commune());
        assertThat(place().server()).isEqualTo(first.id());
        assertThat(place().generation()).isEqualTo(1);
    }

    @Test
    void aDrainingServerKeepsItsMeetingsAndGetsNoOthers() {
        MediaServer first = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        String room = room(media, Participants.chair());
        scene.change(first, MediaServers.byKeyDraft(State.DRAINING));

        assertThat(room(media, Participants.commune())).isEqualTo(room);
        assertThat(code(media, Participants.commune(new MeetingId("m-2"), 6))).isEqualTo("MEDIA_UNAVAILABLE");
    }

    @Test
    void whenItsServerGoesOutOfServiceTheMeetingGetsANewRoomOnAnother() {
        MediaServer first = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        String room = room(media, Participants.chair());
        scene.change(first, MediaServers.byKeyDraft(State.OUT_OF_SERVICE));
        MediaServer second = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));

        assertThat(room(media, Participants.chair())).isNotEqualTo(room);
        assertThat(place().generation()).isEqualTo(2);
        assertThat(place().server()).isEqualTo(second.id());
        assertThat(place().reason()).isEqualTo(Placement.Reason.SERVER_OUT_OF_SERVICE);
    }

    @Test
    void aServerThatIsKnownToBeSickGetsNoNewMeeting() {
        MediaServer sick = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        MediaServer well = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        room(scene.media(Set.of(sick.id())), Participants.chair());

        assertThat(place().server()).isEqualTo(well.id());
    }

    @Test
    void aMeetingIsHeldWhereItIsBooked() {
        scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        MediaServer second = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        book(Participants.MEETING, second);

        room(media, Participants.chair());

        assertThat(place().server()).isEqualTo(second.id());
    }

    @Test
    void aMeetingIsNotHeldWhereItIsBookedIfThatServerIsSickOrOverloaded() {
        MediaServer first = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        MediaServer second = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        book(Participants.MEETING, second);
        book(new MeetingId("m-2"), second);

        room(scene.media(Set.of(second.id())), Participants.chair());
        scene.stress(second, 0.81);
        room(media, Participants.commune(new MeetingId("m-2"), 46));

        assertThat(place().server()).isEqualTo(first.id());
        assertThat(scene.placements().latest(new MeetingId("m-2")).orElseThrow().server())
                .isEqualTo(first.id());
    }

    @Test
    void anUnplannedMeetingLeavesTheBookedRoomToThosePlanned() {
        MediaServer first = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        MediaServer second = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        book(new MeetingId("m-planned"), first);

        room(media, Participants.commune(new MeetingId("m-called"), 80));

        assertThat(scene.placements()
                        .latest(new MeetingId("m-called"))
                        .orElseThrow()
                        .server())
                .isEqualTo(second.id());
    }

    @Test
    void withoutAnyServerInServiceThePictureIsOurOwn() {
        assertThat(code(media, Participants.chair())).isEqualTo("MESH");
        scene.add(MediaServers.byKeyDraft(State.OUT_OF_SERVICE));
        assertThat(code(media, Participants.chair())).isEqualTo("MESH");
    }

    @Test
    void pagesMayLoadWhatEveryServerOffersAlsoThoseThatAreSpare() {
        scene.add(MediaServers.byKeyDraft(State.OUT_OF_SERVICE));

        assertThat(media.origins()).extracting(Object::toString).containsExactly("https://moi.dienbien.example");
    }

    private void book(MeetingId meeting, MediaServer server) {
        var want = new Want(meeting, CLICK.plusSeconds(60), CLICK.plusSeconds(7200), 46, false, "u-11");
        scene.bookings().put(new Booking(server.id(), want));
    }

    private Placement place() {
        return scene.placements().latest(Participants.MEETING).orElseThrow();
    }

    private static String room(Media media, Participant participant) {
        return media.entrance(participant, CLICK)
                .fold(entrance -> ((JitsiEntrance) entrance).room(), refusal -> refusal.code());
    }

    private static String code(Media media, Participant participant) {
        return media.entrance(participant, CLICK).fold(Entrance::kind, Refusal::code);
    }
}
