package vn.diemcau.bench;

import java.time.Duration;
import java.util.List;
import vn.diemcau.bench.ground.Installation;
import vn.diemcau.bench.load.Crowd;
import vn.diemcau.bench.load.Loop;
import vn.diemcau.bench.load.Speakers;

/** A meeting in progress: opened by its chair, with all its sites in it. */
record Hall(String meeting, Crowd crowd, Crowd chair, int sites) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    static Hall open(Ground ground, int sites) {
        return open(ground.installation(), ground.loop(), sites);
    }

    static Hall open(Installation installation, Loop loop, int sites) {
        String meeting = installation.meeting(sites + 1);
        var chair = new Crowd(loop, List.of(installation.chair(meeting)));
        chair.come(Duration.ZERO, 1);
        chair.await("the chair", PATIENCE, moment -> moment.joined() == 1);
        var crowd = new Crowd(loop, installation.sites(meeting, sites));
        var hall = new Hall(meeting, crowd, chair, sites);
        crowd.come(Duration.ZERO, 64);
        crowd.await("all sites", PATIENCE, moment -> moment.joined() == sites);
        hall.chairSays("{\"type\":\"Open\"}");
        return hall;
    }

    /** The chair gives a command, and everybody has what came of it. */
    void chairSays(String command) {
        var speaker = new Speakers(chair, chair.endpoints(), number -> command);
        speaker.giveOne();
        speaker.end(PATIENCE);
        crowd.awaitComplete(chair.highest(), PATIENCE);
    }

    @Override
    public void close() {
        crowd.close();
        chair.close();
    }
}
