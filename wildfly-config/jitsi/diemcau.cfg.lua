-- The other side: what Prosody must know beyond the variables of jitsi.env. Copy it into prosody/config/conf.d of the configuration folder and fill in SERVER_HERE
-- and PASS_HERE as the page told them. It holds a secret: only Prosody's account may read it. README.md has the order.

-- Its pass, with which Prosody asks whether a room may open.
reservations_api_headers = {
    ["Authorization"] = "Bearer PASS_HERE";
}

-- When our server at hand stops, the next one answers: Prosody asks again after a second instead of three. What has run out of time it never asks again.
reservations_api_retry_count = 3
reservations_api_retry_delay = 1

-- A reservation may say how many enter; Prosody heeds that only together with a limit for all (MAX_PARTICIPANTS).
reservations_enable_max_occupants = true

-- Where Prosody fetches the public key of our commands, such as the end of a conference. It is another key than that of people's tokens.
prosody_password_public_key_repo_url = "https://diemcau.tinh.gov.vn/api/media/system-keys"

-- Tells who came and left as it happens (jitsi-contrib/prosody-plugins, event_sync). The README of the module says retry_count, its code reads api_retry_count.
Component "event_sync.meet.jitsi" "event_sync_component"
    muc_component = "muc.meet.jitsi"
    api_prefix = "https://diemcau.tinh.gov.vn/api/backstage/SERVER_HERE"
    api_headers = {
        ["Authorization"] = "Bearer PASS_HERE";
    }
    api_retry_count = 3
    api_retry_delay = 1
