package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everybody in one meeting.
 *
 * @param meeting the meeting as scheduled
 * @param chair sits at the hub
 * @param secretary keeps the roll
 * @param hub the room at the hub
 * @param communes the remote sites
 * @param ledger what the server answered to any of them
 */
record Cast(
        JsonNode meeting,
        SimulatedDesk chair,
        SimulatedDesk secretary,
        SimulatedSite hub,
        List<SimulatedSite> communes,
        Ledger ledger) {

    String id() {
        return meeting.path("id").asText();
    }

    /** The item of the agenda in this place, from 0. */
    String item(int place) {
        return meeting.path("agenda").path(place).path("id").asText();
    }

    /** Hub and communes. */
    List<SimulatedSite> sites() {
        return Stream.concat(Stream.of(hub), communes.stream()).toList();
    }

    /** All devices: those of the sites and those of the desk. */
    List<Device> devices() {
        var devices = new ArrayList<>(List.of(chair.device(), secretary.device()));
        sites().forEach(site -> devices.add(site.device()));
        return devices;
    }

    /** What each device has seen. */
    List<Checks.Witness> witnesses() {
        return devices().stream()
                .map(device -> new Checks.Witness(device.name(), device.isDesk(), device.seen(seen -> seen)))
                .toList();
    }

    /** The head-count of each site by the last word on it: its own answer, or the desk's correction. */
    static Map<String, Integer> lastHeads(SortedMap<Long, JsonNode> events) {
        var heads = new TreeMap<String, Integer>();
        events.values().stream()
                .filter(event -> event.has("heads") && event.has("site"))
                .forEach(event -> heads.put(
                        event.path("site").asText(), event.path("heads").asInt()));
        return heads;
    }

    /** How often each site connected when it was not connected, by the journal; a site that is taken over by another server was there. */
    static Map<String, Long> comings(SortedMap<Long, JsonNode> events) {
        var here = new HashSet<String>();
        var comings = new TreeMap<String, Long>();
        for (JsonNode event : events.values()) {
            String site = event.path("site").asText();
            switch (event.path("type").asText()) {
                case "SiteConnected" -> comings.merge(site, here.add(site) ? 1L : 0L, Long::sum);
                case "SiteWeakened", "SiteLost", "SiteLeft", "SiteRemoved" -> here.remove(site);
                case "Recovered" -> event.path("sites").forEach(gone -> here.remove(gone.asText()));
                default -> {
                    // Nothing else changes who is there.
                }
            }
        }
        return comings;
    }

    int breaks() {
        return devices().stream().mapToInt(Device::breaks).sum();
    }
}
