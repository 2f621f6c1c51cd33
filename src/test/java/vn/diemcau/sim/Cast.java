package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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

    int breaks() {
        return devices().stream().mapToInt(Device::breaks).sum();
    }
}
