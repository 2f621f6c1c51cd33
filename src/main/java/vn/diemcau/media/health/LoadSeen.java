package vn.diemcau.media.health;

import vn.diemcau.media.pool.ServerId;

/** What the node that goes the rounds has found a server to carry; told to the other nodes each time. */
public record LoadSeen(ServerId server, Load load) {}
