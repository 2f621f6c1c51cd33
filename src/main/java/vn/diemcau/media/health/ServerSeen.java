package vn.diemcau.media.health;

import vn.diemcau.media.pool.ServerId;

/** How the node that goes the rounds has found a server; told to the other nodes each time, so that one who missed it hears it a second later. */
public record ServerSeen(ServerId server, boolean well) {}
